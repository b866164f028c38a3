// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/products/based_products.hpp"

#include "core/error.hpp"
#include "core/multilevel/products/inner_products.hpp"

#include <algorithm>
#include <cmath>

namespace alteri {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

// Squares of relative lengths.
constexpr double aliasedBelow = 1e-14;
constexpr double suspicious = 1e-8;  // one pass cannot tell these from aliased columns
constexpr double weak = 1e-3;        // below it another pass is worth its time
constexpr double zeroResiduals = 1e-14;
constexpr int mostPasses = 4;

class BasisSearch {
public:
    explicit BasisSearch(const ProductSource& source)
        : m_source(source)
        , m_predictors(source.predictors)
        , m_width(source.width)
        , m_isAliased(static_cast<std::size_t>(m_width), false)
        , m_isSettled(static_cast<std::size_t>(m_width), false)
    {
        m_found.sizes = source.sizes;
        m_rows = m_found.sizes.sum();
    }

    BasedProducts run()
    {
        auto products = m_source.form(nullptr);
        centreMeans(products);
        requireVariation(products);
        auto& T = m_found.basis.T;
        T = MatrixXd::Identity(m_width, m_width);
        MatrixXd W = products.W;
        m_turnsClasses = turnsClasses();
        MatrixXd means;
        std::vector<SizeClass> classes;
        for (int pass = 1;; ++pass) {
            const auto& present = pass == 1 ? products.means : means;
            if (m_turnsClasses)
                classes = sizeClasses(present, m_found.sizes, LastColumn::Ones);
            const MatrixXd step =
                orthogonalise(W + (m_turnsClasses ? between(classes) : between(present)), pass);
            T = (T * step).eval();
            if (m_weakest > weak || pass == mostPasses) {
                fill(products, W, std::move(classes), step);
                break;
            }
            W = m_source.form(&T).W;
            means = products.means * T;
        }
        m_found.means = std::move(products.means);
        m_found.slopes = std::move(products.slopes);
        return std::move(m_found);
    }

private:
    void centreMeans(WithinProducts& products)
    {
        auto& basis = m_found.basis;
        basis.intercept = m_source.intercept;
        basis.outcome = m_width - 1;
        basis.centre = VectorXd::Zero(m_width);
        if (!basis.intercept)
            return;
        const Eigen::RowVectorXd mean = m_found.sizes.transpose() * products.means / m_rows;
        products.means.rowwise() -= mean;
        basis.centre = products.anchor + mean.transpose();
    }

    /// Whether it is less work to turn the classes of groups of equal size than all groups.
    bool turnsClasses() const
    {
        return m_found.sizes.size() > 2 * m_width * countSizes(m_found.sizes);
    }

    MatrixXd between(const std::vector<SizeClass>& classes) const
    {
        MatrixXd sum = MatrixXd::Zero(m_width, m_width);
        for (const auto& each : classes)
            sum += each.size * each.B.topLeftCorner(m_width, m_width);
        return sum;
    }

    MatrixXd between(const MatrixXd& means) const
    {
        const MatrixXd scaled = m_found.sizes.cwiseSqrt().asDiagonal() * means;
        MatrixXd sum = MatrixXd::Zero(m_width, m_width);
        addInnerProducts({scaled.data(), scaled.rows(), m_width, scaled.data(), scaled.rows(),
                          m_width, scaled.rows(), 1, sum.data(), m_width, true},
                         m_source.instructions);
        sum.triangularView<Eigen::StrictlyLower>() = sum.transpose();
        return sum;
    }

    void requireVariation(const WithinProducts& products) const
    {
        const Index y = m_width - 1;
        const auto means = products.means.col(y);
        if (products.W(y, y) == 0 && means.maxCoeff() == means.minCoeff())
            throw Error(ErrorCode::OutcomeConstant);
    }

    /// True if a column's deviations are rounding of its own values.
    bool isRounding(Index j, double squares) const
    {
        const double rounding = 8 * 2.3e-16 * m_found.basis.centre[j];
        return squares <= m_rows * rounding * rounding;
    }

    /// One step of orthogonalisation from cross-products S of the present columns.
    MatrixXd orthogonalise(const MatrixXd& S, int pass)
    {
        MatrixXd step = MatrixXd::Zero(m_width, m_width);
        std::vector<Index> done;
        m_weakest = 1;
        for (Index j = 0; j < m_width; ++j) {
            const auto at = static_cast<std::size_t>(j);
            const bool isOutcome = j == m_width - 1;
            if (m_isAliased[at] || (j >= m_predictors && !isOutcome))
                continue;
            if (isOutcome && S(j, j) == 0)
                throw Error(ErrorCode::ResidualsZero);
            if (S(j, j) == 0 || (pass == 1 && !isOutcome && isRounding(j, S(j, j)))) {
                m_isAliased[at] = true;
                continue;
            }
            VectorXd rest = VectorXd::Unit(m_width, j);
            double explained = 0;
            for (const auto k : done) {
                const Index length = k + 1;  // what lies below in column k is zero
                const double part = step.col(k).head(length).dot(S.col(j).head(length)) / m_rows;
                explained += part * part * m_rows;
                rest.head(length) -= part * step.col(k).head(length);
            }
            settle(step, j, rest, S(j, j), S(j, j) - explained, pass);
            if (step(j, j) != 0 && m_isSettled[at])
                done.push_back(j);
        }
        return step;
    }

