# SPDX-FileCopyrightText: Blockade contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# DATA=…/ds005917 Rscript mmrm.R > ../mmrm.json: repeated measures by nlme::gls (log-likelihood, estimates, standard errors, covariance), and, where asked, the
# restricted likelihood written out here, taken to its optimum and differentiated numerically (numDeriv): estimates where gls
# stops short, and Satterthwaite's degrees of freedom.
library(jsonlite); suppressPackageStartupMessages({library(nlme); library(numDeriv)})
source("ds005917_rows.R")
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
pieces <- function(kind, theta, y, x, id, visit, m) {
  s <- sigma_of(kind, theta, m); info <- 0; xy <- 0; yy <- 0; ld <- 0
  for (i in unique(id)) { r <- which(id == i); v <- s[visit[r], visit[r], drop = FALSE]; w <- solve(v); xr <- x[r, , drop = FALSE]
    info <- info + t(xr) %*% w %*% xr; xy <- xy + t(xr) %*% w %*% y[r]; yy <- yy + t(y[r]) %*% w %*% y[r]; ld <- ld + determinant(v)$modulus }
  b <- solve(info, xy); list(dev = num(ld + determinant(info)$modulus + yy - t(xy) %*% b), cov = solve(info), b = b)
}
exactly <- function(kind, fit, d, x, m) {
  y <- d$y; sd <- sigma(fit) * if (is.null(fit$modelStruct$varStruct)) rep(1, m) else c(1, coef(fit$modelStruct$varStruct, unconstrained = FALSE))
  r <- corMatrix(fit$modelStruct$corStruct); full <- r[[which.max(sapply(r, nrow))]]
  theta <- num(theta_of(kind, diag(sd) %*% full %*% diag(sd)))
  f <- function(t) { ok <- min(eigen(sigma_of(kind, t, m), only.values = TRUE)$values) > 0; if (ok) pieces(kind, t, y, x, d$id, d$visit, m)$dev else 1e10 }
  for (i in 1:3) theta <- theta - num(solve(numDeriv::hessian(f, theta, method.args = list(d = 0.02, r = 6)), numDeriv::grad(f, theta)))
  w <- 2 * solve(numDeriv::hessian(f, theta, method.args = list(d = 0.02, r = 6))); p <- pieces(kind, theta, y, x, d$id, d$visit, m)
  jac <- numDeriv::jacobian(function(t) diag(pieces(kind, t, y, x, d$id, d$visit, m)$cov), theta, method.args = list(d = 0.01, r = 6))
  list(theta = theta, estimate = num(p$b), se = num(sqrt(diag(p$cov))), satterthwaite = num(2 * diag(p$cov)^2 / rowSums((jac %*% w) * jac)),
       thetaSe = num(sqrt(diag(w))))
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
for (scale in c("MADRS_Total", "HAM17_Total", "HAMD_Bech"))
  cases[[length(cases) + 1]] <- one(paste("ds005917", scale), y ~ base + cell, cell_rows(scale), exact = TRUE)
cat(toJSON(list(source = paste(R.version.string, "nlme", packageVersion("nlme"), "numDeriv", packageVersion("numDeriv")), cases = cases),
           auto_unbox = TRUE, digits = NA, pretty = FALSE), "\n")
