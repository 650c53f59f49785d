// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/labels.h"

#include <QFrame>
#include <QLabel>

#include <algorithm>
#include <array>
#include <iterator>

namespace widgets {

using namespace Qt::StringLiterals;

namespace {

/// A page that is fitted asks each label several times how high it is at a width, and each answer sets its words anew:
/// the last ones are kept.
class WordsLabel final : public QLabel
{
public:
    using QLabel::QLabel;

    [[nodiscard]] int heightForWidth(int width) const override
    {
        if (m_text != text() || m_font != font()) {
            m_text = text();
            m_font = font();
            m_heights.fill({});
        }
        const auto known = std::find_if(m_heights.begin(), m_heights.end(),
                                        [width](const Height& kept) { return kept.width == width; });
        if (known != m_heights.end()) {
            return known->height;
        }
        std::rotate(m_heights.begin(), std::prev(m_heights.end()), m_heights.end());
        m_heights.front() = {width, QLabel::heightForWidth(width)};
        return m_heights.front().height;
    }

protected:
    void changeEvent(QEvent* event) override
    {
        m_heights.fill({});
        QLabel::changeEvent(event);
    }

private:
    struct Height
    {
        int width = -1;
        int height = 0;
    };

    mutable QString m_text;
    mutable QFont m_font;
    mutable std::array<Height, 4> m_heights; ///< last asked first
};

} // namespace

QLabel* wordsLabel(const QString& look, QWidget* parent, const QString& text)
{
    auto* label = new WordsLabel(text, parent);
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
