// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dissociation and safety by mouse and keyboard: both figures flip together, the numbers are those of core, and what is
// not there is said.
#include "app/importing/embedded_studies.h"
#include "app/pages/pages.h"
#include "app/pages/safety_facts.h"
#include "app/pages/safety_page.h"
#include "app/plots/figure_view.h"
#include "app/widgets/blockade_switch.h"
#include "core/analysis/answer_text.h"
#include "core/figures/figures.h"
#include "core/study/lookup.h"
#include "tests/support/example_study.h"
#include "tests/support/result_check.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct SafetyFixture
{
    workspace::Workspace workspace;
    pages::SafetyPage page{workspace};

    explicit SafetyFixture(study::Study study, QSize size = {832, 680})
    {
        workspace.show(std::make_shared<const study::Study>(std::move(study)), workspace::Keeping::Unsaved);
        QObject::connect(
            &workspace, &workspace::Workspace::viewChanged, &page,
            [this](const workspace::ViewState& before) { page.show(*workspace.study(), workspace.view(), &before); });
        page.setReducedMotion(true);
        page.resize(size);
        page.show(*workspace.study(), workspace.view(), nullptr);
        page.QWidget::show();
        QApplication::setActiveWindow(&page);
    }

    [[nodiscard]] plots::FigureView& figure(const QString& name) const
    {
        return *page.findChild<plots::FigureView*>(name);
    }

    [[nodiscard]] QString words(const QString& label) const { return page.findChild<QLabel*>(label)->text(); }

    [[nodiscard]] QString allWords() const
    {
        QStringList words;
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            words << label->text();
        }
        return words.join(u'\n');
    }
};

study::Study embedded()
{
    const auto study = importing::loadEmbeddedStudy(u"williams-2018"_s);
    return study ? **study : study::Study();
}

/// P1 and P2 with a headache in both periods, P3 in the one with the second arm alone.
study::Study withEvents()
{
    study::Study study = tests::exampleStudy();
    study.events.clear();
    std::int32_t id = 0;
    const auto add = [&](const QString& key, study::ArmId arm) {
        const study::Participant* person = study::byKey(study.participants, key);
        for (const study::Period& period : study::periodsOf(study, person->id)) {
            if (period.arm == arm) {
                study.events.push_back({.id = study::EventId(++id),
                                        .participant = person->id,
                                        .period = period.ordinal,
                                        .term = u"Headache"_s,
                                        .severity = u"mild"_s,
                                        .startDay = 0.0,
                                        .endDay = std::nullopt,
                                        .origin = study::Origin::Imported,
                                        .source = {}});
            }
        }
    };
    for (const QString& key : {u"P1"_s, u"P2"_s}) {
        add(key, study.contrast->reference);
        add(key, study.contrast->comparator);
    }
    add(u"P3"_s, study.contrast->comparator);
    study::sortStudy(study);
    return study;
}

} // namespace

class PagesSafetyPageTest : public QObject
{
    Q_OBJECT

private slots:

    void oneSwitchFlipsBoth()
    {
        SafetyFixture fixture(embedded());
        QTRY_VERIFY(fixture.page.isSettled());
        const auto expected = [&](const QString& key) {
            study::Selection selection = fixture.workspace.view().selection;
            return *figures::makeFigure(key, *fixture.workspace.study(), selection);
        };
        QVERIFY(fixture.figure(u"dissociation"_s).figure().lines == expected(u"dissociation"_s).lines);
        QVERIFY(fixture.figure(u"mood"_s).figure().lines == expected(u"trajectories"_s).lines);
        const QString before = fixture.words(u"safetySentence"_s);
        auto* control = fixture.page.findChild<widgets::BlockadeSwitch*>(u"blockadeSwitch"_s);
        QTest::keyClick(control, Qt::Key_Space);
        QTRY_VERIFY(fixture.page.isSettled());
        QCOMPARE(fixture.workspace.view().selection.side, study::Side::Comparator);
        QVERIFY(fixture.figure(u"dissociation"_s).figure().lines == expected(u"dissociation"_s).lines);
        QVERIFY(fixture.figure(u"mood"_s).figure().lines == expected(u"trajectories"_s).lines);
        const QString after = fixture.words(u"safetySentence"_s);
        QVERIFY(after != before);
        QVERIFY2(after.contains(u"CADSS"_s) && after.contains(u"HAM-D-17"_s), qPrintable(after));
        QCOMPARE(control->accessibleDescription(), after); // what is spoken
    }

