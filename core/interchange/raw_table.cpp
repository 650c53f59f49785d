// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/raw_table.h"

#include <algorithm>
#include <utility>

namespace interchange {

namespace {

constexpr std::string_view asciiSpace = " \t\r\n\v\f";
constexpr std::string_view noBreakSpace = "\xC2\xA0";
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF"; // where files were joined; QString drops it

} // namespace

RawTable::RawTable(std::string name, std::string text)
    : m_name(std::move(name))
    , m_text(std::move(text))
{}

std::optional<std::size_t> RawTable::column(std::string_view name) const
{
    const auto exact = std::find(m_columns.begin(), m_columns.end(), name);
    if (exact != m_columns.end()) {
        return static_cast<std::size_t>(exact - m_columns.begin());
    }
    const std::string wanted = foldedName(name);
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (!wanted.empty() && foldedName(m_columns[i]) == wanted) {
            if (found) {
                return std::nullopt;
            }
            found = i;
        }
    }
    return found;
}

void RawTable::reserveRows(std::size_t rows)
{
    m_cells.reserve(rows * m_columns.size());
    m_lines.reserve(rows);
}

void RawTable::beginRow(std::size_t line)
{
    m_lines.push_back(static_cast<std::uint32_t>(line));
    m_cellsInRow = 0;
    m_surplusText = false;
}

void RawTable::addSpan(std::size_t begin, std::size_t length)
{
    if (m_cellsInRow < m_columns.size()) {
        m_cells.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(length)});
    } else if (length > 0) {
        m_surplusText = true; // empty ones are a spreadsheet's trailing separators
    }
    ++m_cellsInRow;
}

void RawTable::addText(std::string_view cell)
{
    addSpan(m_text.size(), cell.size());
    m_text.append(cell);
}

void RawTable::addBlanks(std::size_t count)
{
    const std::size_t within = m_cellsInRow < m_columns.size() ? m_columns.size() - m_cellsInRow : 0;
    m_cells.resize(m_cells.size() + std::min(count, within));
    m_cellsInRow += count;
}

void RawTable::endRow()
{
    if (m_cellsInRow < m_columns.size()) {
        remark(RowRemark::Kind::TooFewCells, m_cellsInRow);
        m_cells.resize(m_lines.size() * m_columns.size());
    } else if (m_surplusText) {
        remark(RowRemark::Kind::TooManyCells, m_cellsInRow);
    }
}

void RawTable::remark(RowRemark::Kind kind, std::size_t found)
{
    m_remarks.push_back({kind, m_lines.size() - 1, m_lines.back(), found});
}

std::string foldedName(std::string_view name)
{
    std::string folded;
    folded.reserve(name.size());
    for (const char c : name) {
        if (c >= 'A' && c <= 'Z') {
            folded.push_back(static_cast<char>(c - 'A' + 'a'));
        } else if (c != ' ' && c != '-' && c != '_' && c != '\t') {
            folded.push_back(c);
        }
    }
    return folded;
}

std::string_view trimmed(std::string_view text)
{
    for (bool changed = true; changed;) {
        changed = false;
        while (!text.empty() && asciiSpace.find(text.front()) != std::string_view::npos) {
            text.remove_prefix(1);
        }
        while (!text.empty() && asciiSpace.find(text.back()) != std::string_view::npos) {
            text.remove_suffix(1);
        }
        if (text.substr(0, 2) == noBreakSpace) {
            text.remove_prefix(2);
            changed = true;
        }
        if (text.substr(0, 3) == byteOrderMark) {
            text.remove_prefix(3);
            changed = true;
        }
        if (text.size() >= 2 && text.substr(text.size() - 2) == noBreakSpace) {
            text.remove_suffix(2);
            changed = true;
        }
    }
    return text;
}

} // namespace interchange
