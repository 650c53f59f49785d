// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/figure_view_state.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMetaMethod>

#include <algorithm>

namespace plots {

using namespace Qt::StringLiterals;

namespace {

std::optional<std::size_t> pinAt(const FigureViewState& s, const Reading& reading)
{
    const auto found = std::find(s.extras.pins.begin(), s.extras.pins.end(), pinOf(*s.figure, reading));
    return found != s.extras.pins.end() ? std::optional(static_cast<std::size_t>(found - s.extras.pins.begin()))
                                        : std::nullopt;
}

// What the keyboard is about: the value that is read, else the pin that is chosen.
std::optional<Reading> readOrChosen(const FigureViewState& s)
{
    if (s.reading || !s.extras.chosen) {
        return s.reading;
    }
    const auto reading = readingOf(*s.figure, s.extras.pins[*s.extras.chosen]);
    return reading && !s.isHidden(*reading) ? reading : std::nullopt;
}

void removePinAt(FigureViewState& s, std::size_t index)
{
    s.extras.pins.erase(s.extras.pins.begin() + static_cast<std::ptrdiff_t>(index));
    s.extras.chosen.reset();
    s.resolvePins();
    s.painter.replotOverlay();
    emit s.view->keptStateChanged();
}

figures::Role roleOf(const figures::Figure& figure, const Reading& reading)
{
    switch (reading.kind) {
    case ReadKind::Mean:
        return figure.means[reading.series].role;
    case ReadKind::Line:
        return figure.lines[reading.series].role;
    case ReadKind::Point:
        return figure.points[reading.series].role;
    case ReadKind::Bar:
        return figure.bars[reading.series].role;
    case ReadKind::Interval:
        return figure.intervals[reading.series].role;
    }
    return figures::Role::Neutral;
}

// From pin to pin with the keyboard: the value is read, and Delete takes its pin away.
void chooseNextPin(FigureViewState& s)
{
    if (s.extras.labels.empty()) {
        return;
    }
    const auto now = std::find_if(s.extras.labels.begin(), s.extras.labels.end(), [&s](const PinLabel& label) {
        return s.extras.chosen == label.pin;
    });
    const bool last = now == s.extras.labels.end() || now + 1 == s.extras.labels.end();
    const PinLabel& next = last ? s.extras.labels.front() : *(now + 1);
    s.extras.chosen = next.pin;
    const auto reading = readingOf(*s.figure, s.extras.pins[next.pin]);
    s.keyboardReading = true;
    s.showPins();
    s.setReading(reading);
    s.painter.replotOverlay();
}

} // namespace

void FigureViewState::resolvePins()
{
    extras.found = extras.pins.empty() ? std::vector<PinLabel>() : pinLabels(*figure, extras.pins, naming);
    showPins();
}

std::optional<std::size_t> FigureViewState::pinLabelAt(const QPointF& at) const
{
    if (extras.labels.empty()) {
        return std::nullopt;
    }
    const std::vector<QRectF> boxes =
        placePins(extras.labels, painter.mapping(), painter.secondMapping(), painter.options().textScale);
    const auto hit = std::find_if(boxes.begin(), boxes.end(), [&at](const QRectF& box) { return box.contains(at); });
    return hit != boxes.end() ? std::optional(extras.labels[static_cast<std::size_t>(hit - boxes.begin())].pin)
                              : std::nullopt;
}

// A pin's label lies over other values: there it is the pin that is read.
std::optional<Reading> FigureViewState::readingNear(const QPointF& at) const
{
    if (const auto pin = pinLabelAt(at)) {
        return readingOf(*figure, extras.pins[*pin]);
    }
    return nearestReading(*figure, painter.mapping(), painter.secondMapping(), at, reach);
}

void FigureViewState::showPins()
{
    extras.labels = extras.found;
    std::erase_if(extras.labels, [this](const PinLabel& label) { return isHidden({.x = label.x}); });
    for (PinLabel& label : extras.labels) {
        label.chosen = extras.chosen == label.pin;
    }
}

std::vector<QString> FigureView::pinTexts() const
{
    std::vector<QString> texts;
    for (const PinLabel& label : m_state->extras.labels) {
        texts.push_back(label.text.spoken);
    }
    return texts;
}

QString FigureView::pinnable() const
{
    const FigureViewState& s = *m_state;
    const std::optional<Reading>& reading = s.reading ? s.reading : s.extras.offered;
    return reading ? readingText(*s.figure, *reading, s.naming).heading : QString();
}

std::optional<FigureView::Value> FigureView::currentValue() const
{
    const FigureViewState& s = *m_state;
    const std::optional<Reading>& reading = s.reading ? s.reading : s.extras.offered;
    if (!reading) {
        return std::nullopt;
    }
    return Value{.participant = reading->participant,
                 .role = roleOf(*s.figure, *reading),
                 .x = reading->x,
                 .words = readingText(*s.figure, *reading, s.naming).spoken};
}

bool FigureView::isPinnedAlready() const
{
    const std::optional<Reading>& reading = m_state->reading ? m_state->reading : m_state->extras.offered;
    return reading && pinAt(*m_state, *reading);
}

bool FigureView::takesNotes() const
{
    return readOrChosen(*m_state) && isSignalConnected(QMetaMethod::fromSignal(&FigureView::noteRequested));
}

void FigureView::togglePin()
{
    FigureViewState& s = *m_state;
    const std::optional<Reading> reading = s.reading ? s.reading : s.extras.offered;
    if (!reading) {
        return;
    }
    if (const auto index = pinAt(s, *reading)) {
        removePinAt(s, *index);
        return;
    }
    s.extras.pins.push_back(pinOf(*s.figure, *reading));
    s.extras.chosen = s.extras.pins.size() - 1;
    s.resolvePins();
    s.painter.replotOverlay();
    emit keptStateChanged();
}

void FigureView::removePins()
{
    FigureViewState& s = *m_state;
    if (!s.extras.pins.empty()) {
        s.extras.pins.clear();
        s.extras.chosen.reset();
        s.resolvePins();
        s.painter.replotOverlay();
        emit keptStateChanged();
    }
}

bool FigureView::choosePin(const QPointF& at)
{
    FigureViewState& s = *m_state;
    if (s.extras.labels.empty()) {
        return false;
    }
    s.extras.chosen = s.pinLabelAt(at);
    if (s.extras.chosen) {
        s.setReading(readingOf(*s.figure, s.extras.pins[*s.extras.chosen]));
    }
    s.showPins();
    s.painter.replotOverlay();
    return s.extras.chosen.has_value();
}

bool FigureView::takeKey(const QKeyEvent& event)
{
    FigureViewState& s = *m_state;
    const Qt::KeyboardModifiers held = event.modifiers() & ~Qt::KeypadModifier;
    if (event.key() == Qt::Key_F10 && held == Qt::ShiftModifier) {
        s.extras.offered = readOrChosen(s); // the menu takes the keyboard, and with it what is read
        emit menuRequested(mapToGlobal(plotArea().center().toPoint()));
        return true;
    }
    if (event.key() == Qt::Key_P && held == Qt::ShiftModifier) {
        chooseNextPin(s);
        return true;
    }
    if (held != Qt::NoModifier) {
        return false;
    }
    switch (event.key()) {
    case Qt::Key_P:
        s.extras.offered.reset();
        togglePin();
        return true;
    case Qt::Key_N:
        if (takesNotes()) {
            s.extras.offered = readOrChosen(s); // the note's dialog takes the keyboard, and with it what is read
            emit noteRequested();
            return true;
        }
        return false;
    case Qt::Key_T:
        emit tableRequested();
        return true;
    case Qt::Key_L:
        emit limitsRequested();
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (const auto read = s.reading ? pinAt(s, *s.reading) : std::nullopt) {
            removePinAt(s, *read);
        } else if (s.extras.chosen) {
            removePinAt(s, *s.extras.chosen);
        }
        return true;
    default:
        return false;
    }
}

void FigureView::contextMenuEvent(QContextMenuEvent* event)
{
    FigureViewState& s = *m_state;
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    s.extras.offered = byKey ? readOrChosen(s) : s.morph ? std::nullopt : s.readingNear(event->pos());
    if (s.extras.offered && s.isHidden(*s.extras.offered)) {
        s.extras.offered.reset();
    }
    emit menuRequested(byKey ? mapToGlobal(plotArea().center().toPoint()) : event->globalPos());
    event->accept();
}

} // namespace plots
