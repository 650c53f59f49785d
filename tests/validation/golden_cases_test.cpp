// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/golden_cases.h"
#include "core/validation/recomputation.h"
#include "tests/support/result_check.h"

#include <QFile>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

class GoldenCasesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyMethodIsUsedAndKnown();
    void noPatientIsInThem();
    void theyAreWhatTheReferenceFilesSay();
};

void GoldenCasesTest::everyMethodIsUsedAndKnown()
{
    const auto cases = validation::goldenCases();
    QVERIFY_RESULT(cases);
    QSet<QString> used;
    for (const auto& golden : *cases) {
        QVERIFY2(!golden.values.empty(), qPrintable(golden.name));
        used.insert(golden.method);
    }
    QSet<QString> known;
    for (const auto& method : validation::methods()) {
        known.insert(method.key);
    }
    QCOMPARE(used, known);
}

void GoldenCasesTest::noPatientIsInThem()
{
    QFile file(QStringLiteral(BLOCKADE_SOURCE_DIR "/resources/validation/golden.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("ds00"));
}

// They are made by a script: nobody edits them by hand, and no reference file changes without them.
void GoldenCasesTest::theyAreWhatTheReferenceFilesSay()
{
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty()) {
        QSKIP("needs python3");
    }
    QProcess script;
    script.start(python, {QStringLiteral(BLOCKADE_SOURCE_DIR "/tests/data/reference/scripts/golden_values.py")});
    QVERIFY(script.waitForFinished());
    QCOMPARE(script.exitCode(), 0);
    QFile file(QStringLiteral(BLOCKADE_SOURCE_DIR "/resources/validation/golden.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == script.readAllStandardOutput());
}

QTEST_GUILESS_MAIN(GoldenCasesTest)
#include "golden_cases_test.moc"
