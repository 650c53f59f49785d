// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lesson/lesson_panel.h"

#include "app/lesson/lesson_course.h"
#include "app/lesson/question_view.h"
#include "app/lesson/settled_view.h"
#include "app/text/content_words.h"
#include "app/theme/theme.h"
#include "app/widgets/fresh_layout.h"
#include "app/widgets/labels.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace lesson {

using namespace Qt::StringLiterals;

namespace {

constexpr int panelMargin = 2 * theme::grid;
constexpr int panelWidth = 38 * theme::grid;

QPushButton* panelButton(const QString& name, const QString& look, const QString& words, QWidget* parent)
{
    auto* button = new QPushButton(words, parent);
    button->setObjectName(name);
    if (!look.isEmpty()) {
        button->setProperty("look", look);
    }
    return button;
}

} // namespace

LessonPanel::LessonPanel(workspace::Workspace& workspace, QWidget* parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_player(LessonPlayer::of(workspace))
{
    setObjectName(u"lessonPanel"_s);
    setProperty("look", u"panel"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(panelMargin, panelMargin, panelMargin, panelMargin);
    column->setSpacing(theme::grid);
    makeHead(*column);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setProperty("look", u"panel"_s);
    m_scroll->viewport()->installEventFilter(this);
    column->addWidget(m_scroll, 1);
    makeWayBack(*column);
    makeFoot(*column);
    connect(&m_player, &LessonPlayer::stepChanged, this, &LessonPanel::showStep);
    connect(&m_player, &LessonPlayer::answersChanged, this, &LessonPanel::showAnswers);
    connect(&m_player, &LessonPlayer::flipSeen, this, &LessonPanel::showContent);
    connect(&m_player, &LessonPlayer::viewShownChanged, this, &LessonPanel::showWayBack);
    connect(&m_numbers, &StudyNumbers::arrived, this, &LessonPanel::showContent);
    connect(&workspace, &workspace::Workspace::studyChanged, this, [this] { m_numbers.ask(m_workspace.study()); });
    m_numbers.ask(workspace.study());
    showStep();
}

void LessonPanel::makeHead(QVBoxLayout& column)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::grid);
    m_title = widgets::wordsLabel(u"muted"_s, this);
    m_title->setObjectName(u"lessonTitle"_s);
    auto* close = panelButton(u"closeLesson"_s, u"link"_s, tr("Close"), this);
    close->setToolTip(tr("Closes the lesson; where you are and what you answered is kept"));
    row->addWidget(m_title, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    column.addLayout(row);
    auto* second = new QHBoxLayout;
    second->setSpacing(theme::grid);
    m_progress = widgets::wordsLabel({}, this);
    m_progress->setObjectName(u"lessonProgress"_s);
    auto* restart = panelButton(u"restartLesson"_s, u"link"_s, tr("Start again"), this);
    restart->setToolTip(tr("From the first step, without your answers"));
    second->addWidget(m_progress, 1);
    second->addWidget(restart, 0, Qt::AlignTop);
    column.addLayout(second);
    m_bar = new QProgressBar(this);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(theme::halfGrid);
    m_bar->setAccessibleName(tr("Progress in the lesson"));
    column.addWidget(m_bar);
    connect(close, &QPushButton::clicked, &m_player, &LessonPlayer::close);
    connect(restart, &QPushButton::clicked, this, &LessonPanel::restartAsked);
}

void LessonPanel::makeWayBack(QVBoxLayout& column)
{
    m_away = new QWidget(this);
    auto* row = new QVBoxLayout(m_away);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_awayWords = widgets::wordsLabel(u"muted"_s, m_away);
    auto* back = panelButton(u"backToView"_s, u"link"_s, tr("Back to this step’s view"), m_away);
    row->addWidget(m_awayWords);
    row->addWidget(back, 0, Qt::AlignLeft);
    column.addWidget(widgets::hairline(this));
    column.addWidget(m_away);
    connect(back, &QPushButton::clicked, &m_player, &LessonPlayer::showStepView);
}

void LessonPanel::makeFoot(QVBoxLayout& column)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::grid);
    m_back = panelButton(u"previousStep"_s, {}, tr("Back"), this);
    m_skip = panelButton(u"skipStep"_s, {}, tr("Skip"), this);
    m_next = panelButton(u"nextStep"_s, u"primary"_s, tr("Next"), this);
    m_skip->setToolTip(tr("On, without an answer to this question"));
    row->addWidget(m_back);
    row->addWidget(m_skip);
    row->addStretch(1);
    row->addWidget(m_next);
    column.addLayout(row);
    connect(m_back, &QPushButton::clicked, &m_player, &LessonPlayer::back);
    connect(m_skip, &QPushButton::clicked, &m_player, &LessonPlayer::skip);
    connect(m_next, &QPushButton::clicked, &m_player, &LessonPlayer::next);
}

