// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/lesson_page.h"

#include "app/lesson/lesson_course.h"
#include "app/text/content_words.h"
#include "app/text/error_text.h"
#include "app/widgets/fresh_layout.h"
#include "app/widgets/labels.h"

#include <QApplication>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestCard = 90 * theme::grid;

bool hasLessonErrors(const std::vector<evidence::LessonFinding>& findings)
{
    return std::any_of(findings.begin(), findings.end(), [](const evidence::LessonFinding& finding) {
        return finding.severity == study::Severity::Error;
    });
}

} // namespace

LessonPage::LessonPage(workspace::Workspace& workspace, QWidget* parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_player(lesson::LessonPlayer::of(workspace))
    , m_problem(widgets::wordsLabel({}, this))
    , m_scroll(new QScrollArea(this))
{
    m_problem->setObjectName(u"lessonProblem"_s);
    m_problem->hide();
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* open = new QPushButton(tr("Open a lesson file…"), this);
    open->setObjectName(u"openLesson"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(pageMargin, 2 * theme::grid, 0, 2 * theme::grid);
    column->setSpacing(theme::grid);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_problem);
    column->addWidget(open, 0, Qt::AlignLeft);
    connect(open, &QPushButton::clicked, this, &LessonPage::chooseFile);
    const auto later = [this] { // a button that starts a lesson goes when its card is made anew
        if (!std::exchange(m_waiting, true)) {
            QMetaObject::invokeMethod(this, &LessonPage::fill, Qt::QueuedConnection);
        }
    };
    connect(&m_player, &lesson::LessonPlayer::stepChanged, this, later);
    connect(&m_player, &lesson::LessonPlayer::answersChanged, this, later);
    connect(&m_player, &lesson::LessonPlayer::filesChanged, this, later);
    fill();
}

void LessonPage::show(const study::Study&, const workspace::ViewState&, const workspace::ViewState*) {}

void LessonPage::fill()
{
    m_waiting = false;
    QWidget* before = m_scroll->widget();
    const QString focused = before != nullptr && before->isAncestorOf(QApplication::focusWidget())
                                ? QApplication::focusWidget()->objectName()
                                : QString();
    auto* body = new QWidget;
    body->setProperty("look", u"page"_s);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, pageMargin, 0);
    column->setSpacing(2 * theme::grid);
    m_scroll->setWidget(body);
    for (const QString& key : evidence::lessonKeys()) {
        if (const auto listed = lesson::lessonOf(key)) {
            addLesson(*listed);
        } else {
            column->addWidget(widgets::wordsLabel({}, body, text::errorText(listed.error())));
        }
    }
    for (const QString& path : m_player.files()) {
        const auto listed = lesson::readLessonFile(path);
        column->addWidget(widgets::hairline(body));
        if (listed) {
            addLesson(*listed);
        } else {
            column->addWidget(widgets::wordsLabel({}, body, text::errorText(listed.error())));
            auto* forget = new QPushButton(tr("Take it off the list"), body);
            forget->setProperty("look", u"link"_s);
            column->addWidget(forget, 0, Qt::AlignLeft);
            connect(forget, &QPushButton::clicked, this, [this, path] { m_player.removeFile(path); });
        }
    }
    column->addStretch(1);
    body->show();
    widgets::measureAnew(body);
    if (auto* button = focused.isEmpty() ? nullptr : body->findChild<QWidget*>(focused)) {
        button->setFocus(Qt::OtherFocusReason);
    }
}

