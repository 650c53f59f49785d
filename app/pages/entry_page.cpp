// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/entry_page.h"

#include "app/pages/entry_events.h"
#include "app/pages/entry_grid.h"
#include "app/pages/entry_people.h"
#include "app/pages/entry_scores.h"
#include "app/pages/padlock_icon.h"
#include "app/text/design_words.h"
#include "app/theme/theme.h"
#include "app/widgets/segmented_control.h"

#include <QAccessible>
#include <QComboBox>
#include <QCompleter>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

enum Which { People, Scores, Events, Design };

constexpr std::array<QStringView, 4> whichKeys = {u"participants", u"scores", u"events", u"design"};

void repolish(QWidget* widget)
{
    widget->style()->unpolish(widget); // a style sheet asks for properties when it polishes, and only then
    widget->style()->polish(widget);
}

} // namespace

EntryPage::EntryPage(workspace::Workspace& workspace, QWidget* parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_choice(new widgets::SegmentedControl({tr("Participants"), tr("Scores"), tr("Events"), tr("Design")}, this))
    , m_scale(new QComboBox(this))
    , m_padlock(new QPushButton(this))
    , m_notice(new QFrame(this))
    , m_noticeWords(new QLabel(m_notice))
    , m_copy(new QPushButton(tr("&Save a copy to edit…"), m_notice))
    , m_grid(new EntryGrid(this))
    , m_empty(new QLabel(this))
    , m_line(new QFrame(this))
    , m_words(new QLabel(m_line))
    , m_legend(new QLabel(this))
    , m_remove(new QPushButton(this))
    , m_adding(new QWidget(this))
    , m_kind(new QComboBox(m_adding))
    , m_part(new QLineEdit(m_adding))
    , m_scores(new EntryScores(this))
    , m_design(new EntryDesign(this))
    , m_tables{new EntryPeople(this), m_scores, new EntryEvents(this), m_design}
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(pageMargin, 2 * theme::grid, pageMargin, 2 * theme::grid);
    column->setSpacing(theme::grid);
    column->addWidget(makeControls());
    column->addWidget(makeNotice());
    column->addWidget(m_empty);
    column->addWidget(m_grid, 1);
    column->addWidget(makeWords());
    column->addWidget(makeActions());
    m_grid->setObjectName(u"entryGrid"_s);
    m_empty->setProperty("look", u"muted"_s);
    m_empty->setWordWrap(true);
    connectTables();
    connect(&m_workspace, &workspace::Workspace::idle, this, &EntryPage::commitWaiting);
    connect(&m_workspace, &workspace::Workspace::failed, this, &EntryPage::dropWaiting);
    connect(&m_workspace, &workspace::Workspace::keepingChanged, this, &EntryPage::showLock);
    chooseTable(People);
    showLock();
}

// An editor that goes with the page hands its text over once more.
EntryPage::~EntryPage()
{
    m_grid->disconnect(this);
    for (EntryTable* one : m_tables) {
        one->disconnect(this);
    }
}

QWidget* EntryPage::makeControls()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::grid + theme::halfGrid);
    m_choice->setObjectName(u"entryTable"_s);
    m_choice->setAccessibleName(tr("What is shown in the table"));
    m_scale->setObjectName(u"entryScale"_s);
    m_scale->setAccessibleName(tr("Scale"));
    m_scale->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_padlock->setObjectName(u"padlock"_s);
    m_padlock->setCheckable(true);
    layout->addWidget(m_choice);
    layout->addWidget(m_scale);
    layout->addStretch(1);
    layout->addWidget(m_padlock);
    connect(m_choice, &widgets::SegmentedControl::chosen, this, &EntryPage::chooseTable);
    connect(m_scale, &QComboBox::activated, this,
            [this](int index) { m_workspace.setScale(study::ScaleId(m_scale->itemData(index).toInt())); });
    connect(m_padlock, &QPushButton::toggled, this, [this](bool unlocked) { setLocked(!unlocked); });
    return row;
}

