// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/summary.h"

#include "core/analysis/analysis_set.h"
#include "core/stats/descriptive.h"
#include "core/stats/distribution.h"
#include "core/study/design.h"
#include "core/study/lookup.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>
#include <tuple>

namespace analysis {

namespace {

constexpr std::uint32_t noCell = std::numeric_limits<std::uint32_t>::max();

// Visits and arms by their place in the study's vectors; the arms of the contrast come first, "all" before them.
class Grid
{
public:
    Grid(const study::Study& study, const std::optional<study::Contrast>& contrast)
        : m_study(study)
    {
        m_arms.push_back(study::ArmId());
        if (contrast) {
            m_arms.push_back(contrast->reference);
            m_arms.push_back(contrast->comparator);
        }
        for (const study::Arm& arm : study.arms) {
            if (std::find(m_arms.begin(), m_arms.end(), arm.id) == m_arms.end()) {
                m_arms.push_back(arm.id);
            }
        }
    }

    [[nodiscard]] std::size_t visits() const { return m_study.visits.size(); }
    [[nodiscard]] std::size_t cells() const { return m_arms.size() * visits(); }
    [[nodiscard]] const std::vector<study::ArmId>& arms() const { return m_arms; }

    [[nodiscard]] std::size_t visitIndex(study::VisitId id) const
    {
        const study::Visit* visit = study::byId(m_study.visits, id);
        return visit != nullptr ? static_cast<std::size_t>(visit - m_study.visits.data()) : visits();
    }

    [[nodiscard]] std::optional<std::size_t> armIndex(study::ArmId id) const
    {
        const auto found = std::find(m_arms.begin(), m_arms.end(), id);
        return found != m_arms.end() ? std::optional(static_cast<std::size_t>(found - m_arms.begin())) : std::nullopt;
    }

    [[nodiscard]] bool isBaseline(std::size_t visit) const
    {
        return m_study.visits[visit].phase == study::VisitPhase::Baseline;
    }

    [[nodiscard]] std::vector<std::size_t> visitsInTime() const
    {
        std::vector<std::size_t> order(visits());
        for (std::size_t i = 0; i < order.size(); ++i) {
            order[i] = i;
        }
        std::sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) {
            const study::Visit& one = m_study.visits[a];
            const study::Visit& other = m_study.visits[b];
            return std::tuple(one.phase, study::visitDay(one), one.id) <
                   std::tuple(other.phase, study::visitDay(other), other.id);
        });
        return order;
    }

private:
    const study::Study& m_study;
    std::vector<study::ArmId> m_arms;
};

// Sorts the points of the courses into cells, and counts on the way what only a course knows.
class CellSorter
{
public:
    CellSorter(const study::Study& study, const study::Selection& selection, const study::Courses& courses,
               const SummaryOptions& options)
        : m_study(study)
        , m_selection(selection)
        , m_courses(courses)
        , m_options(options)
        , m_scale(*study::byId(study.scales, selection.scale))
        , m_contrast(study::suggestContrast(study))
        , m_repeats(repeatsTreatment(study))
        , m_grid(study, m_contrast)
        , m_cellOf(courses.value.size(), noCell)
        , m_counts(m_grid.cells())
        , m_pairedAt(m_grid.visits())
    {
        std::vector<char> kept(courses.value.size(), 1);
        if (selection.completersOnly && m_contrast && m_repeats) {
            kept = completePoints();
        }
        for (const study::Course& course : courses.courses) {
            addCourse(course, kept);
        }
    }

    Summary take()
    {
        Summary summary;
        appendCells(summary.cells);
        if (m_contrast && m_repeats) {
            appendPairs(summary.pairs);
        }
        summary.people = std::move(m_people);
        summary.scores = m_scores;
        return summary;
    }

private:
    struct Counts
    {
        std::size_t values = 0;
        int withBaseline = 0;
        int responders = 0;
        int remitters = 0;
    };

