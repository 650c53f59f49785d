// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/palette_delegate.h"

#include "app/palette_model.h"
#include "app/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace window {

using namespace Qt::StringLiterals;

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const theme::Colors& colors = theme::colors(theme::currentTheme());
    const int margin = theme::scaled(theme::grid);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool current = (option.state & QStyle::State_Selected) != 0;
    if (current) { // the colour of the row, and a bar beside it
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.hover);
        painter->drawRoundedRect(option.rect, margin / 2.0, margin / 2.0);
        painter->setBrush(colors.accent);
        painter->drawRect(QRect(option.rect.topLeft(), QSize(theme::scaled(3), option.rect.height())));
    }
    QRect room = option.rect.adjusted(margin + theme::scaled(theme::halfGrid), 0, -margin, 0);
    const QString kind = index.data(PaletteModel::KindRole).toString();
    const QString detail = index.data(PaletteModel::DetailRole).toString();
    const QFontMetrics metrics(option.font);
    const QString end = metrics.elidedText(detail.isEmpty() ? kind : QString(detail + u"  ·  " + kind), Qt::ElideMiddle,
                                           room.width() * 3 / 5);
    painter->setFont(option.font);
    painter->setPen(colors.mutedText);
    painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, end);
    room.setRight(room.right() - metrics.horizontalAdvance(end) - 2 * margin);
    painter->setPen(colors.text);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(index.data().toString(), Qt::ElideRight, std::max(0, room.width())));
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {0, std::max(theme::scaled(theme::controlHeight), QFontMetrics(option.font).lineSpacing())};
}

} // namespace window
