// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.hpp"
#include "app/cli/output.hpp"
#include "core/error.hpp"
#include "core/store/study_file.hpp"
#include "core/team/hub_connection.hpp"
#include "core/team/hub_schema.hpp"
#include "core/team/hub_study.hpp"

#include <CLI/CLI.hpp>
#include <map>
#include <memory>
#include <string>

namespace alteri {

namespace {

struct HubOptions {
    std::string action;
    std::string service;
    std::string login;
    std::string study;
    std::string role = "interviewer";
};

/// The id of a study that is named by its file, or by the id itself.
std::string studyIdOf(const std::string& study)
{
    if (const auto id = idInText(study))
        return *id;
    return openStudy(study)->studyId();
}

int initHub(HubConnection& connection)
{
    if (connection.run("SELECT 1 FROM pg_namespace WHERE nspname = 'alteri'").count() > 0)
        throw Error(ErrorCode::HubSetUpAlready);
    connection.runAll(hubSchema);
    print("This database is a hub now. Admit logins by: alteri-cli hub admit SERVICE LOGIN\n");
    return done;
}

int admitToHub(HubConnection& connection, const HubOptions& options)
{
    if (options.study.empty()) {
        connection.run("GRANT alteri_member TO " + connection.quoted(options.login));
        print(options.login + " may use the hub.\n");
        return done;
    }
    HubStudy(connection, studyIdOf(options.study)).admit(options.login, options.role);
    print(options.login + " takes part in the study as " + options.role + ".\n");
    return done;
}

int removeFromHub(HubConnection& connection, const HubOptions& options)
{
    if (options.study.empty()) {
        connection.run("REVOKE alteri_member FROM " + connection.quoted(options.login));
        print(options.login + " may not use the hub any more.\n");
        return done;
    }
    if (!HubStudy(connection, studyIdOf(options.study)).dismiss(options.login)) {
        complain(options.login + " takes no part in the study.");
        return failed;
    }
    print(options.login + " takes no part in the study any more.\n");
    return done;
}

int listHub(HubConnection& connection)
{
    Table table{{{"study"}, {"gestures"}, {"sealed"}, {"login"}, {"role"}}, {}};
    std::map<std::string, HubStudyState> states;
    for (const auto& member : hubMembers(connection)) {
        if (!states.contains(member.study))
            states[member.study] = HubStudy(connection, member.study).state();
        const auto& state = states[member.study];
        table.rows.push_back({textOfId(member.study), static_cast<double>(state.head),
                              std::string(state.keySlots.empty() ? "no" : "yes"), member.login,
                              member.role});
    }
    print(writeTable(table, TableFormat::Text));
    return done;
}

int runHub(const HubOptions& options)
{
    HubConnection connection(options.service);
    if (options.action == "init")
        return initHub(connection);
    if (options.action == "list")
        return listHub(connection);
    return options.action == "admit" ? admitToHub(connection, options)
                                     : removeFromHub(connection, options);
}

}  // namespace

void addHubCommand(CLI::App& program, ChosenCommand& chosen)
{
    auto* command = program.add_subcommand(
        "hub", "Set up a hub for teams on a PostgreSQL server of yours, and say who may use it");
    const auto options = std::make_shared<HubOptions>();
    command
        ->add_option("action", options->action,
                     "init makes a database a hub; admit and remove say who may use it, or takes "
                     "part in a study; list shows the studies and who takes part")
        ->required()
        ->check(CLI::IsMember({"init", "admit", "list", "remove"}));
    command
        ->add_option("service", options->service,
                     "Name of a service in ~/.pg_service.conf, or a connection string without a "
                     "password")
        ->required();
    command->add_option("login", options->login, "Login of PostgreSQL, to be admitted or removed");
    command->add_option("--study", options->study,
                        "Study that it is about, by its file or id; without it the hub as a whole");
    command->add_option("--role", options->role, "Of who is admitted to a study")
        ->check(CLI::IsMember({"owner", "interviewer", "analyst"}))
        ->capture_default_str();
    command->callback([&chosen, options] {
        const bool isAboutLogin = options->action == "admit" || options->action == "remove";
        if (isAboutLogin == options->login.empty())
            throw CLI::ValidationError("login", "only admit and remove take a login, and need it");
        chosen.run = [options] { return runHub(*options); };
    });
}

}  // namespace alteri
