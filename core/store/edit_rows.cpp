// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/edit_rows.h"

#include "core/store/statement.h"
#include "core/store/study_rows.h"
#include "core/study/lookup.h"

#include <algorithm>
#include <array>
#include <optional>
#include <variant>

namespace store {

namespace {

using base::ErrorKind;
using base::Result;

std::optional<study::Assessment> assessmentOf(const study::ChangeScore& edit)
{
    if (!edit.value) {
        return std::nullopt;
    }
    return study::Assessment{.participant = edit.participant,
                             .visit = edit.visit,
                             .scale = edit.scale,
                             .source = edit.source,
                             .period = edit.period,
                             .origin = edit.origin,
                             .value = *edit.value};
}

const char* const deleteScoreSql =
    "DELETE FROM assessment WHERE participant_id = ? AND period_ordinal = ? AND visit_id = ? AND scale_id = ? "
    "AND value = ?";

// The part of the study row that edits change, as it was before one.
struct Head
{
    study::About about;
    std::optional<study::Contrast> contrast;

    void takeBack(const study::Edit& inverse)
    {
        if (const auto* changed = std::get_if<study::ChangeAbout>(&inverse)) {
            about = changed->about;
        } else if (const auto* turned = std::get_if<study::ChangeContrast>(&inverse)) {
            contrast = turned->contrast;
        } else if (const auto* block = std::get_if<study::EditBlock>(&inverse)) {
            std::for_each(block->edits.begin(), block->edits.end(), [this](const study::Edit& one) { takeBack(one); });
        }
    }
};

// The rows an edit takes out are those its inverse puts in.
class EditWriter
{
public:
    EditWriter(const Database& database, const study::Study& after, const study::Digest& before)
        : m_database(database)
        , m_after(after)
        , m_digest(before)
    {}

    [[nodiscard]] const study::Digest& digest() const { return m_digest; }

    Result<void> write(const study::Edit& done, const study::Edit& inverse)
    {
        m_inverse = &inverse;
        return std::visit([this](const auto& edit) { return put(edit); }, done);
    }

    // The study row itself goes with every commit.
    void followHead(const study::Edit& inverse)
    {
        Head before{m_after.about, m_after.contrast};
        before.takeBack(inverse);
        m_digest -= study::digestOf(before.about, before.contrast, m_after.primaryScale);
        m_digest += study::digestOf(m_after.about, m_after.contrast, m_after.primaryScale);
    }

private:
    // scores

    Result<void> put(const study::ChangeScore& edit)
    {
        const auto* inverse = std::get_if<study::ChangeScore>(m_inverse);
        Statement remove(m_database, deleteScoreSql);
        Statement insert(m_database, insertAssessmentSql());
        return inverse != nullptr ? putScore(edit, *inverse, remove, insert) : mismatch();
    }

    Result<void> put(const study::ChangeScores& edit)
    {
        const auto* inverse = std::get_if<study::ChangeScores>(m_inverse);
        if (inverse == nullptr || inverse->scores.size() != edit.scores.size()) {
            return mismatch();
        }
        Statement remove(m_database, deleteScoreSql);
        Statement insert(m_database, insertAssessmentSql());
        for (std::size_t i = 0; i < edit.scores.size(); ++i) {
            const study::ChangeScore& back = inverse->scores[edit.scores.size() - 1 - i];
            if (auto done = putScore(edit.scores[i], back, remove, insert); !done) {
                return done;
            }
        }
        return {};
    }

    Result<void> putScore(const study::ChangeScore& edit, const study::ChangeScore& inverse, Statement& remove,
                          Statement& insert)
    {
        if (const auto old = assessmentOf(inverse)) {
            m_digest -= study::digestOf(*old);
            if (remove.run(old->participant, old->period, old->visit, old->scale, old->value) &&
                remove.changes() != 1) {
                return notThere();
            }
        }
        if (const auto row = assessmentOf(edit)) {
            m_digest += study::digestOf(*row);
            const study::Visit* visit = study::byId(m_after.visits, row->visit);
            runAssessment(insert, *row, visit != nullptr ? visit->phase : study::VisitPhase::PostDose);
        }
        return remove.result() ? insert.result() : remove.result();
    }

