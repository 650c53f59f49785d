// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/stats/bootstrap.h"
#include "core/stats/descriptive.h"
#include "tests/stats/reference_values.h"
#include "tests/support/result_check.h"

#include <cmath>
#include <vector>

using namespace Qt::StringLiterals;
using Values = std::vector<double>;

namespace {

stats::Statistic meanOf(const Values& values)
{
    return [values](std::span<const std::uint32_t> people) -> std::optional<double> {
        double sum = 0.0;
        for (const std::uint32_t person : people) {
            sum += values[person];
        }
        return sum / static_cast<double>(people.size());
    };
}

base::Result<stats::Bootstrap> resampled(const std::vector<int>& stratumOf, const stats::Statistic& statistic,
                                         const stats::BootstrapOptions& options = {})
{
    base::NoProgress progress;
    return stats::bootstrap(stratumOf, statistic, options, progress);
}

const Values sleepDifferences{1.2, 2.4, 1.3, 1.3, 0.0, 1.0, 1.8, 0.8, 4.6, 1.4}; // Student 1908, Biometrika 6:1

class CancelledResampling final : public base::Progress
{
public:
    void report(double) override {}

    [[nodiscard]] bool cancelled() const override { return true; }
};

} // namespace

class BootstrapTest : public QObject
{
    Q_OBJECT

private slots:
    void limitsMatchReference_data();
    void limitsMatchReference();
    void standardErrorOfAMean();
    void sameOnAnyNumberOfThreads();
    void strataKeepTheirSizes();
    void statisticThatSometimesFails();
    void cancelled();
    void errors();
};

void BootstrapTest::limitsMatchReference_data()
{
    QTest::addColumn<QJsonObject>("row");
    for (const auto& row : referenceValues("bootstrap")["limits"_L1].toArray()) {
        QTest::newRow(qPrintable(row["name"_L1].toString())) << row.toObject();
    }
}

void BootstrapTest::limitsMatchReference()
{
    QFETCH(QJsonObject, row);
    const auto drawn = numbers(row["resampled"_L1]);
    const auto percentile = stats::percentileLimits(drawn, 0.95);
    const auto bca = stats::bcaLimits(drawn, row["estimate"_L1].toDouble(), numbers(row["leftOut"_L1]), 0.95);
    const auto expected = numbers(row["percentile"_L1]);
    const auto expectedBca = numbers(row["bca"_L1]);
    VERIFY_NEAR(percentile.lower, expected[0], 1e-9);
    VERIFY_NEAR(percentile.upper, expected[1], 1e-9);
    QVERIFY(bca.has_value());
    VERIFY_NEAR(bca->lower, expectedBca[0], 1e-9);
    VERIFY_NEAR(bca->upper, expectedBca[1], 1e-9);
}

// Of a mean it is known: standard deviation with divisor n, over root n. Within 5 Monte Carlo standard errors.
void BootstrapTest::standardErrorOfAMean()
{
    const auto result = resampled(std::vector<int>(10, 0), meanOf(sleepDifferences));
    QVERIFY_RESULT(result);
    const double expected = std::sqrt(*stats::sampleVariance(sleepDifferences) * 0.9 / 10.0);
    QVERIFY(std::fabs(result->se / expected - 1.0) < 5.0 / std::sqrt(2.0 * 9999.0));
    QVERIFY(std::fabs(result->bias) < 5.0 * expected / std::sqrt(9999.0));
    VERIFY_NEAR(result->estimate, 1.58, 1e-12);
    QCOMPARE(result->resamples, 9999);
    QCOMPARE(result->failed, 0);
    QVERIFY(result->percentile.lower < 1.58 && 1.58 < result->percentile.upper);
    QVERIFY(result->bca && result->bca->upper > result->percentile.upper); // one large value: skewed to the right
}

void BootstrapTest::sameOnAnyNumberOfThreads()
{
    stats::BootstrapOptions options;
    options.seed = 5;
    const auto one = resampled(std::vector<int>(10, 0), meanOf(sleepDifferences), options);
    options.threads = 8;
    const auto eight = resampled(std::vector<int>(10, 0), meanOf(sleepDifferences), options);
    QVERIFY_RESULT(eight);
    QCOMPARE(eight->percentile.lower, one->percentile.lower);
    QCOMPARE(eight->bca->upper, one->bca->upper);
    QCOMPARE(eight->se, one->se);
    options.seed = 6;
    QVERIFY(resampled(std::vector<int>(10, 0), meanOf(sleepDifferences), options)->se != one->se);
}

void BootstrapTest::strataKeepTheirSizes()
{
    const std::vector<int> stratumOf{7, 3, 7, 7, 3};
    const stats::Statistic share = [&](std::span<const std::uint32_t> people) -> std::optional<double> {
        double sevens = 0.0;
        double spread = 0.0;
        for (const std::uint32_t person : people) {
            sevens += stratumOf[person] == 7 ? 1.0 : 0.0;
            spread += person;
        }
        return people.size() == 5 && sevens != 3.0 ? 1e9 : spread;
    };
    const auto result = resampled(stratumOf, share);
    QVERIFY_RESULT(result);
    QVERIFY(result->percentile.upper < 1e6);
}

void BootstrapTest::statisticThatSometimesFails()
{
    const Values values{1.0, 2.0, 3.0, 4.0};
    const stats::Statistic sometimes = [&](std::span<const std::uint32_t> people) -> std::optional<double> {
        return people.front() == people.back() ? std::nullopt : meanOf(values)(people);
    };
    const auto result = resampled(std::vector<int>(4, 0), sometimes);
    QVERIFY_RESULT(result);
    QVERIFY(result->failed > 2000 && result->failed < 3000);
    QCOMPARE(result->resamples + result->failed, 9999);
}

void BootstrapTest::cancelled()
{
    CancelledResampling progress;
    const auto result = stats::bootstrap(std::vector<int>(10, 0), meanOf(sleepDifferences), {}, progress);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, base::ErrorKind::Cancelled);
}

void BootstrapTest::errors()
{
    using base::ErrorKind;
    const Values values{1.0, 2.0, 4.0};
    const std::vector<int> three(3, 0);
    stats::BootstrapOptions few;
    few.resamples = 99;
    stats::BootstrapOptions noLevel;
    noLevel.level = 0.0;
    const stats::Statistic never = [](auto) -> std::optional<double> { return std::nullopt; };
    const stats::Statistic rarely = [](std::span<const std::uint32_t> people) -> std::optional<double> {
        return people.size() == 3 && people[0] == 0 && people[1] == 1 && people[2] == 2 ? std::optional(1.0)
                                                                                        : std::nullopt;
    };
    stats::BootstrapOptions hundreds;
    hundreds.resamples = 200;
    QCOMPARE(resampled(three, meanOf(values), few).error().kind, ErrorKind::InvalidValue);
    QCOMPARE(resampled(three, meanOf(values), noLevel).error().kind, ErrorKind::InvalidValue);
    QCOMPARE(resampled({}, meanOf(values)).error().kind, ErrorKind::NotEnoughData);
    QCOMPARE(resampled({0}, meanOf(values)).error().kind, ErrorKind::NotEnoughData);
    QCOMPARE(resampled(three, never).error().kind, ErrorKind::NotEnoughData);
    QCOMPARE(resampled(three, rarely, hundreds).error().kind, ErrorKind::NotEnoughData);
    QCOMPARE(resampled(three, meanOf({2.0, 2.0, 2.0})).error().kind, ErrorKind::NotApplicable);
}

QTEST_GUILESS_MAIN(BootstrapTest)
#include "bootstrap_test.moc"
