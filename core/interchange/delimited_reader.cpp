// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/delimited_reader.h"

#include "core/interchange/number_format.h"
#include "core/interchange/text_encoding.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace interchange {

namespace {

constexpr std::size_t longestRow = std::size_t{1} << 20U;
constexpr std::size_t mostColumns = 16384; // as many as a spreadsheet has
constexpr std::size_t mostRowsReserved = std::size_t{1} << 22U;
// Each cell that is there takes a byte of text; this many more may be filled up at the ends of short rows.
constexpr std::size_t mostCellsFilledUp = std::size_t{1} << 24U;

enum class CellEnd { Separator, Line, Text };

/// Walks over the text cell by cell. A quoted cell with doubled quotes is unescaped where it stands: it only shrinks.
class CellScanner
{
public:
    CellScanner(std::string& text, char separator)
        : m_text(text)
        , m_separator(separator)
    {}

    [[nodiscard]] std::size_t line() const { return m_line; }

    [[nodiscard]] std::size_t begin() const { return m_begin; }

    [[nodiscard]] std::size_t length() const { return m_length; }

    [[nodiscard]] bool textAfterQuote() const { return m_textAfterQuote; }

    [[nodiscard]] const std::string& problem() const { return m_problem; }

    /// Skips blank lines; false at the end of the text.
    bool toNextRow()
    {
        while (m_position < m_text.size() && (m_text[m_position] == '\n' || m_text[m_position] == '\r')) {
            skipLineEnd();
        }
        m_rowBegin = m_position;
        return m_position < m_text.size();
    }

    CellEnd next()
    {
        m_textAfterQuote = false;
        m_begin = m_position;
        if (m_position < m_text.size() && m_text[m_position] == '"') {
            readQuoted();
        } else {
            m_position = plainEnd();
            m_length = m_position - m_begin;
        }
        if (m_position - m_rowBegin > longestRow && m_problem.empty()) {
            m_problem = "line " + std::to_string(m_line) + " is longer than 1 MiB";
        }
        if (m_position >= m_text.size()) {
            return CellEnd::Text;
        }
        if (m_text[m_position] == m_separator) {
            ++m_position;
            return CellEnd::Separator;
        }
        skipLineEnd();
        return CellEnd::Line;
    }

private:
    std::size_t plainEnd() const
    {
        const char* const begin = m_text.data();
        const char* const end =
            begin + std::min(m_text.size(), m_rowBegin + longestRow + 1); // next() complains of more
        const char* at = begin + m_position;
        while (at != end && *at != m_separator && *at != '\n' && *at != '\r') {
            ++at;
        }
        return static_cast<std::size_t>(at - begin);
    }

    void skipLineEnd()
    {
        const bool carriageReturn = m_text[m_position] == '\r';
        ++m_position;
        if (carriageReturn && m_position < m_text.size() && m_text[m_position] == '\n') {
            ++m_position;
        }
        ++m_line;
    }

    void readQuoted()
    {
        const std::size_t openedOnLine = m_line;
        std::size_t from = m_position + 1;
        std::size_t to = from;
        m_begin = from;
        while (true) {
            const auto* const found =
                static_cast<const char*>(std::memchr(m_text.data() + from, '"', m_text.size() - from));
            const std::size_t quote =
                found != nullptr ? static_cast<std::size_t>(found - m_text.data()) : m_text.size();
            if (found == nullptr || quote - m_rowBegin > longestRow) {
                m_problem = "the quote opened on line " + std::to_string(openedOnLine) + " is never closed";
                m_position = m_text.size();
                m_length = 0;
                return;
            }
            countLines(from, quote);
            moveText(to, from, quote - from);
            to += quote - from;
            const bool doubled = quote + 1 < m_text.size() && m_text[quote + 1] == '"';
            if (!doubled) {
                m_position = quote + 1;
                break;
            }
            m_text[to++] = '"';
            from = quote + 2;
        }
        const std::size_t end = plainEnd();
        if (end > m_position) {
            m_textAfterQuote = !trimmed(std::string_view(m_text).substr(m_position, end - m_position)).empty();
            moveText(to, m_position, end - m_position);
            to += m_textAfterQuote ? end - m_position : 0;
            m_position = end;
        }
        m_length = to - m_begin;
    }

    void moveText(std::size_t to, std::size_t from, std::size_t count)
    {
        if (to != from && count > 0) {
            std::memmove(m_text.data() + to, m_text.data() + from, count);
        }
    }

