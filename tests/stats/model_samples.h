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

/// The case of that name in a reference file.
inline ModelSample namedSample(const char* topic, const QString& name)
{
    using namespace Qt::StringLiterals;
    for (const auto& row : referenceValues(topic)["cases"_L1].toArray()) {
        if (row.toObject()["name"_L1] == name) {
            return modelSample(row.toObject());
        }
    }
    qFatal("no such case");
}

/// Where a fit's coefficients are not the expected ones (estimate, se, satterthwaite, kenwardRogerSe and, where it is
/// there, kenwardRoger), a line each.
inline QStringList coefficientDifferences(const stats::MixedFit& fit, const QJsonObject& expected)
{
    using namespace Qt::StringLiterals;
    const auto satterthwaite = stats::testCoefficients(fit);
    const auto kenwardRoger =
        stats::testCoefficients(fit, {.degreesOfFreedom = stats::DegreesOfFreedom::KenwardRogerLinear});
    if (!satterthwaite || !kenwardRoger) {
        return {u"no tests of the coefficients"_s};
    }
    QStringList found;
    const auto compare = [&](std::size_t i, QLatin1StringView what, double actual, double tolerance) {
        const double wanted = numbers(expected[what])[i];
        if (!(std::fabs(actual - wanted) <= tolerance)) {
            found << u"%1 of %2 is %3, expected %4"_s.arg(what, QString::fromStdString(fit.columns[i]))
                         .arg(actual, 0, 'g', 17)
                         .arg(wanted, 0, 'g', 17);
        }
    };
    for (std::size_t i = 0; i < satterthwaite->size(); ++i) {
        const stats::ContrastResult& test = satterthwaite->at(i);
        const double df = test.degreesOfFreedom.value_or(std::nan(""));
        compare(i, "estimate"_L1, test.estimate, 1e-6 * test.se);
        compare(i, "se"_L1, test.se, 1e-6 * test.se);
        compare(i, "satterthwaite"_L1, df, 1e-4 * df);
        compare(i, "kenwardRogerSe"_L1, kenwardRoger->at(i).se, 1e-6 * test.se);
        if (expected.contains("kenwardRoger"_L1)) {
            compare(i, "kenwardRoger"_L1, kenwardRoger->at(i).degreesOfFreedom.value_or(std::nan("")), 1e-4 * df);
        }
    }
    return found;
}
