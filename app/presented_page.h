// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One figure alone on its page: while a presentation lasts, what stands around it is hidden, but for the switch and the
// sentence under it. Pages know nothing of it.
#pragma once

#include <QObject>
#include <QPointer>

#include <vector>

class QWidget;

namespace pages {
class Page;
}

namespace window {

class PresentedPage : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// figure: which of the page's figures; those beside each other count as one. A page without figures stays whole.
    void present(pages::Page* page, int figure);
    /// Which of the page's figures the part holds, or is in; the first where none. Of a page that is not presented.
    [[nodiscard]] static int figureWith(const pages::Page& page, const QWidget& part);
    /// Everything that was hidden is there again.
    void release();
    [[nodiscard]] int figures() const { return m_figures; } ///< of the page that is presented

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void hideAround(QWidget* kept, QWidget* page);
    void hideOne(QWidget* widget);

    std::vector<QPointer<QWidget>> m_hidden;
    int m_figures = 0;
    bool m_hiding = false;
};

} // namespace window
