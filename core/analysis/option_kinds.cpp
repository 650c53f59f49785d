// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/option_kinds.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace analysis {

using namespace Qt::StringLiterals;

namespace {

struct OptionWords
{
    Q_DECLARE_TR_FUNCTIONS(analysis::Options)
};

constexpr std::array covarianceWords = {
    std::pair(stats::CovarianceKind::Unstructured, "UN"),
    std::pair(stats::CovarianceKind::CompoundSymmetry, "CS"),
    std::pair(stats::CovarianceKind::HeterogeneousCompoundSymmetry, "CSH"),
    std::pair(stats::CovarianceKind::Autoregressive, "AR1"),
    std::pair(stats::CovarianceKind::HeterogeneousAutoregressive, "ARH1"),
    std::pair(stats::CovarianceKind::Toeplitz, "TOEP"),
    std::pair(stats::CovarianceKind::Diagonal, "VC"),
};

QString wordFrom(const Options& resolved, const QString& key)
{
    const auto found = resolved.find(key);
    return found != resolved.end() ? found->second : QString();
}

} // namespace

OptionKind levelOption()
{
    return {.key = u"level"_s,
            .description = OptionWords::tr("Level of the intervals."),
            .defaultValue = u"0.95"_s,
            .allowed = {},
            .minimum = 0.5,
            .maximum = 0.9999};
}

double levelFrom(const Options& resolved)
{
    return numberOption(resolved, u"level"_s);
}

OptionKind seedOption()
{
    return {.key = u"seed"_s,
            .description = OptionWords::tr("Of what is drawn at random: the same seed gives the same numbers."),
            .defaultValue = u"1"_s,
            .allowed = {},
            .minimum = 0.0,
            .maximum = 9007199254740992.0, // every whole number up to here is a double
            .value = OptionValue::WholeNumber};
}

std::uint64_t seedFrom(const Options& resolved)
{
    return static_cast<std::uint64_t>(numberOption(resolved, u"seed"_s));
}

OptionKind samplesOption(int defaultValue)
{
    return {.key = u"samples"_s,
            .description = OptionWords::tr("How many are drawn, where not all can be counted."),
            .defaultValue = QString::number(defaultValue),
            .allowed = {},
            .minimum = 100.0,
            .maximum = 100'000'000.0,
            .value = OptionValue::WholeNumber};
}

std::int64_t samplesFrom(const Options& resolved)
{
    return static_cast<std::int64_t>(numberOption(resolved, u"samples"_s));
}

OptionKind degreesOfFreedomOption()
{
    return {.key = u"df"_s,
            .description = OptionWords::tr("How degrees of freedom are found; kenward-roger is the linear version."),
            .defaultValue = u"kenward-roger"_s,
            .allowed = {u"kenward-roger"_s, u"satterthwaite"_s, u"between-within"_s, u"asymptotic"_s}};
}

stats::DegreesOfFreedom degreesOfFreedomFrom(const Options& resolved)
{
    const QString word = wordFrom(resolved, u"df"_s);
    return word == u"satterthwaite"    ? stats::DegreesOfFreedom::Satterthwaite
           : word == u"between-within" ? stats::DegreesOfFreedom::BetweenWithin
           : word == u"asymptotic"     ? stats::DegreesOfFreedom::Asymptotic
                                       : stats::DegreesOfFreedom::KenwardRogerLinear;
}

OptionKind informationOption(stats::Information own)
{
    return {.key = u"information"_s,
            .description = OptionWords::tr("Which information on the covariance kenward-roger uses."),
            .defaultValue = own == stats::Information::Expected ? u"expected"_s : u"observed"_s,
            .allowed = {u"expected"_s, u"observed"_s}};
}

stats::Information informationFrom(const Options& resolved)
{
    return wordFrom(resolved, u"information"_s) == u"expected" ? stats::Information::Expected
                                                              : stats::Information::Observed;
}

OptionKind covarianceOption()
{
    return {.key = u"covariance"_s,
            .description = OptionWords::tr("Of a person's visits; auto is the first of UN, ARH1, CSH, CS that can be fitted."),
            .defaultValue = u"auto"_s,
            .allowed = {u"auto"_s, u"UN"_s, u"CS"_s, u"CSH"_s, u"AR1"_s, u"ARH1"_s, u"TOEP"_s}};
}

std::optional<stats::CovarianceKind> covarianceFrom(const Options& resolved)
{
    const QString word = wordFrom(resolved, u"covariance"_s);
    for (const auto& [kind, key] : covarianceWords) {
        if (word == QLatin1StringView(key)) {
            return kind;
        }
    }
    return std::nullopt;
}

QString covarianceKey(stats::CovarianceKind kind)
{
    for (const auto& [known, key] : covarianceWords) {
        if (known == kind) {
            return QString::fromLatin1(key);
        }
    }
    return {};
}

OptionKind zerosOption()
{
    return {.key = u"zeros"_s,
            .description = OptionWords::tr("Differences of zero: ranked, then left out (pratt), or left out first (drop)."),
            .defaultValue = u"pratt"_s,
            .allowed = {u"pratt"_s, u"drop"_s}};
}

stats::Zeros zerosFrom(const Options& resolved)
{
    return wordFrom(resolved, u"zeros"_s) == u"drop" ? stats::Zeros::Dropped : stats::Zeros::Pratt;
}

} // namespace analysis
