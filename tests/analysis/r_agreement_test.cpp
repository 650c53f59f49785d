// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every analysis hands out a script for R: here R runs it, and says the same numbers. Skipped without R; an analysis
// whose packages R does not have is skipped alone.
#include "core/analysis/analyses.h"
#include "core/analysis/r_header.h"
#include "core/analysis/r_study_script.h"
#include "tests/analysis/known_studies.h"
#include "tests/analysis/r_run.h"
#include "tests/support/example_study.h"
#include "tests/support/result_check.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// Every third person lacks the scores after the second treatment: there is a baseline to carry forward.
study::Study withHoles()
{
    study::Study study = tests::largeStudy(12, 4);
    const auto baseline = study.visits.front().id;
    std::erase_if(study.assessments, [baseline](const study::Assessment& one) {
        return one.period == 2 && one.participant.value() % 3 == 0 && one.visit != baseline;
    });
    return study;
}

study::Study studyNamed(const QString& name)
{
    return name == u"senn"       ? known::sennAsthma()
           : name == u"sleep"    ? known::sleep()
           : name == u"tiny"     ? tiny::crossover()
           : name == u"shared"   ? tiny::sharedBaselineCrossover()
           : name == u"parallel" ? tiny::parallelArms()
           : name == u"drawn"    ? known::drawnTrial()
           : name == u"holes"    ? withHoles()
                                 : tests::largeStudy(12, 4);
}

// Closed forms agree to the last digits; a fit of R's own stops where it likes.
double toleranceOf(const analysis::AnalysisResult& result)
{
    return result.rScript.packages.isEmpty() ? 1e-8 : 1e-4;
}

} // namespace

class RAgreementTest : public QObject
{
    Q_OBJECT

private slots:
    void everyAnalysis_data();
    void everyAnalysis();
    void options_data();
    void options();
    void wholeStudy();

private:
    void compare(const QString& key, const study::Study& study, const analysis::Options& options, int measure);
};

void RAgreementTest::everyAnalysis_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("study");
    QTest::addColumn<int>("measure");
    for (const analysis::AnalysisKind& kind : analysis::analysisKinds()) {
        if (!kind.inScript) {
            continue;
        }
        for (const QString& study :
             {u"senn"_s, u"sleep"_s, u"tiny"_s, u"parallel"_s, u"large"_s, u"drawn"_s, u"holes"_s}) {
            QTest::addRow("%s of %s", qPrintable(kind.key), qPrintable(study)) << kind.key << study << 0;
        }
        QTest::addRow("%s of changes", qPrintable(kind.key)) << kind.key << u"shared"_s << 1;
        QTest::addRow("%s of drawn changes", qPrintable(kind.key)) << kind.key << u"drawn"_s << 1;
        QTest::addRow("%s of percent changes", qPrintable(kind.key)) << kind.key << u"drawn"_s << 2;
    }
}

void RAgreementTest::everyAnalysis()
{
    QFETCH(QString, key);
    QFETCH(QString, study);
    QFETCH(int, measure);
    compare(key, studyNamed(study), {}, measure);
}

void RAgreementTest::options_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("study");
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("value");
    const auto row = [](const char* key, const char* study, const char* option, const char* value) {
        QTest::addRow("%s of %s, %s=%s", key, study, option, value)
            << QString::fromLatin1(key) << QString::fromLatin1(study) << QString::fromLatin1(option)
            << QString::fromLatin1(value);
    };
    row("wilcoxon", "sleep", "zeros", "drop");
    row("wilcoxon", "sleep", "level", "0.8");
    row("wilcoxon", "senn", "level", "0.99");
    row("permutation", "senn", "method", "within-sequence");
    row("permutation", "sleep", "method", "within-sequence");
    row("crossover", "senn", "level", "0.9");
    row("carryover", "senn", "level", "0.9");
    row("permutation", "drawn", "method", "within-sequence");
    row("responders", "drawn", "rule", "remission");
    row("responders", "drawn", "rule", "fraction");
    row("responders", "parallel", "level", "0.8");
}

void RAgreementTest::options()
{
    QFETCH(QString, key);
    QFETCH(QString, study);
    QFETCH(QString, option);
    QFETCH(QString, value);
    compare(key, studyNamed(study), {{option, value}}, 0);
}

void RAgreementTest::compare(const QString& key, const study::Study& study, const analysis::Options& options,
                             int measure)
{
    base::NoProgress progress;
    study::Selection selection = tiny::selection(study::Side::Both, static_cast<study::Measure>(measure));
    const auto result = analysis::runAnalysis(key, study, selection, options, progress);
    if (!result) {
        QVERIFY(result.error().kind == base::ErrorKind::NotApplicable ||
                result.error().kind == base::ErrorKind::NotEnoughData);
        return;
    }
    if (result->rScript.empty() && analysis::findAnalysis(key)->runsMany) {
        return; // none of the many can be done by R alone
    }
    QVERIFY(!result->rScript.empty());
    const r_run::RRun run = r_run::runR(analysis::rScriptText(*result), result->rScript.packages);
    if (!run.there) {
        QSKIP("R or a package of the script is not installed");
    }
    QVERIFY2(run.exitCode == 0, qPrintable(run.messages));
    QVERIFY(!run.estimates.isEmpty());
    const QStringList differences = r_run::differencesFromR(*result, run, toleranceOf(*result));
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
    if (!result->headline.isEmpty()) {
        const bool isSaid = std::any_of(run.estimates.begin(), run.estimates.end(), [&result](const auto& estimate) {
            return estimate.name == result->headline;
        });
        QVERIFY2(isSaid, "R does not say the headline");
    }
}

// export -o x.R: all of them in one file, which R reads to its end.
void RAgreementTest::wholeStudy()
{
    base::NoProgress progress;
    const auto script = analysis::rStudyScript(known::sennAsthma(), progress);
    QVERIFY_RESULT(script);
    QVERIFY(script->contains(u"SHA-256"));
    const auto run = r_run::runR(*script);
    if (!run.there) {
        QSKIP("Rscript is not installed");
    }
    QVERIFY2(run.exitCode == 0, qPrintable(run.messages));
    const auto treatment = std::find_if(run.estimates.begin(), run.estimates.end(), [](const auto& estimate) {
        return estimate.name == u"treatment";
    });
    QVERIFY(treatment != run.estimates.end());
    QVERIFY(std::abs(treatment->value - 46.6071428571429) < 1e-9);
    QCOMPARE(analysis::rStudyScript(tiny::singleArm(3), progress).error().kind, base::ErrorKind::NotApplicable);
}

QTEST_GUILESS_MAIN(RAgreementTest)
#include "r_agreement_test.moc"
