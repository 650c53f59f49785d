// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/answer_text.h"

#include "core/analysis/estimand.h"
#include "core/study/design.h"
#include "core/study/lookup.h"
#include "core/study/visit_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace analysis {

using namespace Qt::StringLiterals;

namespace {

struct AnswerWords
{
    Q_DECLARE_TR_FUNCTIONS(analysis::Answer)
};

ValueFormat formatIn(const study::Study& study, const AnalysisResult& result)
{
    const study::Scale* scale = study::byKey(study.scales, result.scale);
    return scale != nullptr ? valueFormat(*scale, result.measure) : ValueFormat{.decimals = 2};
}

/// Numbers of one unit, without sign or unit, as they stand in a sentence.
class Amounts
{
public:
    Amounts(ValueFormat format, EstimateUnit unit)
        : m_format(format)
        , m_unit(unit)
    {
        m_format.percent = false; // the sentence says what they are
    }

    [[nodiscard]] QString of(double value) const
    {
        return m_unit == EstimateUnit::Share ? percentNumberText(std::abs(value)) : meanText(std::abs(value), m_format);
    }

    [[nodiscard]] bool isZero(double value) const { return of(value) == of(0.0); }

private:
    ValueFormat m_format;
    EstimateUnit m_unit;
};

QString sideBound(const Amounts& amounts, double bound)
{
    if (amounts.isZero(bound)) {
        return amounts.of(0.0);
    }
    return bound < 0.0 ? AnswerWords::tr("%1 lower", "an end of an interval").arg(amounts.of(bound))
                       : AnswerWords::tr("%1 higher", "an end of an interval").arg(amounts.of(bound));
}

// In the direction of the value: "2.6 to 10.9" lower. Where the ends lie on two sides both say so.
QString boundsText(const Amounts& amounts, const Estimate& estimate)
{
    if (!estimate.lower || !estimate.upper) {
        return AnswerWords::tr("no interval");
    }
    double from = *estimate.lower;
    double to = *estimate.upper;
    if (std::isinf(from) || std::isinf(to)) {
        return AnswerWords::tr("%1 CI without an end").arg(levelText(estimate.level));
    }
    const bool oneSided =
        (from >= 0.0 || amounts.isZero(from)) ? estimate.value >= 0.0 : (to <= 0.0 || amounts.isZero(to));
    if (oneSided) {
        if (estimate.value < 0.0) {
            std::swap(from, to);
        }
        return AnswerWords::tr("%1 CI %2 to %3").arg(levelText(estimate.level), amounts.of(from), amounts.of(to));
    }
    return AnswerWords::tr("%1 CI %2 to %3")
        .arg(levelText(estimate.level), sideBound(amounts, from), sideBound(amounts, to));
}

struct Sentence
{
    QString comparator;
    QString reference;
    QString variable;
    QString amount;
    QString bounds;
    QString people;

    [[nodiscard]] QString with(const QString& pattern) const
    {
        return pattern.arg(comparator, variable, amount, bounds, reference, people);
    }
};

QString differencePattern(bool percent, int sign)
{
    if (sign == 0) {
        return AnswerWords::tr("With %1, %2 was the same (difference %3, %4) as with %5; %6.");
    }
    if (percent) {
        return sign > 0 ? AnswerWords::tr("With %1, %2 was %3 percentage points higher (%4) than with %5; %6.")
                        : AnswerWords::tr("With %1, %2 was %3 percentage points lower (%4) than with %5; %6.");
    }
    return sign > 0 ? AnswerWords::tr("With %1, %2 was %3 points higher (%4) than with %5; %6.")
                    : AnswerWords::tr("With %1, %2 was %3 points lower (%4) than with %5; %6.");
}

QString sharePattern(int sign)
{
    if (sign == 0) {
        return AnswerWords::tr(
            "With %1 as many people responded (%2; difference %3 percentage points, %4) as with %5; %6.");
    }
    return sign > 0
               ? AnswerWords::tr("With %1, %3 percentage points more people responded (%4) than with %5: %2; %6.")
               : AnswerWords::tr("With %1, %3 percentage points fewer people responded (%4) than with %5: %2; %6.");
}

QString patternOf(const AnalysisResult& result, const Estimate& estimate, int sign)
{
    if (unitOf(result, estimate) == EstimateUnit::Share) {
        return sharePattern(sign);
    }
    return differencePattern(result.measure == study::Measure::PercentChange, sign);
}

// "HAM-D-17 on day 1": as one says it, not as an estimand writes it.
QString spokenVariable(const study::Scale& scale, study::Measure measure, const study::Visit* visit)
{
    QString when = AnswerWords::tr("after the treatment");
    if (visit != nullptr) {
        when = study::foldedKey(visit->key).startsWith(u"day") ? AnswerWords::tr("on %1", "day 1").arg(study::visitWords(visit->key))
                                                               : AnswerWords::tr("at %1", "40 min").arg(study::visitWords(visit->key));
    }
    switch (measure) {
    case study::Measure::Change:
        return AnswerWords::tr("the change in %1 %2", "scale, on day 1").arg(scale.key, when);
    case study::Measure::PercentChange:
        return AnswerWords::tr("the percent change in %1 %2", "scale, on day 1").arg(scale.key, when);
    case study::Measure::Score:
        break;
    }
    return AnswerWords::tr("%1 %2", "scale, on day 1").arg(scale.key, when);
}

QString peopleText(int n)
{
    return n == 1 ? AnswerWords::tr("1 person") : AnswerWords::tr("%1 people").arg(n);
}

// What is no difference between the two arms: a share of one arm alone, a sum, whatever an analysis names.
QString plainAnswer(const study::Study& study, const AnalysisResult& result, const study::Scale& scale,
                    const Estimate& estimate)
{
    const QString of = spokenVariable(scale, result.measure, study::byKey(study.visits, result.visit));
    const QString value = estimateValueText(study, result, estimate);
    const QString interval = estimateIntervalText(study, result, estimate);
    const QString level = levelText(estimate.level);
    if (unitOf(result, estimate) == EstimateUnit::Share) {
        return AnswerWords::tr("%1 responded (%2 CI %3): %4; %5.", "share, level, interval, scale on day 1, people")
            .arg(value, level, interval, of, peopleText(result.n));
    }
    const QString name = estimate.name == u"carryover" ? AnswerWords::tr("Carry-over") : estimate.name;
    return AnswerWords::tr("%1, %2: %3 (%4 CI %5); %6.", "estimate, scale on day 1, value, level, interval, people")
        .arg(name, of, value, level, interval, peopleText(result.n));
}

} // namespace

