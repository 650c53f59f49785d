// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/meta.h"
#include "tests/stats/reference_values.h"
#include "tests/support/result_check.h"

#include <limits>

using namespace Qt::StringLiterals;
using stats::StudyEffect;

class MetaTest : public QObject
{
    Q_OBJECT

private slots:
    void matchesReference_data();
    void matchesReference();
    void unitsDoNotMatter();
    void agreementIsSaid();
    void errors();
};

void MetaTest::matchesReference_data()
{
    QTest::addColumn<QJsonObject>("row");
    for (const auto& row : referenceValues("meta")["cases"_L1].toArray()) {
        QTest::newRow(qPrintable(row["name"_L1].toString())) << row.toObject();
    }
}

void MetaTest::matchesReference()
{
    QFETCH(QJsonObject, row);
    const auto effects = numbers(row["effects"_L1]);
    const auto errors = numbers(row["errors"_L1]);
    std::vector<StudyEffect> studies;
    for (std::size_t i = 0; i < effects.size(); ++i) {
        studies.push_back({effects[i], errors[i]});
    }
    const auto meta = stats::metaAnalysis(studies, row["level"_L1].toDouble());
    QVERIFY_RESULT(meta);
    const QJsonObject expected = row["expected"_L1].toObject();
    const std::pair<double, QString> pairs[] = {{meta->common.estimate, u"common"_s},
                                                {meta->common.se, u"commonSe"_s},
                                                {meta->common.p, u"commonP"_s},
                                                {meta->common.interval.lower, u"commonLower"_s},
                                                {meta->common.interval.upper, u"commonUpper"_s},
                                                {meta->random.estimate, u"random"_s},
                                                {meta->random.se, u"randomSe"_s},
                                                {meta->random.statistic, u"randomT"_s},
                                                {meta->random.p, u"randomP"_s},
                                                {meta->random.interval.lower, u"randomLower"_s},
                                                {meta->random.interval.upper, u"randomUpper"_s},
                                                {meta->q, u"q"_s},
                                                {meta->qP, u"qP"_s},
                                                {meta->tauSquared, u"tauSquared"_s},
                                                {meta->iSquared, u"iSquared"_s},
                                                {meta->prediction.lower, u"predictionLower"_s},
                                                {meta->prediction.upper, u"predictionUpper"_s}};
    const double unit = std::fabs(expected[u"randomSe"_s].toDouble());
    for (const auto& [actual, key] : pairs) {
        const double value = expected[key].toDouble();
        QVERIFY2(std::fabs(actual - value) <=
                     1e-6 * std::max(std::fabs(value), key.startsWith(u"tau") ? unit * unit : 1e-6),
                 qPrintable(u"%1: %2, expected %3"_s.arg(key).arg(actual, 0, 'g', 12).arg(value, 0, 'g', 12)));
    }
    const auto weights = numbers(expected["weights"_L1]);
    for (std::size_t i = 0; i < weights.size(); ++i) {
        VERIFY_NEAR(meta->random.weights[i], weights[i], 1e-6);
    }
    QCOMPARE(meta->tauSquaredInterval.has_value(), expected["tauUpper"_L1].isDouble());
    if (meta->tauSquaredInterval) {
        const double upper = expected["tauUpper"_L1].toDouble();
        VERIFY_NEAR(meta->tauSquaredInterval->upper, upper, 1e-5);
        QVERIFY(std::fabs(meta->tauSquaredInterval->lower - expected["tauLower"_L1].toDouble()) <= 1e-5 * upper);
    }
}

void MetaTest::unitsDoNotMatter()
{
    const std::vector<StudyEffect> points{{-6.75, 1.95}, {-2.1, 1.4}, {-4.0, 1.69}, {0.3, 2.2}};
    const auto plain = stats::metaAnalysis(points);
    QVERIFY_RESULT(plain);
    for (const double unit : {1e-40, 1e-3, 1e40}) {
        auto scaled = points;
        for (StudyEffect& study : scaled) {
            study.effect *= unit;
            study.se *= unit;
        }
        const auto meta = stats::metaAnalysis(scaled);
        QVERIFY_RESULT(meta);
        VERIFY_NEAR(meta->random.statistic, plain->random.statistic, 1e-9);
        VERIFY_NEAR(meta->tauSquared / unit / unit, plain->tauSquared, 1e-9);
        VERIFY_NEAR(meta->prediction.lower / unit, plain->prediction.lower, 1e-9);
        VERIFY_NEAR(meta->tauSquaredInterval->upper / unit / unit, plain->tauSquaredInterval->upper, 1e-9);
    }
}

void MetaTest::agreementIsSaid()
{
    const auto alike = stats::metaAnalysis(std::vector<StudyEffect>{{1.0, 0.4}, {1.01, 0.5}, {1.02, 0.45}});
    QVERIFY_RESULT(alike);
    QCOMPARE(alike->tauSquared, 0.0);
    QCOMPARE(alike->iSquared, 0.0);
    QVERIFY(alike->adjustment < 0.1);
    QVERIFY(!alike->tauSquaredInterval); // closer together than chance has them 97.5 times in a hundred
    const auto apart = stats::metaAnalysis(std::vector<StudyEffect>{{1.0, 0.1}, {3.0, 0.2}, {5.0, 0.1}});
    QVERIFY_RESULT(apart);
    QVERIFY(apart->adjustment > 0.95 && apart->adjustment < 1.05);
    QVERIFY(apart->iSquared > 0.9 && apart->iSquared < 1.0);
    QVERIFY(apart->prediction.lower < apart->random.interval.lower);
    QVERIFY(apart->tauSquaredInterval->lower > 0.0);
    QVERIFY(apart->tauSquaredInterval->lower < apart->tauSquared);
    QVERIFY(apart->tauSquared < apart->tauSquaredInterval->upper);
}

void MetaTest::errors()
{
    using enum base::ErrorKind;
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const auto kindOf = [](const std::vector<StudyEffect>& studies, double level = 0.95) {
        const auto meta = stats::metaAnalysis(studies, level);
        return meta ? base::ErrorKind::FileNotFound : meta.error().kind;
    };
    QCOMPARE(kindOf({}), NotEnoughData);
    QCOMPARE(kindOf({{1.0, 1.0}}), NotEnoughData);
    QCOMPARE(kindOf({{1.0, 1.0}, {1.0, 2.0}}), NotApplicable);
    QCOMPARE(kindOf({{1.0, 1.0}, {2.0, 0.0}}), InvalidValue);
    QCOMPARE(kindOf({{1.0, 1.0}, {2.0, -1.0}}), InvalidValue);
    QCOMPARE(kindOf({{nan, 1.0}, {2.0, 1.0}}), InvalidValue);
    QCOMPARE(kindOf({{1e200, 1.0}, {2.0, 1.0}}), InvalidValue);
    QCOMPARE(kindOf({{1.0, 1e-9}, {2.0, 1.0}}), InvalidValue);
    QCOMPARE(kindOf({{1.0, 1.0}, {2.0, 1.0}}, 1.0), InvalidValue);
}

QTEST_GUILESS_MAIN(MetaTest)
#include "meta_test.moc"
