// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The forest of trials: one row each, the first on top, the pooled ones under them, in the table as on the picture.
#include "core/figures/evidence_forest.h"

#include "core/figures/figure_table.h"
#include "core/study/study.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

evidence::EffectRow effectRow(const QString& name, double value, study::Origin origin)
{
    evidence::EffectRow row;
    row.trial = name;
    row.shortName = name;
    row.name = {.en = u"MADRS"_s, .de = u"MADRS (de)"_s};
    row.value = value;
    row.interval = {.lower = value - 2.0, .upper = value + 2.0, .level = 0.95, .code = evidence::Code::Verbatim};
    row.origin = origin;
    return row;
}

std::vector<evidence::EffectRow> threeRows()
{
    return {effectRow(u"First 2001"_s, -6.0, study::Origin::Reported),
            effectRow(u"Second 2002"_s, -3.0, study::Origin::Reported),
            effectRow(u"Mine 2026"_s, 1.0, study::Origin::Entered)};
}

} // namespace

class FiguresEvidenceForestTest : public QObject
{
    Q_OBJECT

private slots:

    void oneRowEachTheFirstOnTop()
    {
        const auto rows = threeRows();
        const figures::Figure figure =
            figures::evidenceForest({.title = u"All"_s, .language = u"de"_s, .rows = rows, .pooled = {}});
        QCOMPARE(figure.intervals.size(), std::size_t(2)); // published, one's own
        QCOMPARE(figure.intervals[0].x, (std::vector<double>{-6.0, -3.0}));
        QCOMPARE(figure.intervals[0].y, (std::vector<double>{3.0, 2.0}));
        QVERIFY(figure.intervals[1].origin == study::Origin::Entered);
        QCOMPARE(figure.legend.back().text, figures::ownTrialText());
        QCOMPARE(figure.y.ticks[0].label, u"First 2001: MADRS (de)"_s);
        QVERIFY(figure.y.ticks[2].label.contains(figures::ownTrialText()));
        QVERIFY(figure.x.minimum <= -8.0 && figure.x.maximum >= 3.0);
        QVERIFY(figure.caption.contains(u"not pooled"_s) && figure.caption.contains(u"Second 2002"_s));
        QVERIFY(figure.summary.contains(u"−6.00 (95 % CI −8.00 to −4.00)"_s));
    }

    void whatIsPooledStandsUnderTheRows()
    {
        const auto rows = threeRows();
        const figures::Figure figure = figures::evidenceForest(
            {.title = u"All"_s,
             .language = u"en"_s,
             .rows = {rows.data(), 2},
             .pooled = evidence::PooledEffect{.trials = 2,
                                              .value = -4.5,
                                              .lower = -7.0,
                                              .upper = -2.0,
                                              .predictionLower = -15.0,
                                              .predictionUpper = 6.0,
                                              .tauSquared = 3.0}});
        QCOMPARE(figure.intervals.size(), std::size_t(3));
        QVERIFY(figure.intervals[1].diamond && !figure.intervals[2].diamond);
        QCOMPARE(figure.intervals[1].y.front(), 0.0);
        QCOMPARE(figure.intervals[2].lower.front(), -15.0);
        QVERIFY(figure.x.minimum <= -15.0 && figure.x.maximum >= 6.0);
        const analysis::Table table = figures::figureTable(figure, study::Study());
        QCOMPARE(table.rows.size(), std::size_t(4));
        QVERIFY(table.rows[0][3] == analysis::TableCell(u"First 2001: MADRS"_s));
        QVERIFY(table.rows[0][4] == analysis::TableCell(-6.0));
        QVERIFY(table.rows[0][5] == analysis::TableCell(-8.0));
    }

    void nothingToDrawIsSaid()
    {
        const figures::Figure figure =
            figures::evidenceForest({.title = u"Nothing"_s, .language = u"en"_s, .rows = {}, .pooled = {}});
        QVERIFY(figure.intervals.empty());
        QVERIFY(figure.title.contains(u"nothing to draw"_s));
    }
};

QTEST_GUILESS_MAIN(FiguresEvidenceForestTest)
#include "evidence_forest_test.moc"
