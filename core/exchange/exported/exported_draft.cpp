// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exported/exported_draft.hpp"

#include "core/exchange/exported/exported_codebook.hpp"
#include "core/exchange/tables/cells/yes_no.hpp"
#include "core/exchange/tables/rows/delimited_table.hpp"
#include "core/geometry/map_geometry.hpp"
#include "core/model/text_rules.hpp"
#include "core/store/tables/vocabulary.hpp"

#include <algorithm>
#include <cstddef>
#include <set>
#include <string>
#include <tuple>
#include <utility>

namespace alteri {

namespace {

using Role = ColumnOrigin::Kind;
using Remark = DraftRemark::Kind;

/// A number as text tables have it, with a point or a comma for the decimals.
std::optional<double> numberOf(std::string text)
{
    std::replace(text.begin(), text.end(), ',', '.');
    return parseNumber(text);
}

/// A table whose columns are found by what the codebook says of them.
class KnownTable {
public:
    KnownTable(const ExportedTables& tables, const ExportedCodebook& book, std::string_view name)
        : m_table(tables.find(name))
        , m_variables(book.of(name))
        , m_places(m_variables.size())
    {
        if (m_table == nullptr)
            return;
        std::set<std::size_t> taken;
        for (std::size_t i = 0; i < m_variables.size(); ++i)
            if ((m_places[i] = m_table->find(m_variables[i].name)))
                taken.insert(*m_places[i]);
        // Programs for statistics do not take all names; the order of the columns stays.
        if (m_variables.size() == m_table->columns.size())
            for (std::size_t i = 0; i < m_variables.size(); ++i)
                if (!m_places[i] && !taken.contains(i))
                    m_places[i] = i;
    }

    bool isThere() const { return m_table != nullptr; }
    bool isOfGraphs() const { return m_table->isOfGraphs; }
    const std::string& file() const { return m_table->file; }
    std::size_t rows() const { return m_table != nullptr ? m_table->rows : 0; }
    const std::vector<ExportedVariable>& variables() const { return m_variables; }
    std::string text(std::size_t row, std::size_t variable) const
    {
        return m_places[variable] ? m_table->text(row, *m_places[variable]) : std::string();
    }
    Where where(std::size_t row, std::size_t variable) const
    {
        return m_places[variable] ? m_table->where(row, *m_places[variable])
                                  : Where{m_table->file, 0, 0};
    }
    /// The column of what is no answer, by its role and what it was to be called.
    std::optional<std::size_t> find(Role role, std::string_view key) const
    {
        for (std::size_t i = 0; i < m_variables.size(); ++i)
            if (m_variables[i].role == role && m_variables[i].key == key && m_places[i])
                return i;
        return std::nullopt;
    }
    std::string textOf(std::size_t row, Role role, std::string_view key) const
    {
        const auto variable = find(role, key);
        return variable ? text(row, *variable) : std::string();
    }

private:
    const ExportedTable* m_table;
    const std::vector<ExportedVariable>& m_variables;
    std::vector<std::optional<std::size_t>> m_places;
};

class ExportedDrafting {
public:
    ExportedDrafting(const ExportedTables& tables, ExportedCodebook book)
        : m_tables(tables)
        , m_book(std::move(book))
    {
    }

    StudyDraft make()
    {
        for (std::size_t i = 0; i < m_tables.others.size(); ++i)
            m_draft.remark(Remark::TablesRepeating, m_tables.others.front());
        readEgos();
        readMaps();
        readAlteri();
        readTies();
        readPairs("alter_ties");
        readPairs("asked_pairs");
        if (!m_problems.empty())
            throw Error(std::move(m_problems));
        m_draft.design.info = {"exported", "Exported study", {}};
        m_draft.design.language = "en";
        MapDesign design;
        design.id.bytes.fill(0xFF);
        design.title = "Network map";
        m_draft.design.designs.push_back(std::move(design));
        m_draft.design.codebook = std::move(m_book.codebook);
        return std::move(m_draft);
    }

private:
    KnownTable known(std::string_view name)
    {
        KnownTable table(m_tables, m_book, name);
        if (table.isThere() && !table.find(Role::Identifier, "ego_id"))
            add(ErrorCode::TableColumnMissing, {table.file(), 1, 0}, {"ego_id"});
        return table;
    }

