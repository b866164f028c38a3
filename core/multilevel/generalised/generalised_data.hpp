// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/design/design_matrix.hpp"
#include "core/multilevel/generalised/family.hpp"
#include "core/multilevel/generalised/tie_terms.hpp"
#include "core/multilevel/products/column_basis.hpp"
#include "core/multilevel/products/within_products.hpp"

#include <Eigen/Core>

#include <cstdint>
#include <string>
#include <vector>

namespace alteri {

/// Rows, outcome and columns of a generalised model, as the likelihood needs them. Columns belong
/// to the design and its frame; nothing is copied but one small number per row for categories.
struct GeneralisedData {
    Family family = Family::Ordinal;
    Link link = Link::Logit;
    const DesignMatrix* design = nullptr;
    GroupedRows rows;  ///< those that count, by the groups of the first random term
    std::vector<std::uint16_t> category;  ///< per row of the design, of ordinal outcomes
    std::vector<std::string> levels;      ///< names of the categories that occur, in their order
    const double* y = nullptr;            ///< counts or successes
    std::vector<double> trials;           ///< per row of the design; empty for one each
    std::vector<double> offset;           ///< per row of the design; empty for none
    const double* weights = nullptr;      ///< null for one each
    ColumnBasis basis;                    ///< of the predictors over `rows`
    std::vector<double> counts;  ///< ties per category, of ordinal outcomes, by ego weights
    double constant = 0;         ///< sum over ties of the parts without parameters
    /// So many of the first columns of the basis have a coefficient at every threshold.
    Eigen::Index freeByThreshold = 0;

    bool isOrdinal() const { return family == Family::Ordinal; }
    /// A coefficient for the constant; thresholds stand for it in ordinal models.
    bool hasConstant() const { return basis.intercept && !isOrdinal(); }
    Eigen::Index thresholds() const
    {
        return isOrdinal() ? static_cast<Eigen::Index>(levels.size()) - 1 : 0;
    }
    /// Thresholds with the coefficients that they have of their own, or log theta.
    Eigen::Index nuisances() const
    {
        return family == Family::NegativeBinomial ? 1 : thresholds() * (1 + freeByThreshold);
    }
    /// Coefficients of the columns of the basis, the constant's included.
    Eigen::Index effects() const
    {
        return static_cast<Eigen::Index>(basis.kept.size()) - freeByThreshold
               + (hasConstant() ? 1 : 0);
    }
    double rowCount() const { return static_cast<double>(rows.begin.back()); }
    double trialsOf(std::size_t row) const { return trials.empty() ? 1 : trials[row]; }
    double weightOf(std::size_t row) const { return weights == nullptr ? 1 : weights[row]; }
    /// The sampling weight of the ego that a row belongs to.
    double egoWeightOf(std::size_t row) const
    {
        return design->egoWeights == nullptr ? 1 : design->egoWeights[row];
    }
    double offsetOf(std::size_t row) const { return offset.empty() ? 0 : offset[row]; }
};

/// The part of a tie's log-likelihood without parameters: log C(m, y), - log y!, or of Poisson's
/// what it is where the mean is y.
double outcomeConstant(const GeneralisedData& data, std::size_t row);

/// Sets the thresholds of a row, and log(1 - e^{lower - upper}) with its derivatives by upper.
void setThresholds(TieRow& row, double lower, double upper);

/// The columns of the basis in a row: `effects()` without the constant after `freeByThreshold`.
Eigen::VectorXd basisRow(const GeneralisedData& data, std::size_t row);

/// One column of Z as the likelihood uses it: (z - centre) / scale.
struct EffectColumn {
    std::ptrdiff_t column = RandomTerm::intercept;  ///< of DesignMatrix::columns
    double centre = 0;
    double scale = 1;
};

/// The random effects of one grouping, u = L v with v standard normal.
struct EffectShape {
    std::size_t term = 0;  ///< of DesignMatrix::random
    std::vector<EffectColumn> columns;
    std::vector<std::pair<int, int>> entries;  ///< of L that are estimated, column by column
    Eigen::MatrixXd back;  ///< from these effects to those of the data's own columns

    Eigen::Index size() const { return static_cast<Eigen::Index>(columns.size()); }
    bool isInterceptOnly() const
    {
        return columns.size() == 1 && columns.front().column == RandomTerm::intercept;
    }
};

/// Slopes that vary together with the intercept are centred, and all are scaled; that changes
/// nothing but how well the likelihood can be climbed.
EffectShape effectShape(const GeneralisedData& data, std::size_t term);

/// L from its estimated entries.
Eigen::MatrixXd factorFrom(const EffectShape& shape, const double* entries);

}  // namespace alteri
