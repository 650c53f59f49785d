// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/trajectory_page.h"

#include "app/plots/figure_view.h"
#include "app/text/study_text.h"
#include "app/widgets/blockade_switch.h"
#include "app/widgets/segmented_control.h"
#include "app/widgets/text_popup.h"
#include "core/study/lookup.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QFontMetrics>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 2 * theme::grid + theme::halfGrid;

QFrame* hairline(QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    line->setProperty("look", u"hairline"_s);
    line->setFixedHeight(1);
    return line;
}

QLabel* mutedLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setProperty("look", u"muted"_s);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

TrajectoryPage::TrajectoryPage(workspace::Workspace& workspace, QWidget* parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_figureView(new plots::FigureView(this))
    , m_scale(new QComboBox(this))
    , m_measure(new widgets::SegmentedControl({tr("Score"), tr("Change"), tr("% change")}, this))
    , m_count(mutedLabel(this))
    , m_switch(new widgets::BlockadeSwitch(this))
    , m_compare(new QCheckBox(tr("&Compare"), this))
    , m_sentence(new QLabel(this))
    , m_hint(mutedLabel(this))
    , m_limits(new QPushButton(tr("What this design cannot tell ›"), this))
    , m_figures(u"trajectories"_s)
{
    m_figureView->setBadgeShown(false); // the window's header carries it
    m_figureView->setObjectName(u"trajectories"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(margin, 2 * theme::grid, margin, 2 * theme::grid);
    column->setSpacing(theme::grid);
    column->addWidget(makeControls());
    column->addWidget(m_figureView, 1);
    column->addWidget(hairline(this));
    column->addWidget(makeSwitchRow());
    column->addWidget(makeWords());

    connect(m_scale, &QComboBox::activated, this, [this](int index) {
        m_workspace.setScale(study::ScaleId(m_scale->itemData(index).toInt()));
    });
    connect(m_measure, &widgets::SegmentedControl::chosen, this,
            [this](int index) { m_workspace.setMeasure(static_cast<study::Measure>(index)); });
    connect(m_switch, &QCheckBox::toggled, this, &TrajectoryPage::flip);
    connect(m_compare, &QCheckBox::toggled, this, &TrajectoryPage::compare);
    connect(m_limits, &QPushButton::clicked, this, &TrajectoryPage::showLimits);
    connect(&m_figures, &FigureSource::arrived, this, &TrajectoryPage::showFigure);
    connect(m_figureView, &plots::FigureView::participantClicked, &m_workspace, &workspace::Workspace::setFocused);
    connect(m_figureView, &plots::FigureView::focusCleared, this,
            [this] { m_workspace.setFocused(study::ParticipantId()); });
}

QWidget* TrajectoryPage::makeControls()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::grid + theme::halfGrid);
    m_scale->setObjectName(u"scale"_s);
    m_scale->setAccessibleName(tr("Scale"));
    m_scale->setToolTip(tr("Scale"));
    m_scale->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_measure->setObjectName(u"measure"_s);
    m_measure->setAccessibleName(tr("Score or change from baseline"));
    layout->addWidget(m_scale);
    layout->addWidget(m_measure);
    layout->addStretch(1);
    layout->addWidget(m_count);
    return row;
}

QWidget* TrajectoryPage::makeSwitchRow()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, theme::halfGrid, 0, 0);
    layout->setSpacing(3 * theme::grid);
    m_switch->setObjectName(u"blockadeSwitch"_s);
    m_compare->setObjectName(u"compare"_s);
    m_compare->setToolTip(tr("Shows both sides at once"));
    layout->addWidget(m_switch);
    layout->addWidget(m_compare);
    layout->addStretch(1);
    return row;
}

