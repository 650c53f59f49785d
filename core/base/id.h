// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A row id that cannot be mistaken for another table's. 32 bits: a million assessments hold several each.
#pragma once

#ifndef Q_MOC_RUN // moc 6.4 stumbles over <compare> where it is the first header it reads
#include <compare>
#endif
#include <cstddef>
#include <cstdint>
#include <functional>

namespace base {

template <typename Tag>
class Id
{
public:
    constexpr Id() = default;

    constexpr explicit Id(std::int32_t value)
        : m_value(value > 0 ? value : 0) // one way to name no row, so that equal means the same
    {}

    /// Rows count from 1; a default-made id names none, and so does every number below 1.
    [[nodiscard]] constexpr bool isValid() const { return m_value > 0; }

    [[nodiscard]] constexpr std::int32_t value() const { return m_value; }

    friend constexpr auto operator<=>(Id, Id) = default;

private:
    std::int32_t m_value = 0;
};

} // namespace base

template <typename Tag>
struct std::hash<base::Id<Tag>>
{
    std::size_t operator()(base::Id<Tag> id) const noexcept { return std::hash<std::int32_t>{}(id.value()); }
};
