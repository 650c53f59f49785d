// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The participants as a table with a filter under each title, and everybody's curves beside it: a row is a line.
#pragma once

#include "app/pages/figure_source.h"
#include "app/pages/people_view.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QSplitter;
class QTableView;

namespace plots {
class FigureView;
}

namespace widgets {
class FilterHeader;
}

namespace workspace {
class Workspace;
}

namespace pages {

class PeopleTableView : public QWidget
{
    Q_OBJECT

public:
    explicit PeopleTableView(workspace::Workspace& workspace, QWidget* parent = nullptr);

    void show(const PeopleView& people);

    /// By analysis::columnKey; none: the usual ones.
    [[nodiscard]] const QStringList& chosenColumns() const { return m_chosen; }
    void setChosenColumns(const QStringList& keys);
    [[nodiscard]] models::ParticipantTable& model() { return *m_model; }
    [[nodiscard]] const models::ParticipantTable& model() const { return *m_model; }
    void setOrder(const models::ParticipantTable::Order& order);
    void setPlotShown(bool shown);
    [[nodiscard]] plots::FigureView* figureView() const { return m_figureView; }
    [[nodiscard]] bool isShown() const;
    [[nodiscard]] bool isSettled() const;
    void takeFocus();
    void themeChanged();

public:
    using QWidget::show;

signals:
    /// Enter or a double click on a row.
    void opened(study::ParticipantId participant);
    void orderChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fillColumns();
    void sizeColumns();
    void showFilters();
    void showFigure();
    void showFocus();
    void showHint();
    void offerOrigins();
    void editFilter(int section, const QString& text);
    void enterFilter(int section);
    [[nodiscard]] QString conditionOf(int section) const;

    workspace::Workspace& m_workspace;
    models::ParticipantTable* m_model;
    QTableView* m_table;
    widgets::FilterHeader* m_header;
    QSplitter* m_splitter;
    plots::FigureView* m_figureView;
    QLabel* m_nobody; ///< over the rows, where there are none
    QLabel* m_hint;
    FigureSource m_figures;
    PeopleView m_people;
    QStringList m_chosen;
    QSet<int> m_wrong; ///< sections whose text is no filter
    bool m_plotShown = true;
    bool m_divided = false; ///< the room between table and plot
    bool m_choosing = false; ///< the row is set from outside
    study::SharedStudy m_figureStudy;
    study::Selection m_figureSelection;
};

} // namespace pages
