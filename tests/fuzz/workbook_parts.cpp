// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/workbook_parts.h"

#include <zip.h>

#include <map>

namespace fuzz {

namespace {

constexpr std::string_view workbookXml = R"(<workbook xmlns:r="r"><sheets><sheet name="Scores" r:id="1"/>)"
                                         R"(<sheet name="Other" r:id="2"/></sheets></workbook>)";
constexpr std::string_view relationsXml = R"(<Relationships><Relationship Id="1" Target="worksheets/sheet1.xml"/>)"
                                          R"(<Relationship Id="2" Target="worksheets/sheet2.xml"/></Relationships>)";

using Parts = std::map<std::string, std::string_view>;

Parts partsOf(std::string_view text)
{
    Parts parts{{"xl/workbook.xml", workbookXml}, {"xl/_rels/workbook.xml.rels", relationsXml}};
    while (isWorkbookText(text)) {
        const std::size_t nameEnd = std::min(text.find('\n'), text.size());
        const std::string name(text.substr(1, nameEnd - 1));
        text.remove_prefix(std::min(text.size(), nameEnd + 1));
        const std::size_t next = isWorkbookText(text) ? 0 : text.find("\n@");
        parts[name] = text.substr(0, next);
        text.remove_prefix(next == std::string_view::npos ? text.size() : next == 0 ? 0 : next + 1);
    }
    return parts;
}

std::string bytesOf(zip_source_t* source)
{
    std::string bytes;
    if (zip_source_open(source) == 0) {
        zip_source_seek(source, 0, SEEK_END);
        bytes.resize(static_cast<std::size_t>(zip_source_tell(source)));
        zip_source_seek(source, 0, SEEK_SET);
        zip_source_read(source, bytes.data(), bytes.size());
        zip_source_close(source);
    }
    return bytes;
}

} // namespace

bool isWorkbookText(std::string_view text)
{
    return text.starts_with('@');
}

std::string workbookOf(std::string_view text)
{
    const Parts parts = partsOf(text);
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* const target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t* const archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    for (const auto& [name, xml] : parts) {
        zip_source_t* const source = zip_source_buffer(archive, xml.data(), xml.size(), 0);
        const zip_int64_t index = zip_file_add(archive, name.c_str(), source, 0);
        if (index < 0) {
            zip_source_free(source); // not a name that an archive can hold
            continue;
        }
        zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
        zip_file_set_mtime(archive, static_cast<zip_uint64_t>(index), 1000000000, 0);
    }
    if (zip_close(archive) != 0) {
        zip_discard(archive);
    }
    std::string bytes = bytesOf(target);
    zip_source_free(target);
    return bytes;
}

} // namespace fuzz
