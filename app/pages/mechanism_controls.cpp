// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/mechanism_controls.h"

#include "app/pages/mechanism_words.h"
#include "app/pages/parameter_row.h"
#include "app/theme/theme.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/segmented_control.h"
#include "core/figures/mechanism_words.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QSignalBlocker>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace pages {

using namespace Qt::StringLiterals;
using pharmacology::InfusionModel;
using pharmacology::Route;
using pharmacology::Scenario;

namespace {

// Four hours hold an infusion, a day the fall of it, four days the decline of the blockade.
constexpr std::array spans = {240.0, 1440.0, 5760.0};

Scenario scenarioAtStart()
{
    Scenario scenario;
    scenario.lastMinute = spans.front();
    return scenario;
}

std::size_t spanOf(double lastMinute)
{
    const auto span = std::find(spans.begin(), spans.end(), lastMinute);
    return span == spans.end() ? 0 : static_cast<std::size_t>(span - spans.begin());
}

} // namespace

MechanismControls::MechanismControls(QWidget* parent)
    : QWidget(parent)
    , m_scenario(scenarioAtStart())
{
    makeRows();
    makeChoices();
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(4 * theme::grid);
    m_grid->setVerticalSpacing(theme::halfGrid);
    ParameterRow::align(rows());
    showScenario();
    for (const ParameterRow* row : rows()) {
        connect(row, &ParameterRow::changed, this, &MechanismControls::take);
    }
    for (const widgets::SegmentedControl* choice : {m_route, m_model, m_span}) {
        connect(choice, &widgets::SegmentedControl::chosen, this, &MechanismControls::take);
    }
    connect(m_logarithmic, &QCheckBox::toggled, this, &MechanismControls::changed);
}

std::vector<ParameterRow*> MechanismControls::rows() const
{
    return {m_naltrexone, m_before, m_ketamine, m_infusion, m_nasal, m_weight, m_free, m_brain};
}

void MechanismControls::makeRows()
{
    m_naltrexone = new ParameterRow(u"naltrexoneMg"_s, tr("Naltrexone"), tr("mg"), {0.0, 100.0, 1.0, 0}, this);
    m_before = new ParameterRow(u"minutesBefore"_s, tr("Given before"), tr("min"), {0.0, 720.0, 5.0, 0}, this);
    m_ketamine = new ParameterRow(u"ketamineDose"_s, tr("Ketamine"), tr("mg/kg"), {0.0, 2.0, 0.05, 2}, this);
    m_infusion = new ParameterRow(u"infusionMinutes"_s, tr("Infused over"), tr("min"), {2.0, 120.0, 1.0, 0}, this);
    m_nasal = new ParameterRow(u"nasalMg"_s, tr("Esketamine"), tr("mg"), {0.0, 84.0, 14.0, 0}, this);
    m_weight = new ParameterRow(u"weightKg"_s, tr("Body weight"), tr("kg"), {40.0, 150.0, 1.0, 0}, this);
    m_free = new ParameterRow(u"freeFraction"_s, tr("Free in plasma"), {}, {0.1, 1.0, 0.005, 3}, this);
    m_brain = new ParameterRow(u"brainPartition"_s, tr("Brain/plasma"), tr("times"), {0.1, 10.0, 0.1, 1}, this);
}

void MechanismControls::makeChoices()
{
    m_choices = new QWidget(this);
    m_route = new widgets::SegmentedControl({tr("Infusion"), tr("Nasal")}, m_choices);
    m_model = new widgets::SegmentedControl({u"Clements"_s, u"Domino"_s}, m_choices);
    m_span = new widgets::SegmentedControl({tr("4 hours"), tr("1 day"), tr("4 days")}, m_choices);
    m_logarithmic = new QCheckBox(tr("Lo&garithmic"), m_choices);
    m_route->setObjectName(u"mechanismRoute"_s);
    m_route->setAccessibleName(tr("How ketamine is given"));
    m_model->setObjectName(u"mechanismModel"_s);
    m_model->setAccessibleName(tr("The model of ketamine in plasma"));
    m_span->setObjectName(u"mechanismSpan"_s);
    m_span->setAccessibleName(tr("How long the curves are drawn"));
    m_logarithmic->setObjectName(u"mechanismLogarithmic"_s);
    m_logarithmic->setToolTip(tr("Concentrations and shares by powers of ten"));
    auto* row = new widgets::FlowLayout(m_choices, 2 * theme::grid);
    for (QWidget* choice : std::initializer_list<QWidget*>{m_route, m_model, m_span, m_logarithmic}) {
        row->addWidget(choice);
    }
}

