// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/frame.hpp"
#include "core/multilevel/design/design_matrix.hpp"
#include "core/multilevel/formula/model_spec.hpp"
#include "core/multilevel/inference/fit.hpp"

#include <stop_token>
#include <string>
#include <utility>
#include <vector>

namespace alteri {

/// Something to know about a model before its estimates are believed. Sentences are made by those
/// who show it.
struct ModelCheck {
    enum class Kind {
        FewGroups,         ///< numbers: groups, coefficients of level 2
        FewRows,           ///< numbers: networks that are rows, coefficients
        GroupsWithOneRow,  ///< numbers: groups of one row, groups
        CategoryEmpty,     ///< names: variable, category
        CategoryOfOneRow,  ///< names: variable, category
        CategoryConstant,  ///< names: variable, category; numbers: rows, all of one outcome
        Collinear,         ///< names: term; numbers: GVIF, columns, 1 if it interacts
        RowsDropped,       ///< names: variables; numbers: dropped, given, then by variable
        PartnersShared,    ///< names: up to three partners; numbers: partners, rows, all rows
        SeveralMaps,       ///< of an ego, ungrouped; numbers: egos that have them, ties, all ties
        OutcomeOfSteps,    ///< fitted as a number; names: outcome; numbers: values that occur
        ColumnDetermined,  ///< names: coefficient that earlier ones determine
        VariableConstant,  ///< names: coefficient
        VarianceZero,      ///< of the fit: a random effect has no variance
        NotConverged,      ///< of the fit
        /// of the fit; names: coefficient whose estimate is infinite; numbers: rows, value of its
        /// column in them, 1 if they have the highest outcome (else the lowest), 1 if it is plus
        /// infinity
        SeparatesOutcome,
        OutcomeUnused,     ///< of the fit; names: categories of the outcome that no row has
        CountsVaryLittle,  ///< of the fit: theta is infinite, the model is Poisson's
    };
    enum class Weight { Information, Warning };

    Kind kind = Kind::FewGroups;
    Weight weight = Weight::Information;
    std::vector<std::string> names{};  ///< labels where there are some
    std::vector<double> numbers{};

    friend bool operator==(const ModelCheck&, const ModelCheck&) = default;
};

/// Fewer egos than this for each coefficient of egos and networks are told of; a rule of thumb
/// (Snijders & Bosker 2012, Multilevel Analysis, ch. 11).
inline constexpr double groupsPerPredictor = 10;
/// Terms whose variance is inflated more than this are told of, that is 1 - R^2 below 1 / 5.
inline constexpr double inflationLimit = 5;
/// An outcome of at most so many different whole numbers is told of: a scale of steps, or yes and
/// no.
inline constexpr std::size_t mostSteps = 7;
/// Share of rows dropped that is told of.
inline constexpr double droppedLimit = 0.05;

/// What to watch with a model, by weight. Cost: one pass over the rows for each pair of columns.
///
/// @param design of the same frame and spec
/// @throws Error{Cancelled}
std::vector<ModelCheck> checkModel(const Frame& frame,
                                   const ModelSpec& spec,
                                   const DesignMatrix& design,
                                   const std::stop_token& stop = {});

/// The same with what only the fit tells, of the model that it is of.
///
/// @throws Error{Cancelled}
std::vector<ModelCheck>
checkFit(const Frame& frame, const FittedModel& model, const std::stop_token& stop = {});

/// The same of any kind of model.
/// @param design of the same frame and model
std::vector<ModelCheck> checkFit(const Frame& frame,
                                 const Fit& fit,
                                 const DesignMatrix& design,
                                 const std::stop_token& stop = {});

}  // namespace alteri
