// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/segmented_control.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class SegmentedControlTest : public QObject
{
    Q_OBJECT

private slots:
    void aClickChoosesAndTells()
    {
        widgets::SegmentedControl control({u"Score"_s, u"Change"_s, u"% change"_s});
        control.show();
        const QSignalSpy chosen(&control, &widgets::SegmentedControl::chosen);
        QCOMPARE(control.current(), 0);
        QTest::mouseClick(control.findChildren<QPushButton*>().at(2), Qt::LeftButton);
        QCOMPARE(control.current(), 2);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.at(0).at(0).toInt(), 2);
    }

    void settingItTellsNobody()
    {
        widgets::SegmentedControl control({u"a"_s, u"b"_s});
        const QSignalSpy chosen(&control, &widgets::SegmentedControl::chosen);
        control.setCurrent(1);
        QCOMPARE(control.current(), 1);
        QCOMPARE(chosen.count(), 0);
    }
};

QTEST_MAIN(SegmentedControlTest)
#include "segmented_control_test.moc"
