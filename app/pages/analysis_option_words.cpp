// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/analysis_option_words.h"

#include "core/analysis/analyses.h"
#include "core/figures/figure_words.h"
#include "core/study/listed_words.h"
#include "core/study/lookup.h"

#include <QCoreApplication>

#include <span>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

struct OptionWords
{
    Q_DECLARE_TR_FUNCTIONS(pages::OptionWords)
};

struct Word
{
    const char* key;
    const char* name;
};

constexpr Word optionNames[] = {
    {"level", QT_TRANSLATE_NOOP("pages::OptionWords", "Level of the intervals")},
    {"seed", QT_TRANSLATE_NOOP("pages::OptionWords", "Seed of the random numbers")},
    {"samples", QT_TRANSLATE_NOOP("pages::OptionWords", "Random samples")},
    {"df", QT_TRANSLATE_NOOP("pages::OptionWords", "Degrees of freedom")},
    {"information", QT_TRANSLATE_NOOP("pages::OptionWords", "Information")},
    {"covariance", QT_TRANSLATE_NOOP("pages::OptionWords", "Covariance of the visits")},
    {"fixed", QT_TRANSLATE_NOOP("pages::OptionWords", "Fixed terms")},
    {"zeros", QT_TRANSLATE_NOOP("pages::OptionWords", "Differences of zero")},
    {"method", QT_TRANSLATE_NOOP("pages::OptionWords", "Method")},
    {"rule", QT_TRANSLATE_NOOP("pages::OptionWords", "Who responded")},
    {"threshold", QT_TRANSLATE_NOOP("pages::OptionWords", "Threshold")},
    {"imputations", QT_TRANSLATE_NOOP("pages::OptionWords", "Imputations")},
    {"scales", QT_TRANSLATE_NOOP("pages::OptionWords", "Scales")},
    {"visits", QT_TRANSLATE_NOOP("pages::OptionWords", "Visits")},
    {"current", QT_TRANSLATE_NOOP("pages::OptionWords", "The method in view")},
    {"effect", QT_TRANSLATE_NOOP("pages::OptionWords", "True difference planned for")},
    {"power", QT_TRANSLATE_NOOP("pages::OptionWords", "Power asked for")},
    {"alpha", QT_TRANSLATE_NOOP("pages::OptionWords", "Two-sided error of the test")},
    {"test", QT_TRANSLATE_NOOP("pages::OptionWords", "Test of the replication")},
};

constexpr Word valueNames[] = {
    {"kenward-roger", QT_TRANSLATE_NOOP("pages::OptionWords", "Kenward–Roger")},
    {"satterthwaite", QT_TRANSLATE_NOOP("pages::OptionWords", "Satterthwaite")},
    {"between-within", QT_TRANSLATE_NOOP("pages::OptionWords", "between–within")},
    {"asymptotic", QT_TRANSLATE_NOOP("pages::OptionWords", "asymptotic")},
    {"expected", QT_TRANSLATE_NOOP("pages::OptionWords", "expected")},
    {"observed", QT_TRANSLATE_NOOP("pages::OptionWords", "observed")},
    {"UN", QT_TRANSLATE_NOOP("pages::OptionWords", "UN: unstructured")},
    {"CS", QT_TRANSLATE_NOOP("pages::OptionWords", "CS: compound symmetry")},
    {"CSH", QT_TRANSLATE_NOOP("pages::OptionWords", "CSH: the same, unequal variances")},
    {"AR1", QT_TRANSLATE_NOOP("pages::OptionWords", "AR(1): autoregressive")},
    {"ARH1", QT_TRANSLATE_NOOP("pages::OptionWords", "ARH(1): the same, unequal variances")},
    {"TOEP", QT_TRANSLATE_NOOP("pages::OptionWords", "TOEP: Toeplitz")},
    {"auto", QT_TRANSLATE_NOOP("pages::OptionWords", "automatic")},
    {"pratt", QT_TRANSLATE_NOOP("pages::OptionWords", "ranked (Pratt)")},
    {"drop", QT_TRANSLATE_NOOP("pages::OptionWords", "left out")},
    {"sign-flip", QT_TRANSLATE_NOOP("pages::OptionWords", "flip each sign")},
    {"within-sequence", QT_TRANSLATE_NOOP("pages::OptionWords", "redraw the orders")},
    {"response", QT_TRANSLATE_NOOP("pages::OptionWords", "response")},
    {"remission", QT_TRANSLATE_NOOP("pages::OptionWords", "remission")},
    {"fraction", QT_TRANSLATE_NOOP("pages::OptionWords", "fraction of the baseline")},
    {"score", QT_TRANSLATE_NOOP("pages::OptionWords", "score")},
    {"all", QT_TRANSLATE_NOOP("pages::OptionWords", "all")},
    {"chosen", QT_TRANSLATE_NOOP("pages::OptionWords", "the chosen one")},
    {"paired-t", QT_TRANSLATE_NOOP("pages::OptionWords", "paired t")},
    {"crossover", QT_TRANSLATE_NOOP("pages::OptionWords", "crossover t")},
};

