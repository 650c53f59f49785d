# SPDX-FileCopyrightText: Blockade contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Rscript crossover_tests.R FOLDER: writes crossover.json, wilcoxon.json, permutation.json, bootstrap.json,
# effect_size.json and multiplicity.json, as R computes them. Needs jsonlite, coin, exactRankTests and boot, whose
# versions each file names.
suppressMessages({library(jsonlite); library(coin); library(exactRankTests); library(boot)})
folder <- commandArgs(TRUE)[1]
version <- function(packages) paste(c(R.version.string, vapply(packages, function(p) paste(p, packageVersion(p)), "")), collapse = "; ")
write <- function(name, packages, ...) writeLines(toJSON(list(source = version(packages), ...), auto_unbox = TRUE, digits = I(17), null = "null", pretty = TRUE), file.path(folder, paste0(name, ".json")))
num <- function(x) unname(as.numeric(x))

# --- data -------------------------------------------------------------------------------------------------------------
# Senn 2002, Cross-over Trials in Clinical Research (2nd ed.), table 3.1: peak expiratory flow, formoterol and salbutamol.
senn <- list(name = "Senn asthma", source = "Senn 2002, Cross-over Trials in Clinical Research, table 3.1; as listed in Penn State STAT 509, lesson 16, program 16.1",
  a1 = c(310, 310, 370, 410, 250, 380, 330), a2 = c(270, 260, 300, 390, 210, 350, 365),
  b1 = c(370, 310, 380, 290, 260, 90), b2 = c(385, 400, 410, 320, 340, 220))
# Grizzle 1965 (Biometrics 21:467): the example of haemoglobin.
grizzle <- list(name = "Grizzle", source = "Grizzle 1965, Biometrics 21:467; as listed in the SAS sample library, CHANGEOV",
  a1 = c(0.2, 0.0, -0.8, 0.6, 0.3, 1.5), a2 = c(1.0, -0.7, 0.2, 1.1, 0.4, 1.2),
  b1 = c(1.3, -2.3, 0.0, -0.8, -0.4, -2.9, -1.9, -2.9), b2 = c(0.9, 1.0, 0.6, -0.3, -1.0, 1.7, -0.3, 0.9))
# Cochran & Cox 1957, Experimental Designs, table 4.10: times of two machines.
cochran <- list(name = "Cochran and Cox", source = "Cochran & Cox 1957, Experimental Designs, table 4.10, p. 130; as listed with SAS output (machine F 15.22, p 0.0045) by the University of Minnesota, PubH 5421",
  a1 = c(30, 22, 29, 12, 23), a2 = c(14, 5, 17, 14, 8), b1 = c(21, 13, 13, 7, 24), b2 = c(21, 22, 18, 16, 23))
set.seed(1); lopsided <- list(name = "2 and 9", source = "made", a1 = round(rnorm(2, 20, 5)), a2 = round(rnorm(2, 15, 5)),
  b1 = round(rnorm(9, 18, 5)), b2 = round(rnorm(9, 24, 5)))
one <- list(name = "1 and 2", source = "made", a1 = 12.5, a2 = 9, b1 = c(7, 8), b2 = c(11, 10.5))

effect <- function(x, y, sign, factor) {
  t <- t.test(x, sign * y, var.equal = TRUE)
  e <- factor * (mean(x) - sign * mean(y)); h <- abs(factor) * t$stderr * qt(0.975, t$parameter)
  list(estimate = e, se = abs(factor) * t$stderr, degreesOfFreedom = num(t$parameter), t = e / (abs(factor) * t$stderr), p = t$p.value, lower = e - h, upper = e + h)
}
crossed <- function(d) {
  da <- d$a1 - d$a2; db <- d$b1 - d$b2
  c(lapply(d, function(v) if (is.numeric(v)) as.list(v) else v), list(expected = list(treatment = effect(da, db, 1, 0.5), period = effect(da, db, -1, -0.5),
    carryover = effect(d$a1 + d$a2, d$b1 + d$b2, 1, 1), firstPeriod = effect(d$a1, d$b1, 1, 1))))
}
trials <- list(senn, grizzle, cochran, lopsided, one)
write("crossover", character(), trials = lapply(trials, crossed))

