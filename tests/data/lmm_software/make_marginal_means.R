# Marginal means and standardised coefficients by lme4 and base R: the rows of X are written by
# model.matrix on a grid of all categories, numbers at their means. Run in this folder:
#   Rscript make_marginal_means.R > marginal_means.csv
# lme4 1.1-31.
suppressMessages(library(lme4))
tight <- lmerControl(optimizer = "bobyqa", calc.derivs = FALSE,
                     optCtrl = list(rhobeg = 0.1, rhoend = 1e-12, maxfun = 1e5))
put <- function(case, what, which, value)
  cat(sprintf("%s,%s,%s,%.17g\n", case, what, which, value), sep = "")
cat("case,what,which,value\n")

ego <- read.csv("../lmm/ego_small/data.csv")
ego$size <- cut(ego$dur, c(-Inf, 4, 9, Inf), labels = c("short", "middle", "long"))
ego$edu <- factor(ego$alter_edu)

means <- function(case, model, grid, target, contrasts = NULL) {
  X <- model.matrix(delete.response(terms(model)), grid, contrasts.arg = contrasts)
  for (value in unique(grid[[target]])) {
    l <- colMeans(X[grid[[target]] == value, , drop = FALSE])
    name <- paste0(target, "=", value)
    put(case, "mean", name, sum(l * fixef(model)))
    put(case, "se", name, sqrt(drop(t(l) %*% as.matrix(vcov(model)) %*% l)))
  }
}
sizes <- factor(levels(ego$size), levels(ego$size))
edus <- factor(levels(ego$edu), levels(ego$edu))

m <- lmer(close ~ kin + size * ego_age + edu + (1 | ego), ego, REML = FALSE, control = tight)
means("interaction", m, expand.grid(kin = mean(ego$kin), size = sizes, edu = edus,
                                    ego_age = mean(ego$ego_age)), "size")
means("interaction", m, expand.grid(kin = 0:1, size = sizes, edu = edus,
                                    ego_age = mean(ego$ego_age)), "kin")
X <- getME(m, "X")
s <- apply(X[, -1], 2, sd) / sd(ego$close)
put("interaction", "standardised", colnames(X)[-1], fixef(m)[-1] * s)
put("interaction", "standardised_se", colnames(X)[-1], sqrt(diag(as.matrix(vcov(m))))[-1] * s)

m <- lmer(close ~ 0 + size + kin + (1 | ego), ego, REML = FALSE, control = tight)
means("no_intercept", m, expand.grid(kin = mean(ego$kin), size = sizes), "size")

m <- lmer(close ~ size * kin + (1 | ego), ego, REML = FALSE, control = tight,
          contrasts = list(size = "contr.sum"))
means("sum", m, expand.grid(kin = 0:1, size = sizes), "kin", list(size = "contr.sum"))
means("sum", m, expand.grid(kin = mean(ego$kin), size = sizes), "size", list(size = "contr.sum"))
