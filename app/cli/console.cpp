// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include "app/cli/interrupt.h"
#include "app/reporting/json_document.h"

#include <cstdio>
#include <unistd.h>

namespace cli {

using namespace Qt::StringLiterals;

Console::Console(QString command, bool progressAsked)
    : m_command(std::move(command))
    , m_showsProgress(progressAsked || isatty(STDERR_FILENO) == 1)
{}

Console::~Console()
{
    wipeProgress();
}

void Console::report(double fraction)
{
    if (!m_showsProgress) {
        return;
    }
    const int percent = static_cast<int>(100.0 * fraction);
    // threads may report out of order; a line is written only where the number grew
    int shown = m_percent.load();
    while (percent > shown) {
        if (m_percent.compare_exchange_weak(shown, percent)) {
            std::fprintf(stderr, "\r%s %3d %%", qUtf8Printable(m_command), percent);
            std::fflush(stderr);
            return;
        }
    }
}

bool Console::cancelled() const
{
    return isInterrupted();
}

base::Result<void> Console::print(const QByteArray& bytes)
{
    wipeProgress();
    const auto size = static_cast<std::size_t>(bytes.size());
    const bool written = std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
    if (!written) {
        return base::fail(base::ErrorKind::FileUnwritable, "standard output");
    }
    return {};
}

base::Result<void> Console::print(const QString& text)
{
    return print(text.toUtf8());
}

base::Result<void> Console::printJson(const QJsonObject& object)
{
    return print(reporting::jsonDocument(object));
}

void Console::say(const QString& line)
{
    wipeProgress();
    std::fprintf(stderr, "%s\n", qUtf8Printable(line));
}

void Console::wipeProgress()
{
    if (m_percent.exchange(-1) >= 0) {
        std::fprintf(stderr, "\r\033[K");
        std::fflush(stderr);
    }
}

} // namespace cli