void LessonPage::addLesson(const lesson::Listed& listed)
{
    QWidget* body = m_scroll->widget();
    auto* card = new QWidget(body);
    card->setObjectName(u"lesson_"_s + listed.lesson.key);
    card->setMaximumWidth(widestCard);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addWidget(widgets::wordsLabel(u"title"_s, card, text::inContentLanguage(listed.lesson.title)));
    column->addWidget(widgets::wordsLabel({}, card, text::inContentLanguage(listed.lesson.about)));
    const QString study = lesson::studyNameOf(listed.lesson);
    const QString needs = study.isEmpty() ? tr("Works with whatever study is open.")
                                          : tr("Needs the study %1, which is part of the program and is opened for it.").arg(study);
    const auto minutes = QLocale().toString(listed.lesson.minutes(), 'g', 4);
    column->addWidget(widgets::wordsLabel(
        u"muted"_s, card,
        tr("%1 steps, about %2 minutes. %3").arg(listed.lesson.steps.size()).arg(minutes, needs)));
    addButtons(*column, listed, card);
    addFindings(*column, listed, card);
    qobject_cast<QVBoxLayout*>(body->layout())->addWidget(card);
}

void LessonPage::addButtons(QVBoxLayout& column, const lesson::Listed& listed, QWidget* card)
{
    const lesson::Progress progress = m_player.progressOf(listed.id());
    const auto left = lesson::placeOf(listed.lesson, progress.step);
    const bool running = m_player.currentId() == listed.id() && m_player.step() != nullptr;
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::grid);
    const auto add = [&](const QString& name, const QString& look, const QString& words, auto act) {
        auto* button = new QPushButton(words, card);
        button->setObjectName(name + u'_' + listed.lesson.key);
        if (!look.isEmpty()) {
            button->setProperty("look", look);
        }
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, act);
    };
    const auto start = [this, listed] { m_player.start(listed); };
    const bool begun = left.has_value() && (*left > 0 || !progress.answers.empty());
    add(u"start"_s, u"primary"_s,
        running ? tr("Back to its step %1").arg(m_player.index() + 1)
        : begun ? tr("Resume at step %1").arg(*left + 1)
                : tr("Start"),
        start);
    if (begun || running) {
        add(u"again"_s, {}, tr("Start again"), [this, listed] {
            m_player.forget(listed.id());
            m_player.start(listed);
        });
    }
    if (!progress.answers.empty()) {
        add(u"clear"_s, {}, tr("Clear my answers"), [this, id = listed.id()] { m_player.forget(id); });
    }
    if (!listed.path.isEmpty()) {
        add(u"remove"_s, {}, tr("Take it off the list"), [this, path = listed.path] { m_player.removeFile(path); });
    }
    row->addStretch(1);
    column.addLayout(row);
}

void LessonPage::addFindings(QVBoxLayout& column, const lesson::Listed& listed, QWidget* card)
{
    if (listed.path.isEmpty()) {
        return; // what ships is checked by a test
    }
    const auto findings = lesson::findingsOf(listed.lesson, *m_workspace.study());
    auto* words = widgets::wordsLabel({}, card);
    words->setObjectName(u"findings_"_s + listed.lesson.key);
    if (!findings) {
        words->setText(text::errorText(findings.error()));
    } else if (findings->empty()) {
        words->setText(tr("Checked: nothing to say against it."));
    } else {
        const QString head = hasLessonErrors(*findings) ? tr("A class would stand before steps that do not work:")
                                                        : tr("It works; worth a look before a class sees it:");
        words->setText(head + u'\n' + lesson::findingLines(*findings).join(u'\n'));
    }
    column.addWidget(words);
}

void LessonPage::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a lesson"), {}, tr("Lessons (*.json);;All files (*)"));
    if (!path.isEmpty()) {
        openFile(path);
    }
}

void LessonPage::openFile(const QString& path)
{
    const auto listed = lesson::readLessonFile(path);
    m_problem->setVisible(!listed);
    m_problem->setText(listed ? QString() : text::errorText(listed.error()));
    m_problem->setAccessibleName(m_problem->text());
    if (listed) {
        m_player.addFile(path);
    }
}

void LessonPage::takeFocus()
{
    if (auto* start = m_scroll->widget()->findChild<QPushButton*>()) {
        start->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace pages
