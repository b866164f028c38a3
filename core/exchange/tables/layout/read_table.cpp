// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/layout/read_table.hpp"

#include "core/exchange/tables/cells/number_shape.hpp"
#include "core/exchange/tables/columns/column_names.hpp"
#include "core/model/composed_text.hpp"
#include "core/model/text_rules.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>

namespace alteri {

namespace {

TableRules rulesFor(const TableSource& source, TableRules rules)
{
    rules.missing.insert(rules.missing.end(), source.missing.begin(), source.missing.end());
    rules.form = formOf(source, rules);
    return rules;
}

/// Compares what the rows of one alter say.
class Waves {
public:
    Waves(ReadTable& alteri, std::vector<Problem>& problems)
        : m_alteri(alteri)
        , m_problems(problems)
    {
    }

    void compare(const TableRows::Row& first, const TableRows::Row& row)
    {
        const auto& columns = m_alteri.columns;
        if (columns.label && row[*columns.label].text != first[*columns.label].text)
            disagree(row, *columns.label);
        for (auto& [column, attribute, reading] : m_alteri.columns.answers) {
            if (attribute.owner != Owner::Alter)
                continue;
            const auto cell = row[column];
            const auto before = first[column];
            if (reading.isMissing(cell) || reading.isMissing(before) || cell.text == before.text)
                continue;
            if (attribute.id.isNull())
                attribute.owner = Owner::Tie;
            else
                disagree(row, column);
        }
    }

private:
    void disagree(const TableRows::Row& row, std::size_t column)
    {
        const auto& table = m_alteri.table;
        m_problems.push_back(
            {ErrorCode::WavesDisagree,
             table.where(row[column]),
             {beginningOf(table.header[column].text), beginningOf(m_alteri.alterOf(row)),
              beginningOf(m_alteri.egoOf(row))}});
    }

    ReadTable& m_alteri;
    std::vector<Problem>& m_problems;
};

}  // namespace

TableForm formOf(const TableSource& source, const TableRules& rules)
{
    return {source.form.encoding ? source.form.encoding : rules.form.encoding,
            source.form.separator ? source.form.separator : rules.form.separator,
            source.form.header ? source.form.header : rules.form.header};
}

ReadTable readSource(TableSource source,
                     TableKind kind,
                     const Codebook& codebook,
                     const TableRules& rules,
                     std::vector<Problem>& problems)
{
    const auto all = rulesFor(source, rules);
    ReadTable read;
    read.isOfProgram = !source.columns.empty();
    read.infersDirections = source.infersDirections;
    const auto known = problems.size();
    auto origins = std::move(source.origins);
    read.table = parseTable(std::move(source.bytes), source.name, problems, all.form);
    read.table.origins = std::move(origins);
    read.isWhole = problems.size() == known;
    takeRoles(read.table, source.choices);
    if (kind == TableKind::Egos && read.isWhole && read.table.rows.empty())
        problems.push_back({ErrorCode::TableEmpty, {source.name, 0, 0}, {}});
    auto described = source.columns;
    described.insert(described.end(), rules.labels.begin(), rules.labels.end());
    read.columns = columnsOf(read.table, kind, codebook, all, described, source.choices, problems);
    return read;
}

void numberAlteri(ReadTable& alteri)
{
    std::map<std::string, int> counts;
    alteri.madeIds.reserve(alteri.table.rows.size());
    for (const auto row : alteri.table.rows)
        alteri.madeIds.push_back(std::to_string(++counts[alteri.egoOf(row)]));
}

void settleWaves(ReadTable& alteri, std::vector<Problem>& problems)
{
    std::map<std::pair<std::string, std::string>, TableRows::Row> firsts;
    Waves waves(alteri, problems);
    for (const auto row : alteri.table.rows) {
        const auto [first, isNew] =
            firsts.try_emplace({alteri.egoOf(row), alteri.alterOf(row)}, row);
        if (!isNew)
            waves.compare(first->second, row);
        if (areEnough(problems))
            return;
    }
}

std::vector<std::string> wavesOf(const ReadTable& alteri)
{
    if (!alteri.columns.wave)
        return {};
    std::set<std::string> found;
    for (const auto row : alteri.table.rows)
        found.insert(alteri.waveOf(row));
    std::vector<std::string> waves(found.begin(), found.end());
    const auto number = [](const std::string& text) { return numberIn(text, '.'); };
    if (std::all_of(waves.begin(), waves.end(),
                    [&](const std::string& wave) { return number(wave).has_value(); }))
        std::stable_sort(waves.begin(), waves.end(),
                         [&](const auto& a, const auto& b) { return number(a) < number(b); });
    return waves;
}

std::string nameIn(const std::string& text)
{
    constexpr std::string_view breaks = "\r\n\t";
    std::string name;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find_first_of(breaks, at), text.size());
        name.append(text, at, end - at);
        at = std::min(text.find_first_not_of(breaks, end), text.size());
        if (end < text.size() && !name.empty() && name.back() != ' ' && at < text.size()
            && text[at] != ' ')
            name += ' ';
    }
    return composed(std::string(trimmed(name)));
}

}  // namespace alteri
