// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A figure as a table to read, walk through and copy: the twin of the picture.
#pragma once

#include "core/figures/figure.h"
#include "core/study/study.h"

#include <memory>

class QWidget;

namespace reporting {

/// Opens a window of its own that deletes itself; the rows of a large figure are made in the background first.
void showFigureTable(QWidget* parent, std::shared_ptr<const figures::Figure> figure, study::SharedStudy study);

} // namespace reporting