    void differencesAreThoseOfTheAnalyses()
    {
        SafetyFixture fixture(embedded());
        QTRY_VERIFY(fixture.page.isSettled());
        const study::Study& study = *fixture.workspace.study();
        base::NoProgress unseen;
        const auto peak = analysis::atDissociationPeak(study, fixture.workspace.view().selection);
        QVERIFY_RESULT(peak);
        const auto dissociation = analysis::equivalence(study, *peak, unseen);
        const auto mood = analysis::equivalence(study, fixture.workspace.view().selection, unseen);
        QVERIFY_RESULT(dissociation);
        QVERIFY_RESULT(mood);
        QCOMPARE(fixture.words(u"dissociationDifference"_s), analysis::answerSentence(study, dissociation->result));
        QCOMPARE(fixture.words(u"dissociationDifferenceMargin"_s),
                 analysis::equivalenceSentence(study, *dissociation) + u" Method: Crossover."_s);
        QCOMPARE(fixture.words(u"moodDifference"_s), analysis::answerSentence(study, mood->result));
    }

    void anotherScaleOfMoodLeavesDissociation()
    {
        SafetyFixture fixture(embedded());
        QTRY_VERIFY(fixture.page.isSettled());
        const auto dissociation = fixture.figure(u"dissociation"_s).sharedFigure();
        auto* scales = fixture.page.findChild<QComboBox*>(u"safetyScale"_s);
        scales->setFocus();
        QTest::keyClick(scales, Qt::Key_Down);
        QTRY_VERIFY(fixture.page.isSettled());
        QCOMPARE(fixture.figure(u"mood"_s).figure().y.label, u"HAM-D-6"_s);
        QCOMPARE(fixture.figure(u"dissociation"_s).sharedFigure(), dissociation);
        QVERIFY(fixture.words(u"moodDifference"_s).contains(u"HAM-D-6"_s));
        // Where dissociation itself is chosen, mood is the primary scale.
        fixture.workspace.setScale(study::byKey(fixture.workspace.study()->scales, u"CADSS")->id);
        QTRY_VERIFY(fixture.page.isSettled());
        QCOMPARE(fixture.figure(u"mood"_s).figure().y.label, u"HAM-D-17"_s);
    }

    void whatIsNotPublishedIsSaid()
    {
        SafetyFixture fixture(embedded());
        QTRY_VERIFY(fixture.page.isSettled());
        const QString words = fixture.allWords();
        QVERIFY(words.contains(u"Adverse events of this trial: not published"_s));
        QVERIFY(words.contains(u"looked for and not found"_s));
        QVERIFY(words.contains(u"boxed warning"_s));
        QVERIFY(fixture.figure(u"safetyEventsFigure"_s).isHidden());
        QVERIFY(fixture.page.findChild<QPushButton*>(u"safetyEntry"_s)->isHidden()); // nobody types into a publication
        SafetyFixture own(tests::exampleStudy());
        QTRY_VERIFY(own.page.isSettled());
        QVERIFY(!own.allWords().contains(u"Adverse events of this trial: not published"_s));
        QVERIFY(own.allWords().contains(u"boxed warning"_s));
    }

    void everyFactHasItsSource()
    {
        auto facts = pages::safetyFacts();
        const auto missing = pages::unpublishedSafety(u"williams-2018"_s);
        facts.insert(facts.end(), missing.begin(), missing.end());
        for (const pages::SafetyFact& fact : facts) {
            QVERIFY2(!fact.source.isEmpty(), qPrintable(fact.words));
            QVERIFY(!pages::factCodeWords(fact.code).isEmpty());
        }
        QVERIFY(pages::unpublishedSafety({}).empty());
    }

