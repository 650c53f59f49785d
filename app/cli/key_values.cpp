// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/key_values.h"

#include "app/cli/text_table.h"
#include "app/cli/wrong_usage.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

QString allowedValues(const analysis::OptionKind& kind)
{
    if (!kind.allowed.isEmpty()) {
        return kind.allowed.join(u'|');
    }
    return kind.value == analysis::OptionValue::Text ? u"text"_s : u"%1 to %2"_s.arg(kind.minimum).arg(kind.maximum);
}

} // namespace

QCommandLineOption keyValueOption()
{
    return {u"option"_s, u"one of the options listed below; may be repeated"_s, u"KEY=VALUE"_s};
}

base::Result<analysis::Options> keyValuesFrom(const QCommandLineParser& line, const QString& command,
                                              std::span<const analysis::OptionKind> kinds)
{
    analysis::Options given;
    for (const QString& pair : line.values(u"option"_s)) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals < 1) {
            return wrongUsage(command, u"--option %1: expected KEY=VALUE"_s.arg(pair));
        }
        given[pair.left(equals).trimmed()] = pair.mid(equals + 1).trimmed();
    }
    auto resolved = analysis::resolveOptions(kinds, given);
    if (resolved) {
        return resolved;
    }
    const QString subject = QString::fromStdString(resolved.error().subject);
    if (resolved.error().kind == base::ErrorKind::UnknownKey) {
        return wrongUsage(command, nothingCalled(u"option"_s, subject, keysOf(kinds)));
    }
    return wrongUsage(command,
                      u"--option %1: expected %2"_s.arg(subject, QString::fromStdString(resolved.error().detail)));
}

QString keyValueHelp(const QString& of, std::span<const analysis::OptionKind> kinds)
{
    if (kinds.empty()) {
        return {};
    }
    QList<QStringList> rows;
    for (const analysis::OptionKind& kind : kinds) {
        rows << QStringList{u"  %1=%2"_s.arg(kind.key, kind.defaultValue), allowedValues(kind), kind.description};
    }
    return u"--option of %1\n"_s.arg(of) + textTable(rows, false);
}

} // namespace cli
