// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Takes a recipe's numbers one after the other and makes values of them: ids, ordinals, numbers and texts, most of them
// usual, some that no study may hold. Only for the files any_edit*.cpp.
#pragma once

#include "tests/support/any_edit.h"

#include <QString>

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace tests {

class Choices
{
public:
    Choices(const study::Study& study, const EditRecipe& recipe)
        : m_study(study)
        , m_recipe(recipe)
    {}

    int number() { return m_recipe.choices[m_next++ % m_recipe.choices.size()]; }

    // Mostly a row there is: the later ones are those that other edits have added.
    template <typename Row>
    auto idIn(const std::vector<Row>& rows)
    {
        using RowId = decltype(Row::id);
        const int n = number();
        const int size = static_cast<int>(rows.size());
        if (n % 16 != 15 && size > 0) {
            return rows[static_cast<std::size_t>(n % 2 == 0 ? n % size : size - 1 - n % std::min(size, 3))].id;
        }
        const int last = rows.empty() ? 0 : rows.back().id.value();
        const std::array others{RowId(), RowId(last < 1 << 30 ? last + 2 : last), RowId(-n),
                                RowId(std::numeric_limits<std::int32_t>::max())};
        return others[static_cast<std::size_t>(n / 16 % static_cast<int>(others.size()))];
    }

    // For a new row: most often the next free one.
    template <typename Row>
    auto newIdIn(const std::vector<Row>& rows)
    {
        return m_recipe.choices[m_next % m_recipe.choices.size()] % 3 != 0 ? (number(), decltype(Row::id)())
                                                                           : idIn(rows);
    }

    std::int16_t ordinal()
    {
        const std::array usual{1, 2, 0, 1, 2, 3, 1, 2};
        const int n = number();
        return n % 16 == 15 ? static_cast<std::int16_t>(n % 2 == 0 ? std::numeric_limits<std::int16_t>::max() : -1)
                            : static_cast<std::int16_t>(usual[static_cast<std::size_t>(n) % usual.size()]);
    }

    study::Origin origin() { return number() % 3 == 0 ? study::Origin::Entered : study::Origin::Imported; }

    double value()
    {
        constexpr double infinite = std::numeric_limits<double>::infinity();
        constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
        constexpr std::array odd{-0.0, 150.5, -1.0, 5e-324, notANumber, infinite, 1e301, 1.1e9, 1e300, 150.0};
        const int n = number();
        return n % 8 == 7 || n > 60 ? odd[static_cast<std::size_t>(n / 8 + n % 3) % odd.size()] : 0.25 * n;
    }

    std::optional<double> maybeValue()
    {
        const double some = value();
        return number() % 3 == 0 ? std::nullopt : std::optional(some);
    }

    QString text()
    {
        const int n = number();
        using namespace Qt::StringLiterals;
        const QChar halfACharacter(0xd83d);
        switch (n % 16) {
        case 9:
            return {};
        case 10:
            return m_study.participants.empty() ? u"P1"_s : m_study.participants.front().key;
        case 11:
            return u"p-%1"_s.arg(n / 16 + 1); // P1 in other letters
        case 12:
            return u"zero \0 inside"_s;
        case 13:
            return QChar(QChar::ByteOrderMark) + u"≤ 7, “so”\r\n\t"_s;
        case 14:
            return n % 3 == 0 ? QString(halfACharacter) : u" - "_s;
        case 15:
            return QString(200, u'x');
        default:
            return u"text %1"_s.arg(n);
        }
    }

    bool restoring() { return number() % 16 == 15; }

private:
    const study::Study& m_study;
    const EditRecipe& m_recipe;
    std::size_t m_next = 0;
};

} // namespace tests
