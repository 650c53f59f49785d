// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The forest, the judgement and the shelf: every number stands beside its source, only what may be pooled is, and
// trials of one's own are marked, kept, changed and removed.
#include "app/pages/evidence_page.h"
#include "app/pages/own_trial_form.h"
#include "app/plots/figure_view.h"
#include "app/reporting/own_trials.h"
#include "app/text/content_words.h"
#include "core/analysis/number_text.h"
#include "core/evidence/number_rule.h"
#include "core/evidence/pooled.h"
#include "core/figures/evidence_forest.h"
#include "tests/support/result_check.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct ShelfFixture
{
    workspace::Workspace workspace;
    pages::EvidencePage page{workspace};
    QListWidget* shelf = page.findChild<QListWidget*>(u"evidenceShelf"_s);
    QComboBox* comparison = page.findChild<QComboBox*>(u"evidenceComparison"_s);

    explicit ShelfFixture(QSize size = {832, 680})
    {
        page.resize(size);
        page.QWidget::show();
        QApplication::setActiveWindow(&page);
    }

    void compare(const QString& key) { comparison->setCurrentIndex(comparison->findData(key)); }

    void choose(const QString& key) { page.setState({{u"entry"_s, key}}); }

    [[nodiscard]] QWidget* column(const QString& name) const { return page.findChild<QWidget*>(name); }

    [[nodiscard]] QString entry() const { return column(u"evidenceEntry"_s)->accessibleDescription(); }

    [[nodiscard]] QString judgement() const { return column(u"evidenceJudgement"_s)->accessibleDescription(); }

    [[nodiscard]] const figures::Figure& figure() const { return page.figureView()->figure(); }

    [[nodiscard]] QPushButton* button(const QString& name) const
    {
        QPushButton* found = nullptr; // what was cleared goes a turn later
        for (QPushButton* known : page.findChildren<QPushButton*>(name)) {
            found = known->isHidden() ? found : known;
        }
        return found;
    }

    [[nodiscard]] QString said() const { return page.findChild<QLabel*>(u"ownWords"_s)->text(); }
};

bool isPooled(const figures::Figure& figure)
{
    return std::any_of(figure.intervals.begin(), figure.intervals.end(),
                       [](const figures::Intervals& intervals) { return intervals.diamond; });
}

QStringList labelsIn(const QWidget* column, QStringList* names)
{
    QStringList texts;
    for (int i = 0; i < column->layout()->count(); ++i) {
        if (const auto* label = qobject_cast<QLabel*>(column->layout()->itemAt(i)->widget())) {
            texts << label->text();
            names->append(label->objectName());
        }
    }
    return texts;
}

/// The first number in the column under which no source stands before the next heading; empty: none.
QString unsourcedIn(const QWidget* column)
{
    QStringList names;
    const QStringList texts = labelsIn(column, &names);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const bool isSource = names[i] == u"sources" || names[i] == u"citation";
        if (isSource || evidence::numbersIn(texts[i]).isEmpty()) {
            continue;
        }
        const qsizetype source = names.indexOf(u"sources"_s, i);
        const bool isCitedTitle = names.value(i + 1) == u"citation";
        if (!isCitedTitle && (source < 0 || source > i + 4)) {
            return texts[i];
        }
    }
    return {};
}

void type(const pages::OwnTrialForm& form, const QString& field, const QString& text)
{
    auto* line = form.findChild<QLineEdit*>(field);
    line->clear();
    QTest::keyClicks(line, text);
}

pages::OwnTrialForm* openForm(ShelfFixture& fixture, QPushButton* button)
{
    if (button == nullptr) {
        return nullptr;
    }
    QTest::mouseClick(button, Qt::LeftButton);
    return fixture.page.findChild<pages::OwnTrialForm*>();
}

void fillForm(const pages::OwnTrialForm& form)
{
    type(form, u"ownName"_s, u"Mine 2026"_s);
    type(form, u"ownCitation"_s, u"A journal of mine 1:1"_s);
    type(form, u"ownCompared"_s, u"ketamine against saline"_s);
    form.findChild<QSpinBox*>(u"ownPeopleFirst"_s)->setValue(20);
    form.findChild<QSpinBox*>(u"ownPeopleSecond"_s)->setValue(22);
    type(form, u"ownOutcome"_s, u"MADRS on day 1"_s);
    type(form, u"ownValue"_s, u"-4.5"_s);
    type(form, u"ownSe"_s, u"1.5"_s);
}

