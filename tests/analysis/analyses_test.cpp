// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs every analysis of the list, whatever it is, and looks at what all of them promise.
#include "core/analysis/analyses.h"
#include "core/analysis/analysis_json.h"
#include "core/analysis/number_text.h"
#include "tests/analysis/tiny_study.h"
#include "tests/support/result_check.h"

#include <QJsonDocument>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;

namespace {

study::Study namedStudy(const QString& name)
{
    study::Study study = name == u"crossover"  ? tiny::crossover()
                         : name == u"shared"   ? tiny::sharedBaselineCrossover()
                         : name == u"parallel" ? tiny::parallelArms()
                                               : tiny::singleArm(1);
    study.about.badge = u"Made up"_s;
    return study;
}

base::Result<analysis::AnalysisResult> run(const QString& key, const study::Study& study,
                                           const study::Selection& selection, const analysis::Options& options = {})
{
    base::NoProgress progress;
    return analysis::runAnalysis(key, study, selection, options, progress);
}

const analysis::Table* tableNamed(const analysis::AnalysisResult& result, const QString& name)
{
    for (const analysis::Table& table : result.tables) {
        if (table.name == name) {
            return &table;
        }
    }
    return nullptr;
}

} // namespace

class AnalysesTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { analysis::setShownDigits(analysis::Digits::Rule); }

    void everyAnalysis_data();
    void everyAnalysis();
    void keysAreUnique();
    void summaryTables();
    void summaryOfAllScales();
    void levelWidensTheInterval();
    void optionErrors_data();
    void optionErrors();
    void wordsAndWholeNumbers();
    void jsonHasNullForWhatThereIsNot();
    void jsonSaysWhatIsTakenForGranted();
};

void AnalysesTest::everyAnalysis_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("study");
    QTest::addColumn<int>("measure");
    for (const analysis::AnalysisKind& kind : analysis::analysisKinds()) {
        for (const QString& study : {u"crossover"_s, u"shared"_s, u"parallel"_s, u"one person"_s}) {
            for (const int measure : {0, 1, 2}) {
                QTest::addRow("%s, %s, measure %d", qPrintable(kind.key), qPrintable(study), measure)
                    << kind.key << study << measure;
            }
        }
    }
}

void AnalysesTest::everyAnalysis()
{
    QFETCH(QString, key);
    QFETCH(QString, study);
    QFETCH(int, measure);
    const study::Study value = namedStudy(study);
    analysis::setShownDigits(analysis::Digits::OneMore); // told in the method, whatever was asked for
    const auto result = run(key, value, tiny::selection(study::Side::Reference, static_cast<study::Measure>(measure)));
    if (!result) { // may not suit the design, but says so
        QVERIFY(result.error().kind == base::ErrorKind::NotApplicable ||
                result.error().kind == base::ErrorKind::NotEnoughData);
        return;
    }
    QCOMPARE(result->analysis, key);
    QCOMPARE(result->scale, u"HAM-D-17"_s);
    QVERIFY2(result->method.contains(u"display rule "_s + analysis::displayRuleText()), qPrintable(result->method));
    QVERIFY(!result->estimand.isEmpty());
    QVERIFY(result->n > 0);
    QVERIFY(result->rowsUsed >= result->n);
    QCOMPARE(std::size_t(result->n) + result->excluded.size(), value.participants.size()); // nobody gets lost
    for (const analysis::ExcludedRow& row : result->excluded) {
        QVERIFY(!row.participant.isEmpty());
        QVERIFY(!row.reason.isEmpty());
    }
    for (const analysis::Table& table : result->tables) {
        for (const auto& row : table.rows) {
            QCOMPARE(qsizetype(row.size()), table.columns.size());
        }
    }
    const QJsonObject json = analysis::analysisJson(*result);
    QCOMPARE(json[u"badge"_s].toString(), u"Made up"_s);
    QCOMPARE(json[u"n"_s].toInt(), result->n);
    QVERIFY(!QJsonDocument(json).toJson().contains("nan"));
}

