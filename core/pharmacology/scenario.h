// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One value says who gets what when; out come the curves: drugs in plasma, and who holds the receptors. Pure and fast:
// a slider computes the whole of it for every frame.
#pragma once

#include "core/base/result.h"
#include "core/pharmacology/blockade.h"
#include "core/pharmacology/receptor.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pharmacology {

enum class Route : std::uint8_t {
    Infusion, ///< racemic ketamine into a vein
    Nasal,    ///< esketamine by nose: illustrative
};

enum class InfusionModel : std::uint8_t { Clements, Domino };

struct Scenario
{
    bool blockade = false;                 ///< without it a placebo is given, whatever the dose of naltrexone says
    double naltrexoneMg = 50.0;            // Williams 2018, abstract
    double naltrexoneMinutesBefore = 45.0; // Williams 2018, registry mirror (S)
    Route route = Route::Infusion;
    double ketamineMgPerKg = 0.5;                  // Williams 2018, abstract
    double infusionMinutes = 40.0;                 // Williams 2018, via The Drug Classroom (S)
    InfusionModel model = InfusionModel::Clements; ///< its peak and clearance are closest to what was published
    double nasalMg = 56.0;                         // RxList
    double weightKg = 70.0;
    BindingAssumptions binding;
    double lastMinute = 1440.0;
    double stepMinutes = 1.0; ///< at most 1
};

enum class CurveOrigin : std::uint8_t {
    Modelled,     ///< from published parameters
    Illustrative, ///< parts of it are ours: said wherever it is drawn
};

enum class CurveKind : std::uint8_t {
    Ketamine,
    KetamineAtMu,
    KetamineAtKappa,
    KetamineAtNmda,
    Naltrexone,
    BetaNaltrexol,
    MuBlockade,
    MuBlockadeLower,
    MuBlockadeUpper,
    KappaBlockade,
};

struct Curve
{
    CurveKind kind = CurveKind::Ketamine;
    std::string name;            ///< "ketamine plasma"
    std::string unit;            ///< "ng/mL" or "%"
    std::vector<double> minutes; ///< 0 = start of the infusion, or of the spray; those of naltrexone begin before
    std::vector<double> values;
    CurveOrigin origin = CurveOrigin::Modelled;
    std::vector<std::string> citations;
    std::string remark; ///< what is assumed; may be empty
};

/// From which minute on the blockade rests on what.
struct BlockadeStretch
{
    double fromMinute = 0.0;
    double toMinute = 0.0;
    BlockadePhase phase = BlockadePhase::Rising;
};

struct ScenarioCurves
{
    std::vector<Curve> curves;              ///< one of each kind, in that order; without blockade naltrexone's are zero
    std::vector<BlockadeStretch> stretches; ///< empty without blockade
    double peakMinute = 0.0;                ///< of ketamine in plasma, on the grid
    double peakNgPerMl = 0.0;
    double muBlockadeAtPeak = 0.0; ///< 0..1
    double agonistShiftAtPeak = 1.0;
};

/// Errors: InvalidValue, naming what is wrong: "weight", "dose", "infusion", "naltrexone", "minutes before", "last
/// minute" (0 to 100,000), "step" (above 0, at most 1), "free fraction", "brain partition". A dose of 0 gives curves of
/// 0.
[[nodiscard]] base::Result<ScenarioCurves> computeScenario(const Scenario& scenario);

/// The curve of that kind; every scenario has it.
[[nodiscard]] const Curve& curveOf(const ScenarioCurves& curves, CurveKind kind);

/// "modelled", "illustrative": keys of files, not for windows.
[[nodiscard]] std::string_view curveOriginKey(CurveOrigin origin);

/// Keys of the catalogue: "clements-1981", "domino-1982".
[[nodiscard]] std::string_view kineticsKey(InfusionModel model);

} // namespace pharmacology
