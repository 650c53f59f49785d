// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The flow of participants as CONSORT draws it for crossover trials (Dwan et al. 2019, BMJ 366:l4378): boxes from enrolled
// to analysed, one column a sequence, who left hanging beside the arrows with the reasons. Every box can be pressed.
#pragma once

#include "core/analysis/participant_flow.h"
#include "core/study/study.h"

#include <QWidget>

#include <cstdint>
#include <memory>
#include <vector>

namespace widgets {

class CountBox;

class FlowChart : public QWidget
{
    Q_OBJECT

public:
    explicit FlowChart(QWidget* parent = nullptr);

    /// The flow in as many columns as can be read side by side. Copies people: not for the GUI thread.
    [[nodiscard]] static analysis::ParticipantFlow drawable(const analysis::ParticipantFlow& flow);
    /// flow: a drawable one; nullptr: nobody. chosen: the sequence that the filter asks for; invalid: none.
    void setFlow(const study::Study& study, std::shared_ptr<const analysis::ParticipantFlow> flow,
                 study::SequenceId chosen, bool completersOnly);
    /// Those that are shown, from top to bottom.
    [[nodiscard]] std::vector<CountBox*> boxes() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void sequencePressed(study::SequenceId sequence);
    void completersPressed();
    void unknownPressed(QWidget* beside);
    void peoplePressed(const analysis::People& people, const QString& title, QWidget* beside);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    static constexpr int firstOfColumn = 2; ///< row

    enum class Press : std::uint8_t { Sequence, Completers, Unknown, People };

    /// Where a box stands: its row and which share of the width.
    struct Step
    {
        CountBox* box = nullptr;
        Press press = Press::People;
        study::SequenceId sequence;
        const analysis::People* people = nullptr; ///< of m_flow
        int row = 0;
        double from = 0.0; ///< of the width
        double to = 1.0;
        bool hanging = false;
        bool endsColumn = false;
    };
    struct RowSpan
    {
        int top = 0;
        int height = 0;
    };

    Step& add(Step step);
    void addTop(const analysis::ParticipantFlow& flow);
    void addColumn(const study::Study& study, const analysis::ParticipantFlow& flow,
                   const analysis::FlowGroup& group, double from, double to, study::SequenceId chosen);
    void addFoot(const analysis::ParticipantFlow& flow, bool completersOnly);
    /// people: who left; what: with where they left, for no two boxes are called the same.
    void addLost(const analysis::People& people, const QString& what, const QString& where, const QString& reason,
                 int row, double from, double to);
    CountBox* box(std::size_t index);
    void press(std::size_t index);
    void arrange();
    void placeAcross(const Step& step) const;

    std::shared_ptr<const analysis::ParticipantFlow> m_flow;
    std::vector<Step> m_steps;
    std::vector<CountBox*> m_boxes;
    std::vector<RowSpan> m_rows;
    std::size_t m_columns = 1;
    bool m_observed = true;
};

} // namespace widgets
