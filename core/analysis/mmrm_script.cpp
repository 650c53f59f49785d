// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/model_formula.h"
#include "core/analysis/model_script.h"
#include "core/analysis/r_header.h"

#include <algorithm>

namespace analysis {

using namespace Qt::StringLiterals;

namespace {

/// From the parameters theta to the covariance of m positions, and back from gls's correlation r and deviations s.
struct CovarianceCode
{
    QString correlation; ///< gls's own, to be called with its coefficients
    QString matrix;
    QString theta;
    bool isHeterogeneous = false;
};

CovarianceCode covarianceCode(stats::CovarianceKind kind)
{
    using stats::CovarianceKind;
    const bool isAutoregressive =
        kind == CovarianceKind::Autoregressive || kind == CovarianceKind::HeterogeneousAutoregressive;
    const QString correlation = isAutoregressive ? u"corAR1"_s : u"corCompSymm"_s;
    switch (kind) {
    case CovarianceKind::CompoundSymmetry:
        return {correlation, u"theta[2] + diag(theta[1] - theta[2], m)"_s, u"c(s[1]^2, s[1]^2 * r[1, 2])"_s};
    case CovarianceKind::Autoregressive:
        return {correlation, u"theta[1] * theta[2]^lag"_s, u"c(s[1]^2, r[1, 2])"_s};
    case CovarianceKind::HeterogeneousCompoundSymmetry:
        return {correlation, u"sqrt(outer(theta[1:m], theta[1:m])) * theta[m + 1]^(lag > 0)"_s, u"c(s^2, r[1, 2])"_s,
                true};
    case CovarianceKind::HeterogeneousAutoregressive:
        return {correlation, u"sqrt(outer(theta[1:m], theta[1:m])) * theta[m + 1]^lag"_s, u"c(s^2, r[1, 2])"_s, true};
    case CovarianceKind::Toeplitz:
        // gls knows it as an autoregression of many steps, which it seldom fits: this starts from compound symmetry
        return {correlation, u"matrix(theta[lag + 1], m, m)"_s, u"s[1]^2 * r[1, ]"_s};
    case CovarianceKind::Unstructured:
    case CovarianceKind::Diagonal:
        break;
    }
    return {u"corSymm"_s,
            u"{ v <- matrix(0, m, m); v[lower.tri(v, TRUE)] <- theta; v[upper.tri(v)] <- t(v)[upper.tri(v)]; v }"_s,
            u"{ v <- outer(s, s) * r; v[lower.tri(v, TRUE)] }"_s, true};
}

QString glsLines(const CovarianceCode& code, std::size_t positions)
{
    const QString control = u"control = glsControl(maxIter = 500, msMaxIter = 1000, tolerance = 1e-10, msTol = 1e-12, "
                            "opt = \"optim\"))\n"_s;
    if (positions == 1) {
        return u"fit <- gls(y ~ 0 + X, data = d, method = \"REML\", "_s + control +
               u"s <- sigma(fit)\nr <- matrix(1)\n"_s;
    }
    const QString none = code.correlation == u"corSymm" ? u"numeric(0)"_s : u"0.2"_s;
    QString text =
        u"correlation <- function(value) %1(value, form = ~ position | participant)\n"_s.arg(code.correlation);
    text += u"fit <- gls(y ~ 0 + X, data = d, method = \"REML\", correlation = correlation(%1),\n"_s.arg(none);
    text += code.isHeterogeneous ? u"  weights = varIdent(form = ~ 1 | place), "_s : u"  "_s;
    text += control;
    text += code.isHeterogeneous
                ? u"s <- sigma(fit) / varWeights(fit$modelStruct$varStruct)[match(1:m, d$position)]\n"_s
                : u"s <- rep(sigma(fit), m)\n"_s;
    return text + u"value <- coef(fit$modelStruct$corStruct, unconstrained = FALSE)\n"
                  "whole <- data.frame(position = 1:m, participant = factor(rep(1, m)))\n"
                  "r <- matrix(unlist(corMatrix(Initialize(correlation(value), whole))), m)\n"_s;
}

// The restricted deviance with its constant parts left out, person by person, and Newton's steps from where gls stops.
QString devianceLines(const CovarianceCode& code)
{
    return u"lag <- abs(outer(1:m, 1:m, \"-\"))\n"
           "covariance <- function(theta) %1\n"
           "people <- split(seq_len(nrow(d)), d$participant, drop = TRUE)\n"
           "p <- ncol(d$X)\n"
           "at <- function(theta) {\n"
           "  v <- covariance(theta); sums <- 0; logs <- 0\n"
           "  for (i in people) {\n"
           "    root <- chol(v[d$position[i], d$position[i], drop = FALSE])\n"
           "    z <- backsolve(root, cbind(d$X[i, , drop = FALSE], d$y[i]), transpose = TRUE)\n"
           "    sums <- sums + crossprod(z); logs <- logs + 2 * sum(log(diag(root)))\n"
           "  }\n"
           "  phi <- solve(sums[1:p, 1:p]); beta <- as.vector(phi %*% sums[1:p, p + 1])\n"
           "  list(phi = phi, beta = beta, deviance = logs - as.numeric(determinant(phi)$modulus) +\n"
           "    sums[p + 1, p + 1] - sum(beta * sums[1:p, p + 1]))\n"
           "}\n"
           "deviance <- function(theta) at(theta)$deviance\n"
           "theta <- %2\n"
           "lies <- function(theta) tryCatch(deviance(theta), error = function(e) Inf, warning = function(w) Inf)\n"
           "for (step in 1:30) {\n"
           "  move <- as.vector(solve(numDeriv::hessian(deviance, theta), numDeriv::grad(deviance, theta)))\n"
           "  if (max(abs(move)) < 1e-9 * max(abs(theta))) break\n"
           "  halves <- 0\n"
           "  while (lies(theta - move) > lies(theta) + 1e-9 && halves < 30) { move <- move / 2; halves <- halves + 1 "
           "}\n"
           "  theta <- theta - move\n"
           "}\n"
           "best <- at(theta)\n"_s.arg(code.matrix, code.theta);
}

QString uncertaintyLines(const stats::TestOptions& options)
{
    const bool isKenwardRoger = options.degreesOfFreedom == stats::DegreesOfFreedom::KenwardRogerLinear;
    QString text =
        u"k <- length(theta); slopes <- numDeriv::jacobian(covariance, theta)\n"
        "P <- rep(list(0), k); Q <- rep(list(0), k * k); expected <- matrix(0, k, k)\n"
        "for (i in people) {\n"
        "  at.i <- d$position[i]; w <- solve(covariance(theta)[at.i, at.i, drop = FALSE]); wx <- w %*% d$X[i, , drop = "
        "FALSE]\n"
        "  slope <- lapply(1:k, function(a) matrix(slopes[, a], m, m)[at.i, at.i, drop = FALSE])\n"
        "  for (a in 1:k) {\n"
        "    P[[a]] <- P[[a]] + t(wx) %*% slope[[a]] %*% wx\n"
        "    for (b in 1:k) {\n"
        "      Q[[(a - 1) * k + b]] <- Q[[(a - 1) * k + b]] + t(wx) %*% slope[[a]] %*% w %*% slope[[b]] %*% wx\n"
        "      expected[a, b] <- expected[a, b] + sum((w %*% slope[[a]]) * t(w %*% slope[[b]]))\n"
        "    }\n"
        "  }\n"
        "}\n"_s;
    if (isKenwardRoger && options.information == stats::Information::Expected) {
        text += u"for (a in 1:k) for (b in 1:k) {\n"
                "  expected[a, b] <- expected[a, b] - 2 * sum(best$phi * t(Q[[(a - 1) * k + b]])) +\n"
                "    sum((best$phi %*% P[[a]]) * t(best$phi %*% P[[b]]))\n"
                "}\n"
                "W <- 2 * solve(expected)\n"_s;
    } else {
        text += u"W <- 2 * solve(numDeriv::hessian(deviance, theta))\n"_s;
    }
    text += u"changes <- lapply(P, function(x) best$phi %*% x %*% best$phi)\n"
            "reported <- best$phi\n"_s;
    if (isKenwardRoger) {
        text += u"for (a in 1:k) for (b in 1:k) {\n"
                "  inner <- Q[[(a - 1) * k + b]] - P[[a]] %*% best$phi %*% P[[b]]\n"
                "  reported <- reported + 2 * W[a, b] * best$phi %*% inner %*% best$phi\n"
                "}\n"_s;
    }
    return text;
}

QString testLines(const stats::TestOptions& options)
{
    const QString level = rNumber(options.level);
    const QString start = u"test <- function(name, w) {\n"
                          "  value <- sum(w * best$beta)\n"_s;
    if (options.degreesOfFreedom == stats::DegreesOfFreedom::Asymptotic ||
        options.degreesOfFreedom == stats::DegreesOfFreedom::BetweenWithin) {
        const QString plain = start + u"  se <- sqrt(sum(w * as.vector(best$phi %*% w)))\n"_s;
        if (options.degreesOfFreedom == stats::DegreesOfFreedom::BetweenWithin) {
            return plain + u"  say(name, value, se)\n}\n"_s;
        }
        return plain +
               u"  half <- qnorm((1 + %1) / 2) * se\n"
               "  say(name, value, se, NA, value / se, 2 * pnorm(-abs(value / se)), value - half, value + half)\n"
               "}\n"_s.arg(level);
    }
    return uncertaintyLines(options) + start +
           u"  change <- sapply(changes, function(x) sum(w * as.vector(x %*% w)))\n"
           "  df <- 2 * sum(w * as.vector(best$phi %*% w))^2 / sum(change * as.vector(W %*% change))\n"
           "  se <- sqrt(sum(w * as.vector(reported %*% w))); half <- qt((1 + %1) / 2, df) * se\n"
           "  say(name, value, se, df, value / se, 2 * pt(-abs(value / se), df), value - half, value + half)\n"
           "}\n"_s.arg(level);
}

} // namespace

RScript mmrmScript(const FittedModel& fitted, stats::CovarianceKind covariance, const std::vector<int>& positionOf)
{
    const auto contrasts = rowContrasts(fitted.model);
    RScript script;
    if (!contrasts) {
        return script;
    }
    const CovarianceCode code = covarianceCode(covariance);
    std::vector<double> position;
    std::size_t positions = 1;
    for (const int place : positionOf) {
        position.push_back(place + 1);
        positions = std::max(positions, static_cast<std::size_t>(place) + 1);
    }
    script.packages = {u"nlme"_s, u"numDeriv"_s};
    script.data = rColumns(fitted.model.rows);
    script.data.push_back({u"position"_s, std::move(position), {}});
    script.body = rVariables() + u"d <- droplevels(d[order(d$participant, d$position), ])\n"
                                 "m <- max(d$position)\n"
                                 "d$place <- factor(d$position)\n"
                                 "d$X <- columns(~ %1, d)\n"_s.arg(formulaText(fitted.model.terms));
    script.body += glsLines(code, positions) + devianceLines(code) + testLines(fitted.options);
    script.body +=
        u"weights <- "_s + rWeights(*contrasts) + u"\nfor (name in names(weights)) test(name, weights[[name]])\n"_s;
    return script;
}

} // namespace analysis
