// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who responded, for any threshold: the people and their values are taken once from a study and a selection, then every
// threshold is counted by binary search, so that a hand on the threshold sees the counts move with it. The mean
// difference of the same people stands beside every count.
#pragma once

#include "core/base/result.h"
#include "core/stats/proportion.h"
#include "core/study/selection.h"
#include "core/study/study.h"

#include <optional>
#include <vector>

namespace analysis {

/// OfBaseline: improved by at least this fraction of the own baseline. Score: at this score or better.
enum class ResponseKind : std::uint8_t { OfBaseline, Score };

struct ResponseRule
{
    ResponseKind kind = ResponseKind::OfBaseline;
    double threshold = 0.5; ///< a fraction, or a score

    friend bool operator==(const ResponseRule&, const ResponseRule&) = default;
};

/// The scale's rule for response (OfBaseline) or remission (Score); nullopt where it has none.
[[nodiscard]] std::optional<ResponseRule> ownRule(const study::Scale& scale, ResponseKind kind);

/// A rule as a height in a figure: in percent change (OfBaseline) or scores, and back.
[[nodiscard]] double ruleHeight(const study::Scale& scale, const ResponseRule& rule);
[[nodiscard]] ResponseRule ruleAtHeight(const study::Scale& scale, ResponseKind kind, double height);

struct SideShare
{
    int responded = 0;
    int people = 0;
    stats::Share share; ///< Wilson interval
};

/// What one threshold makes of the people.
struct ResponderCounts
{
    SideShare reference;
    SideShare comparator;      ///< nobody in a study without a contrast
    stats::PairedCounts pairs; ///< first: reference; of a paired design
    stats::Share difference;   ///< comparator - reference: Newcombe's method 10, of pairs or of two groups
    stats::NumberNeeded needed;
    double p = 1.0; ///< exact McNemar, or Fisher's exact test
};

/// Means of the selection's measure at the visit, of the people who are counted (and have it).
struct MeanComparison
{
    int referencePeople = 0;
    int comparatorPeople = 0;
    std::optional<double> referenceMean;
    std::optional<double> comparatorMean;
    std::optional<double> difference; ///< comparator - reference; paired: of each person
    std::optional<double> lower;      ///< Student's t of the differences, or Welch's t
    std::optional<double> upper;
};

class ResponderOutcomes
{
public:
    /// The people with a value at the chosen visit (and a baseline, for OfBaseline): in a design where people receive
    /// both arms those who have it under both. Errors: UnknownKey (scale, column), NotEnoughData (nobody).
    [[nodiscard]] static base::Result<ResponderOutcomes> of(const study::Study& study, const study::Selection& selection,
                                                            ResponseKind kind, double level = 0.95);

    [[nodiscard]] ResponderCounts at(double threshold) const;

    [[nodiscard]] ResponseKind kind() const { return m_kind; }

    [[nodiscard]] bool isPaired() const { return m_paired; }

    /// There are two arms to compare.
    [[nodiscard]] bool isCompared() const { return m_compared; }

    [[nodiscard]] const MeanComparison& means() const { return m_means; }

    [[nodiscard]] const std::vector<study::ParticipantId>& people() const { return m_people; } ///< sorted
    /// Those with a value under one arm alone, in a paired design; sorted.
    [[nodiscard]] const std::vector<study::ParticipantId>& halves() const { return m_halves; }

    [[nodiscard]] double level() const { return m_level; }

    [[nodiscard]] int scoresUsed() const { return m_scoresUsed; }

private:
    friend class OutcomeCollector;

    ResponseKind m_kind = ResponseKind::OfBaseline;
    study::Direction m_direction = study::Direction::HigherIsWorse;
    double m_level = 0.95;
    bool m_paired = false;
    bool m_compared = false;
    // How good each outcome is, more is better, sorted.
    std::vector<double> m_reference;
    std::vector<double> m_comparator;
    std::vector<double> m_worse; ///< of each pair
    MeanComparison m_means;
    std::vector<study::ParticipantId> m_people;
    std::vector<study::ParticipantId> m_halves;
    int m_scoresUsed = 0;
};

} // namespace analysis
