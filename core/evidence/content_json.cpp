// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/field_reader.h"

#include <QJsonDocument>

namespace evidence {

using namespace Qt::StringLiterals;

base::Result<QJsonObject> topObject(const QByteArray& json, const QString& fileName)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = json.first(qMin(qsizetype(error.offset), json.size())).count('\n') + 1;
        const QString detail = u"line %1: %2"_s.arg(line).arg(error.errorString());
        return base::fail(base::ErrorKind::MalformedInput, fileName.toStdString(), detail.toStdString());
    }
    if (!document.isObject()) {
        return base::fail(base::ErrorKind::MalformedInput, fileName.toStdString(), "is not an object");
    }
    return document.object();
}

base::Error malformed(const QString& fileName, const ReadProblem& problem)
{
    return {base::ErrorKind::MalformedInput, fileName.toStdString(), problem.text.toStdString()};
}

void tellRepeatedKeys(const QStringList& keys, const QString& what, ReadProblem& problem)
{
    for (qsizetype i = 1; i < keys.size(); ++i) {
        if (problem.text.isEmpty() && keys.first(i).contains(keys[i])) {
            problem.text = u"%1 %2: its key is used twice"_s.arg(what, keys[i]);
        }
    }
}

} // namespace evidence