QWidget* EntryPage::makeNotice()
{
    m_notice->setProperty("look", u"message"_s);
    m_notice->setObjectName(u"entryNotice"_s);
    m_noticeWords->setWordWrap(true);
    m_copy->setObjectName(u"saveCopyToEdit"_s);
    auto* row = new QHBoxLayout(m_notice);
    row->setContentsMargins(2 * theme::grid, theme::grid, theme::grid, theme::grid);
    row->addWidget(m_noticeWords, 1);
    row->addWidget(m_copy);
    connect(m_copy, &QPushButton::clicked, this, &Page::copyRequested);
    return m_notice;
}

QWidget* EntryPage::makeWords()
{
    m_line->setObjectName(u"entryLine"_s);
    m_words->setObjectName(u"entryWords"_s);
    m_words->setTextFormat(Qt::PlainText); // it quotes what was typed
    m_words->setWordWrap(true);
    auto* row = new QHBoxLayout(m_line);
    row->setContentsMargins(theme::grid, theme::halfGrid, theme::grid, theme::halfGrid);
    row->addWidget(m_words, 1);
    return m_line;
}

QWidget* EntryPage::makeActions()
{
    m_legend->setProperty("look", u"small"_s);
    m_legend->setText(tr("◤ entered by hand   ○ not observed: simulated, modelled, reported   no mark: imported"));
    m_legend->setWordWrap(true);
    m_remove->setObjectName(u"removeRows"_s);
    m_kind->setObjectName(u"partKind"_s);
    m_kind->setAccessibleName(tr("What to add to the design"));
    m_part->setObjectName(u"partWords"_s);
    m_part->setAccessibleName(tr("The new part in words"));
    m_part->setMinimumWidth(theme::grid * 30);
    for (const auto kind :
         {EntryDesign::Kind::Arm, EntryDesign::Kind::Sequence, EntryDesign::Kind::Visit, EntryDesign::Kind::Scale}) {
        m_kind->addItem(EntryDesign::kindName(kind), static_cast<int>(kind));
    }
    auto* add = new QPushButton(tr("&Add"), m_adding);
    add->setObjectName(u"addPart"_s);
    auto* adding = new QHBoxLayout(m_adding);
    adding->setContentsMargins(0, 0, 0, 0);
    adding->setSpacing(theme::grid);
    adding->addWidget(m_kind);
    adding->addWidget(m_part, 1);
    adding->addWidget(add);
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::grid);
    layout->addWidget(m_adding, 1);
    layout->addWidget(m_legend, 1);
    layout->addWidget(m_remove);
    const auto showKind = [this] {
        const auto kind = static_cast<EntryDesign::Kind>(m_kind->currentData().toInt());
        m_part->setPlaceholderText(EntryDesign::kindExample(kind));
        auto* completer = kind == EntryDesign::Kind::Scale ? new QCompleter(text::knownScaleKeys(), m_part) : nullptr;
        if (completer != nullptr) {
            completer->setCaseSensitivity(Qt::CaseInsensitive);
        }
        m_part->setCompleter(completer);
    };
    connect(m_kind, &QComboBox::currentIndexChanged, this, showKind);
    connect(m_part, &QLineEdit::returnPressed, this, &EntryPage::addPart);
    connect(add, &QPushButton::clicked, this, &EntryPage::addPart);
    connect(m_remove, &QPushButton::clicked, this, &EntryPage::removeRows);
    showKind();
    return row;
}

void EntryPage::connectTables()
{
    for (EntryTable* one : m_tables) {
        connect(one, &EntryTable::typed, this,
                [this, one](const std::vector<EntryCell>& cells) { commit(one, cells); });
        connect(one, &EntryTable::refused, this, &EntryPage::showProblem);
        connect(one, &EntryTable::accepted, this, &EntryPage::showHint);
    }
    connect(m_grid, &EntryGrid::blockTyped, this, &EntryPage::commitBlock);
    connect(m_grid, &EntryGrid::refused, this, &EntryPage::showProblem);
    connect(m_grid, &EntryGrid::personChosen, this, [this](study::ParticipantId person) {
        m_followed = person;
        m_workspace.setFocused(person);
    });
}

EntryTable* EntryPage::table() const
{
    return m_tables[static_cast<std::size_t>(m_which)];
}

