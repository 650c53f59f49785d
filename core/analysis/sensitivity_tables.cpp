// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sensitivity_tables.h"

#include "core/analysis/analyses.h"
#include "core/analysis/model_analysis.h"
#include "core/analysis/number_text.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace analysis {

using namespace Qt::StringLiterals;

namespace {

struct SensitivityTableWords
{
    Q_DECLARE_TR_FUNCTIONS(analysis::SensitivityTables)
};

TableCell sensitivityCell(std::optional<double> value)
{
    return value ? TableCell(*value) : TableCell();
}

/// estimate, lower, upper, p; empty where there is no effect.
void appendEffect(std::vector<TableCell>& row, const base::Result<Estimate>& effect)
{
    if (!effect) {
        row.insert(row.end(), 4, TableCell());
        return;
    }
    row.insert(row.end(), {effect->value, sensitivityCell(effect->lower), sensitivityCell(effect->upper),
                           sensitivityCell(effect->p)});
}

ValueFormat formatOf(const SensitivityQuestion& question)
{
    return valueFormat(question.rows.scale, question.rows.selection.measure);
}

base::Result<AnalysisResult> modelOf(const SensitivityQuestion& question, bool completersOnly, base::Progress& progress)
{
    study::Selection asked = question.rows.selection;
    asked.completersOnly = completersOnly;
    const AnalysisKind* kind = findAnalysis(u"mixed-model");
    const auto options = resolveOptions(kind->options, {{u"level"_s, QString::number(question.tipping.level, 'g', 17)}});
    return options ? kind->run(question.study, asked, *options, progress) : tl::unexpected(options.error());
}

} // namespace

base::Result<void> addPeopleTable(AnalysisResult& result, const SensitivityQuestion& question, base::Progress& progress)
{
    Table table{.name = u"people"_s,
                .columns = {u"analysis"_s, u"people"_s, u"n"_s, u"estimate"_s, u"lower"_s, u"upper"_s, u"p"_s},
                .rows = {}};
    table.rows.push_back({result.analysis, u"completers"_s, completeCount(question.people)});
    table.rows.back().front() = question.tipping.hasTwoSequences ? u"crossover"_s : u"paired-t"_s;
    appendEffect(table.rows.back(), question.effect);
    for (const bool completersOnly : {true, false}) {
        const QString people = completersOnly ? u"completers"_s : u"all"_s;
        const auto model = modelOf(question, completersOnly, progress);
        if (!model) {
            if (model.error().kind == base::ErrorKind::Cancelled) {
                return tl::unexpected(model.error());
            }
            result.notes << SensitivityTableWords::tr("No mixed model of %1: %2.").arg(people, fitReason(model.error()));
            continue;
        }
        const Estimate* estimate = findEstimate(*model, QString(u"treatment @ " + result.visit));
        if (estimate != nullptr) {
            table.rows.push_back({u"mixed-model"_s, people, model->n});
            appendEffect(table.rows.back(), *estimate);
        }
    }
    result.tables.push_back(std::move(table));
    return {};
}

void addCarriedTable(AnalysisResult& result, const SensitivityQuestion& question)
{
    Table table{.name = u"carried forward"_s,
                .columns = {u"method"_s, u"filled"_s, u"still missing"_s, u"n"_s, u"estimate"_s, u"lower"_s,
                            u"upper"_s, u"p"_s},
                .rows = {}};
    for (const auto method : {stats::CarriedForward::LastObservation, stats::CarriedForward::Baseline}) {
        const auto shortName = stats::shortName(method);
        const QString name = QString::fromUtf8(shortName.data(), static_cast<qsizetype>(shortName.size()));
        const auto trial = carriedTrial(question.study, question.rows, method);
        if (!trial) {
            result.notes << SensitivityTableWords::tr("No %1: %2.").arg(name, fitReason(trial.error()));
            continue;
        }
        table.rows.push_back({name, trial->filled, trial->stillMissing, completeCount(trial->people)});
        appendEffect(table.rows.back(),
                     trialEffect(trial->people, question.tipping.hasTwoSequences, question.tipping.level));
    }
    result.notes << SensitivityTableWords::tr("LOCF and BOCF put one number in the place of a missing one as if it had been "
                                              "seen: they are here to be compared with, never the answer (Molenberghs et al. "
                                              "2004).");
    result.tables.push_back(std::move(table));
}

