// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// XML elements by their local name: some programs write <x:row> where others write <row>.
#pragma once

#include <pugixml.hpp>

#include <string_view>

namespace interchange {

inline std::string_view xmlLocalName(const pugi::xml_node& node)
{
    const std::string_view name = node.name();
    const std::size_t colon = name.rfind(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

inline pugi::xml_node xmlChild(const pugi::xml_node& parent, std::string_view name)
{
    for (const pugi::xml_node child : parent.children()) {
        if (xmlLocalName(child) == name) {
            return child;
        }
    }
    return {};
}

} // namespace interchange
