// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes every figure of the list on studies of every shape, from every side and in every measure, and looks at what all
// figures promise: words, badge, ranges that hold the data and do not move with the side, a table and JSON that agree.
#include "core/analysis/simulated_study.h"
#include "core/figures/figure_json.h"
#include "core/figures/figure_table.h"
#include "core/figures/figures.h"
#include "core/simulation/trial_model.h"
#include "tests/analysis/tiny_study.h"
#include "tests/support/result_check.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace {

const std::map<QString, study::Study>& examples()
{
    static const std::map<QString, study::Study> studies = {
        {u"simulated"_s, analysis::williams2018Study(simulation::drawTrial({}, 5), 5)},
        {u"crossover"_s, tiny::crossover()},
        {u"shared baseline"_s, tiny::sharedBaselineCrossover()},
        {u"parallel arms"_s, tiny::parallelArms()},
        {u"single arm"_s, tiny::singleArm(4)},
        {u"one person"_s, tiny::singleArm(1)},
    };
    return studies;
}

std::size_t marks(const figures::Figure& figure)
{
    std::size_t count = figure.thresholds.size();
    for (const auto& bars : figure.bars) {
        count += bars.x.size();
    }
    for (const auto& lines : figure.lines) {
        count += lines.x.size();
    }
    for (const auto& mean : figure.means) {
        count += mean.x.size();
    }
    for (const auto& points : figure.points) {
        count += figure.key == u"paired" ? 0 : points.x.size();
    }
    for (const auto& intervals : figure.intervals) {
        count += intervals.x.size();
    }
    return count;
}

bool holds(const figures::Axis& axis, double value)
{
    return value >= axis.minimum - 1e-9 && value <= axis.maximum + 1e-9;
}

void verifyData(const figures::Figure& figure)
{
    const auto check = [&figure](const std::vector<double>& x, const std::vector<double>& y) {
        QCOMPARE(x.size(), y.size());
        for (std::size_t i = 0; i < x.size(); ++i) {
            QVERIFY(holds(figure.x, x[i]));
            QVERIFY(holds(figure.y, y[i]));
        }
    };
    for (const auto& bars : figure.bars) {
        check(bars.x, bars.y);
        QCOMPARE(bars.participant.size(), bars.x.size());
    }
    for (const auto& lines : figure.lines) {
        check(lines.x, lines.y);
        QCOMPARE(lines.first.size(), lines.participant.size() + 1);
        QCOMPARE(std::size_t(lines.first.back()), lines.x.size());
    }
    for (const auto& mean : figure.means) {
        check(mean.x, mean.y);
        QCOMPARE(mean.n.size(), mean.x.size());
        QCOMPARE(mean.lower.size(), mean.x.size());
        QCOMPARE(mean.upper.size(), mean.x.size());
    }
    for (const auto& points : figure.points) {
        check(points.x, points.y);
    }
    for (const auto& threshold : figure.thresholds) {
        QVERIFY(holds(figure.y, threshold.y));
    }
}

} // namespace

class FiguresTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFigure_data();
    void everyFigure();
    void everyFigureOfEveryScale();
    void axesStayWhenTheSideFlips_data();
    void axesStayWhenTheSideFlips();
    void simulatedIsNeverObserved();
    void errors_data();
    void errors();
    void keysAreUnique();
    void filterIsInTheCaption();
};

// Some hundred analyses each: result_figures_test and multiverse_analysis_test look at it, not every combination here.
static bool takesLong(const figures::FigureKind& kind)
{
    return kind.key == u"specification";
}

// About adverse events or dissociation, whatever scale is selected: safety_figures_test looks at them.
static bool hasOwnSubject(const figures::FigureKind& kind)
{
    return kind.key == u"dissociation" || kind.key == u"events";
}

void FiguresTest::everyFigure_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("study");
    QTest::addColumn<int>("side");
    QTest::addColumn<int>("measure");
    for (const figures::FigureKind& kind : figures::figureKinds()) {
        if (takesLong(kind) || hasOwnSubject(kind)) {
            continue;
        }
        for (const auto& [name, study] : examples()) {
            for (const int side : {0, 1, 2}) {
                for (const int measure : {0, 1, 2}) {
                    QTest::addRow("%s, %s, side %d, measure %d", qPrintable(kind.key), qPrintable(name), side, measure)
                        << kind.key << name << side << measure;
                }
            }
        }
    }
}

