// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/participant_flow.h"

#include "core/study/courses.h"
#include "core/study/lookup.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>

namespace analysis {

namespace {

// More orders than this are no design but a record of what happened: they are told together.
constexpr std::size_t mostOrders = 8;

using study::ArmId;
using study::ParticipantId;

bool isAmong(const People& people, ParticipantId person)
{
    return std::binary_search(people.begin(), people.end(), person);
}

/// Treated periods with a post-dose score of the primary scale, sorted by participant and period.
class ScoredPeriods
{
public:
    explicit ScoredPeriods(const study::Study& study)
    {
        for (const study::Assessment& row : study.assessments) {
            const std::pair place(row.participant, row.period);
            if (row.scale != study.primaryScale || row.period < 1 || (!m_places.empty() && m_places.back() == place)) {
                continue;
            }
            const study::Visit* visit = study::byId(study.visits, row.visit);
            if (visit != nullptr && visit->phase == study::VisitPhase::PostDose) {
                m_places.push_back(place);
            }
        }
    }

    [[nodiscard]] bool has(ParticipantId person, std::int16_t period) const
    {
        return std::binary_search(m_places.begin(), m_places.end(), std::pair(person, period));
    }

private:
    std::vector<std::pair<ParticipantId, std::int16_t>> m_places;
};

std::vector<study::Period> treatedPeriods(const study::Study& study, ParticipantId person)
{
    const std::span<const study::Period> all = study::periodsOf(study, person);
    std::vector<study::Period> treated;
    std::copy_if(all.begin(), all.end(), std::back_inserter(treated),
                 [](const study::Period& period) { return period.arm.isValid(); });
    return treated;
}

/// Builds the groups person by person; everybody makes groups, the selected are counted in them.
class FlowCounter
{
public:
    FlowCounter(const study::Study& study, ParticipantFlow& flow)
        : m_study(study)
        , m_flow(flow)
        , m_scored(study)
        , m_crossed(study::isCrossover(flow.design))
    {
        for (const study::Sequence& sequence : study.sequences) {
            addGroup(sequence.id, armsShown(sequence.arms));
        }
        m_planned = m_flow.groups.size();
    }

    void count(const study::Participant& person, bool selected)
    {
        const std::vector<study::Period> treated = treatedPeriods(m_study, person.id);
        FlowGroup& group = groupOf(person, treated);
        ++group.inStudy;
        if (selected) {
            group.people.push_back(person.id);
        }
        if (!m_crossed) {
            if (!group.periods.empty()) {
                countOnce(group.periods.front(), person.id, treated, selected);
            }
            return;
        }
        bool before = true;
        for (std::size_t i = 0; i < group.periods.size(); ++i) {
            before = countPeriod(group.periods[i], person.id, treated, before, selected);
            if (i > 0) {
                countDays(group, i - 1, treated);
            }
        }
    }

    /// Orders that only the people without a sequence show: the frequent ones stay, the rest becomes one group.
    [[nodiscard]] bool hasTooManyOrders() const { return m_flow.groups.size() - m_planned > mostOrders; }
    void tellOrdersTogether() { m_together = true; }

private:
    [[nodiscard]] std::vector<ArmId> armsShown(const std::vector<ArmId>& arms) const
    {
        return m_crossed || arms.empty() ? arms : std::vector<ArmId>{arms.front()};
    }

    FlowGroup& addGroup(study::SequenceId sequence, std::vector<ArmId> arms)
    {
        FlowGroup group{.sequence = sequence, .arms = std::move(arms)};
        for (const ArmId arm : group.arms) {
            group.periods.push_back({.ordinal = static_cast<std::int16_t>(group.periods.size() + 1), .arm = arm});
        }
        group.between.resize(group.periods.empty() ? 0 : group.periods.size() - 1);
        m_flow.groups.push_back(std::move(group));
        return m_flow.groups.back();
    }

    FlowGroup& groupOf(const study::Participant& person, const std::vector<study::Period>& treated)
    {
        std::vector<ArmId> arms;
        if (!m_together) {
            std::transform(treated.begin(), treated.end(), std::back_inserter(arms),
                           [](const study::Period& period) { return period.arm; });
            arms = armsShown(arms);
        }
        const auto found = std::find_if(m_flow.groups.begin(), m_flow.groups.end(), [&](const FlowGroup& group) {
            return group.sequence == person.sequence && (person.sequence.isValid() || group.arms == arms);
        });
        return found != m_flow.groups.end() ? *found : addGroup(study::SequenceId(), arms);
    }

    void countOnce(FlowPeriod& place, ParticipantId person, const std::vector<study::Period>& treated, bool selected)
    {
        const bool given = !treated.empty();
        const bool scored = std::any_of(treated.begin(), treated.end(), [&](const study::Period& period) {
            return m_scored.has(person, period.ordinal);
        });
        const bool other = given && place.arm.isValid() && treated.front().arm != place.arm;
        enter(place, person, given, given, other, scored, selected);
    }

    bool countPeriod(FlowPeriod& place, ParticipantId person, const std::vector<study::Period>& treated, bool before,
                     bool selected)
    {
        const auto period = std::find_if(treated.begin(), treated.end(), [&place](const study::Period& row) {
            return row.ordinal == place.ordinal;
        });
        const bool given = period != treated.end();
        const bool other = given && place.arm.isValid() && period->arm != place.arm;
        enter(place, person, given, given || !before, other, m_scored.has(person, place.ordinal), selected);
        return given;
    }

