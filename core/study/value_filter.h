// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a value of a column must be, as one types it into a filter:
//   MDD  35      the same word (see sameKey), or the same number
//   >=20  <5     a number on that side
//   10~15        a number from 10 to 15, both included
//   /^P0[1-3]/   a regular expression, found anywhere, without regard to case
//   P0*          a pattern: * stands for anything
//   =empty       no value
//   !MDD         everything but what stands behind the mark
#pragma once

#include "core/base/result.h"

#include <QRegularExpression>
#include <QString>

#include <cstdint>
#include <optional>

namespace study {

/// A value of one participant in one column.
struct Cell
{
    QString text;                 ///< as the source wrote it; empty: no value
    QString label;                ///< what the source's dictionary calls it; may be empty
    std::optional<double> number; ///< the text as a number
    bool isName = false;          ///< a name that the study itself gave: "01" and "1" may be two people

    friend bool operator==(const Cell&, const Cell&) = default;
};

/// The number in decimal digits, as short as it can be said exactly.
[[nodiscard]] QString numberWord(double number);
/// A finite number in decimal notation, or nothing.
[[nodiscard]] std::optional<double> numberIn(QStringView text);

class ValueFilter
{
public:
    /// Errors: InvalidValue (no number behind a comparison, a range that ends before it begins, a regular expression
    /// that is none; the detail says which).
    [[nodiscard]] static base::Result<ValueFilter> parse(QStringView text);

    [[nodiscard]] bool matches(const Cell& cell) const;
    /// A plain word or number, which sameKey compares: "MDD", but not ">=20".
    [[nodiscard]] bool isPlain() const { return m_kind == Kind::Same && !m_negated; }

private:
    enum class Kind : std::uint8_t { Same, Empty, Range, Pattern };

    ValueFilter() = default;
    [[nodiscard]] bool matchesUnnegated(const Cell& cell) const;
    base::Result<void> understand(QStringView text);
    base::Result<void> compare(QStringView number, bool greater, bool equal);

    Kind m_kind = Kind::Same;
    bool m_negated = false;
    QString m_text;
    std::optional<double> m_number;
    double m_lower = 0.0;
    double m_upper = 0.0;
    bool m_lowerIncluded = true;
    bool m_upperIncluded = true;
    QRegularExpression m_pattern;
};

} // namespace study
