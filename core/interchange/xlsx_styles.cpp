// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/xlsx_styles.h"

#include "core/interchange/xml_names.h"

#include <pugixml.hpp>

#include <chrono>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <set>

namespace interchange {

namespace {

// Built-in formats 14-22 and 45-47 are dates and times (ECMA-376 part 1, 18.8.30).
bool isBuiltInDate(unsigned format)
{
    return (format >= 14 && format <= 22) || (format >= 45 && format <= 47);
}

} // namespace

bool isDateFormat(std::string_view code)
{
    for (std::size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        if (c == '"') {
            i = code.find('"', i + 1);
        } else if (c == '[') {
            // [h], [mm] and [ss] are durations, [Red] and [$-409] are not
            const std::size_t close = code.find(']', i);
            if (close != std::string_view::npos && close > i + 1 &&
                code.substr(i + 1, close - i - 1).find_first_not_of("hHmMsS") == std::string_view::npos) {
                return true;
            }
            i = close;
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else if (std::string_view("dDmMyYhHsS").find(c) != std::string_view::npos) {
            return true;
        }
        if (i == std::string_view::npos) {
            return false;
        }
    }
    return false;
}

XlsxStyles::XlsxStyles(const std::string& xml)
{
    pugi::xml_document document;
    if (!document.load_buffer(xml.data(), xml.size())) {
        return;
    }
    const pugi::xml_node root = document.document_element();
    std::set<unsigned> dateFormats;
    for (const pugi::xml_node format : xmlChild(root, "numFmts").children()) {
        if (isDateFormat(format.attribute("formatCode").value())) {
            dateFormats.insert(format.attribute("numFmtId").as_uint());
        }
    }
    for (const pugi::xml_node cellFormat : xmlChild(root, "cellXfs").children()) {
        const unsigned format = cellFormat.attribute("numFmtId").as_uint();
        m_dates.push_back(isBuiltInDate(format) || dateFormats.count(format) > 0);
    }
}

std::string isoFromSerial(double serial, bool from1904)
{
    constexpr double latest = 2958466.0; // 9999-12-31 and a day
    if (!(serial >= 0.0) || serial >= latest) {
        return {};
    }
    constexpr std::int64_t daySeconds = 86400;
    const std::int64_t seconds = std::llround(serial * static_cast<double>(daySeconds));
    std::int64_t days = seconds / daySeconds;
    const std::int64_t rest = seconds % daySeconds;
    char clock[16] = {};
    std::snprintf(clock, sizeof clock, "%02d:%02d:%02d", static_cast<int>(rest / 3600),
                  static_cast<int>(rest / 60 % 60), static_cast<int>(rest % 60));
    if (days == 0 && !from1904) {
        return clock;
    }
    using namespace std::chrono;
    // Serial 60 is the 29th of February 1900, which never was: days before it count from one day later.
    const sys_days origin = from1904 ? sys_days(year{1904} / 1 / 1) : sys_days(year{1899} / 12 / (days < 60 ? 31 : 30));
    const year_month_day date(origin + std::chrono::days(days));
    char iso[48] = {};
    std::snprintf(iso, sizeof iso, "%04d-%02u-%02u%s%s", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), rest != 0 ? "T" : "",
                  rest != 0 ? clock : "");
    return iso;
}

} // namespace interchange
