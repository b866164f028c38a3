// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exported/exported_codebook.hpp"

#include "core/model/text_rules.hpp"
#include "core/store/tables/vocabulary.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace alteri {

namespace {

using Role = ColumnOrigin::Kind;

class BookReading {
public:
    explicit BookReading(const ExportedTable& book)
        : m_book(book)
    {
    }

    ExportedCodebook read()
    {
        for (const auto* column :
             {"table", "variable", "scale", "value", "value_label", "meaning", "role", "attribute",
              "attribute_label", "category", "category_label", "detail"})
            if (!m_book.find(column))
                m_problems.push_back(
                    {ErrorCode::TableColumnMissing, {m_book.file, 1, 0}, {column}});
        for (m_row = 0; m_problems.empty() && m_row < m_book.rows; ++m_row)
            readRow();
        if (!m_problems.empty())
            throw Error(std::move(m_problems));
        return std::move(m_made);
    }

private:
    template <class Tag>
    void giveId(Id<Tag>& id)
    {
        ++m_last;
        for (std::size_t i = 0; i < sizeof m_last; ++i)
            id.bytes.at(i) = static_cast<std::uint8_t>(m_last >> (8 * i));
    }

    std::string cell(std::string_view column) const
    {
        const auto place = m_book.find(column);
        return place ? m_book.text(m_row, *place) : std::string();
    }

    void refuse(const char* column)
    {
        m_problems.push_back({ErrorCode::CodeUnknown,
                              m_book.where(m_row, *m_book.find(column)),
                              {beginningOf(cell(column)), column}});
    }

    void readRow()
    {
        const auto role = columnOriginFrom(cell("role"));
        if (!role)
            return refuse("role");
        auto& all = m_made.variables[cell("table")];
        const auto name = cell("variable");
        if (all.empty() || all.back().name != name) {
            all.push_back({name, *role, cell("attribute")});
            bind(all.back());
        }
        auto& variable = all.back();
        if (const auto code = cell("value"); !code.empty())
            readValue(variable, code);
    }

    /// Finds out which attribute a column is about, which is made of what is said of it here.
    void bind(ExportedVariable& variable)
    {
        const auto owner = ownerOfTable(cell("table"));
        const bool isAnswer = variable.role == Role::Answer || variable.role == Role::Option;
        if (!owner || !(isAnswer || variable.role == Role::Namely || variable.role == Role::Reason))
            return;
        const auto [known, isNew] =
            m_attributes.try_emplace({*owner, variable.key}, m_made.codebook.attributes.size());
        if (isNew)
            addAttribute(*owner, variable);
        else if (variable.role == Role::Answer)
            describe(m_made.codebook.attributes[known->second], variable.role);
        variable.attribute = known->second;
        if (variable.role == Role::Option || variable.role == Role::Namely)
            variable.category = categoryHere(m_made.codebook.attributes[known->second]);
    }

    void addAttribute(Owner owner, const ExportedVariable& variable)
    {
        Attribute attribute;
        attribute.owner = owner;
        attribute.key = variable.key;
        attribute.label = cell("attribute_label");
        giveId(attribute.id);
        // The reasons of several answers stand before them.
        attribute.scale = Scale::Several;
        describe(attribute, variable.role);
        m_made.codebook.attributes.push_back(std::move(attribute));
    }

    void describe(Attribute& attribute, Role role)
    {
        if (role != Role::Answer)
            return;
        const auto scale = scaleFrom(cell("scale"));
        if (!scale)
            return refuse("scale");
        attribute.scale = *scale;
        attribute.unit = cell("unit");
        attribute.question = cell("question");
        if (attribute.kind() == AnswerKind::Date) {
            readDates(attribute);
        } else {
            attribute.smallest = parseNumber(cell("smallest"));
            attribute.largest = parseNumber(cell("largest"));
        }
        if (const auto precision = datePrecisionFrom(cell("detail")))
            attribute.datePrecision = *precision;
    }

    void readDates(Attribute& attribute)
    {
        attribute.earliest = cell("smallest");
        attribute.latest = cell("largest");
        if (!attribute.earliest.empty() && !precisionOf(attribute.earliest))
            refuse("smallest");
        if (!attribute.latest.empty() && !precisionOf(attribute.latest))
            refuse("largest");
    }

    /// The category that the row names; it is made if it is not there.
    CategoryId categoryHere(Attribute& attribute)
    {
        auto code = cell("category");
        auto label = cell("category_label");
        if (code.empty())
            code = cell("value");
        if (label.empty())
            label = cell("value_label");
        if (const auto* known = attribute.findCode(code))
            return known->id;
        Category category;
        giveId(category.id);
        category.code = std::move(code);
        category.label = std::move(label);
        category.namely = cell("detail") == "namely";
        attribute.categories.push_back(std::move(category));
        return attribute.categories.back().id;
    }

    void readValue(ExportedVariable& variable, const std::string& code)
    {
        if (cell("meaning") == "missing") {
            auto word = cell("value_label");
            std::replace(word.begin(), word.end(), ' ', '_');
            if (const auto reason = missingReasonFrom(word))
                variable.reasons.emplace(code, *reason);
            else
                refuse("value_label");
        } else if (variable.role == Role::Identifier && variable.key == "kind") {
            addKind(code);
        } else if (variable.role == Role::Answer && variable.attribute) {
            auto& attribute = m_made.codebook.attributes[*variable.attribute];
            if (attribute.choosesOne())
                variable.codes.emplace(code, categoryHere(attribute));
        }
    }

    void addKind(const std::string& key)
    {
        if (m_made.codebook.findTieKind(key) != nullptr)
            return;
        TieKind kind;
        giveId(kind.id);
        kind.key = key;
        kind.label = cell("value_label");
        kind.directed = cell("detail") == "directed";
        m_made.codebook.tieKinds.push_back(std::move(kind));
    }

    const ExportedTable& m_book;
    ExportedCodebook m_made;
    std::map<std::pair<Owner, std::string>, std::size_t> m_attributes;
    std::size_t m_row = 0;
    std::uint64_t m_last = 0;
    std::vector<Problem> m_problems;
};

}  // namespace

const std::vector<ExportedVariable>& ExportedCodebook::of(std::string_view table) const
{
    static const std::vector<ExportedVariable> none;
    const auto found = variables.find(table);
    return found == variables.end() ? none : found->second;
}

std::optional<Owner> ownerOfTable(std::string_view table)
{
    if (table == "egos")
        return Owner::Ego;
    if (table == "alteri")
        return Owner::Alter;
    if (table == "ties")
        return Owner::Tie;
    if (table == "alter_ties")
        return Owner::AlterTie;
    return std::nullopt;
}

ExportedCodebook readExportedCodebook(const ExportedTable& book)
{
    return BookReading(book).read();
}

}  // namespace alteri