# --- signed ranks -----------------------------------------------------------------------------------------------------
drug <- sleep$extra[sleep$group == 2] - sleep$extra[sleep$group == 1]
set.seed(2)
samples <- list(
  list(name = "sleep", x = round(drug, 10)),
  list(name = "Senn by person", x = c(senn$a1 - senn$a2, senn$b2 - senn$b1)),
  list(name = "ties and zeros", x = c(-9, -9, -7, -6, -3, -3, -3, 0, 0, 1, 1, 2, 3, 4, 0, -8, -12, -5)),
  list(name = "no ties", x = c(1.83, 0.50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30) - c(0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29)),
  list(name = "five", x = c(1.2, 3.4, 0.7, 2.2, 5.1)),
  list(name = "six", x = c(1.2, 3.4, 0.7, 2.2, 5.1, 8.3)),
  list(name = "one", x = 4),
  list(name = "sixty", x = round(rnorm(60, 1, 6))),
  list(name = "sixty without ties", x = round(rnorm(60, 0.4, 2), 9)),
  list(name = "balanced", x = c(-1, 1, -2, 2)))
ranked <- function(s) {
  x <- s$x; n <- length(x); z <- rep(0, n)
  pratt <- num(pvalue(wilcoxsign_test(x ~ z, distribution = exact(), zero.method = "Pratt")))
  dropped <- num(pvalue(wilcoxsign_test(x ~ z, distribution = exact(), zero.method = "Wilcoxon")))
  w <- suppressWarnings(wilcox.test(x, exact = FALSE, correct = TRUE))
  rank2 <- rank(abs(x)); plus <- sum(rank2[x > 0]); minus <- sum(rank2[x < 0])
  walsh <- outer(x, x, "+") / 2; walsh <- sort(walsh[!lower.tri(walsh)])
  k <- qsignrank(0.025, n)
  while (k > 0 && psignrank(k - 1, n) > 0.025) k <- k - 1
  list(name = s$name, x = as.list(x), expected = list(plus = plus, minus = minus, zeros = sum(x == 0), pratt = pratt, dropped = dropped,
    droppedPlus = num(w$statistic), droppedNormal = w$p.value, wilcoxExact = if (n < 50) wilcox.exact(x)$p.value else NULL, estimate = median(walsh),
    lower = if (k > 0) walsh[k] else NULL, upper = if (k > 0) walsh[length(walsh) + 1 - k] else NULL,
    attained = 1 - 2 * psignrank(k - 1, n)))
}
write("wilcoxon", c("coin", "exactRankTests"), samples = lapply(samples, ranked))

# --- permutations -----------------------------------------------------------------------------------------------------
signs <- function(x) { # all 2^n
  n <- length(x); flips <- as.matrix(expand.grid(rep(list(c(-1, 1)), n)))
  sums <- abs(flips %*% x); mean(sums >= abs(sum(x)) * (1 - 1e-9) - 1e-12)
}
draws <- function(x, y) { # all choices of length(x)
  v <- c(x, y); sums <- combn(length(v), length(x), function(i) sum(v[i])); middle <- length(x) * mean(v)
  mean(abs(sums - middle) >= abs(sum(x) - middle) - 1e-9 * sum(abs(v - mean(v))))
}
set.seed(3)
flipped <- list(list(name = "sleep", x = drug), list(name = "Senn by person", x = c(senn$a1 - senn$a2, senn$b2 - senn$b1)),
  list(name = "whole with zeros", x = c(-9, 0, 4, -6, 0, -3, 1, 1, -2, -8)), list(name = "real", x = rnorm(14, 0.5)),
  list(name = "real, large effect", x = rexp(12)), list(name = "one", x = 3), list(name = "no effect", x = c(-2, 2, 1, -1)),
  list(name = "thirds", x = c(1, -2, 4, 5, 7, -1) / 3))
