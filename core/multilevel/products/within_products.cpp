// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/products/within_products.hpp"

#include "core/error.hpp"
#include "core/multilevel/products/deviations.hpp"
#include "core/multilevel/products/inner_products.hpp"
#include "core/multilevel/products/parallel.hpp"

#include <algorithm>
#include <cmath>

namespace alteri {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

/// The pass over some of the groups.
class Pass {
public:
    /// @param products means and slopes of these groups are written there; anchors are read
    Pass(const WithinRequest& request, WithinProducts& products)
        : m_request(request)
        , m_columns(request.design.columns)
        , m_width(static_cast<Index>(m_columns.size()))
        , m_capacity(capacityFor(m_width))
        , m_buffer(m_capacity + room, m_width)
        , m_first(m_capacity, m_width)
        , m_offsets(m_capacity, m_width)
        , m_roots(m_capacity)
        , m_products(products)
        , m_W(MatrixXd::Zero(m_width, m_width))
    {
    }

    /// @return upper triangle of W
    MatrixXd run(std::ptrdiff_t beginGroup, std::ptrdiff_t endGroup)
    {
        for (auto g = beginGroup; g < endGroup; ++g)
            addGroup(g);
        takeIn();
        return std::move(m_W);
    }

private:
    static constexpr Index room = 4;  ///< that copying may overwrite

    /// Rows of a batch: some 16 kB of them, which leaves the first cache room for their source.
    static Index capacityFor(Index width)
    {
        constexpr Index numbers = 2048;
        return std::clamp<Index>(numbers / width / 4 * 4, 32, 256);
    }

    void addGroup(std::ptrdiff_t g)
    {
        const auto begin = m_request.rows.begin[static_cast<std::size_t>(g)];
        const auto size = m_request.rows.sizeOf(g);
        if (size > m_capacity) {
            addLargeGroup(g, begin, size);
            return;
        }
        if (m_filled + size > m_capacity)
            takeIn();
        m_pieces.push_back({g, begin, size});
        m_filled += size;
    }

    /// A group that does not fit into the buffer: its pieces count as groups first, and what lies
    /// between them is added.
    void addLargeGroup(std::ptrdiff_t g, std::ptrdiff_t begin, std::ptrdiff_t size)
    {
        takeIn();
        const Index count = (size + m_capacity - 1) / m_capacity;
        MatrixXd means(count, m_width);
        VectorXd sizes(count);
        for (Index k = 0; k < count; ++k) {
            m_filled = std::min<Index>(m_capacity, size - k * m_capacity);
            sizes[k] = static_cast<double>(m_filled);
            m_pieces.push_back({g, begin + k * m_capacity, m_filled});
            takeIn();
            means.row(k) = m_products.means.row(g);
        }
        const Eigen::RowVectorXd mean = sizes.transpose() * means / sizes.sum();
        m_products.means.row(g) = mean;
        means.rowwise() -= mean;
        const MatrixXd between = means.transpose() * sizes.asDiagonal() * means;
        for (std::size_t s = 0; s < m_request.slopeColumns.size(); ++s)
            m_products.slopes[s].row(g) += between.row(m_request.slopeColumns[s]);
        if (m_request.transform == nullptr) {
            m_W += between;
            return;
        }
        const MatrixXd turned = means * *m_request.transform;
        m_W += turned.transpose() * sizes.asDiagonal() * turned;
    }

    /// Copies the pieces of a batch into the buffer and adds up their products.
    void takeIn()
    {
        if (m_request.stop.stop_requested())
            throw Error(ErrorCode::Cancelled);
        const auto& order = m_request.rows.order;
        const auto pieces = static_cast<Index>(m_pieces.size());
        copyDeviations(
            {m_columns.data(), m_width, static_cast<std::ptrdiff_t>(m_request.design.rows),
             order.empty() ? nullptr : order.data(), m_pieces.data(), pieces, m_buffer.data(),
             m_buffer.rows(), m_first.data(), m_offsets.data(), m_capacity},
            m_request.instructions);
        for (Index i = 0; i < pieces; ++i)
            m_roots[i] =
                std::sqrt(static_cast<double>(m_pieces[static_cast<std::size_t>(i)].count));
        // The groups of a batch follow each other.
        const Index group = pieces > 0 ? m_pieces.front().group : 0;
        for (Index j = 0; j < m_width; ++j) {
            m_products.means.col(j).segment(group, pieces) =
                (m_first.col(j).head(pieces).array() - m_products.anchor[j]).matrix()
                + m_offsets.col(j).head(pieces);
            m_offsets.col(j).head(pieces).array() *= m_roots.head(pieces).array();
        }
        for (std::size_t s = 0; s < m_request.slopeColumns.size(); ++s)
            addSlopes(m_request.slopeColumns[s], m_products.slopes[s]);
        // Squares about first rows, less what their distance from the means makes of them. A first
        // row counts among its piece, so that the difference keeps its digits.
        addSquares(m_buffer, m_filled, 1, rowsAhead());
        addSquares(m_offsets, pieces, -1, {});
        m_pieces.clear();
        m_filled = 0;
    }

    void addSlopes(std::ptrdiff_t z, MatrixXd& products)
    {
        Index at = 0;
        for (Index i = 0; i < static_cast<Index>(m_pieces.size()); ++i) {
            const auto& piece = m_pieces[static_cast<std::size_t>(i)];
            const double* rows = m_buffer.data() + at;
            addInnerProducts({rows + z * m_buffer.rows(), m_buffer.rows(), 1, rows, m_buffer.rows(),
                              m_width, piece.count, 1, products.data() + piece.group,
                              products.rows()},
                             m_request.instructions);
            products.row(piece.group) -= m_offsets(i, z) * m_offsets.row(i);
            at += piece.count;
        }
    }

