// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/analyse_command.h"
#include "app/cli/check_command.h"
#include "app/cli/export_command.h"
#include "app/cli/figure_command.h"
#include "app/cli/import_command.h"
#include "app/cli/info_command.h"
#include "app/cli/list_command.h"
#include "app/cli/page_command.h"
#include "app/cli/simulate_command.h"
#include "app/cli/validate_command.h"

#include <vector>

namespace cli {

std::span<const Command> commands()
{
    static const std::vector<Command> all = {
        listCommand(),   importCommand(), infoCommand(),    checkCommand(),    exportCommand(),
        figureCommand(), pageCommand(),   analyseCommand(), simulateCommand(), validateCommand(),
    };
    return all;
}

const Command* findCommand(QStringView key)
{
    for (const Command& command : commands()) {
        if (command.key == key) {
            return &command;
        }
    }
    return nullptr;
}

} // namespace cli
