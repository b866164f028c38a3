// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codebook/category_sets.hpp"

#include "core/codebook/attribute_of.hpp"
#include "core/codebook/category_changes.hpp"
#include "core/error.hpp"
#include "core/maps/placing.hpp"
#include "core/model/text_rules.hpp"

#include <algorithm>
#include <map>
#include <optional>

namespace alteri {

namespace {

bool isColour(const std::string& text)
{
    constexpr std::size_t length = 7;
    return text.size() == length && text[0] == '#'
           && text.find_first_not_of("0123456789abcdefABCDEF", 1) == std::string::npos;
}

using Row = std::vector<std::string>;
using ColumnPlaces = std::map<std::string, std::size_t>;

/// @param ignored gets the headings that mean nothing here
ColumnPlaces columnsIn(const Row& head, std::vector<std::string>& ignored)
{
    ColumnPlaces columns;
    for (std::size_t i = 0; i < head.size(); ++i) {
        const std::string heading(trimmed(head[i]));
        if (heading == "label" || heading == "code" || heading == "colour" || heading == "symbol")
            columns.emplace(heading, i);
        else if (!heading.empty())
            ignored.push_back(heading);
    }
    if (!columns.contains("label") && !columns.contains("code"))
        throw Error(ErrorCode::TableColumnMissing, {"label"});
    return columns;
}

/// @return nothing for a row that names none
std::optional<Category> categoryIn(const Row& row, const ColumnPlaces& columns)
{
    const auto cell = [&](const char* heading) {
        const auto found = columns.find(heading);
        return found != columns.end() && found->second < row.size()
                   ? std::string(trimmed(row[found->second]))
                   : std::string();
    };
    Category category;
    category.code = cell("code");
    category.label = cell("label");
    category.colour = cell("colour");
    category.symbol = cell("symbol");
    if (category.code.empty() && category.label.empty())
        return std::nullopt;
    if (!category.colour.empty() && !isColour(category.colour))
        throw Error(ErrorCode::ValueDoesNotFit, {category.colour, "colour"});
    if (category.label.empty())
        category.label = category.code;
    return category;
}

}  // namespace

std::size_t takeCategories(Writer& writer, AttributeId id, AttributeId from)
{
    const auto reader = writer.reader();
    const auto source = attributeOf(reader, from);
    const auto present = attributeOf(reader, id);
    std::size_t added = 0;
    for (const auto& category : source.categories) {
        if (present.findCode(category.code) != nullptr || category.retired)
            continue;
        // A letter belongs to one answer.
        auto taken = category;
        taken.letter.clear();
        addCategory(writer, id, taken);
        ++added;
    }
    return added;
}

std::size_t addCategoriesOf(Writer& writer,
                            AttributeId id,
                            const std::vector<std::vector<std::string>>& rows,
                            std::vector<std::string>& ignored)
{
    const auto columns = columnsIn(rows.empty() ? Row() : rows.front(), ignored);
    std::size_t added = 0;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const auto category = categoryIn(rows[i], columns);
        if (!category)
            continue;
        const auto present = attributeOf(writer.reader(), id);
        if (!category->code.empty() && present.findCode(category->code) != nullptr)
            continue;
        addCategory(writer, id, *category);
        ++added;
    }
    return added;
}

CategoryId splitCategory(Writer& writer,
                         AttributeId id,
                         CategoryId category,
                         const std::string& label,
                         const std::vector<Subject>& subjects)
{
    const auto before = attributeOf(writer.reader(), id);
    const auto found = std::find_if(before.categories.begin(), before.categories.end(),
                                    [&](const Category& each) { return each.id == category; });
    if (found == before.categories.end())
        throw Error(ErrorCode::NotFound, {category.hex()});
    Category half = *found;
    half.code.clear();
    half.label = label;
    half.letter.clear();
    half.retired = false;
    const auto added = addCategory(writer, id, half);
    moveCategory(writer, id, added,
                 static_cast<std::size_t>(found - before.categories.begin()) + 1);
    Placer placer(writer);
    for (const auto& subject : subjects) {
        if (writer.reader().answer(subject, id) != Value(category))
            throw Error(ErrorCode::ValueDoesNotFit, {found->label, before.label});
        placer.code(subject, id, added);
    }
    return added;
}

}  // namespace alteri
