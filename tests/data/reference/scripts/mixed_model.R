# SPDX-FileCopyrightText: Blockade contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Rscript mixed_model.R > ../mixed_model.json: random intercepts and slopes by lme4, degrees of freedom by lmerTest (Satterthwaite), pbkrtest
# (Kenward-Roger) and nlme::lme (between-within). A slope has correlated random effects, || has not.
library(jsonlite); suppressPackageStartupMessages({library(lme4); library(lmerTest); library(pbkrtest); library(nlme)})
num <- function(x) unname(as.numeric(x))
tight <- lmerControl(optimizer = "nloptwrap", optCtrl = list(xtol_abs = 1e-14, ftol_abs = 1e-14, xtol_rel = 1e-14, ftol_rel = 1e-16, maxeval = 1e5),
                     check.conv.singular = "ignore", check.conv.grad = "ignore", check.conv.hess = "ignore")
one <- function(name, formula, fixed, random, data, group, correlated = TRUE, between = TRUE) {
  data <- droplevels(as.data.frame(data))
  fit <- lmerTest::lmer(formula, data = data, REML = TRUE, control = tight)
  ml <- lmerTest::lmer(formula, data = data, REML = FALSE, control = tight)
  table <- coef(summary(fit)); x <- model.matrix(fixed, data); z <- model.matrix(random, data)
  kr <- coef(summary(fit, ddf = "Kenward-Roger"))
  blocks <- VarCorr(fit)
  g <- if (correlated) blocks[[1]] else diag(unlist(lapply(blocks, function(b) b[1, 1])), ncol(z))
  out <- list(name = name, y = num(model.response(model.frame(fit))), columns = colnames(x), x = unname(lapply(seq_len(nrow(x)), function(i) num(x[i, ]))),
       randomColumns = I(colnames(z)), z = unname(lapply(seq_len(nrow(z)), function(i) I(num(z[i, ])))), group = as.integer(factor(data[[group]])),
       correlated = correlated,
       expected = list(estimate = num(table[, "Estimate"]), se = num(table[, "Std. Error"]), satterthwaite = num(table[, "df"]),
                       kenwardRogerSe = num(kr[, "Std. Error"]), kenwardRoger = num(kr[, "df"]),
                       randomCovariance = I(num(unlist(unname(g)))), residualVariance = sigma(fit)^2, logLikelihood = num(logLik(fit)),
                       fullLogLikelihood = num(logLik(ml)), fullEstimate = num(fixef(ml)), fullSe = num(sqrt(diag(as.matrix(vcov(ml))))),
                       singular = isSingular(fit, tol = 1e-6)))
  if (between) {
    l <- lme(formula(paste(deparse(fixed_of(formula)), collapse = "")), random = as.formula(paste("~1|", group)), data = data)
    out$expected$betweenWithin <- num(l$fixDF$X)
  }
  out
}
fixed_of <- function(f) lme4::nobars(f)
some <- sleepstudy[-c(3, 4, 17, 31, 32, 33, 34, 35, 60, 99, 100, 101, 150), ]
opposed <- data.frame(y = c(1, 9, 8, 2, 3, 7.5, 7, 3.5, 2, 8), x = c(0, 1, 0, 1, 1, 0, 0, 1, 1, 0), g = rep(1:5, each = 2))
set.seed(20261123)
ab <- do.call(rbind, lapply(1:14, function(i) {
  first <- i <= 8; u <- rnorm(1, 0, 4)
  data.frame(id = i, period = factor(1:2), trt = factor(if (first) c("a", "b") else c("b", "a")), seq = factor(if (first) "ab" else "ba"),
             y = round(20 + u + c(0, -1.5) + ifelse((if (first) c("a", "b") else c("b", "a")) == "b", -4, 0) + rnorm(2, 0, 3), 2))
}))
lost <- ab[-c(3, 10, 22), ]
chick <- subset(as.data.frame(ChickWeight), Time <= 14); chick$Time <- chick$Time / 7
cases <- list(
  one("sleep", extra ~ group + (1 | ID), ~ group, ~ 1, sleep, "ID"),
  one("sleepstudy", Reaction ~ Days + (1 | Subject), ~ Days, ~ 1, sleepstudy, "Subject"),
  one("sleepstudy, rows missing", Reaction ~ Days + (1 | Subject), ~ Days, ~ 1, some, "Subject"),
  one("sleepstudy slopes", Reaction ~ Days + (Days | Subject), ~ Days, ~ Days, sleepstudy, "Subject", between = FALSE),
  one("sleepstudy slopes, rows missing", Reaction ~ Days + (Days | Subject), ~ Days, ~ Days, some, "Subject", between = FALSE),
  one("sleepstudy uncorrelated slopes", Reaction ~ Days + (Days || Subject), ~ Days, ~ Days, some, "Subject", correlated = FALSE, between = FALSE),
  one("Orthodont", distance ~ age * Sex + (1 | Subject), ~ age * Sex, ~ 1, Orthodont, "Subject"),
  one("Orthodont slopes", distance ~ I(age - 11) * Sex + (I(age - 11) | Subject), ~ I(age - 11) * Sex, ~ I(age - 11), Orthodont, "Subject", between = FALSE),
  one("AB/BA", y ~ trt + period + seq + (1 | id), ~ trt + period + seq, ~ 1, ab, "id"),
  one("AB/BA, incomplete", y ~ trt + period + seq + (1 | id), ~ trt + period + seq, ~ 1, lost, "id"),
  one("chicks", weight ~ Diet * Time + (Time | Chick), ~ Diet * Time, ~ Time, chick, "Chick", between = FALSE),
  one("negative correlation within groups", y ~ x + (1 | g), ~ x, ~ 1, opposed, "g"))
cat(toJSON(list(source = paste(R.version.string, "lme4", packageVersion("lme4"), "lmerTest", packageVersion("lmerTest"), "pbkrtest",
                               packageVersion("pbkrtest"), "nlme", packageVersion("nlme")), cases = cases), auto_unbox = TRUE, digits = NA, pretty = FALSE), "\n")
