# Results of R packages for what the exact reference cases do not hold. Run in this folder:
#   Rscript make_reference.R > reference.csv
# lme4 1.1-31, lmerTest 3.1-3, pbkrtest 0.5.2, clubSandwich 0.5.8.
suppressMessages({library(lme4); library(lmerTest); library(pbkrtest); library(clubSandwich)})
tight <- lmerControl(optimizer = "bobyqa", calc.derivs = FALSE,
                     optCtrl = list(rhobeg = 0.1, rhoend = 1e-12, maxfun = 1e5))
put <- function(case, what, which, value)
  cat(sprintf("%s,%s,%s,%.17g\n", case, what, which, value), sep = "")
cat("case,what,which,value\n")

ego <- read.csv("../lmm/ego_small/data.csv")
ego$size <- cut(ego$dur, c(-Inf, 4, 9, Inf), labels = c("short", "middle", "long"))
m <- lmer(close ~ kin + size + ego_female + ego_age + (1 | ego), ego, control = tight)
a <- anova(m, ddf = "Satterthwaite", type = 3)
k <- anova(m, ddf = "Kenward-Roger", type = 3)
for (term in rownames(a)) {
  put("ego_size", "satterthwaite_F", term, a[term, "F value"])
  put("ego_size", "satterthwaite_ddf", term, a[term, "DenDF"])
  put("ego_size", "kenward_roger_F", term, k[term, "F value"])
  put("ego_size", "kenward_roger_ddf", term, k[term, "DenDF"])
}
w <- vcovCR(m, cluster = ego$ego, type = "CR2")
t <- coef_test(m, vcov = w, test = "Satterthwaite")
put("ego_size", "cr2_se", names(fixef(m)), sqrt(diag(as.matrix(w))))
put("ego_size", "cr2_df", names(fixef(m)), t$df)
put("ego_size", "hat", c("1", "100", "319"), hatvalues(m)[c(1, 100, 319)])
all <- fixef(m)
for (g in c("1", "7", "15")) {
  less <- lmer(formula(m), ego[ego$ego != g, ], control = tight)
  d <- all - fixef(less)
  put("ego_size", "dfbetas", paste0(g, ":", names(all)), d / sqrt(diag(vcov(less))))
  put("ego_size", "cooks", g, drop(t(d) %*% solve(as.matrix(vcov(m)), d)) / length(all))
}

sleep <- read.csv("../lmm/sleepstudy_rs/data.csv")
s <- lmer(Reaction ~ Days + (1 + Days | Subject), sleep, control = tight)
w <- vcovCR(s, cluster = sleep$Subject, type = "CR2")
t <- coef_test(s, vcov = w, test = "Satterthwaite")
put("sleep", "cr2_se", names(fixef(s)), sqrt(diag(as.matrix(w))))
put("sleep", "cr2_df", names(fixef(s)), t$df)
kr <- summary(s, ddf = "Kenward-Roger")$coefficients
put("sleep", "kenward_roger_ddf", rownames(kr), kr[, "df"])
put("sleep", "kenward_roger_se", rownames(kr), kr[, "Std. Error"])
put("sleep", "hat", c("1", "50", "180"), hatvalues(s)[c(1, 50, 180)])
p <- profile(update(s, REML = FALSE), which = "beta_", delta = 0.05)
ci <- confint(p)
put("sleep", "profile_lower", rownames(ci), ci[, 1])
put("sleep", "profile_upper", rownames(ci), ci[, 2])

crossed <- function(case, m) {
  put(case, "logLik", "", as.numeric(logLik(m)))
  put(case, "beta", names(fixef(m)), fixef(m))
  put(case, "se", names(fixef(m)), sqrt(diag(as.matrix(vcov(m)))))
  v <- as.data.frame(VarCorr(m))
  v <- v[is.na(v$var2), ]
  put(case, "var", paste0(v$grp, "|", ifelse(is.na(v$var1), "", v$var1)), v$vcov)
  r <- ranef(m, condVar = TRUE)
  put(case, "mode", paste0(names(r), "|", sapply(r, function(x) rownames(x)[1])),
      sapply(r, function(x) x[1, 1]))
  put(case, "condvar", names(r), sapply(r, function(x) attr(x, "postVar")[1, 1, 1]))
  put(case, "satterthwaite_df", names(fixef(m)), coef(summary(m))[, "df"])
  put(case, "hat", c("1", "20"), hatvalues(m)[c(1, 20)])
}
pen <- read.csv("penicillin.csv")
pas <- read.csv("pastes.csv")
for (reml in c(FALSE, TRUE)) {
  name <- if (reml) "_reml" else "_ml"
  crossed(paste0("penicillin", name),
          lmer(diameter ~ 1 + (1 | plate) + (1 | sample), pen, REML = reml, control = tight))
  crossed(paste0("pastes", name),
          lmer(strength ~ 1 + (1 | batch/cask), pas, REML = reml, control = tight))
}
set.seed(3)
n <- 400
x <- data.frame(a = factor(sample(12, n, TRUE)), b = factor(sample(9, n, TRUE)), x = round(rnorm(n), 3))
x$y <- round(1 + 0.5 * x$x + rnorm(12)[x$a] + rnorm(12, sd = 0.5)[x$a] * x$x + 0.7 * rnorm(9)[x$b] +
             rnorm(n), 3)
write.csv(x, "crossed_slopes.csv", row.names = FALSE, quote = FALSE)
for (reml in c(FALSE, TRUE))
  crossed(if (reml) "crossed_slopes_reml" else "crossed_slopes_ml",
          lmer(y ~ x + (1 + x | a) + (1 | b), x, REML = reml, control = tight))
