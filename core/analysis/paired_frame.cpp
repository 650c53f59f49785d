// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/paired_frame.h"

#include "core/analysis/number_text.h"
#include "core/analysis/r_header.h"
#include "core/stats/effect_size.h"

#include <QCoreApplication>

namespace analysis {

using namespace Qt::StringLiterals;

namespace {

struct PairedFrameWords
{
    Q_DECLARE_TR_FUNCTIONS(analysis::PairedFrame)
};

} // namespace

base::Result<PairedFrame> pairedFrame(const study::Study& study, const study::Selection& selection,
                                      const QString& analysis)
{
    auto all = modelRows(study, selection);
    if (!all) {
        return base::pass(all);
    }
    if (!all->paired) {
        return base::fail(base::ErrorKind::NotApplicable, analysis.toStdString(), "nobody receives both arms");
    }
    std::vector<char> isPaired(all->people.size(), 0);
    for (const ScorePair& pair : pairsOf(*all)) {
        isPaired[pair.person] = 1;
    }
    PairedFrame frame;
    frame.rows = filteredRows(*all, [&isPaired](const ModelRow& row) { return isPaired[row.person] != 0; });
    frame.pairs = pairsOf(frame.rows);
    if (frame.pairs.empty()) {
        return base::fail(base::ErrorKind::NotEnoughData, all->scale.key.toStdString(), "complete pairs");
    }
    for (const ScorePair& pair : frame.pairs) {
        frame.reference.push_back(pair.reference);
        frame.comparator.push_back(pair.comparator);
        frame.differences.push_back(pair.difference());
    }
    frame.result = resultFor(study, frame.rows.selection, analysis);
    setRowsUsed(frame.result, study, frame.rows);
    frame.result.headline = u"difference"_s;
    frame.result.rScript.data = rPairColumns(frame.rows, frame.pairs);
    const int people = frame.result.n + static_cast<int>(frame.result.excluded.size());
    frame.estimand = {
        .population = PairedFrameWords::tr("people with a value after both treatments (%1)")
                          .arg(countText(frame.result.n, people)),
        .variable = variableText(frame.rows.scale, selection.measure, &frame.rows.visits.front()),
        .intercurrentEvents = treatmentPolicyText(),
        .summary = {}};
    return frame;
}

void addEffectSizes(PairedFrame& frame, double level)
{
    const auto sizes = stats::pairedEffectSizes(frame.comparator, frame.reference, level);
    if (!sizes) {
        return;
    }
    Table table{.name = u"effect sizes"_s,
                .columns = {u"measure"_s, u"estimate"_s, u"lower"_s, u"upper"_s, u"level"_s},
                .rows = {}};
    const auto add = [&table, level](const QString& name, const stats::EffectSize& size) {
        table.rows.push_back({name, size.estimate, size.lower, size.upper, level});
    };
    add(u"Cohen dz"_s, sizes->cohenDz);
    if (sizes->hedgesGav) {
        add(u"Hedges g_av"_s, *sizes->hedgesGav);
    }
    add(u"common language"_s, sizes->commonLanguage);
    frame.result.tables.push_back(std::move(table));
}

} // namespace analysis
