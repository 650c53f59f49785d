// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panel_splitter.h"

#include "app/theme/theme.h"

#include <QEvent>
#include <QResizeEvent>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace window {

using namespace Qt::StringLiterals;

namespace {

constexpr double navigationWidth = 208.0;
constexpr double inspectorWidth = 272.0;
constexpr double leastPageWidth = 430.0; // the widest row of a page that cannot wrap
constexpr double leastPanelWidth = 120.0;
constexpr double mostPanelWidth = 640.0;
constexpr int handles = 4; // and what rounding takes

} // namespace

PanelSplitter::PanelSplitter(QWidget* navigation, QWidget* pages, QWidget* inspector, QWidget* parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_sides{Side{true, navigationWidth}, Side{true, inspectorWidth}}
{
    setObjectName(u"panels"_s);
    setHandleWidth(1);
    addWidget(navigation);
    addWidget(pages);
    addWidget(inspector);
    setStretchFactor(0, 0);
    setStretchFactor(1, 1);
    setStretchFactor(2, 0);
    setCollapsible(1, false);
    connect(this, &QSplitter::splitterMoved, this, &PanelSplitter::keepWidths);
}

bool PanelSplitter::isShown(SidePanel panel) const
{
    return !widget(panel == SidePanel::Navigation ? 0 : 2)->isHidden();
}

void PanelSplitter::setShown(SidePanel panel, bool shown)
{
    side(panel).wanted = shown;
    if (panel == SidePanel::Inspector) {
        m_insisted = shown;
    }
    place();
}

void PanelSplitter::setAlone(bool alone)
{
    m_alone = alone;
    place();
}

void PanelSplitter::setCrowded(bool crowded)
{
    m_crowded = crowded;
    place();
}

void PanelSplitter::resetLayout()
{
    m_sides = {Side{true, navigationWidth}, Side{true, inspectorWidth}};
    m_insisted = false;
    place();
}

QJsonObject PanelSplitter::state() const
{
    const Side& navigation = side(SidePanel::Navigation);
    const Side& inspector = side(SidePanel::Inspector);
    return {{u"navigation"_s, QJsonObject{{u"shown"_s, navigation.wanted}, {u"width"_s, navigation.width}}},
            {u"inspector"_s, QJsonObject{{u"shown"_s, inspector.wanted}, {u"width"_s, inspector.width}}}};
}

void PanelSplitter::setState(const QJsonObject& state)
{
    const auto read = [&state](const QString& name, Side& side) {
        const QJsonObject kept = state[name].toObject();
        side.wanted = kept[u"shown"_s].toBool(side.wanted);
        side.width = std::clamp(kept[u"width"_s].toDouble(side.width), leastPanelWidth, mostPanelWidth);
    };
    read(u"navigation"_s, side(SidePanel::Navigation));
    read(u"inspector"_s, side(SidePanel::Inspector));
    place();
}

// The page that is shown, in its scroll area, says how narrow it can be; so does what stands above it.
double PanelSplitter::leastForPage() const
{
    const auto* stack = widget(1)->findChild<const QStackedWidget*>();
    const auto* scroll = stack != nullptr ? qobject_cast<const QScrollArea*>(stack->currentWidget()) : nullptr;
    const QWidget* page = scroll != nullptr ? scroll->widget() : nullptr;
    const int least = std::max(widget(1)->minimumSizeHint().width(), page != nullptr ? page->minimumSizeHint().width() : 0);
    return std::max(leastPageWidth, least / theme::scale());
}

bool PanelSplitter::inspectorFits() const
{
    const Side& inspector = side(SidePanel::Inspector);
    const Side& navigation = side(SidePanel::Navigation);
    if (m_alone || !inspector.wanted || (m_crowded && !m_insisted)) {
        return false;
    }
    const double beside = inspector.width + (navigation.wanted ? navigation.width : 0.0);
    return m_insisted || width() / theme::scale() >= beside + leastForPage();
}

// The names of the pages can be narrower than the person likes them, before the page itself must scroll.
double PanelSplitter::navigationFitting() const
{
    const double wanted = side(SidePanel::Navigation).width;
    const double inspector = inspectorFits() ? side(SidePanel::Inspector).width : 0.0;
    const double left = (width() - handles) / theme::scale() - inspector - leastForPage();
    return std::clamp(left, std::min(leastPanelWidth, wanted), wanted);
}

void PanelSplitter::makeRoom()
{
    const int navigation = qRound(navigationFitting() * theme::scale());
    const bool narrower = isShown(SidePanel::Navigation) && sizes().constFirst() != navigation;
    if (narrower || inspectorFits() != isShown(SidePanel::Inspector)) {
        place();
    }
}

void PanelSplitter::place()
{
    const bool navigation = side(SidePanel::Navigation).wanted && !m_alone;
    const bool inspector = inspectorFits();
    const bool changed = navigation != isShown(SidePanel::Navigation) || inspector != isShown(SidePanel::Inspector);
    widget(0)->setVisible(navigation);
    widget(2)->setVisible(inspector);
    m_placedScale = theme::scale();
    const int left = navigation ? qRound(navigationFitting() * m_placedScale) : 0;
    const int right = inspector ? qRound(side(SidePanel::Inspector).width * m_placedScale) : 0;
    setSizes({left, std::max(1, width() - left - right - 2), right});
    if (changed) {
        emit shownChanged();
    }
}

// A side that was dragged shut is put away: nothing of it may keep the focus.
void PanelSplitter::keepWidths()
{
    const QList<int> now = sizes();
    const auto keep = [&](SidePanel panel, int index) {
        if (!isShown(panel)) {
            return;
        }
        if (now[index] == 0) {
            setShown(panel, false);
        } else {
            side(panel).width = std::clamp(now[index] / theme::scale(), leastPanelWidth, mostPanelWidth);
        }
    };
    keep(SidePanel::Navigation, 0);
    keep(SidePanel::Inspector, 2);
}

void PanelSplitter::resizeEvent(QResizeEvent* event)
{
    QSplitter::resizeEvent(event);
    if (event->oldSize().isValid()) {
        makeRoom();
    } else {
        place();
    }
}

void PanelSplitter::changeEvent(QEvent* event)
{
    QSplitter::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_placedScale != theme::scale()) {
        place();
    }
}

} // namespace window
