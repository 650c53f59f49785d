// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The columns of tables with a row for each person, event, dose …: how a column is called, what it shows of a row, and
// what typing into it does to the row.
#pragma once

#include "app/text/design_words.h"
#include "core/study/limits.h"
#include "core/study/lookup.h"

#include <QString>
#include <QStringList>

#include <cmath>
#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <type_traits>
#include <vector>

namespace pages {

template <typename Row>
struct EntryColumn
{
    QString heading;
    QString needed; ///< what a row lacks without it: "the person's code"; empty: it may lack
    std::function<QString(const study::Study&, const Row&)> text;
    /// Puts a text into the row; what is wrong with it, or nothing.
    std::function<QString(const study::Study&, Row&, const QString&)> put;
    std::function<QStringList(const study::Study&)> choices = {};
    bool number = false;
};

/// What is wrong with a text, in words.
[[nodiscard]] QString notANumber(const QString& text);
[[nodiscard]] QString notAPeriod(const QString& text);
[[nodiscard]] QString notAPeriodOfPerson(int period);
[[nodiscard]] QString noSuchPerson(const QString& text);
[[nodiscard]] QString stillNeeded(const QString& what);

/// A number that a row must have is not a number until it is typed, and such a period is below 0.
inline constexpr double notTypedYet = std::numeric_limits<double>::quiet_NaN();
inline constexpr std::int16_t noPeriodYet = -1;

[[nodiscard]] inline std::optional<double> typedValue(const std::optional<double>& value)
{
    return value && !std::isnan(*value) ? value : std::nullopt;
}

[[nodiscard]] inline std::optional<std::int16_t> typedValue(const std::optional<std::int16_t>& period)
{
    return period && *period >= 0 ? period : std::nullopt;
}

/// A text of the row as it is.
template <typename Row>
[[nodiscard]] EntryColumn<Row> textColumn(const QString& heading, QString Row::* text, const QString& needed = {})
{
    return {.heading = heading,
            .needed = needed,
            .text = [text](const study::Study&, const Row& row) { return row.*text; },
            .put =
                [text](const study::Study&, Row& row, const QString& typed) {
                    row.*text = typed;
                    return QString();
                }};
}

/// value: a double, or an optional one. outside: said of a number that is not from least to greatest.
template <typename Row, typename Value>
[[nodiscard]] EntryColumn<Row> numberColumn(const QString& heading, Value Row::* value, double least, double greatest,
                                            const QString& outside, const QString& needed = {})
{
    return {.heading = heading,
            .needed = needed,
            .text =
                [value](const study::Study&, const Row& row) {
                    const std::optional<double> number = typedValue(std::optional<double>(row.*value));
                    return number ? text::numberToType(*number) : QString();
                },
            .put =
                [=](const study::Study&, Row& row, const QString& typed) {
                    const std::optional<double> number = text::numberFromWords(typed);
                    if (!typed.isEmpty() && !number) {
                        return notANumber(typed);
                    }
                    if constexpr (std::is_same_v<Value, double>) {
                        row.*value = number.value_or(notTypedYet);
                    } else {
                        row.*value = number;
                    }
                    return study::within(number, least, greatest) ? QString() : outside;
                },
            .number = true};
}

/// The code of the person a row is about.
template <typename Row>
[[nodiscard]] EntryColumn<Row> personColumn(const QString& heading, const QString& needed)
{
    return {.heading = heading,
            .needed = needed,
            .text =
                [](const study::Study& study, const Row& row) {
                    const study::Participant* person = study::byId(study.participants, row.participant);
                    return person != nullptr ? person->key : QString();
                },
            .put =
                [](const study::Study& study, Row& row, const QString& typed) {
                    const study::Participant* person = study::byKey(study.participants, typed);
                    row.participant = person != nullptr ? person->id : study::ParticipantId();
                    return person != nullptr || typed.isEmpty() ? QString() : noSuchPerson(typed);
                },
            .choices =
                [](const study::Study& study) {
                    QStringList keys;
                    for (const study::Participant& person : study.participants) {
                        keys << person.key;
                    }
                    return keys;
                }};
}

/// The period of a person, by its number; without needed a row may be about none.
template <typename Row>
[[nodiscard]] EntryColumn<Row> periodColumn(const QString& heading, const QString& needed)
{
    return {.heading = heading,
            .needed = needed,
            .text =
                [](const study::Study&, const Row& row) {
                    const auto period = typedValue(std::optional<std::int16_t>(row.period));
                    return period ? QString::number(*period) : QString();
                },
            .put =
                [](const study::Study&, Row& row, const QString& typed) {
                    bool ok = true;
                    const std::int16_t period = typed.isEmpty() ? noPeriodYet : typed.toShort(&ok);
                    if (!ok || (period < 0 && !typed.isEmpty())) {
                        return notAPeriod(typed);
                    }
                    if constexpr (std::is_same_v<decltype(row.period), std::int16_t>) {
                        row.period = period;
                    } else {
                        row.period = typedValue(std::optional(period));
                    }
                    return QString();
                },
            .number = true};
}

/// What other rows say, offered again.
template <typename Row>
[[nodiscard]] EntryColumn<Row> offering(EntryColumn<Row> column, std::vector<Row> study::Study::* rows,
                                        QString Row::* text)
{
    column.choices = [rows, text](const study::Study& study) {
        QStringList words;
        for (const Row& row : study.*rows) {
            words << row.*text;
        }
        words.removeAll(QString());
        words.removeDuplicates();
        return words;
    };
    return column;
}

} // namespace pages
