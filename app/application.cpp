// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/appearance.h"
#include "app/importing/embedded_studies.h"
#include "app/main_window.h"
#include "app/pages/pages.h"
#include "app/session.h"
#include "app/settings/settings.h"
#include "app/workspace/workspace.h"

#include <QApplication>

namespace window {

using namespace Qt::StringLiterals;

int runWindow(int& argc, char** argv, const QString& path)
{
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(u"Blockade"_s);
    QApplication::setOrganizationName(u"Blockade"_s); // the folder of the settings
    startAppearance();

    workspace::Workspace workspace;
    MainWindow window(workspace);
    if (!window.restoreGeometry(settings::windowGeometry())) {
        window.resize(1280, 800);
    }
    window.showEmbedded(importing::embeddedStudies().front().key);
    auto* session = new SessionKeeper(window, workspace); // the window owns it
    window.show();
    if (!path.isEmpty()) {
        window.openPath(path);
    } else if (settings::restoresSession()) {
        session->restore(settings::session());
    }
    window.currentPage()->takeFocus();
    return QApplication::exec();
}

} // namespace window
