// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/any_edit.h"

#include "tests/support/any_edit_rows.h"
#include "tests/support/example_study.h"

#include <algorithm>
#include <memory>
#include <variant>

namespace tests {

using namespace Qt::StringLiterals;
using namespace study;

static_assert(std::variant_size_v<Edit> == 26, "a new kind of edit needs a case in editFor()");

rc::Gen<EditRecipe> anyEditRecipe()
{
    const auto number = [](int end) { // of any size from the first case on
        return rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, end));
    };
    const auto kind =
        rc::gen::weightedOneOf<int>({{1, rc::gen::just(0)}, {3, number(static_cast<int>(std::variant_size_v<Edit>))}});
    return rc::gen::build<EditRecipe>(
        rc::gen::set(&EditRecipe::kind, kind),
        rc::gen::set(&EditRecipe::choices, rc::gen::container<std::array<int, 8>>(number(64))));
}

namespace {

About about(Choices choices)
{
    return {.key = choices.text(),
            .title = choices.text(),
            .subtitle = choices.text(),
            .question = choices.text(),
            .citation = choices.text(),
            .badge = choices.text(),
            .limits = choices.text()};
}

std::optional<Contrast> contrast(const Study& study, Choices choices)
{
    if (choices.number() % 4 == 3) {
        return std::nullopt;
    }
    return Contrast{choices.idIn(study.arms), choices.idIn(study.arms), choices.text()};
}

// Another study, or this one with something changed that may make it impossible.
SharedStudy replacement(const Study& study, Choices choices)
{
    const int n = choices.number();
    auto other = std::make_shared<Study>(n % 3 == 2 ? startingStudy(n / 3) : study);
    switch (choices.number() % 12) {
    case 1:
        other->about = about(choices);
        break;
    case 2:
        other->primaryScale = choices.idIn(other->scales);
        break;
    case 3:
        other->doses.push_back({.id = choices.idIn(other->doses), .participant = choices.idIn(other->participants)});
        break;
    case 4:
        std::reverse(other->assessments.begin(), other->assessments.end());
        break;
    case 5:
        other->assessments.push_back({});
        break;
    case 6:
        other->notes.push_back(any::note(*other, choices));
        break;
    case 7:
        other->events.clear();
        other->exclusions.clear();
        break;
    case 8:
        other->sequences.clear();
        break;
    case 9:
        if (!other->participants.empty()) {
            other->participants.front().key = choices.text();
            other->participants.front().ageYears = choices.maybeValue();
        }
        break;
    case 10:
        if (!other->assessments.empty()) {
            other->assessments.front().value = choices.value();
            other->assessments.front().source = choices.idIn(other->sources);
        }
        break;
    case 11:
        return nullptr;
    default:
        break;
    }
    return other;
}

// Another row in the place of one there is.
template <typename Row>
Row changed(const std::vector<Row>& rows, const Study& study, Choices choices, Row make(const Study&, Choices))
{
    const auto id = choices.idIn(rows);
    Row row = make(study, choices);
    row.id = id;
    return row;
}

EditBlock block(const Study& study, const EditRecipe& recipe)
{
    EditBlock edit;
    const int count = recipe.choices[0] % 3;
    for (int i = 0; i < count; ++i) {
        EditRecipe part = recipe;
        part.kind = (recipe.kind + recipe.choices[static_cast<std::size_t>(i) + 1]) %
                    static_cast<int>(std::variant_size_v<Edit>);
        part.kind = part.kind == recipe.kind && recipe.choices[7] % 4 != 3 ? 0 : part.kind; // seldom one in another
        std::rotate(part.choices.begin(), part.choices.begin() + i + 1, part.choices.end());
        part.choices[0] = part.kind == recipe.kind ? 0 : part.choices[0];
        edit.edits.push_back(editFor(study, part));
    }
    return edit;
}

} // namespace

Edit editFor(const Study& study, const EditRecipe& recipe)
{
    Choices choices(study, recipe);
    switch (recipe.kind) {
    case 0:
        return any::changeScore(study, choices);
    case 1:
        return any::changeScores(study, recipe);
    case 2:
        return any::addParticipant(study, choices);
    case 3:
        return RemoveParticipant{any::leavingParticipant(study, choices)};
    case 4:
        return ChangeParticipant{any::changedParticipant(study, choices)};
    case 5:
        return AddPeriod{any::period(study, choices)};
    case 6: {
        const Period leaving = any::somePeriod(study, choices);
        return RemovePeriod{leaving.participant, leaving.ordinal};
    }
    case 7:
        return ChangePeriod{any::somePeriod(study, choices)};
    case 8:
        return AddDose{any::dose(study, choices)};
    case 9:
        return RemoveDose{choices.idIn(study.doses)};
    case 10:
        return ChangeDose{changed(study.doses, study, choices, any::dose)};
    case 11:
        return AddEvent{any::event(study, choices)};
    case 12:
        return RemoveEvent{choices.idIn(study.events)};
    case 13:
        return ChangeEvent{changed(study.events, study, choices, any::event)};
    case 14:
        return AddNote{any::note(study, choices)};
    case 15:
        return RemoveNote{choices.idIn(study.notes)};
    case 16:
        return ChangeNote{changed(study.notes, study, choices, any::note)};
    case 17:
        return AddExclusion{any::exclusion(study, choices)};
    case 18:
        return RemoveExclusion{choices.idIn(study.exclusions)};
    case 19:
        return ChangeExclusion{changed(study.exclusions, study, choices, any::exclusion)};
    case 20:
        return AddSnapshot{any::snapshot(study, choices)};
    case 21:
        return RemoveSnapshot{choices.idIn(study.snapshots)};
    case 22:
        return ChangeAbout{about(choices)};
    case 23:
        return ChangeContrast{contrast(study, choices)};
    case 24:
        return block(study, recipe);
    default:
        return ReplaceStudy{replacement(study, choices)};
    }
}

rc::Gen<int> anyStart()
{
    return rc::gen::weightedElement<int>({{3, 0}, {2, 1}, {1, 2}, {1, 3}});
}

Study startingStudy(int choice)
{
    Study study = choice % 4 == 1 ? largeStudy(12, 6) : exampleStudy();
    if (choice % 4 == 2) { // arms and visits, and nobody yet
        study.participants.clear();
        study.periods.clear();
        study.assessments.clear();
        study.doses.clear();
        study.events.clear();
        study.exclusions.clear();
        study.notes.clear();
        study.snapshots.clear();
    } else { // somebody of whom nothing is stored yet: they may leave, and so may their periods
        const ParticipantId id(study.participants.back().id.value() + 1);
        study.participants.push_back({.id = id, .key = u"unscored"_s, .sequence = SequenceId(1), .sex = {}});
        study.periods.push_back({id, 1, ArmId(1), std::nullopt});
        study.periods.push_back({id, 2, ArmId(2), std::nullopt});
    }
    return choice % 4 == 3 ? Study() : study;
}

} // namespace tests
