// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Numbers the different texts of a column 0, 1, 2 … in order of appearance, so that each is understood once and not
// once a row. Holds views: the table must outlive it.
#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace interchange {

class LabelIndex
{
public:
    std::uint32_t indexOf(std::string_view label)
    {
        // Tables are mostly sorted by some column: the same label comes again and again.
        if (!m_labels.empty() && label == m_labels[m_last]) {
            return m_last;
        }
        const auto [entry, isNew] = m_index.try_emplace(label, static_cast<std::uint32_t>(m_labels.size()));
        if (isNew) {
            m_labels.push_back(label);
        }
        m_last = entry->second;
        return m_last;
    }

    [[nodiscard]] std::size_t size() const { return m_labels.size(); }

    [[nodiscard]] const std::vector<std::string_view>& labels() const { return m_labels; }

private:
    std::unordered_map<std::string_view, std::uint32_t> m_index;
    std::vector<std::string_view> m_labels;
    std::uint32_t m_last = 0;
};

} // namespace interchange
