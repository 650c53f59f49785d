// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/elided_label.h"

#include <QEvent>
#include <QResizeEvent>

#include <algorithm>

namespace widgets {

ElidedLabel::ElidedLabel(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void ElidedLabel::setWords(const QString& words)
{
    m_words = words;
    setAccessibleName(words); // a screen reader has room for all of it
    elide();
    updateGeometry();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_words) + 2, QLabel::sizeHint().height()};
}

// A few letters at least; of a short text all.
QSize ElidedLabel::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 6 * fontMetrics().averageCharWidth()), QLabel::minimumSizeHint().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        elide();
        updateGeometry();
    }
}

void ElidedLabel::elide()
{
    const QString fitting = fontMetrics().elidedText(m_words, Qt::ElideRight, contentsRect().width());
    if (fitting != text()) {
        setText(fitting);
    }
    setToolTip(fitting == m_words ? QString() : m_words);
}

} // namespace widgets
