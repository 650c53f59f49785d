// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/entry_scores.h"

#include "app/pages/entry_column.h"
#include "app/text/design_words.h"
#include "core/study/lookup.h"
#include "core/study/visit_order.h"
#include "core/study/visit_words.h"

#include <algorithm>

namespace pages {

using namespace Qt::StringLiterals;

void EntryScores::setScale(study::ScaleId scale)
{
    if (scale == m_scale) {
        return;
    }
    m_scale = scale;
    forgetRefused(); // also tells that all cells have changed
}

void EntryScores::prepare(const study::Study& study)
{
    const study::VisitOrder order(study);
    m_visits.clear();
    for (std::size_t i = 0; i < study.visits.size(); ++i) {
        m_visits.push_back(order.at(i));
    }
}

int EntryScores::rowsIn(const study::Study& study) const
{
    return static_cast<int>(study.periods.size());
}

QStringList EntryScores::headings(const study::Study& study) const
{
    QStringList names{tr("Person"), tr("Period"), tr("Arm")};
    const study::VisitOrder order(study);
    for (std::size_t i = 0; i < study.visits.size(); ++i) {
        const study::Visit* visit = study::byId(study.visits, order.at(i));
        names << (visit->label.isEmpty() ? study::visitWords(visit->key) : visit->label);
    }
    return names;
}

study::ParticipantId EntryScores::personOf(int row) const
{
    return row >= 0 && row < storedRows() ? study().periods[static_cast<std::size_t>(row)].participant
                                          : study::ParticipantId();
}

int EntryScores::rowOf(study::ParticipantId person) const
{
    const auto periods = study::periodsOf(study(), person);
    return periods.empty() ? -1 : static_cast<int>(periods.data() - study().periods.data());
}

QString EntryScores::placeName(int row, int column) const
{
    const study::Period& period = study().periods[static_cast<std::size_t>(row)];
    const QString what = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return tr("%1, period %2, %3", "person, number, visit").arg(storedText(row, Person)).arg(period.ordinal).arg(what);
}

const study::Assessment* EntryScores::scoreAt(int row, int column) const
{
    const study::Period& period = study().periods[static_cast<std::size_t>(row)];
    const auto visit = static_cast<std::size_t>(column - FirstVisit);
    return visit < m_visits.size()
               ? study::findAssessment(study(), period.participant, period.ordinal, m_visits[visit], m_scale)
               : nullptr;
}

QString EntryScores::storedText(int row, int column) const
{
    const study::Period& period = study().periods[static_cast<std::size_t>(row)];
    switch (column) {
    case Person: {
        const study::Participant* person = study::byId(study().participants, period.participant);
        return person != nullptr ? person->key : QString();
    }
    case PeriodNumber:
        return QString::number(period.ordinal);
    case Arm:
        return period.arm.isValid() ? study::armName(study(), period.arm) : tr("before treatment");
    default: {
        const study::Assessment* score = scoreAt(row, column);
        return score != nullptr ? text::numberToType(score->value) : QString();
    }
    }
}

bool EntryScores::mayType(int row, int column) const
{
    const auto place = static_cast<std::size_t>(column - FirstVisit);
    if (column < FirstVisit || place >= m_visits.size() || study::byId(study().scales, m_scale) == nullptr) {
        return false;
    }
    const study::Visit* visit = study::byId(study().visits, m_visits[place]);
    const study::Period& period = study().periods[static_cast<std::size_t>(row)];
    return visit->phase == study::VisitPhase::Baseline || period.arm.isValid();
}

std::optional<EntryOrigin> EntryScores::originAt(int row, int column) const
{
    const study::Assessment* score = column >= FirstVisit ? scoreAt(row, column) : nullptr;
    return score != nullptr ? std::optional(EntryOrigin{score->origin, score->source}) : std::nullopt;
}

QString EntryScores::problemOf(const EntryCell& cell) const
{
    if (cell.row >= storedRows()) {
        return tr("There is no row below the last one: people are added under People");
    }
    if (cell.column < FirstVisit) {
        return cell.text == storedText(cell.row, cell.column)
                   ? QString()
                   : tr("%1 is changed under People or Design").arg(placeName(cell.row, cell.column));
    }
    const study::Scale* scale = study::byId(study().scales, m_scale);
    if (!mayType(cell.row, cell.column) || scale == nullptr) {
        return cell.text.isEmpty() ? QString() : tr("There is no treatment in this period, so no score after one");
    }
    if (cell.text.isEmpty()) {
        return {};
    }
    const auto value = text::numberFromWords(cell.text);
    if (!value) {
        return notANumber(cell.text);
    }
    return *value >= scale->minimum && *value <= scale->maximum
               ? QString()
               : tr("%1 is outside %2: %3 to %4")
                     .arg(cell.text, scale->key, text::numberToType(scale->minimum),
                          text::numberToType(scale->maximum));
}

EntryPlan EntryScores::plan(const std::vector<EntryCell>& cells) const
{
    study::ChangeScores edit;
    QString place;
    for (const EntryCell& cell : cells) {
        if (const QString problem = problemOf(cell); !problem.isEmpty()) {
            return problemAt(cell, problem);
        }
        if (cell.column < FirstVisit || !mayType(cell.row, cell.column)) {
            continue;
        }
        const study::Assessment* stands = scoreAt(cell.row, cell.column);
        const auto value = text::numberFromWords(cell.text);
        if (stands != nullptr ? value && *value == stands->value : !value) {
            continue; // it stays what it was, and where it came from
        }
        const study::Period& period = study().periods[static_cast<std::size_t>(cell.row)];
        edit.scores.push_back({.participant = period.participant,
                               .period = period.ordinal,
                               .visit = m_visits[static_cast<std::size_t>(cell.column - FirstVisit)],
                               .scale = m_scale,
                               .value = value,
                               .origin = study::Origin::Entered,
                               .source = {}});
        place = placeName(cell.row, cell.column);
    }
    EntryPlan plan;
    if (edit.scores.size() == 1) {
        plan.edit = edit.scores.front();
        plan.text = tr("Score of %1").arg(place);
    } else if (!edit.scores.empty()) {
        plan.text = tr("%n scores", nullptr, static_cast<int>(edit.scores.size()));
        plan.edit = std::move(edit);
    }
    return plan;
}

} // namespace pages
