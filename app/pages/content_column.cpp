// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/content_column.h"

#include "app/reporting/provenance.h"
#include "app/text/content_words.h"
#include "app/theme/theme.h"
#include "app/widgets/labels.h"
#include "core/figures/evidence_forest.h"

#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace pages {

using namespace Qt::StringLiterals;

ContentColumn::ContentColumn(const QString& name, std::vector<evidence::Source> sources, QWidget* parent)
    : QWidget(parent)
    , m_sources(std::move(sources))
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(name);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(theme::halfGrid);
    reporting::offerProvenance(this, [this] {
        reporting::Provenance provenance;
        provenance.what = accessibleName();
        provenance.value = accessibleDescription();
        provenance.source = text::citationsText(m_cited, m_sources);
        return provenance;
    });
}

void ContentColumn::clear()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide(); // it may be the one that asked for this
            widget->deleteLater();
        }
        delete item;
    }
    m_cited.clear();
    m_own = false;
}

void ContentColumn::addHeading(const QString& words, const QString& look)
{
    if (m_rows->count() > 0) {
        m_rows->addSpacing(theme::grid);
    }
    addWords(words, look);
}

void ContentColumn::addWords(const QString& words, const QString& look, const QString& name)
{
    auto* label = widgets::wordsLabel(look, this, words);
    label->setObjectName(name);
    if (look == u"strong") {
        label->setFont(theme::font(theme::TextStyle::Strong));
    }
    m_rows->addWidget(label);
}

void ContentColumn::addWidget(QWidget* widget)
{
    m_rows->addWidget(widget, 0, Qt::AlignLeft);
}

void ContentColumn::addCitations(const std::vector<evidence::Citation>& citations)
{
    if (citations.empty()) {
        return;
    }
    m_cited.insert(m_cited.end(), citations.begin(), citations.end());
    const QString sources = m_own ? tr("%1: %2.", "a citation, that nobody checked it")
                                        .arg(citations.front().citation, figures::ownTrialText())
                                  : text::sourcesText(citations, m_sources);
    addWords(sources, u"muted"_s, u"sources"_s);
}

void ContentColumn::addStatement(const evidence::Statement& statement)
{
    if (statement.words.isEmpty()) {
        return;
    }
    addWords(text::inContentLanguage(statement.words), {}, u"statement"_s);
    addCitations(statement.citations);
}

void ContentColumn::addStatements(const QString& heading, const std::vector<evidence::Statement>& statements)
{
    bool any = false;
    for (const evidence::Statement& statement : statements) {
        if (!statement.words.isEmpty()) {
            if (!any) {
                addHeading(heading);
            }
            any = true;
            addStatement(statement);
        }
    }
}

void ContentColumn::finish(const QString& accessibleName)
{
    QStringList words;
    for (int i = 0; i < m_rows->count(); ++i) {
        if (const auto* label = qobject_cast<const QLabel*>(m_rows->itemAt(i)->widget())) {
            words << label->text();
        }
    }
    m_rows->addStretch(1); // a higher neighbour draws no line apart
    setAccessibleName(accessibleName);
    setAccessibleDescription(words.join(u'\n'));
}

} // namespace pages
