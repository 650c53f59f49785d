// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/list_command.h"

#include "app/cli/list_items.h"
#include "app/cli/text_table.h"
#include "app/cli/wrong_usage.h"

#include <QJsonArray>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject itemsJson(const QList<ListItem>& items)
{
    QJsonArray array;
    for (const ListItem& item : items) {
        array.append(QJsonObject{{u"key"_s, item.key}, {u"name"_s, item.name}, {u"description"_s, item.description}});
    }
    return {{u"items"_s, array}};
}

QString itemsText(const QList<ListItem>& items)
{
    QList<QStringList> rows;
    for (const ListItem& item : items) {
        rows << QStringList{item.key, item.name, item.description};
    }
    return textTable(rows, false);
}

base::Result<ExitCode> runList(const QCommandLineParser& line, Console& console)
{
    const QString name = line.positionalArguments().constFirst();
    const ListKind* kind = findList(name);
    if (kind == nullptr) {
        return wrongUsage(u"list"_s, nothingCalled(u"list"_s, name, keysOf(listKinds())));
    }
    const QList<ListItem> items = kind->items();
    auto printed = line.isSet(u"json"_s) ? console.printJson(itemsJson(items)) : console.print(itemsText(items));
    if (!printed) {
        return base::pass(printed);
    }
    return ExitCode::Done;
}

} // namespace

Command listCommand()
{
    return {.key = u"list"_s,
            .arguments = keysOf(listKinds()).join(u'|') + u" [--json]"_s,
            .summary = u"what the program knows, with key, name and description"_s,
            .options = {{u"json"_s, u"as JSON"_s}},
            .fewestArguments = 1,
            .mostArguments = 1,
            .run = runList};
}

} // namespace cli
