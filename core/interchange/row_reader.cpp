// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/row_reader.h"

#include "core/interchange/arm_guess.h"
#include "core/interchange/cell_values.h"
#include "core/interchange/people_book.h"
#include "core/interchange/period_rules.h"
#include "core/interchange/row_labels.h"
#include "core/interchange/visit_book.h"
#include "core/study/limits.h"

#include <algorithm>
#include <string>
#include <utility>

namespace interchange {

namespace {

using study::FindingKind;
using study::Severity;

constexpr std::size_t rowsBetweenReports = 16384;

/// Why a score is not taken.
struct Refusal
{
    DropReason reason = DropReason::NoScore;
    std::string text;
};

/// What the row says apart from its scores.
struct RowContext
{
    std::size_t row = 0;
    std::uint32_t person = 0;
    int arm = noArm;
    int period = 0;
    std::uint8_t origin = 0;
};

class RowWalk
{
public:
    RowWalk(const Tables& tables, const ColumnMapping& mapping, const RowColumns& columns, FindingList& findings)
        : m_tables(tables)
        , m_table(tables.scores)
        , m_mapping(mapping)
        , m_columns(columns)
        , m_findings(findings)
        , m_labels(tables.scores, columns, mapping)
        , m_visits(tables.scores, columns, mapping)
        , m_people(tables, columns, mapping, findings)
    {
        m_result.drafts.scales = m_labels.scales();
        for (const RowRemark& remark : m_table.remarks()) {
            noteRemark(remark);
        }
        std::sort(m_shifted.begin(), m_shifted.end());
    }

    base::Result<ReadRows> walk(base::Progress& progress)
    {
        m_result.drafts.singleArm = !tellsArms();
        const std::size_t rows = m_table.rowCount();
        m_result.drafts.scores.reserve(m_columns.scores.size() == 1 ? rows : rows * 2);
        for (std::size_t row = 0; row < rows; ++row) {
            if (row % rowsBetweenReports == 0) {
                progress.report(static_cast<double>(row) / static_cast<double>(rows));
                if (progress.cancelled()) {
                    return base::fail(base::ErrorKind::Cancelled, m_table.name());
                }
            }
            readRow(row);
        }
        m_result.drafts.people = std::move(m_people.people());
        m_result.drafts.visits = std::move(m_visits.drafts());
        m_result.drafts.sequenceLabels = m_people.sequences().labels();
        return std::move(m_result);
    }

private:
    void noteRemark(const RowRemark& remark)
    {
        switch (remark.kind) {
        case RowRemark::Kind::TooFewCells:
            m_findings.addAtLine(FindingKind::CellUnreadable, Severity::Warning, remark.line,
                                 std::to_string(remark.found) + " cells, the header has " +
                                     std::to_string(m_table.columnCount()) + ": the others are missing");
            break;
        case RowRemark::Kind::TooManyCells:
            m_shifted.push_back(remark.row);
            break;
        case RowRemark::Kind::TextAfterQuote:
            m_findings.addAtLine(FindingKind::CellUnreadable, Severity::Warning, remark.line,
                                 "text behind a closing quote");
            break;
        }
    }

    [[nodiscard]] bool tellsArms() const
    {
        const auto ruleTells = [](const auto& rule) { return !rule.arm.empty(); };
        return m_columns.arm || !m_columns.treatments.empty() ||
               std::any_of(m_mapping.visits.begin(), m_mapping.visits.end(), ruleTells) ||
               std::any_of(m_mapping.scales.begin(), m_mapping.scales.end(), ruleTells) ||
               (m_columns.sequence && m_mapping.arms.size() > 1);
    }

    void drop(std::size_t row, std::string_view participant, DropReason reason, std::string text)
    {
        m_result.dropped.push_back(
            {m_table.line(row), std::string(participant), m_visits.wordsOf(row), reason, std::move(text)});
    }

