// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a command speaks: results to stdout, messages and progress to stderr. It is the Progress of everything a
// command runs, too: progress is shown on a terminal or where it was asked for, and Ctrl+C cancels.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <atomic>

namespace cli {

class Console final : public base::Progress
{
public:
    /// command: what the progress line calls the work.
    explicit Console(QString command, bool progressAsked = false);
    ~Console() override;
    Console(const Console&) = delete;
    Console& operator=(const Console&) = delete;

    void report(double fraction) override;
    [[nodiscard]] bool cancelled() const override;

    /// All of it, or FileUnwritable ("standard output": a full disk, a closed pipe).
    [[nodiscard]] base::Result<void> print(const QByteArray& bytes);
    [[nodiscard]] base::Result<void> print(const QString& text);
    /// As a document with the program's version at its top.
    [[nodiscard]] base::Result<void> printJson(const QJsonObject& object);

    /// One line on stderr.
    void say(const QString& line);

private:
    void wipeProgress();

    QString m_command;
    bool m_showsProgress;
    std::atomic<int> m_percent = -1;
};

} // namespace cli
