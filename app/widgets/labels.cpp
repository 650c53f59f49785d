// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/labels.h"

#include <QFrame>
#include <QLabel>

namespace widgets {

using namespace Qt::StringLiterals;

QLabel* wordsLabel(const QString& look, QWidget* parent, const QString& text)
{
    auto* label = new QLabel(text, parent);
    label->setProperty("look", look);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QFrame* hairline(QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    line->setProperty("look", u"hairline"_s);
    line->setFixedHeight(1);
    return line;
}

} // namespace widgets
