// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words of a filter: its columns, its conditions, and what to do where nobody is left.
#pragma once

#include "core/study/column.h"
#include "core/study/selection.h"
#include "core/study/study.h"

#include <QString>

namespace text {

/// "Age", "MADRS on day 2, ketamine after placebo", the source's own name of an attribute.
[[nodiscard]] QString columnName(const study::Study& study, const study::Column& column);

/// "Age ≥ 20", "Sex: F", "Responder …: yes". A column that is not there is named by its key.
[[nodiscard]] QString conditionText(const study::Study& study, const study::Condition& condition);

/// One line: what can be typed into a filter.
[[nodiscard]] QString filterGrammar();

} // namespace text
