// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page of participants, driven by mouse and keyboard: what is typed, clicked and walked through is the workspace's
// filter and person, and the other way round.
#include "app/pages/participants_page.h"

#include "app/pages/people_table_view.h"
#include "app/plots/figure_view.h"
#include "app/plots/profile_plot.h"
#include "tests/support/example_study.h"

#include <QApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The page on a study, shown offscreen and told of every change as the window does it.
struct Shown
{
    workspace::Workspace workspace;
    pages::ParticipantsPage page{workspace};

    explicit Shown(study::Study study)
    {
        page.resize(900, 700);
        QObject::connect(&workspace, &workspace::Workspace::studyChanged, &page,
                         [this] { page.show(*workspace.study(), workspace.view(), nullptr); });
        QObject::connect(&workspace, &workspace::Workspace::viewChanged, &page,
                         [this](const workspace::ViewState& before) {
                             page.show(*workspace.study(), workspace.view(), &before);
                         });
        page.QWidget::show();
        page.activateWindow();
        QApplication::setActiveWindow(&page);
        workspace.show(std::make_shared<const study::Study>(std::move(study)), workspace::Keeping::Unsaved);
    }

    template <typename Widget>
    [[nodiscard]] Widget* find(const QString& name) const
    {
        return page.findChild<Widget*>(name);
    }

    [[nodiscard]] QTableView* table() const { return find<QTableView>(u"people"_s); }

    [[nodiscard]] QLineEdit* filter(const QString& column) const
    {
        const auto lines = table()->findChildren<QLineEdit*>();
        for (QLineEdit* line : lines) {
            if (line->accessibleName().endsWith(column)) {
                return line;
            }
        }
        return nullptr;
    }

    [[nodiscard]] QStringList keys(const QAbstractItemView* view) const
    {
        QStringList keys;
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            keys << view->model()->index(row, 0).data().toString();
        }
        return keys;
    }

    void choose(const QString& view) { page.setState({{u"view"_s, view}}); }
};

study::Study onePerson()
{
    study::Study study = tests::exampleStudy();
    const study::ParticipantId one = study.participants.front().id;
    study.participants.resize(1);
    const auto others = [one](const auto& row) { return row.participant != one; };
    std::erase_if(study.periods, others);
    std::erase_if(study.assessments, others);
    std::erase_if(study.doses, others);
    std::erase_if(study.events, others);
    std::erase_if(study.exclusions, others);
    std::erase_if(study.notes, [one](const auto& row) { return row.participant.isValid() && row.participant != one; });
    return study;
}

study::Study withoutScores()
{
    study::Study study = tests::exampleStudy();
    study.assessments.clear();
    return study;
}

} // namespace

class PagesParticipantsPageTest : public QObject
{
    Q_OBJECT

private slots:
    void aFilterUnderATitleIsTheWorkspaces()
    {
        const Shown shown(tests::exampleStudy());
        QLineEdit* line = shown.filter(u"Participant"_s);
        QVERIFY(line != nullptr);
        QTest::keyClicks(line, u"/P[12]/"_s);
        const auto& where = shown.workspace.view().selection.where;
        QCOMPARE(where.size(), std::size_t(1));
        QCOMPARE(where[0].column, u"participant"_s);
        QCOMPARE(where[0].value, u"/P[12]/"_s);
        QCOMPARE(shown.keys(shown.table()), QStringList({u"P1"_s, u"P2"_s}));
        QCOMPARE(shown.workspace.selected().size(), std::size_t{2});
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(shown.workspace.view().selection.where.empty());
        QCOMPARE(shown.table()->model()->rowCount(), 6);
    }

    void aScoreFiltersToo()
    {
        const Shown shown(tests::exampleStudy());
        QLineEdit* line = shown.filter(u"● Change"_s);
        QVERIFY(line != nullptr);
        QTest::keyClicks(line, u"<0"_s);
        QVERIFY(!shown.workspace.view().selection.where.empty());
        for (int row = 0; row < shown.table()->model()->rowCount(); ++row) {
            const auto* model = qobject_cast<const models::ParticipantTable*>(shown.table()->model());
            QVERIFY(*model->effect(row)->reference.change < 0.0);
        }
        QTest::keyClick(line, Qt::Key_Escape);
        QTest::keyClicks(line, u"=empty"_s);
        QCOMPARE(shown.keys(shown.table()), QStringList{u"P6"_s});
    }

