// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/content_file.h"

#include <QFile>

// Outside every namespace: the macro declares a function. A static library's resources are not registered by
// themselves.
static void registerEvidenceResources()
{
    Q_INIT_RESOURCE(evidence);
}

namespace evidence {

using namespace Qt::StringLiterals;

base::Result<QByteArray> contentFile(const QString& name)
{
    registerEvidenceResources();
    QFile file(u":/content/"_s + name);
    if (!file.open(QIODevice::ReadOnly)) {
        return base::fail(base::ErrorKind::DamagedFile, name.toStdString());
    }
    return file.readAll();
}

} // namespace evidence