constexpr Word estimateNames[] = {
    {"treatment", QT_TRANSLATE_NOOP("pages::OptionWords", "Treatment effect")},
    {"current", QT_TRANSLATE_NOOP("pages::OptionWords", "The one in view")},
    {"difference", QT_TRANSLATE_NOOP("pages::OptionWords", "Difference")},
    {"mean difference", QT_TRANSLATE_NOOP("pages::OptionWords", "Mean difference")},
    {"period", QT_TRANSLATE_NOOP("pages::OptionWords", "Period effect")},
    {"sequence", QT_TRANSLATE_NOOP("pages::OptionWords", "Sequence effect")},
    {"carryover", QT_TRANSLATE_NOOP("pages::OptionWords", "Carry-over")},
    {"first period alone", QT_TRANSLATE_NOOP("pages::OptionWords", "Treatment effect, first period alone")},
    {"reference", QT_TRANSLATE_NOOP("pages::OptionWords", "Responded, reference")},
    {"comparator", QT_TRANSLATE_NOOP("pages::OptionWords", "Responded, comparator")},
    {"reference alone among those who changed",
     QT_TRANSLATE_NOOP("pages::OptionWords", "Reference alone, of those who differ")},
    {"the same by mid-p", QT_TRANSLATE_NOOP("pages::OptionWords", "The same by mid-p")},
    {"people", QT_TRANSLATE_NOOP("pages::OptionWords", "People that a replication needs")},
    {"detectable", QT_TRANSLATE_NOOP("pages::OptionWords", "Smallest difference that as many as here find")},
    {"power", QT_TRANSLATE_NOOP("pages::OptionWords", "Power of as many as here")},
};

constexpr Word tableNames[] = {
    {"sequences", QT_TRANSLATE_NOOP("pages::OptionWords", "Sequences")},
    {"effect sizes", QT_TRANSLATE_NOOP("pages::OptionWords", "Effect sizes")},
    {"ranks", QT_TRANSLATE_NOOP("pages::OptionWords", "Ranks")},
    {"rearrangements", QT_TRANSLATE_NOOP("pages::OptionWords", "Rearrangements")},
    {"sensitivity", QT_TRANSLATE_NOOP("pages::OptionWords", "Sensitivity")},
    {"pairs", QT_TRANSLATE_NOOP("pages::OptionWords", "Pairs")},
    {"sides", QT_TRANSLATE_NOOP("pages::OptionWords", "Responders on each side")},
    {"means", QT_TRANSLATE_NOOP("pages::OptionWords", "Least-squares means")},
    {"tests", QT_TRANSLATE_NOOP("pages::OptionWords", "Tests of the terms (type III)")},
    {"coefficients", QT_TRANSLATE_NOOP("pages::OptionWords", "Coefficients")},
    {"fit", QT_TRANSLATE_NOOP("pages::OptionWords", "Fit")},
    {"parameters", QT_TRANSLATE_NOOP("pages::OptionWords", "Parameters of the covariance")},
    {"covariance", QT_TRANSLATE_NOOP("pages::OptionWords", "Covariance of a person's scores")},
    {"variance", QT_TRANSLATE_NOOP("pages::OptionWords", "Variances")},
    {"visits", QT_TRANSLATE_NOOP("pages::OptionWords", "Visits")},
    {"ladder", QT_TRANSLATE_NOOP("pages::OptionWords", "Covariances that were tried")},
    {"summary", QT_TRANSLATE_NOOP("pages::OptionWords", "Summary")},
    {"specifications", QT_TRANSLATE_NOOP("pages::OptionWords", "Every way to ask")},
    {"failed", QT_TRANSLATE_NOOP("pages::OptionWords", "What could not be computed")},
    {"scales", QT_TRANSLATE_NOOP("pages::OptionWords", "By scale")},
    {"people", QT_TRANSLATE_NOOP("pages::OptionWords", "Completers and everybody")},
    {"carryover", QT_TRANSLATE_NOOP("pages::OptionWords", "What a carry-over would leave")},
    {"carried forward", QT_TRANSLATE_NOOP("pages::OptionWords", "Missing scores carried forward")},
    {"leave one out", QT_TRANSLATE_NOOP("pages::OptionWords", "Without each person in turn")},
    {"tipping point", QT_TRANSLATE_NOOP("pages::OptionWords", "Tipping point")},
    {"power by people", QT_TRANSLATE_NOOP("pages::OptionWords", "Power by number of people")},
};

QString wordFor(std::span<const Word> words, const QString& key)
{
    for (const Word& word : words) {
        if (key == QLatin1StringView(word.key)) {
            return QCoreApplication::translate("pages::OptionWords", word.name);
        }
    }
    return key;
}

} // namespace

QString optionName(const QString& key)
{
    return wordFor(optionNames, key);
}

QString optionValueName(const QString& value)
{
    const analysis::AnalysisKind* kind = analysis::findAnalysis(value);
    return kind != nullptr ? kind->name.text() : wordFor(valueNames, value);
}

QString estimateName(const study::Study& study, const analysis::Estimate& estimate)
{
    const auto at = estimate.name.indexOf(u" @ "_s);
    if (at < 0) {
        return wordFor(estimateNames, estimate.name);
    }
    const study::Visit* visit = study::byKey(study.visits, estimate.name.mid(at + 3));
    return visit != nullptr ? OptionWords::tr("%1, %2", "estimate, visit")
                                  .arg(wordFor(estimateNames, estimate.name.left(at)), figures::visitText(*visit))
                            : estimate.name;
}

QString tableName(const QString& key)
{
    return wordFor(tableNames, key);
}

QString verdictName(analysis::Verdict verdict)
{
    switch (verdict) {
    case analysis::Verdict::Met:
        return OptionWords::tr("met");
    case analysis::Verdict::Doubtful:
        return OptionWords::tr("doubtful");
    case analysis::Verdict::NotMet:
        return OptionWords::tr("not met");
    case analysis::Verdict::CannotBeChecked:
        break;
    }
    return OptionWords::tr("cannot be checked");
}

QString verdictSign(analysis::Verdict verdict)
{
    switch (verdict) {
    case analysis::Verdict::Met:
        return u"✓"_s;
    case analysis::Verdict::Doubtful:
        return u"?"_s;
    case analysis::Verdict::NotMet:
        return u"✗"_s;
    case analysis::Verdict::CannotBeChecked:
        break;
    }
    return u"–"_s;
}

} // namespace pages
