// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/estimators/slope_groups.hpp"

#include "core/multilevel/products/inner_products.hpp"
#include "core/multilevel/products/parallel.hpp"

#include <algorithm>
#include <utility>

namespace alteri {

namespace {

using Eigen::ArrayXd;
using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

constexpr Index groupsPerBlock = 64;
constexpr Index groupsPerPart = 32 * groupsPerBlock;

std::size_t at(Index k)
{
    return static_cast<std::size_t>(k);
}

std::size_t entry(Index row, Index column, Index q)
{
    return at(row * q + column);
}

/// One q x q matrix for each of some groups: an array over the groups for each entry.
using Matrices = std::vector<ArrayXd>;

/// M = I + F'L L'F.
Matrices relativePrecisions(const Matrices& F, const MatrixXd& L, Index begin, Index count)
{
    const Index q = L.rows();
    Matrices LF(F.size(), ArrayXd::Zero(count));
    for (Index a = 0; a < q; ++a)
        for (Index b = 0; b < q; ++b)
            for (Index c = 0; c < q; ++c)
                if (L(c, a) != 0)
                    LF[entry(a, b, q)] += L(c, a) * F[entry(c, b, q)].segment(begin, count);
    Matrices M(F.size(), ArrayXd::Zero(count));
    for (Index a = 0; a < q; ++a)
        for (Index b = 0; b <= a; ++b) {
            auto& sum = M[entry(a, b, q)];
            for (Index c = 0; c < q; ++c)
                sum += LF[entry(c, a, q)] * LF[entry(c, b, q)];
            if (a == b)
                sum += 1;
        }
    return M;
}

/// C^-1 for M = C C'; adds the logarithms of the determinants of M.
///
/// @param weights of the groups; empty for 1 each
Matrices inverseFactors(Matrices M, Index q, const Eigen::ArrayXd& weights, double& logDeterminant)
{
    // Logarithms take longer than all else here: a few pivots share one, not so many that their
    // product could leave the range of numbers.
    constexpr Index pivotsPerLog = 4;
    Matrices inverse(M.size(), ArrayXd::Zero(M.front().size()));
    ArrayXd product = ArrayXd::Ones(M.front().size());
    for (Index j = 0; j < q; ++j) {
        auto& pivot = M[entry(j, j, q)];
        product *= pivot;
        if (j % pivotsPerLog == pivotsPerLog - 1 || j == q - 1) {
            logDeterminant +=
                weights.size() == 0 ? product.log().sum() : (weights * product.log()).sum();
            product.setOnes();
        }
        pivot = pivot.rsqrt();
        for (Index i = j + 1; i < q; ++i)
            M[entry(i, j, q)] *= pivot;
        for (Index i = j + 1; i < q; ++i)
            for (Index k = j + 1; k <= i; ++k)
                M[entry(i, k, q)] -= M[entry(i, j, q)] * M[entry(k, j, q)];
    }
    for (Index j = 0; j < q; ++j) {
        inverse[entry(j, j, q)] = M[entry(j, j, q)];
        for (Index i = j + 1; i < q; ++i) {
            auto& sum = inverse[entry(i, j, q)];
            for (Index k = j; k < i; ++k)
                sum -= M[entry(i, k, q)] * inverse[entry(k, j, q)];
            sum *= M[entry(i, i, q)];
        }
    }
    return inverse;
}

void add(const SlopeDerivatives& part, SlopeDerivatives& d)
{
    d.gradient += part.gradient;
    d.squares += part.squares;
    d.tt += part.tt;
    for (std::size_t ab = 0; ab < d.h.size(); ++ab)
        d.h[ab] += part.h[ab];
    for (std::size_t ab = 0; ab < d.YY.size(); ++ab)
        d.YY[ab] += part.YY[ab];
}

}  // namespace

struct SlopeGroups::Sums {
    MatrixXd A;  ///< upper triangle
    double logDeterminant = 0;
};

/// Of some groups: rows or entries for each.
struct SlopeGroups::Block {
    Block(Index groups, Index q, Index p)
        : count(groups)
        , S(at(q * q), ArrayXd(groups))
        , t(at(q), ArrayXd(groups))
        , P(at(q), MatrixXd(groups, p))
    {
    }

