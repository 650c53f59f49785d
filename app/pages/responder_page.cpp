// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/responder_page.h"

#include "app/pages/responder_words.h"
#include "app/pages/switch_row.h"
#include "app/plots/figure_view.h"
#include "app/plots/threshold_handle.h"
#include "app/reporting/figure_menu.h"
#include "app/text/error_text.h"
#include "app/widgets/blockade_switch.h"
#include "app/widgets/segmented_control.h"
#include "app/widgets/text_popup.h"
#include "core/analysis/analysis_set.h"
#include "core/analysis/number_text.h"
#include "core/analysis/responders_analysis.h"
#include "core/figures/figure_words.h"
#include "core/figures/thresholds.h"
#include "core/study/lookup.h"

#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTableView>

#include <algorithm>
#include <cmath>
#include <utility>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

using analysis::ResponseKind;

constexpr int leastFigureWidth = 40 * theme::grid;
constexpr int leastStackedHeight = 34 * theme::grid;
// Where outcomes of this many assessments are taken at once; a slow core needs 3 ms.
constexpr std::size_t mostOutcomesAtOnce = 20'000;

// What a person may ask for, in the rule's own unit.
struct RuleReach
{
    double minimum;
    double maximum;
    double step;
};

RuleReach reachOf(const study::Scale& scale, ResponseKind kind)
{
    if (kind == ResponseKind::OfBaseline) {
        return {0.0, scale.direction == study::Direction::HigherIsWorse ? 1.0 : 2.0, 0.01};
    }
    const double span = scale.maximum - scale.minimum;
    return {scale.minimum, scale.maximum, span > 4.0 || span <= 0.0 ? 1.0 : span / 100.0};
}

double defaultThreshold(const study::Scale& scale, ResponseKind kind)
{
    if (const auto own = analysis::ownRule(scale, kind)) {
        return own->threshold;
    }
    return kind == ResponseKind::OfBaseline ? 0.5 : std::round(0.5 * (scale.minimum + scale.maximum));
}

QLabel* wordsLabel(const QString& look, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setProperty("look", look);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QFrame* responderHairline(QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    line->setProperty("look", u"hairline"_s);
    line->setFixedHeight(1);
    return line;
}

study::Selection withoutSide(study::Selection selection)
{
    selection.side = study::Side::Reference;
    return selection;
}

} // namespace

ResponderPage::ResponderPage(workspace::Workspace& workspace, QWidget* parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_scale(new QComboBox(this))
    , m_visit(new QComboBox(this))
    , m_kind(new widgets::SegmentedControl({tr("% of baseline"), tr("Score")}, this))
    , m_value(new QDoubleSpinBox(this))
    , m_own(new QPushButton(this))
    , m_source(new QPushButton(tr("Source ›"), this))
    , m_lastFigure(nullptr)
    , m_pairs(new WordTableModel(this))
    , m_pairTable(makeWordTableView(m_pairs, this))
    , m_pairCaption(wordsLabel(u"muted"_s, this))
    , m_results(new WordTableModel(this))
    , m_resultTable(makeWordTableView(m_results, this))
    , m_switchRow(new SwitchRow(workspace, this))
    , m_sentence(wordsLabel(u"sentence"_s, this))
    , m_warning(wordsLabel(u"muted"_s, this))
    , m_leftOut(new QPushButton(this))
    , m_pairedFigures(u"paired"_s, FigureSource::Sides::AreOne)
    , m_changeFigures(u"waterfall"_s)
    , m_scoreFigures(u"sorted"_s)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(pageMargin, 2 * theme::grid, pageMargin, 2 * theme::grid);
    column->setSpacing(theme::grid);
    column->addWidget(makeChoices());
    column->addWidget(makeThresholdRow());
    column->addWidget(makeBody(), 1);
    column->addWidget(responderHairline(this));
    column->addWidget(m_switchRow);
    m_sentence->setObjectName(u"respondersSentence"_s);
    m_warning->setObjectName(u"dichotomyWarning"_s);
    column->addWidget(m_sentence);
    column->addWidget(m_warning);
    connectAll();
    offerOrigins();
}

