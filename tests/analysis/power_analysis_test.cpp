// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analyses.h"
#include "core/analysis/answer_text.h"
#include "core/stats/power.h"
#include "tests/analysis/known_studies.h"
#include "tests/support/result_check.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

base::Result<analysis::AnalysisResult> powerOf(const study::Study& study, const analysis::Options& options = {})
{
    base::NoProgress progress;
    return analysis::runAnalysis(u"power", study, {}, options, progress);
}

double planned(const analysis::AnalysisResult& result, QStringView name)
{
    const analysis::Estimate* estimate = analysis::findEstimate(result, name);
    return estimate != nullptr ? estimate->value : -1.0;
}

} // namespace

class PowerAnalysisTest : public QObject
{
    Q_OBJECT

private slots:
    void plansFromTheStudysSpread();
    void crossoverTakesThePeriodOut();
    void noEffectNeedsNobody();
    void writtenAsWhatTheyAre();
    void errors();
};

// R's sleep: differences of mean 1.58 and SD 1.229995. power.t.test(type = "paired", strict = TRUE) of R 4.2.2 gives
// n = 13.92 for a difference of 1 and power 0.8, so 14; at n = 10 it finds 1.225076 with power 0.8.
void PowerAnalysisTest::plansFromTheStudysSpread()
{
    const auto result = powerOf(known::sleep(), {{u"effect"_s, u"1"_s}});
    QVERIFY_RESULT(result);
    QCOMPARE(planned(*result, u"people"), 14.0);
    const stats::PairedPlan plan{.sdOfDifferences = 1.22999548327987};
    QVERIFY(std::fabs(planned(*result, u"power") - *stats::pairedPower(1.0, 10, plan)) < 1e-9);
    QVERIFY(std::fabs(planned(*result, u"detectable") - *stats::detectableEffect(10, 0.8, plan)) < 1e-9);
    QVERIFY(std::fabs(planned(*result, u"detectable") - 1.225076) < 1e-5);
    QVERIFY(result->headline.isEmpty());
    QVERIFY(result->notes.isEmpty());
    const auto own = powerOf(known::sleep());
    QVERIFY_RESULT(own);
    QVERIFY(planned(*own, u"people") < 14.0);
    QVERIFY(own->notes.join(u' ').contains(u"Hoenig"_s)); // its own effect is a poor plan
}

void PowerAnalysisTest::crossoverTakesThePeriodOut()
{
    const auto paired = powerOf(known::sennAsthma(), {{u"effect"_s, u"30"_s}});
    const auto crossover = powerOf(known::sennAsthma(), {{u"effect"_s, u"30"_s}, {u"test"_s, u"crossover"_s}});
    QVERIFY_RESULT(paired);
    QVERIFY_RESULT(crossover);
    // R 4.2.2: t.test(var.equal = TRUE) of the period differences has an SD of 38.7403108959, and pt() with the
    // noncentrality of 30 points in 6 and 7 people gives the power.
    QVERIFY(std::fabs(planned(*crossover, u"power") - 0.717505668210186) < 1e-9);
    QVERIFY(planned(*crossover, u"power") != planned(*paired, u"power"));
}

void PowerAnalysisTest::noEffectNeedsNobody()
{
    const auto result = powerOf(known::sleep(), {{u"effect"_s, u"0"_s}});
    QVERIFY_RESULT(result);
    QVERIFY(analysis::findEstimate(*result, u"people") == nullptr);
    QCOMPARE(planned(*result, u"power"), 0.05);
    QVERIFY(!result->notes.isEmpty());
}

void PowerAnalysisTest::writtenAsWhatTheyAre()
{
    const study::Study study = known::sleep();
    const auto result = powerOf(study, {{u"effect"_s, u"1"_s}});
    QVERIFY_RESULT(result);
    const auto text = [&](QStringView name) {
        return analysis::estimateValueText(study, *result, *analysis::findEstimate(*result, name));
    };
    QCOMPARE(text(u"people"), u"14"_s);
    QVERIFY(text(u"power").endsWith(u'%'));
    const QString sentence = analysis::answerSentence(study, *result);
    QVERIFY2(sentence.startsWith(u"A replication needs "_s), qPrintable(sentence));
}

void PowerAnalysisTest::errors()
{
    using enum base::ErrorKind;
    QCOMPARE(powerOf(known::sleep(), {{u"effect"_s, u"much"_s}}).error().kind, InvalidValue);
    QCOMPARE(powerOf(known::sleep(), {{u"power"_s, u"1"_s}}).error().kind, InvalidValue);
    QCOMPARE(powerOf(known::sleep(), {{u"test"_s, u"guess"_s}}).error().kind, InvalidValue);
    study::Study constant = known::wideScale("Constant");
    known::addPair(constant, 1, tiny::openFirst, 10, 12);
    known::addPair(constant, 2, tiny::openFirst, 20, 22);
    QCOMPARE(powerOf(constant).error().kind, NotApplicable);
    study::Study one = known::wideScale("One");
    known::addPair(one, 1, tiny::openFirst, 10, 12);
    QCOMPARE(powerOf(one).error().kind, NotEnoughData);
}

QTEST_GUILESS_MAIN(PowerAnalysisTest)
#include "power_analysis_test.moc"
