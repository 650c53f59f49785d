// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/linked_rows.h"

#include "app/models/participant_table.h"
#include "app/theme/theme.h"
#include "app/workspace/workspace.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QPainter>
#include <QTableView>

namespace pages {

namespace {

/// Tells the workspace when the pointer leaves the rows.
class LeftRows : public QObject
{
public:
    LeftRows(QWidget* viewport, workspace::Workspace& workspace)
        : QObject(viewport)
        , m_workspace(workspace)
    {
        viewport->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Leave) {
            m_workspace.setHovered({});
        }
        return QObject::eventFilter(watched, event);
    }

private:
    workspace::Workspace& m_workspace;
};

} // namespace

void linkRows(QAbstractItemView& view, const models::ParticipantTable& people, workspace::Workspace& workspace)
{
    view.setMouseTracking(true);
    new LeftRows(view.viewport(), workspace);
    QObject::connect(&view, &QAbstractItemView::entered, &workspace, [&people, &workspace](const QModelIndex& index) {
        workspace.setHovered(people.participant(index.row()));
    });
    QObject::connect(&view, &QAbstractItemView::viewportEntered, &workspace,
                     [&workspace] { workspace.setHovered({}); });
    const auto update = [&view, &people](study::ParticipantId participant) {
        const int row = people.rowOf(participant);
        QRect place = row >= 0 ? view.visualRect(people.index(row, 0)) : QRect();
        if (qobject_cast<QTableView*>(&view) != nullptr && !place.isNull()) {
            place.setLeft(0);
            place.setRight(view.viewport()->width());
        }
        view.viewport()->update(place);
    };
    QObject::connect(&workspace, &workspace::Workspace::hoveredChanged, &view,
                     [update](study::ParticipantId now, study::ParticipantId before) {
                         update(before);
                         update(now);
                     });
}

LinkedRowDelegate::LinkedRowDelegate(const models::ParticipantTable& people, const workspace::Workspace& workspace,
                                     QObject* parent)
    : QStyledItemDelegate(parent)
    , m_people(people)
    , m_workspace(workspace)
{}

void LinkedRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const study::ParticipantId hovered = m_workspace.hovered();
    if (hovered.isValid() && !option.state.testFlag(QStyle::State_Selected) &&
        m_people.participant(index.row()) == hovered) {
        painter->fillRect(option.rect, theme::colors(theme::currentTheme()).hover);
    }
    QStyledItemDelegate::paint(painter, option, index);
}

} // namespace pages
