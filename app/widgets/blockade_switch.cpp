// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/blockade_switch.h"

#include "app/theme/theme.h"
#include "app/widgets/receptor_picture.h"

#include <QEasingCurve>
#include <QFontMetrics>
#include <QLinearGradient>
#include <QPainter>
#include <QVariantAnimation>

#include <algorithm>

namespace widgets {

namespace {

// As drawn, at scale 1.
constexpr int trackWidthDrawn = 66;
constexpr int trackHeightDrawn = 34;
constexpr int knobMarginDrawn = 4;
constexpr int pictureWidthDrawn = 60;
constexpr int pictureHeightDrawn = 50;
constexpr int gapDrawn = theme::grid + theme::halfGrid;
constexpr int travelMilliseconds = 300;

QFont nameFont()
{
    return theme::font(theme::TextStyle::Title);
}

} // namespace

BlockadeSwitch::BlockadeSwitch(QWidget* parent)
    : QCheckBox(parent)
    , m_animation(new QVariantAnimation(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_animation->setDuration(travelMilliseconds);
    m_animation->setEasingCurve(QEasingCurve::InOutCubic);
    connect(m_animation, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        m_position = value.toDouble();
        update();
    });
}

void BlockadeSwitch::setWords(const QString& name, const QString& reference, const QString& comparator, bool antagonist)
{
    m_name = name;
    m_reference = reference;
    m_comparator = comparator;
    m_antagonist = antagonist;
    setAccessibleName(name.isEmpty() ? QString(reference + u" | " + comparator) : name);
    updateGeometry();
    update();
}

void BlockadeSwitch::setBoth(bool both)
{
    if (both != m_both) {
        m_both = both;
        travel();
    }
}

QString BlockadeSwitch::leading() const
{
    return m_name.isEmpty() ? m_reference : m_name;
}

QString BlockadeSwitch::trailing() const
{
    if (m_name.isEmpty()) {
        return m_comparator;
    }
    return m_both ? tr("both") : isChecked() ? m_comparator : m_reference;
}

int BlockadeSwitch::trailingWidth() const
{
    const QFontMetrics metrics(nameFont());
    int width = metrics.horizontalAdvance(m_comparator);
    if (!m_name.isEmpty()) { // all the words that may stand there: the row must not move on a flip
        width = std::max({width, metrics.horizontalAdvance(m_reference), metrics.horizontalAdvance(tr("both"))});
    }
    return width;
}

QSize BlockadeSwitch::sizeHint() const
{
    const int gap = theme::scaled(gapDrawn);
    const int trackWidth = theme::scaled(trackWidthDrawn);
    const int trackHeight = theme::scaled(trackHeightDrawn);
    const int pictureWidth = theme::scaled(pictureWidthDrawn);
    const int pictureHeight = theme::scaled(pictureHeightDrawn);
    const QFontMetrics metrics(nameFont());
    const int picture = m_antagonist ? pictureWidth + gap : 0;
    const int width = picture + metrics.horizontalAdvance(leading()) + gap + trackWidth + gap + trailingWidth();
    return {width + 2 * theme::halfGrid, std::max(trackHeight + 2 * theme::halfGrid, m_antagonist ? pictureHeight : 0)};
}

void BlockadeSwitch::checkStateSet()
{
    QCheckBox::checkStateSet();
    travel();
}

void BlockadeSwitch::nextCheckState()
{
    QCheckBox::nextCheckState();
    travel();
}

void BlockadeSwitch::travel()
{
    const double target = m_both ? 0.5 : isChecked() ? 1.0 : 0.0;
    m_animation->stop();
    if (m_reducedMotion || !isVisible()) {
        m_position = target;
        update();
        return;
    }
    m_animation->setStartValue(m_position); // a flip in mid-flight turns round where the knob is
    m_animation->setEndValue(target);
    m_animation->start();
}

void BlockadeSwitch::paintEvent(QPaintEvent*)
{
    const int gap = theme::scaled(gapDrawn);
    const int trackWidth = theme::scaled(trackWidthDrawn);
    const int trackHeight = theme::scaled(trackHeightDrawn);
    const int knobMargin = theme::scaled(knobMarginDrawn);
    const int pictureWidth = theme::scaled(pictureWidthDrawn);
    const int pictureHeight = theme::scaled(pictureHeightDrawn);
    const theme::Colors& colors = theme::colors(theme::currentTheme());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(nameFont());
    const QFontMetrics metrics(nameFont());
    const bool named = !m_name.isEmpty();
    const double middle = height() / 2.0;
    double x = theme::halfGrid;

    if (m_antagonist) {
        paintReceptor(painter, QRectF(x, middle - pictureHeight / 2.0, pictureWidth, pictureHeight), m_position, colors.text, colors.open,
                      colors.blocked);
        x += pictureWidth + gap;
    }
    const auto write = [&](const QString& words, const QColor& color) {
        painter.setPen(color);
        painter.drawText(QRectF(x, 0, metrics.horizontalAdvance(words) + 2, height()), Qt::AlignVCenter | Qt::AlignLeft,
                         words);
    };
    write(leading(), named || m_both || !isChecked() ? colors.text : colors.mutedText);
    x += metrics.horizontalAdvance(leading()) + gap;

    // Without a blocker neither side is "off": the track then keeps the colour of the side that is shown.
    const QColor offTrack = named ? colors.border : colors.open;
    const QRectF track(x, middle - trackHeight / 2.0, trackWidth, trackHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::mixed(offTrack, colors.blocked, m_position));
    if (m_both) { // both sides, side by side: a mixture would be the colour of neither
        QLinearGradient halves(track.topLeft(), track.topRight());
        halves.setStops({{0.0, colors.open}, {0.499, colors.open}, {0.501, colors.blocked}, {1.0, colors.blocked}});
        painter.setBrush(halves);
    }
    painter.drawRoundedRect(track, trackHeight / 2.0, trackHeight / 2.0);
    const double knob = trackHeight - 2.0 * knobMargin;
    const double travelWidth = trackWidth - knob - 2.0 * knobMargin;
    painter.setBrush(Qt::white);
    painter.drawEllipse(QRectF(track.left() + knobMargin + m_position * travelWidth, track.top() + knobMargin, knob, knob));
    x += trackWidth + gap;

    const QColor shown = named && !m_both ? colors.blocked : colors.text;
    write(trailing(), isChecked() || m_both ? shown : colors.mutedText);

    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.accent, 2));
        painter.drawRoundedRect(track.adjusted(-3, -3, 3, 3), trackHeight / 2.0 + 3, trackHeight / 2.0 + 3);
    }
}

} // namespace widgets
