// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/profile_plot.h"

#include "app/plots/profile_sizes.h"

#include <QAccessible>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace plots {

using namespace Qt::StringLiterals;

namespace {

constexpr double leastAxisRoom = 5.0 * theme::grid; // numbers left of the plot, and the scale's name
constexpr double mostAxisRoom = 11.0 * theme::grid;
constexpr double profileReach = 20.0; ///< pixels between pointer and mark

double wordsHeight(const figures::ProfileLane& lane)
{
    qsizetype doses = 0;
    for (const figures::ProfileTreatment& treatment : lane.treatments) {
        doses = std::max(doses, treatment.doses.size());
    }
    return profileLine(theme::TextStyle::Strong) + static_cast<double>(doses) * profileLine(theme::TextStyle::Small) +
           profileGap;
}

} // namespace

ProfilePlot::ProfilePlot(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ProfilePlot::setProfile(figures::PersonProfile profile)
{
    m_profile = std::move(profile);
    m_read = -1;
    setAccessibleName(tr("Profile of %1").arg(m_profile.title));
    setAccessibleDescription(m_profile.summary);
    layOut();
    update();
}

QString ProfilePlot::reading() const
{
    return m_read >= 0 && m_read < markCount() ? m_marks[static_cast<std::size_t>(m_read)].words : QString();
}

double ProfilePlot::x(const figures::ProfileLane& lane, const QRectF& area, double day) const
{
    const double days = std::max(lane.lastDay - lane.firstDay, 1e-9);
    return area.left() + profileGap + (day - lane.firstDay) / days * (area.width() - 2 * profileGap);
}

double ProfilePlot::y(const QRectF& area, double score) const
{
    const double span = std::max(m_profile.y.maximum - m_profile.y.minimum, 1e-9);
    return area.bottom() - (score - m_profile.y.minimum) / span * area.height();
}

double ProfilePlot::differenceAt(double value) const
{
    double least = 0.0;
    double most = 0.0;
    for (const figures::ProfileDifference& difference : m_profile.differences) {
        least = std::min(least, difference.value);
        most = std::max(most, difference.value);
    }
    const double words = profileLine(theme::TextStyle::Small);
    const double top = m_strip.top() + (most > 0.0 ? words : 0.0);
    const double bottom = m_strip.bottom() - (least < 0.0 ? words : 0.0);
    return bottom - (value - least) / std::max(most - least, 1e-9) * (bottom - top);
}

QPointF ProfilePlot::differencePlace(std::size_t index) const
{
    const double column = m_strip.width() / static_cast<double>(std::max<std::size_t>(m_profile.differences.size(), 1));
    return {m_strip.left() + (static_cast<double>(index) + 0.5) * column,
            differenceAt(m_profile.differences[index].value)};
}

void ProfilePlot::layOut()
{
    const double small = profileLine(theme::TextStyle::Small);
    const QRectF all = QRectF(rect()).adjusted(2, 2, -2, -2);
    const double label = QFontMetricsF(theme::font(theme::TextStyle::Small)).horizontalAdvance(m_profile.y.label);
    const double axisRoom = std::clamp(label + profileGap, leastAxisRoom, mostAxisRoom);
    const bool strip = !m_profile.differences.empty();
    const double stripHeight = strip ? std::clamp(0.22 * all.height(), 6.0 * small, 10.0 * small) : 0.0;
    const double axisHeight = 2.0 * small + profileGap; // visits' ticks and the label under the last lane
    const auto lanes = static_cast<double>(std::max<std::size_t>(m_profile.lanes.size(), 1));
    const double each = (all.height() - stripHeight - axisHeight) / lanes;
    m_lanes.clear();
    m_marks.clear();
    double top = all.top();
    for (const figures::ProfileLane& lane : m_profile.lanes) {
        LaneArea area;
        const double words = wordsHeight(lane);
        const double events = static_cast<double>(lane.events.size()) * (small + 2.0);
        const double plot = std::max(each - words - small - std::min(events, each / 3.0) - profileGap, 5.0 * theme::grid);
        area.words = {all.left() + axisRoom, top, all.width() - axisRoom, words};
        area.plot = {all.left() + axisRoom, area.words.bottom(), all.width() - axisRoom, plot};
        area.axis = {area.plot.left(), area.plot.bottom(), area.plot.width(), small + profileVisitTick};
        area.events = {area.plot.left(), area.axis.bottom(), area.plot.width(), std::min(events, each / 3.0)};
        m_lanes.push_back(area);
        top += each;
    }
    m_strip = {all.left() + axisRoom, all.bottom() - stripHeight + small + profileGap, all.width() - axisRoom,
               stripHeight - 2.0 * small - profileGap};
    for (std::size_t i = 0; i < m_lanes.size(); ++i) {
        const figures::ProfileLane& lane = m_profile.lanes[i];
        for (const figures::ProfileTreatment& treatment : lane.treatments) {
            for (const figures::ProfilePoint& point : treatment.points) {
                m_marks.push_back(
                    {{x(lane, m_lanes[i].plot, point.day), y(m_lanes[i].plot, point.score)}, point.reading});
            }
        }
    }
    for (std::size_t i = 0; i < m_lanes.size(); ++i) {
        double line = m_lanes[i].events.top() + 0.5 * small;
        for (const figures::ProfileEvent& event : m_profile.lanes[i].events) {
            const double day = event.from.value_or(m_profile.lanes[i].firstDay);
            m_marks.push_back({{x(m_profile.lanes[i], m_lanes[i].plot, day), line}, event.words});
            line += small + 2.0;
        }
    }
    for (std::size_t i = 0; strip && i < m_profile.differences.size(); ++i) {
        const figures::ProfileDifference& difference = m_profile.differences[i];
        m_marks.push_back({differencePlace(i), tr("%1, %2: %3").arg(m_profile.differenceName, difference.visit,
                                                                   difference.words)});
    }
}

void ProfilePlot::read(int mark)
{
    if (mark == m_read) {
        return;
    }
    m_read = mark;
    update();
    emit readingChanged(reading());
    if (QAccessible::isActive()) { // screen readers speak a description that changed
        setAccessibleDescription(m_read >= 0 ? reading() : m_profile.summary);
        QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
    }
}

void ProfilePlot::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void ProfilePlot::keyPressEvent(QKeyEvent* event)
{
    const int last = markCount() - 1;
    if (event->modifiers() != Qt::NoModifier || last < 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        read(std::min(m_read + 1, last));
        return;
    case Qt::Key_Left:
    case Qt::Key_Up:
        read(m_read < 0 ? last : std::max(m_read - 1, 0));
        return;
    case Qt::Key_Home:
        read(0);
        return;
    case Qt::Key_End:
        read(last);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ProfilePlot::mouseMoveEvent(QMouseEvent* event)
{
    int nearest = -1;
    double least = profileReach;
    for (int i = 0; i < markCount(); ++i) {
        const QPointF away = m_marks[static_cast<std::size_t>(i)].at - event->position();
        const double distance = std::hypot(away.x(), away.y());
        if (distance < least) {
            least = distance;
            nearest = i;
        }
    }
    read(nearest);
}

void ProfilePlot::leaveEvent(QEvent*)
{
    if (!hasFocus()) {
        read(-1);
    }
}

void ProfilePlot::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void ProfilePlot::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    read(-1);
    update();
}

} // namespace plots
