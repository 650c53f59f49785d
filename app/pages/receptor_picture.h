// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The readings as arrows: drugs on the left, receptors in the middle, what was rated on the right. The chosen reading's
// arrows are strong, those of the others faint; a press on a faint one chooses a reading it belongs to. Under the two
// ratings stands what the reading predicts of them. The buttons beside it do the same for the keyboard.
#pragma once

#include "core/pharmacology/effect.h"
#include "core/study/selection.h"

#include <QPainterPath>
#include <QWidget>

#include <optional>

namespace pages {

class ReceptorPicture : public QWidget
{
    Q_OBJECT

public:
    explicit ReceptorPicture(QWidget* parent = nullptr);

    void setReading(std::size_t index);
    /// blockade: share 0..1 of the mu receptors that naltrexone holds where the readings are compared.
    void setBlockade(double blockade, study::Side side);
    /// The reading that a press there would choose; none where no faint arrow is near.
    [[nodiscard]] std::optional<std::size_t> readingAt(const QPointF& place) const;
    /// Of an arrow, in the widget's coordinates.
    [[nodiscard]] QPainterPath pathOf(const pharmacology::Link& link) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void pressed(std::size_t reading);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] QRectF boxOf(pharmacology::Node node) const;
    [[nodiscard]] QString outcomeText(pharmacology::Node node) const;
    [[nodiscard]] bool isHeld(pharmacology::Node node) const;
    void paintLink(QPainter& painter, const pharmacology::Link& link, bool chosen) const;
    void paintHead(QPainter& painter, const pharmacology::Link& link, const QPainterPath& path) const;
    void paintNode(QPainter& painter, pharmacology::Node node) const;
    void describe();

    std::size_t m_reading = 0;
    double m_blockade = 0.0;
    study::Side m_side = study::Side::Reference;
};

} // namespace pages