    static void enter(FlowPeriod& place, ParticipantId person, bool given, bool expectedAbsent, bool other,
                      bool scored, bool selected)
    {
        place.inStudy += given ? 1 : 0;
        if (!selected) {
            return;
        }
        if (!given) {
            if (!expectedAbsent) {
                place.notTreated.push_back(person);
            }
            return;
        }
        place.treated.push_back(person);
        (scored ? place.scored : place.notScored).push_back(person);
        if (other) {
            place.otherArm.push_back(person);
        }
    }

    static void countDays(FlowGroup& group, std::size_t at, const std::vector<study::Period>& treated)
    {
        const auto startOf = [&treated](std::int16_t ordinal) -> std::optional<double> {
            const auto row = std::find_if(treated.begin(), treated.end(), [ordinal](const study::Period& period) {
                return period.ordinal == ordinal;
            });
            return row != treated.end() ? row->startDay : std::nullopt;
        };
        const auto first = startOf(group.periods[at].ordinal);
        const auto second = startOf(group.periods[at + 1].ordinal);
        if (!first || !second) {
            return;
        }
        const double days = *second - *first;
        std::optional<DaysBetween>& between = group.between[at];
        if (!between) {
            between = DaysBetween{.n = 0, .least = days, .most = days};
        }
        ++between->n;
        between->least = std::min(between->least, days);
        between->most = std::max(between->most, days);
    }

    const study::Study& m_study;
    ParticipantFlow& m_flow;
    ScoredPeriods m_scored;
    bool m_crossed;
    std::size_t m_planned = 0;
    bool m_together = false;
};

void countEverybody(const study::Study& study, ParticipantFlow& flow)
{
    for (const bool together : {false, true}) {
        flow.groups.clear();
        FlowCounter counter(study, flow);
        if (together) {
            counter.tellOrdersTogether();
        }
        for (const study::Participant& person : study.participants) {
            counter.count(person, isAmong(flow.people, person.id));
            if (!together && counter.hasTooManyOrders()) {
                break;
            }
        }
        if (together || !counter.hasTooManyOrders()) {
            return;
        }
    }
}

base::Result<People> analysedPeople(const study::Study& study, const study::Selection& selection,
                                    const ParticipantFlow& flow)
{
    People analysed;
    if (study::byId(study.scales, flow.scale) == nullptr || !flow.visit.isValid()) {
        return analysed;
    }
    study::Selection scores;
    scores.scale = flow.scale;
    scores.where = selection.where;
    scores.completersOnly = selection.completersOnly;
    auto courses = study::selectCourses(study, scores);
    if (!courses) {
        return base::pass(courses);
    }
    const auto contrast = study::suggestContrast(study);
    if (study::isCrossover(flow.design) && contrast) {
        const auto hasValue = [&](std::optional<std::size_t> course) {
            return course && study::valueAt(*courses, courses->courses[*course], flow.visit).has_value();
        };
        for (const study::CoursePair& pair : study::pairCourses(*courses, *contrast)) {
            if (hasValue(pair.reference) && hasValue(pair.comparator)) {
                analysed.push_back(pair.participant);
            }
        }
        return analysed;
    }
    for (const study::Course& course : courses->courses) {
        if ((analysed.empty() || analysed.back() != course.participant) &&
            study::valueAt(*courses, course, flow.visit)) {
            analysed.push_back(course.participant);
        }
    }
    return analysed;
}

void append(People& to, const People& more)
{
    to.insert(to.end(), more.begin(), more.end());
    std::sort(to.begin(), to.end());
}

} // namespace

std::size_t ParticipantFlow::periods() const
{
    std::size_t most = 0;
    for (const FlowGroup& group : groups) {
        most = std::max(most, group.periods.size());
    }
    return most;
}

base::Result<ParticipantFlow> participantFlow(const study::Study& study, const study::Selection& selection)
{
    auto people = study::selectParticipants(study, selection);
    if (!people) {
        return base::pass(people);
    }
    ParticipantFlow flow{.design = study::designOf(study),
                         .inStudy = static_cast<int>(study.participants.size()),
                         .people = *people,
                         .scale = study.primaryScale,
                         .visit = study::defaultVisit(study, study.primaryScale),
                         .origin = study::studyOrigin(study)};
    countEverybody(study, flow);
    const People completers = study::completersOf(study);
    std::set_intersection(completers.begin(), completers.end(), flow.people.begin(), flow.people.end(),
                          std::back_inserter(flow.completers));
    auto analysed = analysedPeople(study, selection, flow);
    if (!analysed) {
        return base::pass(analysed);
    }
    flow.analysed = std::move(*analysed);
    return flow;
}

ParticipantFlow pooledFlow(const ParticipantFlow& flow)
{
    ParticipantFlow pooled = flow;
    FlowGroup all{.inStudy = flow.inStudy, .people = flow.people};
    all.periods.resize(flow.periods());
    all.between.resize(all.periods.empty() ? 0 : all.periods.size() - 1);
    for (const FlowGroup& group : flow.groups) {
        for (std::size_t i = 0; i < group.periods.size(); ++i) {
            FlowPeriod& to = all.periods[i];
            const FlowPeriod& from = group.periods[i];
            to.ordinal = from.ordinal;
            to.inStudy += from.inStudy;
            append(to.treated, from.treated);
            append(to.otherArm, from.otherArm);
            append(to.notTreated, from.notTreated);
            append(to.scored, from.scored);
            append(to.notScored, from.notScored);
        }
    }
    pooled.groups = {std::move(all)};
    return pooled;
}

} // namespace analysis
