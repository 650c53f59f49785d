// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presented_page.h"

#include "app/pages/page.h"
#include "app/plots/figure_view.h"
#include "app/plots/threshold_handle.h"
#include "app/widgets/blockade_switch.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QLabel>
#include <QSplitterHandle>

#include <algorithm>

namespace window {

using namespace Qt::StringLiterals;

namespace {

bool isSentence(const QWidget& widget)
{
    return widget.property("look").toString() == u"sentence";
}

bool isFigure(const QWidget& widget)
{
    return qobject_cast<const plots::FigureView*>(&widget) != nullptr || widget.property("figure").toBool();
}

// The switch is what a lecture is about, and the sentence says what it did.
bool staysBeside(const QWidget& widget)
{
    if (isFigure(widget) || qobject_cast<const plots::ThresholdHandle*>(&widget) != nullptr ||
        qobject_cast<const QSplitterHandle*>(&widget) != nullptr || isSentence(widget) ||
        widget.findChild<const widgets::BlockadeSwitch*>() != nullptr) {
        return true;
    }
    const auto labels = widget.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) { return isSentence(*label); });
}

std::vector<QWidget*> figureGroups(const pages::Page& page)
{
    std::vector<QWidget*> groups;
    const auto parts = page.findChildren<QWidget*>();
    for (const QWidget* figure : parts) {
        QWidget* group = figure->parentWidget();
        if (isFigure(*figure) && figure->isVisibleTo(&page) && std::find(groups.begin(), groups.end(), group) == groups.end()) {
            groups.push_back(group);
        }
    }
    return groups;
}

} // namespace

void PresentedPage::present(pages::Page* page, int figure)
{
    release();
    const std::vector<QWidget*> groups = figureGroups(*page);
    m_figures = static_cast<int>(groups.size());
    if (!groups.empty()) {
        const auto chosen = static_cast<std::size_t>(std::clamp(figure, 0, m_figures - 1));
        hideAround(groups[chosen], page);
    }
}

int PresentedPage::figureWith(const pages::Page& page, const QWidget& part)
{
    const std::vector<QWidget*> groups = figureGroups(page);
    const auto found = std::find_if(groups.begin(), groups.end(), [&part](const QWidget* group) {
        return group == &part || group->isAncestorOf(&part) || part.isAncestorOf(group);
    });
    return found != groups.end() ? static_cast<int>(found - groups.begin()) : 0;
}

void PresentedPage::hideAround(QWidget* kept, QWidget* page)
{
    for (QWidget* within = kept;; within = within->parentWidget()) {
        const bool scrolls = qobject_cast<const QAbstractScrollArea*>(within) != nullptr; // its parts are its own
        const auto children = scrolls ? QList<QWidget*>() : within->findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
        for (QWidget* child : children) {
            const bool onTheWay = child == kept || child->isAncestorOf(kept);
            const bool anotherFigure = within != kept && isFigure(*child);
            if (!onTheWay && !child->isWindow() && !child->isHidden() && (anotherFigure || !staysBeside(*child))) {
                hideOne(child);
            }
        }
        if (within == page) {
            return;
        }
    }
}

void PresentedPage::hideOne(QWidget* widget)
{
    m_hidden.emplace_back(widget);
    widget->hide();
    widget->installEventFilter(this);
}

void PresentedPage::release()
{
    for (const QPointer<QWidget>& widget : m_hidden) {
        if (widget != nullptr) {
            widget->removeEventFilter(this);
            widget->show();
        }
    }
    m_hidden.clear();
    m_figures = 0;
}

// A page shows its parts when their content arrives; they come when the presentation is over.
bool PresentedPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShowToParent && !m_hiding) {
        m_hiding = true;
        static_cast<QWidget*>(watched)->hide();
        m_hiding = false;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace window
