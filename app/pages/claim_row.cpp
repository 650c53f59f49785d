// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/claim_row.h"

#include "app/pages/content_view.h"
#include "app/pages/pages.h"
#include "app/reporting/provenance.h"
#include "app/text/content_words.h"
#include "app/theme/theme.h"
#include "app/widgets/labels.h"
#include "app/widgets/text_popup.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int numberWidth = 5 * theme::grid;
constexpr double leastContrast = 4.5;

// As close to the tone as the words can be read in.
QColor readable(const QColor& tone, const theme::Colors& colors)
{
    constexpr int steps = 20;
    for (int step = 0; step < steps; ++step) {
        const QColor color = theme::mixed(tone, colors.text, static_cast<double>(step) / steps);
        if (theme::contrastRatio(color, colors.background) >= leastContrast) {
            return color;
        }
    }
    return colors.text;
}

} // namespace

QString verdictSign(evidence::Verdict verdict)
{
    switch (verdict) {
    case evidence::Verdict::Supported:
        return u"✓"_s;
    case evidence::Verdict::Imprecise:
        return u"≈"_s;
    case evidence::Verdict::Wrong:
        return u"✗"_s;
    case evidence::Verdict::Opinion:
        return u"“"_s;
    case evidence::Verdict::NotTestedHere:
        return u"○"_s;
    case evidence::Verdict::Omission:
        break;
    }
    return u"…"_s;
}

QColor verdictColor(evidence::Verdict verdict)
{
    const theme::Colors& colors = theme::colors(theme::currentTheme());
    switch (verdict) {
    case evidence::Verdict::Supported:
        return readable(colors.open, colors);
    case evidence::Verdict::Imprecise:
        return readable(theme::mixed(colors.blocked, colors.neutral, 0.5), colors);
    case evidence::Verdict::Wrong:
    case evidence::Verdict::Omission:
        return readable(colors.blocked, colors);
    case evidence::Verdict::Opinion:
    case evidence::Verdict::NotTestedHere:
        break;
    }
    return readable(colors.neutral, colors);
}

ClaimRow::ClaimRow(const evidence::Claim& claim, std::span<const evidence::Source> bibliography, QWidget* parent)
    : QFrame(parent)
    , m_claim(claim)
{
    std::vector<evidence::Citation> all = claim.reason.citations;
    all.insert(all.end(), claim.claim.citations.begin(), claim.claim.citations.end());
    m_citations = text::citationsText(all, bibliography);
    setObjectName(claim.key);
    auto* number = new QLabel(claim.number > 0 ? QString::number(claim.number) : QString(), this);
    number->setProperty("look", u"heading"_s);
    number->setAlignment(Qt::AlignRight | Qt::AlignTop);
    number->setFixedWidth(numberWidth - theme::grid);
    auto* words = widgets::wordsLabel(u"heading"_s, this, text::inContentLanguage(claim.claim.words));
    auto* reason = widgets::wordsLabel({}, this, text::inContentLanguage(claim.reason.words));
    auto* sources = widgets::wordsLabel(u"muted"_s, this, text::sourcesText(claim.reason.citations, bibliography));
    words->setObjectName(u"claim"_s);
    reason->setObjectName(u"reason"_s);
    sources->setObjectName(u"sources"_s);
    makeLink();
    makeSources();
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, theme::grid, 0, theme::grid);
    grid->setHorizontalSpacing(theme::grid);
    grid->setVerticalSpacing(theme::halfGrid);
    grid->setColumnStretch(1, 1);
    grid->addWidget(number, 0, 0, Qt::AlignTop);
    int row = 0;
    for (QWidget* part : {static_cast<QWidget*>(words), makeVerdicts(), static_cast<QWidget*>(reason),
                          static_cast<QWidget*>(sources)}) {
        grid->addWidget(part, row++, 1);
    }
    auto* ways = new QHBoxLayout;
    ways->setSpacing(3 * theme::grid);
    ways->addWidget(m_link);
    ways->addWidget(m_sources);
    ways->addStretch(1);
    grid->addLayout(ways, row, 1);
    // A click anywhere on the row makes it the one of the keyboard.
    setFocusPolicy(Qt::ClickFocus);
    setFocusProxy(m_link);
    reporting::offerProvenance(this, [this] {
        reporting::Provenance provenance;
        provenance.what = text::inContentLanguage(m_claim.claim.words);
        provenance.value = this->words();
        provenance.source = m_citations;
        return provenance;
    });
    themeChanged();
}

