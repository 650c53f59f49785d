// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/include_rules.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The source files under a folder of the project, from the root, sorted.
QStringList sourceFiles(const QString& folder, const QStringList& patterns)
{
    const QDir root(QStringLiteral(BLOCKADE_SOURCE_DIR));
    QStringList files;
    QDirIterator found(root.filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        files << root.relativeFilePath(found.next());
    }
    files.sort();
    return files;
}

QString textOf(const QString& file)
{
    QFile source(QDir(QStringLiteral(BLOCKADE_SOURCE_DIR)).filePath(file));
    return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()) : QString();
}

} // namespace

class IncludeRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void includesAreFound();
    void judgement_data();
    void judgement();
    void qtModules_data();
    void qtModules();
    void licence_data();
    void licence();
    void everyIncludeKeepsTheRules();
    void everyFileNamesItsLicence();
};

void IncludeRulesTest::includesAreFound()
{
    const QString text = u"// #include <not_this>\n#include \"core/base/result.h\"\n\n#  include <QString> // why\n"_s;
    const auto found = architecture::includesIn(u"core/study/study.cpp"_s, text);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].header, u"core/base/result.h"_s);
    QVERIFY(found[0].quoted);
    QCOMPARE(found[0].line, 2);
    QCOMPARE(found[1].header, u"QString"_s);
    QVERIFY(!found[1].quoted);
    QCOMPARE(found[1].line, 4);
}

void IncludeRulesTest::judgement_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char* file, const char* header, const char* expected) {
        QTest::addRow("%s <- %s", file, header)
            << QString::fromLatin1(file) << QString::fromLatin1(header) << QString::fromLatin1(expected);
    };
    row("core/study/check.cpp", "\"core/base/result.h\"", "");
    row("core/study/check.cpp", "\"core/study/study.h\"", "");
    row("core/study/check.cpp", "<vector>", "");
    row("core/study/study.h", "<QString>", "");
    row("core/analysis/simulated_study.cpp", "\"core/simulation/trial_draw.h\"", "");
    row("core/store/database.cpp", "<QSqlQuery>", "core/store may not use QtSql"); // SQLite itself, and that once
    row("core/stats/linear_model.cpp", "<Eigen/QR>", "");
    row("app/plots/figure_painter.cpp", "<qcustomplot.h>", "");
    row("app/pages/pages.cpp", "\"app/pages/trajectory_page.h\"", "");
    row("app/pages/trajectory_page.cpp", "\"app/pages/trajectory_page.h\"", "");
    row("app/pages/trajectory_page_parts.cpp", "\"app/pages/trajectory_page.h\"", "");
    row("app/widgets/count_box.cpp", "\"app/plots/series_style.h\"", "");
    row("app/main_window.cpp", "\"app/pages/pages.h\"", "");
    row("app/main.cpp", "\"app/cli/program.h\"", "");
    row("app/cli/page_command.cpp", "\"app/main_window.h\"", "");
    row("app/widgets/blockade_switch.cpp", "\"blockade_switch.moc\"", "");

    row("core/study/check.cpp", "\"core/store/study_file.h\"", "core/study may not include core/store");
    row("core/stats/crossover.cpp", "\"core/study/study.h\"", "core/stats may not include core/study");
    row("core/simulation/trial_draw.cpp", "\"core/analysis/summary.h\"",
        "core/simulation may not include core/analysis");
    row("core/figures/means.cpp", "\"core/stats/descriptive.h\"", "core/figures may not include core/stats");
    row("core/figures/means.cpp", "\"app/theme/theme.h\"", "core/figures may not include app/theme");
    row("core/study/check.cpp", "<core/base/result.h>", "our own headers are written in quotes");
    row("core/study/check.cpp", "\"study.h\"", "our own headers are written from the root");
    row("core/stats/crossover.h", "<QString>", "core/stats may not use QtCore");
    row("core/study/study.h", "<QColor>", "core/study may not use QtGui");
    row("core/study/study.h", "<QtGui/QColor>", "core/study may not use QtGui");
    row("core/study/study.h", "<qcolor.h>", "core/study may not use QtGui");
    row("core/interchange/csv_reader.cpp", "<QSqlQuery>", "core/interchange may not use QtSql");
    row("app/workspace/workspace.cpp", "<QSqlDatabase>", "app/workspace may not use QtSql");
    row("core/study/study.h", "<QObject>", "core/ holds values: no QObject");
    row("core/study/study.cpp", "<Eigen/Core>", "Eigen/ is for core/stats alone");
    row("core/analysis/summary.cpp", "<boost/math/distributions/normal.hpp>", "boost/ is for core/stats alone");
    row("core/study/study.h", "<tl/expected.hpp>", "tl/expected.hpp is for core/base, core/interchange alone");
    row("core/interchange/csv_reader.cpp", "<sqlite3.h>", "sqlite3.h is for core/store alone");
    row("core/store/database.cpp", "<zip.h>", "zip.h is for core/interchange alone");
    row("core/study/digest.h", "<xxhash.h>", "xxhash.h is for .cpp files alone");
    row("app/plots/figure_painter.h", "<qcustomplot.h>", "qcustomplot.h is for .cpp files alone");
    row("app/pages/trajectory_page.cpp", "<qcustomplot.h>", "qcustomplot.h is for app/plots alone");
    row("core/stats/crossover.cpp", "<gsl/gsl_cdf.h>", "a library the table does not know");
    row("app/widgets/blockade_switch.cpp", "\"app/workspace/workspace.h\"",
        "app/widgets may not include app/workspace");
    row("app/plots/figure_view.cpp", "\"core/study/study.h\"", "app/plots may not include core/study");
    row("app/pages/trajectory_page.cpp", "\"core/store/study_file.h\"", "app/pages may not include core/store");
    row("app/main_window.cpp", "\"app/pages/trajectory_page.h\"", "only app/pages/pages.cpp includes a page");
    row("app/pages/paired_page.cpp", "\"app/pages/trajectory_page.h\"", "only app/pages/pages.cpp includes a page");
    row("app/pages/trajectory_pages.cpp", "\"app/pages/trajectory_page.h\"", "only app/pages/pages.cpp includes a page");
    row("app/plots/figure_view.cpp", "\"app/widgets/count_box.h\"", "app/plots may not include app/widgets");
    row("app/main_window.cpp", "\"app/cli/commands.h\"", "only app/main.cpp includes app/cli");
    row("core/helpers/anything.cpp", "<vector>", "the table has no row for core/helpers");
}

