// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/line_density.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

namespace plots {

namespace {

constexpr int one = 16; // a line fully in a pixel

// Adds a vertical run of `one` from top to bottom (fractional rows) to a column kept as differences.
void addRun(std::int32_t* column, int height, double top, double bottom)
{
    if (bottom <= 0.0 || top >= height) {
        return;
    }
    const int from = static_cast<int>(std::max(top, 0.0) * one);
    const int to = static_cast<int>(std::min(bottom, static_cast<double>(height)) * one);
    const int fromRow = from / one;
    const int fromPart = from % one;
    const int toRow = to / one;
    const int toPart = to % one;
    // The differences have two rows more than the column, so that no end needs a test.
    column[fromRow] += one - fromPart;
    column[fromRow + 1] += fromPart;
    column[toRow] -= one - toPart;
    column[toRow + 1] -= toPart;
}

struct Canvas
{
    std::vector<std::int32_t> differences;
    int width;
    int height;

    [[nodiscard]] std::int32_t* column(int x) { return differences.data() + std::size_t(x) * std::size_t(height + 2); }
};

void addSegment(Canvas& canvas, double x0, double y0, double x1, double y1, double thickness)
{
    if (x1 < x0) {
        std::swap(x0, x1);
        std::swap(y0, y1);
    }
    const int first = std::max(0, static_cast<int>(std::floor(x0)));
    const int last = std::min(canvas.width - 1, static_cast<int>(std::ceil(x1)) - 1);
    if (first > last) {
        return;
    }
    const double slope = (y1 - y0) / std::max(x1 - x0, 1e-9);
    const double half = thickness / 2.0;
    double left = y0 + slope * (std::max(double(first), x0) - x0);
    for (int x = first; x <= last; ++x) {
        const double right = y0 + slope * (std::min(double(x + 1), x1) - x0);
        addRun(canvas.column(x), canvas.height, std::min(left, right) - half, std::max(left, right) + half);
        left = right;
    }
}

} // namespace

LineCounts countLines(const figures::Lines& lines, const PlotMapping& mapping, double deviceRatio)
{
    Canvas canvas{{},
                  std::max(1, qRound(mapping.area.width() * deviceRatio)),
                  std::max(1, qRound(mapping.area.height() * deviceRatio))};
    canvas.differences.assign(std::size_t(canvas.width) * std::size_t(canvas.height + 2), 0);
    const double xOffset = (mapping.xOffset - mapping.area.left()) * deviceRatio;
    const double yOffset = (mapping.yOffset - mapping.area.top()) * deviceRatio;
    const double xScale = mapping.xScale * deviceRatio;
    const double yScale = mapping.yScale * deviceRatio;
    for (std::size_t line = 0; line + 1 < lines.first.size(); ++line) {
        for (std::uint32_t i = lines.first[line]; i + 1 < lines.first[line + 1]; ++i) {
            addSegment(canvas, xOffset + xScale * lines.x[i], yOffset + yScale * lines.y[i],
                       xOffset + xScale * lines.x[i + 1], yOffset + yScale * lines.y[i + 1], deviceRatio);
        }
    }
    LineCounts counts{canvas.width, canvas.height, {}, 0};
    counts.sixteenths.resize(std::size_t(canvas.width) * std::size_t(canvas.height));
    for (int x = 0; x < canvas.width; ++x) {
        const std::int32_t* differences = canvas.column(x);
        std::int32_t* out = counts.sixteenths.data() + std::size_t(x) * std::size_t(canvas.height);
        std::int32_t sum = 0;
        for (int y = 0; y < canvas.height; ++y) {
            sum += differences[y];
            out[y] = sum;
            counts.most = std::max(counts.most, sum);
        }
    }
    return counts;
}

QImage densityImage(const LineCounts& counts, const QColor& color, double opacity)
{
    QImage image(counts.width, counts.height, QImage::Format_ARGB32_Premultiplied);
    if (counts.most == 0) {
        image.fill(Qt::transparent);
        return image;
    }
    // Tones in a table: a logarithm per pixel would cost more than the counting.
    constexpr int steps = 1024;
    std::array<QRgb, steps + 1> tones{};
    const double most = std::max(1.0, counts.most / double(one));
    const auto tone = [&](double lines) {
        const double dark = lines < 1.0 ? 0.16 * lines : 0.16 + 0.72 * std::log(lines) / std::log(std::max(most, 2.0));
        const double alpha = std::min(1.0, dark) * opacity;
        return qPremultiply(
            qRgba(color.red(), color.green(), color.blue(), static_cast<int>(std::lround(alpha * 255.0))));
    };
    // The table is in square roots of the count: fine where a few lines make the difference.
    const double scale = steps / std::sqrt(double(counts.most));
    for (int i = 0; i <= steps; ++i) {
        const double root = i / scale;
        tones[std::size_t(i)] = tone(root * root / one);
    }
    // Blocks keep both the column-wise reading and the row-wise writing in the cache.
    constexpr int block = 64;
    std::vector<QRgb*> rows(std::size_t(counts.height));
    for (int y = 0; y < counts.height; ++y) {
        rows[std::size_t(y)] = reinterpret_cast<QRgb*>(image.scanLine(y));
    }
    for (int x0 = 0; x0 < counts.width; x0 += block) {
        const int x1 = std::min(counts.width, x0 + block);
        for (int y0 = 0; y0 < counts.height; y0 += block) {
            const int y1 = std::min(counts.height, y0 + block);
            for (int x = x0; x < x1; ++x) {
                const std::int32_t* column = counts.sixteenths.data() + std::size_t(x) * std::size_t(counts.height);
                for (int y = y0; y < y1; ++y) {
                    const float root = std::sqrt(static_cast<float>(std::max(column[y], 0)));
                    rows[std::size_t(y)][x] =
                        column[y] <= 0 ? 0U : tones[static_cast<std::size_t>(root * float(scale))];
                }
            }
        }
    }
    return image;
}

std::uint64_t fingerprint(const figures::Lines& lines)
{
    std::uint64_t hash = 0x9E3779B97F4A7C15ULL ^ lines.first.size();
    const auto mix = [&hash](std::uint64_t bits) {
        hash = (hash ^ bits) * 0xD6E8FEB86659FD93ULL;
        hash ^= hash >> 32U;
    };
    for (const std::uint32_t first : lines.first) {
        mix(first);
    }
    for (const double x : lines.x) {
        mix(std::bit_cast<std::uint64_t>(x));
    }
    for (const double y : lines.y) {
        mix(std::bit_cast<std::uint64_t>(y));
    }
    return hash;
}

} // namespace plots
