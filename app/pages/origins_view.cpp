// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/origins_view.h"

#include "app/text/finding_text.h"
#include "app/text/study_text.h"
#include "app/theme/theme.h"
#include "app/widgets/elided_button.h"
#include "app/widgets/text_popup.h"
#include "core/study/lookup.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

// A popup is for reading: longer lists are cut, and say so.
constexpr std::size_t mostInPopup = 200;
constexpr std::size_t mostSourceLinks = 3;
constexpr qsizetype shownOfHash = 12;

/// A heading over a column of its own; returns the column.
QVBoxLayout* originsColumn(QBoxLayout* row, const QString& heading, QWidget* parent)
{
    auto* label = new QLabel(heading, parent);
    label->setProperty("look", u"heading"_s);
    auto* column = new QVBoxLayout;
    column->setSpacing(theme::halfGrid);
    column->addWidget(label);
    row->addLayout(column, 1);
    return column;
}

QVBoxLayout* linksIn(QVBoxLayout* column)
{
    auto* links = new QVBoxLayout;
    links->setSpacing(0);
    column->addLayout(links);
    column->addStretch(1);
    return links;
}

void clearLinks(QLayout* links)
{
    while (QLayoutItem* item = links->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QPushButton* addLink(QLayout* links, const QString& text, QWidget* parent)
{
    auto* link = new widgets::ElidedButton(text, parent);
    link->setProperty("look", u"link"_s);
    link->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // a long name is cut, and whole in its tool tip
    link->setToolTip(text);
    links->addWidget(link);
    return link;
}

void addWords(QLayout* links, const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setProperty("look", u"muted"_s);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    links->addWidget(label);
}

QStringList sourceParagraphs(const study::Source& source)
{
    QStringList paragraphs;
    if (!source.citation.isEmpty()) {
        paragraphs << source.citation;
    }
    paragraphs << (source.sha256.isEmpty() ? OriginsView::tr("There is no file to take a hash of.")
                                           : OriginsView::tr("SHA-256 of the file: %1").arg(source.sha256));
    return paragraphs;
}

QString severityCount(study::Severity severity, std::size_t count)
{
    const QString number = QLocale().toString(count);
    switch (severity) {
    case study::Severity::Error:
        return count == 1 ? OriginsView::tr("1 error") : OriginsView::tr("%1 errors").arg(number);
    case study::Severity::Warning:
        return count == 1 ? OriginsView::tr("1 warning") : OriginsView::tr("%1 warnings").arg(number);
    case study::Severity::Note:
        break;
    }
    return count == 1 ? OriginsView::tr("1 note of the check") : OriginsView::tr("%1 notes of the check").arg(number);
}

QString moreWords(std::size_t more)
{
    return OriginsView::tr("… and %1 more").arg(QLocale().toString(more));
}

QStringList findingParagraphs(const std::vector<study::Finding>& findings, study::Severity severity)
{
    QStringList paragraphs;
    std::size_t more = 0;
    for (const study::Finding& finding : findings) {
        if (finding.severity != severity) {
            continue;
        }
        if (static_cast<std::size_t>(paragraphs.size()) >= mostInPopup) {
            ++more;
            continue;
        }
        const QString what = finding.where.isEmpty() ? text::findingWhat(finding)
                                                     : QString(finding.where + u": " + text::findingWhat(finding));
        paragraphs << OriginsView::tr("%1. %2.").arg(what, text::findingAdvice(finding));
    }
    if (more > 0) {
        paragraphs << moreWords(more);
    }
    return paragraphs;
}

QStringList exclusionParagraphs(const study::Study& study)
{
    QStringList paragraphs;
    for (const study::Exclusion& exclusion : study.exclusions) {
        const study::Participant* person = study::byId(study.participants, exclusion.participant);
        paragraphs << (person != nullptr ? QString(person->key + u": " + exclusion.reason) : exclusion.reason);
        if (static_cast<std::size_t>(paragraphs.size()) >= mostInPopup &&
            study.exclusions.size() > mostInPopup) {
            paragraphs << moreWords(study.exclusions.size() - mostInPopup);
            break;
        }
    }
    return paragraphs;
}

} // namespace

OriginsView::OriginsView(QWidget* parent)
    : QWidget(parent)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_badge(new QLabel(this))
    , m_origins(new QLabel(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(3 * theme::grid);
    QVBoxLayout* origin = originsColumn(m_row, tr("Where the values come from"), this);
    m_badge->setObjectName(u"overviewBadge"_s);
    m_badge->setWordWrap(true);
    m_badge->setTextFormat(Qt::PlainText);
    m_origins->setObjectName(u"overviewOrigins"_s);
    m_origins->setProperty("look", u"muted"_s);
    m_origins->setWordWrap(true);
    m_origins->setTextFormat(Qt::PlainText);
    origin->addWidget(m_badge);
    origin->addWidget(m_origins);
    origin->addStretch(1);
    m_sources = linksIn(originsColumn(m_row, tr("Sources"), this));
    m_findings = linksIn(originsColumn(m_row, tr("To know before one trusts it"), this));
}

void OriginsView::setDirection(QBoxLayout::Direction direction)
{
    m_row->setDirection(direction);
    m_row->update();
    updateGeometry();
}

void OriginsView::setStudy(const study::SharedStudy& study, const StudyLook* look)
{
    m_study = study;
    fillOrigins(look);
    fillSources();
    fillFindings(look);
}

void OriginsView::fillOrigins(const StudyLook* look)
{
    if (look == nullptr) {
        m_badge->setText(m_study->about.badge);
        m_origins->setText(tr("Being counted…"));
        return;
    }
    const bool none = look->origins.empty();
    const bool observed = std::all_of(look->origins.begin(), look->origins.end(), [](const auto& row) {
        return study::isObserved(row.origin);
    });
    m_badge->setText(!m_study->about.badge.isEmpty() ? m_study->about.badge
                     : none                          ? tr("No scores yet")
                     : observed                      ? tr("Observed data")
                                                     : text::badgeText(*m_study));
    QStringList lines;
    for (const analysis::OriginCount& row : look->origins) {
        lines << tr("%1 scores: %2").arg(QLocale().toString(row.scores), text::originText(row.origin));
    }
    m_origins->setText(none ? tr("Nothing has been scored.") : lines.join(u'\n'));
}

void OriginsView::fillSources()
{
    clearLinks(m_sources);
    if (m_study->sources.empty()) {
        addWords(m_sources, tr("Not reported"), this);
        return;
    }
    const std::size_t shown = m_study->sources.size() <= mostSourceLinks + 1 ? m_study->sources.size() : mostSourceLinks;
    for (std::size_t i = 0; i < shown; ++i) {
        const study::Source& source = m_study->sources[i];
        const QString hash = source.sha256.left(shownOfHash);
        QPushButton* link =
            addLink(m_sources, hash.isEmpty() ? QString(source.name + u" ›") : tr("%1 · %2… ›").arg(source.name, hash), this);
        link->setToolTip(sourceParagraphs(source).join(u'\n'));
        connect(link, &QPushButton::clicked, this, [link, source] {
            widgets::showTextPopup(link, source.name, sourceParagraphs(source));
        });
    }
    if (shown < m_study->sources.size()) {
        QPushButton* link = addLink(m_sources, tr("%1 more ›").arg(m_study->sources.size() - shown), this);
        connect(link, &QPushButton::clicked, this, [this, link] {
            QStringList paragraphs;
            for (const study::Source& source : m_study->sources) {
                paragraphs << source.name + u'\n' + sourceParagraphs(source).join(u'\n');
            }
            widgets::showTextPopup(link, tr("Sources"), paragraphs);
        });
    }
}

void OriginsView::fillFindings(const StudyLook* look)
{
    clearLinks(m_findings);
    if (look == nullptr) {
        addWords(m_findings, tr("Being checked…"), this);
        return;
    }
    for (const study::Severity severity : {study::Severity::Error, study::Severity::Warning, study::Severity::Note}) {
        const auto count = static_cast<std::size_t>(
            std::count_if(look->findings.begin(), look->findings.end(),
                          [severity](const study::Finding& finding) { return finding.severity == severity; }));
        if (count == 0) {
            continue;
        }
        const QString words = severityCount(severity, count);
        QPushButton* link = addLink(m_findings, words + u" ›", this);
        connect(link, &QPushButton::clicked, this,
                [link, words, paragraphs = findingParagraphs(look->findings, severity)] {
                    widgets::showTextPopup(link, words, paragraphs);
                });
    }
    if (look->findings.empty()) {
        addWords(m_findings, tr("The check found nothing to say."), this);
    }
    if (m_study->exclusions.empty()) {
        addWords(m_findings, tr("Exclusions: not reported"), this);
    } else {
        QPushButton* link = addLink(m_findings, text::exclusionText(*m_study) + u" ›", this);
        connect(link, &QPushButton::clicked, this, [this, link] {
            widgets::showTextPopup(link, tr("Not in the comparison"), exclusionParagraphs(*m_study));
        });
    }
    QPushButton* limits = addLink(m_findings, tr("What this design cannot tell ›"), this);
    connect(limits, &QPushButton::clicked, this, [this, limits] {
        widgets::showTextPopup(limits, tr("What this design cannot tell"), text::designLimits(*m_study));
    });
}

} // namespace pages
