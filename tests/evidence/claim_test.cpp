// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/claim.h"
#include "tests/evidence/content_rules.h"
#include "tests/evidence/embedded_keys.h"
#include "tests/support/result_check.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

std::vector<evidence::Claim> shippedClaims()
{
    auto list = evidence::claims();
    return list ? *list : std::vector<evidence::Claim>{};
}

} // namespace

class ClaimTest : public QObject
{
    Q_OBJECT

private slots:
    void twentyTwoAndTheOmission();
    void everyClaimIsCitedAndShown();
    void verdictsAreThoseOfTheFacts();
    void verdictsHaveWords();
    void damagedFilesAreNamed_data();
    void damagedFilesAreNamed();
};

void ClaimTest::twentyTwoAndTheOmission()
{
    QVERIFY_RESULT(evidence::claims());
    const auto list = shippedClaims();
    QCOMPARE(list.size(), std::size_t(23));
    for (int i = 0; i < 22; ++i) {
        QCOMPARE(list[std::size_t(i)].number, i + 1);
        QCOMPARE(list[std::size_t(i)].key, u"claim-%1"_s.arg(i + 1));
    }
    QCOMPARE(list.back().number, 0);
    QCOMPARE(list.back().verdict, evidence::Verdict::Omission);
}

void ClaimTest::everyClaimIsCitedAndShown()
{
    const auto bibliography = evidence::sources();
    QVERIFY_RESULT(bibliography);
    const evidence::KnownKeys keys = embeddedKeys();
    QVERIFY(keys.scales.contains(u"HAM-D-17"_s) && keys.visits.contains(u"day 1"_s));
    for (const auto& claim : shippedClaims()) {
        QVERIFY2(!claim.reason.citations.empty() && !claim.claim.citations.empty(), qPrintable(claim.key));
        VERIFY_KEPT(brokenCitation(claim.reason.citations, *bibliography));
        VERIFY_KEPT(brokenCitation(claim.claim.citations, *bibliography));
        VERIFY_KEPT(brokenRule(claim.claim.words, claim.claim.citations));
        VERIFY_KEPT(brokenRule(claim.reason.words, claim.reason.citations));
        QVERIFY2(claim.qualifier.isEmpty() || claim.qualifier.isComplete(), qPrintable(claim.key));
        QVERIFY2(evidence::faultsOf(claim.view, keys).empty(), qPrintable(claim.key));
    }
}

// Each word of the fact sheet's verdict is in ours: the verdict, the second one or what narrows them.
void ClaimTest::verdictsAreThoseOfTheFacts()
{
    QFile file(QStringLiteral(BLOCKADE_SOURCE_DIR "/../shared/facts/facts.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        QSKIP("needs the fact sheet in ../shared/facts");
    }
    const QJsonArray facts = QJsonDocument::fromJson(file.readAll())["claims"_L1].toArray();
    QCOMPARE(facts.size(), 22);
    const auto list = shippedClaims();
    for (const auto& fact : facts) {
        const auto& claim = list.at(std::size_t(fact["n"_L1].toInt() - 1));
        const QString verdict = fact["verdict"_L1].toString();
        const QString ours = evidence::verdictWords(claim.verdict).en + u' ' +
                             (claim.also ? evidence::verdictWords(*claim.also).en : QString()) + u' ' +
                             claim.qualifier.en + u' ' + claim.reason.words.en;
        static const QRegularExpression between(u"[^a-z]+"_s);
        const QStringList words = verdict.toLower().split(between, Qt::SkipEmptyParts);
        for (QString word : words) {
            word = word == u"unverifiable" ? u"cannot be verified"_s : word == u"quote" ? u"quotation"_s : word;
            QVERIFY2(ours.contains(word, Qt::CaseInsensitive), qPrintable(claim.key + u": "_s + word));
        }
        const QString first = words.first() == u"wrong" && words.size() > 1 ? u"imprecise"_s : words.first();
        QCOMPARE(evidence::verdictKey(claim.verdict), first);
    }
}

void ClaimTest::verdictsHaveWords()
{
    for (const auto verdict :
         {evidence::Verdict::Supported, evidence::Verdict::Imprecise, evidence::Verdict::Wrong,
          evidence::Verdict::Opinion, evidence::Verdict::NotTestedHere, evidence::Verdict::Omission}) {
        QVERIFY(evidence::verdictWords(verdict).isComplete());
        QCOMPARE(evidence::verdictFromKey(evidence::verdictKey(verdict)), std::optional(verdict));
    }
    QVERIFY(!evidence::verdictFromKey(u"probably"));
}

void ClaimTest::damagedFilesAreNamed_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("says");
    QTest::newRow("verdict") << QByteArray("\"verdict\": \"wrong\"") << QByteArray("\"verdict\": \"wrongish\"")
                             << u"claim claim-4: \"verdict\" has the unknown value"_s;
    QTest::newRow("key") << QByteArray("\"claim-2\"") << QByteArray("\"claim-1\"") << u"claim claim-1: its key"_s;
    QTest::newRow("page") << QByteArray("\"page\": \"overview\"") << QByteArray("\"pages\": \"overview\"")
                          << u"claim claim-4, view: \"page\" is missing"_s;
    QTest::newRow("code") << QByteArray("\"code\": \"D\"") << QByteArray("\"code\": \"NF\"")
                          << u"\"code\" has the unknown value \"NF\""_s;
}

void ClaimTest::damagedFilesAreNamed()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, says);
    QFile file(QStringLiteral(BLOCKADE_SOURCE_DIR "/resources/claims/claims.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray json = file.readAll();
    QVERIFY_RESULT(evidence::readClaims(json, u"claims.json"_s));
    QVERIFY(json.contains(from));
    json.replace(from, to);
    const auto read = evidence::readClaims(json, u"claims.json"_s);
    QVERIFY(!read);
    QVERIFY2(QString::fromStdString(read.error().detail).contains(says), read.error().detail.c_str());
}

QTEST_GUILESS_MAIN(ClaimTest)
#include "claim_test.moc"
