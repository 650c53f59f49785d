// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/result_words.h"

#include "core/analysis/visit_contrasts.h"
#include "core/figures/figure_words.h"
#include "core/study/lookup.h"

#include <QCoreApplication>

namespace figures {

using namespace Qt::StringLiterals;

namespace {

struct ResultWords
{
    Q_DECLARE_TR_FUNCTIONS(figures::Result)
};

} // namespace

Figure emptyResultFigure(const study::Study& study, const study::Selection& selection,
                         const analysis::AnalysisResult& result, const QString& key, const QString& drawn)
{
    QStringList sentences{drawn, result.method, filterSentence(selection), sourceSentence(study)};
    Figure figure;
    figure.key = key;
    figure.badge = badgeText(study);
    if (!figure.badge.isEmpty()) {
        sentences << figure.badge + u'.';
    }
    sentences.removeAll(QString());
    figure.caption = sentences.join(u' ');
    figure.y.grid = true;
    return figure;
}

LegendEntry resultLegend(const analysis::AnalysisResult& result, const QString& text, Role role)
{
    return {.text = text, .role = role, .observed = study::isObserved(result.origin)};
}

QString contrastName(const study::Study& study)
{
    const auto contrast = study::suggestContrast(study);
    return contrast ? ResultWords::tr("%1 − %2", "a difference of two arms")
                          .arg(study::armName(study, contrast->comparator), study::armName(study, contrast->reference))
                    : QString();
}

study::Origin computedOrigin(const analysis::AnalysisResult& result)
{
    return study::isObserved(result.origin) ? study::Origin::Derived : result.origin;
}

base::Result<analysis::AnalysisResult> defaultResult(const study::Study& study, const study::Selection& selection)
{
    const analysis::AnalysisKind* kind = analysis::defaultContrastAnalysis(study);
    if (kind == nullptr) {
        return base::fail(base::ErrorKind::NotApplicable, "contrast", "two arms");
    }
    base::NoProgress unseen;
    return analysis::runAnalysis(kind->key, study, selection, {}, unseen);
}

Threshold noDifference()
{
    return {.name = ResultWords::tr("no difference"), .y = 0.0};
}

} // namespace figures
