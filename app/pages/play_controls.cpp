// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/play_controls.h"

#include "app/theme/theme.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

QToolButton* stepButton(QWidget* parent, const QString& text, const QString& name, const QString& tip)
{
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setProperty("look", u"quiet"_s);
    button->setAccessibleName(name);
    button->setToolTip(tip);
    button->setMinimumSize(3 * theme::grid, theme::controlHeight);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

PlayControls::PlayControls(DayPlayer& player, QWidget* parent)
    : QWidget(parent)
    , m_player(player)
    , m_previous(stepButton(this, u"‹"_s, tr("Previous day"), tr("Previous day (comma)")))
    , m_play(stepButton(this, {}, {}, {}))
    , m_next(stepButton(this, u"›"_s, tr("Next day"), tr("Next day (full stop)")))
{
    m_previous->setObjectName(u"previousDay"_s);
    m_play->setObjectName(u"playDays"_s);
    m_next->setObjectName(u"nextDay"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_previous);
    row->addWidget(m_play);
    row->addWidget(m_next);
    connect(m_previous, &QToolButton::clicked, this, [this] { emit stepAsked(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { emit stepAsked(1); });
    connect(m_play, &QToolButton::clicked, this, [this] {
        if (m_player.isPlaying()) {
            m_player.pause();
        } else {
            m_player.play();
        }
    });
    connect(&m_player, &DayPlayer::changed, this, &PlayControls::showPlayer);
    showPlayer();
}

void PlayControls::showPlayer()
{
    const bool plays = m_player.isPlaying();
    m_play->setText(plays ? u"❚❚"_s : u"▶"_s);
    m_play->setAccessibleName(plays ? tr("Pause") : tr("Play days"));
    m_play->setToolTip(plays ? tr("Pause (Space in the figure)")
                             : tr("Play days: one after the other (Space in the figure)"));
    setVisible(m_player.canPlay()); // without days there is nothing to go through
    m_play->setEnabled(m_player.canPlay());
    m_previous->setEnabled(m_player.canPlay());
    m_next->setEnabled(m_player.canPlay());
}

} // namespace pages
