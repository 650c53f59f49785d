// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/figure_table.h"

#include "core/study/lookup.h"

#include <cmath>

namespace figures {

using namespace Qt::StringLiterals;

namespace {

using analysis::TableCell;

TableCell finiteCell(double value)
{
    return std::isfinite(value) ? TableCell(value) : TableCell();
}

class FigureRows
{
public:
    FigureRows(const Figure& figure, const study::Study& study)
        : m_figure(figure)
        , m_study(study)
    {}

    std::vector<std::vector<TableCell>> take()
    {
        for (const Bars& bars : m_figure.bars) {
            addPeople(bars.name, bars.participant, bars.x, bars.y, bars.origin);
        }
        for (const Lines& lines : m_figure.lines) {
            for (std::size_t line = 0; line < lines.participant.size(); ++line) {
                for (std::uint32_t i = lines.first[line]; i < lines.first[line + 1]; ++i) {
                    addPerson(lines.name, lines.participant[line], lines.x[i], lines.y[i], lines.origin);
                }
            }
        }
        for (const MeanLine& line : m_figure.means) {
            for (std::size_t i = 0; i < line.x.size(); ++i) {
                add({line.name, line.level > 0.0 ? u"mean"_s : u"course"_s, TableCell(), xCell(line.x[i]),
                     yCell(line.y[i]), yCell(line.lower[i]), yCell(line.upper[i]),
                     i < line.n.size() ? TableCell(line.n[i]) : TableCell(), study::originKey(line.origin)});
            }
        }
        if (m_figure.lines.empty() || m_figure.key != u"paired"_s) { // there the points are the ends of the lines
            for (const Points& points : m_figure.points) {
                addPeople(points.name, points.participant, points.x, points.y, points.origin);
            }
        }
        for (const Intervals& intervals : m_figure.intervals) {
            for (std::size_t i = 0; i < intervals.x.size(); ++i) {
                if (intervals.sideways) {
                    add({intervals.name, u"difference"_s, TableCell(), rowCell(intervals.y[i]), xCell(intervals.x[i]),
                         xCell(intervals.lower[i]), xCell(intervals.upper[i]), TableCell(),
                         study::originKey(intervals.origin)});
                    continue;
                }
                add({intervals.name, u"difference"_s, TableCell(), xCell(intervals.x[i]), yCell(intervals.y[i]),
                     yCell(intervals.lower[i]), yCell(intervals.upper[i]), TableCell(),
                     study::originKey(intervals.origin)});
            }
        }
        for (const Threshold& threshold : m_figure.thresholds) {
            add({threshold.name, u"threshold"_s, TableCell(), TableCell(), threshold.y, TableCell(), TableCell(),
                 TableCell(), TableCell()});
        }
        return std::move(m_rows);
    }

private:
    [[nodiscard]] TableCell xCell(double place) const { return finiteCell(valueAtPlace(m_figure.x, place)); }

    [[nodiscard]] TableCell yCell(double place) const { return finiteCell(valueAtPlace(m_figure.y, place)); }

    // Rows have names, and no numbers.
    [[nodiscard]] TableCell rowCell(double place) const
    {
        for (const Tick& tick : m_figure.y.ticks) {
            if (std::abs(tick.at - place) < 1e-9) {
                return tick.name.isEmpty() ? tick.label : tick.name;
            }
        }
        return finiteCell(place);
    }

    void addPeople(const QString& name, const std::vector<study::ParticipantId>& participants,
                   const std::vector<double>& x, const std::vector<double>& y, study::Origin origin)
    {
        for (std::size_t i = 0; i < participants.size(); ++i) {
            addPerson(name, participants[i], x[i], y[i], origin);
        }
    }

    void addPerson(const QString& name, study::ParticipantId id, double x, double y, study::Origin origin)
    {
        const study::Participant* participant = study::byId(m_study.participants, id);
        add({name, u"person"_s, participant != nullptr ? TableCell(participant->key) : TableCell(), x, y, TableCell(),
             TableCell(), TableCell(), study::originKey(origin)});
    }

    void add(std::vector<TableCell> row)
    {
        if (!m_figure.badge.isEmpty()) {
            row.emplace_back(m_figure.badge);
        }
        m_rows.push_back(std::move(row));
    }

    const Figure& m_figure;
    const study::Study& m_study;
    std::vector<std::vector<TableCell>> m_rows;
};

} // namespace

analysis::Table figureTable(const Figure& figure, const study::Study& study)
{
    QStringList columns = {u"series"_s, u"kind"_s,  u"participant"_s, u"x"_s,     u"value"_s,
                           u"lower"_s,  u"upper"_s, u"n"_s,           u"origin"_s};
    if (!figure.badge.isEmpty()) {
        columns.append(u"badge"_s);
    }
    return {.name = figure.key, .columns = columns, .rows = FigureRows(figure, study).take()};
}

} // namespace figures
