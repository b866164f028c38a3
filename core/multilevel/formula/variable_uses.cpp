// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/formula/variable_uses.hpp"

#include "core/error.hpp"
#include "core/measures/variables/derived_columns.hpp"
#include "core/multilevel/formula/model_spec.hpp"

#include <algorithm>

namespace alteri {

namespace {

bool haveOneInCommon(const std::vector<std::string>& some, const std::vector<std::string>& others)
{
    return std::any_of(some.begin(), some.end(), [&](const std::string& each) {
        return std::find(others.begin(), others.end(), each) != others.end();
    });
}

bool holdsOneOf(const std::string& text, const std::vector<std::string>& names)
{
    return std::any_of(names.begin(), names.end(), [&](const std::string& each) {
        return text.find(each) != std::string::npos;
    });
}

bool uses(const SavedModel& model, const std::vector<std::string>& names)
{
    try {
        const auto spec = specOf(model);
        return haveOneInCommon(names, variablesOf(spec))
               || haveOneInCommon(names, filterVariablesOf(spec));
    } catch (const Error&) {
        return holdsOneOf(model.formula, names) || holdsOneOf(model.subset, names);
    }
}

bool uses(const DerivedColumn& column, const std::vector<std::string>& names)
{
    try {
        return haveOneInCommon(names, variablesOf(column));
    } catch (const Error&) {
        return holdsOneOf(column.definition, names);
    }
}

}  // namespace

std::vector<std::string> variablesOf(const Recode& recode)
{
    std::vector<std::string> names{recode.key};
    for (const auto& group : recode.groups) {
        names.push_back("share_" + recode.key + "_" + group.code);
        if (recode.shortShares)
            names.push_back("share_" + group.code);
    }
    return names;
}

std::optional<std::string> userOf(const std::vector<std::string>& names,
                                  const std::vector<SavedModel>& models,
                                  const std::vector<DerivedColumn>& columns)
{
    for (const auto& model : models)
        if (uses(model, names))
            return model.name;
    for (const auto& column : columns)
        if (uses(column, names))
            return column.label;
    return std::nullopt;
}

}  // namespace alteri