    // people

    Result<void> put(const study::AddParticipant& edit)
    {
        m_digest += study::digestOf(edit.participant);
        for (const study::Period& period : edit.periods) {
            m_digest += study::digestOf(period);
        }
        auto inserted = insertParticipant(m_database, edit.participant);
        return inserted ? insertRows(m_database, edit.periods) : inserted;
    }

    Result<void> put(const study::RemoveParticipant& edit)
    {
        const auto* inverse = std::get_if<study::AddParticipant>(m_inverse);
        if (inverse == nullptr) {
            return mismatch();
        }
        m_digest -= study::digestOf(inverse->participant);
        for (const study::Period& period : inverse->periods) {
            m_digest -= study::digestOf(period);
        }
        for (const char* sql : {"DELETE FROM participant_attribute WHERE participant_id = ?",
                                "DELETE FROM period WHERE participant_id = ?"}) {
            Statement remove(m_database, sql);
            if (!remove.run(edit.participant)) {
                return remove.result();
            }
        }
        return changeOne("DELETE FROM participant WHERE id = ?", edit.participant);
    }

    Result<void> put(const study::ChangeParticipant& edit)
    {
        const auto* inverse = std::get_if<study::ChangeParticipant>(m_inverse);
        if (inverse == nullptr || inverse->participant.id != edit.participant.id) {
            return mismatch();
        }
        m_digest -= study::digestOf(inverse->participant);
        m_digest += study::digestOf(edit.participant);
        return updateParticipant(m_database, edit.participant);
    }

    Result<void> put(const study::AddPeriod& edit) { return add(edit.period); }

    Result<void> put(const study::RemovePeriod& edit)
    {
        const auto* inverse = std::get_if<study::AddPeriod>(m_inverse);
        if (inverse == nullptr || inverse->period.participant != edit.participant ||
            inverse->period.ordinal != edit.ordinal) {
            return mismatch();
        }
        m_digest -= study::digestOf(inverse->period);
        return changeOne("DELETE FROM period WHERE participant_id = ? AND ordinal = ?", edit.participant, edit.ordinal);
    }

    // Not taken out and put back: scores refer to it.
    Result<void> put(const study::ChangePeriod& edit)
    {
        const auto* inverse = std::get_if<study::ChangePeriod>(m_inverse);
        const study::Period& row = edit.period;
        if (inverse == nullptr || inverse->period.participant != row.participant ||
            inverse->period.ordinal != row.ordinal) {
            return mismatch();
        }
        m_digest -= study::digestOf(inverse->period);
        m_digest += study::digestOf(row);
        return changeOne("UPDATE period SET arm_id = ?, start_day = ? WHERE participant_id = ? AND ordinal = ?",
                         row.arm, row.startDay, row.participant, row.ordinal);
    }

    // rows with an id

    Result<void> put(const study::AddDose& edit) { return add(edit.dose); }

    Result<void> put(const study::AddEvent& edit) { return add(edit.event); }

    Result<void> put(const study::AddNote& edit) { return add(edit.note); }

    Result<void> put(const study::AddExclusion& edit) { return add(edit.exclusion); }

    Result<void> put(const study::AddSnapshot& edit) { return add(edit.snapshot); }

    Result<void> put(const study::RemoveDose& edit) { return remove(edit.dose, &study::AddDose::dose); }

    Result<void> put(const study::RemoveEvent& edit) { return remove(edit.event, &study::AddEvent::event); }

    Result<void> put(const study::RemoveNote& edit) { return remove(edit.note, &study::AddNote::note); }

