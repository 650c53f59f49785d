// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Around a page: as large as the window leaves, never smaller than the page needs, and then it scrolls. A QScrollArea that
// resizes its widget would ask for the height the page likes best, and scroll long before it must.
#pragma once

#include <QScrollArea>

namespace window {

class PageScroll : public QScrollArea
{
    Q_OBJECT

public:
    explicit PageScroll(QWidget* parent = nullptr);

    void setPage(QWidget* page);

signals:
    /// The page can be more or less narrow than before.
    void leastWidthChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();

    int m_leastWidth = 0;
};

} // namespace window
