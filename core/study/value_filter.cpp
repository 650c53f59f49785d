// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/value_filter.h"

#include "core/study/scale.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <limits>

namespace study {

using namespace Qt::StringLiterals;

namespace {

// A pattern from a file may be made to search for hours.
constexpr QStringView patternLimit = u"(*LIMIT_MATCH=20000)";

base::Result<void> noFilter(QStringView text, const char* why)
{
    return base::fail(base::ErrorKind::InvalidValue, text.toString().toStdString(), why);
}

// A star stands for anything, all else for itself.
QString patternOf(QStringView text)
{
    QStringList pieces;
    for (const QStringView piece : text.split(u'*')) {
        pieces.append(QRegularExpression::escape(piece));
    }
    return u'^' + pieces.join(u".*"_s) + u'$';
}

} // namespace

QString numberWord(double number)
{
    if (number >= 0.0 && number < 1000.0 && number == std::floor(number) && !std::signbit(number)) {
        return QString::number(static_cast<int>(number)); // most ages and scores, many times as fast
    }
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

// Plain digits and words are what columns are full of, and each key typed into a filter reads all of one.
std::optional<double> numberIn(QStringView text)
{
    constexpr qsizetype exactDigits = 15; // a double holds them all
    if (!text.isEmpty() && text.size() <= exactDigits) {
        double digits = 0.0;
        const auto* end = std::find_if(text.begin(), text.end(), [&digits](QChar c) {
            const bool isDigit = c >= u'0' && c <= u'9';
            digits = isDigit ? digits * 10.0 + (c.unicode() - u'0') : digits;
            return !isDigit;
        });
        if (end == text.end()) {
            return digits;
        }
    }
    if (!text.isEmpty() && text.front().isLetter()) {
        return std::nullopt; // "inf" and "nan" are no numbers here either
    }
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

base::Result<ValueFilter> ValueFilter::parse(QStringView text)
{
    ValueFilter filter;
    QStringView rest = text.trimmed();
    if (rest.size() > 1 && rest.startsWith(u'!')) {
        filter.m_negated = true;
        rest = rest.mid(1).trimmed();
    }
    if (auto understood = filter.understand(rest); !understood) {
        return base::pass(understood);
    }
    return filter;
}

base::Result<void> ValueFilter::understand(QStringView text)
{
    if (text.startsWith(u'>') || text.startsWith(u'<')) {
        const bool equal = text.mid(1).startsWith(u'=');
        return compare(text.mid(equal ? 2 : 1).trimmed(), text.startsWith(u'>'), equal);
    }
    if (text.startsWith(u'=')) { // nothing, or a value that looks like one of the signs
        m_text = text.mid(1).trimmed().toString();
        const bool empty = m_text.isEmpty() || m_text.compare(u"empty", Qt::CaseInsensitive) == 0;
        m_kind = empty ? Kind::Empty : Kind::Same;
        m_number = numberIn(m_text);
        return {};
    }
    if (text.size() > 2 && text.startsWith(u'/') && text.endsWith(u'/')) {
        m_kind = Kind::Pattern;
        m_pattern = QRegularExpression(patternLimit + text.mid(1, text.size() - 2),
                                       QRegularExpression::CaseInsensitiveOption);
        return m_pattern.isValid() ? base::Result<void>()
                                   : noFilter(text, m_pattern.errorString().toUtf8().constData());
    }
    const qsizetype tilde = text.indexOf(u'~');
    const auto lower = tilde > 0 ? numberIn(text.first(tilde).trimmed()) : std::nullopt;
    const auto upper = tilde > 0 ? numberIn(text.mid(tilde + 1).trimmed()) : std::nullopt;
    if (lower && upper) {
        m_kind = Kind::Range;
        m_lower = *lower;
        m_upper = *upper;
        return m_lower <= m_upper ? base::Result<void>() : noFilter(text, "the range ends before it begins");
    }
    if (text.contains(u'*')) {
        m_kind = Kind::Pattern;
        m_pattern = QRegularExpression(patternOf(text), QRegularExpression::CaseInsensitiveOption |
                                                            QRegularExpression::DotMatchesEverythingOption);
        return {};
    }
    m_kind = text.isEmpty() ? Kind::Empty : Kind::Same;
    m_text = text.toString();
    m_number = numberIn(text);
    return {};
}

base::Result<void> ValueFilter::compare(QStringView number, bool greater, bool equal)
{
    const auto bound = numberIn(number);
    if (!bound) {
        return noFilter(number, "a number must stand behind the comparison");
    }
    m_kind = Kind::Range;
    m_lower = greater ? *bound : -std::numeric_limits<double>::infinity();
    m_upper = greater ? std::numeric_limits<double>::infinity() : *bound;
    (greater ? m_lowerIncluded : m_upperIncluded) = equal;
    return {};
}

bool ValueFilter::matches(const Cell& cell) const
{
    return matchesUnnegated(cell) != m_negated;
}

// Numbers by their size, so that a sign is no hyphen and 35.0 is 35; words as keys.
bool ValueFilter::matchesUnnegated(const Cell& cell) const
{
    switch (m_kind) {
    case Kind::Empty:
        return cell.text.isEmpty();
    case Kind::Same:
        if (m_number && cell.number && !cell.isName) {
            return *m_number == *cell.number;
        }
        return sameKey(cell.text, m_text) || (!cell.label.isEmpty() && sameKey(cell.label, m_text));
    case Kind::Range:
        return cell.number && (m_lowerIncluded ? *cell.number >= m_lower : *cell.number > m_lower) &&
               (m_upperIncluded ? *cell.number <= m_upper : *cell.number < m_upper);
    case Kind::Pattern:
        return m_pattern.match(cell.text).hasMatch() ||
               (!cell.label.isEmpty() && m_pattern.match(cell.label).hasMatch());
    }
    return false;
}

} // namespace study
