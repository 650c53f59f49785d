// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// THE LIST of tables whose rows are plain structs: their columns, in the order of fields(). A new column is one word
// here and one step in resources/sql. Sequences, participants, assessments and the study itself are in study_rows.cpp.
#pragma once

#include "core/study/study.h"

#include <tuple>

namespace store {

template <typename Row>
struct Table;

template <>
struct Table<study::Source>
{
    static constexpr const char* name = "source";
    static constexpr const char* columns = "id, name, citation, sha256";

    static auto fields(auto& row) { return std::tie(row.id, row.name, row.citation, row.sha256); }
};

template <>
struct Table<study::Arm>
{
    static constexpr const char* name = "arm";
    static constexpr const char* columns = "id, key, name, description, antagonist";

    static auto fields(auto& row) { return std::tie(row.id, row.key, row.name, row.description, row.antagonist); }
};

template <>
struct Table<study::Period>
{
    static constexpr const char* name = "period";
    static constexpr const char* columns = "participant_id, ordinal, arm_id, start_day";

    static auto fields(auto& row) { return std::tie(row.participant, row.ordinal, row.arm, row.startDay); }
};

template <>
struct Table<study::Visit>
{
    static constexpr const char* name = "visit";
    static constexpr const char* columns = "id, key, label, phase, unit, time";

    static auto fields(auto& row) { return std::tie(row.id, row.key, row.label, row.phase, row.unit, row.time); }
};

template <>
struct Table<study::Scale>
{
    static constexpr const char* name = "scale";
    static constexpr const char* columns =
        "id, key, name, label, minimum, maximum, direction, response_fraction, remission_threshold";

    static auto fields(auto& row)
    {
        return std::tie(row.id, row.key, row.name, row.label, row.minimum, row.maximum, row.direction,
                        row.responseFraction, row.remissionThreshold);
    }
};

template <>
struct Table<study::Dose>
{
    static constexpr const char* name = "dose";
    static constexpr const char* columns =
        "id, participant_id, period_ordinal, substance, amount, unit, route, minute, "
        "duration_minutes, origin, source_id";

    static auto fields(auto& row)
    {
        return std::tie(row.id, row.participant, row.period, row.substance, row.amount, row.unit, row.route, row.minute,
                        row.durationMinutes, row.origin, row.source);
    }
};

template <>
struct Table<study::Event>
{
    static constexpr const char* name = "event";
    static constexpr const char* columns =
        "id, participant_id, period_ordinal, term, severity, start_day, end_day, origin, source_id";

    static auto fields(auto& row)
    {
        return std::tie(row.id, row.participant, row.period, row.term, row.severity, row.startDay, row.endDay,
                        row.origin, row.source);
    }
};

template <>
struct Table<study::Exclusion>
{
    static constexpr const char* name = "exclusion";
    static constexpr const char* columns = "id, participant_id, period_ordinal, reason, origin, source_id";

    static auto fields(auto& row)
    {
        return std::tie(row.id, row.participant, row.period, row.reason, row.origin, row.source);
    }
};

template <>
struct Table<study::Note>
{
    static constexpr const char* name = "note";
    static constexpr const char* columns =
        "id, participant_id, period_ordinal, visit_id, scale_id, text, about, author, written";

    static auto fields(auto& row)
    {
        return std::tie(row.id, row.participant, row.period, row.visit, row.scale, row.text, row.about, row.author,
                        row.written);
    }
};

template <>
struct Table<study::Snapshot>
{
    static constexpr const char* name = "snapshot";
    static constexpr const char* columns = "id, name, page, view_state, written";

    static auto fields(auto& row) { return std::tie(row.id, row.name, row.page, row.view, row.written); }
};

template <>
struct Table<study::Contrast>
{
    static constexpr const char* name = "contrast";
    static constexpr const char* columns = "reference_arm_id, comparator_arm_id, name";

    static auto fields(auto& row) { return std::tie(row.reference, row.comparator, row.name); }
};

template <>
struct Table<study::About>
{
    static constexpr const char* name = "study";
    static constexpr const char* columns = "key, title, subtitle, question, citation, badge, limits";

    static auto fields(auto& row)
    {
        return std::tie(row.key, row.title, row.subtitle, row.question, row.citation, row.badge, row.limits);
    }
};

} // namespace store
