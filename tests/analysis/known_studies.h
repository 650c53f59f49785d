// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Published data with known answers, as studies: the reference is given by arm 1, the comparator by arm 2.
#pragma once

#include "core/base/random.h"
#include "tests/analysis/tiny_study.h"

#include <array>
#include <cmath>
#include <utility>

namespace known {

/// first and second: the scores of period 1 and 2 at day 1.
inline void addPair(study::Study& study, int person, study::SequenceId sequence, double first, double second)
{
    const bool openFirst = sequence == tiny::openFirst;
    tiny::addPerson(study, person, sequence);
    tiny::addPeriod(study, person, 1, openFirst ? tiny::open : tiny::blocked, {std::nullopt, first});
    tiny::addPeriod(study, person, 2, openFirst ? tiny::blocked : tiny::open, {std::nullopt, second});
}

inline study::Study wideScale(const char* title)
{
    study::Study study = tiny::emptyCrossover();
    study.about.title = QString::fromLatin1(title);
    study.scales.front().minimum = -1000.0;
    study.scales.front().maximum = 1000.0;
    return study;
}

/// Senn 2002, Cross-over Trials in Clinical Research (2nd ed.), table 3.1: peak expiratory flow under formoterol
/// (comparator) and salbutamol (reference); seven with formoterol first, six with salbutamol first.
inline study::Study sennAsthma()
{
    study::Study study = wideScale("Asthma");
    constexpr std::array comparatorFirst = {std::pair(310, 270), std::pair(310, 260), std::pair(370, 300),
                                            std::pair(410, 390), std::pair(250, 210), std::pair(380, 350),
                                            std::pair(330, 365)};
    constexpr std::array referenceFirst = {std::pair(370, 385), std::pair(310, 400), std::pair(380, 410),
                                           std::pair(290, 320), std::pair(260, 340), std::pair(90, 220)};
    int person = 0;
    for (const auto& [first, second] : comparatorFirst) {
        addPair(study, ++person, tiny::blockedFirst, first, second);
    }
    for (const auto& [first, second] : referenceFirst) {
        addPair(study, ++person, tiny::openFirst, first, second);
    }
    study::sortStudy(study);
    return study;
}

/// R's `sleep` (Student 1908, Biometrika 6:1): hours of sleep gained under drug 1 (reference) and 2 (comparator). The order
/// was not published: here every second person had drug 2 first.
inline study::Study sleep()
{
    study::Study study = wideScale("Sleep");
    constexpr std::array reference = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};
    constexpr std::array comparator = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};
    for (std::size_t i = 0; i < reference.size(); ++i) {
        const bool comparatorFirst = i % 2 == 1;
        addPair(study, static_cast<int>(i) + 1, comparatorFirst ? tiny::blockedFirst : tiny::openFirst,
                comparatorFirst ? comparator[i] : reference[i], comparatorFirst ? reference[i] : comparator[i]);
    }
    study::sortStudy(study);
    return study;
}

/// Made up and seeded: 22 people, more with the reference first, a baseline of each period, scores at day 1 and day 3
/// with gaps, and three people without a second treatment. An effect of about 4.
inline study::Study drawnTrial()
{
    study::Study study = wideScale("Drawn");
    base::Random random(2018);
    const auto score = [&random](double mean) { return std::round(mean + 4.0 * random.normal()); };
    const auto gap = [&random](double value) { return random.chance(0.1) ? std::nullopt : std::optional(value); };
    for (int person = 1; person <= 22; ++person) {
        const bool openFirst = person % 5 < 3;
        const double level = 3.0 * random.normal();
        tiny::addPerson(study, person, openFirst ? tiny::openFirst : tiny::blockedFirst);
        for (int period = 1; period <= (person > 19 ? 1 : 2); ++period) {
            const bool isOpen = openFirst == (period == 1);
            const double after = 12.0 + level + (isOpen ? 0.0 : 4.0);
            tiny::addPeriod(study, person, period, isOpen ? tiny::open : tiny::blocked,
                            {score(24.0 + level), gap(score(after)), gap(score(after + 2.0))});
        }
    }
    study::sortStudy(study);
    return study;
}

} // namespace known
