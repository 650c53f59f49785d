// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/selection.h"

#include "core/study/column.h"
#include "core/study/lookup.h"

#include <algorithm>

namespace study {

using namespace Qt::StringLiterals;

namespace {

/// A condition, understood once for all participants.
struct Wanted
{
    ColumnReader reader;
    ValueFilter filter;
    bool emptyOnly = false; ///< typed as nothing at all: the column stands empty, not: there is no such column

    [[nodiscard]] bool isMetBy(const Participant& participant) const
    {
        const auto cell = reader.cell(participant);
        return cell ? filter.matches(*cell) : !emptyOnly && filter.matches({});
    }
};

base::Result<std::vector<Wanted>> understood(const Study& study, const std::vector<Condition>& conditions)
{
    std::vector<Wanted> wanted;
    for (const Condition& condition : conditions) {
        auto filter = ValueFilter::parse(condition.value);
        if (!filter) {
            return base::pass(filter);
        }
        auto column = columnNamed(study, condition.column);
        if (!column) {
            return base::pass(column);
        }
        wanted.push_back({ColumnReader(study, *column), *filter, condition.value.trimmed().isEmpty()});
    }
    return wanted;
}

} // namespace

Selection defaultSelection(const Study& study)
{
    Selection selection;
    selection.scale = study.primaryScale;
    return selection;
}

VisitId chosenVisit(const Study& study, const Selection& selection)
{
    return selection.visit.isValid() ? selection.visit : defaultVisit(study, selection.scale);
}

std::optional<QString> columnValue(const Study& study, const Participant& participant, QStringView column)
{
    const auto found = columnNamed(study, column);
    const auto cell = found ? ColumnReader(study, *found).cell(participant) : std::nullopt;
    return cell ? std::optional(cell->text) : std::nullopt;
}

base::Result<std::vector<ParticipantId>> selectParticipants(const Study& study, const Selection& selection)
{
    std::vector<ParticipantId> selected;
    if (study.participants.empty()) {
        return selected; // and nobody who could have the columns
    }
    auto conditions = understood(study, selection.where);
    if (!conditions) {
        return base::pass(conditions);
    }
    const std::vector<ParticipantId> completers =
        selection.completersOnly ? completersOf(study) : std::vector<ParticipantId>();
    for (const Participant& participant : study.participants) {
        const bool complete =
            !selection.completersOnly || std::binary_search(completers.begin(), completers.end(), participant.id);
        if (complete && std::all_of(conditions->begin(), conditions->end(),
                                    [&participant](const Wanted& wanted) { return wanted.isMetBy(participant); })) {
            selected.push_back(participant.id);
        }
    }
    return selected;
}

std::vector<std::size_t> countsWithoutEach(const Study& study, const Selection& selection)
{
    std::vector<std::size_t> counts;
    for (std::size_t i = 0; i < selection.where.size(); ++i) {
        Selection without = selection;
        without.where.erase(without.where.begin() + static_cast<std::ptrdiff_t>(i));
        const auto left = selectParticipants(study, without);
        counts.push_back(left ? left->size() : 0);
    }
    return counts;
}

QString conditionWord(const Condition& condition)
{
    const auto filter = ValueFilter::parse(condition.value);
    return filter && filter->isPlain() ? QString(condition.column + u" = "_s + condition.value)
                                       : QString(condition.column + u' ' + condition.value);
}

std::optional<Side> sideFromKey(QStringView key)
{
    const QString folded = foldedKey(key);
    if (folded == u"open" || folded == u"reference") {
        return Side::Reference;
    }
    if (folded == u"blocked" || folded == u"comparator") {
        return Side::Comparator;
    }
    if (folded == u"both") {
        return Side::Both;
    }
    return std::nullopt;
}

std::optional<Measure> measureFromKey(QStringView key)
{
    const QString folded = foldedKey(key);
    if (folded == u"score") {
        return Measure::Score;
    }
    if (folded == u"change") {
        return Measure::Change;
    }
    if (folded == u"percent") {
        return Measure::PercentChange;
    }
    return std::nullopt;
}

bool hasActualDays(const Study& study)
{
    return std::any_of(study.periods.begin(), study.periods.end(), [](const Period& period) {
        return period.ordinal > 1 && period.arm.isValid() && period.startDay.has_value();
    });
}

std::optional<TimeAxis> timeAxisFromKey(QStringView key)
{
    const QString folded = foldedKey(key);
    if (folded == u"own") {
        return TimeAxis::OwnTreatment;
    }
    if (folded == u"first") {
        return TimeAxis::FirstTreatment;
    }
    return std::nullopt;
}

QString timeAxisKey(TimeAxis axis)
{
    return axis == TimeAxis::FirstTreatment ? u"first"_s : u"own"_s;
}

QString sideKey(Side side)
{
    switch (side) {
    case Side::Reference:
        return u"open"_s;
    case Side::Comparator:
        return u"blocked"_s;
    case Side::Both:
        return u"both"_s;
    }
    return {};
}

QString measureKey(Measure measure)
{
    switch (measure) {
    case Measure::Score:
        return u"score"_s;
    case Measure::Change:
        return u"change"_s;
    case Measure::PercentChange:
        return u"percent"_s;
    }
    return {};
}

} // namespace study
