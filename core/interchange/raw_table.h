// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names and cells of any file, before they mean anything. All cells of a table lie in one buffer, 8 bytes of index
// each, so that a million rows are read at the speed of memory. Every row knows the line it stood on.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace interchange {

/// Something about the form of one row that a person should know. Columns are counts; `line` counts from 1.
struct RowRemark
{
    enum class Kind {
        TooFewCells,    ///< the missing ones at its end are read as empty
        TooManyCells,   ///< what stands beyond the header is not read; such a row is probably shifted
        TextAfterQuote, ///< "abc"def: read as abcdef
    };
    Kind kind = Kind::TooFewCells;
    std::size_t row = 0;
    std::size_t line = 0;
    std::size_t found = 0;

    friend bool operator==(const RowRemark&, const RowRemark&) = default;
};

class RawTable
{
public:
    RawTable() = default;
    /// An empty table whose cells will be views into `text` (UTF-8, at most 4 GiB), or appended to it.
    RawTable(std::string name, std::string text);

    [[nodiscard]] const std::string& name() const { return m_name; }

    [[nodiscard]] const std::vector<std::string>& columns() const { return m_columns; }

    [[nodiscard]] std::size_t columnCount() const { return m_columns.size(); }

    [[nodiscard]] std::size_t rowCount() const { return m_lines.size(); }

    /// The position of a column: its exact name first, else the only one that differs in case, spaces, '-' and '_'.
    [[nodiscard]] std::optional<std::size_t> column(std::string_view name) const;

    /// Valid as long as the table is.
    [[nodiscard]] std::string_view cell(std::size_t row, std::size_t column) const
    {
        const Span span = m_cells[row * m_columns.size() + column];
        return std::string_view(m_text).substr(span.begin, span.length);
    }

    /// The line of the file on which a row begins, counted from 1 (the row number in a spreadsheet).
    [[nodiscard]] std::size_t line(std::size_t row) const { return m_lines[row]; }

    [[nodiscard]] const std::vector<RowRemark>& remarks() const { return m_remarks; }

    // For readers: columns first, then row by row.
    void setColumns(std::vector<std::string> columns) { m_columns = std::move(columns); }

    void reserveRows(std::size_t rows);
    /// Begins a row; cells are then added from the left; endRow() pads and remarks.
    void beginRow(std::size_t line);
    void addSpan(std::size_t begin, std::size_t length);
    void addText(std::string_view cell);
    void addBlanks(std::size_t count);
    void endRow();
    void remark(RowRemark::Kind kind, std::size_t found);

    /// The buffer that spans refer to; readers may unescape in place.
    [[nodiscard]] std::string& text() { return m_text; }

private:
    struct Span
    {
        std::uint32_t begin = 0;
        std::uint32_t length = 0;
    };

    std::string m_name;
    std::string m_text;
    std::vector<std::string> m_columns;
    std::vector<Span> m_cells;
    std::vector<std::uint32_t> m_lines;
    std::vector<RowRemark> m_remarks;
    std::size_t m_cellsInRow = 0;
    bool m_surplusText = false;
};

/// Names are told apart by letters and digits alone: "HAM-D 17", "ham_d_17" and "HAMD17" are one name. ASCII case.
std::string foldedName(std::string_view name);
/// Without the white space (ASCII, no-break space) at both ends and byte-order marks at the front.
std::string_view trimmed(std::string_view text);

} // namespace interchange
