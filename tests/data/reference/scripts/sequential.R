# SPDX-FileCopyrightText: Blockade contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Rscript sequential.R FOLDER: writes sequential.json. Bounds from rpact (tolerance 1e-10, its tightest; its integration has
# about 1e-6 at three and more looks), and for up to three looks once more by R's pmvnorm/integrate alone. What happens under
# a drift: rpact's getGroupSequentialProbabilities; for two looks by integrate(), to 1e-10. Needs jsonlite, rpact, mvtnorm.
suppressMessages({library(jsonlite); library(rpact); library(mvtnorm)})
folder <- commandArgs(TRUE)[1]
shapes <- c(OF = "obrien-fleming", P = "pocock", asOF = "spending-obrien-fleming", asP = "spending-pocock")
plans <- list(c(0.5, 1), c(14 / 30, 1), 1:3 / 3, 1:5 / 5, c(0.2, 0.5, 0.9, 1), 1:6 / 6)
bounds <- list()
for (type in names(shapes)) for (sided in 1:2) for (t in plans) for (alpha in c(0.05, 0.01)) {
  d <- getDesignGroupSequential(kMax = length(t), alpha = alpha, sided = sided, informationRates = t, typeOfDesign = type,
    tolerance = 1e-10)
  bounds[[length(bounds) + 1]] <- list(shape = shapes[[type]], sides = sided, alpha = alpha, fractions = I(t),
    z = I(d$criticalValues))
}
# Two looks by one integral each: P(no stop at t, then above) with z2 given z1 normal.
cross <- function(z, t, drift, two) {
  inside <- function(x) dnorm(x, drift * sqrt(t))
  rest <- sqrt(1 - t)
  mean2 <- function(x) x * sqrt(t) + drift * (1 - t)
  low <- if (two) -z[1] else drift * sqrt(t) - 12
  over <- function(f) sum(vapply(seq_len(8), function(i) integrate(f, low + (i - 1) * (z[1] - low) / 8,
    low + i * (z[1] - low) / 8, rel.tol = 1e-10, abs.tol = 1e-14, stop.on.error = FALSE)$value, 0))
  partial <- function(upper, a, m, s) { # E[S; S beyond a] of a normal S
    x <- (a - m) / s
    if (upper) m * pnorm(-x) + s * dnorm(x) else m * pnorm(x) - s * dnorm(x)
  }
  up2 <- over(function(x) inside(x) * pnorm((z[2] - mean2(x)) / rest, lower.tail = FALSE))
  low2 <- if (two) over(function(x) inside(x) * pnorm((-z[2] - mean2(x)) / rest)) else 0
  m1 <- drift * sqrt(t)
  up1 <- pnorm(z[1], m1, lower.tail = FALSE)
  low1 <- if (two) pnorm(-z[1], m1) else 0
  s_up2 <- over(function(x) inside(x) * partial(TRUE, z[2], mean2(x), rest))
  s_low2 <- if (two) over(function(x) inside(x) * partial(FALSE, -z[2], mean2(x), rest)) else 0
  e_up1 <- partial(TRUE, z[1], m1, 1) / sqrt(t)
  e_low1 <- if (two) partial(FALSE, -z[1], m1, 1) / sqrt(t) else 0
  all2 <- over(function(x) inside(x) * mean2(x))
  stops <- up1 + low1
  rejects <- stops + up2 + low2
  list(above = I(c(up1, up2)), below = I(c(low1, low2)), meanAbove = I(c(e_up1 / up1, s_up2 / up2)), rejects = rejects,
    stopsEarly = stops, information = 1 - (1 - t) * stops, meanEstimate = e_up1 + e_low1 + all2,
    meanEarly = (e_up1 + e_low1) / stops, meanCrossing = (e_up1 + e_low1 + s_up2 + s_low2) / rejects)
}
outcomes <- list()
for (t in c(14 / 30, 0.5, 0.8)) for (z in list(c(2.178, 2.178), c(2.797, 1.977), c(3.1, 1.96), c(1.96, 1.96))) for (drift in
  c(0, 0.7, 1.96, 2.8, -2)) for (two in c(TRUE, FALSE)) {
  outcomes[[length(outcomes) + 1]] <- c(list(z = I(z), fractions = I(c(t, 1)), drift = drift, sides = if (two) 2 else 1),
    cross(z, t, drift, two))
}
# More looks: rpact's probabilities, row 2 the upper bound, row 3 everything; the drift moves both bounds.
stages <- list()
for (t in list(1:3 / 3, 1:5 / 5, c(0.2, 0.5, 0.9, 1))) for (drift in c(0, 1, 2.8)) {
  z <- rep(2.3, length(t))
  p <- getGroupSequentialProbabilities(rbind(-z - drift * sqrt(t), z - drift * sqrt(t)), t)
  stages[[length(stages) + 1]] <- list(z = I(z), fractions = I(t), drift = drift, below = I(p[1, ]), above = I(p[3, ] - p[2, ]))
}
# Three looks by pmvnorm: z of each path correlated sqrt(t_i / t_j).
for (drift in c(0.5, 2.5)) {
  t <- c(0.3, 0.7, 1); z <- c(2.9, 2.4, 2)
  v <- outer(t, t, function(a, b) sqrt(pmin(a, b) / pmax(a, b)))
  at <- function(k, upper) {
    low <- c(-z[seq_len(k - 1)], if (upper) z[k] else -Inf); high <- c(z[seq_len(k - 1)], if (upper) Inf else -z[k])
    if (k == 1) return(pnorm(high, drift * sqrt(t[1])) - pnorm(low, drift * sqrt(t[1])))
    as.numeric(pmvnorm(low, high, drift * sqrt(t[1:k]), corr = v[1:k, 1:k], algorithm =
      Miwa(128)))
  }
  at3 <- function(upper) { # by inclusion and exclusion
    g <- function(a, b, c) as.numeric(pmvnorm(rep(-Inf, 3), c(a, b, c), drift * sqrt(t), corr = v, algorithm = Miwa(128)))
    box <- function(c) g(z[1], z[2], c) - g(-z[1], z[2], c) - g(z[1], -z[2], c) + g(-z[1], -z[2], c)
    if (upper) box(Inf) - box(z[3]) else box(-z[3])
  }
  stages[[length(stages) + 1]] <- list(z = I(z), fractions = I(t), drift = drift,
    below = I(c(at(1, FALSE), at(2, FALSE), at3(FALSE))), above = I(c(at(1, TRUE), at(2, TRUE), at3(TRUE))))
}
# Jennison & Turnbull 2000, Group Sequential Methods, tables 2.1 (Pocock) and 2.3 (O'Brien & Fleming), two-sided 0.05: three
# decimals as printed; rpact gives the same ones.
published <- list(list(shape = "pocock", looks = I(c(2, 3, 4, 5)), constants = I(c(2.178, 2.289, 2.361, 2.413))),
  list(shape = "obrien-fleming", looks = I(c(2, 3, 4, 5)), constants = I(c(1.977, 2.004, 2.024, 2.040))))
for (p in published) for (i in seq_along(p$looks)) {
  d <- getDesignGroupSequential(kMax = p$looks[i], alpha = 0.05, sided = 2, typeOfDesign = if (p$shape == "pocock") "P" else
    "OF")
  stopifnot(abs(tail(d$criticalValues, 1) - p$constants[i]) < 6e-4)
}
writeLines(toJSON(list(source = paste0(R.version.string, "; rpact ", packageVersion("rpact"), "; mvtnorm ",
  packageVersion("mvtnorm")), bounds = bounds, outcomes = outcomes, stages = stages, published = published),
  auto_unbox = TRUE, digits = I(17), pretty = TRUE), file.path(folder, "sequential.json"))
