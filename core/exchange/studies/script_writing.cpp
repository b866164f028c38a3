// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/studies/script_writing.hpp"

#include "core/exchange/studies/export_columns.hpp"
#include "core/model/number_text.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <string_view>
#include <utility>

namespace alteri {

namespace {

using Number = StudyTable::Number;
using Kind = LabelledColumn::Kind;

template <class Items, class TextOf>
std::string rVector(const Items& items, const TextOf& textOf)
{
    std::string text;
    for (const auto& item : items)
        text += (text.empty() ? "" : ", ") + textOf(item);
    return "c(" + text + ")";
}

/// What makes of a column of text what it is: a number, a factor, a date.
std::string conversionOf(const LabelledColumn& column)
{
    const auto place = "d[[" + rText(column.name) + "]]";
    if (column.kind == Kind::Date)
        return "  " + place + " <- as.Date(" + place + ")\n";
    if (column.kind == Kind::Number && column.labels.empty())
        return "  " + place + " <- as.numeric(" + place + ")\n";
    if (column.labels.empty())
        return {};
    const bool isNumber = column.kind == Kind::Number;
    // Labels that are the same would be one level.
    std::map<std::string, int> times;
    for (const auto& label : column.labels)
        ++times[label.label];
    return "  " + place + " <- factor(" + place + ",\n    levels = "
           + rVector(column.labels,
                     [&](const ValueLabel& label) {
                         return rText(isNumber ? fullText(label.value) : label.text);
                     })
           + ",\n    labels = "
           + rVector(column.labels,
                     [&](const ValueLabel& label) {
                         const auto code = isNumber ? fullText(label.value) : label.text;
                         return rText(times[label.label] > 1 ? label.label + " (" + code + ")"
                                                             : label.label);
                     })
           + ")\n";
}

/// The function of a script that reads one table.
std::string tableReading(const LabelledTable& table, const std::string& file)
{
    std::string text = table.name + " <- local({\n  d <- read_table(" + rText(file) + ")\n";
    text += "  stopifnot(nrow(d) == " + std::to_string(table.rows)
            + ", ncol(d) == " + std::to_string(table.columns.size()) + ")\n";
    for (const auto& column : table.columns)
        text += conversionOf(column);
    for (const auto& column : table.columns)
        if (!column.label.empty())
            text += "  attr(d[[" + rText(column.name) + "]], \"label\") <- " + rText(column.label)
                    + "\n";
    return text + "  d\n})\n\n";
}

const std::string readFunction =
    "# Texts that spreadsheets would run have an apostrophe before them, which is taken off.\n"
    "read_table <- function(file) {\n"
    "  d <- read.csv(file, colClasses = \"character\", na.strings = character(),\n"
    "                check.names = FALSE, encoding = \"UTF-8\", fileEncoding = \"UTF-8\")\n"
    "  unguard <- function(x) sub(\"^'('*[=+@\\t\\r\\n-])\", \"\\\\1\", x)\n"
    "  names(d) <- unguard(names(d))\n"
    "  d[] <- lapply(d, function(x) { x <- unguard(x); x[x == \"\"] <- NA; x })\n"
    "  d\n"
    "}\n\n";

/// Takes columns of a table over, each row that of another table.
void join(ExportTable& to,
          const ExportTable& from,
          const std::vector<std::size_t>& rowOf,
          const std::set<std::string>& leftOut,
          WritingNotes& notes)
{
    for (std::size_t i = 0; i < from.table.columns.size(); ++i) {
        const auto& column = from.table.columns[i];
        if (leftOut.contains(column.name) && from.origins[i].kind != ColumnOrigin::Kind::Answer)
            continue;
        auto made = column;
        made.texts.clear();
        made.numbers.clear();
        made.texts.reserve(column.texts.empty() ? 0 : rowOf.size());
        made.numbers.reserve(column.numbers.empty() ? 0 : rowOf.size());
        for (const auto row : rowOf) {
            if (column.kind == Kind::Text)
                made.texts.push_back(column.texts[row]);
            else
                made.numbers.push_back(column.numbers[row]);
        }
        addColumn(to, std::move(made), from.origins[i], notes);
    }
}

std::map<Number, std::size_t> rowsBySubject(const ExportTable& table)
{
    std::map<Number, std::size_t> rows;
    for (std::size_t row = 0; row < table.subjects.size(); ++row)
        rows.emplace(table.subjects[row], row);
    return rows;
}

const LabelledColumn& namedColumn(const ExportTable& table, std::string_view name)
{
    return *std::find_if(table.table.columns.begin(), table.table.columns.end(),
                         [&](const auto& each) { return each.name == name; });
}

class EgorMaking {
public:
    EgorMaking(const StudyContents& contents, const ExportTables& tables, WritingNotes& notes)
        : m_table(*contents.table)
        , m_tables(tables)
        , m_notes(notes)
    {
        // All maps of an ego that has several have their number behind its code.
        const auto& egoIds = namedColumn(tables.maps, "ego_id").texts;
        std::map<Number, int> mapsOf;
        for (const auto ego : tables.maps.egoOf)
            ++mapsOf[ego];
        for (std::size_t row = 0; row < egoIds.size(); ++row) {
            const auto map = tables.maps.subjects[row];
            m_idOf[map] = egoIds[row];
            if (mapsOf[tables.maps.egoOf[row]] > 1)
                m_idOf[map] += "_" + std::to_string(m_table.waveOf(map));
        }
    }

