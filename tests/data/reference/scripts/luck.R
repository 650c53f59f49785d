# SPDX-FileCopyrightText: Blockade contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Rscript luck.R > ../luck.json: what chance does to a trial, without simulating it: the choice of responders by numerical
# integration of a normal density, the carry-over by the algebra of the AB/BA design and R's noncentral t.
suppressMessages(library(jsonlite))
regress <- function(responding, sd, correlation, effect) {
  mean <- 50 + sd * qnorm(responding)
  density <- function(x) dnorm(x, mean, sd)
  fifty <- integrate(density, 50, Inf, rel.tol = 1e-12)$value
  first <- integrate(function(x) x * density(x), 50, Inf, rel.tol = 1e-12)$value / fifty
  second <- mean + effect + correlation * (first - mean)
  list(responding = responding, sd = sd, correlation = correlation, effect = effect, mean = mean, shift = second - first)
}
carry <- function(days, halfTime, effect, people, sd = 6.232, alpha = 0.05) {
  left <- exp(-log(2) * 24 * days / halfTime)
  first <- people %/% 2
  # A first: contrast A - B is effect - carry; B first: effect. Half of each sequence's mean, whatever their sizes.
  estimate <- 0.5 * (effect - effect * left) + 0.5 * effect
  se <- sd / 2 * sqrt(1 / first + 1 / (people - first))
  ncp <- estimate / se
  critical <- qt(1 - alpha / 2, people - 2)
  power <- pt(critical, people - 2, ncp, lower.tail = FALSE) + pt(-critical, people - 2, ncp)
  list(days = days, halfTime = halfTime, effect = effect, people = people, left = left, bias = estimate - effect,
       se = se, power = power)
}
cat(toJSON(list(
  source = R.version.string,
  regress = list(regress(7 / 12, 25, 0.5, 0), regress(7 / 12, 25, 0.8, 0), regress(0.3, 20, 0, -10), regress(0.5, 30, 1, 5)),
  carryover = list(carry(14, 90, 3, 12), carry(19, 90, 3, 12), carry(30, 72, 3, 12), carry(33, 108, 5, 24), carry(2, 90, 5, 11))
), auto_unbox = TRUE, digits = 16, pretty = TRUE), "\n")
