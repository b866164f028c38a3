// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.hpp"
#include "app/cli/output.hpp"
#include "app/cli/study_access.hpp"
#include "core/codebook/contradiction_deciding.hpp"
#include "core/error.hpp"
#include "core/exchange/tables/rows/table_text.hpp"
#include "core/model/assignment.hpp"
#include "core/store/file/hub_link.hpp"
#include "core/store/merging/contradictions.hpp"
#include "core/store/sealing/study_key.hpp"
#include "core/team/hub_connection.hpp"
#include "core/team/hub_study.hpp"
#include "core/team/team_joining.hpp"
#include "core/team/team_sync.hpp"
#include "ui/text/contradiction_text.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace alteri {

namespace {

struct TeamOptions {
    std::string action;
    std::string study;
    std::string service;
    std::string id;
    std::string passphraseFile;
    std::string author;
    bool clear = false;
    std::size_t number = 0;
    std::string take;
    std::string ego;
    std::string interviewer;
    std::string state;
};

Environment teamEnvironment(const TeamOptions& options)
{
    auto environment = systemEnvironment();
    if (!options.author.empty())
        environment.author = [name = options.author] { return name; };
    return environment;
}

std::unique_ptr<StudyFile> openToSync(const TeamOptions& options)
{
    return StudyFile::open(options.study, teamEnvironment(options), OpenFor::Writing,
                           keyFor(options.study));
}

HubLink linkOf(const StudyFile& study)
{
    const auto link = study.hubLink();
    if (!link)
        throw Error(ErrorCode::NotInTeam, {study.file().string()});
    return *link;
}

void printCount(std::size_t count, const std::string& one, const std::string& several)
{
    print(std::to_string(count) + " " + (count == 1 ? one : several) + "\n");
}

void printStatus(const StudyFile& study)
{
    const auto link = linkOf(study);
    print("Hub: " + link.service + "\n");
    print("Study: " + textOfId(link.study) + "\n");
    print("Steps of the hub in this file: " + std::to_string(link.head) + ", short code "
          + shortCode(link.hash) + "\n");
    printCount(study.waitingCount(), "step waits", "steps wait");
    std::size_t open = 0;
    for (const auto& each : study.reader().contradictions())
        open += each.decided == Contradiction::Decided::Not ? 1 : 0;
    printCount(open, "contradiction to decide", "contradictions to decide");
}

int connectTeam(const TeamOptions& options)
{
    HubConnection connection(options.service);
    const auto study = openToSync(options);
    std::shared_ptr<const StudyKey> key;
    if (!options.clear)
        key = StudyKey::create(newPassphrase(options.passphraseFile, "the team"), {});
    foundOnHub(*study, connection, options.service, key);
    printStatus(*study);
    return done;
}

int joinTeam(const TeamOptions& options)
{
    const auto id = idInText(options.id);
    if (!id)
        throw Error(ErrorCode::HubStudyUnknown);
    HubConnection connection(options.service);
    std::string passphrase;
    if (isSealedOnHub(connection, *id))
        passphrase = passphraseOf(options.passphraseFile, "the team");
    const auto study = joinFromHub(connection, {options.service, *id, passphrase}, options.study,
                                   teamEnvironment(options));
    printStatus(*study);
    return done;
}

int syncTeam(const TeamOptions& options)
{
    const auto study = openToSync(options);
    HubConnection connection(linkOf(*study).service);
    SyncReport report;
    syncStudy(*study, connection, teamEnvironment(options), report);
    printCount(report.pulled, "step of others came in", "steps of others came in");
    printCount(report.sent, "step was sent", "steps were sent");
    if (report.fallen > 0)
        printCount(report.fallen, "step was done by others just so",
                   "steps were done by others just so");
    if (report.contradicted + report.renamed > 0)
        printCount(report.contradicted + report.renamed, "new contradiction", "new contradictions");
    printStatus(*study);
    return done;
}

int leaveTeam(const TeamOptions& options)
{
    const auto study = openToSync(options);
    linkOf(*study);
    const auto waiting = study->waitingCount();
    study->connectToHub(std::nullopt);
    print("The study is connected to no hub any more.\n");
    if (waiting > 0)
        printCount(waiting, "step was not sent; it is in this file only",
                   "steps were not sent; they are in this file only");
    return done;
}

std::vector<Contradiction> openContradictions(const StudyFile& study)
{
    auto all = study.reader().contradictions();
    std::erase_if(
        all, [](const Contradiction& each) { return each.decided != Contradiction::Decided::Not; });
    return all;
}

int listContradictions(const TeamOptions& options)
{
    const auto study = openStudyFor(OpenFor::Reading, options.study);
    std::size_t number = 0;
    for (const auto& each : openContradictions(*study))
        print(std::to_string(++number) + ". " + textFor(each).toStdString() + "\n");
    return done;
}

int decideTeam(const TeamOptions& options)
{
    const auto study = openToSync(options);
    const auto open = openContradictions(*study);
    if (options.number < 1 || options.number > open.size()) {
        complain("There is no such contradiction; look at: alteri-cli team contradictions "
                 + options.study);
        return failed;
    }
    const auto& chosen = open[options.number - 1];
    const bool takeOther = options.take == "other";
    if (takeOther && !chosen.canTakeOther()) {
        complain("This can only be left as it is; rename or remove by hand what is not wanted.");
        return failed;
    }
    decideContradiction(*study, chosen, takeOther, "Decide a contradiction");
    return done;
}

const std::vector<std::pair<std::string, Assignment::State>>& stateWords()
{
    static const std::vector<std::pair<std::string, Assignment::State>> words{
        {"open", Assignment::State::Open},
        {"running", Assignment::State::Running},
        {"done", Assignment::State::Done}};
    return words;
}

int listAssignments(const TeamOptions& options)
{
    const auto study = openStudyFor(OpenFor::Reading, options.study);
    const auto reader = study->reader();
    Table table{{{"ego"}, {"name"}, {"interviewer"}, {"state"}}, {}};
    const auto assignments = reader.assignments();
    for (const auto& ego : reader.egos()) {
        std::string interviewer;
        std::string state;
        for (const auto& each : assignments)
            if (each.ego == ego.id) {
                interviewer = each.interviewer;
                state = stateWords().at(static_cast<std::size_t>(each.state)).first;
            }
        table.rows.push_back({ego.code, ego.label, interviewer, state});
    }
    print(writeTable(table, TableFormat::Text));
    return done;
}

int assignEgo(const TeamOptions& options)
{
    const auto study = openToSync(options);
    const auto egos = study->reader().egos();
    const auto ego = std::find_if(egos.begin(), egos.end(),
                                  [&](const Ego& each) { return each.code == options.ego; });
    if (ego == egos.end())
        throw Error(ErrorCode::EgoUnknown, {options.ego});
    Assignment assignment{ego->id, options.interviewer, Assignment::State::Open};
    for (const auto& present : study->reader().assignments())
        if (present.ego == ego->id)
            assignment = present;
    if (!options.interviewer.empty())
        assignment.interviewer = options.interviewer;
    for (const auto& [word, state] : stateWords())
        if (word == options.state)
            assignment.state = state;
    study->perform("Assign", [&](Writer& writer) { writer.assign(assignment); });
    return done;
}

int runTeam(const TeamOptions& options)
{
    static const std::map<std::string, int (*)(const TeamOptions&)> actions{
        {"connect", &connectTeam},
        {"join", &joinTeam},
        {"sync", &syncTeam},
        {"leave", &leaveTeam},
        {"contradictions", &listContradictions},
        {"decide", &decideTeam},
        {"assign", &assignEgo},
        {"assignments", &listAssignments},
    };
    if (options.action == "status") {
        printStatus(*openStudyFor(OpenFor::Reading, options.study));
        return done;
    }
    return actions.at(options.action)(options);
}

void requireTeamOptions(const TeamOptions& options)
{
    const bool needsHub = options.action == "connect" || options.action == "join";
    if (needsHub == options.service.empty())
        throw CLI::ValidationError("--hub", "connect and join need it, others know it");
    if ((options.action == "join") == options.id.empty())
        throw CLI::ValidationError("--id", "join needs it, and nothing else");
    if ((options.action == "decide") == options.take.empty()
        || (options.action == "decide") == (options.number == 0))
        throw CLI::ValidationError("--number, --take", "decide needs both, and nothing else");
    if ((options.action == "assign") == options.ego.empty())
        throw CLI::ValidationError("--ego", "assign needs it, and nothing else");
}

}  // namespace

