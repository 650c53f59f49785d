// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How much of the opioid receptors a tablet of naltrexone holds. No Ki of it is confirmed, so it enters through what
// PET scans saw: a curve through the published occupancies by dose, and a decline with the published half-time.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <vector>

namespace pharmacology {

/// occupancy = dose^slope / (halfDose^slope + dose^slope)
struct DoseCurve
{
    double halfDoseMg = 0.0;
    double slope = 1.0;
};

struct DoseOccupancy
{
    double mg = 0.0;
    double occupancy = 0.0; ///< 0..1
};

/// Least squares of the log odds on the log dose (Hill plot). Errors: InvalidValue (a dose not above zero, an occupancy
/// outside 0..1 or at its ends), NotEnoughData (fewer than two doses).
[[nodiscard]] base::Result<DoseCurve> fitDoseCurve(const std::vector<DoseOccupancy>& points);

/// 0 at 0 mg.
[[nodiscard]] double occupancyAt(const DoseCurve& curve, double mg);

/// The published mu occupancies of 2, 5, 15 and 50 mg, seen before 8 h.
[[nodiscard]] std::vector<DoseOccupancy> publishedNaltrexoneOccupancies();

/// The curve through them (derived). Beyond 50 mg it extrapolates. Least squares of the occupancies themselves would
/// put 50 mg at 89 %, below both scans.
[[nodiscard]] const DoseCurve& naltrexoneDoseCurve();

/// Share of kappa receptors held where that share of mu is: the same drug, half as strongly bound (ratio 1 : 2, S).
[[nodiscard]] double kappaOccupancy(double muOccupancy);

/// What a share of blockade at a moment rests on.
enum class BlockadePhase : std::uint8_t {
    Rising,    ///< illustrative: follows our sketch of naltrexone in plasma until its peak; nothing was measured then
    Published, ///< derived: from the peak to 8 h, the curve by dose
    Declining, ///< illustrative: halves in 72 to 108 h
};

struct Blockade
{
    double occupancy = 0.0; ///< of mu receptors, 0..1; with a half-time of 90 h once it declines
    double lower = 0.0;     ///< 72 h
    double upper = 0.0;     ///< 108 h
    BlockadePhase phase = BlockadePhase::Rising;
};

constexpr double publishedUntilMinute = 480.0; ///< the scans were before 8 h (Trøstheim 2022, Table 1)

/// Minutes from the tablet to the peak of our sketch of it in plasma: the end of BlockadePhase::Rising.
[[nodiscard]] double blockadePeakMinute();

/// One tablet; the curve by dose is read once, so that a whole course is quick.
class TabletBlockade
{
public:
    /// mg >= 0
    explicit TabletBlockade(double mg);

    /// Before the tablet nothing is blocked.
    [[nodiscard]] Blockade after(double minutesSinceTablet) const;

private:
    double m_mg = 0.0;
    double m_full = 0.0; ///< occupancy from the peak on
};

[[nodiscard]] inline Blockade blockadeAfter(double mg, double minutesSinceTablet)
{
    return TabletBlockade(mg).after(minutesSinceTablet);
}

} // namespace pharmacology
