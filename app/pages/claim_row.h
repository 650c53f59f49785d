// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One claim of the news text: its number and words, the verdict, why, from which sources, and the way to its view.
#pragma once

#include "core/evidence/claim.h"

#include <QFrame>

#include <span>
#include <vector>

class QLabel;
class QPushButton;

namespace pages {

/// Stands before the verdict's word, so that it is never told by its colour alone.
[[nodiscard]] QString verdictSign(evidence::Verdict verdict);

/// The verdict's colour in the theme that is shown, at 4.5:1 or more on its background.
[[nodiscard]] QColor verdictColor(evidence::Verdict verdict);

class ClaimRow : public QFrame
{
    Q_OBJECT

public:
    ClaimRow(const evidence::Claim& claim, std::span<const evidence::Source> bibliography, QWidget* parent);

    [[nodiscard]] const evidence::Claim& claim() const { return m_claim; }
    [[nodiscard]] QPushButton* link() const { return m_link; }
    [[nodiscard]] QPushButton* sourcesButton() const { return m_sources; }
    /// Whether all of the typed words are somewhere in it.
    [[nodiscard]] bool says(const QString& typed) const;
    /// The claim with its verdict, reason and sources: what a copy takes along.
    [[nodiscard]] QString words() const;
    void themeChanged();

signals:
    void viewAsked();

private:
    [[nodiscard]] QWidget* makeVerdicts();
    void makeLink();
    void makeSources();

    evidence::Claim m_claim;
    QString m_citations; ///< in full, one a line
    std::vector<QLabel*> m_verdicts;
    QPushButton* m_link = nullptr;
    QPushButton* m_sources = nullptr; ///< opens them in full
};

} // namespace pages
