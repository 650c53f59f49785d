// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/summary_analysis.h"

#include "core/analysis/number_text.h"
#include "core/analysis/option_kinds.h"
#include "core/analysis/summary.h"
#include "core/study/lookup.h"

#include <QCoreApplication>

namespace analysis {

using namespace Qt::StringLiterals;

namespace {

struct SummaryWords
{
    Q_DECLARE_TR_FUNCTIONS(analysis::SummaryAnalysis)
};

template <typename Number>
TableCell cellFrom(const std::optional<Number>& value)
{
    return value ? TableCell(*value) : TableCell();
}

QString scaleKey(const study::Study& study, study::ScaleId id)
{
    const study::Scale* scale = study::byId(study.scales, id);
    return scale != nullptr ? scale->key : QString();
}

QString visitKey(const study::Study& study, study::VisitId id)
{
    const study::Visit* visit = study::byId(study.visits, id);
    return visit != nullptr ? visit->key : QString();
}

QString sequenceName(const study::Study& study, study::SequenceId id)
{
    const study::Sequence* sequence = study::byId(study.sequences, id);
    if (sequence == nullptr) {
        return u"none"_s;
    }
    return sequence->name.isEmpty() ? sequence->key : sequence->name;
}

Table cellTable(const study::Study& study, const Summary& summary)
{
    Table table{.name = u"summary"_s,
                .columns = {u"scale"_s, u"arm"_s, u"visit"_s, u"n"_s, u"mean"_s, u"sd"_s, u"se"_s, u"lower"_s,
                            u"upper"_s, u"median"_s, u"q1"_s, u"q3"_s, u"responders"_s, u"remitters"_s},
                .rows = {}};
    for (const SummaryCell& cell : summary.cells) {
        table.rows.push_back({scaleKey(study, cell.scale), study::armName(study, cell.arm), visitKey(study, cell.visit),
                              cell.n, cell.mean, cellFrom(cell.sd), cellFrom(cell.se), cellFrom(cell.lower),
                              cellFrom(cell.upper), cell.median, cell.q1, cell.q3, cellFrom(cell.responders),
                              cellFrom(cell.remitters)});
    }
    return table;
}

Table pairTable(const study::Study& study, const Summary& summary)
{
    Table table{.name = u"pairs"_s, .columns = {u"scale"_s, u"visit"_s, u"sequence"_s, u"n"_s}, .rows = {}};
    for (const PairCount& pair : summary.pairs) {
        table.rows.push_back(
            {scaleKey(study, pair.scale), visitKey(study, pair.visit), sequenceName(study, pair.sequence), pair.n});
    }
    return table;
}

QString measureWords(study::Measure measure)
{
    switch (measure) {
    case study::Measure::Score:
        return SummaryWords::tr("score");
    case study::Measure::Change:
        return SummaryWords::tr("change from baseline");
    case study::Measure::PercentChange:
        return SummaryWords::tr("percent change from baseline");
    }
    return {};
}

base::Result<AnalysisResult> runSummary(const study::Study& study, const study::Selection& selection,
                                        const Options& options, base::Progress& progress)
{
    const double level = numberOption(options, u"level"_s);
    auto summary = summarise(study, selection, progress, {.level = level, .onlyVisit = selection.visit});
    if (!summary) {
        return base::pass(summary);
    }
    AnalysisResult result = resultFor(study, selection, u"summary"_s);
    result.method = SummaryWords::tr("Counts, means with %1 intervals by Student's t, and quartiles by linear "
                                     "interpolation, by arm and visit; display rule %2.")
                        .arg(levelText(level), displayRuleText());
    result.estimand = SummaryWords::tr("The mean %1 in each arm at each visit among the people with a value there; "
                                       "nothing is imputed and no effect is estimated.")
                          .arg(measureWords(selection.measure));
    result.rowsUsed = static_cast<int>(summary->scores);
    result.tables = {cellTable(study, *summary), pairTable(study, *summary)};
    setPeople(result, study, selection, summary->people);
    return result;
}

} // namespace

AnalysisKind summaryAnalysis()
{
    return {.key = u"summary"_s,
            .name = {"analysis::SummaryAnalysis", QT_TRANSLATE_NOOP("analysis::SummaryAnalysis", "Summary")},
            .description = {"analysis::SummaryAnalysis",
                            QT_TRANSLATE_NOOP("analysis::SummaryAnalysis",
                                              "Counts, means, intervals, quartiles, responders and remitters by arm and visit, and "
                                              "complete pairs by sequence.")},
            .options = {levelOption()},
            .accepts = [](study::Design) { return true; },
            .run = runSummary,
            .inScript = false};
}

} // namespace analysis
