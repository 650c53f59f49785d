// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of the shelf held against the fact sheet, where that lies beside the project.
#include "core/evidence/effect_numbers.h"
#include "core/evidence/evidence_trial.h"
#include "tests/support/result_check.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

const evidence::Effect* effectAt(const std::vector<evidence::EvidenceTrial>& list, const QString& trial,
                                 const QString& outcome)
{
    const auto* found = evidence::findTrial(list, trial);
    const auto* row = found == nullptr ? nullptr : evidence::findOutcome(*found, outcome);
    return row == nullptr || !row->effect ? nullptr : &*row->effect;
}

bool isAbout(double a, double b, double tolerance = 1e-9)
{
    return std::fabs(a - b) <= tolerance;
}

} // namespace

class PublishedNumbersTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void people();
    void effectsAsPrinted();
    void derivedFromCounts();
    void derivedFromMeans();
    void openData();

private:
    QJsonObject m_facts;
    std::vector<evidence::EvidenceTrial> m_trials;
};

void PublishedNumbersTest::initTestCase()
{
    QFile file(QStringLiteral(BLOCKADE_SOURCE_DIR "/../shared/facts/facts.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        QSKIP("needs the fact sheet in ../shared/facts");
    }
    m_facts = QJsonDocument::fromJson(file.readAll()).object();
    auto list = evidence::trials();
    QVERIFY_RESULT(list);
    m_trials = *list;
}

void PublishedNumbersTest::people()
{
    const QJsonArray related = m_facts["related_trials"_L1].toArray();
    QHash<QString, QString> keys{{u"Yoon2019"_s, u"yoon-2019"_s},
                                 {u"Jelen2025"_s, u"jelen-2025"_s},
                                 {u"Lii2023"_s, u"lii-2023"_s},
                                 {u"Yoon2025"_s, u"yoon-2025"_s}};
    int seen = 0;
    for (const auto& fact : related) {
        const auto* trial = evidence::findTrial(m_trials, keys[fact["id"_L1].toString()]);
        QVERIFY(trial != nullptr);
        const int n = fact["n"_L1].toInt(fact["infused"_L1].toInt());
        QCOMPARE(trial->people, std::optional(n));
        if (fact["doi"_L1].isString()) {
            QCOMPARE(trial->doi, fact["doi"_L1].toString());
        }
        ++seen;
    }
    QCOMPARE(seen, 4);
    const QJsonObject embedded = m_facts["williams_2018"_L1].toObject();
    const auto* trial = evidence::findTrial(m_trials, u"williams-2018");
    QCOMPARE(trial->people, std::optional(embedded["completed_both_n"_L1]["v"_L1].toInt()));
    QCOMPARE(trial->doi, embedded["doi"_L1].toString());
}

void PublishedNumbersTest::effectsAsPrinted()
{
    const auto* lii = effectAt(m_trials, u"lii-2023"_s, u"madrs"_s);
    QVERIFY(lii != nullptr);
    const QJsonObject fact = m_facts["related_trials"_L1][3].toObject();
    QCOMPARE(lii->value, fact["effect_madrs"_L1].toDouble());
    QCOMPARE(*lii->lower, fact["ci95"_L1][0].toDouble());
    QCOMPARE(*lii->upper, fact["ci95"_L1][1].toDouble());

    const auto* popova = effectAt(m_trials, u"popova-2019"_s, u"madrs-day-28"_s);
    QVERIFY(popova != nullptr);
    const QJsonObject day28 = m_facts["onset_series"_L1]["transform2_day28"_L1].toObject();
    QCOMPARE(popova->value, day28["ls_diff"_L1].toDouble());
    QCOMPARE(*popova->se, day28["se"_L1].toDouble());
    QCOMPARE(*popova->lower, day28["ci95"_L1][0].toDouble());
    QCOMPARE(*popova->upper, day28["ci95"_L1][1].toDouble());
}

void PublishedNumbersTest::derivedFromCounts()
{
    const auto* lii = effectAt(m_trials, u"lii-2023"_s, u"response-day-1"_s);
    QVERIFY(lii != nullptr);
    QVERIFY(isAbout(lii->value, 12.0 / 20 - 10.0 / 20));
    QVERIFY(isAbout(*lii->se, std::sqrt(0.6 * 0.4 / 20 + 0.5 * 0.5 / 20)));
    const auto* murrough = effectAt(m_trials, u"murrough-2013"_s, u"response-24h"_s);
    QVERIFY(murrough != nullptr);
    QVERIFY(isAbout(murrough->value, 30.0 / 47 - 7.0 / 25, 1e-8));
    QVERIFY(isAbout(*murrough->se, std::sqrt((30.0 / 47) * (17.0 / 47) / 47 + 0.28 * 0.72 / 25), 1e-8));
    QCOMPARE(murrough->code, evidence::Code::Derived);
    const QJsonObject fact = m_facts["onset_series"_L1]["murrough_2013_24h_madrs"_L1].toObject();
    QCOMPARE(int(std::lround(100.0 * 30 / 47)), fact["ketamine"_L1]["response_pct"_L1].toInt());
}

void PublishedNumbersTest::derivedFromMeans()
{
    const QJsonObject bySex = m_facts["onset_series"_L1]["transform12_by_sex_day28_change"_L1].toObject();
    for (const auto& [sex, key] : {std::pair{u"women"_s, u"women-day-28"_s}, {u"men"_s, u"men-day-28"_s}}) {
        const QJsonObject drug = bySex[sex]["esk"_L1].toObject();
        const QJsonObject placebo = bySex[sex]["placebo"_L1].toObject();
        const auto* effect = effectAt(m_trials, u"transform-sex"_s, key);
        QVERIFY(effect != nullptr);
        QVERIFY(isAbout(effect->value, drug["mean"_L1].toDouble() - placebo["mean"_L1].toDouble(), 1e-9));
        const double variance = std::pow(drug["sd"_L1].toDouble(), 2) / drug["n"_L1].toDouble() +
                                std::pow(placebo["sd"_L1].toDouble(), 2) / placebo["n"_L1].toDouble();
        QVERIFY(isAbout(*effect->se, std::sqrt(variance), 1e-5));
    }
}

void PublishedNumbersTest::openData()
{
    const QJsonObject golden = m_facts["ds005917"_L1]["crossover_golden_mdd_day2"_L1].toObject();
    for (const auto& [name, key] : {std::pair{u"MADRS_Total"_s, u"madrs-day-2"_s},
                                    {u"HAM17_Total"_s, u"hamd17-day-2"_s},
                                    {u"HAMD_Bech"_s, u"hamd6-day-2"_s}}) {
        const QJsonObject fact = golden[name].toObject();
        const auto* effect = effectAt(m_trials, u"nimh-crossover"_s, key);
        QVERIFY(effect != nullptr);
        QVERIFY(isAbout(effect->value, fact["paired_mean_diff"_L1].toDouble(), 0.0051));
        QCOMPARE(*effect->lower, fact["ci95"_L1][0].toDouble());
        QCOMPARE(*effect->upper, fact["ci95"_L1][1].toDouble());
        QVERIFY(isAbout(*effect->se, fact["paired_sd"_L1].toDouble() / std::sqrt(24.0), 1e-5));
        QCOMPARE(effect->code, evidence::Code::Derived);
    }
}

QTEST_GUILESS_MAIN(PublishedNumbersTest)
#include "published_numbers_test.moc"
