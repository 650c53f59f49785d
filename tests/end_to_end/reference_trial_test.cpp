// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The analyses of a real crossover of ketamine and placebo (OpenNeuro ds005917 v1.0.1, CC0, people with major
// depression) against the numbers of R 4.2 on the same files, through the program. Neither is part of the project:
// without them the tests are skipped. tests/analysis/paired_analyses_test has published data of the project's own.
#include "tests/end_to_end/run_program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using end_to_end::runProgram;

namespace {

/// "paired_t.ci.1" walks objects by name and arrays by number.
double numberAt(const QJsonObject& json, const QString& path)
{
    QJsonValue value = json;
    for (const QString& step : path.split(u'.')) {
        value = value.isArray() ? value.toArray().at(step.toInt()) : value.toObject()[step];
    }
    return value.toDouble(std::nan(""));
}

QJsonObject estimateNamed(const QJsonObject& analysis, const QString& name)
{
    for (const QJsonValue& estimate : analysis[u"estimates"_s].toArray()) {
        if (estimate.toObject()[u"name"_s].toString() == name) {
            return estimate.toObject();
        }
    }
    return {};
}

} // namespace

class ReferenceTrialTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void agreesWithR_data();
    void agreesWithR();
    void whoIsUsed();
    void textForPeople();
    void script();

private:
    [[nodiscard]] QJsonObject analysed(const QString& analysis, const QString& scale) const;

    QString m_shared = QStringLiteral(BLOCKADE_SOURCE_DIR "/../shared");
    QTemporaryDir m_folder;
    QString m_file;
    QJsonObject m_reference;
};

void ReferenceTrialTest::initTestCase()
{
    QFile reference(m_shared + u"/reference/ds005917.json"_s);
    if (!QDir(m_shared + u"/data/ds005917"_s).exists() || !reference.open(QIODevice::ReadOnly)) {
        QSKIP("the data set ds005917 and its reference are not beside the project");
    }
    m_reference = QJsonDocument::fromJson(reference.readAll()).object();
    QVERIFY(!m_reference.isEmpty());
    m_file = m_folder.filePath(u"nimh.blockade"_s);
    QVERIFY_EXIT(runProgram({u"import"_s, m_shared + u"/data/ds005917"_s, u"--where"_s, u"group=MDD"_s, u"-o"_s, m_file}),
                 0);
}

QJsonObject ReferenceTrialTest::analysed(const QString& analysis, const QString& scale) const
{
    const auto run =
        runProgram({u"analyse"_s, analysis, m_file, u"--scale"_s, scale, u"--visit"_s, u"day 2"_s, u"--json"_s});
    return run.json().value_or(QJsonObject());
}

void ReferenceTrialTest::agreesWithR_data()
{
    QTest::addColumn<QString>("analysis");
    QTest::addColumn<QString>("scale");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("estimate");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("path");
    QTest::addColumn<double>("sign");
    const QList<std::pair<QString, QString>> scales{
        {u"MADRS"_s, u"MADRS_Total"_s}, {u"HAM-D-17"_s, u"HAM17_Total"_s}, {u"HAM-D-6"_s, u"HAMD_Bech"_s}};
    for (const auto& [scale, column] : scales) {
        const auto row = [&scale = scale, &column = column](const QString& analysis, const QString& estimate,
                                                            const QString& field, const QString& path,
                                                            double sign = 1.0) {
            QTest::addRow("%s, %s, %s %s", qPrintable(scale), qPrintable(analysis), qPrintable(estimate),
                          qPrintable(field))
                << analysis << scale << column << estimate << field << path << sign;
        };
        const QString crossover = u"crossover"_s;
        const QString treatment = u"treatment"_s;
        row(crossover, treatment, u"value"_s, u"crossover.effect"_s);
        row(crossover, treatment, u"se"_s, u"crossover.se"_s);
        row(crossover, treatment, u"df"_s, u"crossover.df"_s);
        row(crossover, treatment, u"statistic"_s, u"crossover.t"_s);
        row(crossover, treatment, u"p"_s, u"crossover.p"_s);
        row(crossover, treatment, u"interval.0"_s, u"crossover.ci.0"_s);
        row(crossover, treatment, u"interval.1"_s, u"crossover.ci.1"_s);
        row(crossover, u"period"_s, u"value"_s, u"period.effect"_s, -1.0); // there: period 1 - period 2
        row(crossover, u"period"_s, u"p"_s, u"period.p"_s);
        row(u"carryover"_s, u"carryover"_s, u"value"_s, u"carryover.effect"_s);
        row(u"carryover"_s, u"carryover"_s, u"se"_s, u"carryover.se"_s);
        row(u"carryover"_s, u"carryover"_s, u"p"_s, u"carryover.p"_s);
        const QString difference = u"difference"_s;
        row(u"paired-t"_s, difference, u"value"_s, u"mean_diff"_s);
        row(u"paired-t"_s, difference, u"statistic"_s, u"paired_t.t"_s);
        row(u"paired-t"_s, difference, u"df"_s, u"paired_t.df"_s);
        row(u"paired-t"_s, difference, u"p"_s, u"paired_t.p"_s);
        row(u"paired-t"_s, difference, u"interval.0"_s, u"paired_t.ci.0"_s);
        row(u"paired-t"_s, difference, u"interval.1"_s, u"paired_t.ci.1"_s);
        row(u"permutation"_s, difference, u"p"_s, u"signflip_exact_two_sided_p"_s);
    }
}

