// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/visit_label.h"

#include "core/interchange/number_format.h"
#include "core/study/limits.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>
#include <vector>

namespace interchange {

namespace {

struct Word
{
    std::string text;
    std::optional<double> number; ///< with its sign when one stands directly before it
    bool apart = false;           ///< a bracket or a comma stands between it and the word before
};

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80U;
}

/// Runs of letters and numbers, lower case: "ses-d10" gives ses, d, 10.
std::vector<Word> wordsOf(std::string_view label)
{
    std::string lower(label);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    std::vector<Word> words;
    bool apart = false;
    for (std::size_t i = 0; i < lower.size();) {
        const std::size_t begin = i;
        if (isLetter(lower[i])) {
            while (i < lower.size() && isLetter(lower[i])) {
                ++i;
            }
            words.push_back({lower.substr(begin, i - begin), std::nullopt, std::exchange(apart, false)});
        } else if (lower[i] >= '0' && lower[i] <= '9') {
            while (i < lower.size() &&
                   ((lower[i] >= '0' && lower[i] <= '9') ||
                    (lower[i] == '.' && i + 1 < lower.size() && lower[i + 1] >= '0' && lower[i + 1] <= '9'))) {
                ++i;
            }
            const std::string digits = lower.substr(begin, i - begin);
            // A minus counts only where it cannot be a hyphen within a name: "day -1", not "ses-10" or "day-1".
            const bool negative = begin > 0 && lower[begin - 1] == '-' && (begin == 1 || lower[begin - 2] == ' ');
            const auto value = parseNumber(digits);
            words.push_back({digits, value && negative ? -*value : value, std::exchange(apart, false)});
        } else {
            apart = apart || std::string_view(" -_+.:\t").find(lower[i]) == std::string_view::npos;
            ++i;
        }
    }
    return words;
}

struct UnitName
{
    std::string_view name;
    study::TimeUnit unit;
    double factor;
};

const UnitName* unitNamed(std::string_view name)
{
    using study::TimeUnit;
    static constexpr std::array units = {
        UnitName{"d", TimeUnit::Day, 1},
        UnitName{"day", TimeUnit::Day, 1},
        UnitName{"days", TimeUnit::Day, 1},
        UnitName{"tag", TimeUnit::Day, 1},
        UnitName{"tage", TimeUnit::Day, 1},
        UnitName{"w", TimeUnit::Day, 7},
        UnitName{"wk", TimeUnit::Day, 7},
        UnitName{"week", TimeUnit::Day, 7},
        UnitName{"weeks", TimeUnit::Day, 7},
        UnitName{"woche", TimeUnit::Day, 7},
        UnitName{"h", TimeUnit::Minute, 60},
        UnitName{"hr", TimeUnit::Minute, 60},
        UnitName{"hrs", TimeUnit::Minute, 60},
        UnitName{"hour", TimeUnit::Minute, 60},
        UnitName{"hours", TimeUnit::Minute, 60},
        // no "m": it is a month as often as a minute
        UnitName{"min", TimeUnit::Minute, 1},
        UnitName{"mins", TimeUnit::Minute, 1},
        UnitName{"minute", TimeUnit::Minute, 1},
        UnitName{"minutes", TimeUnit::Minute, 1},
    };
    const auto found = std::find_if(units.begin(), units.end(), [name](const UnitName& u) { return u.name == name; });
    return found != units.end() ? &*found : nullptr;
}

bool namesBaseline(const std::vector<Word>& words)
{
    constexpr std::array<std::string_view, 8> names = {"baseline", "bl",           "base", "pre",
                                                       "predose",  "pretreatment", "vor",  "preinfusion"};
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool named = std::find(names.begin(), names.end(), words[i].text) != names.end();
        const bool bZero = words[i].text == "b" && i + 1 < words.size() && words[i + 1].number == 0.0;
        if (named || bZero) {
            return true;
        }
    }
    return false;
}

} // namespace

std::optional<VisitTime> visitTimeOf(std::string_view label)
{
    const std::vector<Word> words = wordsOf(label);
    if (namesBaseline(words)) {
        return VisitTime{study::VisitPhase::Baseline, study::TimeUnit::Day, 0.0};
    }
    std::optional<VisitTime> found;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!words[i].number) {
            continue;
        }
        // "day 2" as well as "2 days", but "one week (7 days)" is not week 7; "day 2 h 4" says two things: see below.
        const UnitName* unit =
            i > 0 && !words[i - 1].number && !words[i].apart ? unitNamed(words[i - 1].text) : nullptr;
        if (unit == nullptr && i + 1 < words.size() && !words[i + 1].number && !words[i + 1].apart) {
            unit = unitNamed(words[i + 1].text);
        }
        if (unit == nullptr) {
            continue;
        }
        VisitTime time{study::VisitPhase::PostDose, unit->unit, *words[i].number * unit->factor};
        if (time.time <= 0.0) {
            time.phase = study::VisitPhase::Baseline;
        }
        if ((found && *found != time) || !study::within(time.time, -study::greatestDay, study::greatestDay)) {
            return std::nullopt;
        }
        found = time;
    }
    return found;
}

std::string visitKeyOf(const VisitTime& time)
{
    if (time.phase == study::VisitPhase::Baseline) {
        return "baseline";
    }
    std::array<char, 32> text{};
    const auto [end, error] = std::to_chars(text.data(), text.data() + text.size(), time.time);
    return (time.unit == study::TimeUnit::Day ? "day " : "minute ") + std::string(text.data(), end);
}

} // namespace interchange
