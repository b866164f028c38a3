// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/describe/describe_rows.hpp"

#include "core/measures/value_groups.hpp"
#include "ui/text/codebook_text.hpp"
#include "ui/text/number_format.hpp"
#include "ui/text/term_text.hpp"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace alteri {

namespace {

struct DescribeText {
    Q_DECLARE_TR_FUNCTIONS(alteri::DescribeText)
};

constexpr int decimals = 2;
const QString& indent()
{
    static const QString spaces = QStringLiteral("      ");
    return spaces;
}

QVariant cell(const std::optional<double>& value)
{
    return value ? QVariant(*value) : QVariant();
}

QVariant count(std::size_t number)
{
    return static_cast<double>(number);
}

constexpr std::array reasonsInOrder{MissingReason::NotAsked, MissingReason::DoesNotKnow,
                                    MissingReason::Refused, MissingReason::DoesNotApply};

/// Missing answers of a row: by reason, and without one.
std::array<std::size_t, 5> missingOf(const UnivariateRow& row)
{
    std::array<std::size_t, 5> counts{};
    if (!row.reasons)
        return counts;
    std::copy(row.reasons->begin(), row.reasons->end(), counts.begin());
    counts.back() =
        row.missing - std::accumulate(row.reasons->begin(), row.reasons->end(), std::size_t{0});
    return counts;
}

/// The kinds of missing answers that occur at all: the others would be columns of zeros.
std::vector<std::size_t> occurringReasons(const std::vector<GroupedUnivariate>& groups)
{
    std::array<bool, 5> occurs{};
    for (const auto& group : groups)
        for (const auto& row : group.rows) {
            const auto counts = missingOf(row);
            for (std::size_t i = 0; i < counts.size(); ++i)
                occurs.at(i) = occurs.at(i) || counts.at(i) > 0;
        }
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < occurs.size(); ++i)
        if (occurs.at(i))
            found.push_back(i);
    return found;
}

QString reasonTitle(std::size_t reason)
{
    return reason < reasonsInOrder.size() ? textFor(reasonsInOrder.at(reason))
                                          : DescribeText::tr("No answer");
}

std::vector<ResultModel::Column> describedColumns(const std::vector<std::size_t>& reasons)
{
    std::vector<ResultModel::Column> columns{
        {DescribeText::tr("Variable"), 0, {}},
        {DescribeText::tr("Count"), 0, DescribeText::tr("Occurrences of the category")},
        {DescribeText::tr("Share (%)"), 1, DescribeText::tr("Of the known values")},
        {DescribeText::tr("Mean"), decimals, {}},
        {DescribeText::tr("SD"), decimals, DescribeText::tr("Standard deviation with n − 1")},
        {DescribeText::tr("Min"), decimals, {}},
        {DescribeText::tr("Max"), decimals, {}},
        {DescribeText::tr("n"), 0, DescribeText::tr("Known values")},
        {DescribeText::tr("Missing"), 0, DescribeText::tr("For any reason, or undefined")}};
    for (const auto reason : reasons)
        columns.push_back({reasonTitle(reason), 0,
                           reason < reasonsInOrder.size()
                               ? DescribeText::tr("Missing for this reason")
                               : DescribeText::tr("Missing without a reason")});
    return columns;
}

ResultModel::Row describedRow(const QString& name,
                              const UnivariateRow& each,
                              const std::vector<std::size_t>& reasons)
{
    ResultModel::Row row{{name}, false, QString::fromStdString(each.variable)};
    if (each.category.empty()) {
        row.cells.insert(row.cells.end(), {QVariant(), QVariant(), cell(each.mean), cell(each.sd),
                                           cell(each.minimum), cell(each.maximum)});
    } else {
        row.cells.push_back(count(each.count));
        row.cells.push_back(each.mean ? QVariant(100 * *each.mean) : QVariant());
        row.cells.insert(row.cells.end(), 4, QVariant());
    }
    row.cells.push_back(count(each.n));
    row.cells.push_back(count(each.missing));
    const auto missing = missingOf(each);
    for (const auto reason : reasons)
        row.cells.push_back(each.reasons ? count(missing.at(reason)) : QVariant());
    return row;
}

/// Puts the rows of all groups together, variable by variable.
class RowBuilder {
public:
    explicit RowBuilder(const std::vector<GroupedUnivariate>& groups)
        : m_groups(groups)
        , m_reasons(occurringReasons(groups))
    {
    }

