// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_progress.h"
#include "core/store/study_rows.h"

#include <utility>

namespace store {

namespace {

using base::ErrorKind;
using base::Result;

template <typename Row>
Result<void> readRows(const Database& database, std::vector<Row>& rows, const char* order)
{
    const std::string sql =
        std::string("SELECT ") + Table<Row>::columns + " FROM " + Table<Row>::name + " ORDER BY " + order;
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
    return base::fail(ErrorKind::DamagedFile, database.subject(),
                      std::string("table ") + table + ": a row belongs to none");
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
    Statement arms(database, "SELECT sequence_id, ordinal, arm_id FROM sequence_arm ORDER BY sequence_id, ordinal",
                   "sequence_arm");
    std::size_t at = 0;
    while (arms.next()) {
        study::SequenceId sequence;
        std::int16_t ordinal = 0;
        study::ArmId arm;
        arms.read(sequence, ordinal, arm);
        while (at < sequences.size() && sequences[at].id < sequence) {
            ++at;
        }
        if (at == sequences.size() || sequences[at].id != sequence ||
            std::cmp_not_equal(ordinal, sequences[at].arms.size() + 1)) {
            return arms.result() ? missingParent(database, "sequence_arm") : arms.result();
        }
        sequences[at].arms.push_back(arm);
    }
    return arms.result();
}

Result<void> readParticipants(const Database& database, std::vector<study::Participant>& participants)
{
    Statement select(database,
                     "SELECT id, key, sequence_id, age_years, sex, origin, source_id FROM participant ORDER BY id",
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

Result<void> readAssessments(const Database& database, std::vector<study::Assessment>& assessments,
                             base::Progress& progress)
{
    const auto count = database.number("SELECT count(*) FROM assessment");
    if (!count) {
        return tl::unexpected(count.error());
    }
    assessments.reserve(static_cast<std::size_t>(*count));
    Statement select(
        database,
        "SELECT participant_id, period_ordinal, visit_id, scale_id, value, origin, source_id FROM assessment "
        "ORDER BY participant_id, period_ordinal, visit_id, scale_id",
        "assessment");
    RowProgress rows(progress, *count);
    while (select.next()) {
        study::Assessment& row = assessments.emplace_back();
        select.read(row.participant, row.period, row.visit, row.scale, row.value, row.origin, row.source);
        if (!rows.advance()) {
            return base::fail(ErrorKind::Cancelled, database.subject());
        }
    }
    return select.result();
}

Result<void> readStudyRow(const Database& database, study::Study& study)
{
    Statement select(database, std::string("SELECT ") + Table<study::About>::columns + ", primary_scale_id FROM study",
                     "study");
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
    then([&] { return readRows(database, study.snapshots, "id"); });
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
    Statement select(database, hasDigest ? "SELECT revision, digest FROM study" : "SELECT revision, '' FROM study",
                     "study");
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
    if (!there || revision.number < 1 || revision.number == INT64_MAX || !stored) { // the next one must be a number
        return base::fail(ErrorKind::DamagedFile, database.subject(), "table study: revision or digest");
    }
    revision.digest = *stored;
    return revision;
}
} // namespace store
