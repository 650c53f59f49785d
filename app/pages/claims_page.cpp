// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/claims_page.h"

#include "app/pages/claim_row.h"
#include "app/pages/content_view.h"
#include "app/text/content_words.h"
#include "app/text/error_text.h"
#include "app/widgets/fresh_layout.h"
#include "app/widgets/labels.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <iterator>

namespace pages {

using namespace Qt::StringLiterals;
using evidence::Verdict;

namespace {

constexpr int widestClaims = 100 * theme::grid; // longer lines are hard to follow back
constexpr std::array allVerdicts = {Verdict::Supported,     Verdict::Imprecise, Verdict::Wrong, Verdict::Opinion,
                                    Verdict::NotTestedHere, Verdict::Omission};

bool hasVerdict(const evidence::Claim& claim, Verdict verdict)
{
    return claim.verdict == verdict || claim.also == verdict;
}

} // namespace

ClaimsPage::ClaimsPage(workspace::Workspace& workspace, QWidget* parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_verdict(new QComboBox(this))
    , m_search(new QLineEdit(this))
    , m_none(widgets::wordsLabel(u"muted"_s, this, tr("No claim fits.")))
    , m_otherStudy(widgets::wordsLabel(
          u"muted"_s, this, tr("The claims are about Williams 2018; the views open with the study that is on screen.")))
    , m_scroll(new QScrollArea(this))
{
    auto* body = new QWidget(m_scroll);
    body->setProperty("look", u"page"_s);
    auto* rows = new QVBoxLayout(body);
    rows->setContentsMargins(0, 0, pageMargin, 2 * theme::grid);
    rows->setSpacing(theme::grid);
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    addRows();
    rows->addStretch(1);
    fillFilter();
    auto* sentence = widgets::wordsLabel({}, this, summary());
    sentence->setObjectName(u"claimsSummary"_s);
    sentence->setMaximumWidth(widestClaims);
    m_otherStudy->setObjectName(u"claimsOtherStudy"_s);
    auto* label = new QLabel(tr("&Verdict"), this);
    label->setBuddy(m_verdict);
    auto* choice = new QHBoxLayout;
    choice->setSpacing(theme::grid);
    choice->addWidget(label);
    choice->addWidget(m_verdict);
    choice->addWidget(m_search, 1);
    choice->addSpacing(pageMargin);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(pageMargin, 2 * theme::grid, 0, 0);
    column->setSpacing(theme::grid);
    auto* words = new QVBoxLayout;
    words->setContentsMargins(0, 0, pageMargin, 0);
    words->setSpacing(theme::halfGrid);
    words->addWidget(sentence);
    words->addWidget(m_otherStudy);
    column->addLayout(words);
    column->addLayout(choice);
    column->addWidget(m_none);
    column->addWidget(m_scroll, 1);
    body->installEventFilter(this);
    m_scroll->viewport()->installEventFilter(this);
    connect(m_verdict, &QComboBox::currentIndexChanged, this, &ClaimsPage::filter);
    connect(m_search, &QLineEdit::textChanged, this, &ClaimsPage::filter);
    filter();
}

void ClaimsPage::addRows()
{
    QWidget* body = m_scroll->widget();
    auto* column = qobject_cast<QVBoxLayout*>(body->layout());
    const auto claims = evidence::claims();
    const auto bibliography = evidence::sources();
    if (!claims || !bibliography) {
        column->addWidget(
            widgets::wordsLabel({}, body, text::errorText(claims ? bibliography.error() : claims.error())));
        return;
    }
    for (const evidence::Claim& claim : *claims) {
        auto* row = new ClaimRow(claim, *bibliography, body);
        row->link()->setFocusPolicy(Qt::ClickFocus);
        row->link()->installEventFilter(this);
        row->sourcesButton()->setFocusPolicy(Qt::ClickFocus);
        row->sourcesButton()->installEventFilter(this);
        connect(row, &ClaimRow::viewAsked, this, [this, row] {
            setCurrent(row);
            openView(existingView(row->claim().view));
        });
        column->addWidget(row);
        m_rows.push_back(row);
    }
}

int ClaimsPage::countOf(Verdict verdict) const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [verdict](const ClaimRow* row) {
        return hasVerdict(row->claim(), verdict);
    }));
}

