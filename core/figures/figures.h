// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// THE LIST of figures: key, what it shows, and the function that makes it from a study and a selection.
#pragma once

#include "core/base/result.h"
#include "core/figures/figure.h"
#include "core/study/listed_words.h"
#include "core/study/selection.h"
#include "core/study/study.h"

#include <QStringView>

#include <span>

namespace figures {

struct FigureKind
{
    QString key;
    study::ListedWords name;
    study::ListedWords description;
    base::Result<Figure> (*make)(const study::Study& study, const study::Selection& selection);
};

[[nodiscard]] std::span<const FigureKind> figureKinds();

/// Errors: UnknownKey (no such figure, scale or column), NotEnoughData (nothing left to draw), NotApplicable (the
/// figure needs two arms).
[[nodiscard]] base::Result<Figure> makeFigure(QStringView key, const study::Study& study,
                                              const study::Selection& selection);

} // namespace figures
