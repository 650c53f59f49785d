// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/claim.h"

#include "core/evidence/content_file.h"

#include <array>

namespace evidence {

using namespace Qt::StringLiterals;

namespace {

struct VerdictRow
{
    Verdict verdict;
    QString key;
    Words words;
};

const std::array<VerdictRow, 6>& verdictRows()
{
    static const std::array<VerdictRow, 6> rows = {
        VerdictRow{Verdict::Supported, u"supported"_s, {u"supported"_s, u"belegt"_s}},
        VerdictRow{Verdict::Imprecise, u"imprecise"_s, {u"imprecise"_s, u"ungenau"_s}},
        VerdictRow{Verdict::Wrong, u"wrong"_s, {u"wrong"_s, u"falsch"_s}},
        VerdictRow{Verdict::Opinion, u"opinion"_s, {u"opinion"_s, u"Meinung"_s}},
        VerdictRow{Verdict::NotTestedHere, u"not-tested-here"_s, {u"not tested here"_s, u"hier nicht geprüft"_s}},
        VerdictRow{Verdict::Omission, u"omission"_s, {u"left out"_s, u"weggelassen"_s}},
    };
    return rows;
}

const VerdictRow& verdictRow(Verdict verdict)
{
    return verdictRows()[std::size_t(verdict)];
}

Statement claimStatement(FieldReader fields)
{
    Statement statement{.words = fields.words("words"_L1), .citations = fields.citations("citations"_L1)};
    fields.finish();
    return statement;
}

Claim readClaim(FieldReader fields)
{
    Claim claim;
    claim.key = fields.text("key"_L1);
    claim.number = fields.optionalWholeNumber("number"_L1).value_or(0);
    claim.claim = claimStatement(fields.object("claim"_L1));
    claim.verdict = fields.choice("verdict"_L1, verdictFromKey);
    if (fields.has("also"_L1)) {
        claim.also = fields.choice("also"_L1, verdictFromKey);
    }
    claim.qualifier = fields.optionalWords("qualifier"_L1);
    claim.reason = claimStatement(fields.object("reason"_L1));
    claim.view = readView(fields.object("view"_L1));
    if (claim.reason.citations.empty()) {
        fields.fail("reason"_L1, u"has no citation"_s);
    }
    fields.finish();
    return claim;
}

} // namespace

QString verdictKey(Verdict verdict)
{
    return verdictRow(verdict).key;
}

std::optional<Verdict> verdictFromKey(QStringView key)
{
    for (const VerdictRow& row : verdictRows()) {
        if (row.key == key) {
            return row.verdict;
        }
    }
    return std::nullopt;
}

Words verdictWords(Verdict verdict)
{
    return verdictRow(verdict).words;
}

base::Result<std::vector<Claim>> readClaims(const QByteArray& json, const QString& fileName)
{
    return readList<Claim>(json, fileName, "claims"_L1, u"claim"_s, readClaim);
}

base::Result<std::vector<Claim>> claims()
{
    auto file = contentFile(u"claims/claims.json"_s);
    if (!file) {
        return base::pass(file);
    }
    return readClaims(*file, u"claims.json"_s);
}

} // namespace evidence
