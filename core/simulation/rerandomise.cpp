// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/rerandomise.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>
#include <string>

namespace simulation {

namespace {

// What rounding alone has parted is as far away: the tolerance of stats::permutation.
constexpr double sameEffect = 1e-10;

} // namespace

Rerandomiser::Rerandomiser(const RerandomiseOptions& options)
    : m_relabelling(options.relabelling)
    , m_random(options.seed)
    , m_values(options.comparatorFirst)
    , m_taken(options.comparatorFirst.size())
{
    const bool flips = m_relabelling == Relabelling::SignFlip;
    for (const double difference : options.referenceFirst) {
        m_values.push_back(flips ? difference : -difference);
    }
    m_total = std::accumulate(m_values.begin(), m_values.end(), 0.0);
    m_order.resize(m_values.size());
    std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    m_distribution.counts.assign(static_cast<std::size_t>(options.bins), 0);
    if (flips) {
        for (const double difference : m_values) {
            m_distribution.farthest += std::fabs(difference) / static_cast<double>(m_values.size());
        }
        return;
    }
    std::vector<double> sorted = m_values;
    std::sort(sorted.begin(), sorted.end());
    const auto taken = static_cast<std::ptrdiff_t>(m_taken);
    const double least = std::accumulate(sorted.begin(), sorted.begin() + taken, 0.0);
    const double most = std::accumulate(sorted.end() - taken, sorted.end(), 0.0);
    m_distribution.farthest = std::max(std::fabs(effectOfTaken(least)), std::fabs(effectOfTaken(most)));
}

base::Result<Rerandomiser> Rerandomiser::make(const RerandomiseOptions& options, base::Progress& progress)
{
    constexpr int mostBins = 1001;
    if (options.bins < 3 || options.bins > mostBins || options.bins % 2 == 0) {
        return base::fail(base::ErrorKind::InvalidValue, "bins", std::to_string(options.bins));
    }
    Rerandomiser made(options);
    const std::span<const double> values(made.m_values);
    const stats::PermutationOptions how{.seed = options.seed};
    auto test =
        made.m_relabelling == Relabelling::SignFlip
            ? stats::signFlip(values, how, progress)
            : stats::rerandomiseSequences(values.first(made.m_taken), values.subspan(made.m_taken), how, progress);
    if (!test) {
        return base::pass(test);
    }
    made.m_distribution.test = *test;
    made.m_distribution.observed = test->effect;
    if (test->rearrangements <= mostListedLabels) {
        made.listAll();
    }
    return made;
}

// Of period differences: half the difference between the sequences' means, when those taken add up to `sum`.
double Rerandomiser::effectOfTaken(double sum) const
{
    const auto taken = static_cast<double>(m_taken);
    const auto others = static_cast<double>(m_values.size() - m_taken);
    return 0.5 * (sum / taken - (m_total - sum) / others);
}

std::size_t Rerandomiser::binOf(double effect) const
{
    const auto bins = static_cast<double>(m_distribution.counts.size());
    const double place = 0.5 * (effect / m_distribution.farthest + 1.0) * bins;
    // Effects that are equal but for rounding shall not part at the edge of a bin.
    return static_cast<std::size_t>(std::clamp(std::floor(place + sameEffect * bins), 0.0, bins - 1.0));
}

void Rerandomiser::listAll()
{
    m_distribution.exact.assign(m_distribution.counts.size(), 0.0);
    if (m_relabelling == Relabelling::SignFlip) {
        listFlips();
    } else {
        listChoices();
    }
    const double all = std::accumulate(m_distribution.exact.begin(), m_distribution.exact.end(), 0.0);
    for (double& share : m_distribution.exact) {
        share /= all;
    }
}

void Rerandomiser::listFlips()
{
    const auto people = static_cast<double>(m_values.size());
    for (std::uint32_t flips = 0; flips < (std::uint32_t{1} << m_values.size()); ++flips) {
        double sum = 0.0;
        for (std::size_t person = 0; person < m_values.size(); ++person) {
            sum += (flips >> person & 1U) != 0 ? -m_values[person] : m_values[person];
        }
        m_distribution.exact[binOf(sum / people)] += 1.0;
    }
}

// Every choice of m_taken people, as places that move on one by one.
void Rerandomiser::listChoices()
{
    std::vector<std::size_t> places(m_taken);
    std::iota(places.begin(), places.end(), std::size_t{0});
    const std::size_t people = m_values.size();
    for (;;) {
        double sum = 0.0;
        for (const std::size_t place : places) {
            sum += m_values[place];
        }
        m_distribution.exact[binOf(effectOfTaken(sum))] += 1.0;
        std::size_t last = m_taken;
        while (last > 0 && places[last - 1] == people - m_taken + last - 1) {
            --last;
        }
        if (last == 0) {
            return;
        }
        ++places[last - 1];
        for (std::size_t next = last; next < m_taken; ++next) {
            places[next] = places[next - 1] + 1;
        }
    }
}

void Rerandomiser::drawOnce()
{
    std::vector<bool>& changed = m_distribution.lastChanged;
    double sum = 0.0;
    if (m_relabelling == Relabelling::SignFlip) {
        changed.assign(m_values.size(), false);
        for (std::size_t person = 0; person < m_values.size(); ++person) {
            changed[person] = (m_random.next() >> 63) != 0;
            sum += changed[person] ? -m_values[person] : m_values[person];
        }
        m_distribution.lastEffect = sum / static_cast<double>(m_values.size());
    } else {
        m_random.shuffle(m_order);
        changed.assign(m_values.size(), false);
        for (std::size_t place = 0; place < m_order.size(); ++place) {
            const bool taken = place < m_taken;
            changed[m_order[place]] = taken != (m_order[place] < m_taken);
            sum += taken ? m_values[m_order[place]] : 0.0;
        }
        m_distribution.lastEffect = effectOfTaken(sum);
    }
    const double nearlyAsFar = std::fabs(m_distribution.observed) - sameEffect * m_distribution.farthest;
    m_distribution.asFar += std::fabs(m_distribution.lastEffect) >= nearlyAsFar ? 1 : 0;
    ++m_distribution.counts[binOf(m_distribution.lastEffect)];
    ++m_distribution.draws;
}

void Rerandomiser::grow(int more)
{
    const int left = std::min(more, mostRedraws - m_distribution.draws);
    for (int draw = 0; draw < left; ++draw) {
        drawOnce();
    }
}

} // namespace simulation