void addTeamCommand(CLI::App& program, ChosenCommand& chosen)
{
    auto* command = program.add_subcommand("team", "Work on a study together by a hub of yours");
    const auto options = std::make_shared<TeamOptions>();
    command
        ->add_option("action", options->action,
                     "connect puts the study on a hub; join makes a new file of one there; sync "
                     "sends and fetches; status; leave; contradictions lists what people said "
                     "differently, decide decides one; assignments lists who interviews whom, "
                     "assign says it")
        ->required()
        ->check(CLI::IsMember({"connect", "join", "sync", "status", "leave", "contradictions",
                               "decide", "assignments", "assign"}));
    command->add_option("study", options->study, "File of the study")->required();
    command->add_option("--hub", options->service,
                        "Name of a service in ~/.pg_service.conf, or a connection string without "
                        "a password");
    command->add_option("--id", options->id, "Id of the study on the hub, to join it");
    command->add_option("--team-passphrase-file", options->passphraseFile,
                        "File whose first line is the team's passphrase (- for standard input); "
                        "without it it is asked for");
    command->add_flag("--clear", options->clear,
                      "Put the study on the hub so that the server can read it");
    command->add_option("--author", options->author, "Who works, as the history names it");
    command->add_option("--number", options->number, "Which contradiction, as they are listed");
    command->add_option("--take", options->take, "What it is decided for")
        ->check(CLI::IsMember({"kept", "other"}));
    command->add_option("--ego", options->ego, "Code of the ego that somebody interviews");
    command->add_option("--to", options->interviewer, "Name of who interviews the ego");
    command->add_option("--state", options->state, "How far the interview is")
        ->check(CLI::IsMember({"open", "running", "done"}));
    command->callback([&chosen, options] {
        requireTeamOptions(*options);
        chosen.run = [options] { return runTeam(*options); };
    });
}

}  // namespace alteri
