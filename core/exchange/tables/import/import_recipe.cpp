// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/import/import_recipe.hpp"

#include "core/exchange/tables/import/recipe_json.hpp"
#include "core/exchange/tables/layout/read_table.hpp"
#include "core/exchange/tables/rows/first_lines.hpp"
#include "core/files/zip_archive.hpp"

#include <algorithm>
#include <cstddef>

namespace alteri {

namespace {

constexpr const char* property = "import_recipe";

std::vector<std::string> titlesIn(const TableSource& source, const TableForm& form)
{
    // What is wrong with the table is told when it is imported.
    std::vector<Problem> problems;
    const auto table = parseTable(
        ZipArchive::isArchive(source.bytes) ? source.bytes : std::string(firstLines(source.bytes)),
        source.name, problems, form);
    std::vector<std::string> titles;
    titles.reserve(table.header.size());
    for (const auto& cell : table.header)
        titles.push_back(cell.text);
    return titles;
}

ReadAs readAs(const TableSource& source, TableKind kind, const TableRules& rules)
{
    const auto form = formOf(source, rules);
    return {source.name, source.kind.value_or(kind), form, titlesIn(source, form), source.choices};
}

/// How many of the columns before a table has; 0 if they are too few to know it by.
std::size_t sharedColumns(const ReadAs& before, const TableSource& source, const TableForm& form)
{
    const auto titles = titlesIn(source, form);
    const auto shared = static_cast<std::size_t>(
        std::count_if(before.titles.begin(), before.titles.end(), [&](const std::string& title) {
            return std::find(titles.begin(), titles.end(), title) != titles.end();
        }));
    const bool isEnough = 2 * shared >= before.titles.size() && 2 * shared >= titles.size();
    return isEnough || before.file == source.name ? shared : 0;
}

/// A table that comes from another program now is written in another form.
TableForm formLike(const ReadAs& before, const TableSource& source)
{
    TableForm found;
    found.header = before.form.header;
    return sharedColumns(before, source, before.form) >= sharedColumns(before, source, found)
               ? before.form
               : found;
}

std::size_t sharedColumns(const ReadAs& before, const TableSource& source)
{
    return sharedColumns(before, source, formLike(before, source));
}

void readLike(ReadAs before, TableSource& source)
{
    before.form = formLike(before, source);
    if (!source.kind)
        source.kind = before.kind;
    if (!source.form.encoding)
        source.form.encoding = before.form.encoding;
    if (!source.form.separator)
        source.form.separator = before.form.separator;
    if (!source.form.header)
        source.form.header = before.form.header;
    if (source.choices.empty())
        source.choices = before.choices;
}

}  // namespace

ImportRecipe recipeOf(const StudyTables& tables)
{
    ImportRecipe recipe{{tables.egos.name, tables.alteri.name}, tables.rules, tables.readAs};
    if (tables.alterTies)
        recipe.files.push_back(tables.alterTies->name);
    for (const auto& each : tables.furtherTies)
        recipe.files.push_back(each.name);
    if (!recipe.tables.empty())
        return recipe;
    recipe.tables.push_back(readAs(tables.egos, TableKind::Egos, tables.rules));
    if (!tables.alteri.name.empty())
        recipe.tables.push_back(readAs(tables.alteri, TableKind::Alteri, tables.rules));
    if (tables.alterTies)
        recipe.tables.push_back(readAs(*tables.alterTies, TableKind::AlterTies, tables.rules));
    return recipe;
}

void keepRecipe(Writer& writer, const ImportRecipe& recipe)
{
    writer.setStudyProperty(property, textOf(recipe));
}

std::optional<ImportRecipe> recipeIn(const Reader& reader)
{
    return recipeFrom(reader.studyProperty(property));
}

void takeRecipe(const ImportRecipe& recipe, std::vector<TableSource>& sources)
{
    for (auto& source : sources) {
        const ReadAs* best = nullptr;
        std::size_t most = 0;
        for (const auto& before : recipe.tables)
            if (const auto shared = sharedColumns(before, source); shared > most) {
                best = &before;
                most = shared;
            }
        if (best != nullptr)
            readLike(*best, source);
    }
}

void takeRecipe(const ImportRecipe& recipe, TableKind kind, TableSource& source)
{
    for (const auto& before : recipe.tables)
        if (before.kind == kind && sharedColumns(before, source) > 0) {
            readLike(before, source);
            return;
        }
}

TableRules completedRules(TableRules rules, const ImportRecipe& recipe)
{
    const auto complete = [](auto& said, const auto& before) {
        if (!said)
            said = before;
    };
    const auto& before = recipe.rules;
    if (rules.missing.empty())
        rules.missing = before.missing;
    if (rules.labels.empty())
        rules.labels = before.labels;
    complete(rules.decimal, before.decimal);
    complete(rules.thousands, before.thousands);
    complete(rules.dates, before.dates);
    complete(rules.form.encoding, before.form.encoding);
    complete(rules.form.separator, before.form.separator);
    complete(rules.form.header, before.form.header);
    return rules;
}

}  // namespace alteri
