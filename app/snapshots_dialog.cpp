// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/snapshots_dialog.h"

#include "app/choice_list.h"
#include "app/theme/theme.h"
#include "core/study/lookup.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace window {

using namespace Qt::StringLiterals;

SnapshotsDialog::SnapshotsDialog(workspace::Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_name(new QLineEdit(this))
    , m_keep(new QPushButton(tr("&Keep this view"), this))
    , m_list(new ChoiceList(u"snapshotList"_s, tr("Snapshots"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"snapshotsDialog"_s);
    setWindowTitle(tr("Snapshots"));
    resize(60 * theme::grid, 50 * theme::grid);
    m_name->setObjectName(u"snapshotName"_s);
    m_name->setPlaceholderText(tr("Name of this view"));
    m_name->setAccessibleName(tr("Name of this view"));
    m_keep->setObjectName(u"keepSnapshot"_s);
    m_show = m_list->addButton(tr("&Show"));
    m_remove = m_list->addButton(tr("&Remove"));
    auto* words = new QLabel(m_workspace.isEditable()
                                 ? tr("Filter, scale, side and page, kept in the study's file.")
                                 : tr("Kept in the study's file: this study needs a saved copy first."),
                             this);
    words->setProperty("look", u"muted"_s);
    words->setWordWrap(true);
    auto* top = new QHBoxLayout;
    top->addWidget(m_name, 1);
    top->addWidget(m_keep);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * theme::grid, 2 * theme::grid, 2 * theme::grid, 2 * theme::grid);
    column->addWidget(words);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    connect(m_name, &QLineEdit::textChanged, this, &SnapshotsDialog::showChoice);
    connect(m_keep, &QPushButton::clicked, this, &SnapshotsDialog::keep);
    connect(m_list, &ChoiceList::choiceChanged, this, &SnapshotsDialog::showChoice);
    connect(m_list, &ChoiceList::activated, this, &SnapshotsDialog::showChosen);
    connect(m_show, &QPushButton::clicked, this, &SnapshotsDialog::showChosen);
    connect(m_remove, &QPushButton::clicked, this, &SnapshotsDialog::remove);
    connect(&m_workspace, &workspace::Workspace::studyChanged, this, &SnapshotsDialog::fill);
    fill();
    m_name->setFocus();
}

void SnapshotsDialog::fill()
{
    std::vector<ChoiceList::Line> lines;
    for (const study::Snapshot& snapshot : m_workspace.study()->snapshots) {
        const QDateTime written = QDateTime::fromString(snapshot.written, Qt::ISODate);
        const QString when =
            written.isValid() ? QLocale().toString(written.toLocalTime(), QLocale::ShortFormat) : QString();
        lines.push_back({snapshot.id.value(), when.isEmpty() ? snapshot.name : snapshot.name + u" · "_s + when});
    }
    m_list->setLines(lines);
}

void SnapshotsDialog::showChoice()
{
    m_keep->setEnabled(m_workspace.isEditable() && !m_name->text().trimmed().isEmpty());
    m_show->setEnabled(chosen() != nullptr);
    m_remove->setEnabled(chosen() != nullptr && m_workspace.isEditable());
}

const study::Snapshot* SnapshotsDialog::chosen() const
{
    const auto id = m_list->chosen();
    return id ? study::byId(m_workspace.study()->snapshots, study::SnapshotId(*id)) : nullptr;
}

void SnapshotsDialog::showChosen()
{
    if (const study::Snapshot* snapshot = chosen()) {
        emit showRequested(*snapshot);
    }
}

void SnapshotsDialog::keep()
{
    emit keepRequested(m_name->text().trimmed());
    m_name->clear();
}

void SnapshotsDialog::remove()
{
    if (const study::Snapshot* snapshot = chosen()) {
        m_workspace.edit(study::RemoveSnapshot{snapshot->id}, tr("Remove the snapshot %1").arg(snapshot->name));
    }
}

} // namespace window