    // A baseline that was scored before the first treatment stands for all periods of a crossover.
    bool isShared(const study::Course& course, std::size_t visit) const
    {
        return m_courses.sharedBaseline && m_repeats && m_grid.isBaseline(visit) &&
               (course.period == 0 || study::findAssessment(m_study, course.participant, course.period,
                                                            m_study.visits[visit].id, m_scale.id) == nullptr);
    }

    void addCourse(const study::Course& course, const std::vector<char>& kept)
    {
        const auto arm = m_grid.armIndex(course.arm);
        bool used = false;
        for (std::uint32_t i = course.first; i < course.first + course.count; ++i) {
            const std::size_t visit = m_grid.visitIndex(m_courses.visit[i]);
            if (kept[i] == 0 || visit == m_grid.visits() || !arm || !std::isfinite(m_courses.value[i]) ||
                (m_options.onlyVisit.isValid() && m_courses.visit[i] != m_options.onlyVisit)) {
                continue;
            }
            std::size_t place = *arm;
            if (isShared(course, visit)) {
                if (m_lastShared.size() <= visit) {
                    m_lastShared.resize(m_grid.visits());
                }
                if (m_lastShared[visit] == course.participant) {
                    continue;
                }
                m_lastShared[visit] = course.participant;
                place = 0;
            } else if (!course.arm.isValid() && !m_study.arms.empty()) {
                continue; // a baseline of somebody who was never treated, in a study where each period has its own
            }
            addPoint(course, i, place * m_grid.visits() + visit, m_grid.isBaseline(visit));
            used = true;
        }
        if (used && (m_people.empty() || m_people.back() != course.participant)) {
            m_people.push_back(course.participant);
        }
    }

    void addPoint(const study::Course& course, std::uint32_t point, std::size_t cell, bool baseline)
    {
        m_cellOf[point] = static_cast<std::uint32_t>(cell);
        Counts& counts = m_counts[cell];
        ++counts.values;
        ++m_scores;
        if (baseline) {
            return;
        }
        counts.remitters += study::isRemission(m_scale, m_courses.score[point]) ? 1 : 0;
        if (course.baseline) {
            ++counts.withBaseline;
            counts.responders += study::isResponse(m_scale, *course.baseline, m_courses.score[point]) ? 1 : 0;
        }
    }

    // Calls found(reference point, comparator point, visit) for each visit at which a person has both.
    template <typename Found>
    void forEachPair(const study::CoursePair& pair, Found found)
    {
        if (!pair.reference || !pair.comparator) {
            return;
        }
        const study::Course& reference = m_courses.courses[*pair.reference];
        const study::Course& comparator = m_courses.courses[*pair.comparator];
        for (std::uint32_t i = comparator.first; i < comparator.first + comparator.count; ++i) {
            const std::size_t visit = m_grid.visitIndex(m_courses.visit[i]);
            if (visit < m_grid.visits()) {
                m_pairedAt[visit] = {pair.participant, i};
            }
        }
        for (std::uint32_t i = reference.first; i < reference.first + reference.count; ++i) {
            const std::size_t visit = m_grid.visitIndex(m_courses.visit[i]);
            if (visit < m_grid.visits() && m_pairedAt[visit].first == pair.participant) {
                found(i, m_pairedAt[visit].second, visit);
            }
        }
    }

    std::vector<char> completePoints()
    {
        std::vector<char> kept(m_courses.value.size(), 0);
        const study::VisitId chosen = study::chosenVisit(m_study, m_selection);
        for (const study::CoursePair& pair : study::pairCourses(m_courses, *m_contrast)) {
            bool atChosen = false;
            forEachPair(pair, [&](std::uint32_t, std::uint32_t, std::size_t visit) {
                atChosen = atChosen || m_study.visits[visit].id == chosen;
            });
            forEachPair(pair, [&](std::uint32_t one, std::uint32_t other, std::size_t visit) {
                const bool complete = atChosen || !isShared(m_courses.courses[*pair.reference], visit);
                kept[one] = kept[other] = complete ? 1 : 0;
            });
        }
        return kept;
    }

