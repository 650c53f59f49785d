// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is asked: which analysis, of which scale, at which visit, in what measure, of whom, and with which options.
// Scale, visit, measure and people are the workspace's; the analysis and its options are the page's own.
#pragma once

#include "app/pages/analysis_source.h"

#include <QJsonObject>
#include <QWidget>

#include <map>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace widgets {
class SegmentedControl;
}

namespace workspace {
class Workspace;
}

namespace pages {

class OptionRows;
class ScaleAndVisit;

class AnalysisChoices : public QWidget
{
    Q_OBJECT

public:
    AnalysisChoices(workspace::Workspace& workspace, QWidget* parent);

    /// Offers the analyses that suit the workspace's study, and shows what its view has chosen.
    void showView();

    /// Beside each other in as few lines as fit, the options folded, instead of one below the other.
    void setCompact(bool compact);

    [[nodiscard]] bool isFilled() const { return m_filledFor != nullptr; }

    /// Of the workspace's view; its analysis is empty where none suits the study.
    [[nodiscard]] AnalysisAsked asked() const;

    /// analysis: the one chosen; options: of each analysis what is not its default.
    [[nodiscard]] QJsonObject state() const;
    void setState(const QJsonObject& state);

signals:
    /// Another analysis or another option.
    void changed();

private:
    void layOut();
    void layOutCompact();
    void showFold();
    void connectAll();
    void fillKinds();
    void showKind();
    void setOption(const QString& key, const QString& value);
    [[nodiscard]] const analysis::AnalysisKind* kind() const;

    workspace::Workspace& m_workspace;
    QLabel* m_heading;
    QComboBox* m_kind;
    QLabel* m_description;
    QLabel* m_subject;
    ScaleAndVisit* m_scaleAndVisit;
    widgets::SegmentedControl* m_measure;
    QCheckBox* m_completers;
    QPushButton* m_fold; ///< of the options, where the choices are compact
    OptionRows* m_rows;
    QString m_wanted;                               ///< chosen by somebody; a study it does not suit falls back
    std::map<QString, analysis::Options> m_options; ///< by analysis, what is not the default
    study::SharedStudy m_filledFor;
    bool m_compact = false;
};

} // namespace pages
