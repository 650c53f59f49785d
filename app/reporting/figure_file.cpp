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

namespace {

base::Result<QByteArray> fileBytes(const figures::Figure& figure, const study::Study& study, const QString& path,
                                   const plots::ExportOptions& options)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"csv") {
        return tableText(figures::figureTable(figure, study), u',').toUtf8();
    }
    if (ending == u"json") {
        return jsonDocument(figures::figureJson(figure, study));
    }
    const auto format = plots::pictureFormat(path);
    return format ? plots::figureBytes(figure, *format, options)
                  : base::fail(base::ErrorKind::UnknownFormat, path.toStdString());
}

} // namespace

base::Result<void> writeFigureFile(const figures::Figure& figure, const study::Study& study, const QString& path,
                                   const plots::ExportOptions& options)
{
    auto bytes = fileBytes(figure, study, path, options);
    if (!bytes) {
        return base::pass(bytes);
    }
    return interchange::writeFileAtomically(
        path.toStdString(), {bytes->constData(), static_cast<std::size_t>(bytes->size())}, options.overwrite);
}

} // namespace reporting
