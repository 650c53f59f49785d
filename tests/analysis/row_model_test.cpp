// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/model_formula.h"
#include "core/analysis/row_model.h"
#include "tests/analysis/tiny_study.h"
#include "tests/support/example_study.h"
#include "tests/support/result_check.h"

using namespace Qt::StringLiterals;

class RowModelTest : public QObject
{
    Q_OBJECT

private slots:
    void columnsAndCells();
    void contrastsCompareTheArms();
    void leavesOutWhatRowsCannotSay();
    void confoundedPeriodGoes();
    void oneArmAlone();
};

namespace {

base::Result<analysis::RowModel> modelOf(const study::Study& study, const QString& formula,
                                         const study::Selection& selection = tiny::selection())
{
    auto rows = analysis::modelRows(study, selection, analysis::RowVisits::EveryVisit);
    auto terms = analysis::readFormula(formula);
    if (!rows || !terms) {
        return base::fail(base::ErrorKind::WrongUsage);
    }
    return analysis::rowModel(study, std::move(*rows), std::move(*terms));
}

std::vector<std::string> namesOf(const std::vector<stats::LinearContrast>& contrasts)
{
    std::vector<std::string> names;
    for (const stats::LinearContrast& contrast : contrasts) {
        names.push_back(contrast.name);
    }
    return names;
}

} // namespace

void RowModelTest::columnsAndCells()
{
    const auto model = modelOf(tiny::crossover(), u"baseline+cell"_s);
    QVERIFY_RESULT(model);
    const std::vector<std::string> columns{"(Intercept)", "baseline", "cellDrug, day 3", "cellDrug + blocker, day 1",
                                           "cellDrug + blocker, day 3"};
    QCOMPARE(model->design.matrix.columns, columns);
    QCOMPARE(model->y.size(), std::size_t(13));
    QVERIFY(model->notes.isEmpty());
}

// Of the means that a model expects the contrasts must give their differences.
void RowModelTest::contrastsCompareTheArms()
{
    const auto model = modelOf(tests::exampleStudy(), u"treatment*visit + period + sequence"_s, {});
    QVERIFY_RESULT(model);
    const auto contrasts = analysis::rowContrasts(*model);
    const auto means = analysis::cellMeans(*model);
    QVERIFY_RESULT(contrasts);
    QVERIFY_RESULT(means);
    const std::vector<std::string> names{"treatment", "treatment @ day 1", "treatment @ day 3", "treatment @ day 7",
                                         "period",    "carryover"};
    QCOMPARE(namesOf(*contrasts), names);
    QCOMPARE(means->size(), std::size_t(6));
    for (std::size_t i = 0; i < means->front().weights.size(); ++i) {
        const double difference = (*means)[4].weights[i] - (*means)[1].weights[i];
        QCOMPARE((*contrasts)[2].weights[i] + 1.0, difference + 1.0);
        const double average =
            ((*contrasts)[1].weights[i] + (*contrasts)[2].weights[i] + (*contrasts)[3].weights[i]) / 3.0;
        QCOMPARE((*contrasts)[0].weights[i] + 1.0, average + 1.0);
    }
    const auto& columns = model->design.matrix.columns;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        QCOMPARE((*contrasts)[4].weights[i], columns[i] == "period2" ? 1.0 : 0.0);
        QCOMPARE((*contrasts)[5].weights[i], columns[i].starts_with("sequence") ? 2.0 : 0.0);
    }
}

void RowModelTest::leavesOutWhatRowsCannotSay()
{
    study::Study study = tiny::sharedBaselineCrossover();
    std::erase_if(study.assessments, [](const study::Assessment& row) {
        return row.visit == tiny::baseline && row.participant == study::ParticipantId(3);
    });
    std::erase_if(study.assessments,
                  [](const study::Assessment& row) { return row.visit == tiny::day3 && row.period == 2; });
    const auto model = modelOf(study, u"treatment*visit + period + sequence + baseline"_s);
    QVERIFY_RESULT(model);
    // without P3 nobody had the blocker first, and day 3 is left with the drug alone
    QCOMPARE(analysis::formulaText(model->terms), u"treatment + baseline"_s);
    QCOMPARE(model->rows.visits.size(), std::size_t(1));
    QCOMPARE(model->rows.people.size(), std::size_t(3));
    QCOMPARE(model->notes.size(), 4); // P3's rows, day 3, sequence, period
    for (const QString& note : model->notes) {
        QVERIFY(note.endsWith(u'.'));
    }
}

void RowModelTest::confoundedPeriodGoes()
{
    study::Study study = tiny::crossover();
    std::erase_if(study.assessments,
                  [](const study::Assessment& row) { return row.participant == study::ParticipantId(3); });
    const auto model = modelOf(study, u"treatment + period"_s);
    QVERIFY_RESULT(model);
    QCOMPARE(analysis::formulaText(model->terms), u"treatment"_s);
    QCOMPARE(model->notes.size(), 1);
    const auto turned = modelOf(study, u"period + treatment"_s); // the question itself is never left out
    QVERIFY(!turned);
    QCOMPARE(turned.error().kind, base::ErrorKind::SingularDesign);
}

void RowModelTest::oneArmAlone()
{
    study::Study study = tiny::crossover();
    std::erase_if(study.assessments, [](const study::Assessment& row) {
        return row.participant != study::ParticipantId(4) && row.period > 0;
    });
    const auto model = modelOf(study, u"treatment*visit"_s);
    QVERIFY(!model);
    QCOMPARE(model.error().kind, base::ErrorKind::NotEnoughData);
}

QTEST_GUILESS_MAIN(RowModelTest)
#include "row_model_test.moc"
