// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/effect_numbers.h"
#include "core/evidence/evidence_trial.h"
#include "core/study/scale_catalogue.h"
#include "tests/evidence/content_rules.h"
#include "tests/support/result_check.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

std::vector<evidence::EvidenceTrial> shelf()
{
    auto list = evidence::trials();
    return list ? *list : std::vector<evidence::EvidenceTrial>{};
}

std::vector<evidence::Source> bibliography()
{
    auto list = evidence::sources();
    return list ? *list : std::vector<evidence::Source>{};
}

QByteArray shipped()
{
    QFile file(QStringLiteral(BLOCKADE_SOURCE_DIR "/resources/evidence/trials.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

evidence::EvidenceTrial own()
{
    const evidence::Citation citation{
        .source = {}, .citation = u"Mine 2026"_s, .where = {}, .code = evidence::Code::Verbatim, .numbers = {u"3.5"_s}};
    const auto said = [&](const QString& words) {
        return evidence::Statement{.words = {.en = words, .de = {}}, .citations = {citation}};
    };
    return {.key = u"mine"_s,
            .source = {},
            .citation = u"Mine 2026"_s,
            .shortName = u"Mine"_s,
            .doi = {},
            .year = 2026,
            .designKind = evidence::DesignKind::Crossover,
            .people = 9,
            .design = said(u"A crossover"_s),
            .population = said(u"Students"_s),
            .comparison = said(u"Tea and coffee"_s),
            .outcomes = {{.key = u"sleep"_s,
                          .name = {.en = u"Sleep"_s, .de = {}},
                          .scale = u"MADRS"_s,
                          .visit = u"day 1"_s,
                          .published = said(u"Less by 3.5"_s),
                          .effect = evidence::Effect{.value = -3.5, .se = 1.0 / 3.0, .code = evidence::Code::Verbatim},
                          .p = u"<0.001"_s}},
            .speaksFor = {said(u"Because"_s)},
            .speaksAgainst = {},
            .origin = study::Origin::Entered};
}

} // namespace

class EvidenceTrialTest : public QObject
{
    Q_OBJECT

private slots:
    void shelfHasWhatTheIssueNames_data();
    void shelfHasWhatTheIssueNames();
    void everyEntryIsCited();
    void everySentenceKeepsTheRules();
    void withoutAnEffectTheEntrySaysSo();
    void scalesAreKnown();
    void intervalsAndStandardErrors();
    void roundTrip();
    void damagedFilesAreNamed_data();
    void damagedFilesAreNamed();
    void sourcesMustBeKnown();
    void oneEntryIsNamed_data();
    void oneEntryIsNamed();
};

void EvidenceTrialTest::shelfHasWhatTheIssueNames_data()
{
    QTest::addColumn<QString>("key");
    for (const char* key : {"williams-2018", "williams-2019", "yoon-2019", "lii-2023", "jelen-2025", "yoon-2025",
                            "daly-2018", "zarate-2006", "murrough-2013", "fava-2018"}) {
        QTest::newRow(key) << QString::fromLatin1(key);
    }
}

void EvidenceTrialTest::shelfHasWhatTheIssueNames()
{
    QFETCH(QString, key);
    QVERIFY_RESULT(evidence::trials());
    QVERIFY(evidence::findTrial(shelf(), key) != nullptr);
}

void EvidenceTrialTest::everyEntryIsCited()
{
    const auto known = bibliography();
    QVERIFY(known.size() > 20);
    for (const auto& trial : shelf()) {
        QVERIFY2(evidence::findSource(known, trial.source) != nullptr, qPrintable(trial.key));
        QVERIFY2(!trial.citation.isEmpty() && !trial.shortName.isEmpty(), qPrintable(trial.key));
        QVERIFY2(!trial.outcomes.empty() && !trial.speaksFor.empty() && !trial.speaksAgainst.empty(),
                 qPrintable(trial.key));
        QVERIFY(evidence::designWords(trial.designKind).isComplete());
        QCOMPARE(trial.origin, study::Origin::Reported);
        for (const auto& statement : evidence::statementsOf(trial)) {
            QVERIFY2(!statement.citations.empty(), qPrintable(trial.key + u": "_s + statement.words.en));
            VERIFY_KEPT(brokenCitation(statement.citations, known));
        }
    }
}

void EvidenceTrialTest::everySentenceKeepsTheRules()
{
    for (const auto& trial : shelf()) {
        for (const auto& statement : evidence::statementsOf(trial)) {
            VERIFY_KEPT(brokenRule(statement.words, statement.citations));
        }
    }
}

void EvidenceTrialTest::withoutAnEffectTheEntrySaysSo()
{
    int effects = 0;
    for (const auto& trial : shelf()) {
        bool says = false;
        for (const auto& outcome : trial.outcomes) {
            effects += outcome.effect ? 1 : 0;
            says = says || outcome.effect || outcome.published.words.en.contains(u"not published"_s) ||
                   outcome.published.words.en.contains(u"not found"_s) ||
                   outcome.published.words.en.contains(u"No effect with an interval"_s) ||
                   outcome.published.words.en.contains(u"No interval was"_s);
        }
        QVERIFY2(says, qPrintable(trial.key));
    }
    QVERIFY(effects >= 12);
}

void EvidenceTrialTest::scalesAreKnown()
{
    for (const auto& trial : shelf()) {
        for (const auto& outcome : trial.outcomes) {
            QVERIFY2(outcome.scale.isEmpty() || study::catalogueScale(outcome.scale) != nullptr,
                     qPrintable(outcome.scale));
        }
    }
}

void EvidenceTrialTest::intervalsAndStandardErrors()
{
    const auto list = shelf();
    const auto* daly = evidence::findTrial(list, u"daly-2018");
    const auto derived = evidence::intervalOf(*evidence::findOutcome(*daly, u"madrs-24h-84mg")->effect);
    // -10.7 and 2.88 of table 1; 1.959964 is the normal quantile (R: qnorm(0.975))
    QVERIFY(std::fabs(derived->lower - (-10.7 - 1.9599639845400545 * 2.88)) < 1e-9);
    QVERIFY(std::fabs(derived->upper - (-10.7 + 1.9599639845400545 * 2.88)) < 1e-9);
    QCOMPARE(derived->code, evidence::Code::Derived);

    const auto* lii = evidence::findTrial(list, u"lii-2023");
    const auto& published = *evidence::findOutcome(*lii, u"madrs")->effect;
    QCOMPARE(evidence::intervalOf(published)->lower, -13.3);
    QCOMPARE(evidence::intervalOf(published)->code, evidence::Code::Verbatim);
    const auto se = evidence::standardErrorOf(published);
    QVERIFY(std::fabs(se->value - 14.94 / (2 * 1.9599639845400545)) < 1e-9);
    QCOMPARE(se->code, evidence::Code::Derived);

    const evidence::Effect bare{.value = 1.0};
    QVERIFY(!evidence::intervalOf(bare) && !evidence::standardErrorOf(bare));
}

void EvidenceTrialTest::roundTrip()
{
    std::vector<evidence::EvidenceTrial> list = shelf();
    list.push_back(own());
    const auto again = evidence::readTrials(evidence::writeTrials(list), u"own.json"_s, bibliography());
    QVERIFY_RESULT(again);
    QVERIFY(*again == list);
    QCOMPARE(evidence::writeTrials(*again), evidence::writeTrials(list));
}

void EvidenceTrialTest::damagedFilesAreNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray() << u"line 1"_s;
    QTest::newRow("truncated") << shipped().first(shipped().size() / 2) << u"line "_s;
    QTest::newRow("a list") << QByteArray("[]") << u"not an object"_s;
    QTest::newRow("no list") << QByteArray("{}") << u"\"trials\" is missing"_s;
    QTest::newRow("another type") << QByteArray("{\"trials\": {}}") << u"\"trials\" is not a list"_s;
    QTest::newRow("unknown field") << QByteArray("{\"trials\": [], \"more\": 1}") << u"\"more\" is not known"_s;
    QTest::newRow("not an object") << QByteArray("{\"trials\": [1]}") << u"trial 1: is not an object"_s;
}

void EvidenceTrialTest::damagedFilesAreNamed()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, says);
    const auto read = evidence::readTrials(json, u"shelf.json"_s, bibliography());
    QVERIFY(!read);
    QCOMPARE(read.error().kind, base::ErrorKind::MalformedInput);
    QCOMPARE(read.error().subject, std::string("shelf.json"));
    QVERIFY2(QString::fromStdString(read.error().detail).contains(says), read.error().detail.c_str());
}