    DescribedRows build()
    {
        // All groups describe the same variables and categories, in the same order.
        const auto rows = m_groups.empty() ? 0 : m_groups.front().rows.size();
        for (std::size_t row = 0; row < rows; ++row)
            addLine(row);
        m_built.content.first = describedColumns(m_reasons);
        return std::move(m_built);
    }

private:
    void add(ResultModel::Row row, std::optional<RowSource> source)
    {
        m_built.content.second.push_back(std::move(row));
        m_built.sources.push_back(source);
    }

    void addLine(std::size_t row)
    {
        const auto& each = m_groups.front().rows[row];
        if (m_level != each.level)
            add({{textFor(each.level)}, true, {}}, std::nullopt);
        m_level = each.level;
        const bool isCategory = !each.category.empty();
        // A variable that is not a number has no row of its own: its categories need its name.
        const auto name = variableText(each.variable, each.label, each.level);
        if (isCategory && each.variable != m_variable)
            add({{name}, false, QString::fromStdString(each.variable)}, std::nullopt);
        m_variable = each.variable;
        const auto shown =
            isCategory ? indent() + QString::fromStdString(each.categoryLabel) : name;
        if (m_groups.size() == 1) {
            add(describedRow(shown, each, m_reasons), RowSource{0, row});
            return;
        }
        add({{shown}, false, QString::fromStdString(each.variable)}, std::nullopt);
        for (std::size_t group = 0; group < m_groups.size(); ++group)
            add(describedRow((isCategory ? indent() : QString()) + indent()
                                 + textFor(m_groups[group].group),
                             m_groups[group].rows[row], m_reasons),
                RowSource{group, row});
    }

    const std::vector<GroupedUnivariate>& m_groups;
    std::vector<std::size_t> m_reasons;
    DescribedRows m_built;
    std::optional<VariableLevel> m_level;
    std::string m_variable;
};

/// The attribute of a variable, by its name in models.
const Attribute* attributeOf(const Codebook& codebook, VariableLevel level, const std::string& name)
{
    const auto after = [&](const std::string& prefix) {
        return name.starts_with(prefix) ? name.substr(prefix.size()) : name;
    };
    switch (level) {
    case VariableLevel::Ego: {
        const auto* exact = codebook.find(Owner::Ego, name);
        return exact != nullptr ? exact : codebook.find(Owner::Ego, after("ego."));
    }
    case VariableLevel::Tie: {
        const auto* ofAlter = codebook.find(Owner::Alter, name);
        return ofAlter != nullptr ? ofAlter : codebook.find(Owner::Tie, after("tie."));
    }
    case VariableLevel::Network:
        break;
    }
    return nullptr;
}

bool isYesNo(const Codebook& codebook, VariableLevel level, const std::string& name)
{
    const auto* attribute = attributeOf(codebook, level, name);
    return attribute != nullptr && attribute->scale == Scale::YesNo;
}

QString yesOrNo(const std::string& code)
{
    return code == "1" ? DescribeText::tr("Yes") : DescribeText::tr("No");
}

QStringList levelTexts(const CrossTable::Variable& variable, const Codebook& codebook)
{
    const bool yesNo = isYesNo(codebook, variable.level, variable.name);
    QStringList texts;
    for (std::size_t i = 0; i < variable.levels.size(); ++i)
        texts << (yesNo ? yesOrNo(variable.levels[i]) : QString::fromStdString(variable.labels[i]));
    return texts;
}

QString rangeText(const KeyAttribute& row)
{
    const auto shortNumber = [](double value) {
        return localNumber(value, value == std::floor(value) ? 0 : 1);
    };
    if (!row.minimum)
        return {};
    return DescribeText::tr("%1 to %2").arg(shortNumber(*row.minimum), shortNumber(*row.maximum));
}

QString meanText(const KeyAttribute& row)
{
    if (!row.mean)
        return {};
    const int digits = row.kind == KeyAttribute::Kind::Category ? 1 : decimals;
    const auto mean = localNumber(*row.mean, digits);
    return row.sd ? QStringLiteral("%1 (%2)").arg(mean, localNumber(*row.sd, digits)) : mean;
}

QString nameOf(const KeyAttribute& row)
{
    if (row.kind == KeyAttribute::Kind::Number)
        return variableText(row.variable, row.label, row.level);
    if (row.variable == "egos")
        return DescribeText::tr("Egos");
    if (row.variable == "networks")
        return DescribeText::tr("Networks");
    return DescribeText::tr("Ties");
}

const Column* columnOf(const StudyFrames& frames, const UnivariateRow& row)
{
    return row.level == VariableLevel::Tie ? frames.ties.find(row.variable)
                                           : frames.networks.find(row.variable);
}

