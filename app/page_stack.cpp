// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page_stack.h"

#include "app/page_scroll.h"
#include "app/pages/pages.h"

namespace window {

PageStack::PageStack(workspace::Workspace& workspace, QWidget* parent)
    : QStackedWidget(parent)
    , m_workspace(workspace)
    , m_pages(pages::pageKinds().size(), nullptr)
{
    for (std::size_t place = 0; place < m_pages.size(); ++place) {
        auto* scroll = new PageScroll(this);
        connect(scroll, &PageScroll::leastWidthChanged, this, &PageStack::leastWidthChanged);
        addWidget(scroll);
    }
}

void PageStack::make(std::size_t place)
{
    const pages::PageKind& kind = pages::pageKinds()[place];
    auto* scroll = qobject_cast<PageScroll*>(widget(static_cast<int>(place)));
    pages::Page* page = kind.make(m_workspace, scroll);
    m_pages[place] = page;
    page->setProperty("pageKey", kind.key);
    scroll->setPage(page);
    page->setReducedMotion(m_reducedMotion);
    if (m_waiting.contains(kind.key)) {
        page->setState(m_waiting.take(kind.key).toObject());
    }
    emit pageMade(page);
}

void PageStack::showPage(std::size_t place)
{
    if (m_pages[place] == nullptr) {
        make(place);
    }
    setCurrentIndex(static_cast<int>(place));
}

pages::Page* PageStack::currentPage() const
{
    return m_pages[static_cast<std::size_t>(currentIndex())];
}

QString PageStack::currentKey() const
{
    return pages::pageKinds()[static_cast<std::size_t>(currentIndex())].key;
}

QJsonObject PageStack::states() const
{
    QJsonObject states = m_waiting;
    for (std::size_t place = 0; place < m_pages.size(); ++place) {
        const QJsonObject state = m_pages[place] != nullptr ? m_pages[place]->state() : QJsonObject();
        if (!state.isEmpty()) {
            states[pages::pageKinds()[place].key] = state;
        }
    }
    return states;
}

void PageStack::setStates(const QJsonObject& states)
{
    m_waiting = {};
    for (std::size_t place = 0; place < m_pages.size(); ++place) {
        const QString& key = pages::pageKinds()[place].key;
        if (m_pages[place] != nullptr) {
            m_pages[place]->setState(states[key].toObject());
        } else if (states.contains(key)) {
            m_waiting[key] = states[key];
        }
    }
}

void PageStack::setReducedMotion(bool reduced)
{
    m_reducedMotion = reduced;
    for (pages::Page* page : m_pages) {
        if (page != nullptr) {
            page->setReducedMotion(reduced);
        }
    }
}

void PageStack::themeChanged()
{
    for (pages::Page* page : m_pages) {
        if (page != nullptr) {
            page->themeChanged();
        }
    }
}

} // namespace window
