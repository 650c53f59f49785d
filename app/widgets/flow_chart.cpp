// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/flow_chart.h"

#include "app/widgets/arm_words.h"
#include "app/widgets/count_box.h"
#include "core/study/lookup.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstddef>
#include <utility>

namespace widgets {

using namespace Qt::StringLiterals;

namespace {

struct FlowWords
{
    Q_DECLARE_TR_FUNCTIONS(widgets::FlowChart)
};

QString completersTitle(const analysis::ParticipantFlow& flow)
{
    switch (flow.design) {
    case study::Design::TwoSequenceCrossover:
        return FlowWords::tr("completed both periods");
    case study::Design::Crossover:
        return FlowWords::tr("completed all periods");
    case study::Design::ParallelArms:
    case study::Design::SingleArm:
        break;
    }
    return FlowWords::tr("scored after treatment");
}

constexpr std::ptrdiff_t mostColumns = 3; // more cannot be read side by side

} // namespace

FlowChart::FlowChart(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Flow of participants"));
}

CountBox* FlowChart::box(std::size_t index)
{
    while (m_boxes.size() <= index) {
        auto* made = new CountBox(this);
        const std::size_t at = m_boxes.size();
        connect(made, &CountBox::clicked, this, [this, at] { press(at); });
        m_boxes.push_back(made);
    }
    return m_boxes[index];
}

void FlowChart::press(std::size_t index)
{
    const Step step = m_steps[index]; // a copy: the answer fills the chart again
    const auto people = m_flow;       // and this keeps its people
    switch (step.press) {
    case Press::Sequence:
        emit sequencePressed(step.sequence);
        return;
    case Press::Completers:
        emit completersPressed();
        return;
    case Press::Unknown:
        emit unknownPressed(step.box);
        return;
    case Press::People:
        emit peoplePressed(*step.people, step.box->accessibleName(), step.box);
        return;
    }
}

FlowChart::Step& FlowChart::add(Step step)
{
    step.box = box(m_steps.size());
    step.box->setCheckable(false);
    step.box->show();
    m_steps.push_back(std::move(step));
    return m_steps.back();
}

analysis::ParticipantFlow FlowChart::drawable(const analysis::ParticipantFlow& flow)
{
    const auto followed = std::count_if(flow.groups.begin(), flow.groups.end(), [](const analysis::FlowGroup& group) {
        return group.sequence.isValid() || !group.periods.empty();
    });
    return followed > mostColumns ? analysis::pooledFlow(flow) : flow;
}

void FlowChart::setFlow(const study::Study& study, std::shared_ptr<const analysis::ParticipantFlow> drawn,
                        study::SequenceId chosen, bool completersOnly)
{
    m_flow = drawn != nullptr ? std::move(drawn) : std::make_shared<const analysis::ParticipantFlow>();
    const analysis::ParticipantFlow& flow = *m_flow;
    m_observed = study::isObserved(flow.origin);
    m_steps.clear();
    addTop(flow);
    std::vector<const analysis::FlowGroup*> columns;
    for (const analysis::FlowGroup& group : flow.groups) {
        const bool nowhere = !group.sequence.isValid() && group.periods.empty() && flow.groups.size() > 1;
        if (nowhere) { // nobody to follow: they hang beside the arrow that leaves them out
            addLost(group.people, tr("not assigned, not treated"), {}, group.reason, firstOfColumn - 1, 0.5, 1.0);
        } else {
            columns.push_back(&group);
        }
    }
    m_columns = std::max<std::size_t>(1, columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const double share = 1.0 / static_cast<double>(columns.size());
        addColumn(study, flow, *columns[i], share * static_cast<double>(i), share * static_cast<double>(i + 1), chosen);
    }
    addFoot(flow, completersOnly);
    for (std::size_t i = m_steps.size(); i < m_boxes.size(); ++i) {
        m_boxes[i]->hide();
    }
    std::vector<const Step*> order;
    for (const Step& step : m_steps) {
        order.push_back(&step);
    }
    std::stable_sort(order.begin(), order.end(), [](const Step* a, const Step* b) { return a->row < b->row; });
    for (std::size_t i = 1; i < order.size(); ++i) {
        setTabOrder(order[i - 1]->box, order[i]->box);
    }
    arrange();
    updateGeometry();
    update();
}

// Rows with an even number hold boxes, those between them arrows and who left.
void FlowChart::addTop(const analysis::ParticipantFlow& flow)
{
    Step& screened = add({.press = Press::Unknown, .row = 0, .from = 0.0, .to = 0.5});
    screened.box->setContent(CountBox::Kind::Unknown,
                             {.title = tr("Screened: not reported"), .count = {}, .detail = {}}, tr("Says why"));
    Step& enrolled = add({.press = Press::People, .people = &flow.people, .row = 0, .from = 0.5, .to = 1.0});
    enrolled.box->setContent(
        CountBox::Kind::Step,
        {.title = tr("enrolled"), .count = filteredCount(flow.people.size(), flow.inStudy), .detail = {}},
        tr("Lists these people"));
}

void FlowChart::addColumn(const study::Study& study, const analysis::ParticipantFlow& flow,
                          const analysis::FlowGroup& group, double from, double to, study::SequenceId chosen)
{
    const bool crossed = study::isCrossover(flow.design);
    const bool pooled = group.arms.empty() && !group.periods.empty();
    const bool filters = group.sequence.isValid();
    Step& assigned = add({.press = filters ? Press::Sequence : Press::People,
                          .sequence = group.sequence,
                          .people = &group.people,
                          .row = 2,
                          .from = from,
                          .to = to});
    const QString name = pooled ? tr("in all sequences") : groupName(study, group);
    const bool isChosen = filters && group.sequence == chosen;
    assigned.box->setContent(CountBox::Kind::Step,
                             {.title = name, .count = filteredCount(group.people.size(), group.inStudy), .detail = {}},
                             !filters   ? tr("Lists these people")
                             : isChosen ? tr("Shows everybody again")
                                        : tr("Shows only the people of “%1”").arg(name));
    assigned.box->setCheckable(filters);
    assigned.box->setChecked(isChosen);
    int row = 4;
    for (const analysis::FlowPeriod& period : group.periods) {
        const QString where = crossed ? tr("%1, period %2").arg(name, QString::number(period.ordinal)) : name;
        addLost(period.notTreated, tr("not treated"), where, period.reason, row - 1, from, to);
        const QString arm = period.arm.isValid() ? study::armName(study, period.arm) : tr("any arm");
        const QString treated = tr("%1 treated").arg(filteredCount(period.treated.size(), period.inStudy));
        QString detail = tr("%1 · %2 scored").arg(treated).arg(period.scored.size());
        if (!period.otherArm.empty()) {
            detail = tr("%1 · %2 with another arm").arg(detail).arg(period.otherArm.size());
        }
        if (crossed) {
            detail = tr("Period %1: %2").arg(QString::number(period.ordinal), detail);
        }
        Step& step = add({.press = Press::People, .people = &period.treated, .row = row, .from = from, .to = to});
        step.box->setContent(CountBox::Kind::Arm, {.title = arm, .count = {}, .detail = detail},
                             tr("Lists these people"), armRole(study, period.arm), m_observed);
        step.box->setAccessibleName(tr("%1: %2, %3").arg(name, arm, detail)); // orders share arms and numbers
        row += 2;
    }
    m_steps.back().endsColumn = true;
}

void FlowChart::addLost(const analysis::People& people, const QString& what, const QString& where,
                        const QString& reason, int row, double from, double to)
{
    if (people.empty()) {
        return;
    }
    const QString why = reason.isEmpty() ? tr("Reason not reported") : reason;
    Step& lost = add({.press = Press::People, .people = &people, .row = row, .from = from, .to = to, .hanging = true});
    lost.box->setContent(CountBox::Kind::Hanging,
                         {.title = what, .count = QString::number(people.size()), .detail = why},
                         tr("Lists these people and the reasons"));
    if (!where.isEmpty()) {
        lost.box->setAccessibleName(tr("%1: %2 not treated, %3").arg(where, QString::number(people.size()), why));
    }
}

void FlowChart::addFoot(const analysis::ParticipantFlow& flow, bool completersOnly)
{
    const int row = 4 + 2 * static_cast<int>(flow.periods());
    Step& completers =
        add({.press = Press::Completers, .people = &flow.completers, .row = row, .from = 0.0, .to = 0.6});
    const QString title = completersTitle(flow);
    completers.box->setContent(CountBox::Kind::Step,
                               {.title = title, .count = QString::number(flow.completers.size()), .detail = {}},
                               completersOnly ? tr("Shows everybody again") : tr("Shows only these people"));
    completers.box->setCheckable(true);
    completers.box->setChecked(completersOnly);
    Step& analysed = add({.press = Press::People, .people = &flow.analysed, .row = row, .from = 0.6, .to = 1.0});
    analysed.box->setContent(CountBox::Kind::Step,
                             {.title = tr("analysed"), .count = QString::number(flow.analysed.size()), .detail = {}},
                             tr("Lists the people with a score at the visit of the key results, in a crossover after "
                                "both treatments"));
}

std::vector<CountBox*> FlowChart::boxes() const
{
    std::vector<const Step*> order;
    for (const Step& step : m_steps) {
        order.push_back(&step);
    }
    std::stable_sort(order.begin(), order.end(), [](const Step* a, const Step* b) { return a->row < b->row; });
    std::vector<CountBox*> boxes;
    for (const Step* step : order) {
        boxes.push_back(step->box);
    }
    return boxes;
}

} // namespace widgets
