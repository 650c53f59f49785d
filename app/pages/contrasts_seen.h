// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How many comparisons somebody has looked at: the more one looks at, the less a single small p means. Kept for a
// session, for the study on screen.
#pragma once

#include "app/pages/analysis_source.h"

#include <QSet>
#include <QString>

namespace pages {

class ContrastsSeen
{
public:
    /// Another study begins anew; the same study after an edit goes on.
    void see(const AnalysisAsked& asked);

    [[nodiscard]] int count() const { return static_cast<int>(m_seen.size()); }

private:
    study::About m_of;
    QSet<QString> m_seen;
};

} // namespace pages
