# SPDX-FileCopyrightText: Blockade contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Rscript random_intercept.R > random_intercept.json: REML fits with one random intercept, t by Satterthwaite.
library(jsonlite); suppressPackageStartupMessages({library(lme4); library(lmerTest); library(nlme)})
one <- function(name, formula, fixed, data, group, tolerance) {
  data <- droplevels(as.data.frame(data))
  fit <- lmerTest::lmer(formula, data = data, REML = TRUE,
                        control = lmerControl(optCtrl = list(xtol_abs = 1e-14, ftol_abs = 1e-14, xtol_rel = 1e-14, ftol_rel = 1e-16,
                                                             maxeval = 1e5), check.conv.singular = "ignore"))
  table <- coef(summary(fit)); x <- model.matrix(fixed, data)
  variances <- as.data.frame(VarCorr(fit))$vcov
  list(name = name, y = model.response(model.frame(fit)), columns = colnames(x), x = unname(lapply(seq_len(nrow(x)), function(i) unname(x[i, ]))),
       group = as.integer(factor(data[[group]])), tolerance = tolerance,
       expected = list(estimate = unname(table[, "Estimate"]), se = unname(table[, "Std. Error"]), df = unname(table[, "df"]),
                       p = unname(table[, "Pr(>|t|)"]), groupVariance = variances[1], residualVariance = variances[2],
                       logLikelihood = as.numeric(logLik(fit)), onBoundary = variances[1] < 1e-10))
}
some <- sleepstudy[-c(3, 4, 17, 31, 32, 33, 34, 35, 60, 99, 100, 101, 150), ]
# Period differences of opposite sign within each group: the between-group variance would be negative.
opposed <- data.frame(y = c(1, 9, 8, 2, 3, 7.5, 7, 3.5, 2, 8), x = c(0, 1, 0, 1, 1, 0, 0, 1, 1, 0), g = rep(1:5, each = 2))
out <- list(
  source = paste(R.version.string, "lme4", packageVersion("lme4"), "lmerTest", packageVersion("lmerTest")),
  cases = list(
    one("sleep", extra ~ group + (1 | ID), ~ group, sleep, "ID", 1e-6),
    one("sleepstudy", Reaction ~ Days + (1 | Subject), ~ Days, sleepstudy, "Subject", 1e-6),
    one("sleepstudy, rows missing", Reaction ~ Days + (1 | Subject), ~ Days, some, "Subject", 1e-6),
    one("Orthodont", distance ~ age * Sex + (1 | Subject), ~ age * Sex, Orthodont, "Subject", 1e-6),
    one("negative correlation within groups", y ~ x + (1 | g), ~ x, opposed, "g", 1e-6)))
cat(toJSON(out, auto_unbox = TRUE, digits = NA, pretty = TRUE), "\n")
