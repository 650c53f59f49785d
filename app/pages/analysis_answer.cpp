// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/analysis_answer.h"

#include "app/plots/figure_view.h"
#include "app/text/error_text.h"
#include "app/theme/theme.h"
#include "app/widgets/labels.h"
#include "app/widgets/segmented_control.h"
#include "core/analysis/answer_text.h"
#include "core/study/lookup.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastFigureHeight = 40 * theme::grid;
constexpr int mostFigureHeight = 90 * theme::grid;
constexpr int manyRows = 12; // more ticks than an axis of numbers has
constexpr int rowHeight = 3 * theme::grid;

} // namespace

AnalysisAnswerView::AnalysisAnswerView(QWidget* parent)
    : QWidget(parent)
    , m_sentence(widgets::wordsLabel(u"title"_s, this))
    , m_reading(widgets::wordsLabel(u"muted"_s, this))
    , m_notes(widgets::wordsLabel(u"sentence"_s, this))
    , m_tabs(new widgets::SegmentedControl({tr("This visit"), tr("Every visit")}, this))
    , m_figure(new plots::FigureView(this))
{
    m_sentence->setObjectName(u"analysisSentence"_s);
    m_reading->setObjectName(u"analysisReading"_s);
    m_notes->setObjectName(u"analysisNotes"_s);
    m_tabs->setObjectName(u"analysisTabs"_s);
    m_tabs->setAccessibleName(tr("The difference at this visit, or at every visit"));
    m_figure->setObjectName(u"analysisFigure"_s);
    m_figure->setBadgeShown(false); // the window's header carries it
    m_figure->setTitleShown(false); // the sentence says it
    m_figure->setFixedHeight(leastFigureHeight);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addWidget(m_sentence);
    column->addWidget(m_reading);
    column->addWidget(m_notes);
    column->addWidget(m_tabs, 0, Qt::AlignLeft);
    column->addWidget(m_figure);
    connect(m_tabs, &widgets::SegmentedControl::chosen, this, [this](int tab) {
        setForestInFront(tab == 1);
        emit forestAsked(m_forestInFront);
    });
}

void AnalysisAnswerView::fitFigure(QSize room)
{
    const int words = layout()->heightForWidth(room.width()) - m_figure->height();
    // A row of choices for each of many ticks: as high as their names need, more than the page where it must.
    const int rows = static_cast<int>(m_figure->figure().y.ticks.size());
    const int least = std::max(leastFigureHeight, rows > manyRows ? rows * rowHeight : 0);
    m_figure->setFixedHeight(std::clamp(room.height() - words, theme::scaled(least),
                                        theme::scaled(std::max(least, mostFigureHeight))));
}

void AnalysisAnswerView::showAnswer(const AnalysisAnswer& answer)
{
    if (!answer.result) {
        showNothing(text::errorText(answer.result.error()));
        return;
    }
    const analysis::AnalysisResult& result = *answer.result;
    const study::Study& study = *answer.of.study;
    const QString sentence = analysis::answerSentence(study, result);
    m_sentence->setText(sentence.isEmpty() && answer.main != nullptr ? answer.main->summary : sentence);
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    m_sentence->setAccessibleName(m_sentence->text());
    const study::Scale* scale = study::byKey(study.scales, result.scale);
    QStringList reading;
    if (scale != nullptr) {
        reading << analysis::directionSentence(*scale);
    }
    if (answer.main != nullptr && answer.main->key == u"specification") {
        reading << answer.main->summary; // of all of them; the sentence is of the one in view
    }
    m_reading->setText(reading.join(u' '));
    m_reading->setVisible(!m_reading->text().isEmpty());
    QStringList notes;
    for (const QString& note : result.notes) {
        notes << tr("! %1", "a warning").arg(note);
    }
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
    m_main = answer.main;
    m_forest = answer.forest;
    m_tabs->setVisible(m_main != nullptr && m_main->key == u"estimation");
    showFigure();
}

void AnalysisAnswerView::showForest(const AnalysisAnswer::SharedFigure& forest)
{
    m_forest = forest;
    showFigure();
}

void AnalysisAnswerView::showNothing(const QString& why)
{
    m_sentence->setText(why);
    m_sentence->setAccessibleName(why);
    m_sentence->show();
    m_reading->hide();
    m_notes->hide();
    m_tabs->hide();
    m_main.reset();
    m_forest.reset();
    showFigure();
}

void AnalysisAnswerView::setForestInFront(bool forest)
{
    m_forestInFront = forest;
    m_tabs->setCurrent(forest ? 1 : 0);
    showFigure();
}

// The one visit stays until the others are there.
void AnalysisAnswerView::showFigure()
{
    const bool forest = m_forestInFront && m_forest != nullptr && !m_tabs->isHidden();
    const AnalysisAnswer::SharedFigure& shown = forest ? m_forest : m_main;
    m_figure->setVisible(shown != nullptr);
    if (shown != nullptr) {
        m_figure->setFigure(shown);
    }
}

} // namespace pages
