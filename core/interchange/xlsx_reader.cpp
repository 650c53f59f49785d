// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/xlsx_reader.h"

#include "core/interchange/number_format.h"
#include "core/interchange/text_encoding.h"
#include "core/interchange/xlsx_styles.h"
#include "core/interchange/xml_names.h"
#include "core/interchange/zip_archive.h"

#include <pugixml.hpp>

#include <algorithm>
#include <charconv>
#include <map>
#include <utility>

namespace interchange {

namespace {

constexpr std::size_t sheetColumns = 16384; // ECMA-376 has no limit; every spreadsheet program has this one
constexpr std::size_t mostCells = std::size_t{1} << 25U; // header columns times rows
constexpr std::size_t longestSheet = std::size_t{1} << 29U;
constexpr std::size_t longestSheetRow = std::size_t{1} << 24U; // shared strings make a row longer than its XML

struct SheetPart
{
    std::string name;
    std::string member;
};

struct Workbook
{
    ZipArchive archive;
    std::string name;
    std::vector<SheetPart> sheets;
    bool from1904 = false;
};

base::Result<pugi::xml_document> parseMember(Workbook& book, const std::string& member)
{
    auto xml = book.archive.read(member);
    if (!xml) {
        return base::pass(xml);
    }
    pugi::xml_document document;
    const pugi::xml_parse_result parsed =
        document.load_buffer(xml->data(), xml->size(), pugi::parse_default | pugi::parse_ws_pcdata_single);
    if (parsed && parsed.encoding == pugi::encoding_utf8 && !isValidUtf8(*xml)) {
        return base::fail(base::ErrorKind::DamagedFile, book.name, member + ": not UTF-8, as it says it is");
    }
    if (!parsed || document.document_element().empty()) {
        return base::fail(base::ErrorKind::DamagedFile, book.name,
                          member + ": not well-formed XML at byte " + std::to_string(parsed.offset) + ": " +
                              parsed.description());
    }
    return document;
}

/// "worksheets/sheet1.xml" or "/xl/worksheets/sheet1.xml" of a relationship, as a member's name.
std::string memberOf(const std::string& target)
{
    return !target.empty() && target.front() == '/' ? target.substr(1) : "xl/" + target;
}

base::Result<Workbook> openWorkbook(std::string_view bytes, const std::string& name)
{
    if (bytes.substr(0, 4) == "\xD0\xCF\x11\xE0") {
        return base::fail(base::ErrorKind::MalformedInput, name,
                          "an old .xls workbook or one with a password; save it as .xlsx without one");
    }
    auto archive = ZipArchive::open(bytes, name);
    if (!archive) {
        return base::pass(archive);
    }
    Workbook book{std::move(*archive), name, {}, false};
    if (!book.archive.contains("xl/workbook.xml")) {
        return base::fail(base::ErrorKind::MalformedInput, name, "a zip archive, but not an .xlsx workbook");
    }
    const auto document = parseMember(book, "xl/workbook.xml");
    const auto relations = parseMember(book, "xl/_rels/workbook.xml.rels");
    if (!document || !relations) {
        return tl::unexpected<base::Error>(document ? relations.error() : document.error());
    }
    std::map<std::string, std::string> members;
    for (const pugi::xml_node relation : relations->document_element().children()) {
        members[relation.attribute("Id").value()] = memberOf(relation.attribute("Target").value());
    }
    const pugi::xml_node root = document->document_element();
    book.from1904 = xmlChild(root, "workbookPr").attribute("date1904").as_bool();
    for (const pugi::xml_node sheet : xmlChild(root, "sheets").children()) {
        for (const pugi::xml_attribute attribute : sheet.attributes()) {
            const std::string_view key = attribute.name();
            if (key.size() > 3 && key.substr(key.size() - 3) == ":id") {
                book.sheets.push_back({sheet.attribute("name").value(), members[attribute.value()]});
            }
        }
    }
    if (book.sheets.empty()) {
        return base::fail(base::ErrorKind::DamagedFile, name, "a workbook without sheets");
    }
    return book;
}

/// The text of <si> or <is>: its own <t> and those of its runs <r>, without phonetic hints <rPh>.
std::string stringItem(const pugi::xml_node& item)
{
    std::string text;
    for (const pugi::xml_node child : item.children()) {
        const std::string_view kind = xmlLocalName(child);
        if (kind == "t") {
            text += child.text().get();
        } else if (kind == "r") {
            text += xmlChild(child, "t").text().get();
        }
    }
    return text;
}

base::Result<std::vector<std::string>> sharedStrings(Workbook& book)
{
    std::vector<std::string> strings;
    if (!book.archive.contains("xl/sharedStrings.xml")) {
        return strings;
    }
    const auto document = parseMember(book, "xl/sharedStrings.xml");
    if (!document) {
        return tl::unexpected<base::Error>(document.error());
    }
    for (const pugi::xml_node item : document->document_element().children()) {
        if (xmlLocalName(item) == "si") {
            strings.push_back(stringItem(item));
        }
    }
    return strings;
}

/// 0-based column of "AB12"; nullopt without letters or beyond the last column.
std::optional<std::size_t> columnOf(std::string_view reference)
{
    std::size_t column = 0;
    for (const char c : reference) {
        if (c < 'A' || c > 'Z') {
            break;
        }
        column = column * 26 + static_cast<std::size_t>(c - 'A') + 1;
        if (column > sheetColumns) {
            return std::nullopt;
        }
    }
    return column == 0 ? std::nullopt : std::optional(column - 1);
}

class SheetReader
{
public:
    SheetReader(const std::vector<std::string>& strings, const XlsxStyles& styles, bool from1904)
        : m_strings(strings)
        , m_styles(styles)
        , m_from1904(from1904)
    {}

