// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/design_changes.h"

#include "app/text/design_words.h"
#include "core/study/lookup.h"
#include "core/study/structure.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace pages {

namespace {

struct ChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(pages::EntryDesign)
};

study::PlannedVisit plannedAs(const study::Visit& visit)
{
    return {.phase = visit.phase, .unit = visit.unit, .time = visit.time};
}

bool hasScores(const study::Study& study, study::VisitId visit)
{
    return std::any_of(study.assessments.begin(), study.assessments.end(),
                       [visit](const study::Assessment& score) { return score.visit == visit; });
}

QString twoNumbers(double least, double greatest)
{
    return ChangeWords::tr("%1 to %2").arg(text::numberToType(least), text::numberToType(greatest));
}

QString whyNotMoved(const study::Study& study, const study::Visit& visit, const study::PlannedVisit& to)
{
    if (visit.phase != to.phase && hasScores(study, visit.id)) {
        return visit.phase == study::VisitPhase::Baseline
                   ? ChangeWords::tr("Scores were taken at this visit before the treatment: it stays before it")
                   : ChangeWords::tr("Scores were taken at this visit after the treatment: it stays after it");
    }
    return ChangeWords::tr("There is a visit “%1” already, or that is no time").arg(study::visitKey(to));
}

} // namespace

QString timeWords(const study::Visit& visit)
{
    return study::visitKey(plannedAs(visit));
}

QString rangeWords(const study::Scale& scale)
{
    return twoNumbers(scale.minimum, scale.maximum);
}

QString directionWords(study::Direction direction)
{
    return direction == study::Direction::HigherIsWorse ? ChangeWords::tr("higher is worse")
                                                        : ChangeWords::tr("higher is better");
}

QString putTime(study::Study& study, study::VisitId visit, const QString& words)
{
    const study::Visit* row = study::byId(study.visits, visit);
    auto to = text::visitFromWords(words);
    if (const auto number = text::numberFromWords(words); number && row != nullptr) {
        to = plannedAs(*row);
        to->time = *number;
    }
    if (!to || row == nullptr) {
        return ChangeWords::tr("A time is typed as “day 7”, “minute 40”, “baseline” or “day -7 before”");
    }
    auto next = study::withVisitMoved(study, visit, *to);
    if (!next) {
        return whyNotMoved(study, *row, *to);
    }
    study = std::move(*next);
    return {};
}

QString putRange(study::Study& study, study::ScaleId scale, const QString& words)
{
    const auto range = text::rangeFromWords(words);
    const study::Scale* row = study::byId(study.scales, scale);
    if (!range || row == nullptr) {
        return ChangeWords::tr("A range is typed as “0 to 60”, the smaller number first");
    }
    auto next = study::withScaleRange(study, scale, range->least, range->greatest);
    if (!next) {
        const auto unfit = study::scoresThatWouldNotFit(study, scale, range->least, range->greatest);
        return ChangeWords::tr("%1 has scores outside of that, from %2 (%3 in all): correct them first")
            .arg(row->key, twoNumbers(unfit.least, unfit.greatest))
            .arg(unfit.count);
    }
    study = std::move(*next);
    return {};
}

QString putDirection(study::Study& study, study::ScaleId scale, const QString& words)
{
    for (const auto direction : {study::Direction::HigherIsWorse, study::Direction::HigherIsBetter}) {
        if (words.compare(directionWords(direction), Qt::CaseInsensitive) != 0) {
            continue;
        }
        if (auto next = study::withScaleDirection(study, scale, direction)) {
            study = std::move(*next);
            return {};
        }
    }
    return ChangeWords::tr("A direction is “%1” or “%2”")
        .arg(directionWords(study::Direction::HigherIsWorse), directionWords(study::Direction::HigherIsBetter));
}

QString toldOfChange(const study::Study& before, const study::Study& after)
{
    for (const study::Visit& visit : after.visits) {
        const study::Visit* old = study::byId(before.visits, visit.id);
        const bool moved = old != nullptr && plannedAs(*old) != plannedAs(visit);
        if (const auto scores = std::count_if(after.assessments.begin(), after.assessments.end(),
                                              [&](const study::Assessment& score) { return score.visit == visit.id; });
            moved && scores > 0) {
            return ChangeWords::tr("Its scores went along to %1 (%2 in all).").arg(timeWords(visit)).arg(scores);
        }
    }
    for (const study::Scale& scale : after.scales) {
        const study::Scale* old = study::byId(before.scales, scale.id);
        if (old != nullptr && old->direction != scale.direction) {
            return ChangeWords::tr("On %1 %2 now: improvement and response count the other way.")
                .arg(scale.key, directionWords(scale.direction));
        }
    }
    return {};
}

} // namespace pages
