// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/analysis_option_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

struct ColumnWord
{
    const char* key; // a column of every table, or table/column where it means something else there
    const char* name;
};

constexpr ColumnWord columnWords[] = {
    {"variance/participant", QT_TRANSLATE_NOOP("pages::OptionWords", "Between people")},
    {"variance/residual", QT_TRANSLATE_NOOP("pages::OptionWords", "Within people")},
    {"visits/participant", QT_TRANSLATE_NOOP("pages::OptionWords", "Between people")},
    {"visits/residual", QT_TRANSLATE_NOOP("pages::OptionWords", "Within people")},
    {"leave one out/participant", QT_TRANSLATE_NOOP("pages::OptionWords", "Without")},
    {"assumed", QT_TRANSLATE_NOOP("pages::OptionWords", "Assumed")},
    {"carryover", QT_TRANSLATE_NOOP("pages::OptionWords", "Carry-over")},
    {"treatment", QT_TRANSLATE_NOOP("pages::OptionWords", "Treatment effect")},
    {"lower", QT_TRANSLATE_NOOP("pages::OptionWords", "Lower limit")},
    {"upper", QT_TRANSLATE_NOOP("pages::OptionWords", "Upper limit")},
    {"sequence", QT_TRANSLATE_NOOP("pages::OptionWords", "Sequence")},
    {"n", QT_TRANSLATE_NOOP("pages::OptionWords", "n")},
    {"reference mean", QT_TRANSLATE_NOOP("pages::OptionWords", "Mean, reference")},
    {"comparator mean", QT_TRANSLATE_NOOP("pages::OptionWords", "Mean, comparator")},
    {"difference", QT_TRANSLATE_NOOP("pages::OptionWords", "Difference")},
    {"sd", QT_TRANSLATE_NOOP("pages::OptionWords", "SD")},
    {"se", QT_TRANSLATE_NOOP("pages::OptionWords", "SE")},
    {"df", QT_TRANSLATE_NOOP("pages::OptionWords", "df")},
    {"p", QT_TRANSLATE_NOOP("pages::OptionWords", "p")},
    {"visit", QT_TRANSLATE_NOOP("pages::OptionWords", "Visit")},
    {"rows", QT_TRANSLATE_NOOP("pages::OptionWords", "Scores")},
    {"logLikelihood", QT_TRANSLATE_NOOP("pages::OptionWords", "Log-likelihood")},
    {"boundary", QT_TRANSLATE_NOOP("pages::OptionWords", "On the boundary")},
    {"covariance", QT_TRANSLATE_NOOP("pages::OptionWords", "Covariance")},
    {"fitted", QT_TRANSLATE_NOOP("pages::OptionWords", "Fitted")},
    {"reason", QT_TRANSLATE_NOOP("pages::OptionWords", "Reason")},
    {"position", QT_TRANSLATE_NOOP("pages::OptionWords", "Position")},
    {"arm", QT_TRANSLATE_NOOP("pages::OptionWords", "Arm")},
    {"mean", QT_TRANSLATE_NOOP("pages::OptionWords", "Mean")},
    {"term", QT_TRANSLATE_NOOP("pages::OptionWords", "Term")},
    {"numeratorDf", QT_TRANSLATE_NOOP("pages::OptionWords", "Numerator df")},
    {"denominatorDf", QT_TRANSLATE_NOOP("pages::OptionWords", "Denominator df")},
    {"f", QT_TRANSLATE_NOOP("pages::OptionWords", "F")},
    {"name", QT_TRANSLATE_NOOP("pages::OptionWords", "Name")},
    {"value", QT_TRANSLATE_NOOP("pages::OptionWords", "Value")},
    {"statistic", QT_TRANSLATE_NOOP("pages::OptionWords", "Statistic")},
    {"aic", QT_TRANSLATE_NOOP("pages::OptionWords", "AIC")},
    {"bic", QT_TRANSLATE_NOOP("pages::OptionWords", "BIC")},
    {"converged", QT_TRANSLATE_NOOP("pages::OptionWords", "Converged")},
    {"likelihood", QT_TRANSLATE_NOOP("pages::OptionWords", "Likelihood")},
    {"iterations", QT_TRANSLATE_NOOP("pages::OptionWords", "Iterations")},
    {"participants", QT_TRANSLATE_NOOP("pages::OptionWords", "People")},
    {"participant", QT_TRANSLATE_NOOP("pages::OptionWords", "Person")},
    {"residual", QT_TRANSLATE_NOOP("pages::OptionWords", "Residual")},
    {"scale", QT_TRANSLATE_NOOP("pages::OptionWords", "Scale")},
    {"people", QT_TRANSLATE_NOOP("pages::OptionWords", "People")},
    {"method", QT_TRANSLATE_NOOP("pages::OptionWords", "Method")},
    {"estimate", QT_TRANSLATE_NOOP("pages::OptionWords", "Estimate")},
    {"current", QT_TRANSLATE_NOOP("pages::OptionWords", "In view")},
    {"estimates", QT_TRANSLATE_NOOP("pages::OptionWords", "Estimates")},
    {"below zero", QT_TRANSLATE_NOOP("pages::OptionWords", "Below zero")},
    {"above zero", QT_TRANSLATE_NOOP("pages::OptionWords", "Above zero")},
    {"without zero", QT_TRANSLATE_NOOP("pages::OptionWords", "Interval without zero")},
    {"least", QT_TRANSLATE_NOOP("pages::OptionWords", "Least")},
    {"median", QT_TRANSLATE_NOOP("pages::OptionWords", "Median")},
    {"greatest", QT_TRANSLATE_NOOP("pages::OptionWords", "Greatest")},
    {"measure", QT_TRANSLATE_NOOP("pages::OptionWords", "Measure")},
    {"level", QT_TRANSLATE_NOOP("pages::OptionWords", "Level")},
    {"p lower", QT_TRANSLATE_NOOP("pages::OptionWords", "p, lower limit")},
    {"p upper", QT_TRANSLATE_NOOP("pages::OptionWords", "p, upper limit")},
    {"rearrangements", QT_TRANSLATE_NOOP("pages::OptionWords", "Rearrangements")},
    {"draws", QT_TRANSLATE_NOOP("pages::OptionWords", "Random samples")},
    {"hits", QT_TRANSLATE_NOOP("pages::OptionWords", "At least as extreme")},
    {"reference", QT_TRANSLATE_NOOP("pages::OptionWords", "Reference")},
    {"comparator responded", QT_TRANSLATE_NOOP("pages::OptionWords", "Comparator: responded")},
    {"comparator not", QT_TRANSLATE_NOOP("pages::OptionWords", "Comparator: did not")},
    {"side", QT_TRANSLATE_NOOP("pages::OptionWords", "Side")},
    {"responded", QT_TRANSLATE_NOOP("pages::OptionWords", "Responded")},
    {"power", QT_TRANSLATE_NOOP("pages::OptionWords", "Power")},
    {"detectable", QT_TRANSLATE_NOOP("pages::OptionWords", "Smallest difference found")},
    {"analysis", QT_TRANSLATE_NOOP("pages::OptionWords", "Analysis")},
    {"filled", QT_TRANSLATE_NOOP("pages::OptionWords", "Filled in")},
    {"still missing", QT_TRANSLATE_NOOP("pages::OptionWords", "Still missing")},
    {"delta", QT_TRANSLATE_NOOP("pages::OptionWords", "Shift")},
    {"q1", QT_TRANSLATE_NOOP("pages::OptionWords", "First quartile")},
    {"q3", QT_TRANSLATE_NOOP("pages::OptionWords", "Third quartile")},
    {"responders", QT_TRANSLATE_NOOP("pages::OptionWords", "Responders")},
    {"remitters", QT_TRANSLATE_NOOP("pages::OptionWords", "Remitters")},
    {"zeros", QT_TRANSLATE_NOOP("pages::OptionWords", "Zeros")},
    {"plus", QT_TRANSLATE_NOOP("pages::OptionWords", "Rank sum, above zero")},
    {"minus", QT_TRANSLATE_NOOP("pages::OptionWords", "Rank sum, below zero")},
    {"exact", QT_TRANSLATE_NOOP("pages::OptionWords", "Exact")},
    {"normal p", QT_TRANSLATE_NOOP("pages::OptionWords", "p, normal approximation")},
    {"attained level", QT_TRANSLATE_NOOP("pages::OptionWords", "Level attained")},
};

const ColumnWord* findColumnWord(const QString& key)
{
    const auto* found = std::find_if(std::begin(columnWords), std::end(columnWords),
                                     [&key](const ColumnWord& word) { return key == QLatin1StringView(word.key); });
    return found != std::end(columnWords) ? found : nullptr;
}

} // namespace

QStringList columnNames(const analysis::Table& table)
{
    QStringList names;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const QString& column = table.columns[i];
        const bool ofStudy = table.name == u"covariance" && i > 0; // a visit may be called anything
        const ColumnWord* word = ofStudy ? nullptr : findColumnWord(table.name + u'/' + column);
        if (word == nullptr && !ofStudy) {
            word = findColumnWord(column);
        }
        names << (word != nullptr ? QCoreApplication::translate("pages::OptionWords", word->name) : column);
    }
    return names;
}

} // namespace pages
