// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/json_text.h"
#include "core/interchange/recipe_json.h"
#include "core/interchange/recipe_roles.h"

#include <QList>

namespace interchange {

namespace {

QString wide(const std::string& text)
{
    return QString::fromStdString(text);
}

QByteArray textArray(const std::vector<std::string>& texts)
{
    QByteArray json = "[";
    for (const std::string& text : texts) {
        json += (json.size() > 1 ? ", " : "") + jsonString(wide(text));
    }
    return json + "]";
}

QByteArray objectArray(const QList<QByteArray>& objects)
{
    return "[\n        " + objects.join(",\n        ") + "\n    ]";
}

QByteArray scaleJson(const ScaleRule& rule, bool longTable)
{
    JsonLine line;
    line.text(longTable ? "label" : "column", wide(rule.source)).text("scale", wide(rule.scale));
    line.textIf("name", wide(rule.name));
    if (rule.minimum && rule.maximum) {
        line.number("minimum", *rule.minimum).number("maximum", *rule.maximum);
    }
    if (rule.higherIsBetter) {
        line.boolean("higherIsBetter", true);
    }
    line.textIf("visit", wide(rule.visit)).textIf("arm", wide(rule.arm));
    if (rule.period != 0) {
        line.integer("period", rule.period);
    }
    return line.json();
}

QByteArray visitJson(const VisitRule& rule)
{
    JsonLine line;
    line.text("label", wide(rule.label)).textIf("key", wide(rule.key));
    const bool baseline = rule.phase == study::VisitPhase::Baseline;
    if (baseline) {
        line.text("phase", u"baseline");
    }
    if (!baseline || rule.time != 0.0 || rule.unit == study::TimeUnit::Minute) {
        line.number(rule.unit == study::TimeUnit::Minute ? "minute" : "day", rule.time);
    }
    line.textIf("arm", wide(rule.arm));
    if (rule.period != 0) {
        line.integer("period", rule.period);
    }
    return line.json();
}

QByteArray armJson(const ArmRule& rule)
{
    JsonLine line;
    line.text("key", wide(rule.key)).textIf("name", wide(rule.name)).textIf("description", wide(rule.description));
    if (!rule.labels.empty()) {
        line.raw("labels", textArray(rule.labels));
    }
    if (rule.antagonist) {
        line.boolean("antagonist", true);
    }
    return line.json();
}

template <typename Rule, typename ToJson>
void addObjects(QList<QByteArray>& members, const char* key, const std::vector<Rule>& rules, ToJson toJson)
{
    if (rules.empty()) {
        return;
    }
    QList<QByteArray> objects;
    for (const Rule& rule : rules) {
        objects.append(toJson(rule));
    }
    members.append("\"" + QByteArray(key) + "\": " + objectArray(objects));
}

void addText(QList<QByteArray>& members, const char* key, const std::string& text)
{
    if (!text.empty()) {
        members.append("\"" + QByteArray(key) + "\": " + jsonString(wide(text)));
    }
}

void addTexts(QList<QByteArray>& members, const char* key, const std::vector<std::string>& texts)
{
    if (!texts.empty()) {
        members.append("\"" + QByteArray(key) + "\": " + textArray(texts));
    }
}

void addLine(QList<QByteArray>& members, const char* key, const JsonLine& line)
{
    if (!line.isEmpty()) {
        members.append("\"" + QByteArray(key) + "\": " + line.json());
    }
}

} // namespace

QByteArray recipeJson(const ColumnMapping& mapping)
{
    QList<QByteArray> members{"\"recipe\": 1"};
    addText(members, "name", mapping.name);
    addText(members, "title", mapping.title);
    addText(members, "citation", mapping.citation);
    addText(members, "sheet", mapping.sheet);
    addText(members, "separator", mapping.separator);
    addText(members, "decimal", mapping.decimal);
    JsonLine columns;
    for (const RecipeRole& role : recipeRoles()) {
        columns.textIf(role.key, wide(mapping.columns.*role.column));
    }
    addLine(members, "columns", columns);
    addTexts(members, "treatments", mapping.treatments);
    addTexts(members, "attributes", mapping.attributes);
    const bool longTable = !mapping.columns.scale.empty();
    addObjects(members, "scales", mapping.scales,
               [longTable](const ScaleRule& rule) { return scaleJson(rule, longTable); });
    addObjects(members, "visits", mapping.visits, visitJson);
    addObjects(members, "arms", mapping.arms, armJson);
    JsonLine contrast;
    contrast.textIf("reference", wide(mapping.contrast.reference));
    contrast.textIf("comparator", wide(mapping.contrast.comparator));
    contrast.textIf("name", wide(mapping.contrast.name));
    addLine(members, "contrast", contrast);
    JsonLine join;
    join.textIf("file", wide(mapping.join.file)).textIf("sheet", wide(mapping.join.sheet));
    join.textIf("participant", wide(mapping.join.participant));
    addLine(members, "join", join);
    addTexts(members, "missing", mapping.missing);
    addObjects(members, "where", mapping.where, [](const WhereRule& rule) {
        return JsonLine().text("column", wide(rule.column)).text("value", wide(rule.value)).json();
    });
    addText(members, "primary", mapping.primary);
    return "{\n    " + members.join(",\n    ") + "\n}\n";
}

} // namespace interchange
