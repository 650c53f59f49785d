// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/view_json.h"

#include "core/study/column.h"
#include "core/study/lookup.h"

#include <QJsonArray>

namespace workspace {

using namespace Qt::StringLiterals;

namespace {

template <typename Row, typename RowId>
QString keyOf(const std::vector<Row>& rows, RowId id)
{
    const Row* row = study::byId(rows, id);
    return row != nullptr ? row->key : QString();
}

template <typename Row, typename RowId>
void readId(const std::vector<Row>& rows, const QJsonValue& value, RowId& id)
{
    if (const Row* row = study::byKey(rows, value.toString())) {
        id = row->id;
    }
}

QJsonArray conditionsToJson(const std::vector<study::Condition>& conditions)
{
    QJsonArray array;
    for (const study::Condition& condition : conditions) {
        array.append(QJsonObject{{u"column"_s, condition.column}, {u"value"_s, condition.value}});
    }
    return array;
}

// A condition that cannot be asked of this study would leave nobody, and the page with nothing but an error.
std::vector<study::Condition> conditionsFromJson(const study::Study& study, const QJsonArray& array)
{
    std::vector<study::Condition> conditions;
    for (const QJsonValue& value : array) {
        const QString column = value[u"column"_s].toString();
        const QString wanted = value[u"value"_s].toString();
        if (value[u"value"_s].isString() && study::columnNamed(study, column) && study::ValueFilter::parse(wanted)) {
            conditions.push_back({column, wanted});
        }
    }
    return conditions;
}

} // namespace

QJsonObject viewToJson(const study::Study& study, const ViewState& view)
{
    const ViewState plain = defaultView(study);
    const study::Selection& now = view.selection;
    QJsonObject json;
    if (now.scale != plain.selection.scale) {
        json[u"scale"_s] = keyOf(study.scales, now.scale);
    }
    if (now.visit != plain.selection.visit) {
        json[u"visit"_s] = keyOf(study.visits, now.visit);
    }
    if (now.side != plain.selection.side) {
        json[u"side"_s] = study::sideKey(now.side);
    }
    if (now.measure != plain.selection.measure) {
        json[u"measure"_s] = study::measureKey(now.measure);
    }
    if (now.timeAxis != plain.selection.timeAxis) {
        json[u"days"_s] = study::timeAxisKey(now.timeAxis);
    }
    if (!now.where.empty()) {
        json[u"where"_s] = conditionsToJson(now.where);
    }
    if (now.completersOnly) {
        json[u"completers_only"_s] = true;
    }
    if (view.focused.isValid()) {
        json[u"person"_s] = keyOf(study.participants, view.focused);
    }
    return json;
}

ViewState viewFromJson(const study::Study& study, const QJsonObject& json)
{
    ViewState view = defaultView(study);
    study::Selection& selection = view.selection;
    readId(study.scales, json[u"scale"_s], selection.scale);
    readId(study.visits, json[u"visit"_s], selection.visit);
    readId(study.participants, json[u"person"_s], view.focused);
    selection.side = study::sideFromKey(json[u"side"_s].toString()).value_or(selection.side);
    selection.measure = study::measureFromKey(json[u"measure"_s].toString()).value_or(selection.measure);
    selection.timeAxis = study::timeAxisFromKey(json[u"days"_s].toString()).value_or(selection.timeAxis);
    selection.where = conditionsFromJson(study, json[u"where"_s].toArray());
    selection.completersOnly = json[u"completers_only"_s].toBool(selection.completersOnly);
    return view;
}

} // namespace workspace
