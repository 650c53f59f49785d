// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/participants_page.h"

#include "app/models/participant_words.h"
#include "app/pages/everyone_view.h"
#include "app/pages/people_table_view.h"
#include "app/pages/person_profile_view.h"
#include "app/pages/scale_and_visit.h"
#include "app/plots/figure_view.h"
#include "app/theme/theme.h"
#include "app/widgets/segmented_control.h"
#include "core/study/lookup.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostEffectsAtOnce = 20'000; // assessments; a slow core needs 3 ms
const std::array<QString, 3> viewKeys = {u"table"_s, u"profile"_s, u"everyone"_s};

models::SharedEffects effectsOf(const study::Study& study, const study::Selection& selection)
{
    auto effects = analysis::participantEffects(study, selection);
    if (!effects) { // a scale that is gone: the people stay
        effects = analysis::participantEffects(study, {});
    }
    return tasks::freedInBackground(std::make_shared<const analysis::ParticipantEffects>(std::move(*effects)));
}

} // namespace

ParticipantsPage::ParticipantsPage(workspace::Workspace& workspace, QWidget* parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_choice(new widgets::SegmentedControl({tr("Table"), tr("Profile"), tr("Everyone")}, this))
    , m_choices(new ScaleAndVisit(workspace, tr("The visit that changes, responses and differences are taken at"), this))
    , m_columns(new QPushButton(tr("Columns"), this))
    , m_columnMenu(new QMenu(m_columns))
    , m_plot(new QPushButton(tr("Plot"), this))
    , m_sides(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new PeopleTableView(workspace, this))
    , m_profile(new PersonProfileView(workspace, this))
    , m_everyone(new EveryoneView(workspace, this))
{
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_profile);
    m_stack->addWidget(m_everyone);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(pageMargin, 2 * theme::grid, pageMargin, 2 * theme::grid);
    column->setSpacing(theme::grid);
    column->addWidget(makeControls());
    column->addWidget(m_sides);
    column->addWidget(m_stack, 1);
    connectViews();
}

ParticipantsPage::~ParticipantsPage()
{
    if (m_task) {
        m_task->cancel();
    }
}

QWidget* ParticipantsPage::makeControls()
{
    m_choice->setObjectName(u"peopleView"_s);
    m_choice->setAccessibleName(tr("Table, profile or everyone"));
    m_choices->scales()->setObjectName(u"scale"_s);
    m_choices->visits()->setObjectName(u"visit"_s);
    m_columns->setObjectName(u"columns"_s);
    m_columns->setMenu(m_columnMenu);
    m_columns->setStyleSheet(u"QPushButton { padding-right: %1px; }"_s.arg(3 * theme::grid)); // beside the arrow
    m_plot->setObjectName(u"plotShown"_s);
    m_plot->setCheckable(true);
    m_plot->setChecked(true);
    m_plot->setToolTip(tr("Everybody's curves beside the table: a row is a line"));
    m_sides->setObjectName(u"sides"_s);
    m_sides->setProperty("look", u"muted"_s);
    m_sides->setTextFormat(Qt::PlainText);
    m_sides->setMinimumWidth(1);
    auto* controls = new QWidget(this);
    auto* rows = new QVBoxLayout(controls);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(theme::grid);
    auto* upper = new QHBoxLayout;
    upper->addWidget(m_choice);
    upper->addStretch(1);
    auto* lower = new QHBoxLayout;
    lower->setSpacing(theme::grid);
    lower->addWidget(m_choices);
    lower->addStretch(1);
    lower->addWidget(m_columns);
    lower->addWidget(m_plot);
    rows->addLayout(upper);
    rows->addLayout(lower);
    return controls;
}

void ParticipantsPage::connectViews()
{
    connect(m_choice, &widgets::SegmentedControl::chosen, this, &ParticipantsPage::chooseView);
    connect(m_table, &PeopleTableView::noteRequested, this, &Page::noteRequested);
    connect(m_everyone, &EveryoneView::noteRequested, this, &Page::noteRequested);
    connect(m_profile, &PersonProfileView::noteRequested, this, &Page::noteRequested);
    connect(m_columnMenu, &QMenu::aboutToShow, this, &ParticipantsPage::fillColumnMenu);
    connect(m_plot, &QPushButton::toggled, m_table, &PeopleTableView::setPlotShown);
    connect(m_table, &PeopleTableView::opened, this, &ParticipantsPage::open);
    connect(m_everyone, &EveryoneView::opened, this, &ParticipantsPage::open);
    connect(m_profile, &PersonProfileView::stepRequested, this, &ParticipantsPage::step);
    connect(&m_table->model(), &models::ParticipantTable::arranged, this, &ParticipantsPage::showPlace);
    const auto shortcut = [this](int key, int offset) {
        auto* made = new QShortcut(QKeySequence(key | int(Qt::ALT)), this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, [this, offset] { step(offset); });
    };
    shortcut(Qt::Key_Left, -1);
    shortcut(Qt::Key_Right, 1);
}