void FiguresTest::everyFigure()
{
    QFETCH(QString, key);
    QFETCH(QString, study);
    QFETCH(int, side);
    QFETCH(int, measure);
    const study::Study& value = examples().at(study);
    study::Selection selection = study::defaultSelection(value);
    selection.side = static_cast<study::Side>(side);
    selection.measure = static_cast<study::Measure>(measure);
    const auto figure = figures::makeFigure(key, value, selection);
    if (!figure) {
        const QStringList compared{u"paired"_s,    u"estimation"_s,         u"forest"_s,
                                   u"residuals"_s, u"residual-quantiles"_s, u"specification"_s};
        QVERIFY2(compared.contains(key), qPrintable(key));
        const bool tooFew = key != u"paired" && figure.error().kind == base::ErrorKind::NotEnoughData;
        // Its people all changed alike: there is nothing to estimate an error from.
        const bool nothingVaries = study == u"crossover" && measure == 1 && key != u"paired";
        QVERIFY(nothingVaries || study == u"parallel arms" || study == u"single arm" || study == u"one person");
        QVERIFY(tooFew || figure.error().kind == base::ErrorKind::NotApplicable);
        return;
    }
    QCOMPARE(figure->key, key);
    QVERIFY(!figure->title.isEmpty());
    QVERIFY(!figure->subtitle.isEmpty());
    QVERIFY(figure->summary.endsWith(u'.'));
    QVERIFY(figure->caption.contains(u"filter"_s));
    QVERIFY(!figure->y.label.isEmpty());
    QVERIFY(!figure->legend.empty());
    QCOMPARE(figure->badge, value.about.badge);
    QVERIFY(figure->caption.contains(value.about.badge));
    verifyData(*figure);

    const analysis::Table table = figures::figureTable(*figure, value);
    QCOMPARE(table.rows.size(), marks(*figure));
    for (const auto& row : table.rows) {
        QCOMPARE(qsizetype(row.size()), table.columns.size());
    }
    QCOMPARE(table.columns.contains(u"badge"_s), !value.about.badge.isEmpty());

    const QByteArray text = QJsonDocument(figures::figureJson(*figure, value)).toJson();
    QJsonParseError error;
    const QJsonObject json = QJsonDocument::fromJson(text, &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QVERIFY(!text.contains("nan"));
    QCOMPARE(json[u"badge"_s].toString(), value.about.badge);
    QCOMPARE(json[u"summary"_s].toString(), figure->summary);
    QCOMPARE(std::size_t(json[u"series"_s].toArray().size()), figure->bars.size() + figure->lines.size() +
                                                                  figure->means.size() + figure->points.size() +
                                                                  figure->intervals.size());
    QVERIFY(figures::makeFigure(key, value, selection) == figure || study == u"one person"); // NaN bounds differ
}

void FiguresTest::everyFigureOfEveryScale()
{
    const study::Study& study = examples().at(u"simulated"_s);
    for (const study::Scale& scale : study.scales) {
        for (const figures::FigureKind& kind : figures::figureKinds()) {
            if (takesLong(kind) || hasOwnSubject(kind)) {
                continue;
            }
            study::Selection selection = study::defaultSelection(study);
            selection.scale = scale.id;
            const auto figure = kind.make(study, selection);
            QVERIFY_RESULT(figure);
            QVERIFY2(figure->summary.contains(scale.key), qPrintable(figure->summary));
            verifyData(*figure);
        }
    }
}

void FiguresTest::axesStayWhenTheSideFlips_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("measure");
    for (const figures::FigureKind& kind : figures::figureKinds()) {
        if (takesLong(kind) || hasOwnSubject(kind)) {
            continue;
        }
        for (const int measure : {0, 1, 2}) {
            QTest::addRow("%s %d", qPrintable(kind.key), measure) << kind.key << measure;
        }
    }
}

void FiguresTest::axesStayWhenTheSideFlips()
{
    QFETCH(QString, key);
    QFETCH(int, measure);
    const study::Study& study = examples().at(u"simulated"_s);
    study::Selection selection = study::defaultSelection(study);
    selection.measure = static_cast<study::Measure>(measure);
    const auto open = figures::makeFigure(key, study, selection);
    QVERIFY_RESULT(open);
    for (const study::Side side : {study::Side::Comparator, study::Side::Both}) {
        selection.side = side;
        const auto other = figures::makeFigure(key, study, selection);
        QVERIFY_RESULT(other);
        QCOMPARE(other->y.minimum, open->y.minimum);
        QCOMPARE(other->y.maximum, open->y.maximum);
        QCOMPARE(other->x.minimum, open->x.minimum);
        QCOMPARE(other->x.maximum, open->x.maximum);
        QCOMPARE(other->x.ticks.size(), open->x.ticks.size());
        QCOMPARE(other->title, open->title);
        QVERIFY(other->thresholds == open->thresholds);
    }
}

