// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/luck_part.h"
#include "app/pages/luck_sources.h"
#include "core/figures/luck_early_stop.h"
#include "core/figures/luck_regress.h"
#include "core/simulation/early_stop.h"
#include "core/simulation/regress.h"

#include <QComboBox>
#include <QCoreApplication>

#include <array>
#include <cmath>

namespace pages {

using namespace Qt::StringLiterals;
using simulation::StoppingRule;

namespace {

struct LuckTrialWords
{
    Q_DECLARE_TR_FUNCTIONS(pages::LuckTrials)
};

constexpr int luckThreads = 2; // the answer is the same on any number

class EarlyStopPart final : public LuckPart
{
public:
    explicit EarlyStopPart(QWidget* parent)
        : LuckPart({u"early-stop"_s, LuckTrialWords::tr("Stop early"),
                    LuckTrialWords::tr("What do trials report that are stopped at a look before the end?")},
                   parent)
    {
        const simulation::EarlyStopOptions start;
        m_rule = addList(u"rule"_s, LuckTrialWords::tr("The boundary at the look"),
                           {u"spending-obrien-fleming"_s, u"spending-pocock"_s, u"obrien-fleming"_s, u"pocock"_s,
                            u"every-look"_s},
                           {LuckTrialWords::tr("Spending like O'Brien–Fleming (Lan–DeMets)"),
                            LuckTrialWords::tr("Spending like Pocock (Lan–DeMets)"),
                            LuckTrialWords::tr("Boundary of O'Brien–Fleming"), LuckTrialWords::tr("Boundary of Pocock"),
                            LuckTrialWords::tr("No boundary: p ≤ 0.05 at each look")});
        m_effect = addRow({u"effect"_s, LuckTrialWords::tr("True difference"), LuckTrialWords::tr("points"),
                           trueDifferenceSource()},
                          {0.0, 10.0, 0.1, 1}, start.effect);
        m_look = addRow({u"look"_s, LuckTrialWords::tr("Look after"), LuckTrialWords::tr("of 30"), lookSource()},
                        {4.0, 29.0, 1.0, 0}, start.looks.front());
        m_sd = addRow({u"sd"_s, LuckTrialWords::tr("SD of differences"), LuckTrialWords::tr("points"),
                       differenceSdSource()},
                      {2.0, 12.0, 0.1, 3}, start.sd);
    }

    [[nodiscard]] LuckJob job(const LuckAsked& asked) const override
    {
        constexpr std::array rules = {StoppingRule::SpendingOBrienFleming, StoppingRule::SpendingPocock,
                                      StoppingRule::OBrienFleming, StoppingRule::Pocock, StoppingRule::EveryLook};
        simulation::EarlyStopOptions options;
        options.effect = m_effect->value();
        options.sd = m_sd->value();
        options.looks = {static_cast<int>(std::lround(m_look->value()))};
        options.rule = rules[static_cast<std::size_t>(m_rule->currentIndex())];
        options.seed = asked.seed;
        options.threads = luckThreads;
        return [options](base::Progress& progress) -> LuckAnswer {
            auto result = simulation::earlyStop(options, progress);
            if (!result) {
                return {.figure = base::pass(result)};
            }
            return {.figure = figures::earlyStopFigure(options, *result)};
        };
    }

private:
    QComboBox* m_rule;
    ParameterRow* m_effect;
    ParameterRow* m_look;
    ParameterRow* m_sd;
};

class RegressPart final : public LuckPart
{
public:
    explicit RegressPart(QWidget* parent)
        : LuckPart({u"regress"_s, LuckTrialWords::tr("Regress"),
                    LuckTrialWords::tr("What does it do to a comparison to pick the responders afterwards?")},
                   parent)
    {
        const simulation::RegressOptions start;
        m_sd = addRow({u"sd"_s, LuckTrialWords::tr("SD of improvement"), u"%"_s,
                       illustrativeSource(LuckTrialWords::tr("Improvements by person were not published."))},
                      {5.0, 50.0, 1.0, 0}, start.sd);
        m_correlation = addRow({u"correlation"_s, LuckTrialWords::tr("Same person twice: r"), QString(),
                                illustrativeSource(LuckTrialWords::tr(
                                    "1: whoever responds once does so again; 0: a lottery each time."))},
                               {0.0, 1.0, 0.05, 2}, start.correlation);
        m_effect = addRow({u"effect"_s, LuckTrialWords::tr("True difference"), u"%"_s,
                           illustrativeSource(LuckTrialWords::tr("0: naltrexone does nothing."))},
                          {-40.0, 40.0, 1.0, 0}, start.effect);
        m_people = addRow({u"people"_s, LuckTrialWords::tr("People"), QString(),
                           completersSource() +
                               QStringList{LuckTrialWords::tr("7 of 12 respond by at least 50 %, as published there.")}},
                          {4.0, 100.0, 1.0, 0}, start.people);
    }

    [[nodiscard]] LuckJob job(const LuckAsked& asked) const override
    {
        simulation::RegressOptions options;
        options.sd = m_sd->value();
        options.correlation = m_correlation->value();
        options.effect = m_effect->value();
        options.people = static_cast<int>(std::lround(m_people->value()));
        options.seed = asked.seed;
        options.threads = luckThreads;
        return [options](base::Progress& progress) -> LuckAnswer {
            auto result = simulation::regress(options, progress);
            if (!result) {
                return {.figure = base::pass(result)};
            }
            return {.figure = figures::regressFigure(options, *result)};
        };
    }

private:
    ParameterRow* m_sd;
    ParameterRow* m_correlation;
    ParameterRow* m_effect;
    ParameterRow* m_people;
};

} // namespace

LuckPart* makeEarlyStopPart(QWidget* parent)
{
    return new EarlyStopPart(parent);
}

LuckPart* makeRegressPart(QWidget* parent)
{
    return new RegressPart(parent);
}

} // namespace pages
