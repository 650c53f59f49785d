// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The line on top of the window: the study's title, where its data come from, and the menus.
#pragma once

#include "core/study/study.h"

#include <QFrame>

class QMenuBar;
class QPushButton;

namespace widgets {
class ElidedLabel;
}

namespace window {

class StudyHeader : public QFrame
{
    Q_OBJECT

public:
    explicit StudyHeader(QWidget* parent = nullptr);

    void showStudy(const study::SharedStudy& study);
    [[nodiscard]] QMenuBar& menus() { return *m_menus; }
    /// Title and badge alone, for a presentation.
    void setBare(bool bare);

signals:
    void findRequested();
    void helpRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void openMenus();
    void showOrigin();

    study::SharedStudy m_study;
    widgets::ElidedLabel* m_title;
    widgets::ElidedLabel* m_subtitle;
    QPushButton* m_badge;
    QMenuBar* m_menus;
    QPushButton* m_menuButton; ///< all menus in one, where the header is narrow
    QPushButton* m_find;
    QPushButton* m_help;
    bool m_bare = false;
};

} // namespace window