ResponderPage::~ResponderPage()
{
    if (m_task) {
        m_task->cancel();
    }
}

QWidget* ResponderPage::makeChoices()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::grid + theme::halfGrid);
    m_scale->setObjectName(u"responderScale"_s);
    m_scale->setAccessibleName(tr("Scale"));
    m_scale->setToolTip(tr("Scale"));
    m_visit->setObjectName(u"responderVisit"_s);
    m_visit->setAccessibleName(tr("Visit"));
    m_visit->setToolTip(tr("The visit that responses are counted at"));
    for (QComboBox* box : {m_scale, m_visit}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    }
    m_leftOut->setProperty("look", u"link"_s);
    m_leftOut->setObjectName(u"responderLeftOut"_s);
    layout->addWidget(m_scale);
    layout->addWidget(m_visit);
    layout->addStretch(1);
    layout->addWidget(m_leftOut);
    return row;
}

QWidget* ResponderPage::makeThresholdRow()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::grid + theme::halfGrid);
    m_kind->setObjectName(u"responseKind"_s);
    m_kind->setAccessibleName(tr("Response as a fraction of the baseline or as a score"));
    m_value->setObjectName(u"responseThreshold"_s);
    m_value->setAccessibleName(tr("Response threshold"));
    m_value->setKeyboardTracking(false); // half a number is not a threshold
    m_own->setProperty("look", u"quiet"_s);
    m_own->setObjectName(u"ownRule"_s);
    m_value->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_source->setProperty("look", u"link"_s);
    m_source->setObjectName(u"ruleSource"_s);
    layout->addWidget(m_kind);
    layout->addWidget(m_value);
    layout->addWidget(m_own);
    layout->addWidget(m_source);
    layout->addStretch(1);
    return row;
}

void ResponderPage::makePane(Pane& pane, const QString& name)
{
    auto* holder = new QWidget(this); // the handle lies over the figure, in here
    auto* layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    pane.view = new plots::FigureView(holder);
    pane.view->setObjectName(name);
    pane.view->setBadgeShown(false); // the window's header carries it
    pane.view->setThresholdsShown(false);
    layout->addWidget(pane.view);
    pane.handle = new plots::ThresholdHandle(pane.view);
    pane.handle->setObjectName(name + u"Threshold"_s);
    pane.handle->setAccessibleName(tr("Response threshold"));
    pane.handle->setToolTip(tr("Drag the line, or move it with the arrow keys"));
    m_figureRow->addWidget(holder, 1);
}

QWidget* ResponderPage::makeBody()
{
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto* body = new QWidget(area);
    body->setProperty("look", u"page"_s);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    m_figureRow = new QHBoxLayout;
    m_figureRow->setSpacing(2 * theme::grid);
    makePane(m_paired, u"respondersPaired"_s);
    makePane(m_bars, u"respondersBars"_s);
    m_lastFigure = m_bars.view;
    column->addLayout(m_figureRow, 1);

    m_pairTable->setObjectName(u"pairedTable"_s);
    m_pairTable->setAccessibleName(tr("Paired table of responses"));
    m_resultTable->setObjectName(u"responderResults"_s);
    m_resultTable->setAccessibleName(tr("Shares, difference and mean difference"));
    // Broken by itself the label would ask for height by width, and the scroll area be as high as it likes to be.
    m_pairCaption->setWordWrap(false);
    m_pairCaption->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* left = new QVBoxLayout;
    left->setSpacing(theme::halfGrid);
    left->addWidget(m_pairTable);
    left->addWidget(m_pairCaption);
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->addWidget(m_resultTable);
    right->addStretch(1);
    m_tableRow = new QHBoxLayout;
    m_tableRow->setSpacing(4 * theme::grid);
    m_tableRow->addLayout(left, 1);
    m_tableRow->addLayout(right, 2);
    column->addLayout(m_tableRow);
    area->setWidget(body);
    return area;
}

