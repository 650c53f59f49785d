// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/dissociation.h"

#include "core/analysis/equivalence.h"
#include "core/figures/trajectories.h"

namespace figures {

using namespace Qt::StringLiterals;

base::Result<Figure> dissociation(const study::Study& study, const study::Selection& selection)
{
    auto peak = analysis::atDissociationPeak(study, selection);
    if (!peak) {
        return base::pass(peak);
    }
    peak->timeAxis = study::TimeAxis::OwnTreatment;
    auto figure = trajectories(study, *peak);
    if (figure) {
        figure->key = u"dissociation"_s;
    }
    return figure;
}

} // namespace figures
