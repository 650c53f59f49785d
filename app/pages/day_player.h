// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Walks through the days of a figure: which one is looked at, how far the axis is revealed on the way there, and when the
// next one comes. It paints nothing and computes nothing.
#pragma once

#include "core/figures/figure.h"

#include <QObject>
#include <QTimer>
#include <QVariantAnimation>

#include <cstddef>
#include <optional>
#include <vector>

namespace pages {

class DayPlayer : public QObject
{
    Q_OBJECT

public:
    explicit DayPlayer(QObject* parent = nullptr);

    /// Other days than before end the walk.
    void setMoments(const std::vector<figures::Moment>& moments);
    /// Goes on from the day that is revealed; from the first one where everything is.
    void play();
    void pause();
    /// To the neighbour of the day that is revealed, else of the visit that is looked at; beyond the last, everything.
    void step(int direction, study::VisitId from);
    void showAll();
    void setReducedMotion(bool reduced) { m_reducedMotion = reduced; }

    [[nodiscard]] bool isPlaying() const { return m_playing; }
    [[nodiscard]] bool canPlay() const { return m_moments.size() > 1; }
    /// The day that is revealed last, or none where everything is.
    [[nodiscard]] const figures::Moment* current() const { return m_at ? &m_moments[*m_at] : nullptr; }

signals:
    /// Up to this x; none: everything.
    void revealed(std::optional<double> x);
    void stepped(study::VisitId visit);
    /// Plays, pauses, shows everything.
    void changed();

private:
    void goTo(std::size_t index, bool moving);
    void arrived();
    void next();

    std::vector<figures::Moment> m_moments;
    std::optional<std::size_t> m_at;
    std::size_t m_target = 0; ///< of the way that is being gone
    bool m_playing = false;
    bool m_reducedMotion = false;
    QTimer m_pause; ///< long enough to read a day
    QVariantAnimation m_travel;
};

} // namespace pages
