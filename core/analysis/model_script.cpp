// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/model_script.h"

#include "core/analysis/model_formula.h"
#include "core/analysis/r_header.h"

namespace analysis {

using namespace Qt::StringLiterals;

QString rWeights(const std::vector<stats::LinearContrast>& contrasts)
{
    QStringList lines;
    for (const stats::LinearContrast& contrast : contrasts) {
        QStringList weights;
        for (const double weight : contrast.weights) {
            weights << rNumber(weight);
        }
        lines << u"  "_s + rString(QString::fromStdString(contrast.name)) + u" = c("_s + weights.join(u", "_s) + u')';
    }
    return u"list(\n"_s + lines.join(u",\n"_s) + u')';
}

// The columns as the weights count them: R would move interactions to the end.
QString rVariables()
{
    return u"d$treatment <- d$arm\n"
           "d$cell <- interaction(d$visit, d$arm)\n"
           "d$period <- factor(d$period)\n"
           "columns <- function(fixed, rows) model.matrix(terms(fixed, keep.order = TRUE), rows)\n"_s;
}

namespace {

QString mixedTest(const stats::TestOptions& options)
{
    const QString level = rNumber(options.level);
    const bool isKenwardRoger = options.degreesOfFreedom == stats::DegreesOfFreedom::KenwardRogerLinear;
    if (isKenwardRoger && options.information == stats::Information::Observed) {
        return rComment(u"pbkrtest knows the expected information alone"_s) +
               u"test <- function(fit, name, w) say(name, sum(w * fixef(fit)))\n"_s;
    }
    if (isKenwardRoger || options.degreesOfFreedom == stats::DegreesOfFreedom::Satterthwaite) {
        return u"test <- function(fit, name, w) {\n"
               "  x <- lmerTest::contest(fit, matrix(w, 1), joint = FALSE, ddf = \"%1\", confint = TRUE, level = %2)\n"
               "  say(name, x[[\"Estimate\"]], x[[\"Std. Error\"]], x[[\"df\"]], x[[\"t value\"]], x[[\"Pr(>|t|)\"]],\n"
               "      x[[\"lower\"]], x[[\"upper\"]])\n"
               "}\n"_s.arg(isKenwardRoger ? u"Kenward-Roger"_s : u"Satterthwaite"_s, level);
    }
    const QString start = u"test <- function(fit, name, w) {\n"
                          "  value <- sum(w * fixef(fit))\n"
                          "  se <- sqrt(sum(w * as.vector(as.matrix(vcov(fit)) %*% w)))\n"_s;
    if (options.degreesOfFreedom == stats::DegreesOfFreedom::BetweenWithin) {
        return start + u"  say(name, value, se)\n}\n"_s;
    }
    return start + u"  half <- qnorm((1 + %1) / 2) * se\n"
                   "  say(name, value, se, NA, value / se, 2 * pnorm(-abs(value / se)), value - half, value + half)\n"
                   "}\n"_s.arg(level);
}

} // namespace

RScript mixedModelScript(const ModelRows& rows, const std::vector<VisitQuestions>& questions,
                         const stats::TestOptions& options)
{
    RScript script;
    script.packages = {u"lme4"_s, u"lmerTest"_s, u"pbkrtest"_s};
    script.data = rColumns(rows);
    script.body = rVariables() + mixedTest(options);
    script.body += u"mixed <- function(at, fixed, weights) {\n"
                   "  rows <- d[d$visit == at, ]\n"
                   "  rows <- droplevels(rows[complete.cases(rows[all.vars(fixed)]), ])\n"
                   "  rows$X <- columns(fixed, rows)\n"
                   "  fit <- lmerTest::lmer(y ~ 0 + X + (1 | participant), data = rows, REML = TRUE,\n"
                   "    control = lmerControl(optimizer = \"nloptwrap\", check.conv.singular = \"ignore\",\n"
                   "      check.conv.grad = \"ignore\", check.conv.hess = \"ignore\",\n"
                   "      optCtrl = list(xtol_abs = 1e-14, ftol_abs = 1e-14, xtol_rel = 1e-14, ftol_rel = 1e-16, "
                   "maxeval = 1e5)))\n"
                   "  for (name in names(weights)) test(fit, name, weights[[name]])\n"
                   "}\n"_s;
    for (const VisitQuestions& question : questions) {
        script.body += u"mixed(%1, ~ %2, %3)\n"_s.arg(rString(question.visit), formulaText(question.terms),
                                                      rWeights(question.contrasts));
    }
    return script;
}

} // namespace analysis
