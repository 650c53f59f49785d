// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/courses.h"

#include "core/study/lookup.h"

#include <algorithm>

namespace study {

namespace {

// Visits by id with the place each takes in order of time, so that a participant's few points sort by an integer.
struct TimeOrder
{
    explicit TimeOrder(const Study& study)
    {
        std::vector<const Visit*> visits;
        std::int32_t largest = 0;
        for (const Visit& visit : study.visits) {
            visits.push_back(&visit);
            largest = std::max(largest, visit.id.value());
        }
        std::sort(visits.begin(), visits.end(), [](const Visit* a, const Visit* b) {
            return std::tuple(a->phase, visitDay(*a), a->id) < std::tuple(b->phase, visitDay(*b), b->id);
        });
        rank.assign(static_cast<std::size_t>(largest) + 1, 0);
        baseline.assign(static_cast<std::size_t>(largest) + 1, 0);
        for (std::size_t i = 0; i < visits.size(); ++i) {
            const auto at = static_cast<std::size_t>(visits[i]->id.value());
            rank[at] = static_cast<int>(i);
            baseline[at] = visits[i]->phase == VisitPhase::Baseline ? 1 : 0;
        }
    }

    [[nodiscard]] int of(VisitId id) const { return rank[static_cast<std::size_t>(id.value())]; }
    [[nodiscard]] bool isBaseline(VisitId id) const { return baseline[static_cast<std::size_t>(id.value())] != 0; }

    std::vector<int> rank;
    std::vector<char> baseline;
};

// The last baseline counts: the one nearest before the dose.
std::optional<double> baselineAmong(const std::vector<const Assessment*>& points, const TimeOrder& order)
{
    const Assessment* last = nullptr;
    for (const Assessment* point : points) {
        if (order.isBaseline(point->visit) && (last == nullptr || order.of(point->visit) > order.of(last->visit))) {
            last = point;
        }
    }
    return last != nullptr ? std::optional(last->value) : std::nullopt;
}

std::optional<double> measured(Measure measure, double score, std::optional<double> baseline)
{
    switch (measure) {
    case Measure::Score:
        return score;
    case Measure::Change:
        return baseline ? std::optional(score - *baseline) : std::nullopt;
    case Measure::PercentChange:
        return baseline && *baseline != 0.0 ? std::optional(100.0 * (score - *baseline) / *baseline) : std::nullopt;
    }
    return std::nullopt;
}

class CourseCollector
{
public:
    CourseCollector(const Study& study, const Selection& selection)
        : m_study(study)
        , m_selection(selection)
        , m_order(study)
    {
        m_courses.courses.reserve(study.periods.size());
    }

    void add(ParticipantId participant)
    {
        std::vector<const Assessment*>& before = m_before;
        before.clear();
        const std::span<const Assessment> scores = assessmentsOf(m_study, participant);
        auto row = scores.begin();
        for (; row != scores.end() && row->period == 0; ++row) {
            if (row->scale == m_selection.scale) {
                before.push_back(&*row);
            }
        }
        bool treated = false;
        while (row != scores.end()) {
            const std::int16_t period = row->period;
            m_points.clear();
            for (; row != scores.end() && row->period == period; ++row) {
                if (row->scale == m_selection.scale) {
                    m_points.push_back(&*row);
                }
            }
            if (!m_points.empty()) {
                treated = true;
                addPeriod(participant, period);
            }
        }
        if (!treated && !before.empty()) {
            m_points = before;
            addCourse({.participant = participant, .baseline = baselineAmong(m_points, m_order)});
        }
    }

    Courses take() { return std::move(m_courses); }

private:
    void addPeriod(ParticipantId participant, std::int16_t ordinal)
    {
        const Period* period = periodOf(m_study, participant, ordinal);
        std::optional<double> baseline = baselineAmong(m_points, m_order);
        if (!baseline && !m_before.empty()) {
            baseline = baselineAmong(m_before, m_order);
            m_points.insert(m_points.begin(), m_before.begin(), m_before.end());
            m_courses.sharedBaseline = true;
        }
        addCourse({.participant = participant,
                   .arm = period != nullptr ? period->arm : ArmId(),
                   .period = ordinal,
                   .baseline = baseline});
    }

    void addCourse(Course course)
    {
        std::stable_sort(m_points.begin(), m_points.end(), [this](const Assessment* a, const Assessment* b) {
            return m_order.of(a->visit) < m_order.of(b->visit);
        });
        course.first = static_cast<std::uint32_t>(m_courses.value.size());
        for (const Assessment* point : m_points) {
            if (const auto value = measured(m_selection.measure, point->value, course.baseline)) {
                m_courses.visit.push_back(point->visit);
                m_courses.value.push_back(*value);
                m_courses.score.push_back(point->value);
                m_courses.origin.push_back(point->origin);
            }
        }
        course.count = static_cast<std::uint32_t>(m_courses.value.size()) - course.first;
        m_courses.courses.push_back(course);
    }

    const Study& m_study;
    const Selection& m_selection;
    TimeOrder m_order;
    Courses m_courses;
    std::vector<const Assessment*> m_before; // of the time before the first treatment
    std::vector<const Assessment*> m_points;
};

std::optional<std::uint32_t> indexAt(const Courses& courses, const Course& course, VisitId visit)
{
    for (std::uint32_t i = course.first; i < course.first + course.count; ++i) {
        if (courses.visit[i] == visit) {
            return i;
        }
    }
    return std::nullopt;
}

} // namespace

base::Result<Courses> selectCourses(const Study& study, const Selection& selection)
{
    if (byId(study.scales, selection.scale) == nullptr) {
        return base::fail(base::ErrorKind::UnknownKey, std::to_string(selection.scale.value()), "scale");
    }
    auto participants = selectParticipants(study, selection);
    if (!participants) {
        return base::pass(participants);
    }
    CourseCollector collector(study, selection);
    for (const ParticipantId participant : *participants) {
        collector.add(participant);
    }
    return collector.take();
}

std::optional<double> valueAt(const Courses& courses, const Course& course, VisitId visit)
{
    const auto index = indexAt(courses, course, visit);
    return index ? std::optional(courses.value[*index]) : std::nullopt;
}

std::optional<double> scoreAt(const Courses& courses, const Course& course, VisitId visit)
{
    const auto index = indexAt(courses, course, visit);
    return index ? std::optional(courses.score[*index]) : std::nullopt;
}

std::vector<CoursePair> pairCourses(const Courses& courses, const Contrast& contrast)
{
    std::vector<CoursePair> pairs;
    for (std::size_t i = 0; i < courses.courses.size(); ++i) { // by participant
        const Course& course = courses.courses[i];
        if (course.arm != contrast.reference && course.arm != contrast.comparator) {
            continue;
        }
        if (pairs.empty() || pairs.back().participant != course.participant) {
            pairs.push_back({.participant = course.participant, .reference = {}, .comparator = {}});
        }
        auto& slot = course.arm == contrast.reference ? pairs.back().reference : pairs.back().comparator;
        if (!slot) {
            slot = i;
        }
    }
    return pairs;
}

} // namespace study
