// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The range of an axis: everything that is drawn, with round ends, the same whichever side is looked at.
#pragma once

#include "core/figures/figure.h"
#include "core/figures/scene.h"

namespace figures {

/// Grows with what is put into it; starts empty.
class AxisRange
{
public:
    /// Ignores what is not finite.
    void add(double value);

    [[nodiscard]] bool isEmpty() const { return !(m_lower <= m_upper); }

    [[nodiscard]] double lower() const { return m_lower; }

    [[nodiscard]] double upper() const { return m_upper; }

    /// Ends at multiples of a step of 1, 2 or 5 times a power of ten; 0 belongs to it where it is near. An empty or
    /// flat range is widened.
    void roundOut(Axis& axis) const;

private:
    double m_lower = 1.0;
    double m_upper = -1.0;
};

/// All values of both sides at all visits, and their intervals as far as the measure can reach.
[[nodiscard]] AxisRange valueRange(const Scene& scene);

/// The bounds of an interval, cut to what the measure can be: a scale has ends, its interval does not.
[[nodiscard]] double reachable(const Scene& scene, double bound);

} // namespace figures
