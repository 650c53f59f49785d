// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/blockade_switch.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class BlockadeSwitchTest : public QObject
{
    Q_OBJECT

private slots:
    void aClickAnywhereOnItFlips()
    {
        widgets::BlockadeSwitch flip;
        flip.setWords(u"Naltrexone blockade"_s, u"off"_s, u"on"_s, true);
        flip.show();
        const QSignalSpy toggled(&flip, &QCheckBox::toggled);
        QTest::mouseClick(&flip, Qt::LeftButton, {}, QPoint(4, flip.height() / 2));
        QTest::mouseClick(&flip, Qt::LeftButton, {}, QPoint(flip.width() - 4, flip.height() / 2));
        QTest::mouseClick(&flip, Qt::LeftButton, {}, flip.rect().center());
        QCOMPARE(toggled.count(), 3);
        QVERIFY(flip.isChecked());
    }

    void spaceFlips()
    {
        widgets::BlockadeSwitch flip;
        flip.setWords(u"Naltrexone blockade"_s, u"off"_s, u"on"_s, true);
        flip.show();
        QTest::keyClick(&flip, Qt::Key_Space);
        QVERIFY(flip.isChecked());
    }

    void screenReadersSeeACheckBoxWithItsName()
    {
        widgets::BlockadeSwitch flip;
        flip.setWords({}, u"Placebo"_s, u"Ketamine"_s, false);
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&flip);
        QVERIFY(interface != nullptr);
        QCOMPARE(interface->role(), QAccessible::CheckBox);
        QCOMPARE(interface->text(QAccessible::Name), u"Placebo | Ketamine"_s);
        flip.setChecked(true);
        QVERIFY(interface->state().checked);
    }

    void itIsWideEnoughForItsWords()
    {
        widgets::BlockadeSwitch flip;
        flip.setWords(u"Kurz"_s, u"aus"_s, u"an"_s, true);
        const int narrow = flip.sizeHint().width();
        flip.setWords(u"Opioidrezeptorblockade durch Naltrexon"_s, u"ausgeschaltet"_s, u"eingeschaltet"_s, true);
        QVERIFY(flip.sizeHint().width() > narrow + 100);
    }

    void theSidesAreTwoDifferentPictures()
    {
        widgets::BlockadeSwitch flip;
        flip.setReducedMotion(true);
        flip.setWords(u"Naltrexone blockade"_s, u"off"_s, u"on"_s, true);
        flip.resize(flip.sizeHint());
        flip.show();
        const QImage off = flip.grab().toImage();
        flip.setChecked(true);
        QVERIFY(flip.grab().toImage() != off);
    }
};

QTEST_MAIN(BlockadeSwitchTest)
#include "blockade_switch_test.moc"
