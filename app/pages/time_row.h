// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Time as a slider with a button that moves it: the place up to which curves over time are shown. At its end everything
// is shown.
#pragma once

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QSlider;
class QToolButton;

namespace pages {

class TimeRow : public QWidget
{
    Q_OBJECT

public:
    explicit TimeRow(QWidget* parent = nullptr);

    /// From the first to the last minute; the place stays where it lies between them, else everything is shown.
    void setSpan(int firstMinute, int lastMinute);
    /// The minute up to which is shown, or none where everything is.
    [[nodiscard]] std::optional<int> minute() const;
    void showAll();
    void setReducedMotion(bool reduced);

signals:
    void moved();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void advance();
    void setPlaying(bool playing);
    void showPlace();

    QToolButton* m_play;
    QSlider* m_slider;
    QLabel* m_place;
    QTimer m_clock;
    int m_ticks = 0; ///< into which the whole way is divided
};

} // namespace pages
