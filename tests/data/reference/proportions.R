# SPDX-FileCopyrightText: Blockade contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Rscript proportions.R > proportions.json: shares, paired shares, Fisher's test and Welch's t as R gives them. What base R has no function
# for (mid-p limits, Newcombe's method 10) is written out here from the published formulae, in R's own distributions.
library(jsonlite)
one <- function(k, n, level) {
  w <- if (n > 0) suppressWarnings(prop.test(k, n, conf.level = level, correct = FALSE))$conf.int else c(0, 1)
  c <- if (n > 0) binom.test(k, n, conf.level = level)$conf.int else c(0, 1)
  list(events = k, people = n, level = level, wilson = c(w[1], w[2]), clopperPearson = c(c[1], c[2]))
}
mid <- function(k, n, p) pbinom(k - 1, n, p) + 0.5 * dbinom(k, n, p)
solve_mid <- function(k, n, target) uniroot(function(p) mid(k, n, p) - target, c(0, 1), tol = 1e-15)$root
mcnemar_one <- function(b, c, level) {
  n <- b + c; a <- (1 - level) / 2; k <- min(b, c); e <- binom.test(b, n, conf.level = level)
  list(firstOnly = b, secondOnly = c, level = level, exactP = e$p.value, exact = c(e$conf.int[1], e$conf.int[2]),
       midP = min(1, 2 * mid(k, n, 0.5)), mid = c(if (b == 0) 0 else solve_mid(b, n, 1 - a), if (b == n) 1 else solve_mid(b, n, a)))
}
score <- function(k, n) { w <- suppressWarnings(prop.test(k, n, correct = FALSE))$conf.int; c(w[1], w[2]) }
paired10 <- function(a, b, c, d) { # first minus second, Newcombe 1998, Stat Med 17:2635
  n <- a + b + c + d; p1 <- (a + b) / n; p2 <- (a + c) / n; w1 <- score(a + b, n); w2 <- score(a + c, n)
  m <- (a + b) * (c + d) * (a + c) * (b + d); x <- a * d - b * c; x <- if (x > n / 2) x - n / 2 else if (x >= 0) 0 else x
  phi <- if (m == 0) 0 else x / sqrt(m)
  down <- c(p1 - w1[1], w2[2] - p2); up <- c(p2 - w2[1], w1[2] - p1)
  join <- function(s) sqrt(s[1]^2 - 2 * phi * s[1] * s[2] + s[2]^2)
  list(counts = c(a, b, c, d), value = p1 - p2, lower = p1 - p2 - join(down), upper = p1 - p2 + join(up))
}
welch <- function(name, x, y) {
  t <- t.test(y, x)
  list(name = name, first = x, second = y, expected = list(difference = unname(t$estimate[1] - t$estimate[2]), se = t$stderr,
       t = unname(t$statistic), df = unname(t$parameter), p = t$p.value, lower = t$conf.int[1], upper = t$conf.int[2]))
}
out <- list(
  source = R.version.string,
  single = lapply(list(c(7, 12, .95), c(1, 12, .95), c(0, 12, .95), c(12, 12, .95), c(81, 263, .95), c(3, 9, .9), c(4000, 10000, .99),
                       c(1, 1, .95)), function(v) one(v[1], v[2], v[3])),
  mcnemar = lapply(list(c(6, 0, .95), c(0, 5, .95), c(6, 1, .95), c(7, 1, .95), c(4, 4, .95), c(1, 0, .95), c(24, 11, .9),
                        c(1500, 1300, .95)), function(v) mcnemar_one(v[1], v[2], v[3])),
  paired = lapply(list(c(14, 5, 0, 22), c(36, 12, 2, 0), c(18, 12, 2, 18), c(53, 0, 0, 1), c(1, 6, 0, 5), c(1, 1, 7, 12), c(3, 4, 5, 2),
                       c(0, 8, 4, 0), c(10, 0, 0, 0), c(2000, 3000, 1000, 4000)), function(v) paired10(v[1], v[2], v[3], v[4])),
  fisher = lapply(list(c(7, 12, 1, 12), c(3, 4, 1, 4), c(0, 9, 5, 11), c(10, 10, 0, 20), c(56, 70, 48, 80), c(4000, 10000, 4200, 9800)),
    function(v) list(counts = v, p = fisher.test(matrix(c(v[1], v[2] - v[1], v[3], v[4] - v[3]), 2))$p.value)),
  welch = list(welch("sleep", sleep$extra[sleep$group == 1], sleep$extra[sleep$group == 2]),
               welch("anscombe", anscombe$y1[1:5], anscombe$y4), welch("two and two", c(1, 2), c(5, 9))))
cat(toJSON(out, auto_unbox = TRUE, digits = NA, pretty = TRUE), "\n")
