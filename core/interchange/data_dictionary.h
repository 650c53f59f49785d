// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a BIDS sidecar (participants.json) says of the columns of its table: their description, and the meaning of each
// level ("MDD": "major depressive disorder").
#pragma once

#include "core/base/result.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace interchange {

struct ColumnDictionary
{
    std::string description;
    std::string units;
    std::vector<std::pair<std::string, std::string>> levels; ///< value, meaning; sorted by value

    friend bool operator==(const ColumnDictionary&, const ColumnDictionary&) = default;
};

class DataDictionary
{
public:
    /// Entries of other shapes are left aside: a dictionary explains, it never stops an import. MalformedInput: not
    /// JSON.
    static base::Result<DataDictionary> parse(std::string_view json, const std::string& name);

    /// Takes the entries of another one for columns that this has none for.
    void add(const DataDictionary& other);

    [[nodiscard]] const ColumnDictionary* column(std::string_view name) const;
    /// The meaning of a value in a column; empty where none is given.
    [[nodiscard]] std::string_view label(std::string_view column, std::string_view value) const;

private:
    std::map<std::string, ColumnDictionary, std::less<>> m_columns;
};

} // namespace interchange
