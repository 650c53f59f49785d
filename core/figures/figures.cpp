// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/figures.h"

#include "core/figures/means.h"
#include "core/figures/paired.h"
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
        FigureKind{u"means"_s, figureWords(QT_TRANSLATE_NOOP("figures::Figures", "Means")),
                   figureWords(QT_TRANSLATE_NOOP("figures::Figures",
                                                 "The mean of each arm at each visit with its interval.")),
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
                       "figures::Figures",
                       "Each person's score at one visit, sorted, both arms beside each other.")),
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
