// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the parts of the page are put together, what it keeps, and its keys.
#include "app/pages/linked_figure.h"
#include "app/pages/play_controls.h"
#include "app/pages/second_scale.h"
#include "app/pages/switch_row.h"
#include "app/pages/trajectory_controls.h"
#include "app/pages/trajectory_page.h"
#include "app/pages/trajectory_words.h"
#include "app/plots/figure_view.h"
#include "app/reporting/figure_menu.h"
#include "app/theme/theme.h"
#include "app/widgets/blockade_switch.h"
#include "app/widgets/visit_table.h"
#include "core/study/lookup.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int twoFiguresWidth = 90 * theme::grid; // narrower than this, they stand one below the other

} // namespace

void TrajectoryPage::connectControls()
{
    connect(m_controls, &TrajectoryControls::besideChosen, this, &TrajectoryPage::setScaleBeside);
    connect(&m_figures, &FigureSource::arrived, this, &TrajectoryPage::showFigure);
    connect(m_words, &TrajectoryWords::numbersToggled, this, [this](bool shown) {
        m_table->setVisible(shown);
        showNumbers();
    });
    const auto origin = [this] {
        const reporting::FigureMenuOwner owner{
            [this] { return m_workspace.study(); }, [this] { return m_workspace.view().selection; }, {}, {}};
        return reporting::figureProvenance(*m_figureView, owner);
    };
    const auto note = [this](const QString& about) { requestNoteAbout(about); };
    reporting::offerProvenance(m_table, origin, note);
    reporting::offerProvenance(m_words->sentence(), origin, note);
}

void TrajectoryPage::connectPlayer()
{
    connect(&m_player, &DayPlayer::revealed, this, [this](std::optional<double> x) {
        m_figureView->setRevealed(x);
        if (m_second->isOpen()) {
            m_second->view()->setRevealed(x);
        }
    });
    connect(&m_player, &DayPlayer::stepped, this, [this](study::VisitId visit) {
        study::Selection selection = m_workspace.view().selection;
        selection.visit = visit;
        m_workspace.setSelection(selection);
    });
    connect(&m_player, &DayPlayer::changed, this, [this] { m_words->showHint(m_player.current()); });
    connect(m_words, &TrajectoryWords::allDaysAsked, &m_player, &DayPlayer::showAll);
}

void TrajectoryPage::prepareFigure(plots::FigureView& view)
{
    plots::FigureView* figure = &view;
    view.setReducedMotion(m_reducedMotion);
    view.setFocusedParticipant(m_workspace.view().focused);
    view.setRevealed(m_player.current() != nullptr ? std::optional(m_player.current()->x) : std::nullopt);
    const auto selection = [this, figure] {
        study::Selection shown = m_workspace.view().selection;
        shown.scale = figure == m_figureView ? shown.scale : m_second->scale();
        return shown;
    };
    linkFigure(view, m_workspace, [this](const study::Note& note) { emit noteRequested(note); }, selection);
}

study::VisitId TrajectoryPage::chosenVisit() const
{
    return m_workspace.chosenVisit();
}

void TrajectoryPage::setScaleBeside(study::ScaleId scale)
{
    m_second->setScale(scale);
    if (m_second->isOpen()) {
        const auto* upTo = m_player.current();
        m_second->view()->setRevealed(upTo != nullptr ? std::optional(upTo->x) : std::nullopt);
    }
}

QJsonObject TrajectoryPage::state() const
{
    const study::SharedStudy& study = m_workspace.study();
    const study::Scale* beside = study != nullptr ? study::byId(study->scales, m_second->scale()) : nullptr;
    QJsonObject state{{u"numbers"_s, !m_table->isHidden()}, {u"figure"_s, m_figureView->keptState()}};
    if (beside != nullptr) {
        state.insert(u"beside"_s, beside->key);
    }
    if (m_second->view() != nullptr) {
        state.insert(u"besideFigure"_s, m_second->view()->keptState());
    }
    return state;
}

void TrajectoryPage::setState(const QJsonObject& state)
{
    const bool numbers = state.value(u"numbers").toBool(false);
    m_words->setNumbersShown(numbers);
    m_table->setVisible(numbers);
    m_figureView->setKeptState(state.value(u"figure").toObject());
    const study::SharedStudy& study = m_workspace.study();
    const study::Scale* beside =
        study != nullptr ? study::byKey(study->scales, state.value(u"beside").toString()) : nullptr;
    if (study != nullptr) {
        setScaleBeside(beside != nullptr ? beside->id : study::ScaleId());
        showControls(*study, m_workspace.view());
        showNumbers();
    }
    if (m_second->view() != nullptr) {
        m_second->view()->setKeptState(state.value(u"besideFigure").toObject());
    }
}

void TrajectoryPage::setReducedMotion(bool reduced)
{
    m_reducedMotion = reduced;
    m_figureView->setReducedMotion(reduced);
    m_switch->setReducedMotion(reduced);
    m_player.setReducedMotion(reduced);
    if (m_second->view() != nullptr) {
        m_second->view()->setReducedMotion(reduced);
    }
}

void TrajectoryPage::themeChanged()
{
    m_figureView->setTheme(theme::currentTheme());
    if (m_second->view() != nullptr) {
        m_second->view()->setTheme(theme::currentTheme());
    }
}

void TrajectoryPage::setComparisonShown(bool shown)
{
    m_words->setComparisonShown(shown);
    m_words->showHint(m_player.current());
}

void TrajectoryPage::takeFocus()
{
    (m_switch->isComparable() ? static_cast<QWidget*>(m_switch->blockadeSwitch()) : m_figureView)->setFocus();
}

void TrajectoryPage::resetView()
{
    m_player.showAll();
    m_figureView->resetView();
    if (m_second->isOpen()) {
        m_second->view()->resetView();
    }
}

void TrajectoryPage::keyPressEvent(QKeyEvent* event)
{
    const bool inFigure = m_figureView->hasFocus() || (m_second->isOpen() && m_second->view()->hasFocus());
    if (event->key() == Qt::Key_Space && inFigure) {
        m_player.isPlaying() ? m_player.pause() : m_player.play();
    } else if (event->key() == Qt::Key_Comma) {
        m_player.step(-1, chosenVisit());
    } else if (event->key() == Qt::Key_Period) {
        m_player.step(1, chosenVisit());
    } else {
        Page::keyPressEvent(event);
    }
}

void TrajectoryPage::hideEvent(QHideEvent* event)
{
    m_player.pause(); // on another page nobody sees why its visit changes
    Page::hideEvent(event);
}

void TrajectoryPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_figuresSide->setDirection(width() >= twoFiguresWidth ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace pages
