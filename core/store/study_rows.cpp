// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/study_rows.h"

#include "core/study/lookup.h"

#include <array>
#include <utility>

namespace store {

namespace {

using base::ErrorKind;
using base::Result;

constexpr std::int64_t rowsBetweenReports = 1 << 15;

Result<void> cancelledError(const Database& database)
{
    return base::fail(ErrorKind::Cancelled, database.subject());
}

template <typename Row>
Result<void> readRows(const Database& database, std::vector<Row>& rows, const char* order)
{
    const std::string sql = std::string("SELECT ") + Table<Row>::columns + " FROM " + Table<Row>::name + " ORDER BY " + order;
    Statement select(database, sql, Table<Row>::name);
    while (select.next()) {
        Row row;
        std::apply([&select](auto&... fields) { select.read(fields...); }, Table<Row>::fields(row));
        rows.push_back(std::move(row));
    }
    return select.result();
}

Result<void> missingParent(const Database& database, const char* table)
{
    return base::fail(ErrorKind::DamagedFile, database.subject(), std::string("table ") + table + ": a row belongs to none");
}

Result<void> readSequences(const Database& database, std::vector<study::Sequence>& sequences)
{
    Statement select(database, "SELECT id, key, name FROM sequence ORDER BY id", "sequence");
    while (select.next()) {
        study::Sequence row;
        select.read(row.id, row.key, row.name);
        sequences.push_back(std::move(row));
    }
    if (!select.result()) {
        return select.result();
    }
    Statement arms(database, "SELECT sequence_id, ordinal, arm_id FROM sequence_arm ORDER BY sequence_id, ordinal", "sequence_arm");
    std::size_t at = 0;
    while (arms.next()) {
        study::SequenceId sequence;
        std::int16_t ordinal = 0;
        study::ArmId arm;
        arms.read(sequence, ordinal, arm);
        while (at < sequences.size() && sequences[at].id < sequence) {
            ++at;
        }
        if (at == sequences.size() || sequences[at].id != sequence || std::cmp_not_equal(ordinal, sequences[at].arms.size() + 1)) {
            return arms.result() ? missingParent(database, "sequence_arm") : arms.result();
        }
        sequences[at].arms.push_back(arm);
    }
    return arms.result();
}

Result<void> readParticipants(const Database& database, std::vector<study::Participant>& participants)
{
    Statement select(database, "SELECT id, key, sequence_id, age_years, sex, origin, source_id FROM participant ORDER BY id",
                     "participant");
    while (select.next()) {
        study::Participant row;
        select.read(row.id, row.key, row.sequence, row.ageYears, row.sex, row.origin, row.source);
        participants.push_back(std::move(row));
    }
    if (!select.result()) {
        return select.result();
    }
    Statement attributes(database,
                         "SELECT participant_id, position, name, value, label FROM participant_attribute "
                         "ORDER BY participant_id, position",
                         "participant_attribute");
    std::size_t at = 0;
    while (attributes.next()) {
        study::ParticipantId participant;
        std::int16_t position = 0;
        study::Attribute row;
        attributes.read(participant, position, row.name, row.value, row.label);
        while (at < participants.size() && participants[at].id < participant) {
            ++at;
        }
        if (at == participants.size() || participants[at].id != participant) {
            return attributes.result() ? missingParent(database, "participant_attribute") : attributes.result();
        }
        participants[at].attributes.push_back(std::move(row));
    }
    return attributes.result();
}

Result<void> readAssessments(const Database& database, std::vector<study::Assessment>& assessments, base::Progress& progress)
{
    const auto count = database.number("SELECT count(*) FROM assessment");
    if (!count) {
        return tl::unexpected(count.error());
    }
    assessments.reserve(static_cast<std::size_t>(*count));
    Statement select(database,
                     "SELECT participant_id, period_ordinal, visit_id, scale_id, value, origin, source_id FROM assessment "
                     "ORDER BY participant_id, period_ordinal, visit_id, scale_id",
                     "assessment");
    std::int64_t done = 0;
    while (select.next()) {
        study::Assessment& row = assessments.emplace_back();
        select.read(row.participant, row.period, row.visit, row.scale, row.value, row.origin, row.source);
        if (++done % rowsBetweenReports == 0) {
            progress.report(static_cast<double>(done) / static_cast<double>(*count));
            if (progress.cancelled()) {
                return cancelledError(database);
            }
        }
    }
    return select.result();
}

Result<void> readStudyRow(const Database& database, study::Study& study)
{
    Statement select(database, std::string("SELECT ") + Table<study::About>::columns + ", primary_scale_id FROM study", "study");
    if (select.next()) {
        std::apply([&](auto&... fields) { select.read(fields..., study.primaryScale); },
                   Table<study::About>::fields(study.about));
    } else if (select.result()) {
        return missingParent(database, "study");
    }
    std::vector<study::Contrast> contrasts;
    if (auto read = readRows(database, contrasts, "id"); !read) {
        return read;
    }
    if (!contrasts.empty()) {
        study.contrast = contrasts.front();
    }
    return select.result();
}

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

const char* const insertAssessmentSql =
    "INSERT INTO assessment (participant_id, period_ordinal, visit_id, scale_id, phase, value, origin, source_id) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

bool runInsert(Statement& insert, const study::Assessment& row, study::VisitPhase phase)
{
    return insert.run(row.participant, row.period, row.visit, row.scale, phase, row.value, row.origin, row.source);
}

Result<void> insertAssessments(const Database& database, const study::Study& study, base::Progress& progress)
{
    Statement insert(database, insertAssessmentSql);
    const auto count = static_cast<double>(study.assessments.size());
    const study::Visit* visit = nullptr;
    std::int64_t done = 0;
    for (const study::Assessment& row : study.assessments) {
        if (visit == nullptr || visit->id != row.visit) {
            visit = study::byId(study.visits, row.visit);
        }
        if (visit == nullptr) {
            return base::fail(ErrorKind::InvalidValue, "table assessment, row " + std::to_string(done + 1), "no such visit");
        }
        if (!runInsert(insert, row, visit->phase)) {
            break;
        }
        if (++done % rowsBetweenReports == 0) {
            progress.report(static_cast<double>(done) / count);
            if (progress.cancelled()) {
                return cancelledError(database);
            }
        }
    }
    return insert.result();
}

} // namespace

Result<study::Study> readStudy(const Database& database, base::Progress& progress)
{
    study::Study study;
    Result<void> read = readStudyRow(database, study);
    const auto then = [&read](auto&& part) { read = read ? part() : read; };
    then([&] { return readRows(database, study.sources, "id"); });
    then([&] { return readRows(database, study.arms, "id"); });
    then([&] { return readSequences(database, study.sequences); });
    then([&] { return readParticipants(database, study.participants); });
    then([&] { return readRows(database, study.periods, "participant_id, ordinal"); });
    then([&] { return readRows(database, study.visits, "id"); });
    then([&] { return readRows(database, study.scales, "id"); });
    then([&] { return readAssessments(database, study.assessments, progress); });
    then([&] { return readRows(database, study.doses, "id"); });
    then([&] { return readRows(database, study.events, "id"); });
    then([&] { return readRows(database, study.exclusions, "id"); });
    then([&] { return readRows(database, study.notes, "id"); });
    if (!read) {
        return base::pass(read);
    }
    return study;
}

Result<Revision> readRevision(const Database& database)
{
    const auto header = database.number("PRAGMA user_version");
    if (!header) {
        return tl::unexpected(header.error());
    }
    const bool hasDigest = *header >= 2;
    Statement select(database, hasDigest ? "SELECT revision, digest FROM study" : "SELECT revision, '' FROM study", "study");
    Revision revision;
    QString digest;
    const bool there = select.next();
    if (there) {
        select.read(revision.number, digest);
    }
    if (auto result = select.result(); !result) {
        return base::pass(result);
    }
    const auto stored = digest.isEmpty() ? std::optional(study::Digest{}) : study::digestFromText(digest);
    if (!there || revision.number < 1 || !stored) {
        return base::fail(ErrorKind::DamagedFile, database.subject(), "table study: revision or digest");
    }
    revision.digest = *stored;
    return revision;
}

Result<void> writeStudy(const Database& database, const study::Study& study, const Revision& revision, base::Progress& progress)
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
    then([&] { return writeStudyRow(database, study, revision); });
    return written;
}

Result<void> deleteAllRows(const Database& database)
{
    // Children before parents; without conditions SQLite drops whole pages.
    for (const char* table : {"note", "exclusion", "event", "dose", "assessment", "period", "participant_attribute",
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

Result<void> insertAssessment(const Database& database, const study::Assessment& row, study::VisitPhase phase)
{
    Statement insert(database, insertAssessmentSql);
    runInsert(insert, row, phase);
    return insert.result();
}

} // namespace store
