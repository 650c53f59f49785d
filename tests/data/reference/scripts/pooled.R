# SPDX-FileCopyrightText: Blockade contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Rscript pooled.R FOLDER: writes pooled.json, Rubin's rules with the degrees of freedom of Barnard & Rubin 1999 as mice
# computes them (pool.scalar). Needs jsonlite and mice, whose version the file names.
suppressMessages({library(jsonlite); library(mice)})
folder <- commandArgs(TRUE)[1]
pooled <- function(name, q, se, complete = Inf, level = 0.95) {
  r <- if (is.finite(complete)) pool.scalar(q, se^2, n = complete + 1, k = 1) else pool.scalar(q, se^2)
  half <- qt(1 - (1 - level) / 2, r$df) * sqrt(r$t)
  list(name = name, estimates = I(q), errors = I(se), complete = if (is.finite(complete)) complete else NULL, level = level,
    expected = list(estimate = r$qbar, se = sqrt(r$t), within = r$ubar, between = r$b, df = r$df,
      p = 2 * pt(-abs(r$qbar / sqrt(r$t)), r$df), lower = r$qbar - half, upper = r$qbar + half))
}
set.seed(5)
q <- round(rnorm(20, -6.5, 0.9), 4); se <- round(runif(20, 1.8, 2.3), 4)
cases <- list(pooled("twenty, 22", q, se, 22), pooled("twenty, infinitely many", q, se),
  pooled("twenty, 90 %", q, se, 22, 0.9), pooled("two", c(1.5, 2.25), c(0.5, 0.75), 9),
  pooled("mostly missing", c(1, 5, -3, 8), c(0.5, 0.6, 0.5, 0.55), 30),
  pooled("hardly differ", c(2.1, 2, 2.2), c(1, 1.1, 0.9), 7))
writeLines(toJSON(list(source = paste0(R.version.string, "; mice ", packageVersion("mice")), cases = cases),
  auto_unbox = TRUE, digits = I(17), null = "null", pretty = TRUE), file.path(folder, "pooled.json"))