    /// Takes the rest of a column into the basis, puts it off to the next pass, or drops it.
    void settle(MatrixXd& step,
                Index j,
                const VectorXd& rest,
                double squares,
                double restSquares,
                int pass)
    {
        const auto at = static_cast<std::size_t>(j);
        const bool isOutcome = j == m_width - 1;
        const double ratio = restSquares / squares;
        if (isOutcome && pass > 1 && restSquares <= zeroResiduals * m_rows)
            throw Error(ErrorCode::ResidualsZero);
        if (!isOutcome && pass > 1 && restSquares <= aliasedBelow * m_rows) {
            m_isAliased[at] = true;
            return;
        }
        m_weakest = std::min(m_weakest, ratio);
        if (pass == 1 && ratio <= suspicious) {
            // What is left is scaled by the column's own length, so that the next pass can tell.
            step.col(j) = rest * std::sqrt(m_rows / squares);
            return;
        }
        // An outcome keeps its first length, by which zero residuals are told.
        const double length = isOutcome && pass > 1 ? m_rows : restSquares;
        step.col(j) = rest * std::sqrt(m_rows / (isOutcome && pass == 1 ? squares : length));
        m_isSettled[at] = true;
    }

    /// Sorts out what is kept and expresses the products in the final columns.
    void fill(const WithinProducts& products,
              const MatrixXd& W,
              std::vector<SizeClass> classes,
              const MatrixXd& step)
    {
        auto& basis = m_found.basis;
        for (Index j = 0; j < m_predictors; ++j)
            (m_isAliased[static_cast<std::size_t>(j)] ? basis.aliased : basis.kept).push_back(j);
        auto columns = basis.kept;
        columns.push_back(basis.outcome);
        const auto width = static_cast<Index>(columns.size());
        const Index first = basis.intercept ? 1 : 0;
        const MatrixXd turn = step(Eigen::all, columns);
        m_found.W = MatrixXd::Zero(width + first, width + first);
        m_found.W.bottomRightCorner(width, width) = turn.transpose() * W * turn;

        if (!m_turnsClasses) {
            m_found.classes = sizeClasses(basis.turn(products.means, 1), m_found.sizes);
            return;
        }
        for (auto& each : classes)
            turnClass(each, turn);
        m_found.classes = std::move(classes);
    }

    void turnClass(SizeClass& each, const MatrixXd& turn) const
    {
        const Index width = turn.cols();
        const Index first = m_found.basis.intercept ? 1 : 0;
        MatrixXd B = MatrixXd::Zero(width + first, width + first);
        B.bottomRightCorner(width, width) =
            turn.transpose() * each.B.topLeftCorner(m_width, m_width) * turn;
        if (first == 1) {
            B(0, 0) = each.groups;
            B.row(0).tail(width) = each.B.row(m_width).head(m_width) * turn;
            B.col(0) = B.row(0).transpose();
        }
        each.B = std::move(B);
    }

    const ProductSource& m_source;
    Index m_predictors;
    Index m_width;
    double m_rows = 0;
    BasedProducts m_found;
    std::vector<bool> m_isAliased;
    std::vector<bool> m_isSettled;
    double m_weakest = 1;
    bool m_turnsClasses = false;
};

}  // namespace

ProductSource sourceOf(const WithinRequest& request)
{
    ProductSource source;
    source.predictors = static_cast<Index>(request.design.predictors);
    source.width = static_cast<Index>(request.design.columns.size());
    source.intercept = request.design.intercept;
    source.sizes.resize(request.rows.groups());
    for (Index g = 0; g < source.sizes.size(); ++g)
        source.sizes[g] = static_cast<double>(request.rows.sizeOf(g));
    source.instructions = request.instructions;
    source.form = [&request](const MatrixXd* transform) {
        if (transform == nullptr)
            return formWithinProducts(request);
        return formWithinProducts(
            {request.design, request.rows, {}, transform, request.stop, request.instructions});
    };
    return source;
}

BasedProducts basedProductsOf(const ProductSource& source)
{
    return BasisSearch(source).run();
}

BasedProducts formBasedProducts(const WithinRequest& request)
{
    return basedProductsOf(sourceOf(request));
}

double residualShareWithin(const BasedProducts& products)
{
    // Elimination without the columns that vary between groups only.
    constexpr double betweenOnly = 1e-12;
    MatrixXd W = products.W;
    const Index p = W.rows() - 1;
    const double whole = W(p, p);
    for (Index j = 0; j < p; ++j) {
        if (!(W(j, j) > betweenOnly * products.sizes.sum()))
            continue;
        const VectorXd column = W.col(j);
        for (Index k = j + 1; k <= p; ++k)
            W.col(k) -= column[k] / column[j] * column;
    }
    return whole > 0 ? W(p, p) / whole : 1;
}

BasedProducts
rebase(const ProductSource& source, const BasedProducts& products, const VectorXd& beta)
{
    auto rebased = products;
    auto& basis = rebased.basis;
    const Index first = basis.intercept ? 1 : 0;
    const auto kept = static_cast<Index>(basis.kept.size());
    for (Index j = 0; j < kept; ++j)
        basis.T.col(basis.outcome) -=
            beta[j + first] * basis.T.col(basis.kept[static_cast<std::size_t>(j)]);
    auto columns = basis.kept;
    columns.push_back(basis.outcome);
    rebased.W.bottomRightCorner(kept + 1, kept + 1) = source.form(&basis.T).W(columns, columns);
    rebased.classes = sizeClasses(basis.turn(products.means, 1), products.sizes);
    return rebased;
}

}  // namespace alteri
