// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/generalised/generalised_fit.hpp"
#include "core/multilevel/report/model_report.hpp"

#include <Eigen/Core>

#include <functional>
#include <optional>
#include <vector>

namespace alteri {

/// The row's entries of Z for the effects of a shape, centred and scaled as it says.
Eigen::VectorXd effectRow(const GeneralisedModel& model, const EffectShape& shape, std::size_t row);

/// Int f(s v) phi(v) dv by the trapezoidal rule (Trefethen & Weideman 2014, SIAM Rev. 56), to about
/// 1e-12 for the functions of the links. Plain f(0) where s is 0.
double normalMean(const std::function<double(double)>& f, double s);

/// A row's linear predictor and what it is compared with.
struct LinearPredictor {
    double eta = 0;
    double deviation = 0;  ///< standard deviation of the row's random effects
    Eigen::VectorXd thresholds;
};

/// @param psi parameters in the basis of the model's data
LinearPredictor
predictorOf(const GeneralisedModel& model, const Eigen::VectorXd& psi, std::size_t row);

/// Probability of each category, of a success, or the mean count: at a random effect.
Eigen::VectorXd outcomeMeans(const GeneralisedData& data, const LinearPredictor& at, double effect);
/// The same for the average ego (random effects 0), and averaged over the population of egos.
Eigen::VectorXd averageEgo(const GeneralisedData& data, const LinearPredictor& at);
Eigen::VectorXd populationAveraged(const GeneralisedData& data, const LinearPredictor& at);

/// All rows that the model rests on: categories' probabilities, probability of a success, or mean
/// count.
ReportPart predictionsPart(const GeneralisedModel& model);

/// R2, marginal and conditional, on the latent scale (Nakagawa & Schielzeth 2013, Methods Ecol.
/// Evol. 4; Snijders & Bosker 2012, sec. 17.3). Nothing for counts, which have no latent scale.
std::optional<ExplainedVariance> latentExplained(const GeneralisedModel& model);

/// R2 (marginal and conditional) on the latent scale, ICC; of counts the three ICCs of Nakagawa,
/// Johnson & Schielzeth (2017), J. R. Soc. Interface 14, 20170213, from the null model.
ReportPart generalisedExplainedPart(const Frame& frame, const GeneralisedModel& model);

}  // namespace alteri
