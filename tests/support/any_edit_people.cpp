// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/any_edit_rows.h"

#include <algorithm>

namespace tests::any {

using namespace Qt::StringLiterals;
using namespace study;

AddParticipant addParticipant(const Study& study, Choices choices)
{
    AddParticipant edit;
    edit.participant.id = choices.newIdIn(study.participants);
    edit.participant.key = choices.text();
    edit.participant.sequence = choices.idIn(study.sequences);
    const int periods = choices.number();
    const Sequence* sequence = study.sequences.empty() ? nullptr : &study.sequences[0];
    for (const Sequence& row : study.sequences) {
        sequence = row.id == edit.participant.sequence ? &row : sequence;
    }
    for (int i = 0; i < periods % 4; ++i) {
        const bool assigned = periods % 5 != 4 && sequence != nullptr && i < int(sequence->arms.size());
        edit.periods.push_back(
            {.participant = {},
             .ordinal = assigned ? static_cast<std::int16_t>(i + 1) : choices.ordinal(),
             .arm = assigned ? sequence->arms[static_cast<std::size_t>(i)] : choices.idIn(study.arms),
             .startDay = periods % 7 == 6 ? choices.maybeValue() : std::nullopt});
    }
    edit.participant.ageYears = choices.maybeValue();
    edit.participant.source = choices.number() % 4 == 3 ? choices.idIn(study.sources) : SourceId();
    for (int i = 0; i < periods % 3; ++i) {
        edit.participant.attributes.push_back({choices.text(), choices.text(), choices.text()});
    }
    edit.participant.origin = choices.origin();
    return edit;
}

Participant changedParticipant(const Study& study, Choices choices)
{
    const ParticipantId id = choices.idIn(study.participants);
    Participant row;
    for (const Participant& one : study.participants) {
        row = one.id == id ? one : row;
    }
    row.id = id;
    const int what = choices.number();
    if (what % 2 == 0) {
        row.key = choices.text();
    }
    if (what % 3 == 0) {
        row.sequence = choices.number() % 3 == 0 ? SequenceId() : choices.idIn(study.sequences);
    }
    if (what % 5 == 0) {
        row.attributes.push_back({choices.text(), choices.text(), choices.text()});
    }
    row.ageYears = choices.maybeValue();
    row.origin = choices.origin();
    return row;
}

Period period(const Study& study, Choices choices)
{
    Period row;
    row.participant = choices.idIn(study.participants);
    row.ordinal = choices.ordinal();
    row.arm = row.ordinal == 0 && choices.number() % 4 != 3 ? ArmId() : choices.idIn(study.arms);
    row.startDay = choices.number() % 2 == 0 ? std::nullopt : choices.maybeValue();
    return row;
}

Period somePeriod(const Study& study, Choices choices)
{
    Period row = period(study, choices);
    const int which = choices.number();
    if (which % 4 == 0) { // the last one without scores, which may leave
        for (const Period& one : study.periods) {
            const auto scored = [&one](const Assessment& score) {
                return score.participant == one.participant && score.period == one.ordinal;
            };
            row = std::any_of(study.assessments.begin(), study.assessments.end(), scored) ? row : one;
        }
    } else if (which % 4 != 3 && !study.periods.empty()) {
        const Period& there = study.periods[static_cast<std::size_t>(choices.number()) % study.periods.size()];
        row.participant = there.participant;
        row.ordinal = there.ordinal;
    }
    return row;
}

ParticipantId leavingParticipant(const Study& study, Choices choices)
{
    ParticipantId leaving = choices.idIn(study.participants);
    if (choices.number() % 2 == 0) { // the last one without scores
        for (const Participant& one : study.participants) {
            const auto scored = [&one](const Assessment& score) { return score.participant == one.id; };
            leaving = std::any_of(study.assessments.begin(), study.assessments.end(), scored) ? leaving : one.id;
        }
    }
    return leaving;
}

} // namespace tests::any
