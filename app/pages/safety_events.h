// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Adverse events of a study: every term with the people of both arms, the difference and how severe it was; the most
// frequent as a figure; who it was, behind each row. Where there are none, why.
#pragma once

#include "core/analysis/adverse_events.h"
#include "core/base/result.h"
#include "core/figures/figure.h"
#include "core/study/study.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QTableView;

namespace plots {
class FigureView;
}

namespace pages {

class WordTableModel;

class SafetyEvents : public QWidget
{
    Q_OBJECT

public:
    explicit SafetyEvents(QWidget* parent);

    void showEvents(const study::SharedStudy& study, const base::Result<analysis::AdverseEvents>& events,
                    std::shared_ptr<const figures::Figure> figure);
    /// Still being counted.
    void showNothing();

    [[nodiscard]] plots::FigureView* figure() const { return m_figure; }

    [[nodiscard]] QTableView* table() const { return m_table; }

protected:
    void resizeEvent(QResizeEvent* event) override;

signals:
    /// Somebody wants to type events.
    void entryAsked();

private:
    void fillTable(const analysis::AdverseEvents& events);
    void fitColumns();
    void showPeople(int row);

    plots::FigureView* m_figure;
    WordTableModel* m_rows;
    QTableView* m_table;
    QLabel* m_words;
    QPushButton* m_entry;
    study::SharedStudy m_study;
    analysis::AdverseEvents m_events;
};

} // namespace pages
