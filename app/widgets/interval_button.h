// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One estimate with its interval: name and n, the interval drawn on a scale that its neighbours share, and in words.
// A press leads to where it is shown in full.
#pragma once

#include "core/figures/figure.h"

#include <QAbstractButton>
#include <QString>

#include <optional>

namespace widgets {

class IntervalButton : public QAbstractButton
{
    Q_OBJECT

public:
    struct Estimate
    {
        QString name;
        QString n;        ///< "n = 12"
        QString interval; ///< "−16.7 to −6.8"
        QString mean;     ///< "−11.8"
        figures::Role role = figures::Role::Neutral;
        bool observed = true;
        double value = 0.0;
        std::optional<double> lower;
        std::optional<double> upper;
    };

    explicit IntervalButton(QWidget* parent = nullptr);

    /// from and to: the ends of the shared scale; 0 is marked where it lies between them.
    void setEstimate(const Estimate& estimate, double from, double to);
    [[nodiscard]] const Estimate& estimate() const { return m_estimate; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintStrip(QPainter& painter, const QRectF& room) const;

    Estimate m_estimate;
    double m_from = 0.0;
    double m_to = 1.0;
};

} // namespace widgets
