// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/data_dictionary.h"

#include "core/interchange/json_object_reader.h"

namespace interchange {

using namespace Qt::StringLiterals;

base::Result<DataDictionary> DataDictionary::parse(std::string_view json, const std::string& name)
{
    const auto root = parseJsonObject(json, name);
    if (!root) {
        return tl::unexpected<base::Error>(root.error());
    }
    DataDictionary dictionary;
    for (auto entry = root->constBegin(); entry != root->constEnd(); ++entry) {
        const QJsonObject object = entry.value().toObject();
        ColumnDictionary column;
        column.description = object.value(u"Description"_s).toString().toStdString();
        column.units = object.value(u"Units"_s).toString().toStdString();
        const QJsonObject levels = object.value(u"Levels"_s).toObject();
        for (auto level = levels.constBegin(); level != levels.constEnd(); ++level) {
            // BIDS 1.8 lets a level be an object with a description of its own.
            const QString meaning = level.value().isObject()
                                        ? level.value().toObject().value(u"Description"_s).toString()
                                        : level.value().toString();
            column.levels.emplace_back(level.key().toStdString(), meaning.toStdString());
        }
        dictionary.m_columns.emplace(entry.key().toStdString(), std::move(column));
    }
    return dictionary;
}

void DataDictionary::add(const DataDictionary& other)
{
    m_columns.insert(other.m_columns.begin(), other.m_columns.end());
}

const ColumnDictionary* DataDictionary::column(std::string_view name) const
{
    const auto found = m_columns.find(name);
    return found != m_columns.end() ? &found->second : nullptr;
}

std::string_view DataDictionary::label(std::string_view column, std::string_view value) const
{
    const ColumnDictionary* const entry = this->column(column);
    if (entry != nullptr) {
        for (const auto& [level, meaning] : entry->levels) {
            if (level == value) {
                return meaning;
            }
        }
    }
    return {};
}

} // namespace interchange
