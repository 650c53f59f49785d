// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/score_table.h"
#include "core/simulation/trial_model.h"

#include <QTest>

using namespace simulation;

class ScoreTableTest : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithTheRows();
    void leavesOutPairsWithAHole();
    void halfIsAResponse();
};

void ScoreTableTest::agreesWithTheRows()
{
    const auto draw = drawTrial({}, 21);
    const ScoreTable table(draw);
    QCOMPARE(table.days(), (std::vector<int>{1, 3, 5, 7, 14}));
    QCOMPARE(table.minutes(), (std::vector<int>{40, 80, 110, 230}));
    int compared = 0;
    for (const auto& row : draw.scores) {
        if (row.period == 0) {
            continue;
        }
        const auto& arm = draw.participants[row.participant].arms[std::size_t(row.period - 1)];
        QCOMPARE(table.score(row.participant, arm, row.scale, row.visit, row.number), std::optional(row.value));
        QCOMPARE(scoreOf(draw, row.participant, arm, row.scale, row.visit, row.number), std::optional(row.value));
        ++compared;
    }
    QVERIFY(compared > 800);
    QVERIFY(!table.score(table.completers().front(), placeboArm, hamd17, DrawnVisitKind::Day, 2));
}

void ScoreTableTest::leavesOutPairsWithAHole()
{
    auto draw = drawTrial({}, 21);
    const auto person = ScoreTable(draw).completers().front();
    const int period = *periodOf(draw.participants[person], naltrexoneArm);
    std::erase_if(draw.scores, [&](const DrawnScore& row) {
        return row.participant == person && row.period == period && row.scale == hamd17 && row.number == 3;
    });
    const ScoreTable table(draw);
    QCOMPARE(table.changePairs(table.completers(), hamd17, 3).placebo.size(), std::size_t{11});
    QCOMPARE(table.changePairs(table.completers(), hamd17, 1).placebo.size(), std::size_t{12});
    QVERIFY(!table.change(person, naltrexoneArm, hamd17, 3));
    QVERIFY(table.change(person, placeboArm, hamd17, 3));
}

void ScoreTableTest::halfIsAResponse()
{
    TrialDraw draw;
    const auto add = [&](double before, double after) {
        const auto index = draw.participants.size();
        draw.participants.push_back(
            {"P", 40, "female", {std::string(naltrexoneArm), std::string(placeboArm)}, 2, {0, 30}});
        draw.scores.push_back({index, 2, std::string(hamd17), DrawnVisitKind::Baseline, 0, before});
        draw.scores.push_back({index, 2, std::string(hamd17), DrawnVisitKind::Day, 1, after});
    };
    add(20.0, 10.0);
    add(20.0, 11.0);
    add(21.0, 10.0);
    add(0.0, 0.0); // who had nothing cannot lose half of it
    QCOMPARE(ScoreTable(draw).responders(), (std::vector<std::size_t>{0, 2}));
}

QTEST_GUILESS_MAIN(ScoreTableTest)
#include "score_table_test.moc"
