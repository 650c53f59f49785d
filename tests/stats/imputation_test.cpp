// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/stats/imputation.h"
#include "core/stats/mmrm.h"
#include "core/stats/paired_t.h"
#include "core/stats/welch_t.h"
#include "tests/stats/reference_values.h"
#include "tests/support/result_check.h"

#include <limits>

using Values = std::vector<std::optional<double>>;

namespace {

/// A mean for each visit.
stats::DesignMatrix visitMeans(std::size_t cells, std::size_t visits)
{
    stats::DesignMatrix design;
    for (std::size_t visit = 0; visit < visits; ++visit) {
        design.columns.push_back("visit " + std::to_string(visit + 1));
    }
    for (std::size_t cell = 0; cell < cells; ++cell) {
        std::vector<double> row(visits, 0.0);
        row[cell % visits] = 1.0;
        design.addRow(row);
    }
    return design;
}

/// Two visits of 14 people, five without the second.
Values monotoneTrial()
{
    return {21.0, 17.0, 25.0, 16.0, 30.0, 24.0, 18.0, 9.0, 27.0, 21.0, 24.0, 11.0, 22.0, 19.0,
            29.0, 20.0, 20.0, 12.0, 33.0, {},   28.0, {},  19.0, {},   31.0, {},   26.0, {}};
}

base::Result<stats::EstimateWithError> meanOfSecond(std::span<const double> y)
{
    std::vector<double> second;
    for (std::size_t cell = 1; cell < y.size(); cell += 2) {
        second.push_back(y[cell]);
    }
    const auto t = stats::oneSampleT(second);
    if (!t) {
        return tl::unexpected(t.error());
    }
    return stats::EstimateWithError{t->meanDifference, t->se};
}

struct Moments
{
    double mean = 0.0, variance = 0.0;
};

Moments momentsOf(const std::vector<double>& values)
{
    Moments moments;
    for (const double value : values) {
        moments.mean += value / double(values.size());
    }
    for (const double value : values) {
        moments.variance += (value - moments.mean) * (value - moments.mean) / double(values.size() - 1);
    }
    return moments;
}

} // namespace

class ImputationTest : public QObject
{
    Q_OBJECT

private slots:
    void drawsFromThePosteriorPredictive();
    void deltaZeroAgreesWithMmrm();
    void keepsWhatWasSeen();
    void sameSeedSameValues();
    void unitsDoNotMatter();
    void tippingPoint();
    void errors_data();
    void errors();
};

