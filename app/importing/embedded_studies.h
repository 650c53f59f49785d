// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// THE LIST of studies that are part of the program. A new one is a folder in resources/studies/, its file in
// resources/studies.qrc, and one entry in embedded_studies.cpp. They are read-only; a copy makes one editable.
#pragma once

#include "core/base/result.h"
#include "core/study/study.h"

#include <QString>
#include <QStringView>

#include <span>

namespace importing {

struct EmbeddedStudy
{
    QString key; ///< as on the command line: "williams-2018"
    QString name;
    QString description;
    QString resource; ///< the path of its JSON
};

/// The study the program opens on stands first.
[[nodiscard]] std::span<const EmbeddedStudy> embeddedStudies();

[[nodiscard]] QString defaultStudyKey();

/// nullptr where there is none of that key (compared with study::sameKey).
[[nodiscard]] const EmbeddedStudy* findEmbeddedStudy(QStringView key);

/// Read once; later calls share the same value. Errors: UnknownKey.
[[nodiscard]] base::Result<study::SharedStudy> loadEmbeddedStudy(QStringView key);

} // namespace importing
