// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

#include "core/store/database.h"

#include <QByteArray>
#include <QUtf8StringView>

#include <sqlite3.h>

#include <cmath>
#include <string_view>
#include <utility>

namespace store {

namespace {

using base::ErrorKind;

// Nothing a person writes into a study is longer; a stranger's file shall not fill the memory with one cell.
constexpr qsizetype longestText = 1 << 20;

constexpr std::string_view byteOrderMark("\xef\xbb\xbf");

// QString::fromUtf8 swallows a leading byte order mark, and what was written must come back.
QString textFrom(QUtf8StringView utf8)
{
    const std::string_view bytes(utf8.data(), static_cast<std::size_t>(utf8.size()));
    QString text = QString::fromUtf8(utf8);
    if (bytes.starts_with(byteOrderMark)) {
        text.prepend(QChar(QChar::ByteOrderMark));
    }
    return text;
}

} // namespace

void Statement::Finalizer::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(const Database& database, const std::string& sql, std::string table)
    : m_database(database)
    , m_table(std::move(table))
{
    sqlite3_stmt* statement = nullptr;
    const int code =
        sqlite3_prepare_v2(database.handle(), sql.c_str(), static_cast<int>(sql.size()), &statement, nullptr);
    m_statement.reset(statement);
    if (code != SQLITE_OK) {
        fail(code);
    }
}

void Statement::rewind()
{
    sqlite3_reset(m_statement.get()); // its code repeats the failure that step() has told
    m_parameter = 0;
}

bool Statement::step()
{
    if (m_error) {
        return false;
    }
    const int code = sqlite3_step(m_statement.get());
    if (code != SQLITE_DONE && code != SQLITE_ROW) {
        fail(code);
    }
    return !m_error;
}

bool Statement::next()
{
    if (m_error) {
        return false;
    }
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW) {
        ++m_row;
        return true;
    }
    if (code != SQLITE_DONE) {
        fail(code);
    }
    return false;
}

std::int64_t Statement::changes() const
{
    return sqlite3_changes64(m_database.handle());
}

base::Result<void> Statement::result() const
{
    if (m_error) {
        return tl::unexpected(*m_error);
    }
    return {};
}

void Statement::fail(int code)
{
    if (!m_error) {
        m_error = m_database.error(code);
    }
}

void Statement::damaged(const char* what)
{
    if (!m_error) {
        const char* column = sqlite3_column_name(m_statement.get(), m_column);
        m_error = base::Error{ErrorKind::DamagedFile, m_database.subject(),
                              "table " + m_table + ", row " + std::to_string(m_row) + ", column " +
                                  (column != nullptr ? column : "?") + ": " + what};
    }
}

void Statement::bindOne(std::int64_t value)
{
    sqlite3_bind_int64(m_statement.get(), ++m_parameter, value);
}

void Statement::bindOne(double value)
{
    sqlite3_bind_double(m_statement.get(), ++m_parameter, value);
}

void Statement::bindOne(const QString& text)
{
    if (!text.isValidUtf16()) { // it would come back as something else
        m_error = m_error ? m_error : base::Error{ErrorKind::InvalidValue, text.toStdString(), "not a valid text"};
    }
    bindOne(text.toStdString());
}

void Statement::bindOne(const std::string& utf8)
{
    if (static_cast<qsizetype>(utf8.size()) > longestText && !m_error) {
        m_error = base::Error{ErrorKind::InvalidValue, utf8.substr(0, 60), "a text of more than 1 MiB"};
    }
    if (!m_error) {
        sqlite3_bind_text(m_statement.get(), ++m_parameter, utf8.data(), static_cast<int>(utf8.size()),
                          SQLITE_TRANSIENT);
    }
}

void Statement::bindNull()
{
    sqlite3_bind_null(m_statement.get(), ++m_parameter);
}

sqlite3_value* Statement::current() const
{
    return sqlite3_column_value(m_statement.get(), m_column);
}

bool Statement::isNull() const
{
    return sqlite3_value_type(current()) == SQLITE_NULL;
}

std::int64_t Statement::readInteger(std::int64_t least, std::int64_t greatest)
{
    return integerIn(current(), least, greatest);
}

std::int64_t Statement::integerIn(sqlite3_value* value, std::int64_t least, std::int64_t greatest)
{
    if (sqlite3_value_type(value) != SQLITE_INTEGER) {
        damaged("not an integer");
        ++m_column;
        return least > 0 ? least : 0;
    }
    const std::int64_t integer = sqlite3_value_int64(value);
    const bool inRange = least <= integer && integer <= greatest;
    if (!inRange) {
        damaged("out of range");
    }
    ++m_column;
    return inRange ? integer : std::max<std::int64_t>(least, 0);
}

// NULL is the id that names nothing.
std::int32_t Statement::readId()
{
    sqlite3_value* value = current();
    if (sqlite3_value_type(value) == SQLITE_NULL) {
        ++m_column;
        return 0;
    }
    return static_cast<std::int32_t>(integerIn(value, 1, INT32_MAX));
}

void Statement::readOne(double& value)
{
    sqlite3_value* column = current();
    if (sqlite3_value_type(column) != SQLITE_FLOAT) {
        damaged("not a number");
    }
    value = sqlite3_value_double(column);
    if (!std::isfinite(value)) {
        damaged("not a finite number");
    }
    ++m_column;
}

void Statement::readOne(QString& text)
{
    if (sqlite3_column_type(m_statement.get(), m_column) != SQLITE_TEXT) {
        damaged("not a text");
    } else if (sqlite3_column_bytes(m_statement.get(), m_column) > longestText) {
        damaged("a text of more than 1 MiB");
    } else {
        const auto* utf8 = reinterpret_cast<const char*>(sqlite3_column_text(m_statement.get(), m_column));
        const QUtf8StringView view(utf8, sqlite3_column_bytes(m_statement.get(), m_column));
        if (utf8 == nullptr || !view.isValidUtf8()) {
            damaged("not UTF-8");
        } else {
            text = textFrom(view);
        }
    }
    ++m_column;
}

} // namespace store
