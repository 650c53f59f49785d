// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words that the figures of the mechanism share: what kind of number it is, how long it is, where it was read.
#pragma once

#include "core/figures/figure.h"
#include "core/figures/pharmacology_phrases.h"

#include <QString>
#include <QStringList>

#include <span>
#include <string>
#include <vector>

namespace figures {

/// "Modelled, not measured"
[[nodiscard]] QString modelBadge();

/// At most that many digits that count and four decimals, no zeros at the end: "177", "0.92", "0.046", "50".
[[nodiscard]] QString digitsText(double value, int digits);

/// The statement of that key with its source in brackets; empty where there is none.
[[nodiscard]] QString statementText(const char* key);

/// "Sources: a; b." Each once.
[[nodiscard]] QString sourcesText(const QStringList& citations);

/// Ticks at powers of ten from `lowest` to `highest`, labelled with the number itself.
[[nodiscard]] std::vector<Tick> decadeTicks(int lowest, int highest);

} // namespace figures
