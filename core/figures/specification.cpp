// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/specification.h"

#include "core/analysis/analyses.h"
#include "core/analysis/number_text.h"
#include "core/figures/axis_range.h"
#include "core/figures/figure_words.h"
#include "core/figures/result_words.h"
#include "core/study/lookup.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace figures {

using namespace Qt::StringLiterals;

namespace {

struct SpecificationWords
{
    Q_DECLARE_TR_FUNCTIONS(figures::Specification)
};

constexpr std::array choiceColumns = {u"scale", u"visit", u"people", u"method"};
constexpr double rowShare = 0.075; // of the height of the estimates: one row of choices
constexpr double groupGap = 0.6;   // of a row, between two kinds of choices

struct Specification
{
    std::array<QString, choiceColumns.size()> choice; ///< by choiceColumns
    double estimate = 0.0;
    double lower = std::numeric_limits<double>::quiet_NaN();
    double upper = std::numeric_limits<double>::quiet_NaN();
    bool current = false;
};

std::optional<double> numberIn(const analysis::TableCell& cell)
{
    if (const auto* number = std::get_if<double>(&cell)) {
        return std::isfinite(*number) ? std::optional(*number) : std::nullopt;
    }
    if (const auto* count = std::get_if<int>(&cell)) {
        return *count;
    }
    return std::nullopt;
}

// Whether yes is said as a word, a count or yes.
bool saysYes(const analysis::TableCell& cell)
{
    return std::visit(
        [](const auto& value) {
            using Value = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<Value, QString>) {
                return value == u"yes" || value == u"current" || value == u"true";
            } else if constexpr (std::is_same_v<Value, std::monostate>) {
                return false;
            } else {
                return value != Value{};
            }
        },
        cell);
}

const analysis::Table* specificationTable(const analysis::AnalysisResult& result)
{
    for (const analysis::Table& table : result.tables) {
        const bool all = std::all_of(choiceColumns.begin(), choiceColumns.end(), [&table](const char16_t* name) {
            return table.columns.contains(QString::fromUtf16(name));
        });
        if (all && table.columns.contains(u"estimate"_s)) {
            return &table;
        }
    }
    return nullptr;
}

std::vector<Specification> specificationsIn(const analysis::Table& table)
{
    const auto cell = [&table](const std::vector<analysis::TableCell>& row, const QString& name) {
        const auto at = table.columns.indexOf(name);
        return at >= 0 ? row[static_cast<std::size_t>(at)] : analysis::TableCell();
    };
    std::vector<Specification> specifications;
    for (const auto& row : table.rows) {
        Specification specification;
        const auto estimate = numberIn(cell(row, u"estimate"_s));
        if (!estimate) {
            continue;
        }
        specification.estimate = *estimate;
        specification.lower = numberIn(cell(row, u"lower"_s)).value_or(specification.lower);
        specification.upper = numberIn(cell(row, u"upper"_s)).value_or(specification.upper);
        specification.current = saysYes(cell(row, u"current"_s));
        for (std::size_t i = 0; i < choiceColumns.size(); ++i) {
            const analysis::TableCell word = cell(row, QString::fromUtf16(choiceColumns[i]));
            specification.choice[i] = std::holds_alternative<QString>(word) ? std::get<QString>(word) : QString();
        }
        specifications.push_back(std::move(specification));
    }
    std::stable_sort(specifications.begin(), specifications.end(),
                     [](const Specification& a, const Specification& b) { return a.estimate < b.estimate; });
    return specifications;
}

QString choiceWord(const study::Study& study, std::size_t column, const QString& key)
{
    if (choiceColumns[column] == std::u16string_view(u"visit")) {
        const study::Visit* visit = study::byKey(study.visits, key);
        return visit != nullptr ? visitText(*visit) : key;
    }
    if (choiceColumns[column] == std::u16string_view(u"people")) {
        return key == u"completers" ? SpecificationWords::tr("completers")
               : key == u"all"      ? SpecificationWords::tr("everybody")
                                    : key;
    }
    const QString analysisKey = key.section(u", "_s, 0, 0); // "mmrm, CS": an analysis and an option of it
    const analysis::AnalysisKind* kind = analysis::findAnalysis(analysisKey);
    return kind != nullptr ? kind->name.text() + key.sliced(analysisKey.size()) : key;
}

void addEstimates(Figure& figure, const std::vector<Specification>& all, study::Origin origin, bool current)
{
    Intervals intervals{.name = current ? SpecificationWords::tr("In view") : SpecificationWords::tr("Estimate"),
                        .role = current ? Role::Blocked : Role::Neutral,
                        .origin = origin};
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].current == current) {
            intervals.x.push_back(static_cast<double>(i) + 1.0);
            intervals.y.push_back(all[i].estimate);
            intervals.lower.push_back(all[i].lower);
            intervals.upper.push_back(all[i].upper);
            intervals.label.push_back(current ? analysis::fixedText(all[i].estimate, 1) : QString());
        }
    }
    if (!intervals.x.empty()) {
        figure.intervals.push_back(std::move(intervals));
    }
}

// A row of marks: who made this choice.
void addChoice(Figure& figure, const std::vector<Specification>& all, std::size_t column, const QString& key,
               const Tick& row, study::Origin origin)
{
    for (const bool current : {false, true}) {
        Points points{.name = row.label, .role = current ? Role::Blocked : Role::Neutral, .origin = origin};
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (all[i].choice[column] == key && all[i].current == current) {
                points.participant.emplace_back();
                points.x.push_back(static_cast<double>(i) + 1.0);
                points.y.push_back(row.at);
            }
        }
        if (!points.x.empty()) {
            figure.points.push_back(std::move(points));
        }
    }
}