void LessonPanel::showStep()
{
    const evidence::LessonStep* step = m_player.step();
    const bool starts = isHidden() && step != nullptr;
    setVisible(step != nullptr);
    if (step == nullptr) {
        return;
    }
    // The keyboard stays where it can go on; what goes with the step it must not be lost with.
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    const bool inContent = m_scroll->isAncestorOf(QApplication::focusWidget());
    showProgress();
    showContent();
    m_scroll->verticalScrollBar()->setValue(0);
    m_back->setEnabled(m_player.index() > 0);
    m_skip->setVisible(step->question.has_value());
    m_next->setText(m_player.isLast() ? tr("Finish") : tr("Next"));
    showWayBack();
    if (hadFocus && (inContent || !isAncestorOf(QApplication::focusWidget()))) {
        m_next->setFocus(Qt::OtherFocusReason);
    } else if (starts && isVisible()) {
        takeFocus();
    }
}

void LessonPanel::showProgress()
{
    const evidence::Lesson& lesson = *m_player.lesson();
    const evidence::LessonStep& step = *m_player.step();
    const auto count = static_cast<int>(lesson.steps.size());
    const auto number = static_cast<int>(m_player.index()) + 1;
    const QString place = tr("Step %1 of %2").arg(number).arg(count);
    m_title->setText(text::inContentLanguage(lesson.title));
    m_progress->setText(tr("%1 · %2 · %3 min", "step of all, kind of step, how long")
                            .arg(place, text::inContentLanguage(evidence::stepWords(step.kind)),
                                 QLocale().toString(step.minutes)));
    m_bar->setRange(0, count);
    m_bar->setValue(number);
    setAccessibleName(tr("Lesson, %1: %2").arg(place, text::inContentLanguage(step.title)));
}

void LessonPanel::showContent()
{
    const evidence::LessonStep* step = m_player.step();
    if (step == nullptr) {
        return;
    }
    m_question = nullptr;
    auto* body = new QWidget;
    body->setObjectName(u"lessonStep"_s);
    body->setProperty("look", u"panel"_s);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, theme::grid, 0);
    column->setSpacing(theme::grid + theme::halfGrid);
    auto* title = widgets::wordsLabel(u"title"_s, body, text::inContentLanguage(step->title));
    title->setObjectName(u"stepTitle"_s);
    column->addWidget(title);
    addWords(*column, body);
    addFlip(*column, body);
    addQuestion(*column, body);
    if (!m_player.waitsForFlip()) {
        if (QWidget* settled = makeSettledView(m_player, m_numbers, body)) {
            column->addWidget(settled);
        }
    }
    addNotes(*column, body);
    addSources(*column, body);
    column->addStretch(1);
    m_scroll->setWidget(body); // and the one before goes
    body->show();
    orderKeys(*body);
    fit();
}

// The words of the step, then the way on: what is made anew would else come last.
void LessonPanel::orderKeys(const QWidget& body)
{
    QWidget* last = nullptr;
    const auto all = body.findChildren<QWidget*>();
    for (QWidget* widget : all) {
        if ((widget->focusPolicy() & Qt::TabFocus) == 0) {
            continue;
        }
        if (last != nullptr) {
            setTabOrder(last, widget);
        }
        last = widget;
    }
    for (QWidget* next : {m_away->findChild<QWidget*>(u"backToView"_s), static_cast<QWidget*>(m_back),
                          static_cast<QWidget*>(m_skip), static_cast<QWidget*>(m_next)}) {
        if (last != nullptr) {
            setTabOrder(last, next);
        }
        last = next;
    }
}

