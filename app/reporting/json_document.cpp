// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reporting/json_document.h"

#include <QJsonDocument>

namespace reporting {

using namespace Qt::StringLiterals;

QString programVersion()
{
    return QStringLiteral(BLOCKADE_VERSION);
}

QByteArray jsonDocument(QJsonObject object)
{
    object.remove(u"blockade"_s);
    const QByteArray version = "{\n    \"blockade\": \"" + programVersion().toUtf8() + '"';
    if (object.isEmpty()) {
        return version + "\n}\n";
    }
    return version + ',' + QJsonDocument(object).toJson().mid(1); // without its opening brace
}

} // namespace reporting
