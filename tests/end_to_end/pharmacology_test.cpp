// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end_to_end/run_program.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using end_to_end::runProgram;

namespace {

const QStringList simulatePharmacology{u"simulate"_s, u"pharmacology"_s, u"--json"_s};

QJsonObject seriesNamed(const QJsonObject& json, const QString& name)
{
    for (const QJsonValue& series : json[u"series"_s].toArray()) {
        if (series[u"name"_s].toString() == name) {
            return series.toObject();
        }
    }
    return {};
}

/// The value of a series at one of its minutes; NaN where it has none.
double valueAt(const QJsonObject& series, double minute)
{
    const QJsonArray minutes = series[u"minutes"_s].toArray();
    for (qsizetype i = 0; i < minutes.size(); ++i) {
        if (minutes[i].toDouble() == minute) {
            return series[u"values"_s].toArray()[i].toDouble();
        }
    }
    return std::nan("");
}

} // namespace

class PharmacologyTest : public QObject
{
    Q_OBJECT

private slots:
    void goldenValues_data();
    void goldenValues();
    void seriesAsPromised();
    void everySeriesAndParameterHasASource();
    void theBlockade();
    void aSeedChangesNothing();
    void readableWithoutJson();
    void makesNoStudy();
    void wrongOptions_data();
    void wrongOptions();
};

// Facts 3.1, to every printed digit.
void PharmacologyTest::goldenValues_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QList<double>>("expected");
    QTest::newRow("Clements") << u"clements"_s << QList<double>{33.2, 62.0, 109.5, 146.9, 177.3, 157.4, 115.4, 84.7,
                                                                63.1, 58.8, 43.8,  35.9,  34.6,  13.9,  0.4};
    QTest::newRow("Domino") << u"domino"_s << QList<double>{155.3, 181.8, 209.6, 226.5, 240.3, 91.4, 55.1, 45.8,
                                                            38.1,  35.8,  24.9,  18.4,  17.3,  4.1,  0.0};
}

void PharmacologyTest::goldenValues()
{
    QFETCH(QString, model);
    QFETCH(QList<double>, expected);
    const QList<double> minutes{5, 10, 20, 30, 40, 45, 60, 80, 110, 120, 180, 230, 240, 480, 1440};
    const auto run = runProgram(simulatePharmacology + QStringList{u"--option"_s, u"model="_s + model});
    QVERIFY_EXIT(run, 0);
    const auto json = run.json();
    QVERIFY2(json.has_value(), run.account().constData());
    const QJsonObject plasma = (*json)[u"series"_s].toArray()[0].toObject();
    QCOMPARE(plasma[u"name"_s].toString(), u"ketamine plasma"_s);
    for (qsizetype i = 0; i < minutes.size(); ++i) {
        const double got = valueAt(plasma, minutes[i]);
        QVERIFY2(std::fabs(got - expected[i]) <= 0.06, qPrintable(u"minute %1: %2"_s.arg(minutes[i]).arg(got)));
    }
}

void PharmacologyTest::seriesAsPromised()
{
    const auto run = runProgram(simulatePharmacology);
    QVERIFY_EXIT(run, 0);
    const auto json = run.json();
    QVERIFY2(json.has_value(), run.account().constData());
    QCOMPARE((*json)[u"origin"_s].toString(), u"modelled"_s);
    const QJsonObject plasma = (*json)[u"series"_s].toArray()[0].toObject();
    QCOMPARE(plasma[u"unit"_s].toString(), u"ng/mL"_s);
    QCOMPARE(plasma[u"minutes"_s].toArray()[0].toDouble(), 0.0);
    QCOMPARE(plasma[u"values"_s].toArray()[0].toDouble(), 0.0);
    for (const QJsonValue& series : (*json)[u"series"_s].toArray()) {
        const QJsonArray minutes = series[u"minutes"_s].toArray();
        QCOMPARE(minutes.size(), series[u"values"_s].toArray().size());
        for (qsizetype i = 1; i < minutes.size(); ++i) {
            const double step = minutes[i].toDouble() - minutes[i - 1].toDouble();
            QVERIFY(step > 0.0 && step <= 1.0 + 1e-9);
        }
    }
}

