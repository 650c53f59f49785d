// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/density_cache.h"

#include "app/plots/figure_fingerprint.h"
#include "app/tasks/task.h"

#include <algorithm>
#include <utility>

namespace plots {

namespace {

constexpr std::size_t keptDensities = 6; // two sides at three zooms
// A slow core counts this many points in 3 ms.
constexpr std::size_t mostPointsAtOnce = 30'000;

} // namespace

void DensityCache::countInBackground(QObject* guard, std::function<void()> arrived)
{
    m_guard = guard;
    m_arrived = std::move(arrived);
}

std::uint64_t DensityCache::fingerprintOf(const std::shared_ptr<const figures::Figure>& figure, std::size_t series)
{
    std::erase_if(m_known, [](const Known& known) { return known.figure.expired(); });
    for (const Known& known : m_known) {
        if (known.series == series && known.figure.lock() == figure) {
            return known.fingerprint;
        }
    }
    m_known.push_back({figure, series, fingerprint(figure->lines[series])});
    return m_known.back().fingerprint;
}

const Crowd& DensityCache::keep(Entry entry)
{
    m_entries.push_front(std::move(entry));
    if (m_entries.size() > keptDensities) {
        m_entries.pop_back();
    }
    return m_entries.front().crowd;
}

Crowd DensityCache::find(const std::shared_ptr<const figures::Figure>& figure, std::size_t series,
                         const PlotMapping& mapping, double deviceRatio)
{
    const std::uint64_t print = fingerprintOf(figure, series);
    const auto same = [&](const Entry& entry) {
        return entry.fingerprint == print && entry.deviceRatio == deviceRatio && entry.crowd.mapping == mapping;
    };
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), same);
    if (found != m_entries.end()) {
        m_entries.splice(m_entries.begin(), m_entries, found);
        return m_entries.front().crowd;
    }
    const figures::Lines& lines = figure->lines[series];
    Entry wanted{print, deviceRatio, {nullptr, mapping, true}};
    if (m_guard == nullptr || lines.x.size() <= mostPointsAtOnce) {
        wanted.crowd.counts = std::make_shared<const LineCounts>(countLines(lines, mapping, deviceRatio));
        return keep(std::move(wanted));
    }
    request(figure, series, wanted);
    const auto before = std::find_if(m_entries.begin(), m_entries.end(),
                                     [print](const Entry& entry) { return entry.fingerprint == print; });
    if (before == m_entries.end()) {
        return {};
    }
    return {before->crowd.counts, before->crowd.mapping, false};
}

// One at a time for each crowd: what was asked for meanwhile is asked for again when this one arrives.
void DensityCache::request(const std::shared_ptr<const figures::Figure>& figure, std::size_t series,
                           const Entry& wanted)
{
    if (std::find(m_underWay.begin(), m_underWay.end(), wanted.fingerprint) != m_underWay.end()) {
        return;
    }
    m_underWay.push_back(wanted.fingerprint);
    tasks::start(
        m_guard,
        [figure, series, mapping = wanted.crowd.mapping, ratio = wanted.deviceRatio](base::Progress&) {
            return std::make_shared<const LineCounts>(countLines(figure->lines[series], mapping, ratio));
        },
        [this, wanted](std::shared_ptr<const LineCounts> counts) {
            std::erase(m_underWay, wanted.fingerprint);
            Entry entry = wanted;
            entry.crowd.counts = std::move(counts);
            keep(std::move(entry));
            m_arrived();
        });
}

} // namespace plots
