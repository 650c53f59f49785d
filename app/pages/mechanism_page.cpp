// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/mechanism_page.h"

#include "app/pages/linked_figure.h"
#include "app/pages/mechanism_controls.h"
#include "app/pages/mechanism_readings.h"
#include "app/pages/switch_row.h"
#include "app/pages/time_row.h"
#include "app/plots/figure_view.h"
#include "app/text/error_text.h"
#include "app/text/study_text.h"
#include "app/widgets/blockade_switch.h"
#include "app/widgets/fresh_layout.h"
#include "app/widgets/labels.h"
#include "core/figures/affinity_ladder.h"
#include "core/figures/mechanism_words.h"
#include "core/figures/onset_times.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int besideEachOther = 94 * theme::grid; // narrower than this, one part stands below the other
constexpr int leastCourse = 36 * theme::grid;
constexpr int leastCourseBelow = 34 * theme::grid; // each
constexpr int ladderHeight = 42 * theme::grid;
constexpr int onsetHeight = 48 * theme::grid;

} // namespace

MechanismPage::MechanismPage(workspace::Workspace& workspace, QWidget* parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_switchRow(new SwitchRow(workspace, this))
    , m_sentence(widgets::wordsLabel(u"sentence"_s, this))
{
    m_sentence->setObjectName(u"mechanismSentence"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(pageMargin, 2 * theme::grid, 0, 2 * theme::grid);
    column->setSpacing(theme::grid);
    column->addWidget(makeBody(), 1);
    m_below = new QVBoxLayout;
    m_below->setContentsMargins(0, 0, pageMargin, 0);
    m_below->setSpacing(theme::grid);
    m_below->addWidget(widgets::hairline(this));
    m_below->addWidget(m_switchRow);
    m_below->addWidget(m_sentence);
    column->addLayout(m_below);
    linkSentence(*m_sentence, *m_occupancy, m_workspace, [this](const QString& about) { requestNoteAbout(about); });
    connect(m_controls, &MechanismControls::changed, this, [this] {
        compute();
        showCourses(false);
    });
    connect(m_time, &TimeRow::moved, this, &MechanismPage::showTime);
    connect(m_readings, &MechanismReadings::chosen, this, &MechanismPage::fitBody);
    connect(m_notConfirmed, &QCheckBox::toggled, this, &MechanismPage::showLadder);
    m_onset->setFigure(figures::onsetTimes());
    m_onset->setAccessibleName(m_onset->figure().title);
    m_onset->setAccessibleDescription(m_onset->figure().summary);
    showLadder();
    compute();
}

plots::FigureView* MechanismPage::makeFigure(const QString& name)
{
    auto* view = new plots::FigureView(this);
    view->setObjectName(name);
    linkFigure(*view, m_workspace, [this](const study::Note& draft) { emit noteRequested(draft); });
    m_views.push_back(view);
    return view;
}

QWidget* MechanismPage::makeBody()
{
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* body = new QWidget(m_scroll);
    body->setProperty("look", u"page"_s);
    m_controls = new MechanismControls(body);
    auto* column = new QVBoxLayout(body);
    m_column = column;
    column->setContentsMargins(0, 0, pageMargin, 2 * theme::grid);
    column->setSpacing(2 * theme::grid);
    column->addWidget(makeCourses());
    m_time = new TimeRow(body);
    column->addWidget(m_time);
    column->addWidget(m_controls);
    column->addWidget(widgets::hairline(body));
    m_readings = new MechanismReadings(body); // after the courses, which a presentation begins with
    column->addWidget(m_readings);
    column->addWidget(widgets::hairline(body));
    column->addWidget(makeLadder());
    column->addWidget(widgets::hairline(body));
    column->addWidget(makeOnset());
    column->addStretch(1);
    m_scroll->setWidget(body);
    body->installEventFilter(this);
    m_scroll->viewport()->installEventFilter(this);
    return m_scroll;
}

QWidget* MechanismPage::makeCourses()
{
    m_courses = new QWidget(this);
    m_side = new QBoxLayout(QBoxLayout::LeftToRight, m_courses);
    m_side->setContentsMargins(0, 0, 0, 0);
    m_side->setSpacing(3 * theme::grid);
    m_plasma = makeFigure(u"plasma"_s);
    m_occupancy = makeFigure(u"occupancy"_s);
    m_side->addWidget(m_plasma, 1);
    m_side->addWidget(m_occupancy, 1);
    return m_courses;
}

QWidget* MechanismPage::makeLadder()
{
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    m_ladder = makeFigure(u"ladder"_s);
    m_ladder->setFixedHeight(theme::scaled(ladderHeight));
    m_notConfirmed = new QCheckBox(tr("Show points that are &not confirmed"), part);
    m_notConfirmed->setObjectName(u"mechanismNotConfirmed"_s);
    m_notConfirmed->setToolTip(tr("Values for fentanyl, morphine and oxycodone that no source seen by us confirms"));
    auto* words = widgets::wordsLabel({}, part, figures::statementText("weaker-is-not-safer"));
    words->setObjectName(u"weakerIsNotSafer"_s);
    column->addWidget(m_ladder);
    column->addWidget(words);
    column->addWidget(widgets::wordsLabel({}, part, figures::statementText("times-weaker")));
    column->addWidget(widgets::wordsLabel(u"muted"_s, part, figures::statementText("assays-differ")));
    column->addWidget(m_notConfirmed, 0, Qt::AlignLeft);
    return part;
}

QWidget* MechanismPage::makeOnset()
{
    m_onset = makeFigure(u"onset"_s);
    m_onset->setCaptionShown(true);
    m_onset->setFixedHeight(theme::scaled(onsetHeight));
    return m_onset;
}

void MechanismPage::compute()
{
    auto sides = figures::computeSides(m_controls->scenario());
    if (!sides) {
        m_sentence->setText(text::errorText(sides.error())); // the controls keep to ranges that can be computed
        return;
    }
    m_sides = std::make_unique<figures::ScenarioSides>(std::move(*sides));
    m_readings->setBlockade(m_sides->blocked.muBlockadeAtPeak);
}

study::Side MechanismPage::side() const
{
    return m_hasBlockade ? m_workspace.view().selection.side : study::Side::Both;
}

void MechanismPage::showStudy(const study::Study& study)
{
    m_switchRow->setStudy(study);
    m_hasBlockade = text::switchWords(study).antagonist;
    m_switchRow->setVisible(m_hasBlockade);
}

void MechanismPage::show(const study::Study& study, const workspace::ViewState& view,
                         const workspace::ViewState* before)
{
    const bool isNew = m_filledFor != m_workspace.study();
    if (isNew) {
        m_filledFor = m_workspace.study();
        showStudy(study);
    }
    m_switchRow->showSide(view.selection.side);
    if (isNew || before == nullptr || before->selection.side != view.selection.side) {
        showCourses(!isNew && before != nullptr);
    }
}

void MechanismPage::showCourses(bool animate)
{
    if (m_sides == nullptr) {
        return;
    }
    const figures::CourseLook look{.side = side(), .logarithmic = m_controls->isLogarithmic()};
    m_readings->setSide(look.side);
    m_plasma->setFigure(figures::plasmaCourse(*m_sides, look), animate);
    m_occupancy->setFigure(figures::receptorOccupancy(*m_sides, look), animate);
    for (plots::FigureView* view : {m_plasma, m_occupancy}) {
        view->setAccessibleName(view->figure().title);
        view->setAccessibleDescription(view->figure().summary);
    }
    m_time->setSpan(static_cast<int>(std::ceil(figures::firstMinuteShown(*m_sides))),
                    static_cast<int>(m_sides->scenario.lastMinute));
    showTime();
    if (animate) {
        m_switchRow->blockadeSwitch()->setAccessibleDescription(m_sentence->text()); // what is spoken after a flip
    }
}

void MechanismPage::showTime()
{
    if (m_sides == nullptr) {
        return;
    }
    const std::optional<int> minute = m_time->minute();
    for (plots::FigureView* view : {m_plasma, m_occupancy}) {
        const double perMinute = view->figure().x.maximum / m_sides->scenario.lastMinute; // 1, or hours
        view->setRevealed(minute ? std::optional(*minute * perMinute) : std::nullopt);
    }
    m_sentence->setText(minute ? figures::minuteSentence(*m_sides, side(), *minute)
                               : figures::mechanismSentence(*m_sides, side()));
    m_sentence->setAccessibleName(m_sentence->text());
}

void MechanismPage::showLadder()
{
    m_ladder->setFigure(figures::affinityLadder(m_notConfirmed->isChecked()));
    m_ladder->setAccessibleName(m_ladder->figure().title);
    m_ladder->setAccessibleDescription(m_ladder->figure().summary);
}

// On a narrow page many lines of words under the switch would leave no room for what they are about.
void MechanismPage::placeSentence(bool wide)
{
    if (wide == (m_below->indexOf(m_sentence) >= 0)) {
        return;
    }
    if (wide) {
        m_column->removeWidget(m_sentence);
        m_below->addWidget(m_sentence);
    } else {
        m_below->removeWidget(m_sentence);
        m_column->insertWidget(m_column->indexOf(m_time) + 1, m_sentence);
    }
}

// The courses take what the controls below them leave of the window.
void MechanismPage::fitBody()
{
    QWidget* body = m_scroll->widget();
    const int width = m_scroll->viewport()->width();
    const int height = m_scroll->viewport()->height();
    const bool wide = width >= theme::scaled(besideEachOther);
    placeSentence(wide);
    m_controls->setWide(wide);
    m_readings->setWide(wide);
    m_side->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int least = theme::scaled(leastCourse);
    const int room = height - m_controls->sizeHint().height() - m_time->sizeHint().height() - 4 * theme::grid;
    m_courses->setFixedHeight(wide ? std::clamp(room, least, std::max(least, width / 2))
                                   : 2 * theme::scaled(leastCourseBelow) + m_side->spacing());
    widgets::measureAnew(body);
    body->resize(width, std::max(body->heightForWidth(width), height));
}

bool MechanismPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == m_scroll->viewport()) {
        fitBody();
    } else if (event->type() == QEvent::LayoutRequest && watched == m_scroll->widget()) {
        QMetaObject::invokeMethod(this, &MechanismPage::fitBody, Qt::QueuedConnection);
    }
    return Page::eventFilter(watched, event);
}