/// The numbers of a column for the rows of some egos.
NumberValues numbersFor(const StudyFrames& frames, const UnivariateRow& row, const EgoGroup& group)
{
    const auto& column = *columnOf(frames, row);
    const bool ofTies = row.level == VariableLevel::Tie;
    const auto& codes = frames.networks.find("ego_id")->texts;
    const auto& egos = *frames.ties.find("ego_id")->categories;
    std::vector<bool> wanted;
    for (const auto& level : egos.levels)
        wanted.push_back(group.egos.contains(level));
    NumberValues numbers;
    for (std::size_t i = 0; i < column.numbers->size(); ++i) {
        const bool isWanted = ofTies ? wanted[static_cast<std::size_t>(egos.codes[i])]
                                     : group.egos.contains(codes[i]);
        if (isWanted && !column.numbers->isMissing(i))
            numbers.add(column.numbers->values[i]);
    }
    return numbers;
}

QString distributionNote(const UnivariateRow& row)
{
    auto note = DescribeText::tr("n = %1, %2 missing").arg(row.n).arg(row.missing);
    if (row.category.empty() && row.mean)
        note += DescribeText::tr(", mean %1").arg(localNumber(*row.mean, decimals));
    if (row.category.empty() && row.sd)
        note += DescribeText::tr(", SD %1").arg(localNumber(*row.sd, decimals));
    return note;
}

}  // namespace

DescribedRows describedRows(const std::vector<GroupedUnivariate>& groups)
{
    return RowBuilder(groups).build();
}

QString textFor(const EgoGroup& group)
{
    return group.isMissing ? DescribeText::tr("(no answer)") : QString::fromStdString(group.label);
}

void nameYesNo(std::vector<EgoGroup>& groups, const std::string& variable, const Codebook& codebook)
{
    if (!isYesNo(codebook, VariableLevel::Ego, variable))
        return;
    for (auto& group : groups)
        group.label = yesOrNo(group.code).toStdString();
}

ResultRows crossTableRows(const CrossTable& table, CrossPercent percent, const Codebook& codebook)
{
    const bool hasPercent = percent != CrossPercent::None;
    const int digits = hasPercent ? 1 : 0;
    const auto names = [&](const CrossTable::Variable& variable) {
        return variableText(variable.name, variable.label, variable.level);
    };
    std::vector<ResultModel::Column> columns{{names(table.rows), 0, {}}};
    for (const auto& text : levelTexts(table.columns, codebook))
        columns.push_back({text, digits, names(table.columns)});
    columns.push_back({DescribeText::tr("Total"), digits, {}});
    if (hasPercent)
        columns.push_back({DescribeText::tr("n"), 0, DescribeText::tr("Counted in the row")});
    auto rowTexts = levelTexts(table.rows, codebook);
    rowTexts << DescribeText::tr("Total");
    std::vector<ResultModel::Row> rows;
    for (std::size_t row = 0; row <= table.rowTotals.size(); ++row) {
        ResultModel::Row line{
            {rowTexts[static_cast<qsizetype>(row)]}, row == table.rowTotals.size(), {}};
        for (std::size_t column = 0; column <= table.columnTotals.size(); ++column)
            line.cells.push_back(cell(shownCell(table, row, column, percent)));
        if (hasPercent)
            line.cells.push_back(
                cell(shownCell(table, row, table.columnTotals.size(), CrossPercent::None)));
        rows.push_back(std::move(line));
    }
    return {std::move(columns), std::move(rows)};
}

QString crossTableNote(const CrossTable& table)
{
    QStringList sentences;
    const auto n = static_cast<int>(table.n);
    const auto counted = table.ofNetworks ? DescribeText::tr("n = %n networks", nullptr, n)
                                          : DescribeText::tr("n = %n ties", nullptr, n);
    if (table.test)
        sentences << DescribeText::tr("χ²(%1) = %2, p %3, Cramér’s V = %4; %5.")
                         .arg(table.test->df)
                         .arg(localNumber(table.test->chi2, decimals),
                              table.test->p < 0.001 ? localP(table.test->p)
                                                    : QStringLiteral("= ") + localP(table.test->p),
                              localNumber(table.test->cramersV, decimals), counted);
    else
        sentences << DescribeText::tr("%1. There is no test: a table needs two rows and two "
                                      "columns that occur.")
                         .arg(counted);
    if (table.missing > 0)
        sentences << DescribeText::tr("%n left out because a value is missing.", nullptr,
                                      static_cast<int>(table.missing));
    if (table.test && table.test->isDoubtful())
        sentences << DescribeText::tr("%1 of %2 cells have an expected count below 5 (smallest "
                                      "%3): p is doubtful.")
                         .arg(table.test->cellsBelowFive)
                         .arg(table.test->cells)
                         .arg(localNumber(table.test->smallestExpected, decimals));
    if (table.test && !table.ofNetworks)
        sentences << DescribeText::tr("The test takes ties for independent; ties of one ego "
                                      "seldom are.");
    return sentences.join(QLatin1Char(' '));
}

