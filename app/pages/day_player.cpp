// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/day_player.h"

#include <algorithm>

namespace pages {

namespace {

constexpr int travelMilliseconds = 450;
constexpr int readingMilliseconds = 750;

bool sameDays(const std::vector<figures::Moment>& a, const std::vector<figures::Moment>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& one, const auto& other) {
        return one.visit == other.visit && one.x == other.x;
    });
}

} // namespace

DayPlayer::DayPlayer(QObject* parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_travel.setDuration(travelMilliseconds);
    m_travel.setEasingCurve(QEasingCurve::InOutQuad);
    connect(&m_pause, &QTimer::timeout, this, &DayPlayer::next);
    connect(&m_travel, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& x) { emit revealed(x.toDouble()); });
    connect(&m_travel, &QVariantAnimation::finished, this, &DayPlayer::arrived);
}

void DayPlayer::setMoments(const std::vector<figures::Moment>& moments)
{
    const bool same = sameDays(moments, m_moments);
    if (!same) {
        showAll();
    }
    m_moments = moments; // the words may be others
    if (!same) {
        emit changed();
    }
}

void DayPlayer::play()
{
    if (!canPlay() || m_playing) {
        return;
    }
    m_playing = true;
    emit changed();
    if (m_at && *m_at + 1 < m_moments.size()) {
        next();
    } else {
        goTo(0, false);
    }
}

void DayPlayer::pause()
{
    if (!m_playing) {
        return;
    }
    m_playing = false;
    m_pause.stop();
    m_travel.stop();
    if (m_at) {
        emit revealed(m_moments[*m_at].x); // a day, never between two
    }
    emit changed();
}

void DayPlayer::step(int direction, study::VisitId from)
{
    if (m_moments.empty()) {
        return;
    }
    pause();
    std::ptrdiff_t index = 0;
    if (m_at) {
        index = static_cast<std::ptrdiff_t>(*m_at) + direction;
    } else {
        const auto found = std::find_if(m_moments.begin(), m_moments.end(),
                                        [from](const figures::Moment& moment) { return moment.visit == from; });
        index = found != m_moments.end() ? found - m_moments.begin() + direction : 0;
    }
    if (index >= std::ssize(m_moments)) {
        showAll();
        return;
    }
    goTo(static_cast<std::size_t>(std::max<std::ptrdiff_t>(index, 0)), false);
}

void DayPlayer::showAll()
{
    m_playing = false;
    m_pause.stop();
    m_travel.stop();
    if (m_at) {
        m_at.reset();
        emit revealed(std::nullopt);
    }
    emit changed();
}

void DayPlayer::goTo(std::size_t index, bool moving)
{
    m_target = index;
    if (moving && m_at && !m_reducedMotion) {
        m_travel.setStartValue(m_moments[*m_at].x);
        m_travel.setEndValue(m_moments[index].x);
        m_travel.start();
        return;
    }
    emit revealed(m_moments[index].x);
    arrived();
}

void DayPlayer::arrived()
{
    if (m_target >= m_moments.size()) {
        return;
    }
    m_at = m_target;
    if (m_playing) {
        m_pause.start(readingMilliseconds);
    }
    emit stepped(m_moments[*m_at].visit);
    emit changed();
}

void DayPlayer::next()
{
    if (!m_at || *m_at + 1 >= m_moments.size()) {
        showAll();
        return;
    }
    goTo(*m_at + 1, true);
}

} // namespace pages
