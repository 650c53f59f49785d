// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/golden_cases.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

// Outside every namespace: the macro declares a function. A static library's resources are not registered by
// themselves.
static void registerValidationResources()
{
    Q_INIT_RESOURCE(validation);
}

namespace validation {

using namespace Qt::StringLiterals;

namespace {

GoldenCase goldenCase(const QJsonObject& object)
{
    GoldenCase golden{.name = object["name"_L1].toString(),
                      .source = object["source"_L1].toString(),
                      .method = object["method"_L1].toString(),
                      .input = object["input"_L1].toObject(),
                      .values = {}};
    const QJsonArray values = object["values"_L1].toArray();
    for (const auto& value : values) {
        const QJsonArray row = value.toArray();
        golden.values.push_back({row[0].toString(), row[1].toDouble(), row[2].toDouble()});
    }
    return golden;
}

} // namespace

base::Result<std::vector<GoldenCase>> goldenCases()
{
    registerValidationResources();
    QFile file(u":/validation/golden.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return base::fail(base::ErrorKind::DamagedFile, "golden.json");
    }
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll())["cases"_L1].toArray();
    std::vector<GoldenCase> cases;
    for (const auto& row : rows) {
        cases.push_back(goldenCase(row.toObject()));
    }
    if (cases.empty()) {
        return base::fail(base::ErrorKind::DamagedFile, "golden.json");
    }
    return cases;
}

} // namespace validation
