# SPDX-FileCopyrightText: Blockade contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Rscript mmrm.R > ../mmrm.json: repeated measures by nlme::gls (log-likelihood, estimates, standard errors, covariance), and, where asked, the
# restricted likelihood written out here with dense matrices and taken to its optimum: estimates where gls stops short,
# Satterthwaite's degrees of freedom, and the standard errors of Kenward & Roger 1997 without second derivatives
# of V, observed information.
library(jsonlite); suppressPackageStartupMessages({library(nlme); library(numDeriv)})
num <- function(x) unname(as.numeric(x))
control <- glsControl(maxIter = 500, msMaxIter = 1000, tolerance = 1e-12, msTol = 1e-14)
kinds <- list(
  UN = list(cor = quote(corSymm(form = ~visit | id)), het = TRUE), CS = list(cor = quote(corCompSymm(form = ~visit | id)), het = FALSE),
  CSH = list(cor = quote(corCompSymm(form = ~visit | id)), het = TRUE), "AR(1)" = list(cor = quote(corAR1(form = ~visit | id)), het = FALSE),
  "ARH(1)" = list(cor = quote(corAR1(form = ~visit | id)), het = TRUE))
# The deviance of REML in the parameters of SAS: UN entries of the lower triangle row by row; CS variance, covariance; others variances, correlation.
sigma_of <- function(kind, theta, m) {
  k <- length(theta); lag <- abs(outer(1:m, 1:m, "-"))
  if (kind == "UN") { s <- matrix(0, m, m); j <- 0; for (r in 1:m) for (c in 1:r) { j <- j + 1; s[r, c] <- s[c, r] <- theta[j] }; s }
  else if (kind == "CS") theta[2] + diag(theta[1] - theta[2], m)
  else if (kind == "AR(1)") theta[1] * theta[2]^lag
  else if (kind == "CSH") sqrt(outer(theta[-k], theta[-k])) * theta[k]^(lag > 0)
  else if (kind == "ARH(1)") sqrt(outer(theta[-k], theta[-k])) * theta[k]^lag
  else matrix(theta[lag + 1], m, m)
}
theta_of <- function(kind, s) {
  m <- nrow(s); r <- s[1, 2] / sqrt(s[1, 1] * s[2, 2])
  switch(kind, UN = unlist(lapply(1:m, function(i) s[i, 1:i])), CS = c(s[1, 1], s[1, 2]), "AR(1)" = c(s[1, 1], r), TOEP = s[1, ], c(diag(s), r))
}
# First and second derivatives of sigma_of: of an elementary function of each entry, so numDeriv has all its digits.
slopes_of <- function(kind, theta, m) { j <- numDeriv::jacobian(function(t) c(sigma_of(kind, t, m)), theta); lapply(seq_along(theta), function(k) matrix(j[, k], m, m)) }
bends_of <- function(kind, theta, m) { j <- numDeriv::jacobian(function(t) unlist(slopes_of(kind, t, m)), theta); k <- length(theta)
  lapply(1:k, function(a) lapply(1:k, function(b) matrix(j[(a - 1) * m^2 + 1:m^2, b], m, m))) }
