// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The overview by mouse and keyboard: what a press asks of the workspace, and what stands on the page.
#include "app/pages/overview_page.h"

#include "app/importing/embedded_studies.h"
#include "app/pages/pages.h"
#include "app/theme/theme.h"
#include "app/widgets/count_box.h"
#include "app/widgets/design_map.h"
#include "app/widgets/flow_chart.h"
#include "app/widgets/interval_button.h"
#include "tests/support/example_study.h"
#include "tests/support/result_check.h"

#include <QApplication>
#include <QLabel>
#include <QLayout>
#include <QScrollArea>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct OverviewFixture
{
    workspace::Workspace workspace;
    pages::OverviewPage page{workspace};

    explicit OverviewFixture(study::Study study)
    {
        workspace.show(std::make_shared<const study::Study>(std::move(study)), workspace::Keeping::Unsaved);
        QObject::connect(&workspace, &workspace::Workspace::viewChanged, &page,
                         [this](const workspace::ViewState& before) {
                             page.show(*workspace.study(), workspace.view(), &before);
                         });
        page.resize(832, 680);
        page.show(*workspace.study(), workspace.view(), nullptr);
        page.QWidget::show();
        QApplication::setActiveWindow(&page);
    }

    [[nodiscard]] std::vector<widgets::CountBox*> cells() const
    {
        return page.findChild<widgets::DesignMap*>(u"designMap"_s)->cells();
    }

    [[nodiscard]] std::vector<widgets::CountBox*> boxes() const
    {
        return page.findChild<widgets::FlowChart*>(u"flowChart"_s)->boxes();
    }

    [[nodiscard]] widgets::CountBox* boxNamed(const QString& words) const
    {
        for (widgets::CountBox* box : boxes()) {
            if (box->accessibleName().contains(words)) {
                return box;
            }
        }
        return nullptr;
    }

    [[nodiscard]] QList<widgets::IntervalButton*> estimates() const
    {
        QList<widgets::IntervalButton*> shown;
        const auto all = page.findChildren<widgets::IntervalButton*>();
        std::copy_if(all.begin(), all.end(), std::back_inserter(shown),
                     [](const widgets::IntervalButton* button) { return !button->isHidden(); });
        return shown;
    }

    [[nodiscard]] QString label(const QString& name) const { return page.findChild<QLabel*>(name)->text(); }
};

study::Study embedded()
{
    const auto study = importing::loadEmbeddedStudy(u"williams-2018"_s);
    return study ? **study : study::Study();
}

/// The popup that is open, closed by the caller; nullptr: none.
QWidget* openPopup()
{
    return QApplication::activePopupWidget();
}

} // namespace

class OverviewPageTest : public QObject
{
    Q_OBJECT

private slots:
    void isTheFirstPage()
    {
        QCOMPARE(pages::pageKinds().front().key, u"overview"_s);
        QCOMPARE(pages::startPage().key, u"trajectories"_s);
    }

    void showsTheEmbeddedStudy()
    {
        OverviewFixture fixture(embedded());
        QCOMPARE(fixture.label(u"question"_s), u"Does ketamine need the opioid system to lift depression?"_s);
        QVERIFY(fixture.label(u"citation"_s).contains(u"10.1176/appi.ajp.2018.18020138"_s));
        QCOMPARE(fixture.cells().size(), std::size_t{4});
        QCOMPARE(fixture.cells().front()->accessibleName(),
                 u"Placebo first, period 1: Ketamine after placebo, 6 treated"_s);
        QCOMPARE(fixture.estimates().size(), 3);
        QCOMPARE(fixture.estimates()[0]->estimate().n, u"n = 12"_s);
        QVERIFY(fixture.boxNamed(u"Screened: not reported"_s) != nullptr);
        QVERIFY(fixture.boxNamed(u"14 enrolled"_s) != nullptr);
        QVERIFY(fixture.boxNamed(u"12 completed both periods"_s) != nullptr);
        QVERIFY(fixture.boxNamed(u"12 analysed"_s) != nullptr);
        QVERIFY(fixture.boxNamed(u"1 not treated"_s)->accessibleName().contains(u"Did not complete both infusions"_s));
        QCOMPARE(fixture.label(u"overviewBadge"_s), u"Simulated to match published facts"_s);
        QVERIFY(fixture.label(u"overviewOrigins"_s).contains(u"Simulated"_s));
        QVERIFY(fixture.page.isSettled());
    }

    // Fitting the page to its width must not ask for another fit, not even while nobody looks.
    void comesToRest()
    {
        struct Requests : QObject
        {
            int count = 0;

            bool eventFilter(QObject*, QEvent* event) override
            {
                count += event->type() == QEvent::LayoutRequest ? 1 : 0;
                return false;
            }
        };
        OverviewFixture fixture(embedded());
        Requests requests;
        fixture.page.findChild<QScrollArea*>()->widget()->installEventFilter(&requests);
        fixture.page.hide();
        fixture.page.findChild<QScrollArea*>()->widget()->layout()->invalidate();
        for (int round = 0; round < 20; ++round) {
            QCoreApplication::sendPostedEvents();
        }
        QVERIFY2(requests.count <= 2, qPrintable(QString::number(requests.count)));
    }