// The sentence and both tables tell the same numbers; each says where they come from.
void ResponderPage::offerOrigins()
{
    const auto make = [this] {
        const study::SharedStudy& study = m_workspace.study();
        const study::Selection& selection = m_workspace.view().selection;
        if (m_outcomes == nullptr) {
            return reporting::provenanceOf(study, selection, tr("Responders"), m_why, {}, {});
        }
        const auto people = static_cast<int>(m_outcomes->people().size());
        return reporting::provenanceOf(
            study, selection, tr("Responders"), m_sentence->text(),
            analysis::respondersMethod(*scale(), rule(), *m_outcomes),
            tr("%1 scores of %2 people").arg(m_outcomes->scoresUsed()).arg(people));
    };
    const auto note = [this](const QString& about) { requestNoteAbout(about); };
    reporting::offerProvenance(m_sentence, make, note);
    reporting::offerProvenance(m_pairTable, make, note);
    reporting::offerProvenance(m_resultTable, make, note);
    for (const Pane* pane : {&m_paired, &m_bars}) {
        reporting::offerFigureMenu(*pane->view, {[this] { return m_workspace.study(); },
                                                 [this] { return m_workspace.view().selection; },
                                                 [this](const base::Error& error) { emit m_workspace.failed(error); },
                                                 [this](const study::Note& draft) { emit noteRequested(draft); }});
    }
}

void ResponderPage::connectAll()
{
    connect(m_scale, &QComboBox::activated, this, [this](int index) {
        m_workspace.setScale(study::ScaleId(m_scale->itemData(index).toInt()));
    });
    connect(m_visit, &QComboBox::activated, this, [this](int index) {
        study::Selection selection = m_workspace.view().selection;
        selection.visit = study::VisitId(m_visit->itemData(index).toInt());
        m_workspace.setSelection(selection);
    });
    connect(m_kind, &widgets::SegmentedControl::chosen, this, &ResponderPage::chooseKind);
    connect(m_value, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        setThreshold(m_ruleKind == ResponseKind::OfBaseline ? value / 100.0 : value);
    });
    connect(m_own, &QPushButton::clicked, this, [this] { setThreshold(std::nullopt); });
    connect(m_source, &QPushButton::clicked, this, [this] {
        if (const study::Scale* shown = scale()) {
            widgets::showTextPopup(m_source, tr("Where the rule comes from"), {ruleSource(*shown, m_ruleKind)});
        }
    });
    connect(m_leftOut, &QPushButton::clicked, this, &ResponderPage::showLeftOut);
    for (FigureSource* source : {&m_pairedFigures, &m_changeFigures, &m_scoreFigures}) {
        connect(source, &FigureSource::arrived, this, &ResponderPage::showFigures);
    }
    for (const Pane* pane : {&m_paired, &m_bars}) {
        connect(pane->view, &plots::FigureView::participantClicked, &m_workspace, &workspace::Workspace::setFocused);
        connect(pane->view, &plots::FigureView::focusCleared, this,
                [this] { m_workspace.setFocused(study::ParticipantId()); });
        connect(pane->handle, &plots::ThresholdHandle::moved, this, [this](double height) {
            if (const study::Scale* shown = scale()) {
                setThreshold(analysis::ruleAtHeight(*shown, m_ruleKind, height).threshold);
            }
        });
    }
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, const QWidget* now) {
        for (const Pane* pane : {&m_paired, &m_bars}) {
            if (now != nullptr && (now == pane->view || now == pane->handle)) {
                m_lastFigure = pane->view;
            }
        }
    });
}

const study::Scale* ResponderPage::scale() const
{
    const study::SharedStudy& study = m_workspace.study();
    return study != nullptr ? study::byId(study->scales, m_workspace.view().selection.scale) : nullptr;
}

