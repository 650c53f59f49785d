// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reporting/figure_actions.h"

#include "app/plots/figure_export.h"
#include "app/reporting/table_text.h"
#include "core/figures/figure_table.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>

namespace reporting {

void copyPicture(const figures::Figure& figure)
{
    copyPicture(figure, {});
}

void copyPicture(const figures::Figure& figure, plots::ExportOptions options)
{
    options.theme = theme::Theme::Light;
    options.dpi = 192;
    QGuiApplication::clipboard()->setImage(plots::figureImage(figure, options));
}

void copyTable(const figures::Figure& figure, const study::Study& study)
{
    QString text;
    for (const QString& line : {figure.title, figure.badge, figure.caption}) {
        if (!line.isEmpty()) {
            text += QString(line).replace(u'\n', u' ') + u'\n';
        }
    }
    text += tableText(figures::figureTable(figure, study), u'\t');
    QGuiApplication::clipboard()->setText(text);
}

} // namespace reporting
