// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sentences of content files one below the other, each with its sources and how these were read right under it.
#pragma once

#include "core/evidence/citation.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace pages {

class ContentColumn : public QWidget
{
    Q_OBJECT

public:
    ContentColumn(const QString& name, std::vector<evidence::Source> sources, QWidget* parent);

    void clear();
    /// From here on: sentences of a person who added them, checked by nobody.
    void setOwn(bool own) { m_own = own; }
    void addHeading(const QString& words, const QString& look = QStringLiteral("heading"));
    void addWords(const QString& words, const QString& look = {}, const QString& name = {});
    void addStatement(const evidence::Statement& statement);
    void addStatements(const QString& heading, const std::vector<evidence::Statement>& statements);
    void addCitations(const std::vector<evidence::Citation>& citations);
    void addWidget(QWidget* widget);
    /// All of it for a screen reader; to be called when it is whole.
    void finish(const QString& accessibleName);

private:
    std::vector<evidence::Source> m_sources;
    std::vector<evidence::Citation> m_cited;
    QVBoxLayout* m_rows;
    bool m_own = false;
};

} // namespace pages
