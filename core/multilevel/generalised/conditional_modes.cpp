// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/generalised/conditional_modes.hpp"

#include "core/error.hpp"
#include "core/multilevel/generalised/laplace_search.hpp"
#include "core/multilevel/generalised/marginal_likelihood.hpp"

#include <algorithm>

namespace alteri {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

TermModes emptyModes(const GeneralisedModel& model, std::size_t term)
{
    const auto& random = model.design().random[term];
    return {random.group, random.names, {}};
}

TermModes modesOfOne(const GeneralisedModel& model, const std::stop_token& stop)
{
    auto modes = emptyModes(model, 0);
    const auto& shape = model.shapes.front();
    MarginalLikelihood likelihood(model.data, shape, stop);
    likelihood.findModes(model.psi, 1e-12);
    const bool isExact = model.fit.integration == Integration::Exact;
    std::vector<VectorXd> means;
    std::vector<MatrixXd> covariances;
    if (isExact) {
        likelihood.chooseNodes(model.psi, 1e-14);
        likelihood.posteriors(model.psi, means, covariances);
    }
    const MatrixXd L =
        shape.back * factorFrom(shape, model.psi.data() + likelihood.layout().firstEntry());
    const auto& groups = model.design().random.front().groups;
    for (std::size_t g = 0; g < likelihood.places().size(); ++g) {
        const auto& place = likelihood.places()[g];
        const auto begin = model.data.rows.begin[g];
        GroupMode mode;
        mode.group =
            groups.names[static_cast<std::size_t>(groups.of[model.data.rows.rowAt(begin)])];
        mode.ties =
            static_cast<std::size_t>(model.data.rows.sizeOf(static_cast<std::ptrdiff_t>(g)));
        mode.mode = L * place.centre;
        mode.sd = (L * place.factor).rowwise().norm();
        if (isExact) {
            mode.mean = L * means[g];
            mode.meanSd = (L * covariances[g] * L.transpose()).diagonal().cwiseSqrt();
        }
        modes.groups.push_back(std::move(mode));
    }
    return modes;
}

/// All modes are 0 where the only variance is.
TermModes zeroModes(const GeneralisedModel& model, std::size_t term)
{
    auto modes = emptyModes(model, term);
    const auto& groups = model.design().random[term].groups;
    std::vector<std::size_t> ties(groups.size(), 0);
    for (const auto group : groups.of)
        ++ties[static_cast<std::size_t>(group)];
    const auto q = model.shapes[term].size();
    for (std::size_t g = 0; g < groups.size(); ++g)
        modes.groups.push_back({groups.names[g], ties[g], VectorXd::Zero(q), VectorXd::Zero(q),
                                std::nullopt, std::nullopt});
    return modes;
}

}  // namespace

std::vector<TermModes> generalisedModes(const GeneralisedModel& model, const std::stop_token& stop)
{
    if (model.shapes.empty())
        throw Error(ErrorCode::NotWithoutGroups, {"--modes"});
    const auto first = model.data.nuisances() + model.data.effects();
    if (model.psi.tail(model.psi.size() - first).isZero(0)) {
        std::vector<TermModes> modes;
        for (std::size_t term = 0; term < model.shapes.size(); ++term)
            modes.push_back(zeroModes(model, term));
        return modes;
    }
    if (model.shapes.size() == 1)
        return {modesOfOne(model, stop)};
    const auto joint = jointModes(model.data, model.shapes, model.psi, stop);
    std::vector<TermModes> modes;
    for (std::size_t term = 0; term < model.shapes.size(); ++term) {
        auto own = zeroModes(model, term);
        for (std::size_t g = 0; g < own.groups.size(); ++g) {
            own.groups[g].mode = joint[term].modes.row(static_cast<Index>(g)).transpose();
            own.groups[g].sd = joint[term].deviations.row(static_cast<Index>(g)).transpose();
        }
        modes.push_back(std::move(own));
    }
    return modes;
}

}  // namespace alteri
