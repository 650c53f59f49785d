// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a study's values come from, and what to know before one trusts them: badge, origins, sources, findings,
// exclusions.
#pragma once

#include "app/pages/overview_source.h"
#include "core/study/study.h"

#include <QBoxLayout>
#include <QWidget>

class QLabel;

namespace pages {

class OriginsView : public QWidget
{
    Q_OBJECT

public:
    explicit OriginsView(QWidget* parent = nullptr);

    /// look: nullptr while it is being made.
    void setStudy(const study::SharedStudy& study, const StudyLook* look);
    void setDirection(QBoxLayout::Direction direction);

private:
    void fillOrigins(const StudyLook* look);
    void fillSources();
    void fillFindings(const StudyLook* look);

    study::SharedStudy m_study;
    QBoxLayout* m_row;
    QLabel* m_badge;
    QLabel* m_origins;
    QLayout* m_sources;
    QLayout* m_findings;
};

} // namespace pages