void ClaimsPage::fillFilter()
{
    m_verdict->setObjectName(u"claimsVerdict"_s);
    m_search->setObjectName(u"claimsSearch"_s);
    m_search->setAccessibleName(tr("Search in claims, reasons and sources"));
    m_search->setPlaceholderText(tr("Search in claims, reasons and sources"));
    m_search->setClearButtonEnabled(true);
    m_verdict->setAccessibleName(tr("Verdict"));
    m_verdict->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_verdict->addItem(tr("All (%1)").arg(m_rows.size()), QString());
    for (const Verdict verdict : allVerdicts) {
        m_verdict->addItem(tr("%1 (%2)", "a verdict, how many claims have it")
                               .arg(verdictSign(verdict) + u' ' + text::inContentLanguage(evidence::verdictWords(verdict)))
                               .arg(countOf(verdict)),
                           evidence::verdictKey(verdict));
    }
}

QString ClaimsPage::summary() const
{
    QStringList counts;
    for (const Verdict verdict : allVerdicts) {
        counts << u"%1 %2"_s.arg(countOf(verdict)).arg(text::inContentLanguage(evidence::verdictWords(verdict)));
    }
    const auto both = std::count_if(m_rows.begin(), m_rows.end(),
                                    [](const ClaimRow* row) { return row->claim().also.has_value(); });
    const auto numbered =
        std::count_if(m_rows.begin(), m_rows.end(), [](const ClaimRow* row) { return row->claim().number > 0; });
    return tr("What a news text of 2018 said of the trial, in our own words: %1 claims, and what it left out. "
              "Verdicts: %2. %3 claims have two verdicts.")
        .arg(numbered)
        .arg(counts.join(u", "_s))
        .arg(both);
}

std::vector<ClaimRow*> ClaimsPage::shownRows() const
{
    const auto verdict = evidence::verdictFromKey(m_verdict->currentData().toString());
    std::vector<ClaimRow*> shown;
    std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(shown),
                 [this, verdict](const ClaimRow* row) {
                     return (!verdict || hasVerdict(row->claim(), *verdict)) && row->says(m_search->text());
                 });
    return shown;
}

void ClaimsPage::filter()
{
    const std::vector<ClaimRow*> shown = shownRows();
    for (ClaimRow* row : m_rows) {
        row->setVisible(std::find(shown.begin(), shown.end(), row) != shown.end());
    }
    m_none->setVisible(shown.empty());
    if (!shown.empty() && std::find(shown.begin(), shown.end(), m_current) == shown.end()) {
        setCurrent(shown.front());
    }
    fitBody();
}

void ClaimsPage::setCurrent(ClaimRow* row)
{
    if (m_current != nullptr) {
        m_current->link()->setFocusPolicy(Qt::ClickFocus);
        m_current->sourcesButton()->setFocusPolicy(Qt::ClickFocus);
    }
    m_current = row;
    m_current->link()->setFocusPolicy(Qt::StrongFocus);
    m_current->sourcesButton()->setFocusPolicy(Qt::StrongFocus);
}

void ClaimsPage::step(int rows, bool toEnd)
{
    const std::vector<ClaimRow*> shown = shownRows();
    const auto now = std::find(shown.begin(), shown.end(), m_current);
    const auto last = static_cast<std::ptrdiff_t>(shown.size()) - 1;
    if (last < 0) {
        return;
    }
    const auto next = toEnd ? (rows < 0 ? 0 : last) : std::clamp<std::ptrdiff_t>(now - shown.begin() + rows, 0, last);
    shown[static_cast<std::size_t>(next)]->link()->setFocus(Qt::OtherFocusReason);
}

