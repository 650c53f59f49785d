// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/covariance_structure.h"

#include <cmath>
#include <cstddef>
#include <cstdlib>
#include <numeric>

namespace stats {

namespace {

using Kind = CovarianceKind;

bool hasOneVariance(Kind kind)
{
    return kind == Kind::CompoundSymmetry || kind == Kind::Autoregressive || kind == Kind::Toeplitz;
}

/// Of a linear kind: which parameter stands at (row, column), or -1 for a zero.
int parameterAt(Kind kind, int row, int column)
{
    const int low = std::min(row, column);
    const int high = std::max(row, column);
    switch (kind) {
    case Kind::Unstructured:
        return high * (high + 1) / 2 + low;
    case Kind::CompoundSymmetry:
        return low == high ? 0 : 1;
    case Kind::Toeplitz:
        return high - low;
    default:
        return low == high ? low : -1;
    }
}

/// Of a kind with a correlation: sqrt(v_row v_column) rho^power, and its derivatives.
struct CorrelatedEntry
{
    int first = 0;  ///< parameter of the row's variance
    int second = 0; ///< parameter of the column's variance
    int power = 0;
    int correlationParameter = 0;
    double rowVariance = 1.0, columnVariance = 1.0, rho = 0.0;

    [[nodiscard]] double powered(int derivative) const
    {
        double factor = 1.0;
        for (int i = 0; i < derivative; ++i) {
            factor *= power - i;
        }
        return factor == 0.0 ? 0.0 : factor * std::pow(rho, power - derivative);
    }

    /// Derivative of sqrt(v_row v_column), `times` counts how often in each variance parameter.
    [[nodiscard]] double scale(int one, int other) const
    {
        if (first == second) { // the variance itself
            const int hits = (one == first) + (other == first);
            return hits == 0 ? rowVariance : hits == 1 ? 1.0 : 0.0;
        }
        const auto root = [](double variance, int hits) {
            return hits == 0   ? std::sqrt(variance)
                   : hits == 1 ? 0.5 / std::sqrt(variance)
                               : -0.25 / (variance * std::sqrt(variance));
        };
        return root(rowVariance, (one == first) + (other == first)) *
               root(columnVariance, (one == second) + (other == second));
    }

