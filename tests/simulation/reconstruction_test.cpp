// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/reconstruction.h"
#include "tests/support/result_check.h"

#include <QTest>

#include <vector>

using namespace simulation;

class ReconstructionTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void comesOutBitForBit();
    void passesEveryCriterion_data();
    void passesEveryCriterion();
    void reportsFactsAndCounts();
    void cancels();
    void cancelsBeforeTheFirstDraw();
    void givesUp_data();
    void givesUp();

private:
    Reconstruction m_found;
    std::vector<int> m_failures; ///< of each criterion, in draws taken as they come
};

namespace {

class CancelAfter final : public base::Progress
{
public:
    explicit CancelAfter(int reports)
        : m_left(reports)
    {}

    void report(double fraction) override
    {
        --m_left;
        fractions.push_back(fraction);
    }

    [[nodiscard]] bool cancelled() const override { return m_left <= 0; }

    std::vector<double> fractions;

private:
    int m_left;
};

} // namespace

void ReconstructionTest::initTestCase()
{
    base::NoProgress progress;
    auto found = reconstruct({}, progress);
    QVERIFY_RESULT(found);
    m_found = std::move(*found);

    m_failures.assign(plausibilityCriteria().size(), 0);
    for (std::uint64_t seed = 0; seed < 25; ++seed) {
        const auto results = checkPlausibility(drawTrial({}, seed));
        for (std::size_t i = 0; i < results.size(); ++i) {
            m_failures[i] += results[i].passed ? 0 : 1;
        }
    }
}

// Twice found: here, and when the numbers were pinned. If this fails, the embedded study is no longer the one committed
// in resources/studies/williams-2018.
void ReconstructionTest::comesOutBitForBit()
{
    QCOMPARE(digest(m_found.draw), std::uint64_t{0x85303050c470ef49});
    QCOMPARE(m_found.seed, defaultReconstructionSeed);
    QCOMPARE(m_found.drawsTried, 3310);
}

void ReconstructionTest::passesEveryCriterion_data()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const auto& criterion : plausibilityCriteria()) {
        QTest::newRow(criterion.key.c_str()) << index++;
    }
}

void ReconstructionTest::passesEveryCriterion()
{
    QFETCH(int, index);
    const auto results = checkPlausibility(m_found.draw);
    const auto& result = results.at(std::size_t(index));
    QVERIFY2(result.passed, result.measured.c_str());
    QVERIFY2(m_failures[std::size_t(index)] > 0 || result.key == "order-counts" || result.key == "demographics",
             "no draw fails it, so it chooses nothing"); // those two are drawn so that nearly all pass
}

void ReconstructionTest::reportsFactsAndCounts()
{
    QCOMPARE(m_found.facts.size(), publishedFacts().size());
    for (const auto& fact : m_found.facts) {
        QVERIFY2(fact.passed, fact.key.c_str());
    }
    QVERIFY(m_found.drawsWithAllFacts >= 1);
    QVERIFY(m_found.drawsWithAllFacts <= m_found.drawsTried);
}

void ReconstructionTest::cancels()
{
    CancelAfter progress(3);
    const auto found = reconstruct({}, progress);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, base::ErrorKind::Cancelled);
    QCOMPARE(progress.fractions.size(), std::size_t{3});
    QVERIFY(progress.fractions[0] < progress.fractions[1] && progress.fractions[1] < progress.fractions[2]);
}

void ReconstructionTest::cancelsBeforeTheFirstDraw()
{
    CancelAfter progress(0);
    const auto found = reconstruct({}, progress);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, base::ErrorKind::Cancelled);
    QVERIFY(progress.fractions.empty());
}

void ReconstructionTest::givesUp_data()
{
    QTest::addColumn<int>("maxDraws");
    QTest::newRow("none allowed") << 0;
    QTest::newRow("negative") << -5;
    QTest::newRow("one too few") << -1000000;
}

void ReconstructionTest::givesUp()
{
    QFETCH(int, maxDraws);
    ReconstructionOptions options;
    options.maxDraws = maxDraws == -1000000 ? m_found.drawsTried - 1 : maxDraws;
    base::NoProgress progress;
    const auto found = reconstruct(options, progress);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, base::ErrorKind::NotConverged);
}

QTEST_GUILESS_MAIN(ReconstructionTest)
#include "reconstruction_test.moc"
