// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What tables and estimates are called on the page: words of the field, never the keys of the command line.
#include "app/pages/analysis_option_words.h"
#include "app/widgets/table_model.h"
#include "core/analysis/analyses.h"
#include "core/analysis/number_text.h"
#include "core/study/design.h"
#include "tests/app/analysis_page_fixture.h"
#include "tests/support/result_check.h"

#include <QPushButton>
#include <QSet>

using namespace Qt::StringLiterals;
using analysis_page::Fixture;
using analysis_page::williams;

namespace {

study::Selection workspaceSelection(const study::SharedStudy& study)
{
    workspace::Workspace workspace;
    workspace.show(study, workspace::Keeping::Embedded);
    study::Selection selection = workspace.view().selection;
    selection.visit = workspace.chosenVisit();
    return selection;
}

/// Names that the study gave, which no one may change.
QSet<QString> ownNames(const study::Study& study)
{
    QSet<QString> names;
    for (const study::Arm& arm : study.arms) {
        names << arm.name;
    }
    for (const study::Participant& person : study.participants) {
        names << person.key;
    }
    for (const study::Scale& scale : study.scales) {
        names << scale.key;
    }
    for (const study::Sequence& sequence : study.sequences) {
        names << sequence.name;
    }
    return names;
}

/// A cell that stands there as the command line has it, and is no name of the study; empty: there is none.
QString rawCell(const study::Study& study, const analysis::Table& table)
{
    const QSet<QString> own = ownNames(study);
    const analysis::Table words = pages::tableInWords(study, table);
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        for (std::size_t i = 0; i < table.rows[row].size(); ++i) {
            const QString& column = table.columns[static_cast<qsizetype>(i)];
            const auto* cell = std::get_if<QString>(&table.rows[row][i]);
            if (cell == nullptr || own.contains(*cell) || column == u"reason" || column == u"position") {
                continue; // a reason is a sentence, a position an arm and a visit
            }
            if (*cell == std::get<QString>(words.rows[row][i])) {
                return column + u": " + *cell;
            }
        }
    }
    return {};
}

} // namespace

class PagesAnalysisWordsTest : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { theme::applyTheme(*qApp, theme::Theme::Light); }

    void nothingIsAKey_data();
    void nothingIsAKey();
    void cellsHaveTheirWords_data();
    void cellsHaveTheirWords();
    void whatTheStudyCallsItsOwnStays();
    void tablesOfThePageAreInWords();
    void numbersOfAColumnStandAlike();
};

void PagesAnalysisWordsTest::nothingIsAKey_data()
{
    QTest::addColumn<QString>("analysis");
    for (const analysis::AnalysisKind& kind : analysis::analysisKinds()) {
        if (kind.accepts(study::designOf(*williams()))) {
            QTest::newRow(qPrintable(kind.key)) << kind.key;
        }
    }
}

void PagesAnalysisWordsTest::nothingIsAKey()
{
    static const QSet<QString> wordsAlready{u"n"_s, u"p"_s, u"df"_s};
    QFETCH(QString, analysis);
    const study::SharedStudy study = williams();
    base::NoProgress unseen;
    const auto result = analysis::runAnalysis(analysis, *study, workspaceSelection(study), {}, unseen);
    QVERIFY_RESULT(result);
    for (const analysis::Estimate& estimate : result->estimates) {
        QVERIFY2(pages::estimateName(*study, estimate) != estimate.name, qPrintable(estimate.name));
    }
    for (const analysis::Table& table : result->tables) {
        QVERIFY2(pages::tableName(table.name) != table.name, qPrintable(table.name));
        const QStringList names = pages::columnNames(table);
        QCOMPARE(names.size(), table.columns.size());
        for (qsizetype i = 0; i < names.size(); ++i) {
            const bool isPosition = table.name == u"covariance" && i > 0;
            QVERIFY2(isPosition || names[i] != table.columns[i] || wordsAlready.contains(names[i]),
                     qPrintable(table.name + u' ' + names[i]));
        }
        QVERIFY2(rawCell(*study, table).isEmpty(), qPrintable(table.name + u", " + rawCell(*study, table)));
    }
}