    void nothingIsSquashed_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("two columns") << 832;
        QTest::newRow("one column") << 560;
    }

    // What does not fit is scrolled to.
    void nothingIsSquashed()
    {
        QFETCH(int, width);
        OverviewFixture fixture(embedded());
        fixture.page.resize(width, 680);
        QApplication::processEvents();
        QCoreApplication::sendPostedEvents();
        const auto* map = fixture.page.findChild<widgets::DesignMap*>(u"designMap"_s);
        QVERIFY(map->height() >= map->sizeHint().height());
        for (const widgets::IntervalButton* estimate : fixture.estimates()) {
            QVERIFY(estimate->height() >= estimate->sizeHint().height());
        }
    }

    void theWordsOfTheFlowAreBrokenNotCut_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("wide") << 1200;
        QTest::newRow("a window of 1280 pixels") << 832;
        QTest::newRow("one column") << 560;
    }

    void theWordsOfTheFlowAreBrokenNotCut()
    {
        QFETCH(int, width);
        OverviewFixture fixture(embedded());
        fixture.page.resize(width, 680);
        QApplication::processEvents();
        QCoreApplication::sendPostedEvents();
        const auto* chart = fixture.page.findChild<widgets::FlowChart*>(u"flowChart"_s);
        QVERIFY(chart->height() >= chart->minimumSizeHint().height());
        int details = 0;
        for (const widgets::CountBox* box : fixture.boxes()) {
            const QStringList lines = box->detailLines(box->size());
            const QString shown = lines.join(u' ');
            // A reason with its source is longer than any box; a press lists it whole.
            const bool isReason = box->words().title == u"not treated"_s;
            QVERIFY2(isReason ? lines.size() == 2 : !shown.endsWith(u"…"_s), qPrintable(shown));
            QVERIFY(chart->rect().contains(box->geometry()));
            QVERIFY2(!shown.endsWith(u"6 scored"_s) || lines.size() == 1 || lines[1] == u"6 scored"_s, qPrintable(shown));
            details += shown.isEmpty() ? 0 : 1;
        }
        QVERIFY(details >= 6);
    }

    void aCellFiltersAndTakesItAway()
    {
        OverviewFixture fixture(embedded());
        QTest::mouseClick(fixture.cells()[0], Qt::LeftButton);
        const study::Condition expected{u"sequence"_s, u"placebo-naltrexone"_s};
        QVERIFY(fixture.workspace.view().selection.where == std::vector{expected});
        QVERIFY(fixture.cells()[0]->isChecked());
        QVERIFY(fixture.cells()[1]->isChecked());
        QVERIFY(!fixture.cells()[2]->isChecked());
        QCOMPARE(fixture.cells()[2]->words().count, u"0 of 6"_s);
        QCOMPARE(fixture.estimates()[0]->estimate().n, u"n = 6"_s);
        QVERIFY(fixture.label(u"flowCount"_s).contains(u"7 of 14"_s));
        QTest::mouseClick(fixture.cells()[2], Qt::LeftButton); // the other one instead
        QCOMPARE(fixture.workspace.view().selection.where.size(), std::size_t{1});
        QCOMPARE(fixture.workspace.view().selection.where[0].value, u"naltrexone-placebo"_s);
        fixture.cells()[2]->setFocus();
        QTest::keyClick(fixture.cells()[2], Qt::Key_Return);
        QVERIFY(fixture.workspace.view().selection.where.empty());
        QVERIFY(!fixture.cells()[2]->isChecked());
        QVERIFY(fixture.cells()[2]->hasFocus());
    }

    void theFilterKeepsOtherConditions()
    {
        OverviewFixture fixture(embedded());
        study::Selection selection = fixture.workspace.view().selection;
        selection.where = {{u"sex"_s, u"female"_s}};
        fixture.workspace.setSelection(selection);
        QTest::mouseClick(fixture.cells()[0], Qt::LeftButton);
        QCOMPARE(fixture.workspace.view().selection.where.size(), std::size_t{2});
        QTest::mouseClick(fixture.cells()[0], Qt::LeftButton);
        QVERIFY(fixture.workspace.view().selection.where == selection.where);
    }

    void boxesFilterOrList()
    {
        OverviewFixture fixture(embedded());
        QTest::mouseClick(fixture.boxNamed(u"completed both periods"_s), Qt::LeftButton);
        QVERIFY(fixture.workspace.view().selection.completersOnly);
        QVERIFY(fixture.boxNamed(u"12 of 14 enrolled"_s) != nullptr);
        QTest::mouseClick(fixture.boxNamed(u"completed both periods"_s), Qt::LeftButton);
        QVERIFY(!fixture.workspace.view().selection.completersOnly);
        QTest::mouseClick(fixture.boxNamed(u"7 Naltrexone first"_s), Qt::LeftButton);
        QCOMPARE(fixture.workspace.view().selection.where.size(), std::size_t{1});
        QTest::keyClick(fixture.boxNamed(u"Naltrexone first"_s), Qt::Key_Space);
        QVERIFY(fixture.workspace.view().selection.where.empty());
        QTest::mouseClick(fixture.boxNamed(u"1 not treated"_s), Qt::LeftButton);
        QWidget* popup = openPopup();
        QVERIFY(popup != nullptr);
        QVERIFY(popup->accessibleDescription().contains(u"P03: Did not complete both infusions"_s) ||
                popup->accessibleDescription().contains(u"P09: Did not complete both infusions"_s));
        popup->close();
        QVERIFY(fixture.workspace.view().selection.where.empty());
    }

    void aResultLeadsToItsPage()
    {
        OverviewFixture fixture(embedded());
        const QSignalSpy asked(&fixture.page, &pages::Page::pageRequested);
        QTest::keyClick(fixture.estimates()[1], Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QVERIFY(pages::findPage(asked[0][0].toString()) != nullptr);
        QCOMPARE(fixture.workspace.view().selection.measure, study::Measure::Change);
        QCOMPARE(fixture.workspace.view().selection.scale, fixture.workspace.study()->primaryScale);
    }

    void everyControlHasANameAndTheFocus()
    {
        OverviewFixture fixture(embedded());
        const auto buttons = fixture.page.findChildren<QAbstractButton*>();
        for (const QAbstractButton* button : buttons) {
            if (!button->isHidden()) {
                QVERIFY(!button->accessibleName().isEmpty() || !button->text().isEmpty());
                QVERIFY(button->focusPolicy() & Qt::TabFocus);
            }
        }
    }

    void oddStudies_data();
    void oddStudies();
    void aLargeStudyArrives();
};

