// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words beside a link: all of them are in sight as far as there is room.
#include "app/theme/theme.h"
#include "app/widgets/text_popup.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>

using namespace Qt::StringLiterals;

class WidgetsTextPopupTest : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { theme::applyTheme(*qApp, theme::Theme::Light); }

    void everyWordIsInSight_data()
    {
        QTest::addColumn<QStringList>("paragraphs");
        QTest::addColumn<double>("scale");
        for (const double scale : {1.0, 1.6}) {
            const auto row = [scale](const char* name, const QStringList& paragraphs) {
                QTest::addRow("%s, %.1f", name, scale) << paragraphs << scale;
            };
            row("one line", {u"Set by hand."_s});
            row("several lines", {u"A sentence of some length. "_s.repeated(8).trimmed()});
            row("paragraphs", {u"One."_s, u"Two, and it says more. "_s.repeated(6).trimmed(), u"Three."_s});
        }
    }

    void everyWordIsInSight()
    {
        QFETCH(const QStringList, paragraphs);
        QFETCH(const double, scale);
        theme::setScale(scale);
        QWidget window;
        QPushButton link(u"Source"_s, &window);
        link.setProperty("look", u"link"_s);
        window.resize(900, 700);
        window.show();
        widgets::showTextPopup(&link, u"True difference"_s, paragraphs);
        const auto* popup = link.findChild<QWidget*>(u"textPopup"_s);
        const auto* scroll = popup->findChild<QScrollArea*>();
        QTRY_VERIFY(popup->isVisible());
        QCoreApplication::processEvents();
        const int room = scroll->viewport()->height();
        QVERIFY2(scroll->widget()->height() <= room,
                 qPrintable(u"%1 of %2"_s.arg(scroll->widget()->height()).arg(room)));
        for (const QLabel* label : popup->findChildren<QLabel*>()) {
            const int bottom = label->mapTo(scroll->viewport(), QPoint(0, label->height())).y();
            QVERIFY(label->isVisible());
            QVERIFY2(bottom <= room, qPrintable(label->text()));
            QVERIFY(label->height() >= label->heightForWidth(label->width()));
        }
        QVERIFY2(scroll->viewport()->width() >= scroll->widget()->width(),
                 qPrintable(u"%1 of %2, popup %3"_s.arg(scroll->viewport()->width())
                                .arg(scroll->widget()->width())
                                .arg(popup->width())));
        theme::setScale(1.0);
    }
};

QTEST_MAIN(WidgetsTextPopupTest)
#include "widgets_text_popup_test.moc"
