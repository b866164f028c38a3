// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/frame.hpp"
#include "core/measures/networks/structure.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace alteri {

/// Who belongs to whom in a study: the rows that measures of networks are made from.
struct NetworkRows {
    std::size_t networks = 0;
    std::vector<std::uint32_t> networkOf;  ///< per tie of an ego, the ties of a network together
    std::vector<AlterPair> pairs;  ///< ties between alteri, each once, by rows of `networkOf`
    /// Per network, whether it has ties between alteri or was asked about pairs; may be empty.
    std::vector<bool> tiesAsked;

    std::vector<std::size_t> sizes() const;
    /// Whether anything is known about the ties between the alteri of a network.
    bool wasAsked(std::size_t network) const { return !tiesAsked.empty() && tiesAsked[network]; }
};

/// The categories of a variable of alteri or ties, and ego's value of the same variable.
struct Composition {
    std::string name;
    std::string label;
    CategoryValues categories;  ///< per tie
    bool hasShares = false;     ///< as columns of their own already
    bool isText = false;        ///< too free for a column per category
    /// Per network, empty where it is missing; nothing if ego has no such variable.
    std::optional<std::vector<std::string>> egoTexts;
};

/// A variable's categories: its own, or its values if they are texts or a few whole numbers.
/// Nothing for other numbers.
std::optional<CategoryValues> categoriesOf(const Column& column);

/// The values of a column as texts: codes of categories, numbers in full, texts.
std::vector<std::string> textsOf(const Column& column);

/// Composition of every network by one variable, a column per measure.
///
/// p_k is the share of category k among the alteri of whom the value is known.
/// - count_A_K: alteri in the category (0 is a value); share_A_K: 100 p_k
/// - entropy_A: -sum p_k log2 p_k, Shannon (1948), Bell System Technical Journal 27
/// - blau_A: 1 - sum p_k^2, Blau (1977), Inequality and Heterogeneity
/// - iqv_A: Blau / (1 - 1/K), K = categories that exist, Mueller & Schuessler (1961)
/// - ei_A: (E - I) / (E + I), alteri unlike and like ego, Krackhardt & Stern (1988), Social
///   Psychology Quarterly 51; same_A: I / (E + I). Values are compared as text.
/// - ei_ties_A: the same of ties between alteri whose values are both known
///
/// Checked against R in tests/core/measures/composition_test.cpp.
std::vector<Column> compositionColumns(const Composition& composition, const NetworkRows& rows);

/// mean_A, sd_A (with n - 1), min_A and max_A of the known numbers of every network.
std::vector<Column> numberColumns(const Column& column, const NetworkRows& rows);

}  // namespace alteri
