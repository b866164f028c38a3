# SPDX-License-Identifier: GPL-3.0-or-later
# Residual variances by category, as nlme estimates them with varIdent. Run in this folder:
# Rscript make_expected.R
library(nlme)
library(jsonlite)

set.seed(5)
G <- 30
sizes <- 4 + seq_len(G) %% 5
ego <- rep(seq_len(G), sizes)
n <- length(ego)
kind <- c("family", "friend", "office")[1 + (seq_len(n) * 7) %% 3]
x <- round(rnorm(n), 3)
sds <- c(family = 0.6, friend = 1.2, office = 2)
y <- round(1 + (0.5 + 0.6 * rnorm(G)[ego]) * x + rnorm(G)[ego] + sds[kind] * rnorm(n), 3)
d <- data.frame(ego = paste0("E", ego), kind, x, y)
write.csv(d, "data.csv", row.names = FALSE, quote = FALSE)
d <- read.csv("data.csv", stringsAsFactors = TRUE)
d$ego <- factor(d$ego, levels = unique(d$ego))
tight <- lmeControl(maxIter = 500, msMaxIter = 500, tolerance = 1e-12, msTol = 1e-14,
                    niterEM = 200, opt = "nlminb")

solved <- function(slopes, method) {
  model <- lme(y ~ x, d, random = if (slopes) ~ x | ego else ~ 1 | ego, method = method,
               weights = varIdent(form = ~ 1 | kind), control = tight)
  ratios <- coef(model$modelStruct$varStruct, unconstrained = FALSE, allCoef = TRUE)
  ratios <- ratios / ratios["family"]
  list(formula = if (slopes) "y ~ x + (x | ego)" else "y ~ x + (1 | ego)",
       reml = method == "REML", logLik = as.numeric(logLik(model)), AIC = AIC(model),
       beta = unname(fixef(model)),
       # nlme multiplies covariances of ML by N / (N - p) in summary(), not in varFix
       se = unname(sqrt(diag(model$varFix))),
       ratios = unname(ratios[c("family", "friend", "office")]),
       sigma = model$sigma / unname(coef(model$modelStruct$varStruct, unconstrained = FALSE,
                                         allCoef = TRUE)["family"])^-1,
       covariance = matrix(getVarCov(model), ncol = if (slopes) 2 else 1))
}
cases <- list(solved(FALSE, "ML"), solved(FALSE, "REML"), solved(TRUE, "ML"), solved(TRUE, "REML"))
write(toJSON(cases, digits = 14, auto_unbox = TRUE, pretty = TRUE), "expected.json")
