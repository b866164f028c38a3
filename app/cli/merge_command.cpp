// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.hpp"
#include "app/cli/study_access.hpp"
#include "core/codebook/study_merge.hpp"
#include "core/store/merging/study_merging.hpp"
#include "core/store/study_file.hpp"
#include "ui/text/merge_text.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>
#include <memory>
#include <optional>
#include <system_error>

namespace alteri {

namespace {

struct MergeOptions {
    std::string study;
    std::string other;
    std::string author;
    bool ours = false;
    bool theirs = false;
    bool list = false;
};

/// Whether people of one name are one is no question of sides.
MergeChoice decided(const MergeOptions& options, const MergeQuestion& question)
{
    const auto wanted = options.theirs ? MergeChoice::Theirs : MergeChoice::Ours;
    const auto choices = question.choices();
    const bool mayBe = std::find(choices.begin(), choices.end(), wanted) != choices.end();
    return mayBe && (options.ours || options.theirs) ? wanted : question.proposed;
}

bool needsPerson(const MergeOptions& options, const MergePlan& plan)
{
    return !options.ours && !options.theirs && !plan.questions.empty();
}

void printQuestions(const MergePlan& plan, void (*print)(const std::string&))
{
    for (const auto& question : plan.questions)
        print(textFor(question).toStdString());
}

void printList(const MergePlan& plan)
{
    const auto line = [](const std::string& text) { print(text + "\n"); };
    for (const auto& entry : plan.entries)
        line(textFor(entry).toStdString());
    printQuestions(plan, line);
    line(summaryOf(plan).toStdString());
}

int runMerge(const MergeOptions& options)
{
    std::error_code ignored;
    if (std::filesystem::equivalent(options.study, options.other, ignored)) {
        complain("The other file is this study itself; name another copy of it.");
        return failed;
    }
    const auto other = openStudyFor(OpenFor::Reading, options.other);
    auto environment = systemEnvironment();
    environment.author = [name = options.author] { return name; };
    const auto study =
        StudyFile::open(options.study, environment,
                        options.list ? OpenFor::Reading : OpenFor::Writing, keyFor(options.study));
    const auto merging = study->merging(*other);
    const auto& plan =
        merging->plan([&](const MergeQuestion& question) { return decided(options, question); });
    if (options.list) {
        printList(plan);
        return done;
    }
    if (needsPerson(options, plan)) {
        printQuestions(plan, complain);
        complain("Nothing was changed: decide all contradictions by --ours or --theirs, or one by "
                 "one in the window.");
        return failed;
    }
    const auto label = "Merge " + merging->file().filename().string();
    print(textFor(mergeStudy(*study, *merging, label)).toStdString() + "\n");
    return done;
}

}  // namespace

void addMergeCommand(CLI::App& program, ChosenCommand& chosen)
{
    auto* command = program.add_subcommand(
        "merge", "Take over what another copy of a study has, or another study");
    const auto options = std::make_shared<MergeOptions>();
    command->add_option("study", options->study, "File of the study that is changed")->required();
    command->add_option("other", options->other, "File of the other copy; it is only read")
        ->required();
    auto* ours = command->add_flag(
        "--ours", options->ours, "Where the copies contradict each other, keep what the study has");
    auto* theirs = command->add_flag("--theirs", options->theirs,
                                     "Where they contradict each other, take what the other has");
    ours->excludes(theirs);
    command->add_flag("--list", options->list,
                      "Only list what would come in, and what the copies contradict each other in");
    command->add_option("--author", options->author,
                        "Who merges, as the history of the study names it");
    command->callback([&chosen, options] { chosen.run = [=] { return runMerge(*options); }; });
}

}  // namespace alteri
