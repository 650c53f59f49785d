// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reporting/figure_file.h"

#include "app/reporting/json_document.h"
#include "app/reporting/table_text.h"
#include "core/figures/figure_json.h"
#include "core/figures/figure_table.h"
#include "core/interchange/atomic_file.h"

#include <QFileInfo>

namespace reporting {

using namespace Qt::StringLiterals;

base::Result<void> writeFigureFile(const figures::Figure& figure, const study::Study& study, const QString& path,
                                   const plots::ExportOptions& options)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"csv") {
        const QByteArray bytes = tableText(figures::figureTable(figure, study), u',').toUtf8();
        return interchange::writeFileAtomically(path.toStdString(), {bytes.constData(), size_t(bytes.size())},
                                                options.overwrite);
    }
    if (ending == u"json") {
        const QByteArray bytes = jsonDocument(figures::figureJson(figure, study));
        return interchange::writeFileAtomically(path.toStdString(), {bytes.constData(), size_t(bytes.size())},
                                                options.overwrite);
    }
    return plots::exportFigure(figure, path, options);
}

} // namespace reporting