plots::FigureView* MechanismPage::figureView() const
{
    const auto focused =
        std::find_if(m_views.begin(), m_views.end(), [](const plots::FigureView* view) { return view->hasFocus(); });
    return focused != m_views.end() ? *focused : m_occupancy;
}

QJsonObject MechanismPage::state() const
{
    QJsonObject state = m_controls->state();
    state[u"reading"_s] = m_readings->reading();
    state[u"notConfirmed"_s] = m_notConfirmed->isChecked();
    return state;
}

void MechanismPage::setState(const QJsonObject& state)
{
    m_controls->setState(state);
    m_readings->setReading(state[u"reading"_s].toString());
    const QSignalBlocker blocked(m_notConfirmed);
    m_notConfirmed->setChecked(state[u"notConfirmed"_s].toBool());
    showLadder();
    compute();
    showCourses(false);
}

void MechanismPage::setReducedMotion(bool reduced)
{
    for (plots::FigureView* view : m_views) {
        view->setReducedMotion(reduced);
    }
    m_switchRow->setReducedMotion(reduced);
    m_time->setReducedMotion(reduced);
}

void MechanismPage::themeChanged()
{
    for (plots::FigureView* view : m_views) {
        view->setTheme(theme::currentTheme());
    }
}

void MechanismPage::resetView()
{
    setState({});
    m_time->showAll();
    for (plots::FigureView* view : m_views) {
        view->resetView();
    }
}

