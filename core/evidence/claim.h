// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the news text of 2018 says of the trial, claim by claim in our own words, with the verdict, its reason, its
// sources and the view that shows it.
#pragma once

#include "core/base/result.h"
#include "core/evidence/citation.h"
#include "core/evidence/shown_view.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace evidence {

enum class Verdict : std::uint8_t {
    Supported,
    Imprecise,
    Wrong,
    Opinion,
    NotTestedHere, ///< this trial could not show it, whatever other evidence says
    Omission,      ///< what the text leaves out
};

[[nodiscard]] QString verdictKey(Verdict verdict); ///< "supported", "not-tested-here" …
[[nodiscard]] std::optional<Verdict> verdictFromKey(QStringView key);
[[nodiscard]] Words verdictWords(Verdict verdict);

struct Claim
{
    QString key;    ///< "claim-4", "omission"
    int number = 0; ///< 1 to 22 in the order of the text; 0: the omission
    Statement claim;
    Verdict verdict = Verdict::Supported;
    std::optional<Verdict> also; ///< where one does not do: the words were said (supported), and are opinion
    Words qualifier;             ///< narrows the verdict: "in part", "close, but overstated"; may be empty
    Statement reason;
    ShownView view;

    friend bool operator==(const Claim&, const Claim&) = default;
};

/// The claims in the order of the text, the omission last. Errors: DamagedFile, MalformedInput naming the claim.
[[nodiscard]] base::Result<std::vector<Claim>> claims();
[[nodiscard]] base::Result<std::vector<Claim>> readClaims(const QByteArray& json, const QString& fileName);

} // namespace evidence