bool MechanismControls::isLogarithmic() const
{
    return m_logarithmic->isChecked();
}

void MechanismControls::setWide(bool wide)
{
    if (m_wide != wide || m_grid->count() == 0) {
        m_wide = wide;
        placeRows();
    }
}

// The tablet on the left, ketamine on the right, where there is room for both.
void MechanismControls::placeRows()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item;
    }
    const bool nasal = m_scenario.route == Route::Nasal;
    const std::vector<ParameterRow*> tablet = {m_naltrexone, m_before, m_weight};
    std::vector<ParameterRow*> drug =
        nasal ? std::vector<ParameterRow*>{m_nasal} : std::vector<ParameterRow*>{m_ketamine, m_infusion};
    drug.insert(drug.end(), {m_free, m_brain});
    m_ketamine->setVisible(!nasal);
    m_infusion->setVisible(!nasal);
    m_model->setVisible(!nasal);
    m_nasal->setVisible(nasal);
    m_grid->addWidget(m_choices, 0, 0, 1, m_wide ? 2 : 1);
    int line = 1;
    for (ParameterRow* row : tablet) {
        m_grid->addWidget(row, line++, 0);
    }
    line = m_wide ? 1 : line;
    for (ParameterRow* row : drug) {
        m_grid->addWidget(row, line++, m_wide ? 1 : 0);
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, m_wide ? 1 : 0);
}

void MechanismControls::take()
{
    const Route before = m_scenario.route;
    m_scenario.naltrexoneMg = m_naltrexone->value();
    m_scenario.naltrexoneMinutesBefore = m_before->value();
    m_scenario.ketamineMgPerKg = m_ketamine->value();
    m_scenario.infusionMinutes = m_infusion->value();
    m_scenario.nasalMg = m_nasal->value();
    m_scenario.weightKg = m_weight->value();
    m_scenario.binding.freeFraction = m_free->value();
    m_scenario.binding.brainPartition = m_brain->value();
    m_scenario.route = m_route->current() == 1 ? Route::Nasal : Route::Infusion;
    m_scenario.model = m_model->current() == 1 ? InfusionModel::Domino : InfusionModel::Clements;
    m_scenario.lastMinute = spans[static_cast<std::size_t>(std::max(0, m_span->current()))];
    if (m_scenario.route != before) {
        placeRows();
    }
    emit changed();
}

void MechanismControls::showScenario()
{
    m_naltrexone->setValue(m_scenario.naltrexoneMg);
    m_before->setValue(m_scenario.naltrexoneMinutesBefore);
    m_ketamine->setValue(m_scenario.ketamineMgPerKg);
    m_infusion->setValue(m_scenario.infusionMinutes);
    m_nasal->setValue(m_scenario.nasalMg);
    m_weight->setValue(m_scenario.weightKg);
    m_free->setValue(m_scenario.binding.freeFraction);
    m_brain->setValue(m_scenario.binding.brainPartition);
    m_route->setCurrent(m_scenario.route == Route::Nasal ? 1 : 0);
    m_model->setCurrent(m_scenario.model == InfusionModel::Domino ? 1 : 0);
    m_span->setCurrent(static_cast<int>(spanOf(m_scenario.lastMinute)));
    placeRows();
    showSources();
}

