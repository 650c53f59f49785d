// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/include_table.h"

namespace architecture {

using namespace Qt::StringLiterals;

namespace {

QStringList foldersOf(const QString& parent, const QStringList& names)
{
    QStringList folders;
    for (const QString& name : names) {
        folders << parent + u'/' + name;
    }
    return folders;
}

QStringList coreFolders(const QStringList& names)
{
    return foldersOf(u"core"_s, names);
}

QStringList appFolders(const QStringList& names)
{
    return foldersOf(u"app"_s, names);
}

std::vector<FolderRow> coreRows()
{
    const QStringList noQt;
    const QStringList qtCore{u"QtCore"_s};
    return {
        {u"core/base"_s, {}, noQt},
        {u"core/stats"_s, {}, noQt},
        {u"core/pharmacology"_s, {}, noQt},
        {u"core/validation"_s, coreFolders({u"stats"_s, u"simulation"_s, u"pharmacology"_s}), qtCore},
        {u"core/simulation"_s, coreFolders({u"stats"_s, u"pharmacology"_s}), noQt},
        {u"core/study"_s, {}, qtCore},
        {u"core/evidence"_s, coreFolders({u"study"_s, u"stats"_s}), qtCore},
        // simulation: simulated_study turns a draw of the simulator into a study
        {u"core/analysis"_s, coreFolders({u"study"_s, u"stats"_s, u"simulation"_s}), qtCore},
        {u"core/figures"_s, coreFolders({u"study"_s, u"pharmacology"_s, u"simulation"_s, u"analysis"_s, u"evidence"_s}), qtCore},
        {u"core/report"_s, coreFolders({u"study"_s, u"analysis"_s, u"figures"_s}), qtCore},
        {u"core/store"_s, coreFolders({u"study"_s}), qtCore},
        {u"core/interchange"_s, coreFolders({u"study"_s}), qtCore},
    };
}

std::vector<FolderRow> appRows()
{
    const QStringList qtWindow{u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtSvg"_s, u"QtPrintSupport"_s};
    // Each level stands on those before it.
    const QStringList ground = appFolders({u"text"_s, u"theme"_s, u"settings"_s, u"tasks"_s});
    const QStringList parts = ground + appFolders({u"plots"_s, u"models"_s, u"widgets"_s});
    const QStringList onWorkspace = parts + appFolders({u"workspace"_s});
    const QStringList shown = coreFolders({u"study"_s, u"analysis"_s, u"figures"_s, u"evidence"_s});
    const QStringList reported = shown + coreFolders({u"report"_s});
    const QStringList everyCore =
        reported + coreFolders({u"pharmacology"_s, u"simulation"_s, u"store"_s, u"interchange"_s, u"validation"_s});
    const QStringList everyApp = onWorkspace + appFolders({u"importing"_s, u"reporting"_s, u"lesson"_s, u"pages"_s});
    return {
        {u"app/text"_s, coreFolders({u"study"_s, u"analysis"_s, u"evidence"_s}), qtWindow},
        {u"app/theme"_s, {}, qtWindow},
        {u"app/settings"_s, {}, qtWindow},
        {u"app/tasks"_s, {}, qtWindow},
        {u"app/plots"_s, ground + coreFolders({u"figures"_s}), qtWindow},
        {u"app/models"_s, ground + shown + coreFolders({u"pharmacology"_s}), qtWindow},
        // plots: a box, a map and a legend paint the marks of the figure, by its one list of rules
        {u"app/widgets"_s, ground + appFolders({u"plots"_s}) + shown + coreFolders({u"pharmacology"_s}), qtWindow},
        {u"app/workspace"_s, parts + coreFolders({u"study"_s, u"store"_s}), qtWindow},
        // store: a study comes from wherever it is, be it a file of ours or another's
        {u"app/importing"_s, onWorkspace + coreFolders({u"study"_s, u"store"_s, u"interchange"_s}), qtWindow},
        // interchange: a figure's file too is written beside and then renamed
        {u"app/reporting"_s, onWorkspace + reported + coreFolders({u"interchange"_s}), qtWindow},
        // importing: a lesson names the study it is about
        {u"app/lesson"_s, onWorkspace + appFolders({u"importing"_s}) + shown, qtWindow},
        {u"app/pages"_s, onWorkspace + appFolders({u"reporting"_s, u"lesson"_s}) + reported + coreFolders({u"simulation"_s, u"pharmacology"_s}), qtWindow},
        {u"app/cli"_s, everyApp + everyCore + QStringList{u"app"_s}, qtWindow},
        // main_window, application, actions put the parts together; main alone chooses between them and app/cli
        {u"app"_s, everyApp + appFolders({u"cli"_s}) + shown + coreFolders({u"validation"_s}), qtWindow},
    };
}

} // namespace

const std::vector<FolderRow>& folderTable()
{
    static const std::vector<FolderRow> table = [] {
        std::vector<FolderRow> rows = coreRows();
        const std::vector<FolderRow> more = appRows();
        rows.insert(rows.end(), more.begin(), more.end());
        return rows;
    }();
    return table;
}

const std::vector<LibraryRow>& libraryTable()
{
    static const std::vector<LibraryRow> table = {
        {u"tl/expected.hpp"_s, {u"core/base"_s, u"core/interchange"_s}}, // interchange: a row, or why it was dropped
        {u"Eigen/"_s, {u"core/stats"_s}},
        {u"boost/"_s, {u"core/stats"_s}},
        {u"sqlite3.h"_s, {u"core/store"_s}},
        {u"xxhash.h"_s, {u"core/study"_s}, true},
        {u"zip.h"_s, {u"core/interchange"_s}},
        {u"pugixml.hpp"_s, {u"core/interchange"_s}},
        {u"readstat.h"_s, {u"core/interchange"_s}, true},
        {u"qcustomplot.h"_s, {u"app/plots"_s}, true},
        // POSIX, where Qt and the standard library have no word for it
        {u"unistd.h"_s, {u"core/store"_s, u"app/cli"_s, u"app"_s}, true},
        {u"dirent.h"_s, {u"core/store"_s}, true},
        {u"fcntl.h"_s, {u"core/store"_s, u"app/cli"_s}, true},
        {u"sys/"_s, {u"core/store"_s, u"app/cli"_s, u"app/tasks"_s}, true},
    };
    return table;
}

} // namespace architecture
