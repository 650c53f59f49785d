// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/line_density.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

namespace plots {

namespace {

constexpr int one = 16; // a line fully in a pixel; also the steps a pixel is divided into

/// A stretch of line between two visits in sixteenths of a pixel, and how many lines share it: scores are whole
/// numbers, so a crowd draws few different stretches many times.
struct Stretch
{
    std::int32_t x0 = 0;
    std::int32_t y0 = 0;
    std::int32_t x1 = 0;
    std::int32_t y1 = 0;
    std::int32_t lines = 0; ///< 0: an empty place of the table

    [[nodiscard]] bool sameWay(const Stretch& other) const
    {
        return x0 == other.x0 && y0 == other.y0 && x1 == other.x1 && y1 == other.y1;
    }
};

/// Counts equal stretches; a hash table with open addressing that never grows.
class StretchTable
{
public:
    explicit StretchTable(std::size_t most)
        : m_places(std::bit_ceil(std::max<std::size_t>(2 * most, 16)))
    {}

    void add(const Stretch& stretch)
    {
        std::uint64_t hash = static_cast<std::uint32_t>(stretch.x0) * 0x9E3779B97F4A7C15ULL;
        hash = (hash ^ static_cast<std::uint32_t>(stretch.y0)) * 0xD6E8FEB86659FD93ULL;
        hash = (hash ^ static_cast<std::uint32_t>(stretch.y1)) * 0xD6E8FEB86659FD93ULL;
        for (std::size_t place = (hash ^ (hash >> 32U)) & (m_places.size() - 1);;
             place = (place + 1) & (m_places.size() - 1)) {
            if (m_places[place].lines == 0) {
                m_places[place] = stretch;
                m_used.push_back(place);
                return;
            }
            if (m_places[place].sameWay(stretch)) {
                m_places[place].lines += stretch.lines;
                return;
            }
        }
    }

    template <typename Visit>
    void forEach(const Visit& visit) const
    {
        for (const std::size_t place : m_used) {
            visit(m_places[place]);
        }
    }

private:
    std::vector<Stretch> m_places;
    std::vector<std::size_t> m_used;
};

/// The columns of the picture as differences from row to row: a run of any length is four additions.
class RunCanvas
{
public:
    RunCanvas(int width, int height, int thickness)
        : m_width(width)
        , m_height(height)
        , m_half(thickness / 2)
        , m_differences(std::size_t(width) * std::size_t(height + 2), 0)
    {}

    void add(Stretch stretch)
    {
        if (stretch.x1 < stretch.x0) {
            std::swap(stretch.x0, stretch.x1);
            std::swap(stretch.y0, stretch.y1);
        }
        const int first = std::max(0, floorRow(stretch.x0));
        const int last = std::min(m_width - 1, floorRow(stretch.x1 - 1));
        if (first > last || std::max(stretch.y0, stretch.y1) + m_half <= 0 ||
            std::min(stretch.y0, stretch.y1) - m_half >= m_height * one) {
            return;
        }
        // 64 bits with 20 behind the point: exact enough over any zoom.
        const std::int64_t span = std::max(1, stretch.x1 - stretch.x0);
        const std::int64_t slope = (static_cast<std::int64_t>(stretch.y1 - stretch.y0) << fine) / span;
        const auto at = [&](std::int64_t x) {
            return ((static_cast<std::int64_t>(stretch.y0) << fine) + slope * (x - stretch.x0)) >> fine;
        };
        std::int64_t left = at(std::max<std::int64_t>(std::int64_t(first) * one, stretch.x0));
        const std::int64_t weight = stretch.lines;
        for (int x = first; x <= last; ++x) {
            const std::int64_t right = at(std::min<std::int64_t>(std::int64_t(x + 1) * one, stretch.x1));
            addRun(x, std::min(left, right) - m_half, std::max(left, right) + m_half,
                   static_cast<std::int32_t>(weight));
            left = right;
        }
    }

    [[nodiscard]] const std::int32_t* column(int x) const { return m_differences.data() + start(x); }

private:
    static constexpr int fine = 20;

    [[nodiscard]] static int floorRow(std::int32_t steps) { return steps >> 4; } // sixteen steps a pixel

    [[nodiscard]] std::size_t start(int x) const { return std::size_t(x) * std::size_t(m_height + 2); }

    void addRun(int x, std::int64_t top, std::int64_t bottom, std::int32_t weight)
    {
        const std::int64_t end = std::int64_t(m_height) * one;
        const auto from = static_cast<int>(std::clamp<std::int64_t>(top, 0, end));
        const auto to = static_cast<int>(std::clamp<std::int64_t>(bottom, 0, end));
        std::int32_t* differences = m_differences.data() + start(x);
        const int fromPart = from & (one - 1);
        const int toPart = to & (one - 1);
        differences[from >> 4] += (one - fromPart) * weight;
        differences[(from >> 4) + 1] += fromPart * weight;
        differences[to >> 4] -= (one - toPart) * weight;
        differences[(to >> 4) + 1] -= toPart * weight;
    }

