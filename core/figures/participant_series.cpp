// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/participant_series.h"

#include "core/figures/figure_words.h"
#include "core/study/lookup.h"

#include <algorithm>
#include <limits>

namespace figures {

std::vector<study::ParticipantId> lineOrder(const Scene& scene)
{
    std::vector<study::ParticipantId> order;
    for (const study::Course& course : scene.courses.courses) { // by participant
        const bool shown =
            course.count > 0 && std::any_of(scene.sides.begin(), scene.sides.end(),
                                            [&](const SceneSide& side) { return side.arm == course.arm; });
        if (shown && (order.empty() || order.back() != course.participant)) {
            order.push_back(course.participant);
        }
    }
    return order;
}

Lines linesOf(const Scene& scene, const SceneSide& side, const TimeAxis& time,
              const std::vector<study::ParticipantId>& order)
{
    Lines lines{.name = side.name, .role = side.role, .emphasis = side.emphasis, .origin = side.origin};
    lines.x.reserve(scene.courses.value.size() / scene.sides.size());
    lines.y.reserve(scene.courses.value.size() / scene.sides.size());
    lines.participant.reserve(order.size());
    lines.first.reserve(order.size() + 1);
    auto course = scene.courses.courses.begin();
    const auto end = scene.courses.courses.end();
    for (const study::ParticipantId participant : order) {
        const auto first = static_cast<std::uint32_t>(lines.x.size());
        while (course != end && course->participant < participant) {
            ++course;
        }
        bool found = false;
        for (; course != end && course->participant == participant; ++course) {
            if (found || course->arm != side.arm) {
                continue;
            }
            for (std::uint32_t i = course->first; i < course->first + course->count; ++i) {
                if (const auto x = time.xOf(scene.courses.visit[i])) {
                    lines.x.push_back(*x);
                    lines.y.push_back(scene.courses.value[i]);
                    found = true;
                }
            }
        }
        if (found || scene.repeated) {
            lines.participant.push_back(participant);
            lines.first.push_back(first);
        }
    }
    lines.first.push_back(static_cast<std::uint32_t>(lines.x.size()));
    return lines;
}

MeanLine meanLineOf(const Scene& scene, const SceneSide& side, const TimeAxis& time, double shift)
{
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    MeanLine means{.name = side.name, .role = side.role, .emphasis = side.emphasis, .origin = side.origin};
    for (const TimeAxis::Place& place : time.places()) {
        if (const analysis::SummaryCell* cell = scene.cell(side, place.visit)) {
            means.x.push_back(place.x + shift);
            means.y.push_back(cell->mean);
            means.lower.push_back(cell->lower.value_or(none));
            means.upper.push_back(cell->upper.value_or(none));
            means.sd.push_back(cell->sd.value_or(none));
            means.n.push_back(cell->n);
            const study::Visit* visit = study::byId(scene.study->visits, place.visit);
            means.place.push_back(visit != nullptr ? visitText(*visit) : QString());
        }
    }
    return means;
}

} // namespace figures
