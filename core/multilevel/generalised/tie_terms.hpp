// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/generalised/scaled_erfc.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace alteri {

/// log p(y | eta) of one tie, less what has no parameter in it (outcomeConstant()), and its
/// derivatives by its two arguments:
/// - ordinal: a1 = theta_y - eta, a2 = theta_{y-1} - eta;
/// - binomial and Poisson: a1 = eta, no a2;
/// - negative binomial: a1 = eta, a2 = log theta.
struct TieTerms {
    double value = 0;
    double d1 = 0;
    double d2 = 0;
    double d11 = 0;
    double d12 = 0;
    double d22 = 0;
};

/// What a tie brings along, whatever its random effects.
struct TieRow {
    double y = 0;       ///< count, or successes
    double trials = 1;  ///< of binomial outcomes
    double weight = 1;  ///< so many equal ties
    // Ordinal: theta_y and theta_{y-1} for this row; infinite at the ends.
    double upper = 0;
    double lower = 0;
    double expUpper = 0;      ///< e^upper
    double inverseUpper = 0;  ///< e^-upper
    double expLower = 0;
    double gap = 0;  ///< log(1 - e^{lower - upper}), 0 at the ends; and its derivatives by upper:
    double gap1 = 0;
    double gap2 = 0;
    // Poisson: sum0 is log y, 0 for none. Negative binomial: sums over k < y of log(1 + k/theta),
    // k/(theta + k), k theta/(theta + k)^2
    double sum0 = 0;
    double sum1 = 0;
    double sum2 = 0;
};

/// log Phi(x), phi(x) / Phi(x).
struct NormalTail {
    double logP = 0;
    double hazard = 0;
};

inline NormalTail normalTail(double x)
{
    const double scale = std::sqrt(2 * std::numbers::inv_sqrtpi * std::numbers::inv_sqrtpi);
    if (x < 0) {
        const double scaled = scaledErfc(-x / std::numbers::sqrt2);
        return {std::log(scaled / 2) - x * x / 2, scale / scaled};
    }
    const double scaled = scaledErfc(x / std::numbers::sqrt2);
    const double power = std::exp(-x * x / 2);
    const double p = 1 - power * scaled / 2;
    return {std::log1p(-power * scaled / 2), scale / 2 * power / p};
}

// Each function has the linear predictor and, where `usesExponential`, its exponential: with one
// random intercept that is a product of two numbers of which one belongs to the row, the other to
// the node.

/// McCullagh (1980), J. R. Stat. Soc. B 42. P(y) = F(u) - F(l) = (1 - e^{l-u}) F(u) (1 - F(l)), so
/// that nothing cancels.
struct CumulativeLogit {
    static constexpr bool usesExponential = true;

    TieTerms operator()(const TieRow& row, double /*eta*/, double e) const
    {
        const double a = e / row.expUpper;  // e^-u
        const double b = row.expLower / e;  // e^l
        const double P = 1 / (1 + a);
        const double Q = 1 / (1 + b);
        return {row.gap - std::log1p(a) - std::log1p(b),
                a * P + row.gap1,
                -b * Q - row.gap1,
                -a * P * P + row.gap2,
                -row.gap2,
                -b * Q * Q + row.gap2};
    }
};

/// Tails by erfcx, so that p and its derivatives keep their digits however small it is.
struct CumulativeProbit {
    static constexpr bool usesExponential = false;

    TieTerms operator()(const TieRow& row, double eta, double /*e*/) const
    {
        const double u = row.upper - eta;
        const double l = row.lower - eta;
        if (std::isinf(u)) {  // the top category: 1 - Phi(l)
            const auto tail = normalTail(-l);
            return {tail.logP, 0, -tail.hazard, 0, 0, -tail.hazard * (tail.hazard - l)};
        }
        if (std::isinf(l)) {
            const auto tail = normalTail(u);
            return {tail.logP, tail.hazard, 0, -tail.hazard * (tail.hazard + u), 0, 0};
        }
        if (u + l <= 0)
            return between(u, l);
        const auto mirrored = between(-l, -u);
        return {mirrored.value, -mirrored.d2, -mirrored.d1,
                mirrored.d22,   mirrored.d12, mirrored.d11};
    }

private:
    /// u + l <= 0: both in the lower tail, or l further down than u is up.
    static TieTerms between(double u, double l)
    {
        constexpr double certain = 25;
        if (u > certain)
            return {};
        const double ratio = std::exp((u - l) * (u + l) / 2);  // e^{-(l^2 - u^2)/2}
        const double share =
            (scaledErfc(-u / std::numbers::sqrt2) - ratio * scaledErfc(-l / std::numbers::sqrt2))
            / 2;
        const double fu = std::numbers::inv_sqrtpi / std::numbers::sqrt2 / share;
        const double fl = ratio * fu;
        return {std::log(share) - u * u / 2, fu, -fl, -fu * (u + fu), fu * fl, fl * (l - fl)};
    }
};

