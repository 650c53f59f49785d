// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pharmacology_simulation.h"

#include "app/cli/text_table.h"
#include "core/analysis/analysis_json.h"
#include "core/pharmacology/compound_catalogue.h"
#include "core/pharmacology/scenario.h"
#include "core/pharmacology/statements.h"

#include <QJsonArray>

#include <algorithm>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

QString wordsOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

analysis::OptionKind amount(const QString& key, const QString& description, double standard, double least, double most)
{
    return {.key = key,
            .description = description,
            .defaultValue = QString::number(standard),
            .allowed = {},
            .minimum = least,
            .maximum = most};
}

analysis::OptionKind choice(const QString& key, const QString& description, const QStringList& allowed)
{
    return {.key = key, .description = description, .defaultValue = allowed.constFirst(), .allowed = allowed};
}

QJsonObject curveJson(const pharmacology::Curve& curve)
{
    QJsonArray citations;
    for (const std::string& citation : curve.citations) {
        citations.append(wordsOf(citation));
    }
    return {{u"name"_s, wordsOf(curve.name)},
            {u"unit"_s, wordsOf(curve.unit)},
            {u"origin"_s, wordsOf(pharmacology::curveOriginKey(curve.origin))},
            {u"citations"_s, citations},
            {u"remark"_s, wordsOf(curve.remark)},
            {u"minutes"_s, analysis::numbersJson(curve.minutes)},
            {u"values"_s, analysis::numbersJson(curve.values)}};
}

QJsonObject parameterJson(const std::string& compound, const pharmacology::Parameter& parameter)
{
    QJsonObject json{{u"compound"_s, wordsOf(compound)},
                     {u"key"_s, wordsOf(parameter.key)},
                     {u"name"_s, wordsOf(parameter.name)},
                     {u"value"_s, parameter.value},
                     {u"unit"_s, wordsOf(parameter.unit)},
                     {u"citation"_s, wordsOf(parameter.citation)},
                     {u"confidence"_s, wordsOf(pharmacology::confidenceKey(parameter.confidence))},
                     {u"remark"_s, wordsOf(parameter.remark)}};
    if (parameter.lower && parameter.upper) {
        json[u"lower"_s] = *parameter.lower;
        json[u"upper"_s] = *parameter.upper;
    }
    return json;
}

/// What is not confirmed enters no curve, and is left out here.
QJsonArray parametersJson()
{
    QJsonArray array;
    for (const pharmacology::Compound& compound : pharmacology::compoundCatalogue()) {
        for (const pharmacology::Parameter& parameter : pharmacology::allParameters(compound)) {
            if (!parameter.notConfirmed) {
                array.append(parameterJson(compound.key, parameter));
            }
        }
    }
    return array;
}

QJsonArray statementsJson()
{
    QJsonArray array;
    for (const pharmacology::Statement& statement : pharmacology::statements()) {
        array.append(QJsonObject{{u"key"_s, wordsOf(statement.key)},
                                 {u"sentence"_s, wordsOf(statement.sentence)},
                                 {u"citation"_s, wordsOf(statement.citation)},
                                 {u"confidence"_s, wordsOf(pharmacology::confidenceKey(statement.confidence))}});
    }
    return array;
}

QJsonObject curvesJson(const analysis::Options& options, const pharmacology::ScenarioCurves& curves)
{
    QJsonObject scenario;
    for (const auto& [key, value] : options) {
        scenario[key] = value;
    }
    QJsonArray series;
    for (const pharmacology::Curve& curve : curves.curves) {
        series.append(curveJson(curve));
    }
    return {{u"simulation"_s, u"pharmacology"_s},
            {u"origin"_s, study::originKey(study::Origin::Modelled)},
            {u"options"_s, scenario},
            {u"peak"_s, QJsonObject{{u"minute"_s, curves.peakMinute},
                                    {u"value"_s, curves.peakNgPerMl},
                                    {u"unit"_s, u"ng/mL"_s},
                                    {u"muBlockade"_s, curves.muBlockadeAtPeak},
                                    {u"agonistShift"_s, curves.agonistShiftAtPeak}}},
            {u"series"_s, series},
            {u"parameters"_s, parametersJson()},
            {u"statements"_s, statementsJson()}};
}

