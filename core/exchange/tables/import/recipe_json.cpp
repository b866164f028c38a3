// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/import/recipe_json.hpp"

#include <array>
#include <nlohmann/json.hpp>
#include <string_view>
#include <utility>

namespace alteri {

namespace {

using RecipeJson = nlohmann::json;

/// 1 knew neither tables nor their columns.
constexpr int recipeVersion = 2;

constexpr std::array<Owner, 4> owners{Owner::Ego, Owner::Alter, Owner::Tie, Owner::AlterTie};
constexpr std::array<std::string_view, 4> ownerWords{"ego", "alter", "tie", "alter_tie"};

RecipeJson jsonOf(char sign)
{
    return sign == '\0' ? std::string() : std::string(1, sign);
}

void addForm(RecipeJson& json, const TableForm& form)
{
    if (form.separator)
        json["separator"] = jsonOf(*form.separator);
    if (form.encoding)
        json["encoding"] = std::string(wordFor(*form.encoding));
    if (form.header)
        json["header"] = *form.header;
}

RecipeJson jsonOf(const ColumnChoice& choice)
{
    RecipeJson json{{"column", choice.column}};
    if (choice.role)
        json["role"] = std::string(wordFor(*choice.role));
    if (choice.owner)
        json["owner"] = std::string(ownerWords.at(static_cast<std::size_t>(*choice.owner)));
    if (choice.scale)
        json["scale"] = std::string(traitsOf(*choice.scale).word);
    if (!choice.label.empty())
        json["label"] = choice.label;
    return json;
}

RecipeJson jsonOf(const ReadAs& table)
{
    RecipeJson json{{"file", table.file}, {"titles", table.titles}};
    if (table.kind)
        json["kind"] = std::string(wordFor(*table.kind));
    addForm(json, table.form);
    auto columns = RecipeJson::array();
    for (const auto& choice : table.choices)
        columns.push_back(jsonOf(choice));
    json["columns"] = std::move(columns);
    return json;
}

RecipeJson jsonOf(const ColumnDescription& description)
{
    auto categories = RecipeJson::array();
    for (const auto& [code, label] : description.categories)
        categories.push_back({{"code", code}, {"label", label}});
    return {{"column", description.column},
            {"label", description.label},
            {"categories", std::move(categories)}};
}

// What a recipe lacks, or has in another form, is not said.

std::string wordIn(const RecipeJson& json, const char* key)
{
    const auto found = json.is_object() ? json.find(key) : json.end();
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

bool hasWord(const RecipeJson& json, const char* key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_string();
}

const RecipeJson& listIn(const RecipeJson& json, const char* key)
{
    static const auto none = RecipeJson::array();
    const auto found = json.is_object() ? json.find(key) : json.end();
    return found != json.end() && found->is_array() ? *found : none;
}

std::vector<std::string> wordsIn(const RecipeJson& json, const char* key)
{
    std::vector<std::string> words;
    const auto& list = listIn(json, key);
    words.reserve(list.size());
    for (const auto& each : list)
        if (each.is_string())
            words.push_back(each.get<std::string>());
    return words;
}

std::optional<char> signIn(const RecipeJson& json, const char* key)
{
    const auto word = wordIn(json, key);
    return word.size() == 1 ? std::optional(word.front()) : std::nullopt;
}

TableForm formIn(const RecipeJson& json)
{
    TableForm form;
    form.separator = signIn(json, "separator");
    form.encoding = encodingFrom(wordIn(json, "encoding"));
    if (const auto header = json.find("header"); header != json.end() && header->is_boolean())
        form.header = header->get<bool>();
    return form;
}

ColumnChoice choiceIn(const RecipeJson& json)
{
    ColumnChoice choice{wordIn(json, "column")};
    choice.role = columnRoleFrom(wordIn(json, "role"));
    const auto owner = wordIn(json, "owner");
    for (std::size_t i = 0; i < owners.size(); ++i)
        if (ownerWords.at(i) == owner)
            choice.owner = owners.at(i);
    choice.scale = scaleFrom(wordIn(json, "scale"));
    choice.label = wordIn(json, "label");
    return choice;
}

ReadAs tableIn(const RecipeJson& json)
{
    ReadAs table{wordIn(json, "file"), tableKindFrom(wordIn(json, "kind"))};
    if (json.is_object())
        table.form = formIn(json);
    table.titles = wordsIn(json, "titles");
    for (const auto& each : listIn(json, "columns"))
        table.choices.push_back(choiceIn(each));
    return table;
}

ColumnDescription descriptionIn(const RecipeJson& json)
{
    ColumnDescription description{wordIn(json, "column"), wordIn(json, "label")};
    for (const auto& each : listIn(json, "categories"))
        description.categories.emplace_back(wordIn(each, "code"), wordIn(each, "label"));
    return description;
}

}  // namespace

std::string textOf(const ImportRecipe& recipe)
{
    RecipeJson json{{"version", recipeVersion}, {"files", recipe.files}};
    const auto& rules = recipe.rules;
    for (const char* list : {"missing", "labels", "tables"})
        json[list] = RecipeJson::array();
    for (const auto& code : rules.missing)
        json["missing"].push_back(textOf(code));
    for (const auto& each : rules.labels)
        json["labels"].push_back(jsonOf(each));
    for (const auto& each : recipe.tables)
        json["tables"].push_back(jsonOf(each));
    if (rules.decimal)
        json["decimal"] = jsonOf(*rules.decimal);
    if (rules.thousands)
        json["thousands"] = jsonOf(*rules.thousands);
    if (rules.dates)
        json["dates"] = std::string(wordFor(*rules.dates));
    addForm(json, rules.form);
    return json.dump();
}

std::optional<ImportRecipe> recipeFrom(const std::string& text)
{
    const auto json = RecipeJson::parse(text, nullptr, false);
    if (!json.is_object())
        return std::nullopt;
    const auto version = json.find("version");
    if (version == json.end() || !version->is_number_integer() || *version < 1
        || *version > recipeVersion)
        return std::nullopt;
    ImportRecipe recipe;
    recipe.files = wordsIn(json, "files");
    auto& rules = recipe.rules;
    for (const auto& each : wordsIn(json, "missing"))
        rules.missing.push_back(missingCodeFrom(each));
    rules.decimal = signIn(json, "decimal");
    rules.thousands = signIn(json, "thousands");
    if (!rules.thousands && hasWord(json, "thousands") && wordIn(json, "thousands").empty())
        rules.thousands = '\0';
    rules.dates = dateOrderFrom(wordIn(json, "dates"));
    rules.form = formIn(json);
    for (const auto& each : listIn(json, "labels"))
        rules.labels.push_back(descriptionIn(each));
    for (const auto& each : listIn(json, "tables"))
        recipe.tables.push_back(tableIn(each));
    return recipe;
}

}  // namespace alteri