    void add(ErrorCode code, const Where& where, const std::vector<std::string>& details)
    {
        if (m_problems.size() >= mostFaults)
            return;
        auto& problem = m_problems.emplace_back(Problem{code, where, {}});
        for (const auto& detail : details)
            problem.details.push_back(beginningOf(detail));
    }

    /// Says what is wrong with an identifier.
    void fault(ErrorCode code,
               const KnownTable& table,
               std::size_t row,
               std::string_view key,
               const std::vector<std::string>& details)
    {
        const auto variable = table.find(Role::Identifier, key);
        add(code, variable ? table.where(row, *variable) : Where{table.file(), 1, 0}, details);
    }

    void readEgos()
    {
        const auto table = known("egos");
        for (std::size_t row = 0; row < table.rows() && m_problems.empty(); ++row) {
            const auto code = table.textOf(row, Role::Identifier, "ego_id");
            if (code.empty())
                fault(ErrorCode::IdEmpty, table, row, "ego_id", {"ego_id"});
            else if (!m_egos.emplace(code, m_draft.egos.size()).second)
                fault(ErrorCode::IdTwice, table, row, "ego_id", {code});
            DraftEgo ego;
            ego.code = code;
            ego.name = table.textOf(row, Role::Name, "name");
            readAnswers(table, row, ego.answers, ego.namely);
            m_draft.egos.push_back(std::move(ego));
        }
    }

    /// Ego of a row; null, with a fault, where there is no such.
    DraftEgo* egoOf(const KnownTable& table, std::size_t row)
    {
        const auto code = table.textOf(row, Role::Identifier, "ego_id");
        const auto found = m_egos.find(code);
        if (found != m_egos.end())
            return &m_draft.egos[found->second];
        if (m_tables.find("egos") != nullptr || code.empty()) {
            fault(code.empty() ? ErrorCode::IdEmpty : ErrorCode::EgoUnknown, table, row, "ego_id",
                  {code.empty() ? "ego_id" : code});
            return nullptr;
        }
        m_egos.emplace(code, m_draft.egos.size());
        m_draft.egos.push_back({code});
        return &m_draft.egos.back();
    }

    void readMaps()
    {
        const auto table = known("maps");
        for (std::size_t row = 0; row < table.rows(); ++row) {
            auto* ego = egoOf(table, row);
            auto* map = ego != nullptr ? mapOf(table, row, *ego, true) : nullptr;
            if (map == nullptr)
                continue;
            map->title = table.textOf(row, Role::Identifier, "title");
            map->note = table.textOf(row, Role::Note, "note");
            map->tellsAlterTies = table.textOf(row, Role::Identifier, "without_alter_ties") == "1";
        }
    }

    /// The map of a row, by its number among those of ego; the next one is made where that may be.
    DraftMap* mapOf(const KnownTable& table, std::size_t row, DraftEgo& ego, bool makesOne)
    {
        const auto text = table.textOf(row, Role::Identifier, "map");
        const auto number = numberOf(text);
        auto& maps = m_maps[ego.code];
        const auto known = number ? maps.find(*number) : maps.end();
        if (known != maps.end() && !makesOne)
            return &ego.maps[known->second];
        if (!number || known != maps.end() || (!makesOne && m_tables.find("maps") != nullptr)) {
            fault(!number    ? ErrorCode::NumberInvalid
                  : makesOne ? ErrorCode::IdTwice
                             : ErrorCode::CodeUnknown,
                  table, row, "map", {text, "map"});
            return nullptr;
        }
        maps.emplace(*number, ego.maps.size());
        auto& map = ego.maps.emplace_back();
        map.tellsAlterTies = false;
        return &map;
    }

