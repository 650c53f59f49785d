// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/safety_events.h"

#include "app/pages/word_table.h"
#include "app/plots/figure_view.h"
#include "app/text/error_text.h"
#include "app/theme/theme.h"
#include "app/widgets/labels.h"
#include "app/widgets/text_popup.h"
#include "core/analysis/number_text.h"
#include "core/study/lookup.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int figureHeight = 40 * theme::grid;
constexpr int leastName = 16 * theme::grid;
constexpr qsizetype mostNamed = 60; // a popup is no table

QString cellText(const analysis::EventCell& cell)
{
    const QString count = analysis::countText(static_cast<int>(cell.affected.size()), cell.people);
    return cell.share.value
               ? SafetyEvents::tr("%1 (%2)", "7 of 12, share").arg(count, analysis::percentText(*cell.share.value))
               : count;
}

QString differenceText(const analysis::EventTerm& term)
{
    if (!term.difference || !term.difference->value) {
        return analysis::notAvailableText();
    }
    return SafetyEvents::tr("%1 (%2 to %3)", "difference, interval")
        .arg(analysis::percentNumberText(*term.difference->value), analysis::percentNumberText(term.difference->lower),
             analysis::percentNumberText(term.difference->upper));
}

QString severityText(const analysis::EventTerm& term)
{
    QStringList parts;
    for (const analysis::SeverityCount& count : term.severities) {
        QStringList people;
        for (const int n : count.people) {
            people << QString::number(n);
        }
        parts << SafetyEvents::tr("%1 %2", "mild 2 / 0")
                     .arg(count.severity.isEmpty() ? SafetyEvents::tr("not said") : count.severity.toLower(),
                          people.join(u" / "_s));
    }
    return parts.join(u"; "_s);
}

} // namespace

SafetyEvents::SafetyEvents(QWidget* parent)
    : QWidget(parent)
    , m_figure(new plots::FigureView(this))
    , m_rows(new WordTableModel(this))
    , m_table(makeWordTableView(m_rows, this))
    , m_words(widgets::wordsLabel({}, this))
    , m_entry(new QPushButton(tr("Type events on the page Data ›"), this))
{
    m_figure->setObjectName(u"safetyEventsFigure"_s);
    m_figure->setBadgeShown(false);
    m_figure->setTitleShown(false);
    m_figure->setMinimumHeight(theme::scaled(figureHeight));
    m_table->setObjectName(u"safetyEventsTable"_s);
    m_table->setAccessibleName(tr("Adverse events by term"));
    m_table->setMaximumWidth(QWIDGETSIZE_MAX);
    m_words->setObjectName(u"safetyEventsWords"_s);
    m_entry->setObjectName(u"safetyEntry"_s);
    m_entry->setProperty("look", u"link"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addWidget(widgets::wordsLabel(u"heading"_s, this, tr("Adverse events")));
    column->addWidget(m_words);
    column->addWidget(m_entry, 0, Qt::AlignLeft);
    column->addWidget(m_figure);
    column->addWidget(m_table);
    connect(m_entry, &QPushButton::clicked, this, &SafetyEvents::entryAsked);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& at) { showPeople(at.row()); });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& at) { showPeople(at.row()); });
    showNothing();
}

void SafetyEvents::showNothing()
{
    m_words->setText(tr("Being counted…"));
    m_words->show();
    m_entry->hide();
    m_figure->hide();
    m_table->hide();
}

void SafetyEvents::showEvents(const study::SharedStudy& study, const base::Result<analysis::AdverseEvents>& events,
                              std::shared_ptr<const figures::Figure> figure)
{
    m_study = study;
    m_events = events.value_or(analysis::AdverseEvents{});
    const bool some = !m_events.terms.empty();
    if (!events) {
        m_words->setText(text::errorText(events.error()));
    } else if (some) {
        m_words->setText(figure != nullptr ? figure->summary : QString());
    } else {
        m_words->setText(study->events.empty() ? tr("This study holds no adverse events.")
                                               : tr("Nobody of the filter had an adverse event after a treatment."));
    }
    m_entry->setVisible(events.has_value() && study->events.empty() && study->about.key.isEmpty());
    m_figure->setVisible(some && figure != nullptr);
    m_table->setVisible(some);
    if (figure != nullptr) {
        m_figure->setAccessibleName(figure->title);
        m_figure->setAccessibleDescription(figure->summary);
        m_figure->setFigure(std::move(figure));
    }
    fillTable(m_events);
}

void SafetyEvents::fillTable(const analysis::AdverseEvents& events)
{
    WordTable table;
    if (!events.terms.empty()) {
        for (const study::ArmId arm : events.arms) {
            table.columns << study::armName(*m_study, arm);
        }
        table.columns << tr("Difference, points (%1 CI)").arg(analysis::levelText(events.level))
                      << tr("At worst, by arm");
    }
    for (const analysis::EventTerm& term : events.terms) {
        table.rows << (term.term.isEmpty() ? tr("Any event") : term.term);
        QStringList cells;
        for (const analysis::EventCell& cell : term.cells) {
            cells << cellText(cell);
        }
        cells << differenceText(term) << severityText(term);
        table.cells.push_back(cells);
    }
    m_rows->setTable(std::move(table));
    fitColumns();
}

// What the events are called must be readable: how severe they were gives way, the command line and exports have it.
void SafetyEvents::fitColumns()
{
    const int last = m_rows->columnCount() - 1;
    if (last < 1) {
        return;
    }
    m_table->setColumnHidden(last, false);
    const QAbstractItemView& cells = *m_table; // public there
    int needed = theme::scaled(leastName);
    for (int column = 1; column <= last; ++column) {
        needed += std::max(m_table->horizontalHeader()->sectionSizeHint(column), cells.sizeHintForColumn(column));
    }
    m_table->setColumnHidden(last, needed > width());
}

void SafetyEvents::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void SafetyEvents::showPeople(int row)
{
    if (row < 0 || static_cast<std::size_t>(row) >= m_events.terms.size()) {
        return;
    }
    const analysis::EventTerm& term = m_events.terms[static_cast<std::size_t>(row)];
    QStringList words;
    for (const analysis::EventCell& cell : term.cells) {
        QStringList people;
        for (const study::ParticipantId id : cell.affected) {
            if (const study::Participant* person = study::byId(m_study->participants, id)) {
                people << person->key;
            }
        }
        const qsizetype more = people.size() - mostNamed;
        people = people.mid(0, mostNamed);
        if (more > 0) {
            people << tr("… and %n more", nullptr, static_cast<int>(more));
        }
        words << tr("%1: %2", "an arm, people")
                     .arg(study::armName(*m_study, cell.arm), people.isEmpty() ? tr("nobody") : people.join(u", "_s));
    }
    widgets::showTextPopup(m_table, term.term.isEmpty() ? tr("Who had any event") : tr("Who had: %1").arg(term.term),
                           words);
}

} // namespace pages
