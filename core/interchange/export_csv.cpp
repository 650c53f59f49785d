// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/export_csv.h"

#include "core/interchange/json_text.h"
#include "core/interchange/number_format.h"
#include "core/study/lookup.h"

#include <cmath>
#include <unordered_map>

namespace interchange {

using namespace Qt::StringLiterals;

namespace {

/// Cells of rows that are referred to a million times, made once.
template <typename Row, typename MakeCell>
auto cellsById(const std::vector<Row>& rows, MakeCell makeCell)
{
    std::unordered_map<decltype(Row::id), QByteArray> cells;
    cells.reserve(rows.size());
    for (const Row& row : rows) {
        cells.emplace(row.id, makeCell(row));
    }
    return cells;
}

template <typename Cells, typename RowId>
QByteArray cellOf(const Cells& cells, RowId id)
{
    const auto found = cells.find(id);
    return found != cells.end() ? found->second : QByteArray();
}

QByteArray visitCells(const study::Visit& visit)
{
    const QByteArray time = jsonNumber(visit.time);
    const bool days = visit.unit == study::TimeUnit::Day;
    return csvCell(visit.key) + (visit.phase == study::VisitPhase::Baseline ? ",baseline," : ",post-dose,") +
           (days ? time : QByteArray()) + ',' + (days ? QByteArray() : time);
}

} // namespace

QByteArray csvCell(QStringView text)
{
    QByteArray cell = text.toUtf8();
    const std::string_view view(cell.constData(), static_cast<std::size_t>(cell.size()));
    const bool formula = !view.empty() && std::string_view("=+-@\t\r").find(view.front()) != std::string_view::npos;
    if (formula && !parseNumber(view)) {
        cell.prepend('\'');
    } else if (view.find_first_of(",\"\r\n") == std::string_view::npos && view == trimmed(view)) {
        return cell;
    }
    cell.replace('"', "\"\"");
    cell.prepend('"');
    cell.append('"');
    return cell;
}

base::Result<QByteArray> studyCsv(const study::Study& study)
{
    const auto participants = cellsById(study.participants, [&study](const study::Participant& row) -> QByteArray {
        const study::Sequence* const sequence = study::byId(study.sequences, row.sequence);
        return csvCell(row.key) + ',' + (sequence != nullptr ? csvCell(sequence->key) : QByteArray()) + ',';
    });
    const auto arms = cellsById(study.arms, [](const study::Arm& row) { return csvCell(row.key); });
    const auto visits = cellsById(study.visits, visitCells);
    const auto scales = cellsById(study.scales, [](const study::Scale& row) { return csvCell(row.key); });
    const auto sources = cellsById(study.sources, [](const study::Source& row) { return csvCell(row.name); });
    const QByteArray badge = csvCell(study.about.badge) + '\n';
    QByteArray csv = "participant,sequence,period,arm,visit,phase,day,minute,scale,value,origin,source,badge\n";
    csv.reserve(static_cast<qsizetype>(study.assessments.size()) * (100 + badge.size()));
    for (const study::Assessment& row : study.assessments) {
        if (!std::isfinite(row.value)) {
            return base::fail(base::ErrorKind::InvalidValue, "assessments", "a score is not a finite number");
        }
        const study::Period* const period = study::periodOf(study, row.participant, row.period);
        const bool treated = period != nullptr && period->arm.isValid();
        csv += cellOf(participants, row.participant) + QByteArray::number(row.period) + ',' +
               (treated ? cellOf(arms, period->arm) : QByteArray("all")) + ',' + cellOf(visits, row.visit) + ',' +
               cellOf(scales, row.scale) + ',' + jsonNumber(row.value) + ',' + study::originKey(row.origin).toLatin1() +
               ',' + cellOf(sources, row.source) + ',' + badge;
    }
    return csv;
}

QByteArray droppedCsv(const std::vector<DroppedRow>& dropped)
{
    QByteArray csv = "line,participant,session,reason,detail\n";
    for (const DroppedRow& row : dropped) {
        csv += QByteArray::number(static_cast<qulonglong>(row.line)) + ',' +
               csvCell(QString::fromStdString(row.participant)) + ',' + csvCell(QString::fromStdString(row.session)) +
               ',' + csvCell(QString::fromStdString(dropReasonKey(row.reason))) + ',' +
               csvCell(QString::fromStdString(row.text)) + '\n';
    }
    return csv;
}

} // namespace interchange