void addMine(ShelfFixture& fixture)
{
    pages::OwnTrialForm* form = openForm(fixture, fixture.button(u"addOwnTrial"_s));
    fillForm(*form);
    QTest::mouseClick(form->findChild<QPushButton*>(u"ownAdd"_s), Qt::LeftButton);
    QTRY_VERIFY(fixture.page.isSettled() && fixture.said().contains(u"Mine 2026"_s));
}

} // namespace

class PagesEvidencePageTest : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init() { QFile::remove(reporting::ownTrialsPath()); }

    void cleanup() { text::setContentLanguage(u"en"_s); }

    void cleanupTestCase() { QFile::remove(reporting::ownTrialsPath()); }

    void everySentenceOfEveryTrialStandsBesideItsSource()
    {
        ShelfFixture fixture;
        const auto trials = evidence::trials();
        const auto sources = evidence::sources();
        QVERIFY_RESULT(trials);
        QCOMPARE(fixture.shelf->count(), static_cast<int>(trials->size()));
        for (const evidence::EvidenceTrial& trial : *trials) {
            fixture.choose(trial.key);
            const QString words = fixture.entry();
            QVERIFY2(words.contains(trial.citation), qPrintable(trial.key));
            for (const evidence::Statement& statement : evidence::statementsOf(trial)) {
                const auto named =
                    std::find_if(trial.outcomes.begin(), trial.outcomes.end(),
                                 [&](const evidence::Outcome& outcome) { return outcome.name == statement.words; });
                if (named != trial.outcomes.end()) { // what was published stands under its name
                    const QString published = named->published.words.en;
                    QVERIFY2(words.contains(statement.words.en + u'\n' + published), qPrintable(published));
                    continue;
                }
                QVERIFY2(words.contains(statement.words.en + u'\n' + text::sourcesText(statement.citations, *sources)),
                         qPrintable(statement.words.en));
            }
        }
    }

    // Must show 4: the widgets, one number after the other.
    void everyNumberHasASource()
    {
        ShelfFixture fixture;
        const QWidget* entry = fixture.column(u"evidenceEntry"_s);
        const QWidget* judgement = fixture.column(u"evidenceJudgement"_s);
        int numbers = 0;
        for (int row = 0; row < fixture.shelf->count(); ++row) {
            fixture.shelf->setCurrentRow(row);
            QCOMPARE(unsourcedIn(entry), QString());
            QVERIFY(!fixture.shelf->item(row)->toolTip().isEmpty()); // the citation behind "n = 12"
            numbers += static_cast<int>(evidence::numbersIn(fixture.entry()).size());
        }
        for (int i = 0; i < fixture.comparison->count(); ++i) {
            fixture.comparison->setCurrentIndex(i);
            QCOMPARE(unsourcedIn(judgement), QString());
            const figures::Figure& figure = fixture.figure();
            for (const figures::Tick& tick : figure.y.ticks) {
                const QString trial = tick.name.section(u':', 0, 0);
                QVERIFY2(figure.caption.contains(trial) || tick.at < 1.0, qPrintable(tick.name));
            }
            numbers += static_cast<int>(evidence::numbersIn(fixture.judgement()).size());
        }
        QVERIFY(numbers > 300);
    }

    void onlyWhatMayBePooledIs()
    {
        ShelfFixture fixture;
        const auto trials = evidence::trials();
        const auto list = evidence::comparisons(*trials);
        QVERIFY_RESULT(list);
        int pooledOnes = 0;
        for (const evidence::Comparison& comparison : *list) {
            fixture.compare(comparison.key);
            const QString words = fixture.judgement();
            const auto effects = evidence::effectsOf(comparison, *trials);
            const auto made = evidence::pooled(comparison, effects);
            const bool allowed = comparison.pooling != evidence::Pooling::NotAllowed;
            QCOMPARE(made.has_value(), allowed);
            QCOMPARE(isPooled(fixture.figure()), allowed);
            QCOMPARE(words.contains(u"Together, derived here"_s), allowed);
            QVERIFY(words.contains(evidence::poolingWords(comparison.pooling).en));
            for (const evidence::Statement& reason : comparison.reasons) {
                QVERIFY(words.contains(reason.words.en));
            }
            for (const evidence::EffectRow& row : effects.rows) {
                QVERIFY2(words.contains(row.shortName + u", "_s + row.name.en + u": "_s + figures::effectText(row)),
                         qPrintable(row.name.en));
            }
            for (const evidence::ComparisonRow& row : effects.withoutEffect) {
                QVERIFY(words.contains(evidence::findTrial(*trials, row.trial)->shortName));
            }
            if (allowed) {
                ++pooledOnes;
                QVERIFY(words.contains(analysis::fixedText(made->value, 2)));
                // Another trial is less sure than the mean of all by the spread between trials, and by that alone.
                const double mean = made->upper - made->lower;
                const double next = made->predictionUpper - made->predictionLower;
                QCOMPARE(next > mean * (1.0 + 1e-9), made->tauSquared > 1e-9);
                QVERIFY(next >= mean * (1.0 - 1e-9));
            }
        }
        QCOMPARE(pooledOnes, 1);
    }

    void theForestHasARowForEachEffect()
    {
        ShelfFixture fixture;
        const auto trials = evidence::trials();
        std::size_t rows = 0;
        for (const QString& key :
             {u"all-mean-difference"_s, u"all-standardised-difference"_s, u"all-risk-difference"_s}) {
            if (fixture.comparison->findData(key) < 0) {
                continue;
            }
            fixture.compare(key);
            QVERIFY(!isPooled(fixture.figure()));
            for (const figures::Intervals& intervals : fixture.figure().intervals) {
                rows += intervals.x.size();
            }
        }
        QCOMPARE(rows, evidence::effectsOf(*trials).size());
        fixture.compare(u"naltrexone-blockade"_s);
        QVERIFY(fixture.figure().intervals.empty());
        QVERIFY(fixture.figure().title.contains(u"nothing to draw"_s));
        QVERIFY(fixture.page.figureView()->isHidden()); // no empty place above the judgement
        fixture.compare(u"all-mean-difference"_s);
        QVERIFY(!fixture.page.figureView()->isHidden());
    }

    // What a person reads with the keyboard: the trial, the number, the interval.
    void rowsAreReadByKeyboard()
    {
        ShelfFixture fixture;
        fixture.page.showPart(u"forest"_s);
        plots::FigureView* view = fixture.page.figureView();
        QTest::keyClick(view, Qt::Key_Right);
        QVERIFY2(view->reading().contains(u"Daly 2018"_s), qPrintable(view->reading()));
        QVERIFY2(view->reading().contains(u"CI"_s), qPrintable(view->reading()));
    }

    void keysGoAlongTheShelf()
    {
        ShelfFixture fixture;
        const QString first = fixture.entry();
        QTest::keyClick(fixture.shelf, Qt::Key_Down);
        QCOMPARE(fixture.shelf->currentRow(), 1);
        QVERIFY(fixture.entry() != first);
        QTest::keyClick(fixture.shelf, Qt::Key_End);
        QCOMPARE(fixture.shelf->currentRow(), fixture.shelf->count() - 1);
    }

    void partsAndStateLeadToTheirEntries()
    {
        ShelfFixture fixture;
        QCOMPARE(fixture.page.state(), QJsonObject());
        fixture.page.showPart(u"comparisons"_s);
        QCOMPARE(fixture.page.state()[u"comparison"_s].toString(), u"naltrexone-blockade"_s);
        fixture.page.showPart(u"no part of ours"_s);
        QCOMPARE(fixture.page.state()[u"comparison"_s].toString(), u"naltrexone-blockade"_s);
        fixture.page.showPart(u"jelen-2025"_s);
        QCOMPARE(fixture.page.state()[u"entry"_s].toString(), u"jelen-2025"_s);
        QCOMPARE(QApplication::focusWidget(), fixture.shelf);
        fixture.page.resetView();
        QCOMPARE(fixture.page.state(), QJsonObject());
    }

    void aTrialOfOnesOwnIsMarkedKeptChangedAndRemoved()
    {
        {
            ShelfFixture fixture;
            addMine(fixture);
            QVERIFY(fixture.entry().contains(figures::ownTrialText()));
            QVERIFY(fixture.shelf->currentItem()->text().contains(figures::ownTrialText()));
            fixture.compare(u"all-mean-difference"_s);
            QVERIFY(fixture.figure().summary.contains(u"Mine 2026"_s));
            QCOMPARE(fixture.figure().legend.back().text, figures::ownTrialText());
            QVERIFY(fixture.judgement().contains(u"A journal of mine 1:1: "_s + figures::ownTrialText()));
            QCOMPARE(unsourcedIn(fixture.column(u"evidenceEntry"_s)), QString());
        }
        ShelfFixture fixture; // another start of the program
        fixture.choose(u"own-1"_s);
        QVERIFY(fixture.entry().contains(u"−4.50 (95 % CI −7.44 to −1.56)"_s));
        QTRY_VERIFY(fixture.button(u"changeOwnTrial"_s) != nullptr);
        pages::OwnTrialForm* form = openForm(fixture, fixture.button(u"changeOwnTrial"_s));
        QCOMPARE(form->findChild<QLineEdit*>(u"ownName"_s)->text(), u"Mine 2026"_s);
        type(*form, u"ownValue"_s, u"-3"_s);
        QTest::mouseClick(form->findChild<QPushButton*>(u"ownAdd"_s), Qt::LeftButton);
        QTRY_VERIFY(fixture.entry().contains(u"−3.00"_s));
        QTRY_VERIFY(fixture.page.isSettled() && fixture.button(u"removeOwnTrial"_s) != nullptr);
        QTest::mouseClick(fixture.button(u"removeOwnTrial"_s), Qt::LeftButton);
        QTRY_VERIFY(fixture.button(u"undoOwnTrial"_s) != nullptr);
        QCOMPARE(reporting::readOwnTrials()->size(), std::size_t(0));
        QTest::mouseClick(fixture.button(u"undoOwnTrial"_s), Qt::LeftButton);
        QTRY_VERIFY(fixture.entry().contains(u"−3.00"_s));
        QCOMPARE(reporting::readOwnTrials()->size(), std::size_t(1));
    }

    void theFormSaysWhatIsWrong()
    {
        ShelfFixture fixture;
        pages::OwnTrialForm* form = openForm(fixture, fixture.button(u"addOwnTrial"_s));
        const auto* add = form->findChild<QPushButton*>(u"ownAdd"_s);
        const auto* fault = form->findChild<QLabel*>(u"ownFault"_s);
        QVERIFY(!add->isEnabled());
        QCOMPARE(fault->text(), u"Say what the trial is called."_s);
        fillForm(*form);
        QVERIFY2(add->isEnabled(), qPrintable(fault->text()));
        type(*form, u"ownSe"_s, u"0"_s);
        QCOMPARE(fault->text(), u"A standard error is above 0."_s);
        type(*form, u"ownSe"_s, u"often"_s);
        QVERIFY(fault->text().contains(u"often"_s));
        type(*form, u"ownSe"_s, u""_s);
        QVERIFY(fault->text().contains(u"cannot be drawn"_s));
        type(*form, u"ownLower"_s, u"-4"_s);
        QVERIFY(fault->text().contains(u"One limit"_s));
        type(*form, u"ownUpper"_s, u"1"_s);
        QVERIFY(fault->text().contains(u"outside its interval"_s));
        type(*form, u"ownLower"_s, u"-9"_s);
        QVERIFY(add->isEnabled());
        auto* measure = form->findChild<QComboBox*>(u"ownMeasure"_s);
        measure->setCurrentIndex(measure->findData(u"risk-difference"_s));
        QVERIFY(fault->text().contains(u"between shares"_s));
    }

    void aDamagedFileIsSaidAndLeftAlone()
    {
        const QString path = reporting::ownTrialsPath();
        QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
        const QByteArray damaged = "{ \"trials\": [ { \"key\": \"own-1\" ";
        {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(damaged);
        }
        const ShelfFixture fixture;
        QVERIFY2(fixture.said().contains(u"left as it is"_s), qPrintable(fixture.said()));
        QVERIFY(!fixture.button(u"addOwnTrial"_s)->isEnabled());
        QVERIFY(fixture.shelf->count() > 10); // what ships is there
        QVERIFY(!reporting::changeOwnTrials([](reporting::OwnTrialList& list) { list.clear(); }));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), damaged);
    }

    void inGermanToo()
    {
        text::setContentLanguage(u"de"_s);
        ShelfFixture fixture;
        const auto trials = evidence::trials();
        fixture.choose(trials->front().key);
        QVERIFY(fixture.entry().contains(trials->front().design.words.de));
        QVERIFY(fixture.figure().summary.contains(u"MADRS"_s));
        const auto list = evidence::comparisons(*trials);
        fixture.compare(list->back().key);
        QVERIFY(fixture.judgement().contains(list->back().reasons.front().words.de));
    }

    void nothingIsCutAtTheSide()
    {
        for (const QSize size : {QSize(520, 500), QSize(832, 680), QSize(1600, 1000)}) {
            const ShelfFixture fixture(size);
            QApplication::processEvents();
            const auto* area = fixture.page.findChild<QScrollArea*>();
            QCOMPARE(area->widget()->width(), area->viewport()->width());
            for (const QLabel* label : fixture.column(u"evidenceEntry"_s)->findChildren<QLabel*>()) {
                if (!label->isVisible()) { // what stood there before goes a turn later
                    continue;
                }
                QVERIFY2(label->height() >= label->heightForWidth(label->width()),
                         qPrintable(u"%1: %2 wide, %3 of %4 high"_s.arg(label->text())
                                        .arg(label->width())
                                        .arg(label->height())
                                        .arg(label->heightForWidth(label->width()))));
            }
        }
    }
};

QTEST_MAIN(PagesEvidencePageTest)
#include "pages_evidence_page_test.moc"