ResponderPage::Asked ResponderPage::asked() const
{
    return {m_workspace.study(), withoutSide(m_workspace.view().selection), m_ruleKind};
}

analysis::ResponseRule ResponderPage::rule() const
{
    const study::Scale* shown = scale();
    analysis::ResponseRule rule{.kind = m_ruleKind};
    if (shown == nullptr) {
        return rule;
    }
    const auto found = m_thresholds.find(m_ruleKind);
    const bool applies = m_ruleKind == ResponseKind::OfBaseline || m_thresholdScale == shown->key;
    rule.threshold = found != m_thresholds.end() && applies ? found->second : defaultThreshold(*shown, m_ruleKind);
    const RuleReach reach = reachOf(*shown, m_ruleKind);
    rule.threshold = std::clamp(rule.threshold, reach.minimum, std::max(reach.minimum, reach.maximum));
    return rule;
}

void ResponderPage::show(const study::Study& study, const workspace::ViewState& view,
                         const workspace::ViewState* before)
{
    if (m_filledFor != m_workspace.study()) {
        m_filledFor = m_workspace.study();
        fillControls(study);
    }
    showControls(study, view);
    if (before == nullptr || before->selection != view.selection || m_shown != asked()) {
        showThresholdControls();
        showFigures();
        takeOutcomes();
    }
    for (const Pane* pane : {&m_paired, &m_bars}) {
        pane->view->setFocusedParticipant(view.focused);
    }
}

void ResponderPage::fillControls(const study::Study& study)
{
    const QSignalBlocker blocked(m_scale);
    m_scale->clear();
    for (const study::Scale& one : study.scales) {
        m_scale->addItem(one.key, one.id.value());
        m_scale->setItemData(m_scale->count() - 1, one.name, Qt::ToolTipRole);
    }
    m_switchRow->setStudy(study);
    m_paired.view->parentWidget()->setVisible(m_switchRow->isComparable() && analysis::repeatsTreatment(study));
    m_visitsFor = {};
    for (const Pane* pane : {&m_paired, &m_bars}) {
        pane->view->setParticipantNaming([shared = m_workspace.study()](study::ParticipantId id) {
            const study::Participant* person = study::byId(shared->participants, id);
            return person != nullptr ? person->key : QString();
        });
    }
    arrange();
}

void ResponderPage::showControls(const study::Study& study, const workspace::ViewState& view)
{
    const QSignalBlocker scaleBlocked(m_scale);
    const QSignalBlocker visitBlocked(m_visit);
    m_scale->setCurrentIndex(m_scale->findData(view.selection.scale.value()));
    if (m_visitsFor.scale != view.selection.scale || m_visit->count() == 0) {
        m_visitsFor = view.selection;
        m_visit->clear();
        for (const study::VisitId id : m_workspace.visitsOf(view.selection.scale).all) {
            const study::Visit* visit = study::byId(study.visits, id);
            if (visit != nullptr && visit->phase == study::VisitPhase::PostDose) {
                m_visit->addItem(figures::visitText(*visit), id.value());
            }
        }
    }
    m_visit->setCurrentIndex(m_visit->findData(m_workspace.chosenVisit().value()));
    m_visit->setEnabled(m_visit->count() > 0);
    m_switchRow->showSide(view.selection.side);
}

