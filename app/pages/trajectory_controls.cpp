// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/trajectory_controls.h"

#include "app/theme/theme.h"
#include "app/widgets/segmented_control.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int controlGap = theme::grid + theme::halfGrid;

QHBoxLayout* controlRow(QWidget* row)
{
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(controlGap);
    return layout;
}

bool hasSecondPeriods(const study::Study& study)
{
    return std::any_of(study.periods.begin(), study.periods.end(),
                       [](const study::Period& period) { return period.ordinal > 1; });
}

} // namespace

TrajectoryControls::TrajectoryControls(workspace::Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_rows(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_first(new QWidget(this))
    , m_second(new QWidget(this))
    , m_scale(new QComboBox(m_first))
    , m_measure(new widgets::SegmentedControl({tr("Score"), tr("Change"), tr("% change")}, m_first))
    , m_days(new QComboBox(m_second))
    , m_beside(new QComboBox(m_second))
{
    m_scale->setObjectName(u"scale"_s);
    m_scale->setAccessibleName(tr("Scale"));
    m_scale->setToolTip(tr("Scale"));
    m_measure->setObjectName(u"measure"_s);
    m_measure->setAccessibleName(tr("Score or change from baseline"));
    m_days->setObjectName(u"days"_s);
    m_days->setAccessibleName(tr("What days are counted from"));
    m_days->addItems({tr("Nominal days"), tr("Actual days")});
    m_days->setItemData(0, tr("Since the treatment of each period: both periods lie on each other"), Qt::ToolTipRole);
    m_days->setItemData(1, tr("Since the first treatment: one period after the other"), Qt::ToolTipRole);
    m_beside->setObjectName(u"beside"_s);
    m_beside->setAccessibleName(tr("A second scale beside the first"));
    m_beside->setToolTip(m_beside->accessibleName());
    for (QComboBox* box : {m_scale, m_days, m_beside}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    }

    QHBoxLayout* first = controlRow(m_first);
    first->addWidget(m_scale);
    first->addWidget(m_measure);
    first->addStretch(1);
    QHBoxLayout* second = controlRow(m_second);
    second->addWidget(m_days);
    second->addWidget(m_beside);
    second->addStretch(1);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(controlGap);
    m_rows->addWidget(m_first);
    m_rows->addWidget(m_second, 1);

    connect(m_scale, &QComboBox::activated, this, [this](int index) {
        m_workspace.setScale(study::ScaleId(m_scale->itemData(index).toInt()));
    });
    connect(m_measure, &widgets::SegmentedControl::chosen, this,
            [this](int index) { m_workspace.setMeasure(static_cast<study::Measure>(index)); });
    connect(m_days, &QComboBox::activated, this, [this](int index) {
        study::Selection selection = m_workspace.view().selection;
        selection.timeAxis = static_cast<study::TimeAxis>(index);
        m_workspace.setSelection(selection);
    });
    connect(m_beside, &QComboBox::activated, this,
            [this](int index) { emit besideChosen(study::ScaleId(m_beside->itemData(index).toInt())); });
}

void TrajectoryControls::fill(const study::Study& study)
{
    const QSignalBlocker blocked(m_scale);
    m_scale->clear();
    for (const study::Scale& scale : study.scales) {
        m_scale->addItem(scale.key, scale.id.value());
        m_scale->setItemData(m_scale->count() - 1, scale.name, Qt::ToolTipRole);
    }
    m_actualDays = study::hasActualDays(study);
    m_besideFor.reset();
    m_days->setVisible(hasSecondPeriods(study));
    m_days->setEnabled(m_actualDays);
    m_days->setToolTip(m_actualDays ? tr("What days are counted from")
                                    : tr("On which day the second treatment was given is not reported."));
    m_beside->setVisible(study.scales.size() > 1);
}

void TrajectoryControls::fillBeside(const study::Study& study, study::ScaleId shown, study::ScaleId beside)
{
    const QSignalBlocker blocked(m_beside);
    if (m_besideFor != shown) { // filled again at every flip, it would lay the whole page out anew
        m_besideFor = shown;
        m_beside->clear();
        m_beside->addItem(tr("Beside: none"), study::ScaleId().value());
        for (const study::Scale& scale : study.scales) {
            if (scale.id != shown) {
                m_beside->addItem(tr("Beside: %1").arg(scale.key), scale.id.value());
                m_beside->setItemData(m_beside->count() - 1, scale.name, Qt::ToolTipRole);
            }
        }
    }
    m_beside->setCurrentIndex(std::max(0, m_beside->findData(beside.value())));
}

void TrajectoryControls::showView(const study::Study& study, const workspace::ViewState& view, study::ScaleId beside)
{
    const QSignalBlocker scaleBlocked(m_scale);
    const QSignalBlocker daysBlocked(m_days);
    m_scale->setCurrentIndex(m_scale->findData(view.selection.scale.value()));
    m_measure->setCurrent(static_cast<int>(view.selection.measure));
    m_days->setCurrentIndex(m_actualDays ? static_cast<int>(view.selection.timeAxis) : 0);
    fillBeside(study, view.selection.scale, beside);
}

QSize TrajectoryControls::minimumSizeHint() const
{
    const QSize first = m_first->minimumSizeHint();
    const QSize second = m_second->minimumSizeHint();
    return {std::max(first.width(), second.width()), std::max(first.height(), second.height())};
}

void TrajectoryControls::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int needed = m_first->sizeHint().width() + controlGap + m_second->sizeHint().width();
    m_rows->setDirection(needed <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace pages
