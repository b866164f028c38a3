// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/frame.hpp"
#include "core/multilevel/design/predictor_coding.hpp"
#include "core/multilevel/formula/model_spec.hpp"

#include <QString>

#include <vector>

namespace alteri {

/// The variable behind a coefficient: how it is distributed over ties, and which ties have it.
struct TermData {
    struct Bar {
        QString label;
        std::size_t count = 0;
        bool isChosen = false;  ///< the category that the coefficient stands for
    };

    QString variable;
    std::vector<Bar> bars;
    /// Rows of the frame: those of the category, or for numbers all that have a value, the largest
    /// first.
    std::vector<std::size_t> rows;
    std::size_t known = 0;
    std::size_t missing = 0;
};

/// Of the first variable of an interaction.
///
/// @param spec one of the models that have the coefficient, for its groupings
TermData termData(const Frame& ties, const ModelSpec& spec, const CoefficientName& name);

/// The column behind a variable as a formula writes it, e.g. "centre(x)"; null if there is none.
const Column* columnBehind(const Frame& frame, const std::string& variable);

/// A cell as people read it; empty where it is missing.
QString cellText(const Column& column, std::size_t row);

}  // namespace alteri
