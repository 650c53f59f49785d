// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What went wrong, or a question that can wait, in a line above the page: never a box that stops the work.
#pragma once

#include <QFrame>
#include <QString>

#include <functional>

class QLabel;
class QPushButton;

namespace widgets {

class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void showProblem(const QString& message);
    void showMessage(const QString& message);
    /// With a button that does something about it; it closes the bar, too.
    void offer(const QString& message, const QString& action, std::function<void()> act);

    [[nodiscard]] QString message() const;

signals:
    /// It was put on screen and announced to screen readers.
    void said(const QString& message);

private:
    void present(const QString& message, const QString& look);

    QLabel* m_label;
    QPushButton* m_action;
    std::function<void()> m_act;
};

} // namespace widgets
