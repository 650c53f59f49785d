// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One simulated crossover as plain values: who took part, what was given, what was scored. Every number in it is
// simulated, whoever shows it; core/analysis/simulated_study turns it into a study::Study that says so.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace simulation {

/// Pretreatment before the ketamine infusion: the two arms of the crossover.
inline constexpr std::string_view placeboArm = "placebo";
inline constexpr std::string_view naltrexoneArm = "naltrexone";

/// Keys of the scales that a draw holds.
inline constexpr std::string_view hamd17 = "HAM-D-17";               // 0..52
inline constexpr std::string_view hamd6 = "HAM-D-6";                 // 0..22
inline constexpr std::string_view madrs = "MADRS";                   // 0..60
inline constexpr std::string_view cadss = "CADSS";                   // 0..92, by minute
inline constexpr std::string_view hamdItem3 = "HAM-D item 3";        // 0..4, suicide; not part of HAM-D-6
inline constexpr std::string_view madrsItem10 = "MADRS item 10";     // 0..6, suicidal thoughts
inline constexpr std::string_view cssrsIdeation = "C-SSRS ideation"; // 0..5

struct DrawnParticipant
{
    std::string code; ///< "P01" …
    int ageYears = 0;
    std::string sex;               ///< "female" or "male"
    std::vector<std::string> arms; ///< the sequence: arm of period 1, arm of period 2 (both set, completed or not)
    int periodsCompleted = 0;      ///< 2 for completers; 0 for those with a screening baseline only
    std::vector<int> infusionDays; ///< one a completed period, counted from the first infusion: 0, about 30

    friend bool operator==(const DrawnParticipant&, const DrawnParticipant&) = default;
};

enum class DrawnVisitKind {
    Baseline, ///< before that period's pretreatment, or at screening (period 0)
    Day,      ///< number = days after that period's infusion
    Minute,   ///< number = minutes after the start of that period's infusion
};

struct DrawnScore
{
    std::size_t participant = 0; ///< index into TrialDraw::participants
    int period = 0;              ///< 1 or 2; 0 = screening, before any period
    std::string scale;           ///< one of the keys above
    DrawnVisitKind visit = DrawnVisitKind::Baseline;
    int number = 0;     ///< 0 at baseline
    double value = 0.0; ///< a whole number in the scale's range

    friend bool operator==(const DrawnScore&, const DrawnScore&) = default;
};

struct DrawnDose
{
    std::size_t participant = 0;
    int period = 0;          ///< 1 or 2
    std::string substance;   ///< "naltrexone", "placebo" or "ketamine"
    double amount = 0.0;     ///< 0 for placebo
    std::string unit;        ///< "mg" or "mg/kg"
    std::string route;       ///< "oral" or "intravenous"
    int minute = 0;          ///< start, from the start of the infusion: -45 for the pretreatment
    int durationMinutes = 0; ///< 0 for a capsule

    friend bool operator==(const DrawnDose&, const DrawnDose&) = default;
};

/// Rows stand in a fixed order (participant, period, scale, visit); a visit that was missed has no row.
struct TrialDraw
{
    std::vector<DrawnParticipant> participants;
    std::vector<DrawnDose> doses;
    std::vector<DrawnScore> scores;

    friend bool operator==(const TrialDraw&, const TrialDraw&) = default;
};

/// The period (1 or 2) in which the participant has the arm; nothing if that period was not completed.
[[nodiscard]] std::optional<int> periodOf(const DrawnParticipant& participant, std::string_view arm);

/// One participant's score in one arm; nothing where it was missed.
[[nodiscard]] std::optional<double> scoreOf(const TrialDraw& draw, std::size_t participant, std::string_view arm,
                                            std::string_view scale, DrawnVisitKind visit, int number = 0);

/// FNV-1a (64 bits) over every field of every row in order: the same draw has the same digest on every machine.
[[nodiscard]] std::uint64_t digest(const TrialDraw& draw);

} // namespace simulation
