// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/generalised/laplace_search.hpp"

#include "core/error.hpp"
#include "core/multilevel/generalised/joint_laplace.hpp"
#include "core/multilevel/generalised/newton.hpp"
#include "core/multilevel/products/parallel.hpp"

#include <algorithm>
#include <cmath>

namespace alteri {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

/// The search over the parameters that are not held at zero.
class LaplaceSearch {
public:
    LaplaceSearch(const GeneralisedData& data,
                  const std::vector<EffectShape>& shapes,
                  const GeneralisedEstimate& single,
                  std::stop_token stop)
        : m_shapes(shapes)
        , m_laplace(data, shapes, stop)
        , m_stop(std::move(stop))
        , m_psi(VectorXd::Zero(m_laplace.parameters()))
        , m_mode(VectorXd::Zero(m_laplace.effects()))
    {
        m_psi.head(single.psi.size()) = single.psi;
        for (Index i = 0; i < m_psi.size(); ++i)
            m_free.push_back(i);
        for (std::size_t term = 0; term < shapes.size(); ++term)
            for (std::size_t e = 0; e < shapes[term].entries.size(); ++e)
                if (shapes[term].entries[e].first == shapes[term].entries[e].second)
                    m_psi[m_laplace.firstEntry(term) + static_cast<Index>(e)] = 0.5;
    }

    GeneralisedEstimate run()
    {
        auto summit = climbFree();
        while (holdAtZero())
            summit = climbFree();
        GeneralisedEstimate estimate;
        estimate.psi = m_psi;
        estimate.logLik = summit.ascent.value;
        estimate.converged = summit.converged;
        estimate.information = MatrixXd::Zero(m_psi.size(), m_psi.size());
        const MatrixXd own = -summit.ascent.hessian;
        estimate.information(m_free, m_free) = own;
        estimate.atZero = m_free.size() < static_cast<std::size_t>(m_psi.size());
        return estimate;
    }

private:
    VectorXd whole(const VectorXd& free) const
    {
        VectorXd psi = VectorXd::Zero(m_psi.size());
        psi(m_free) = free;
        return psi;
    }

    /// Value and gradient; the Hessian by central differences of the gradient.
    Ascent at(const VectorXd& free)
    {
        constexpr double step = 5e-5;
        const auto count = free.size();
        Ascent ascent;
        const auto here = m_laplace.at(whole(free), m_mode, true);
        ascent.value = here.value;
        ascent.score = here.gradient(m_free);
        ascent.hessian = MatrixXd::Zero(count, count);
        if (!std::isfinite(here.value))
            return ascent;
        std::vector<VectorXd> gradients(static_cast<std::size_t>(2 * count));
        forEachInParallel(gradients.size(), {m_stop, {}}, [&](std::size_t i) {
            VectorXd moved = free;
            moved[static_cast<Index>(i / 2)] += i % 2 == 0 ? step : -step;
            VectorXd mode = m_mode;
            gradients[i] = m_laplace.at(whole(moved), mode, true).gradient(m_free);
        });
        for (Index i = 0; i < count; ++i)
            ascent.hessian.col(i) = (gradients[static_cast<std::size_t>(2 * i)]
                                     - gradients[static_cast<std::size_t>(2 * i + 1)])
                                    / (2 * step);
        ascent.hessian = ((ascent.hessian + ascent.hessian.transpose()) / 2).eval();
        return ascent;
    }

    Summit climbFree()
    {
        ClimbChoices choices;
        choices.tolerance = 1e-16;
        choices.longestStep = 2;
        const VectorXd start = m_psi(m_free);
        auto summit = climb([&](const VectorXd& free) { return at(free); }, start, choices);
        if (!summit.at.allFinite() || !std::isfinite(summit.ascent.value) || summit.isFlat)
            throw Error(ErrorCode::EstimateNotFound);
        if (summit.converged && summit.step.size() == summit.at.size())
            summit.at += summit.step;
        m_psi = whole(summit.at);
        for (std::size_t term = 0; term < m_shapes.size(); ++term)
            for (std::size_t e = 0; e < m_shapes[term].entries.size(); ++e) {
                const auto place = m_laplace.firstEntry(term) + static_cast<Index>(e);
                if (m_shapes[term].size() == 1 && m_psi[place] < 0)
                    turn(summit, place);
            }
        return summit;
    }

    /// The approximation is even in the deviation of a single effect.
    void turn(Summit& summit, Index place)
    {
        m_psi[place] *= -1;
        const auto own = std::find(m_free.begin(), m_free.end(), place) - m_free.begin();
        summit.ascent.hessian.row(own) *= -1;
        summit.ascent.hessian.col(own) *= -1;
    }

    /// Single effects whose deviation has come to nothing stay at zero.
    bool holdAtZero()
    {
        constexpr double nothing = 1e-4;
        bool isHeld = false;
        for (std::size_t term = 0; term < m_shapes.size(); ++term) {
            const auto place = m_laplace.firstEntry(term);
            const auto found = std::find(m_free.begin(), m_free.end(), place);
            if (m_shapes[term].size() != 1 || found == m_free.end()
                || std::abs(m_psi[place]) > nothing)
                continue;
            m_psi[place] = 0;
            m_free.erase(found);
            isHeld = true;
        }
        return isHeld;
    }

    const std::vector<EffectShape>& m_shapes;
    JointLaplace m_laplace;
    std::stop_token m_stop;
    VectorXd m_psi;
    VectorXd m_mode;
    std::vector<Index> m_free;
};

}  // namespace

GeneralisedEstimate laplaceEstimate(const GeneralisedData& data,
                                    const std::vector<EffectShape>& shapes,
                                    const GeneralisedEstimate& single,
                                    const std::stop_token& stop)
{
    return LaplaceSearch(data, shapes, single, stop).run();
}

std::vector<JointModes> jointModes(const GeneralisedData& data,
                                   const std::vector<EffectShape>& shapes,
                                   const VectorXd& psi,
                                   const std::stop_token& stop)
{
    const JointLaplace laplace(data, shapes, stop);
    VectorXd v = VectorXd::Zero(laplace.effects());
    const auto covariances = laplace.covariances(psi, v);
    std::vector<JointModes> found;
    for (std::size_t term = 0; term < shapes.size(); ++term) {
        const auto groups = static_cast<Index>(data.design->random[term].groups.size());
        const auto q = shapes[term].size();
        const MatrixXd L =
            shapes[term].back * factorFrom(shapes[term], psi.data() + laplace.firstEntry(term));
        JointModes modes{MatrixXd(groups, q), MatrixXd(groups, q)};
        for (Index g = 0; g < groups; ++g) {
            modes.modes.row(g) = (L * v.segment(laplace.placeOf(term, g), q)).transpose();
            modes.deviations.row(g) =
                (L * covariances[term][static_cast<std::size_t>(g)] * L.transpose())
                    .diagonal()
                    .cwiseSqrt()
                    .transpose();
        }
        found.push_back(std::move(modes));
    }
    return found;
}

}  // namespace alteri
