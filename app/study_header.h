// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The line on top of the window: the study's title, where its data come from, and the menus.
#pragma once

#include "core/study/study.h"

#include <QFrame>

class QLabel;
class QMenuBar;
class QPushButton;

namespace window {

class StudyHeader : public QFrame
{
    Q_OBJECT

public:
    explicit StudyHeader(QWidget* parent = nullptr);

    void showStudy(const study::SharedStudy& study);
    [[nodiscard]] QMenuBar& menus() { return *m_menus; }

private:
    void showOrigin();

    study::SharedStudy m_study;
    QLabel* m_title;
    QLabel* m_subtitle;
    QPushButton* m_badge;
    QMenuBar* m_menus;
};

} // namespace window
