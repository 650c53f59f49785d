// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/citation.h"

#include "core/evidence/content_file.h"
#include "core/evidence/field_reader.h"

#include <algorithm>

namespace evidence {

using namespace Qt::StringLiterals;

namespace {

Source readSource(FieldReader fields)
{
    Source source{.key = fields.text("key"_L1),
                  .shortName = fields.text("shortName"_L1),
                  .citation = fields.text("citation"_L1),
                  .doi = fields.optionalText("doi"_L1),
                  .link = fields.optionalText("link"_L1)};
    fields.finish();
    return source;
}

} // namespace

QString codeKey(Code code)
{
    switch (code) {
    case Code::Verbatim:
        return u"V"_s;
    case Code::Secondary:
        return u"S"_s;
    case Code::Derived:
        return u"D"_s;
    }
    return {};
}

Words codeWords(Code code)
{
    switch (code) {
    case Code::Verbatim:
        return {u"seen in the primary source, its abstract or its published table"_s,
                u"in der Primärquelle, ihrem Abstract oder ihrer veröffentlichten Tabelle gesehen"_s};
    case Code::Secondary:
        return {u"seen in a secondary source that describes the primary one"_s,
                u"in einer Sekundärquelle gesehen, die die Primärquelle beschreibt"_s};
    case Code::Derived:
        return {u"derived here from published values, by the rule beside it"_s,
                u"hier aus veröffentlichten Werten abgeleitet, nach der Regel daneben"_s};
    }
    return {};
}

std::optional<Code> codeFromKey(QStringView key)
{
    for (const Code code : {Code::Verbatim, Code::Secondary, Code::Derived}) {
        if (codeKey(code) == key) {
            return code;
        }
    }
    return std::nullopt;
}

base::Result<std::vector<Source>> readSources(const QByteArray& json, const QString& fileName)
{
    return readList<Source>(json, fileName, "sources"_L1, u"source"_s, readSource);
}

base::Result<std::vector<Source>> sources()
{
    auto file = contentFile(u"evidence/sources.json"_s);
    if (!file) {
        return base::pass(file);
    }
    return readSources(*file, u"sources.json"_s);
}

const Source* findSource(std::span<const Source> list, QStringView key)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const Source& source) { return source.key == key; });
    return found == list.end() ? nullptr : &*found;
}

} // namespace evidence
