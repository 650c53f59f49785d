// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/importing/embedded_studies.h"
#include "app/main_window.h"
#include "app/pages/pages.h"
#include "app/settings/settings.h"
#include "app/workspace/workspace.h"

#include <QApplication>

namespace window {

using namespace Qt::StringLiterals;

int runWindow(int& argc, char** argv, const QString& path)
{
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(u"Blockade"_s);
    const theme::Theme system = theme::systemTheme(); // before a theme of ours covers it
    theme::applyTheme(application, theme::themeFromKey(settings::themeKey()).value_or(system));

    workspace::Workspace workspace;
    MainWindow window(workspace);
    if (!window.restoreGeometry(settings::windowGeometry())) {
        window.resize(1280, 800);
    }
    window.showEmbedded(importing::embeddedStudies().front().key);
    window.show();
    window.currentPage()->takeFocus();
    if (!path.isEmpty()) {
        window.openPath(path);
    }
    return QApplication::exec();
}

} // namespace window
