// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/people_table_view.h"

#include "app/models/participant_words.h"
#include "app/pages/linked_figure.h"
#include "app/pages/linked_rows.h"
#include "app/plots/figure_view.h"
#include "app/reporting/provenance.h"
#include "app/theme/theme.h"
#include "app/widgets/filter_header.h"
#include "app/workspace/workspace.h"
#include "core/study/lookup.h"
#include "core/study/value_filter.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QResizeEvent>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int plotBesideFrom = 1100; // pixels of width: the table keeps the larger part
constexpr int rowHeight = 3 * theme::grid + theme::halfGrid;

// An expression that is still being typed would for a moment be a word that nobody has.
bool isUnfinished(QStringView filter)
{
    const QStringView text = filter.startsWith(u'!') ? filter.mid(1) : filter;
    return text.startsWith(u'/') && (text.size() < 3 || !text.endsWith(u'/'));
}

QTableView* plainTable(QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setObjectName(u"people"_s);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(rowHeight);
    table->setAccessibleName(PeopleTableView::tr("Participants"));
    table->setCornerWidget(new QWidget(table)); // where both scroll bars meet there is nothing
    return table;
}

} // namespace

PeopleTableView::PeopleTableView(workspace::Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new models::ParticipantTable(this))
    , m_table(plainTable(this))
    , m_header(new widgets::FilterHeader(m_table))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_figureView(new plots::FigureView(this))
    , m_nobody(new QLabel(m_table->viewport()))
    , m_hint(new QLabel(this))
    , m_figures(u"trajectories"_s)
{
    m_table->setHorizontalHeader(m_header);
    m_header->setStretchLastSection(true);
    m_header->setMinimumSectionSize(4 * theme::grid);
    m_header->setSortIndicatorClearable(true);
    m_header->setSortIndicator(-1, Qt::AscendingOrder);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(true);
    m_table->installEventFilter(this);
    m_figureView->setObjectName(u"peoplePlot"_s);
    m_figureView->setBadgeShown(false);
    m_figureView->setTitleShown(false);
    m_nobody->setObjectName(u"nobody"_s);
    m_nobody->setWordWrap(true);
    m_nobody->setAlignment(Qt::AlignCenter);
    m_nobody->setTextFormat(Qt::PlainText);
    m_nobody->hide();
    m_hint->setObjectName(u"filterHint"_s);
    m_hint->setProperty("look", u"muted"_s);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setMinimumWidth(1); // a long one is cut, never the window's least width

    auto* upper = new QWidget(m_splitter);
    auto* column = new QVBoxLayout(upper);
    column->setContentsMargins(0, 0, 0, theme::halfGrid);
    column->setSpacing(theme::halfGrid);
    column->addWidget(m_table, 1);
    column->addWidget(m_hint);
    m_splitter->addWidget(upper);
    m_splitter->addWidget(m_figureView);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_splitter);

    connect(m_header, &widgets::FilterHeader::filterEdited, this, &PeopleTableView::editFilter);
    connect(m_header, &widgets::FilterHeader::filterEntered, this, &PeopleTableView::enterFilter);
    connect(m_header, &widgets::FilterHeader::leftDownwards, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, &PeopleTableView::orderChanged);
    connect(m_model, &models::ParticipantTable::arranged, this, [this] {
        if (std::exchange(m_unsized, m_model->rowCount() == 0) && !m_unsized) {
            sizeColumns();
        }
        showFocus();
        showHint();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (!m_choosing && current.isValid()) {
                    m_workspace.setFocused(m_model->participant(current.row()));
                }
            });
    connect(m_table, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex& index) { emit opened(m_model->participant(index.row())); });
    connect(&m_figures, &FigureSource::arrived, this, &PeopleTableView::showFigure);
    m_table->setItemDelegate(new LinkedRowDelegate(*m_model, m_workspace, m_table));
    linkRows(*m_table, *m_model, m_workspace);
    linkFigure(*m_figureView, m_workspace, [this](const study::Note& draft) { emit noteRequested(draft); });
    offerOrigins();
}

