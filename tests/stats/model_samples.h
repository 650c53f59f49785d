// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A case of a reference file as the input of a fit.
#pragma once

#include "core/stats/design_matrix.h"
#include "core/stats/mixed_model.h"
#include "core/stats/mmrm.h"
#include "tests/stats/reference_values.h"

#include <string>
#include <vector>

struct ModelSample
{
    std::vector<double> y;
    stats::DesignMatrix fixed, random;
    std::vector<int> subjects, visitOf;
    std::vector<std::string> visits;

    [[nodiscard]] stats::MixedModelRows mixed() const { return {y, fixed, random, subjects}; }

    [[nodiscard]] stats::RepeatedMeasures repeated() const { return {y, fixed, subjects, visitOf, visits}; }
};

inline stats::DesignMatrix designFrom(const QJsonValue& columns, const QJsonValue& rows)
{
    stats::DesignMatrix design;
    for (const auto& name : columns.toArray()) {
        design.columns.push_back(name.toString().toStdString());
    }
    for (const auto& row : rows.toArray()) {
        design.addRow(numbers(row));
    }
    return design;
}

inline std::vector<int> wholeNumbers(const QJsonValue& values)
{
    std::vector<int> result;
    for (const auto& value : values.toArray()) {
        result.push_back(value.toInt());
    }
    return result;
}

inline ModelSample modelSample(const QJsonObject& row)
{
    using namespace Qt::StringLiterals;
    ModelSample sample;
    sample.y = numbers(row["y"_L1]);
    sample.fixed = designFrom(row["columns"_L1], row["x"_L1]);
    sample.random = designFrom(row["randomColumns"_L1], row["z"_L1]);
    sample.subjects = wholeNumbers(row[row.contains("group"_L1) ? "group"_L1 : "subject"_L1]);
    sample.visitOf = wholeNumbers(row["visit"_L1]);
    for (int visit = 0; visit < row["visits"_L1].toInt(); ++visit) {
        sample.visits.push_back(std::to_string(visit + 1));
    }
    return sample;
}

inline stats::CovarianceKind covarianceNamed(const QString& name)
{
    using stats::CovarianceKind;
    for (const auto kind :
         {CovarianceKind::Unstructured, CovarianceKind::CompoundSymmetry, CovarianceKind::HeterogeneousCompoundSymmetry,
          CovarianceKind::Autoregressive, CovarianceKind::HeterogeneousAutoregressive, CovarianceKind::Toeplitz}) {
        const auto shortName = stats::shortName(kind);
        if (name == QLatin1StringView(shortName.data(), qsizetype(shortName.size()))) {
            return kind;
        }
    }
    qFatal("no covariance %s", qPrintable(name));
}
