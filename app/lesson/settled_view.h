// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was predicted beside what came out: a choice, a bet, a curve, each told apart from the facts as "your prediction".
#pragma once

#include "app/lesson/lesson_player.h"
#include "app/lesson/study_numbers.h"

#include <QWidget>

namespace lesson {

/// Of the step the player is at; nullptr where it settles nothing.
[[nodiscard]] QWidget* makeSettledView(const LessonPlayer& player, const StudyNumbers& numbers, QWidget* parent);

/// How a drawn curve differs from the real one, in a sentence; empty where nothing was drawn.
[[nodiscard]] QString curveDifference(const std::map<QString, double>& drawn, const MeanCourse& real);

} // namespace lesson
