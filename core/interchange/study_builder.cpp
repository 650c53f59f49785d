// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/study_builder.h"

#include "core/interchange/row_reader.h"
#include "core/interchange/study_assembly.h"

#include <algorithm>
#include <charconv>
#include <numeric>
#include <tuple>
#include <utility>

namespace interchange {

namespace {

using study::FindingKind;
using study::Severity;

std::string shortest(double value)
{
    char text[32] = {};
    const auto [end, error] = std::to_chars(text, text + sizeof text, value);
    return {text, end};
}

/// Sorts visits by time and gives scores the new numbers, so that the order of numbers is the order of the study.
void sortVisits(Drafts& drafts)
{
    std::vector<std::uint16_t> order(drafts.visits.size());
    std::iota(order.begin(), order.end(), std::uint16_t{0});
    const auto minutes = [](const VisitTime& time) {
        return time.unit == study::TimeUnit::Day ? time.time * 1440.0 : time.time;
    };
    std::stable_sort(order.begin(), order.end(), [&](std::uint16_t a, std::uint16_t b) {
        const VisitTime& timeA = drafts.visits[a].time;
        const VisitTime& timeB = drafts.visits[b].time;
        return std::tuple(timeA.phase, minutes(timeA)) < std::tuple(timeB.phase, minutes(timeB));
    });
    std::vector<std::uint16_t> rank(order.size());
    std::vector<VisitDraft> sorted;
    for (std::size_t i = 0; i < order.size(); ++i) {
        rank[order[i]] = static_cast<std::uint16_t>(i);
        sorted.push_back(std::move(drafts.visits[order[i]]));
    }
    drafts.visits = std::move(sorted);
    for (ScoreDraft& score : drafts.scores) {
        score.visit = rank[score.visit];
    }
}

auto keyOf(const ScoreDraft& score)
{
    return std::tuple(score.person, score.period, score.visit, score.scale);
}

void sortScores(std::vector<ScoreDraft>& scores)
{
    const auto before = [](const ScoreDraft& a, const ScoreDraft& b) {
        return std::tuple_cat(keyOf(a), std::tuple(a.row)) < std::tuple_cat(keyOf(b), std::tuple(b.row));
    };
    if (!std::is_sorted(scores.begin(), scores.end(), before)) {
        std::sort(scores.begin(), scores.end(), before);
    }
}

/// What is left of a row when scores of it are taken out again.
class RowCounts
{
public:
    RowCounts(const Tables& tables, const Drafts& drafts)
        : m_table(tables.scores)
        , m_drafts(drafts)
        , m_scores(tables.scores.rowCount())
    {
        for (const ScoreDraft& score : drafts.scores) {
            ++m_scores[score.row];
        }
    }

    void takeOut(const ScoreDraft& score, DropReason reason, const std::string& text, std::vector<DroppedRow>& dropped)
    {
        if (--m_scores[score.row] == 0) {
            const PersonDraft& person = m_drafts.people[score.person];
            dropped.push_back(
                {m_table.line(score.row), std::string(person.key), m_drafts.visits[score.visit].key, reason, text});
        }
    }

