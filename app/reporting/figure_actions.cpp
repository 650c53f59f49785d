// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reporting/figure_actions.h"

#include "app/plots/figure_export.h"
#include "app/reporting/figure_file.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace reporting {

void copyPicture(const figures::Figure& figure)
{
    QGuiApplication::clipboard()->setImage(plots::figureImage(figure, {.dpi = 192}));
}

void copyTable(const figures::Figure& figure)
{
    QGuiApplication::clipboard()->setText(figureTableText(figure, u'\t', true));
}

} // namespace reporting
