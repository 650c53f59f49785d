// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Models of repeated measures and sampled permutations, beside R on the same rows where R and the package are
// installed. R counts the fit alone: not its start, not the reading of the rows. Both use one thread.
#include "core/base/random.h"
#include "core/stats/mixed_model.h"
#include "core/stats/mmrm.h"
#include "core/stats/model_terms.h"
#include "core/stats/permutation.h"
#include "tests/benchmarks/benchmarks.h"
#include "tests/benchmarks/sample.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <iostream>
#include <optional>
#include <string>
#include <vector>

namespace benchmarks {

namespace {

using namespace Qt::StringLiterals;

struct MadeUpRows
{
    std::vector<double> y;
    std::vector<int> subjects, visits;
    stats::ModelFrame frame;
    std::vector<std::string> visitNames;
};

/// Two arms, a baseline, one value in twenty missing.
MadeUpRows madeUpTrial(int subjects, int visitCount)
{
    base::Random random(200);
    MadeUpRows rows;
    stats::Factor arm{"arm", {"a", "b"}, {}};
    stats::Factor day{"day", {}, {}};
    stats::Covariate baseline{"baseline", {}};
    for (int visit = 0; visit < visitCount; ++visit) {
        day.levels.push_back(std::to_string(visit + 1));
    }
    for (int subject = 0; subject < subjects; ++subject) {
        const double level = 3.0 * random.normal();
        const double before = 20.0 + level + 2.0 * random.normal();
        for (int visit = 0; visit < visitCount; ++visit) {
            const double noise = (1.0 + 0.2 * visit) * random.normal();
            if (random.chance(0.05)) {
                continue;
            }
            rows.y.push_back(20.0 + level - visit * (0.5 + subject % 2) + noise);
            rows.subjects.push_back(subject);
            rows.visits.push_back(visit);
            arm.levelOf.push_back(subject % 2);
            day.levelOf.push_back(visit);
            baseline.values.push_back(before);
        }
    }
    rows.visitNames = day.levels;
    rows.frame = {{arm, day}, {baseline}, {{"baseline"}, {"arm"}, {"day"}, {"arm", "day"}}};
    return rows;
}

/// 24 people, two periods: treatment, period and sequence.
MadeUpRows madeUpCrossover()
{
    base::Random random(24);
    MadeUpRows rows;
    stats::Factor treatment{"treatment", {"p", "k"}, {}};
    stats::Factor period{"period", {"1", "2"}, {}};
    stats::Factor sequence{"sequence", {"kp", "pk"}, {}};
    for (int subject = 0; subject < 24; ++subject) {
        const double level = 4.0 * random.normal();
        for (int visit = 0; visit < 2; ++visit) {
            const int treated = (subject + visit) % 2;
            rows.y.push_back(20.0 + level - 5.0 * treated + 3.0 * random.normal());
            rows.subjects.push_back(subject);
            rows.visits.push_back(visit);
            treatment.levelOf.push_back(treated);
            period.levelOf.push_back(visit);
            sequence.levelOf.push_back(subject % 2);
        }
    }
    rows.frame = {{treatment, period, sequence}, {}, {{"treatment"}, {"period"}, {"sequence"}}};
    return rows;
}

void writeFrame(const QString& path, const MadeUpRows& rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return;
    }
    QByteArray text = "id,visit,y";
    for (const auto& factor : rows.frame.factors) {
        text += ',' + QByteArray::fromStdString(factor.name);
    }
    for (const auto& covariate : rows.frame.covariates) {
        text += ',' + QByteArray::fromStdString(covariate.name);
    }
    for (std::size_t i = 0; i < rows.y.size(); ++i) {
        text += '\n' + QByteArray::number(rows.subjects[i]) + ',' + QByteArray::number(rows.visits[i] + 1) + ',' +
                QByteArray::number(rows.y[i], 'g', 17);
        for (const auto& factor : rows.frame.factors) {
            text += ",l" + QByteArray::fromStdString(factor.levels[std::size_t(factor.levelOf[i])]);
        }
        for (const auto& covariate : rows.frame.covariates) {
            text += ',' + QByteArray::number(covariate.values[i], 'g', 17);
        }
    }
    file.write(text + '\n');
}

/// What to run beside ours: `once` is called so many times, and its median counts.
struct RivalInR
{
    const char* label;
    QString before; ///< libraries, and what turns the data frame d into what `once` needs
    QString once;
    int times = 5;
};

/// The median in milliseconds that R prints as its last line; nothing where R or a package is not there.
std::optional<double> millisecondsOfR(const RivalInR& rival, const QString& csv)
{
    const QString script =
        u"suppressPackageStartupMessages({%1})\nonce <- function() {%2}\ninvisible(once())\n"
        "cat('\\n', median(vapply(1:%3, function(i) 1000 * system.time(once())[['elapsed']], 0)), sep = '')"_s
            .arg(u"d <- read.csv(commandArgs(TRUE)[1], stringsAsFactors = TRUE); "_s + rival.before, rival.once)
            .arg(rival.times);
    QProcess r;
    r.start(u"Rscript"_s, {u"-e"_s, script, csv});
    if (!r.waitForFinished(-1) || r.exitStatus() != QProcess::NormalExit || r.exitCode() != 0) {
        return std::nullopt;
    }
    bool isNumber = false;
    const double milliseconds = r.readAllStandardOutput().trimmed().split('\n').last().toDouble(&isNumber);
    return isNumber ? std::optional(milliseconds) : std::nullopt;
}

/// R is no dependency: without it there is no ratio, and that is said; the benchmark has not failed.
void compareWithR(benchmark::State& state, const MadeUpRows& rows, const std::vector<double>& ours,
                  const RivalInR& rival)
{
    const QTemporaryDir folder;
    const QString csv = folder.filePath(u"rows.csv"_s);
    writeFrame(csv, rows);
    const auto theirs = millisecondsOfR(rival, csv);
    if (!theirs) {
        std::cerr << "no ratio: R is not installed, or lacks " << rival.label << '\n';
        return;
    }
    state.counters["against_ms"] = *theirs;
    state.counters["ratio"] = quantile(ours, 0.5) / *theirs;
    state.SetLabel(rival.label);
}

/// Milliseconds of each pass; empty where a fit failed.
std::vector<double> timeMmrm(benchmark::State& state, const MadeUpRows& rows)
{
    base::NoProgress progress;
    std::vector<double> times;
    for (auto _ : state) {
        Sample sample(state);
        const auto design = stats::modelDesign(rows.frame);
        const auto fit =
            stats::fitMmrm({rows.y, design->matrix, rows.subjects, rows.visits, rows.visitNames}, {}, progress);
        times.push_back(sample.stop());
        if (!fit) {
            state.SkipWithError(fit.error().detail.c_str());
            return {};
        }
    }
    return times;
}

} // namespace