void addLeaveOneOutTable(AnalysisResult& result, const SensitivityQuestion& question)
{
    Table table{.name = u"leave one out"_s,
                .columns = {u"participant"_s, u"n"_s, u"estimate"_s, u"lower"_s, u"upper"_s, u"p"_s},
                .rows = {}};
    std::vector<TrialPerson> complete;
    for (const TrialPerson& person : question.people) {
        if (person.isComplete()) {
            complete.push_back(person);
        }
    }
    QString farthest;
    double distance = -1.0;
    for (std::size_t i = 0; i < complete.size(); ++i) {
        std::vector<TrialPerson> others = complete;
        others.erase(others.begin() + static_cast<std::ptrdiff_t>(i));
        const auto effect = trialEffect(others, question.tipping.hasTwoSequences, question.tipping.level);
        table.rows.push_back({complete[i].key, static_cast<int>(others.size())});
        appendEffect(table.rows.back(), effect);
        if (!effect) {
            result.notes << SensitivityTableWords::tr("Without %1 the others have no estimate: %2.")
                                .arg(complete[i].key, fitReason(effect.error()));
        } else if (std::fabs(effect->value - question.effect.value) > distance) {
            distance = std::fabs(effect->value - question.effect.value);
            farthest = complete[i].key;
        }
    }
    if (!farthest.isEmpty()) {
        result.notes << SensitivityTableWords::tr("%1 moves the estimate most: by %2 where left out.")
                            .arg(farthest, meanText(distance, formatOf(question)));
    }
    result.tables.push_back(std::move(table));
}

base::Result<void> addTippingTable(AnalysisResult& result, const SensitivityQuestion& question, base::Progress& progress)
{
    const auto found = trialTipping(question.people, question.tipping, progress);
    if (!found) {
        if (found.error().kind == base::ErrorKind::Cancelled) {
            return tl::unexpected(found.error());
        }
        result.notes << (found.error().subject == "missing values"
                             ? SensitivityTableWords::tr("Nobody with one value lacks the one under the comparator: there "
                                                         "is nothing to impute, and no tipping point.")
                             : SensitivityTableWords::tr("No tipping point: %1.").arg(fitReason(found.error())));
        return {};
    }
    Table table{.name = u"tipping point"_s,
                .columns = {u"delta"_s, u"estimate"_s, u"lower"_s, u"upper"_s, u"p"_s},
                .rows = {}};
    for (const stats::TippingStep& step : found->tipping.steps) {
        table.rows.push_back(
            {step.delta, step.pooled.estimate, step.pooled.lower, step.pooled.upper, step.pooled.p});
    }
    result.tables.push_back(std::move(table));
    const QString imputed =
        SensitivityTableWords::tr("%1 values were imputed %2 times under a normal model (missing at random, seed %3), %4 of "
                                  "them under the comparator, to which the delta is added.")
            .arg(QString::number(found->imputed), QString::number(question.tipping.imputations),
                 QString::number(question.tipping.seed), QString::number(found->imputedComparator));
    const double last = found->tipping.steps.back().delta;
    result.notes << imputed
                 << (found->tipping.delta
                         ? SensitivityTableWords::tr("The interval begins or ceases to hold zero at a delta of %1.")
                               .arg(meanText(*found->tipping.delta, formatOf(question)))
                         : SensitivityTableWords::tr("No delta up to %1 changes whether the interval holds zero.")
                               .arg(meanText(last, formatOf(question))));
    return {};
}

void addCarryoverTable(AnalysisResult& result, const SensitivityQuestion& question)
{
    if (!question.tipping.hasTwoSequences) {
        result.notes << SensitivityTableWords::tr("What a carry-over would do depends on the order, and these are not two.");
        return;
    }
    Table table{.name = u"carryover"_s,
                .columns = {u"carryover"_s, u"estimate"_s, u"lower"_s, u"upper"_s},
                .rows = {}};
    // A carry-over biases the effect by minus half of it: this is what would be left.
    for (const double share : {-0.5, -0.25, 0.0, 0.25, 0.5, 0.75, 1.0}) {
        const double shift = -share * question.effect.value;
        table.rows.push_back({2.0 * shift, question.effect.value + shift, question.effect.lower.value_or(0.0) + shift,
                              question.effect.upper.value_or(0.0) + shift});
    }
    result.tables.push_back(std::move(table));
}

} // namespace analysis
