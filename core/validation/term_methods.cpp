// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/mixed_model.h"
#include "core/stats/model_terms.h"
#include "core/validation/method_groups.h"

#include <string>
#include <utility>

namespace validation {

using namespace Qt::StringLiterals;

namespace {

std::vector<std::string> wordsOf(const QJsonValue& list)
{
    std::vector<std::string> words;
    const QJsonArray items = list.toArray();
    for (const auto& item : items) {
        words.push_back(item.toString().toStdString());
    }
    return words;
}

stats::ModelFrame frameOf(const QJsonObject& input)
{
    stats::ModelFrame frame;
    const QJsonArray factors = input["factors"_L1].toArray();
    for (const auto& item : factors) {
        const QJsonObject factor = item.toObject();
        frame.factors.push_back({factor["name"_L1].toString().toStdString(), wordsOf(factor["levels"_L1]),
                                 wholeNumbersOf(factor["values"_L1])});
    }
    const QJsonArray covariates = input["covariates"_L1].toArray();
    for (const auto& item : covariates) {
        const QJsonObject covariate = item.toObject();
        frame.covariates.push_back({covariate["name"_L1].toString().toStdString(), numbersOf(covariate["values"_L1])});
    }
    const QJsonArray terms = input["terms"_L1].toArray();
    for (const auto& term : terms) {
        frame.terms.push_back(wordsOf(term));
    }
    return frame;
}

/// The test of each term by both methods of degrees of freedom, in a model with a random intercept.
base::Result<NamedNumbers> typeThreeNumbers(const QJsonObject& input)
{
    const stats::ModelFrame frame = frameOf(input);
    const auto design = stats::modelDesign(frame);
    if (!design) {
        return tl::unexpected(design.error());
    }
    const auto y = numbersOf(input["y"_L1]);
    const auto subjects = wholeNumbersOf(input["subject"_L1]);
    const auto fit = stats::fitInterceptModel(y, design->matrix, subjects);
    if (!fit) {
        return tl::unexpected(fit.error());
    }
    NamedNumbers numbers;
    for (const stats::TermColumns& term : design->terms) {
        const auto contrasts = stats::typeThreeContrasts(frame, term.name);
        if (!contrasts) {
            return tl::unexpected(contrasts.error());
        }
        for (const auto& [method, label] : {std::pair{stats::DegreesOfFreedom::Satterthwaite, u"Satterthwaite"_s},
                                            std::pair{stats::DegreesOfFreedom::KenwardRogerLinear, u"Kenward-Roger"_s}}) {
            const auto test = stats::testHypothesis(*fit, term.name, *contrasts, {.degreesOfFreedom = method});
            if (!test) {
                return tl::unexpected(test.error());
            }
            const QString start = QString::fromStdString(term.name) + u", " + label + u' ';
            numbers[start + u"numerator df"] = test->numeratorDegreesOfFreedom;
            numbers[start + u"F"] = test->f;
            numbers[start + u"p"] = test->p;
            if (test->denominatorDegreesOfFreedom) {
                numbers[start + u"denominator df"] = *test->denominatorDegreesOfFreedom;
            }
        }
    }
    return numbers;
}

} // namespace

std::vector<Method> termMethods()
{
    return {{u"type III tests"_s, typeThreeNumbers}};
}

} // namespace validation
