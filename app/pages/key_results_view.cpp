// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/key_results_view.h"

#include "app/reporting/provenance.h"
#include "app/text/error_text.h"
#include "app/widgets/arm_words.h"
#include "app/widgets/elided_button.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/interval_button.h"
#include "app/widgets/labels.h"
#include "core/analysis/number_text.h"
#include "core/figures/figure_words.h"
#include "core/study/lookup.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pages {

using namespace Qt::StringLiterals;

KeyResultsView::KeyResultsView(QWidget* parent)
    : QWidget(parent)
    , m_what(widgets::wordsLabel(u"muted"_s, this))
    , m_note(widgets::wordsLabel(u"muted"_s, this))
    , m_responders(new QWidget(this))
    , m_rows(new QWidget(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::halfGrid);
    column->addWidget(m_what);
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    column->addWidget(m_rows);
    auto* links = new QVBoxLayout(m_responders);
    links->setContentsMargins(0, 0, 0, 0);
    links->setSpacing(0);
    column->addWidget(m_responders);
    column->addWidget(m_note);
}

void KeyResultsView::clear()
{
    m_what->setText(tr("Being computed…"));
    m_note->hide();
    m_rows->hide();
    m_responders->hide();
}

void KeyResultsView::setResults(const study::SharedStudy& study, const base::Result<analysis::KeyResults>& results)
{
    m_study = study;
    m_rows->setVisible(results.has_value());
    m_responders->setVisible(results.has_value());
    m_note->setVisible(false);
    if (!results) {
        m_what->setText(results.error().kind == base::ErrorKind::NotEnoughData
                            ? tr("There is no score after a treatment to sum up.")
                            : text::errorText(results.error()));
        return;
    }
    m_results = *results;
    const study::Scale* scale = study::byId(study->scales, m_results.selection.scale);
    const study::Visit* visit = study::byId(study->visits, m_results.selection.visit);
    const QString at = visit != nullptr ? figures::visitText(*visit) : QString();
    const QString key = scale != nullptr ? scale->key : QString();
    m_what->setText(m_results.selection.measure == study::Measure::Change
                        ? tr("Change in %1, %2: 95 % interval and mean").arg(key, at)
                        : tr("%1, %2: 95 % interval and mean. Nobody has a baseline.").arg(key, at));
    fillEstimates();
    fillResponders();
}

widgets::IntervalButton* KeyResultsView::button(std::size_t index)
{
    while (m_buttons.size() <= index) {
        auto* made = new widgets::IntervalButton(m_rows);
        made->setToolTip(tr("Opens the page that shows it. Right click: where from?"));
        m_rows->layout()->addWidget(made);
        connect(made, &widgets::IntervalButton::clicked, this, &KeyResultsView::meansPressed);
        m_buttons.push_back(made);
        offerOrigin(m_buttons.size() - 1, false);
    }
    return m_buttons[index];
}

QPushButton* KeyResultsView::responderLink(std::size_t index)
{
    while (m_links.size() <= index) {
        auto* made = new widgets::ElidedButton(m_responders);
        made->setProperty("look", u"link"_s);
        made->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        m_responders->layout()->addWidget(made);
        connect(made, &QPushButton::clicked, this, &KeyResultsView::respondersPressed);
        m_links.push_back(made);
        offerOrigin(m_links.size() - 1, true);
    }
    return m_links[index];
}

