// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/data_file.hpp"

#include "app/cli/commands.hpp"
#include "app/cli/import_report.hpp"
#include "app/cli/output.hpp"
#include "core/error.hpp"
#include "core/exchange/tables/columns/frame_table.hpp"
#include "core/multilevel/formula/formula.hpp"
#include "ui/study/table_reading_text.hpp"

#include <optional>
#include <set>
#include <string>
#include <utility>

namespace alteri {

namespace {

void addTerms(const std::vector<FormulaTerm>& terms,
              UsedVariables& used,
              std::set<std::string>& others)
{
    for (const auto& term : terms)
        for (const auto& variable : term)
            if (variable.as == Transformation::All)
                used.areAll = true;
            else
                others.insert(variable.name);
}

UsedVariables variablesOf(const std::vector<std::string>& formulas,
                          const std::vector<std::string>& also)
{
    UsedVariables used;
    std::set<std::string> others(also.begin(), also.end());
    for (const auto& text : formulas) {
        const auto formula = parseFormula(text);
        others.insert(formula.outcome);
        for (const auto& name : {formula.failures, formula.trials})
            if (!name.empty())
                others.insert(name);
        for (const auto& offset : formula.offsets)
            others.insert(offset.name);
        addTerms(formula.terms, used, others);
        for (const auto& random : formula.random) {
            addTerms(random.slopes, used, others);
            used.groups.insert(random.group.begin(), random.group.end());
        }
    }
    used.all = used.groups;
    used.all.insert(others.begin(), others.end());
    for (const auto& name : others)
        used.groups.erase(name);
    return used;
}

std::string decimalWord(const ColumnReading& column)
{
    if (column.decimals.empty())
        return {};
    return column.decimal == ',' ? "comma" : "point";
}

ReportPart partOf(const TableReading& reading, const std::set<std::string>& used)
{
    ReportPart part;
    part.key = "data";
    part.heading = "Data of " + reading.file;
    if (reading.width > 1)
        part.heading += ", separated by " + separatorText(reading.separator).toStdString();
    part.table.columns = {{"variable"}, {"read_as"}, {"decimal"}, {"values"}, {"missing"}};
    for (const auto& column : reading.columns)
        if (used.contains(column.column))
            part.table.rows.push_back({column.column, textFor(column.as).toStdString(),
                                       decimalWord(column), static_cast<double>(column.values),
                                       static_cast<double>(column.missing())});
    return part;
}

void complainOf(const QStringList& sentences)
{
    for (const auto& sentence : sentences)
        complain(sentence.toStdString());
}

/// How the used columns were read; what a person should look at is complained of.
ReportPart told(const TableReading& reading, UsedVariables used, const TableRules& rules)
{
    if (used.areAll)
        for (const auto& column : reading.columns)
            used.all.insert(column.column);
    std::optional<std::string> hint;
    for (const auto& column : reading.columns)
        if (used.all.contains(column.column)) {
            complainOf(sentencesFor(column, QString::fromStdString(reading.file)));
            hint = hint ? hint : missingHint(column);
        }
    if (hint)
        complain(*hint);
    complainOf(sentencesFor(unusedCodes(rules, {reading})));
    return partOf(reading, used.all);
}

/// What a query's columns are wanted for. Of `.` nothing is known before it answers.
QueryUse useOf(const UsedVariables& used, const std::vector<std::string>& categories)
{
    QueryUse use;
    if (!used.areAll)
        use.columns = used.all;
    use.groups = used.groups;
    use.categories.insert(categories.begin(), categories.end());
    return use;
}

}  // namespace

FitData readFitData(const std::string& file,
                    const TableRules& rules,
                    const std::vector<std::string>& formulas,
                    const FitSelection& selection,
                    const std::vector<std::string>& also)
{
    if (file.ends_with(".alteri")) {
        auto frames = readFrames(file, selection.wave);
        return {selection.rows == FitRows::Networks ? std::move(frames.networks)
                                                    : std::move(frames.ties),
                std::nullopt};
    }
    if (selection.wave)
        throw Error(ErrorCode::VariableUnknown, {"wave"});
    std::vector<Problem> problems;
    const auto table = readTable(file, problems, rules.form);
    if (!problems.empty())
        throw Error(std::move(problems));
    if (const auto encoding = encodingSentence(table.encoding, QString::fromStdString(table.file));
        !encoding.isEmpty())
        complain(encoding.toStdString());
    const auto used = variablesOf(formulas, also);
    const auto reading = readForModels(table, rules, used.groups);
    auto part = told(reading, used, rules);
    return {frameOf(table, reading), std::move(part)};
}

QueriedData::QueriedData(const DataQuery& query,
                         const TableRules& rules,
                         const std::vector<std::string>& formulas,
                         const std::vector<std::string>& categories,
                         const std::vector<std::string>& also)
    : m_used(variablesOf(formulas, also))
    , m_rules(rules)
    , m_connection(query.from)
    , m_rows(m_connection, query.query, rules, useOf(m_used, categories))
{
}

FitData QueriedData::gathered()
{
    auto frame = alteri::gathered(m_rows);
    return {std::move(frame), reading()};
}

ReportPart QueriedData::reading() const
{
    return told(m_rows.reading(), m_used, m_rules);
}

}  // namespace alteri