// A right click has chosen its cell before it asks.
void PeopleTableView::offerOrigins()
{
    reporting::offerProvenance(m_table, [this] {
        const study::SharedStudy& study = m_workspace.study();
        const study::Selection& selection = m_workspace.view().selection;
        const QModelIndex cell = m_table->currentIndex();
        const analysis::PersonEffect* person = m_model->effect(cell.row());
        if (person == nullptr) {
            return reporting::provenanceOf(study, selection, tr("Participants"), {}, {}, {});
        }
        const analysis::ParticipantColumn& column = m_model->columns()[static_cast<std::size_t>(cell.column())];
        const study::Participant* row = study::byId(study->participants, person->participant);
        return reporting::provenanceOf(
            study, selection,
            tr("%1: %2").arg(row->key, models::columnDescription(*study, *m_people.effects, column)),
            cell.data().toString(), models::columnFormula(*study, *m_people.effects, column),
            tr("the rows of one person, who has %1 scores on the scale").arg(person->scores));
    }, [this](const QString& about) {
        study::Note note{.about = about};
        const QModelIndex cell = m_table->currentIndex();
        if (const analysis::PersonEffect* person = m_model->effect(cell.row())) {
            note.participant = person->participant;
            note.about = models::columnDescription(
                *m_people.study, *m_people.effects, m_model->columns()[static_cast<std::size_t>(cell.column())]);
        }
        emit noteRequested(note);
    });
}

void PeopleTableView::show(const PeopleView& people)
{
    const bool otherStudy = people.study != m_people.study;
    const bool otherEffects = people.effects != m_people.effects;
    const bool otherFocus = people.view.focused != m_people.view.focused;
    m_people = people;
    m_model->setStudy(people.study, people.effects);
    if (otherStudy || m_model->columns().empty()) {
        fillColumns();
    }
    if (otherEffects) {
        m_unsized = true; // until its rows are there
        sizeColumns();
    }
    m_model->setPeople(people.selected);
    showFilters();
    showFigure();
    m_figureView->setFocusedParticipant(people.view.focused);
    if (otherFocus || otherStudy) {
        showFocus();
    }
    showHint();
}

void PeopleTableView::setChosenColumns(const QStringList& keys)
{
    if (keys != m_chosen) {
        m_chosen = keys;
        if (m_people.study != nullptr) {
            fillColumns();
            sizeColumns();
            showFilters();
        }
    }
}

void PeopleTableView::fillColumns()
{
    const study::Study& study = *m_people.study;
    std::vector<analysis::ParticipantColumn> columns;
    for (const analysis::ParticipantColumn& column : analysis::participantColumns(study)) {
        if (m_chosen.contains(analysis::columnKey(column))) {
            columns.push_back(column);
        }
    }
    if (columns.empty()) { // nothing chosen, or nothing of it in this study
        columns = analysis::usualColumns(study);
    }
    const models::ParticipantTable::Order order = m_model->order();
    m_choosing = true;
    m_model->setColumns(columns);
    setOrder(order);
    m_choosing = false;
    m_wrong.clear();
    QStringList names;
    for (int section = 0; section < static_cast<int>(columns.size()); ++section) {
        const bool filterable = !conditionOf(section).isEmpty() || m_people.effects == nullptr;
        names << (filterable ? models::columnTitle(study, columns[static_cast<std::size_t>(section)]) : QString());
    }
    m_header->setFilterNames(names);
}

void PeopleTableView::setOrder(const models::ParticipantTable::Order& order)
{
    int section = -1;
    for (int i = 0; order.column && i < m_model->columnCount(); ++i) {
        section = m_model->columns()[static_cast<std::size_t>(i)] == *order.column ? i : section;
    }
    // the indicator tells the model: a column that is not shown sorts nothing
    m_header->setSortIndicator(section, order.descending && section >= 0 ? Qt::DescendingOrder : Qt::AscendingOrder);
}

