// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/cell_sorter.h"

#include "core/analysis/analysis_set.h"
#include "core/stats/descriptive.h"
#include "core/stats/distribution.h"
#include "core/study/design.h"
#include "core/study/lookup.h"

#include <cmath>
#include <limits>

namespace analysis {

namespace {

constexpr std::uint32_t noCell = std::numeric_limits<std::uint32_t>::max();

void describeMean(SummaryCell& cell, std::span<const double> values, double level)
{
    cell.n = static_cast<int>(values.size());
    cell.mean = stats::mean(values).value_or(0.0);
    if (const auto variance = stats::sampleVariance(values)) {
        const double halfWidth = stats::studentTHalfWidth(level, cell.n - 1.0);
        cell.sd = std::sqrt(*variance);
        cell.se = std::sqrt(*variance / cell.n);
        cell.lower = cell.mean - halfWidth * *cell.se;
        cell.upper = cell.mean + halfWidth * *cell.se;
    }
}

void describeAll(SummaryCell& cell, std::span<const double> values, double level)
{
    const auto description = stats::describe(values, level);
    if (!description) {
        return;
    }
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

} // namespace

CellSorter::CellSorter(const study::Study& study, const study::Selection& selection, const study::Courses& courses,
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
    , m_lastShared(m_grid.visits())
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

Summary CellSorter::take()
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

// A baseline that was scored before the first treatment stands for all periods of a crossover.
bool CellSorter::isShared(const study::Course& course, std::size_t visit) const
{
    return m_courses.sharedBaseline && m_repeats && m_grid.isBaseline(visit) &&
           (course.period == 0 || study::findAssessment(m_study, course.participant, course.period,
                                                        m_study.visits[visit].id, m_scale.id) == nullptr);
}

bool CellSorter::isWanted(std::uint32_t point, std::size_t visit) const
{
    return visit < m_grid.visits() && std::isfinite(m_courses.value[point]) &&
           (!m_options.onlyVisit.isValid() || m_courses.visit[point] == m_options.onlyVisit);
}

// Nothing for a shared baseline that is counted already, and for people who were never treated where each period has
// a baseline of its own.
std::optional<std::size_t> CellSorter::cellOf(const study::Course& course, std::size_t arm, std::size_t visit)
{
    if (isShared(course, visit)) {
        if (m_lastShared[visit] == course.participant) {
            return std::nullopt;
        }
        m_lastShared[visit] = course.participant;
        return m_grid.cell(0, visit);
    }
    if (!course.arm.isValid() && !m_study.arms.empty()) {
        return std::nullopt;
    }
    return m_grid.cell(arm, visit);
}

void CellSorter::addCourse(const study::Course& course, const std::vector<char>& kept)
{
    const auto arm = m_grid.armIndex(course.arm);
    bool used = false;
    for (std::uint32_t i = course.first; arm && i < course.first + course.count; ++i) {
        const std::size_t visit = m_grid.visitIndex(m_courses.visit[i]);
        if (kept[i] == 0 || !isWanted(i, visit)) {
            continue;
        }
        if (const auto cell = cellOf(course, *arm, visit)) {
            addPoint(course, i, *cell, m_grid.isBaseline(visit));
            used = true;
        }
    }
    if (used && (m_people.empty() || m_people.back() != course.participant)) {
        m_people.push_back(course.participant);
    }
}

void CellSorter::addPoint(const study::Course& course, std::uint32_t point, std::size_t cell, bool baseline)
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

template <typename Found>
void CellSorter::forEachPair(const study::CoursePair& pair, Found found)
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

std::vector<char> CellSorter::completePoints()
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

void CellSorter::appendCells(std::vector<SummaryCell>& cells) const
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
            const std::size_t i = m_grid.cell(arm, visit);
            if (m_counts[i].values > 0) {
                cells.push_back(described(arm, visit, {values.data() + begin[i], m_counts[i].values}));
            }
        }
    }
}

SummaryCell CellSorter::described(std::size_t arm, std::size_t visit, std::span<const double> values) const
{
    SummaryCell cell;
    cell.scale = m_scale.id;
    cell.arm = m_grid.arms()[arm];
    cell.visit = m_study.visits[visit].id;
    if (m_options.detail == SummaryDetail::Means) {
        describeMean(cell, values, m_options.level);
    } else {
        describeAll(cell, values, m_options.level);
    }
    if (!m_grid.isBaseline(visit)) {
        const Counts& counts = m_counts[m_grid.cell(arm, visit)];
        cell.withBaseline = counts.withBaseline;
        cell.responders = m_scale.responseFraction ? std::optional(counts.responders) : std::nullopt;
        cell.remitters = m_scale.remissionThreshold ? std::optional(counts.remitters) : std::nullopt;
    }
    return cell;
}

void CellSorter::appendPairs(std::vector<PairCount>& pairs)
{
    const std::size_t sequences = m_study.sequences.size() + 1; // the last: people without one
    std::vector<int> counts(sequences * m_grid.visits(), 0);
    std::vector<char> occurs(m_grid.visits(), 0);
    for (const study::CoursePair& pair : study::pairCourses(m_courses, *m_contrast)) {
        const std::size_t sequence = sequenceIndex(pair.participant);
        forEachPair(pair, [&](std::uint32_t one, std::uint32_t, std::size_t visit) {
            if (m_cellOf[one] != noCell && !isShared(m_courses.courses[*pair.reference], visit)) {
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

std::size_t CellSorter::sequenceIndex(study::ParticipantId id) const
{
    const study::Participant* participant = study::byId(m_study.participants, id);
    const study::Sequence* sequence =
        participant != nullptr ? study::byId(m_study.sequences, participant->sequence) : nullptr;
    return sequence != nullptr ? static_cast<std::size_t>(sequence - m_study.sequences.data())
                               : m_study.sequences.size();
}

} // namespace analysis