    void aDifferenceFiltersToo()
    {
        Shown shown(tests::exampleStudy());
        shown.page.setState({{u"columns"_s, QJsonArray{u"participant"_s, u"difference"_s, u"scores"_s}}});
        QLineEdit* line = shown.filter(u"■ − ● Difference"_s);
        QVERIFY(line != nullptr);
        const auto* model = qobject_cast<const models::ParticipantTable*>(shown.table()->model());
        const double first = *model->effect(0)->difference;
        QTest::keyClicks(line, u"<=%1"_s.arg(first));
        const auto& where = shown.workspace.view().selection.where;
        QCOMPARE(where.size(), std::size_t(1));
        QVERIFY2(where[0].column.startsWith(u"difference HAM-D-17 @ "), qPrintable(where[0].column));
        QVERIFY(model->rowCount() > 0);
        for (int row = 0; row < model->rowCount(); ++row) {
            QVERIFY(*model->effect(row)->difference <= first);
        }
        QTest::keyClick(line, Qt::Key_Escape);
        line = shown.filter(u"Scores"_s);
        QVERIFY(line != nullptr);
        QTest::keyClicks(line, u"<4"_s);
        QCOMPARE(shown.keys(shown.table()), QStringList{u"P6"_s});
    }

    void everyTitleHasItsFilter()
    {
        Shown shown(tests::exampleStudy());
        QJsonArray all;
        for (const analysis::ParticipantColumn& column : analysis::participantColumns(*shown.workspace.study())) {
            all << analysis::columnKey(column);
        }
        shown.page.setState({{u"columns"_s, all}});
        const QAbstractItemModel* model = shown.table()->model();
        QCOMPARE(model->columnCount(), static_cast<int>(all.size()));
        for (int section = 0; section < model->columnCount(); ++section) {
            const QString title = model->headerData(section, Qt::Horizontal).toString();
            const auto* line = shown.table()->findChild<QLineEdit*>(u"filter%1"_s.arg(section));
            QVERIFY2(line != nullptr && !line->accessibleName().isEmpty(), qPrintable(title));
        }
    }

    void aWrongFilterIsSaidAndChangesNothing()
    {
        const Shown shown(tests::exampleStudy());
        QLineEdit* line = shown.filter(u"Participant"_s);
        QTest::keyClicks(line, u"/P["_s);
        QCOMPARE(shown.table()->model()->rowCount(), 6); // no filter was there before
        QVERIFY(shown.find<QLabel>(u"filterHint"_s)->text().contains(u"/P["_s));
        QCOMPARE(line->text(), u"/P["_s);
        QTest::keyClicks(line, u"3]/"_s);
        QCOMPARE(shown.keys(shown.table()), QStringList{u"P3"_s});
        QVERIFY(!shown.find<QLabel>(u"filterHint"_s)->text().contains(u"/P["_s));
    }

    void aFilterFromElsewhereStandsUnderItsTitle()
    {
        Shown shown(tests::exampleStudy());
        study::Selection selection = shown.workspace.view().selection;
        selection.where = {{u"participant"_s, u"P4"_s}};
        shown.workspace.setSelection(selection);
        QCOMPARE(shown.filter(u"Participant"_s)->text(), u"P4"_s);
        QCOMPARE(shown.keys(shown.table()), QStringList{u"P4"_s});
        shown.workspace.setSelection(study::defaultSelection(*shown.workspace.study()));
        QVERIFY(shown.filter(u"Participant"_s)->text().isEmpty());
    }

