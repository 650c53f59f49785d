// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/entry_page.h"

#include "app/pages/entry_choice.h"
#include "app/pages/entry_grid.h"
#include "app/pages/entry_line.h"
#include "app/pages/entry_lock.h"
#include "app/pages/entry_origins.h"
#include "app/pages/entry_part_form.h"
#include "app/pages/entry_queue.h"
#include "app/pages/entry_scale_box.h"
#include "core/study/lookup.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace pages {

using namespace Qt::StringLiterals;

EntryPage::EntryPage(workspace::Workspace& workspace, QWidget* parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_views(this)
    , m_queue(new EntryQueue(workspace, this))
    , m_choice(new EntryChoice(m_views.titles(), this))
    , m_scale(new EntryScaleBox(this))
    , m_padlock(new Padlock(this))
    , m_notice(new ReadOnlyNotice(this))
    , m_grid(new EntryGrid(this))
    , m_empty(new QLabel(this))
    , m_line(new EntryLine(this))
    , m_legend(new QLabel(this))
    , m_remove(new QPushButton(this))
    , m_adding(new EntryPartForm(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(pageMargin, 2 * theme::grid, pageMargin, 2 * theme::grid);
    column->setSpacing(theme::grid);
    column->addLayout(makeControls());
    column->addWidget(m_notice);
    column->addWidget(m_empty);
    column->addWidget(m_grid, 1);
    column->addWidget(m_line);
    column->addLayout(makeActions());
    m_grid->setObjectName(u"entryGrid"_s);
    m_empty->setProperty("look", u"muted"_s);
    m_empty->setWordWrap(true);
    connectTables();
    connectGrid();
    connect(m_notice, &ReadOnlyNotice::copyRequested, this, &Page::copyRequested);
    connect(&m_workspace, &workspace::Workspace::keepingChanged, this, &EntryPage::showLock);
    chooseTable(0);
    showLock();
}

// An editor that goes with the page hands its text over once more.
EntryPage::~EntryPage()
{
    m_grid->disconnect(this);
    for (const EntryView& one : m_views.all()) {
        one.table->disconnect(this);
    }
}

QLayout* EntryPage::makeControls()
{
    m_choice->setObjectName(u"entryTable"_s);
    m_choice->setAccessibleName(tr("What is shown in the table"));
    m_choice->addControl(m_scale);
    connect(m_choice, &EntryChoice::chosen, this, &EntryPage::chooseTable);
    connect(m_scale, &EntryScaleBox::chosen, &m_workspace, &workspace::Workspace::setScale);
    connect(m_padlock, &QPushButton::toggled, this, [this](bool unlocked) {
        setLocked(!unlocked);
        if (!m_locked) {
            takeFocus(); // whoever unlocks types next
        }
    });
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::grid);
    row->addWidget(m_choice, 1);
    row->addWidget(m_padlock, 0, Qt::AlignTop);
    return row;
}

QLayout* EntryPage::makeActions()
{
    m_legend->setProperty("look", u"small"_s);
    m_legend->setText(tr("◤ entered by hand   ○ not observed: simulated, modelled, reported   no mark: imported"));
    m_legend->setWordWrap(true);
    m_remove->setObjectName(u"removeRows"_s);
    connect(m_adding, &EntryPartForm::added, this, &EntryPage::addPart);
    connect(m_remove, &QPushButton::clicked, this, &EntryPage::removeRows);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::grid);
    row->addWidget(m_adding, 1);
    row->addWidget(m_legend, 1);
    row->addWidget(m_remove);
    return row;
}

void EntryPage::connectTables()
{
    for (const EntryView& one : m_views.all()) {
        EntryTable* table = one.table;
        connect(table, &EntryTable::typed, this,
                [this, table](const std::vector<EntryCell>& cells) { m_queue->commit(*table, cells); });
        connect(table, &EntryTable::refused, m_line, &EntryLine::showProblem);
        connect(table, &EntryTable::accepted, this, &EntryPage::showHint);
    }
    connect(m_queue, &EntryQueue::refused, m_line, &EntryLine::showProblem);
    connect(m_queue, &EntryQueue::told, m_line, &EntryLine::say);
    connect(m_queue, &EntryQueue::dropped, this, &EntryPage::refreshTable);
}

void EntryPage::connectGrid()
{
    connect(m_grid, &EntryGrid::blockTyped, this, [this](const std::vector<EntryCell>& cells) {
        showHint(); // unless the block is refused
        m_queue->commitBlock(table(), cells);
    });
    connect(m_grid, &EntryGrid::refused, m_line, &EntryLine::showProblem);
    connect(m_grid, &EntryGrid::menuOpening, this, &EntryPage::offerOrigins);
    connect(m_grid, &EntryGrid::personChosen, this, [this](study::ParticipantId person) {
        m_followed = person;
        m_workspace.setFocused(person);
    });
}