void mmrm200x5VsNlme(benchmark::State& state)
{
    const auto rows = madeUpTrial(200, 5);
    const auto ours = timeMmrm(state, rows);
    if (!ours.empty()) {
        compareWithR(state, rows, ours,
                     {"nlme::gls", u"library(nlme)"_s,
                      u"gls(y ~ baseline + arm * day, d, corSymm(form = ~ visit | id), varIdent(form = ~ 1 | day))"_s,
                      3});
    }
}

void mmrm10000x10(benchmark::State& state)
{
    (void)timeMmrm(state, madeUpTrial(10'000, 10));
}

void crossoverKrVsLmertest(benchmark::State& state)
{
    const auto rows = madeUpCrossover();
    std::vector<double> ours;
    for (auto _ : state) {
        Sample sample(state);
        const auto design = stats::modelDesign(rows.frame);
        const auto fit = stats::fitInterceptModel(rows.y, design->matrix, rows.subjects);
        const auto tests =
            fit ? stats::testCoefficients(*fit, {.degreesOfFreedom = stats::DegreesOfFreedom::KenwardRogerLinear})
                : tl::unexpected(fit.error());
        ours.push_back(sample.stop());
        if (!tests) {
            state.SkipWithError(tests.error().detail.c_str());
            return;
        }
    }
    compareWithR(state, rows, ours,
                 {"lmerTest and pbkrtest", u"library(lmerTest); library(pbkrtest); d$period <- factor(d$period)"_s,
                  u"summary(lmer(y ~ treatment + period + sequence + (1 | id), d), ddf = 'Kenward-Roger')"_s});
}

void permutation1mVsCoin(benchmark::State& state)
{
    constexpr std::int64_t million = 1'000'000;
    const auto rows = madeUpCrossover();
    std::vector<double> treatedFirst;
    std::vector<double> treatedSecond;
    for (std::size_t i = 0; i < rows.y.size(); i += 2) { // a person's periods are neighbours
        auto& differences = rows.frame.factors[2].levelOf[i] == 0 ? treatedFirst : treatedSecond;
        differences.push_back(rows.y[i] - rows.y[i + 1]);
    }
    base::NoProgress progress;
    std::vector<double> ours;
    for (auto _ : state) {
        Sample sample(state);
        const auto test = stats::rerandomiseSequences(treatedFirst, treatedSecond,
                                                      {.samples = million, .alwaysSample = true}, progress);
        ours.push_back(sample.stop());
        if (!test || test->samples != million) {
            state.SkipWithError("no test");
            return;
        }
    }
    compareWithR(state, rows, ours,
                 {"coin::oneway_test",
                  u"library(coin); w <- reshape(d[, c('id', 'visit', 'y', 'sequence')], direction = 'wide', "
                  "idvar = c('id', 'sequence'), timevar = 'visit'); w$change <- w$y.1 - w$y.2"_s,
                  u"pvalue(oneway_test(change ~ sequence, w, distribution = approximate(nresample = 1000000)))"_s, 3});
}

} // namespace benchmarks