QString PeopleTableView::conditionOf(int section) const
{
    if (m_people.effects == nullptr || section < 0 || section >= m_model->columnCount()) {
        return {};
    }
    return analysis::conditionColumn(*m_people.study, *m_people.effects,
                                     m_model->columns()[static_cast<std::size_t>(section)]);
}

// As narrow as titles and values can be read in: the columns of the effects are the last, and what the page is for.
void PeopleTableView::sizeColumns()
{
    const QFontMetrics title(theme::font(theme::TextStyle::Body));
    const QFontMetrics body(theme::numberFont(theme::TextStyle::Body));
    constexpr int mostRead = 40;
    constexpr int aroundTitle = 2 * theme::grid - 2;
    constexpr int aroundValue = 2 * theme::grid - 2;
    constexpr int narrowest = 6 * theme::grid; // its filter can be typed into
    constexpr int widest = 12 * theme::grid;
    std::vector<int> wanted;
    const QScrollBar* bar = m_table->verticalScrollBar(); // it comes with the rows
    int spare = m_table->viewport()->width() - (bar->isVisible() ? 0 : bar->sizeHint().width());
    for (int column = 0; column < m_model->columnCount(); ++column) {
        int width = title.horizontalAdvance(m_model->headerData(column, Qt::Horizontal).toString()) +
                    theme::scaled(aroundTitle);
        int longest = 0;
        for (int row = 0; row < std::min(m_model->rowCount(), mostRead); ++row) {
            const QString text = m_model->data(m_model->index(row, column)).toString();
            longest = std::max(longest, body.horizontalAdvance(text) + theme::scaled(aroundValue));
        }
        width = std::max({width, std::min(longest, theme::scaled(widest + aroundValue)), theme::scaled(narrowest)});
        m_header->resizeSection(column, width);
        wanted.push_back(std::max(longest - width, 0));
        spare -= width;
    }
    for (int column = 0; column + 1 < m_model->columnCount() && spare > 0; ++column) { // the last one has the rest
        const int more = std::min(wanted[static_cast<std::size_t>(column)], spare);
        m_header->resizeSection(column, m_header->sectionSize(column) + more);
        spare -= more;
    }
}

void PeopleTableView::showFilters()
{
    for (int section = 0; section < m_model->columnCount(); ++section) {
        const QString column = conditionOf(section);
        if (m_wrong.contains(section) || column.isEmpty()) {
            continue; // what is being typed stays until it means something
        }
        const auto& where = m_people.view.selection.where;
        const auto found = std::find_if(where.begin(), where.end(), [&column](const study::Condition& condition) {
            return study::sameKey(condition.column, column);
        });
        m_header->setFilter(section, found != where.end() ? found->value : QString());
    }
}

void PeopleTableView::editFilter(int section, const QString& text)
{
    const QString column = conditionOf(section);
    if (column.isEmpty()) {
        return;
    }
    const QString wanted = text.trimmed();
    if (!wanted.isEmpty() && (isUnfinished(wanted) || !study::ValueFilter::parse(wanted))) {
        m_wrong.insert(section);
        m_header->setProblem(section, tr("“%1” is no filter yet: the last one still counts").arg(wanted));
        showHint();
        return;
    }
    m_wrong.remove(section);
    m_header->setProblem(section, {});
    study::Selection selection = m_people.view.selection;
    const auto found =
        std::find_if(selection.where.begin(), selection.where.end(), [&column](const study::Condition& condition) {
            return study::sameKey(condition.column, column);
        });
    if (wanted.isEmpty()) {
        if (found != selection.where.end()) {
            selection.where.erase(found);
        }
    } else if (found != selection.where.end()) {
        found->value = wanted;
    } else {
        selection.where.push_back({column, wanted});
    }
    m_workspace.setSelection(selection);
    showHint();
}

void PeopleTableView::enterFilter(int section)
{
    const int row = std::max(m_table->rowAt(0), 0);
    if (m_model->rowCount() > 0) {
        m_table->scrollTo(m_model->index(row, section));
    }
}

