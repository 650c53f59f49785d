// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// analyse mixed-model and analyse mmrm through the program, on OpenNeuro ds005917 v1.0.1
// (doi:10.18112/openneuro.ds005917.v1.0.1, CC0), against R's numbers of the same files. Without them it is skipped.
#include "tests/end_to_end/run_program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using end_to_end::runProgram;

class ModelAnalysesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void completers_data();
    void completers();
    void allRows();
    void cells_data();
    void cells();
    void wrongTerms();

private:
    [[nodiscard]] QJsonObject analysed(const QStringList& words) const;

    QString m_shared = QStringLiteral(BLOCKADE_SOURCE_DIR "/../shared/");
    QTemporaryDir m_folder;
    QString m_file;
    QJsonObject m_reference;
};

namespace {

QJsonObject estimateNamed(const QJsonObject& result, const QString& name)
{
    for (const QJsonValue& value : result[u"estimates"_s].toArray()) {
        if (value[u"name"_s] == name) {
            return value.toObject();
        }
    }
    return {};
}

bool isClose(const QJsonValue& actual, const QJsonValue& expected, double tolerance)
{
    return actual.isDouble() && expected.isDouble() &&
           std::abs(actual.toDouble() - expected.toDouble()) <= tolerance * std::abs(expected.toDouble());
}

} // namespace

void ModelAnalysesTest::initTestCase()
{
    QFile reference(m_shared + u"reference/ds005917.json"_s);
    if (!QDir(m_shared + u"data/ds005917"_s).exists() || !reference.open(QIODevice::ReadOnly)) {
        QSKIP("the data set ds005917 is not beside the project");
    }
    m_reference = QJsonDocument::fromJson(reference.readAll()).object();
    m_file = m_folder.filePath(u"nimh.blockade"_s);
    QVERIFY_EXIT(
        runProgram({u"import"_s, m_shared + u"data/ds005917"_s, u"--where"_s, u"group=MDD"_s, u"-o"_s, m_file}), 0);
}

QJsonObject ModelAnalysesTest::analysed(const QStringList& words) const
{
    const QStringList all = QStringList{u"analyse"_s, words.first(), m_file} + words.sliced(1) +
                            QStringList{u"--visit"_s, u"day 2"_s, u"--json"_s};
    const auto run = runProgram(all);
    if (run.exitCode != 0) {
        qWarning("%s", run.account().constData());
    }
    return run.json().value_or(QJsonObject());
}

void ModelAnalysesTest::completers_data()
{
    QTest::addColumn<QString>("scale");
    QTest::addColumn<QString>("column");
    QTest::newRow("MADRS") << u"MADRS"_s << u"MADRS_Total"_s;
    QTest::newRow("HAM-D-17") << u"HAM-D-17"_s << u"HAM17_Total"_s;
    QTest::newRow("HAM-D-6") << u"HAM-D-6"_s << u"HAMD_Bech"_s;
}

void ModelAnalysesTest::completers()
{
    QFETCH(QString, scale);
    QFETCH(QString, column);
    const QJsonObject lmer = m_reference[column][u"lmer"_s].toObject();
    for (const auto& [df, key] :
         {std::pair(u"df=satterthwaite"_s, u"satterthwaite"_s), std::pair(u"df=kenward-roger"_s, u"kenward_roger"_s)}) {
        const QJsonObject result =
            analysed({u"mixed-model"_s, u"--scale"_s, scale, u"--completers"_s, u"--option"_s, df});
        const QJsonObject treatment = estimateNamed(result, u"treatment"_s);
        QCOMPARE(result[u"n"_s].toInt(), 24);
        QVERIFY(isClose(treatment[u"value"_s], lmer[key][u"est"_s], 1e-6));
        QVERIFY(isClose(treatment[u"se"_s], lmer[key][u"se"_s], 1e-6));
        QVERIFY(isClose(treatment[u"df"_s], lmer[key][u"df"_s], 1e-4));
        QVERIFY(isClose(treatment[u"p"_s], lmer[key][u"p"_s], 1e-5));
        const auto variance = end_to_end::tableRows(result, u"variance"_s);
        const auto fit = end_to_end::tableRows(result, u"fit"_s);
        QVERIFY(variance.size() == 1 && fit.size() == 1);
        QVERIFY(isClose(variance[0][u"participant"_s], lmer[u"var_subject"_s], 1e-5));
        QVERIFY(isClose(variance[0][u"residual"_s], lmer[u"var_residual"_s], 1e-5));
        QVERIFY(isClose(fit[0][u"logLikelihood"_s], lmer[u"logLikREML"_s], 1e-8));
        QCOMPARE(fit[0][u"converged"_s], QJsonValue(true));
        QVERIFY(fit[0][u"aic"_s].isDouble() && fit[0][u"bic"_s].isDouble());
    }
}