void IncludeRulesTest::judgement()
{
    QFETCH(QString, file);
    QFETCH(QString, header);
    QFETCH(QString, expected);
    const auto includes = architecture::includesIn(file, u"#include "_s + header);
    QCOMPARE(includes.size(), 1);
    QCOMPARE(architecture::objection(includes.first()), expected);
}

void IncludeRulesTest::qtModules_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("module");
    QTest::newRow("class") << u"QString"_s << u"QtCore"_s;
    QTest::newRow("old spelling") << u"qstring.h"_s << u"QtCore"_s;
    QTest::newRow("module and class") << u"QtSql/QSqlQuery"_s << u"QtSql"_s;
    QTest::newRow("whole module") << u"QtSql"_s << u"QtSql"_s;
    QTest::newRow("standard library") << u"vector"_s << QString();
    QTest::newRow("begins with a q") << u"qcustomplot.h"_s << QString();
}

void IncludeRulesTest::qtModules()
{
    QFETCH(QString, header);
    QTEST(architecture::qtModule(header), "module");
}

void IncludeRulesTest::licence_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fine");
    const QString lines = u"%1 SPDX-FileCopyrightText: Blockade contributors\n"_s
                          u"%1 SPDX-License-Identifier: GPL-3.0-or-later\n"_s;
    QTest::newRow("source") << lines.arg(u"//"_s) << true;
    QTest::newRow("script") << u"#!/usr/bin/env bash\n"_s + lines.arg(u"#"_s) << true;
    QTest::newRow("schema") << lines.arg(u"--"_s) << true;
    QTest::newRow("none") << u"#pragma once\n"_s << false;
    QTest::newRow("not on top") << u"#pragma once\n"_s + lines.arg(u"//"_s) << false;
    QTest::newRow("another licence") << lines.arg(u"//"_s).replace("GPL-3.0-or-later"_L1, "MIT"_L1) << false;
}

void IncludeRulesTest::licence()
{
    QFETCH(QString, text);
    QTEST(architecture::licenceObjection(text).isEmpty(), "fine");
}

void IncludeRulesTest::everyIncludeKeepsTheRules()
{
    const QStringList patterns{u"*.h"_s, u"*.cpp"_s};
    const QStringList files = sourceFiles(u"core"_s, patterns) + sourceFiles(u"app"_s, patterns);
    QVERIFY(files.contains("core/base/result.h"_L1));
    QStringList objections;
    qsizetype judged = 0;
    for (const QString& file : files) {
        for (const architecture::Include& include : architecture::includesIn(file, textOf(file))) {
            ++judged;
            const QString objection = architecture::objection(include);
            if (!objection.isEmpty()) {
                objections << u"%1:%2: %3: %4"_s.arg(file).arg(include.line).arg(include.header, objection);
            }
        }
    }
    QVERIFY2(judged > files.size(), "the includes were not read");
    QVERIFY2(objections.isEmpty(), qPrintable(u"\n"_s + objections.join(u'\n')));
}

void IncludeRulesTest::everyFileNamesItsLicence()
{
    const QStringList patterns{u"*.h"_s, u"*.cpp"_s, u"CMakeLists.txt"_s, u"*.sql"_s};
    QStringList files{u"CMakeLists.txt"_s};
    for (const QString& folder : {u"core"_s, u"app"_s, u"tests"_s, u"resources"_s}) {
        files += sourceFiles(folder, patterns);
    }
    files += sourceFiles(u"packaging"_s, {u"run"_s, u"test"_s, u"bench"_s, u"*.sh"_s, u"packages"_s});
    QVERIFY(files.contains("core/base/result.h"_L1));
    QVERIFY(files.contains("packaging/test"_L1));
    QStringList objections;
    for (const QString& file : files) {
        const QString objection = architecture::licenceObjection(textOf(file));
        if (!objection.isEmpty()) {
            objections << file + u": "_s + objection;
        }
    }
    QVERIFY2(objections.isEmpty(), qPrintable(u"\n"_s + objections.join(u'\n')));
}

QTEST_GUILESS_MAIN(IncludeRulesTest)
#include "include_rules_test.moc"