    void appendCells(std::vector<SummaryCell>& cells) const
    {
        std::vector<std::size_t> begin(m_counts.size() + 1, 0);
        for (std::size_t i = 0; i < m_counts.size(); ++i) {
            begin[i + 1] = begin[i] + m_counts[i].values;
        }
        std::vector<double> values(begin.back());
        std::vector<std::size_t> next(begin.begin(), begin.end() - 1);
        for (std::size_t i = 0; i < m_cellOf.size(); ++i) {
            if (m_cellOf[i] != noCell) {
                values[next[m_cellOf[i]]++] = m_courses.value[i];
            }
        }
        const std::vector<std::size_t> order = m_grid.visitsInTime();
        for (std::size_t arm = 0; arm < m_grid.arms().size(); ++arm) {
            for (const std::size_t visit : order) {
                const std::size_t i = arm * m_grid.visits() + visit;
                if (m_counts[i].values > 0) {
                    cells.push_back(cellOf(arm, visit, {values.data() + begin[i], m_counts[i].values}));
                }
            }
        }
    }

    SummaryCell cellOf(std::size_t arm, std::size_t visit, std::span<const double> values) const
    {
        SummaryCell cell;
        cell.scale = m_scale.id;
        cell.arm = m_grid.arms()[arm];
        cell.visit = m_study.visits[visit].id;
        describeInto(cell, values);
        if (!m_grid.isBaseline(visit)) {
            const Counts& counts = m_counts[arm * m_grid.visits() + visit];
            cell.withBaseline = counts.withBaseline;
            cell.responders = m_scale.responseFraction ? std::optional(counts.responders) : std::nullopt;
            cell.remitters = m_scale.remissionThreshold ? std::optional(counts.remitters) : std::nullopt;
        }
        return cell;
    }

    void describeInto(SummaryCell& cell, std::span<const double> values) const
    {
        if (m_options.detail == SummaryDetail::Means) {
            cell.n = static_cast<int>(values.size());
            cell.mean = stats::mean(values).value_or(0.0);
            if (const auto variance = stats::sampleVariance(values)) {
                const double halfWidth = stats::studentTHalfWidth(m_options.level, cell.n - 1.0);
                cell.sd = std::sqrt(*variance);
                cell.se = std::sqrt(*variance / cell.n);
                cell.lower = cell.mean - halfWidth * *cell.se;
                cell.upper = cell.mean + halfWidth * *cell.se;
            }
            return;
        }
        if (const auto description = stats::describe(values, m_options.level)) {
            cell.n = description->n;
            cell.mean = description->mean;
            cell.sd = description->sd;
            cell.se = description->se;
            cell.lower = description->lower;
            cell.upper = description->upper;
            cell.median = description->median;
            cell.q1 = description->q1;
            cell.q3 = description->q3;
        }
    }

    void appendPairs(std::vector<PairCount>& pairs)
    {
        const std::size_t sequences = m_study.sequences.size() + 1; // the last: people without one
        std::vector<int> counts(sequences * m_grid.visits(), 0);
        std::vector<char> occurs(m_grid.visits(), 0);
        for (const study::CoursePair& pair : study::pairCourses(m_courses, *m_contrast)) {
            const std::size_t sequence = sequenceIndex(pair.participant);
            forEachPair(pair, [&](std::uint32_t one, std::uint32_t, std::size_t visit) {
                const study::Course& course = m_courses.courses[*pair.reference];
                if (m_cellOf[one] != noCell && !isShared(course, visit)) {
                    ++counts[sequence * m_grid.visits() + visit];
                    occurs[visit] = 1;
                }
            });
        }
        for (const std::size_t visit : m_grid.visitsInTime()) {
            for (std::size_t i = 0; i < sequences && occurs[visit] != 0; ++i) {
                const int n = counts[i * m_grid.visits() + visit];
                const bool listed = i + 1 < sequences;
                if (listed || n > 0) {
                    pairs.push_back({.scale = m_scale.id,
                                     .visit = m_study.visits[visit].id,
                                     .sequence = listed ? m_study.sequences[i].id : study::SequenceId(),
                                     .n = n});
                }
            }
        }
    }

