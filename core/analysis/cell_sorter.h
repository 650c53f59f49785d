// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Counts the points of courses into the cells of a summary, in one pass over the courses and one over the points.
#pragma once

#include "core/analysis/summary.h"
#include "core/analysis/summary_grid.h"

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace analysis {

class CellSorter
{
public:
    /// Everything given must outlive the sorter; the selection's scale must be one of the study.
    CellSorter(const study::Study& study, const study::Selection& selection, const study::Courses& courses,
               const SummaryOptions& options);

    /// Once.
    [[nodiscard]] Summary take();

private:
    struct Counts
    {
        std::size_t values = 0;
        int withBaseline = 0;
        int responders = 0;
        int remitters = 0;
    };

    [[nodiscard]] bool isShared(const study::Course& course, std::size_t visit) const;
    [[nodiscard]] bool isWanted(std::uint32_t point, std::size_t visit) const;
    [[nodiscard]] std::vector<char> completePoints();
    [[nodiscard]] std::optional<std::size_t> cellOf(const study::Course& course, std::size_t arm, std::size_t visit);
    void addCourse(const study::Course& course, const std::vector<char>& kept);
    void addPoint(const study::Course& course, std::uint32_t point, std::size_t cell, bool baseline);
    void appendCells(std::vector<SummaryCell>& cells) const;
    [[nodiscard]] SummaryCell described(std::size_t arm, std::size_t visit, std::span<const double> values) const;
    void appendPairs(std::vector<PairCount>& pairs);
    [[nodiscard]] std::size_t sequenceIndex(study::ParticipantId id) const;

    /// Calls found(reference point, comparator point, visit) for each visit at which a person has both.
    template <typename Found>
    void forEachPair(const study::CoursePair& pair, Found found);

    const study::Study& m_study;
    const study::Selection& m_selection;
    const study::Courses& m_courses;
    const SummaryOptions& m_options;
    const study::Scale& m_scale;
    std::optional<study::Contrast> m_contrast;
    bool m_repeats; ///< some people received more than one treatment
    SummaryGrid m_grid;
    std::vector<std::uint32_t> m_cellOf; ///< by point
    std::vector<Counts> m_counts;        ///< by cell
    std::vector<study::ParticipantId> m_people;
    std::vector<study::ParticipantId> m_lastShared; ///< by visit: whose shared baseline was counted last
    std::vector<std::pair<study::ParticipantId, std::uint32_t>>
        m_pairedAt; ///< by visit: whose comparator point is where
    std::size_t m_scores = 0;
};

} // namespace analysis
