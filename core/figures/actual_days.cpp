// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/actual_days.h"

#include "core/analysis/number_text.h"
#include "core/figures/figure_words.h"
#include "core/study/lookup.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <set>

namespace figures {

using namespace Qt::StringLiterals;

namespace {

struct ActualDaysWords
{
    Q_DECLARE_TR_FUNCTIONS(figures::ActualDays)
};

constexpr double axisMargin = 0.015; // of the range, so that the first and last marks are whole

// The day of a course's treatment; the first one is day 0 by definition.
std::optional<double> startDayOf(const Scene& scene, const study::Course& course)
{
    const study::Period* period = study::periodOf(*scene.study, course.participant, course.period);
    if (period == nullptr) {
        return std::nullopt;
    }
    return period->startDay || period->ordinal != 1 ? period->startDay : std::optional(0.0);
}

bool isBaselineVisit(const Scene& scene, study::VisitId id)
{
    const study::Visit* visit = study::byId(scene.study->visits, id);
    return visit != nullptr && visit->phase == study::VisitPhase::Baseline;
}

// A baseline before the first treatment stands for later periods in changes, but nobody was scored there again.
bool isBorrowed(const Scene& scene, const study::Course& course, study::VisitId visit)
{
    if (!scene.courses.sharedBaseline || course.period <= 1 || !isBaselineVisit(scene, visit)) {
        return false;
    }
    const auto scores = study::assessmentsOf(*scene.study, course.participant);
    return std::none_of(scores.begin(), scores.end(), [&](const study::Assessment& row) {
        return row.period == course.period && row.visit == visit && row.scale == scene.selection.scale;
    });
}

/// One arm in one period: the courses as they are summarised, and the mean day of each visit.
struct PeriodPart
{
    study::Courses courses;
    std::vector<double> daySum; ///< by place of the visit in the study
    std::vector<int> count;
};

bool otherArmHas(const Scene& scene, const std::vector<study::CoursePair>& pairs, const study::Course& course,
                 study::VisitId visit)
{
    const auto pair = std::lower_bound(pairs.begin(), pairs.end(), course.participant,
                                       [](const study::CoursePair& p, study::ParticipantId id) {
                                           return p.participant < id;
                                       });
    if (pair == pairs.end() || pair->participant != course.participant || !pair->reference || !pair->comparator) {
        return false;
    }
    const study::Course& reference = scene.courses.courses[*pair->reference];
    const study::Course& other = reference.arm == course.arm ? scene.courses.courses[*pair->comparator] : reference;
    return study::valueAt(scene.courses, other, visit).has_value();
}

PeriodPart partOf(const Scene& scene, const TimeAxis& time, const SceneSide& side, std::int16_t ordinal)
{
    PeriodPart part;
    const std::vector<study::Visit>& visits = scene.study->visits;
    part.daySum.assign(visits.size(), 0.0);
    part.count.assign(visits.size(), 0);
    const bool paired = scene.selection.completersOnly && scene.repeated && scene.contrast;
    const auto pairs = paired ? study::pairCourses(scene.courses, *scene.contrast) : std::vector<study::CoursePair>();
    for (const study::Course& course : scene.courses.courses) {
        const auto start = course.arm == side.arm && course.period == ordinal ? startDayOf(scene, course)
                                                                              : std::optional<double>();
        if (!start) {
            continue;
        }
        study::Course kept = course;
        kept.first = static_cast<std::uint32_t>(part.courses.value.size());
        for (std::uint32_t i = course.first; i < course.first + course.count; ++i) {
            const study::VisitId visit = scene.courses.visit[i];
            const auto x = time.xOf(visit);
            if (!x || isBorrowed(scene, course, visit) || (paired && !otherArmHas(scene, pairs, course, visit))) {
                continue;
            }
            part.courses.visit.push_back(visit);
            part.courses.value.push_back(scene.courses.value[i]);
            part.courses.score.push_back(scene.courses.score[i]);
            part.courses.origin.push_back(scene.courses.origin[i]);
            const auto place = static_cast<std::size_t>(study::byId(visits, visit) - visits.data());
            part.daySum[place] += *start + *x;
            ++part.count[place];
        }
        kept.count = static_cast<std::uint32_t>(part.courses.value.size()) - kept.first;
        part.courses.courses.push_back(kept);
    }
    return part;
}

/// What the ticks need of all sides.
struct PeriodTick
{
    study::VisitId visit;
    double daySum = 0.0;
    int people = 0;
    QStringList counts;
};

QString placeName(const study::Visit& visit, std::int16_t ordinal)
{
    return ActualDaysWords::tr("%1, period %2").arg(visitText(visit)).arg(ordinal);
}

MeanLine meanOf(const Scene& scene, const TimeAxis& time, const SceneSide& side, std::int16_t ordinal,
                std::vector<PeriodTick>& ticks)
{
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    const PeriodPart part = partOf(scene, time, side, ordinal);
    MeanLine line{.name = side.name, .role = side.role, .emphasis = side.emphasis, .origin = side.origin};
    study::Selection everybody = scene.selection;
    everybody.completersOnly = false; // the part holds none but those already
    const analysis::Summary summary = analysis::summarise(*scene.study, everybody, part.courses,
                                                          {.detail = analysis::SummaryDetail::Means});
    for (const TimeAxis::Place& place : time.places()) {
        const auto at = static_cast<std::size_t>(study::byId(scene.study->visits, place.visit) -
                                                 scene.study->visits.data());
        const analysis::SummaryCell* cell = summary.cellOrShared(scene.selection.scale, side.arm, place.visit);
        const bool any = cell != nullptr && cell->n > 0 && part.count[at] > 0;
        auto tick = std::find_if(ticks.begin(), ticks.end(),
                                 [&](const PeriodTick& known) { return known.visit == place.visit; });
        if (any) {
            line.x.push_back(part.daySum[at] / part.count[at]);
            line.y.push_back(cell->mean);
            line.lower.push_back(cell->lower.value_or(none));
            line.upper.push_back(cell->upper.value_or(none));
            line.sd.push_back(cell->sd.value_or(none));
            line.n.push_back(cell->n);
            line.place.push_back(placeName(scene.study->visits[at], ordinal));
            if (tick == ticks.end()) {
                tick = ticks.insert(ticks.end(), PeriodTick{.visit = place.visit});
            }
            tick->daySum += part.daySum[at];
            tick->people += part.count[at];
        }
        if (tick != ticks.end() && side.emphasis == Emphasis::Full) {
            tick->counts.append(QString::number(any ? cell->n : 0));
        }
    }
    return line;
}

Lines actualLinesOf(const Scene& scene, const TimeAxis& time, const SceneSide& side)
{
    Lines lines{.name = side.name, .role = side.role, .emphasis = side.emphasis, .origin = side.origin};
    for (const study::Course& course : scene.courses.courses) {
        const auto start = course.arm == side.arm ? startDayOf(scene, course) : std::optional<double>();
        if (!start) {
            continue;
        }
        lines.participant.push_back(course.participant);
        lines.first.push_back(static_cast<std::uint32_t>(lines.x.size()));
        for (std::uint32_t i = course.first; i < course.first + course.count; ++i) {
            const auto x = time.xOf(scene.courses.visit[i]);
            if (x && !isBorrowed(scene, course, scene.courses.visit[i])) {
                lines.x.push_back(*start + *x);
                lines.y.push_back(scene.courses.value[i]);
            }
        }
    }
    lines.first.push_back(static_cast<std::uint32_t>(lines.x.size()));
    return lines;
}

void setRange(Axis& axis, const std::vector<Lines>& lines)
{
    double lower = std::numeric_limits<double>::infinity();
    double upper = -lower;
    for (const Lines& all : lines) {
        for (const double x : all.x) {
            lower = std::min(lower, x);
            upper = std::max(upper, x);
        }
    }
    const double range = upper > lower ? upper - lower : 1.0;
    axis.minimum = (lower <= upper ? lower : 0.0) - axisMargin * range;
    axis.maximum = (lower <= upper ? upper : 0.0) + axisMargin * range;
}

} // namespace

bool usesActualDays(const Scene& scene, const TimeAxis& time)
{
    return scene.selection.timeAxis == study::TimeAxis::FirstTreatment && !time.inMinutes() &&
           study::hasActualDays(*scene.study);
}

std::vector<Step> addActualDays(Figure& figure, const Scene& scene, const TimeAxis& time)
{
    std::vector<Step> steps;
    std::set<std::int16_t> ordinals;
    for (const study::Course& course : scene.courses.courses) {
        if (course.arm.isValid()) {
            ordinals.insert(course.period);
        }
    }
    for (const SceneSide& side : scene.sides) {
        figure.lines.push_back(actualLinesOf(scene, time, side));
    }
    figure.x.belowLabel = u"n"_s;
    figure.x.label = isInfused(*scene.study) ? ActualDaysWords::tr("Days since the first infusion")
                                             : ActualDaysWords::tr("Days since the first treatment");
    for (const std::int16_t ordinal : ordinals) {
        std::vector<PeriodTick> ticks;
        for (const SceneSide& side : scene.sides) {
            figure.means.push_back(meanOf(scene, time, side, ordinal, ticks));
        }
        for (const PeriodTick& tick : ticks) {
            const study::Visit* visit = study::byId(scene.study->visits, tick.visit);
            const double x = tick.daySum / tick.people;
            const QString name = placeName(*visit, ordinal);
            figure.x.ticks.push_back({.at = x,
                                      .label = analysis::valueText(x, {}),
                                      .below = tick.counts.join(u" / "_s),
                                      .name = name});
            steps.push_back({tick.visit, x, name});
        }
    }
    std::stable_sort(figure.x.ticks.begin(), figure.x.ticks.end(),
                     [](const Tick& a, const Tick& b) { return a.at < b.at; });
    std::stable_sort(steps.begin(), steps.end(), [](const Step& a, const Step& b) { return a.x < b.x; });
    setRange(figure.x, figure.lines);
    return steps;
}

QStringList actualDaysDrawn(const Scene& scene)
{
    QStringList drawn = {ActualDaysWords::tr(
        "Periods stand one after the other; the means of a period are of its own people, at the mean of their days.")};
    const auto unknown =
        std::count_if(scene.courses.courses.begin(), scene.courses.courses.end(), [&](const study::Course& course) {
            return course.arm.isValid() && course.count > 0 && !startDayOf(scene, course);
        });
    if (unknown > 0) {
        drawn.append(ActualDaysWords::tr("Not drawn, for their first day is not reported: periods of %1.").arg(unknown));
    }
    return drawn;
}

} // namespace figures