ResultRows keyAttributeRows(const std::vector<KeyAttribute>& rows)
{
    std::vector<ResultModel::Column> columns{
        {DescribeText::tr("Attribute"), 0, {}},
        {DescribeText::tr("n"), 0, DescribeText::tr("Known values, or cases in the category")},
        {DescribeText::tr("%"), 1, DescribeText::tr("Of the known values")},
        {DescribeText::tr("Mean (SD)"), 0, {}},
        {DescribeText::tr("Range"), 0, {}}};
    std::vector<ResultModel::Row> lines;
    std::optional<VariableLevel> level;
    std::string variable;
    for (const auto& row : rows) {
        if (level != row.level)
            lines.push_back({{textFor(row.level)}, true, {}});
        level = row.level;
        const bool isCategory = row.kind == KeyAttribute::Kind::Category;
        const auto toolTip = QString::fromStdString(row.variable);
        if (isCategory && row.variable != variable)
            lines.push_back(
                {{variableText(row.variable, row.label, row.level), count(row.n)}, false, toolTip});
        variable = row.variable;
        const auto name =
            isCategory ? indent() + QString::fromStdString(row.categoryLabel) : nameOf(row);
        lines.push_back({{name, count(isCategory ? row.count : row.n), cell(row.percent),
                          meanText(row), rangeText(row)},
                         false,
                         toolTip});
    }
    return {std::move(columns), std::move(lines)};
}

std::vector<ChoiceBox::Entry> egoVariables(const Frame& networks)
{
    std::vector<ChoiceBox::Entry> entries;
    for (const auto& column : networks.columns)
        if (column.level == VariableLevel::Ego && canBeGrouped(column))
            entries.push_back({QString::fromStdString(column.name),
                               variableText(column.name, column.label, column.level),
                               DescribeText::tr("By a variable of ego")});
    return entries;
}

std::vector<ChoiceBox::Entry> groupedVariables(const StudyFrames& frames)
{
    std::vector<ChoiceBox::Entry> entries;
    const auto add = [&](const Column& column, const std::string& name) {
        if (canBeGrouped(column))
            entries.push_back({QString::fromStdString(name),
                               variableText(column.name, column.label, column.level),
                               textFor(column.level)});
    };
    // Not find(), which would make a column of every tie.
    const auto isOfTies = [&](const std::string& name) {
        return std::any_of(frames.ties.columns.begin(), frames.ties.columns.end(),
                           [&](const Column& each) {
                               return each.name == name && each.level == VariableLevel::Tie;
                           });
    };
    for (const auto& column : frames.ties.columns)
        if (column.level == VariableLevel::Tie)
            add(column, column.name);
    for (const auto level : {VariableLevel::Ego, VariableLevel::Network})
        for (const auto& column : frames.networks.columns) {
            if (column.level != level)
                continue;
            // Where ties have a variable of this name, models call ego's so.
            add(column, isOfTies(column.name) ? "ego." + column.name : column.name);
        }
    return entries;
}

Distribution distributionOf(const StudyFrames& frames,
                            const GroupedUnivariate& group,
                            std::size_t row,
                            bool several)
{
    const auto& chosen = group.rows[row];
    Distribution distribution;
    distribution.title = variableText(chosen.variable, chosen.label, chosen.level);
    if (several)
        distribution.title =
            DescribeText::tr("%1: %2").arg(distribution.title, textFor(group.group));
    distribution.note = distributionNote(chosen);
    if (chosen.category.empty()) {
        distribution.histogram = histogramOf(numbersFor(frames, chosen, group.group));
        return distribution;
    }
    if (chosen.n == 0)
        return distribution;
    for (const auto& each : group.rows)
        if (each.level == chosen.level && each.variable == chosen.variable
            && !each.category.empty())
            distribution.bars.push_back({QString::fromStdString(each.categoryLabel), each.count});
    return distribution;
}

}  // namespace alteri
