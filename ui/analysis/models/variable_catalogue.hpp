// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/variables/study_frames.hpp"

#include <QString>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace alteri {

/// A variable that models can use, as people choose it.
struct ModelVariable {
    std::string name;  ///< in formulas
    QString label;
    VariableLevel level = VariableLevel::Tie;
    bool isNumber = false;
    std::vector<std::pair<std::string, QString>> categories;  ///< code and label; may be none
    QString definition;  ///< what it is and how it is distributed, as rich text
    /// The label for lists, after the name where another variable is labelled so: a grouping may be
    /// called as what it groups.
    QString listed;
};

/// All variables of a study that enter statistics, by level, in the order of the codebook.
class VariableCatalogue {
public:
    VariableCatalogue() = default;
    explicit VariableCatalogue(const StudyFrames& frames);
    /// Of models of networks: what networks and their egos have, under the names that it has there.
    static VariableCatalogue ofNetworks(const StudyFrames& frames);

    const std::vector<ModelVariable>& all() const { return m_variables; }
    const ModelVariable* find(const std::string& name) const;
    /// What is chosen first for a new model: a number or an order of the ties, rather relevance.
    std::string likelyOutcome() const;
    /// The same of networks: a number, rather their size.
    std::string likelyNetworkOutcome() const;

private:
    void add(const Column& column, const std::string& name);

    std::vector<ModelVariable> m_variables;
};

/// The variables that models can have, by what their rows are.
struct ModelVariables {
    VariableCatalogue ofTies{};
    VariableCatalogue ofNetworks{};
};

}  // namespace alteri
