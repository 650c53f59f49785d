// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// File ▸ New study…: asks, stores, and opens the page where it is typed.
#include "app/main_window.h"
#include "app/new_study_dialog.h"
#include "app/pages/page.h"

#include <QFileDialog>

namespace window {

using namespace Qt::StringLiterals;

void MainWindow::newStudy()
{
    auto* dialog = new NewStudyDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const auto made = dialog->study();
        if (!made) {
            showError(made.error());
            return;
        }
        const QString path = QFileDialog::getSaveFileName(
            this, tr("Store the new study"), made->about.title + u".blockade"_s, tr("Blockade study (*.blockade)"));
        if (!path.isEmpty()) {
            createStudy(*made, path);
        }
    });
    dialog->open();
}

// Where it cannot be stored it stays in the window, unsaved, and the message bar says why.
void MainWindow::createStudy(const study::Study& study, const QString& path)
{
    m_workspace.show(std::make_shared<const study::Study>(study), workspace::Keeping::Unsaved);
    m_workspace.saveCopy(path, store::Overwrite::Yes); // the dialog has asked
    auto* once = new QObject(this);
    connect(&m_workspace, &workspace::Workspace::saved, once, [this, once] {
        showPage(u"entry"_s);
        currentPage()->beginEditing();
        currentPage()->takeFocus();
        once->deleteLater();
    });
    connect(&m_workspace, &workspace::Workspace::failed, once, [once] { once->deleteLater(); });
}

} // namespace window
