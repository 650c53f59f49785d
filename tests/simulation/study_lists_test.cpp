// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The two lists of resources/studies/williams-2018 and the code say the same.
#include "core/simulation/fact_checks.h"
#include "core/simulation/reconstruction.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <vector>

using namespace simulation;
using namespace Qt::StringLiterals;

class StudyListsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void factsEqualTheChecks();
    void everyEntryIsCited();
    void everyAssumptionSaysSo();
    void everyCriterionIsAnAssumption();
    void factsAndAssumptionsAreApart();
    void assumedNumbersAreThoseOfTheModel();

private:
    QJsonObject assumption(const QString& key) const;

    QJsonObject m_facts;
    QJsonArray m_assumptions;
};

namespace {

QJsonObject listFile(const QString& name)
{
    QFile file(QStringLiteral(BLOCKADE_SOURCE_DIR "/resources/studies/williams-2018/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

void StudyListsTest::initTestCase()
{
    m_facts = listFile(u"facts.json"_s);
    m_assumptions = listFile(u"assumptions.json"_s)["assumptions"_L1].toArray();
    QVERIFY(!m_facts["facts"_L1].toArray().isEmpty());
    QVERIFY(!m_assumptions.isEmpty());
}

void StudyListsTest::factsEqualTheChecks()
{
    const auto listed = m_facts["facts"_L1].toArray();
    const auto checked = publishedFacts();
    QCOMPARE(std::size_t(listed.size()), checked.size());
    for (qsizetype i = 0; i < listed.size(); ++i) {
        const auto entry = listed[i].toObject();
        const auto& fact = checked[std::size_t(i)];
        QCOMPARE(entry["key"_L1].toString(), QString::fromStdString(fact.key));
        QCOMPARE(entry["sentence"_L1].toString(), QString::fromStdString(fact.sentence));
        QCOMPARE(entry["source"_L1].toString(), QString::fromStdString(fact.citation));
        QCOMPARE(entry["code"_L1].toString(), fact.confidence == Confidence::V ? u"V"_s : u"S"_s);
    }
}

void StudyListsTest::everyEntryIsCited()
{
    for (const auto& part : {"facts"_L1, "context"_L1}) {
        for (const auto& value : m_facts[part].toArray()) {
            const auto entry = value.toObject();
            const auto key = entry["key"_L1].toString();
            QVERIFY2(!entry["sentence"_L1].toString().isEmpty(), qPrintable(key));
            QVERIFY2(!entry["source"_L1].toString().isEmpty(), qPrintable(key));
            const auto code = entry["code"_L1].toString();
            QVERIFY2(code == u"V"_s || code == u"S"_s, qPrintable(key));
            QVERIFY2(!entry.contains("assumption"_L1), qPrintable(key));
        }
    }
}

void StudyListsTest::everyAssumptionSaysSo()
{
    for (const auto& value : m_assumptions) {
        const auto entry = value.toObject();
        const auto key = entry["key"_L1].toString();
        QVERIFY2(entry["assumption"_L1].toBool(), qPrintable(key));
        QVERIFY2(!entry["sentence"_L1].toString().isEmpty(), qPrintable(key));
        QVERIFY2(!entry["why"_L1].toString().isEmpty(), qPrintable(key));
        QVERIFY2(!entry.contains("code"_L1), qPrintable(key)); // no confidence code: it is not a fact
    }
}

void StudyListsTest::everyCriterionIsAnAssumption()
{
    for (const auto& criterion : plausibilityCriteria()) {
        const auto entry = assumption(QString::fromStdString(criterion.key));
        QCOMPARE(entry["sentence"_L1].toString(), QString::fromStdString(criterion.sentence));
        QCOMPARE(entry["group"_L1].toString(), u"search"_s);
    }
}

void StudyListsTest::factsAndAssumptionsAreApart()
{
    QSet<QString> keys;
    const auto addAll = [&](const QJsonArray& entries) {
        for (const auto& entry : entries) {
            const auto key = entry.toObject()["key"_L1].toString();
            QVERIFY2(!key.isEmpty() && !keys.contains(key), qPrintable(key));
            keys.insert(key);
        }
    };
    addAll(m_facts["facts"_L1].toArray());
    addAll(m_facts["context"_L1].toArray());
    addAll(m_assumptions);
}

void StudyListsTest::assumedNumbersAreThoseOfTheModel()
{
    const TrialModelOptions model;
    const auto valuesOf = [this](const QString& key) { return assumption(key)["values"_L1].toObject(); };
    const auto daysArray = valuesOf(u"visit-days"_s)["days"_L1].toArray();
    std::vector<int> days;
    for (const auto& day : daysArray) {
        days.push_back(day.toInt());
    }
    QCOMPARE(days, model.days);
    const auto minutes = valuesOf(u"cadss-minutes"_s)["minutes"_L1].toArray();
    QCOMPARE(std::size_t(minutes.size()), model.cadssMinutes.size());
    for (qsizetype i = 0; i < minutes.size(); ++i) {
        QCOMPARE(minutes[i].toInt(), model.cadssMinutes[std::size_t(i)].minute);
    }
    QCOMPARE(valuesOf(u"women"_s)["women"_L1].toInt(), model.women);
    QCOMPARE(valuesOf(u"non-completers"_s)["participants"_L1].toInt(), model.studied - model.completers);
    QCOMPARE(valuesOf(u"interval-days"_s)["shortest"_L1].toInt(), model.shortestInterval);
    QCOMPARE(valuesOf(u"interval-days"_s)["longest"_L1].toInt(), model.longestInterval);
    QCOMPARE(valuesOf(u"age-distribution"_s)["mean"_L1].toDouble(), model.ageYears.mean);
    QCOMPARE(valuesOf(u"seed"_s)["seed"_L1].toInteger(), qint64(defaultReconstructionSeed));
    QCOMPARE(valuesOf(u"remission-rule"_s)["atMost"_L1].toDouble(), remissionAtMost);
}

QJsonObject StudyListsTest::assumption(const QString& key) const
{
    for (const auto& entry : m_assumptions) {
        if (entry.toObject()["key"_L1].toString() == key) {
            return entry.toObject();
        }
    }
    return {};
}

QTEST_GUILESS_MAIN(StudyListsTest)
#include "study_lists_test.moc"
