// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A figure as part of the window: it names people as the study does, a click or Enter chooses the person for every
// view, a value that is read shows the person lightly in every view, and its menu knows what it shows.
#pragma once

#include "core/study/selection.h"
#include "core/study/study.h"

#include <functional>

class QLabel;

namespace plots {
class FigureView;
}

namespace workspace {
class Workspace;
}

namespace pages {

/// note: somebody wants to write on a value. selection: what the figure shows where that is not the workspace's.
/// The workspace must be there as long as the view.
void linkFigure(plots::FigureView& view, workspace::Workspace& workspace, std::function<void(const study::Note&)> note,
                std::function<study::Selection()> selection = {});

/// The sentence says what the figure shows, and comes from where that comes from.
void linkSentence(QLabel& sentence, const plots::FigureView& view, workspace::Workspace& workspace,
                  std::function<void(const QString&)> note);

} // namespace pages
