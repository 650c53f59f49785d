// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/debug_information.h"

#include "app/cli/text_table.h"
#include "app/reporting/json_document.h"

#include <QGuiApplication>
#include <QLocale>
#include <QStringList>
#include <QSysInfo>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

QString compilerName()
{
#if defined(__clang__)
    return u"clang %1.%2.%3"_s.arg(__clang_major__).arg(__clang_minor__).arg(__clang_patchlevel__);
#else
    return u"gcc %1.%2.%3"_s.arg(__GNUC__).arg(__GNUC_MINOR__).arg(__GNUC_PATCHLEVEL__);
#endif
}

} // namespace

QString debugInformation()
{
    const QList<QStringList> rows{
        {u"blockade"_s, reporting::programVersion()},
        {u"build"_s, QStringLiteral(BLOCKADE_BUILD_TYPE)},
        {u"Qt"_s, u"%1 (built with %2)"_s.arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR))},
        {u"SQLite"_s, u"built with "_s + QStringLiteral(BLOCKADE_SQLITE_VERSION)},
        {u"QCustomPlot"_s, u"built with "_s + QStringLiteral(BLOCKADE_QCUSTOMPLOT_VERSION)},
        {u"compiler"_s, compilerName()},
        {u"system"_s, QSysInfo::prettyProductName()},
        {u"kernel"_s, QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion()},
        {u"processor"_s, QSysInfo::currentCpuArchitecture()},
        {u"platform plug-in"_s, QGuiApplication::platformName() + u" (of commands)"_s},
        {u"locale"_s, QLocale::system().name()},
    };
    return textTable(rows, false);
}

} // namespace cli