void MechanismControls::showSources()
{
    const QString trial = u"Williams 2018, doi:10.1176/appi.ajp.2018.18020138"_s;
    const QString registry = tr("45 minutes in this trial. Williams 2018, a copy of its registry entry; read in a "
                                "secondary source.");
    m_naltrexone->setSource(QStringList{tr("50 mg in this trial. %1, abstract; read in the source itself.").arg(trial),
                                        figures::statementText("blockade-by-dose"), figures::statementText("no-ki")} +
                            parameterTexts("naltrexone"));
    m_before->setSource({registry, figures::statementText("not-measured"), figures::statementText("decline"),
                         figures::statementText("over-90-percent"), figures::statementText("heroin")});
    m_ketamine->setSource(
        QStringList{tr("0.5 mg/kg in this trial. %1, abstract; read in the source itself.").arg(trial),
                    figures::statementText("weak-affinity"), figures::statementText("plasma-is-not-brain")} +
        parameterTexts("ketamine"));
    m_infusion->setSource({tr("40 minutes in this trial. Williams 2018, as told by The Drug Classroom; read in a "
                              "secondary source.")});
    m_nasal->setSource(QStringList{tr("56 mg is one of the doses of the label (RxList; read in a secondary source)."),
                                   figures::statementText("nasal-sources-disagree")} +
                       parameterTexts("esketamine"));
    m_weight->setSource({tr("70 kg is illustrative: ours, so that a dose by weight becomes milligrams. The weights of "
                            "this trial were not found.")});
    m_free->setSource(
        {tr("0.465 is what 53.5 % bound to protein leaves (DrugBank; read in a secondary source). Another "
            "source has 23 to 47 % bound, and 1 is the most there can be."),
         figures::statementText("weak-affinity")});
    m_brain->setSource({tr("1 is illustrative: ours. It puts as much free drug beside the receptors as in plasma."),
                        figures::statementText("plasma-is-not-brain")});
}

QJsonObject MechanismControls::state() const
{
    return {{u"naltrexoneMg"_s, m_scenario.naltrexoneMg},
            {u"minutesBefore"_s, m_scenario.naltrexoneMinutesBefore},
            {u"ketamineMgPerKg"_s, m_scenario.ketamineMgPerKg},
            {u"infusionMinutes"_s, m_scenario.infusionMinutes},
            {u"nasalMg"_s, m_scenario.nasalMg},
            {u"weightKg"_s, m_scenario.weightKg},
            {u"freeFraction"_s, m_scenario.binding.freeFraction},
            {u"brainPartition"_s, m_scenario.binding.brainPartition},
            {u"route"_s, m_scenario.route == Route::Nasal ? u"nasal"_s : u"infusion"_s},
            {u"model"_s, m_scenario.model == InfusionModel::Domino ? u"domino"_s : u"clements"_s},
            {u"lastMinute"_s, m_scenario.lastMinute},
            {u"logarithmic"_s, isLogarithmic()}};
}

void MechanismControls::setState(const QJsonObject& state)
{
    const Scenario start = scenarioAtStart();
    const auto number = [&](const QString& key, double otherwise) { return state[key].toDouble(otherwise); };
    m_scenario = start;
    m_scenario.naltrexoneMg = number(u"naltrexoneMg"_s, start.naltrexoneMg);
    m_scenario.naltrexoneMinutesBefore = number(u"minutesBefore"_s, start.naltrexoneMinutesBefore);
    m_scenario.ketamineMgPerKg = number(u"ketamineMgPerKg"_s, start.ketamineMgPerKg);
    m_scenario.infusionMinutes = number(u"infusionMinutes"_s, start.infusionMinutes);
    m_scenario.nasalMg = number(u"nasalMg"_s, start.nasalMg);
    m_scenario.weightKg = number(u"weightKg"_s, start.weightKg);
    m_scenario.binding.freeFraction = number(u"freeFraction"_s, start.binding.freeFraction);
    m_scenario.binding.brainPartition = number(u"brainPartition"_s, start.binding.brainPartition);
    m_scenario.route = state[u"route"_s].toString() == u"nasal" ? Route::Nasal : Route::Infusion;
    m_scenario.model = state[u"model"_s].toString() == u"domino" ? InfusionModel::Domino : InfusionModel::Clements;
    m_scenario.lastMinute = spans[spanOf(number(u"lastMinute"_s, start.lastMinute))];
    showScenario();
    const QSignalBlocker blocked(m_logarithmic);
    m_logarithmic->setChecked(state[u"logarithmic"_s].toBool());
    const QSignalBlocker quiet(this); // what the rows hold within their ranges is the scenario
    take();
}

} // namespace pages