    Result<void> put(const study::RemoveExclusion& edit)
    {
        return remove(edit.exclusion, &study::AddExclusion::exclusion);
    }

    Result<void> put(const study::RemoveSnapshot& edit) { return remove(edit.snapshot, &study::AddSnapshot::snapshot); }

    Result<void> put(const study::ChangeDose& edit) { return change(edit, &study::ChangeDose::dose); }

    Result<void> put(const study::ChangeEvent& edit) { return change(edit, &study::ChangeEvent::event); }

    Result<void> put(const study::ChangeNote& edit) { return change(edit, &study::ChangeNote::note); }

    Result<void> put(const study::ChangeExclusion& edit) { return change(edit, &study::ChangeExclusion::exclusion); }

    // the study row, see followHead()

    Result<void> put(const study::ChangeAbout&)
    {
        return std::holds_alternative<study::ChangeAbout>(*m_inverse) ? Result<void>() : mismatch();
    }

    Result<void> put(const study::ChangeContrast&)
    {
        return std::holds_alternative<study::ChangeContrast>(*m_inverse) ? Result<void>() : mismatch();
    }

    Result<void> put(const study::EditBlock& edit)
    {
        const auto* inverse = std::get_if<study::EditBlock>(m_inverse);
        if (inverse == nullptr || inverse->edits.size() != edit.edits.size()) {
            return mismatch();
        }
        Result<void> written;
        for (std::size_t i = 0; written && i < edit.edits.size(); ++i) {
            written = write(edit.edits[i], inverse->edits[edit.edits.size() - 1 - i]);
        }
        return written;
    }

    Result<void> put(const study::ReplaceStudy&) { return mismatch(); }

    template <typename Row>
    Result<void> add(const Row& row)
    {
        m_digest += study::digestOf(row);
        return insertRows(m_database, std::array{row});
    }

    template <typename Row>
    Result<void> takeOut(const Row& row)
    {
        m_digest -= study::digestOf(row);
        return changeOne(std::string("DELETE FROM ") + Table<Row>::name + " WHERE id = ?", row.id);
    }

    template <typename Add, typename Row>
    Result<void> remove(decltype(Row::id) id, Row Add::* added)
    {
        const Add* inverse = std::get_if<Add>(m_inverse);
        return inverse != nullptr && (inverse->*added).id == id ? takeOut(inverse->*added) : mismatch();
    }

    template <typename Change, typename Row>
    Result<void> change(const Change& edit, Row Change::* changed)
    {
        const Change* inverse = std::get_if<Change>(m_inverse);
        if (inverse == nullptr || (inverse->*changed).id != (edit.*changed).id) {
            return mismatch();
        }
        auto taken = takeOut(inverse->*changed);
        return taken ? add(edit.*changed) : taken;
    }

    template <typename... Values>
    Result<void> changeOne(const std::string& sql, const Values&... values)
    {
        Statement statement(m_database, sql);
        if (statement.run(values...) && statement.changes() != 1) {
            return notThere();
        }
        return statement.result();
    }

    [[nodiscard]] Result<void> notThere() const
    {
        return base::fail(ErrorKind::Conflict, m_database.subject(), "a row to be changed is not there");
    }

    [[nodiscard]] Result<void> mismatch() const
    {
        return base::fail(ErrorKind::InvalidEdit, m_database.subject(), "edit and inverse do not belong together");
    }

    const Database& m_database;
    const study::Study& m_after;
    const study::Edit* m_inverse = nullptr; ///< of the edit that is being written
    study::Digest m_digest;
};

} // namespace

Result<study::Digest> writeEdit(const Database& database, const study::Applied& applied, const study::Digest& before)
{
    EditWriter writer(database, *applied.after, before);
    if (auto written = writer.write(applied.done, applied.inverse); !written) {
        return base::pass(written);
    }
    writer.followHead(applied.inverse);
    return writer.digest();
}

} // namespace store
