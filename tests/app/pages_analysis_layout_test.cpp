// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parts of the page at every size: none over another, none cut off.
#include "app/plots/figure_view.h"
#include "tests/app/analysis_page_fixture.h"

#include <QPushButton>

using namespace Qt::StringLiterals;
using analysis_page::Fixture;
using analysis_page::williams;

namespace {

/// No two visible children of a widget lie over each other, nor does one reach out of it; says which.
bool noneOverlap(const QWidget& whole)
{
    QList<QWidget*> parts;
    for (QObject* child : whole.children()) {
        auto* part = qobject_cast<QWidget*>(child);
        if (part == nullptr || part->isHidden() || part->isWindow()) {
            continue;
        }
        for (const QWidget* other : parts) {
            if (other->geometry().intersects(part->geometry())) {
                qWarning() << "overlap:" << other << part;
                return false;
            }
        }
        if (whole.layout() != nullptr && !whole.rect().contains(part->geometry())) {
            qWarning() << "cut off:" << part << "in" << &whole;
            return false;
        }
        const auto* label = qobject_cast<const QLabel*>(part);
        if (label != nullptr && label->hasHeightForWidth() && label->height() < label->heightForWidth(label->width())) {
            qWarning() << "too low for its words:" << label << label->text();
            return false;
        }
        parts << part;
        const bool drawsItself = part->inherits("plots::FigureView") || part->inherits("QTableView");
        if (!drawsItself && !noneOverlap(*part)) {
            return false;
        }
    }
    return true;
}

} // namespace

class PagesAnalysisLayoutTest : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { theme::applyTheme(*qApp, theme::Theme::Light); }

    void partsStandApart_data();
    void partsStandApart();
    void narrowPageFoldsItsOptions();
};

void PagesAnalysisLayoutTest::partsStandApart_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(1280, 800), QSize(1024, 768), QSize(1920, 1080), QSize(640, 600)}) {
        QTest::addRow("%dx%d", size.width(), size.height()) << size;
    }
}

void PagesAnalysisLayoutTest::partsStandApart()
{
    QFETCH(QSize, size);
    Fixture fixture(williams());
    fixture.page.resize(size);
    for (const QString& analysis : {u"crossover"_s, u"carryover"_s, u"paired-t"_s}) { // tables of other heights
        fixture.choose(analysis);
        QVERIFY2(noneOverlap(fixture.page), qPrintable(analysis));
    }
    QTest::mouseClick(fixture.find<QPushButton>(u"analysisFold"_s), Qt::LeftButton);
    QVERIFY(noneOverlap(fixture.page)); // at once, not a turn of the event loop later
    fixture.page.resize(size.height(), size.height());
    QVERIFY(noneOverlap(fixture.page));
    QVERIFY(fixture.page.figureView()->height() >= fixture.page.figureView()->minimumSizeHint().height());
    const auto* table = fixture.find<QTableView>(u"analysisEstimates"_s);
    QVERIFY(!table->isColumnHidden(2) && !table->isColumnHidden(6)); // the interval and the p always stand there
    QVERIFY(table->columnWidth(0) >= table->fontMetrics().horizontalAdvance(fixture.cell(0, 0)));
}

void PagesAnalysisLayoutTest::narrowPageFoldsItsOptions()
{
    Fixture fixture(williams());
    const auto* level = fixture.find<QWidget>(u"option-level"_s);
    auto* fold = fixture.find<QPushButton>(u"analysisOptionsFold"_s);
    QVERIFY(level->isVisible());
    QVERIFY(!fold->isVisible());
    fixture.page.resize(640, 700);
    for (const QString& name : {u"analysisKind"_s, u"analysisScale"_s, u"analysisVisit"_s, u"analysisMeasure"_s,
                                u"analysisOptionsFold"_s}) {
        const auto* choice = fixture.find<QWidget>(name);
        QVERIFY2(choice->visibleRegion().boundingRect() == choice->rect(), qPrintable(name)); // nothing to scroll to
    }
    QVERIFY(!level->isVisible());
    fold->setFocus();
    QTest::keyClick(fold, Qt::Key_Space);
    QTRY_COMPARE(level->visibleRegion().boundingRect(), level->rect());
    QVERIFY(fixture.find<QLabel>(u"analysisSentence"_s)->visibleRegion().boundingRect().height() > 0);
    fixture.page.resize(1100, 900);
    QVERIFY(level->isVisible());
    QVERIFY(!fold->isVisible());
}

QTEST_MAIN(PagesAnalysisLayoutTest)
#include "pages_analysis_layout_test.moc"
