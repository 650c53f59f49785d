// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/trial_model.h"

#include "core/simulation/course.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

namespace simulation {

namespace {

constexpr double hamd6Points = 22.0;      // items 1, 2, 7, 8, 10 (0..4 each) and 13 (0..2)
constexpr double otherHamdPoints = 26.0;  // 52 less HAM-D-6 and item 3
constexpr double otherMadrsPoints = 54.0; // nine items of 0..6
constexpr double coreInMadrs = 0.85;      // the rest: sleep, appetite, inner tension
constexpr int lateVisitFrom = 7;          // the day from which a visit may be missed

/// A rating is a whole number between 0 and the scale's highest.
double points(double value, double highest)
{
    return std::clamp(std::floor(value + 0.5), 0.0, highest);
}

/// What is rated at one mood visit; the totals contain the items.
struct MoodRating
{
    DrawnVisitKind visit = DrawnVisitKind::Baseline;
    int day = 0;
    double hamd17 = 0.0, hamd6 = 0.0, madrs = 0.0, hamdItem3 = 0.0, madrsItem10 = 0.0, cssrsIdeation = 0.0;
};

class TrialWriter
{
public:
    TrialWriter(const TrialModelOptions& options, std::uint64_t seed)
        : m_options(options)
        , m_random(seed)
    {}

    TrialDraw write();

private:
    void writeParticipants();
    void writePeriod(std::size_t participant, const Person& person, int period);
    void writeMood(std::size_t participant, int period, const std::vector<MoodRating>& ratings);
    void writeDissociation(std::size_t participant, int period, double peak);
    MoodRating rate(const Latent& severity, int day);

