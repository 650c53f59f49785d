// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// THE LIST of what a study can be exported as. The file's ending chooses.
#pragma once

#include "core/base/result.h"
#include "core/study/study.h"

#include <QByteArray>
#include <QString>

#include <span>

namespace interchange {

struct ExportFormat
{
    QString key;
    QString name;
    QString description;
    QString ending; ///< with its dot
    base::Result<QByteArray> (*write)(const study::Study& study);
};

[[nodiscard]] std::span<const ExportFormat> exportFormats();

/// By the ending of a path, without regard to case; nullptr where no format has it.
[[nodiscard]] const ExportFormat* exportFormatFor(const QString& path);

} // namespace interchange
