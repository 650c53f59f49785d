// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/overview_page.h"

#include "app/pages/key_results_view.h"
#include "app/pages/origins_view.h"
#include "app/pages/pages.h"
#include "app/reporting/provenance.h"
#include "app/text/error_text.h"
#include "app/text/study_text.h"
#include "app/theme/theme.h"
#include "app/widgets/count_box.h"
#include "app/widgets/design_map.h"
#include "app/widgets/flow_chart.h"
#include "app/widgets/labels.h"
#include "app/widgets/text_popup.h"
#include "core/analysis/number_text.h"
#include "core/study/lookup.h"
#include "core/study/value_filter.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QScrollArea>

#include <algorithm>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

// Below this the two columns stand one above the other.
constexpr int twoColumnWidth = 84 * theme::grid;
constexpr std::size_t mostNamed = 200;

QString questionOf(const study::Study& study)
{
    if (!study.about.question.isEmpty()) {
        return study.about.question;
    }
    const auto contrast = study::suggestContrast(study);
    if (contrast) {
        return OverviewPage::tr("How do people fare after %1, compared with %2?")
            .arg(study::armName(study, contrast->comparator), study::armName(study, contrast->reference));
    }
    if (study.arms.size() == 1) {
        return OverviewPage::tr("How do people fare after %1?").arg(study.arms.front().name);
    }
    return study.participants.empty() ? OverviewPage::tr("This study is empty.")
                                      : OverviewPage::tr("How do these people fare over time?");
}

QString sequenceFilter(const study::Sequence& sequence)
{
    // A key that reads as a comparison or a pattern would ask for something else.
    for (const QString& word : {sequence.key, sequence.name}) {
        const auto parsed = study::ValueFilter::parse(word);
        if (!word.isEmpty() && parsed && parsed->isPlain()) {
            return word;
        }
    }
    return {};
}

bool isSequenceCondition(const study::Condition& condition)
{
    return study::sameKey(condition.column, u"sequence");
}

study::SequenceId chosenSequence(const study::Study& study, const study::Selection& selection)
{
    for (const study::Condition& condition : selection.where) {
        if (isSequenceCondition(condition)) {
            const auto found =
                std::find_if(study.sequences.begin(), study.sequences.end(), [&](const study::Sequence& sequence) {
                    return study::sameKey(sequence.key, condition.value) ||
                           study::sameKey(sequence.name, condition.value);
                });
            return found != study.sequences.end() ? found->id : study::SequenceId();
        }
    }
    return {};
}

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
        reporting::offerProvenance(part, [this, part, formula] {
            QString what;
            const QList<widgets::CountBox*> boxes = part->findChildren<widgets::CountBox*>();
            for (const widgets::CountBox* box : boxes) {
                if (what.isEmpty() && (box->hasFocus() || box->underMouse())) {
                    what = box->accessibleName();
                }
            }
            return reporting::provenanceOf(m_workspace.study(), m_workspace.view().selection,
                                           part->accessibleName(), what, formula,
                                           tr("Participants, periods and scores of %1 people")
                                               .arg(m_workspace.selected().size()));
        }, [this](const QString& about) { requestNoteAbout(about); });
        part->setFocusPolicy(Qt::NoFocus); // its boxes have the focus
    };
    offer(m_map, tr("People by sequence with a treated period of that number."));
    offer(m_flow, tr("Treated: with an arm in that period. Scored: with a score of the primary scale after it. "
                     "Analysed: with a score at the visit of the key results, in a crossover under both arms."));
}

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
    const study::SharedStudy& study = m_workspace.study();
    QStringList names;
    for (const study::ParticipantId id : people) {
        const study::Participant* person = study::byId(study->participants, id);
        if (person != nullptr && static_cast<std::size_t>(names.size()) < mostNamed) {
            names << person->key;
        }
    }
    QStringList paragraphs{names.isEmpty() ? tr("Nobody") : names.join(u", "_s)};
    if (people.size() > mostNamed) {
        paragraphs << tr("… and %1 more").arg(people.size() - mostNamed);
    }
    for (const study::Exclusion& exclusion : study->exclusions) {
        const study::Participant* person = study::byId(study->participants, exclusion.participant);
        if (person != nullptr && std::binary_search(people.begin(), people.end(), exclusion.participant) &&
            static_cast<std::size_t>(paragraphs.size()) < mostNamed) {
            paragraphs << person->key + u": " + exclusion.reason;
        }
    }
    widgets::showTextPopup(beside, title, paragraphs);
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

// A scroll area hears of a larger content only sometimes where the height follows from the width.
void OverviewPage::fitBody()
{
    QWidget* body = m_scroll->widget();
    body->layout()->invalidate();
    body->layout()->activate();
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
