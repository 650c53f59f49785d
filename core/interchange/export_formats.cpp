// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/export_formats.h"

#include "core/interchange/export_csv.h"
#include "core/interchange/study_json.h"

#include <algorithm>
#include <array>

namespace interchange {

using namespace Qt::StringLiterals;

std::span<const ExportFormat> exportFormats()
{
    static const std::array formats = {
        ExportFormat{u"csv"_s, u"Tidy CSV"_s, u"One row a score, with origin and badge; full doubles, UTF-8"_s,
                     u".csv"_s, studyCsv},
        ExportFormat{u"json"_s, u"Study as JSON"_s, u"The whole study without loss, one row a line"_s, u".json"_s,
                     studyJson},
    };
    return formats;
}

const ExportFormat* exportFormatFor(const QString& path)
{
    const auto formats = exportFormats();
    const auto found = std::find_if(formats.begin(), formats.end(), [&path](const ExportFormat& format) {
        return path.endsWith(format.ending, Qt::CaseInsensitive);
    });
    return found != formats.end() ? &*found : nullptr;
}

} // namespace interchange
