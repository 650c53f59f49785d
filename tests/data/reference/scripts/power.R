# SPDX-FileCopyrightText: Blockade contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Rscript power.R FOLDER: writes power.json. Paired t: power.t.test(type = "paired", strict = TRUE) of R itself, one-sided
# too; crossover by R's pt() with its noncentrality, sequences floor(n / 2) and the rest; responders by listing every outcome and
# asking binom.test() for each p (mid-p from dbinom and pbinom). Needs jsonlite.
suppressMessages(library(jsonlite))
folder <- commandArgs(TRUE)[1]
tight <- .Machine$double.eps
crossover_power <- function(effect, n, sd, alpha, sides) {
  n1 <- n %/% 2
  df <- n - 2
  ncp <- effect / (sd / 2 * sqrt(1 / n1 + 1 / (n - n1)))
  crit <- qt(alpha / sides, df, lower.tail = FALSE)
  up <- pt(crit, df, ncp, lower.tail = FALSE)
  if (sides == 2) up + pt(-crit, df, ncp) else up
}
paired_power <- function(effect, n, sd, alpha, sides) power.t.test(n = n, delta = effect, sd = sd, sig.level = alpha,
  type = "paired", alternative = if (sides == 2) "two.sided" else "one.sided", strict = TRUE)$power
scores <- list()
for (test in c("paired-t", "crossover")) for (n in c(3, 5, 12, 13, 30, 200)) for (effect in c(0.5, 3, 6.1)) for (how in
  list(c(0.05, 2), c(0.01, 2), c(0.025, 1))) {
  f <- if (test == "crossover") crossover_power else paired_power
  scores[[length(scores) + 1]] <- list(test = test, n = n, effect = effect, sd = 6.232, alpha = how[1], sides = how[2],
    power = f(effect, n, 6.232, how[1], how[2]))
}
needed <- list()
for (test in c("paired-t", "crossover")) for (d in c(0.2, 0.5, 0.8, 1.5, 3)) for (power in c(0.8, 0.9)) {
  f <- if (test == "crossover") crossover_power else paired_power
  n <- 3
  while (f(d, n, 1, 0.05, 2) < power) n <- n + 1
  needed[[length(needed) + 1]] <- list(test = test, effect = d, power = power, n = n)
}
detectable <- list()
for (test in c("paired-t", "crossover")) for (n in c(4, 12, 31)) {
  f <- if (test == "crossover") crossover_power else paired_power
  d <- uniroot(function(d) f(d, n, 1, 0.05, 2) - 0.8, c(0.01, 20), tol = 1e-13)$root
  detectable[[length(detectable) + 1]] <- list(test = test, n = n, power = 0.8, effect = d)
}
p_of <- function(k, m, mid) {
  if (!mid) return(if (m == 0) 1 else binom.test(k, m)$p.value)
  s <- min(k, m - k)
  if (2 * s == m) 1 else 2 * (pbinom(s, m, 0.5) - 0.5 * dbinom(s, m, 0.5))
}
responder_power <- function(n, first, second, alpha, mid) {
  total <- 0
  for (m in 0:n) for (k in 0:m) if (p_of(k, m, mid) <= alpha) {
    total <- total + dmultinom(c(k, m - k, n - m), prob = c(first, second, 1 - first - second))
  }
  total
}
responders <- list()
for (n in c(5, 6, 12, 14, 30)) for (pair in list(c(0.42, 0), c(0.4, 0.1), c(0.2, 0.2), c(0.7, 0.3), c(0.05, 0.3)))
  for (mid in c(FALSE, TRUE)) for (alpha in c(0.05, 0.1)) {
    responders[[length(responders) + 1]] <- list(n = n, first = pair[1], second = pair[2], alpha = alpha, midP = mid,
      power = responder_power(n, pair[1], pair[2], alpha, mid))
  }
# Of the first 160 people: the first with the power, and the first after the last without it.
respondersNeeded <- list()
for (pair in list(c(0.42, 0), c(0.4, 0.1), c(0.5, 0.08))) for (mid in c(FALSE, TRUE)) {
  reject <- lapply(0:160, function(m) which(vapply(0:m, p_of, 0, m = m, mid = mid) <= 0.05) - 1)
  q <- pair[1] / sum(pair)
  given <- vapply(0:160, function(m) sum(dbinom(reject[[m + 1]], m, q)), 0)
  power <- vapply(1:160, function(n) sum(dbinom(0:n, n, sum(pair)) * given[1:(n + 1)]), 0)
  respondersNeeded[[length(respondersNeeded) + 1]] <- list(first = pair[1], second = pair[2], midP = mid, power = 0.8,
    fewest = which(power >= 0.8)[1], steady = max(which(power < 0.8)) + 1)
}
writeLines(toJSON(list(source = R.version.string, tolerance = 1e-8, scores = scores, needed = needed, detectable = detectable,
  responders = responders, respondersNeeded = respondersNeeded), auto_unbox = TRUE, digits = I(17), pretty = TRUE),
  file.path(folder, "power.json"))