// The field and the button; the figures' handles follow their figures.
void ResponderPage::showThresholdControls()
{
    const study::Scale* shown = scale();
    m_kind->setCurrent(m_ruleKind == ResponseKind::OfBaseline ? 0 : 1);
    m_kind->setEnabled(shown != nullptr);
    m_value->setEnabled(shown != nullptr);
    m_own->setVisible(shown != nullptr);
    m_source->setVisible(shown != nullptr);
    if (shown == nullptr) {
        return;
    }
    const QSignalBlocker blocked(m_value);
    const RuleReach reach = reachOf(*shown, m_ruleKind);
    const bool ofBaseline = m_ruleKind == ResponseKind::OfBaseline;
    const double unit = ofBaseline ? 100.0 : 1.0;
    m_value->setDecimals(ofBaseline || reach.step < 1.0 ? 1 : 0);
    m_value->setRange(unit * reach.minimum, unit * reach.maximum);
    m_value->setSingleStep(unit * reach.step);
    const bool atMost = !ofBaseline && shown->direction == study::Direction::HigherIsWorse;
    m_value->setPrefix(atMost ? u"≤ "_s : u"≥ "_s);
    m_value->setSuffix(ofBaseline ? tr(" % better") : QString());
    m_value->setValue(unit * rule().threshold);
    const auto own = analysis::ownRule(*shown, m_ruleKind);
    m_own->setText(own ? tr("Own rule: %1").arg(ruleWords(*shown, *own)) : tr("No own rule"));
    m_own->setEnabled(own && *own != rule());
    m_own->setToolTip(ruleSource(*shown, m_ruleKind));
    m_own->setAccessibleName(own ? tr("Back to the rule of the scale: %1").arg(ruleWords(*shown, *own))
                                 : tr("The scale has no rule"));
}

void ResponderPage::chooseKind(int segment)
{
    m_ruleKind = segment == 0 ? ResponseKind::OfBaseline : ResponseKind::Score;
    showThresholdControls();
    showFigures();
    takeOutcomes();
}

void ResponderPage::setThreshold(std::optional<double> threshold)
{
    const study::Scale* shown = scale();
    if (shown == nullptr) {
        return;
    }
    if (threshold) {
        m_thresholds[m_ruleKind] = *threshold;
        m_thresholdScale = m_ruleKind == ResponseKind::Score ? shown->key : m_thresholdScale;
    } else {
        m_thresholds.erase(m_ruleKind);
    }
    showThresholdControls();
    showRule();
    showOutcomes();
}

// The line in both figures, and in what they would export.
void ResponderPage::showRule()
{
    const study::Scale* shown = scale();
    if (shown == nullptr) {
        return;
    }
    const RuleReach reach = reachOf(*shown, m_ruleKind);
    const double one = analysis::ruleHeight(*shown, {.kind = m_ruleKind, .threshold = reach.minimum});
    const double other = analysis::ruleHeight(*shown, {.kind = m_ruleKind, .threshold = reach.maximum});
    const figures::Threshold threshold = figures::ruleThreshold(*shown, rule());
    for (const Pane* pane : {&m_paired, &m_bars}) {
        if (pane->shown != nullptr && !pane->shown->y.label.isEmpty()) {
            pane->view->setThresholds({threshold});
        }
        pane->handle->setReach(std::min(one, other), std::max(one, other),
                               m_ruleKind == ResponseKind::OfBaseline ? 1.0 : reach.step);
        pane->handle->setThreshold(threshold, heightWords(*shown, rule()));
    }
}

void ResponderPage::showFigures()
{
    study::Selection selection = m_workspace.view().selection;
    selection.measure =
        m_ruleKind == ResponseKind::OfBaseline ? study::Measure::PercentChange : study::Measure::Score;
    const bool sideOnly = m_shown == asked();
    study::Selection both = selection;
    both.side = study::Side::Both; // a pair has both sides, whichever is looked at
    if (m_paired.view->parentWidget()->isVisibleTo(this)) {
        showFigure(m_paired, m_pairedFigures, both, false);
    } else {
        m_paired.shown.reset();
    }
    showFigure(m_bars, m_ruleKind == ResponseKind::OfBaseline ? m_changeFigures : m_scoreFigures, selection, sideOnly);
    if (m_bars.shown != nullptr) {
        m_shown = asked();
        m_shownSide = selection.side;
    }
    showRule();
}

void ResponderPage::showFigure(Pane& pane, FigureSource& source, const study::Selection& selection, bool animate)
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

