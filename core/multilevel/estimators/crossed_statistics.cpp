// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/estimators/crossed_statistics.hpp"

#include "core/error.hpp"
#include "core/multilevel/estimators/estimator.hpp"

#include <algorithm>
#include <cmath>

namespace alteri {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

/// Rows that count, as one group, whatever the grouping they came with.
GroupedRows together(const GroupedRows& rows)
{
    return {rows.order, {0, rows.begin.back()}};
}

class StatisticsBuilder {
public:
    StatisticsBuilder(const DesignMatrix& design, const GroupedRows& rows, std::stop_token stop)
        : m_design(design)
        , m_rows(together(rows))
        , m_stop(std::move(stop))
    {
        const auto products =
            formBasedProducts({design, m_rows, {}, nullptr, m_stop, bestInstructions()});
        m_found.basis = products.basis;
        m_found.p = products.basis.size();
        m_found.rows = products.sizes.sum();
        m_found.VV = products.W;
        for (const auto& each : products.classes)
            m_found.VV += each.size * each.B;
    }

    CrossedStatistics build()
    {
        chooseTerms();
        m_found.firstZZ = MatrixXd::Zero(m_found.first.q, m_found.first.q * m_found.first.groups);
        m_found.firstZV = MatrixXd::Zero(m_found.first.q * m_found.first.groups, m_found.p + 1);
        m_found.restZV = MatrixXd::Zero(m_found.restSize, m_found.p + 1);
        sortByFirst();
        for (Index g = 0; g < m_found.first.groups; ++g) {
            if (g % groupsPerLook == 0)
                look();
            addGroup(g);
        }
        look();
        m_found.begin.push_back(static_cast<std::ptrdiff_t>(m_found.column.size()));
        m_found.between = MatrixXd::Map(m_between.data(), m_found.first.q,
                                        static_cast<Index>(m_found.column.size()));
        m_found.restZZ.resize(m_found.restSize, m_found.restSize);
        m_found.restZZ.setFromTriplets(m_restPairs.begin(), m_restPairs.end());
        return std::move(m_found);
    }

private:
    static constexpr Index groupsPerLook = 256;

    void look() const
    {
        if (m_stop.stop_requested())
            throw Error(ErrorCode::Cancelled);
    }

    const RandomTerm& termOf(const CrossedStatistics::Term& term) const
    {
        return m_design.random[term.index];
    }

    void chooseTerms()
    {
        std::size_t largest = 0;
        const auto effects = [&](std::size_t i) {
            return m_design.random[i].size() * static_cast<Index>(m_design.random[i].groups.size());
        };
        for (std::size_t i = 1; i < m_design.random.size(); ++i)
            if (effects(i) > effects(largest))
                largest = i;
        for (std::size_t i = 0; i < m_design.random.size(); ++i) {
            const auto& random = m_design.random[i];
            CrossedStatistics::Term term{
                i, random.size(),  static_cast<Index>(random.groups.size()),
                0, random.entries, basisOf(random)};
            if (i == largest) {
                m_found.first = std::move(term);
                continue;
            }
            term.offset = m_found.restSize;
            m_found.restSize += effects(i);
            m_found.rest.push_back(std::move(term));
        }
        m_position.assign(static_cast<std::size_t>(m_found.restSize), -1);
    }

    /// Slopes are scaled and, where they vary together with an intercept, centred.
    MatrixXd basisOf(const RandomTerm& random) const
    {
        const Index q = random.size();
        MatrixXd S = MatrixXd::Identity(q, q);
        const auto intercept =
            std::find(random.columns.begin(), random.columns.end(), RandomTerm::intercept)
            - random.columns.begin();
        for (Index k = 0; k < q; ++k) {
            const auto column = random.columns[static_cast<std::size_t>(k)];
            if (column == RandomTerm::intercept)
                continue;
            const std::pair entry(static_cast<int>(k), static_cast<int>(intercept));
            const bool isTied = std::find(random.entries.begin(), random.entries.end(), entry)
                                != random.entries.end();
            look();
            const double centre = isTied ? m_found.basis.centre[column] : 0;
            double squares = 0;
            for (std::ptrdiff_t i = 0; i < m_rows.begin.back(); ++i) {
                const double z =
                    m_design.columns[static_cast<std::size_t>(column)][m_rows.rowAt(i)] - centre;
                squares += z * z;
            }
            S(k, k) = squares > 0 ? std::sqrt(squares / m_found.rows) : 1;
            if (isTied)
                S(intercept, k) = centre;
        }
        return S;
    }

    void sortByFirst()
    {
        const auto& of = termOf(m_found.first).groups.of;
        m_firstBegin.assign(static_cast<std::size_t>(m_found.first.groups) + 1, 0);
        for (std::ptrdiff_t i = 0; i < m_rows.begin.back(); ++i)
            ++m_firstBegin[static_cast<std::size_t>(of[m_rows.rowAt(i)]) + 1];
        for (std::size_t g = 0; g + 1 < m_firstBegin.size(); ++g)
            m_firstBegin[g + 1] += m_firstBegin[g];
        auto next = m_firstBegin;
        m_order.resize(static_cast<std::size_t>(m_rows.begin.back()));
        for (std::ptrdiff_t i = 0; i < m_rows.begin.back(); ++i) {
            const auto row = m_rows.rowAt(i);
            m_order[static_cast<std::size_t>(next[static_cast<std::size_t>(of[row])]++)] = row;
        }
    }

