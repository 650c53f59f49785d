# SPDX-FileCopyrightText: Blockade contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Rscript sample_tests.R > sample_tests.json: descriptions, t distribution and paired t as R gives them.
library(jsonlite)
source_line <- R.version.string
describe <- function(x) {
  n <- length(x)
  list(n = n, mean = mean(x), sd = sd(x), se = sd(x) / sqrt(n),
       lower = mean(x) - qt(0.975, n - 1) * sd(x) / sqrt(n), upper = mean(x) + qt(0.975, n - 1) * sd(x) / sqrt(n),
       median = median(x), q1 = quantile(x, 0.25, names = FALSE), q3 = quantile(x, 0.75, names = FALSE))
}
paired <- function(name, a, b) {
  t <- t.test(a, b, paired = TRUE)
  list(name = name, first = a, second = b,
       expected = list(n = length(a), meanDifference = unname(t$estimate), se = t$stderr, t = unname(t$statistic),
                       degreesOfFreedom = unname(t$parameter), p = t$p.value, lower = t$conf.int[1], upper = t$conf.int[2]))
}
drug1 <- sleep$extra[sleep$group == 1]; drug2 <- sleep$extra[sleep$group == 2]
samples <- list("sleep drug 1" = drug1, "two" = c(3, 8), "women heights" = women$height, "precip" = unname(precip),
                "large mean" = 1e9 + c(4, 7, 13, 16), "rivers" = rivers)
set.seed(0)
out <- list(
  source = source_line,
  describe = lapply(names(samples), function(k) list(name = k, values = samples[[k]], expected = describe(samples[[k]]))),
  paired = list(paired("sleep", drug2, drug1), paired("anscombe y1 y2", anscombe$y1, anscombe$y2),
                paired("two pairs", c(5, 9), c(1, 2))),
  studentT = lapply(list(c(4.0621, 9), c(0, 3), c(-2.5, 1), c(40, 2), c(1.2, 7.35), c(-9, 100)),
    function(a) list(t = a[1], degreesOfFreedom = a[2], cdf = pt(a[1], a[2]), twoSided = 2 * pt(-abs(a[1]), a[2]))),
  studentTQuantile = lapply(list(c(0.975, 1), c(0.975, 11), c(0.995, 6), c(0.1, 3.7)),
    function(a) list(p = a[1], degreesOfFreedom = a[2], quantile = qt(a[1], a[2]))),
  normal = lapply(c(-6, -1.96, 0, 0.5, 3), function(z) list(z = z, cdf = pnorm(z), twoSided = 2 * pnorm(-abs(z)))),
  chiSquared = lapply(list(c(3.841459, 1), c(0.5, 4), c(30, 11)),
    function(a) list(x = a[1], degreesOfFreedom = a[2], cdf = pchisq(a[1], a[2]))))
cat(toJSON(out, auto_unbox = TRUE, digits = NA, pretty = TRUE), "\n")
