// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/luck_page.h"

#include "app/pages/linked_figure.h"
#include "app/pages/luck_missing_arms.h"
#include "app/pages/luck_rerandomise_part.h"
#include "app/plots/figure_view.h"
#include "app/text/error_text.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/fresh_layout.h"
#include "app/widgets/labels.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastLuckFigure = 38 * theme::grid;
constexpr int lastSeed = 999'999;

} // namespace

LuckPage::LuckPage(workspace::Workspace& workspace, QWidget* parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_tabs(new QButtonGroup(this))
    , m_question(widgets::wordsLabel(u"heading"_s, this))
    , m_sentence(widgets::wordsLabel(u"sentence"_s, this))
{
    m_question->setObjectName(u"luckQuestion"_s);
    m_sentence->setObjectName(u"luckSentence"_s);
    m_parts = {new RerandomisePart(workspace, this),
               makeEarlyStopPart(this),
               makeRegressPart(this),
               makeCarryoverPart(this),
               makeReplicationPart(this),
               new MissingArmsPart(this)};
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(pageMargin, 2 * theme::grid, 0, 2 * theme::grid);
    column->setSpacing(theme::grid);
    column->addWidget(makeTabs());
    column->addWidget(m_question);
    column->addWidget(makeBody(), 1);
    addKeys();
    connect(&m_source, &LuckSource::arrived, this, &LuckPage::takeAnswer);
    for (LuckPart* part : m_parts) {
        connect(part, &LuckPart::changed, this, [this, part] {
            if (part == &this->part()) {
                showSeed();
                askPart();
            }
        });
    }
    choosePart(0);
}

LuckPage::~LuckPage()
{
    m_source.disconnect(this);
}

QWidget* LuckPage::makeTabs()
{
    auto* row = new QWidget(this);
    auto* flow = new widgets::FlowLayout(row, theme::halfGrid);
    m_tabs->setExclusive(true);
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        auto* tab = new QPushButton(m_parts[i]->name(), row);
        tab->setObjectName(u"luckTab-"_s + m_parts[i]->key());
        tab->setCheckable(true);
        tab->setProperty("segment", u"only"_s);
        tab->setToolTip(tr("%1 (key %2)", "question, number").arg(m_parts[i]->question(), QString::number(i + 1)));
        m_tabs->addButton(tab, static_cast<int>(i));
        flow->addWidget(tab);
    }
    m_seedBox = new QWidget(row);
    auto* seed = new QHBoxLayout(m_seedBox);
    seed->setContentsMargins(2 * theme::grid, 0, 0, 0);
    seed->setSpacing(theme::halfGrid);
    auto* words = new QLabel(tr("&Seed"), m_seedBox);
    m_seed = new QSpinBox(m_seedBox);
    m_seed->setObjectName(u"luckSeed"_s);
    m_seed->setAccessibleName(tr("Seed of the draws"));
    m_seed->setToolTip(tr("The same seed draws the same, on every machine"));
    m_seed->setRange(1, lastSeed);
    m_seed->setKeyboardTracking(false);
    words->setBuddy(m_seed);
    seed->addWidget(words);
    seed->addWidget(m_seed);
    flow->addWidget(m_seedBox);
    connect(m_tabs, &QButtonGroup::idClicked, this, [this](int id) { choosePart(static_cast<std::size_t>(id)); });
    connect(m_seed, &QSpinBox::valueChanged, this, [this] { askPart(); });
    return row;
}

QWidget* LuckPage::makeBody()
{
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* body = new QWidget(m_scroll);
    body->setProperty("look", u"page"_s);
    m_view = new plots::FigureView(body);
    m_view->setObjectName(u"luckFigure"_s);
    m_view->setFixedHeight(theme::scaled(leastLuckFigure));
    linkFigure(*m_view, m_workspace, [this](const study::Note& draft) { emit noteRequested(draft); });
    linkSentence(*m_sentence, *m_view, m_workspace, [this](const QString& about) { requestNoteAbout(about); });
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, pageMargin, 0);
    column->setSpacing(theme::grid);
    column->addWidget(m_view); // what is played with, before what plays
    for (LuckPart* part : m_parts) {
        part->setParent(body);
        part->hide();
        column->addWidget(part);
    }
    column->addWidget(m_sentence);
    m_scroll->setWidget(body);
    body->installEventFilter(this);
    m_scroll->viewport()->installEventFilter(this);
    return m_scroll;
}

void LuckPage::addKeys()
{
    const auto key = [this](const QKeySequence& keys, const auto& place) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, place] { choosePart(place()); });
    };
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        key(QKeySequence(static_cast<int>(Qt::Key_1) + static_cast<int>(i)), [i] { return i; });
    }
    key(QKeySequence(Qt::CTRL | Qt::Key_Right), [this] { return std::min(m_current + 1, m_parts.size() - 1); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Left), [this] { return m_current == 0 ? 0 : m_current - 1; });
}

LuckPart& LuckPage::part() const
{
    return *m_parts[m_current];
}