QWidget* ClaimRow::makeVerdicts()
{
    auto* part = new QWidget(this);
    auto* line = new QHBoxLayout(part);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2 * theme::grid);
    std::vector<evidence::Verdict> verdicts{m_claim.verdict};
    if (m_claim.also) {
        verdicts.push_back(*m_claim.also);
    }
    for (const evidence::Verdict verdict : verdicts) {
        auto* label = new QLabel(
            verdictSign(verdict) + u' ' + text::inContentLanguage(evidence::verdictWords(verdict)), part);
        label->setObjectName(u"verdict"_s);
        label->setProperty("verdict", evidence::verdictKey(verdict));
        line->addWidget(label, 0, Qt::AlignTop);
        m_verdicts.push_back(label);
    }
    auto* qualifier = widgets::wordsLabel(u"muted"_s, part, text::inContentLanguage(m_claim.qualifier));
    qualifier->setObjectName(u"qualifier"_s);
    line->addWidget(qualifier, 1, Qt::AlignTop);
    return part;
}

void ClaimRow::makeLink()
{
    const PageKind* page = findPage(existingView(m_claim.view).page);
    m_link = new QPushButton(
        page != nullptr ? tr("Show it: %1 ›", "a page").arg(page->name.text().replace(u'&', u"&&"_s)) : QString(), this);
    m_link->setObjectName(u"showClaim"_s);
    m_link->setProperty("look", u"link"_s);
    m_link->setAutoDefault(false);
    m_link->setVisible(page != nullptr); // a way to nowhere is none
    const QString number = m_claim.number > 0 ? tr("Claim %1").arg(m_claim.number) : tr("Left out");
    m_link->setAccessibleName(tr("%1, show it: %2", "which claim, a page")
                                  .arg(number, page != nullptr ? page->name.text() : QString()));
    m_link->setAccessibleDescription(words());
    connect(m_link, &QPushButton::clicked, this, &ClaimRow::viewAsked);
}

void ClaimRow::makeSources()
{
    m_sources = new QPushButton(tr("Sources in full ›"), this);
    m_sources->setObjectName(u"claimSources"_s);
    m_sources->setProperty("look", u"link"_s);
    m_sources->setAutoDefault(false);
    m_sources->setAccessibleName(tr("%1, its sources", "which claim")
                                     .arg(m_claim.number > 0 ? tr("Claim %1").arg(m_claim.number) : tr("Left out")));
    m_sources->setAccessibleDescription(m_citations);
    connect(m_sources, &QPushButton::clicked, this, [this] {
        widgets::showTextPopup(m_sources, text::inContentLanguage(m_claim.claim.words),
                               m_citations.split(u'\n', Qt::SkipEmptyParts));
    });
}

bool ClaimRow::says(const QString& typed) const
{
    const QString all = words() + u' ' + m_citations;
    const QStringList parts = typed.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(parts.begin(), parts.end(),
                       [&all](const QString& part) { return all.contains(part, Qt::CaseInsensitive); });
}

QString ClaimRow::words() const
{
    QStringList verdicts{text::inContentLanguage(evidence::verdictWords(m_claim.verdict))};
    if (m_claim.also) {
        verdicts << text::inContentLanguage(evidence::verdictWords(*m_claim.also));
    }
    if (!m_claim.qualifier.isEmpty()) {
        verdicts << text::inContentLanguage(m_claim.qualifier);
    }
    return tr("%1 Verdict: %2. %3", "a claim, its verdict, why")
        .arg(text::inContentLanguage(m_claim.claim.words), verdicts.join(u", "_s),
             text::inContentLanguage(m_claim.reason.words));
}

void ClaimRow::themeChanged()
{
    for (QLabel* label : m_verdicts) {
        const auto verdict = evidence::verdictFromKey(label->property("verdict").toString());
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, verdictColor(*verdict));
        label->setPalette(palette);
        label->setFont(theme::font(theme::TextStyle::Strong));
    }
}

} // namespace pages
