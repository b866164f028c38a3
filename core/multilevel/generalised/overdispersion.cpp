// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/generalised/overdispersion.hpp"

#include "core/model/number_text.hpp"
#include "core/multilevel/generalised/conditional_modes.hpp"
#include "core/multilevel/generalised/predictions.hpp"
#include "core/multilevel/report/number_digits.hpp"

#include <Eigen/LU>

#include <cmath>
#include <string>
#include <unordered_map>

namespace alteri {

namespace {

using Eigen::MatrixXd;
using Eigen::VectorXd;

/// The modes of one grouping by its groups, in the scale of its shape.
std::vector<VectorXd>
modesOf(const GeneralisedModel& model, const TermModes& modes, std::size_t term)
{
    const MatrixXd toShape = model.shapes[term].back.inverse();
    std::unordered_map<std::string, const GroupMode*> byName;
    for (const auto& each : modes.groups)
        byName.emplace(each.group, &each);
    std::vector<VectorXd> found;
    const auto& names = model.design().random[term].groups.names;
    found.reserve(names.size());
    for (const auto& name : names) {
        const auto at = byName.find(name);
        found.push_back(at == byName.end() ? VectorXd::Zero(model.shapes[term].size())
                                           : VectorXd(toShape * at->second->mode));
    }
    return found;
}

double pearson(const GeneralisedModel& model, double eta, std::size_t row)
{
    const auto& data = model.data;
    const double mean = linkProbability(data.link, eta);
    const double m = data.trialsOf(row);
    double variance = mean;
    if (data.family == Family::Binomial)
        variance = m * mean * linkComplement(data.link, eta);
    else if (data.family == Family::NegativeBinomial)
        variance = mean + mean * mean / model.fit.dispersion->theta;
    const double difference = data.y[row] - (data.family == Family::Binomial ? m * mean : mean);
    return data.weightOf(row) * difference * difference / variance;
}

}  // namespace

std::optional<Overdispersion> overdispersion(const GeneralisedModel& model,
                                             const std::stop_token& stop)
{
    const auto& data = model.data;
    if (data.isOrdinal() || (data.family == Family::Binomial && data.trials.empty()))
        return std::nullopt;
    Overdispersion found;
    found.df = static_cast<int>(data.rows.begin.back()) - static_cast<int>(model.psi.size());
    if (found.df <= 0)
        return std::nullopt;
    std::vector<std::vector<VectorXd>> modes;
    if (!model.shapes.empty()) {
        const auto terms = generalisedModes(model, stop);
        for (std::size_t term = 0; term < terms.size(); ++term)
            modes.push_back(modesOf(model, terms[term], term));
    }
    for (std::ptrdiff_t i = 0; i < data.rows.begin.back(); ++i) {
        const auto row = data.rows.rowAt(i);
        double eta = predictorOf(model, model.psi, row).eta;
        for (std::size_t term = 0; term < modes.size(); ++term) {
            const auto group = static_cast<std::size_t>(model.design().random[term].groups.of[row]);
            eta += effectRow(model, model.shapes[term], row).dot(modes[term][group]);
        }
        found.chi2 += pearson(model, eta, row);
    }
    found.ratio = found.chi2 / found.df;
    found.p = chiSquareP(found.chi2, found.df);
    return found;
}

std::string overdispersionLine(const Overdispersion& found, Family family)
{
    constexpr double notable = 0.05;
    auto text = "Pearson chi2(" + std::to_string(found.df) + ") " + fixedText(found.chi2, 3)
                + ", ratio " + fixedText(found.ratio, 3) + ", p " + pText(found.p, 4) + "\n";
    if (found.p < notable && family == Family::Poisson)
        text += "the counts vary more than Poisson's do: errors are too small; try --family "
                "negbinomial\n";
    if (found.p < notable && family == Family::Binomial)
        text += "the proportions vary more than trials that do not depend on each other: errors "
                "are too small\n";
    return text;
}

}  // namespace alteri
