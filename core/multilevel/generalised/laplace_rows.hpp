// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/generalised/generalised_data.hpp"

#include <Eigen/Core>

#include <cstddef>
#include <vector>

namespace alteri {

/// What Laplace's approximation needs of each row at some parameters: log p and its derivatives by
/// the linear predictor and the nuisance parameters, weights included.
class LaplaceRows {
public:
    /// @param rows of the design
    LaplaceRows(const GeneralisedData& data,
                const std::vector<EffectShape>& shapes,
                const std::vector<std::size_t>& rows,
                const Eigen::VectorXd& psi);

    std::size_t size() const { return m_rows.size(); }
    /// L'z of a row and term.
    const Eigen::VectorXd& slope(std::size_t at, std::size_t term) const
    {
        return m_slopes[at * m_shapes.size() + term];
    }
    double z(std::size_t at, std::size_t term, Eigen::Index effect) const;
    const Eigen::VectorXd& x(std::size_t at) const { return m_x[at]; }
    double fixedPart(std::size_t at) const { return m_fixed[at]; }
    /// Sets the linear predictor of a row, without derivatives.
    void setPredictor(std::size_t at, double eta) { m_eta[at] = eta; }

    /// Evaluates all rows. @return sum of log p
    double evaluate();
    double first(std::size_t at) const { return m_first[at]; }
    double second(std::size_t at) const { return m_second[at]; }

    /// Third derivatives, and those by the nuisance parameters of a row.
    struct Nuisance {
        Eigen::Index parameter = -1;
        double first = 0;   ///< d nu
        double second = 0;  ///< d eta d nu
        double third = 0;   ///< d eta^2 d nu
    };
    struct Higher {
        double third = 0;  ///< d eta^3
        Nuisance upper;    ///< or log theta
        Nuisance lower;
    };
    Higher higher(std::size_t at) const;

private:
    TieRow tieAt(std::size_t at, double upperShift, double lowerShift) const;
    TieTerms termsAt(const TieRow& tie, double eta, double thetaShift) const;
    double secondAt(std::size_t at, double eta, double upper, double theta) const;

    const GeneralisedData& m_data;
    const std::vector<EffectShape>& m_shapes;
    const std::vector<std::size_t>& m_rows;
    double m_theta = 1;
    Eigen::VectorXd m_thresholds;
    std::vector<Eigen::VectorXd> m_x;
    std::vector<Eigen::VectorXd> m_slopes;
    std::vector<double> m_fixed, m_eta, m_first, m_second;
};

}  // namespace alteri
