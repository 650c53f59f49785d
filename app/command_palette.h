// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ctrl+K: one list of everything the window knows by name. Type a few letters, choose with the arrows, Enter does it.
#pragma once

#include "app/palette_model.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListView;

namespace window {

class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    /// Deletes itself when it closes.
    explicit CommandPalette(std::vector<PaletteEntry> entries, QWidget* parent);

    /// Under the top of the window it belongs to.
    void popUp();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(const QString& query);
    void runCurrent();
    void announce();

    PaletteModel* m_model;
    QLineEdit* m_query;
    QListView* m_list;
    QLabel* m_count;
};

} // namespace window