    /// Fills the table; the words of a MalformedInput otherwise.
    std::optional<std::string> read(const pugi::xml_node& sheetData, RawTable& table)
    {
        std::size_t line = 0;
        for (const pugi::xml_node row : sheetData.children()) {
            if (xmlLocalName(row) != "row") {
                continue;
            }
            line = row.attribute("r").as_uint(static_cast<unsigned>(line + 1));
            if (!readCells(row)) {
                return "a cell beyond the last column, over 16 MiB of text, or text that is not Unicode, on row " +
                       std::to_string(line);
            }
            if (m_cells.empty()) {
                continue;
            }
            if (table.columns().empty()) {
                table.setColumns(header());
                continue;
            }
            addRow(line, table);
            if (table.rowCount() * table.columnCount() > mostCells || table.text().size() > longestSheet) {
                return "more than 33 million cells or 512 MiB of text";
            }
        }
        return std::nullopt;
    }

private:
    std::string textOf(const pugi::xml_node& cell) const
    {
        const std::string_view type = cell.attribute("t").value();
        if (type == "inlineStr") {
            return stringItem(xmlChild(cell, "is"));
        }
        const std::string_view value = trimmed(xmlChild(cell, "v").text().get());
        if (type == "s") {
            std::size_t index = 0;
            const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), index);
            return error == std::errc() && index < m_strings.size() ? m_strings[index] : std::string();
        }
        if (type == "str") {
            return xmlChild(cell, "v").text().get();
        }
        if (type == "e") {
            return {}; // #N/A, #DIV/0! …: no value
        }
        if ((type.empty() || type == "n") && m_styles.isDate(cell.attribute("s").as_uint())) {
            if (const auto serial = parseNumber(value)) {
                const std::string date = isoFromSerial(*serial, m_from1904);
                return date.empty() ? std::string(value) : date;
            }
        }
        return std::string(value);
    }

