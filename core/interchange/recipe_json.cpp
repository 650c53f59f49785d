// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/recipe_json.h"

#include "core/interchange/cell_values.h"
#include "core/interchange/json_object_reader.h"
#include "core/interchange/json_text.h"
#include "core/interchange/recipe_roles.h"
#include "core/study/limits.h"

#include <algorithm>
#include <utility>

namespace interchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPeriods = 99;

void readScaleRule(JsonObjectReader& json, ColumnMapping& mapping)
{
    ScaleRule rule;
    rule.source = json.utf8(u"column"_s);
    const std::string label = json.utf8(u"label"_s);
    if (rule.source.empty() == label.empty()) {
        json.complain(u"column"_s, u"either \"column\" or \"label\" is expected"_s);
    }
    rule.source += label;
    rule.scale = json.utf8(u"scale"_s);
    if (rule.scale.empty()) {
        json.complain(u"scale"_s, u"the key of a scale is expected"_s);
    }
    rule.name = json.utf8(u"name"_s);
    rule.minimum = json.number(u"minimum"_s);
    rule.maximum = json.number(u"maximum"_s);
    if (rule.minimum.has_value() != rule.maximum.has_value() || (rule.minimum && *rule.minimum > *rule.maximum)) {
        json.complain(u"minimum"_s, u"\"minimum\" and \"maximum\" are expected together, the smaller first"_s);
    }
    if (!study::within(rule.minimum, -study::greatestScore, study::greatestScore) ||
        !study::within(rule.maximum, -study::greatestScore, study::greatestScore)) {
        json.complain(u"minimum"_s, u"numbers from -1e300 to 1e300 are expected"_s);
    }
    rule.higherIsBetter = json.boolean(u"higherIsBetter"_s);
    rule.visit = json.utf8(u"visit"_s);
    rule.arm = json.utf8(u"arm"_s);
    rule.period = json.integer(u"period"_s, 0, mostPeriods).value_or(0);
    mapping.scales.push_back(std::move(rule));
}

void readVisitRule(JsonObjectReader& json, ColumnMapping& mapping)
{
    VisitRule rule;
    rule.label = json.utf8(u"label"_s);
    if (rule.label.empty()) {
        json.complain(u"label"_s, u"the visit's name in the table is expected"_s);
    }
    rule.key = json.utf8(u"key"_s);
    const QString phase = json.text(u"phase"_s);
    if (!phase.isEmpty() && phase != u"baseline"_s && phase != u"post-dose"_s) {
        json.complain(u"phase"_s, u"\"baseline\" or \"post-dose\" is expected"_s);
    }
    rule.phase = phase == u"baseline"_s ? study::VisitPhase::Baseline : study::VisitPhase::PostDose;
    const std::optional<double> day = json.number(u"day"_s);
    const std::optional<double> minute = json.number(u"minute"_s);
    if ((day && minute) || (!day && !minute && rule.phase == study::VisitPhase::PostDose)) {
        json.complain(u"day"_s, u"either \"day\" or \"minute\" is expected of a visit after the treatment"_s);
    }
    rule.unit = minute ? study::TimeUnit::Minute : study::TimeUnit::Day;
    rule.time = minute ? *minute : day.value_or(0.0);
    if (!study::within(rule.time, -study::greatestDay, study::greatestDay)) {
        json.complain(minute ? u"minute"_s : u"day"_s, u"a number from -1e9 to 1e9 is expected"_s);
    }
    rule.arm = json.utf8(u"arm"_s);
    rule.period = json.integer(u"period"_s, 0, mostPeriods).value_or(0);
    mapping.visits.push_back(std::move(rule));
}

void readArmRule(JsonObjectReader& json, ColumnMapping& mapping)
{
    ArmRule rule;
    rule.key = json.utf8(u"key"_s);
    if (rule.key.empty()) {
        json.complain(u"key"_s, u"a key such as \"placebo\" is expected"_s);
    }
    rule.name = json.utf8(u"name"_s);
    rule.description = json.utf8(u"description"_s);
    rule.labels = json.texts(u"labels"_s);
    rule.antagonist = json.boolean(u"antagonist"_s);
    mapping.arms.push_back(std::move(rule));
}

void requireArm(const ColumnMapping& mapping, const std::string& key, const QString& place, JsonComplaint& complaint)
{
    const auto known =
        std::any_of(mapping.arms.begin(), mapping.arms.end(), [&key](const ArmRule& arm) { return arm.key == key; });
    if (!key.empty() && !mapping.arms.empty() && !known) {
        complaint.complain(place, u"\"%1\" is no key of \"arms\""_s.arg(QString::fromStdString(key)));
    }
}

