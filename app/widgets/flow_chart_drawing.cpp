// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/theme.h"
#include "app/widgets/count_box.h"
#include "app/widgets/flow_chart.h"

#include <QPainter>

#include <algorithm>

namespace widgets {

namespace {

constexpr int flowArrow = 2 * theme::grid;
constexpr int flowColumnGap = 2 * theme::grid;

} // namespace

void FlowChart::placeAcross(const Step& step) const
{
    int left = static_cast<int>(step.from * width()) + (step.from > 0.0 ? flowColumnGap / 2 : 0);
    const int right = static_cast<int>(step.to * width()) - (step.to < 1.0 ? flowColumnGap / 2 : 0);
    left += step.hanging ? (right - left) / 4 : 0;
    const int wide = right - left;
    step.box->setGeometry(left, step.box->y(), wide, step.box->heightForWidth(wide));
}

// The narrower the boxes, the higher they are.
void FlowChart::arrange()
{
    const int before = minimumSizeHint().height();
    int rows = 0;
    for (const Step& step : m_steps) {
        placeAcross(step);
        rows = std::max(rows, step.row + 1);
    }
    m_rows.assign(static_cast<std::size_t>(rows), {.top = 0, .height = flowArrow});
    for (const Step& step : m_steps) {
        RowSpan& span = m_rows[static_cast<std::size_t>(step.row)];
        const int hangingRoom = step.row == firstOfColumn - 1 ? 2 * theme::grid : theme::grid;
        span.height = std::max(span.height, step.box->height() + (step.hanging ? hangingRoom : 0));
    }
    int top = 0;
    for (RowSpan& span : m_rows) {
        span.top = top;
        top += span.height;
    }
    for (const Step& step : m_steps) {
        const RowSpan& span = m_rows[static_cast<std::size_t>(step.row)];
        const QRect place = step.box->geometry();
        if (step.hanging) {
            step.box->move(place.x(), span.top + theme::halfGrid);
        } else {
            step.box->setGeometry(place.x(), span.top, place.width(), span.height);
        }
    }
    if (minimumSizeHint().height() != before) {
        updateGeometry();
    }
}

QSize FlowChart::minimumSizeHint() const
{
    return {static_cast<int>(m_columns) * 16 * theme::grid,
            m_rows.empty() ? 0 : m_rows.back().top + m_rows.back().height};
}

QSize FlowChart::sizeHint() const
{
    return {52 * theme::grid, minimumSizeHint().height()};
}

void FlowChart::resizeEvent(QResizeEvent*)
{
    arrange();
}

void FlowChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::colors(theme::currentTheme()).ghost, 1.25));
    const auto arrowHead = [&painter](const QPointF& tip, const QPointF& back, const QPointF& across) {
        painter.drawLine(tip, tip + back + across);
        painter.drawLine(tip, tip + back - across);
    };
    const auto down = [&](double x, int from, int to) {
        painter.drawLine(QPointF(x, from), QPointF(x, to - 1));
        arrowHead(QPointF(x, to - 1), QPointF(0, -4), QPointF(4, 0));
    };
    const auto lineOf = [](const Step& step) { return step.box->x() + step.box->width() / 8.0; };
    if (m_steps.size() < 4) {
        return;
    }
    const int footRow = static_cast<int>(m_rows.size()) - 1;
    const Step& enrolled = m_steps[1];
    const Step& completers = m_steps[m_steps.size() - 2];
    const int forkAt = m_rows[firstOfColumn].top - flowArrow / 2;
    const int joinAt = m_rows.back().top - flowArrow / 2;
    double leftmost = lineOf(completers);
    double rightmost = leftmost;
    double fork = lineOf(enrolled);
    painter.drawLine(QPointF(fork, enrolled.box->geometry().bottom() + 1), QPointF(fork, forkAt));
    for (const Step& step : m_steps) {
        if (step.hanging) {
            const double y = step.box->geometry().center().y();
            const double x = step.box->x() - step.box->width() / 3.0 + step.box->width() / 6.0;
            painter.drawLine(QPointF(x, y), QPointF(step.box->x(), y));
            continue;
        }
        if (step.row == firstOfColumn) {
            down(lineOf(step), forkAt, step.box->y());
        } else if (step.row > firstOfColumn && step.row != footRow) {
            const RowSpan& above = m_rows[static_cast<std::size_t>(step.row) - 2];
            down(lineOf(step), above.top + above.height, step.box->y());
        }
    }
    // Columns of fewer periods end higher, and still lead to the foot.
    double forkLeft = fork;
    for (const Step& step : m_steps) {
        if (step.row == firstOfColumn) {
            forkLeft = std::min(forkLeft, lineOf(step));
            fork = std::max(fork, lineOf(step));
        }
        if (step.endsColumn) {
            painter.drawLine(QPointF(lineOf(step), step.box->geometry().bottom() + 1), QPointF(lineOf(step), joinAt));
            leftmost = std::min(leftmost, lineOf(step));
            rightmost = std::max(rightmost, lineOf(step));
        }
    }
    painter.drawLine(QPointF(forkLeft, forkAt), QPointF(fork, forkAt));
    painter.drawLine(QPointF(leftmost, joinAt), QPointF(rightmost, joinAt));
    down(lineOf(completers), joinAt, m_rows.back().top);
    const auto across = [&](const CountBox* left, const CountBox* right) {
        const double y = left->geometry().center().y() + 0.5;
        painter.drawLine(QPointF(left->geometry().right() + 3, y), QPointF(right->x() - 3, y));
        arrowHead(QPointF(right->x() - 3, y), QPointF(-4, 0), QPointF(0, 4));
    };
    across(m_steps.front().box, enrolled.box);
    across(completers.box, m_steps.back().box);
}

} // namespace widgets
