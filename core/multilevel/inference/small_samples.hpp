// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/inference/fit.hpp"

#include <optional>
#include <string>
#include <vector>

namespace alteri {

enum class SmallSampleMethod { Satterthwaite, KenwardRoger };

/// A coefficient tested by t.
struct TTest {
    double se = 0;
    double t = 0;
    double df = 0;
    double p = 0;
};

/// All coefficients of a term tested together by F.
struct FTest {
    std::string term;
    double F = 0;
    int numeratorDf = 0;
    double denominatorDf = 0;
    double p = 0;
};

struct SmallSampleTests {
    std::vector<TTest> coefficients;  ///< in the order of Fit::fixed
    std::vector<FTest> terms;         ///< terms with at least one estimated coefficient
};

/// Tests for few groups.
///
/// Satterthwaite: df = 2 f^2 / (g'A g), f the variance of an estimate as a function of (theta,
/// sigma), g its gradient and A their covariance (Giesbrecht & Burns 1985, Biometrics 41; as
/// lmerTest, Kuznetsova, Brockhoff & Christensen 2017, J. Stat. Softw. 82(13)); several
/// coefficients by Fai & Cornelius (1996), J. Stat. Comput. Simul. 54. Kenward-Roger: adjusted
/// standard errors, df and scaled F of Kenward & Roger (1997), Biometrics 53, as pbkrtest (Halekoh
/// & Hojsgaard 2014, J. Stat. Softw. 59(9)).
///
/// @throws Error{RemlNeeded} Kenward-Roger of an ML fit, {DegreesUndefined} a variance that the
/// data
///         do not tell, {TooManyEffects}
SmallSampleTests smallSampleTests(const FittedModel& model, SmallSampleMethod method);

}  // namespace alteri