    EgorTables make()
    {
        makeEgos();
        makeAlters();
        makeTies();
        return std::move(m_made);
    }

private:
    void begin(ExportTable& table,
               const std::string& name,
               const std::vector<Number>& mapOf,
               const ChosenRows::Numbers& egoOf)
    {
        table.table.name = name;
        table.table.rows = mapOf.size();
        table.subjects = mapOf;
        table.egoOf = egoOf;
        std::vector<std::string> ids;
        ids.reserve(mapOf.size());
        for (const auto map : mapOf)
            ids.push_back(m_idOf.at(map));
        addTexts(table, "egoID", "Network", ColumnOrigin::Kind::Identifier, std::move(ids),
                 m_notes);
    }

    void makeEgos()
    {
        const auto& maps = m_tables.maps;
        begin(m_made.egos, "egos", maps.subjects, maps.egoOf);
        const auto rows = rowsBySubject(m_tables.egos);
        std::vector<std::size_t> rowOf;
        rowOf.reserve(maps.egoOf.size());
        for (const auto ego : maps.egoOf)
            rowOf.push_back(rows.at(ego));
        join(m_made.egos, m_tables.egos, rowOf, {}, m_notes);
        std::vector<std::size_t> own(maps.subjects.size());
        for (std::size_t row = 0; row < own.size(); ++row)
            own[row] = row;
        join(m_made.egos, maps, own, {"ego_id"}, m_notes);
    }

    void makeAlters()
    {
        const auto& ties = m_tables.ties;
        std::vector<Number> mapOf;
        std::vector<std::size_t> alterRow;
        std::vector<std::size_t> own(ties.subjects.size());
        const auto rows = rowsBySubject(m_tables.alteri);
        for (std::size_t row = 0; row < own.size(); ++row) {
            own[row] = row;
            mapOf.push_back(m_table.ties->ofMaps[ties.subjects[row]]);
            alterRow.push_back(rows.at(m_table.ties->alterOf[ties.subjects[row]]));
        }
        begin(m_made.alters, "alters", mapOf, ties.egoOf);
        addTexts(m_made.alters, "alterID", "Alter", ColumnOrigin::Kind::Identifier,
                 namedColumn(ties, "alter_id").texts, m_notes);
        join(m_made.alters, m_tables.alteri, alterRow, {"ego_id", "alter_id"}, m_notes);
        join(m_made.alters, ties, own, {"ego_id", "alter_id", "map"}, m_notes);
    }