EstimateUnit unitOf(const AnalysisResult& result, const Estimate& estimate)
{
    // the responders' estimates are shares, but for the mean difference that stands beside them
    const bool share = (study::sameKey(result.analysis, u"responders") && estimate.name != u"mean difference") ||
                       (study::sameKey(result.analysis, u"power") && estimate.name == u"power");
    return share ? EstimateUnit::Share : EstimateUnit::Measure;
}

bool isDifferenceOfValues(const AnalysisResult& result)
{
    const Estimate* headline = findEstimate(result, result.headline);
    return headline != nullptr && unitOf(result, *headline) == EstimateUnit::Measure &&
           (headline->name == u"difference" || headline->name == u"current" || headline->name.startsWith(u"treatment"));
}

QString estimateValueText(const study::Study& study, const AnalysisResult& result, const Estimate& estimate,
                          const QLocale& locale)
{
    if (unitOf(result, estimate) == EstimateUnit::Share) {
        return percentText(estimate.value, locale);
    }
    if (study::sameKey(result.analysis, u"power") && estimate.name == u"people") {
        return fixedText(estimate.value, 0, locale); // people are whole
    }
    return meanText(estimate.value, formatIn(study, result), locale);
}

QString estimateIntervalText(const study::Study& study, const AnalysisResult& result, const Estimate& estimate,
                             const QLocale& locale)
{
    if (unitOf(result, estimate) == EstimateUnit::Share) {
        return estimate.lower && estimate.upper
                   ? AnswerWords::tr("%1 to %2 %")
                         .arg(percentNumberText(*estimate.lower, locale), percentNumberText(*estimate.upper, locale))
                   : notAvailableText();
    }
    return intervalText(estimate.lower, estimate.upper, formatIn(study, result), locale);
}

// A plan compares nothing: what it says is how many people it takes.
static QString planSentence(const study::Study& study, const AnalysisResult& result)
{
    const Estimate* people = findEstimate(result, u"people");
    const Estimate* power = findEstimate(result, u"power");
    const Estimate* detectable = findEstimate(result, u"detectable");
    if (power == nullptr || detectable == nullptr) {
        return {};
    }
    const QString here =
        AnswerWords::tr("As many people as here, %1, have a power of %2, and would find a difference of %3.",
                        "12, 80 %, 5.8 points")
            .arg(QString::number(result.n), estimateValueText(study, result, *power),
                 estimateValueText(study, result, *detectable));
    return people == nullptr
               ? here
               : AnswerWords::tr("A replication needs %1 people.").arg(estimateValueText(study, result, *people)) +
                     u' ' + here;
}

QString answerSentence(const study::Study& study, const AnalysisResult& result)
{
    const Estimate* estimate = findEstimate(result, result.headline);
    const auto contrast = study::suggestContrast(study);
    const study::Scale* scale = study::byKey(study.scales, result.scale);
    if (study::sameKey(result.analysis, u"power")) {
        return planSentence(study, result);
    }
    if (estimate == nullptr || scale == nullptr) {
        return {};
    }
    const bool share = unitOf(result, *estimate) == EstimateUnit::Share;
    if (!contrast || !(isDifferenceOfValues(result) || (share && estimate->name == u"difference"))) {
        return plainAnswer(study, result, *scale, *estimate);
    }
    const Amounts amounts(formatIn(study, result), unitOf(result, *estimate));
    const int sign = amounts.isZero(estimate->value) ? 0 : (estimate->value > 0.0 ? 1 : -1);
    const Sentence sentence{.comparator = study::armName(study, contrast->comparator),
                            .reference = study::armName(study, contrast->reference),
                            .variable =
                                spokenVariable(*scale, result.measure, study::byKey(study.visits, result.visit)),
                            .amount = amounts.of(estimate->value),
                            .bounds = boundsText(amounts, *estimate),
                            .people = peopleText(result.n)};
    return sentence.with(patternOf(result, *estimate, sign));
}

QString directionSentence(const study::Scale& scale)
{
    return scale.direction == study::Direction::HigherIsWorse
               ? AnswerWords::tr("On %1, higher is worse.").arg(scale.key)
               : AnswerWords::tr("On %1, higher is better.").arg(scale.key);
}

} // namespace analysis