void FiguresTest::simulatedIsNeverObserved()
{
    const study::Study& study = examples().at(u"simulated"_s);
    for (const figures::FigureKind& kind : figures::figureKinds()) {
        if (takesLong(kind) || hasOwnSubject(kind)) {
            continue;
        }
        const auto figure = kind.make(study, study::defaultSelection(study));
        QVERIFY_RESULT(figure);
        QCOMPARE(figure->badge, u"Simulated to match published facts"_s);
        QVERIFY(figure->caption.contains(u"Data: Ketamine × naltrexone (Reconstruction, seed 5)."_s)); // not the paper
        const analysis::Table table = figures::figureTable(*figure, study);
        const auto origin = static_cast<std::size_t>(table.columns.indexOf(u"origin"_s));
        for (const auto& row : table.rows) {
            QVERIFY(row[origin] == analysis::TableCell(u"simulated"_s) || row[origin] == analysis::TableCell());
        }
        for (const figures::LegendEntry& entry : figure->legend) {
            QVERIFY(!entry.observed);
        }
    }
}

void FiguresTest::errors_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<int>("kind");
    QTest::newRow("no such figure") << u"piechart"_s << u""_s << int(base::ErrorKind::UnknownKey);
    for (const figures::FigureKind& kind : figures::figureKinds()) {
        if (takesLong(kind) || hasOwnSubject(kind)) {
            continue;
        }
        for (const auto& [problem, error] :
             {std::pair{u"scale"_s, base::ErrorKind::UnknownKey}, std::pair{u"column"_s, base::ErrorKind::UnknownKey},
              std::pair{u"nobody"_s, base::ErrorKind::NotEnoughData},
              std::pair{u"no scores"_s, base::ErrorKind::NotEnoughData},
              std::pair{u"no baseline"_s, base::ErrorKind::NotEnoughData}}) {
            if (kind.key == u"sorted" && problem == u"no baseline") {
                continue; // scores, whatever the measure: they need none
            }
            QTest::addRow("%s, %s", qPrintable(kind.key), qPrintable(problem)) << kind.key << problem << int(error);
        }
    }
}

void FiguresTest::errors()
{
    QFETCH(QString, key);
    QFETCH(QString, problem);
    QFETCH(int, kind);
    study::Study study = tiny::crossover();
    study::Selection selection = tiny::selection();
    if (problem == u"scale") {
        selection.scale = study::ScaleId(9);
    } else if (problem == u"column") {
        selection.where = {{u"shoe size"_s, u"41"_s}};
    } else if (problem == u"nobody") {
        selection.where = {{u"sex"_s, u"unknown"_s}};
    } else if (problem == u"no scores") {
        study.assessments.clear();
    } else if (problem == u"no baseline") {
        std::erase_if(study.assessments, [](const study::Assessment& row) { return row.visit == tiny::baseline; });
        selection.measure = study::Measure::Change;
    }
    const auto figure = figures::makeFigure(key, study, selection);
    QVERIFY(!figure);
    QCOMPARE(int(figure.error().kind), kind);
    QVERIFY(!figure.error().subject.empty());
}

void FiguresTest::keysAreUnique()
{
    std::set<QString> keys;
    for (const figures::FigureKind& kind : figures::figureKinds()) {
        QVERIFY(keys.insert(study::foldedKey(kind.key)).second);
        QVERIFY(!kind.name.text().isEmpty());
        QVERIFY(!kind.description.text().isEmpty());
    }
}

void FiguresTest::filterIsInTheCaption()
{
    study::Selection selection = tiny::selection();
    selection.where = {{u"sex"_s, u"F"_s}};
    selection.completersOnly = true;
    const auto figure = figures::makeFigure(u"trajectories", tiny::crossover(), selection);
    QVERIFY_RESULT(figure);
    QVERIFY2(figure->caption.contains(u"Filter: sex = F, completers only."_s), qPrintable(figure->caption));
}

QTEST_GUILESS_MAIN(FiguresTest)
#include "figures_test.moc"
