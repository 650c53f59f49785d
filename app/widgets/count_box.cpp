// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/count_box.h"

#include "app/plots/series_style.h"
#include "app/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr int boxPadding = theme::grid;
constexpr double boxRadius = 6.0;
constexpr int markerSpace = 2 * theme::grid;
constexpr int mostDetailLines = 2;

} // namespace

QColor roleColor(figures::Role role)
{
    return plots::seriesStyle(role, figures::Emphasis::Full, true, theme::currentTheme()).color;
}

void paintRoleMarker(QPainter& painter, const QPointF& centre, figures::Role role, bool observed)
{
    plots::drawMarker(painter, centre, theme::grid, 1.5,
                      plots::seriesStyle(role, figures::Emphasis::Full, observed, theme::currentTheme()));
}

CountBox::CountBox(QWidget* parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

void CountBox::setContent(Kind kind, const Words& words, const QString& purpose, figures::Role role,
                          bool observed)
{
    m_kind = kind;
    m_words = words;
    m_role = role;
    m_observed = observed;
    const QString first = QStringList{words.count, words.title}.join(u' ').simplified();
    setAccessibleName(words.detail.isEmpty() ? first : QString(first + u", " + words.detail));
    setAccessibleDescription(purpose);
    setToolTip(words.detail.isEmpty() ? QString(first + u'\n' + purpose)
                                      : QString(first + u'\n' + words.detail + u'\n' + purpose));
    update();
}

QSize CountBox::sizeHint() const
{
    return {12 * theme::grid, m_words.detail.isEmpty() ? 4 * theme::grid : 5 * theme::grid + theme::halfGrid};
}

int CountBox::heightForWidth(int width) const
{
    const int strong = QFontMetrics(theme::font(theme::TextStyle::Strong)).height();
    const int small = QFontMetrics(theme::font(theme::TextStyle::Small)).height();
    const auto lines = static_cast<int>(detailLines({width, strong + mostDetailLines * small + theme::grid}).size());
    return lines < 2 ? sizeHint().height() : std::max(sizeHint().height(), strong + lines * small + theme::grid);
}

QStringList CountBox::detailLines(const QSize& size) const
{
    const QFontMetrics small(theme::font(theme::TextStyle::Small));
    const int strong = QFontMetrics(theme::font(theme::TextStyle::Strong)).height();
    const int width = size.width() - 2 * boxPadding;
    const int most = std::min((size.height() - strong - theme::grid) / small.height(), mostDetailLines);
    const auto cut = [&](const QString& words) { return small.elidedText(words, Qt::ElideRight, width); };
    const auto fits = [&](const QString& words) { return cut(words) == words; }; // its advance is rounded
    QStringList lines;
    QString rest = m_words.detail;
    while (lines.size() + 1 < most && !fits(rest)) {
        qsizetype end = rest.indexOf(u' ');
        for (qsizetype next = end; next >= 0 && fits(rest.left(next)); next = rest.indexOf(u' ', next + 1)) {
            end = next;
        }
        if (end < 0) { // one long word
            break;
        }
        const QString line = rest.left(end);
        const qsizetype dot = line.lastIndexOf(u" ·"_s); // where a break says the same
        lines.append(cut(line.left(dot > 0 ? dot : end)));
        rest = rest.mid(dot > 0 ? dot + 3 : end + 1);
    }
    if (!rest.isEmpty()) {
        lines.append(cut(rest));
    }
    return lines;
}

void CountBox::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void CountBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter);
    paintWords(painter);
}

void CountBox::paintFrame(QPainter& painter) const
{
    const theme::Colors& colors = theme::colors(theme::currentTheme());
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    QColor fill = m_kind == Kind::Arm ? theme::mixed(colors.background, roleColor(m_role), 0.12) : colors.panel;
    if (m_kind == Kind::Hanging || m_kind == Kind::Unknown) {
        fill = colors.background;
    }
    if (underMouse()) {
        fill = theme::mixed(fill, colors.text, 0.06);
    }
    painter.setBrush(fill);
    if (hasFocus() || isChecked()) {
        painter.setPen(QPen(hasFocus() ? colors.accent : colors.text, 2));
    } else if (m_kind == Kind::Hanging || m_kind == Kind::Unknown) {
        painter.setPen(QPen(colors.ghost, 1, Qt::DashLine));
    } else {
        painter.setPen(QPen(m_kind == Kind::Arm ? theme::mixed(fill, roleColor(m_role), 0.45) : colors.border, 1));
    }
    painter.drawRoundedRect(frame, boxRadius, boxRadius);
}

void CountBox::paintWords(QPainter& painter) const
{
    const theme::Colors& colors = theme::colors(theme::currentTheme());
    QRect room = rect().adjusted(boxPadding, theme::halfGrid, -boxPadding, -theme::halfGrid);
    const QFont strong = theme::font(theme::TextStyle::Strong);
    const QFont small = theme::font(theme::TextStyle::Small);
    const QFontMetrics strongSize(strong);
    const QFontMetrics smallSize(small);
    const QStringList details = detailLines(size());
    const int lines = strongSize.height() + static_cast<int>(details.size()) * smallSize.height();
    const int top = room.top() + (room.height() - lines) / 2;
    if (isChecked()) {
        painter.setFont(strong);
        painter.setPen(colors.text);
        painter.drawText(QRect(room.left(), top, room.width(), strongSize.height()), Qt::AlignRight, u"✓"_s);
        room.setRight(room.right() - markerSpace);
    }
    int left = room.left();
    if (m_kind == Kind::Arm) {
        paintRoleMarker(painter, QPointF(left + 5, top + strongSize.height() / 2.0), m_role, m_observed);
        left += markerSpace;
    }
    painter.setFont(strong);
    painter.setPen(m_kind == Kind::Unknown ? colors.mutedText : colors.text);
    painter.drawText(QRect(left, top, room.right() - left + 1, strongSize.height()), Qt::AlignLeft, m_words.count);
    if (!m_words.count.isEmpty()) {
        left += strongSize.horizontalAdvance(m_words.count) + theme::grid - 2;
    }
    painter.setFont(m_words.count.isEmpty() || m_kind != Kind::Hanging ? theme::font(theme::TextStyle::Body) : small);
    const int width = room.right() - left + 1;
    if (painter.fontMetrics().horizontalAdvance(m_words.title) > width) {
        painter.setFont(small);
    }
    // A count alone says more than half a word behind it.
    const QString title = painter.fontMetrics().elidedText(m_words.title, Qt::ElideRight, width);
    if (title == m_words.title || m_kind != Kind::Arm || m_words.count.isEmpty()) {
        painter.drawText(QRect(left, top, width, strongSize.height()), Qt::AlignLeft | Qt::AlignVCenter, title);
    }
    painter.setFont(small);
    painter.setPen(colors.mutedText);
    QRect line(room.left(), top + strongSize.height(), room.width(), smallSize.height());
    for (const QString& detail : details) {
        painter.drawText(line, Qt::AlignLeft, detail);
        line.translate(0, smallSize.height());
    }
}

} // namespace widgets