void ParticipantsPage::show(const study::Study& study, const workspace::ViewState&, const workspace::ViewState*)
{
    m_filledFor = m_workspace.study();
    m_choices->showView();
    m_choices->setVisible(!study.scales.empty());
    needEffects();
    showViews();
}

void ParticipantsPage::fillColumnMenu()
{
    m_columnMenu->clear();
    const study::Study& study = *m_workspace.study();
    const std::vector<analysis::ParticipantColumn>& shown = m_table->model().columns();
    for (const analysis::ParticipantColumn& column : analysis::participantColumns(study)) {
        QAction* action = m_columnMenu->addAction(models::columnTitle(study, column));
        action->setCheckable(true);
        action->setChecked(std::find(shown.begin(), shown.end(), column) != shown.end());
        if (m_effects != nullptr) {
            action->setToolTip(models::columnDescription(study, *m_effects, column));
        }
        connect(action, &QAction::toggled, this, [this, column](bool wanted) {
            QStringList keys;
            for (const analysis::ParticipantColumn& now : m_table->model().columns()) {
                keys << analysis::columnKey(now);
            }
            const QString key = analysis::columnKey(column);
            if (wanted) {
                keys << key;
            } else if (keys.size() > 1) { // an empty table would have no header to ask by
                keys.removeAll(key);
            }
            m_table->setChosenColumns(keys);
        });
    }
    m_columnMenu->addSeparator();
    m_columnMenu->addAction(tr("The usual columns"), this, [this] { m_table->setChosenColumns({}); });
    m_columnMenu->setToolTipsVisible(true);
}

void ParticipantsPage::needEffects()
{
    const study::SharedStudy& study = m_workspace.study();
    study::Selection wanted;
    wanted.scale = m_workspace.view().selection.scale;
    wanted.visit = m_workspace.chosenVisit();
    if (m_effectsOf == study && m_effectsFor == wanted) {
        return;
    }
    if (m_task) {
        m_task->cancel();
        m_task.reset();
    }
    const bool otherPeople = m_effectsOf != study;
    m_effectsOf = study;
    m_effectsFor = wanted;
    if (study->assessments.size() <= mostEffectsAtOnce) {
        m_effects = effectsOf(*study, wanted);
        return;
    }
    if (otherPeople) {
        m_effects.reset(); // rows of another study under this one's name would be a lie
    }
    m_task = tasks::start(
        this, [study, wanted](base::Progress&) { return effectsOf(*study, wanted); },
        [this](models::SharedEffects effects) { haveEffects(std::move(effects)); });
}

void ParticipantsPage::haveEffects(models::SharedEffects effects)
{
    m_task.reset();
    m_effects = std::move(effects);
    showViews();
}

void ParticipantsPage::showViews()
{
    const PeopleView people{m_workspace.study(), m_effects, m_workspace.view(), m_workspace.selected()};
    m_table->show(people); // previous and next walk in its order, whichever view is seen
    switch (m_stack->currentIndex()) {
    case Profile:
        m_profile->show(people);
        break;
    case Everyone:
        m_everyone->show(people);
        break;
    default:
        break;
    }
    const bool table = m_stack->currentIndex() == Table;
    m_columns->setVisible(table);
    m_plot->setVisible(table);
    m_choices->visits()->setVisible(m_stack->currentIndex() != Profile);
    m_sides->setVisible(table && m_effects != nullptr && m_effects->contrast.has_value());
    if (m_effects != nullptr && m_effects->contrast) {
        m_sides->setText(tr("● %1   ■ %2   ■ − ● difference of the changes").arg(study::armName(*people.study, m_effects->contrast->reference),
                                              study::armName(*people.study, m_effects->contrast->comparator)));
        m_sides->setToolTip(m_sides->text());
    }
    showPlace();
}

void ParticipantsPage::showPlace()
{
    const int row = ordered().rowOf(m_workspace.view().focused);
    m_profile->setPlace(row < 0 ? QString() : tr("%1 of %2").arg(row + 1).arg(ordered().rowCount()));
}

