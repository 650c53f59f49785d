// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/stats/mixed_model.h"
#include "tests/stats/model_samples.h"
#include "tests/support/result_check.h"

#include <array>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

class MixedModelTest : public QObject
{
    Q_OBJECT

private slots:
    void matchesReference_data();
    void matchesReference();

    void fullLikelihoodMatchesReference_data() { matchesReference_data(); }

    void fullLikelihoodMatchesReference();
    void ignoresTheOrderOfRowsAndTheUnits();
    void boundaryIsTold();
    void smallTrialsHaveAnAnswer();
    void errors_data();
    void errors();
    void canBeCancelled();
};

namespace {

class Cancelled final : public base::Progress
{
public:
    void report(double) override {}

    [[nodiscard]] bool cancelled() const override { return true; }
};

ModelSample mixedSample(const QString& name)
{
    return namedSample("mixed_model", name);
}

base::Result<stats::MixedFit> fitOf(const ModelSample& sample, stats::MixedModelOptions options = {})
{
    base::NoProgress progress;
    return stats::fitMixedModel(sample.mixed(), options, progress);
}

} // namespace

void MixedModelTest::matchesReference_data()
{
    QTest::addColumn<QJsonObject>("row");
    for (const auto& row : referenceValues("mixed_model")["cases"_L1].toArray()) {
        QTest::newRow(qPrintable(row.toObject()["name"_L1].toString())) << row.toObject();
    }
}

void MixedModelTest::matchesReference()
{
    using stats::DegreesOfFreedom;
    QFETCH(QJsonObject, row);
    const auto sample = modelSample(row);
    const auto expected = row["expected"_L1].toObject();
    const auto fit = fitOf(sample, {.isCorrelated = row["correlated"_L1].toBool()});
    QVERIFY_RESULT(fit);
    VERIFY_NEAR(fit->logLikelihood, expected["logLikelihood"_L1].toDouble(), 1e-8);
    QCOMPARE(fit->convergence.status == stats::FitStatus::Boundary, expected["singular"_L1].toBool());
    QVERIFY(fit->convergence.gradientNorm < 1e-6);
    VERIFY_NEAR(fit->parameters.back().estimate, expected["residualVariance"_L1].toDouble(), 1e-5);
    const auto random = numbers(expected["randomCovariance"_L1]);
    QCOMPARE(fit->residualCovariance.size(), random.size());
    for (std::size_t i = 0; i < random.size(); ++i) {
        QVERIFY(std::fabs(fit->residualCovariance[i] - random[i]) <= 2e-5 * std::fabs(random[i]) + 1e-8);
    }
    const QStringList differences = coefficientDifferences(*fit, expected);
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
    const auto betweenWithin = stats::testCoefficients(*fit, {.degreesOfFreedom = DegreesOfFreedom::BetweenWithin});
    QVERIFY_RESULT(betweenWithin);
    for (std::size_t i = 0; expected.contains("betweenWithin"_L1) && i < betweenWithin->size(); ++i) {
        QCOMPARE(*betweenWithin->at(i).degreesOfFreedom, numbers(expected["betweenWithin"_L1])[i]);
    }
}

void MixedModelTest::fullLikelihoodMatchesReference()
{
    QFETCH(QJsonObject, row);
    const auto expected = row["expected"_L1].toObject();
    const auto fit =
        fitOf(modelSample(row), {.likelihood = stats::Likelihood::Full, .isCorrelated = row["correlated"_L1].toBool()});
    QVERIFY_RESULT(fit);
    VERIFY_NEAR(fit->logLikelihood, expected["fullLogLikelihood"_L1].toDouble(), 1e-8);
    const auto tests = stats::testCoefficients(*fit, {.degreesOfFreedom = stats::DegreesOfFreedom::Asymptotic});
    QVERIFY_RESULT(tests);
    for (std::size_t i = 0; i < tests->size(); ++i) {
        const auto& test = tests->at(i);
        VERIFY_NEAR(test.se, numbers(expected["fullSe"_L1])[i], 1e-6);
        QVERIFY(std::fabs(test.estimate - numbers(expected["fullEstimate"_L1])[i]) <= 1e-6 * test.se);
        QVERIFY(!test.degreesOfFreedom);
    }
    const auto counted = double(fit->parameters.size() + fit->coefficients.size());
    VERIFY_NEAR(fit->aic, -2.0 * fit->logLikelihood + 2.0 * counted, 1e-12);
    VERIFY_NEAR(fit->bic, -2.0 * fit->logLikelihood + std::log(double(fit->subjects)) * counted, 1e-12);
}

void MixedModelTest::ignoresTheOrderOfRowsAndTheUnits()
{
    const auto sample = mixedSample(u"sleepstudy slopes, rows missing"_s);
    ModelSample turned;
    turned.fixed.columns = sample.fixed.columns;
    turned.random.columns = sample.random.columns;
    for (std::size_t i = sample.y.size(); i > 0; --i) {
        turned.y.push_back(1000.0 * sample.y[i - 1] + 1e8);
        turned.fixed.addRow(std::array{1.0, 0.001 * sample.fixed.values[2 * i - 1]});
        turned.random.addRow(std::array{1.0, 0.001 * sample.random.values[2 * i - 1]});
        turned.subjects.push_back(-7 * sample.subjects[i - 1]);
    }
    const auto one = fitOf(sample);
    const auto other = fitOf(turned);
    QVERIFY_RESULT(one);
    QVERIFY_RESULT(other);
    const auto first = stats::testCoefficients(*one);
    const auto second = stats::testCoefficients(*other);
    QVERIFY_RESULT(first);
    QVERIFY_RESULT(second);
    VERIFY_NEAR(second->at(1).estimate, 1e6 * first->at(1).estimate, 1e-6);
    VERIFY_NEAR(second->at(1).se, 1e6 * first->at(1).se, 1e-7);
    VERIFY_NEAR(*second->at(1).degreesOfFreedom, *first->at(1).degreesOfFreedom, 1e-6);
    VERIFY_NEAR(other->parameters[2].estimate, 1e12 * one->parameters[2].estimate, 1e-6);
    VERIFY_NEAR(*other->parameters[2].se, 1e12 * *one->parameters[2].se, 1e-6);
}