    Index count;
    Matrices S;
    std::vector<ArrayXd> t;
    std::vector<MatrixXd> P;
    Matrices N;       ///< entries of P Phi P', REML only
    ArrayXd weights;  ///< of the groups; empty for 1 each
};

SlopeGroups::SlopeGroups(const SlopeStatistics& statistics)
    : m_statistics(statistics)
    , m_R(statistics.c)
    , m_K(statistics.F)
{
}

Index SlopeGroups::parts() const
{
    return (m_statistics.groups + groupsPerPart - 1) / groupsPerPart;
}

Index SlopeGroups::endOf(Index part) const
{
    return std::min(m_statistics.groups, (part + 1) * groupsPerPart);
}

ArrayXd SlopeGroups::weightsOf(Index begin, Index count) const
{
    if (m_statistics.weights.size() == 0)
        return {};
    return m_statistics.weights.segment(begin, count);
}

void SlopeGroups::visit(const MatrixXd& L)
{
    const Index width = m_statistics.p + 1;
    std::vector<Sums> sums(at(parts()), {MatrixXd::Zero(width, width)});
    forEachInParallel(sums.size(), {}, [&](std::size_t i) {
        const auto part = static_cast<Index>(i);
        for (Index begin = part * groupsPerPart; begin < endOf(part); begin += groupsPerBlock)
            visitBlock(L, begin, std::min(groupsPerBlock, endOf(part) - begin), sums[i]);
    });
    m_A = m_statistics.W;
    m_logDeterminant = 0;
    for (const auto& each : sums) {
        m_A += each.A;
        m_logDeterminant += each.logDeterminant;
    }
    m_A.triangularView<Eigen::StrictlyLower>() = m_A.transpose();
}

void SlopeGroups::visitBlock(const MatrixXd& L, Index begin, Index count, Sums& sums)
{
    const Index q = m_statistics.q;
    const Index width = m_statistics.p + 1;
    const auto inverse = inverseFactors(relativePrecisions(m_statistics.F, L, begin, count), q,
                                        weightsOf(begin, count), sums.logDeterminant);
    for (Index k = 0; k < q; ++k) {
        auto R = m_R[at(k)].middleRows(begin, count);
        for (Index j = 0; j < width; ++j) {
            auto column = R.col(j).array();
            column =
                inverse[entry(k, 0, q)] * m_statistics.c[0].col(j).segment(begin, count).array();
            for (Index l = 1; l <= k; ++l)
                column += inverse[entry(k, l, q)]
                          * m_statistics.c[at(l)].col(j).segment(begin, count).array();
        }
        addInnerProducts({R.data(), m_statistics.groups, width, R.data(), m_statistics.groups,
                          width, count, 1, sums.A.data(), width, true},
                         bestInstructions());
        for (Index a = 0; a < q; ++a) {
            auto K = m_K[entry(k, a, q)].segment(begin, count);
            K = inverse[entry(k, 0, q)] * m_statistics.F[entry(a, 0, q)].segment(begin, count);
            for (Index l = 1; l <= k; ++l)
                K += inverse[entry(k, l, q)] * m_statistics.F[entry(a, l, q)].segment(begin, count);
        }
    }
}

/// S, t and P of a block, from R and K.
void SlopeGroups::read(const ProfiledSolution& solution, Index begin, Block& block) const
{
    const Index q = m_statistics.q;
    const Index count = block.count;
    for (auto& each : block.S)
        each.setZero();
    for (Index a = 0; a < q; ++a) {
        block.t[at(a)].setZero();
        block.P[at(a)].setZero();
    }
    for (Index k = 0; k < q; ++k) {
        const auto R = m_R[at(k)].middleRows(begin, count);
        const ArrayXd residual = (R * solution.v).array();
        for (Index a = 0; a < q; ++a) {
            const auto K = m_K[entry(k, a, q)].segment(begin, count);
            block.t[at(a)] += K * residual;
            for (Index j = 0; j < m_statistics.p; ++j)
                block.P[at(a)].col(j).array() += K * R.col(j).array();
            for (Index b = 0; b < q; ++b)
                block.S[entry(a, b, q)] += K * m_K[entry(k, b, q)].segment(begin, count);
        }
    }
}

void SlopeGroups::addPairs(const Block& block, double byRss, SlopeDerivatives& d) const
{
    const Index q = m_statistics.q;
    for (Index a = 0; a < q; ++a)
        for (Index b = 0; b < q; ++b) {
            const double tt = (block.t[at(a)] * block.t[at(b)]).sum();
            d.tt(a, b) += tt;
            const auto& S = block.S[entry(a, b, q)];
            d.gradient(a, b) += (block.weights.size() == 0 ? S.sum() : (block.weights * S).sum());
            d.gradient(a, b) -= byRss * tt;
            d.h[entry(a, b, q)] += block.P[at(a)].transpose() * block.t[at(b)].matrix();
        }
}

/// What REML adds.
void SlopeGroups::addFixedPairs(const ProfiledSolution& solution,
                                Block& block,
                                SlopeDerivatives& d) const
{
    const Index q = m_statistics.q;
    const Index p = m_statistics.p;
    std::vector<MatrixXd> Y(at(q), MatrixXd(block.count, p));
    for (Index a = 0; a < q; ++a)
        Y[at(a)].noalias() =
            block.P[at(a)].leftCols(p) * solution.inverseFactor.triangularView<Eigen::Upper>();
    block.N.resize(at(q * q));
    for (Index a = 0; a < q; ++a)
        for (Index b = a; b < q; ++b) {
            auto& N = block.N[entry(a, b, q)];
            N.setZero(block.count);
            for (Index j = 0; j < p; ++j)
                N += Y[at(a)].col(j).array() * Y[at(b)].col(j).array();
            block.N[entry(b, a, q)] = N;
            d.gradient(a, b) -= N.sum();
            if (b > a)
                d.gradient(b, a) -= N.sum();
            addInnerProducts({Y[at(a)].data(), block.count, p, Y[at(b)].data(), block.count, p,
                              block.count, 1, d.YY[entry(a, b, q)].data(), p, a == b},
                             bestInstructions());
        }
}

void SlopeGroups::addSquares(const Block& block, double byRss, SlopeDerivatives& d) const
{
    const Index q = m_statistics.q;
    ArrayXd other(block.count);
    for (Index a = 0; a < q; ++a)
        for (Index e = 0; e < q; ++e) {
            other = 2 * byRss * block.t[at(a)] * block.t[at(e)];
            if (block.weights.size() == 0)
                other -= block.S[entry(e, a, q)];
            else
                other -= block.weights * block.S[entry(e, a, q)];
            if (!block.N.empty())
                other += 2 * block.N[entry(e, a, q)];
            for (Index b = 0; b < q; ++b)
                for (Index c = 0; c < q; ++c)
                    d.squares(c * q + e, a * q + b) += (block.S[entry(b, c, q)] * other).sum();
        }
}

SlopeDerivatives SlopeGroups::none(Criterion criterion) const
{
    const Index q = m_statistics.q;
    const Index p = m_statistics.p;
    SlopeDerivatives d{MatrixXd::Zero(q, q),
                       MatrixXd::Zero(q * q, q * q),
                       MatrixXd::Zero(q, q),
                       std::vector<VectorXd>(at(q * q), VectorXd::Zero(p)),
                       {}};
    if (criterion == Criterion::Reml)
        d.YY.assign(at(q * q), MatrixXd::Zero(p, p));
    return d;
}

SlopeDerivatives SlopeGroups::differentiate(const ProfiledSolution& solution,
                                            Criterion criterion) const
{
    const Index q = m_statistics.q;
    const double byRss = solution.df / solution.rss;
    std::vector<SlopeDerivatives> found(at(parts()), none(criterion));
    forEachInParallel(found.size(), {}, [&](std::size_t i) {
        const auto part = static_cast<Index>(i);
        for (Index begin = part * groupsPerPart; begin < endOf(part); begin += groupsPerBlock) {
            Block block(std::min(groupsPerBlock, endOf(part) - begin), q, m_statistics.p);
            read(solution, begin, block);
            block.weights = weightsOf(begin, block.count);
            addPairs(block, byRss, found[i]);
            if (criterion == Criterion::Reml)
                addFixedPairs(solution, block, found[i]);
            addSquares(block, byRss, found[i]);
        }
    });
    auto d = none(criterion);
    for (const auto& each : found)
        add(each, d);
    for (Index a = 0; a < q && !d.YY.empty(); ++a) {
        auto& square = d.YY[entry(a, a, q)];
        square.triangularView<Eigen::StrictlyLower>() = square.transpose();
        for (Index b = 0; b < a; ++b)
            d.YY[entry(a, b, q)] = d.YY[entry(b, a, q)].transpose();
    }
    return d;
}

}  // namespace alteri