    void eventsAreATableAndAFigure()
    {
        SafetyFixture fixture(withEvents());
        QTRY_VERIFY(fixture.page.isSettled());
        auto* table = fixture.page.findChild<QTableView*>(u"safetyEventsTable"_s);
        const QAbstractItemModel& model = *table->model();
        QVERIFY(!table->isHidden());
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1, 0).data().toString(), u"Headache"_s);
        QCOMPARE(model.index(1, 1).data().toString(), u"2 of 5 (40 %)"_s);
        QCOMPARE(model.index(1, 2).data().toString(), u"3 of 5 (60 %)"_s);
        QVERIFY2(model.index(1, 3).data().toString().startsWith(u"20 ("_s),
                 qPrintable(model.index(1, 3).data().toString()));
        QCOMPARE(model.index(1, 4).data().toString(), u"mild 2 / 3"_s);
        QCOMPARE(fixture.figure(u"safetyEventsFigure"_s).figure().key, u"events"_s);
        QVERIFY(!fixture.figure(u"safetyEventsFigure"_s).isHidden());
        // Who it was.
        table->setFocus();
        table->setCurrentIndex(model.index(1, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QWidget* popup = QApplication::activePopupWidget();
        QVERIFY(popup != nullptr);
        QStringList words;
        for (const QLabel* label : popup->findChildren<QLabel*>()) {
            words << label->text();
        }
        QVERIFY2(words.join(u'\n').contains(u"P1, P2, P3"_s), qPrintable(words.join(u'\n')));
        popup->close();
        // Nobody of the filter had one.
        study::Selection selection = fixture.workspace.view().selection;
        selection.where = {{u"participant"_s, u"P4"_s}};
        fixture.workspace.setSelection(selection);
        QTRY_VERIFY(fixture.page.isSettled());
        QVERIFY(table->isHidden());
        QVERIFY(fixture.words(u"safetyEventsWords"_s).startsWith(u"Nobody of the filter"_s));
    }

    void withoutDissociation()
    {
        study::Study study = tests::exampleStudy();
        const study::ScaleId cadss = study::byKey(study.scales, u"CADSS")->id;
        std::erase_if(study.assessments, [cadss](const study::Assessment& row) { return row.scale == cadss; });
        std::erase_if(study.scales, [cadss](const study::Scale& scale) { return scale.id == cadss; });
        study.events.clear();
        SafetyFixture fixture(std::move(study));
        QTRY_VERIFY(fixture.page.isSettled());
        QVERIFY(fixture.figure(u"dissociation"_s).isHidden());
        QVERIFY(!fixture.figure(u"mood"_s).isHidden());
        QVERIFY(fixture.words(u"dissociationDifference"_s).contains(u"no scores of dissociation"_s));
        QCOMPARE(fixture.page.figureView(), &fixture.figure(u"mood"_s));
        auto* entry = fixture.page.findChild<QPushButton*>(u"safetyEntry"_s);
        QSignalSpy asked(&fixture.page, &pages::Page::pageRequested);
        QTest::mouseClick(entry, Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QVERIFY(pages::findPage(asked[0][0].toString()) != nullptr);
    }

    void anEmptyStudySaysSo()
    {
        SafetyFixture fixture{study::Study()};
        QTRY_VERIFY(fixture.page.isSettled());
        QVERIFY(fixture.figure(u"dissociation"_s).isHidden());
        QVERIFY(fixture.figure(u"mood"_s).isHidden());
        QVERIFY(!fixture.words(u"moodDifference"_s).isEmpty());
    }

    void narrowAndWide()
    {
        for (const QSize size : {QSize(500, 600), QSize(832, 680), QSize(1500, 900)}) {
            SafetyFixture fixture(embedded(), size);
            QTRY_VERIFY(fixture.page.isSettled());
            const plots::FigureView& dissociation = fixture.figure(u"dissociation"_s);
            const plots::FigureView& mood = fixture.figure(u"mood"_s);
            QVERIFY(dissociation.height() > 150 && mood.height() > 150);
            const QPoint left = dissociation.mapTo(&fixture.page, QPoint());
            const QPoint right = mood.mapTo(&fixture.page, QPoint());
            const bool stacked = right.y() > left.y();
            QVERIFY2(stacked == (size.width() < 600), qPrintable(u"%1: %2, %3 and %4, %5"_s.arg(size.width())
                                                                     .arg(left.x())
                                                                     .arg(left.y())
                                                                     .arg(right.x())
                                                                     .arg(right.y())));
            QVERIFY(right.x() + mood.width() <= size.width());
            auto* area = fixture.page.findChild<QScrollArea*>();
            QCOMPARE(area->widget()->width(), area->viewport()->width()); // nothing is cut at the side
        }
    }
};

QTEST_MAIN(PagesSafetyPageTest)
#include "pages_safety_page_test.moc"