/// F(x) = 1 - exp(-e^x), so that P(y) = exp(-e^l) (1 - exp(-(e^u - e^l))).
struct CumulativeCloglog {
    static constexpr bool usesExponential = true;

    TieTerms operator()(const TieRow& row, double /*eta*/, double e) const
    {
        const double below = row.expLower / e;
        if (std::isinf(row.upper))
            return {-below, 0, -below, 0, 0, -below};
        const double above = row.expUpper / e;
        const double w = std::isinf(row.lower) ? above : below * std::expm1(row.upper - row.lower);
        const double b = 1 / std::expm1(std::min(w, 700.0));
        const double slope = b * (1 + b);
        return {std::log(-std::expm1(-w)) - below,
                b * above,
                -below * (1 + b),
                above * (b - slope * above),
                slope * above * below,
                -below * (1 + b) * (1 + b * below)};
    }
};

struct BinomialLogit {
    static constexpr bool usesExponential = true;

    TieTerms operator()(const TieRow& row, double /*eta*/, double e) const
    {
        const double failures = row.trials - row.y;
        const double S = 1 / (1 + e);
        const double F = 1 / (1 + 1 / e);
        return {-(row.y > 0 ? row.y * std::log1p(1 / e) : 0)
                    - (failures > 0 ? failures * std::log1p(e) : 0),
                row.y * S - failures * F,
                0,
                -row.trials * F * S,
                0,
                0};
    }
};

struct BinomialProbit {
    static constexpr bool usesExponential = false;

    TieTerms operator()(const TieRow& row, double eta, double /*e*/) const
    {
        TieTerms terms;
        if (row.y > 0) {
            const auto tail = normalTail(eta);
            terms.value += row.y * tail.logP;
            terms.d1 += row.y * tail.hazard;
            terms.d11 -= row.y * tail.hazard * (tail.hazard + eta);
        }
        const double failures = row.trials - row.y;
        if (failures > 0) {
            const auto tail = normalTail(-eta);
            terms.value += failures * tail.logP;
            terms.d1 -= failures * tail.hazard;
            terms.d11 -= failures * tail.hazard * (tail.hazard - eta);
        }
        return terms;
    }
};

/// P(y = 1) = 1 - exp(-e^eta).
struct BinomialCloglog {
    static constexpr bool usesExponential = true;

    TieTerms operator()(const TieRow& row, double /*eta*/, double e) const
    {
        const double failures = row.trials - row.y;
        TieTerms terms{-failures * e, -failures * e, 0, -failures * e, 0, 0};
        if (row.y > 0) {
            const double b = 1 / std::expm1(std::min(e, 700.0));
            terms.value += row.y * std::log(-std::expm1(-e));
            terms.d1 += row.y * b * e;
            terms.d11 += row.y * e * b * (1 - (1 + b) * e);
        }
        return terms;
    }
};

/// Less what log p is where the mean is y, so that large counts keep their digits.
struct PoissonLog {
    static constexpr bool usesExponential = true;

    TieTerms operator()(const TieRow& row, double eta, double e) const
    {
        return {row.y * (eta - row.sum0) - (e - row.y), row.y - e, 0, -e, 0, 0};
    }
};

/// NB2 (Lawless 1987, Can. J. Stat. 15), written so that theta may be as large as it likes:
/// y eta - (y + theta) log(1 + mu/theta) + sum_{k<y} log(1 + k/theta) - log y!.
struct NegativeBinomialLog {
    static constexpr bool usesExponential = true;
    double theta = 1;

    TieTerms operator()(const TieRow& row, double eta, double e) const
    {
        const double q = e / (e + theta);
        const double log1 = std::log1p(e / theta);
        const double both = row.y + theta;
        const double curve = both * q * (1 - q);
        return {row.y * eta - both * log1 + row.sum0,
                row.y - both * q,
                -theta * log1 + both * q - row.sum1,
                -curve,
                -theta * q + curve,
                -theta * log1 + 2 * theta * q - curve + row.sum2};
    }
};

}  // namespace alteri
