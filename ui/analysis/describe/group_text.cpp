// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/describe/group_text.hpp"

#include "ui/analysis/describe/describe_text.hpp"

namespace alteri {

namespace {

/// The attribute of a variable, by its name in models.
const Attribute* attributeOf(const Codebook& codebook, VariableLevel level, const std::string& name)
{
    const auto after = [&](const std::string& prefix) {
        return name.starts_with(prefix) ? name.substr(prefix.size()) : name;
    };
    switch (level) {
    case VariableLevel::Ego: {
        const auto* exact = codebook.find(Owner::Ego, name);
        return exact != nullptr ? exact : codebook.find(Owner::Ego, after("ego."));
    }
    case VariableLevel::Tie: {
        const auto* ofAlter = codebook.find(Owner::Alter, name);
        return ofAlter != nullptr ? ofAlter : codebook.find(Owner::Tie, after("tie."));
    }
    case VariableLevel::Network:
        break;
    }
    return nullptr;
}

}  // namespace

QString textFor(const EgoGroup& group)
{
    return group.isMissing ? DescribeText::tr("(no answer)") : QString::fromStdString(group.label);
}

void nameYesNo(std::vector<EgoGroup>& groups, const std::string& variable, const Codebook& codebook)
{
    if (!isYesNo(codebook, VariableLevel::Ego, variable))
        return;
    for (auto& group : groups)
        group.label = yesOrNo(group.code).toStdString();
}

bool isYesNo(const Codebook& codebook, VariableLevel level, const std::string& name)
{
    const auto* attribute = attributeOf(codebook, level, name);
    return attribute != nullptr && attribute->scale == Scale::YesNo;
}

QString yesOrNo(const std::string& code)
{
    return code == "1" ? DescribeText::tr("Yes") : DescribeText::tr("No");
}

}  // namespace alteri