void PharmacologyTest::everySeriesAndParameterHasASource()
{
    const auto run = runProgram(simulatePharmacology);
    QVERIFY_EXIT(run, 0);
    const auto json = run.json();
    QVERIFY2(json.has_value(), run.account().constData());
    for (const QJsonValue& series : (*json)[u"series"_s].toArray()) {
        QVERIFY(!series[u"citations"_s].toArray().isEmpty());
        const QString origin = series[u"origin"_s].toString();
        QVERIFY2(origin == u"modelled"_s || origin == u"illustrative"_s, qPrintable(origin));
    }
    const QStringList codes{u"V"_s, u"S"_s, u"D"_s, u"illustrative"_s};
    QVERIFY((*json)[u"parameters"_s].toArray().size() > 50);
    for (const QJsonValue& parameter : (*json)[u"parameters"_s].toArray()) {
        QVERIFY2(codes.contains(parameter[u"confidence"_s].toString()), qPrintable(parameter[u"key"_s].toString()));
        QVERIFY2(!parameter[u"citation"_s].toString().isEmpty(), qPrintable(parameter[u"key"_s].toString()));
    }
    QVERIFY(!(*json)[u"statements"_s].toArray().isEmpty());
}

void PharmacologyTest::theBlockade()
{
    const auto open = runProgram(simulatePharmacology);
    const auto blocked = runProgram(simulatePharmacology + QStringList{u"--option"_s, u"blockade=on"_s});
    QVERIFY_EXIT(open, 0);
    QVERIFY_EXIT(blocked, 0);
    const QJsonObject before = *open.json();
    const QJsonObject after = *blocked.json();
    QCOMPARE(seriesNamed(before, u"ketamine plasma"_s)[u"values"_s],
             seriesNamed(after, u"ketamine plasma"_s)[u"values"_s]);
    const QString mu = u"mu occupancy by ketamine"_s;
    QVERIFY(valueAt(seriesNamed(before, mu), 40.0) > 12.0 * valueAt(seriesNamed(after, mu), 40.0));
    const double held = valueAt(seriesNamed(after, u"mu blockade by naltrexone"_s), 60.0);
    QVERIFY2(held >= 92.0 && held <= 98.0, qPrintable(QString::number(held)));
    QCOMPARE(seriesNamed(after, u"naltrexone plasma"_s)[u"minutes"_s].toArray()[0].toDouble(), -45.0);
    QCOMPARE(valueAt(seriesNamed(before, u"mu blockade by naltrexone"_s), 60.0), 0.0);
}

void PharmacologyTest::aSeedChangesNothing()
{
    const auto one = runProgram(simulatePharmacology);
    const auto other = runProgram(simulatePharmacology + QStringList{u"--seed"_s, u"7"_s});
    QVERIFY_EXIT(other, 0);
    QCOMPARE(one.out, other.out);
}

void PharmacologyTest::readableWithoutJson()
{
    const auto run = runProgram({u"simulate"_s, u"pharmacology"_s});
    QVERIFY_EXIT(run, 0);
    QVERIFY2(run.out.contains("177.3 ng/mL"), run.account().constData());
    QVERIFY(run.out.contains("illustrative"));
}

void PharmacologyTest::makesNoStudy()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"x.blockade"_s);
    const auto run = runProgram({u"simulate"_s, u"pharmacology"_s, u"-o"_s, path});
    QVERIFY_EXIT(run, 2);
    QCOMPARE(run.err.count('\n'), 1);
    QVERIFY2(run.err.contains("--json"), run.account().constData());
    QVERIFY(!QFile::exists(path));
}

void PharmacologyTest::wrongOptions_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("names");
    QTest::newRow("no such option") << u"nonsense=1"_s << QByteArray("weight-kg");
    QTest::newRow("weightless") << u"weight-kg=0"_s << QByteArray("weight-kg");
    QTest::newRow("long step") << u"step=5"_s << QByteArray("step");
    QTest::newRow("model") << u"model=nonsense"_s << QByteArray("domino");
    QTest::newRow("too much naltrexone") << u"naltrexone-mg=500"_s << QByteArray("100");
    QTest::newRow("no number") << u"infusion-minutes=nan"_s << QByteArray("infusion-minutes");
}

void PharmacologyTest::wrongOptions()
{
    QFETCH(QString, option);
    QFETCH(QByteArray, names);
    const auto run = runProgram(simulatePharmacology + QStringList{u"--option"_s, option});
    QVERIFY_EXIT(run, 2);
    QVERIFY2(run.out.isEmpty(), run.account().constData());
    QVERIFY2(run.err.contains(names), run.account().constData());
}

QTEST_GUILESS_MAIN(PharmacologyTest)
#include "pharmacology_test.moc"