void MechanismPage::showPart(const QString& part)
{
    const std::array<std::pair<QStringView, QWidget*>, 4> parts = {
        {{u"occupancy", m_occupancy}, {u"readings", m_readings}, {u"potency", m_ladder}, {u"onset", m_onset}}};
    const auto* found =
        std::find_if(parts.begin(), parts.end(), [&part](const auto& known) { return known.first == part; });
    if (found == parts.end()) {
        return;
    }
    emit partShown(found->second);
    fitBody();
    QWidget* focus = found->second;
    if (focus->focusPolicy() == Qt::NoFocus && focus->nextInFocusChain() != nullptr) {
        focus = focus->nextInFocusChain(); // the first of what it holds
    }
    focus->setFocus(Qt::OtherFocusReason);
    // What is shown for the first time has its place a turn later.
    const auto scroll = [this, target = found->second] {
        m_scroll->verticalScrollBar()->setValue(target->mapTo(m_scroll->widget(), QPoint()).y());
    };
    scroll();
    QMetaObject::invokeMethod(this, scroll, Qt::QueuedConnection);
}

void MechanismPage::takeFocus()
{
    if (m_hasBlockade) {
        m_switchRow->blockadeSwitch()->setFocus();
    } else {
        m_plasma->setFocus();
    }
}

} // namespace pages