    void countLines(std::size_t from, std::size_t to)
    {
        for (std::size_t i = from; i < to; ++i) {
            const bool ends = m_text[i] == '\n' || (m_text[i] == '\r' && (i + 1 >= to || m_text[i + 1] != '\n'));
            m_line += ends ? 1 : 0;
        }
    }

    std::string& m_text;
    char m_separator;
    std::size_t m_position = 0;
    std::size_t m_rowBegin = 0;
    std::size_t m_begin = 0;
    std::size_t m_length = 0;
    std::size_t m_line = 1;
    bool m_textAfterQuote = false;
    std::string m_problem;
};

/// Spreadsheets mark their CSV with "sep=;" on a line of its own.
std::optional<DelimitedDialect> takeSeparatorLine(std::string& text)
{
    if (text.size() >= 6 && text.compare(0, 4, "sep=") == 0 && (text[5] == '\n' || text[5] == '\r')) {
        const DelimitedDialect dialect{text[4]};
        text.replace(0, 5, ""); // its line end stays, so that line numbers do
        return dialect;
    }
    return std::nullopt;
}

base::Result<std::vector<std::string>> readHeader(CellScanner& scanner, const std::string& text,
                                                  const std::string& name)
{
    if (!scanner.toNextRow()) {
        return base::fail(base::ErrorKind::NothingToImport, name, "the file is empty");
    }
    std::vector<std::string> columns;
    bool onlyNumbers = true;
    for (CellEnd end = CellEnd::Separator; end == CellEnd::Separator;) {
        end = scanner.next();
        if (!scanner.problem().empty()) {
            return base::fail(base::ErrorKind::MalformedInput, name, scanner.problem());
        }
        const std::string_view cell = trimmed(std::string_view(text).substr(scanner.begin(), scanner.length()));
        onlyNumbers = onlyNumbers && (cell.empty() || parseNumber(cell).has_value());
        columns.emplace_back(cell);
        if (columns.size() > mostColumns) {
            return base::fail(base::ErrorKind::MalformedInput, name, "more than 16,384 columns");
        }
    }
    if (onlyNumbers) {
        return base::fail(base::ErrorKind::MalformedInput, name,
                          "the first line holds numbers, not the names of columns");
    }
    while (columns.size() > 1 && columns.back().empty()) {
        columns.pop_back(); // separators at the end of the header are a spreadsheet's
    }
    return columns;
}

std::optional<std::string> readRows(CellScanner& scanner, RawTable& table)
{
    while (scanner.toNextRow()) {
        table.beginRow(scanner.line());
        for (CellEnd end = CellEnd::Separator; end == CellEnd::Separator;) {
            end = scanner.next();
            if (!scanner.problem().empty()) {
                return scanner.problem();
            }
            if (scanner.textAfterQuote()) {
                table.remark(RowRemark::Kind::TextAfterQuote, 0);
            }
            table.addSpan(scanner.begin(), scanner.length());
        }
        table.endRow();
        if (table.rowCount() * table.columnCount() > table.text().size() + mostCellsFilledUp) {
            return "the rows up to line " + std::to_string(scanner.line()) + " have far fewer cells than the header";
        }
    }
    return std::nullopt;
}

} // namespace

base::Result<DelimitedTable> readDelimited(std::string_view bytes, const std::string& name,
                                           const DelimitedOptions& options)
{
    auto decoded = decodeText(bytes, name);
    if (!decoded) {
        return base::pass(decoded);
    }
    const std::optional<DelimitedDialect> declared = takeSeparatorLine(decoded->text);
    DelimitedTable result;
    result.dialect = options.dialect ? *options.dialect : declared ? *declared : detectDialect(decoded->text);
    result.table = RawTable(name, std::move(decoded->text));
    CellScanner scanner(result.table.text(), result.dialect.separator);
    auto columns = readHeader(scanner, result.table.text(), name);
    if (!columns) {
        return base::pass(columns);
    }
    const std::size_t lines =
        static_cast<std::size_t>(std::count(result.table.text().begin(), result.table.text().end(), '\n'));
    result.table.setColumns(std::move(*columns));
    result.table.reserveRows(
        std::min({lines + 1, result.table.text().size() / result.table.columnCount() + 1, mostRowsReserved}));
    if (const auto problem = readRows(scanner, result.table)) {
        return base::fail(base::ErrorKind::MalformedInput, name, *problem);
    }
    if (result.table.rowCount() == 0) {
        return base::fail(base::ErrorKind::NothingToImport, name, "the file has a header and no rows");
    }
    return result;
}

} // namespace interchange
