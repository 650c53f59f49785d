// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lesson/curve_question.h"

#include "app/lesson/curve_drawing.h"
#include "app/lesson/curve_point.h"
#include "app/widgets/labels.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lesson {

using namespace Qt::StringLiterals;

figures::Role roleOfSide(const QString& side)
{
    return study::sideFromKey(side) == study::Side::Comparator ? figures::Role::Blocked : figures::Role::Open;
}

CurveQuestion::CurveQuestion(const AskedQuestion& asked, QWidget* parent)
    : QuestionView(asked, parent)
    , m_drawing(new CurveDrawing(this))
    , m_keep(new QPushButton(tr("This is what I expect"), this))
{
    const evidence::Question& question = *step().question;
    const auto given = study::sideFromKey(question.given).value_or(study::Side::Reference);
    m_drawing->setEditable(true);
    m_drawing->setGiven(asked.numbers.course(question.scale, given), roleOfSide(question.given));
    m_drawing->setDrawn({});
    m_keep->setObjectName(u"keepCurve"_s);
    column().addWidget(m_drawing);
    column().addWidget(widgets::wordsLabel(
        u"muted"_s, this, tr("Drag the diamonds, or Tab to a visit and press ↑ or ↓.")));
    column().addWidget(m_keep, 0, Qt::AlignLeft);
    if (!m_drawing->points().empty()) {
        setTabOrder(m_drawing->points().back(), m_keep);
    }
    finish();
    connect(m_keep, &QPushButton::clicked, this,
            [this] { emit answered({.choice = {}, .number = {}, .curve = m_drawing->drawn()}); });
    connect(m_drawing, &CurveDrawing::changed, this, [this] {
        if (m_kept) { // what is kept follows the hand
            emit answered({.choice = {}, .number = {}, .curve = m_drawing->drawn()});
        }
    });
}

void CurveQuestion::showAnswer(const Answer* answer)
{
    const bool kept = answer != nullptr && !answer->curve.empty();
    if (kept && answer->curve != m_drawing->drawn()) {
        m_drawing->setDrawn(answer->curve);
    } else if (!kept && m_kept) {
        m_drawing->setDrawn({});
    }
    m_kept = kept;
    m_keep->setText(kept ? tr("Kept: it follows your hand") : tr("This is what I expect"));
    if (kept && m_keep->hasFocus()) {
        takeFocus(); // a button that goes must not take the keyboard with it
    }
    m_keep->setEnabled(!kept);
    showAfter({}, kept);
}

void CurveQuestion::takeFocus()
{
    if (!m_drawing->points().empty()) {
        m_drawing->points().front()->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace lesson
