// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/mark_pictures.h"

#include "app/plots/figure_fingerprint.h"
#include "app/tasks/task.h"

#include <QPainter>

#include <algorithm>
#include <numeric>
#include <utility>

namespace plots {

namespace {

// A slow core paints this many marks in 4 ms.
constexpr std::size_t mostMarksAtOnce = 2'000;
constexpr std::size_t keptPictures = 4; // both sides of the switch at two zooms

template <typename Series>
std::size_t marksOf(const std::vector<Series>& all)
{
    return std::accumulate(all.begin(), all.end(), std::size_t{0},
                           [](std::size_t sum, const Series& series) { return sum + series.x.size(); });
}

QImage painted(const DataScene& scene, double ratio)
{
    QImage image((scene.clip.size() * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-scene.clip.topLeft());
    drawPeople(painter, scene, [&](std::size_t series) {
        const figures::Lines& lines = scene.frame.figure->lines[series];
        return Crowd{std::make_shared<const LineCounts>(countLines(lines, scene.mapping, ratio)), scene.mapping, true};
    });
    return image;
}

} // namespace

bool hasManyMarks(const figures::Figure& figure)
{
    return marksOf(figure.points) + marksOf(figure.bars) > mostMarksAtOnce;
}

QRectF placeOf(const MarkPicture& picture, const PlotMapping& mapping)
{
    const PlotMapping& painted = picture.mapping;
    const auto x = [&](double pixel) { return mapping.x((pixel - painted.xOffset) / painted.xScale); };
    const auto y = [&](double pixel) { return mapping.y((pixel - painted.yOffset) / painted.yScale); };
    return picture.exact ? picture.clip
                         : QRectF(QPointF(x(picture.clip.left()), y(picture.clip.top())),
                                  QPointF(x(picture.clip.right()), y(picture.clip.bottom())));
}

void MarkPictures::paintInBackground(QObject* guard, std::function<void()> arrived)
{
    m_guard = guard;
    m_arrived = std::move(arrived);
}

MarkPicture MarkPictures::find(DataScene scene, double deviceRatio)
{
    scene.focused = {};
    scene.clip = scene.clip.toAlignedRect(); // no seam of half a pixel
    const std::uint64_t print = fingerprint(*scene.frame.figure, static_cast<std::uint64_t>(scene.theme));
    const auto samePeople = [&](const Entry& entry) { return entry.fingerprint == print; };
    const auto same = [&](const Entry& entry) {
        return samePeople(entry) && entry.deviceRatio == deviceRatio && entry.picture.mapping == scene.mapping &&
               entry.picture.clip == scene.clip;
    };
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), same);
    if (found != m_entries.end()) {
        m_entries.splice(m_entries.begin(), m_entries, found);
        return m_entries.front().picture;
    }
    const auto before = std::find_if(m_entries.begin(), m_entries.end(), samePeople);
    MarkPicture meanwhile = before == m_entries.end() ? MarkPicture{} : before->picture;
    meanwhile.exact = false;
    const Entry wanted{print, deviceRatio, {{}, scene.clip, scene.mapping, true}};
    request(std::move(scene), wanted);
    return meanwhile;
}

// One at a time for the same people: what was asked for meanwhile is asked for again when this one arrives.
void MarkPictures::request(DataScene scene, const Entry& wanted)
{
    if (std::find(m_underWay.begin(), m_underWay.end(), wanted.fingerprint) != m_underWay.end()) {
        return;
    }
    m_underWay.push_back(wanted.fingerprint);
    tasks::start(
        m_guard,
        [scene = std::move(scene), ratio = wanted.deviceRatio](base::Progress&) { return painted(scene, ratio); },
        [this, wanted](QImage image) {
            std::erase(m_underWay, wanted.fingerprint);
            m_entries.push_front(wanted);
            m_entries.front().picture.image = std::move(image);
            if (m_entries.size() > keptPictures) {
                m_entries.pop_back();
            }
            m_arrived();
        });
}

} // namespace plots
