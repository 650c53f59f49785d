// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A real crossover of ketamine and placebo, from its files to numbers: OpenNeuro ds005917 v1.0.1,
// doi:10.18112/openneuro.ds005917.v1.0.1 (CC0), people with major depression alone. The expected numbers were computed
// from the same files by other means (R 4.2). The files are no part of the project: without them the tests are skipped.
#include "tests/end_to_end/run_program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using end_to_end::runProgram;

namespace {

/// Rows of a CSV without quoted separators, each as cells.
QList<QList<QByteArray>> csvRows(const QString& path)
{
    QFile file(path);
    QList<QList<QByteArray>> rows;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray& line : file.readAll().trimmed().split('\n')) {
            rows << line.split(',');
        }
    }
    return rows;
}

QJsonObject rowWhere(const QList<QJsonObject>& rows, const QString& scale, const QString& arm, const QString& visit)
{
    for (const QJsonObject& row : rows) {
        if (row[u"scale"_s].toString() == scale && row[u"visit"_s].toString() == visit &&
            row[u"arm"_s].toString().compare(arm, Qt::CaseInsensitive) == 0) {
            return row;
        }
    }
    return {};
}

} // namespace

class ImportedTrialTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyRowIsAccountedFor();
    void droppedRowsHaveTheirReasons();
    void info();
    void cells_data();
    void cells();
    void responders_data();
    void responders();
    void pairs();
    void badgeless_data();
    void badgeless();
    void window();
    void notWrittenOnFailure();

private:
    QString m_source = QStringLiteral(BLOCKADE_SOURCE_DIR "/../shared/data/ds005917");
    QTemporaryDir m_folder;
    QString m_file;
    QString m_dropped;
    QJsonObject m_import;
    QList<QJsonObject> m_summary;
    QList<QJsonObject> m_pairs;
};

void ImportedTrialTest::initTestCase()
{
    if (!QDir(m_source).exists()) {
        QSKIP("the data set ds005917 is not beside the project");
    }
    m_file = m_folder.filePath(u"nimh.blockade"_s);
    m_dropped = m_folder.filePath(u"dropped.csv"_s);
    const auto import = runProgram(
        {u"import"_s, m_source, u"--where"_s, u"group=MDD"_s, u"-o"_s, m_file, u"--dropped"_s, m_dropped, u"--json"_s});
    QVERIFY_EXIT(import, 0);
    QVERIFY(import.json().has_value());
    m_import = *import.json();
    const auto summary = runProgram({u"analyse"_s, u"summary"_s, m_file, u"--json"_s});
    QVERIFY_EXIT(summary, 0);
    QVERIFY(summary.json().has_value());
    m_summary = end_to_end::tableRows(*summary.json(), u"summary"_s);
    m_pairs = end_to_end::tableRows(*summary.json(), u"pairs"_s);
}

void ImportedTrialTest::everyRowIsAccountedFor()
{
    QCOMPARE(m_import[u"rows"_s].toInt(), 236);
    QCOMPARE(m_import[u"kept"_s].toInt(), 137);
    QCOMPARE(m_import[u"dropped"_s].toInt(), 96 + 3);
    QCOMPARE(m_import[u"participants"_s].toInt(), 32);
    QCOMPARE(m_import[u"assessments"_s].toInt(), 377);
    for (const QJsonValue& finding : m_import[u"findings"_s].toArray()) {
        QVERIFY(finding.toObject()[u"severity"_s].toString() != u"error"_s);
    }
    QVERIFY_EXIT(runProgram({u"check"_s, m_file}), 0);
}

void ImportedTrialTest::droppedRowsHaveTheirReasons()
{
    const auto rows = csvRows(m_dropped);
    QCOMPARE(rows.size(), 1 + 96 + 3);
    const auto person = rows[0].indexOf("participant");
    const auto reason = rows[0].indexOf("reason");
    QVERIFY(person >= 0 && reason >= 0);
    QMap<QByteArray, int> count;
    QMap<QByteArray, QSet<QByteArray>> people;
    for (const auto& row : rows.mid(1)) {
        ++count[row[reason]];
        people[row[reason]] << row[person];
    }
    QCOMPARE(count.size(), 2);
    QCOMPARE(count["not selected"], 96);
    QCOMPARE(people["not selected"].size(), 25);
    QCOMPARE(count["no score"], 3);
}