    void readRow(std::size_t row)
    {
        const std::string_view participant = trimmed(m_table.cell(row, m_columns.participant));
        if (std::binary_search(m_shifted.begin(), m_shifted.end(), row)) {
            drop(row, participant, DropReason::TooManyCells,
                 "the row has more cells than the header has columns (" + std::to_string(m_table.columnCount()) + ")");
            return;
        }
        if (isMissing(participant, m_mapping.missing)) {
            drop(row, participant, DropReason::NoParticipant,
                 "no participant in " + m_table.columns()[m_columns.participant]);
            return;
        }
        const std::uint32_t person = m_people.ofRow(participant, row);
        if (auto rule = m_people.leftOut(person, row)) {
            drop(row, participant, DropReason::NotSelected, std::move(*rule));
            return;
        }
        const RowContext context{row, person, m_labels.arm(row), m_labels.period(row),
                                 static_cast<std::uint8_t>(m_labels.origin(row))};
        readScores(context, participant);
    }

    void readScores(const RowContext& context, std::string_view participant)
    {
        std::optional<Refusal> refusal;
        std::size_t taken = 0;
        std::size_t refused = 0;
        for (const ScorePlace& place : m_columns.scores) {
            const std::string_view cell = m_table.cell(context.row, place.position);
            std::optional<double> value = parseNumber(cell, place.format);
            if (!m_mapping.missing.empty() && value && isMissing(cell, m_mapping.missing)) {
                value.reset();
            }
            if (!value || !study::within(*value, -study::greatestScore, study::greatestScore)) {
                noteUnreadable(context, place, cell);
                continue;
            }
            auto problem = takeScore(context, place, *value);
            taken += problem ? 0 : 1;
            refused += problem ? 1 : 0;
            if (problem && !refusal) {
                refusal = std::move(problem);
            }
        }
        if (taken > 0 && refused > 0) {
            m_findings.addAtLine(FindingKind::RowDropped, Severity::Warning, m_table.line(context.row),
                                 std::to_string(refused) + " scores of the row are left out: " + refusal->text);
        }
        if (taken == 0) {
            drop(context.row, participant, refusal ? refusal->reason : DropReason::NoScore,
                 refusal ? std::move(refusal->text) : noScoreText());
        }
    }

    void noteUnreadable(const RowContext& context, const ScorePlace& place, std::string_view cell)
    {
        if (!isMissing(cell, m_mapping.missing)) {
            m_findings.addAtLine(FindingKind::CellUnreadable, Severity::Warning, m_table.line(context.row),
                                 m_table.columns()[place.position] + ": " + std::string(cell.substr(0, 80)) +
                                     " is no number a score can be; it is read as missing");
        }
    }

    std::string noScoreText() const
    {
        std::string names;
        for (std::size_t i = 0; i < m_columns.scores.size() && i < 8; ++i) {
            names += (i == 0 ? "" : ", ") + m_table.columns()[m_columns.scores[i].position];
        }
        return "no score in " + names + (m_columns.scores.size() > 8 ? " …" : "");
    }

    std::optional<VisitMeaning> visitOf(const RowContext& context, const ScorePlace& place)
    {
        return place.rule != nullptr && !place.rule->visit.empty() ? m_visits.ofLabel(place.rule->visit)
                                                                   : m_visits.ofRow(context.row);
    }

    std::optional<Refusal> takeScore(const RowContext& context, const ScorePlace& place, double value)
    {
        const std::optional<std::uint16_t> scale = m_labels.scale(context.row, place);
        if (!scale) {
            return Refusal{DropReason::UnknownScale,
                           "scale " + std::string(trimmed(m_table.cell(context.row, *m_columns.scale))) +
                               " is not in the recipe"};
        }
        const std::optional<VisitMeaning> visit = visitOf(context, place);
        if (!visit) {
            const std::string words = m_visits.wordsOf(context.row);
            return Refusal{DropReason::UnknownVisit,
                           words.empty() ? "no visit"
                                         : "the time of visit " + words + " is not known; name it in a recipe"};
        }
        const auto period = periodFor(context, place, *visit);
        if (!period) {
            return period.error();
        }
        ScaleDraft& draft = m_result.drafts.scales[*scale];
        draft.lowest = draft.scored ? std::min(draft.lowest, value) : value;
        draft.highest = draft.scored ? std::max(draft.highest, value) : value;
        draft.scored = true;
        m_result.drafts.scores.push_back({context.person, static_cast<std::uint32_t>(context.row), value, visit->visit,
                                          *scale, *period, context.origin});
        return std::nullopt;
    }