    [[nodiscard]] std::size_t sequenceIndex(study::ParticipantId id) const
    {
        const study::Participant* participant = study::byId(m_study.participants, id);
        const study::Sequence* sequence =
            participant != nullptr ? study::byId(m_study.sequences, participant->sequence) : nullptr;
        return sequence != nullptr ? static_cast<std::size_t>(sequence - m_study.sequences.data())
                                   : m_study.sequences.size();
    }

    const study::Study& m_study;
    const study::Selection& m_selection;
    const study::Courses& m_courses;
    const SummaryOptions& m_options;
    const study::Scale& m_scale;
    std::optional<study::Contrast> m_contrast;
    bool m_repeats;
    Grid m_grid;
    std::vector<std::uint32_t> m_cellOf; // by point
    std::vector<Counts> m_counts;        // by cell
    std::vector<study::ParticipantId> m_people;
    std::vector<study::ParticipantId> m_lastShared; // by visit
    std::vector<std::pair<study::ParticipantId, std::uint32_t>> m_pairedAt; // by visit
    std::size_t m_scores = 0;
};

void append(Summary& whole, Summary&& part)
{
    whole.cells.insert(whole.cells.end(), part.cells.begin(), part.cells.end());
    whole.pairs.insert(whole.pairs.end(), part.pairs.begin(), part.pairs.end());
    whole.scores += part.scores;
    std::vector<study::ParticipantId> people;
    std::set_union(whole.people.begin(), whole.people.end(), part.people.begin(), part.people.end(),
                   std::back_inserter(people));
    whole.people = std::move(people);
}

} // namespace

const SummaryCell* Summary::cell(study::ScaleId scale, study::ArmId arm, study::VisitId visit) const
{
    const auto found = std::find_if(cells.begin(), cells.end(), [&](const SummaryCell& cell) {
        return cell.scale == scale && cell.arm == arm && cell.visit == visit;
    });
    return found != cells.end() ? &*found : nullptr;
}

const SummaryCell* Summary::cellOrShared(study::ScaleId scale, study::ArmId arm, study::VisitId visit) const
{
    const SummaryCell* own = cell(scale, arm, visit);
    return own != nullptr ? own : cell(scale, study::ArmId(), visit);
}

std::optional<double> Summary::pooledMean(study::ScaleId scale, study::VisitId visit) const
{
    double sum = 0.0;
    int n = 0;
    for (const SummaryCell& cell : cells) {
        if (cell.scale == scale && cell.visit == visit) {
            sum += cell.n * cell.mean;
            n += cell.n;
        }
    }
    return n > 0 ? std::optional(sum / n) : std::nullopt;
}

Summary summarise(const study::Study& study, const study::Selection& selection, const study::Courses& courses,
                  const SummaryOptions& options)
{
    return CellSorter(study, selection, courses, options).take();
}

base::Result<Summary> summarise(const study::Study& study, const study::Selection& selection,
                                base::Progress& progress, const SummaryOptions& options)
{
    Summary summary;
    std::vector<study::ScaleId> scales = {selection.scale};
    if (!selection.scale.isValid()) {
        scales.clear();
        for (const study::Scale& scale : study.scales) {
            scales.push_back(scale.id);
        }
    }
    for (std::size_t i = 0; i < scales.size(); ++i) {
        if (progress.cancelled()) {
            return base::fail(base::ErrorKind::Cancelled, "summary");
        }
        study::Selection one = selection;
        one.scale = scales[i];
        auto courses = coursesOf(study, one);
        if (!courses) {
            return base::pass(courses);
        }
        append(summary, summarise(study, one, *courses, options));
        progress.report(static_cast<double>(i + 1) / static_cast<double>(scales.size()));
    }
    return summary;
}

} // namespace analysis