void AnalysesTest::keysAreUnique()
{
    std::set<QString> keys;
    for (const analysis::AnalysisKind& kind : analysis::analysisKinds()) {
        QVERIFY(keys.insert(study::foldedKey(kind.key)).second);
        QVERIFY(!kind.name.text().isEmpty());
        QVERIFY(!kind.description.text().isEmpty());
        const auto defaults = analysis::resolveOptions(kind.options, {});
        QVERIFY_RESULT(defaults);
        const auto again = analysis::resolveOptions(kind.options, *defaults); // defaults are allowed values
        QVERIFY_RESULT(again);
        QCOMPARE(analysis::findAnalysis(kind.key.toUpper()), &kind);
    }
    QVERIFY(analysis::findAnalysis(u"horoscope") == nullptr);
}

void AnalysesTest::summaryTables()
{
    const auto result = run(u"summary"_s, tiny::sharedBaselineCrossover(), tiny::selection());
    QVERIFY_RESULT(result);
    const analysis::Table* summary = tableNamed(*result, u"summary"_s);
    QVERIFY(summary != nullptr);
    QCOMPARE(summary->columns.join(u' '),
             u"scale arm visit n mean sd se lower upper median q1 q3 responders remitters"_s);
    QCOMPARE(summary->rows.size(), std::size_t(5));
    QVERIFY(summary->rows[0][1] == analysis::TableCell(u"all"_s));
    QVERIFY(summary->rows[0][2] == analysis::TableCell(u"baseline"_s));
    QVERIFY(summary->rows[0][12] == analysis::TableCell()); // no responders at baseline
    QVERIFY(summary->rows[1][1] == analysis::TableCell(u"Drug"_s));
    QVERIFY(summary->rows[1][3] == analysis::TableCell(4));
    QVERIFY(summary->rows[1][4] == analysis::TableCell(12.25));
    const analysis::Table* pairs = tableNamed(*result, u"pairs"_s);
    QVERIFY(pairs != nullptr);
    QCOMPARE(pairs->columns.join(u' '), u"scale visit sequence n"_s);
    QVERIFY(pairs->rows[0][2] == analysis::TableCell(u"Open first"_s));
    QVERIFY(pairs->rows[0][3] == analysis::TableCell(2));
}

void AnalysesTest::summaryOfAllScales()
{
    study::Selection selection = tiny::selection();
    selection.scale = {};
    const auto result = run(u"summary"_s, tiny::crossover(), selection);
    QVERIFY_RESULT(result);
    QCOMPARE(result->scale, u"all"_s);
    QCOMPARE(result->visit, u"all"_s);
    QCOMPARE(result->n, 4);
    QCOMPARE(result->rowsUsed, 20);
    QCOMPARE(result->excluded.size(), std::size_t(1));
}

void AnalysesTest::levelWidensTheInterval()
{
    const auto narrow = run(u"summary"_s, tiny::crossover(), tiny::selection(), {{u"level"_s, u"0.9"_s}});
    const auto wide = run(u"summary"_s, tiny::crossover(), tiny::selection(), {{u"Level"_s, u"0.99"_s}});
    QVERIFY_RESULT(narrow);
    QVERIFY_RESULT(wide);
    const auto lower = [](const analysis::AnalysisResult& result) {
        return std::get<double>(result.tables[0].rows[1][7]);
    };
    QVERIFY(lower(*wide) < lower(*narrow));
    QVERIFY(wide->method.contains(u"99 %"_s));
}

void AnalysesTest::optionErrors_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("kind");
    QTest::newRow("unknown option") << u"colour"_s << u"red"_s << int(base::ErrorKind::UnknownKey);
    QTest::newRow("not a number") << u"level"_s << u"high"_s << int(base::ErrorKind::InvalidValue);
    QTest::newRow("not a level") << u"level"_s << u"95"_s << int(base::ErrorKind::InvalidValue);
    QTest::newRow("nan") << u"level"_s << u"nan"_s << int(base::ErrorKind::InvalidValue);
}

