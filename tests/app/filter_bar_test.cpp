// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/filter_bar.h"
#include "tests/support/example_study.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

class FilterBarTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void showsWhatIsFiltered();
    void typedByKeyboard();
    void wrongWordsAreSaid();
    void changesACondition();
    void saysWhatToDrop();
    void completersOnly();
    void anotherStudy();
    void nobodyToFilter();

private:
    std::unique_ptr<workspace::Workspace> m_workspace;
    std::unique_ptr<window::FilterBar> m_bar;

    QString count() const { return m_bar->findChild<QLabel*>(u"filterCount"_s)->text(); }
    QPushButton* named(const QString& accessibleName) const;
    void filter(std::vector<study::Condition> where);
    void type(const QString& column, const QString& value);
};

void FilterBarTest::init()
{
    m_workspace = std::make_unique<workspace::Workspace>();
    study::Study study = tests::exampleStudy();
    for (std::size_t i = 0; i < study.participants.size(); ++i) {
        study.participants[i].ageYears = 20.0 + 10.0 * static_cast<double>(i); // P1 20 … P6 70
    }
    m_workspace->show(std::make_shared<const study::Study>(study), workspace::Keeping::Embedded);
    m_bar = std::make_unique<window::FilterBar>(*m_workspace);
    connect(m_workspace.get(), &workspace::Workspace::viewChanged, m_bar.get(), &window::FilterBar::showView);
    connect(m_workspace.get(), &workspace::Workspace::studyChanged, m_bar.get(), &window::FilterBar::showView);
    m_bar->resize(600, 40);
    m_bar->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_bar.get()));
}

QPushButton* FilterBarTest::named(const QString& accessibleName) const
{
    for (QPushButton* button : m_bar->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->accessibleName() == accessibleName) {
            return button;
        }
    }
    return nullptr;
}

void FilterBarTest::filter(std::vector<study::Condition> where)
{
    study::Selection selection = m_workspace->view().selection;
    selection.where = std::move(where);
    m_workspace->setSelection(selection);
}

void FilterBarTest::type(const QString& column, const QString& value)
{
    auto* columns = m_bar->findChild<QComboBox*>(u"filterColumn"_s);
    QVERIFY(columns->findText(column) >= 0);
    columns->setCurrentIndex(columns->findText(column));
    auto* values = m_bar->findChild<QComboBox*>(u"filterValue"_s);
    values->setFocus();
    values->lineEdit()->selectAll();
    QTest::keyClicks(values->lineEdit(), value);
}

void FilterBarTest::showsWhatIsFiltered()
{
    QCOMPARE(count(), u"6 of 6"_s);
    filter({{u"age"_s, u">=40"_s}, {u"participant"_s, u"P4"_s}});
    QCOMPARE(count(), u"1 of 6"_s);
    QVERIFY(named(u"Change the filter Age: ≥ 40"_s) != nullptr);
    QPushButton* remove = named(u"Remove the filter Participant: P4"_s);
    QVERIFY(remove != nullptr);
    QTest::mouseClick(remove, Qt::LeftButton);
    QCOMPARE(count(), u"4 of 6"_s);
    QCOMPARE(m_workspace->view().selection.where, (std::vector<study::Condition>{{u"age"_s, u">=40"_s}}));
}

void FilterBarTest::typedByKeyboard()
{
    m_bar->findChild<QPushButton*>(u"addFilter"_s)->setFocus();
    QTest::keyClick(m_bar->findChild<QPushButton*>(u"addFilter"_s), Qt::Key_Space);
    QVERIFY(m_bar->findChild<QComboBox*>(u"filterColumn"_s)->isVisible());
    type(u"Age"_s, u"30~50"_s);
    QCOMPARE(m_bar->findChild<QLabel*>(u"filterPreview"_s)->text(), u"3 of 6"_s);
    QCOMPARE(count(), u"6 of 6"_s); // not yet
    QTest::keyClick(m_bar->findChild<QComboBox*>(u"filterValue"_s)->lineEdit(), Qt::Key_Return);
    QCOMPARE(count(), u"3 of 6"_s);
    QVERIFY(!m_bar->findChild<QComboBox*>(u"filterColumn"_s)->isVisible());
}

void FilterBarTest::wrongWordsAreSaid()
{
    m_bar->startEditing();
    type(u"Age"_s, u">=old"_s);
    QVERIFY(!m_bar->findChild<QPushButton*>(u"applyFilter"_s)->isEnabled());
    QVERIFY(!m_bar->findChild<QLabel*>(u"filterPreview"_s)->text().isEmpty());
    QTest::keyClick(m_bar->findChild<QComboBox*>(u"filterValue"_s)->lineEdit(), Qt::Key_Return);
    QVERIFY(m_workspace->view().selection.where.empty());
    QTest::keyClick(m_bar->findChild<QComboBox*>(u"filterValue"_s)->lineEdit(), Qt::Key_Escape);
    QTRY_VERIFY(!m_bar->findChild<QComboBox*>(u"filterValue"_s)->isVisible());
}

void FilterBarTest::changesACondition()
{
    filter({{u"age"_s, u">=40"_s}});
    QTest::mouseClick(named(u"Change the filter Age: ≥ 40"_s), Qt::LeftButton);
    QCOMPARE(m_bar->findChild<QComboBox*>(u"filterValue"_s)->currentText(), u">=40"_s);
    type(u"Age"_s, u"<40"_s);
    QTest::mouseClick(m_bar->findChild<QPushButton*>(u"applyFilter"_s), Qt::LeftButton);
    QCOMPARE(m_workspace->view().selection.where, (std::vector<study::Condition>{{u"age"_s, u"<40"_s}}));
    QCOMPARE(count(), u"2 of 6"_s);
}

void FilterBarTest::saysWhatToDrop()
{
    filter({{u"participant"_s, u"P2"_s}, {u"age"_s, u">=99"_s}});
    auto* hint = m_bar->findChild<QLabel*>(u"filterHint"_s);
    QVERIFY(hint->isVisible());
    QVERIFY(hint->text().contains(u"Age: ≥ 99"_s));
    for (QPushButton* button : m_bar->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == u"Drop it") {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    QCOMPARE(count(), u"1 of 6"_s);
    QVERIFY(!hint->isVisible());
}

void FilterBarTest::completersOnly()
{
    auto* completers = m_bar->findChild<QCheckBox*>(u"completersOnly"_s);
    QVERIFY(completers->isVisible());
    completers->click();
    QVERIFY(m_workspace->view().selection.completersOnly);
    QCOMPARE(count(), u"5 of 6"_s);
}

void FilterBarTest::anotherStudy()
{
    filter({{u"age"_s, u">=40"_s}});
    m_bar->startEditing();
    m_workspace->show(std::make_shared<const study::Study>(tests::largeStudy(30, 3)), workspace::Keeping::Embedded);
    QCOMPARE(count(), u"30 of 30"_s);
    QVERIFY(!m_bar->findChild<QComboBox*>(u"filterValue"_s)->isVisible());
    QVERIFY(named(u"Change the filter Age: ≥ 40"_s) == nullptr);
}

void FilterBarTest::nobodyToFilter()
{
    m_workspace->show(std::make_shared<const study::Study>(), workspace::Keeping::Embedded);
    QCOMPARE(count(), u"0 of 0"_s);
    QVERIFY(!m_bar->findChild<QLabel*>(u"filterHint"_s)->isVisible());
    m_bar->startEditing();
    QVERIFY(m_bar->findChild<QComboBox*>(u"filterColumn"_s)->count() >= 1);
}

QTEST_MAIN(FilterBarTest)
#include "filter_bar_test.moc"
