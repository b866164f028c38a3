# SPDX-License-Identifier: GPL-3.0-or-later
# Multiple imputation of ties in egos with mice and pan, and Rubin's rules as mice applies them. Run in
# this folder: Rscript make_expected.R
suppressMessages({library(mice); library(pan); library(lme4); library(jsonlite)})

set.seed(11)
G <- 60
sizes <- 4 + seq_len(G) %% 5
ego <- rep(seq_len(G), sizes)
n <- length(ego)
z <- round(rnorm(G), 3)
x <- round(0.5 * z[ego] + 0.6 * rnorm(G)[ego] + rnorm(n), 3)
y <- round(1 + 0.6 * x - 0.4 * z[ego] + 0.8 * rnorm(G)[ego] + rnorm(n), 3)
x[runif(n) < plogis(-1.4 + 0.7 * (y - mean(y)))] <- NA
y[runif(n) < 0.1 & !is.na(x)] <- NA
z[runif(G) < 0.15] <- NA
d <- data.frame(ego, z = z[ego], x, y)
write.csv(data.frame(ego = paste0("E", ego), d[, -1]), "data.csv", row.names = FALSE,
          quote = FALSE, na = "")

methods <- c(ego = "", z = "2lonly.norm", x = "2l.pan", y = "2l.pan")
predictors <- matrix(0, 4, 4, dimnames = list(names(methods), names(methods)))
predictors["z", ] <- c(-2, 0, 1, 1)
predictors["x", ] <- c(-2, 1, 0, 3)
predictors["y", ] <- c(-2, 1, 3, 0)
drawn <- mice(d, m = 200, maxit = 20, method = methods, predictorMatrix = predictors, seed = 3,
              printFlag = FALSE)
fits <- lapply(seq_len(200), function(i) lmer(y ~ x + z + (1 | ego), complete(drawn, i), REML = FALSE))
Q <- sapply(fits, fixef)
U <- sapply(fits, function(f) diag(as.matrix(vcov(f))))
whole <- lapply(1:3, function(j) pool.scalar(Q[j, ], U[j, ], n = n, k = 3))

# the first 20 alone, for the rules themselves
rules <- lapply(1:3, function(j) {
  p <- pool.scalar(Q[j, 1:20], U[j, 1:20], n = n, k = 3)
  list(estimates = Q[j, 1:20], errors = sqrt(U[j, 1:20]), completeDf = n - 3, estimate = p$qbar,
       within = p$ubar, between = p$b, se = sqrt(p$t), df = p$df, fmi = p$fmi)
})
complete <- lmer(y ~ x + z + (1 | ego), d, REML = FALSE)
write(toJSON(list(formula = "y ~ x + z + (1 | ego)",
                  estimate = sapply(whole, function(p) p$qbar),
                  se = sapply(whole, function(p) sqrt(p$t)),
                  fmi = sapply(whole, function(p) p$fmi),
                  complete = unname(fixef(complete)),
                  rules = rules), digits = 14, auto_unbox = TRUE), "expected.json")
