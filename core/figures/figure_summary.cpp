// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/figure_summary.h"

#include "core/analysis/number_text.h"
#include "core/figures/figure_words.h"
#include "core/study/lookup.h"

#include <QCoreApplication>
#include <QStringList>

namespace figures {

using namespace Qt::StringLiterals;

namespace {

struct SummarySentences
{
    Q_DECLARE_TR_FUNCTIONS(figures::FigureSummary)
};

using analysis::SummaryCell;

analysis::ValueFormat formatOf(const Scene& scene)
{
    return analysis::valueFormat(*scene.scale, scene.selection.measure);
}

QString visitName(const Scene& scene)
{
    const study::Visit* visit = study::byId(scene.study->visits, scene.visit);
    return visit != nullptr ? visitText(*visit) : SummarySentences::tr("After treatment");
}

QString atVisit(const Scene& scene)
{
    const study::Visit* visit = study::byId(scene.study->visits, scene.visit);
    return visit != nullptr ? atVisitText(*visit) : SummarySentences::tr("After treatment");
}

bool countsResponders(const SummaryCell& cell)
{
    return cell.responders.has_value() && cell.withBaseline > 0;
}

// "11.3 (95 % CI 6.9 to 15.8)", with the n where no count of responders follows.
QString meanWithInterval(const Scene& scene, const SummaryCell& cell)
{
    const analysis::ValueFormat format = formatOf(scene);
    QStringList inBrackets;
    if (cell.lower && cell.upper) {
        inBrackets.append(
            SummarySentences::tr("95 % CI %1").arg(analysis::intervalText(cell.lower, cell.upper, format)));
    }
    if (!countsResponders(cell) || cell.n == 1) {
        inBrackets.append(SummarySentences::tr("n = %1").arg(cell.n));
    }
    const QString mean = analysis::meanText(cell.mean, format);
    return inBrackets.isEmpty() ? mean : u"%1 (%2)"_s.arg(mean, inBrackets.join(u", "_s));
}

QString respondedText(const SummaryCell& cell)
{
    return SummarySentences::tr("%1 responded").arg(analysis::countText(*cell.responders, cell.withBaseline));
}

QString oneSideSentence(const Scene& scene, const SceneSide& side)
{
    const SummaryCell* cell = scene.cell(side, scene.visit);
    if (cell == nullptr || cell->n == 0) {
        return SummarySentences::tr("%1 nobody has a %2 score.").arg(atVisit(scene), scene.scale->key);
    }
    QString sentence = SummarySentences::tr("%1 the mean %2 is %3")
                           .arg(atVisit(scene), measureNoun(scene), meanWithInterval(scene, *cell));
    if (countsResponders(*cell)) {
        sentence += u"; "_s + respondedText(*cell);
    }
    return sentence + u'.';
}

QString bothSidesSentence(const Scene& scene)
{
    QStringList clauses;
    for (const SceneSide& side : scene.sides) {
        const SummaryCell* cell = scene.cell(side, scene.visit);
        if (cell == nullptr || cell->n == 0) {
            clauses.append(SummarySentences::tr("%1 no score").arg(side.name));
            continue;
        }
        QString clause = u"%1 %2"_s.arg(side.name, meanWithInterval(scene, *cell));
        if (countsResponders(*cell)) {
            clause += u", "_s + respondedText(*cell);
        }
        clauses.append(clause);
    }
    return SummarySentences::tr("%1, mean %2: %3.").arg(visitName(scene), measureNoun(scene), clauses.join(u"; "_s));
}

QString stateText(const Scene& scene)
{
    const study::Side side = scene.selection.side;
    if (side == study::Side::Both) {
        return SummarySentences::tr("Both sides.");
    }
    const study::Arm* comparator = study::byId(scene.study->arms, scene.contrast->comparator);
    if (comparator != nullptr && comparator->antagonist) {
        return side == study::Side::Comparator ? SummarySentences::tr("Blockade on.")
                                               : SummarySentences::tr("Blockade off.");
    }
    return scene.sides[side == study::Side::Comparator ? 1 : 0].name + u'.';
}

QString meanOrNone(const Scene& scene, const SummaryCell* cell)
{
    return cell != nullptr ? analysis::meanText(cell->mean, formatOf(scene)) : analysis::notAvailableText();
}

// "mean HAM-D-17 20.2, was 11.3; responders 1 of 12, was 7"
QString changedText(const Scene& scene, const SummaryCell* now, const SummaryCell* was)
{
    QString text = SummarySentences::tr("mean %1 %2, was %3")
                       .arg(measureNoun(scene), meanOrNone(scene, now), meanOrNone(scene, was));
    if (now != nullptr && was != nullptr && countsResponders(*now) && countsResponders(*was)) {
        const QString before = now->withBaseline == was->withBaseline
                                   ? QString::number(*was->responders)
                                   : analysis::countText(*was->responders, was->withBaseline);
        text += u"; "_s + SummarySentences::tr("responders %1, was %2")
                              .arg(analysis::countText(*now->responders, now->withBaseline), before);
    }
    return text;
}

// After a look at both sides there is nothing the one side "was".
QString onlyNowText(const Scene& scene, const SummaryCell* now)
{
    QString text = SummarySentences::tr("mean %1 %2").arg(measureNoun(scene), meanOrNone(scene, now));
    if (now != nullptr && countsResponders(*now)) {
        text += u"; "_s +
                SummarySentences::tr("responders %1").arg(analysis::countText(*now->responders, now->withBaseline));
    }
    return text;
}

QString bothNowText(const Scene& scene, const SummaryCell* reference, const SummaryCell* comparator)
{
    QString text = SummarySentences::tr("mean %1 %2 and %3")
                       .arg(measureNoun(scene), meanOrNone(scene, reference), meanOrNone(scene, comparator));
    if (reference != nullptr && comparator != nullptr && countsResponders(*reference) &&
        countsResponders(*comparator)) {
        text += u"; "_s + SummarySentences::tr("responders %1 and %2")
                              .arg(analysis::countText(*reference->responders, reference->withBaseline),
                                   analysis::countText(*comparator->responders, comparator->withBaseline));
    }
    return text;
}

// The scene's side, reached from a look at the other side or at both.
QString arrivalSentence(const Scene& scene, study::Side from)
{
    const SummaryCell* reference = scene.cell(scene.sides[0], scene.visit);
    const SummaryCell* comparator = scene.cell(scene.sides[1], scene.visit);
    const study::Side side = scene.selection.side;
    const SummaryCell* now = side == study::Side::Comparator ? comparator : reference;
    QString changed;
    if (side == study::Side::Both) {
        changed = bothNowText(scene, reference, comparator);
    } else if (from == study::Side::Both) {
        changed = onlyNowText(scene, now);
    } else {
        changed = changedText(scene, now, side == study::Side::Comparator ? reference : comparator);
    }
    return SummarySentences::tr("%1 %2: %3.").arg(stateText(scene), visitName(scene), changed);
}

} // namespace

QString sideSentence(const Scene& scene)
{
    if (scene.contrast && scene.selection.side == study::Side::Both) {
        return bothSidesSentence(scene);
    }
    const bool comparator = scene.contrast && scene.selection.side == study::Side::Comparator;
    return oneSideSentence(scene, scene.sides[comparator ? 1 : 0]);
}

QString sideSentence(const study::Study& study, const study::Selection& selection)
{
    const auto scene = makeScene(study, selection);
    return scene ? sideSentence(*scene) : SummarySentences::tr("Nothing was scored in this selection.");
}

QString flipSentence(const Scene& scene)
{
    return scene.contrast ? arrivalSentence(scene, study::Side::Reference) : QString();
}

QString flipSentence(const study::Study& study, const study::Selection& before, const study::Selection& after)
{
    study::Selection sameButSide = before;
    sameButSide.side = after.side;
    const auto scene = makeScene(study, after);
    if (!scene || !scene->contrast || before.side == after.side || sameButSide != after) {
        return scene ? sideSentence(*scene) : sideSentence(study, after);
    }
    return arrivalSentence(*scene, before.side);
}

QString pairedSentence(const Scene& scene, const analysis::PairedDifference& difference)
{
    const analysis::ValueFormat format = formatOf(scene);
    QStringList inBrackets;
    if (difference.lower && difference.upper) {
        inBrackets.append(
            SummarySentences::tr("95 % CI %1").arg(analysis::intervalText(difference.lower, difference.upper, format)));
    }
    inBrackets.append(SummarySentences::tr("n = %1").arg(difference.n));
    return SummarySentences::tr("%1 the mean difference in %2 (%3 − %4) is %5 (%6); higher in %7, lower in %8.")
        .arg(atVisit(scene), measureNoun(scene), scene.sides[1].name, scene.sides[0].name,
             analysis::meanText(difference.mean, format), inBrackets.join(u", "_s), QString::number(difference.rose),
             QString::number(difference.fell));
}

} // namespace figures
