// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/visit_guess.h"
#include "core/interchange/visit_label.h"

#include <QTest>

#include <cmath>

using interchange::ArmRule;

class VisitLabelTest : public QObject
{
    Q_OBJECT

private slots:

    void tellsTheTime_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("key"); // empty: tells none
        const auto row = [](const char* label, const char* key) {
            QTest::newRow(label) << QString::fromUtf8(label) << QString::fromUtf8(key);
        };
        row("Baseline", "baseline");
        row("ses-b0", "baseline");
        row("pre-dose", "baseline");
        row("Day 0", "baseline");
        row("day -1", "baseline");
        row("Day 3", "day 3");
        row("day-3", "day 3");
        row("d10", "day 10");
        row("D+2", "day 2");
        row("2 days post-infusion of ketamine", "day 2");
        row("Week 2", "day 14");
        row("40 min", "minute 40");
        row("minute 110", "minute 110");
        row("4 hours", "minute 240");
        row("1.5 h", "minute 90");
        row("Tag 7", "day 7");
        row("day 1.5", "day 1.5");
        row("One week (7 days) after saline", "day 7");
        row("day 2, 4 h", "");
        row("Follow-up", "");
        row("month 3", "");
        row("M3", "");
        row("visit 2", "");
        row("ses-p2", "");
        row("day 1 to day 3", "");
        row("day 1000000000", "day 1e+09");
        row("day 1000000001", ""); // beyond what a study file holds
        row("week 200000000", "");
        row("", "");
    }

    void tellsTheTime()
    {
        QFETCH(QString, label);
        QFETCH(QString, key);
        const auto time = interchange::visitTimeOf(label.toStdString());
        QCOMPARE(time ? QString::fromStdString(interchange::visitKeyOf(*time)) : QString(), key);
    }

    void tellsTheArm_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("meaning");
        QTest::addColumn<QString>("arm");
        QTest::addColumn<double>("day"); // NaN: no rule
        const auto row = [](const char* label, const char* meaning, const char* arm, double day) {
            QTest::addRow("%s / %s", label, meaning)
                << QString::fromUtf8(label) << QString::fromUtf8(meaning) << QString::fromUtf8(arm) << day;
        };
        row("ses-d2", "2 days post-infusion of ketamine", "ketamine", 2);
        row("ses-p10", "10 days post-infusion of Placebo", "placebo", 10);
        row("ses-d2", "", "ketamine", 2); // d is the label of ketamine, and of day
        row("ses-p10", "", "placebo", 10);
        row("ses-x", "3 days after ketamine with placebo", "", 3); // two arms in one sentence: neither
        row("ses-q", "day 1 of both drugs", "both", 1);
        row("ses-c2", "", "", std::nan(""));
        row("ses-b0", "Baseline", "", 0);
    }

    void tellsTheArm()
    {
        QFETCH(QString, label);
        QFETCH(QString, meaning);
        QFETCH(QString, arm);
        QFETCH(double, day);
        const std::vector<ArmRule> arms = {{"placebo", "Placebo", {}, {"p"}, false},
                                           {"ketamine", "Ketamine", {}, {"d"}, false},
                                           {"both", "Both drugs", {}, {}, false}};
        const auto rule = interchange::visitRuleFor(label.toStdString(), meaning.toStdString(), arms, true);
        QCOMPARE(rule.has_value(), !std::isnan(day));
        if (rule) {
            QCOMPARE(rule->time, day);
            QCOMPARE(QString::fromStdString(rule->arm), arm);
        }
    }
};

QTEST_GUILESS_MAIN(VisitLabelTest)
#include "visit_label_test.moc"
