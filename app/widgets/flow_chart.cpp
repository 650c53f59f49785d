// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/flow_chart.h"

#include "app/theme/theme.h"
#include "app/widgets/arm_words.h"
#include "app/widgets/count_box.h"
#include "core/study/lookup.h"

#include <QPainter>

#include <algorithm>
#include <cstddef>

namespace widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr int flowBoxHeight = 5 * theme::grid + theme::halfGrid;
constexpr int flowSmallHeight = 4 * theme::grid;
constexpr int flowArrow = 2 * theme::grid;
constexpr std::ptrdiff_t mostColumns = 3; // more cannot be read side by side
constexpr int firstOfColumn = 2;
constexpr int flowColumnGap = 2 * theme::grid;

QString reasonWords(const study::Study& study, const analysis::People& people)
{
    for (const study::Exclusion& exclusion : study.exclusions) {
        if (std::binary_search(people.begin(), people.end(), exclusion.participant)) {
            return exclusion.reason;
        }
    }
    return FlowChart::tr("Reason not reported");
}

QString completersTitle(const analysis::ParticipantFlow& flow)
{
    switch (flow.design) {
    case study::Design::TwoSequenceCrossover:
        return FlowChart::tr("completed both periods");
    case study::Design::Crossover:
        return FlowChart::tr("completed all periods");
    case study::Design::ParallelArms:
    case study::Design::SingleArm:
        break;
    }
    return FlowChart::tr("scored after treatment");
}

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
        emit peoplePressed(step.people, step.box->accessibleName(), step.box);
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