void requireDifferentArms(const std::vector<ArmRule>& arms, JsonComplaint& complaint)
{
    for (auto arm = arms.begin(); arm != arms.end(); ++arm) {
        if (std::any_of(arms.begin(), arm, [&](const ArmRule& other) { return sameValue(other.key, arm->key); })) {
            complaint.complain(u"arms"_s, u"the key \"%1\" stands twice"_s.arg(QString::fromStdString(arm->key)));
        }
    }
}

/// What no single member can tell: references between members.
void checkReferences(const ColumnMapping& mapping, JsonComplaint& complaint)
{
    requireDifferentArms(mapping.arms, complaint);
    requireArm(mapping, mapping.contrast.reference, u"contrast.reference"_s, complaint);
    requireArm(mapping, mapping.contrast.comparator, u"contrast.comparator"_s, complaint);
    if (mapping.contrast.reference.empty() != mapping.contrast.comparator.empty() ||
        (!mapping.contrast.reference.empty() && mapping.contrast.reference == mapping.contrast.comparator)) {
        complaint.complain(u"contrast"_s, u"two different arms are expected, \"reference\" and \"comparator\""_s);
    }
    for (const VisitRule& visit : mapping.visits) {
        requireArm(mapping, visit.arm, u"visits (%1).arm"_s.arg(QString::fromStdString(visit.label)), complaint);
    }
    for (const ScaleRule& scale : mapping.scales) {
        requireArm(mapping, scale.arm, u"scales (%1).arm"_s.arg(QString::fromStdString(scale.source)), complaint);
    }
    if (mapping.columns.scale.empty() != mapping.columns.value.empty()) {
        complaint.complain(u"columns.scale"_s, u"a long table has both \"scale\" and \"value\""_s);
    }
}

} // namespace

base::Result<ColumnMapping> parseRecipe(std::string_view json, const std::string& name)
{
    const auto root = parseJsonObject(json, name);
    if (!root) {
        return tl::unexpected<base::Error>(root.error());
    }
    JsonComplaint complaint(name);
    JsonObjectReader reader(*root, {}, complaint);
    ColumnMapping mapping;
    if (reader.integer(u"recipe"_s, 0, 1 << 20).value_or(0) != 1) {
        reader.complain(u"recipe"_s, u"1 is expected, the version of the form"_s);
    }
    mapping.name = reader.utf8(u"name"_s);
    mapping.title = reader.utf8(u"title"_s);
    mapping.citation = reader.utf8(u"citation"_s);
    mapping.sheet = reader.utf8(u"sheet"_s);
    mapping.separator = reader.utf8(u"separator"_s);
    mapping.decimal = reader.utf8(u"decimal"_s);
    if (mapping.separator.size() > 1) {
        reader.complain(u"separator"_s, u"one character is expected"_s);
    }
    if (!mapping.decimal.empty() && mapping.decimal != "." && mapping.decimal != ",") {
        reader.complain(u"decimal"_s, u"\".\" or \",\" is expected"_s);
    }
    reader.object(u"columns"_s, [&mapping](JsonObjectReader& columns) {
        for (const RecipeRole& role : recipeRoles()) {
            mapping.columns.*role.column = columns.utf8(QString::fromLatin1(role.key));
        }
    });
    mapping.treatments = reader.texts(u"treatments"_s);
    mapping.attributes = reader.texts(u"attributes"_s);
    reader.objects(u"scales"_s, [&mapping](JsonObjectReader& rule) { readScaleRule(rule, mapping); });
    reader.objects(u"visits"_s, [&mapping](JsonObjectReader& rule) { readVisitRule(rule, mapping); });
    reader.objects(u"arms"_s, [&mapping](JsonObjectReader& rule) { readArmRule(rule, mapping); });
    reader.object(u"contrast"_s, [&mapping](JsonObjectReader& contrast) {
        mapping.contrast = {contrast.utf8(u"reference"_s), contrast.utf8(u"comparator"_s), contrast.utf8(u"name"_s)};
    });
    reader.object(u"join"_s, [&mapping](JsonObjectReader& join) {
        mapping.join = {join.utf8(u"file"_s), join.utf8(u"sheet"_s), join.utf8(u"participant"_s)};
    });
    mapping.missing = reader.texts(u"missing"_s);
    reader.objects(u"where"_s, [&mapping](JsonObjectReader& rule) {
        mapping.where.push_back({rule.utf8(u"column"_s), rule.utf8(u"value"_s)});
    });
    mapping.primary = reader.utf8(u"primary"_s);
    reader.finish();
    checkReferences(mapping, complaint);
    if (!complaint.isEmpty()) {
        return complaint.failure();
    }
    return mapping;
}

} // namespace interchange