    void readAlteri()
    {
        const auto table = known("alteri");
        for (std::size_t row = 0; row < table.rows(); ++row) {
            auto* ego = egoOf(table, row);
            if (ego == nullptr)
                continue;
            const auto code = table.textOf(row, Role::Identifier, "alter_id");
            if (code.empty()) {
                fault(ErrorCode::IdEmpty, table, row, "alter_id", {"alter_id"});
                continue;
            }
            if (!m_alteri[ego->code].emplace(code, ego->alteri.size()).second) {
                fault(ErrorCode::IdTwice, table, row, "alter_id", {code});
                continue;
            }
            DraftAlter alter;
            alter.code = code;
            alter.name = table.textOf(row, Role::Name, "name");
            alter.note = table.textOf(row, Role::Note, "note");
            readAnswers(table, row, alter.answers, alter.namely);
            ego->alteri.push_back(std::move(alter));
        }
    }

    /// The place of an alter among those of its ego; nothing, with a fault, where there is no such.
    std::optional<std::size_t>
    alterOf(const KnownTable& table, std::size_t row, DraftEgo& ego, std::string_view key)
    {
        const auto code = table.textOf(row, Role::Identifier, key);
        auto& alteri = m_alteri[ego.code];
        if (const auto found = alteri.find(code); found != alteri.end())
            return found->second;
        if (m_tables.find("alteri") != nullptr || code.empty()) {
            fault(ErrorCode::AlterUnknown, table, row, key, {code, ego.code});
            return std::nullopt;
        }
        alteri.emplace(code, ego.alteri.size());
        ego.alteri.push_back({code, {}});
        return ego.alteri.size() - 1;
    }

    void readTies()
    {
        const auto table = known("ties");
        const auto across = table.find(Role::Place, "place_x");
        const auto up = table.find(Role::Place, "place_y");
        std::set<std::tuple<std::string, std::ptrdiff_t, std::size_t>> seen;
        for (std::size_t row = 0; row < table.rows(); ++row) {
            auto* ego = egoOf(table, row);
            auto* map = ego != nullptr ? mapOf(table, row, *ego, false) : nullptr;
            const auto alter = map != nullptr ? alterOf(table, row, *ego, "alter_id")
                                              : std::optional<std::size_t>();
            if (!alter)
                continue;
            DraftTie tie;
            tie.alter = *alter;
            tie.note = table.textOf(row, Role::Note, "note");
            if (across && up)
                tie.place = placeIn(table.text(row, *across), table.text(row, *up));
            readAnswers(table, row, tie.answers, tie.namely);
            if (!seen.emplace(ego->code, map - ego->maps.data(), *alter).second)
                fault(ErrorCode::IdTwice, table, row, "alter_id", {ego->alteri[*alter].code});
            else
                map->ties.push_back(std::move(tie));
        }
    }

    static std::optional<Place> placeIn(const std::string& across, const std::string& up)
    {
        const auto x = numberOf(across);
        const auto y = numberOf(up);
        if (!x || !y)
            return std::nullopt;
        return placeOf(Point{*x, -*y});
    }

    void readPairs(std::string_view name)
    {
        const auto table = known(name);
        std::set<std::tuple<std::string, std::ptrdiff_t, std::size_t, std::size_t, std::size_t>>
            seen;
        for (std::size_t row = 0; row < table.rows(); ++row) {
            auto* ego = egoOf(table, row);
            auto* map = ego != nullptr ? mapOf(table, row, *ego, false) : nullptr;
            if (map == nullptr)
                continue;
            const auto source = alterOf(table, row, *ego, "source");
            const auto target = alterOf(table, row, *ego, "target");
            const auto kind = kindOf(table, row);
            if (!source || !target || !kind)
                continue;
            if (*source == *target) {
                fault(ErrorCode::TieToItself, table, row, "target", {ego->alteri[*target].code});
                continue;
            }
            const bool isTurned = !m_book.codebook.tieKinds[*kind].directed && *source > *target;
            const bool isNew =
                seen.emplace(ego->code, map - ego->maps.data(), *kind, isTurned ? *target : *source,
                             isTurned ? *source : *target)
                    .second;
            if (isNew)
                takePair(table, row, {*kind, *source, *target}, name == "asked_pairs", *map);
            else if (!table.isOfGraphs())
                fault(ErrorCode::TieTwice, table, row, "source",
                      {ego->alteri[*source].code, ego->alteri[*target].code});
        }
    }