void ResponderPage::takeOutcomes()
{
    const Asked now = asked();
    if (m_outcomesOf == now) {
        showOutcomes();
        return;
    }
    if (m_task) {
        m_task->cancel();
        m_task.reset();
    }
    const auto take = [now] {
        return analysis::ResponderOutcomes::of(*now.study, now.selection, now.kind);
    };
    const auto keep = [this, now](base::Result<analysis::ResponderOutcomes> taken) {
        m_task.reset();
        m_outcomesOf = now;
        m_why = taken ? QString() : text::errorText(taken.error());
        m_outcomes = taken ? tasks::freedInBackground(
                                 std::make_shared<const analysis::ResponderOutcomes>(std::move(*taken)))
                           : nullptr;
        showOutcomes();
    };
    if (now.study->assessments.size() <= mostOutcomesAtOnce) {
        keep(take());
        return;
    }
    if (m_outcomesOf && m_outcomesOf->study->about != now.study->about) {
        m_outcomes.reset();
        m_outcomesOf.reset();
        m_why.clear();
        showNobody();
    }
    m_task = tasks::start(
        this, [take](base::Progress&) { return take(); }, keep);
}

std::optional<ResponderView> ResponderPage::responderView() const
{
    const study::Scale* shown = scale();
    if (m_outcomes == nullptr || shown == nullptr || m_outcomesOf != asked()) {
        return std::nullopt;
    }
    return ResponderView{.study = *m_workspace.study(),
                         .scale = *shown,
                         .visit = m_workspace.chosenVisit(),
                         .measure = m_workspace.view().selection.measure,
                         .rule = rule(),
                         .outcomes = *m_outcomes,
                         .counts = m_outcomes->at(rule().threshold)};
}

void ResponderPage::showOutcomes()
{
    const auto view = responderView();
    if (!view) {
        if (m_outcomesOf == asked()) {
            showNobody();
        }
        return; // else they are on their way, and those before stay
    }
    m_pairs->setTable(pairedWords(*view));
    m_results->setTable(resultWords(*view));
    m_pairTable->setVisible(m_outcomes->isPaired());
    m_pairCaption->setVisible(m_outcomes->isPaired());
    m_resultTable->show();
    showPairCaption();
    m_sentence->setText(respondersSentence(*view));
    m_sentence->setAccessibleName(m_sentence->text());
    m_warning->setText(dichotomyWarning(*m_outcomes));
    for (const Pane* pane : {&m_paired, &m_bars}) {
        pane->handle->setAccessibleDescription(m_sentence->text());
    }
    const auto all = static_cast<int>(m_workspace.study()->participants.size());
    const int left = all - static_cast<int>(m_outcomes->people().size());
    m_leftOut->setText(tr("%n not counted ›", nullptr, left));
    m_leftOut->setVisible(left > 0);
}

void ResponderPage::showPairCaption()
{
    const QStringList& arms = m_results->table().rows;
    const QStringList lines{tr("Rows: %1").arg(arms.value(0)), tr("Columns: %1").arg(arms.value(1))};
    QStringList shown;
    for (const QString& line : lines) {
        shown.append(m_pairCaption->fontMetrics().elidedText(line, Qt::ElideRight, m_pairTable->width()));
    }
    m_pairCaption->setText(shown.join(u'\n'));
    m_pairCaption->setToolTip(shown == lines ? QString() : lines.join(u'\n'));
}

void ResponderPage::showNobody()
{
    m_pairTable->hide();
    m_pairCaption->hide();
    m_resultTable->hide();
    m_leftOut->hide();
    m_pairs->setTable({});
    m_results->setTable({});
    m_sentence->setText(m_why);
    m_warning->clear();
}