void FlowChart::setFlow(const study::Study& study, const analysis::ParticipantFlow& whole, study::SequenceId chosen,
                        bool completersOnly)
{
    const auto followed = std::count_if(whole.groups.begin(), whole.groups.end(), [](const analysis::FlowGroup& group) {
        return group.sequence.isValid() || !group.periods.empty();
    });
    const analysis::ParticipantFlow flow = followed > mostColumns ? analysis::pooledFlow(whole) : whole;
    m_observed = study::isObserved(flow.origin);
    m_steps.clear();
    addTop(flow);
    std::vector<const analysis::FlowGroup*> columns;
    for (const analysis::FlowGroup& group : flow.groups) {
        const bool nowhere = !group.sequence.isValid() && group.periods.empty() && flow.groups.size() > 1;
        if (nowhere) { // nobody to follow: they hang beside the arrow that leaves them out
            addLost(study, group.people, tr("not assigned, not treated"), firstOfColumn - 1, 0.5, 1.0);
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
    screened.box->setContent(CountBox::Kind::Unknown, {.title = tr("Screened: not reported"), .count = {}, .detail = {}},
                             tr("Says why"));
    Step& enrolled = add({.press = Press::People, .people = flow.people, .row = 0, .from = 0.5, .to = 1.0});
    enrolled.box->setContent(CountBox::Kind::Step,
                             {.title = tr("enrolled"), .count = filteredCount(flow.people.size(), flow.inStudy),
                              .detail = {}},
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
                          .people = group.people,
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
        addLost(study, period.notTreated, tr("not treated"), row - 1, from, to);
        const QString arm = period.arm.isValid() ? study::armName(study, period.arm) : tr("any arm");
        const QString treated = tr("%1 treated").arg(filteredCount(period.treated.size(), period.inStudy));
        QString detail = tr("%1 · %2 scored").arg(treated).arg(period.scored.size());
        if (!period.otherArm.empty()) {
            detail = tr("%1 · %2 with another arm").arg(detail).arg(period.otherArm.size());
        }
        if (crossed) {
            detail = tr("Period %1: %2").arg(QString::number(period.ordinal), detail);
        }
        Step& step = add({.press = Press::People, .people = period.treated, .row = row, .from = from, .to = to});
        step.box->setContent(CountBox::Kind::Arm, {.title = arm, .count = {}, .detail = detail},
                             tr("Lists these people"), armRole(study, period.arm), m_observed);
        row += 2;
    }
    m_steps.back().endsColumn = true;
}

void FlowChart::addLost(const study::Study& study, const analysis::People& people, const QString& what, int row,
                        double from, double to)
{
    if (people.empty()) {
        return;
    }
    Step& lost = add({.press = Press::People, .people = people, .row = row, .from = from, .to = to, .hanging = true});
    lost.box->setContent(
        CountBox::Kind::Hanging,
        {.title = what, .count = QString::number(people.size()), .detail = reasonWords(study, people)},
        tr("Lists these people and the reasons"));
}

void FlowChart::addFoot(const analysis::ParticipantFlow& flow, bool completersOnly)
{
    const int row = 4 + 2 * static_cast<int>(flow.periods());
    Step& completers = add({.press = Press::Completers, .people = flow.completers, .row = row, .from = 0.0, .to = 0.6});
    const QString title = completersTitle(flow);
    completers.box->setContent(CountBox::Kind::Step,
                               {.title = title, .count = QString::number(flow.completers.size()), .detail = {}},
                               completersOnly ? tr("Shows everybody again") : tr("Shows only these people"));
    completers.box->setCheckable(true);
    completers.box->setChecked(completersOnly);
    Step& analysed = add({.press = Press::People, .people = flow.analysed, .row = row, .from = 0.6, .to = 1.0});
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

void FlowChart::arrange()
{
    int rows = 0;
    for (const Step& step : m_steps) {
        rows = std::max(rows, step.row + 1);
    }
    m_rows.assign(static_cast<std::size_t>(rows), {.top = 0, .height = flowArrow});
    for (const Step& step : m_steps) {
        RowSpan& span = m_rows[static_cast<std::size_t>(step.row)];
        const int height = step.box->words().detail.isEmpty() ? flowSmallHeight : flowBoxHeight;
        span.height = std::max(span.height, step.hanging ? height + (step.row == firstOfColumn - 1 ? 2 * theme::grid : theme::grid) : height);
    }
    int top = 0;
    for (RowSpan& span : m_rows) {
        span.top = top;
        top += span.height;
    }
    for (const Step& step : m_steps) {
        const RowSpan& span = m_rows[static_cast<std::size_t>(step.row)];
        int left = static_cast<int>(step.from * width()) + (step.from > 0.0 ? flowColumnGap / 2 : 0);
        const int right = static_cast<int>(step.to * width()) - (step.to < 1.0 ? flowColumnGap / 2 : 0);
        if (step.hanging) {
            left += (right - left) / 4;
            step.box->setGeometry(left, span.top + theme::halfGrid, right - left,
                                  step.box->words().detail.isEmpty() ? flowSmallHeight : flowBoxHeight);
        } else {
            step.box->setGeometry(left, span.top, right - left, span.height);
        }
    }
}

QSize FlowChart::minimumSizeHint() const
{
    return {static_cast<int>(m_columns) * 16 * theme::grid,
            m_rows.empty() ? 0 : m_rows.back().top + m_rows.back().height};
}

QSize FlowChart::sizeHint() const
{
    return {52 * theme::grid, minimumSizeHint().height()};
}

void FlowChart::resizeEvent(QResizeEvent*)
{
    arrange();
}

void FlowChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::colors(theme::currentTheme()).ghost, 1.25));
    const auto arrowHead = [&painter](const QPointF& tip, const QPointF& back, const QPointF& across) {
        painter.drawLine(tip, tip + back + across);
        painter.drawLine(tip, tip + back - across);
    };
    const auto down = [&](double x, int from, int to) {
        painter.drawLine(QPointF(x, from), QPointF(x, to - 1));
        arrowHead(QPointF(x, to - 1), QPointF(0, -4), QPointF(4, 0));
    };
    const auto lineOf = [](const Step& step) { return step.box->x() + step.box->width() / 8.0; };
    if (m_steps.size() < 4) {
        return;
    }
    const int footRow = static_cast<int>(m_rows.size()) - 1;
    const Step& enrolled = m_steps[1];
    const Step& completers = m_steps[m_steps.size() - 2];
    const int forkAt = m_rows[firstOfColumn].top - flowArrow / 2;
    const int joinAt = m_rows.back().top - flowArrow / 2;
    double leftmost = lineOf(completers);
    double rightmost = leftmost;
    double fork = lineOf(enrolled);
    painter.drawLine(QPointF(fork, enrolled.box->geometry().bottom() + 1), QPointF(fork, forkAt));
    for (const Step& step : m_steps) {
        if (step.hanging) {
            const double y = step.box->geometry().center().y();
            const double x = step.box->x() - step.box->width() / 3.0 + step.box->width() / 6.0;
            painter.drawLine(QPointF(x, y), QPointF(step.box->x(), y));
            continue;
        }
        if (step.row == firstOfColumn) {
            down(lineOf(step), forkAt, step.box->y());
        } else if (step.row > firstOfColumn && step.row != footRow) {
            const RowSpan& above = m_rows[static_cast<std::size_t>(step.row) - 2];
            down(lineOf(step), above.top + above.height, step.box->y());
        }
    }
    // Columns of fewer periods end higher, and still lead to the foot.
    double forkLeft = fork;
    for (const Step& step : m_steps) {
        if (step.row == firstOfColumn) {
            forkLeft = std::min(forkLeft, lineOf(step));
            fork = std::max(fork, lineOf(step));
        }
        if (step.endsColumn) {
            painter.drawLine(QPointF(lineOf(step), step.box->geometry().bottom() + 1), QPointF(lineOf(step), joinAt));
            leftmost = std::min(leftmost, lineOf(step));
            rightmost = std::max(rightmost, lineOf(step));
        }
    }
    painter.drawLine(QPointF(forkLeft, forkAt), QPointF(fork, forkAt));
    painter.drawLine(QPointF(leftmost, joinAt), QPointF(rightmost, joinAt));
    down(lineOf(completers), joinAt, m_rows.back().top);
    const auto across = [&](const CountBox* left, const CountBox* right) {
        const double y = left->geometry().center().y() + 0.5;
        painter.drawLine(QPointF(left->geometry().right() + 3, y), QPointF(right->x() - 3, y));
        arrowHead(QPointF(right->x() - 3, y), QPointF(-4, 0), QPointF(0, 4));
    };
    across(m_steps.front().box, enrolled.box);
    across(completers.box, m_steps.back().box);
}

} // namespace widgets