    const TrialModelOptions& m_options;
    base::Random m_random;
    TrialDraw m_draw;
};

TrialDraw TrialWriter::write()
{
    writeParticipants();
    constexpr std::size_t moodScales = 6;
    const auto periods = 2 * m_draw.participants.size();
    m_draw.doses.reserve(2 * periods);
    m_draw.scores.reserve(periods * (moodScales * (1 + m_options.days.size()) + 1 + m_options.cadssMinutes.size()));
    for (std::size_t i = 0; i < m_draw.participants.size(); ++i) {
        const Person person = drawPerson(m_random, m_options);
        if (m_draw.participants[i].periodsCompleted == 0) {
            const Episode screening = drawEpisode(m_random, m_options, person, 0, false);
            writeMood(i, 0, {rate(severityOn(m_random, m_options, person, screening, 0), 0)});
        } else {
            writePeriod(i, person, 1);
            writePeriod(i, person, 2);
        }
    }
    return std::move(m_draw);
}

void TrialWriter::writeParticipants()
{
    const auto count = static_cast<std::size_t>(m_options.studied);
    std::vector<bool> placeboFirst(count);
    std::vector<bool> completes(count);
    std::vector<std::string> sexes(count, "male");
    std::fill_n(sexes.begin(), m_options.women, "female");
    std::vector<std::size_t> order(count);
    for (std::size_t i = 0; i < count; ++i) {
        placeboFirst[i] = i % 2 == 0; // both orders equally often, as in a block
        completes[i] = i < static_cast<std::size_t>(m_options.completers);
        order[i] = i;
    }
    auto completerOrder = order;
    m_random.shuffle(order);
    m_random.shuffle(completerOrder);
    m_random.shuffle(sexes);

    const auto intervals = static_cast<std::uint64_t>(m_options.longestInterval - m_options.shortestInterval + 1);
    for (std::size_t i = 0; i < count; ++i) {
        DrawnParticipant person;
        person.code = (i < 9 ? "P0" : "P") + std::to_string(i + 1);
        person.ageYears = static_cast<int>(points(sample(m_random, m_options.ageYears), m_options.ageYears.highest));
        person.sex = sexes[i];
        person.arms = {std::string(placeboArm), std::string(naltrexoneArm)};
        if (!placeboFirst[order[i]]) {
            std::swap(person.arms[0], person.arms[1]);
        }
        const int interval = m_options.shortestInterval + static_cast<int>(m_random.below(intervals));
        if (completes[completerOrder[i]]) {
            person.periodsCompleted = 2;
            person.infusionDays = {0, interval};
        }
        m_draw.participants.push_back(std::move(person));
    }
}

void TrialWriter::writePeriod(std::size_t participant, const Person& person, int period)
{
    const auto& arms = m_draw.participants[participant].arms;
    const bool blocked = arms[static_cast<std::size_t>(period - 1)] == naltrexoneArm;
    m_draw.doses.push_back(
        {participant, period, blocked ? "naltrexone" : "placebo", blocked ? 50.0 : 0.0, "mg", "oral", -45, 0});
    m_draw.doses.push_back({participant, period, "ketamine", 0.5, "mg/kg", "intravenous", 0, 40});

    const Episode episode = drawEpisode(m_random, m_options, person, period, blocked);
    std::vector<MoodRating> ratings{rate(severityOn(m_random, m_options, person, episode, 0), 0)};
    for (const int day : m_options.days) {
        const MoodRating rating = rate(severityOn(m_random, m_options, person, episode, day), day);
        if (day < lateVisitFrom || !m_random.chance(m_options.missedLateVisit)) {
            ratings.push_back(rating);
        }
    }
    writeMood(participant, period, ratings);
    const double root = std::max(0.0, person.rootOfPeakCadss + m_options.periodRootCadss * m_random.normal());
    writeDissociation(participant, period, root * root);
}

MoodRating TrialWriter::rate(const Latent& severity, int day)
{
    const auto item = [&](double highest) {
        return points(highest * severity.suicidal + m_options.itemNoise * m_random.normal(), highest);
    };
    MoodRating rating;
    rating.visit = day == 0 ? DrawnVisitKind::Baseline : DrawnVisitKind::Day;
    rating.day = day;
    rating.hamdItem3 = item(4.0);
    rating.madrsItem10 = item(6.0);
    rating.cssrsIdeation = item(5.0);
    rating.hamd6 = points(hamd6Points * severity.core, hamd6Points);
    rating.hamd17 = rating.hamd6 + rating.hamdItem3 + points(otherHamdPoints * severity.rest, otherHamdPoints);
    const double mood = coreInMadrs * severity.core + (1.0 - coreInMadrs) * severity.rest;
    rating.madrs = rating.madrsItem10 +
                   points(otherMadrsPoints * mood + m_options.madrsNoise * m_random.normal(), otherMadrsPoints);
    return rating;
}

void TrialWriter::writeMood(std::size_t participant, int period, const std::vector<MoodRating>& ratings)
{
    static constexpr std::pair<std::string_view, double MoodRating::*> scales[] = {
        {hamd17, &MoodRating::hamd17},
        {hamd6, &MoodRating::hamd6},
        {madrs, &MoodRating::madrs},
        {hamdItem3, &MoodRating::hamdItem3},
        {madrsItem10, &MoodRating::madrsItem10},
        {cssrsIdeation, &MoodRating::cssrsIdeation},
    };
    for (const auto& [scale, value] : scales) {
        for (const auto& rating : ratings) {
            m_draw.scores.push_back({participant, period, std::string(scale), rating.visit, rating.day, rating.*value});
        }
    }
}

void TrialWriter::writeDissociation(std::size_t participant, int period, double peak)
{
    constexpr double cadssPoints = 92.0;
    const auto add = [&](DrawnVisitKind visit, int minute, double value) {
        m_draw.scores.push_back({participant, period, std::string(cadss), visit, minute, points(value, cadssPoints)});
    };
    add(DrawnVisitKind::Baseline, 0, 0.2 + 0.7 * m_random.normal());
    for (const auto& [minute, left] : m_options.cadssMinutes) {
        const double noise = left < 1.0 ? m_options.cadssNoise * m_random.normal() : 0.0;
        add(DrawnVisitKind::Minute, minute, peak * left * (1.0 + noise));
    }
}

} // namespace

TrialDraw drawTrial(const TrialModelOptions& options, std::uint64_t seed)
{
    return TrialWriter(options, seed).write();
}

} // namespace simulation