void OverviewPageTest::oddStudies_data()
{
    QTest::addColumn<study::Study>("study");
    QTest::addColumn<QString>("question");

    QTest::newRow("empty") << study::Study() << u"This study is empty."_s;
    study::Study example = tests::exampleStudy();
    QTest::newRow("example") << example << example.about.question;
    study::Study unscored = example;
    unscored.assessments.clear();
    QTest::newRow("all missing") << unscored << example.about.question;
    study::Study one = tests::largeStudy(1, 3);
    one.about.question.clear();
    QTest::newRow("one person") << one
                                << u"How do people fare after Ketamine after naltrexone, compared with Ketamine after placebo?"_s;
    study::Study armless = tests::largeStudy(3, 3);
    armless.about = {};
    armless.arms.clear();
    armless.sequences.clear();
    armless.contrast.reset();
    for (study::Period& period : armless.periods) {
        period.arm = study::ArmId();
    }
    for (study::Participant& person : armless.participants) {
        person.sequence = study::SequenceId();
    }
    QTest::newRow("no arms") << armless << u"How do these people fare over time?"_s;
}

void OverviewPageTest::oddStudies()
{
    QFETCH(study::Study, study);
    QFETCH(QString, question);
    OverviewFixture fixture(study);
    QCOMPARE(fixture.label(u"question"_s), question);
    QVERIFY(fixture.page.isSettled());
    QCOMPARE(fixture.page.findChild<QLabel*>(u"designWords"_s)->isHidden(), !study.arms.empty());
    const QString enrolled = u"%1 enrolled"_s.arg(study.participants.size());
    QVERIFY2(fixture.boxNamed(enrolled) != nullptr, qPrintable(enrolled));
    QCOMPARE(fixture.estimates().isEmpty(), study.assessments.empty());
    for (QWidget* press : {static_cast<QWidget*>(fixture.boxes().front()), static_cast<QWidget*>(fixture.boxes().back())}) {
        QTest::mouseClick(press, Qt::LeftButton);
        QVERIFY(openPopup() != nullptr);
        openPopup()->close();
    }
    fixture.page.takeFocus();
    QVERIFY(qobject_cast<widgets::CountBox*>(QApplication::focusWidget()) != nullptr);
    QVERIFY(!fixture.page.grab().isNull());
}

void OverviewPageTest::aLargeStudyArrives()
{
    OverviewFixture fixture(tests::largeStudy(4000, 3));
    QVERIFY(!fixture.page.isShown());
    QTRY_VERIFY(fixture.page.isSettled());
    QVERIFY(fixture.boxNamed(u"4000 enrolled"_s) != nullptr);
    QCOMPARE(fixture.estimates()[0]->estimate().n, u"n = 4000"_s);
    QTest::mouseClick(fixture.cells()[0], Qt::LeftButton);
    QTRY_VERIFY(fixture.page.isSettled());
    QVERIFY(fixture.boxNamed(u"2000 of 4000 enrolled"_s) != nullptr);
    QTest::mouseClick(fixture.boxNamed(u"analysed"_s), Qt::LeftButton); // a list that is cut, and says so
    QVERIFY(openPopup() != nullptr);
    QVERIFY(openPopup()->accessibleDescription().contains(u"… and 1800 more"_s));
    openPopup()->close();
}

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    theme::applyTheme(application, theme::Theme::Light);
    OverviewPageTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "pages_overview_page_test.moc"
