// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the figures of chance share: histograms, upright lines, round ticks, and how they say that nothing was measured.
#pragma once

#include "core/figures/figure.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace figures {

/// "Simulated trials, drawn here"
[[nodiscard]] QString drawnBadge();

/// "10000 draws from seed 1.": with it, anybody draws the same again.
[[nodiscard]] QString seedNote(std::uint64_t seed, std::size_t draws);

/// At most two decimals, none where the number is large: for points in a sentence.
[[nodiscard]] QString pointsText(double points);
/// "21 %", "0.2 %", "less than 0.1 %": of shares that may be small.
[[nodiscard]] QString smallShareText(double share);

/// The same bins whatever falls into them.
struct Bins
{
    double lower = 0.0;
    double upper = 1.0;
    int count = 1;

    [[nodiscard]] double width() const { return (upper - lower) / count; }
};

/// Bins over a round range that holds all of both.
[[nodiscard]] Bins binsOf(const std::vector<double>& values, const std::vector<double>& others, int count);

/// How many values fall into each bin; those beyond the ends are counted in the outermost ones.
[[nodiscard]] Bars histogramOf(const std::vector<double>& values, const Bins& bins, const QString& name, Role role);

/// An upright line with words beside a mark on it.
struct Upright
{
    double x = 0.0;
    double top = 1.0;
    double wordsAt = 0.95; ///< of the top
    Role role = Role::Neutral;
    study::Origin origin = study::Origin::Modelled;
    QString name;  ///< for readings and tables
    QString words; ///< on the figure; empty: the line alone
};

void addUpright(Figure& figure, const Upright& upright);

/// A course without marks; lower and upper may be empty.
[[nodiscard]] MeanLine courseOf(const QString& name, Role role, std::vector<double> x, std::vector<double> y,
                                std::vector<double> lower = {}, std::vector<double> upper = {});

/// One mark with words and no interval.
void addNamedMark(Figure& figure, const QString& name, const QString& words, Role role, study::Origin origin, double x,
                  double y);

/// Ticks at multiples of 1, 2 or 5 times a power of ten, from lowest to highest.
void addRoundTicks(Axis& axis, double lowest, double highest);

[[nodiscard]] double highestBar(const Figure& figure);

/// Sentences, then where the numbers come from.
[[nodiscard]] QString luckCaption(const QStringList& sentences, const QString& badge);

} // namespace figures