write("permutation", "coin",
  signFlip = lapply(flipped, function(s) list(name = s$name, x = as.list(s$x), p = signs(s$x))),
  sequences = lapply(c(trials, list(list(name = "real", a1 = rnorm(7), a2 = rnorm(7), b1 = rnorm(6), b2 = rnorm(6, 1)))), function(d) {
    x <- d$a1 - d$a2; y <- d$b1 - d$b2; g <- factor(rep(1:2, c(length(x), length(y))))
    list(name = d$name, first = as.list(x), second = as.list(y), p = draws(x, y),
         coin = num(pvalue(oneway_test(c(x, y) ~ g, distribution = exact()))))
  }))

# --- bootstrap: the limits of resamples that R drew -------------------------------------------------------------------
set.seed(4)
limits <- function(name, x, statistic) {
  b <- boot(x, function(d, i) statistic(d[i]), R = 999)
  leftOut <- vapply(seq_along(x), function(i) statistic(x[-i]), 0)
  ci <- boot.ci(b, type = c("perc", "bca"), L = (length(x) - 1) * (mean(leftOut) - leftOut))
  list(name = name, resampled = num(b$t), estimate = num(b$t0), leftOut = leftOut, percentile = num(ci$percent[4:5]), bca = num(ci$bca[4:5]))
}
write("bootstrap", "boot", limits = list(limits("mean of sleep", drug, mean), limits("sd of rivers", as.numeric(rivers[1:40]), sd),
  limits("mean of precip", unname(precip), mean)))

# --- effect sizes -----------------------------------------------------------------------------------------------------
ncp <- function(t, df, p) uniroot(function(d) suppressWarnings(pt(t, df, d)) - p, c(t - 12, t + 12), tol = 1e-13)$root
sizes <- function(name, a, b) {
  n <- length(a); t <- t.test(a, b, paired = TRUE); stat <- num(t$statistic); d <- a - b; df <- n - 1
  interval <- c(ncp(stat, df, 0.975), ncp(stat, df, 0.025))
  J <- exp(lgamma(df / 2) - log(df / 2) / 2 - lgamma((df - 1) / 2)); av <- sqrt((var(a) + var(b)) / 2)
  dz <- c(mean(d) / sd(d), interval / sqrt(n))
  list(name = name, first = a, second = b, cohenDz = dz, hedgesGav = J * c(mean(d) / av, interval * sd(d) / sqrt(n) / av), commonLanguage = pnorm(dz))
}
write("effect_size", character(), pairs = list(sizes("sleep", sleep$extra[sleep$group == 2], sleep$extra[sleep$group == 1]),
  sizes("Senn", c(senn$a1, senn$b2), c(senn$a2, senn$b1)), sizes("no effect", c(1, 2, 3, 4.5), c(2, 1, 4.5, 3)),
  sizes("Anscombe y1 y2", anscombe$y1, anscombe$y2)))

# --- multiplicity -----------------------------------------------------------------------------------------------------
adjust <- function(name, p, source = NULL) c(list(name = name), list(source = source)[!is.null(source)], list(p = as.list(p), holm = as.list(p.adjust(p, "holm")), hochberg = as.list(p.adjust(p, "hochberg")), bh = as.list(p.adjust(p, "BH"))))
write("multiplicity", character(), families = list(
  # Benjamini & Hochberg 1995 (J R Stat Soc B 57:289), section 3.2: fifteen p values of a trial of thrombolysis; the same in the
  # tests of statsmodels (stats.multitest.fdrcorrection).
  adjust("Benjamini and Hochberg 1995", c(0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1),
    source = "Benjamini & Hochberg 1995, J R Stat Soc B 57:289, section 3.2; the same in the tests of statsmodels"),
  adjust("ties and order", c(0.04, 0.01, 0.04, 0.2, 0.01, 0)), adjust("one", 0.03), adjust("crossing", c(0.05, 0.03, 0.032, 0.9))))