    tl::expected<std::int16_t, Refusal> periodFor(const RowContext& context, const ScorePlace& place,
                                                  const VisitMeaning& visit)
    {
        const auto refuse = [](DropReason reason, std::string text) {
            return tl::unexpected(Refusal{reason, std::move(text)});
        };
        if (context.arm == notAnArm) {
            return refuse(DropReason::UnknownArm,
                          std::string(trimmed(m_table.cell(context.row, *m_columns.arm))) + " is no arm of the recipe");
        }
        int arm = context.arm;
        int told =
            place.rule != nullptr && !place.rule->arm.empty() ? armFor(m_mapping.arms, place.rule->arm) : visit.arm;
        if (arm != noArm && told != noArm && arm != told) {
            return refuse(DropReason::TwoArms, "its visit is one of " + nameOf(told) + ", its arm " + nameOf(arm));
        }
        arm = arm == noArm ? told : arm;
        int period = context.period;
        period = period == 0 && place.rule != nullptr ? place.rule->period : period;
        period = period == 0 ? visit.period : period;
        if (m_result.drafts.singleArm && (!visit.baseline || period > 0)) {
            arm = 0;
        }
        PersonDraft& person = m_people.person(context.person);
        const auto answer = periodOfRow(person, visit.baseline, arm, period);
        if (!answer) {
            return refuse(answer.error(), periodText(person, answer.error(), arm, period, context));
        }
        return *answer;
    }

    std::string periodText(const PersonDraft& person, DropReason reason, int arm, int period, const RowContext& context)
    {
        const std::string inPeriod = period > 0 ? "period " + std::to_string(period) : "no period";
        switch (reason) {
        case DropReason::TwoArms: {
            const int known = person.arms[static_cast<std::size_t>(period - 1)];
            std::string text = inPeriod + " has two arms: " + nameOf(known) + " and " + nameOf(arm);
            m_findings.addAtLine(FindingKind::TwoArmsInOnePeriod, Severity::Error, m_table.line(context.row),
                                 std::string(person.key) + ", " + text);
            return text;
        }
        case DropReason::ArmNotGiven:
            return arm == noArm ? "nothing was given in " + inPeriod
                                : nameOf(arm) + " was given in " +
                                      (period > 0 ? "another period than " + std::to_string(period) : "no period");
        case DropReason::UnknownPeriod:
            return "which period it belongs to is not told";
        default:
            return "after a treatment, but nothing tells which";
        }
    }

    std::string nameOf(int arm) const
    {
        if (arm < 0 || static_cast<std::size_t>(arm) >= m_mapping.arms.size()) {
            return "no arm";
        }
        const ArmRule& rule = m_mapping.arms[static_cast<std::size_t>(arm)];
        return rule.name.empty() ? rule.key : rule.name;
    }

    const Tables& m_tables;
    const RawTable& m_table;
    const ColumnMapping& m_mapping;
    const RowColumns& m_columns;
    FindingList& m_findings;
    RowLabels m_labels;
    VisitBook m_visits;
    PeopleBook m_people;
    ReadRows m_result;
    std::vector<std::size_t> m_shifted; ///< rows with too many cells
};

} // namespace

base::Result<ReadRows> readRows(const Tables& tables, const ColumnMapping& mapping, const RowColumns& columns,
                                FindingList& findings, base::Progress& progress)
{
    if (mapping.scales.size() > 65535) {
        return base::fail(base::ErrorKind::InvalidValue, tables.scores.name(), "over 65,535 scales");
    }
    return RowWalk(tables, mapping, columns, findings).walk(progress);
}

} // namespace interchange
