// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/overview_page.h"

#include "app/pages/key_results_view.h"
#include "app/pages/origins_view.h"
#include "app/pages/overview_words.h"
#include "app/pages/pages.h"
#include "app/text/error_text.h"
#include "app/text/study_text.h"
#include "app/widgets/count_box.h"
#include "app/widgets/design_map.h"
#include "app/widgets/flow_chart.h"
#include "app/widgets/text_popup.h"
#include "core/analysis/number_text.h"
#include "core/study/lookup.h"

#include <QLabel>

#include <algorithm>

namespace pages {

using namespace Qt::StringLiterals;

void OverviewPage::show(const study::Study& study, const workspace::ViewState& view, const workspace::ViewState*)
{
    m_source.ask(m_workspace.study(), view.selection);
    if (m_lookStudy != m_workspace.study()) {
        showHead(study);
        m_lookStudy.reset();
        showLook();
    }
    showNumbers();
}

void OverviewPage::showHead(const study::Study& study)
{
    m_question->setText(questionOf(study));
    QStringList parts;
    for (const QString& part : {study.about.title, study.about.citation}) {
        if (!part.isEmpty()) {
            parts << part;
        }
    }
    m_citation->setText(parts.isEmpty() ? tr("Citation: not reported") : parts.join(u" · "_s));
    m_designWords->setText(study.arms.empty()
                               ? tr("This study has no arms: everybody was observed without a comparison.")
                               : QString());
    m_designWords->setVisible(study.arms.empty());
    m_map->setVisible(!study.arms.empty());
}

void OverviewPage::showNumbers()
{
    const study::SharedStudy& study = m_workspace.study();
    const study::Selection& selection = m_workspace.view().selection;
    const OverviewNumbers* numbers = m_source.numbers();
    if (numbers == nullptr) {
        if (m_shownStudy == nullptr || m_shownStudy->about != study->about) {
            // Another study's people under this one's name would be a lie, however short.
            m_shownStudy.reset();
            m_map->setFlow(*study, {}, {});
            m_flow->setFlow(*study, nullptr, {}, false);
            m_results->clear();
            m_count->setText(tr("Being counted…"));
        }
        return;
    }
    if (m_shownStudy == study && m_shown == selection) {
        return;
    }
    m_shownStudy = study;
    m_shown = selection;
    m_results->setResults(study, numbers->results);
    if (!numbers->flow) {
        m_map->setFlow(*study, {}, {});
        m_flow->setFlow(*study, nullptr, {}, false);
        m_count->setText(text::errorText(numbers->flow.error()));
        return;
    }
    const analysis::ParticipantFlow& flow = *numbers->flow;
    const study::SequenceId chosen = chosenSequence(*study, selection);
    m_map->setFlow(*study, flow, chosen);
    m_flow->setFlow(*study, numbers->chart, chosen, selection.completersOnly);
    const int people = static_cast<int>(flow.people.size());
    m_count->setText(people == flow.inStudy
                         ? tr("%1, everybody").arg(text::designName(flow.design))
                         : tr("%1, %2 people").arg(text::designName(flow.design),
                                                   analysis::countText(people, flow.inStudy)));
}

void OverviewPage::showLook()
{
    const study::SharedStudy& study = m_workspace.study();
    if (m_lookStudy == study) {
        return;
    }
    m_origins->setStudy(study, m_source.look());
    if (m_source.look() != nullptr) {
        m_lookStudy = study;
    }
}

void OverviewPage::filterSequence(study::SequenceId sequence)
{
    const study::SharedStudy study = m_workspace.study();
    const study::Sequence* row = study::byId(study->sequences, sequence);
    if (row == nullptr) {
        return;
    }
    study::Selection selection = m_workspace.view().selection;
    const bool again = chosenSequence(*study, selection) == sequence;
    selection.where.erase(std::remove_if(selection.where.begin(), selection.where.end(), isSequenceCondition),
                          selection.where.end());
    const QString word = sequenceFilter(*row);
    if (!again && !word.isEmpty()) {
        selection.where.push_back({u"sequence"_s, word});
    }
    m_workspace.setSelection(selection);
}

void OverviewPage::filterCompleters()
{
    study::Selection selection = m_workspace.view().selection;
    selection.completersOnly = !selection.completersOnly;
    m_workspace.setSelection(selection);
}

void OverviewPage::showPeople(const analysis::People& people, const QString& title, QWidget* beside)
{
    widgets::showTextPopup(beside, title, peopleParagraphs(*m_workspace.study(), people));
}

void OverviewPage::openMeans()
{
    openPage(u"trajectories"_s);
}

void OverviewPage::openResponders()
{
    openPage(u"responders"_s);
}

void OverviewPage::openPage(const QString& key)
{
    if (const OverviewNumbers* numbers = m_source.numbers(); numbers != nullptr && numbers->results) {
        study::Selection selection = numbers->results->selection;
        selection.side = m_workspace.view().selection.side;
        m_workspace.setSelection(selection);
    }
    emit pageRequested(findPage(key) != nullptr ? key : u"trajectories"_s);
}

bool OverviewPage::isShown() const
{
    return m_shownStudy == m_workspace.study() && m_shown == m_workspace.view().selection &&
           m_lookStudy == m_workspace.study();
}

void OverviewPage::themeChanged()
{
    update();
}

void OverviewPage::takeFocus()
{
    const std::vector<widgets::CountBox*> cells = m_map->cells();
    (cells.empty() || !m_map->isVisibleTo(this) ? static_cast<QWidget*>(m_flow->boxes().front()) : cells.front())
        ->setFocus();
}

} // namespace pages