void PeopleTableView::showFigure()
{
    if (m_people.study == nullptr || !m_plotShown || !isVisible()) {
        return;
    }
    const auto figure = m_figures.figure(m_people.study, m_people.view.selection);
    if (figure == nullptr) {
        if (m_figureStudy != nullptr && m_figureStudy->about != m_people.study->about) {
            m_figureStudy.reset();
            m_figureView->setFigure(figures::Figure{}); // another study's curves would be a lie
        }
        return;
    }
    if (m_figureStudy == m_people.study && m_figureSelection == m_people.view.selection) {
        return;
    }
    m_figureStudy = m_people.study;
    m_figureSelection = m_people.view.selection;
    m_figureView->setFigure(figure);
    m_figureView->setAccessibleName(figure->title);
    m_figureView->setAccessibleDescription(figure->summary);
}

void PeopleTableView::showFocus()
{
    const int row = m_model->rowOf(m_people.view.focused);
    m_choosing = true;
    if (row < 0) {
        m_table->setCurrentIndex({});
    } else if (m_table->currentIndex().row() != row) {
        const int column = std::max(m_table->currentIndex().column(), 0);
        m_table->setCurrentIndex(m_model->index(row, column));
    }
    m_choosing = false;
}

void PeopleTableView::showHint()
{
    if (m_people.study == nullptr) {
        return;
    }
    const bool nobody = m_people.selected.empty() && m_people.effects != nullptr;
    m_nobody->setVisible(nobody);
    m_figureView->setVisible(m_plotShown && !nobody); // axes without a curve would say nothing
    if (nobody) {
        QString words = tr("This study has no participants yet.");
        if (!m_people.study->participants.empty()) {
            words = tr("Nobody meets all conditions.");
            const auto counts = study::countsWithoutEach(*m_people.study, m_people.view.selection);
            const auto most = std::max_element(counts.begin(), counts.end());
            if (most != counts.end() && *most > 0) {
                const auto place = static_cast<std::size_t>(most - counts.begin());
                words += u'\n' + tr("Without “%1” there are %2.")
                                     .arg(study::conditionWord(m_people.view.selection.where[place]))
                                     .arg(*most);
            }
        }
        m_nobody->setText(words);
        m_nobody->setGeometry(m_table->viewport()->rect().adjusted(theme::grid, 0, -theme::grid, 0));
    }
    if (!m_wrong.isEmpty()) {
        m_hint->setText(m_header->editor(*m_wrong.begin())->toolTip());
    } else {
        m_hint->setText(tr("Filters: word · >=20 · <5 · 10~15 · /expression/ · =empty · !not this"));
    }
    m_hint->setToolTip(m_hint->text());
}

void PeopleTableView::setPlotShown(bool shown)
{
    m_plotShown = shown;
    showHint();
    showFigure();
}

bool PeopleTableView::isShown() const
{
    const bool figure = !m_plotShown || m_people.selected.empty() || (m_figureStudy == m_people.study &&
                                         m_figureSelection == m_people.view.selection && m_figureView->isComplete());
    return m_people.effects != nullptr && !m_model->isSorting() && figure;
}

bool PeopleTableView::isSettled() const
{
    return isShown() && !m_figures.isWorking();
}

void PeopleTableView::takeFocus()
{
    m_table->setFocus();
}

void PeopleTableView::themeChanged()
{
    m_figureView->setTheme(theme::currentTheme());
    for (int section = 0; section < m_model->columnCount(); ++section) {
        if (m_wrong.contains(section)) {
            m_header->setProblem(section, m_header->editor(section)->toolTip());
        }
    }
}

void PeopleTableView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const Qt::Orientation wanted = width() >= plotBesideFrom ? Qt::Horizontal : Qt::Vertical;
    if (m_splitter->orientation() != wanted || !m_divided) {
        m_divided = true; // afterwards whoever moves the handle decides
        m_splitter->setOrientation(wanted);
        m_splitter->setSizes({6 * width(), 4 * width()});
    }
    showHint();
}

bool PeopleTableView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_table->currentIndex().isValid()) {
            emit opened(m_model->participant(m_table->currentIndex().row()));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace pages
