// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/dose_text.h"

#include <QTest>

using namespace Qt::StringLiterals;

class DoseTextTest : public QObject
{
    Q_OBJECT

private slots:
    void words_data()
    {
        QTest::addColumn<study::Dose>("dose");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const study::Dose& dose, const QString& expected) {
            QTest::newRow(name) << dose << expected;
        };
        study::Dose dose;
        dose.substance = u"ketamine"_s;
        row("a substance alone", dose, u"ketamine"_s);
        dose.amount = 0.5;
        dose.unit = u"mg/kg"_s;
        dose.route = u"intravenous"_s;
        dose.durationMinutes = 40.0;
        row("an infusion", dose, u"ketamine 0.5 mg/kg, intravenous, over 40 min"_s);
        dose.minute = -45.0;
        dose.substance = u"Something else"_s;
        dose.route = u"by patch"_s;
        row("before, as it is stored", dose, u"Something else 0.5 mg/kg, by patch, 45 min before"_s);
    }

    void words()
    {
        QFETCH(const study::Dose, dose);
        QFETCH(const QString, expected);
        QCOMPARE(analysis::doseText(dose), expected);
    }
};

QTEST_GUILESS_MAIN(DoseTextTest)
#include "dose_text_test.moc"
