// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/time_axis.h"

#include "core/analysis/number_text.h"
#include "core/figures/figure_words.h"
#include "core/study/lookup.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace figures {

namespace {

constexpr double minutesADay = 1440.0;
constexpr double margin = 0.015; // of the range, so that the first and last marks are whole

double timeOf(const study::Visit& visit, bool inMinutes)
{
    return inMinutes ? minutesADay * study::visitDay(visit) : study::visitDay(visit);
}

bool isBaseline(const study::Visit& visit)
{
    return visit.phase == study::VisitPhase::Baseline;
}

// Which visits hold values of the sides shown, by place in the study.
std::vector<char> usedVisits(const Scene& scene)
{
    const std::vector<study::Visit>& visits = scene.study->visits;
    std::vector<char> used(visits.size(), 0);
    for (const analysis::SummaryCell& cell : scene.summary.cells) {
        const bool shown =
            !cell.arm.isValid() || std::any_of(scene.sides.begin(), scene.sides.end(),
                                               [&](const SceneSide& side) { return side.arm == cell.arm; });
        const study::Visit* visit = study::byId(visits, cell.visit);
        if (shown && visit != nullptr) {
            used[static_cast<std::size_t>(visit - visits.data())] = 1;
        }
    }
    return used;
}

} // namespace

TimeAxis::TimeAxis(const Scene& scene)
    : m_visits(*scene.study)
{
    const std::vector<study::Visit>& visits = scene.study->visits;
    const std::vector<char> used = usedVisits(scene);
    bool anyPostDose = false;
    m_inMinutes = true;
    for (std::size_t i = 0; i < visits.size(); ++i) {
        if (used[i] != 0 && !isBaseline(visits[i])) {
            anyPostDose = true;
            m_inMinutes = m_inMinutes && visits[i].unit == study::TimeUnit::Minute;
        }
    }
    m_inMinutes = m_inMinutes && anyPostDose;
    for (std::size_t i = 0; i < visits.size(); ++i) {
        if (used[i] != 0) {
            m_places.push_back({visits[i].id, timeOf(visits[i], m_inMinutes), isBaseline(visits[i])});
        }
    }
    std::sort(m_places.begin(), m_places.end(), [](const Place& a, const Place& b) {
        return std::tuple(!a.baseline, a.x, a.visit) < std::tuple(!b.baseline, b.x, b.visit);
    });
    // A baseline at the time of the dose, or visits without a time of their own, must not hide each other.
    const double range = m_places.empty() ? 0.0 : std::abs(m_places.back().x - m_places.front().x);
    const double apart = range > 0.0 ? 0.02 * range : 1.0;
    for (std::size_t i = m_places.size(); i-- > 1;) {
        if (m_places[i - 1].x >= m_places[i].x) {
            m_places[i - 1].x = m_places[i].x - apart;
        }
    }
    m_xByVisit.assign(visits.size() + 1, std::numeric_limits<double>::quiet_NaN());
    for (const Place& place : m_places) {
        m_xByVisit[m_visits.of(place.visit)] = place.x;
    }
}

std::optional<double> TimeAxis::xOf(study::VisitId visit) const
{
    const double x = m_xByVisit[m_visits.of(visit)];
    return std::isnan(x) ? std::nullopt : std::optional(x);
}

QString TimeAxis::tickLabel(const Scene& scene, const Place& place) const
{
    const study::Visit& visit = *study::byId(scene.study->visits, place.visit);
    const double time = timeOf(visit, m_inMinutes);
    if (std::abs(time - place.x) > 1e-9 || (place.baseline && place.x < 0.0)) {
        return visitText(visit);
    }
    if (!m_inMinutes && visit.unit == study::TimeUnit::Minute) {
        return minutesText(visit.time);
    }
    return analysis::valueText(time, {});
}

Axis TimeAxis::axis(const Scene& scene) const
{
    Axis axis;
    axis.label = timeLabel(scene, m_inMinutes);
    axis.belowLabel = QStringLiteral("n");
    for (const Place& place : m_places) {
        const study::Visit* visit = study::byId(scene.study->visits, place.visit);
        axis.ticks.push_back({.at = place.x,
                              .label = tickLabel(scene, place),
                              .below = countsText(scene, place.visit),
                              .name = visit != nullptr ? visitText(*visit) : QString()});
    }
    if (m_places.empty()) {
        return axis;
    }
    double range = m_places.back().x - m_places.front().x;
    range = range > 0.0 ? range : 1.0;
    axis.minimum = m_places.front().x - margin * range;
    axis.maximum = m_places.back().x + margin * range;
    return axis;
}

} // namespace figures
