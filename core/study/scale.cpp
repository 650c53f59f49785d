// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/scale.h"

#include <algorithm>
#include <utility>

namespace study {

namespace {

bool countsInKey(QChar c)
{
    if (c.unicode() < 0x80) {
        return !c.isSpace() && c != u'-' && c != u'_';
    }
    return !c.isSpace() && c.category() != QChar::Punctuation_Dash;
}

} // namespace

Scale scaleFrom(const ScaleDefinition& definition, ScaleId id, QString label)
{
    return Scale{.id = id,
                 .key = definition.key,
                 .name = definition.name,
                 .label = std::move(label),
                 .minimum = definition.minimum,
                 .maximum = definition.maximum,
                 .direction = definition.direction,
                 .responseFraction = definition.responseFraction,
                 .remissionThreshold = definition.remissionThreshold};
}

bool isResponse(const Scale& scale, double baseline, double score)
{
    if (!scale.responseFraction || baseline <= 0.0) {
        return false;
    }
    const double improvement = scale.direction == Direction::HigherIsWorse ? baseline - score : score - baseline;
    const double needed = *scale.responseFraction * baseline;
    return improvement >= needed - needed * 1e-12; // exactly 10 % of 0.3 may come out one binary digit short
}

bool isRemission(const Scale& scale, double score)
{
    if (!scale.remissionThreshold) {
        return false;
    }
    return scale.direction == Direction::HigherIsWorse ? score <= *scale.remissionThreshold
                                                       : score >= *scale.remissionThreshold;
}

QString foldedKey(QStringView key)
{
    QString folded;
    folded.reserve(key.size());
    for (const QChar c : key) {
        if (countsInKey(c)) {
            folded.append(c.toCaseFolded());
        }
    }
    return folded;
}

// Compares in place: filters ask this for every participant and column.
bool sameKey(QStringView a, QStringView b)
{
    auto one = a.begin();
    auto other = b.begin();
    for (;;) {
        one = std::find_if(one, a.end(), countsInKey);
        other = std::find_if(other, b.end(), countsInKey);
        if (one == a.end() || other == b.end()) {
            return one == a.end() && other == b.end();
        }
        if (*one != *other && one->toCaseFolded() != other->toCaseFolded()) {
            return false;
        }
        ++one;
        ++other;
    }
}

} // namespace study
