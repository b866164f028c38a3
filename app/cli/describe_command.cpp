// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.hpp"
#include "app/cli/output.hpp"
#include "core/exchange/results/cross_table_json.hpp"
#include "core/measures/describe/cross_table.hpp"
#include "core/measures/describe/describe_tables.hpp"
#include "core/measures/describe/key_attributes.hpp"
#include "core/measures/describe/result_tables.hpp"
#include "core/store/study_file.hpp"
#include "core/table/study_table_reading.hpp"

#include <CLI/CLI.hpp>
#include <map>
#include <memory>
#include <optional>

namespace alteri {

namespace {

struct DescribeOptions {
    std::string study;
    std::string by;
    bool missing = false;
    std::optional<int> wave;
    bool keyAttributes = false;
    Output output;
};

bool isForPrograms(TableFormat format)
{
    return format == TableFormat::Csv || format == TableFormat::Json;
}

Table describedTable(const Reader& reader, const DescribeOptions& options)
{
    const auto study = tableOf(reader);
    const auto frames = framesFor(*study, options.wave);
    if (options.keyAttributes) {
        const auto rows = keyAttributes(frames);
        return isForPrograms(options.output.tableFormat()) ? keyAttributesTable(rows)
                                                           : printedKeyAttributes(rows);
    }
    if (!options.by.empty()) {
        auto groups = describeGroups(frames, egoGroups(frames, options.by));
        if (options.missing)
            addReasons(groups, MissingReasons(*study, options.wave));
        return groupedTable(groups, options.missing);
    }
    auto rows = describe(frames);
    auto table = univariateTable(rows);
    if (options.missing) {
        addReasons(rows, MissingReasons(*study, options.wave));
        addReasonColumns(table, rows);
    }
    return table;
}

int runDescribe(const DescribeOptions& options)
{
    const auto study = openStudy(options.study);
    print(writeTable(describedTable(study->reader(), options), options.output.tableFormat()));
    return done;
}

void addDescribe(CLI::App& program, ChosenCommand& chosen)
{
    auto* command = program.add_subcommand("describe", "Univariate statistics of all variables");
    const auto options = std::make_shared<DescribeOptions>();
    command->add_option("study", options->study, "Study file")->required();
    auto* by = command->add_option(
        "--by", options->by, "A variable of egos, for each of its groups; or ego, for each ego");
    auto* missing =
        command->add_flag("--missing", options->missing, "Missing answers by their reason");
    command
        ->add_flag("--key-attributes", options->keyAttributes,
                   "The table of key attributes as a paper prints it")
        ->excludes(by)
        ->excludes(missing);
    addWave(*command, options->wave);
    addFormat(*command, options->output);
    command->callback(
        [&chosen, options] { chosen.run = [options] { return runDescribe(*options); }; });
}

struct CrossOptions {
    std::string study;
    std::string rows;
    std::string columns;
    std::string percent = "none";
    bool testOnly = false;
    std::optional<int> wave;
    Output output;
};

CrossPercent percentFrom(const std::string& word)
{
    static const std::map<std::string, CrossPercent> words{{"none", CrossPercent::None},
                                                           {"row", CrossPercent::Row},
                                                           {"column", CrossPercent::Column},
                                                           {"total", CrossPercent::Total}};
    return words.at(word);
}

void warnOfSmallCounts(const CrossTable& table)
{
    if (table.test && table.test->isDoubtful())
        complain(std::to_string(table.test->cellsBelowFive) + " of "
                 + std::to_string(table.test->cells)
                 + " cells have an expected count below 5; p is then doubtful.");
    if (!table.test)
        complain("There is no test: a table needs two rows and two columns that occur.");
}

int runCrossTable(const CrossOptions& options)
{
    const auto table =
        crossTable(readFrames(options.study, options.wave), options.rows, options.columns);
    const auto percent = percentFrom(options.percent);
    const auto cells = crossTableCells(table, percent);
    const auto test = crossTableTest(table);
    const auto format = options.output.tableFormat();
    if (options.testOnly)
        print(writeTable(test, format));
    else if (format == TableFormat::Json)
        print(crossTableJson(table, percent));
    else if (format == TableFormat::Csv)
        print(writeTable(cells, format));
    else
        print(writeTable(cells, format) + "\n" + writeTable(test, format));
    warnOfSmallCounts(table);
    return done;
}

void addCrossTable(CLI::App& program, ChosenCommand& chosen)
{
    auto* command = program.add_subcommand(
        "crosstab", "Two variables against each other, with Pearson's chi-square test");
    const auto options = std::make_shared<CrossOptions>();
    command->add_option("study", options->study, "Study file")->required();
    command->add_option("--rows", options->rows, "Variable of the rows")->required();
    command->add_option("--columns", options->columns, "Variable of the columns")->required();
    command->add_option("--percent", options->percent, "none, row, column or total")
        ->check(CLI::IsMember({"none", "row", "column", "total"}))
        ->capture_default_str();
    command->add_flag("--test", options->testOnly,
                      "The test alone; CSV has room for one table only");
    addWave(*command, options->wave);
    addFormat(*command, options->output);
    command->callback(
        [&chosen, options] { chosen.run = [options] { return runCrossTable(*options); }; });
}

}  // namespace

void addDescribeCommands(CLI::App& program, ChosenCommand& chosen)
{
    addDescribe(program, chosen);
    addCrossTable(program, chosen);
}

}  // namespace alteri
