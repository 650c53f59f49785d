// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/equivalence.h"

#include "core/analysis/analyses.h"
#include "core/analysis/answer_text.h"
#include "core/analysis/summary.h"
#include "core/analysis/visit_contrasts.h"
#include "core/study/design.h"
#include "core/study/lookup.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace analysis {

using namespace Qt::StringLiterals;

namespace {

struct EquivalenceWords
{
    Q_DECLARE_TR_FUNCTIONS(analysis::Equivalence)
};

/// Mean of a visit: of the reference, else of everybody.
std::optional<double> peakMean(const Summary& summary, const std::optional<study::Contrast>& contrast,
                               study::ScaleId scale, study::VisitId visit)
{
    if (!contrast) {
        return summary.pooledMean(scale, visit);
    }
    const SummaryCell* cell = summary.cell(scale, contrast->reference, visit);
    return cell != nullptr && cell->n > 0 ? std::optional(cell->mean) : std::nullopt;
}

} // namespace

base::Result<Equivalence> equivalence(const study::Study& study, const study::Selection& selection,
                                      base::Progress& progress)
{
    const AnalysisKind* kind = defaultContrastAnalysis(study);
    if (kind == nullptr) {
        return base::fail(base::ErrorKind::NotApplicable, "contrast", "two arms");
    }
    auto usual = runAnalysis(kind->key, study, selection, {}, progress);
    if (!usual) {
        return base::pass(usual);
    }
    // Two one-sided tests at 5 % are an interval of 90 %.
    auto narrow = runAnalysis(kind->key, study, selection, {{u"level"_s, u"0.9"_s}}, progress);
    if (!narrow) {
        return base::pass(narrow);
    }
    const Estimate* estimate = findEstimate(*narrow, narrow->headline);
    if (estimate == nullptr || !estimate->lower || !estimate->upper || !std::isfinite(*estimate->lower) ||
        !std::isfinite(*estimate->upper)) {
        return base::fail(base::ErrorKind::NotEnoughData, usual->scale.toStdString(), "an interval of the difference");
    }
    return Equivalence{.result = std::move(*usual),
                       .difference = estimate->value,
                       .lower = *estimate->lower,
                       .upper = *estimate->upper,
                       .margin = std::max(std::abs(*estimate->lower), std::abs(*estimate->upper))};
}

QString equivalenceSentence(const study::Study& study, const Equivalence& equivalence)
{
    const study::Scale* scale = study::byKey(study.scales, equivalence.result.scale);
    if (scale == nullptr) {
        return {};
    }
    const ValueFormat format = valueFormat(*scale, equivalence.result.measure);
    const QString interval = intervalText(equivalence.lower, equivalence.upper, format);
    const QString margin = meanText(equivalence.margin, format);
    if (equivalence.result.measure != study::Measure::Score) {
        return EquivalenceWords::tr(
                   "The smallest margin within which both would count as alike is ±%1 (90 % CI %2; two "
                   "one-sided tests at 5 %).")
            .arg(margin, interval);
    }
    return EquivalenceWords::tr("The smallest margin within which both would count as alike is ±%1 of %2 points (90 % "
                                "CI %3; two one-sided tests at 5 %).")
        .arg(margin, fixedText(scale->maximum - scale->minimum, 0), interval);
}

const study::Scale* dissociationScale(const study::Study& study)
{
    return study::byKey(study.scales, u"CADSS");
}

base::Result<study::Selection> atDissociationPeak(const study::Study& study, const study::Selection& selection)
{
    const study::Scale* scale = dissociationScale(study);
    if (scale == nullptr) {
        return base::fail(base::ErrorKind::NotApplicable, "CADSS", "the study has no such scale");
    }
    study::Selection peak = selection;
    peak.scale = scale->id;
    peak.visit = {};
    peak.measure = study::Measure::Score;
    base::NoProgress unseen;
    auto summary = summarise(study, peak, unseen, {.detail = SummaryDetail::Means});
    if (!summary) {
        return base::pass(summary);
    }
    const auto contrast = study::suggestContrast(study);
    std::optional<double> highest;
    for (const study::VisitId id : study::visitsOf(study, scale->id)) {
        const study::Visit* visit = study::byId(study.visits, id);
        const auto mean = peakMean(*summary, contrast, scale->id, id);
        if (visit != nullptr && visit->phase == study::VisitPhase::PostDose && mean && (!highest || *mean > *highest)) {
            highest = mean;
            peak.visit = id;
        }
    }
    if (!highest) {
        return base::fail(base::ErrorKind::NotEnoughData, "CADSS", "a score after a treatment");
    }
    return peak;
}

} // namespace analysis
