// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/visit_contrasts.h"

#include "core/analysis/answer_text.h"
#include "core/study/lookup.h"

#include <algorithm>
#include <array>

namespace analysis {

using namespace Qt::StringLiterals;

namespace {

std::vector<const study::Visit*> visitsAfterTreatment(const study::Study& study, study::ScaleId scale)
{
    std::vector<const study::Visit*> visits;
    for (const study::VisitId id : study::visitsOf(study, scale)) {
        const study::Visit* visit = study::byId(study.visits, id);
        if (visit != nullptr && visit->phase == study::VisitPhase::PostDose) {
            visits.push_back(visit);
        }
    }
    return visits;
}

} // namespace

const AnalysisKind* defaultContrastAnalysis(const study::Study& study)
{
    if (!study::suggestContrast(study)) {
        return nullptr;
    }
    const study::Design design = study::designOf(study);
    for (const auto& key : {u"crossover"_s, u"paired-t"_s, u"mmrm"_s}) {
        const AnalysisKind* kind = findAnalysis(key);
        if (kind != nullptr && kind->accepts(design)) {
            return kind;
        }
    }
    return nullptr;
}

std::vector<VisitContrast> contrastsIn(const study::Study& study, const AnalysisResult& result)
{
    const QString prefix = u"treatment @ "_s;
    std::vector<VisitContrast> contrasts;
    for (const study::Visit& visit : study.visits) {
        const Estimate* estimate = findEstimate(result, QString(prefix + visit.key));
        const bool chosen = study::sameKey(result.visit, visit.key);
        if (estimate == nullptr && chosen && result.headline == u"treatment") {
            estimate = findEstimate(result, result.headline); // the chosen visit's own has the short name
        }
        if (estimate != nullptr) {
            contrasts.push_back({.visit = visit.id, .estimate = *estimate, .chosen = chosen});
        }
    }
    std::stable_sort(contrasts.begin(), contrasts.end(), [&study](const VisitContrast& a, const VisitContrast& b) {
        return study::byId(study.visits, a.visit)->time < study::byId(study.visits, b.visit)->time;
    });
    return contrasts.size() > 1 ? contrasts : std::vector<VisitContrast>{};
}

base::Result<std::vector<VisitContrast>> contrastsByVisit(const study::Study& study, const study::Selection& selection,
                                                          QStringView analysis, const Options& options,
                                                          base::Progress& progress)
{
    study::Selection asked = selection;
    if (!asked.scale.isValid()) {
        asked.scale = study.primaryScale;
    }
    const study::VisitId chosen = study::chosenVisit(study, asked);
    std::vector<VisitContrast> contrasts;
    const std::vector<const study::Visit*> visits = visitsAfterTreatment(study, asked.scale);
    for (std::size_t i = 0; i < visits.size(); ++i) {
        if (progress.cancelled()) {
            return base::fail(base::ErrorKind::Cancelled, analysis.toString().toStdString());
        }
        progress.report(static_cast<double>(i) / static_cast<double>(visits.size()));
        asked.visit = visits[i]->id;
        base::NoProgress unseen; // of one visit; the whole is what one waits for
        auto result = runAnalysis(analysis, study, asked, options, unseen);
        if (!result && result.error().kind == base::ErrorKind::UnknownKey) {
            return base::pass(result);
        }
        const Estimate* estimate = result ? findEstimate(*result, result->headline) : nullptr;
        if (estimate != nullptr && isDifferenceOfValues(*result)) {
            contrasts.push_back({visits[i]->id, result->n, *estimate, visits[i]->id == chosen});
        }
    }
    if (contrasts.empty()) {
        return base::fail(base::ErrorKind::NotEnoughData, analysis.toString().toStdString(), "contrasts by visit");
    }
    return contrasts;
}

} // namespace analysis
