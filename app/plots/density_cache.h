// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Crowds counted once for their lines, zoom and size: a flip only changes their colour. A crowd too large to be counted
// within a frame is counted in the background; until then there is the count of the zoom before.
#pragma once

#include "app/plots/line_density.h"
#include "app/plots/plot_mapping.h"
#include "core/figures/figure.h"

#include <QObject>
#include <QPointer>

#include <cstdint>
#include <functional>
#include <list>
#include <memory>
#include <vector>

namespace plots {

/// A counted crowd, and the mapping it was counted for.
struct Crowd
{
    std::shared_ptr<const LineCounts> counts; ///< nullptr: not yet counted
    PlotMapping mapping;
    bool exact = false; ///< for the mapping that was asked for
};

class DensityCache
{
public:
    /// From now on large crowds are counted in the background; arrived is called when one is there, while guard lives.
    void countInBackground(QObject* guard, std::function<void()> arrived);

    /// The crowd of figure->lines[series], at deviceRatio device pixels a pixel.
    [[nodiscard]] Crowd find(const std::shared_ptr<const figures::Figure>& figure, std::size_t series,
                             const PlotMapping& mapping, double deviceRatio);

private:
    struct Entry
    {
        std::uint64_t fingerprint = 0;
        double deviceRatio = 1.0;
        Crowd crowd;
    };

    /// A fingerprint that need not be taken again.
    struct Known
    {
        std::weak_ptr<const figures::Figure> figure;
        std::size_t series = 0;
        std::uint64_t fingerprint = 0;
    };

    std::uint64_t fingerprintOf(const std::shared_ptr<const figures::Figure>& figure, std::size_t series);
    const Crowd& keep(Entry entry);
    void request(const std::shared_ptr<const figures::Figure>& figure, std::size_t series, const Entry& wanted);

    std::list<Entry> m_entries; ///< last used first
    std::vector<Known> m_known;
    std::vector<std::uint64_t> m_underWay; ///< fingerprints
    QPointer<QObject> m_guard;
    std::function<void()> m_arrived;
};

} // namespace plots
