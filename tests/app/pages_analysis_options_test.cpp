// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every option of every analysis has a control, is used and kept.
#include "core/analysis/analyses.h"
#include "tests/app/analysis_page_fixture.h"

#include <QDoubleSpinBox>

using namespace Qt::StringLiterals;
using analysis_page::Fixture;
using analysis_page::williams;

class PagesAnalysisOptionsTest : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { theme::applyTheme(*qApp, theme::Theme::Light); }

    void everyOptionHasItsControl();
    void anOptionIsUsedAndKept();
    void unknownStateIsLeftOut();
};

void PagesAnalysisOptionsTest::everyOptionHasItsControl()
{
    Fixture fixture(williams());
    const auto* kinds = fixture.find<QComboBox>(u"analysisKind"_s);
    for (int i = 0; i < kinds->count(); ++i) {
        const QString key = kinds->itemData(i).toString();
        fixture.choose(key);
        for (const analysis::OptionKind& option : analysis::findAnalysis(key)->options) {
            const auto controls = fixture.page.findChildren<QWidget*>(u"option-"_s + option.key);
            QVERIFY2(!controls.isEmpty(), qPrintable(key + u' ' + option.key));
            const QWidget* control = controls.constLast();
            QVERIFY2(control->isVisible() && !control->accessibleName().isEmpty(), qPrintable(option.key));
            QCOMPARE(control->toolTip(), option.description);
        }
        QVERIFY2(!fixture.sentence().isEmpty() || key == u"summary", qPrintable(key));
        QVERIFY2(!fixture.sentence().contains(u"nan", Qt::CaseInsensitive), qPrintable(fixture.sentence()));
    }
}

void PagesAnalysisOptionsTest::anOptionIsUsedAndKept()
{
    Fixture fixture(williams());
    QVERIFY(fixture.page.state().isEmpty());
    auto* level = fixture.find<QDoubleSpinBox>(u"option-level"_s);
    QCOMPARE(level->text(), u"0.95"_s);
    level->setFocus();
    level->selectAll();
    QTest::keyClicks(level, u"0.9"_s);
    QTest::keyClick(level, Qt::Key_Return);
    QVERIFY(fixture.settle());
    QVERIFY2(fixture.sentence().contains(u"(90 % CI "), qPrintable(fixture.sentence()));
    QVERIFY(fixture.find<QDoubleSpinBox>(u"option-level"_s) == level); // what is typed in keeps the keyboard
    const QJsonObject state = fixture.page.state();
    Fixture other(williams());
    other.page.setState(state);
    QVERIFY(other.settle());
    QVERIFY(other.sentence().contains(u"(90 % CI "));
    QCOMPARE(other.page.state(), state);
    other.page.setState({});
    QVERIFY(other.settle());
    QVERIFY(other.sentence().contains(u"(95 % CI "));
}

void PagesAnalysisOptionsTest::unknownStateIsLeftOut()
{
    Fixture fixture(williams());
    fixture.page.setState(
        {{u"analysis"_s, u"horoscope"_s},
         {u"options"_s, QJsonObject{{u"crossover"_s, QJsonObject{{u"level"_s, u"much"_s}, {u"moon"_s, u"full"_s}}}}}});
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.find<QComboBox>(u"analysisKind"_s)->currentData().toString(), u"crossover"_s);
    QVERIFY(fixture.sentence().contains(u"(95 % CI "));
}

QTEST_MAIN(PagesAnalysisOptionsTest)
#include "pages_analysis_options_test.moc"
