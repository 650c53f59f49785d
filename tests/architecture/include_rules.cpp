// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/include_rules.h"

#include "tests/architecture/include_table.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace architecture {

using namespace Qt::StringLiterals;

namespace {

QString folderOf(const QString& path)
{
    return path.left(path.lastIndexOf(u'/'));
}

QString stemOf(const QString& path)
{
    return QFileInfo(path).completeBaseName();
}

const FolderRow* rowOf(const QString& folder)
{
    const auto& table = folderTable();
    const auto row = std::find_if(table.begin(), table.end(), [&](const FolderRow& r) { return r.folder == folder; });
    return row == table.end() ? nullptr : &*row;
}

/// A page is known to the list of pages and to its own .cpp (and x_page_parts.cpp, where that grew long), so that pages
/// can be added without touching anything else.
QString pageObjection(const Include& include)
{
    const bool isPage = folderOf(include.header) == "app/pages"_L1 && include.header.endsWith("_page.h"_L1);
    const QString stem = stemOf(include.file);
    const bool isOwn = folderOf(include.file) == "app/pages"_L1 &&
                       (stem == stemOf(include.header) || stem.startsWith(stemOf(include.header) + u'_'));
    if (!isPage || isOwn || include.file == "app/pages/pages.cpp"_L1) {
        return {};
    }
    return u"only app/pages/pages.cpp includes a page"_s;
}

QString projectObjection(const Include& include, const FolderRow& from)
{
    const QString to = folderOf(include.header);
    if (to != from.folder && to != "core/base"_L1 && !from.mayInclude.contains(to)) {
        return u"%1 may not include %2"_s.arg(from.folder, to);
    }
    if (from.folder == "app"_L1 && to == "app/cli"_L1 && include.file != "app/main.cpp"_L1) {
        return u"only app/main.cpp includes app/cli"_s; // which itself includes the window
    }
    return pageObjection(include);
}

QString qtObjection(const QString& module, const QString& header, const FolderRow& from)
{
    if (!from.qtModules.contains(module)) {
        return u"%1 may not use %2"_s.arg(from.folder, module);
    }
    if (from.folder.startsWith("core/"_L1) && stemOf(header).compare("qobject"_L1, Qt::CaseInsensitive) == 0) {
        return u"core/ holds values: no QObject"_s;
    }
    return {};
}

QString libraryObjection(const Include& include, const QString& folder)
{
    for (const LibraryRow& library : libraryTable()) {
        if (!include.header.startsWith(library.prefix)) {
            continue;
        }
        if (!library.folders.contains(folder)) {
            return u"%1 is for %2 alone"_s.arg(library.prefix, library.folders.join(u", "_s));
        }
        if (library.cppOnly && !include.file.endsWith(".cpp"_L1)) {
            return u"%1 is for .cpp files alone"_s.arg(library.prefix);
        }
        return {};
    }
    // The standard library's headers have neither a dot nor a slash: anything else is a library nobody decided on.
    const bool isStandard = !include.header.contains(u'.') && !include.header.contains(u'/');
    return isStandard ? QString() : u"a library the table does not know"_s;
}

} // namespace

QList<Include> includesIn(const QString& file, const QString& text)
{
    static const QRegularExpression pattern(uR"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"_s);
    QList<Include> includes;
    int number = 0;
    for (const QString& line : text.split(u'\n')) {
        ++number;
        const QRegularExpressionMatch match = pattern.match(line);
        if (match.hasMatch()) {
            includes.append({file, match.captured(2), match.captured(1) == "\""_L1, number});
        }
    }
    return includes;
}

QString objection(const Include& include)
{
    const FolderRow* from = rowOf(folderOf(include.file));
    if (from == nullptr) {
        return u"the table has no row for %1"_s.arg(folderOf(include.file));
    }
    if (include.header.startsWith("core/"_L1) || include.header.startsWith("app/"_L1)) {
        return include.quoted ? projectObjection(include, *from) : u"our own headers are written in quotes"_s;
    }
    if (include.quoted) {
        const bool isMoc = include.header == stemOf(include.file) + ".moc"_L1;
        return isMoc ? QString() : u"our own headers are written from the root"_s;
    }
    const QString module = qtModule(include.header);
    return module.isEmpty() ? libraryObjection(include, from->folder) : qtObjection(module, include.header, *from);
}

QString qtModule(const QString& header)
{
    const QDir headers(QStringLiteral(BLOCKADE_QT_HEADERS));
    for (const QString& module : headers.entryList({u"Qt*"_s}, QDir::Dirs, QDir::Name)) {
        if (header.startsWith(module + u'/') || header == module || headers.exists(module + u'/' + header)) {
            return module;
        }
    }
    return {};
}

QString licenceObjection(const QString& text)
{
    static const QRegularExpression pattern(
        uR"(\A(#![^\n]*\n)?(//|#|--) SPDX-FileCopyrightText: Blockade contributors\n)"
        uR"(\2 SPDX-License-Identifier: GPL-3\.0-or-later\n)"_s);
    return pattern.match(text).hasMatch() ? QString() : u"it does not begin with the two SPDX lines"_s;
}

} // namespace architecture
