// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/stats/permutation.h"
#include "tests/stats/ketamine_trial.h"
#include "tests/stats/reference_values.h"
#include "tests/support/result_check.h"

#include <cmath>
#include <limits>
#include <vector>

using namespace Qt::StringLiterals;
using stats::PermutationMethod;
using Values = std::vector<double>;

namespace {

base::Result<stats::PermutationTest> flipped(const Values& differences, const stats::PermutationOptions& options = {})
{
    base::NoProgress progress;
    return stats::signFlip(differences, options, progress);
}

base::Result<stats::PermutationTest> redrawn(const Values& first, const Values& second,
                                             const stats::PermutationOptions& options = {})
{
    base::NoProgress progress;
    return stats::rerandomiseSequences(first, second, options, progress);
}

Values normals(std::uint64_t seed, int count, double shift)
{
    base::Random random(seed);
    Values values;
    for (int i = 0; i < count; ++i) {
        values.push_back(random.normal() + shift);
    }
    return values;
}

Values rounded(Values values, double unit)
{
    for (double& value : values) {
        value = std::nearbyint(value / unit) * unit;
    }
    return values;
}

class CancelledAtOnce final : public base::Progress
{
public:
    void report(double) override {}

    [[nodiscard]] bool cancelled() const override { return true; }
};

} // namespace

class PermutationTest : public QObject
{
    Q_OBJECT

private slots:
    void signFlipMatchesEnumeration_data();
    void signFlipMatchesEnumeration();
    void sequencesMatchEnumeration_data();
    void sequencesMatchEnumeration();
    void ketamineAsInTheReference();
    void convolvedEqualsListed();
    void sampledCoversExact();
    void sameOnAnyNumberOfThreads();
    void manyWholeScoresStayExact();
    void smallestP();
    void invariances();
    void noEffectAtAll();
    void extremeSizes();
    void cancelled();
    void errors();
};

void PermutationTest::signFlipMatchesEnumeration_data()
{
    QTest::addColumn<QJsonObject>("row");
    for (const auto& row : referenceValues("permutation")["signFlip"_L1].toArray()) {
        QTest::newRow(qPrintable(row["name"_L1].toString())) << row.toObject();
    }
}

void PermutationTest::signFlipMatchesEnumeration()
{
    QFETCH(QJsonObject, row);
    const auto test = flipped(numbers(row["x"_L1]));
    QVERIFY_RESULT(test);
    VERIFY_NEAR(test->p, row["p"_L1].toDouble(), 1e-12);
    QVERIFY(test->method != PermutationMethod::Sampled);
}

void PermutationTest::sequencesMatchEnumeration_data()
{
    QTest::addColumn<QJsonObject>("row");
    for (const auto& row : referenceValues("permutation")["sequences"_L1].toArray()) {
        QTest::newRow(qPrintable(row["name"_L1].toString())) << row.toObject();
    }
}

void PermutationTest::sequencesMatchEnumeration()
{
    QFETCH(QJsonObject, row);
    const auto first = numbers(row["first"_L1]);
    const auto second = numbers(row["second"_L1]);
    const auto test = redrawn(first, second);
    QVERIFY_RESULT(test);
    VERIFY_NEAR(test->p, row["p"_L1].toDouble(), 1e-12);
    VERIFY_NEAR(test->p, row["coin"_L1].toDouble(), 1e-9);
    const auto swapped = redrawn(second, first);
    QVERIFY_RESULT(swapped);
    VERIFY_NEAR(swapped->p, test->p, 1e-12);
    QCOMPARE(swapped->effect, -test->effect);
}

void PermutationTest::ketamineAsInTheReference()
{
    if (!haveKetamineTrial()) {
        QSKIP("the trial's data are not here");
    }
    for (const QString& scale : {u"MADRS_Total"_s, u"HAM17_Total"_s, u"HAMD_Bech"_s}) {
        const auto test = flipped(ketamineDifferences(scale));
        QVERIFY_RESULT(test);
        QCOMPARE(test->method, PermutationMethod::Convolved);
        VERIFY_NEAR(test->p, ketamineReference(scale)["signflip_exact_two_sided_p"_L1].toDouble(), 1e-10);
    }
}

