// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/model_terms.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>
#include <utility>

namespace stats {

namespace {

/// A row of the design is, term by term, the product of what its variables contribute. As each variable enters a term
/// once, the mean row over a grid of levels is the row of the mean contributions.
using Contributions = std::map<std::string, std::vector<double>>;

std::vector<double> levelContribution(std::size_t levels, std::size_t level)
{
    std::vector<double> values(levels - 1, 0.0);
    if (level > 0) {
        values[level - 1] = 1.0;
    }
    return values;
}

std::vector<double> meanContribution(std::size_t levels)
{
    return std::vector<double>(levels - 1, 1.0 / static_cast<double>(levels));
}

/// The first variable varies fastest, as in R.
std::vector<double> termValues(const Term& term, const Contributions& contributions)
{
    std::vector<double> values{1.0};
    for (const auto& variable : term) {
        std::vector<double> longer;
        for (const double right : contributions.at(variable)) {
            for (const double left : values) {
                longer.push_back(left * right);
            }
        }
        values = std::move(longer);
    }
    return values;
}

std::vector<double> designRow(const ModelFrame& frame, const Contributions& contributions)
{
    std::vector<double> row{1.0};
    for (const auto& term : frame.terms) {
        const auto values = termValues(term, contributions);
        row.insert(row.end(), values.begin(), values.end());
    }
    return row;
}

std::string joined(const std::vector<std::string>& parts, const std::string& between)
{
    std::string text;
    for (const auto& part : parts) {
        text += (text.empty() ? "" : between) + part;
    }
    return text;
}

const Factor* factorNamed(const ModelFrame& frame, const std::string& name)
{
    const auto found = std::find_if(frame.factors.begin(), frame.factors.end(),
                                    [&](const Factor& factor) { return factor.name == name; });
    return found == frame.factors.end() ? nullptr : &*found;
}

const Covariate* covariateNamed(const ModelFrame& frame, const std::string& name)
{
    const auto found = std::find_if(frame.covariates.begin(), frame.covariates.end(),
                                    [&](const Covariate& covariate) { return covariate.name == name; });
    return found == frame.covariates.end() ? nullptr : &*found;
}

std::size_t frameRows(const ModelFrame& frame)
{
    return !frame.factors.empty()      ? frame.factors.front().levelOf.size()
           : !frame.covariates.empty() ? frame.covariates.front().values.size()
                                       : 0;
}

base::Result<void> checkFrame(const ModelFrame& frame)
{
    const auto rows = frameRows(frame);
    if (rows == 0) {
        return base::fail(base::ErrorKind::NotEnoughData, "rows", "0");
    }
    for (const auto& factor : frame.factors) {
        const auto levels = static_cast<int>(factor.levels.size());
        if (levels < 2) {
            return base::fail(base::ErrorKind::NotEnoughData, factor.name, std::to_string(levels) + " levels");
        }
        const bool isInside = std::all_of(factor.levelOf.begin(), factor.levelOf.end(),
                                          [&](int level) { return level >= 0 && level < levels; });
        if (factor.levelOf.size() != rows || !isInside) {
            return base::fail(base::ErrorKind::InvalidValue, factor.name, "length or level");
        }
    }
    for (const auto& covariate : frame.covariates) {
        if (covariate.values.size() != rows ||
            !std::all_of(covariate.values.begin(), covariate.values.end(), [](double v) { return std::isfinite(v); })) {
            return base::fail(base::ErrorKind::InvalidValue, covariate.name, "length or not finite");
        }
    }
    for (const auto& term : frame.terms) {
        const std::set<std::string> different(term.begin(), term.end());
        const bool isKnown = std::all_of(term.begin(), term.end(), [&](const std::string& name) {
            return factorNamed(frame, name) != nullptr || covariateNamed(frame, name) != nullptr;
        });
        if (term.empty() || different.size() != term.size() || !isKnown) {
            return base::fail(base::ErrorKind::InvalidValue, joined(term, ":"), "variables");
        }
    }
    return {};
}

DesignMatrix codedDesign(const ModelFrame& frame)
{
    DesignMatrix design;
    std::map<std::string, std::vector<std::string>> labels;
    for (const auto& factor : frame.factors) {
        for (std::size_t level = 1; level < factor.levels.size(); ++level) {
            labels[factor.name].push_back(factor.name + factor.levels[level]);
        }
    }
    for (const auto& covariate : frame.covariates) {
        labels[covariate.name] = {covariate.name};
    }
    design.columns = {"(Intercept)"};
    for (const auto& term : frame.terms) {
        std::vector<std::string> names{""};
        for (const auto& variable : term) {
            std::vector<std::string> longer;
            for (const auto& right : labels[variable]) {
                for (const auto& left : names) {
                    longer.push_back(left.empty() ? right : left + ":" + right);
                }
            }
            names = std::move(longer);
        }
        design.columns.insert(design.columns.end(), names.begin(), names.end());
    }
    Contributions contributions;
    for (std::size_t row = 0; row < frameRows(frame); ++row) {
        for (const auto& factor : frame.factors) {
            contributions[factor.name] =
                levelContribution(factor.levels.size(), static_cast<std::size_t>(factor.levelOf[row]));
        }
        for (const auto& covariate : frame.covariates) {
            contributions[covariate.name] = {covariate.values[row]};
        }
        design.addRow(designRow(frame, contributions));
    }
    return design;
}

std::vector<TermColumns> termColumns(const ModelFrame& frame)
{
    std::vector<TermColumns> terms;
    std::size_t next = 1;
    for (const auto& term : frame.terms) {
        std::size_t width = 1;
        for (const auto& variable : term) {
            const auto* factor = factorNamed(frame, variable);
            width *= factor != nullptr ? factor->levels.size() - 1 : 1;
        }
        TermColumns columns{joined(term, ":"), std::vector<std::size_t>(width)};
        std::iota(columns.columns.begin(), columns.columns.end(), next);
        next += width;
        terms.push_back(std::move(columns));
    }
    return terms;
}

bool contains(const Term& larger, const Term& smaller)
{
    return std::all_of(smaller.begin(), smaller.end(), [&](const std::string& variable) {
        return std::find(larger.begin(), larger.end(), variable) != larger.end();
    });
}

bool hasMarginsOfAll(const ModelFrame& frame)
{
    return std::all_of(frame.terms.begin(), frame.terms.end(), [&](const Term& term) {
        return std::all_of(term.begin(), term.end(), [&](const std::string& left) {
            Term rest = term;
            std::erase(rest, left);
            return rest.empty() || std::any_of(frame.terms.begin(), frame.terms.end(), [&](const Term& other) {
                       return other.size() == rest.size() && contains(other, rest);
                   });
        });
    });
}

/// A step from the reference to each other level of the term's factors (the first varies fastest), by one in its
/// covariates; other factors in the mean of their levels, other covariates at zero.
std::vector<Contributions> stepsOf(const ModelFrame& frame, const Term& term)
{
    Contributions contributions;
    for (const auto& factor : frame.factors) {
        contributions[factor.name] = meanContribution(factor.levels.size());
    }
    for (const auto& covariate : frame.covariates) {
        contributions[covariate.name] = {contains(term, {covariate.name}) ? 1.0 : 0.0};
    }
    std::vector<Contributions> steps{contributions};
    for (const auto& variable : term) {
        const auto* factor = factorNamed(frame, variable);
        std::vector<Contributions> more;
        for (std::size_t level = 1; factor != nullptr && level < factor->levels.size(); ++level) {
            for (auto step : steps) {
                step[variable] = levelContribution(factor->levels.size(), level);
                more.push_back(std::move(step));
            }
        }
        if (factor != nullptr) {
            steps = std::move(more);
        }
    }
    return steps;
}

} // namespace

base::Result<ModelDesign> modelDesign(const ModelFrame& frame)
{
    if (auto checked = checkFrame(frame); !checked) {
        return base::pass(checked);
    }
    return ModelDesign{codedDesign(frame), termColumns(frame)};
}

base::Result<std::vector<LinearContrast>> typeThreeContrasts(const ModelFrame& frame, const std::string& term)
{
    auto design = modelDesign(frame);
    if (!design) {
        return base::pass(design);
    }
    const auto found = std::find_if(frame.terms.begin(), frame.terms.end(),
                                    [&](const Term& other) { return joined(other, ":") == term; });
    if (found == frame.terms.end()) {
        return base::fail(base::ErrorKind::InvalidValue, term, "no such term");
    }
    if (auto independent = requireIndependentColumns(design->matrix); !independent) {
        return base::pass(independent);
    }
    if (!hasMarginsOfAll(frame)) {
        return base::fail(base::ErrorKind::NotApplicable, term, "an interaction lacks what it is made of");
    }
    std::vector<LinearContrast> contrasts;
    for (const auto& contributions : stepsOf(frame, *found)) {
        LinearContrast contrast{term, {0.0}};
        for (const auto& other : frame.terms) {
            auto values = termValues(other, contributions);
            if (!contains(other, *found)) {
                values.assign(values.size(), 0.0);
            }
            contrast.weights.insert(contrast.weights.end(), values.begin(), values.end());
        }
        contrasts.push_back(std::move(contrast));
    }
    return contrasts;
}

base::Result<std::vector<LinearContrast>> leastSquaresMeans(const ModelFrame& frame,
                                                            const std::vector<std::string>& factors)
{
    if (auto checked = checkFrame(frame); !checked) {
        return base::pass(checked);
    }
    Contributions contributions;
    for (const auto& factor : frame.factors) {
        contributions[factor.name] = meanContribution(factor.levels.size());
    }
    for (const auto& covariate : frame.covariates) {
        const double sum = std::accumulate(covariate.values.begin(), covariate.values.end(), 0.0);
        contributions[covariate.name] = {sum / static_cast<double>(covariate.values.size())};
    }
    std::vector<std::pair<std::string, Contributions>> cells{{"", contributions}};
    for (const auto& name : factors) {
        const auto* factor = factorNamed(frame, name);
        if (factor == nullptr) {
            return base::fail(base::ErrorKind::InvalidValue, name, "no such factor");
        }
        std::vector<std::pair<std::string, Contributions>> more;
        for (const auto& [label, before] : cells) {
            for (std::size_t level = 0; level < factor->levels.size(); ++level) {
                auto cell = before;
                cell[name] = levelContribution(factor->levels.size(), level);
                more.emplace_back((label.empty() ? "" : label + ", ") + factor->levels[level], std::move(cell));
            }
        }
        cells = std::move(more);
    }
    std::vector<LinearContrast> means;
    for (const auto& [label, cell] : cells) {
        means.push_back({label, designRow(frame, cell)});
    }
    return means;
}

LinearContrast difference(const LinearContrast& first, const LinearContrast& second)
{
    LinearContrast result{first.name + " - " + second.name, first.weights};
    for (std::size_t i = 0; i < result.weights.size(); ++i) {
        result.weights[i] -= second.weights[i];
    }
    return result;
}

std::vector<LinearContrast> pairwiseDifferences(const std::vector<LinearContrast>& means)
{
    std::vector<LinearContrast> differences;
    for (std::size_t later = 1; later < means.size(); ++later) {
        for (std::size_t earlier = 0; earlier < later; ++earlier) {
            differences.push_back(difference(means[later], means[earlier]));
        }
    }
    return differences;
}

} // namespace stats
