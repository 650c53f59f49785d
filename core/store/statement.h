// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One prepared statement. Values go in and come out with the types of core/study; the first failure sticks, everything
// after it does nothing, and result() tells it: a caller asks once, at the end.
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/study/study.h"

#include <QString>

#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>

struct sqlite3_stmt;
struct sqlite3_value;

namespace store {

class Database;

/// Enumerations are stored as their numbers: those must never change, and this is the greatest one.
constexpr int lastOf(study::Origin)
{
    return 5;
}

constexpr int lastOf(study::Direction)
{
    return 1;
}

constexpr int lastOf(study::VisitPhase)
{
    return 1;
}

constexpr int lastOf(study::TimeUnit)
{
    return 1;
}

static_assert(int(study::Origin::Reported) == 0 && int(study::Origin::Derived) == 1 &&
              int(study::Origin::Simulated) == 2 && int(study::Origin::Modelled) == 3 &&
              int(study::Origin::Imported) == 4 && int(study::Origin::Entered) == 5);
static_assert(int(study::Direction::HigherIsWorse) == 0 && int(study::Direction::HigherIsBetter) == 1);
static_assert(int(study::VisitPhase::Baseline) == 0 && int(study::VisitPhase::PostDose) == 1);
static_assert(int(study::TimeUnit::Day) == 0 && int(study::TimeUnit::Minute) == 1);

class Statement
{
public:
    /// table: named in errors about a row's content.
    Statement(const Database& database, const std::string& sql, std::string table = {});

    /// Binds all parameters in order and runs to the end. False once anything has failed.
    template <typename... Values>
    bool run(const Values&... values)
    {
        bind(values...);
        return step();
    }

    template <typename... Values>
    void bind(const Values&... values)
    {
        rewind();
        (bindOne(values), ...);
    }

    /// To the next row; false at the end or after a failure.
    bool next();

    /// Takes all columns of the row in order, each with its type and range checked: DamagedFile otherwise.
    template <typename... Fields>
    void read(Fields&... fields)
    {
        m_column = 0;
        (readOne(fields), ...);
    }

    /// Rows changed by the last run.
    [[nodiscard]] std::int64_t changes() const;
    [[nodiscard]] base::Result<void> result() const;

private:
    struct Finalizer
    {
        void operator()(sqlite3_stmt* statement) const;
    };

    void rewind();
    bool step();
    void fail(int code);
    void damaged(const char* what);

    void bindOne(std::int64_t value);
    void bindOne(double value);
    void bindOne(const QString& text);
    void bindOne(const std::string& utf8);
    void bindNull();

    void bindOne(bool value) { bindOne(std::int64_t{value}); }

    void bindOne(int value) { bindOne(std::int64_t{value}); }

    void bindOne(std::int16_t value) { bindOne(std::int64_t{value}); }

    template <typename Tag>
    void bindOne(base::Id<Tag> id)
    {
        id.isValid() ? bindOne(std::int64_t{id.value()}) : bindNull();
    }

    template <typename Enum>
        requires std::is_enum_v<Enum>
    void bindOne(Enum value)
    {
        bindOne(static_cast<std::int64_t>(value));
    }

    template <typename Value>
    void bindOne(const std::optional<Value>& value)
    {
        value ? bindOne(*value) : bindNull();
    }

    /// The column that is read now. SQLite lets values of a row be looked at like this while its connection stays on
    /// one thread, which ours do; asking for type and content of the statement costs twice as much.
    [[nodiscard]] sqlite3_value* current() const;
    [[nodiscard]] bool isNull() const;
    std::int64_t readInteger(std::int64_t least, std::int64_t greatest);
    std::int64_t integerIn(sqlite3_value* value, std::int64_t least, std::int64_t greatest);
    std::int32_t readId();

    void readOne(std::int64_t& value) { value = readInteger(INT64_MIN, INT64_MAX); }

    void readOne(std::int16_t& value) { value = static_cast<std::int16_t>(readInteger(0, INT16_MAX)); }

    void readOne(bool& value) { value = readInteger(0, 1) != 0; }

    void readOne(double& value);
    void readOne(QString& text);

    template <typename Tag>
    void readOne(base::Id<Tag>& id)
    {
        id = base::Id<Tag>(readId());
    }

    template <typename Enum>
        requires std::is_enum_v<Enum>
    void readOne(Enum& value)
    {
        value = static_cast<Enum>(readInteger(0, lastOf(Enum{})));
    }

    template <typename Value>
    void readOne(std::optional<Value>& value)
    {
        if (isNull()) {
            value.reset();
            ++m_column;
        } else {
            readOne(value.emplace());
        }
    }

    const Database& m_database;
    std::string m_table;
    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
    std::optional<base::Error> m_error;
    std::int64_t m_row = 0;
    int m_parameter = 0;
    int m_column = 0;
};

} // namespace store