// The same scores counted in two ways: a factor that is no fraction hides that they are whole.
void PermutationTest::convolvedEqualsListed()
{
    const double odd = std::sqrt(2.0) / 3.0;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const Values whole = rounded(normals(seed, 15, 0.4), 0.25);
        Values scaled = whole;
        for (double& value : scaled) {
            value *= odd;
        }
        const auto convolved = flipped(whole);
        const auto listed = flipped(scaled);
        QVERIFY_RESULT(convolved);
        QVERIFY_RESULT(listed);
        QCOMPARE(convolved->method, PermutationMethod::Convolved);
        QCOMPARE(listed->method, PermutationMethod::Listed);
        VERIFY_NEAR(convolved->p, listed->p, 1e-12);

        const auto split = [](const Values& values) {
            return redrawn(Values(values.begin(), values.begin() + 6), Values(values.begin() + 6, values.end()));
        };
        const auto convolvedDraws = split(whole);
        const auto listedDraws = split(scaled);
        QCOMPARE(convolvedDraws->method, PermutationMethod::Convolved);
        QCOMPARE(listedDraws->method, PermutationMethod::Listed);
        VERIFY_NEAR(convolvedDraws->p, listedDraws->p, 1e-12);
        QCOMPARE(convolvedDraws->rearrangements, 5005.0);
    }
}

// Thirty intervals of 99.9 %: one that misses is a defect, not bad luck. Even and uneven sequences, full and part
// groups.
void PermutationTest::sampledCoversExact()
{
    stats::PermutationOptions sampling;
    sampling.alwaysSample = true;
    sampling.level = 0.999;
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        sampling.seed = seed;
        const Values x = normals(seed, 8 + int(seed), 0.3);
        const Values y = normals(seed + 100, 11, -0.2);
        const auto flips = flipped(x);
        const auto flipsSampled = flipped(x, sampling);
        QVERIFY_RESULT(flipsSampled);
        QCOMPARE(flipsSampled->method, PermutationMethod::Sampled);
        QVERIFY(flipsSampled->lower <= flips->p && flips->p <= flipsSampled->upper);
        const auto draws = redrawn(x, y);
        const auto drawsSampled = redrawn(x, y, sampling);
        QVERIFY_RESULT(drawsSampled);
        QVERIFY(drawsSampled->lower <= draws->p && draws->p <= drawsSampled->upper);
        QVERIFY(drawsSampled->lower < drawsSampled->p && drawsSampled->p < drawsSampled->upper);
    }
    // More people than the tables hold: drawn one by one. Whole scores give the exact p beside it.
    const Values many = rounded(normals(3, 90, 0.2), 0.5);
    const Values others = rounded(normals(4, 70, 0.0), 0.5);
    const auto exact = redrawn(many, others);
    const auto drawn = redrawn(many, others, sampling);
    QVERIFY_RESULT(exact);
    QCOMPARE(exact->method, PermutationMethod::Convolved);
    QVERIFY(drawn->lower <= exact->p && exact->p <= drawn->upper);
}

void PermutationTest::sameOnAnyNumberOfThreads()
{
    const Values x = normals(7, 50, 0.1);
    const Values y = normals(8, 45, 0.0);
    stats::PermutationOptions options;
    options.seed = 42;
    options.samples = 100'003;
    const auto flipsOnOne = flipped(x, options);
    const auto drawsOnOne = redrawn(x, y, options);
    QCOMPARE(flipsOnOne->method, PermutationMethod::Sampled);
    QCOMPARE(drawsOnOne->method, PermutationMethod::Sampled);
    options.threads = 8;
    QCOMPARE(flipped(x, options)->hits, flipsOnOne->hits);
    QCOMPARE(redrawn(x, y, options)->hits, drawsOnOne->hits);
    options.seed = 43;
    QVERIFY(flipped(x, options)->hits != flipsOnOne->hits);
}

void PermutationTest::manyWholeScoresStayExact()
{
    const auto flips = flipped(rounded(normals(11, 400, 0.1), 0.1));
    QVERIFY_RESULT(flips);
    QCOMPARE(flips->method, PermutationMethod::Convolved);
    QCOMPARE(flips->lower, flips->p);
    // By the central limit theorem near the z test of the same scores, far from it in the last digits.
    QVERIFY(flips->p > 0.0 && flips->p < 1.0);
    // All fifty alike and positive: only all flips of one kind are as extreme.
    const auto certain = flipped(Values(50, 2.0));
    VERIFY_NEAR(certain->p, std::ldexp(1.0, -49), 1e-12);
}

