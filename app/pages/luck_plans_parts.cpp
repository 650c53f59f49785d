// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/luck_part.h"
#include "app/pages/luck_sources.h"
#include "app/widgets/segmented_control.h"
#include "core/figures/luck_carryover.h"
#include "core/figures/luck_replication.h"

#include <QCoreApplication>

#include <cmath>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

struct LuckPlanWords
{
    Q_DECLARE_TR_FUNCTIONS(pages::LuckPlans)
};

class CarryoverPart final : public LuckPart
{
public:
    explicit CarryoverPart(QWidget* parent)
        : LuckPart({u"carryover"_s, LuckPlanWords::tr("Carry over"),
                    LuckPlanWords::tr("Was naltrexone still there at the second infusion, and would anybody notice?")},
                   parent)
    {
        const simulation::CarryoverOptions start;
        m_view = addChoice(u"view"_s, LuckPlanWords::tr("What is drawn"), {u"bias"_s, u"pretest"_s},
                           {LuckPlanWords::tr("Bias"), LuckPlanWords::tr("Power of the test for it")});
        m_days = addRow({u"days"_s, LuckPlanWords::tr("Between infusions"), LuckPlanWords::tr("days"),
                         daysBetweenSource()},
                        {0.0, 60.0, 1.0, 0}, start.daysBetween);
        m_halfTime = addRow({u"halfTime"_s, LuckPlanWords::tr("Half-time"), LuckPlanWords::tr("h"), halfTimeSource()},
                            {72.0, 108.0, 1.0, 0}, start.halfTimeHours);
        m_effect = addRow({u"effect"_s, LuckPlanWords::tr("True difference"), LuckPlanWords::tr("points"),
                           trueDifferenceSource()},
                          {0.0, 10.0, 0.1, 1}, start.effect);
        m_people = addRow({u"people"_s, LuckPlanWords::tr("People"), QString(),
                           completersSource() + differenceSdSource() +
                               illustrativeSource(LuckPlanWords::tr(
                                   "The correlation of 0.5 between a person's two periods, which the test for "
                                   "carry-over depends on."))},
                          {4.0, 100.0, 1.0, 0}, start.people);
    }

    [[nodiscard]] bool isDrawn() const override { return false; }

    [[nodiscard]] LuckJob job(const LuckAsked&) const override
    {
        simulation::CarryoverOptions options;
        options.daysBetween = m_days->value();
        options.halfTimeHours = m_halfTime->value();
        options.effect = m_effect->value();
        options.people = static_cast<int>(std::lround(m_people->value()));
        const auto view = m_view->current() == 1 ? figures::CarryoverView::Pretest : figures::CarryoverView::Bias;
        return [options, view](base::Progress& progress) -> LuckAnswer {
            return {.figure = figures::carryoverFigure(options, view, progress)};
        };
    }

private:
    widgets::SegmentedControl* m_view;
    ParameterRow* m_days;
    ParameterRow* m_halfTime;
    ParameterRow* m_effect;
    ParameterRow* m_people;
};

enum class ReplicationView { Scores, Responders, Hundred };

