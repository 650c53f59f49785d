// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One page of the window. It is shown a study and a view, and asks the workspace for another view; it never computes.
#pragma once

#include "app/theme/theme.h"
#include "app/workspace/workspace.h"

#include <QJsonObject>
#include <QWidget>

namespace plots {
class FigureView;
}

namespace pages {

/// Left and right of what a page holds.
inline constexpr int pageMargin = 2 * theme::grid + theme::halfGrid;

class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Called when the page becomes visible and after every change while it is. before: the view that was shown last,
    /// or nullptr where the study is new.
    virtual void show(const study::Study& study, const workspace::ViewState& view,
                      const workspace::ViewState* before) = 0;

    /// The figure that Export figure, Copy picture and Copy table act on; nullptr: none.
    [[nodiscard]] virtual plots::FigureView* figureView() const { return nullptr; }

    /// What the view asks for is on the page; more may still be made for later, or arrive in parts.
    [[nodiscard]] virtual bool isShown() const { return true; }

    /// Nothing of the page is still being made in the background.
    [[nodiscard]] virtual bool isSettled() const { return true; }

    /// What the page keeps beside the view (sort order, axis limits …), for the next start and for snapshots. Whatever
    /// setState does not know or cannot use it leaves as it is; an empty object brings back how the page starts.
    [[nodiscard]] virtual QJsonObject state() const { return {}; }

    virtual void setState(const QJsonObject&) {}

    virtual void setReducedMotion(bool) {}

    /// What a class is still to predict is not given away: nothing of the other side, and no result of both.
    virtual void setComparisonShown(bool) {}

    virtual void themeChanged() {}

    /// After R: what the page keeps beside the view, for example a zoom.
    virtual void resetView() {}

    /// Brings a part of the page into sight, by its key in evidence::pageParts(); what it does not know it leaves.
    virtual void showPart(const QString& part) { Q_UNUSED(part) }

    /// Where the keyboard starts: the page's main control.
    virtual void takeFocus() {}

    /// The study on screen was just made to be typed into: nothing is in the way.
    virtual void beginEditing() {}

signals:
    /// The study is read-only, and somebody wants one they can edit.
    void copyRequested();

signals:
    /// Somebody wants to write on what the draft names: a person, a point, a number.
    void noteRequested(const study::Note& draft);
    /// Another page shows what was asked for here; by the key of pages::pageKinds().
    void pageRequested(const QString& key);
    /// A part of a page: that page is shown, and then asked for showPart(part).
    void partRequested(const QString& page, const QString& part);
    /// showPart() is about to bring it into sight.
    void partShown(const QWidget* part);

public:
    /// For what only has a value in words.
    void requestNoteAbout(const QString& about)
    {
        study::Note note;
        note.about = about;
        emit noteRequested(note);
    }

    using QWidget::show;
};

} // namespace pages
