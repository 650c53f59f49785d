// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Somebody at work in the window: actions drawn with a seed. Some can be done on any page, some only on one.
#pragma once

#include "app/main_window.h"
#include "app/pages/page.h"
#include "app/workspace/workspace.h"
#include "core/base/random.h"

#include <QPoint>

#include <functional>
#include <utility>
#include <vector>

namespace benchmarks {

class Session
{
public:
    Session(workspace::Workspace& workspace, window::MainWindow& window);

    struct Action
    {
        const char* name;
        std::function<void()> act;
    };

    /// One of those there are on the page that is shown.
    Action next();
    /// Until nothing is being worked out or written any more.
    void settle();
    /// Whether the person waits for what they set going.
    [[nodiscard]] bool patient() { return below(2) == 0; }

private:
    /// What holds the thread of the window is only seen inside of an event: what is no click or key becomes one.
    void asEvent(std::function<void()> act);
    [[nodiscard]] int below(std::size_t bound) { return static_cast<int>(m_random.below(bound)); }

    template <typename Widget>
    [[nodiscard]] Widget& find(const QString& name)
    {
        auto* widget = m_window.currentPage()->findChild<Widget*>(name);
        return *(widget != nullptr ? widget : m_window.findChild<Widget*>(name));
    }

    void anywhere(std::vector<Action>& actions);
    void showAnotherPage();
    void filter();
    void typeFilter();
    void changeScore();
    void resize();
    void openMenu();
    void find();
    void press(const QString& button);

    void inFigure(std::vector<Action>& actions);
    [[nodiscard]] bool hasFigure() const;
    [[nodiscard]] plots::FigureView& figure() { return *m_window.currentPage()->figureView(); }
    [[nodiscard]] QPoint somewhere();
    void wheel(int steps);
    void rubberBand();

    void onPage(std::vector<Action>& actions);
    void chooseIn(const QString& box);
    void typeIntoHeader();
    void scroll(const QString& view);
    void dragThreshold();
    void typeScore();
    void pressCount();

    workspace::Workspace& m_workspace;
    window::MainWindow& m_window;
    base::Random m_random{20261123};
};

} // namespace benchmarks
