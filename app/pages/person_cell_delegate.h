// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paints one person as a small picture: both sides on the axes that everybody shares, the name and the difference as
// words. A list asks it for the cells that are visible and no others.
#pragma once

#include "core/study/study.h"

#include <QStyledItemDelegate>

namespace pages {

class PersonCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The width that divides a row of the list evenly.
    void fitWidth(int available);
    /// Whoever is looked at in passing; their cell must be painted again by the list.
    void setHovered(study::ParticipantId participant) { m_hovered = participant; }

    /// The index's model is a models::ParticipantTable.
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_width = 0;
    study::ParticipantId m_hovered;
};

} // namespace pages