void EvidenceTrialTest::oneEntryIsNamed_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("says");
    QTest::newRow("missing key") << QByteArray("\"designKind\"") << QByteArray("\"design kind\"")
                                 << u"trial mine: \"designKind\" is missing"_s;
    QTest::newRow("unknown code") << QByteArray("\"code\": \"V\"") << QByteArray("\"code\": \"M\"")
                                  << u"\"code\" has the unknown value \"M\""_s;
    QTest::newRow("unknown design") << QByteArray("\"crossover\"") << QByteArray("\"cross over\"")
                                    << u"trial mine: \"designKind\" has the unknown value"_s;
    QTest::newRow("wrong type") << QByteArray("\"value\": -3.5") << QByteArray("\"value\": \"-3.5\"")
                                << u"trial mine, outcome sleep, effect: \"value\" is not a number"_s;
    QTest::newRow("no year") << QByteArray("\"year\": 2026") << QByteArray("\"year\": 12")
                             << u"trial mine: \"year\" is not a year"_s;
    QTest::newRow("half a person") << QByteArray("\"people\": 9") << QByteArray("\"people\": 9.5")
                                   << u"\"people\" is not a whole number"_s;
    QTest::newRow("another language") << QByteArray("\"en\": \"Sleep\"") << QByteArray("\"fr\": \"Sommeil\"")
                                      << u"outcome sleep: \"name\" has the unknown language \"fr\""_s;
    QTest::newRow("simulated") << QByteArray("\"entered\"") << QByteArray("\"simulated\"")
                               << u"trial mine: \"origin\" is neither"_s;
}

void EvidenceTrialTest::sourcesMustBeKnown()
{
    std::vector<evidence::EvidenceTrial> list = shelf();
    list.resize(1);
    list.front().source = u"nobody"_s;
    const auto read = evidence::readTrials(evidence::writeTrials(list), u"own.json"_s, bibliography());
    QVERIFY(!read);
    QCOMPARE(read.error().detail, std::string("trial williams-2018: the source \"nobody\" is not known"));
}

void EvidenceTrialTest::oneEntryIsNamed()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, says);
    QByteArray json = evidence::writeTrials(std::vector{own()});
    QVERIFY2(json.contains(from), json.constData());
    json.replace(from, to);
    const auto read = evidence::readTrials(json, u"own.json"_s, bibliography());
    QVERIFY(!read);
    QVERIFY2(QString::fromStdString(read.error().detail).contains(says), read.error().detail.c_str());
}

QTEST_GUILESS_MAIN(EvidenceTrialTest)
#include "evidence_trial_test.moc"
