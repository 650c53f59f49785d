// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/key_results_view.h"
#include "app/pages/origins_view.h"
#include "app/pages/overview_page.h"
#include "app/reporting/provenance.h"
#include "app/theme/theme.h"
#include "app/widgets/count_box.h"
#include "app/widgets/design_map.h"
#include "app/widgets/flow_chart.h"
#include "app/widgets/fresh_layout.h"
#include "app/widgets/labels.h"
#include "app/widgets/text_popup.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>

#include <algorithm>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

// Below this the two columns stand one above the other.
constexpr int twoColumnWidth = 84 * theme::grid;

} // namespace

OverviewPage::OverviewPage(workspace::Workspace& workspace, QWidget* parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_scroll(new QScrollArea(this))
    , m_question(widgets::wordsLabel(u"title"_s, this))
    , m_citation(widgets::wordsLabel(u"small"_s, this))
    , m_designWords(widgets::wordsLabel(u"muted"_s, this))
    , m_count(widgets::wordsLabel(u"muted"_s, this))
    , m_map(new widgets::DesignMap(this))
    , m_results(new KeyResultsView(this))
    , m_resultsLater(widgets::wordsLabel(u"muted"_s, this, tr("They are shown once they have been predicted.")))
    , m_flow(new widgets::FlowChart(this))
    , m_origins(new OriginsView(this))
    , m_middle(new QBoxLayout(QBoxLayout::LeftToRight))
{
    auto* body = new QWidget(m_scroll);
    body->setProperty("look", u"page"_s);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(pageMargin, 2 * theme::grid, pageMargin, 2 * theme::grid);
    column->setSpacing(theme::grid + theme::halfGrid);
    column->addWidget(makeHead());
    m_middle->setSpacing(4 * theme::grid);
    m_middle->addWidget(makeDesign(), 1);
    m_middle->addWidget(makeFlow(), 1);
    column->addLayout(m_middle);
    column->addWidget(widgets::hairline(body));
    column->addWidget(m_origins);
    column->addStretch(1);
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    body->installEventFilter(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    connectParts();
    offerOrigins();
}

QWidget* OverviewPage::makeHead()
{
    auto* head = new QWidget(this);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::halfGrid);
    m_question->setObjectName(u"question"_s);
    m_citation->setObjectName(u"citation"_s);
    m_citation->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(m_question);
    column->addWidget(m_citation);
    return head;
}

QWidget* OverviewPage::makeDesign()
{
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::halfGrid);
    column->addWidget(widgets::wordsLabel(u"heading"_s, part, tr("Design")));
    m_designWords->setObjectName(u"designWords"_s);
    column->addWidget(m_designWords);
    m_map->setObjectName(u"designMap"_s);
    column->addWidget(m_map);
    column->addSpacing(theme::grid);
    column->addWidget(widgets::wordsLabel(u"heading"_s, part, tr("Key results")));
    m_results->setObjectName(u"keyResults"_s);
    column->addWidget(m_results);
    m_resultsLater->setObjectName(u"keyResultsLater"_s);
    m_resultsLater->hide();
    column->addWidget(m_resultsLater);
    column->addStretch(1);
    return part;
}

QWidget* OverviewPage::makeFlow()
{
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::halfGrid);
    column->addWidget(widgets::wordsLabel(u"heading"_s, part, tr("Flow of participants")));
    m_count->setObjectName(u"flowCount"_s);
    column->addWidget(m_count);
    m_flow->setObjectName(u"flowChart"_s);
    column->addWidget(m_flow);
    column->addStretch(1);
    return part;
}

void OverviewPage::connectParts()
{
    connect(&m_source, &OverviewSource::arrived, this, [this] {
        showNumbers();
        showLook();
    });
    connect(m_map, &widgets::DesignMap::sequencePressed, this, &OverviewPage::filterSequence);
    connect(m_map, &widgets::DesignMap::peoplePressed, this, &OverviewPage::showPeople);
    connect(m_flow, &widgets::FlowChart::sequencePressed, this, &OverviewPage::filterSequence);
    connect(m_flow, &widgets::FlowChart::completersPressed, this, &OverviewPage::filterCompleters);
    connect(m_flow, &widgets::FlowChart::peoplePressed, this, &OverviewPage::showPeople);
    connect(m_flow, &widgets::FlowChart::unknownPressed, this, [](QWidget* beside) {
        widgets::showTextPopup(beside, tr("Screened: not reported"),
                               {tr("The study holds the people who took part. How many were screened before, and why "
                                   "others were not enrolled, is not in it.")});
    });
    connect(m_results, &KeyResultsView::noteRequested, this, &OverviewPage::requestNoteAbout);
    connect(m_results, &KeyResultsView::meansPressed, this, &OverviewPage::openMeans);
    connect(m_results, &KeyResultsView::respondersPressed, this, &OverviewPage::openResponders);
}

void OverviewPage::offerOrigins()
{
    const auto offer = [this](QWidget* part, const QString& formula) {
        reporting::offerProvenance(
            part,
            [this, part, formula] {
                QString what;
                const QList<widgets::CountBox*> boxes = part->findChildren<widgets::CountBox*>();
                for (const widgets::CountBox* box : boxes) {
                    if (what.isEmpty() && (box->hasFocus() || box->underMouse())) {
                        what = box->accessibleName();
                    }
                }
                return reporting::provenanceOf(
                    m_workspace.study(), m_workspace.view().selection, part->accessibleName(), what, formula,
                    tr("Participants, periods and scores of %1 people").arg(m_workspace.selected().size()));
            },
            [this](const QString& about) { requestNoteAbout(about); });
        part->setFocusPolicy(Qt::NoFocus); // its boxes have the focus
    };
    offer(m_map, tr("People by sequence with a treated period of that number."));
    offer(m_flow, tr("Treated: with an arm in that period. Scored: with a score of the primary scale after it. "
                     "Analysed: with a score at the visit of the key results, in a crossover under both arms."));
}

void OverviewPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool wide = width() >= theme::scaled(twoColumnWidth);
    const QBoxLayout::Direction direction = wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_middle->direction() == direction) {
        return;
    }
    for (const int part : {0, 1}) { // side by side of one width; one above the other as high as they are
        m_middle->setStretch(part, wide ? 1 : 0);
    }
    m_middle->setDirection(direction);
    m_origins->setDirection(direction);
    m_middle->update();
    fitBody();
}

void OverviewPage::setComparisonShown(bool shown)
{
    m_results->setVisible(shown);
    m_resultsLater->setVisible(!shown);
}

// A scroll area hears of a larger content only sometimes where the height follows from the width.
void OverviewPage::fitBody()
{
    QWidget* body = m_scroll->widget();
    widgets::measureAnew(body);
    const int needed = body->heightForWidth(m_scroll->viewport()->width());
    body->resize(m_scroll->viewport()->width(), std::max(needed, m_scroll->viewport()->height()));
}

bool OverviewPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_scroll->widget() && event->type() == QEvent::LayoutRequest) {
        QMetaObject::invokeMethod(this, &OverviewPage::fitBody, Qt::QueuedConnection);
    }
    return Page::eventFilter(watched, event);
}

} // namespace pages
