// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A file somebody wants to import, read whole, with what its Source row will say.
#pragma once

#include "core/base/result.h"
#include "core/study/study.h"

#include <QByteArray>
#include <QString>

#include <string_view>

namespace interchange {

struct InputFile
{
    QString path;
    QString name; ///< without its folder
    QByteArray bytes;

    [[nodiscard]] std::string_view view() const { return {bytes.constData(), static_cast<std::size_t>(bytes.size())}; }

    /// Name and SHA-256; citation as given.
    [[nodiscard]] study::Source source(const QString& citation) const;
};

/// Regular files up to 1 GiB. FileNotFound, FileUnreadable (a folder, a pipe, no permission), MalformedInput (too
/// large).
base::Result<InputFile> readInputFile(const QString& path);

} // namespace interchange