void MixedModelTest::boundaryIsTold()
{
    const auto fit = fitOf(mixedSample(u"negative correlation within groups"_s));
    QVERIFY_RESULT(fit);
    QCOMPARE(fit->convergence.status, stats::FitStatus::Boundary);
    QCOMPARE(fit->parameters[0].estimate, 0.0);
    QVERIFY(fit->parameters[0].onBoundary && !fit->parameters[0].se);
    QVERIFY(!fit->parameters[1].onBoundary && fit->parameters[1].se);
}

// Few people and no true random effect: many of these fits lie on a boundary, some with nothing left but the residual.
void MixedModelTest::smallTrialsHaveAnAnswer()
{
    using stats::DegreesOfFreedom;
    base::Random random(11);
    int onBoundary = 0;
    for (int trial = 0; trial < 300; ++trial) {
        ModelSample sample;
        sample.fixed.columns = {"(Intercept)", "time"};
        sample.random.columns = sample.fixed.columns;
        const int people = 4 + trial % 7;
        const double slopes = trial % 3;
        for (int person = 0; person < people; ++person) {
            const double slope = slopes * random.normal();
            for (int time = 0; time < 4; ++time) {
                if (random.chance(0.2)) {
                    continue;
                }
                sample.y.push_back(10.0 + slope * time + random.normal());
                sample.fixed.addRow(std::array{1.0, double(time)});
                sample.random.addRow(std::array{1.0, double(time)});
                sample.subjects.push_back(person);
            }
        }
        const auto fit = fitOf(sample, {.isCorrelated = trial % 2 == 0});
        QVERIFY_RESULT(fit);
        onBoundary += fit->convergence.status == stats::FitStatus::Boundary;
        for (const auto method : {DegreesOfFreedom::Satterthwaite, DegreesOfFreedom::KenwardRogerLinear}) {
            const auto tests = stats::testCoefficients(*fit, {.degreesOfFreedom = method});
            QVERIFY_RESULT(tests);
            for (const auto& test : *tests) {
                QVERIFY(std::isfinite(test.se) && test.p >= 0.0 && test.p <= 1.0 && test.lower < test.upper);
            }
        }
    }
    QVERIFY(onBoundary > 30);
}

void MixedModelTest::errors_data()
{
    QTest::addColumn<int>("change");
    QTest::addColumn<int>("kind");
    using base::ErrorKind;
    QTest::newRow("lengths differ") << 0 << int(ErrorKind::InvalidValue);
    QTest::newRow("not finite") << 1 << int(ErrorKind::InvalidValue);
    QTest::newRow("one subject") << 2 << int(ErrorKind::NotEnoughData);
    QTest::newRow("one row a subject") << 3 << int(ErrorKind::NotEnoughData);
    QTest::newRow("dependent columns") << 4 << int(ErrorKind::SingularDesign);
    QTest::newRow("constant outcome") << 5 << int(ErrorKind::NotApplicable);
    QTest::newRow("subjects explain all") << 6 << int(ErrorKind::NotApplicable);
    QTest::newRow("no rows") << 7 << int(ErrorKind::NotEnoughData);
    QTest::newRow("random effect without rows to tell") << 8 << int(ErrorKind::SingularDesign);
    QTest::newRow("no random effect") << 9 << int(ErrorKind::InvalidValue);
}

void MixedModelTest::errors()
{
    QFETCH(int, change);
    QFETCH(int, kind);
    auto sample = mixedSample(u"sleep"_s);
    const auto rows = sample.y.size();
    switch (change) {
    case 0:
        sample.subjects.pop_back();
        break;
    case 1:
        sample.y[3] = std::numeric_limits<double>::quiet_NaN();
        break;
    case 2:
        sample.subjects.assign(rows, 4);
        break;
    case 3:
        for (std::size_t i = 0; i < rows; ++i) {
            sample.subjects[i] = int(i);
        }
        break;
    case 4:
        for (std::size_t i = 0; i < rows; ++i) {
            sample.fixed.values[2 * i + 1] = 2.0;
        }
        break;
    case 5:
        sample.y.assign(rows, 3.0);
        break;
    case 6:
        for (std::size_t i = 0; i < rows; ++i) {
            sample.y[i] = sample.subjects[i] * sample.subjects[i];
        }
        break;
    case 7:
        sample = ModelSample{{}, {sample.fixed.columns, {}}, {sample.random.columns, {}}, {}, {}, {}};
        break;
    case 8:
        sample.random.columns.push_back("twice");
        sample.random.values.assign(2 * rows, 1.0);
        break;
    case 9:
        sample.random = {};
        break;
    default:
        QFAIL("no such change");
    }
    const auto fit = fitOf(sample);
    QVERIFY(!fit);
    QCOMPARE(int(fit.error().kind), kind);
}

void MixedModelTest::canBeCancelled()
{
    const auto sample = mixedSample(u"sleep"_s);
    Cancelled progress;
    const auto fit = stats::fitMixedModel(sample.mixed(), {}, progress);
    QVERIFY(!fit);
    QCOMPARE(fit.error().kind, base::ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(MixedModelTest)
#include "mixed_model_test.moc"
