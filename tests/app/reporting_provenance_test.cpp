// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reporting/provenance.h"
#include "core/study/digest.h"
#include "tests/support/example_study.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QGuiApplication>
#include <QMenu>
#include <QTest>

using namespace Qt::StringLiterals;

class ReportingProvenanceTest : public QObject
{
    Q_OBJECT

private slots:
    void saysAllOfIt();
    void menuOfANumber();
};

namespace {

reporting::Provenance meanOf(const study::SharedStudy& study)
{
    study::Selection selection = study::defaultSelection(*study);
    selection.where = {{u"age"_s, u">=20"_s}};
    return reporting::provenanceOf(study, selection, u"Mean of MADRS on day 2"_s, u"12.3"_s, u"sum / n"_s,
                                   u"3 scores of 3 people"_s);
}

} // namespace

void ReportingProvenanceTest::saysAllOfIt()
{
    const auto study = std::make_shared<const study::Study>(tests::exampleStudy());
    const QString text = reporting::provenanceText(meanOf(study));
    for (const QString& part :
         {u"Mean of MADRS on day 2"_s, u"12.3"_s, u"sum / n"_s, u"3 scores of 3 people"_s, u"age >=20"_s,
          study->sources.front().name, study::sha256Of(*study)}) {
        QVERIFY2(text.contains(part), qPrintable(part + u" is missing in\n" + text));
    }
}

void ReportingProvenanceTest::menuOfANumber()
{
    const auto study = std::make_shared<const study::Study>(tests::exampleStudy());
    QLabel number(u"12.3"_s);
    QString noted;
    reporting::offerProvenance(&number, [study] { return meanOf(study); }, [&noted](const QString& about) { noted = about; });
    QVERIFY(number.focusPolicy() != Qt::NoFocus); // a keyboard gets there too
    number.show();
    QVERIFY(QTest::qWaitForWindowExposed(&number));
    emit number.customContextMenuRequested(QPoint(2, 2));
    auto* menu = number.findChild<QMenu*>();
    QVERIFY(menu != nullptr);
    QCOMPARE(menu->actions().size(), 3);
    menu->actions().at(1)->trigger();
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(study::sha256Of(*study)));
    menu->actions().at(2)->trigger();
    QCOMPARE(noted, u"Mean of MADRS on day 2"_s);
    menu->actions().at(0)->trigger();
    const auto popupSays = [&study] {
        for (const QWidget* widget : QApplication::topLevelWidgets()) {
            for (const QLabel* label : widget->findChildren<QLabel*>()) {
                if (label->isVisible() && label->text().contains(study::sha256Of(*study))) {
                    return true;
                }
            }
        }
        return false;
    };
    QTRY_VERIFY(popupSays());
}

QTEST_MAIN(ReportingProvenanceTest)
#include "reporting_provenance_test.moc"
