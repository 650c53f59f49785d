// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/any_edit_rows.h"

#include <algorithm>
#include <optional>

namespace tests::any {

using namespace Qt::StringLiterals;
using namespace study;

ChangeScore changeScore(const Study& study, Choices choices)
{
    const auto participant = choices.idIn(study.participants);
    const auto period = choices.ordinal();
    const auto visit = choices.idIn(study.visits);
    const auto scale = choices.idIn(study.scales);
    const auto value = choices.maybeValue();
    const auto source = choices.number() % 4 == 3 ? choices.idIn(study.sources) : SourceId();
    return {.participant = participant,
            .period = period,
            .visit = visit,
            .scale = scale,
            .value = value,
            .origin = choices.origin(),
            .source = source,
            .restoring = choices.restoring()};
}

ChangeScores changeScores(const Study& study, const EditRecipe& recipe)
{
    ChangeScores edit;
    for (int i = 0; i < recipe.choices[7] % 4; ++i) {
        EditRecipe part = recipe;
        std::rotate(part.choices.begin(), part.choices.begin() + i, part.choices.end());
        ChangeScore one = changeScore(study, Choices(study, part));
        if (part.choices[6] % 4 != 3 && !study.assessments.empty()) { // a place where one stands
            const Assessment& there =
                study.assessments[static_cast<std::size_t>(part.choices[0] * 7 + i) % study.assessments.size()];
            one.participant = there.participant;
            one.period = there.period;
            one.visit = there.visit;
            one.scale = there.scale;
        }
        edit.scores.push_back(one);
    }
    return edit;
}

Dose dose(const Study& study, Choices choices)
{
    Dose row;
    row.participant = choices.idIn(study.participants);
    row.period = choices.ordinal();
    row.substance = choices.text();
    row.amount = choices.value();
    row.minute = choices.value();
    row.durationMinutes = choices.maybeValue();
    row.unit = choices.text();
    row.origin = choices.origin();
    row.source = choices.number() % 4 == 3 ? choices.idIn(study.sources) : SourceId();
    row.id = choices.newIdIn(study.doses);
    return row;
}

Event event(const Study& study, Choices choices)
{
    Event row;
    row.participant = choices.idIn(study.participants);
    row.period = choices.ordinal();
    row.term = choices.text();
    row.startDay = choices.maybeValue();
    row.endDay = choices.maybeValue();
    row.severity = choices.text();
    row.origin = choices.origin();
    row.source = choices.number() % 4 == 3 ? choices.idIn(study.sources) : SourceId();
    row.id = choices.newIdIn(study.events);
    return row;
}

Snapshot snapshot(const Study& study, Choices choices)
{
    Snapshot row;
    row.name = choices.text();
    row.page = choices.text();
    const int length = choices.number();
    row.view = length % 8 == 7 ? QString(65536 + length % 3, u'v') : choices.text();
    row.written = choices.text();
    row.id = choices.newIdIn(study.snapshots);
    return row;
}

Exclusion exclusion(const Study& study, Choices choices)
{
    Exclusion row;
    row.participant = choices.idIn(study.participants);
    const auto period = choices.ordinal();
    row.period = choices.number() % 2 == 0 ? std::nullopt : std::optional(period);
    row.reason = choices.text();
    row.source = choices.number() % 4 == 3 ? choices.idIn(study.sources) : SourceId();
    row.id = choices.newIdIn(study.exclusions);
    row.origin = choices.origin();
    return row;
}

Note note(const Study& study, Choices choices)
{
    Note row;
    row.participant = choices.idIn(study.participants);
    row.text = choices.text();
    row.id = choices.newIdIn(study.notes);
    row.author = choices.text();
    row.written = choices.text();
    const int place = choices.number();
    if (place % 2 == 1) {
        row.period = choices.ordinal();
        row.visit = place % 4 == 1 ? choices.idIn(study.visits) : VisitId();
        row.scale = place % 3 == 1 ? choices.idIn(study.scales) : ScaleId();
        row.about = choices.text();
    }
    return row;
}

} // namespace tests::any
