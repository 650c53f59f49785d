// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/analysis/r_run.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

namespace r_run {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestRun = 120'000; // ms

std::optional<double> saidNumber(const QString& word)
{
    bool isNumber = false;
    const double number = word.toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

bool hasPackages(const QStringList& packages)
{
    if (packages.isEmpty()) {
        return true;
    }
    QString question = u"q(status = if (all(c("_s;
    for (qsizetype i = 0; i < packages.size(); ++i) {
        question += (i > 0 ? u",'"_s : u"'"_s) + packages[i] + u'\'';
    }
    question += u") %in% rownames(installed.packages()))) 0 else 1)"_s;
    return QProcess::execute(u"Rscript"_s, {u"--vanilla"_s, u"-e"_s, question}) == 0;
}

std::optional<double> numberIn(const analysis::Table& table, std::size_t row, const QString& column)
{
    const auto at = table.columns.indexOf(column);
    const auto* number = at < 0 ? nullptr : std::get_if<double>(&table.rows[row][static_cast<std::size_t>(at)]);
    return number != nullptr ? std::optional(*number) : std::nullopt;
}

/// "leave one out: P01" is the row of that table whose words are these.
std::optional<analysis::Estimate> tableEstimate(const analysis::AnalysisResult& result, const QString& name)
{
    for (const analysis::Table& table : result.tables) {
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            QStringList words;
            for (const analysis::TableCell& cell : table.rows[row]) {
                if (const auto* word = std::get_if<QString>(&cell)) {
                    words << *word;
                }
            }
            const auto value = numberIn(table, row, u"estimate"_s);
            if (value && !words.isEmpty() && name == table.name + u": "_s + words.join(u", "_s)) {
                return analysis::Estimate{.name = name,
                                          .value = *value,
                                          .p = numberIn(table, row, u"p"_s),
                                          .lower = numberIn(table, row, u"lower"_s),
                                          .upper = numberIn(table, row, u"upper"_s)};
            }
        }
    }
    return std::nullopt;
}

void compare(QStringList& found, const QString& what, std::optional<double> ours, std::optional<double> theirs,
             double tolerance)
{
    if (!theirs) {
        return;
    }
    if (!ours || !(std::abs(*ours - *theirs) <= tolerance * std::max(1.0, std::abs(*theirs)))) {
        found << u"%1: %2, R says %3"_s.arg(what, ours ? QString::number(*ours, 'g', 15) : u"nothing"_s,
                                            QString::number(*theirs, 'g', 15));
    }
}

} // namespace

RRun runR(const QString& script, const QStringList& packages)
{
    RRun run;
    if (QStandardPaths::findExecutable(u"Rscript"_s).isEmpty() || !hasPackages(packages)) {
        return run;
    }
    run.there = true;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"script.R"_s);
    QFile file(path);
    if (!folder.isValid() || !file.open(QIODevice::WriteOnly)) {
        return run;
    }
    file.write(script.toUtf8());
    file.close();
    QProcess process;
    process.start(u"Rscript"_s, {u"--vanilla"_s, path});
    if (!process.waitForFinished(longestRun)) {
        process.kill();
        process.waitForFinished();
        return run;
    }
    run.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    run.messages = QString::fromUtf8(process.readAllStandardError());
    for (const QString& line : QString::fromUtf8(process.readAllStandardOutput()).split(u'\n')) {
        const QStringList words = line.split(u'\t');
        if (words.size() == 9 && words[0] == u"estimate"_s) {
            run.estimates.append({.name = words[1],
                                  .value = saidNumber(words[2]).value_or(std::nan("")),
                                  .se = saidNumber(words[3]),
                                  .df = saidNumber(words[4]),
                                  .statistic = saidNumber(words[5]),
                                  .p = saidNumber(words[6]),
                                  .lower = saidNumber(words[7]),
                                  .upper = saidNumber(words[8])});
        }
    }
    return run;
}

QStringList differencesFromR(const analysis::AnalysisResult& result, const RRun& run, double tolerance)
{
    QStringList found;
    for (const analysis::Estimate& theirs : run.estimates) {
        const analysis::Estimate* own = analysis::findEstimate(result, theirs.name);
        const auto ours = own != nullptr ? std::optional(*own) : tableEstimate(result, theirs.name);
        if (!ours) {
            found << u"no estimate called "_s + theirs.name;
            continue;
        }
        compare(found, theirs.name, ours->value, theirs.value, tolerance);
        if (own != nullptr) { // tables have no columns for these
            compare(found, theirs.name + u" se"_s, ours->se, theirs.se, tolerance);
            compare(found, theirs.name + u" df"_s, ours->df, theirs.df, tolerance);
            compare(found, theirs.name + u" statistic"_s, ours->statistic, theirs.statistic, tolerance);
        }
        compare(found, theirs.name + u" p"_s, ours->p, theirs.p, tolerance);
        compare(found, theirs.name + u" lower"_s, ours->lower, theirs.lower, tolerance);
        compare(found, theirs.name + u" upper"_s, ours->upper, theirs.upper, tolerance);
    }
    return found;
}

} // namespace r_run
