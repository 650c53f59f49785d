// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every key of the window, read off its actions, and those of a figure.
#pragma once

#include <QList>
#include <QString>

class QAction;
class QMenuBar;
class QWidget;

namespace window {

/// What a menu's action is called, without its mnemonic, and its keys as they are written on the keyboard.
struct KeyLine
{
    QString menu;
    QString action;
    QString keys;
};

/// Every action of the menus and their submenus that has keys.
[[nodiscard]] QList<KeyLine> keysOf(const QMenuBar& menus);

/// The actions of the menus and their submenus, in order; separators and submenus themselves are left out.
[[nodiscard]] QList<QAction*> actionsOf(const QMenuBar& menus);

/// "&Reset the view" without its mnemonic.
[[nodiscard]] QString plainText(const QAction& action);
[[nodiscard]] QString keysText(const QAction& action);

/// Not modal; deletes itself.
void showKeyHelp(const QMenuBar& menus, QWidget* over);

} // namespace window
