// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the program was left: study, page, view, what each page keeps, and the panels. Written while it is used, so that a
// crash loses a second at most, and brought back when it starts without a file. Only the running program has a keeper:
// pictures of pages and tests neither read nor write a session.
#pragma once

#include <QJsonObject>
#include <QObject>

class QTimer;

namespace workspace {
class Workspace;
}

namespace window {

class MainWindow;

class SessionKeeper : public QObject
{
    Q_OBJECT

public:
    SessionKeeper(MainWindow& window, workspace::Workspace& workspace);

    /// Study, page, view and panels of the last session; the study on screen stays, and the message bar says why, where
    /// the last one is gone.
    void restore(const QJsonObject& session);
    [[nodiscard]] QJsonObject capture() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void finishRestoring();
    void save();

    MainWindow& m_window;
    workspace::Workspace& m_workspace;
    QTimer* m_clock;
    QJsonObject m_awaited; ///< the session whose study is being opened
};

} // namespace window
