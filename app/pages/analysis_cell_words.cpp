// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the tables of results, in words: the command line has keys there.
#include "app/pages/analysis_option_words.h"

#include "core/analysis/analyses.h"
#include "core/figures/figure_words.h"
#include "core/study/lookup.h"
#include "core/study/selection.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

struct CellWords
{
    Q_DECLARE_TR_FUNCTIONS(pages::CellWords)
};

struct CellWord
{
    const char* key; // column/cell
    const char* name;
};

constexpr CellWord cellWords[] = {
    {"measure/Cohen dz", QT_TRANSLATE_NOOP("pages::CellWords", "Cohen’s d_z")},
    {"measure/Hedges g_av", QT_TRANSLATE_NOOP("pages::CellWords", "Hedges’ g_av")},
    {"measure/common language", QT_TRANSLATE_NOOP("pages::CellWords", "Common-language effect")},
    {"people/completers", QT_TRANSLATE_NOOP("pages::CellWords", "Completers")},
    {"people/all", QT_TRANSLATE_NOOP("pages::CellWords", "Everybody")},
    {"method/exact, counted", QT_TRANSLATE_NOOP("pages::CellWords", "Exact, counted")},
    {"method/exact, listed", QT_TRANSLATE_NOOP("pages::CellWords", "Exact, listed")},
    {"method/sampled", QT_TRANSLATE_NOOP("pages::CellWords", "Sampled")},
    {"method/LOCF", QT_TRANSLATE_NOOP("pages::CellWords", "Last observation (LOCF)")},
    {"method/BOCF", QT_TRANSLATE_NOOP("pages::CellWords", "Baseline (BOCF)")},
    {"assumed/none", QT_TRANSLATE_NOOP("pages::CellWords", "None")},
    {"assumed/a quarter of what would explain all",
     QT_TRANSLATE_NOOP("pages::CellWords", "A quarter of what would explain all")},
    {"assumed/half of what would explain all",
     QT_TRANSLATE_NOOP("pages::CellWords", "Half of what would explain all")},
    {"assumed/would explain all of the effect",
     QT_TRANSLATE_NOOP("pages::CellWords", "Would explain all of the effect")},
    {"assumed/would bring the interval to zero",
     QT_TRANSLATE_NOOP("pages::CellWords", "Would bring the interval to zero")},
    {"assumed/as estimated", QT_TRANSLATE_NOOP("pages::CellWords", "As estimated")},
    {"side/reference", QT_TRANSLATE_NOOP("pages::CellWords", "Reference")},
    {"side/comparator", QT_TRANSLATE_NOOP("pages::CellWords", "Comparator")},
    {"reference/responded", QT_TRANSLATE_NOOP("pages::CellWords", "Responded")},
    {"reference/not", QT_TRANSLATE_NOOP("pages::CellWords", "Did not")},
    {"exact/yes", QT_TRANSLATE_NOOP("pages::CellWords", "Yes")},
    {"exact/no", QT_TRANSLATE_NOOP("pages::CellWords", "No")},
    {"sequence/none", QT_TRANSLATE_NOOP("pages::CellWords", "None")},
    {"likelihood/REML", QT_TRANSLATE_NOOP("pages::CellWords", "Restricted (REML)")},
    {"likelihood/ML", QT_TRANSLATE_NOOP("pages::CellWords", "Full (ML)")},
    {"covariance/random intercept", QT_TRANSLATE_NOOP("pages::CellWords", "Random intercept")},
    {"name/(Intercept)", QT_TRANSLATE_NOOP("pages::CellWords", "Intercept")},
    {"name/variance participant", QT_TRANSLATE_NOOP("pages::CellWords", "Variance between people")},
    {"name/residual variance", QT_TRANSLATE_NOOP("pages::CellWords", "Variance within people")},
    {"name/variance", QT_TRANSLATE_NOOP("pages::CellWords", "Variance")},
    {"name/covariance", QT_TRANSLATE_NOOP("pages::CellWords", "Covariance")},
    {"name/correlation", QT_TRANSLATE_NOOP("pages::CellWords", "Correlation")},
    {"term/treatment", QT_TRANSLATE_NOOP("pages::CellWords", "Treatment")},
    {"term/visit", QT_TRANSLATE_NOOP("pages::CellWords", "Visit")},
    {"term/period", QT_TRANSLATE_NOOP("pages::CellWords", "Period")},
    {"term/sequence", QT_TRANSLATE_NOOP("pages::CellWords", "Sequence")},
    {"term/baseline", QT_TRANSLATE_NOOP("pages::CellWords", "Baseline")},
    {"term/cell", QT_TRANSLATE_NOOP("pages::CellWords", "Treatment at a visit")},
};