    /// one, other: parameters to take the derivative in, -1 for none.
    [[nodiscard]] double derivative(int one, int other) const
    {
        for (const int parameter : {one, other}) {
            if (parameter >= 0 && parameter != first && parameter != second && parameter != correlationParameter) {
                return 0.0;
            }
        }
        const int inCorrelation = (one == correlationParameter) + (other == correlationParameter);
        return scale(one, other) * powered(inCorrelation);
    }
};

CorrelatedEntry correlatedEntry(const CovarianceStructure& structure, std::span<const double> parameters, int row,
                                int column)
{
    const bool isHeterogeneous = !hasOneVariance(structure.kind);
    CorrelatedEntry entry;
    entry.first = isHeterogeneous ? row : 0;
    entry.second = isHeterogeneous ? column : 0;
    entry.correlationParameter = isHeterogeneous ? structure.size : 1;
    entry.rowVariance = parameters[static_cast<std::size_t>(entry.first)];
    entry.columnVariance = parameters[static_cast<std::size_t>(entry.second)];
    const bool isPower = structure.kind != Kind::HeterogeneousCompoundSymmetry;
    entry.power = isPower ? std::abs(row - column) : (row == column ? 0 : 1);
    if (structure.size > 1) {
        entry.rho = parameters[static_cast<std::size_t>(entry.correlationParameter)];
    }
    return entry;
}

template <typename Entry>
std::vector<double> fillMatrix(int size, const Entry& entryAt)
{
    std::vector<double> values;
    values.reserve(static_cast<std::size_t>(size) * static_cast<std::size_t>(size));
    for (int row = 0; row < size; ++row) {
        for (int column = 0; column < size; ++column) {
            values.push_back(entryAt(row, column));
        }
    }
    return values;
}

} // namespace

std::string_view shortName(CovarianceKind kind)
{
    switch (kind) {
    case Kind::Unstructured:
        return "UN";
    case Kind::CompoundSymmetry:
        return "CS";
    case Kind::HeterogeneousCompoundSymmetry:
        return "CSH";
    case Kind::Autoregressive:
        return "AR(1)";
    case Kind::HeterogeneousAutoregressive:
        return "ARH(1)";
    case Kind::Toeplitz:
        return "TOEP";
    case Kind::Diagonal:
        return "VC";
    }
    return "";
}

int CovarianceStructure::parameterCount() const
{
    switch (kind) {
    case Kind::Unstructured:
        return size * (size + 1) / 2;
    case Kind::CompoundSymmetry:
    case Kind::Autoregressive:
        return size == 1 ? 1 : 2;
    case Kind::HeterogeneousCompoundSymmetry:
    case Kind::HeterogeneousAutoregressive:
        return size == 1 ? 1 : size + 1;
    case Kind::Toeplitz:
    case Kind::Diagonal:
        return size;
    }
    return 0;
}

std::vector<std::string> CovarianceStructure::parameterNames(std::span<const std::string> labels) const
{
    std::vector<std::string> names;
    if (kind == Kind::Unstructured) {
        for (std::size_t row = 0; row < labels.size(); ++row) {
            for (std::size_t column = 0; column < row; ++column) {
                names.push_back("covariance " + labels[row] + ", " + labels[column]);
            }
            names.push_back("variance " + labels[row]);
        }
        return names;
    }
    if (hasOneVariance(kind)) {
        names.emplace_back("variance");
    } else {
        for (const auto& label : labels) {
            names.push_back("variance " + label);
        }
    }
    for (int i = static_cast<int>(names.size()); i < parameterCount(); ++i) {
        names.push_back(kind == Kind::CompoundSymmetry ? "covariance"
                        : kind == Kind::Toeplitz       ? "covariance at distance " + std::to_string(i)
                                                       : "correlation");
    }
    return names;
}

bool CovarianceStructure::isLinear() const
{
    return kind == Kind::Unstructured || kind == Kind::CompoundSymmetry || kind == Kind::Toeplitz ||
           kind == Kind::Diagonal || size == 1;
}

std::vector<double> CovarianceStructure::matrix(std::span<const double> parameters) const
{
    return fillMatrix(size, [&](int row, int column) {
        if (!isLinear()) {
            return correlatedEntry(*this, parameters, row, column).derivative(-1, -1);
        }
        const int parameter = size == 1 ? 0 : parameterAt(kind, row, column);
        return parameter < 0 ? 0.0 : parameters[static_cast<std::size_t>(parameter)];
    });
}

std::vector<double> CovarianceStructure::firstDerivative(std::span<const double> parameters, int parameter) const
{
    return fillMatrix(size, [&](int row, int column) {
        if (!isLinear()) {
            return correlatedEntry(*this, parameters, row, column).derivative(parameter, -1);
        }
        return size == 1 || parameterAt(kind, row, column) == parameter ? 1.0 : 0.0;
    });
}

std::vector<double> CovarianceStructure::secondDerivative(std::span<const double> parameters, int one, int other) const
{
    return fillMatrix(size, [&](int row, int column) {
        return isLinear() ? 0.0 : correlatedEntry(*this, parameters, row, column).derivative(one, other);
    });
}

std::vector<double> CovarianceStructure::parametersFor(std::span<const double> variances, double correlation) const
{
    const double common =
        std::accumulate(variances.begin(), variances.end(), 0.0) / static_cast<double>(variances.size());
    std::vector<double> parameters;
    if (kind == Kind::Unstructured) {
        for (std::size_t row = 0; row < variances.size(); ++row) {
            for (std::size_t column = 0; column < row; ++column) {
                parameters.push_back(correlation * std::sqrt(variances[row] * variances[column]));
            }
            parameters.push_back(variances[row]);
        }
        return parameters;
    }
    if (hasOneVariance(kind)) {
        parameters.push_back(common);
    } else {
        parameters.assign(variances.begin(), variances.end());
    }
    while (static_cast<int>(parameters.size()) < parameterCount()) {
        parameters.push_back(isLinear() ? correlation * common : correlation);
    }
    return parameters;
}

} // namespace stats