class ReplicationPart final : public LuckPart
{
public:
    explicit ReplicationPart(QWidget* parent)
        : LuckPart({u"replication"_s, LuckPlanWords::tr("Replicate"),
                    LuckPlanWords::tr("How many people would another trial need, and what would a hundred of them say?")},
                   parent)
    {
        const simulation::ReplicationOptions start;
        m_view = addChoice(u"view"_s, LuckPlanWords::tr("What is drawn"),
                           {u"scores"_s, u"responders"_s, u"hundred"_s},
                           {LuckPlanWords::tr("People for scores"), LuckPlanWords::tr("People for responders"),
                            LuckPlanWords::tr("A hundred replications")});
        m_test = addChoice(u"test"_s, LuckPlanWords::tr("How the differences are tested"),
                           {u"crossover"_s, u"paired-t"_s},
                           {LuckPlanWords::tr("Crossover"), LuckPlanWords::tr("Paired t")});
        m_effect = addRow({u"effect"_s, LuckPlanWords::tr("True difference"), LuckPlanWords::tr("points"),
                           trueDifferenceSource()},
                          {0.0, 10.0, 0.1, 1}, start.effect);
        m_sd = addRow({u"sd"_s, LuckPlanWords::tr("SD of differences"), LuckPlanWords::tr("points"),
                       differenceSdSource()},
                      {2.0, 12.0, 0.1, 3}, start.sd);
        const QStringList notPublished = illustrativeSource(
            LuckPlanWords::tr("How many responded after one condition alone was not published."));
        const simulation::ResponderReplication responders;
        m_first = addRow({u"first"_s, LuckPlanWords::tr("Placebo alone"), u"%"_s, notPublished}, {0.0, 70.0, 1.0, 0},
                         100.0 * responders.firstAlone);
        m_second = addRow({u"second"_s, LuckPlanWords::tr("Naltrexone alone"), u"%"_s, notPublished},
                          {0.0, 30.0, 1.0, 0}, 100.0 * responders.secondAlone);
        m_people = addRow({u"people"_s, LuckPlanWords::tr("People"), QString(), completersSource()},
                          {4.0, 200.0, 1.0, 0}, start.people);
        m_power = addRow({u"power"_s, LuckPlanWords::tr("Power asked for"), u"%"_s,
                          illustrativeSource(LuckPlanWords::tr("80 % is a convention."))},
                         {55.0, 99.0, 1.0, 0}, 100.0 * start.power);
        connect(m_view, &widgets::SegmentedControl::chosen, this, [this] { showWhatCounts(); });
        showWhatCounts();
    }

    [[nodiscard]] bool isDrawn() const override { return view() == ReplicationView::Hundred; }

    void setState(const QJsonObject& state) override
    {
        LuckPart::setState(state);
        showWhatCounts();
    }

    [[nodiscard]] LuckJob job(const LuckAsked& asked) const override
    {
        simulation::ReplicationOptions options;
        options.effect = m_effect->value();
        options.sd = m_sd->value();
        options.people = static_cast<int>(std::lround(m_people->value()));
        options.test = m_test->current() == 1 ? stats::PlannedTest::PairedT : stats::PlannedTest::Crossover;
        options.power = m_power->value() / 100.0;
        options.seed = asked.seed;
        switch (view()) {
        case ReplicationView::Responders:
            return respondersJob(options);
        case ReplicationView::Hundred:
            return [options](base::Progress& progress) -> LuckAnswer {
                auto result = simulation::replication(options, progress);
                if (!result) {
                    return {.figure = base::pass(result)};
                }
                return {.figure = figures::replicationFigure(options, *result)};
            };
        case ReplicationView::Scores:
            break;
        }
        return [options](base::Progress& progress) -> LuckAnswer {
            auto curve = simulation::scorePowerCurve(options, progress);
            if (!curve) {
                return {.figure = base::pass(curve)};
            }
            return {.figure = figures::scorePowerFigure(options, *curve)};
        };
    }

private:
    [[nodiscard]] ReplicationView view() const { return static_cast<ReplicationView>(m_view->current()); }

    [[nodiscard]] LuckJob respondersJob(const simulation::ReplicationOptions& asked) const
    {
        const simulation::ResponderReplication options{.firstAlone = m_first->value() / 100.0,
                                                       .secondAlone = m_second->value() / 100.0,
                                                       .people = asked.people,
                                                       .power = asked.power};
        return [options](base::Progress& progress) -> LuckAnswer {
            auto curve = simulation::responderPowerCurve(options, progress);
            if (!curve) {
                return {.figure = base::pass(curve)};
            }
            return {.figure = figures::responderPowerFigure(options, *curve)};
        };
    }

    void showWhatCounts()
    {
        const bool responders = view() == ReplicationView::Responders;
        m_effect->setVisible(!responders);
        m_sd->setVisible(!responders);
        m_test->setVisible(!responders);
        m_first->setVisible(responders);
        m_second->setVisible(responders);
        m_power->setVisible(view() != ReplicationView::Hundred);
        placeRows();
    }

    widgets::SegmentedControl* m_view;
    widgets::SegmentedControl* m_test;
    ParameterRow* m_effect;
    ParameterRow* m_sd;
    ParameterRow* m_first;
    ParameterRow* m_second;
    ParameterRow* m_people;
    ParameterRow* m_power;
};

} // namespace

LuckPart* makeCarryoverPart(QWidget* parent)
{
    return new CarryoverPart(parent);
}

LuckPart* makeReplicationPart(QWidget* parent)
{
    return new ReplicationPart(parent);
}

} // namespace pages