    /// The rows of the batch that comes next, if they lie together.
    RowsAhead rowsAhead() const
    {
        if (!m_request.rows.order.empty() || m_pieces.empty())
            return {};
        const auto begin = m_pieces.back().begin + m_pieces.back().count;
        const auto left = static_cast<std::ptrdiff_t>(m_request.design.rows) - begin;
        return {m_columns.data(), m_width, begin, std::min(m_capacity, left)};
    }

    void addSquares(MatrixXd& buffer, Index rows, double sign, const RowsAhead& ahead)
    {
        if (m_request.transform != nullptr)
            turn(buffer, rows, *m_request.transform);
        addInnerProducts({buffer.data(), buffer.rows(), m_width, buffer.data(), buffer.rows(),
                          m_width, rows, sign, m_W.data(), m_width, true, ahead},
                         m_request.instructions);
    }

    /// d becomes d T in place; T is upper triangular, so the last column goes first.
    void turn(MatrixXd& buffer, Index count, const MatrixXd& T) const
    {
        auto rows = buffer.topRows(count);
        for (Index j = m_width - 1; j >= 0; --j) {
            rows.col(j) *= T(j, j);
            for (Index k = 0; k < j; ++k)
                if (T(k, j) != 0)
                    rows.col(j) += T(k, j) * rows.col(k);
        }
    }

    const WithinRequest& m_request;
    const std::vector<const double*>& m_columns;
    Index m_width;
    Index m_capacity;
    MatrixXd m_buffer;
    Index m_filled = 0;
    std::vector<Piece> m_pieces;
    MatrixXd m_first;
    MatrixXd m_offsets;  ///< per piece: how far its mean is from its first row, times sqrt(rows)
    VectorXd m_roots;
    WithinProducts& m_products;
    MatrixXd m_W;
};

// Parts of this many rows are passed over by themselves, by as many processors as there are. The
// parts do not depend on how many there are, so that results do not either.
constexpr std::ptrdiff_t rowsPerPart = 65536;

std::vector<std::ptrdiff_t> partsOf(const GroupedRows& rows)
{
    std::vector<std::ptrdiff_t> begin{0};
    for (std::ptrdiff_t g = 0; g < rows.groups(); ++g)
        if (rows.begin[static_cast<std::size_t>(g)]
                - rows.begin[static_cast<std::size_t>(begin.back())]
            >= rowsPerPart)
            begin.push_back(g);
    begin.push_back(rows.groups());
    return begin;
}

}  // namespace

GroupedRows orderRows(const Grouping& grouping)
{
    GroupedRows rows;
    if (grouping.sorted) {
        rows.begin = grouping.begin;
        rows.begin.push_back(static_cast<std::ptrdiff_t>(grouping.of.size()));
        return rows;
    }
    rows.begin.assign(grouping.size() + 1, 0);
    for (const auto group : grouping.of)
        ++rows.begin[static_cast<std::size_t>(group) + 1];
    for (std::size_t g = 0; g < grouping.size(); ++g)
        rows.begin[g + 1] += rows.begin[g];
    auto next = rows.begin;
    rows.order.resize(grouping.of.size());
    for (std::size_t row = 0; row < grouping.of.size(); ++row) {
        auto& place = next[static_cast<std::size_t>(grouping.of[row])];
        rows.order[static_cast<std::size_t>(place++)] = static_cast<std::int32_t>(row);
    }
    return rows;
}

GroupedRows rowsWithout(const GroupedRows& rows, std::ptrdiff_t group)
{
    GroupedRows others;
    others.order.reserve(static_cast<std::size_t>(rows.begin.back()));
    others.begin.push_back(0);
    for (std::ptrdiff_t g = 0; g < rows.groups(); ++g) {
        if (g == group)
            continue;
        for (std::ptrdiff_t i = 0; i < rows.sizeOf(g); ++i)
            others.order.push_back(
                static_cast<std::int32_t>(rows.rowAt(rows.begin[static_cast<std::size_t>(g)] + i)));
        others.begin.push_back(static_cast<std::ptrdiff_t>(others.order.size()));
    }
    return others;
}

GroupedRows oneGroup(std::size_t rows)
{
    return {{}, {0, static_cast<std::ptrdiff_t>(rows)}};
}

WithinProducts formWithinProducts(const WithinRequest& request)
{
    const auto width = static_cast<Index>(request.design.columns.size());
    const auto groups = request.rows.groups();
    WithinProducts products;
    products.W = MatrixXd::Zero(width, width);
    products.means = MatrixXd::Zero(groups, width);
    products.anchor = VectorXd::Zero(width);
    products.slopes.assign(request.slopeColumns.size(), MatrixXd::Zero(groups, width));
    if (request.design.intercept)
        for (Index j = 0; j < width; ++j)
            products.anchor[j] = request.design.columns[static_cast<std::size_t>(j)][0];

    const auto parts = partsOf(request.rows);
    std::vector<MatrixXd> W(parts.size() - 1);
    forEachInParallel(W.size(), {request.stop, {}}, [&](std::size_t i) {
        W[i] = Pass(request, products).run(parts[i], parts[i + 1]);
    });
    for (const auto& each : W)
        products.W += each;
    products.W.triangularView<Eigen::StrictlyLower>() = products.W.transpose();
    return products;
}

}  // namespace alteri
