// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The trials that a person added to the evidence shelf: one file beside the settings, in the format of the shelf that
// ships. A file that cannot be understood is never written over.
#pragma once

#include "core/base/result.h"
#include "core/evidence/evidence_trial.h"

#include <QString>

#include <functional>
#include <vector>

namespace reporting {

using OwnTrialList = std::vector<evidence::EvidenceTrial>;

[[nodiscard]] QString ownTrialsPath();

/// None where there is no file yet. Errors: FileUnreadable, MalformedInput (no such file, too large, or an entry that
/// says it was published).
[[nodiscard]] base::Result<OwnTrialList> readOwnTrials();

/// Reads the file as it is now, changes the list and writes it whole; gives the list that is in the file then. Waits for
/// the disk: not for the GUI thread. Errors: those of reading (nothing is written), FileUnwritable, DiskFull.
[[nodiscard]] base::Result<OwnTrialList> changeOwnTrials(const std::function<void(OwnTrialList&)>& change);

} // namespace reporting