constexpr const char* termKeys[] = {"treatment", "visit", "period", "sequence", "baseline", "cell"};

/// Null where the cell is no key of that column.
QString listedCell(const QString& column, const QString& cell)
{
    const QString key = column + u'/' + cell;
    const auto* found = std::find_if(std::begin(cellWords), std::end(cellWords),
                                     [&key](const CellWord& word) { return key == QLatin1StringView(word.key); });
    return found != std::end(cellWords) ? QCoreApplication::translate("pages::CellWords", found->name) : QString();
}

/// "Visit: day 3" for "visitday 3"; null where it is of no term.
QString coefficientPart(const QString& part)
{
    for (const char* term : termKeys) {
        const QLatin1StringView key(term);
        if (part.startsWith(key)) {
            const QString level = part.sliced(key.size());
            const QString name = listedCell(u"term"_s, key);
            return level.isEmpty() ? name : CellWords::tr("%1: %2", "a term of a model, its level").arg(name, level);
        }
    }
    return {};
}

/// "Treatment × visit" for "treatment:visit", with their levels where it is a coefficient. A level may hold a colon.
QString termName(const QString& key)
{
    QStringList parts;
    for (const QString& piece : key.split(u':')) {
        const QString part = coefficientPart(piece);
        if (!part.isEmpty()) {
            parts << part;
        } else if (!parts.isEmpty()) {
            parts.back() += u':' + piece;
        } else {
            parts << piece;
        }
    }
    return parts.join(u" × "_s);
}

QString parameterName(const QString& key)
{
    constexpr QLatin1StringView variance("variance ");
    constexpr QLatin1StringView covariance("covariance ");
    constexpr QLatin1StringView distance("covariance at distance ");
    if (key.startsWith(distance)) {
        return CellWords::tr("Covariance at a distance of %1").arg(key.sliced(distance.size()));
    }
    if (key.startsWith(covariance)) {
        return CellWords::tr("Covariance: %1").arg(key.sliced(covariance.size()));
    }
    return key.startsWith(variance) ? CellWords::tr("Variance: %1").arg(key.sliced(variance.size())) : key;
}

/// "permutation, within-sequence": an analysis and an option of it.
QString methodName(const QString& key)
{
    const auto comma = key.indexOf(u", "_s);
    return comma < 0 ? optionValueName(key)
                     : CellWords::tr("%1, %2", "an analysis, its option")
                           .arg(optionValueName(key.first(comma)), optionValueName(key.sliced(comma + 2)));
}

QString orderName(const study::Study& study, const QString& key)
{
    const auto contrast = study::suggestContrast(study);
    if (!contrast || (key != u"reference first" && key != u"comparator first")) {
        return key;
    }
    return CellWords::tr("%1 first", "an arm")
        .arg(study::armName(study, key == u"reference first" ? contrast->reference : contrast->comparator));
}

QString cellName(const study::Study& study, const analysis::Table& table, const QString& column, const QString& cell)
{
    const QString listed = listedCell(column, cell);
    if (!listed.isEmpty()) {
        return listed;
    }
    if (column == u"visit") {
        const study::Visit* visit = study::byKey(study.visits, cell);
        return visit != nullptr ? figures::visitText(*visit) : cell;
    }
    if (column == u"method" || column == u"analysis") {
        return methodName(cell);
    }
    if (column == u"covariance") {
        return optionValueName(cell);
    }
    if (column == u"sequence") {
        return orderName(study, cell);
    }
    if (column == u"term" || table.name == u"coefficients") {
        return termName(cell);
    }
    return table.name == u"parameters" ? parameterName(cell) : cell;
}

} // namespace

analysis::Table tableInWords(const study::Study& study, analysis::Table table)
{
    for (std::vector<analysis::TableCell>& row : table.rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (auto* cell = std::get_if<QString>(&row[i])) {
                *cell = cellName(study, table, table.columns[static_cast<qsizetype>(i)], *cell);
            }
        }
    }
    return table;
}

} // namespace pages
