// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who was to get what, in which order: a grid of sequences and periods with the people in each cell. A press on a cell
// asks for the people of its sequence, or for a list where they have none.
#pragma once

#include "core/analysis/participant_flow.h"
#include "core/figures/figure.h"
#include "core/study/study.h"

#include <QStringList>
#include <QWidget>

#include <vector>

namespace widgets {

class CountBox;

class DesignMap : public QWidget
{
    Q_OBJECT

public:
    explicit DesignMap(QWidget* parent = nullptr);

    /// chosen: the sequence that the filter asks for; invalid: none.
    void setFlow(const study::Study& study, const analysis::ParticipantFlow& flow, study::SequenceId chosen);
    /// Cells by group, then period.
    [[nodiscard]] std::vector<CountBox*> cells() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void sequencePressed(study::SequenceId sequence);
    void peoplePressed(const analysis::People& people, const QString& title, QWidget* beside);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct LegendItem
    {
        QString name;
        figures::Role role;
    };
    struct Row
    {
        QString name;
        QString count;
        QStringList between; ///< words over the arrow after each cell but the last
        std::vector<CountBox*> cells;
    };

    void fillRow(const study::Study& study, const analysis::ParticipantFlow& flow, const analysis::FlowGroup& group,
                 study::SequenceId chosen, std::size_t& used);
    CountBox* box(std::size_t index);
    void arrange();
    [[nodiscard]] int legendHeight() const;
    [[nodiscard]] int nameWidth() const;

    struct Place
    {
        study::SequenceId sequence;
        analysis::People people;
        QString title;
    };

    std::vector<LegendItem> m_legend;
    std::vector<Row> m_rows;
    std::size_t m_columns = 0;
    bool m_observed = true;
    std::vector<CountBox*> m_boxes; ///< kept, so that the focus stays where it is
    std::vector<Place> m_places;    ///< of the boxes
};

} // namespace widgets
