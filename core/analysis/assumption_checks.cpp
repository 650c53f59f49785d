// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/assumption_checks.h"

#include "core/analysis/number_text.h"
#include "core/stats/descriptive.h"
#include "core/stats/normal_plot.h"
#include "core/study/selection.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace analysis {

using namespace Qt::StringLiterals;

namespace {

struct AssumptionWords
{
    Q_DECLARE_TR_FUNCTIONS(analysis::Assumptions)
};

constexpr double innerFence = 1.5;
constexpr double outerFence = 3.0;
constexpr int manyNames = 5; // more than one reads in a line

QString beyondText(const QStringList& names)
{
    if (names.size() <= manyNames) {
        return names.join(u", "_s);
    }
    return AssumptionWords::tr("%1 and others", "names of people").arg(names.first(manyNames).join(u", "_s));
}

// Of large samples: the normal approximation of a mean holds for n > 25 skewness^2 (Cochran 1977, Sampling Techniques,
// p. 42).
Verdict largeSampleVerdict(double skewness, double n)
{
    return n > 25.0 * skewness * skewness ? Verdict::Met : Verdict::Doubtful;
}

} // namespace

Assumption normalAssumption(std::span<const double> values, const QString& what)
{
    Assumption assumption{.text = AssumptionWords::tr("The %1 are about normal.").arg(what), .evidence = {}};
    const auto plot = stats::normalPlot(values);
    if (!plot) {
        assumption.evidence = AssumptionWords::tr("fewer than 4 different values");
        return assumption;
    }
    const double n = static_cast<double>(values.size());
    const QString skewness = fixedText(plot->skewness, 2);
    if (plot->criticalFive == 0.0) {
        assumption.verdict = largeSampleVerdict(plot->skewness, n);
        assumption.evidence = AssumptionWords::tr("n %1, skewness %2; a mean needs n above %3")
                                  .arg(QString::number(values.size()), skewness,
                                       fixedText(25.0 * plot->skewness * plot->skewness, 0));
        return assumption;
    }
    assumption.verdict = plot->correlation < plot->criticalOne    ? Verdict::NotMet
                         : plot->correlation < plot->criticalFive ? Verdict::Doubtful
                                                                  : Verdict::Met;
    assumption.evidence =
        AssumptionWords::tr("n %1, normal plot correlation %2 (5 % of normal samples lie below %3), skewness %4")
            .arg(QString::number(values.size()), fixedText(plot->correlation, 3), fixedText(plot->criticalFive, 3),
                 skewness);
    return assumption;
}

Assumption outlierAssumption(std::span<const double> values, const QStringList& names, const QString& what)
{
    Assumption assumption{.text = AssumptionWords::tr("No single one of the %1 decides.").arg(what), .evidence = {}};
    const auto q1 = stats::quantile(values, 0.25);
    const auto q3 = stats::quantile(values, 0.75);
    if (!q1 || !q3 || values.size() < 4) {
        assumption.evidence = AssumptionWords::tr("fewer than 4 values");
        return assumption;
    }
    const double range = *q3 - *q1;
    QStringList beyond;
    bool far = false;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double distance = std::max(*q1 - values[i], values[i] - *q3);
        if (distance > innerFence * range) {
            beyond << (static_cast<qsizetype>(i) < names.size() ? names[static_cast<qsizetype>(i)]
                                                                : QString::number(i + 1));
            far = far || distance > outerFence * range;
        }
    }
    assumption.verdict = far ? Verdict::NotMet : beyond.isEmpty() ? Verdict::Met : Verdict::Doubtful;
    assumption.evidence =
        beyond.isEmpty()
            ? AssumptionWords::tr("none of %1 lies 1.5 interquartile ranges beyond the quartiles").arg(values.size())
            : AssumptionWords::tr("%1 beyond 1.5 interquartile ranges from the quartiles: %2")
                  .arg(countText(static_cast<int>(beyond.size()), static_cast<int>(values.size())), beyondText(beyond));
    return assumption;
}

Assumption missingAssumption(const AnalysisResult& result, const study::Study& study,
                             const study::Selection& selection)
{
    study::Selection filter = selection;
    filter.completersOnly = false;
    const auto selected = study::selectParticipants(study, filter);
    const int people = selected ? static_cast<int>(selected->size()) : result.n;
    Assumption assumption{.text = AssumptionWords::tr("Whoever is missing is missing by chance."),
                          .verdict = people <= result.n ? Verdict::Met : Verdict::CannotBeChecked,
                          .evidence = {}};
    assumption.evidence = people <= result.n
                              ? AssumptionWords::tr("nobody is missing: %1").arg(countText(result.n, people))
                              : AssumptionWords::tr("%1 are in the numbers; the data do not say why others are not")
                                    .arg(countText(result.n, people));
    return assumption;
}

Assumption independenceAssumption()
{
    return {.text = AssumptionWords::tr("One person's scores do not depend on another's."),
            .verdict = Verdict::CannotBeChecked,
            .evidence = AssumptionWords::tr("a matter of the design, not of the data")};
}

Assumption orderAssumption(const std::vector<ScorePair>& pairs)
{
    const auto countOf = [&pairs](ArmOrder order) {
        return static_cast<int>(std::count_if(pairs.begin(), pairs.end(),
                                              [order](const ScorePair& pair) { return pair.order == order; }));
    };
    const int referenceFirst = countOf(ArmOrder::ReferenceFirst);
    const int comparatorFirst = countOf(ArmOrder::ComparatorFirst);
    const int fewer = std::min(referenceFirst, comparatorFirst);
    const int more = std::max(referenceFirst, comparatorFirst);
    // Twice as many in one order: the period then weighs on the plain mean, and its own effect is badly known.
    const Verdict verdict = fewer == 0 ? Verdict::NotMet : more > 2 * fewer ? Verdict::Doubtful : Verdict::Met;
    return {.text = AssumptionWords::tr("Both orders have people, about as many."),
            .verdict = verdict,
            .evidence = AssumptionWords::tr("reference first %1, comparator first %2")
                            .arg(QString::number(referenceFirst), QString::number(comparatorFirst))};
}

QStringList namesOf(const ModelRows& rows, const std::vector<ScorePair>& pairs)
{
    QStringList names;
    for (const ScorePair& pair : pairs) {
        names << rows.people[pair.person].key;
    }
    return names;
}

} // namespace analysis
