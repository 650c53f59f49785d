// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// People as rows or cells of a view: the one under the pointer is shown lightly in every view, and the one that is read
// elsewhere is shown lightly here.
#pragma once

#include "core/study/study.h"

#include <QStyledItemDelegate>

class QAbstractItemView;

namespace models {
class ParticipantTable;
}

namespace workspace {
class Workspace;
}

namespace pages {

/// The view's model must be the table; view and workspace must be there as long as the other. Its delegate asks
/// Workspace::hovered(); rows and cells are painted again when that changes, and nothing else is.
void linkRows(QAbstractItemView& view, const models::ParticipantTable& people, workspace::Workspace& workspace);

/// A row of the table with the hovered person's background.
class LinkedRowDelegate : public QStyledItemDelegate
{
public:
    LinkedRowDelegate(const models::ParticipantTable& people, const workspace::Workspace& workspace, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const models::ParticipantTable& m_people;
    const workspace::Workspace& m_workspace;
};

} // namespace pages