void EntryPage::show(const study::Study&, const workspace::ViewState& view, const workspace::ViewState*)
{
    if (m_shown != m_workspace.study()) {
        m_shown = m_workspace.study();
        fillScales();
        refreshTable();
    }
    if (m_path != m_workspace.path()) {
        m_path = m_workspace.path();
        setLocked(true);
        for (EntryTable* one : m_tables) {
            one->forgetRefused();
        }
    }
    if (m_shownScale != view.selection.scale) {
        m_shownScale = view.selection.scale;
        m_scores->setScale(m_shownScale);
        const QSignalBlocker blocked(m_scale);
        m_scale->setCurrentIndex(m_scale->findData(m_shownScale.value()));
    }
    if (!m_sized) {
        m_grid->resizeColumnsToContents();
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
    const int row = table()->rowOf(person);
    if (row >= 0 && (!current.isValid() || table()->personOf(current.row()) != person)) {
        const QSignalBlocker blocked(m_grid);
        m_grid->setCurrentIndex(table()->index(row, std::max(current.column(), 0)));
    }
}

void EntryPage::refreshTable()
{
    table()->setStudy(m_workspace.study());
    for (const Waiting& waiting : m_waiting) {
        if (waiting.table == table()) {
            waiting.table->setPending(waiting.cells);
        }
    }
    showEmpty();
}

void EntryPage::fillScales()
{
    const QSignalBlocker blocked(m_scale);
    m_scale->clear();
    for (const study::Scale& scale : m_shown->scales) {
        m_scale->addItem(scale.key, scale.id.value());
        m_scale->setItemData(m_scale->count() - 1, scale.name, Qt::ToolTipRole);
    }
    m_scale->setCurrentIndex(m_scale->findData(m_shownScale.value()));
}

void EntryPage::chooseTable(int which)
{
    m_which = which;
    m_choice->setCurrent(which);
    refreshTable();
    m_grid->setTable(table());
    m_grid->setAccessibleName(tr("Table of the study: %1")
                                  .arg(tr(which == People   ? "Participants"
                                          : which == Scores ? "Scores"
                                          : which == Events ? "Events"
                                                            : "Design")));
    m_scale->setVisible(which == Scores);
    m_adding->setVisible(which == Design);
    m_legend->setVisible(which != Design);
    m_remove->setVisible(which != Scores);
    m_remove->setText(which == People ? tr("&Remove person") : which == Events ? tr("&Remove event") : tr("&Remove"));
    m_grid->resizeColumnsToContents();
    m_followed = {};
    follow(m_workspace.view().focused);
    showHint();
}

void EntryPage::setLocked(bool locked)
{
    m_locked = locked || !m_workspace.isEditable();
    for (EntryTable* one : m_tables) {
        one->setLocked(m_locked);
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
    const workspace::Keeping keeping = m_workspace.keeping();
    const bool editable = m_workspace.isEditable();
    if (!editable && !m_locked) {
        setLocked(true); // comes back here
        return;
    }
    m_notice->setVisible(!editable);
    m_noticeWords->setText(keeping == workspace::Keeping::Embedded
                               ? tr("This study is part of the program and read-only.")
                               : tr("This study is in memory only, and read-only until it has a file."));
    const QSignalBlocker blocked(m_padlock);
    m_padlock->setChecked(!m_locked);
    m_padlock->setEnabled(editable);
    m_padlock->setText(m_locked ? tr("Locked") : tr("Unlocked"));
    m_padlock->setIcon(padlockIcon(m_locked));
    m_padlock->setAccessibleName(!editable  ? tr("Padlock: locked, the study is read-only")
                                 : m_locked ? tr("Padlock: locked")
                                            : tr("Padlock: unlocked"));
    m_padlock->setToolTip(m_locked ? tr("Unlock to type into the table") : tr("Lock the table against typing"));
    m_remove->setEnabled(!m_locked);
    m_adding->setEnabled(!m_locked);
    showEmpty();
}

void EntryPage::showEmpty()
{
    const bool empty = table()->storedRows() == 0;
    const QString words = m_which == Scores ? tr("No scores can be typed yet: nobody has a period. Give each person a "
                                                 "sequence under Participants; it brings their periods.")
                          : m_which == People ? tr("Nobody takes part yet.")
                          : m_which == Events ? tr("No events are recorded.")
                                              : tr("The study has no arms, visits or scales yet.");
    const QString how = m_locked ? tr("Unlock the table to type.") : tr("Type into the empty row.");
    m_empty->setText(m_which == Scores || m_which == Design ? words : words + u' ' + how);
    m_empty->setVisible(empty);
}

void EntryPage::commit(EntryTable* table, const std::vector<EntryCell>& cells)
{
    table->setPending(cells);
    if (m_workspace.isBusy()) {
        m_waiting.push_back({table, cells});
        return;
    }
    commitPlan(table->plan(cells));
}

// All or nothing: a block with one bad cell changes nothing.
void EntryPage::commitBlock(const std::vector<EntryCell>& cells)
{
    const EntryPlan plan = table()->plan(cells);
    if (!plan.problem.isEmpty()) {
        showProblem(tr("%1: %2. Nothing was changed.").arg(table()->placeName(plan.row, plan.column), plan.problem));
        return;
    }
    showHint();
    if (plan.edit) {
        commit(table(), cells);
    }
}

void EntryPage::commitPlan(const EntryPlan& plan)
{
    if (!plan.problem.isEmpty()) {
        showProblem(plan.problem);
    } else if (plan.edit) {
        m_workspace.edit(*plan.edit, plan.text);
    }
}

void EntryPage::commitWaiting()
{
    while (!m_waiting.empty() && !m_workspace.isBusy()) {
        const Waiting next = std::move(m_waiting.front());
        m_waiting.pop_front();
        next.table->setStudy(m_workspace.study());
        commit(next.table, next.cells);
    }
}

void EntryPage::dropWaiting()
{
    m_waiting.clear();
    table()->setStudy(m_workspace.study());
}

void EntryPage::removeRows()
{
    const std::vector<int> rows = m_grid->selectedRowNumbers();
    if (m_locked || m_workspace.isBusy()) {
        return;
    }
    if (rows.empty()) {
        showProblem(tr("Choose a row first"));
        return;
    }
    const EntryPlan plan = table()->planRemoval(rows);
    commitPlan(plan);
    if (plan.edit) {
        setWords(tr("%1. Undo brings back everything.").arg(plan.text), false);
    }
}

void EntryPage::addPart()
{
    if (m_locked || m_workspace.isBusy()) {
        return;
    }
    const auto kind = static_cast<EntryDesign::Kind>(m_kind->currentData().toInt());
    const EntryPlan plan = m_design->planAddition(kind, m_part->text());
    commitPlan(plan);
    if (plan.edit) {
        m_part->clear();
        showHint();
    }
}

void EntryPage::showProblem(const QString& problem)
{
    setWords(problem, true);
    QAccessibleEvent said(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void EntryPage::showHint()
{
    setWords(
        m_locked
            ? tr("The table is locked: it can be selected and copied.")
            : tr("Type to replace, F2 to change, Delete to clear. Enter goes down, Tab goes on, Ctrl+Tab leaves the "
                 "table. Blocks from a spreadsheet can be pasted."),
        false);
}

void EntryPage::setWords(const QString& words, bool problem)
{
    m_words->setText(words);
    m_words->setAccessibleName(words);
    m_words->setProperty("look", problem ? QString() : u"muted"_s);
    m_line->setProperty("look", problem ? u"problem"_s : QString());
    repolish(m_line);
    repolish(m_words);
}

QJsonObject EntryPage::state() const
{
    return {{u"table"_s, whichKeys[static_cast<std::size_t>(m_which)].toString()}};
}

void EntryPage::setState(const QJsonObject& state)
{
    const QString key = state.value(u"table"_s).toString(whichKeys[People].toString());
    for (std::size_t which = 0; which < whichKeys.size(); ++which) {
        if (key == whichKeys[which] && m_which != static_cast<int>(which)) {
            chooseTable(static_cast<int>(which));
        }
    }
}

void EntryPage::themeChanged()
{
    m_grid->viewport()->update();
    showLock();
}

void EntryPage::takeFocus()
{
    m_grid->setFocus();
}

} // namespace pages