// Before the switch is turned only its first paragraph: what came out is told when it is seen.
void LessonPanel::addWords(QVBoxLayout& column, QWidget* body)
{
    const QStringList paragraphs = text::inContentLanguage(m_player.step()->words).split(u"\n\n"_s, Qt::SkipEmptyParts);
    int number = 0;
    for (const QString& paragraph : paragraphs) {
        auto* words = widgets::wordsLabel({}, body, m_numbers.fill(paragraph));
        words->setObjectName(u"paragraph%1"_s.arg(++number));
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column.addWidget(words);
        if (m_player.waitsForFlip()) {
            return;
        }
    }
}

void LessonPanel::addFlip(QVBoxLayout& column, QWidget* body)
{
    if (!m_player.waitsForFlip()) {
        return;
    }
    auto* words = widgets::wordsLabel(u"muted"_s, body,
                                      tr("The lesson goes on when the switch is turned, by mouse or with the key B."));
    auto* flip = panelButton(u"flipForMe"_s, {}, tr("Turn the switch"), body);
    column.addWidget(words);
    column.addWidget(flip, 0, Qt::AlignLeft);
    // Later, for what was pressed goes with the words it stands among.
    connect(flip, &QPushButton::clicked, &m_player, &LessonPlayer::flip, Qt::QueuedConnection);
}

void LessonPanel::addQuestion(QVBoxLayout& column, QWidget* body)
{
    const evidence::LessonStep& step = *m_player.step();
    if (!step.question) {
        return;
    }
    m_question = makeQuestion({step, m_numbers, !isSettledLater(*m_player.lesson(), m_player.index())}, body);
    m_question->showAnswer(m_player.answer(step.key));
    column.addWidget(m_question);
    connect(m_question, &QuestionView::answered, &m_player, &LessonPlayer::setAnswer);
}

void LessonPanel::addNotes(QVBoxLayout& column, QWidget* body)
{
    const QString notes = text::inContentLanguage(m_player.step()->notes);
    if (notes.isEmpty()) {
        return;
    }
    auto* fold = panelButton(u"foldNotes"_s, u"link"_s, tr("For who teaches ›"), body);
    fold->setCheckable(true);
    auto* words = widgets::wordsLabel(u"muted"_s, body, notes);
    words->setObjectName(u"teacherNotes"_s);
    words->hide();
    column.addWidget(fold, 0, Qt::AlignLeft);
    column.addWidget(words);
    connect(fold, &QPushButton::toggled, this, [this, fold, words](bool open) {
        words->setVisible(open);
        fold->setText(open ? tr("For who teaches ⌄") : tr("For who teaches ›"));
        fit();
    });
}

void LessonPanel::addSources(QVBoxLayout& column, QWidget* body)
{
    const auto bibliography = evidence::sources();
    if (!bibliography || m_player.waitsForFlip()) {
        return;
    }
    const QString sources = text::sourcesText(m_player.step()->citations, *bibliography);
    if (!sources.isEmpty()) {
        auto* words = widgets::wordsLabel(u"small"_s, body, sources);
        words->setObjectName(u"stepSources"_s);
        column.addWidget(words);
    }
}

void LessonPanel::showAnswers()
{
    if (m_question != nullptr && m_player.step() != nullptr) {
        m_question->showAnswer(m_player.answer(m_player.step()->key));
        fit();
    }
}

void LessonPanel::showWayBack()
{
    if (m_player.step() == nullptr) {
        return;
    }
    const bool study = m_player.isStudyShown();
    m_away->setVisible(!m_player.isViewShown());
    m_awayWords->setText(study ? tr("You are looking at something else.") : tr("Another study is on screen."));
}

QSize LessonPanel::sizeHint() const
{
    return {theme::scaled(panelWidth), theme::scaled(panelWidth)};
}

void LessonPanel::takeFocus()
{
    if (m_question != nullptr) {
        m_question->takeFocus();
    } else {
        m_next->setFocus(Qt::OtherFocusReason);
    }
}

void LessonPanel::fit()
{
    if (QWidget* body = m_scroll->widget()) {
        widgets::measureAnew(body);
        body->updateGeometry();
    }
}

bool LessonPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) {
        QMetaObject::invokeMethod(this, &LessonPanel::fit, Qt::QueuedConnection);
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace lesson
