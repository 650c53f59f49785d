// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Thousands of marks and bars take longer than a frame to paint: they are painted in the background, once for their
// data, zoom, size and theme, and kept as a picture without grid, words and the person in focus.
#pragma once

#include "app/plots/data_scene.h"

#include <QImage>
#include <QObject>
#include <QPointer>

#include <cstdint>
#include <functional>
#include <list>
#include <vector>

namespace plots {

/// A picture of people within the clip of its scene, and the mapping it was painted for.
struct MarkPicture
{
    QImage image; ///< null: not yet painted
    QRectF clip;
    PlotMapping mapping;
    bool exact = false; ///< for the scene that was asked for
};

/// Whether the marks and bars of a figure are too many for a frame.
[[nodiscard]] bool hasManyMarks(const figures::Figure& figure);

/// Where a picture belongs in another mapping of the same axes.
[[nodiscard]] QRectF placeOf(const MarkPicture& picture, const PlotMapping& mapping);

class MarkPictures
{
public:
    /// arrived is called when a picture that was asked for is there, while guard lives.
    void paintInBackground(QObject* guard, std::function<void()> arrived);

    /// Of all people of a scene that stands still, with nobody in focus; until it is there the same people's picture
    /// at another zoom or size, if there is one.
    [[nodiscard]] MarkPicture find(DataScene scene, double deviceRatio);

private:
    struct Entry
    {
        std::uint64_t fingerprint = 0; ///< of data and theme
        double deviceRatio = 1.0;
        MarkPicture picture;
    };

    void request(DataScene scene, const Entry& wanted);

    std::list<Entry> m_entries;            ///< last used first
    std::vector<std::uint64_t> m_underWay; ///< fingerprints
    QPointer<QObject> m_guard;
    std::function<void()> m_arrived;
};

} // namespace plots
