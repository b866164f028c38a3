// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/import_recipe.hpp"

#include <nlohmann/json.hpp>

namespace alteri {

namespace {

using RecipeJson = nlohmann::json;

constexpr const char* property = "import_recipe";

}  // namespace

ImportRecipe recipeOf(const StudyTables& tables)
{
    ImportRecipe recipe{{tables.egos.name, tables.alteri.name}, tables.rules};
    if (tables.alterTies)
        recipe.files.push_back(tables.alterTies->name);
    for (const auto& each : tables.furtherTies)
        recipe.files.push_back(each.name);
    return recipe;
}

void keepRecipe(Writer& writer, const ImportRecipe& recipe)
{
    RecipeJson json{{"version", 1}, {"files", recipe.files}};
    const auto& rules = recipe.rules;
    auto missing = RecipeJson::array();
    for (const auto& code : rules.missing)
        missing.push_back(textOf(code));
    json["missing"] = std::move(missing);
    if (rules.decimal)
        json["decimal"] = std::string(1, *rules.decimal);
    if (rules.form.separator)
        json["separator"] = std::string(1, *rules.form.separator);
    if (rules.form.encoding)
        json["encoding"] = std::string(wordFor(*rules.form.encoding));
    writer.setStudyProperty(property, json.dump());
}

std::optional<ImportRecipe> recipeIn(const Reader& reader)
{
    const auto json = RecipeJson::parse(reader.studyProperty(property), nullptr, false);
    if (!json.is_object() || json.value("version", 0) != 1)
        return std::nullopt;
    ImportRecipe recipe;
    const auto sign = [&](const char* key) -> std::optional<char> {
        const auto found = json.find(key);
        if (found == json.end() || !found->is_string() || found->get<std::string>().size() != 1)
            return std::nullopt;
        return found->get<std::string>().front();
    };
    if (const auto files = json.find("files"); files != json.end() && files->is_array())
        for (const auto& each : *files)
            if (each.is_string())
                recipe.files.push_back(each.get<std::string>());
    if (const auto missing = json.find("missing"); missing != json.end() && missing->is_array())
        for (const auto& each : *missing)
            if (each.is_string())
                recipe.rules.missing.push_back(missingCodeFrom(each.get<std::string>()));
    recipe.rules.decimal = sign("decimal");
    recipe.rules.form.separator = sign("separator");
    if (const auto encoding = json.find("encoding");
        encoding != json.end() && encoding->is_string())
        recipe.rules.form.encoding = encodingFrom(encoding->get<std::string>());
    return recipe;
}

}  // namespace alteri