    template <class Table, class Map>
    void takePair(const Table& table, std::size_t row, DraftAlterTie tie, bool isAsked, Map& map)
    {
        if (isAsked) {
            map.askedPairs.push_back({tie.kind, tie.source, tie.target});
            return;
        }
        readAnswers(table, row, tie.answers, tie.namely);
        map.alterTies.push_back(std::move(tie));
    }

    std::optional<std::size_t> kindOf(const KnownTable& table, std::size_t row)
    {
        const auto key = table.textOf(row, Role::Identifier, "kind");
        const auto& kinds = m_book.codebook.tieKinds;
        const auto found = std::find_if(kinds.begin(), kinds.end(),
                                        [&](const TieKind& kind) { return kind.key == key; });
        if (found != kinds.end())
            return static_cast<std::size_t>(found - kinds.begin());
        fault(ErrorCode::CodeUnknown, table, row, "kind", {key, "kind"});
        return std::nullopt;
    }

    void readAnswers(const KnownTable& table,
                     std::size_t row,
                     Answers& answers,
                     std::vector<DraftNamely>& namely)
    {
        std::map<std::size_t, std::vector<CategoryId>> chosen;
        for (std::size_t i = 0; i < table.variables().size(); ++i) {
            const auto& variable = table.variables()[i];
            if (!variable.attribute)
                continue;
            const auto text = table.text(row, i);
            if (text.empty())
                continue;
            const auto& attribute = m_book.codebook.attributes[*variable.attribute];
            if (variable.role == Role::Namely)
                namely.push_back({attribute.id, *variable.category, text});
            else if (const auto reason = reasonIn(variable, text))
                answers.insert_or_assign(attribute.id, Value(*reason));
            else if (variable.role == Role::Option)
                readOption(variable, text, chosen[*variable.attribute]);
            else if (auto value = valueOf(variable, attribute, text))
                answers.insert_or_assign(attribute.id, std::move(*value));
            else
                m_draft.remark(Remark::ValueUnreadable, variable.name, text);
        }
        for (auto& [attribute, categories] : chosen)
            answers.insert_or_assign(m_book.codebook.attributes[attribute].id,
                                     Value(Choices(std::move(categories))));
    }

    static std::optional<MissingReason> reasonIn(const ExportedVariable& variable,
                                                 const std::string& text)
    {
        if (variable.role == Role::Reason)
            return missingReasonFrom(text);
        const auto found = variable.reasons.find(text);
        return found == variable.reasons.end() ? std::nullopt : std::optional(found->second);
    }

    void readOption(const ExportedVariable& variable,
                    const std::string& text,
                    std::vector<CategoryId>& chosen)
    {
        const auto isChosen = yesNoIn(text);
        if (!isChosen)
            m_draft.remark(Remark::ValueUnreadable, variable.name, text);
        else if (*isChosen == 1)
            chosen.push_back(*variable.category);
    }

    static std::optional<Value>
    valueOf(const ExportedVariable& variable, const Attribute& attribute, const std::string& text)
    {
        std::optional<Value> value;
        if (variable.role == Role::Reason)
            return value;
        if (attribute.choosesOne()) {
            if (const auto code = variable.codes.find(text); code != variable.codes.end())
                value = code->second;
        } else if (attribute.kind() == AnswerKind::Number) {
            if (const auto number = numberOf(text))
                value = *number;
        } else if (attribute.kind() == AnswerKind::YesNo) {
            if (const auto yes = yesNoIn(text))
                value = *yes;
        } else {
            value = text;
        }
        return value && fits(*value, attribute) ? value : std::nullopt;
    }

    const ExportedTables& m_tables;
    ExportedCodebook m_book;
    StudyDraft m_draft;
    std::vector<Problem> m_problems;
    std::map<std::string, std::size_t> m_egos;
    std::map<std::string, std::map<double, std::size_t>> m_maps;
    std::map<std::string, std::map<std::string, std::size_t>> m_alteri;
};

}  // namespace

StudyDraft readExportedStudy(std::vector<ForeignFile> files)
{
    const auto tables = readExportedTables(std::move(files));
    const auto* book = tables.find("codebook");
    if (book == nullptr)
        throw Error(ErrorCode::TableRoleUnknown, {});
    return ExportedDrafting(tables, readExportedCodebook(*book)).make();
}

}  // namespace alteri
