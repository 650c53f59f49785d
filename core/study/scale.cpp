// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/scale.h"

#include <utility>

namespace study {

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
    if (!scale.responseFraction || baseline == 0.0) {
        return false;
    }
    const double improvement = scale.direction == Direction::HigherIsWorse ? baseline - score : score - baseline;
    return improvement >= *scale.responseFraction * baseline;
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
        if (!c.isSpace() && c != u'-' && c != u'_') {
            folded.append(c.toCaseFolded());
        }
    }
    return folded;
}

bool sameKey(QStringView a, QStringView b)
{
    return foldedKey(a) == foldedKey(b);
}

} // namespace study
