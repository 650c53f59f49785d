// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/courses.h"

#include "core/study/lookup.h"
#include "core/study/visit_order.h"

#include <algorithm>
#include <cmath>

namespace study {

namespace {

struct CoursePoint
{
    const Assessment* row;
    std::size_t place; // of its visit in time
};

// The last baseline counts: the one nearest before the dose.
std::optional<double> baselineAmong(const std::vector<CoursePoint>& points, const VisitOrder& order)
{
    const CoursePoint* last = nullptr;
    for (const CoursePoint& point : points) {
        if (order.isBaseline(point.place) && (last == nullptr || point.place > last->place)) {
            last = &point;
        }
    }
    return last != nullptr ? std::optional(last->row->value) : std::nullopt;
}

std::optional<double> measured(Measure measure, double score, std::optional<double> baseline)
{
    switch (measure) {
    case Measure::Score:
        return score;
    case Measure::Change:
        return baseline ? std::optional(score - *baseline) : std::nullopt;
    case Measure::PercentChange:
        return baseline && *baseline != 0.0 ? std::optional(100.0 * (score - *baseline) / std::abs(*baseline))
                                            : std::nullopt;
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
        m_before.clear();
        const std::span<const Assessment> scores = assessmentsOf(m_study, participant);
        auto row = scores.begin();
        for (; row != scores.end() && row->period <= 0; ++row) {
            collect(*row, m_before);
        }
        bool treated = false;
        while (row != scores.end()) {
            const std::int16_t period = row->period;
            m_points.clear();
            for (; row != scores.end() && row->period == period; ++row) {
                collect(*row, m_points);
            }
            if (!m_points.empty()) {
                treated = true;
                addPeriod(participant, period);
            }
        }
        if (!treated && !m_before.empty()) {
            m_points = m_before;
            addCourse({.participant = participant, .baseline = baselineAmong(m_points, m_order)});
        }
    }

    Courses take() { return std::move(m_courses); }

private:
    void collect(const Assessment& row, std::vector<CoursePoint>& points) const
    {
        if (row.scale == m_selection.scale) {
            if (const auto place = m_order.placeOf(row.visit)) {
                points.push_back({&row, *place});
            }
        }
    }

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
        const auto earlier = [](const CoursePoint& a, const CoursePoint& b) { return a.place < b.place; };
        if (!std::is_sorted(m_points.begin(), m_points.end(), earlier)) {
            std::stable_sort(m_points.begin(), m_points.end(), earlier);
        }
        course.first = static_cast<std::uint32_t>(m_courses.value.size());
        for (const CoursePoint& point : m_points) {
            if (const auto value = measured(m_selection.measure, point.row->value, course.baseline)) {
                m_courses.visit.push_back(point.row->visit);
                m_courses.value.push_back(*value);
                m_courses.score.push_back(point.row->value);
                m_courses.origin.push_back(point.row->origin);
            }
        }
        course.count = static_cast<std::uint32_t>(m_courses.value.size()) - course.first;
        m_courses.courses.push_back(course);
    }

    const Study& m_study;
    const Selection& m_selection;
    VisitOrder m_order;
    Courses m_courses;
    std::vector<CoursePoint> m_before; // of the time before the first treatment
    std::vector<CoursePoint> m_points;
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
        if (!course.arm.isValid() || (course.arm != contrast.reference && course.arm != contrast.comparator)) {
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
