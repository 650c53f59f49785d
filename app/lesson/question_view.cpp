// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lesson/question_view.h"

#include "app/lesson/choice_question.h"
#include "app/lesson/curve_question.h"
#include "app/lesson/number_question.h"
#include "app/text/content_words.h"
#include "app/theme/theme.h"
#include "app/widgets/labels.h"

#include <QLabel>
#include <QVBoxLayout>

namespace lesson {

using namespace Qt::StringLiterals;

QuestionView::QuestionView(const AskedQuestion& asked, QWidget* parent)
    : QWidget(parent)
    , m_step(asked.step)
    , m_column(new QVBoxLayout(this))
    , m_own(widgets::wordsLabel({}, this))
    , m_after(widgets::wordsLabel({}, this))
    , m_judged(asked.judged)
{
    setObjectName(u"question"_s);
    m_own->setObjectName(u"ownAfter"_s);
    m_after->setObjectName(u"after"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::grid);
    const QString ask = asked.numbers.fill(text::inContentLanguage(m_step.question->ask));
    auto* heading = widgets::wordsLabel(u"heading"_s, this, ask);
    heading->setObjectName(u"ask"_s);
    m_column->addWidget(heading);
    setAccessibleName(ask);
    m_after->setText(asked.numbers.fill(text::inContentLanguage(m_step.question->after)));
    m_own->hide();
    m_after->hide();
}

void QuestionView::finish()
{
    m_column->addWidget(m_own);
    m_column->addWidget(m_after);
}

void QuestionView::showAfter(const QString& own, bool answered)
{
    m_own->setText(own);
    m_own->setVisible(answered && !own.isEmpty());
    m_after->setVisible(answered && !m_after->text().isEmpty());
}

QuestionView* makeQuestion(const AskedQuestion& asked, QWidget* parent)
{
    switch (asked.step.question->kind) {
    case evidence::QuestionKind::Choice:
        return new ChoiceQuestion(asked, parent);
    case evidence::QuestionKind::Number:
        return new NumberQuestion(asked, parent);
    case evidence::QuestionKind::Curve:
        break;
    }
    return new CurveQuestion(asked, parent);
}

} // namespace lesson