void ImportedTrialTest::info()
{
    const auto run = runProgram({u"info"_s, m_file, u"--json"_s});
    QVERIFY_EXIT(run, 0);
    const QJsonObject study = *run.json();
    QCOMPARE(study[u"origin"_s].toString(), u"imported"_s);
    QCOMPARE(study[u"design"_s].toString(), u"two-sequence-crossover"_s);
    QCOMPARE(study[u"participants"_s].toInt(), 32);
    QCOMPARE(study[u"completers"_s].toInt(), 25);
    QCOMPARE(study[u"assessments"_s].toInt(), 377);
    QMap<QString, QString> arms;
    for (const QJsonValue& arm : study[u"arms"_s].toArray()) {
        arms[arm.toObject()[u"key"_s].toString()] = arm.toObject()[u"name"_s].toString();
    }
    const QJsonObject contrast = study[u"contrast"_s].toObject();
    QCOMPARE(arms[contrast[u"reference"_s].toString()], u"Placebo"_s);
    QCOMPARE(arms[contrast[u"comparator"_s].toString()], u"Ketamine"_s);
    QMap<QString, QString> labels;
    for (const QJsonValue& scale : study[u"scales"_s].toArray()) {
        labels[scale.toObject()[u"key"_s].toString()] = scale.toObject()[u"label"_s].toString();
    }
    QCOMPARE(labels.keys().join(u' '), u"HAM-D-17 HAM-D-6 MADRS"_s);
    QCOMPARE(labels[u"HAM-D-17"_s], u"HAM17_Total"_s);
    QCOMPARE(labels[u"HAM-D-6"_s], u"HAMD_Bech"_s);
    QCOMPARE(labels[u"MADRS"_s], u"MADRS_Total"_s);
    QMap<QString, double> days;
    for (const QJsonValue& visit : study[u"visits"_s].toArray()) {
        days[visit.toObject()[u"key"_s].toString()] = visit.toObject()[u"day"_s].toDouble();
    }
    QCOMPARE(days[u"day 2"_s], 2.0);
    QCOMPARE(days[u"day 10"_s], 10.0);
    QVERIFY(days.contains(u"baseline"_s));
    bool hasSum = false;
    for (const QJsonValue& source : study[u"sources"_s].toArray()) {
        hasSum = hasSum || source.toObject()[u"sha256"_s].toString().size() == 64;
    }
    QVERIFY(hasSum);
}

void ImportedTrialTest::cells_data()
{
    QTest::addColumn<QString>("scale");
    QTest::addColumn<QString>("arm");
    QTest::addColumn<QString>("visit");
    QTest::addColumn<double>("mean");
    QTest::addColumn<double>("sd");
    QTest::addColumn<int>("n");

    const auto row = [](const char* scale, const char* arm, const char* visit, double mean, double sd, int n) {
        QTest::addRow("%s %s %s", scale, arm, visit)
            << QString::fromLatin1(scale) << QString::fromLatin1(arm) << QString::fromLatin1(visit) << mean << sd << n;
    };
    row("MADRS", "all", "baseline", 33.38, 4.57, 32);
    row("MADRS", "Ketamine", "day 2", 23.59, 10.32, 27);
    row("MADRS", "Ketamine", "day 10", 28.23, 8.94, 26);
    row("MADRS", "Placebo", "day 2", 31.31, 5.88, 26);
    row("MADRS", "Placebo", "day 10", 34.19, 5.07, 26);
    row("HAM-D-17", "all", "baseline", 21.56, 4.39, 32);
    row("HAM-D-17", "Ketamine", "day 2", 14.74, 6.14, 27);
    row("HAM-D-17", "Ketamine", "day 10", 17.29, 4.22, 17);
    row("HAM-D-17", "Placebo", "day 2", 19.96, 3.74, 26);
    row("HAM-D-17", "Placebo", "day 10", 22.28, 3.48, 18);
    row("HAM-D-6", "all", "baseline", 13.16, 2.13, 32);
    row("HAM-D-6", "Ketamine", "day 2", 8.85, 4.00, 27);
    row("HAM-D-6", "Ketamine", "day 10", 10.18, 2.86, 17);
    row("HAM-D-6", "Placebo", "day 2", 12.27, 2.15, 26);
    row("HAM-D-6", "Placebo", "day 10", 12.56, 2.20, 18);
}