void ResponderPage::showLeftOut()
{
    if (m_outcomes == nullptr) {
        return;
    }
    constexpr std::size_t most = 60; // a popup is no table: the command line lists them all
    const auto rows = analysis::notCounted(*m_workspace.study(), m_workspace.view().selection, *m_outcomes);
    QStringList words;
    for (std::size_t i = 0; i < rows.size() && i < most; ++i) {
        words.append(tr("%1: %2").arg(rows[i].participant, rows[i].reason));
    }
    if (rows.size() > most) {
        words.append(tr("… and %n more", nullptr, static_cast<int>(rows.size() - most)));
    }
    widgets::showTextPopup(m_leftOut, tr("Not counted, and why"), words);
}

// Side by side where there is room, else one below the other.
void ResponderPage::arrange()
{
    const bool wide = width() - 2 * pageMargin >= 2 * leastFigureWidth + 2 * theme::grid;
    m_figureRow->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_tableRow->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_tableRow->setSpacing(wide ? 4 * theme::grid : theme::grid);
    for (const Pane* pane : {&m_paired, &m_bars}) {
        pane->view->parentWidget()->setMinimumHeight(wide ? 0 : leastStackedHeight); // a scroll bar, not a stripe
    }
}

void ResponderPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
    if (m_outcomes != nullptr) {
        QMetaObject::invokeMethod(this, &ResponderPage::showPairCaption, Qt::QueuedConnection); // once laid out
    }
}

plots::FigureView* ResponderPage::figureView() const
{
    return m_lastFigure->isVisibleTo(this) ? m_lastFigure : m_bars.view;
}

bool ResponderPage::isShown() const
{
    const bool pairedThere = !m_paired.view->parentWidget()->isVisibleTo(this) || m_paired.shown != nullptr;
    return m_shown == asked() && m_shownSide == m_workspace.view().selection.side && m_outcomesOf == m_shown &&
           pairedThere && m_paired.view->isComplete() && m_bars.view->isComplete();
}

bool ResponderPage::isSettled() const
{
    return isShown() && m_task == nullptr && !m_pairedFigures.isWorking() && !m_changeFigures.isWorking() &&
           !m_scoreFigures.isWorking();
}

QJsonObject ResponderPage::state() const
{
    QJsonObject state;
    state[u"rule"_s] = m_ruleKind == ResponseKind::OfBaseline ? u"fraction"_s : u"score"_s;
    for (const auto& [kind, threshold] : m_thresholds) {
        state[kind == ResponseKind::OfBaseline ? u"fraction"_s : u"score"_s] = threshold;
    }
    if (m_thresholds.contains(ResponseKind::Score)) {
        state[u"scale"_s] = m_thresholdScale;
    }
    return state;
}

void ResponderPage::setState(const QJsonObject& state)
{
    m_ruleKind = state[u"rule"_s].toString() == u"score" ? ResponseKind::Score : ResponseKind::OfBaseline;
    m_thresholds.clear();
    if (state[u"fraction"_s].isDouble()) {
        m_thresholds[ResponseKind::OfBaseline] = state[u"fraction"_s].toDouble();
    }
    if (state[u"score"_s].isDouble()) {
        m_thresholds[ResponseKind::Score] = state[u"score"_s].toDouble();
    }
    m_thresholdScale = state[u"scale"_s].toString();
    if (m_filledFor != nullptr) {
        showThresholdControls();
        showFigures();
        takeOutcomes();
    }
}

void ResponderPage::setReducedMotion(bool reduced)
{
    m_paired.view->setReducedMotion(reduced);
    m_bars.view->setReducedMotion(reduced);
    m_switchRow->setReducedMotion(reduced);
}

void ResponderPage::themeChanged()
{
    for (const Pane* pane : {&m_paired, &m_bars}) {
        pane->view->setTheme(theme::currentTheme());
        pane->handle->update();
    }
}

void ResponderPage::resetView()
{
    m_paired.view->resetView();
    m_bars.view->resetView();
}

void ResponderPage::takeFocus()
{
    const Pane& pane = m_paired.view->isVisibleTo(this) ? m_paired : m_bars;
    (pane.handle->isVisibleTo(this) ? static_cast<QWidget*>(pane.handle) : m_scale)->setFocus();
}

} // namespace pages
