// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/figure_view_state.h"

#include <QJsonArray>

#include <cmath>

namespace plots {

using namespace Qt::StringLiterals;

namespace {

using Range = FigureView::Range;

std::optional<Range> typedRange(const std::map<QString, Range>& limits, const figures::Axis& axis)
{
    const auto found = limits.find(axis.label);
    return found != limits.end() ? std::optional(found->second) : std::nullopt;
}

void keepRange(std::map<QString, Range>& limits, const figures::Axis& axis, const std::optional<Range>& range)
{
    if (range && range->lower < range->upper && std::isfinite(range->lower) && std::isfinite(range->upper)) {
        limits[axis.label] = *range;
    } else {
        limits.erase(axis.label);
    }
}

QJsonObject limitsJson(const std::map<QString, Range>& limits)
{
    QJsonObject json;
    for (const auto& [label, range] : limits) {
        json.insert(label, QJsonArray{range.lower, range.upper});
    }
    return json;
}

std::map<QString, Range> limitsFromJson(const QJsonObject& json)
{
    std::map<QString, Range> limits;
    for (auto entry = json.begin(); entry != json.end(); ++entry) {
        const QJsonArray ends = entry->toArray();
        const Range range{ends.at(0).toDouble(), ends.at(1).toDouble()};
        if (ends.size() == 2 && range.lower < range.upper) {
            limits[entry.key()] = range;
        }
    }
    return limits;
}

} // namespace

std::shared_ptr<const figures::Figure> withoutGhosts(const figures::Figure& figure)
{
    auto rest = std::make_shared<figures::Figure>(figure);
    const auto drop = [](auto& series) {
        std::erase_if(series, [](const auto& each) { return each.emphasis == figures::Emphasis::Ghost; });
    };
    drop(rest->bars);
    drop(rest->lines);
    drop(rest->means);
    drop(rest->points);
    drop(rest->legend);
    return rest;
}

VisibleRange FigureViewState::whole() const
{
    VisibleRange range = wholeRange(*figure);
    const auto x = typedRange(extras.xLimits, figure->x);
    if (x || extras.sharedX) {
        const Range& wanted = x ? *x : *extras.sharedX;
        range.xLower = wanted.lower;
        range.xUpper = wanted.upper;
    }
    if (const auto y = typedRange(extras.yLimits, figure->y)) {
        range.yLower = y->lower;
        range.yUpper = y->upper;
    }
    return range;
}

bool FigureViewState::isHidden(const Reading& value) const
{
    return extras.revealed && value.x > *extras.revealed + 1e-9;
}

void FigureView::setLimits(std::optional<Range> x, std::optional<Range> y)
{
    FigureViewState& s = *m_state;
    keepRange(s.extras.xLimits, s.figure->x, x);
    keepRange(s.extras.yLimits, s.figure->y, y);
    s.setVisible(s.whole());
    emit keptStateChanged();
}

std::optional<FigureView::Range> FigureView::xLimits() const
{
    return typedRange(m_state->extras.xLimits, m_state->figure->x);
}

std::optional<FigureView::Range> FigureView::yLimits() const
{
    return typedRange(m_state->extras.yLimits, m_state->figure->y);
}

FigureView::Range FigureView::wholeX() const
{
    const VisibleRange whole = m_state->whole();
    return {whole.xLower, whole.xUpper};
}

FigureView::Range FigureView::wholeY() const
{
    const VisibleRange whole = m_state->whole();
    return {whole.yLower, whole.yUpper};
}

void FigureView::setSharedX(std::optional<Range> range)
{
    FigureViewState& s = *m_state;
    if (s.extras.sharedX == range) {
        return;
    }
    s.extras.sharedX = range;
    s.setVisible(s.zoomed ? s.visible : s.whole());
}

double FigureView::xAt(const QPointF& at) const
{
    const PlotMapping mapping = m_state->painter.mapping();
    return (at.x() - mapping.xOffset) / mapping.xScale;
}

void FigureView::setVisibleX(const Range& range)
{
    VisibleRange next = m_state->visible;
    if (next.xLower != range.lower || next.xUpper != range.upper) {
        next.xLower = range.lower;
        next.xUpper = range.upper;
        m_state->setVisible(next);
    }
}

void FigureView::setVisibleY(const Range& range)
{
    VisibleRange next = m_state->visible;
    if (next.yLower != range.lower || next.yUpper != range.upper) {
        next.yLower = range.lower;
        next.yUpper = range.upper;
        m_state->setVisible(next);
    }
}

void FigureView::setGhostsShown(bool shown)
{
    FigureViewExtras& extras = m_state->extras;
    if (extras.ghosts == shown) {
        return;
    }
    const auto figure = extras.asked;
    extras.ghosts = shown;
    extras.asked.reset();
    if (figure != nullptr) {
        setFigure(figure);
    }
}

void FigureView::setRevealed(std::optional<double> x)
{
    FigureViewState& s = *m_state;
    if (s.extras.revealed == x) {
        return;
    }
    s.extras.revealed = x;
    if (s.reading && s.isHidden(*s.reading)) {
        s.setReading(std::nullopt);
    }
    s.showPins();
    s.painter.setRevealed(x);
    s.painter.replot();
}

std::optional<double> FigureView::revealed() const
{
    return m_state->extras.revealed;
}

std::shared_ptr<const figures::Figure> FigureView::sharedFigure() const
{
    return m_state->figure;
}

figures::Figure FigureView::exportedFigure() const
{
    figures::Figure figure = *m_state->figure;
    if (!accessibleDescription().isEmpty()) {
        figure.summary = accessibleDescription();
    }
    return figure;
}

ExportOptions FigureView::exportOptions() const
{
    ExportOptions options;
    options.theme = theme();
    options.focused = focusedParticipant();
    options.pins = pinLabels(*m_state->figure, m_state->extras.pins, m_state->naming);
    if (xLimits() || yLimits()) {
        options.visible = m_state->whole();
    }
    return options;
}

QJsonObject FigureView::keptState() const
{
    const FigureViewExtras& extras = m_state->extras;
    QJsonArray pins;
    for (const Pin& pin : extras.pins) {
        pins.append(pinJson(pin));
    }
    return {{u"pins"_s, pins},
            {u"xLimits"_s, limitsJson(extras.xLimits)},
            {u"yLimits"_s, limitsJson(extras.yLimits)}};
}

void FigureView::setKeptState(const QJsonObject& state)
{
    FigureViewState& s = *m_state;
    s.extras.pins.clear();
    s.extras.chosen.reset();
    const QJsonArray pins = state.value(u"pins").toArray();
    for (const QJsonValue& entry : pins) {
        if (auto pin = pinFromJson(entry.toObject())) {
            s.extras.pins.push_back(std::move(*pin));
        }
    }
    s.extras.xLimits = limitsFromJson(state.value(u"xLimits").toObject());
    s.extras.yLimits = limitsFromJson(state.value(u"yLimits").toObject());
    s.resolvePins();
    s.setVisible(s.whole());
    s.painter.replotOverlay();
}

} // namespace plots
