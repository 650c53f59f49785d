// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/row_model.h"

#include "core/analysis/model_formula.h"
#include "core/study/lookup.h"
#include "core/study/visit_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace analysis {

using namespace Qt::StringLiterals;

namespace {

struct RowModelWords
{
    Q_DECLARE_TR_FUNCTIONS(analysis::RowModel)
};

QString firstText(const QString& arm)
{
    return RowModelWords::tr("%1 first").arg(arm);
}

// Visits by place: only those with rows of both arms, as a difference at any other would be made of nothing.
ModelRows comparedVisits(const ModelRows& rows, QStringList& notes)
{
    std::vector<unsigned> sides(rows.visits.size(), 0U);
    for (const ModelRow& row : rows.rows) {
        sides[row.visit] |= row.side == ArmSide::Reference ? 1U : 2U;
    }
    ModelRows kept = filteredRows(rows, [&sides](const ModelRow& row) { return sides[row.visit] == 3U; });
    kept.visits.clear();
    std::vector<std::size_t> place(rows.visits.size(), 0);
    for (std::size_t visit = 0; visit < rows.visits.size(); ++visit) {
        place[visit] = kept.visits.size();
        if (sides[visit] == 3U) {
            kept.visits.push_back(rows.visits[visit]);
        } else if (sides[visit] != 0U) {
            notes
                << RowModelWords::tr("%1 is left out: it has scores under one arm alone.").arg(study::visitWords(rows.visits[visit].key));
        }
    }
    for (ModelRow& row : kept.rows) {
        row.visit = place[row.visit];
    }
    return kept;
}

ModelRows rowsWithBaseline(const ModelRows& rows, QStringList& notes)
{
    ModelRows kept = filteredRows(rows, [](const ModelRow& row) { return row.baseline.has_value(); });
    if (kept.rows.empty()) {
        return rows; // the term goes instead
    }
    if (const auto lost = rows.rows.size() - kept.rows.size(); lost > 0) {
        notes << RowModelWords::tr("Scores without a baseline are left out: %1.").arg(lost);
    }
    return kept;
}

stats::Factor factorOf(const char* name, const QStringList& levels, const ModelRows& rows,
                       int (*levelOf)(const ModelRows&, const ModelRow&))
{
    stats::Factor factor{.name = name, .levels = {}, .levelOf = {}};
    for (const QString& level : levels) {
        factor.levels.push_back(level.toStdString());
    }
    for (const ModelRow& row : rows.rows) {
        factor.levelOf.push_back(levelOf(rows, row));
    }
    return factor;
}

stats::Factor periodFactor(const ModelRows& rows)
{
    std::map<int, int> place;
    for (const ModelRow& row : rows.rows) {
        place[row.period] = 0;
    }
    stats::Factor factor{.name = "period", .levels = {}, .levelOf = {}};
    for (auto& [period, level] : place) {
        level = static_cast<int>(factor.levels.size());
        factor.levels.push_back(std::to_string(period));
    }
    for (const ModelRow& row : rows.rows) {
        factor.levelOf.push_back(place[row.period]);
    }
    return factor;
}

stats::Factor factorNamed(const RowModel& model, const std::string& name)
{
    const ModelRows& rows = model.rows;
    if (name == "period") {
        return periodFactor(rows);
    }
    if (name == "treatment") {
        return factorOf("treatment", {model.reference, model.comparator}, rows,
                        [](const ModelRows&, const ModelRow& row) { return row.side == ArmSide::Comparator ? 1 : 0; });
    }
    if (name == "sequence") {
        return factorOf(
            "sequence",
            {firstText(model.reference), firstText(model.comparator)},
            rows, [](const ModelRows& all, const ModelRow& row) {
                return all.people[row.person].order == ArmOrder::ComparatorFirst ? 1 : 0;
            });
    }
    QStringList levels;
    for (const ArmSide side : {ArmSide::Reference, ArmSide::Comparator}) {
        for (std::size_t visit = 0; visit < rows.visits.size(); ++visit) {
            levels << (name == "cell" ? cellName(model, side, visit) : rows.visits[visit].key);
        }
        if (name == "visit") {
            break;
        }
    }
    if (name == "visit") {
        return factorOf("visit", levels, rows,
                        [](const ModelRows&, const ModelRow& row) { return static_cast<int>(row.visit); });
    }
    return factorOf("cell", levels, rows, [](const ModelRows& all, const ModelRow& row) {
        return static_cast<int>(row.visit + (row.side == ArmSide::Comparator ? all.visits.size() : 0));
    });
}

// Nobody's order is known, or everybody's is the same; one period, one visit.
bool hasOneLevel(const RowModel& model, const std::string& variable)
{
    if (variable == "baseline") {
        const auto& rows = model.rows.rows;
        return std::all_of(rows.begin(), rows.end(),
                           [&rows](const ModelRow& row) { return row.baseline == rows.front().baseline; }) ||
               !rows.front().baseline;
    }
    const auto levels = factorNamed(model, variable).levelOf;
    return std::all_of(levels.begin(), levels.end(), [&levels](int level) { return level == levels.front(); });
}

void leaveOutConstants(RowModel& model)
{
    for (const char* variable : {"visit", "period", "sequence", "baseline"}) {
        if (!mentions(model.terms, variable) || !hasOneLevel(model, variable)) {
            continue;
        }
        model.terms = withoutVariable(model.terms, variable);
        const bool isExpected =
            variable == std::string("visit") || (!model.rows.paired && variable != std::string("baseline"));
        if (!isExpected) {
            model.notes << RowModelWords::tr("%1 is left out of the model: it is the same for all scores.")
                               .arg(QString::fromLatin1(variable));
        }
    }
}

void fillFrame(RowModel& model)
{
    model.frame = {};
    model.frame.terms = model.terms;
    for (const char* name : {"treatment", "visit", "cell", "period", "sequence"}) {
        // means at the visits are asked for even where the visit is no term
        const bool isAsked =
            name == std::string("visit") && model.rows.visits.size() > 1 && !mentions(model.terms, "cell");
        if (isAsked || mentions(model.terms, name)) {
            model.frame.factors.push_back(factorNamed(model, name));
        }
    }
    if (mentions(model.terms, "baseline")) {
        stats::Covariate baseline{.name = "baseline", .values = {}};
        for (const ModelRow& row : model.rows.rows) {
            baseline.values.push_back(*row.baseline);
        }
        model.frame.covariates.push_back(std::move(baseline));
    }
}

// The first of the terms that depend on what stands before them, if it is one that the answer can do without.
std::string spareVariable(const RowModel& model, std::size_t column)
{
    for (const stats::TermColumns& term : model.design.terms) {
        if (std::find(term.columns.begin(), term.columns.end(), column) != term.columns.end()) {
            for (const char* variable : {"period", "sequence", "baseline"}) {
                if (term.name.find(variable) != std::string::npos) {
                    return variable;
                }
            }
        }
    }
    return {};
}

base::Result<void> makeDesign(RowModel& model)
{
    while (true) {
        fillFrame(model);
        auto design = stats::modelDesign(model.frame);
        if (!design) {
            return base::pass(design);
        }
        model.design = std::move(*design);
        const auto dependent = stats::dependentColumns(model.design.matrix);
        const std::string spare = dependent.empty() ? std::string() : spareVariable(model, dependent.front());
        if (spare.empty()) {
            return dependent.empty() ? base::Result<void>() : stats::requireIndependentColumns(model.design.matrix);
        }
        model.terms = withoutVariable(model.terms, spare);
        model.notes << RowModelWords::tr("%1 is left out of the model: these rows cannot tell it from the other terms, "
                                         "whose effects contain its own.")
                           .arg(QString::fromStdString(spare));
    }
}

} // namespace

base::Result<RowModel> rowModel(const study::Study& study, ModelRows rows, std::vector<stats::Term> terms)
{
    RowModel model;
    model.terms = std::move(terms);
    model.reference = study::armName(study, rows.contrast.reference);
    model.comparator = study::armName(study, rows.contrast.comparator);
    if (mentions(model.terms, "baseline")) {
        rows = rowsWithBaseline(rows, model.notes);
    }
    model.rows = comparedVisits(rows, model.notes);
    if (model.rows.rows.empty()) {
        return base::fail(base::ErrorKind::NotEnoughData, rows.scale.key.toStdString(), "scores under both arms");
    }
    leaveOutConstants(model);
    if (auto made = makeDesign(model); !made) {
        return base::pass(made);
    }
    for (const ModelRow& row : model.rows.rows) {
        model.y.push_back(row.y);
        model.subjectOf.push_back(static_cast<int>(row.person));
    }
    return model;
}

QString cellName(const RowModel& model, ArmSide side, std::size_t visit)
{
    return RowModelWords::tr("%1, %2", "arm, visit")
        .arg(side == ArmSide::Reference ? model.reference : model.comparator, model.rows.visits[visit].key);
}

} // namespace analysis
