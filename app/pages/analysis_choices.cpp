// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/analysis_choices.h"

#include "app/pages/analysis_option_rows.h"
#include "app/pages/scale_and_visit.h"
#include "app/theme/theme.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/labels.h"
#include "app/widgets/segmented_control.h"
#include "app/workspace/workspace.h"
#include "core/analysis/analyses.h"
#include "core/analysis/visit_contrasts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace pages {

using namespace Qt::StringLiterals;

AnalysisChoices::AnalysisChoices(workspace::Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_heading(widgets::wordsLabel(u"heading"_s, this, tr("Analysis")))
    , m_kind(new QComboBox(this))
    , m_description(widgets::wordsLabel(u"muted"_s, this))
    , m_subject(widgets::wordsLabel(u"heading"_s, this, tr("Of what")))
    , m_scaleAndVisit(new ScaleAndVisit(workspace, tr("The visit that the two arms are compared at"), this))
    , m_measure(new widgets::SegmentedControl({tr("Score"), tr("Change"), tr("% change")}, this))
    , m_completers(new QCheckBox(tr("Completers only"), this))
    , m_fold(new QPushButton(this))
    , m_rows(new OptionRows(this))
{
    m_kind->setObjectName(u"analysisKind"_s);
    m_kind->setAccessibleName(tr("Analysis"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_description->setObjectName(u"analysisDescription"_s);
    m_scaleAndVisit->scales()->setObjectName(u"analysisScale"_s);
    m_scaleAndVisit->visits()->setObjectName(u"analysisVisit"_s);
    m_measure->setObjectName(u"analysisMeasure"_s);
    m_measure->setAccessibleName(tr("Score or change from baseline"));
    m_completers->setObjectName(u"analysisCompleters"_s);
    m_completers->setToolTip(tr("Only people who received everything that was planned"));
    m_fold->setObjectName(u"analysisOptionsFold"_s);
    m_fold->setAccessibleName(tr("Options"));
    m_fold->setProperty("look", u"link"_s);
    m_fold->setCheckable(true);
    setFocusProxy(m_kind);
    layOut();
    showFold();
    connectAll();
}

void AnalysisChoices::layOut()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addWidget(m_heading);
    column->addWidget(m_kind);
    column->addWidget(m_description);
    column->addSpacing(theme::grid);
    column->addWidget(m_subject);
    column->addWidget(m_scaleAndVisit);
    column->addWidget(m_measure);
    column->addWidget(m_completers);
    column->addSpacing(theme::grid);
    column->addWidget(m_rows);
    column->addStretch(1);
}

void AnalysisChoices::layOutCompact()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    auto* line = new widgets::FlowLayout;
    for (QWidget* one : std::initializer_list<QWidget*>{m_kind, m_scaleAndVisit, m_measure, m_fold}) {
        line->addWidget(one);
    }
    column->addLayout(line);
    column->addWidget(m_rows);
    column->addStretch(1);
}

void AnalysisChoices::setCompact(bool compact)
{
    if (m_compact == compact) {
        return;
    }
    m_compact = compact;
    delete layout();
    compact ? layOutCompact() : layOut();
    // the tool tip of the analysis says what it does, and the filter above has the completers
    for (QWidget* left : std::initializer_list<QWidget*>{m_heading, m_description, m_subject, m_completers}) {
        left->setVisible(!compact);
    }
    m_kind->setSizeAdjustPolicy(compact ? QComboBox::AdjustToContents
                                        : QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_rows->setCompact(compact);
    showFold();
}

void AnalysisChoices::showFold()
{
    const bool unfolded = m_fold->isChecked();
    m_fold->setText(unfolded ? tr("▾ Options") : tr("▸ Options"));
    m_fold->setVisible(m_compact && m_rows->hasOptions());
    m_rows->setVisible(m_rows->hasOptions() && (!m_compact || unfolded));
}

void AnalysisChoices::connectAll()
{
    connect(m_kind, &QComboBox::activated, this, [this](int index) {
        m_wanted = m_kind->itemData(index).toString();
        showKind();
        emit changed();
    });
    connect(m_measure, &widgets::SegmentedControl::chosen, this,
            [this](int index) { m_workspace.setMeasure(static_cast<study::Measure>(index)); });
    connect(m_completers, &QCheckBox::clicked, this, [this](bool completers) {
        study::Selection selection = m_workspace.view().selection;
        selection.completersOnly = completers;
        m_workspace.setSelection(selection);
    });
    connect(m_fold, &QPushButton::toggled, this, &AnalysisChoices::showFold);
    connect(m_rows, &OptionRows::changed, this, &AnalysisChoices::setOption);
}

void AnalysisChoices::showView()
{
    const study::Selection& selection = m_workspace.view().selection;
    if (m_filledFor != m_workspace.study()) {
        m_filledFor = m_workspace.study();
        fillKinds();
    }
    m_scaleAndVisit->showView();
    m_measure->setCurrent(static_cast<int>(selection.measure));
    m_completers->setChecked(selection.completersOnly);
}

void AnalysisChoices::fillKinds()
{
    const study::Study& study = *m_workspace.study();
    const study::Design design = study::designOf(study);
    m_kind->clear();
    for (const bool describes : {false, true}) { // what only describes comes last
        for (const analysis::AnalysisKind& kind : analysis::analysisKinds()) {
            if (kind.accepts(design) && (kind.key == u"summary") == describes) {
                m_kind->addItem(kind.name, kind.key);
                m_kind->setItemData(m_kind->count() - 1, kind.description.text(), Qt::ToolTipRole);
            }
        }
    }
    m_kind->setEnabled(m_kind->count() > 0);
    int index = m_kind->findData(m_wanted);
    if (const analysis::AnalysisKind* own = analysis::defaultContrastAnalysis(study); index < 0 && own != nullptr) {
        index = m_kind->findData(own->key);
    }
    m_kind->setCurrentIndex(std::max(index, m_kind->count() > 0 ? 0 : -1));
    showKind();
}

void AnalysisChoices::showKind()
{
    const analysis::AnalysisKind* chosen = kind();
    m_description->setText(chosen != nullptr ? chosen->description.text()
                                             : tr("No analysis suits a study of this design."));
    if (chosen == nullptr) {
        m_rows->showOptions({}, {}, {});
    } else {
        m_kind->setToolTip(chosen->description.text());
        m_rows->showOptions(chosen->key, chosen->options, m_options[chosen->key]);
    }
    showFold();
}

const analysis::AnalysisKind* AnalysisChoices::kind() const
{
    return m_kind->currentIndex() < 0 ? nullptr : analysis::findAnalysis(m_kind->currentData().toString());
}

void AnalysisChoices::setOption(const QString& key, const QString& value)
{
    const analysis::AnalysisKind* chosen = kind();
    if (chosen == nullptr) {
        return;
    }
    const auto option = std::find_if(chosen->options.begin(), chosen->options.end(),
                                     [&key](const analysis::OptionKind& one) { return one.key == key; });
    analysis::Options& options = m_options[chosen->key];
    if (option == chosen->options.end() || option->defaultValue == value) {
        options.erase(key);
    } else {
        options[key] = value;
    }
    emit changed();
}

AnalysisAsked AnalysisChoices::asked() const
{
    const analysis::AnalysisKind* chosen = kind();
    AnalysisAsked asked{.study = m_workspace.study(),
                        .selection = m_workspace.view().selection,
                        .analysis = chosen != nullptr ? chosen->key : QString(),
                        .options = {}};
    asked.selection.side = study::Selection().side;
    asked.selection.timeAxis = study::Selection().timeAxis;
    asked.selection.visit = m_workspace.chosenVisit();
    if (const auto found = m_options.find(asked.analysis); found != m_options.end()) {
        asked.options = found->second;
    }
    return asked;
}

QJsonObject AnalysisChoices::state() const
{
    QJsonObject all;
    for (const auto& [analysis, options] : m_options) {
        QJsonObject words;
        for (const auto& [key, value] : options) {
            words[key] = value;
        }
        if (!words.isEmpty()) {
            all[analysis] = words;
        }
    }
    QJsonObject state;
    if (!m_wanted.isEmpty()) {
        state[u"analysis"_s] = m_wanted;
    }
    if (!all.isEmpty()) {
        state[u"options"_s] = all;
    }
    return state;
}

// A snapshot may be of another version of the program: what an analysis does not take is left out.
void AnalysisChoices::setState(const QJsonObject& state)
{
    m_wanted = state[u"analysis"_s].toString();
    m_options.clear();
    const QJsonObject all = state[u"options"_s].toObject();
    for (const analysis::AnalysisKind& kind : analysis::analysisKinds()) {
        const QJsonObject words = all[kind.key].toObject();
        for (auto word = words.begin(); word != words.end(); ++word) {
            const analysis::Options one{{word.key(), word.value().toString()}};
            if (analysis::resolveOptions(kind.options, one)) {
                m_options[kind.key].insert(*one.begin());
            }
        }
    }
    if (m_filledFor != nullptr) {
        fillKinds();
    }
}

} // namespace pages