    [[nodiscard]] std::size_t kept() const
    {
        return m_scores.size() - static_cast<std::size_t>(std::count(m_scores.begin(), m_scores.end(), 0U));
    }

private:
    const RawTable& m_table;
    const Drafts& m_drafts;
    std::vector<std::uint32_t> m_scores;
};

std::string placeOf(const Drafts& drafts, const ScoreDraft& score)
{
    std::string place(drafts.people[score.person].key);
    if (score.period > 0) {
        place += ", period " + std::to_string(score.period);
    }
    return place + ", " + drafts.visits[score.visit].key + ", " + drafts.scales[score.scale].rule->scale;
}

void takeOutUnknownArms(Drafts& drafts, RowCounts& counts, std::vector<DroppedRow>& dropped)
{
    const auto hasArm = [&drafts](const ScoreDraft& score) {
        const std::vector<int>& arms = drafts.people[score.person].arms;
        const auto index = static_cast<std::size_t>(score.period - 1);
        return score.period == 0 || (index < arms.size() && arms[index] != noArm);
    };
    const auto end = std::stable_partition(drafts.scores.begin(), drafts.scores.end(), hasArm);
    std::for_each(end, drafts.scores.end(), [&](const ScoreDraft& score) {
        counts.takeOut(score, DropReason::UnknownArm, "no row tells the arm of period " + std::to_string(score.period),
                       dropped);
    });
    drafts.scores.erase(end, drafts.scores.end());
}

/// The first row wins; sorted scores have it first.
void takeOutDuplicates(const Tables& tables, Drafts& drafts, RowCounts& counts, std::vector<DroppedRow>& dropped,
                       FindingList& findings)
{
    std::vector<ScoreDraft>& scores = drafts.scores;
    std::size_t last = 0;
    for (std::size_t i = 1; i < scores.size(); ++i) {
        if (keyOf(scores[i]) != keyOf(scores[last])) {
            scores[++last] = scores[i];
            continue;
        }
        const bool same = scores[i].value == scores[last].value;
        const std::string line = std::to_string(tables.scores.line(scores[last].row));
        findings.addAtLine(FindingKind::DuplicateScore, same ? Severity::Warning : Severity::Error,
                           tables.scores.line(scores[i].row),
                           placeOf(drafts, scores[i]) + ": " + shortest(scores[i].value) + ", but " +
                               shortest(scores[last].value) + " on line " + line + ", which is kept");
        counts.takeOut(scores[i], DropReason::Duplicate, "already on line " + line, dropped);
    }
    scores.resize(scores.empty() ? 0 : last + 1);
}

/// One finding a reason; the rows themselves are in the list.
void summariseDropped(const std::vector<DroppedRow>& dropped, FindingList& findings)
{
    std::map<std::pair<DropReason, std::string>, std::size_t> counts;
    for (const DroppedRow& row : dropped) {
        ++counts[{row.reason, row.reason == DropReason::NotSelected ? row.text.substr(0, row.text.find(" (")) : ""}];
    }
    for (const auto& [what, count] : counts) {
        const bool expected = what.first == DropReason::NotSelected || what.first == DropReason::NoScore;
        findings.add(FindingKind::RowDropped, expected ? Severity::Note : Severity::Warning,
                     std::to_string(count) + (count == 1 ? " row: " : " rows: ") +
                         (what.second.empty() ? dropReasonKey(what.first) : what.second));
    }
}

void noteOutOfRange(const Tables& tables, const Drafts& drafts, const study::Study& study, FindingList& findings)
{
    std::vector<const study::Scale*> scales;
    std::size_t next = 0;
    for (const ScaleDraft& draft : drafts.scales) {
        scales.push_back(draft.scored ? &study.scales[next++] : nullptr);
    }
    for (const ScoreDraft& score : drafts.scores) {
        const study::Scale* const scale = scales[score.scale];
        if (scale != nullptr && (score.value < scale->minimum || score.value > scale->maximum)) {
            findings.addAtLine(FindingKind::ScoreOutOfRange, Severity::Error, tables.scores.line(score.row),
                               placeOf(drafts, score) + ": " + shortest(score.value) + " (allowed " +
                                   shortest(scale->minimum) + " to " + shortest(scale->maximum) + ")");
        }
    }
}

} // namespace

std::string dropReasonKey(DropReason reason)
{
    switch (reason) {
    case DropReason::TooManyCells:
        return "too many cells";
    case DropReason::NoParticipant:
        return "no participant";
    case DropReason::NotSelected:
        return "not selected";
    case DropReason::NoScore:
        return "no score";
    case DropReason::UnknownVisit:
        return "unknown visit";
    case DropReason::UnknownScale:
        return "unknown scale";
    case DropReason::UnknownArm:
        return "unknown arm";
    case DropReason::UnknownPeriod:
        return "unknown period";
    case DropReason::ArmNotGiven:
        return "arm not given";
    case DropReason::TwoArms:
        return "two arms in one period";
    case DropReason::Duplicate:
        return "duplicate";
    }
    return {};
}

base::Result<BuiltStudy> buildStudy(const Tables& tables, const ColumnMapping& mapping,
                                    std::vector<study::Source> sources, FindingList& findings, base::Progress& progress)
{
    const auto columns = findColumns(tables, mapping, findings);
    if (!columns) {
        return tl::unexpected<base::Error>(columns.error());
    }
    auto read = readRows(tables, mapping, *columns, findings, progress);
    if (!read) {
        return base::pass(read);
    }
    Drafts& drafts = read->drafts;
    BuiltStudy built;
    built.rows = tables.scores.rowCount();
    built.dropped = std::move(read->dropped);
    sortVisits(drafts);
    RowCounts counts(tables, drafts);
    takeOutUnknownArms(drafts, counts, built.dropped);
    sortScores(drafts.scores);
    takeOutDuplicates(tables, drafts, counts, built.dropped, findings);
    built.kept = counts.kept();
    std::stable_sort(built.dropped.begin(), built.dropped.end(),
                     [](const DroppedRow& a, const DroppedRow& b) { return a.line < b.line; });
    summariseDropped(built.dropped, findings);
    if (built.kept == 0) {
        return base::fail(base::ErrorKind::NothingToImport, tables.scores.name(),
                          "none of its " + std::to_string(built.rows) + " rows could be kept; line " +
                              std::to_string(built.dropped.front().line) + ": " + built.dropped.front().text);
    }
    built.study = assembleStudy(tables, mapping, *columns, drafts, std::move(sources), findings);
    noteOutOfRange(tables, drafts, built.study, findings);
    return built;
}

} // namespace interchange
