// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/responder_figures.h"

#include "app/pages/linked_figure.h"
#include "app/pages/responder_words.h"
#include "app/pages/response_rule_row.h"
#include "app/plots/figure_view.h"
#include "app/plots/threshold_handle.h"
#include "app/theme/theme.h"
#include "app/widgets/segmented_control.h"
#include "app/workspace/workspace.h"
#include "core/figures/thresholds.h"
#include "core/study/lookup.h"

#include <QApplication>
#include <QHBoxLayout>

namespace pages {

using namespace Qt::StringLiterals;
using analysis::ResponseKind;

namespace {

constexpr int leastBesideWidth = 40 * theme::grid; // narrower than this for each, one lies behind the other
constexpr int leastTabHeight = 34 * theme::grid;   // a scroll bar, not a stripe

} // namespace

ResponderFigures::ResponderFigures(workspace::Workspace& workspace, const ResponseRuleRow& rule, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_rule(rule)
    , m_tabs(new widgets::SegmentedControl({tr("In pairs"), tr("One by one")}, this))
    , m_last(nullptr)
    , m_pairedFigures(u"paired"_s, FigureSource::Sides::AreOne)
    , m_changeFigures(u"waterfall"_s)
    , m_scoreFigures(u"sorted"_s)
{
    m_tabs->setObjectName(u"responderTabs"_s);
    m_tabs->setAccessibleName(tr("Which figure is shown"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * theme::grid);
    m_paired = makePane(u"respondersPaired"_s);
    m_bars = makePane(u"respondersBars"_s);
    m_last = m_bars.view;
    row->addWidget(m_paired.view->parentWidget(), 1);
    row->addWidget(m_bars.view->parentWidget(), 1);
    column->addWidget(m_tabs, 0, Qt::AlignLeft);
    column->addLayout(row, 1);
    setMinimumWidth(theme::scaled(leastBesideWidth));
    connectPanes();
    arrange();
}

ResponderFigures::Pane ResponderFigures::makePane(const QString& name)
{
    auto* holder = new QWidget(this); // the handle lies over the figure, in here
    auto* layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    // The room of two figures is no least width of both: else they would never be narrow enough for the tabs.
    holder->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* view = new plots::FigureView(holder);
    view->setObjectName(name);
    view->setBadgeShown(false); // the window's header carries it
    view->setThresholdsShown(false);
    layout->addWidget(view);
    auto* handle = new plots::ThresholdHandle(view);
    handle->setObjectName(name + u"Threshold"_s);
    handle->setAccessibleName(tr("Response threshold"));
    handle->setToolTip(tr("Drag the line, or move it with the arrow keys"));
    linkFigure(*view, m_workspace, [this](const study::Note& draft) { emit noteRequested(draft); });
    connect(handle, &plots::ThresholdHandle::moved, this, &ResponderFigures::thresholdMoved);
    return {view, handle, {}};
}

void ResponderFigures::connectPanes()
{
    for (FigureSource* source : {&m_pairedFigures, &m_changeFigures, &m_scoreFigures}) {
        connect(source, &FigureSource::arrived, this, &ResponderFigures::showFigures);
    }
    connect(m_tabs, &widgets::SegmentedControl::chosen, this, [this](int tab) {
        m_tabs->setCurrent(tab);
        arrange();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, const QWidget* now) {
        for (const Pane* pane : {&m_paired, &m_bars}) {
            if (now != nullptr && (now == pane->view || now == pane->handle)) {
                m_last = pane->view;
            }
        }
    });
}

ResponderFigures::Asked ResponderFigures::asked() const
{
    Asked asked{m_workspace.study(), m_workspace.view().selection, m_rule.kind()};
    asked.selection.side = study::Side::Reference;
    return asked;
}

void ResponderFigures::setPairs(bool pairs)
{
    m_pairs = pairs;
    arrange();
}

void ResponderFigures::showFigures()
{
    study::Selection selection = m_workspace.view().selection;
    const bool ofBaseline = m_rule.kind() == ResponseKind::OfBaseline;
    selection.measure = ofBaseline ? study::Measure::PercentChange : study::Measure::Score;
    const bool sideOnly = m_shown == asked();
    study::Selection both = selection;
    both.side = study::Side::Both; // a pair has both sides, whichever is looked at
    if (m_pairs) {
        showFigure(m_paired, m_pairedFigures, both, false);
    } else {
        m_paired.shown.reset();
    }
    showFigure(m_bars, ofBaseline ? m_changeFigures : m_scoreFigures, selection, sideOnly);
    if (m_bars.shown != nullptr) {
        m_shown = asked();
        m_shownSide = selection.side;
    }
    showThreshold();
}

void ResponderFigures::showFigure(Pane& pane, FigureSource& source, const study::Selection& selection, bool animate)
{
    const study::SharedStudy& study = m_workspace.study();
    auto figure = source.figure(study, selection);
    if (figure == nullptr) {
        if (!m_shown || m_shown->study->about != study->about) {
            // Another study's people under this one's name would be a lie, however short.
            pane.shown.reset();
            pane.view->setFigure(figures::Figure{});
        }
        return;
    }
    if (figure != pane.shown) {
        pane.shown = figure;
        pane.view->setFigure(figure, animate);
        // The page says above what the figures are about; an empty one has its reason for a title.
        pane.view->setTitleShown(figure->y.label.isEmpty());
        pane.view->setAccessibleName(figure->title);
        pane.view->setAccessibleDescription(figure->summary);
    }
}

void ResponderFigures::showThreshold()
{
    const study::Scale* scale = study::byId(m_workspace.study()->scales, m_workspace.view().selection.scale);
    if (scale == nullptr) {
        return;
    }
    const analysis::ResponseRule rule = m_rule.rule();
    const ResponseRuleRow::Reach reach = m_rule.reachOnAxis();
    const figures::Threshold threshold = figures::ruleThreshold(*scale, rule);
    for (const Pane* pane : {&m_paired, &m_bars}) {
        if (pane->shown != nullptr && !pane->shown->y.label.isEmpty()) {
            pane->view->setThresholds({threshold});
        }
        pane->handle->setReach(reach.lowest, reach.highest, reach.step);
        pane->handle->setThreshold(threshold, heightWords(*scale, rule));
    }
}

void ResponderFigures::setFocused(study::ParticipantId participant)
{
    m_paired.view->setFocusedParticipant(participant);
    m_bars.view->setFocusedParticipant(participant);
}

void ResponderFigures::setDescription(const QString& words)
{
    m_paired.handle->setAccessibleDescription(words);
    m_bars.handle->setAccessibleDescription(words);
}

// Two figures in half the room each would be two that nobody can read.
void ResponderFigures::arrange()
{
    m_tabbed = m_pairs && width() < 2 * leastBesideWidth + 2 * theme::grid;
    m_tabs->setVisible(m_tabbed);
    const bool second = m_tabbed && m_tabs->current() == 1;
    m_paired.view->parentWidget()->setVisible(m_pairs && !second);
    m_bars.view->parentWidget()->setVisible(!m_tabbed || second);
    for (const Pane* pane : {&m_paired, &m_bars}) {
        pane->view->parentWidget()->setMinimumHeight(m_tabbed ? leastTabHeight : 0);
    }
}

void ResponderFigures::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

plots::FigureView* ResponderFigures::lastFigure() const
{
    return m_last->isVisibleTo(this) ? m_last : m_bars.view->isVisibleTo(this) ? m_bars.view : m_paired.view;
}

bool ResponderFigures::isShown() const
{
    const auto isThere = [this](const Pane& pane) {
        return pane.shown != nullptr && (!pane.view->isVisibleTo(this) || pane.view->isComplete());
    };
    return m_shown == asked() && m_shownSide == m_workspace.view().selection.side &&
           (!m_pairs || isThere(m_paired)) && isThere(m_bars);
}

bool ResponderFigures::isWorking() const
{
    return m_pairedFigures.isWorking() || m_changeFigures.isWorking() || m_scoreFigures.isWorking();
}

QString ResponderFigures::front() const
{
    return m_tabs->current() == 1 ? u"people"_s : u"pairs"_s;
}

void ResponderFigures::setFront(const QString& front)
{
    m_tabs->setCurrent(front == u"people" ? 1 : 0);
    arrange();
}

void ResponderFigures::setReducedMotion(bool reduced)
{
    m_paired.view->setReducedMotion(reduced);
    m_bars.view->setReducedMotion(reduced);
}

void ResponderFigures::themeChanged()
{
    for (const Pane* pane : {&m_paired, &m_bars}) {
        pane->view->setTheme(theme::currentTheme());
        pane->handle->update();
    }
}

void ResponderFigures::resetView()
{
    m_paired.view->resetView();
    m_bars.view->resetView();
}

bool ResponderFigures::takeFocus()
{
    const Pane& pane = m_paired.view->isVisibleTo(this) ? m_paired : m_bars;
    if (pane.handle->isVisibleTo(this)) {
        pane.handle->setFocus();
        return true;
    }
    return false;
}

} // namespace pages
