// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/luck_rerandomise_part.h"

#include "app/pages/scale_and_visit.h"
#include "app/widgets/segmented_control.h"

#include <QComboBox>
#include <QPushButton>

#include <algorithm>
#include <optional>
#include <utility>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int onesBeforeMany = 8; // draws that are watched one by one
constexpr int beatOfOneMs = 650;  // long enough to see the labels arrive
constexpr int beatOfManyMs = 60;
constexpr int growPiece = 64; // between two looks at whether anybody waits

// Whichever side is looked at, the difference is the same.
bool isSameLot(const LuckAsked& a, const LuckAsked& b)
{
    study::Selection one = a.selection;
    one.side = b.selection.side;
    one.timeAxis = b.selection.timeAxis;
    return a.study == b.study && one == b.selection && a.seed == b.seed;
}

struct LotAsked
{
    LuckAsked of;
    simulation::Relabelling method = simulation::Relabelling::SignFlip;
    std::shared_ptr<const figures::Relabelled> before; ///< drawn already; nullptr: nothing
    int wanted = 0;
    bool travels = false;
};

LuckAnswer drawnUpTo(const LotAsked& asked, base::Progress& progress)
{
    std::shared_ptr<figures::Relabelled> drawn;
    if (asked.before != nullptr) {
        drawn = std::make_shared<figures::Relabelled>(*asked.before);
    } else {
        auto made =
            figures::relabelledStudy(*asked.of.study, asked.of.selection, asked.method, asked.of.seed, progress);
        if (!made) {
            return {.figure = base::pass(made)};
        }
        drawn = std::make_shared<figures::Relabelled>(std::move(*made));
    }
    for (int left = asked.wanted - drawn->drawn.distribution().draws; left > 0; left -= growPiece) {
        if (progress.cancelled()) {
            return {.figure = base::fail(base::ErrorKind::Cancelled)};
        }
        drawn->drawn.grow(std::min(left, growPiece));
    }
    return {.figure = figures::rerandomiseFigure(*asked.of.study, asked.of.selection, *drawn),
            .drawn = std::move(drawn),
            .drawnOf = asked.of,
            .drawnBy = asked.method == simulation::Relabelling::WithinSequence ? 1 : 0,
            .travels = asked.travels};
}

} // namespace

RerandomisePart::RerandomisePart(workspace::Workspace& workspace, QWidget* parent)
    : LuckPart({u"rerandomise"_s, tr("Re-randomise"),
                tr("Could the lot alone have made this difference?")},
               parent)
    , m_choices(new ScaleAndVisit(workspace, tr("The visit whose difference is drawn again"), this))
    , m_method(nullptr)
{
    m_choices->scales()->setObjectName(u"luckScale"_s);
    m_choices->visits()->setObjectName(u"luckVisit"_s);
    addToChoices(m_choices);
    m_method = addChoice(u"method"_s, tr("What the lot decides"), {u"sign-flip"_s, u"within-sequence"_s},
                         {tr("Each person's labels"), tr("Who has which order")});
    m_play = addButton(u"luckPlay"_s, tr("Play"), tr("Draws the lot again and again"));
    m_one = addButton(u"luckOne"_s, tr("One draw"), tr("Draws the lot once more"));
    m_all = addButton(u"luckAll"_s, tr("All at once"), tr("Draws up to 10,000 times"));
    m_again = addButton(u"luckAgain"_s, tr("Start again"), tr("Forgets the draws"));
    m_beat.setSingleShot(true);
    connect(&m_beat, &QTimer::timeout, this, &RerandomisePart::playOn);
    connect(m_play, &QPushButton::clicked, this, &RerandomisePart::play);
    connect(m_one, &QPushButton::clicked, this, [this] {
        pause();
        drawMore(1, true);
    });
    connect(m_all, &QPushButton::clicked, this, [this] {
        pause();
        drawMore(mostDraws, false);
    });
    connect(m_again, &QPushButton::clicked, this, &RerandomisePart::startAgain);
    showButtons();
}

QPushButton* RerandomisePart::addButton(const QString& key, const QString& text, const QString& tip)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(key);
    button->setToolTip(tip);
    addToChoices(button);
    return button;
}

LuckJob RerandomisePart::job(const LuckAsked& asked) const
{
    const bool same = isSameLot(asked, m_drawnOf) && m_drawnBy == m_method->current() && m_drawn != nullptr &&
                      m_drawn->drawn.distribution().draws <= m_wanted;
    LotAsked lot{.of = asked,
                 .method = m_method->current() == 1 ? simulation::Relabelling::WithinSequence
                                                    : simulation::Relabelling::SignFlip,
                 .before = same ? m_drawn : nullptr,
                 .wanted = m_wanted,
                 .travels = m_travels && !m_reducedMotion};
    return [lot = std::move(lot)](base::Progress& progress) { return drawnUpTo(lot, progress); };
}

void RerandomisePart::takeAnswer(const LuckAnswer& answer)
{
    m_drawn = answer.drawn;
    m_drawnOf = answer.drawnOf;
    m_drawnBy = answer.drawnBy;
    if (m_playing && m_drawn == nullptr) {
        pause();
    } else if (m_playing) {
        m_beat.start(m_wanted <= onesBeforeMany && !m_reducedMotion ? beatOfOneMs : beatOfManyMs);
    }
    showButtons();
}

void RerandomisePart::showView()
{
    m_choices->showView();
}

void RerandomisePart::drawMore(int more, bool travels)
{
    m_wanted = std::min(mostDraws, m_wanted + more);
    m_travels = travels;
    showButtons();
    emit changed();
    m_travels = false;
}

void RerandomisePart::play()
{
    if (m_playing) {
        pause();
        return;
    }
    m_playing = true;
    if (m_wanted >= mostDraws) {
        m_wanted = 0;
    }
    playOn();
}

// One by one at first, then in ever larger batches: 10,000 draws in seconds.
void RerandomisePart::playOn()
{
    if (m_wanted >= mostDraws) {
        pause();
        return;
    }
    const bool single = m_wanted < onesBeforeMany;
    drawMore(single ? 1 : 1 + m_wanted / 12, single);
}

void RerandomisePart::pause()
{
    m_playing = false;
    m_beat.stop();
    showButtons();
}

void RerandomisePart::startAgain()
{
    pause();
    m_wanted = 0;
    drawMore(0, false);
}

void RerandomisePart::showButtons()
{
    m_play->setText(m_playing ? tr("Pause") : tr("Play"));
    m_one->setEnabled(m_wanted < mostDraws);
    m_all->setEnabled(m_wanted < mostDraws);
    m_again->setEnabled(m_wanted > 0);
}

QJsonObject RerandomisePart::state() const
{
    QJsonObject state = LuckPart::state();
    state[u"draws"_s] = m_wanted;
    return state;
}

void RerandomisePart::setState(const QJsonObject& state)
{
    pause();
    LuckPart::setState(state);
    m_wanted = std::clamp(state[u"draws"_s].toInt(), 0, mostDraws);
    showButtons();
}

} // namespace pages
