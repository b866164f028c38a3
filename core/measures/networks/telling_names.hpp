// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/frame.hpp"

#include <set>
#include <string>
#include <vector>

namespace alteri {

// Labels of different variables must differ: a table or plot shows labels, no keys.

/// Variables of one label: those of alteri and of egos are told apart by whose they are ("Alter:
/// Age", "Ego: Age"), which the field says so in every language, from those of the ties that rows
/// are ("Age"), and attributes that are still alike by their key ("Age (age_2)"). Groupings
/// may have the label of what they group: its categories tell which is meant.
/// @param ofAlteri names of the columns of `ofTies` that describe alteri
/// @param groupings names of the columns that are groupings
void tellVariablesApart(std::vector<Column>& ofTies,
                        const std::set<std::string, std::less<>>& ofAlteri,
                        const std::set<std::string, std::less<>>& groupings,
                        std::vector<Column>& ofEgos);

/// How categories are called where their variable is not in sight, as in the share of one of them:
/// by their label, with that of their variable before it if another variable has a category of the
/// same label, and with its key if that does not tell them apart either.
class CategoryLabels {
public:
    /// @param ties one row per tie, with the columns of alteri, ties and recodes
    explicit CategoryLabels(const Frame& ties);

    std::string of(const Column& variable, const std::string& category) const;

private:
    std::set<std::string> m_repeated;
    std::set<std::string> m_alike;  ///< also with the label of their variable: a grouping's
};

}  // namespace alteri
