// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/comparison.h"
#include "tests/evidence/content_rules.h"
#include "tests/support/result_check.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

std::vector<evidence::EvidenceTrial> allTrials()
{
    auto list = evidence::trials();
    return list ? *list : std::vector<evidence::EvidenceTrial>{};
}

} // namespace

class ComparisonTest : public QObject
{
    Q_OBJECT

private slots:
    void everyJudgementHasReasons();
    void whatIsPooledIsIndependent();
    void sharedPlaceboIsNotPooled();
    void withoutAnEffectNothingIsPooled();
    void forestOfAll();
    void damagedFilesAreNamed_data();
    void damagedFilesAreNamed();
};

void ComparisonTest::everyJudgementHasReasons()
{
    const auto bibliography = evidence::sources();
    QVERIFY_RESULT(bibliography);
    const auto list = evidence::comparisons(allTrials());
    QVERIFY_RESULT(list);
    QVERIFY(list->size() >= 5);
    for (const auto& comparison : *list) {
        QVERIFY2(comparison.title.isComplete(), qPrintable(comparison.key));
        QVERIFY(evidence::poolingWords(comparison.pooling).isComplete());
        VERIFY_KEPT(
            brokenRule(comparison.question,
                       std::vector<evidence::Citation>{{.source = {},
                                                        .citation = {},
                                                        .where = {},
                                                        .code = {},
                                                        .numbers = {u"2"_s, u"24"_s, u"28"_s, u"2018"_s, u"2019"_s}}}));
        for (const auto& reason : comparison.reasons) {
            QVERIFY2(!reason.citations.empty(), qPrintable(comparison.key));
            VERIFY_KEPT(brokenRule(reason.words, reason.citations));
            VERIFY_KEPT(brokenCitation(reason.citations, *bibliography));
        }
        const bool says = comparison.reasons.front().words.en.startsWith(
            comparison.pooling == evidence::Pooling::NotAllowed ? u"Not pooled:"_s : u"Pooled"_s);
        QVERIFY2(says, qPrintable(comparison.key));
    }
}

// A group that may be pooled has one effect a trial, all of one measure, each with a standard error.
void ComparisonTest::whatIsPooledIsIndependent()
{
    const auto trials = allTrials();
    const auto list = evidence::comparisons(trials);
    QVERIFY_RESULT(list);
    int pooled = 0;
    for (const auto& comparison : *list) {
        if (comparison.pooling == evidence::Pooling::NotAllowed) {
            continue;
        }
        ++pooled;
        const auto effects = evidence::effectsOf(comparison, trials);
        QVERIFY(effects.withoutEffect.empty());
        QVERIFY(effects.rows.size() >= 3);
        QStringList names;
        for (const auto& row : effects.rows) {
            QVERIFY2(!names.contains(row.trial), qPrintable(row.trial));
            names << row.trial;
            QCOMPARE(row.measure, effects.rows.front().measure);
            QVERIFY(row.se.value > 0.0);
        }
    }
    QCOMPARE(pooled, 1);
}

void ComparisonTest::sharedPlaceboIsNotPooled()
{
    const auto trials = allTrials();
    const auto list = evidence::comparisons(trials);
    QVERIFY_RESULT(list);
    const auto doses =
        std::find_if(list->begin(), list->end(), [](const auto& each) { return each.key == u"esketamine-doses-24h"; });
    QVERIFY(doses != list->end());
    QCOMPARE(doses->pooling, evidence::Pooling::NotAllowed);
    const auto effects = evidence::effectsOf(*doses, trials);
    QCOMPARE(effects.rows.size(), std::size_t(3));
    QCOMPARE(effects.rows.back().value, -10.7);
    QCOMPARE(effects.rows.back().se, (evidence::StandardError{.value = 2.88, .code = evidence::Code::Verbatim}));
    QCOMPARE(effects.rows.back().interval.code, evidence::Code::Derived);
}

void ComparisonTest::withoutAnEffectNothingIsPooled()
{
    const auto trials = allTrials();
    const auto list = evidence::comparisons(trials);
    QVERIFY_RESULT(list);
    QCOMPARE(list->front().key, u"naltrexone-blockade"_s);
    QCOMPARE(list->front().pooling, evidence::Pooling::NotAllowed);
    const auto effects = evidence::effectsOf(list->front(), trials);
    QVERIFY(effects.rows.empty());
    QCOMPARE(effects.withoutEffect.size(), list->front().rows.size());
}

void ComparisonTest::forestOfAll()
{
    const auto rows = evidence::effectsOf(allTrials());
    QVERIFY(rows.size() >= 12);
    for (const auto& row : rows) {
        QVERIFY(row.interval.lower < row.value && row.value < row.interval.upper);
        QVERIFY(!row.shortName.isEmpty() && row.name.isComplete());
    }
}

void ComparisonTest::damagedFilesAreNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("says");
    const QByteArray start = R"({"comparisons": [{"key": "a", "title": {}, "question": {}, "pooling": )";
    const QByteArray reasons = R"(, "reasons": [{"words": {"en": "so"}}], "rows": [)";
    QTest::newRow("pooling") << start + R"("perhaps")" + reasons + "]}]}" << u"comparison a: \"pooling\" has"_s;
    QTest::newRow("no reason") << start + R"("allowed", "reasons": [], "rows": []}]})" << u"\"reasons\" says nothing"_s;
    QTest::newRow("no such trial") << start + R"("allowed")" + reasons +
                                          R"({"trial": "daly-2018", "outcome": "none"}]}]})"
                                   << u"no outcome \"none\" of a trial \"daly-2018\""_s;
}

void ComparisonTest::damagedFilesAreNamed()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, says);
    const auto read = evidence::readComparisons(json, u"groups.json"_s, allTrials());
    QVERIFY(!read);
    QCOMPARE(read.error().kind, base::ErrorKind::MalformedInput);
    QVERIFY2(QString::fromStdString(read.error().detail).contains(says), read.error().detail.c_str());
}

QTEST_GUILESS_MAIN(ComparisonTest)
#include "comparison_test.moc"
