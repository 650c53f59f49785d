// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A window, or a command of app/cli.
#include "app/application.h"
#include "app/cli/no_display.h"
#include "app/cli/program.h"

int main(int argc, char** argv)
{
    const QStringList words = cli::wordsOf(argc, argv);
    if (!cli::wantsWindow(words)) {
        return cli::runProgram(words, argc, argv);
    }
    if (!cli::hasDisplay()) {
        cli::sayNoDisplay();
        return 1;
    }
    cli::refuseWithoutPlatform();
    return window::runWindow(argc, argv, words.isEmpty() ? QString() : words.constFirst());
}
