// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/text_popup.h"

#include "app/theme/theme.h"

#include <QFrame>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QWidget>

#include <algorithm>

namespace widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr int popupWidth = 480;
constexpr int popupMaximumHeight = 440;
constexpr int scrollBarRoom = 24;

QLabel* paragraphLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

// Above the widget where there is room, else below, and never outside the screen.
QPoint placeBeside(const QWidget* beside, const QSize& size)
{
    const QRect room = beside->screen()->availableGeometry();
    QPoint place = beside->mapToGlobal(QPoint(0, -size.height() - theme::grid));
    if (place.y() < room.top()) {
        place.setY(beside->mapToGlobal(QPoint(0, beside->height() + theme::grid)).y());
    }
    place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - size.width())));
    place.setY(std::clamp(place.y(), room.top(), std::max(room.top(), room.bottom() - size.height())));
    return place;
}

} // namespace

void showTextPopup(QWidget* beside, const QString& title, const QStringList& paragraphs)
{
    auto* popup = new QFrame(beside, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setObjectName(u"textPopup"_s);
    popup->setProperty("look", u"popup"_s);
    popup->setFrameShape(QFrame::StyledPanel);
    popup->setAccessibleName(title);
    popup->setAccessibleDescription(paragraphs.join(u'\n'));

    auto* body = new QWidget(popup);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(2 * theme::grid, 2 * theme::grid, 2 * theme::grid, 2 * theme::grid);
    column->setSpacing(theme::grid + theme::halfGrid);
    QLabel* heading = paragraphLabel(title, body);
    heading->setProperty("look", u"heading"_s);
    column->addWidget(heading);
    for (const QString& paragraph : paragraphs) {
        column->addWidget(paragraphLabel(paragraph, body));
    }
    // Its own idea of a height is for another width.
    const int screen = beside->screen()->availableGeometry().width();
    const int width = std::min(theme::scaled(popupWidth), screen - theme::scaled(2 * scrollBarRoom));
    body->ensurePolished(); // fonts and margins as they will be
    for (QWidget* label : body->findChildren<QWidget*>()) {
        label->ensurePolished();
    }
    body->resize(width, column->heightForWidth(width));

    auto* scroll = new QScrollArea(popup);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(body);
    auto* frame = new QVBoxLayout(popup);
    frame->setContentsMargins(1, 1, 1, 1);
    frame->addWidget(scroll);
    popup->resize(width + theme::scaled(scrollBarRoom) + 2 * popup->frameWidth(),
                  std::min(body->height() + theme::scaled(theme::grid), theme::scaled(popupMaximumHeight)));
    popup->move(placeBeside(beside, popup->size()));
    popup->show();
    popup->setFocus();
}

} // namespace widgets