    void makeTies()
    {
        const auto& pairs = m_tables.alterTies;
        std::vector<Number> mapOf;
        std::vector<std::size_t> own(pairs.subjects.size());
        for (std::size_t row = 0; row < own.size(); ++row) {
            own[row] = row;
            mapOf.push_back((*m_table.alterTies)[pairs.subjects[row]].map);
        }
        begin(m_made.aaties, "aaties", mapOf, pairs.egoOf);
        const auto id = ColumnOrigin::Kind::Identifier;
        addTexts(m_made.aaties, "Source", "From", id, namedColumn(pairs, "source").texts, m_notes);
        addTexts(m_made.aaties, "Target", "To", id, namedColumn(pairs, "target").texts, m_notes);
        addNumbers(m_made.aaties, "weight", "Weight", id, std::vector<double>(own.size(), 1),
                   m_notes);
        join(m_made.aaties, pairs, own, {"ego_id", "map", "source", "target"}, m_notes);
    }

    const StudyTable& m_table;
    const ExportTables& m_tables;
    WritingNotes& m_notes;
    std::map<Number, std::string> m_idOf;
    EgorTables m_made;
};

/// A character by its number; the text is sound UTF-8.
/// @param at its first byte; afterwards its last
std::string escaped(const std::string& text, std::size_t& at)
{
    constexpr std::string_view digits = "0123456789abcdef";
    const auto byte = static_cast<std::uint8_t>(text[at]);
    if (byte < 0x80)
        return std::string("\\u{") + digits[byte >> 4U] + digits[byte & 15U] + '}';
    const int more = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : 1;
    std::uint32_t code = byte & (0x3FU >> static_cast<unsigned>(more));
    for (int i = 0; i < more && at + 1 < text.size(); ++i)
        code = code << 6U | (static_cast<std::uint8_t>(text[++at]) & 0x3FU);
    std::string made = "\\U{";
    for (int shift = 20; shift >= 0; shift -= 4)
        made += digits[code >> static_cast<unsigned>(shift) & 15U];
    return made + '}';
}

}  // namespace

std::string rText(const std::string& text)
{
    std::string made = "\"";
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<std::uint8_t>(text[at]);
        if (byte == '"' || byte == '\\') {
            made += '\\';
            made += text[at];
        } else if (byte >= 0x20 && byte < 0x7F) {
            made += text[at];
        } else {
            made += escaped(text, at);
        }
    }
    return made + "\"";
}

std::string rdsScript(const ExportTables& tables, const std::string& name)
{
    std::string text = "# Reads the tables beside this script and keeps them as a list of data "
                       "frames.\n# Run it in their folder: Rscript make_rds.R\n\n"
                       + readFunction;
    std::string list;
    for (const auto* table : tables.all()) {
        text += tableReading(table->table, table->table.name + ".csv");
        list += (list.empty() ? "" : ", ") + table->table.name + " = " + table->table.name;
    }
    return text + "study <- list(" + list + ")\nsaveRDS(study, " + rText(name + ".rds")
           + ")\ncat(\"Tables as they were written.\\n\")\n";
}

EgorTables
egorTables(const StudyContents& contents, const ExportTables& tables, WritingNotes& notes)
{
    return EgorMaking(contents, tables, notes).make();
}

std::string egorScript(const EgorTables& tables)
{
    std::string text = "# Makes an egor object of the tables beside this script (package egor).\n"
                       "# Run it in their folder: Rscript load_egor.R\n\n"
                       + readFunction;
    for (const auto* table : {&tables.egos, &tables.alters, &tables.aaties})
        text += tableReading(table->table, table->table.name + ".csv");
    return text
           + "if (requireNamespace(\"egor\", quietly = TRUE)) {\n"
             "  study <- egor::egor(alters = alters, egos = egos, aaties = aaties,\n"
             "    ID.vars = list(ego = \"egoID\", alter = \"alterID\",\n"
             "                   source = \"Source\", target = \"Target\"))\n"
             "  print(study)\n"
             "} else {\n"
             "  message(\"The package egor is not installed; the tables were read.\")\n"
             "}\n"
             "cat(\"Tables as they were written.\\n\")\n";
}

}  // namespace alteri
