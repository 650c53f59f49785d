// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/theme.h"
#include "app/widgets/count_box.h"
#include "app/widgets/flow_chart.h"

#include <QPainter>

#include <algorithm>

namespace widgets {

namespace {

constexpr int flowBoxHeight = 5 * theme::grid + theme::halfGrid;
constexpr int flowSmallHeight = 4 * theme::grid;
constexpr int flowArrow = 2 * theme::grid;
constexpr int flowColumnGap = 2 * theme::grid;

} // namespace

void FlowChart::arrange()
{
    int rows = 0;
    for (const Step& step : m_steps) {
        rows = std::max(rows, step.row + 1);
    }
    m_rows.assign(static_cast<std::size_t>(rows), {.top = 0, .height = flowArrow});
    for (const Step& step : m_steps) {
        RowSpan& span = m_rows[static_cast<std::size_t>(step.row)];
        const int height = step.box->words().detail.isEmpty() ? flowSmallHeight : flowBoxHeight;
        const int hangingRoom = step.row == firstOfColumn - 1 ? 2 * theme::grid : theme::grid;
        span.height = std::max(span.height, step.hanging ? height + hangingRoom : height);
    }
    int top = 0;
    for (RowSpan& span : m_rows) {
        span.top = top;
        top += span.height;
    }
    for (const Step& step : m_steps) {
        const RowSpan& span = m_rows[static_cast<std::size_t>(step.row)];
        int left = static_cast<int>(step.from * width()) + (step.from > 0.0 ? flowColumnGap / 2 : 0);
        const int right = static_cast<int>(step.to * width()) - (step.to < 1.0 ? flowColumnGap / 2 : 0);
        if (step.hanging) {
            left += (right - left) / 4;
            step.box->setGeometry(left, span.top + theme::halfGrid, right - left,
                                  step.box->words().detail.isEmpty() ? flowSmallHeight : flowBoxHeight);
        } else {
            step.box->setGeometry(left, span.top, right - left, span.height);
        }
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
