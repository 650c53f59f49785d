// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A fingerprint of a study's content. It is the sum of one 128-bit hash for each row, so it does not depend on the
// order of rows, and an edit changes it by the rows it touches alone. It guards against damage, not against forgery.
#pragma once

#include "core/study/study.h"

#include <QString>

#include <cstdint>

namespace study {

struct Digest
{
    std::uint64_t high = 0;
    std::uint64_t low = 0;

    friend bool operator==(const Digest&, const Digest&) = default;
    Digest& operator+=(const Digest& other); ///< modulo 2^128
    Digest& operator-=(const Digest& other);
};

[[nodiscard]] Digest contentDigest(const Study& study);

[[nodiscard]] Digest digestOf(const About& about, const std::optional<Contrast>& contrast, ScaleId primaryScale);
[[nodiscard]] Digest digestOf(const Source& row);
[[nodiscard]] Digest digestOf(const Arm& row);
[[nodiscard]] Digest digestOf(const Sequence& row);
[[nodiscard]] Digest digestOf(const Participant& row);
[[nodiscard]] Digest digestOf(const Period& row);
[[nodiscard]] Digest digestOf(const Visit& row);
[[nodiscard]] Digest digestOf(const Scale& row);
[[nodiscard]] Digest digestOf(const Assessment& row);
[[nodiscard]] Digest digestOf(const Dose& row);
[[nodiscard]] Digest digestOf(const Event& row);
[[nodiscard]] Digest digestOf(const Exclusion& row);
[[nodiscard]] Digest digestOf(const Note& row);
[[nodiscard]] Digest digestOf(const Snapshot& row);

/// 32 lower-case hexadecimal digits.
[[nodiscard]] QString digestText(const Digest& digest);
/// nullopt for anything that digestText() does not write.
[[nodiscard]] std::optional<Digest> digestFromText(QStringView text);

/// SHA-256 over all rows in the study's order, for provenance: the same data gives the same 64 hexadecimal digits.
/// Snapshots are left out: how somebody looks at the data does not change it.
[[nodiscard]] QString sha256Of(const Study& study);

} // namespace study
