// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_rules.h"

#include "core/store/study_tables.h"
#include "core/study/limits.h"
#include "core/study/lookup.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace store {

namespace {

using study::greatestAgeYears;
using study::greatestDay;
using study::greatestMinute;
using study::greatestScore;
using study::Study;
using study::within;

// Digit by digit: the CHECK of the table counts the characters before a NUL alone.
bool isSha256(const QString& text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar digit) {
               return (digit >= u'0' && digit <= u'9') || (digit >= u'a' && digit <= u'f') ||
                      (digit >= u'A' && digit <= u'F');
           });
}

class RowRules
{
public:
    explicit RowRules(const Study& study)
        : m_study(study)
    {}

    std::optional<RowFault> firstFault()
    {
        checkHead();
        checkPeople();
        checkAssessments();
        checkRest();
        return m_fault;
    }

private:
    // Counts from 1, as a person would.
    void require(bool holds, const char* table, std::size_t index, const char* what)
    {
        if (!holds && !m_fault) {
            m_fault = RowFault{std::string("table ") + table + ", row " + std::to_string(index + 1), what};
        }
    }

    template <typename Row>
    void checkIds(const std::vector<Row>& rows, const char* table)
    {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            require(rows[i].id.isValid() && (i == 0 || rows[i - 1].id < rows[i].id), table, i,
                    "ids must be positive and rise");
        }
    }

    template <typename Row>
    void checkKeys(const std::vector<Row>& rows, const char* table)
    {
        QSet<QString> keys;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            require(!rows[i].key.isEmpty(), table, i, "the key is empty");
            require(!keys.contains(rows[i].key), table, i, "the key is used twice");
            keys.insert(rows[i].key);
        }
    }

    template <typename Row>
    bool exists(const std::vector<Row>& rows, decltype(Row::id) id) const
    {
        return study::byId(rows, id) != nullptr;
    }

    bool sourceIsKnown(study::SourceId source) const { return !source.isValid() || exists(m_study.sources, source); }

    void checkHead();
    void checkScales();
    void checkPeople();
    void checkAssessments();
    void checkRest();

    const Study& m_study;
    std::optional<RowFault> m_fault;
};

void RowRules::checkHead()
{
    checkIds(m_study.sources, "source");
    for (std::size_t i = 0; i < m_study.sources.size(); ++i) {
        const QString& sum = m_study.sources[i].sha256;
        require(sum.isEmpty() || isSha256(sum), "source", i, "sha256 must have 64 hexadecimal digits");
    }
    checkIds(m_study.arms, "arm");
    checkKeys(m_study.arms, "arm");
    checkIds(m_study.sequences, "sequence");
    checkKeys(m_study.sequences, "sequence");
    for (std::size_t i = 0; i < m_study.sequences.size(); ++i) {
        require(m_study.sequences[i].arms.size() <= INT16_MAX, "sequence", i, "too many periods");
        for (const study::ArmId arm : m_study.sequences[i].arms) {
            require(exists(m_study.arms, arm), "sequence", i, "an arm that does not exist");
        }
    }
    checkScales();
    if (const auto& contrast = m_study.contrast) {
        require(exists(m_study.arms, contrast->reference) && exists(m_study.arms, contrast->comparator) &&
                    contrast->reference != contrast->comparator,
                "contrast", 0, "two different arms are needed");
    }
    require(!m_study.primaryScale.isValid() || exists(m_study.scales, m_study.primaryScale), "study", 0,
            "the primary scale does not exist");
}

void RowRules::checkScales()
{
    checkIds(m_study.visits, "visit");
    checkKeys(m_study.visits, "visit");
    for (std::size_t i = 0; i < m_study.visits.size(); ++i) {
        require(within(m_study.visits[i].time, -greatestDay, greatestDay), "visit", i, "time out of range");
    }
    checkIds(m_study.scales, "scale");
    checkKeys(m_study.scales, "scale");
    for (std::size_t i = 0; i < m_study.scales.size(); ++i) {
        const study::Scale& row = m_study.scales[i];
        require(within(row.minimum, -greatestScore, greatestScore) && within(row.maximum, row.minimum, greatestScore),
                "scale", i, "minimum and maximum");
        require(!row.responseFraction || (*row.responseFraction > 0.0 && *row.responseFraction <= 1.0), "scale", i,
                "the response fraction must be above 0 and at most 1");
        require(within(row.remissionThreshold, -greatestScore, greatestScore), "scale", i, "remission threshold");
    }
}

void RowRules::checkPeople()
{
    checkIds(m_study.participants, "participant");
    checkKeys(m_study.participants, "participant");
    for (std::size_t i = 0; i < m_study.participants.size(); ++i) {
        const study::Participant& row = m_study.participants[i];
        require(!row.sequence.isValid() || exists(m_study.sequences, row.sequence), "participant", i,
                "no such sequence");
        require(within(row.ageYears, 0.0, greatestAgeYears), "participant", i,
                "the age must be between 0 and 150 years");
        require(row.attributes.size() <= INT16_MAX, "participant", i, "too many attributes");
        require(sourceIsKnown(row.source), "participant", i, "no such source");
    }
    for (std::size_t i = 0; i < m_study.periods.size(); ++i) {
        const study::Period& row = m_study.periods[i];
        const study::Period* before = i > 0 ? &m_study.periods[i - 1] : nullptr;
        require(before == nullptr ||
                    std::tie(before->participant, before->ordinal) < std::tie(row.participant, row.ordinal),
                "period", i, "the same period twice, or out of order");
        require(exists(m_study.participants, row.participant), "period", i, "no such participant");
        require(row.ordinal >= 0 && (row.ordinal == 0) != row.arm.isValid(), "period", i,
                "period 0 has no arm, every other has one");
        require(!row.arm.isValid() || exists(m_study.arms, row.arm), "period", i, "no such arm");
        require(within(row.startDay, -greatestDay, greatestDay), "period", i, "start day out of range");
    }
}

