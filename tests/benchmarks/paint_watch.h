// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Learns when a widget, or anything in it, has been painted.
#pragma once

#include <QObject>
#include <QWidget>

namespace benchmarks {

class PaintWatch : public QObject
{
    Q_OBJECT

public:
    explicit PaintWatch(QWidget& widget);
    ~PaintWatch() override;

    /// Runs the event loop until the widget has been painted since the last call.
    void waitForPaint();

    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget& m_widget;
    bool m_painted = false;
};

} // namespace benchmarks
