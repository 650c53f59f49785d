// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A made-up table of scores as people export it, and its way into a .blockade file.
#pragma once

#include <QString>

#include <optional>
#include <string>

namespace benchmarks {

/// One row a participant, period and visit: a hundred rows for each of the people. Which arm came first alternates.
void writeRows(const QString& csv, int people);

/// What `blockade import` does: read, understood, checked, stored. Nothing, or what went wrong.
std::optional<std::string> importRows(const QString& csv, const QString& target, int people);

} // namespace benchmarks