void ClaimsPage::openView(const evidence::ShownView& view)
{
    m_workspace.setSelection(selectionOf(view, *m_workspace.study(), m_workspace.view().selection));
    if (view.part.isEmpty()) {
        emit pageRequested(view.page);
    } else {
        emit partRequested(view.page, view.part);
    }
}

bool ClaimsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize) {
        fitBody();
    } else if (watched == m_scroll->widget() && event->type() == QEvent::LayoutRequest) {
        QMetaObject::invokeMethod(this, &ClaimsPage::fitBody, Qt::QueuedConnection);
    } else if (event->type() == QEvent::FocusIn) {
        const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                      [watched](const ClaimRow* known) {
                                          return known->link() == watched || known->sourcesButton() == watched;
                                      });
        if (row != m_rows.end()) {
            setCurrent(*row);
            m_scroll->ensureWidgetVisible(*row, 0, theme::grid);
        }
    } else if (event->type() == QEvent::KeyPress && qobject_cast<QPushButton*>(watched) != nullptr) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
            step(static_cast<QKeyEvent*>(event)->key() == Qt::Key_Up ? -1 : 1, false);
            return true;
        case Qt::Key_Home:
        case Qt::Key_End:
            step(static_cast<QKeyEvent*>(event)->key() == Qt::Key_Home ? -1 : 1, true);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            qobject_cast<QPushButton*>(watched)->click();
            return true;
        default:
            break;
        }
    }
    return Page::eventFilter(watched, event);
}

void ClaimsPage::fitBody()
{
    QWidget* body = m_scroll->widget();
    const int width = m_scroll->viewport()->width();
    // What is narrower than its layout gives it would be set higher than the layout has asked for.
    body->layout()->setContentsMargins(0, 0, std::max(theme::scaled(pageMargin), width - theme::scaled(widestClaims)), theme::scaled(2 * theme::grid));
    widgets::measureAnew(body);
    body->resize(width, std::max(body->heightForWidth(width), m_scroll->viewport()->height()));
}

void ClaimsPage::show(const study::Study& study, const workspace::ViewState& /*view*/,
                      const workspace::ViewState* /*before*/)
{
    m_otherStudy->setVisible(study.about.key != u"williams-2018");
}

QJsonObject ClaimsPage::state() const
{
    QJsonObject state;
    if (const QString verdict = m_verdict->currentData().toString(); !verdict.isEmpty()) {
        state[u"verdict"_s] = verdict;
    }
    if (!m_search->text().trimmed().isEmpty()) {
        state[u"search"_s] = m_search->text().trimmed();
    }
    return state;
}

void ClaimsPage::setState(const QJsonObject& state)
{
    m_search->setText(state[u"search"_s].toString());
    m_verdict->setCurrentIndex(std::max(0, m_verdict->findData(state[u"verdict"_s].toString())));
}

void ClaimsPage::themeChanged()
{
    for (ClaimRow* row : m_rows) {
        row->themeChanged();
    }
}

void ClaimsPage::resetView()
{
    setState({});
}

void ClaimsPage::showPart(const QString& part)
{
    const auto row =
        std::find_if(m_rows.begin(), m_rows.end(), [&part](const ClaimRow* known) { return known->claim().key == part; });
    if (row == m_rows.end()) {
        return;
    }
    setState({});
    fitBody();
    const auto focus = [this, found = *row] {
        found->link()->setFocus(Qt::OtherFocusReason);
        m_scroll->verticalScrollBar()->setValue(found->y());
    };
    focus();
    // What is shown for the first time has its place a turn later.
    QMetaObject::invokeMethod(this, focus, Qt::QueuedConnection);
}

void ClaimsPage::takeFocus()
{
    if (m_current != nullptr) {
        m_current->link()->setFocus(Qt::OtherFocusReason);
    } else {
        m_verdict->setFocus();
    }
}

} // namespace pages