    /// A row's values of the columns of Z, in the term's basis.
    VectorXd zOf(std::size_t row, const CrossedStatistics::Term& term) const
    {
        const auto& random = termOf(term);
        VectorXd z(term.q);
        for (Index k = 0; k < term.q; ++k) {
            const auto column = random.columns[static_cast<std::size_t>(k)];
            if (column == RandomTerm::intercept) {
                z[k] = 1;
                continue;
            }
            double centre = 0;
            for (Index l = 0; l < term.q; ++l)
                if (l != k)
                    centre += term.S(l, k);
            z[k] =
                (m_design.columns[static_cast<std::size_t>(column)][row] - centre) / term.S(k, k);
        }
        return z;
    }

    Eigen::RowVectorXd vOf(std::size_t row) const
    {
        Eigen::RowVectorXd d(static_cast<Index>(m_design.columns.size()));
        for (Index j = 0; j < d.size(); ++j)
            d[j] = m_design.columns[static_cast<std::size_t>(j)][row] - m_found.basis.centre[j];
        return m_found.basis.turn(d, 1);
    }

    void addGroup(Index g)
    {
        const auto at = static_cast<std::size_t>(g);
        const Index q = m_found.first.q;
        const auto rowBegin = m_firstBegin[at];
        const auto rowEnd = m_firstBegin[at + 1];
        m_found.begin.push_back(static_cast<std::ptrdiff_t>(m_found.column.size()));
        collectColumns(rowBegin, rowEnd);
        for (auto i = rowBegin; i < rowEnd; ++i) {
            const auto row = m_order[static_cast<std::size_t>(i)];
            const VectorXd z = zOf(row, m_found.first);
            const Eigen::RowVectorXd v = vOf(row);
            m_found.firstZZ.middleCols(g * q, q) += z * z.transpose();
            m_found.firstZV.middleRows(g * q, q) += z * v;
            addRest(row, z, v);
        }
        for (auto k = m_found.begin.back(); k < static_cast<std::ptrdiff_t>(m_found.column.size());
             ++k)
            m_position[static_cast<std::size_t>(m_found.column[static_cast<std::size_t>(k)])] = -1;
    }

    /// The columns of the rest that the rows of a group have.
    void collectColumns(std::ptrdiff_t rowBegin, std::ptrdiff_t rowEnd)
    {
        const auto first = static_cast<std::ptrdiff_t>(m_found.column.size());
        for (auto i = rowBegin; i < rowEnd; ++i)
            for (const auto& term : m_found.rest) {
                const auto row = m_order[static_cast<std::size_t>(i)];
                const Index begin = term.offset + termOf(term).groups.of[row] * term.q;
                if (m_position[static_cast<std::size_t>(begin)] >= 0)
                    continue;
                for (Index k = 0; k < term.q; ++k) {
                    m_position[static_cast<std::size_t>(begin + k)] = 0;
                    m_found.column.push_back(begin + k);
                }
            }
        std::sort(m_found.column.begin() + first, m_found.column.end());
        for (auto k = first; k < static_cast<std::ptrdiff_t>(m_found.column.size()); ++k)
            m_position[static_cast<std::size_t>(m_found.column[static_cast<std::size_t>(k)])] = k;
        m_between.resize(m_found.column.size() * static_cast<std::size_t>(m_found.first.q), 0);
    }

    void addRest(std::size_t row, const VectorXd& z, const Eigen::RowVectorXd& v)
    {
        const Index q = m_found.first.q;
        std::vector<std::pair<Index, double>> values;
        for (const auto& term : m_found.rest) {
            const VectorXd own = zOf(row, term);
            const Index begin = term.offset + termOf(term).groups.of[row] * term.q;
            for (Index k = 0; k < term.q; ++k)
                values.emplace_back(begin + k, own[k]);
        }
        for (const auto& [column, value] : values) {
            m_found.restZV.row(column) += value * v;
            const auto at = m_position[static_cast<std::size_t>(column)] * q;
            for (Index k = 0; k < q; ++k)
                m_between[static_cast<std::size_t>(at + k)] += value * z[k];
            for (const auto& [other, otherValue] : values)
                if (column <= other)
                    m_restPairs.emplace_back(static_cast<int>(column), static_cast<int>(other),
                                             value * otherValue);
        }
    }

    const DesignMatrix& m_design;
    GroupedRows m_rows;
    std::stop_token m_stop;
    CrossedStatistics m_found;
    std::vector<std::ptrdiff_t> m_firstBegin;
    std::vector<std::size_t> m_order;
    std::vector<std::ptrdiff_t> m_position;  ///< of a rest column among the entries of a group
    std::vector<double> m_between;
    std::vector<Eigen::Triplet<double>> m_restPairs;
};

}  // namespace

CrossedStatistics
crossedStatistics(const DesignMatrix& design, const GroupedRows& rows, const std::stop_token& stop)
{
    return StatisticsBuilder(design, rows, stop).build();
}

}  // namespace alteri
