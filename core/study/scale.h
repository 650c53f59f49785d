// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A symptom scale: what its numbers may be, which way is worse, and what counts as response and remission on it.
// ScaleDefinition is what the literature says of an instrument (scale_catalogue.cpp is the list); Scale is one scale of
// one study, taken from the catalogue or the study's own.
#pragma once

#include "core/study/ids.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace study {

enum class Direction : std::uint8_t { HigherIsWorse, HigherIsBetter };

/// A named range of severity, both ends included.
struct SeverityBand
{
    double from;
    double to;
    QString name;

    friend bool operator==(const SeverityBand&, const SeverityBand&) = default;
};

/// What is published of an instrument. Every threshold has its source beside it; nullopt where there is no rule.
struct ScaleDefinition
{
    QString key;         ///< as on the command line: "HAM-D-17"
    QString name;        ///< in full
    QString description; ///< who rates what, over which time
    double minimum;
    double maximum;
    Direction direction;
    std::vector<SeverityBand> bands;
    QString bandsSource;
    std::optional<double> responseFraction; ///< response = improved by at least this fraction of the baseline
    QString responseSource;
    std::optional<double> remissionThreshold; ///< remission = at or better than this score
    QString remissionSource;
    QString source; ///< the instrument itself
    bool wholeScores = true; ///< a sum of whole ratings: a fraction is a finding
};

/// One scale of a study. minimum <= maximum; scores outside are findings.
struct Scale
{
    ScaleId id;
    QString key;
    QString name;
    QString label; ///< what the source called it, for example its column name
    double minimum = 0.0;
    double maximum = 0.0;
    Direction direction = Direction::HigherIsWorse;
    std::optional<double> responseFraction;
    std::optional<double> remissionThreshold;

    friend bool operator==(const Scale&, const Scale&) = default;
};

/// A study's scale with the range and rules of a catalogue entry.
[[nodiscard]] Scale scaleFrom(const ScaleDefinition& definition, ScaleId id, QString label = {});

/// At least the response fraction better than baseline. False where the scale has no rule or the baseline is not above 0,
/// so that there is nothing to take a fraction of.
[[nodiscard]] bool isResponse(const Scale& scale, double baseline, double score);
[[nodiscard]] bool isRemission(const Scale& scale, double score);

/// Keys are matched without regard to case, spaces, hyphens (dashes of any length) and underscores.
[[nodiscard]] QString foldedKey(QStringView key);
[[nodiscard]] bool sameKey(QStringView a, QStringView b);

} // namespace study
