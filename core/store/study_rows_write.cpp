// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/assessment_feed.h"
#include "core/store/study_rows.h"

#include <array>

namespace store {

namespace {

using base::Result;

Result<void> insertSequences(const Database& database, const std::vector<study::Sequence>& sequences)
{
    Statement insert(database, "INSERT INTO sequence (id, key, name) VALUES (?, ?, ?)");
    Statement arms(database, "INSERT INTO sequence_arm (sequence_id, ordinal, arm_id) VALUES (?, ?, ?)");
    for (const study::Sequence& row : sequences) {
        insert.run(row.id, row.key, row.name);
        std::int64_t ordinal = 0;
        for (const study::ArmId arm : row.arms) {
            arms.run(row.id, ++ordinal, arm);
        }
    }
    return insert.result() ? arms.result() : insert.result();
}

class ParticipantInserter
{
public:
    explicit ParticipantInserter(const Database& database)
        : m_insert(database, "INSERT INTO participant (id, key, sequence_id, age_years, sex, origin, source_id) "
                             "VALUES (?, ?, ?, ?, ?, ?, ?)")
        , m_attribute(database, "INSERT INTO participant_attribute (participant_id, position, name, value, label) "
                                "VALUES (?, ?, ?, ?, ?)")
    {}

    void insert(const study::Participant& row)
    {
        m_insert.run(row.id, row.key, row.sequence, row.ageYears, row.sex, row.origin, row.source);
        insertAttributes(row);
    }

    void insertAttributes(const study::Participant& row)
    {
        std::int64_t position = 0;
        for (const study::Attribute& attribute : row.attributes) {
            m_attribute.run(row.id, ++position, attribute.name, attribute.value, attribute.label);
        }
    }

    [[nodiscard]] Result<void> result() const { return m_insert.result() ? m_attribute.result() : m_insert.result(); }

private:
    Statement m_insert;
    Statement m_attribute;
};

} // namespace

Result<void> writeStudy(const Database& database, const study::Study& study, const Revision& revision,
                        base::Progress& progress)
{
    Result<void> written;
    const auto then = [&written](auto&& part) { written = written ? part() : written; };
    then([&] { return insertRows(database, study.sources); });
    then([&] { return insertRows(database, study.arms); });
    then([&] { return insertSequences(database, study.sequences); });
    then([&] {
        ParticipantInserter inserter(database);
        for (const study::Participant& row : study.participants) {
            inserter.insert(row);
        }
        return inserter.result();
    });
    then([&] { return insertRows(database, study.periods); });
    then([&] { return insertRows(database, study.visits); });
    then([&] { return insertRows(database, study.scales); });
    then([&] { return insertAssessments(database, study, progress); });
    then([&] { return insertRows(database, study.doses); });
    then([&] { return insertRows(database, study.events); });
    then([&] { return insertRows(database, study.exclusions); });
    then([&] { return insertRows(database, study.notes); });
    then([&] { return insertRows(database, study.snapshots); });
    then([&] { return writeStudyRow(database, study, revision); });
    return written;
}

Result<void> deleteAllRows(const Database& database)
{
    // Children before parents; without conditions SQLite drops whole pages.
    for (const char* table :
         {"snapshot", "note", "exclusion", "event", "dose", "assessment", "period", "participant_attribute",
          "participant", "sequence_arm", "sequence", "visit", "contrast", "study", "scale", "arm", "source"}) {
        if (auto ran = database.run(std::string("DELETE FROM ") + table); !ran) {
            return ran;
        }
    }
    return {};
}

Result<void> writeStudyRow(const Database& database, const study::Study& study, const Revision& revision)
{
    Statement insert(database, std::string("REPLACE INTO study (id, ") + Table<study::About>::columns +
                                   ", primary_scale_id, revision, digest) VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    std::apply(
        [&](const auto&... fields) {
            insert.run(fields..., study.primaryScale, revision.number, study::digestText(revision.digest));
        },
        Table<study::About>::fields(study.about));
    if (!insert.result()) {
        return insert.result();
    }
    if (auto emptied = database.run("DELETE FROM contrast"); !emptied || !study.contrast) {
        return emptied;
    }
    return insertRows(database, std::array{*study.contrast});
}

Result<void> insertParticipant(const Database& database, const study::Participant& participant)
{
    ParticipantInserter inserter(database);
    inserter.insert(participant);
    return inserter.result();
}

// Not taken out and put back: periods, notes and all else refer to it.
Result<void> updateParticipant(const Database& database, const study::Participant& row)
{
    Statement update(database, "UPDATE participant SET key = ?, sequence_id = ?, age_years = ?, sex = ?, origin = ?, "
                               "source_id = ? WHERE id = ?");
    update.run(row.key, row.sequence, row.ageYears, row.sex, row.origin, row.source, row.id);
    if (update.result() && update.changes() != 1) {
        return base::fail(base::ErrorKind::Conflict, database.subject(), "a row to be changed is not there");
    }
    Statement remove(database, "DELETE FROM participant_attribute WHERE participant_id = ?");
    remove.run(row.id);
    ParticipantInserter inserter(database);
    inserter.insertAttributes(row);
    if (!update.result() || !remove.result()) {
        return update.result() ? remove.result() : update.result();
    }
    return inserter.result();
}

const char* insertAssessmentSql()
{
    return "INSERT INTO assessment (participant_id, period_ordinal, visit_id, scale_id, phase, value, origin, "
           "source_id) "
           "VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
}

bool runAssessment(Statement& insert, const study::Assessment& row, study::VisitPhase phase)
{
    return insert.run(row.participant, row.period, row.visit, row.scale, phase, row.value, row.origin, row.source);
}

} // namespace store
