// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.hpp"

#include "app/cli/commands.hpp"
#include "app/cli/study_access.hpp"
#include "core/error.hpp"
#include "core/exchange/results/chosen_test.hpp"
#include "core/files/whole_file.hpp"
#include "core/measures/variables/counted_rows.hpp"
#include "core/multilevel/inference/model_checks.hpp"
#include "core/store/study_file.hpp"
#include "core/table/study_table_reading.hpp"
#include "ui/text/check_text.hpp"
#include "ui/text/problem_text.hpp"
#include "ui/text/program_language.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <map>
#include <string>

namespace alteri {

void addFormat(CLI::App& command, Output& output)
{
    command.add_option("--format", output.format, "text, csv, json, markdown, html or latex")
        ->check(CLI::IsMember({"text", "csv", "json", "markdown", "html", "latex"}))
        ->capture_default_str();
}

std::vector<std::string> languageTags()
{
    std::vector<std::string> tags;
    for (const auto& language : programLanguages())
        tags.push_back(language.tag.toStdString());
    return tags;
}

void printParts(const std::vector<ReportPart>& parts, TableFormat format)
{
    for (const auto& part : parts)
        print("\n" + (format == TableFormat::Text ? part.heading + "\n" : std::string())
              + writeTable(part.table, format));
}

void addForce(CLI::App& command, bool& force)
{
    command.add_flag("--force", force, "Replace files that are there; studies never are");
}

std::string firstLineOf(const std::string& file, std::uintmax_t most)
{
    auto text = readFile(file, most);
    text.erase(std::min(text.find_first_of("\r\n"), text.size()));
    return text;
}

std::unique_ptr<StudyFile> openStudy(const std::string& file)
{
    auto study = openStudyFor(OpenFor::Reading, file);
    for (const auto& notice : study->notices())
        complain(sentenceFor(notice).toStdString());
    return study;
}

void addTest(CLI::App& command, std::optional<CoefficientTest>& test)
{
    const std::map<std::string, CoefficientTest> names(coefficientTests().begin(),
                                                       coefficientTests().end());
    command
        .add_option(
            "--test", test,
            "What stars, p and intervals rest on: wald, satterthwaite, kenward-roger (REML) "
            "or cluster-robust; without it what the study says, else wald")
        ->transform(CLI::CheckedTransformer(names));
}

void addWave(CLI::App& command, std::optional<int>& wave)
{
    command
        .add_option("--wave", wave,
                    "Only the first (1), second (2), ... map of each ego; without it all maps")
        ->check(CLI::PositiveNumber);
}

StudyFrames framesFor(const StudyTable& table, const std::optional<int>& wave)
{
    auto frames = framesOf(table, wave);
    if (wave && *wave > frames.waveCount)
        throw Error(ErrorCode::LevelUnknown, {std::to_string(*wave), "wave"});
    if (!wave && frames.waveCount > 1) {
        const auto counts = countedRows(frames);
        complain("All waves: " + std::to_string(counts.networks.size()) + " networks of "
                 + std::to_string(counts.egos.size()) + " egos, "
                 + std::to_string(counts.ties.size()) + " ties to "
                 + std::to_string(counts.alteri.size())
                 + " alteri. Choose one of them by --wave 1 to " + std::to_string(frames.waveCount)
                 + ".");
    }
    return frames;
}

void warnOfSeveralMaps(const Frame& ties, const FittedModel& model)
{
    const bool hasMaps =
        std::any_of(ties.columns.begin(), ties.columns.end(), [](const Column& column) {
            return (column.name == "map" || column.name == "map_id") && isName(column);
        });
    if (!hasMaps)
        return;
    for (const auto& check : checkFit(ties, model))
        if (check.kind == ModelCheck::Kind::SeveralMaps)
            complain((textFor(check) + QLatin1Char(' ') + reasonFor(check)).toStdString());
}

StudyFrames readFrames(const std::string& file, const std::optional<int>& wave)
{
    return framesFor(*tableOf(openStudy(file)->reader()), wave);
}

}  // namespace alteri
