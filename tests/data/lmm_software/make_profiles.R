# Profile-likelihood limits of standard deviations and correlations, by lme4's own evaluation of the
# deviance and R's optimisers, without the interpolation of confint(). Run in this folder; prints
# profiles.csv.
library(lme4)
sleep <- read.csv("../lmm/sleepstudy_rs/data.csv")
pen <- read.csv("penicillin.csv")
setup <- function(formula, data) {
  dd <- lmer(formula, data, REML=FALSE, devFunOnly=TRUE)
  fit <- lmer(formula, data, REML=FALSE, control=lmerControl(optimizer="nloptwrap", optCtrl=list(xtol_abs=1e-12, ftol_abs=1e-12)))
  e <- environment(dd); n <- nrow(data)
  dev <- function(theta, sigma) { dd(theta); n*log(2*pi*sigma^2) + e$pp$ldL2() + (e$resp$wrss()+e$pp$sqrL(1))/sigma^2 }
  list(dev=dev, fit=fit)
}
mini <- function(f, start) { r <- list(par=start, value=Inf)
  for (i in 1:6) { r2 <- nlminb(r$par, f, control=list(rel.tol=1e-15,x.tol=1e-12,eval.max=5000,iter.max=5000)); 
    if (length(start)>1) r3 <- optim(r2$par, f, method="Nelder-Mead", control=list(reltol=1e-15,maxit=5000)) else r3 <- list(par=r2$par,value=r2$objective)
    r <- if (r3$value < r2$objective) r3 else list(par=r2$par,value=r2$objective) }
  r }
roots <- function(g, centre, lo, hi, best) { q <- qchisq(.95,1)
  h <- function(v) g(v)-best-q
  c(uniroot(h, c(lo,centre), tol=1e-12)$root, uniroot(h, c(centre,hi), tol=1e-12)$root) }
# slope: theta = (L11,L21,L22) relative
s <- setup(Reaction ~ Days + (1+Days|Subject), sleep); th <- getME(s$fit,"theta"); sg <- sigma(s$fit)
toTheta <- function(s1,s2,r,sg) c(s1, r*s2, sqrt(1-r^2)*s2)/sg
obj <- function(p) s$dev(toTheta(exp(p[1]),exp(p[2]),tanh(p[3]),exp(p[4])), exp(p[4]))
V <- as.matrix(VarCorr(s$fit)[[1]]); st <- c(log(sqrt(diag(V))), atanh(cov2cor(V)[1,2]), log(sg))
b <- mini(obj, st); best <- b$value; st <- b$par
prof <- function(k) function(v) { f <- function(q) { p <- numeric(4); p[-k] <- q; p[k] <- v; obj(p) }; mini(f, st[-k])$value }
for (k in 1:4) { w <- c(1.2,1.2,1.5,0.5)[k]; r <- roots(prof(k), st[k], st[k]-w, st[k]+w, best)
  tr <- if (k==3) tanh else exp
  cat(sprintf("sleep,%s,%.12g,%.12g,%.12g\n", c("sd0","sdDays","cor","sigma")[k], tr(st[k]), tr(r[1]), tr(r[2]))) }
# crossed
s <- setup(diameter ~ 1 + (1|plate) + (1|sample), pen); sg <- sigma(s$fit)
obj <- function(p) s$dev(exp(p[1:2]-p[3]), exp(p[3]))
st <- c(log(getME(s$fit,"theta")*sg), log(sg)); b <- mini(obj, st); best <- b$value; st <- b$par
for (k in 1:3) { prof <- function(v) { f <- function(q) { p <- numeric(3); p[-k] <- q; p[k] <- v; obj(p) }; mini(f, st[-k])$value }
  r <- roots(prof, st[k], st[k]-1.2, st[k]+1.5, best)
  cat(sprintf("penicillin,%s,%.12g,%.12g,%.12g\n", c(names(ranef(s$fit)),"sigma")[k], exp(st[k]), exp(r[1]), exp(r[2]))) }
