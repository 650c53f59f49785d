# SPDX-FileCopyrightText: Blockade contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Rscript meta.R FOLDER: writes meta.json with metafor: rma(method = "REML", test = "knha"), method "EE", confint() for the
# Q-profile interval and predict(); thresholds as tight as they go. bcg: log risk ratios of the trials of BCG vaccine that
# come with metafor (Colditz 1994, JAMA 271:698), whose random-effects answer by REML, -0.7145 (tau squared 0.3132), stands
# in Viechtbauer 2010, J Stat Softw 36(3). Needs jsonlite and metafor.
suppressMessages({library(jsonlite); library(metafor)})
folder <- commandArgs(TRUE)[1]
one <- function(name, yi, sei, level = 95) {
  vi <- sei^2
  tight <- list(threshold = 1e-14, maxiter = 10000)
  r <- rma(yi, vi, method = "REML", test = "knha", level = level, control = tight)
  f <- rma(yi, vi, method = "EE", level = level)
  p <- predict(r, level = level)
  ci <- suppressWarnings(confint(r, level = level, control = list(tol = 1e-14, maxiter = 10000, tau2.max = 1e9)))$random
  empty <- is.na(ci[1, 2]) || r$QE < qchisq((1 - level / 100) / 2, length(yi) - 1)
  list(name = name, effects = I(yi), errors = I(sei), level = level / 100, expected = list(
    common = f$beta[1], commonSe = f$se, commonP = f$pval, commonLower = f$ci.lb, commonUpper = f$ci.ub,
    random = r$beta[1], randomSe = r$se, randomT = r$zval, randomP = r$pval, randomLower = r$ci.lb, randomUpper = r$ci.ub,
    tauSquared = r$tau2, iSquared = r$I2 / 100, q = r$QE, qP = r$QEp, predictionLower = p$pi.lb, predictionUpper = p$pi.ub,
    weights = I(unname(weights(r)) / 100),
    tauLower = if (empty) NULL else ci[1, 2], tauUpper = if (empty) NULL else ci[1, 3]))
}
bcg <- escalc(measure = "RR", ai = tpos, bi = tneg, ci = cpos, di = cneg, data = dat.bcg)
set.seed(6)
cases <- list(one("bcg", as.numeric(bcg$yi), sqrt(bcg$vi)), one("bcg, 90 %", as.numeric(bcg$yi), sqrt(bcg$vi), 90),
  one("two", c(-6.75, -2.1), c(1.95, 1.4)), one("two that agree", c(1, 1.1), c(0.4, 0.5)),
  one("agreeing", c(0.31, 0.29, 0.33, 0.30), c(0.2, 0.3, 0.25, 0.4)),
  one("one large", c(0.1, 0.9, -0.4, 2.2, 0.6), c(0.05, 0.6, 0.7, 0.9, 0.5)),
  one("thirty", round(rnorm(30, -3, 2), 3), round(runif(30, 0.5, 2.5), 3)))
stopifnot(abs(cases[[1]]$expected$random + 0.7145) < 6e-5, abs(cases[[1]]$expected$tauSquared - 0.3132) < 6e-5)
writeLines(toJSON(list(source = paste0(R.version.string, "; metafor ", packageVersion("metafor")), tolerance = 1e-6,
  cases = cases), auto_unbox = TRUE, digits = I(17), null = "null", pretty = TRUE), file.path(folder, "meta.json"))
