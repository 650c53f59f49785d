// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A threshold of a figure that one can take hold of: a line over the plot with its value at the axis. The mouse drags it,
// the arrow keys move it by a step (Page keys by ten), and to screen readers it is a slider. It lies beside the figure in
// the tree of widgets, because a figure is one thing to a screen reader.
#pragma once

#include "core/figures/figure.h"

#include <QAbstractSlider>
#include <QEvent>
#include <QPointF>
#include <QString>

#include <optional>

namespace plots {

class FigureView;

class ThresholdHandle : public QAbstractSlider
{
    Q_OBJECT

public:
    /// Over the view, in its parent; the view must be there as long as the handle.
    explicit ThresholdHandle(FigureView* view);

    /// Where it may be, in the figure's units, and how far one key moves it; step > 0.
    void setReach(double minimum, double maximum, double step);
    /// Emits nothing. value: as it stands at the axis, "−50 %".
    void setThreshold(const figures::Threshold& threshold, const QString& value);
    [[nodiscard]] double threshold() const { return m_threshold.y; }
    [[nodiscard]] bool isDragged() const { return m_grabbed.has_value(); }

    /// Puts it where its height is now; after the figure or its zoom changed.
    void place();

signals:
    /// Somebody moved it, by mouse or by key; it follows by itself.
    void moved(double height);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void placeLater();
    void keyMoved(int value);
    void forward(const QMouseEvent& event, QEvent::Type type, Qt::MouseButtons buttons);
    /// In the handle's own pixels, and back.
    [[nodiscard]] double lineY() const;
    [[nodiscard]] double heightAt(double parentY) const;
    [[nodiscard]] QRect pill() const;
    [[nodiscard]] QRect nameBox() const;

    FigureView* m_view;
    figures::Threshold m_threshold;
    QString m_value;
    double m_minimum = 0.0;
    double m_maximum = 1.0;
    double m_step = 0.01;
    struct Grab
    {
        double offset = 0.0; ///< of the pointer from the line
        QPointF at;
        bool moved = false;
    };
    std::optional<Grab> m_grabbed;
    bool m_placing = false;
};

} // namespace plots
