// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/merging/merge_rules.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace alteri {

namespace {

constexpr std::string_view valueEnding = "_value";
constexpr std::string_view choiceEnding = "_choice";

/// Parts of other things, and the column that says of which.
struct PartOf {
    std::string_view table;
    std::string_view whole;
    std::string_view column;
};

constexpr std::array parts{
    PartOf{"map_level", "map_design", "design"}, PartOf{"map_sector", "map_design", "design"},
    PartOf{"map_area", "map_design", "design"},  PartOf{"model_reference", "model", "model"},
    PartOf{"model_grouping", "model", "model"},  PartOf{"model_centred", "model", "model"},
    PartOf{"model_subset", "model", "model"},    PartOf{"model_variable", "model", "model"},
    PartOf{"recode_group", "recode", "recode"},  PartOf{"recode_member", "recode", "recode"},
};

constexpr std::array<std::string_view, 6> wholes{
    "map_design", "model", "recode", "derived_column", "picture_style", "suspended_answer"};

const PartOf* partOf(std::string_view table)
{
    const auto* found = std::find_if(parts.begin(), parts.end(),
                                     [&](const PartOf& each) { return each.table == table; });
    return found == parts.end() ? nullptr : found;
}

/// Chosen categories belong to the answer that has all columns of their key but the last.
std::string answerOf(std::string_view choices)
{
    if (choices == "suspended_choice")
        return "suspended_answer";
    return std::string(choices.substr(0, choices.size() - choiceEnding.size()))
           + std::string(valueEnding);
}

const std::map<std::string, std::vector<std::string>, std::less<>>& knownThings()
{
    static const std::map<std::string, std::vector<std::string>, std::less<>> things{
        {"attribute", {"owner", "key", "scale"}},
        {"category", {"attribute", "code"}},
        {"tie_kind", {"key"}},
        {"map_design", {"title"}},
        {"recode", {"key"}},
        {"recode_group", {"recode", "code"}},
        {"derived_column", {"key"}},
        {"model", {"name"}},
        {"picture_style", {"name"}},
        {"prompt", {"text"}},
        {"guide_step", {"kind", "title", "body"}},
        {"guide_question", {"step", "attribute"}},
        {"ego", {"label"}},
        {"map", {"ego", "title"}},
        {"alter", {"ego", "label"}},
    };
    return things;
}

}  // namespace

const std::vector<std::string>& tablesOfKnownThings()
{
    static const std::vector<std::string> tables{
        "attribute",  "category", "tie_kind",      "recode", "recode_group",
        "map_design", "model",    "picture_style", "prompt", "derived_column",
        "guide_step", "ego",      "map",           "alter",  "guide_question"};
    return tables;
}

std::vector<std::string> knownBy(std::string_view table)
{
    const auto found = knownThings().find(table);
    return found == knownThings().end() ? std::vector<std::string>() : found->second;
}

std::vector<std::vector<std::string>> columnsTogether(std::string_view table)
{
    if (table == "tie")
        return {{"radius", "angle"}};
    if (table == "translation")
        return {{"text", "source"}};
    return {};
}

bool isSilent(std::string_view table, std::string_view column)
{
    return column == "position" || column == "created"
           || (table == "tie" && (column == "radius" || column == "angle")) || table == "step_visit"
           || table == "merged";
}

std::optional<RowId> wholeOf(const TableShapes& shapes, const RowId& id, const StoredCells& row)
{
    if (id.table.ends_with(valueEnding)
        || std::find(wholes.begin(), wholes.end(), id.table) != wholes.end())
        return id;
    if (id.table.ends_with(choiceEnding))
        return RowId{answerOf(id.table), {id.key.begin(), id.key.end() - 1}};
    if (const auto* part = partOf(id.table)) {
        const auto& cell = row[shapes.at(id.table).column(part->column)];
        return RowId{std::string(part->whole), {cell}};
    }
    return std::nullopt;
}

bool isPart(std::string_view table)
{
    return table.ends_with(choiceEnding) || partOf(table) != nullptr;
}

const std::vector<OnlyOne>& textsOfOnlyOne()
{
    static const std::vector<OnlyOne> texts{
        {"attribute", "key", "owner", "_"}, {"category", "code", "attribute", "_"},
        {"tie_kind", "key", "", "_"},       {"recode", "key", "", "_"},
        {"derived_column", "key", "", "_"}, {"model", "name", "", " "},
        {"picture_style", "name", "", " "}, {"ego", "code", "", ""},
        {"alter", "code", "ego", ""},
    };
    return texts;
}

std::string tableOfIds(std::string_view table, std::string_view column)
{
    if (column == "id" || column == "subject")
        return column == "id" ? std::string(table) : std::string();
    if (column == "source" || column == "target")
        return "alter";
    if (column == "kind" || column == "tie_kind")
        return "tie_kind";
    if (column == "step" || column == "named_at")
        return "guide_step";
    if (column == "design")
        return "map_design";
    if (column == "consent" || column.ends_with("_attribute"))
        return "attribute";
    if (column.ends_with("_grouping"))
        return "recode";
    return std::string(column);
}

std::string nameColumn(std::string_view table)
{
    if (table == "map_design" || table == "map" || table == "guide_step")
        return "title";
    if (table == "model" || table == "picture_style")
        return "name";
    if (table == "prompt")
        return "text";
    if (table == "guide_question")
        return "body";
    if (knownThings().contains(table))
        return "label";
    return {};
}

}  // namespace alteri