// A million rows: the period is found by walking along, the rest by remembering the row before.
void RowRules::checkAssessments()
{
    const std::vector<study::Period>& periods = m_study.periods;
    const study::Visit* visit = nullptr;
    study::ScaleId scale;
    study::SourceId source;
    std::size_t period = 0;
    for (std::size_t i = 0; i < m_study.assessments.size() && !m_fault; ++i) {
        const study::Assessment& row = m_study.assessments[i];
        require(i == 0 || m_study.assessments[i - 1].key() < row.key(), "assessment", i,
                "two scores in one place, or out of order");
        const auto wanted = std::pair(row.participant, row.period);
        while (period < periods.size() && std::pair(periods[period].participant, periods[period].ordinal) < wanted) {
            ++period;
        }
        require(period < periods.size() && std::pair(periods[period].participant, periods[period].ordinal) == wanted,
                "assessment", i, "no such period");
        if (visit == nullptr || visit->id != row.visit) {
            visit = study::byId(m_study.visits, row.visit);
        }
        require(visit != nullptr, "assessment", i, "no such visit");
        require(visit == nullptr || visit->phase == study::VisitPhase::Baseline || row.period > 0, "assessment", i,
                "a score after a dose needs a period with an arm");
        if (row.scale != scale || i == 0) {
            require(exists(m_study.scales, row.scale), "assessment", i, "no such scale");
            scale = row.scale;
        }
        if (row.source != source) {
            require(sourceIsKnown(row.source), "assessment", i, "no such source");
            source = row.source;
        }
        require(within(row.value, -greatestScore, greatestScore), "assessment", i, "not a number a score can be");
    }
}

void RowRules::checkRest()
{
    const auto hasPeriod = [this](study::ParticipantId participant, std::int16_t ordinal) {
        return study::periodOf(m_study, participant, ordinal) != nullptr;
    };
    checkIds(m_study.doses, "dose");
    for (std::size_t i = 0; i < m_study.doses.size(); ++i) {
        const study::Dose& row = m_study.doses[i];
        require(hasPeriod(row.participant, row.period), "dose", i, "no such period");
        require(!row.substance.isEmpty() && within(row.amount, 0.0, greatestScore), "dose", i, "substance and amount");
        require(within(row.minute, -greatestMinute, greatestMinute) && within(row.durationMinutes, 0.0, greatestMinute),
                "dose", i, "minutes out of range");
        require(sourceIsKnown(row.source), "dose", i, "no such source");
    }
    checkIds(m_study.events, "event");
    for (std::size_t i = 0; i < m_study.events.size(); ++i) {
        const study::Event& row = m_study.events[i];
        require(hasPeriod(row.participant, row.period), "event", i, "no such period");
        require(!row.term.isEmpty(), "event", i, "the term is empty");
        require(within(row.startDay, -greatestDay, greatestDay) &&
                    within(row.endDay, row.startDay.value_or(-greatestDay), greatestDay),
                "event", i, "days out of range");
        require(sourceIsKnown(row.source), "event", i, "no such source");
    }
    checkIds(m_study.exclusions, "exclusion");
    for (std::size_t i = 0; i < m_study.exclusions.size(); ++i) {
        const study::Exclusion& row = m_study.exclusions[i];
        require(exists(m_study.participants, row.participant), "exclusion", i, "no such participant");
        require(!row.period || hasPeriod(row.participant, *row.period), "exclusion", i, "no such period");
        require(!row.reason.isEmpty(), "exclusion", i, "the reason is empty");
        require(sourceIsKnown(row.source), "exclusion", i, "no such source");
    }
    checkIds(m_study.notes, "note");
    for (std::size_t i = 0; i < m_study.notes.size(); ++i) {
        const study::Note& row = m_study.notes[i];
        require(!row.participant.isValid() || exists(m_study.participants, row.participant), "note", i,
                "no such participant");
        require(!row.period || hasPeriod(row.participant, *row.period), "note", i, "no such period");
        require(!row.visit.isValid() || exists(m_study.visits, row.visit), "note", i, "no such visit");
        require(!row.scale.isValid() || exists(m_study.scales, row.scale), "note", i, "no such scale");
        require(!row.text.isEmpty(), "note", i, "the text is empty");
    }
    checkIds(m_study.snapshots, "snapshot");
    for (std::size_t i = 0; i < m_study.snapshots.size(); ++i) {
        const study::Snapshot& row = m_study.snapshots[i];
        require(!row.name.isEmpty(), "snapshot", i, "the name is empty");
        require(row.view.size() <= study::greatestViewLength, "snapshot", i, "the view is too long");
    }
}

} // namespace

std::optional<RowFault> firstFault(const Study& study)
{
    return RowRules(study).firstFault();
}

} // namespace store
