// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/edit_rows.h"

#include "core/store/statement.h"
#include "core/store/study_rows.h"
#include "core/study/lookup.h"

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

// The rows an edit takes out are those its inverse puts in.
class EditWriter
{
public:
    EditWriter(const Database& database, const study::Applied& applied, const study::Digest& before)
        : m_database(database)
        , m_applied(applied)
        , m_digest(before)
    {}

    [[nodiscard]] const study::Digest& digest() const { return m_digest; }

    Result<void> operator()(const study::ChangeScore& edit)
    {
        const auto* inverse = std::get_if<study::ChangeScore>(&m_applied.inverse);
        const auto old = inverse != nullptr ? assessmentOf(*inverse) : std::nullopt;
        if (old) {
            m_digest -= study::digestOf(*old);
            auto deleted =
                deleteOne("DELETE FROM assessment WHERE participant_id = ? AND period_ordinal = ? AND visit_id = ? "
                          "AND scale_id = ? AND value = ?",
                          old->participant, old->period, old->visit, old->scale, old->value);
            if (!deleted) {
                return deleted;
            }
        }
        const auto row = assessmentOf(edit);
        if (!row) {
            return {};
        }
        m_digest += study::digestOf(*row);
        const study::Visit* visit = study::byId(m_applied.after->visits, row->visit);
        return insertAssessment(m_database, *row, visit != nullptr ? visit->phase : study::VisitPhase::PostDose);
    }

    Result<void> operator()(const study::AddParticipant& edit)
    {
        m_digest += study::digestOf(edit.participant);
        for (const study::Period& period : edit.periods) {
            m_digest += study::digestOf(period);
        }
        auto inserted = insertParticipant(m_database, edit.participant);
        return inserted ? insertRows(m_database, edit.periods) : inserted;
    }

    Result<void> operator()(const study::RemoveParticipant& edit)
    {
        const auto* inverse = std::get_if<study::AddParticipant>(&m_applied.inverse);
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
        return deleteOne("DELETE FROM participant WHERE id = ?", edit.participant);
    }

    Result<void> operator()(const study::AddNote& edit) { return add(edit.note); }

    Result<void> operator()(const study::AddExclusion& edit) { return add(edit.exclusion); }

    Result<void> operator()(const study::RemoveNote& edit)
    {
        const auto* inverse = std::get_if<study::AddNote>(&m_applied.inverse);
        return inverse != nullptr && inverse->note.id == edit.note ? remove(inverse->note) : mismatch();
    }

    Result<void> operator()(const study::RemoveExclusion& edit)
    {
        const auto* inverse = std::get_if<study::AddExclusion>(&m_applied.inverse);
        return inverse != nullptr && inverse->exclusion.id == edit.exclusion ? remove(inverse->exclusion) : mismatch();
    }

    Result<void> operator()(const study::ChangeAbout& edit)
    {
        const auto* inverse = std::get_if<study::ChangeAbout>(&m_applied.inverse);
        const study::Study& after = *m_applied.after;
        if (inverse == nullptr) {
            return mismatch();
        }
        m_digest -= study::digestOf(inverse->about, after.contrast, after.primaryScale);
        m_digest += study::digestOf(edit.about, after.contrast, after.primaryScale);
        return {}; // the study row goes with every commit
    }

    Result<void> operator()(const study::ChangeContrast& edit)
    {
        const auto* inverse = std::get_if<study::ChangeContrast>(&m_applied.inverse);
        const study::Study& after = *m_applied.after;
        if (inverse == nullptr) {
            return mismatch();
        }
        m_digest -= study::digestOf(after.about, inverse->contrast, after.primaryScale);
        m_digest += study::digestOf(after.about, edit.contrast, after.primaryScale);
        return {};
    }

    Result<void> operator()(const study::ReplaceStudy&) { return mismatch(); }

private:
    template <typename Row>
    Result<void> add(const Row& row)
    {
        m_digest += study::digestOf(row);
        return insertRows(m_database, std::array{row});
    }

    template <typename Row>
    Result<void> remove(const Row& row)
    {
        m_digest -= study::digestOf(row);
        return deleteOne(std::string("DELETE FROM ") + Table<Row>::name + " WHERE id = ?", row.id);
    }

    template <typename... Values>
    Result<void> deleteOne(const std::string& sql, const Values&... values)
    {
        Statement statement(m_database, sql);
        if (statement.run(values...) && statement.changes() != 1) {
            return base::fail(ErrorKind::Conflict, m_database.subject(), "a row to be changed is not there");
        }
        return statement.result();
    }

    [[nodiscard]] Result<void> mismatch() const
    {
        return base::fail(ErrorKind::InvalidEdit, m_database.subject(), "edit and inverse do not belong together");
    }

    const Database& m_database;
    const study::Applied& m_applied;
    study::Digest m_digest;
};

} // namespace

Result<study::Digest> writeEdit(const Database& database, const study::Applied& applied, const study::Digest& before)
{
    EditWriter writer(database, applied, before);
    if (auto written = std::visit(writer, applied.done); !written) {
        return base::pass(written);
    }
    return writer.digest();
}

} // namespace store
