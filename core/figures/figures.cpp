// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/figures.h"

#include "core/figures/dissociation.h"
#include "core/figures/estimation.h"
#include "core/figures/events.h"
#include "core/figures/forest.h"
#include "core/figures/means.h"
#include "core/figures/paired.h"
#include "core/figures/residuals.h"
#include "core/figures/specification.h"
#include "core/figures/trajectories.h"
#include "core/figures/waterfall.h"
#include "core/study/scale.h"

#include <array>

namespace figures {

using namespace Qt::StringLiterals;

namespace {

constexpr study::ListedWords figureWords(const char* source)
{
    return {.context = "figures::Figures", .source = source};
}

} // namespace

std::span<const FigureKind> figureKinds()
{
    static const std::array kinds = {
        FigureKind{u"trajectories"_s, figureWords(QT_TRANSLATE_NOOP("figures::Figures", "Trajectories")),
                   figureWords(QT_TRANSLATE_NOOP(
                       "figures::Figures", "Every person's course as a thin line, with the mean and its interval.")),
                   trajectories},
        FigureKind{
            u"means"_s, figureWords(QT_TRANSLATE_NOOP("figures::Figures", "Means")),
            figureWords(QT_TRANSLATE_NOOP("figures::Figures", "The mean of each arm at each visit with its interval.")),
            means},
        FigureKind{u"paired"_s, figureWords(QT_TRANSLATE_NOOP("figures::Figures", "Paired values")),
                   figureWords(QT_TRANSLATE_NOOP(
                       "figures::Figures",
                       "Each person's two values at one visit, and the mean difference with its interval.")),
                   paired},
        FigureKind{u"waterfall"_s, figureWords(QT_TRANSLATE_NOOP("figures::Figures", "Waterfall")),
                   figureWords(QT_TRANSLATE_NOOP("figures::Figures",
                                                 "Each person's change from baseline at one visit, sorted.")),
                   waterfall},
        FigureKind{u"sorted"_s, figureWords(QT_TRANSLATE_NOOP("figures::Figures", "Sorted scores")),
                   figureWords(QT_TRANSLATE_NOOP(
                       "figures::Figures", "Each person's score at one visit, sorted, both arms beside each other.")),
                   sortedScores},
        FigureKind{u"estimation"_s, figureWords(QT_TRANSLATE_NOOP("figures::Figures", "Estimation")),
                   figureWords(QT_TRANSLATE_NOOP("figures::Figures",
                                                 "The values of both arms, and the difference with its interval by the "
                                                 "study's own method.")),
                   estimation},
        FigureKind{u"forest"_s, figureWords(QT_TRANSLATE_NOOP("figures::Figures", "Difference by visit")),
                   figureWords(QT_TRANSLATE_NOOP(
                       "figures::Figures", "The difference of the two arms at every visit, each with its interval.")),
                   forest},
        FigureKind{u"residuals"_s, figureWords(QT_TRANSLATE_NOOP("figures::Figures", "Residuals")),
                   figureWords(QT_TRANSLATE_NOOP("figures::Figures",
                                                 "What the model leaves of each score, above the score it expected.")),
                   residuals},
        FigureKind{
            u"residual-quantiles"_s, figureWords(QT_TRANSLATE_NOOP("figures::Figures", "Residual quantiles")),
            figureWords(QT_TRANSLATE_NOOP("figures::Figures", "The residuals against those of a normal distribution.")),
            residualQuantiles},
        FigureKind{u"specification"_s, figureWords(QT_TRANSLATE_NOOP("figures::Figures", "Specification curve")),
                   figureWords(QT_TRANSLATE_NOOP("figures::Figures",
                                                 "Every defensible analysis of the difference at once, from the lowest "
                                                 "to the highest estimate.")),
                   specification},
        FigureKind{u"dissociation"_s, figureWords(QT_TRANSLATE_NOOP("figures::Figures", "Dissociation")),
                   figureWords(QT_TRANSLATE_NOOP(
                       "figures::Figures", "Every person's dissociation around the infusion, with the mean and its "
                                           "interval.")),
                   dissociation},
        FigureKind{u"events"_s, figureWords(QT_TRANSLATE_NOOP("figures::Figures", "Adverse events")),
                   figureWords(QT_TRANSLATE_NOOP("figures::Figures",
                                                 "The share of people with each adverse event in both arms, and the "
                                                 "difference, each with its interval.")),
                   events},
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