    bool readCells(const pugi::xml_node& row)
    {
        m_cells.clear();
        std::size_t next = 0;
        std::size_t length = 0;
        for (const pugi::xml_node cell : row.children()) {
            if (xmlLocalName(cell) != "c") {
                continue;
            }
            const pugi::xml_attribute reference = cell.attribute("r");
            const std::optional<std::size_t> at = reference ? columnOf(reference.value()) : std::optional(next);
            if (!at || *at >= sheetColumns) {
                return false;
            }
            next = *at + 1;
            std::string text = textOf(cell);
            length += text.size();
            if (length > longestSheetRow || !isValidUtf8(text)) { // &#xD800; is well-formed to the parser
                return false;
            }
            if (!trimmed(text).empty()) {
                m_cells[*at] = std::move(text);
            }
        }
        return true;
    }

    std::vector<std::string> header() const
    {
        std::vector<std::string> columns(m_cells.rbegin()->first + 1);
        for (const auto& [column, text] : m_cells) {
            columns[column] = trimmed(text);
        }
        return columns;
    }

    /// Blank cells are not written in a workbook, so a short row is no remark; text beyond the header is one.
    void addRow(std::size_t line, RawTable& table) const
    {
        table.beginRow(line);
        std::size_t next = 0;
        for (const auto& [column, text] : m_cells) {
            table.addBlanks(column - next);
            table.addText(text);
            next = column + 1;
        }
        table.addBlanks(next < table.columnCount() ? table.columnCount() - next : 0);
        table.endRow();
    }

    const std::vector<std::string>& m_strings;
    const XlsxStyles& m_styles;
    bool m_from1904;
    std::map<std::size_t, std::string> m_cells; ///< of the row being read: column and text, blank ones left out
};

} // namespace

bool looksLikeZip(std::string_view bytes)
{
    using namespace std::string_view_literals;
    return bytes.substr(0, 4) == "PK\x03\x04"sv || bytes.substr(0, 4) == "PK\x05\x06"sv;
}

base::Result<std::vector<std::string>> xlsxSheets(std::string_view bytes, const std::string& name)
{
    const auto book = openWorkbook(bytes, name);
    if (!book) {
        return tl::unexpected<base::Error>(book.error());
    }
    std::vector<std::string> names;
    for (const SheetPart& sheet : book->sheets) {
        names.push_back(sheet.name);
    }
    return names;
}

base::Result<RawTable> readXlsx(std::string_view bytes, const std::string& name, const std::string& sheet)
{
    auto book = openWorkbook(bytes, name);
    if (!book) {
        return base::pass(book);
    }
    const auto wanted = std::find_if(book->sheets.begin(), book->sheets.end(),
                                     [&](const SheetPart& part) { return sheet.empty() || part.name == sheet; });
    if (wanted == book->sheets.end()) {
        std::string names;
        for (const SheetPart& part : book->sheets) {
            names += (names.empty() ? "" : ", ") + part.name;
        }
        return base::fail(base::ErrorKind::UnknownKey, sheet, "no such sheet in " + name + "; it has " + names);
    }
    auto strings = sharedStrings(*book);
    if (!strings) {
        return base::pass(strings);
    }
    XlsxStyles styles;
    if (book->archive.contains("xl/styles.xml")) {
        auto xml = book->archive.read("xl/styles.xml");
        if (!xml) {
            return base::pass(xml);
        }
        styles = XlsxStyles(*xml);
    }
    const auto document = parseMember(*book, wanted->member);
    if (!document) {
        return tl::unexpected<base::Error>(document.error());
    }
    RawTable table(name, {});
    SheetReader reader(*strings, styles, book->from1904);
    if (const auto problem = reader.read(xmlChild(document->document_element(), "sheetData"), table)) {
        return base::fail(base::ErrorKind::MalformedInput, name, *problem);
    }
    if (table.rowCount() == 0) {
        return base::fail(base::ErrorKind::NothingToImport, name,
                          "sheet " + wanted->name + " has no rows below a header");
    }
    return table;
}

} // namespace interchange