    void whereNobodyIsLeftItSaysWhichConditionToDrop()
    {
        Shown shown(tests::exampleStudy());
        study::Selection selection = shown.workspace.view().selection;
        selection.where = {{u"participant"_s, u"P4"_s}, {u"age"_s, u">=140"_s}};
        shown.workspace.setSelection(selection);
        const auto* words = shown.find<QLabel>(u"nobody"_s);
        QVERIFY(words->isVisible());
        QVERIFY2(words->text().contains(u"age >=140"_s), qPrintable(words->text()));
        QVERIFY(shown.page.isSettled());
    }

    void aRowIsThePersonInFocus()
    {
        Shown shown(tests::exampleStudy());
        const QTableView* table = shown.table();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(2, 0)).center());
        QCOMPARE(shown.workspace.view().focused, study::ParticipantId(3));
        QCOMPARE(shown.find<plots::FigureView>(u"peoplePlot"_s)->focusedParticipant(), study::ParticipantId(3));
        shown.workspace.setFocused(study::ParticipantId(5));
        QCOMPARE(table->currentIndex().row(), 4);
        emit shown.find<plots::FigureView>(u"peoplePlot"_s)->participantClicked(study::ParticipantId(1));
        QCOMPARE(table->currentIndex().row(), 0);
    }

    void aRowUnderThePointerIsSeenEverywhere()
    {
        Shown shown(tests::exampleStudy());
        const QTableView* table = shown.table();
        auto* plot = shown.find<plots::FigureView>(u"peoplePlot"_s);
        const auto at = [table](int row) { return table->visualRect(table->model()->index(row, 0)); };
        const QImage plain = table->viewport()->grab(at(2)).toImage();
        QTest::mouseMove(table->viewport(), at(1).center());
        QTest::mouseMove(table->viewport(), at(2).center());
        QCOMPARE(shown.workspace.hovered(), study::ParticipantId(3));
        QCOMPARE(plot->hoveredParticipant(), study::ParticipantId(3));
        QVERIFY(!shown.workspace.view().focused.isValid());
        QVERIFY(table->viewport()->grab(at(2)).toImage() != plain);
        QEvent left(QEvent::Leave);
        QApplication::sendEvent(table->viewport(), &left);
        QVERIFY(!shown.workspace.hovered().isValid());
        QVERIFY(!plot->hoveredParticipant().isValid());
        QCOMPARE(table->viewport()->grab(at(2)).toImage(), plain);
        emit plot->participantRead(study::ParticipantId(3)); // and the other way round
        QVERIFY(table->viewport()->grab(at(2)).toImage() != plain);
    }

    void aPictureUnderThePointerIsLit()
    {
        Shown shown(tests::exampleStudy());
        shown.choose(u"everyone"_s);
        const auto* list = shown.find<QListView>(u"everyone"_s);
        const auto* model = qobject_cast<const models::ParticipantTable*>(list->model());
        const QRect cell = list->visualRect(model->index(1, 0));
        const QImage plain = list->viewport()->grab(cell).toImage();
        QTest::mouseMove(list->viewport(), list->visualRect(model->index(0, 0)).center());
        QTest::mouseMove(list->viewport(), cell.center());
        QCOMPARE(shown.workspace.hovered(), model->participant(1));
        QVERIFY(list->viewport()->grab(cell).toImage() != plain);
    }

    void previousAndNextWalkInTheOrderOnScreen()
    {
        Shown shown(tests::exampleStudy());
        shown.table()->horizontalHeader()->setSortIndicator(0, Qt::DescendingOrder);
        shown.workspace.setFocused(study::ParticipantId(4));
        shown.table()->setFocus();
        QTest::keyClick(shown.table(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(shown.workspace.view().focused, study::ParticipantId(3));
        QTest::keyClick(shown.table(), Qt::Key_Return);
        QVERIFY(shown.find<plots::ProfilePlot>(u"profile"_s)->isVisible());
        QTest::mouseClick(shown.find<QPushButton>(u"previousPerson"_s), Qt::LeftButton);
        QCOMPARE(shown.workspace.view().focused, study::ParticipantId(4));
        QCOMPARE(shown.find<plots::ProfilePlot>(u"profile"_s)->profile().title, u"P4"_s);
        QTest::keyClick(shown.find<plots::ProfilePlot>(u"profile"_s), Qt::Key_PageDown);
        QCOMPARE(shown.workspace.view().focused, study::ParticipantId(3));
        shown.choose(u"everyone"_s);
        const QStringList order = shown.keys(shown.find<QListView>(u"everyone"_s));
        shown.workspace.setFocused(study::ParticipantId(order[0].mid(1).toInt()));
        QTest::keyClick(shown.find<QListView>(u"everyone"_s), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(shown.workspace.view().focused, study::ParticipantId(order[1].mid(1).toInt()));
        QTest::keyClick(shown.find<QListView>(u"everyone"_s), Qt::Key_Right);
        QCOMPARE(shown.workspace.view().focused, study::ParticipantId(order[2].mid(1).toInt()));
    }

    void everyoneIsSortedByEffect()
    {
        Shown shown(tests::exampleStudy());
        shown.choose(u"everyone"_s);
        const auto* list = shown.find<QListView>(u"everyone"_s);
        const auto* model = qobject_cast<const models::ParticipantTable*>(list->model());
        QCOMPARE(model->rowCount(), 6);
        QCOMPARE(shown.keys(list).constLast(), u"P6"_s);
        for (int row = 1; row < 5; ++row) {
            QVERIFY(*model->effect(row)->difference >= *model->effect(row - 1)->difference);
        }
        QVERIFY(list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"difference"_s));
    }

    void aProfileIsReadMarkByMark()
    {
        Shown shown(tests::exampleStudy());
        shown.workspace.setFocused(study::ParticipantId(1));
        shown.choose(u"profile"_s);
        auto* plot = shown.find<plots::ProfilePlot>(u"profile"_s);
        QVERIFY(plot->profile().empty.isEmpty());
        QVERIFY(plot->markCount() >= 8); // four visits of two periods
        plot->setFocus();
        QTest::keyClick(plot, Qt::Key_Right);
        QVERIFY(!plot->reading().isEmpty());
        const QString first = plot->reading();
        QTest::keyClick(plot, Qt::Key_Right);
        QVERIFY(plot->reading() != first);
        QVERIFY(plot->accessibleName().contains(u"P1"_s));
    }

    void keepsItsStateForTheNextStart()
    {
        Shown shown(tests::exampleStudy());
        const QJsonObject wanted{{u"view"_s, u"everyone"_s},
                                 {u"plot"_s, false},
                                 {u"columns"_s, QJsonArray{u"participant"_s, u"difference"_s}},
                                 {u"sorted"_s, u"difference"_s},
                                 {u"descending"_s, true}};
        shown.page.setState(wanted);
        QCOMPARE(shown.page.state(), wanted);
        QCOMPARE(shown.table()->model()->columnCount(), 2);
        shown.page.setState({});
        QCOMPARE(shown.page.state(), QJsonObject({{u"view"_s, u"table"_s}, {u"plot"_s, true}}));
        QVERIFY(shown.table()->model()->columnCount() > 4);
    }

    void standsOnAnyStudy_data()
    {
        QTest::addColumn<study::Study>("study");
        QTest::newRow("empty") << study::Study{};
        QTest::newRow("one person") << onePerson();
        QTest::newRow("no scores") << withoutScores();
    }

    void standsOnAnyStudy()
    {
        QFETCH(const study::Study, study);
        Shown shown(study);
        const int people = static_cast<int>(study.participants.size());
        for (const QString& view : {u"table"_s, u"profile"_s, u"everyone"_s}) {
            shown.choose(view);
            QTRY_VERIFY(shown.page.isSettled());
            QCOMPARE(shown.table()->model()->rowCount(), people);
            QTest::keyClick(&shown.page, Qt::Key_Right, Qt::AltModifier);
            QCOMPARE(shown.workspace.view().focused.isValid(), people > 0);
            shown.page.grab();
        }
        const auto* plot = shown.find<plots::ProfilePlot>(u"profile"_s);
        QCOMPARE(plot->profile().empty.isEmpty(), !study.assessments.empty());
    }
};

QTEST_MAIN(PagesParticipantsPageTest)
#include "pages_participants_page_test.moc"