void KeyResultsView::fillEstimates()
{
    const study::Scale* scale = study::byId(m_study->scales, m_results.selection.scale);
    const analysis::ValueFormat format =
        scale != nullptr ? analysis::valueFormat(*scale, m_results.selection.measure) : analysis::ValueFormat{};
    std::vector<widgets::IntervalButton::Estimate> estimates;
    const auto add = [&](const QString& name, figures::Role role, const auto& numbers) {
        estimates.push_back({.name = name,
                             .n = tr("n = %1").arg(numbers.n),
                             .interval = analysis::intervalText(numbers.lower, numbers.upper, format),
                             .mean = analysis::meanText(numbers.mean, format),
                             .role = role,
                             .observed = study::isObserved(m_results.origin),
                             .value = numbers.mean,
                             .lower = numbers.lower,
                             .upper = numbers.upper});
    };
    for (const analysis::SummaryCell& cell : m_results.sides) {
        add(cell.arm.isValid() ? study::armName(*m_study, cell.arm) : tr("Everybody"),
            widgets::armRole(*m_study, cell.arm), cell);
    }
    if (m_results.difference) {
        add(tr("Each person's difference"), figures::Role::Neutral, *m_results.difference);
    }
    double from = 0.0;
    double to = 0.0;
    for (const auto& estimate : estimates) {
        from = std::min({from, estimate.value, estimate.lower.value_or(0.0)});
        to = std::max({to, estimate.value, estimate.upper.value_or(0.0)});
    }
    for (std::size_t i = 0; i < estimates.size(); ++i) {
        button(i)->setEstimate(estimates[i], from, to);
        button(i)->show();
    }
    for (std::size_t i = estimates.size(); i < m_buttons.size(); ++i) {
        m_buttons[i]->hide();
    }
    const bool parallel = m_results.contrast && !m_results.difference;
    m_note->setText(tr("Nobody has both sides at this visit: there is no difference within people."));
    m_note->setVisible(parallel);
}

void KeyResultsView::fillResponders()
{
    std::size_t used = 0;
    for (const analysis::SummaryCell& cell : m_results.sides) {
        if (cell.responders && cell.withBaseline > 0) {
            QPushButton* link = responderLink(used++);
            const QString count = analysis::countText(*cell.responders, cell.withBaseline);
            const QString name = cell.arm.isValid() ? study::armName(*m_study, cell.arm) : tr("Everybody");
            link->setText(tr("%1 responded · %2").arg(count, name));
            link->setAccessibleName(link->text());
            link->setToolTip(link->text() + u'\n' + tr("Opens the page that shows it. Right click: where from?"));
            link->show();
        }
    }
    for (std::size_t i = used; i < m_links.size(); ++i) {
        m_links[i]->hide();
    }
}

void KeyResultsView::offerOrigin(std::size_t index, bool responders)
{
    QWidget* widget = responders ? static_cast<QWidget*>(m_links[index]) : m_buttons[index];
    reporting::offerProvenance(widget, [this, index, responders] {
        const study::Scale* scale = study::byId(m_study->scales, m_results.selection.scale);
        const study::Visit* visit = study::byId(m_study->visits, m_results.selection.visit);
        const QString key = scale != nullptr ? scale->key : QString();
        const QString at = visit != nullptr ? figures::visitText(*visit) : QString();
        const bool difference = !responders && index >= m_results.sides.size();
        const int n = difference ? m_results.difference->n : m_results.sides[std::min(index, m_results.sides.size() - 1)].n;
        if (responders) {
            const double fraction = scale != nullptr ? scale->responseFraction.value_or(0.0) : 0.0;
            return reporting::provenanceOf(
                m_study, m_results.selection, tr("Responders on %1, %2").arg(key, at), m_links[index]->text(),
                tr("People whose score is at least %1 better than their baseline, of those with both.")
                    .arg(analysis::percentText(fraction)),
                tr("Scores of %1 people at this visit and their baselines").arg(n));
        }
        const widgets::IntervalButton::Estimate& shown = m_buttons[index]->estimate();
        return reporting::provenanceOf(
            m_study, m_results.selection, tr("%1: %2, %3").arg(shown.name, m_what->text(), at),
            tr("95 % interval %1, mean %2, %3").arg(shown.interval, shown.mean, shown.n),
            difference ? tr("Mean of each person's %1 minus %2; interval by Student's t on n − 1 degrees of freedom, "
                            "period ignored.")
                             .arg(study::armName(*m_study, m_results.contrast->comparator),
                                  study::armName(*m_study, m_results.contrast->reference))
                       : tr("Arithmetic mean; interval by Student's t on n − 1 degrees of freedom."),
            difference ? tr("Two scores and their baselines of each of %1 people").arg(n)
                       : tr("One score and its baseline of each of %1 people").arg(n));
    }, [this](const QString& about) { emit noteRequested(about); });
}

} // namespace pages