void AnalysesTest::optionErrors()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(int, kind);
    const auto result = run(u"summary"_s, tiny::crossover(), tiny::selection(), {{key, value}});
    QVERIFY(!result);
    QCOMPARE(int(result.error().kind), kind);
}

void AnalysesTest::wordsAndWholeNumbers()
{
    const analysis::AnalysisKind* permutation = analysis::findAnalysis(u"permutation");
    const auto resolved = analysis::resolveOptions(permutation->options, {{u"Method"_s, u"Within Sequence"_s}});
    QVERIFY_RESULT(resolved);
    QCOMPARE(resolved->at(u"method"_s), u"within-sequence"_s);
    const auto half = analysis::resolveOptions(permutation->options, {{u"seed"_s, u"1.5"_s}});
    QCOMPARE(half.error().kind, base::ErrorKind::InvalidValue);
    QVERIFY(QString::fromStdString(half.error().detail).startsWith(u"a whole number"));
    const analysis::OptionKind text{.key = u"fixed"_s, .value = analysis::OptionValue::Text};
    QCOMPARE(analysis::resolveOptions({&text, 1}, {{u"fixed"_s, u"baseline + cell"_s}})->at(u"fixed"_s),
             u"baseline + cell"_s);
}

void AnalysesTest::jsonHasNullForWhatThereIsNot()
{
    analysis::AnalysisResult result;
    result.estimates = {{.name = u"treatment"_s, .value = -6.75, .se = std::nan(""), .lower = -10.0, .upper = -3.5},
                        {.name = u"period"_s, .value = 0.1}};
    const QJsonObject json = analysis::analysisJson(result);
    const QJsonArray estimates = json[u"estimates"_s].toArray();
    QCOMPARE(estimates[0].toObject()[u"value"_s].toDouble(), -6.75);
    QVERIFY(estimates[0].toObject()[u"se"_s].isNull());
    QVERIFY(estimates[0].toObject()[u"p"_s].isNull());
    QCOMPARE(estimates[0].toObject()[u"interval"_s].toArray()[1].toDouble(), -3.5);
    QVERIFY(estimates[1].toObject()[u"interval"_s].isNull());
}

void AnalysesTest::jsonSaysWhatIsTakenForGranted()
{
    analysis::AnalysisResult result;
    result.headline = u"treatment"_s;
    result.assumptions = {{.text = u"normal"_s, .verdict = analysis::Verdict::NotMet, .evidence = u"n 3"_s}};
    result.residuals = {{.participant = u"P1"_s, .visit = u"day 1"_s, .fitted = 3.5, .residual = -0.5}};
    result.notes = {u"a variance is at its boundary"_s};
    QJsonObject json = analysis::analysisJson(result);
    QCOMPARE(json[u"headline"_s].toString(), u"treatment"_s);
    QCOMPARE(json[u"assumptions"_s].toArray()[0].toObject()[u"verdict"_s].toString(), u"not met"_s);
    QCOMPARE(json[u"residuals"_s].toArray()[0].toObject()[u"residual"_s].toDouble(), -0.5);
    QVERIFY(json[u"residuals"_s].toArray()[0].toObject()[u"standardized"_s].isNull());
    QCOMPARE(json[u"notes"_s].toArray().size(), 1);
    QVERIFY(json[u"rScript"_s].toString().isEmpty());
    result.rScript.body = u"say(\"treatment\", 1)\n"_s;
    json = analysis::analysisJson(result);
    QVERIFY(json[u"rScript"_s].toString().endsWith(u"say(\"treatment\", 1)\n"));
}

QTEST_GUILESS_MAIN(AnalysesTest)
#include "analyses_test.moc"
