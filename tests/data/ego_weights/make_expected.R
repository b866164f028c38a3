# SPDX-License-Identifier: GPL-3.0-or-later
# Pseudo-likelihoods with sampling weights of egos by their definition, with nothing but matrices as
# large as an ego and sums over a fine grid: estimates, and errors by the sandwich over all
# parameters with the factor G / (G - 1). Run in this folder: Rscript make_expected.R
library(numDeriv)
library(jsonlite)
options(digits = 17)

set.seed(20)
G <- 24
sizes <- 3 + seq_len(G) %% 5
ego <- rep(seq_len(G), sizes)
w <- round(0.4 + 3 * runif(G), 2)
x <- round(rnorm(length(ego)), 3)
z <- round(rnorm(G)[ego], 3)
u <- rnorm(G)[ego]
s <- 0.5 * rnorm(G)[ego]
y <- round(1 + (0.5 + s) * x - 0.3 * z + 0.8 * u + rnorm(length(ego)), 3)
latent <- 0.3 + 0.7 * x - 0.4 * z + 1.1 * u
b <- as.integer(runif(length(ego)) < plogis(latent))
o <- 1 + (latent + rlogis(length(ego)) > -0.5) + (latent + rlogis(length(ego)) > 1)
n <- rpois(length(ego), exp(0.2 + 0.3 * x + 0.6 * u))
d <- data.frame(ego = paste0("E", ego), w = w[ego], x, z, y, b, o, n)
write.csv(d, "data.csv", row.names = FALSE, quote = FALSE)
d <- read.csv("data.csv")
groups <- split(seq_len(nrow(d)), factor(d$ego, levels = unique(d$ego)))
weights <- sapply(groups, function(i) d$w[i[1]])
weights <- weights / mean(weights)

# v from -9 to 9 in steps of 0.02: the trapezoidal rule for a normal density times anything smooth
v <- seq(-9, 9, by = 0.02)
log_phi <- dnorm(v, log = TRUE) + log(0.02)
log_integral <- function(log_density) {
  all <- log_density + log_phi
  top <- max(all)
  top + log(sum(exp(all - top)))
}

solved <- function(name, log_likelihoods, start, shown) {
  negative <- function(psi) -sum(weights * log_likelihoods(psi))
  psi <- optim(start, negative, method = "BFGS", control = list(reltol = 1e-14, maxit = 500))$par
  for (step in 1:4) psi <- psi - solve(hessian(negative, psi), grad(negative, psi))
  A <- hessian(negative, psi)
  scores <- jacobian(log_likelihoods, psi) * weights
  V <- solve(A) %*% crossprod(scores) %*% solve(A) * G / (G - 1)
  list(formula = name, estimates = psi[shown], se = sqrt(diag(V))[shown], all = psi,
       logLik = -negative(psi), naive_se = sqrt(diag(solve(A)))[shown])
}

X <- cbind(1, d$x, d$z)
linear <- function(psi, Z, L) {
  sigma <- exp(psi[length(psi)])
  sapply(groups, function(i) {
    r <- d$y[i] - X[i, ] %*% psi[1:3]
    H <- Z[i, , drop = FALSE] %*% L
    V <- sigma^2 * (diag(length(i)) + H %*% t(H))
    C <- chol(V)
    -sum(backsolve(C, r, transpose = TRUE)^2) / 2 - sum(log(diag(C))) - length(i) / 2 * log(2 * pi)
  })
}
intercept <- function(psi) linear(psi, X[, 1, drop = FALSE], matrix(psi[4]))
slopes <- function(psi) linear(psi, X[, 1:2], matrix(c(psi[4], psi[5], 0, psi[6]), 2))
binary <- function(psi) {
  eta <- drop(X %*% psi[1:3])
  sapply(groups, function(i) log_integral(colSums(plogis(
    (2 * d$b[i] - 1) * outer(eta[i], psi[4] * v, "+"), log.p = TRUE))))
}
ordinal <- function(psi) {
  eta <- psi[3] * d$x
  thresholds <- c(-Inf, psi[1:2], Inf)
  sapply(groups, function(i) {
    e <- outer(eta[i], psi[4] * v, "+")
    log_integral(colSums(log(plogis(thresholds[d$o[i] + 1] - e) - plogis(thresholds[d$o[i]] - e))))
  })
}
counts <- function(psi) {
  eta <- drop(X[, 1:2] %*% psi[1:2])
  sapply(groups, function(i) log_integral(colSums(dpois(
    matrix(d$n[i], length(i), length(v)), exp(outer(eta[i], psi[3] * v, "+")), log = TRUE))))
}

cases <- list(
  solved("y ~ x + z + (1 | ego)", intercept, c(1, 0.5, -0.3, 0.8, 0), 1:3),
  solved("y ~ x + z + (x | ego)", slopes, c(1, 0.5, -0.3, 0.8, 0, 0.4, 0), 1:3),
  c(solved("b ~ x + z + (1 | ego)", binary, c(0.3, 0.7, -0.4, 1), 1:3), family = "binomial"),
  c(solved("o ~ x + (1 | ego)", ordinal, c(-0.5, 1, 0.7, 1), 3), family = "ordinal"),
  c(solved("n ~ x + (1 | ego)", counts, c(0.2, 0.3, 0.6), 1:2), family = "poisson"))
write(toJSON(cases, digits = 17, auto_unbox = TRUE, pretty = TRUE), "expected.json")
