// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/study_argument.h"

#include "app/importing/embedded_studies.h"

namespace cli {

base::Result<importing::Opened> studyArgument(const QCommandLineParser& line, qsizetype position, Console& console)
{
    const QStringList arguments = line.positionalArguments();
    const QString name = position < arguments.size() ? arguments[position] : importing::defaultStudyKey();
    return importing::loadStudy(name, console);
}

} // namespace cli