/// With one visit complete and the other not, the predictive distribution is that of a regression. With the prior
/// |S|^-3/2 the residual variance is RSS / chi-square on r - 1 degrees of freedom (r people with both), so its mean is
/// RSS / (r - 3).
void ImputationTest::drawsFromThePosteriorPredictive()
{
    const auto y = monotoneTrial();
    const auto design = visitMeans(y.size(), 2);
    base::NoProgress progress;
    const auto result = stats::imputeNormal({y, design, 2}, {.imputations = 6'000, .between = 10}, progress);
    QVERIFY_RESULT(result);
    std::vector<double> x;
    std::vector<double> z;
    double unseenX = 0.0;
    for (std::size_t person = 0; person < y.size() / 2; ++person) {
        if (y[2 * person + 1]) {
            x.push_back(*y[2 * person]);
            z.push_back(*y[2 * person + 1]);
        } else {
            unseenX += *y[2 * person] / 5.0;
        }
    }
    const auto ofX = momentsOf(x);
    const auto ofZ = momentsOf(z);
    double products = 0.0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        products += (x[i] - ofX.mean) * (z[i] - ofZ.mean);
    }
    const double squares = ofX.variance * double(x.size() - 1);
    const double slope = products / squares;
    const double rest = ofZ.variance * double(x.size() - 1) - slope * products;
    const double distance = unseenX - ofX.mean;
    const double variance =
        rest / (double(x.size()) - 3.0) * (1.0 / 5.0 + 1.0 / double(x.size()) + distance * distance / squares);
    std::vector<double> means;
    for (const auto& values : result->completed) {
        double mean = 0.0;
        for (const std::size_t cell : result->missing) {
            mean += values[cell] / 5.0;
        }
        means.push_back(mean);
    }
    const auto drawn = momentsOf(means);
    VERIFY_NEAR(drawn.variance, variance, 0.1);
    const double expected = ofZ.mean + slope * distance;
    QVERIFY2(std::fabs(drawn.mean - expected) < 4.0 * std::sqrt(variance / 6'000.0),
             qPrintable(QStringLiteral("%1, expected %2").arg(drawn.mean).arg(expected)));
}

/// Two arms of 60, three visits, dropout that depends on what was seen: the same answer as the likelihood's.
void ImputationTest::deltaZeroAgreesWithMmrm()
{
    base::Random random(31);
    stats::DesignMatrix all{{"a1", "a2", "a3", "b1", "b2", "b3"}, {}};
    stats::DesignMatrix seen{all.columns, {}};
    Values y;
    std::vector<double> seenY;
    std::vector<int> subjects;
    std::vector<int> visits;
    for (int person = 0; person < 120; ++person) {
        const double level = 4.0 * random.normal();
        bool isThere = true;
        for (int visit = 0; visit < 3; ++visit) {
            const double value = 24.0 + level - 3.0 * visit - (person % 2) * 2.0 * visit + 3.0 * random.normal();
            std::vector<double> row(6, 0.0);
            row[std::size_t(3 * (person % 2) + visit)] = 1.0;
            all.addRow(row);
            y.push_back(isThere ? std::optional(value) : std::nullopt);
            if (isThere) {
                seen.addRow(row);
                seenY.push_back(value);
                subjects.push_back(person);
                visits.push_back(visit);
            }
            isThere = isThere && (value < 23.0 || random.chance(0.5));
        }
    }
    base::NoProgress progress;
    const auto fit = stats::fitMmrm({seenY, seen, subjects, visits, {"1", "2", "3"}}, {}, progress);
    QVERIFY_RESULT(fit);
    const auto direct = stats::testContrast(*fit, {"last visit", {0.0, 0.0, -1.0, 0.0, 0.0, 1.0}});
    QVERIFY_RESULT(direct);
    const auto imputed = stats::imputeNormal({y, all, 3}, {.imputations = 400, .between = 10}, progress);
    QVERIFY_RESULT(imputed);
    QVERIFY(imputed->missing.size() > 40);
    const auto lastVisit = [](std::span<const double> values) -> base::Result<stats::EstimateWithError> {
        std::vector<double> arms[2];
        for (std::size_t person = 0; person < 120; ++person) {
            arms[person % 2].push_back(values[3 * person + 2]);
        }
        const auto t = stats::welchT(arms[0], arms[1]);
        if (!t) {
            return tl::unexpected(t.error());
        }
        return stats::EstimateWithError{t->meanDifference, t->se};
    };
    const std::vector<double> weights(y.size(), 1.0);
    const auto pooled = stats::deltaAdjusted(*imputed, weights, 0.0, lastVisit, 118.0);
    QVERIFY_RESULT(pooled);
    const double error = std::sqrt(pooled->between / 400.0);
    QVERIFY2(std::fabs(pooled->estimate - direct->estimate) < 4.0 * error,
             qPrintable(QStringLiteral("%1, %2 +- %3").arg(direct->estimate).arg(pooled->estimate).arg(error)));
    VERIFY_NEAR(pooled->se, direct->se, 0.08);
}

void ImputationTest::keepsWhatWasSeen()
{
    const auto y = monotoneTrial();
    const auto design = visitMeans(y.size(), 2);
    base::NoProgress progress;
    const auto result = stats::imputeNormal({y, design, 2}, {.imputations = 20}, progress);
    QVERIFY_RESULT(result);
    QVERIFY((result->missing == std::vector<std::size_t>{19, 21, 23, 25, 27}));
    QCOMPARE(result->completed.size(), std::size_t(20));
    for (const auto& values : result->completed) {
        for (std::size_t cell = 0; cell < y.size(); ++cell) {
            QVERIFY(std::isfinite(values[cell]) && values[cell] == y[cell].value_or(values[cell]));
        }
    }
    QVERIFY(result->completed[0][19] != result->completed[1][19]);
}

void ImputationTest::sameSeedSameValues()
{
    const auto y = monotoneTrial();
    const auto design = visitMeans(y.size(), 2);
    base::NoProgress progress;
    const auto once = stats::imputeNormal({y, design, 2}, {.seed = 7, .imputations = 3}, progress);
    const auto again = stats::imputeNormal({y, design, 2}, {.seed = 7, .imputations = 3}, progress);
    const auto other = stats::imputeNormal({y, design, 2}, {.seed = 8, .imputations = 3}, progress);
    QVERIFY(once->completed == again->completed);
    QVERIFY(once->completed != other->completed);
}

void ImputationTest::unitsDoNotMatter()
{
    auto y = monotoneTrial();
    const auto design = visitMeans(y.size(), 2);
    base::NoProgress progress;
    const auto plain = stats::imputeNormal({y, design, 2}, {.imputations = 2}, progress);
    for (auto& value : y) {
        value = value ? std::optional(1e6 + 1e-3 * *value) : std::nullopt;
    }
    const auto shifted = stats::imputeNormal({y, design, 2}, {.imputations = 2}, progress);
    QVERIFY_RESULT(shifted);
    for (const std::size_t cell : plain->missing) {
        VERIFY_NEAR((shifted->completed[1][cell] - 1e6) * 1e3, plain->completed[1][cell], 1e-4);
    }
}

void ImputationTest::tippingPoint()
{
    auto y = monotoneTrial();
    for (auto& value : y) {
        value = value ? std::optional(*value - 13.0) : std::nullopt; // the mean of the second visit is about 5
    }
    const auto design = visitMeans(y.size(), 2);
    base::NoProgress progress;
    const auto imputed = stats::imputeNormal({y, design, 2}, {}, progress);
    QVERIFY_RESULT(imputed);
    const std::vector<double> weights(y.size(), 1.0);
    const auto down =
        stats::tippingPoint(*imputed, weights, {.most = -30.0, .steps = 10}, meanOfSecond, 13.0, progress);
    QVERIFY_RESULT(down);
    QCOMPARE(down->steps.size(), std::size_t(11));
    QVERIFY(down->steps.front().pooled.lower > 0.0 && down->delta && *down->delta < 0.0);
    for (const auto& step : down->steps) { // five of fourteen people are moved
        VERIFY_NEAR(step.pooled.estimate, down->steps.front().pooled.estimate + step.delta * 5.0 / 14.0, 1e-10);
    }
    const auto at = stats::deltaAdjusted(*imputed, weights, *down->delta, meanOfSecond, 13.0);
    const auto before = stats::deltaAdjusted(*imputed, weights, *down->delta + 0.01, meanOfSecond, 13.0);
    QVERIFY(at->lower <= 0.0 && before->lower > 0.0);
    const auto up = stats::tippingPoint(*imputed, weights, {.most = 1.0, .steps = 2}, meanOfSecond, 13.0, progress);
    QVERIFY_RESULT(up);
    QVERIFY(!up->delta);
    const std::vector<double> nobody(y.size(), 0.0);
    const auto never = stats::tippingPoint(*imputed, nobody, {}, meanOfSecond, 13.0, progress);
    QVERIFY(never && !never->delta);
    QCOMPARE(stats::tippingPoint(*imputed, weights, {.most = 0.0}, meanOfSecond, 13.0, progress).error().kind,
             base::ErrorKind::InvalidValue);
    QCOMPARE(stats::deltaAdjusted(*imputed, std::vector<double>{1.0}, 1.0, meanOfSecond, {}).error().kind,
             base::ErrorKind::InvalidValue);
}

void ImputationTest::errors_data()
{
    QTest::addColumn<Values>("y");
    QTest::addColumn<base::ErrorKind>("kind");
    auto constant = monotoneTrial();
    auto infinite = monotoneTrial();
    auto perfect = monotoneTrial();
    for (std::size_t cell = 0; cell < constant.size(); ++cell) {
        constant[cell] = constant[cell] ? std::optional(cell % 2 == 0 ? 5.0 : 6.0) : std::nullopt;
        perfect[cell] = perfect[cell] ? std::optional(*perfect[cell - cell % 2] + double(cell % 2)) : std::nullopt;
    }
    infinite[3] = std::numeric_limits<double>::infinity();
    QTest::newRow("constant") << constant << base::ErrorKind::NotApplicable;
    QTest::newRow("infinite") << infinite << base::ErrorKind::InvalidValue;
    QTest::newRow("second visit is the first plus one") << perfect << base::ErrorKind::NotConverged;
    QTest::newRow("nobody") << Values() << base::ErrorKind::NotEnoughData;
    QTest::newRow("odd") << Values(7, 1.0) << base::ErrorKind::InvalidValue;
    QTest::newRow("three people") << Values{1.0, 2.0, 2.0, 5.0, 3.0, {}} << base::ErrorKind::NotEnoughData;
    QTest::newRow("all missing") << Values(20) << base::ErrorKind::NotEnoughData;
}

void ImputationTest::errors()
{
    QFETCH(Values, y);
    QFETCH(base::ErrorKind, kind);
    base::NoProgress progress;
    const auto design = visitMeans(y.size(), 2);
    const auto result = stats::imputeNormal({y, design, 2}, {.imputations = 5}, progress);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, kind);
}

QTEST_GUILESS_MAIN(ImputationTest)
#include "imputation_test.moc"
