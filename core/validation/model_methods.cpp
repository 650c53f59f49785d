// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/covariance_structure.h"
#include "core/stats/mixed_model.h"
#include "core/stats/mmrm.h"
#include "core/validation/method_groups.h"

#include <array>
#include <string>

namespace validation {

using namespace Qt::StringLiterals;

namespace {

stats::DesignMatrix designOf(const QJsonValue& columns, const QJsonValue& rows)
{
    stats::DesignMatrix design;
    const QJsonArray names = columns.toArray();
    for (const auto& name : names) {
        design.columns.push_back(name.toString().toStdString());
    }
    const QJsonArray list = rows.toArray();
    for (const auto& row : list) {
        design.addRow(numbersOf(row));
    }
    return design;
}

/// Estimate and standard error of each coefficient, with the degrees of freedom of both methods.
base::Result<void> addCoefficients(NamedNumbers& numbers, const QString& start, const stats::MixedFit& fit)
{
    const auto satterthwaite = stats::testCoefficients(fit);
    const auto kenwardRoger =
        stats::testCoefficients(fit, {.degreesOfFreedom = stats::DegreesOfFreedom::KenwardRogerLinear});
    if (!satterthwaite || !kenwardRoger) {
        return tl::unexpected(satterthwaite ? kenwardRoger.error() : satterthwaite.error());
    }
    for (std::size_t i = 0; i < fit.columns.size(); ++i) {
        const QString name = start + QString::fromStdString(fit.columns[i]);
        numbers[name] = satterthwaite->at(i).estimate;
        numbers[name + u" SE"] = satterthwaite->at(i).se;
        numbers[name + u" Kenward-Roger SE"] = kenwardRoger->at(i).se;
        if (satterthwaite->at(i).degreesOfFreedom && kenwardRoger->at(i).degreesOfFreedom) {
            numbers[name + u" Satterthwaite df"] = *satterthwaite->at(i).degreesOfFreedom;
            numbers[name + u" Kenward-Roger df"] = *kenwardRoger->at(i).degreesOfFreedom;
        }
    }
    return {};
}

base::Result<NamedNumbers> mixedModelNumbers(const QJsonObject& input)
{
    const auto y = numbersOf(input["y"_L1]);
    const auto subjects = wholeNumbersOf(input["group"_L1]);
    const auto fixed = designOf(input["columns"_L1], input["x"_L1]);
    const auto random = designOf(input["randomColumns"_L1], input["z"_L1]);
    base::NoProgress progress;
    const auto fit = stats::fitMixedModel({y, fixed, random, subjects},
                                          {.isCorrelated = input["correlated"_L1].toBool()}, progress);
    if (!fit) {
        return tl::unexpected(fit.error());
    }
    NamedNumbers numbers{{u"log-likelihood"_s, fit->logLikelihood},
                         {u"residual variance"_s, fit->parameters.back().estimate}};
    if (auto added = addCoefficients(numbers, {}, *fit); !added) {
        return tl::unexpected(added.error());
    }
    return numbers;
}

constexpr std::array repeatedKinds{
    stats::CovarianceKind::Unstructured,   stats::CovarianceKind::CompoundSymmetry,
    stats::CovarianceKind::Autoregressive, stats::CovarianceKind::HeterogeneousCompoundSymmetry,
    stats::CovarianceKind::Toeplitz,       stats::CovarianceKind::HeterogeneousAutoregressive};

base::Result<NamedNumbers> repeatedNumbers(const QJsonObject& input)
{
    const auto y = numbersOf(input["y"_L1]);
    const auto subjects = wholeNumbersOf(input["subject"_L1]);
    const auto visitOf = wholeNumbersOf(input["visit"_L1]);
    const auto fixed = designOf(input["columns"_L1], input["x"_L1]);
    std::vector<std::string> visits;
    for (int visit = 0; visit < input["visits"_L1].toInt(); ++visit) {
        visits.push_back(std::to_string(visit + 1));
    }
    NamedNumbers numbers;
    base::NoProgress progress;
    for (const auto kind : repeatedKinds) {
        for (const auto likelihood : {stats::Likelihood::Restricted, stats::Likelihood::Full}) {
            const auto fit = stats::fitMmrm({y, fixed, subjects, visitOf, visits},
                                            {.covariance = kind, .likelihood = likelihood}, progress);
            if (!fit) {
                continue; // what it should have given is then not there, and told as failed
            }
            const auto shortName = stats::shortName(kind);
            const QString label = QLatin1StringView(shortName.data(), qsizetype(shortName.size())) +
                                  (likelihood == stats::Likelihood::Restricted ? u" REML "_s : u" ML "_s);
            numbers[label + u"log-likelihood"] = fit->logLikelihood;
            if (auto added = addCoefficients(numbers, label, *fit); !added) {
                return tl::unexpected(added.error());
            }
        }
    }
    return numbers;
}

} // namespace

std::vector<Method> modelMethods()
{
    return {{u"mixed model"_s, mixedModelNumbers}, {u"MMRM"_s, repeatedNumbers}};
}

} // namespace validation