void ModelAnalysesTest::allRows()
{
    const QJsonObject result = analysed({u"mixed-model"_s, u"--scale"_s, u"MADRS"_s});
    QCOMPARE(result[u"n"_s].toInt(), 25);
    for (const QString& name : {u"treatment"_s, u"treatment @ day 2"_s}) {
        const QJsonObject treatment = estimateNamed(result, name);
        QVERIFY(isClose(treatment[u"value"_s], -6.904997, 1e-7));
        QVERIFY(isClose(treatment[u"se"_s], 1.971303, 1e-6));
        QVERIFY(isClose(treatment[u"df"_s], 22.5272, 1e-5));
    }
    QVERIFY(!estimateNamed(result, u"treatment @ day 10"_s).isEmpty());
    QCOMPARE(result[u"headline"_s].toString(), u"treatment"_s);
    QVERIFY(result[u"rScript"_s].toString().contains(u"lmer("_s));
}

void ModelAnalysesTest::cells_data()
{
    QTest::addColumn<QString>("covariance");
    QTest::addColumn<double>("tolerance");
    QTest::newRow("UN") << u"UN"_s << 2e-5; // gls stops short of the optimum
    QTest::newRow("CS") << u"CS"_s << 1e-6;
    QTest::newRow("AR1") << u"AR1"_s << 1e-6;
}

void ModelAnalysesTest::cells()
{
    QFETCH(QString, covariance);
    QFETCH(double, tolerance);
    const QJsonObject gls = m_reference[u"MADRS_Total"_s][u"mmrm_gls"_s][covariance].toObject();
    const QJsonObject result =
        analysed({u"mmrm"_s, u"--scale"_s, u"MADRS"_s, u"--option"_s, u"fixed=baseline+cell"_s, u"--option"_s,
                  u"covariance="_s + covariance, u"--option"_s, u"df=asymptotic"_s});
    QCOMPARE(result[u"n"_s].toInt(), 31);
    QCOMPARE(result[u"rowsUsed"_s].toInt(), 105);
    const auto fit = end_to_end::tableRows(result, u"fit"_s);
    QCOMPARE(fit.size(), 1);
    QVERIFY(isClose(fit[0][u"logLikelihood"_s], gls[u"logLikREML"_s], 1e-8));
    QCOMPARE(fit[0][u"covariance"_s].toString(), covariance);
    const QJsonObject treatment = estimateNamed(result, u"treatment @ day 2"_s);
    QVERIFY(isClose(treatment[u"value"_s], gls[u"coef"_s][u"celld2"_s], tolerance));
    QVERIFY(isClose(treatment[u"se"_s], gls[u"se"_s][u"celld2"_s], tolerance));
    QCOMPARE(treatment[u"df"_s], QJsonValue(QJsonValue::Null));
}

void ModelAnalysesTest::wrongTerms()
{
    const auto run =
        runProgram({u"analyse"_s, u"mmrm"_s, m_file, u"--option"_s, u"fixed=treatment+age"_s, u"--json"_s});
    QVERIFY(run.exitCode == 1 || run.exitCode == 2);
    QVERIFY(!run.crashed);
    QVERIFY(run.err.contains("age"));
    QVERIFY(run.out.isEmpty());
}

QTEST_GUILESS_MAIN(ModelAnalysesTest)
#include "model_analyses_test.moc"
