// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The padlock of the page Data, and the notice above a study that cannot be unlocked at all.
#pragma once

#include "app/workspace/workspace.h"

#include <QFrame>
#include <QPushButton>

class QLabel;

namespace pages {

class Padlock : public QPushButton
{
    Q_OBJECT

public:
    explicit Padlock(QWidget* parent = nullptr);

    /// Emits nothing.
    void showLock(bool locked, bool editable);
};

class ReadOnlyNotice : public QFrame
{
    Q_OBJECT

public:
    explicit ReadOnlyNotice(QWidget* parent = nullptr);

    /// Why nothing can be typed.
    void setKeeping(workspace::Keeping keeping);

signals:
    void copyRequested();

private:
    QLabel* m_words;
};

} // namespace pages