QWidget* TrajectoryPage::makeWords()
{
    auto* words = new QWidget(this);
    auto* column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    m_sentence->setProperty("look", u"sentence"_s);
    m_sentence->setObjectName(u"sentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_limits->setProperty("look", u"link"_s);
    m_limits->setObjectName(u"limits"_s);
    auto* last = new QHBoxLayout;
    last->setSpacing(theme::grid);
    last->addWidget(m_hint);
    last->addWidget(m_limits);
    last->addStretch(1);
    column->addWidget(m_sentence);
    column->addLayout(last);
    column->addStretch(1);
    // Room for a second line: the figure must not move when a sentence grows longer.
    const int line = QFontMetrics(theme::font(theme::TextStyle::Sentence)).lineSpacing();
    words->setMinimumHeight(2 * line + theme::grid + theme::controlHeight);
    return words;
}

void TrajectoryPage::show(const study::Study& study, const workspace::ViewState& view,
                          const workspace::ViewState* before)
{
    if (m_filledFor != m_workspace.study()) {
        m_filledFor = m_workspace.study();
        fillControls(study);
    }
    showControls(study, view);
    if (before == nullptr || before->selection != view.selection || m_shownStudy != m_workspace.study()) {
        showFigure();
    }
    m_figureView->setFocusedParticipant(view.focused);
}

void TrajectoryPage::fillControls(const study::Study& study)
{
    const QSignalBlocker blocked(m_scale);
    m_scale->clear();
    for (const study::Scale& scale : study.scales) {
        m_scale->addItem(scale.key, scale.id.value());
        m_scale->setItemData(m_scale->count() - 1, scale.name, Qt::ToolTipRole);
    }
    const text::SwitchWords words = text::switchWords(study);
    const bool comparable = !words.comparator.isEmpty();
    m_switch->setWords(words.name, words.reference, words.comparator, words.antagonist);
    m_switch->setToolTip(words.help.isEmpty() ? QString() : QString(words.help + u' ' + tr("Key: B")));
    m_switch->setAccessibleDescription(words.help);
    m_switch->setVisible(comparable);
    m_compare->setVisible(comparable);
    m_figureView->setParticipantNaming([shared = m_workspace.study()](study::ParticipantId id) {
        const study::Participant* person = study::byId(shared->participants, id);
        return person != nullptr ? person->key : QString();
    });
}

void TrajectoryPage::showControls(const study::Study& study, const workspace::ViewState& view)
{
    const QSignalBlocker scaleBlocked(m_scale);
    const QSignalBlocker switchBlocked(m_switch);
    const QSignalBlocker compareBlocked(m_compare);
    m_scale->setCurrentIndex(m_scale->findData(view.selection.scale.value()));
    m_measure->setCurrent(static_cast<int>(view.selection.measure));
    if (view.selection.side != study::Side::Both) {
        m_switch->setChecked(view.selection.side == study::Side::Comparator);
    }
    m_compare->setChecked(view.selection.side == study::Side::Both);
    m_switch->setBoth(view.selection.side == study::Side::Both);
    const int chosen = static_cast<int>(m_workspace.selected().size());
    const int all = static_cast<int>(study.participants.size());
    m_count->setText(chosen == all ? tr("%1 of %2 · no filter").arg(chosen).arg(all)
                                   : tr("%1 of %2").arg(chosen).arg(all));
}

void TrajectoryPage::showFigure()
{
    const study::SharedStudy& study = m_workspace.study();
    const study::Selection& selection = m_workspace.view().selection;
    auto figure = m_figures.figure(study, selection);
    if (figure == nullptr) {
        if (m_shownStudy == nullptr || m_shownStudy->about != study->about) {
            // Another study's curves under this one's name would be a lie, however short.
            m_shownStudy.reset();
            m_figureView->setFigure(figures::Figure{});
            m_sentence->clear();
        }
        return;
    }
    if (m_shownStudy == study && m_shown == selection) {
        return; // it was another side that arrived
    }
    study::Selection onlyFlipped = selection;
    onlyFlipped.side = m_shown ? m_shown->side : selection.side;
    const bool sideOnly = m_shownStudy == study && m_shown == onlyFlipped;
    const bool flipped = sideOnly && m_shown->side != study::Side::Both && selection.side != study::Side::Both;
    m_shownStudy = study;
    m_shown = selection;
    m_figureView->setFigure(figure, sideOnly);
    m_figureView->setAccessibleName(figure->title);
    m_figureView->setAccessibleDescription(figure->summary);
    showSentence(*study, m_workspace.view(), flipped);
}

void TrajectoryPage::showSentence(const study::Study& study, const workspace::ViewState& view, bool flipped)
{
    const figures::Figure& figure = m_figureView->figure(); // it knows both sentences: nothing is computed twice
    const QString sentence = flipped && !figure.flip.isEmpty() ? figure.flip : figure.summary;
    m_sentence->setText(sentence);
    m_sentence->setAccessibleName(sentence);
    const bool crossover = study::isCrossover(study::designOf(study));
    if (view.selection.side == study::Side::Both) {
        m_hint->setText(crossover ? tr("The same people after either treatment.") : tr("Both arms."));
    } else {
        m_hint->setText(crossover ? tr("The same people's other period in grey.") : tr("The other arm in grey."));
    }
    m_hint->setVisible(!text::switchWords(study).comparator.isEmpty());
    if (flipped) { // screen readers read a name that changed
        QAccessibleEvent changed(m_sentence, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&changed);
    }
}

void TrajectoryPage::flip(bool toComparator)
{
    m_workspace.setSide(toComparator ? study::Side::Comparator : study::Side::Reference);
}

void TrajectoryPage::compare(bool both)
{
    m_workspace.setSide(both                    ? study::Side::Both
                        : m_switch->isChecked() ? study::Side::Comparator
                                                : study::Side::Reference);
}

void TrajectoryPage::showLimits()
{
    widgets::showTextPopup(m_limits, tr("What this design cannot tell"), text::designLimits(*m_workspace.study()));
}

bool TrajectoryPage::isShown() const
{
    return m_shownStudy == m_workspace.study() && m_shown == m_workspace.view().selection && m_figureView->isComplete();
}

bool TrajectoryPage::isSettled() const
{
    return isShown() && !m_figures.isWorking();
}

void TrajectoryPage::setReducedMotion(bool reduced)
{
    m_figureView->setReducedMotion(reduced);
    m_switch->setReducedMotion(reduced);
}

void TrajectoryPage::themeChanged()
{
    m_figureView->setTheme(theme::currentTheme());
}

void TrajectoryPage::takeFocus()
{
    (m_switch->isVisibleTo(this) ? static_cast<QWidget*>(m_switch) : m_figureView)->setFocus();
}

void TrajectoryPage::resetView()
{
    m_figureView->resetView();
}

} // namespace pages
