// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/recipe_roles.h"

#include <array>

namespace interchange {

namespace {

using Name = std::string_view;

constexpr std::array participantNames = {
    Name("participantid"), Name("participant"), Name("usubjid"),   Name("subjectid"), Name("subjid"),
    Name("subject"),       Name("subj"),        Name("patientid"), Name("patient"),   Name("pid"),
    Name("recordid"),      Name("proband"),     Name("id")};
constexpr std::array visitNames = {Name("sessionid"), Name("session"), Name("visit"),     Name("visitid"),
                                   Name("visitname"), Name("avisit"),  Name("timepoint"), Name("redcapeventname"),
                                   Name("occasion"),  Name("wave"),    Name("visite"),    Name("zeitpunkt")};
constexpr std::array dayNames = {Name("day"), Name("studyday"), Name("dayspostdose"), Name("days"), Name("tag")};
constexpr std::array minuteNames = {Name("minute"), Name("minutes"), Name("minutespostdose"), Name("minuten")};
constexpr std::array phaseNames = {Name("phase")};
constexpr std::array armNames = {Name("arm"),  Name("treatment"),    Name("trt"),      Name("condition"),
                                 Name("drug"), Name("intervention"), Name("infusion"), Name("trta"),
                                 Name("trtp"), Name("behandlung")};
constexpr std::array periodNames = {Name("period"), Name("aperiod"), Name("treatmentperiod"), Name("infusionnumber"),
                                    Name("periode")};
constexpr std::array sequenceNames = {Name("sequence"),       Name("seq"),    Name("treatmentsequence"), Name("order"),
                                      Name("treatmentorder"), Name("sequenz")};
constexpr std::array scaleNames = {Name("scale"),   Name("instrument"), Name("questionnaire"), Name("measure"),
                                   Name("outcome"), Name("paramcd"),    Name("param"),         Name("skala")};
constexpr std::array valueNames = {Name("value"), Name("score"), Name("aval"),     Name("totalscore"),
                                   Name("total"), Name("wert"),  Name("punktwert")};
constexpr std::array ageNames = {Name("age"), Name("ageyears"), Name("alter")};
constexpr std::array sexNames = {Name("sex"), Name("gender"), Name("geschlecht")};
constexpr std::array originNames = {Name("origin")};
constexpr std::array badgeNames = {Name("badge")};

constexpr std::array roles = {
    RecipeRole{"participant", &ColumnRoles::participant, participantNames},
    RecipeRole{"visit", &ColumnRoles::visit, visitNames},
    RecipeRole{"day", &ColumnRoles::day, dayNames},
    RecipeRole{"minute", &ColumnRoles::minute, minuteNames},
    RecipeRole{"phase", &ColumnRoles::phase, phaseNames},
    RecipeRole{"arm", &ColumnRoles::arm, armNames},
    RecipeRole{"period", &ColumnRoles::period, periodNames},
    RecipeRole{"sequence", &ColumnRoles::sequence, sequenceNames},
    RecipeRole{"scale", &ColumnRoles::scale, scaleNames},
    RecipeRole{"value", &ColumnRoles::value, valueNames},
    RecipeRole{"age", &ColumnRoles::age, ageNames},
    RecipeRole{"sex", &ColumnRoles::sex, sexNames},
    RecipeRole{"origin", &ColumnRoles::origin, originNames},
    RecipeRole{"badge", &ColumnRoles::badge, badgeNames},
};

} // namespace

std::span<const RecipeRole> recipeRoles()
{
    return roles;
}

} // namespace interchange