    int m_width;
    int m_height;
    int m_half;
    std::vector<std::int32_t> m_differences;
};

// Blocks keep both the column-wise reading and the row-wise writing in the cache.
void level(LineCounts& counts)
{
    constexpr int block = 64;
    const float scale = LineCounts::steps / std::sqrt(static_cast<float>(std::max(counts.most, 1)));
    counts.levels.resize(counts.sixteenths.size());
    for (int x0 = 0; x0 < counts.width; x0 += block) {
        const int x1 = std::min(counts.width, x0 + block);
        for (int y0 = 0; y0 < counts.height; y0 += block) {
            const int y1 = std::min(counts.height, y0 + block);
            for (int x = x0; x < x1; ++x) {
                const std::int32_t* column = counts.sixteenths.data() + std::size_t(x) * std::size_t(counts.height);
                for (int y = y0; y < y1; ++y) {
                    const float root = std::sqrt(static_cast<float>(std::max(column[y], 0)));
                    counts.levels[std::size_t(y) * std::size_t(counts.width) + std::size_t(x)] =
                        static_cast<std::uint16_t>(std::min(root * scale, float(LineCounts::steps)));
                }
            }
        }
    }
}

LineCounts summed(const RunCanvas& canvas, int width, int height)
{
    LineCounts counts{width, height, {}, 0, {}};
    counts.sixteenths.resize(std::size_t(width) * std::size_t(height));
    for (int x = 0; x < width; ++x) {
        const std::int32_t* differences = canvas.column(x);
        std::int32_t* out = counts.sixteenths.data() + std::size_t(x) * std::size_t(height);
        std::int32_t sum = 0;
        for (int y = 0; y < height; ++y) {
            sum += differences[y];
            out[y] = sum;
            counts.most = std::max(counts.most, sum);
        }
    }
    level(counts);
    return counts;
}

} // namespace

LineCounts countLines(const figures::Lines& lines, const PlotMapping& mapping, double deviceRatio)
{
    const int width = std::max(1, qRound(mapping.area.width() * deviceRatio));
    const int height = std::max(1, qRound(mapping.area.height() * deviceRatio));
    const double steps = deviceRatio * one;
    // Far outside the picture a place need not be exact, but it must fit into its 32 bits.
    const auto toSteps = [steps](double pixels) {
        return static_cast<std::int32_t>(std::lrint(std::clamp(pixels * steps, -5e8, 5e8)));
    };
    StretchTable table(lines.x.size());
    for (std::size_t line = 0; line + 1 < lines.first.size(); ++line) {
        for (std::uint32_t i = lines.first[line]; i + 1 < lines.first[line + 1]; ++i) {
            table.add({toSteps(mapping.x(lines.x[i]) - mapping.area.left()),
                       toSteps(mapping.y(lines.y[i]) - mapping.area.top()),
                       toSteps(mapping.x(lines.x[i + 1]) - mapping.area.left()),
                       toSteps(mapping.y(lines.y[i + 1]) - mapping.area.top()), 1});
        }
    }
    RunCanvas canvas(width, height, static_cast<int>(std::lrint(steps)));
    table.forEach([&canvas](const Stretch& stretch) { canvas.add(stretch); });
    return summed(canvas, width, height);
}

QImage densityImage(const LineCounts& counts, const QColor& color, double opacity)
{
    QImage image(counts.width, counts.height, QImage::Format_ARGB32_Premultiplied);
    if (counts.most == 0) {
        image.fill(Qt::transparent);
        return image;
    }
    // Tones in a table: a logarithm per pixel would cost more than the counting.
    constexpr int steps = LineCounts::steps;
    std::array<QRgb, steps + 1> tones{};
    constexpr double single = 0.22;
    constexpr double darkest = 0.66; // the mean, in the full colour, still stands out from ten thousand people
    const double most = std::max(1.0, counts.most / double(one));
    const auto tone = [&](double lines) {
        const double dark = lines < 1.0 ? single * lines
                                        : single + (darkest - single) * std::log(lines) / std::log(std::max(most, 2.0));
        const double alpha = std::min(1.0, dark) * opacity;
        return qPremultiply(
            qRgba(color.red(), color.green(), color.blue(), static_cast<int>(std::lround(alpha * 255.0))));
    };
    const double scale = steps / std::sqrt(double(counts.most));
    for (int i = 0; i <= steps; ++i) {
        const double root = i / scale;
        tones[std::size_t(i)] = tone(root * root / one);
    }
    const std::uint16_t* level = counts.levels.data();
    for (int y = 0; y < counts.height; ++y) {
        auto* row = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < counts.width; ++x) {
            row[x] = tones[*level++];
        }
    }
    return image;
}

} // namespace plots
