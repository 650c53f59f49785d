// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The analyses that someone could defend for one question: which scale, which visit, whose scores, by which method.
// What is listed here is what a multiverse runs; a new method is one line.
#pragma once

#include "core/analysis/analysis.h"
#include "core/study/selection.h"

#include <QString>

#include <span>
#include <vector>

namespace analysis {

/// One way from scores to an estimate, by an analysis of the list in analyses.cpp.
struct SpecificationMethod
{
    QString key; ///< in the table: "permutation, within-sequence"
    QString analysis;
    Options options;
    QString estimate;      ///< the name of its answer at one visit
    bool everyVisit = false; ///< one run answers every visit, as "treatment @ <visit>"
    bool usesHalves = false; ///< people with one value alone count: completers and everybody differ
};

/// Those whose analysis the program has and the design allows.
[[nodiscard]] std::vector<SpecificationMethod> specificationMethods(study::Design design);

struct Specification
{
    study::ScaleId scale;
    study::VisitId visit;
    bool completersOnly = false;
    std::size_t method = 0; ///< in specificationMethods()
};

/// Which of the two dimensions of outcome are gone through.
struct SpecificationRange
{
    bool everyScale = true;
    bool everyVisit = true;
};

/// Every scale × visit after the treatment × people × method; the selection's filters and measure stay as they are.
/// Methods that need both values of a person come once, as completers. Errors: those of modelRows where not one scale
/// has rows.
[[nodiscard]] base::Result<std::vector<Specification>> specifications(const study::Study& study,
                                                                      const study::Selection& selection,
                                                                      std::span<const SpecificationMethod> methods,
                                                                      const SpecificationRange& range);

} // namespace analysis
