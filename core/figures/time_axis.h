// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where each visit stands: days since the treatment of its period, or minutes for what is only scored on that day.
#pragma once

#include "core/analysis/visit_index.h"
#include "core/figures/figure.h"
#include "core/figures/scene.h"

#include <optional>
#include <vector>

namespace figures {

class TimeAxis
{
public:
    /// Of all visits at which one of the scene's sides has a value, in order of time.
    explicit TimeAxis(const Scene& scene);

    struct Place
    {
        study::VisitId visit;
        double x = 0.0;
        bool baseline = false;
    };

    [[nodiscard]] const std::vector<Place>& places() const { return m_places; }

    [[nodiscard]] std::optional<double> xOf(study::VisitId visit) const;

    [[nodiscard]] bool inMinutes() const { return m_inMinutes; }

    /// Label, range, and a tick at each visit with the n of the sides that are looked at under it.
    [[nodiscard]] Axis axis(const Scene& scene) const;

private:
    [[nodiscard]] QString tickLabel(const Scene& scene, const Place& place) const;

    std::vector<Place> m_places;
    analysis::VisitIndex m_visits;
    std::vector<double> m_xByVisit; ///< by the visit's place in the study and one more; NaN where it is not shown
    bool m_inMinutes = false;
};

} // namespace figures