void EntryPage::show(const study::Study&, const workspace::ViewState& view, const workspace::ViewState*)
{
    if (m_shown != m_workspace.study()) {
        m_sized = m_sized && m_shown->about == m_workspace.study()->about; // an edit keeps the widths
        m_shown = m_workspace.study();
        m_scale->setStudy(*m_shown);
        refreshTable();
    }
    if (m_path != m_workspace.path()) {
        m_path = m_workspace.path();
        setLocked(true);
        for (const EntryView& one : m_views.all()) {
            one.table->forgetRefused();
        }
    }
    if (m_scale->scale() != view.selection.scale) {
        m_scale->showScale(view.selection.scale);
        m_views.scores().setScale(view.selection.scale);
    }
    if (!m_sized) {
        m_grid->sizeColumns();
        m_sized = true;
    }
    follow(view.focused);
    showLock();
}

// The person chosen anywhere else; where the table itself chose, or stands on its empty row, it stays.
void EntryPage::follow(study::ParticipantId person)
{
    if (person == m_followed) {
        return;
    }
    m_followed = person;
    const QModelIndex current = m_grid->currentIndex();
    const int row = table().rowOf(person);
    if (row >= 0 && (!current.isValid() || table().personOf(current.row()) != person)) {
        const QSignalBlocker blocked(m_grid);
        m_grid->setCurrentIndex(table().index(row, std::max(current.column(), 0)));
    }
}

void EntryPage::refreshTable()
{
    table().setStudy(m_workspace.study());
    m_queue->showWaiting(table());
    showEmpty();
}

void EntryPage::chooseTable(int which)
{
    m_which = which;
    m_choice->setCurrent(which);
    refreshTable();
    m_grid->setTable(&table());
    m_grid->setAccessibleName(tr("Table of the study: %1").arg(view().title));
    m_scale->setVisible(&table() == &m_views.scores());
    m_adding->setVisible(&table() == &m_views.design());
    m_legend->setVisible(&table() != &m_views.design());
    m_remove->setVisible(!view().removal.isEmpty());
    m_remove->setText(view().removal);
    m_grid->sizeColumns();
    m_followed = {};
    follow(m_workspace.view().focused);
    showHint();
}

void EntryPage::setLocked(bool locked)
{
    m_locked = locked || !m_workspace.isEditable();
    for (const EntryView& one : m_views.all()) {
        one.table->setLocked(m_locked);
    }
    showLock();
    showHint();
}

void EntryPage::beginEditing()
{
    m_path = m_workspace.path();
    setLocked(false);
}

void EntryPage::showLock()
{
    const bool editable = m_workspace.isEditable();
    if (!editable && !m_locked) {
        setLocked(true); // comes back here
        return;
    }
    m_notice->setVisible(!editable);
    m_notice->setKeeping(m_workspace.keeping());
    m_padlock->showLock(m_locked, editable);
    m_remove->setEnabled(!m_locked);
    m_adding->setEnabled(!m_locked);
    showEmpty();
}

void EntryPage::showEmpty()
{
    m_empty->setText(m_views.emptyWords(m_which, m_workspace.isEditable(), m_locked));
    m_empty->setVisible(table().storedRows() == 0);
}

void EntryPage::showHint()
{
    m_line->showHint(m_locked);
}

void EntryPage::removeRows()
{
    if (!m_locked && !m_workspace.isBusy()) {
        m_queue->remove(table(), m_grid->selectedRowNumbers());
    }
}

void EntryPage::addPart(EntryDesign::Kind kind, const QString& words)
{
    if (m_locked || m_workspace.isBusy()) {
        return;
    }
    const EntryPlan plan = m_views.design().planAddition(kind, words);
    m_queue->commit(plan);
    if (plan.edit) {
        m_adding->clearWords();
        showHint();
    }
}

void EntryPage::offerOrigins(QMenu& menu)
{
    const study::Scale* scale = study::byId(m_workspace.study()->scales, m_scale->scale());
    const bool scored = &table() == &m_views.scores() && scale != nullptr;
    const QString title = scored ? tr("%1 of %2", "scores, scale").arg(view().title, scale->key) : view().title;
    addOriginActions(menu, *m_grid, m_workspace, title,
                     [this](const study::Note& draft) { emit noteRequested(draft); });
}

QJsonObject EntryPage::state() const
{
    return {{u"table"_s, view().key}};
}

void EntryPage::setState(const QJsonObject& state)
{
    const int which = m_views.withKey(state.value(u"table"_s).toString(m_views.at(0).key));
    if (which >= 0 && which != m_which) {
        chooseTable(which);
    }
}

void EntryPage::themeChanged()
{
    m_grid->viewport()->update();
    showLock();
}

void EntryPage::takeFocus()
{
    if (!m_grid->currentIndex().isValid() && table().rowCount() > 0) {
        const QSignalBlocker blocked(m_grid); // nobody has chosen this person
        m_grid->setCurrentIndex(table().index(0, 0));
    }
    m_grid->setFocus();
}

} // namespace pages
