// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The choice of a scale and of the visit after the treatment that a page takes its numbers at; both are the workspace's.
#pragma once

#include "core/study/selection.h"
#include "core/study/study.h"

#include <QWidget>

class QComboBox;

namespace workspace {
class Workspace;
}

namespace pages {

class ScaleAndVisit : public QWidget
{
    Q_OBJECT

public:
    /// visitHelp: what the page takes at the visit.
    ScaleAndVisit(workspace::Workspace& workspace, const QString& visitHelp, QWidget* parent);

    /// Offers what the workspace's study has, and shows what its view has chosen.
    void showView();
    [[nodiscard]] QComboBox* scales() const { return m_scale; }
    [[nodiscard]] QComboBox* visits() const { return m_visit; }

private:
    void fillScales(const study::Study& study);
    void fillVisits(const study::Study& study, study::ScaleId scale);

    workspace::Workspace& m_workspace;
    QComboBox* m_scale;
    QComboBox* m_visit;
    study::SharedStudy m_filledFor; ///< whose scales are offered
    study::ScaleId m_visitsOf;      ///< whose visits are offered
};

} // namespace pages
