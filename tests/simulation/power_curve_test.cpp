// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/power_curve.h"

#include <QTest>

using namespace Qt::StringLiterals;

class PowerCurveTest : public QObject
{
    Q_OBJECT

private slots:

    void scores()
    {
        base::NoProgress unseen;
        simulation::ReplicationOptions options;
        const auto curve = simulation::scorePowerCurve(options, unseen);
        QVERIFY(curve.has_value());
        const auto expected = simulation::expectedReplication(options);
        QCOMPARE(curve->powerOfPlanned, expected->expectedSignificant);
        QCOMPARE(curve->needed.value_or(0), expected->peopleNeeded.value_or(-1));
        QVERIFY(curve->people.back() > *curve->needed);
        for (std::size_t i = 0; i < curve->people.size(); ++i) {
            options.people = curve->people[i];
            QVERIFY(std::abs(curve->power[i] - simulation::expectedReplication(options)->expectedSignificant) < 1e-12);
            QCOMPARE(curve->power[i] >= options.power, curve->people[i] >= *curve->needed);
        }
        options.people = 12;
        options.effect = 0.0; // never enough
        const auto none = simulation::scorePowerCurve(options, unseen);
        QVERIFY(none.has_value() && !none->needed);
        QCOMPARE(none->people.back(), simulation::mostCurvePeople);
    }

    void responders()
    {
        base::NoProgress unseen;
        const simulation::ResponderReplication options;
        const auto curve = simulation::responderPowerCurve(options, unseen);
        QVERIFY(curve.has_value());
        QVERIFY(curve->needed && curve->steady && *curve->needed <= *curve->steady);
        for (std::size_t i = 0; i < curve->people.size(); ++i) {
            if (curve->people[i] >= *curve->steady) {
                QVERIFY(curve->power[i] >= options.power);
            } else if (curve->people[i] < *curve->needed || curve->people[i] == *curve->steady - 1) {
                QVERIFY(curve->power[i] < options.power);
            }
        }
        QVERIFY(!simulation::responderPowerCurve({.firstAlone = 0.9, .secondAlone = 0.5}, unseen).has_value());
    }
};

QTEST_GUILESS_MAIN(PowerCurveTest)
#include "power_curve_test.moc"
