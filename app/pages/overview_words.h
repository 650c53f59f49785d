// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the overview says and asks in words: the question, the filter of a sequence, who is in a box.
#pragma once

#include "core/analysis/participant_flow.h"
#include "core/study/selection.h"
#include "core/study/study.h"

#include <QString>
#include <QStringList>

namespace pages {

/// As the study asks it, else as its design does.
[[nodiscard]] QString questionOf(const study::Study& study);

/// What a condition on the column "sequence" says to mean this one; empty: nothing can say it.
[[nodiscard]] QString sequenceFilter(const study::Sequence& sequence);
[[nodiscard]] bool isSequenceCondition(const study::Condition& condition);
/// The one that the filter asks for; invalid: none.
[[nodiscard]] study::SequenceId chosenSequence(const study::Study& study, const study::Selection& selection);

/// Their keys, then the reasons of those who are left out somewhere; of a crowd the first 200.
[[nodiscard]] QStringList peopleParagraphs(const study::Study& study, const analysis::People& people);

} // namespace pages