# Newton's method on the restricted deviance with all rows in one matrix: P = V^-1 - V^-1 X (X' V^-1 X)^-1 X' V^-1.
exactly <- function(kind, fit, d, x, m) {
  y <- d$y; sd <- sigma(fit) * if (is.null(fit$modelStruct$varStruct)) rep(1, m) else c(1, coef(fit$modelStruct$varStruct, unconstrained = FALSE))
  r <- corMatrix(fit$modelStruct$corStruct); full <- r[[which.max(sapply(r, nrow))]]
  theta <- num(theta_of(kind, diag(sd) %*% full %*% diag(sd))); k <- length(theta)
  same <- outer(d$id, d$id, "=="); spread <- function(s) s[d$visit, d$visit] * same
  at <- function(theta) {
    w <- solve(spread(sigma_of(kind, theta, m))); phi <- solve(t(x) %*% w %*% x); p <- w - w %*% x %*% phi %*% t(x) %*% w; py <- p %*% y
    dv <- lapply(slopes_of(kind, theta, m), spread); bend <- bends_of(kind, theta, m); pd <- lapply(dv, function(v) p %*% v)
    g <- sapply(1:k, function(a) sum(diag(pd[[a]])) - num(t(py) %*% dv[[a]] %*% py)); h <- matrix(0, k, k)
    for (a in 1:k) for (b in 1:k) { v2 <- spread(bend[[a]][[b]])
      h[a, b] <- sum(p * v2) - sum(pd[[a]] * t(pd[[b]])) + 2 * num(t(py) %*% dv[[a]] %*% p %*% dv[[b]] %*% py) - num(t(py) %*% v2 %*% py) }
    ps <- lapply(dv, function(v) t(x) %*% w %*% v %*% w %*% x); inner <- 2 * solve(h); middle <- 0
    for (a in 1:k) for (b in 1:k) middle <- middle + inner[a, b] * (t(x) %*% w %*% dv[[a]] %*% w %*% dv[[b]] %*% w %*% x - ps[[a]] %*% phi %*% ps[[b]])
    list(g = g, h = h, phi = phi, adjusted = phi + 2 * phi %*% middle %*% phi, b = phi %*% t(x) %*% w %*% y, change = sapply(dv, function(v) diag(phi %*% t(x) %*% w %*% v %*% w %*% x %*% phi)))
  }
  for (i in 1:6) { e <- at(theta); theta <- theta - num(solve(e$h, e$g)) }
  e <- at(theta); w <- 2 * solve(e$h)
  list(theta = theta, estimate = num(e$b), se = num(sqrt(diag(e$phi))), satterthwaite = num(2 * diag(e$phi)^2 / rowSums((e$change %*% w) * e$change)),
       thetaSe = num(sqrt(diag(w))), kenwardRogerSe = num(sqrt(diag(e$adjusted))))
}
fitted <- function(name, formula, d, het, cor, method, exact = FALSE) {
  d <- d[!is.na(d$y), ]; d <- d[order(d$id, d$visit), ]; d$cell <- factor(d$visit)
  environment(formula) <- environment()
  fit <- do.call(gls, c(list(model = formula, data = d, correlation = eval(cor), method = method, control = control),
                        if (het) list(weights = varIdent(form = ~1 | cell))))
  x <- model.matrix(formula, d)
  out <- list(covariance = name, likelihood = method, estimate = num(coef(fit)), se = num(sqrt(diag(vcov(fit)))), logLikelihood = num(logLik(fit)))
  if (exact) out$exact <- exactly(name, fit, d, x, max(d$visit))
  out
}
one <- function(name, formula, d, which = names(kinds), exact = FALSE, toeplitz = 0) {
  d <- d[!is.na(d$y), ]; d <- d[order(d$id, d$visit), ]; x <- model.matrix(formula, d)
  fits <- list()
  for (k in which) for (method in c("REML", "ML")) fits[[length(fits) + 1]] <- fitted(k, formula, d, kinds[[k]]$het, kinds[[k]]$cor, method, exact && method == "REML")
  if (toeplitz > 0) fits[[length(fits) + 1]] <- fitted("TOEP", formula, d, FALSE, bquote(corARMA(form = ~visit | id, p = .(toeplitz), q = 0)), "REML", exact)
  list(name = name, y = d$y, columns = colnames(x), x = unname(lapply(seq_len(nrow(x)), function(i) num(x[i, ]))), subject = as.integer(factor(d$id)),
       visit = d$visit - 1, visits = max(d$visit), fits = fits)
}
orthodont <- transform(as.data.frame(Orthodont), y = distance, id = as.integer(factor(as.character(Subject))), visit = as.integer(factor(age)))
sleeping <- transform(sleep, y = extra, id = as.integer(ID), visit = as.integer(group))
set.seed(510)
trial <- do.call(rbind, lapply(1:40, function(i) {
  u <- rnorm(1, 0, 3); s <- rnorm(1, 0, 0.8)
  data.frame(id = i, visit = 1:4, arm = factor(if (i %% 2 == 0) "b" else "a"), base = round(25 + u + rnorm(1, 0, 2), 1),
             y = round(25 + u - (1.2 + s) * (1:4) - if (i %% 2 == 0) (1:4) else 0 + rnorm(4, 0, 1 + 0.4 * (1:4)), 1) + round(rnorm(4, 0, 2), 1))
}))
trial$day <- factor(trial$visit); holes <- trial; holes$y[c(4, 7, 8, 13, 22, 33, 34, 36, 41, 59, 60, 75, 92, 101, 118, 119, 120, 143)] <- NA
cases <- list(
  one("sleep", y ~ group, sleeping, c("UN", "CS"), exact = TRUE),
  one("Orthodont", y ~ factor(age) * Sex, orthodont, exact = TRUE, toeplitz = 3),
  one("trial", y ~ base + arm * day, trial, exact = TRUE, toeplitz = 3),
  one("trial with holes", y ~ base + arm * day, holes, exact = TRUE, toeplitz = 3))
cat(toJSON(list(source = paste(R.version.string, "nlme", packageVersion("nlme"), "numDeriv", packageVersion("numDeriv")), cases = cases),
           auto_unbox = TRUE, digits = NA, pretty = FALSE), "\n")
