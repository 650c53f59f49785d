# SPDX-FileCopyrightText: Blockade contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Rscript model_terms.R > ../model_terms.json: type III tests by lmerTest (Satterthwaite, Kenward-Roger by pbkrtest) and least-squares means by emmeans.
library(jsonlite); suppressPackageStartupMessages({library(lme4); library(lmerTest); library(pbkrtest); library(emmeans)})
num <- function(x) unname(as.numeric(x))
tight <- lmerControl(optCtrl = list(xtol_abs = 1e-14, ftol_abs = 1e-14, xtol_rel = 1e-14, ftol_rel = 1e-16, maxeval = 1e5), check.conv.grad = "ignore", check.conv.hess = "ignore")
one <- function(name, formula, factors, covariates, terms, means, data) {
  data <- droplevels(as.data.frame(data)); data <- data[!is.na(data$y), ]
  fit <- lmerTest::lmer(formula, data = data, control = tight)
  f <- function(ddf) { a <- anova(fit, type = 3, ddf = ddf); list(name = rownames(a), numerator = num(a$NumDF), denominator = num(a$DenDF), f = num(a$`F value`), p = num(a$`Pr(>F)`)) }
  emmeans <- lapply(means, function(v) lapply(c(satterthwaite = "satterthwaite", kenwardRoger = "kenward-roger"), function(mode) {
    e <- as.data.frame(emmeans::emmeans(fit, v, lmer.df = mode)); e <- e[do.call(order, lapply(v, function(k) match(e[[k]], levels(data[[k]])))), ]
    list(estimate = num(e$emmean), se = num(e$SE), df = num(e$df)) }))
  list(name = name, y = num(data$y), subject = as.integer(factor(data$id)), columns = colnames(model.matrix(fit)), firstRows = unname(lapply(1:6, function(i) num(model.matrix(fit)[i, ]))),
       factors = lapply(factors, function(v) list(name = v, levels = levels(data[[v]]), values = as.integer(data[[v]]) - 1)),
       covariates = lapply(covariates, function(v) list(name = v, values = num(data[[v]]))), terms = lapply(terms, function(t) I(t)),
       satterthwaite = f("Satterthwaite"), kenwardRoger = f("Kenward-Roger"), means = lapply(seq_along(means), function(i) c(list(factors = I(means[[i]])), emmeans[[i]])))
}
set.seed(99)
d <- do.call(rbind, lapply(1:30, function(i) { u <- rnorm(1, 0, 3); arm <- c("p", "k", "n")[1 + i %% 3]
  data.frame(id = i, arm = arm, sex = c("f", "m")[1 + (i %/% 4) %% 2], day = 1:4, base = round(25 + u + rnorm(1, 0, 2), 1),
             y = round(24 + u - (1:4) * (arm == "k") + rnorm(4, 0, 2), 2)) }))
d$arm <- factor(d$arm, levels = c("p", "k", "n")); d$sex <- factor(d$sex); d$day <- factor(d$day)
holes <- d; holes$y[c(3, 8, 12, 16, 29, 43, 44, 60, 71, 72, 90, 91, 92, 111)] <- NA
cases <- list(
  one("balanced over days", y ~ arm * day + (1 | id), c("arm", "day"), character(0), list("arm", "day", c("arm", "day")), list("arm", c("arm", "day")), d),
  one("holes and a covariate", y ~ base + sex + arm * day + (1 | id), c("sex", "arm", "day"), "base", list("base", "sex", "arm", "day", c("arm", "day")), list("arm", "day", c("arm", "day")), holes),
  one("three factors", y ~ sex * arm * day + (1 | id), c("sex", "arm", "day"), character(0),
      list("sex", "arm", "day", c("sex", "arm"), c("sex", "day"), c("arm", "day"), c("sex", "arm", "day")), list("sex", c("sex", "arm")), holes))
cat(toJSON(list(source = paste(R.version.string, "lme4", packageVersion("lme4"), "lmerTest", packageVersion("lmerTest"), "pbkrtest", packageVersion("pbkrtest"),
                               "emmeans", packageVersion("emmeans")), cases = cases), auto_unbox = TRUE, digits = NA), "\n")