void ParticipantsPage::chooseView(int view)
{
    m_choice->setCurrent(view);
    m_stack->setCurrentIndex(view);
    if (m_filledFor == m_workspace.study()) {
        showViews();
    }
}

void ParticipantsPage::open(study::ParticipantId participant)
{
    m_workspace.setFocused(participant);
    chooseView(Profile);
    m_profile->takeFocus();
}

const models::ParticipantTable& ParticipantsPage::ordered() const
{
    return m_stack->currentIndex() == Everyone ? m_everyone->model() : std::as_const(*m_table).model();
}

void ParticipantsPage::step(int offset)
{
    const models::ParticipantTable& rows = ordered();
    const int count = rows.rowCount();
    if (count == 0) {
        return;
    }
    const int row = rows.rowOf(m_workspace.view().focused);
    const int next = row < 0 ? (offset > 0 ? 0 : count - 1) : (row + offset + count) % count;
    m_workspace.setFocused(rows.participant(next));
}

plots::FigureView* ParticipantsPage::figureView() const
{
    const bool shown = m_stack->currentIndex() == Table && m_plot->isChecked();
    return shown ? m_table->figureView() : nullptr;
}

bool ParticipantsPage::isShown() const
{
    if (m_effects == nullptr || m_task != nullptr || m_filledFor != m_workspace.study()) {
        return false;
    }
    switch (m_stack->currentIndex()) {
    case Table:
        return m_table->isShown();
    case Everyone:
        return m_everyone->isShown();
    default:
        return true;
    }
}

bool ParticipantsPage::isSettled() const
{
    return isShown() && (m_stack->currentIndex() != Table || m_table->isSettled());
}

QJsonObject ParticipantsPage::state() const
{
    QJsonObject state{{u"view"_s, viewKeys[static_cast<std::size_t>(m_stack->currentIndex())]},
                      {u"plot"_s, m_plot->isChecked()}};
    if (!m_table->chosenColumns().isEmpty()) {
        state.insert(u"columns"_s, QJsonArray::fromStringList(m_table->chosenColumns()));
    }
    const models::ParticipantTable::Order& order = std::as_const(*m_table).model().order();
    if (order.column) {
        state.insert(u"sorted"_s, analysis::columnKey(*order.column));
        state.insert(u"descending"_s, order.descending);
    }
    return state;
}

void ParticipantsPage::setState(const QJsonObject& state)
{
    const auto view = std::find(viewKeys.begin(), viewKeys.end(), state.value(u"view"_s).toString(u"table"_s));
    QStringList columns;
    for (const QJsonValue& column : state.value(u"columns"_s).toArray()) {
        columns << column.toString();
    }
    m_table->setChosenColumns(columns);
    m_plot->setChecked(state.value(u"plot"_s).toBool(true));
    models::ParticipantTable::Order order;
    for (const analysis::ParticipantColumn& column : analysis::participantColumns(*m_workspace.study())) {
        if (analysis::columnKey(column) == state.value(u"sorted"_s).toString()) {
            order = {.column = column, .descending = state.value(u"descending"_s).toBool()};
        }
    }
    m_table->setOrder(order);
    if (view != viewKeys.end()) {
        chooseView(static_cast<int>(view - viewKeys.begin()));
    }
}

void ParticipantsPage::setReducedMotion(bool reduced)
{
    m_table->figureView()->setReducedMotion(reduced);
}

void ParticipantsPage::themeChanged()
{
    m_table->themeChanged();
    m_profile->themeChanged();
    m_everyone->themeChanged();
}

void ParticipantsPage::resetView()
{
    m_table->setOrder({});
    m_table->figureView()->resetView();
}

void ParticipantsPage::takeFocus()
{
    switch (m_stack->currentIndex()) {
    case Table:
        m_table->takeFocus();
        break;
    case Profile:
        m_profile->takeFocus();
        break;
    default:
        m_everyone->takeFocus();
    }
}

// Page Up and Page Down are keys of the window; here they scroll rows, or walk in the order that is on screen.
bool ParticipantsPage::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::NoModifier && (key->key() == Qt::Key_PageUp || key->key() == Qt::Key_PageDown)) {
            event->accept();
            return true;
        }
    }
    return Page::event(event);
}

void ParticipantsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown) {
        step(event->key() == Qt::Key_PageDown ? 1 : -1);
        return;
    }
    Page::keyPressEvent(event);
}

} // namespace pages
