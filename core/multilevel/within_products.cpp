// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/within_products.hpp"

#include "core/error.hpp"

#include <algorithm>

namespace alteri {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

class Pass {
public:
    explicit Pass(const WithinRequest& request)
        : m_request(request)
        , m_columns(request.design.columns)
        , m_width(static_cast<Index>(m_columns.size()))
        , m_slopes(static_cast<Index>(request.slopeColumns.size()))
        , m_capacity(capacityFor(m_width))
        , m_buffer(m_capacity, m_width)
        , m_pieceMean(m_width)
    {
        const auto groups = request.rows.groups();
        m_products.W = MatrixXd::Zero(m_width, m_width);
        m_products.means.resize(groups, m_width);
        m_products.anchor = VectorXd::Zero(m_width);
        m_products.slopes.assign(request.slopeColumns.size(), MatrixXd::Zero(groups, m_width));
        if (request.design.intercept)
            for (Index j = 0; j < m_width; ++j)
                m_products.anchor[j] = column(j)[0];
    }

    WithinProducts run()
    {
        for (std::ptrdiff_t g = 0; g < m_request.rows.groups(); ++g) {
            if (g % groupsPerLook == 0)
                lookForStop();
            addGroup(g);
        }
        flush();
        m_products.W.triangularView<Eigen::StrictlyLower>() = m_products.W.transpose();
        return std::move(m_products);
    }

private:
    static constexpr std::ptrdiff_t groupsPerLook = 256;

    /// Rows of a piece: what fits into some 24 kB.
    static Index capacityFor(Index width)
    {
        constexpr Index numbers = 3072;
        return std::clamp<Index>(numbers / width / 4 * 4, 32, 256);
    }

    const double* column(Index j) const { return m_columns[static_cast<std::size_t>(j)]; }

    void lookForStop() const
    {
        if (m_request.stop.stop_requested())
            throw Error(ErrorCode::Cancelled);
    }

    void addGroup(std::ptrdiff_t g)
    {
        const auto begin = m_request.rows.begin[static_cast<std::size_t>(g)];
        const auto size = m_request.rows.sizeOf(g);
        if (size <= m_capacity) {
            addPiece(g, begin, size);
            m_products.means.row(g) = m_pieceMean;
            return;
        }
        addPieces(g, begin, size);
    }

    /// Copies a piece into the buffer; its mean, less the anchors, is then in m_pieceMean.
    void addPiece(std::ptrdiff_t g, std::ptrdiff_t begin, std::ptrdiff_t count)
    {
        if (m_filled + count > m_capacity)
            flush();
        const auto& order = m_request.rows.order;
        double* out = m_buffer.data() + m_filled;
        copyDeviations({m_columns.data(), m_width, order.empty() ? nullptr : order.data(), begin,
                        count, out, m_capacity, m_pieceMean.data()},
                       m_request.instructions);
        const auto first = m_request.rows.rowAt(begin);
        for (Index j = 0; j < m_width; ++j)
            m_pieceMean[j] += column(j)[first] - m_products.anchor[j];
        for (Index s = 0; s < m_slopes; ++s) {
            const auto z = m_request.slopeColumns[static_cast<std::size_t>(s)];
            addInnerProducts({m_buffer.data() + z * m_capacity + m_filled, m_capacity, 1, out,
                              m_capacity, m_width, count, 1,
                              m_products.slopes[static_cast<std::size_t>(s)].data() + g,
                              m_request.rows.groups()},
                             m_request.instructions);
        }
        m_filled += count;
    }

    /// A group that does not fit into the buffer: its pieces count as groups first, and what lies
    /// between them is added.
    void addPieces(std::ptrdiff_t g, std::ptrdiff_t begin, std::ptrdiff_t size)
    {
        const Index pieces = (size + m_capacity - 1) / m_capacity;
        MatrixXd means(pieces, m_width);
        VectorXd sizes(pieces);
        for (Index k = 0; k < pieces; ++k) {
            if (k % groupsPerLook == 0)
                lookForStop();
            const auto count = std::min<std::ptrdiff_t>(m_capacity, size - k * m_capacity);
            addPiece(g, begin + k * m_capacity, count);
            means.row(k) = m_pieceMean;
            sizes[k] = static_cast<double>(count);
        }
        const Eigen::RowVectorXd mean = sizes.transpose() * means / sizes.sum();
        m_products.means.row(g) = mean;
        means.rowwise() -= mean;
        const MatrixXd between = means.transpose() * sizes.asDiagonal() * means;
        for (Index s = 0; s < m_slopes; ++s)
            m_products.slopes[static_cast<std::size_t>(s)].row(g) +=
                between.row(m_request.slopeColumns[static_cast<std::size_t>(s)]);
        if (m_request.transform == nullptr) {
            m_products.W += between;
            return;
        }
        const MatrixXd turned = means * *m_request.transform;
        m_products.W += turned.transpose() * sizes.asDiagonal() * turned;
    }

    void flush()
    {
        if (m_request.transform != nullptr)
            turnBuffer(*m_request.transform);
        addInnerProducts({m_buffer.data(), m_capacity, m_width, m_buffer.data(), m_capacity,
                          m_width, m_filled, 1, m_products.W.data(), m_width, true},
                         m_request.instructions);
        m_filled = 0;
    }

    /// d becomes d T in place; T is upper triangular, so the last column goes first.
    void turnBuffer(const MatrixXd& T)
    {
        auto rows = m_buffer.topRows(m_filled);
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
    Index m_slopes;
    Index m_capacity;
    MatrixXd m_buffer;
    Index m_filled = 0;
    Eigen::RowVectorXd m_pieceMean;
    WithinProducts m_products;
};

}  // namespace

GroupedRows orderRows(const Grouping& grouping)
{
    GroupedRows rows;
    rows.begin.assign(grouping.size() + 1, 0);
    for (const auto group : grouping.of)
        ++rows.begin[static_cast<std::size_t>(group) + 1];
    for (std::size_t g = 0; g < grouping.size(); ++g)
        rows.begin[g + 1] += rows.begin[g];
    if (grouping.sorted)
        return rows;
    auto next = rows.begin;
    rows.order.resize(grouping.of.size());
    for (std::size_t row = 0; row < grouping.of.size(); ++row) {
        auto& place = next[static_cast<std::size_t>(grouping.of[row])];
        rows.order[static_cast<std::size_t>(place++)] = static_cast<std::int32_t>(row);
    }
    return rows;
}

GroupedRows oneGroup(std::size_t rows)
{
    return {{}, {0, static_cast<std::ptrdiff_t>(rows)}};
}

WithinProducts formWithinProducts(const WithinRequest& request)
{
    return Pass(request).run();
}

}  // namespace alteri
