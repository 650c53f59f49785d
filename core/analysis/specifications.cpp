// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/specifications.h"

#include "core/analysis/analyses.h"
#include "core/analysis/model_rows.h"

#include <algorithm>

namespace analysis {

using namespace Qt::StringLiterals;

namespace {

// Enough for a p to two digits; a multiverse is looked at as a whole.
const QString specificationSamples = u"10000"_s;

std::vector<SpecificationMethod> allSpecificationMethods()
{
    const Options sampled{{u"samples"_s, specificationSamples}};
    Options redrawn = sampled;
    redrawn[u"method"_s] = u"within-sequence"_s;
    return {
        {.key = u"paired-t"_s, .analysis = u"paired-t"_s, .options = {}, .estimate = u"difference"_s},
        {.key = u"crossover"_s, .analysis = u"crossover"_s, .options = {}, .estimate = u"treatment"_s},
        {.key = u"wilcoxon"_s, .analysis = u"wilcoxon"_s, .options = {}, .estimate = u"difference"_s},
        {.key = u"permutation"_s, .analysis = u"permutation"_s, .options = sampled, .estimate = u"difference"_s},
        {.key = u"permutation, within-sequence"_s,
         .analysis = u"permutation"_s,
         .options = redrawn,
         .estimate = u"difference"_s},
        {.key = u"mixed-model"_s,
         .analysis = u"mixed-model"_s,
         .options = {},
         .estimate = u"treatment"_s,
         .everyVisit = true,
         .usesHalves = true},
        // The ladder of covariances would be climbed for every scale: seconds, for a picture of how much the method matters.
        {.key = u"mmrm, CS"_s,
         .analysis = u"mmrm"_s,
         .options = {{u"covariance"_s, u"CS"_s}},
         .estimate = u"treatment"_s,
         .everyVisit = true,
         .usesHalves = true},
    };
}

void addSpecifications(std::vector<Specification>& list, std::span<const SpecificationMethod> methods,
                       study::ScaleId scale, study::VisitId visit)
{
    for (std::size_t method = 0; method < methods.size(); ++method) {
        list.push_back({scale, visit, true, method});
        if (methods[method].usesHalves) {
            list.push_back({scale, visit, false, method});
        }
    }
}

} // namespace

std::vector<SpecificationMethod> specificationMethods(study::Design design)
{
    std::vector<SpecificationMethod> methods = allSpecificationMethods();
    std::erase_if(methods, [design](const SpecificationMethod& method) {
        const AnalysisKind* kind = findAnalysis(method.analysis);
        const bool needsTwoSequences = method.options.contains(u"method"_s);
        return kind == nullptr || !kind->accepts(design) ||
               (needsTwoSequences && design != study::Design::TwoSequenceCrossover);
    });
    return methods;
}

base::Result<std::vector<Specification>> specifications(const study::Study& study, const study::Selection& selection,
                                                        std::span<const SpecificationMethod> methods,
                                                        const SpecificationRange& range)
{
    std::vector<Specification> list;
    const study::ScaleId chosen = selection.scale.isValid() ? selection.scale : study.primaryScale;
    base::Error first{base::ErrorKind::NotEnoughData, "scales", {}};
    for (const study::Scale& scale : study.scales) {
        if (!range.everyScale && scale.id != chosen) {
            continue;
        }
        study::Selection asked = selection;
        asked.scale = scale.id;
        asked.completersOnly = false;
        const study::VisitId visit = study::chosenVisit(study, asked);
        const auto rows = modelRows(study, asked, RowVisits::EveryVisit);
        if (!rows) {
            first = scale.id == chosen ? rows.error() : first;
            continue; // nobody was rated on it after a treatment
        }
        for (const study::Visit& each : rows->visits) {
            if (range.everyVisit || each.id == visit) {
                addSpecifications(list, methods, scale.id, each.id);
            }
        }
    }
    if (list.empty()) {
        return tl::unexpected(first);
    }
    return list;
}

} // namespace analysis