QString curvesText(const pharmacology::ScenarioCurves& curves)
{
    QList<QStringList> rows;
    for (const pharmacology::Curve& curve : curves.curves) {
        const auto peak = std::max_element(curve.values.begin(), curve.values.end());
        const double minute = curve.minutes[static_cast<std::size_t>(peak - curve.values.begin())];
        rows << QStringList{wordsOf(curve.name),
                            u"at most %1 %2"_s.arg(QString::number(*peak, 'g', 4), wordsOf(curve.unit)),
                            u"at minute %1"_s.arg(minute), wordsOf(pharmacology::curveOriginKey(curve.origin))};
    }
    return textTable(rows, false);
}

} // namespace

std::vector<analysis::OptionKind> pharmacologyOptions()
{
    const pharmacology::Scenario standard;
    return {
        choice(u"model"_s, u"of ketamine in plasma"_s, {u"clements"_s, u"domino"_s}),
        choice(u"route"_s, u"infusion of ketamine, or esketamine by nose (illustrative)"_s,
               {u"infusion"_s, u"nasal"_s}),
        choice(u"blockade"_s, u"naltrexone, or placebo in its place"_s, {u"off"_s, u"on"_s}),
        amount(u"ketamine-mg-per-kg"_s, u"dose of the infusion"_s, standard.ketamineMgPerKg, 0.0, 5.0),
        amount(u"infusion-minutes"_s, u"length of the infusion; 0: at once"_s, standard.infusionMinutes, 0.0, 1440.0),
        amount(u"nasal-mg"_s, u"dose by nose"_s, standard.nasalMg, 0.0, 200.0),
        amount(u"naltrexone-mg"_s, u"dose of the tablet"_s, standard.naltrexoneMg, 0.0, 100.0),
        amount(u"naltrexone-minutes-before"_s, u"from the tablet to the infusion"_s, standard.naltrexoneMinutesBefore,
               0.0, 10080.0),
        amount(u"weight-kg"_s, u"of the body"_s, standard.weightKg, 1.0, 500.0),
        amount(u"free-fraction"_s, u"share of the drug in plasma that is not bound: assumed"_s,
               standard.binding.freeFraction, 0.0, 1.0),
        amount(u"brain-partition"_s, u"free in brain over free in plasma: assumed"_s, standard.binding.brainPartition,
               0.0, 100.0),
        amount(u"last-minute"_s, u"after the start of the infusion"_s, standard.lastMinute, 0.0, 100000.0),
        amount(u"step"_s, u"minutes from point to point"_s, standard.stepMinutes, 0.01, 1.0),
    };
}

pharmacology::Scenario scenarioOf(const analysis::Options& options)
{
    const auto number = [&options](const QString& key) { return analysis::numberOption(options, key); };
    const auto is = [&options](const QString& key, const QString& value) { return options.at(key) == value; };
    pharmacology::Scenario scenario;
    scenario.blockade = is(u"blockade"_s, u"on"_s);
    scenario.naltrexoneMg = number(u"naltrexone-mg"_s);
    scenario.naltrexoneMinutesBefore = number(u"naltrexone-minutes-before"_s);
    scenario.route = is(u"route"_s, u"nasal"_s) ? pharmacology::Route::Nasal : pharmacology::Route::Infusion;
    scenario.ketamineMgPerKg = number(u"ketamine-mg-per-kg"_s);
    scenario.infusionMinutes = number(u"infusion-minutes"_s);
    scenario.model =
        is(u"model"_s, u"domino"_s) ? pharmacology::InfusionModel::Domino : pharmacology::InfusionModel::Clements;
    scenario.nasalMg = number(u"nasal-mg"_s);
    scenario.weightKg = number(u"weight-kg"_s);
    scenario.binding.freeFraction = number(u"free-fraction"_s);
    scenario.binding.brainPartition = number(u"brain-partition"_s);
    scenario.lastMinute = number(u"last-minute"_s);
    scenario.stepMinutes = number(u"step"_s);
    return scenario;
}

base::Result<Simulated> runPharmacology(std::uint64_t, const analysis::Options& options, base::Progress&)
{
    auto curves = pharmacology::computeScenario(scenarioOf(options));
    if (!curves) {
        return base::pass(curves);
    }
    return Simulated{{}, curvesJson(options, *curves), curvesText(*curves)};
}

} // namespace cli