/// In the order of the study, which is that of the table.
QStringList choicesIn(const analysis::Table& table, const QString& column)
{
    QStringList keys;
    const auto at = static_cast<std::size_t>(table.columns.indexOf(column));
    for (const auto& row : table.rows) {
        const auto* key = at < row.size() ? std::get_if<QString>(&row[at]) : nullptr;
        if (key != nullptr && !keys.contains(*key)) {
            keys << *key;
        }
    }
    return keys;
}

// The estimates above, one row for each choice below, on one axis; its ticks name both.
void addChoices(Figure& figure, const study::Study& study, const analysis::Table& table,
                const std::vector<Specification>& all, study::Origin origin)
{
    const double height = rowShare * (figure.y.maximum - figure.y.minimum);
    double at = figure.y.minimum;
    for (std::size_t column = 0; column < choiceColumns.size(); ++column) {
        const QStringList keys = choicesIn(table, QString::fromUtf16(choiceColumns[column]));
        at -= groupGap * height;
        for (const QString& key : keys) {
            at -= height;
            const Tick row{.at = at, .label = choiceWord(study, column, key)};
            addChoice(figure, all, column, key, row, origin);
            figure.y.ticks.push_back(row);
        }
    }
    figure.y.minimum = at - 0.7 * height;
    std::sort(figure.y.ticks.begin(), figure.y.ticks.end(),
              [](const Tick& a, const Tick& b) { return a.at < b.at; }); // labels are placed from the lowest
}

// Ticks of the estimates alone: the rest of the axis is rows.
void addEstimateTicks(Axis& axis)
{
    const double span = axis.maximum - axis.minimum;
    const double power = std::pow(10.0, std::floor(std::log10(span / 4.0)));
    double step = power;
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        step = factor * power;
        if (span / step <= 6.0) {
            break;
        }
    }
    for (double k = std::ceil(axis.minimum / step - 1e-9); k * step <= axis.maximum + 1e-9 * step; ++k) {
        axis.ticks.push_back({.at = k * step, .label = analysis::fixedText(k * step, step < 1.0 ? 1 : 0)});
    }
}

QString specificationSummary(const study::Study& study, const std::vector<Specification>& all)
{
    const auto excludes = std::count_if(all.begin(), all.end(),
                                        [](const Specification& one) { return one.lower > 0.0 || one.upper < 0.0; });
    const QString summary =
        SpecificationWords::tr("%1 ways to ask: estimates from %2 to %3; the interval lies on one side of zero in %4.")
            .arg(QString::number(all.size()), analysis::fixedText(all.front().estimate, 1),
                 analysis::fixedText(all.back().estimate, 1), QString::number(excludes));
    const auto current = std::find_if(all.begin(), all.end(), [](const Specification& one) { return one.current; });
    return current == all.end()
               ? summary
               : SpecificationWords::tr("%1 In view: %2, %3, %4, %5: %6.",
                                        "all; scale, visit, people, method: estimate")
                     .arg(summary, choiceWord(study, 0, current->choice[0]), choiceWord(study, 1, current->choice[1]),
                          choiceWord(study, 2, current->choice[2]), choiceWord(study, 3, current->choice[3]),
                          analysis::fixedText(current->estimate, 1));
}

} // namespace

base::Result<Figure> specification(const study::Study& study, const study::Selection& selection,
                                   const analysis::AnalysisResult& result)
{
    const analysis::Table* table = specificationTable(result);
    const auto all = table != nullptr ? specificationsIn(*table) : std::vector<Specification>{};
    if (all.empty()) {
        return base::fail(base::ErrorKind::NotEnoughData, result.analysis.toStdString(), "specifications");
    }
    Figure figure =
        emptyResultFigure(study, selection, result, u"specification"_s,
                          SpecificationWords::tr(
                              "Each column is one way to analyse the same difference (%1), in points of its own scale, "
                              "with its interval; the marks below say which choices it made.")
                              .arg(contrastName(study)));
    AxisRange range;
    range.add(0.0);
    for (const Specification& one : all) {
        range.add(one.estimate);
        range.add(one.lower);
        range.add(one.upper);
    }
    range.roundOut(figure.y);
    addEstimateTicks(figure.y);
    for (const bool current : {false, true}) {
        addEstimates(figure, all, computedOrigin(result), current);
    }
    addChoices(figure, study, *table, all, computedOrigin(result));
    figure.y.label = SpecificationWords::tr("Difference, and the choices");
    figure.x.label = SpecificationWords::tr("Ways to ask, from the lowest to the highest estimate");
    figure.x.minimum = 0.0;
    figure.x.maximum = static_cast<double>(all.size()) + 1.0;
    figure.thresholds = {noDifference()};
    figure.legend = {resultLegend(result, SpecificationWords::tr("One way to ask")),
                     resultLegend(result, SpecificationWords::tr("The one in view"), Role::Blocked)};
    figure.title = SpecificationWords::tr("Every defensible analysis at once");
    figure.subtitle = contrastName(study);
    figure.summary = specificationSummary(study, all);
    return figure;
}

base::Result<Figure> specification(const study::Study& study, const study::Selection& selection)
{
    base::NoProgress unseen;
    auto result = analysis::runAnalysis(u"multiverse", study, selection, {}, unseen);
    if (!result) {
        return base::pass(result);
    }
    return specification(study, selection, *result);
}

} // namespace figures
