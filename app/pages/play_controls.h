// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Previous day, play, next day: beside the switch, for the mouse; the keys are Space, comma and full stop.
#pragma once

#include "app/pages/day_player.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace pages {

class PlayControls : public QWidget
{
    Q_OBJECT

public:
    explicit PlayControls(DayPlayer& player, QWidget* parent = nullptr);

signals:
    void stepAsked(int direction);

private:
    void showPlayer();

    DayPlayer& m_player;
    QToolButton* m_previous;
    QPushButton* m_play;
    QToolButton* m_next;
};

} // namespace pages