void PagesAnalysisWordsTest::cellsHaveTheirWords_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* table, const char* column, const char* key, const QString& words) {
        QTest::addRow("%s: %s", column, key)
            << QString::fromUtf8(table) << QString::fromUtf8(column) << QString::fromUtf8(key) << words;
    };
    row("coefficients", "name", "(Intercept)", u"Intercept"_s);
    row("coefficients", "name", "period2", u"Period: 2"_s);
    row("coefficients", "name", "treatmentketamine:visitday 3", u"Treatment: ketamine × Visit: day 3"_s);
    row("coefficients", "name", "treatmentdose 1:2:visitday 3", u"Treatment: dose 1:2 × Visit: day 3"_s);
    row("tests", "term", "treatment:visit", u"Treatment × Visit"_s);
    row("parameters", "name", "covariance open, day 1, blocked, day 1", u"Covariance: open, day 1, blocked, day 1"_s);
    row("parameters", "name", "covariance at distance 2", u"Covariance at a distance of 2"_s);
    row("parameters", "name", "variance day 1", u"Variance: day 1"_s);
    row("fit", "covariance", "UN", u"UN: unstructured"_s);
    row("specifications", "method", "mmrm, CS", u"MMRM, CS: compound symmetry"_s);
    row("sequences", "sequence", "comparator first", u"Ketamine after naltrexone first"_s);
    row("visits", "visit", "day 1", u"Day 1"_s);
    row("visits", "visit", "of another study", u"of another study"_s);
}

void PagesAnalysisWordsTest::cellsHaveTheirWords()
{
    QFETCH(QString, table);
    QFETCH(QString, column);
    QFETCH(QString, key);
    QFETCH(QString, words);
    const analysis::Table keys{.name = table, .columns = {column, u"n"_s}, .rows = {{key, 3}}};
    const analysis::Table shown = pages::tableInWords(*williams(), keys);
    QCOMPARE(std::get<QString>(shown.rows[0][0]), words);
    QCOMPARE(std::get<int>(shown.rows[0][1]), 3);
}

void PagesAnalysisWordsTest::whatTheStudyCallsItsOwnStays()
{
    const analysis::Table leaveOneOut{.name = u"leave one out"_s, .columns = {u"participant"_s}, .rows = {}};
    QCOMPARE(pages::columnNames(leaveOneOut), QStringList{u"Without"_s});
    const analysis::Table ofVisits{.name = u"covariance"_s, .columns = {u"position"_s, u"mean"_s}, .rows = {}};
    QCOMPARE(pages::columnNames(ofVisits), (QStringList{u"Position"_s, u"mean"_s})); // what the study calls its visit
}

void PagesAnalysisWordsTest::tablesOfThePageAreInWords()
{
    Fixture fixture(williams());
    fixture.choose(u"mixed-model"_s);
    QTest::mouseClick(fixture.find<QPushButton>(u"analysisFold"_s), Qt::LeftButton);
    for (const QTableView* view : fixture.page.findChildren<QTableView*>()) {
        if (view->accessibleName() == u"Coefficients") {
            QCOMPARE(view->model()->index(0, 0).data().toString(), u"Intercept"_s);
            QCOMPARE(view->model()->headerData(1, Qt::Horizontal).toString(), u"Value"_s);
            return;
        }
    }
    QFAIL("no table of coefficients");
}

void PagesAnalysisWordsTest::numbersOfAColumnStandAlike()
{
    const analysis::Table table{.name = u"people"_s,
                                .columns = {u"n"_s, u"estimate"_s, u"p"_s, u"whole"_s},
                                .rows = {{12, 9.25, 0.0000123, 3.0}, {9, 9.0, 0.34, 4.0}}};
    const widgets::TableModel model(table);
    const auto cell = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(cell(0, 1), u"9.25"_s);
    QCOMPARE(cell(1, 1), u"9.00"_s);
    QCOMPARE(cell(0, 2), u"p < 0.001"_s); // never "0.00"
    QCOMPARE(cell(1, 2), u"p = 0.34"_s);
    QCOMPARE(cell(1, 0), u"9"_s);
    QCOMPARE(cell(1, 3), u"4"_s);
    QCOMPARE(model.index(0, 2).data(Qt::ToolTipRole).toString(), analysis::fullText(0.0000123));
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::TextAlignmentRole).toInt(), int(Qt::AlignRight | Qt::AlignVCenter));
}

QTEST_MAIN(PagesAnalysisWordsTest)
#include "pages_analysis_words_test.moc"
