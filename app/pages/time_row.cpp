// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/time_row.h"

#include "app/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include <algorithm>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int wholeWayMilliseconds = 12'000;
constexpr int frameMilliseconds = 33;
constexpr int stillMilliseconds = 1'000; // with reduced motion one place a second, none between

} // namespace

TimeRow::TimeRow(QWidget* parent)
    : QWidget(parent)
    , m_play(new QToolButton(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_place(new QLabel(this))
{
    m_play->setObjectName(u"timePlay"_s);
    m_play->setProperty("look", u"quiet"_s);
    m_play->setMinimumSize(3 * theme::grid, theme::controlHeight);
    m_play->setFocusPolicy(Qt::StrongFocus);
    m_slider->setObjectName(u"timeSlider"_s);
    m_slider->setRange(0, 0); // everything, until there is a span
    m_slider->setAccessibleName(tr("Time shown"));
    m_slider->setToolTip(tr("Up to which minute the curves are shown"));
    m_place->setObjectName(u"timePlace"_s);
    m_place->setProperty("look", u"muted"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::grid);
    row->addWidget(m_play);
    row->addWidget(m_slider, 1);
    row->addWidget(m_place);
    setReducedMotion(false);
    setPlaying(false);
    connect(&m_clock, &QTimer::timeout, this, &TimeRow::advance);
    connect(m_play, &QToolButton::clicked, this, [this] { setPlaying(!m_clock.isActive()); });
    connect(m_slider, &QSlider::valueChanged, this, [this] {
        showPlace();
        emit moved();
    });
}

void TimeRow::setReducedMotion(bool reduced)
{
    m_clock.setInterval(reduced ? stillMilliseconds : frameMilliseconds);
    m_ticks = wholeWayMilliseconds / m_clock.interval();
}

void TimeRow::setSpan(int firstMinute, int lastMinute)
{
    const std::optional<int> kept = minute();
    m_place->setMinimumWidth(m_place->fontMetrics().horizontalAdvance(tr("minute %1").arg(lastMinute)));
    const QSignalBlocker blocked(m_slider);
    m_slider->setRange(firstMinute, lastMinute);
    m_slider->setSingleStep(std::max(1, (lastMinute - firstMinute) / 60));
    m_slider->setPageStep(std::max(1, (lastMinute - firstMinute) / 12));
    m_slider->setValue(kept && *kept >= firstMinute && *kept < lastMinute ? *kept : lastMinute);
    showPlace();
}

std::optional<int> TimeRow::minute() const
{
    return m_slider->value() < m_slider->maximum() ? std::optional(m_slider->value()) : std::nullopt;
}

void TimeRow::showAll()
{
    setPlaying(false);
    m_slider->setValue(m_slider->maximum());
}

void TimeRow::setPlaying(bool playing)
{
    if (playing) {
        if (!minute()) {
            m_slider->setValue(m_slider->minimum());
        }
        m_clock.start();
    } else {
        m_clock.stop();
    }
    m_play->setText(playing ? u"❚❚"_s : u"▶"_s);
    m_play->setAccessibleName(playing ? tr("Pause") : tr("Play through time"));
    m_play->setToolTip(m_play->accessibleName());
}

void TimeRow::advance()
{
    const int way = m_slider->maximum() - m_slider->minimum();
    m_slider->setValue(m_slider->value() + std::max(1, way / m_ticks));
    if (!minute()) {
        setPlaying(false);
    }
}

void TimeRow::showPlace()
{
    const auto place = minute();
    m_place->setText(place ? tr("minute %1").arg(*place) : tr("all of it"));
}

void TimeRow::hideEvent(QHideEvent* event)
{
    setPlaying(false); // on another page nobody sees what moves
    QWidget::hideEvent(event);
}

} // namespace pages
