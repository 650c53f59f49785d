// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/trajectory_words.h"

#include "app/text/study_text.h"
#include "app/theme/theme.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/text_popup.h"
#include "core/figures/figure.h"
#include "core/study/design.h"

#include <QFontMetrics>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

QPushButton* linkButton(const QString& text, const QString& name, QWidget* parent)
{
    auto* link = new QPushButton(text, parent);
    link->setProperty("look", u"link"_s);
    link->setObjectName(name);
    return link;
}

} // namespace

TrajectoryWords::TrajectoryWords(workspace::Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_sentence(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_allDays(linkButton(tr("Show all days"), u"allDays"_s, this))
    , m_limits(linkButton(tr("What this design cannot tell ›"), u"limits"_s, this))
    , m_numbers(linkButton({}, u"numbers"_s, this))
{
    m_sentence->setProperty("look", u"sentence"_s);
    m_sentence->setObjectName(u"sentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_hint->setObjectName(u"trajectoryHint"_s);
    m_hint->setProperty("look", u"muted"_s);
    m_hint->setTextFormat(Qt::PlainText);
    m_numbers->setCheckable(true);
    setNumbersShown(false);
    m_allDays->setVisible(false);

    m_hint->setMinimumHeight(m_limits->sizeHint().height()); // on one line with the links
    auto* links = new QWidget(this);
    auto* last = new widgets::FlowLayout(links, theme::grid);
    last->addWidget(m_hint);
    last->addWidget(m_allDays);
    last->addWidget(m_limits);
    last->addWidget(m_numbers);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addWidget(m_sentence);
    column->addWidget(links);
    column->addStretch(1);
    // Room for a second line: the figure must not move when a sentence grows longer.
    const int line = QFontMetrics(theme::font(theme::TextStyle::Sentence)).lineSpacing();
    setMinimumHeight(2 * line + theme::grid + theme::controlHeight);

    connect(m_limits, &QPushButton::clicked, this, &TrajectoryWords::showLimits);
    connect(m_allDays, &QPushButton::clicked, this, &TrajectoryWords::allDaysAsked);
    connect(m_numbers, &QPushButton::toggled, this, [this](bool shown) {
        setNumbersShown(shown);
        emit numbersToggled(shown);
    });
}

void TrajectoryWords::showSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setAccessibleName(sentence); // screen readers are told of a name that changed
}

void TrajectoryWords::showHint(const figures::Moment* upTo)
{
    readDesign();
    const bool both = m_workspace.view().selection.side == study::Side::Both;
    if (upTo != nullptr) {
        m_hint->setText(tr("Shown up to: %1.").arg(upTo->name));
    } else if (both) {
        m_hint->setText(m_crossover ? tr("The same people after either treatment.") : tr("Both arms."));
    } else {
        m_hint->setText(m_crossover ? tr("Grey: their other period.") : tr("Grey: the other arm."));
    }
    m_hint->setVisible(upTo != nullptr || (m_comparable && (both || m_comparisonShown)));
    m_allDays->setVisible(upTo != nullptr);
}

void TrajectoryWords::setComparisonShown(bool shown)
{
    m_comparisonShown = shown;
}

void TrajectoryWords::readDesign()
{
    if (m_readFrom != m_workspace.study()) {
        m_readFrom = m_workspace.study();
        m_crossover = study::isCrossover(study::designOf(*m_readFrom));
        m_comparable = !text::switchWords(*m_readFrom).comparator.isEmpty();
    }
}

void TrajectoryWords::setNumbersShown(bool shown)
{
    m_numbers->setChecked(shown);
    m_numbers->setText(shown ? tr("Hide numbers") : tr("Numbers by visit"));
}

void TrajectoryWords::showLimits()
{
    widgets::showTextPopup(m_limits, tr("What this design cannot tell"), text::designLimits(*m_workspace.study()));
}

} // namespace pages
