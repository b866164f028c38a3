// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/studies/export_columns.hpp"
#include "core/exchange/studies/export_tables.hpp"
#include "core/model/number_text.hpp"
#include "core/store/tables/vocabulary.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace alteri {

namespace {

using Kind = LabelledColumn::Kind;
using Role = ColumnOrigin::Kind;

constexpr std::array<std::pair<Role, std::string_view>, 9> roleWords{
    {{Role::Identifier, "identifier"},
     {Role::Name, "name"},
     {Role::Place, "place"},
     {Role::Note, "note"},
     {Role::Answer, "answer"},
     {Role::Option, "option"},
     {Role::Namely, "namely"},
     {Role::Reason, "reason"},
     {Role::Figure, "figure"}}};

enum Field : std::size_t {
    Table,
    Variable,
    Label,
    ScaleWord,
    Unit,
    CodeOfValue,
    LabelOfValue,
    Meaning,
    RoleWord,
    AttributeKey,
    AttributeLabel,
    CategoryCode,
    CategoryLabel,
    Detail,
    Smallest,
    Largest,
    Question
};
constexpr std::size_t fieldCount = Question + 1;

constexpr std::array<const char*, fieldCount> fieldNames{
    "table",           "variable",    "label",          "scale",  "unit",
    "value",           "value_label", "meaning",        "role",   "attribute",
    "attribute_label", "category",    "category_label", "detail", "smallest",
    "largest",         "question"};

using BookRow = std::array<std::string, fieldCount>;

std::string scaleWord(const LabelledColumn& column, const ColumnOrigin& origin)
{
    if (origin.kind == Role::Option)
        return "yes_no";
    if (origin.attribute && origin.kind == Role::Answer)
        return std::string(wordFor(origin.attribute->scale));
    if (column.kind == Kind::Text)
        return column.labels.empty() ? "text" : "nominal";
    return column.kind == Kind::Date ? "date" : "numeric";
}

std::string codeOfLabel(const LabelledColumn& column, const ValueLabel& label)
{
    if (label.tag != '\0')
        return std::string(".") + label.tag;
    return column.kind == Kind::Text ? label.text : fullText(label.value);
}

const std::string& shown(const std::string& label, const std::string& key)
{
    return label.empty() ? key : label;
}

void addCategory(BookRow& row, const Category& category)
{
    row[CategoryCode] = category.code;
    row[CategoryLabel] = shown(category.label, category.code);
    if (category.namely)
        row[Detail] = "namely";
}

BookRow headOf(const std::string& table, const LabelledColumn& column, const ColumnOrigin& origin)
{
    BookRow head;
    head[Table] = table;
    head[Variable] = column.name;
    head[Label] = column.label;
    head[ScaleWord] = scaleWord(column, origin);
    head[RoleWord] = wordFor(origin.kind);
    head[AttributeKey] = origin.key;
    if (!origin.attribute)
        return head;
    const auto& attribute = *origin.attribute;
    head[Unit] = attribute.unit;
    head[AttributeLabel] = shown(attribute.label, attribute.key);
    if (attribute.kind() == AnswerKind::Date)
        head[Detail] = wordFor(attribute.datePrecision);
    if (attribute.smallest)
        head[Smallest] = fullText(*attribute.smallest);
    if (attribute.largest)
        head[Largest] = fullText(*attribute.largest);
    if (attribute.kind() == AnswerKind::Date) {
        head[Smallest] = attribute.earliest;
        head[Largest] = attribute.latest;
    }
    head[Question] = attribute.question;
    if (origin.category)
        addCategory(head, attribute.categories[*origin.category]);
    return head;
}

/// Which category a value is that is labelled; nothing where categories have become others.
const Category* categoryOf(const ColumnOrigin& origin, const ValueLabel& label, std::size_t place)
{
    if (!origin.attribute || !origin.attribute->choosesOne() || origin.kind != Role::Answer
        || place >= origin.attribute->categories.size())
        return nullptr;
    const auto& category = origin.attribute->categories[place];
    return shown(category.label, category.code) == label.label ? &category : nullptr;
}

/// A column in the codebook: a row for each value with a label.
std::vector<BookRow> rowsOf(const std::string& table,
                            const LabelledColumn& column,
                            const ColumnOrigin& origin,
                            const std::vector<TieKind>& kinds)
{
    const auto head = headOf(table, column, origin);
    if (column.labels.empty())
        return {head};
    std::vector<BookRow> rows(column.labels.size(), head);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        auto& row = rows[i];
        const auto& label = column.labels[i];
        const bool isMissing = meansMissing(column, label);
        row[CodeOfValue] = codeOfLabel(column, label);
        row[LabelOfValue] = label.label;
        row[Meaning] = isMissing ? "missing" : "value";
        if (const auto* category = isMissing ? nullptr : categoryOf(origin, label, i))
            addCategory(row, *category);
        if (origin.kind == Role::Identifier && origin.key == "kind" && i < kinds.size())
            row[Detail] = kinds[i].directed ? "directed" : "undirected";
    }
    return rows;
}

}  // namespace

std::string_view wordFor(ColumnOrigin::Kind role)
{
    const auto* const found = std::find_if(roleWords.begin(), roleWords.end(),
                                           [&](const auto& each) { return each.first == role; });
    return found->second;
}

std::optional<ColumnOrigin::Kind> columnOriginFrom(std::string_view word)
{
    const auto* const found = std::find_if(roleWords.begin(), roleWords.end(),
                                           [&](const auto& each) { return each.second == word; });
    return found == roleWords.end() ? std::nullopt : std::optional(found->first);
}

ExportTable
codebookTable(const ExportTables& tables,
              const std::function<std::string(const ExportTable&, std::size_t column)>& nameOf)
{
    ExportTable book;
    book.table.name = "codebook";
    book.table.label = "Codebook";
    std::array<std::vector<std::string>, fieldCount> cells;
    for (const auto* table : tables.all())
        for (std::size_t i = 0; i < table->table.columns.size(); ++i)
            for (auto& row : rowsOf(table->table.name, table->table.columns[i], table->origins[i],
                                    tables.tieKinds)) {
                if (nameOf)
                    row[Variable] = nameOf(*table, i);
                for (std::size_t cell = 0; cell < row.size(); ++cell)
                    cells.at(cell).push_back(std::move(row.at(cell)));
                ++book.table.rows;
            }
    WritingNotes none;
    for (std::size_t i = 0; i < fieldNames.size(); ++i)
        addTexts(book, fieldNames.at(i), {}, Role::Identifier, std::move(cells.at(i)), none);
    return book;
}

}  // namespace alteri