void ReferenceTrialTest::agreesWithR()
{
    QFETCH(QString, analysis);
    QFETCH(QString, scale);
    QFETCH(QString, column);
    QFETCH(QString, estimate);
    QFETCH(QString, field);
    QFETCH(QString, path);
    QFETCH(double, sign);
    const double expected = sign * numberAt(m_reference[column].toObject(), path);
    QVERIFY(std::isfinite(expected));
    const double got = numberAt(estimateNamed(analysed(analysis, scale), estimate), field);
    // The reference is written with twelve digits.
    QVERIFY2(std::abs(got - expected) <= 1e-10 * std::max(1.0, std::abs(expected)),
             qPrintable(u"%1, R says %2"_s.arg(QString::number(got, 'g', 15), QString::number(expected, 'g', 15))));
}

void ReferenceTrialTest::whoIsUsed()
{
    const QJsonObject crossover = analysed(u"crossover"_s, u"MADRS"_s);
    QCOMPARE(crossover[u"n"_s].toInt(), 24);
    QCOMPARE(crossover[u"rowsUsed"_s].toInt(), 48);
    QCOMPARE(crossover[u"excluded"_s].toArray().size(), 32 - 24);
    QCOMPARE(crossover[u"headline"_s].toString(), u"treatment"_s);
    QVERIFY(crossover[u"assumptions"_s].toArray().size() >= 5);
    QVERIFY(crossover[u"estimand"_s].toString().contains(u"Ketamine minus Placebo"_s));
}

void ReferenceTrialTest::textForPeople()
{
    const auto run = runProgram({u"analyse"_s, u"crossover"_s, m_file, u"--scale"_s, u"madrs"_s, u"--visit"_s, u"day2"_s});
    QVERIFY_EXIT(run, 0);
    const QString text = QString::fromUtf8(run.out);
    for (const QString& part : {u"treatment"_s, u"\u221210.88"_s, u"assumptions"_s, u"cannot be checked"_s,
                                u"in none of these numbers"_s, u"p = 0.003"_s}) {
        QVERIFY2(text.contains(part), qPrintable(text));
    }
}

void ReferenceTrialTest::script()
{
    const QString path = m_folder.filePath(u"nimh.R"_s);
    QVERIFY_EXIT(runProgram({u"export"_s, m_file, u"-o"_s, path}), 0);
    QVERIFY_EXIT(runProgram({u"export"_s, m_file, u"-o"_s, path}), 1); // nothing is overwritten
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("# Written by Blockade"));
    if (QStandardPaths::findExecutable(u"Rscript"_s).isEmpty()) {
        QSKIP("Rscript is not installed");
    }
    QProcess r;
    r.start(u"Rscript"_s, {u"--vanilla"_s, path});
    QVERIFY(r.waitForFinished(120'000));
    QVERIFY2(r.exitCode() == 0, r.readAllStandardError().constData());
    QVERIFY(r.readAllStandardOutput().contains("estimate\ttreatment\t"));
}

QTEST_GUILESS_MAIN(ReferenceTrialTest)
#include "reference_trial_test.moc"
