// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lesson/choice_question.h"

#include "app/text/content_words.h"
#include "app/theme/theme.h"
#include "app/widgets/labels.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace lesson {

using namespace Qt::StringLiterals;

ChoiceQuestion::ChoiceQuestion(const AskedQuestion& asked, QWidget* parent)
    : QuestionView(asked, parent)
    , m_group(new QButtonGroup(this))
{
    for (const evidence::LessonChoice& choice : step().question->choices) {
        addChoice(choice);
    }
    finish();
    connect(m_group, &QButtonGroup::idClicked, this, [this](int place) {
        emit answered({.choice = step().question->choices[static_cast<std::size_t>(place)].key, .number = {}, .curve = {}});
    });
}

// The words stand beside the button, because a radio button does not break its words into lines.
void ChoiceQuestion::addChoice(const evidence::LessonChoice& choice)
{
    const QString words = text::inContentLanguage(choice.words);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::halfGrid);
    auto* button = new QRadioButton(this);
    button->setAccessibleName(words);
    button->setObjectName(u"choice_"_s + choice.key);
    auto* label = widgets::wordsLabel({}, this, words);
    label->setBuddy(button);
    label->installEventFilter(this);
    auto* mark = new QLabel(tr("✓ the answer"), this);
    mark->setProperty("look", u"muted"_s);
    mark->setVisible(false);
    m_group->addButton(button, static_cast<int>(m_buttons.size()));
    m_buttons.push_back(button);
    m_marks.push_back(mark);
    row->addWidget(button, 0, Qt::AlignTop);
    row->addWidget(label, 1);
    row->addWidget(mark, 0, Qt::AlignTop);
    column().addLayout(row);
}

void ChoiceQuestion::showAnswer(const Answer* answer)
{
    const QString chosen = answer != nullptr ? answer->choice : QString();
    const evidence::Question& question = *step().question;
    QString own;
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const evidence::LessonChoice& choice = question.choices[i];
        const bool mine = !chosen.isEmpty() && choice.key == chosen;
        m_group->setExclusive(false); // nothing chosen is a state, too
        m_buttons[i]->setChecked(mine);
        m_group->setExclusive(true);
        const bool right = isJudged() && !chosen.isEmpty() && !question.answer.isEmpty() && choice.key == question.answer;
        m_marks[i]->setVisible(right);
        const QString words = text::inContentLanguage(choice.words);
        m_buttons[i]->setAccessibleName(right ? tr("%1, the answer", "a choice").arg(words) : words);
        own = mine ? text::inContentLanguage(choice.after) : own;
    }
    showAfter(own, !chosen.isEmpty());
}

void ChoiceQuestion::takeFocus()
{
    QAbstractButton* chosen = m_group->checkedButton();
    (chosen != nullptr ? chosen : m_buttons.front())->setFocus(Qt::OtherFocusReason);
}

bool ChoiceQuestion::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        if (auto* label = qobject_cast<QLabel*>(watched)) {
            label->buddy()->setFocus(Qt::MouseFocusReason);
            static_cast<QRadioButton*>(label->buddy())->click();
        }
    }
    return QuestionView::eventFilter(watched, event);
}

} // namespace lesson