void PermutationTest::smallestP()
{
    for (int count = 1; count <= 12; ++count) {
        const auto test = flipped(rounded(normals(5, count, 9.0), 1.0));
        VERIFY_NEAR(test->p, std::ldexp(2.0, -count), 1e-12);
    }
}

void PermutationTest::invariances()
{
    const Values x{3.0, -1.0, 4.0, 1.5, -5.0, 9.0, 2.5};
    Values negated = x;
    for (double& value : negated) {
        value = -value;
    }
    QCOMPARE(flipped(negated)->p, flipped(x)->p);
    Values withZeros = x;
    withZeros.insert(withZeros.end(), 30, 0.0);
    QCOMPARE(flipped(withZeros)->p, flipped(x)->p);
    const Values y{0.5, 2.0, -3.0, 0.0};
    Values shiftedX = x;
    Values shiftedY = y;
    for (double& value : shiftedX) {
        value += 100.0;
    }
    for (double& value : shiftedY) {
        value += 100.0; // a period effect
    }
    VERIFY_NEAR(redrawn(shiftedX, shiftedY)->p, redrawn(x, y)->p, 1e-12);
    // Decimals tie as they do on paper.
    QCOMPARE(flipped({0.1, 0.2, -0.3})->p, flipped({1.0, 2.0, -3.0})->p);
}

void PermutationTest::noEffectAtAll()
{
    stats::PermutationOptions sampling;
    sampling.alwaysSample = true;
    QCOMPARE(flipped({-2.0, 2.0, 1.0, -1.0})->p, 1.0);
    QCOMPARE(flipped({-2.0, 2.0, 1.0, -1.0}, sampling)->p, 1.0);
    QCOMPARE(flipped({-std::sqrt(2.0), std::sqrt(2.0)})->p, 1.0);
    QCOMPARE(redrawn({1.0, 3.0}, {2.0, 2.0})->p, 1.0);
    QCOMPARE(redrawn({1.0, 3.0}, {2.0, 2.0}, sampling)->p, 1.0);
    QCOMPARE(redrawn({std::sqrt(2.0)}, {std::sqrt(2.0), std::sqrt(2.0), 1.0})->p, 1.0);
}

// Scores far from one in size are neither all zero nor beyond counting.
void PermutationTest::extremeSizes()
{
    for (const double unit : {1e-300, 1e-12, 3e-9, 1e20, 1e140}) {
        VERIFY_NEAR(flipped({1.0 * unit, 2.0 * unit, 4.0 * unit})->p, 0.25, 1e-12);
        VERIFY_NEAR(redrawn({1.0 * unit, 2.0 * unit}, {5.0 * unit, 7.0 * unit})->p, 2.0 / 6.0, 1e-12);
    }
    QCOMPARE(flipped({1e200, 1.0}).error().kind, base::ErrorKind::InvalidValue);
}

void PermutationTest::cancelled()
{
    CancelledAtOnce progress;
    stats::PermutationOptions options;
    options.alwaysSample = true;
    const auto result = stats::signFlip(normals(1, 20, 0.0), options, progress);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, base::ErrorKind::Cancelled);
}

void PermutationTest::errors()
{
    using base::ErrorKind;
    const double nan = std::numeric_limits<double>::quiet_NaN();
    stats::PermutationOptions noSamples;
    noSamples.samples = 0;
    stats::PermutationOptions noLevel;
    noLevel.level = 1.0;
    QCOMPARE(flipped({}).error().kind, ErrorKind::NotEnoughData);
    QCOMPARE(flipped({0.0, 0.0}).error().kind, ErrorKind::NotApplicable);
    QCOMPARE(flipped({1.0, nan}).error().kind, ErrorKind::InvalidValue);
    QCOMPARE(flipped({1.0, 2.0}, noSamples).error().kind, ErrorKind::InvalidValue);
    QCOMPARE(flipped({1.0, 2.0}, noLevel).error().kind, ErrorKind::InvalidValue);
    QCOMPARE(redrawn({}, {1.0}).error().kind, ErrorKind::NotEnoughData);
    QCOMPARE(redrawn({1.0, 1.0}, {1.0}).error().kind, ErrorKind::NotApplicable);
    QCOMPARE(redrawn({1.0, nan}, {1.0}).error().kind, ErrorKind::InvalidValue);
    QCOMPARE(redrawn({1.0}, {2.0}, noLevel).error().kind, ErrorKind::InvalidValue);
}

QTEST_GUILESS_MAIN(PermutationTest)
#include "permutation_test.moc"
