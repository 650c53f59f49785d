// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sensitivity_script.h"

#include "core/analysis/r_header.h"

#include <limits>

namespace analysis {

using namespace Qt::StringLiterals;

namespace {

/// Two rows a person, reference and comparator: the baseline and every visit up to the chosen one.
QString coursesFrame(const SensitivityQuestion& question, const CourseValues& courses)
{
    RColumn sequence{.name = u"sequence"_s, .values = QStringList(), .levels = {}};
    auto& orders = std::get<QStringList>(sequence.values);
    for (const TrialPerson& person : question.people) {
        orders << rOrder(person.order) << rOrder(person.order);
    }
    std::vector<RColumn> columns{sequence};
    for (std::size_t visit = 0; visit < courses.visits; ++visit) {
        std::vector<double> values;
        for (std::size_t i = visit; i < courses.values.size(); i += courses.visits) {
            values.push_back(courses.values[i].value_or(std::numeric_limits<double>::quiet_NaN()));
        }
        columns.push_back({.name = visit == 0 ? u"baseline"_s : u"visit%1"_s.arg(visit), .values = values, .levels = {}});
    }
    return u"# Two rows a person, reference and comparator, with every value up to the chosen visit.\n"_s +
           rDataFrame(u"courses"_s, columns);
}

// R's t.test refuses constant differences; then nothing is said.
QString effectFunction(bool hasTwoSequences, double level)
{
    const QString effect =
        hasTwoSequences ? u"  first <- ifelse(e$sequence == \"CR\", e$comparator, e$reference)\n"
                          "  second <- ifelse(e$sequence == \"CR\", e$reference, e$comparator)\n"
                          "  x <- (first - second)[e$sequence == \"CR\"]\n"
                          "  y <- (first - second)[e$sequence == \"RC\"]\n"
                          "  if (length(x) < 1 || length(y) < 1 || length(c(x, y)) < 3) return(invisible())\n"
                          "  fit <- tryCatch(t.test(x, y, var.equal = TRUE, conf.level = %1), error = function(e) NULL)\n"
                          "  if (!is.null(fit)) say(name, (mean(x) - mean(y)) / 2, p = fit$p.value,\n"
                          "    lower = fit$conf.int[1] / 2, upper = fit$conf.int[2] / 2)\n"_s
                        : u"  if (nrow(e) < 2) return(invisible())\n"
                          "  fit <- tryCatch(t.test(e$comparator - e$reference, conf.level = %1), error = function(e) NULL)\n"
                          "  if (!is.null(fit)) say(name, fit$estimate, p = fit$p.value, lower = fit$conf.int[1],\n"
                          "    upper = fit$conf.int[2])\n"_s;
    return u"effect <- function(name, e) {\n"_s + effect.arg(rNumber(level)) + u"}\n";
}

} // namespace

QString sensitivityScript(const SensitivityQuestion& question)
{
    const auto courses = courseValues(question.study, question.rows);
    if (!courses) {
        return {};
    }
    const bool two = question.tipping.hasTwoSequences;
    return u"\n# The tipping point is not repeated here: its imputations are drawn by the program's own seeded generator. The\n"
           "# mixed models have a script of their own (analysis mixed-model), and what a carry-over leaves is a sum.\n"_s +
           coursesFrame(question, *courses) + effectFunction(two, question.tipping.level) +
           u"effect(\"people: %1, completers\", d)\n"_s.arg(two ? u"crossover"_s : u"paired-t"_s) +
           u"carried <- function(name, fill) {\n"
           "  values <- apply(as.matrix(courses[-1]), 1, fill)\n"
           "  e <- data.frame(sequence = courses$sequence[c(TRUE, FALSE)], reference = values[c(TRUE, FALSE)],\n"
           "    comparator = values[c(FALSE, TRUE)])\n"
           "  effect(paste(\"carried forward:\", name), e[complete.cases(e), ])\n"
           "}\n"
           "carried(\"LOCF\", function(v) if (all(is.na(v))) NA else tail(v[!is.na(v)], 1))\n"
           "carried(\"BOCF\", function(v) if (is.na(tail(v, 1))) v[1] else tail(v, 1))\n"
           "for (i in seq_len(nrow(d))) effect(paste(\"leave one out:\", d$participant[i]), d[-i, ])\n"_s;
}

} // namespace analysis
