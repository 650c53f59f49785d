// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The answer to the question that was asked last, always from the background. A slider asks faster than answers come:
// the answer that is nearly there is shown, what was asked in between is never begun, and what takes long is cancelled.
#pragma once

#include "app/pages/luck_part.h"
#include "app/tasks/task.h"

#include <QElapsedTimer>
#include <QObject>

namespace pages {

class LuckSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~LuckSource() override;

    void ask(LuckJob job);
    /// Nobody waits for what was asked any longer.
    void forget();
    [[nodiscard]] bool isWorking() const { return m_task != nullptr; }

signals:
    void arrived(const pages::LuckAnswer& answer);

private:
    void start(LuckJob job);

    tasks::Task m_task;
    QElapsedTimer m_since;
    LuckJob m_waiting;
};

} // namespace pages