void ImportedTrialTest::cells()
{
    QFETCH(QString, scale);
    QFETCH(QString, arm);
    QFETCH(QString, visit);
    QFETCH(double, mean);
    QFETCH(double, sd);
    QFETCH(int, n);
    QCOMPARE(m_summary.size(), 15);
    const QJsonObject cell = rowWhere(m_summary, scale, arm, visit);
    QVERIFY(!cell.isEmpty());
    QCOMPARE(cell[u"n"_s].toInt(), n);
    QVERIFY2(std::abs(cell[u"mean"_s].toDouble() - mean) <= 0.005 + 1e-9, qPrintable(QString::number(mean)));
    QVERIFY2(std::abs(cell[u"sd"_s].toDouble() - sd) <= 0.005 + 1e-9, qPrintable(QString::number(sd)));
}

void ImportedTrialTest::responders_data()
{
    QTest::addColumn<QString>("scale");
    QTest::addColumn<int>("ketamine");
    QTest::addColumn<int>("placebo");
    QTest::newRow("MADRS") << u"MADRS"_s << 6 << 1;
    QTest::newRow("HAM-D-17") << u"HAM-D-17"_s << 6 << 1;
    QTest::newRow("HAM-D-6") << u"HAM-D-6"_s << 7 << 1;
}

void ImportedTrialTest::responders()
{
    QFETCH(QString, scale);
    QTEST(rowWhere(m_summary, scale, u"Ketamine"_s, u"day 2"_s)[u"responders"_s].toInt(), "ketamine");
    QTEST(rowWhere(m_summary, scale, u"Placebo"_s, u"day 2"_s)[u"responders"_s].toInt(), "placebo");
}

void ImportedTrialTest::pairs()
{
    for (const QString& scale : {u"MADRS"_s, u"HAM-D-17"_s, u"HAM-D-6"_s}) {
        QList<int> bySequence;
        for (const QJsonObject& row : m_pairs) {
            if (row[u"scale"_s].toString() == scale && row[u"visit"_s].toString() == u"day 2"_s) {
                bySequence << row[u"n"_s].toInt();
            }
        }
        QCOMPARE(bySequence, (QList<int>{12, 12}));
    }
    const auto run = runProgram({u"analyse"_s, u"summary"_s, m_file, u"--scale"_s, u"MADRS"_s, u"--visit"_s, u"day 2"_s,
                                 u"--completers"_s, u"--json"_s});
    QVERIFY_EXIT(run, 0);
    QCOMPARE((*run.json())[u"n"_s].toInt(), 24);
}

// Observed data carry no badge, and no figure of them says that anything is simulated.
void ImportedTrialTest::badgeless_data()
{
    QTest::addColumn<QString>("figure");
    for (const char* figure : {"trajectories", "means", "paired", "waterfall"}) {
        QTest::newRow(figure) << QString::fromLatin1(figure);
    }
}

void ImportedTrialTest::badgeless()
{
    QFETCH(QString, figure);
    const QString path = m_folder.filePath(figure + u".svg"_s);
    const auto run = runProgram({u"figure"_s, figure, m_file, u"-o"_s, path, u"--side"_s, u"both"_s});
    QVERIFY_EXIT(run, 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray svg = file.readAll();
    QVERIFY(!svg.contains("imulated"));
    QVERIFY(svg.contains("Ketamine"));
    QVERIFY(svg.contains("Placebo"));
}

void ImportedTrialTest::window()
{
    const QString path = m_folder.filePath(u"window.png"_s);
    const auto run = runProgram({u"page"_s, u"trajectories"_s, m_file, u"-o"_s, path, u"--side"_s, u"comparator"_s});
    QVERIFY_EXIT(run, 0);
    QVERIFY(QFile(path).size() > 10000);
}

void ImportedTrialTest::notWrittenOnFailure()
{
    const QString file = m_folder.filePath(u"none.blockade"_s);
    const QString dropped = m_folder.filePath(u"none.csv"_s);
    const auto run =
        runProgram({u"import"_s, m_source, u"--where"_s, u"group=NOBODY"_s, u"-o"_s, file, u"--dropped"_s, dropped});
    QVERIFY_EXIT(run, 1);
    QVERIFY(!QFile::exists(file));
    QVERIFY(!QFile::exists(dropped));
    const auto again = runProgram({u"import"_s, m_source, u"-o"_s, file, u"--dropped"_s, m_dropped});
    QVERIFY_EXIT(again, 1); // the list of dropped rows is there already
    QVERIFY(!QFile::exists(file));
    const auto same = runProgram({u"import"_s, m_source, u"-o"_s, file, u"--dropped"_s, file});
    QVERIFY_EXIT(same, 2);
}

QTEST_GUILESS_MAIN(ImportedTrialTest)
#include "imported_trial_test.moc"
