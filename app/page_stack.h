// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pages of the window, one above the other. A page is made when it is first shown: a start pays for one. Until then
// its state is kept as it was handed over, and handed on.
#pragma once

#include "app/pages/page.h"

#include <QJsonObject>
#include <QStackedWidget>

#include <cstddef>
#include <vector>

namespace window {

class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PageStack(workspace::Workspace& workspace, QWidget* parent = nullptr);

    /// By its place in pages::pageKinds(); makes it where it is new.
    void showPage(std::size_t place);
    /// nullptr: none was shown yet.
    [[nodiscard]] pages::Page* currentPage() const;
    [[nodiscard]] QString currentKey() const;

    /// What each page keeps beside the view, by its key.
    [[nodiscard]] QJsonObject states() const;
    void setStates(const QJsonObject& states);
    void setReducedMotion(bool reduced);
    void themeChanged();

signals:
    void pageMade(pages::Page* page);
    /// A page can be more or less narrow than before.
    void leastWidthChanged();

private:
    void make(std::size_t place);

    workspace::Workspace& m_workspace;
    std::vector<pages::Page*> m_pages; ///< by place; nullptr: not made yet
    QJsonObject m_waiting;             ///< states of pages that are not made yet
    bool m_reducedMotion = false;
};

} // namespace window
