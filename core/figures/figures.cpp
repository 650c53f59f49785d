// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/figures.h"

#include "core/figures/means.h"
#include "core/figures/paired.h"
#include "core/figures/trajectories.h"
#include "core/figures/waterfall.h"
#include "core/study/scale.h"

#include <QCoreApplication>

#include <array>

namespace figures {

using namespace Qt::StringLiterals;

namespace {

struct FigureNames
{
    Q_DECLARE_TR_FUNCTIONS(figures::Figures)
};

} // namespace

std::span<const FigureKind> figureKinds()
{
    static const std::array kinds = {
        FigureKind{u"trajectories"_s, FigureNames::tr("Trajectories"),
                   FigureNames::tr("Every person's course as a thin line, with the mean and its interval."),
                   trajectories},
        FigureKind{u"means"_s, FigureNames::tr("Means"),
                   FigureNames::tr("The mean of each arm at each visit with its interval."), means},
        FigureKind{u"paired"_s, FigureNames::tr("Paired values"),
                   FigureNames::tr("Each person's two values at one visit, and the mean difference with its interval."),
                   paired},
        FigureKind{u"waterfall"_s, FigureNames::tr("Waterfall"),
                   FigureNames::tr("Each person's change from baseline at one visit, sorted."), waterfall},
        FigureKind{u"sorted"_s, FigureNames::tr("Sorted scores"),
                   FigureNames::tr("Each person's score at one visit, sorted, both arms beside each other."),
                   sortedScores},
    };
    return kinds;
}

base::Result<Figure> makeFigure(QStringView key, const study::Study& study, const study::Selection& selection)
{
    for (const FigureKind& kind : figureKinds()) {
        if (study::sameKey(kind.key, key)) {
            return kind.make(study, selection);
        }
    }
    return base::fail(base::ErrorKind::UnknownKey, key.toString().toStdString(), "figure");
}

} // namespace figures
