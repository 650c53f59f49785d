// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window and the command line say about a study as a whole: its design, its badge, what it cannot tell, who
// completed it, and what its switch is called.
#pragma once

#include "core/study/design.h"
#include "core/study/study.h"

#include <QString>
#include <QStringList>

namespace text {

/// "two-sequence crossover" …
[[nodiscard]] QString designName(study::Design design);

/// The badge of the study, or general words for its origin ("Simulated"); empty where all values are observed.
[[nodiscard]] QString badgeText(const study::Study& study);

/// What stands in the header where there is no badge: "Observed data".
[[nodiscard]] QString originText(study::Origin origin);

/// "12 of 14 completed both periods"; other words for other designs.
[[nodiscard]] QString completionText(const study::Study& study);

/// How a person is called wherever they are named: "P07"; empty for nobody.
[[nodiscard]] QString participantName(const study::Study& study, study::ParticipantId participant);

/// "2 exclusions"; empty where there are none.
[[nodiscard]] QString exclusionText(const study::Study& study);

/// The study's own limits, else those that its design brings: one paragraph each.
[[nodiscard]] QStringList designLimits(const study::Study& study);

/// How the switch between a contrast's two arms is named.
struct SwitchWords
{
    QString name;       ///< "Naltrexone blockade"; empty where the arms' names do the naming
    QString reference;  ///< "off", or the reference arm's name
    QString comparator; ///< "on", or the comparator's
    QString help;       ///< one sentence for tool tips and screen readers
    bool antagonist = false;
};

[[nodiscard]] SwitchWords switchWords(const study::Study& study);

} // namespace text