void LuckPage::choosePart(std::size_t place)
{
    part().pause();
    const bool onTab = m_tabs->button(static_cast<int>(m_current))->hasFocus();
    m_current = place;
    m_tabs->button(static_cast<int>(place))->setChecked(true);
    if (onTab) {
        takeFocus();
    }
    for (LuckPart* each : m_parts) {
        each->setVisible(each == &part());
    }
    m_question->setText(part().question());
    const bool hasFigure = part().job({}) != nullptr;
    m_view->setVisible(hasFigure);
    m_sentence->setVisible(hasFigure);
    showSeed();
    m_source.forget();
    m_answered = false;
    askPart();
}

void LuckPage::showSeed()
{
    m_seedBox->setVisible(part().isDrawn());
}

void LuckPage::askPart()
{
    m_asked = {.study = m_workspace.study(),
               .selection = m_workspace.view().selection,
               .seed = static_cast<std::uint64_t>(m_seed->value())};
    if (m_asked.study == nullptr) {
        return;
    }
    if (LuckJob job = part().job(m_asked)) {
        m_source.ask(std::move(job));
    }
}

void LuckPage::takeAnswer(const LuckAnswer& answer)
{
    if (!answer.figure && answer.figure.error().kind == base::ErrorKind::Cancelled) {
        return;
    }
    figures::Figure figure = answer.figure ? *answer.figure : figures::Figure();
    if (!answer.figure) { // nothing can be drawn: the reason as the title
        figure.key = part().key();
        figure.title = text::errorText(answer.figure.error());
    }
    m_answered = true;
    m_sentence->setText(figure.summary);
    m_sentence->setAccessibleName(figure.summary);
    m_view->setAccessibleName(figure.title);
    m_view->setAccessibleDescription(figure.summary);
    m_view->setFigure(std::move(figure), answer.travels);
    part().takeAnswer(answer);
}

void LuckPage::show(const study::Study&, const workspace::ViewState& view, const workspace::ViewState* before)
{
    for (LuckPart* each : m_parts) {
        each->showView();
    }
    const bool other = m_asked.study != m_workspace.study() || before == nullptr;
    if (other || (part().isAboutStudy() && before->selection != view.selection)) {
        askPart();
    }
}

void LuckPage::showPart(const QString& key)
{
    const auto found =
        std::find_if(m_parts.begin(), m_parts.end(), [&](const LuckPart* each) { return each->key() == key; });
    if (found != m_parts.end()) {
        choosePart(static_cast<std::size_t>(found - m_parts.begin()));
    }
}

plots::FigureView* LuckPage::figureView() const
{
    return m_view->isHidden() ? nullptr : m_view;
}

bool LuckPage::isShown() const
{
    return m_view->isHidden() || m_answered;
}

QJsonObject LuckPage::state() const
{
    QJsonObject state{{u"part"_s, part().key()}, {u"seed"_s, m_seed->value()}};
    for (const LuckPart* each : m_parts) {
        state[each->key()] = each->state();
    }
    return state;
}

void LuckPage::setState(const QJsonObject& state)
{
    const QSignalBlocker blocked(m_seed);
    m_seed->setValue(state[u"seed"_s].toInt(1));
    for (LuckPart* each : m_parts) {
        each->setState(state[each->key()].toObject());
    }
    const QString key = state[u"part"_s].toString();
    const auto found =
        std::find_if(m_parts.begin(), m_parts.end(), [&](const LuckPart* each) { return each->key() == key; });
    choosePart(found == m_parts.end() ? 0 : static_cast<std::size_t>(found - m_parts.begin()));
}

void LuckPage::setReducedMotion(bool reduced)
{
    m_view->setReducedMotion(reduced);
    for (LuckPart* each : m_parts) {
        each->setReducedMotion(reduced);
    }
}

void LuckPage::themeChanged()
{
    m_view->setTheme(theme::currentTheme());
    update();
}

void LuckPage::resetView()
{
    setState({});
    m_view->resetView();
}

void LuckPage::takeFocus()
{
    m_tabs->button(static_cast<int>(m_current))->setFocus();
}

void LuckPage::hideEvent(QHideEvent* event)
{
    part().pause();
    Page::hideEvent(event);
}

void LuckPage::fitBody()
{
    QWidget* body = m_scroll->widget();
    const int width = m_scroll->viewport()->width();
    const int height = m_scroll->viewport()->height();
    for (LuckPart* each : m_parts) {
        each->fitTo(width - pageMargin);
    }
    // The figure takes what words and controls leave, and never less than it needs.
    widgets::measureAnew(body);
    if (figureView() != nullptr) {
        const int others = body->layout()->heightForWidth(width) - m_view->minimumHeight();
        m_view->setFixedHeight(std::max(theme::scaled(leastLuckFigure), height - others));
        widgets::measureAnew(body);
    }
    body->resize(width, std::max(body->layout()->heightForWidth(width), height));
}

bool LuckPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == m_scroll->viewport()) {
        fitBody();
    } else if (event->type() == QEvent::LayoutRequest && watched == m_scroll->widget()) {
        QMetaObject::invokeMethod(this, &LuckPage::fitBody, Qt::QueuedConnection);
    }
    return Page::eventFilter(watched, event);
}

} // namespace pages
