// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_pages.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <sstream>
#include <string_view>
#include <utility>
#include <vector>

namespace alteri {

namespace {

using Commands = std::vector<const CLI::App*>;
using Options = std::vector<const CLI::Option*>;

Commands commandsOf(const CLI::App& program)
{
    return program.get_subcommands(
        [](const CLI::App* command) { return !command->get_group().empty(); });
}

/// Those of its groups, too, of which one is to be chosen: they are commands without a name.
Options optionsOf(const CLI::App& command)
{
    Options options;
    for (const auto* option : command.get_options())
        if (!option->get_group().empty())
            options.push_back(option);
    const auto isGroup = [](const CLI::App* part) { return part->get_name().empty(); };
    for (const auto* group : command.get_subcommands(isGroup))
        for (const auto* option : optionsOf(*group))
            if (std::find(options.begin(), options.end(), option) == options.end())
                options.push_back(option);
    return options;
}

/// "--formula", "-o".
std::vector<std::string> flagsOf(const CLI::Option& option)
{
    std::vector<std::string> flags;
    for (const auto& name : option.get_snames())
        flags.push_back("-" + name);
    for (const auto& name : option.get_lnames())
        flags.push_back("--" + name);
    return flags;
}

std::vector<std::string> flagsOf(const CLI::App& command)
{
    std::vector<std::string> flags;
    for (const auto* option : optionsOf(command))
        for (auto& flag : flagsOf(*option))
            flags.push_back(std::move(flag));
    return flags;
}

bool takesValue(const CLI::Option& option)
{
    return option.get_items_expected_max() > 0;
}

/// The words that an option takes, of a type as "TEXT:{ml,reml}"; none if it takes others.
std::vector<std::string> wordsOf(const CLI::Option& option)
{
    const auto type = option.get_type_name();
    const auto from = type.find('{');
    const auto to = type.find('}', from);
    std::vector<std::string> words;
    if (from == std::string::npos || to == std::string::npos)
        return words;
    std::istringstream list(type.substr(from + 1, to - from - 1));
    for (std::string word; std::getline(list, word, ',');)
        words.push_back(word);
    return words;
}

std::string joined(const std::vector<std::string>& words, std::string_view between)
{
    std::string text;
    for (const auto& word : words)
        text.append(text.empty() ? "" : between).append(word);
    return text;
}

std::string replaced(std::string text, std::string_view what, std::string_view by)
{
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
    return text;
}

/// A hyphen that is typed is no dash, and a line that begins with a point is no request.
std::string troff(const std::string& text)
{
    auto escaped = replaced(replaced(text, "\\", "\\e"), "-", "\\-");
    return escaped.starts_with('.') || escaped.starts_with('\'') ? "\\&" + escaped : escaped;
}

/// Words in one kind of letters, with what stands between them in the usual one.
std::string lettered(std::vector<std::string> words, char letters, const std::string& between)
{
    const auto begin = std::string("\\f") + letters;
    for (auto& word : words)
        word = begin + troff(word) + "\\fR";
    return joined(words, between);
}

void addOption(std::ostringstream& page, const CLI::Option& option)
{
    page << ".TP\n";
    if (option.get_positional())
        page << lettered({option.get_single_name()}, 'I', "");
    else
        page << lettered(flagsOf(option), 'B', ", ");
    if (auto words = wordsOf(option); !words.empty())
        page << ' ' << lettered(std::move(words), 'I', "|");
    else if (takesValue(option) && !option.get_positional())
        page << ' ' << lettered({option.get_type_name()}, 'I', "");
    page << '\n' << troff(option.get_description());
    if (!option.get_default_str().empty())
        page << " (" << troff(option.get_default_str()) << " unless said)";
    page << '\n';
}

constexpr auto pageEnd = R"(.SH PROTECTED STUDIES
All commands take
.BI \-\-passphrase\-file " FILE"
(\- for standard input), whose first line is the passphrase of the study; without it the passphrase is asked for
on the terminal.
.SH EXIT STATUS
0 if the job was done, 1 if it could not be done, 2 if the command line was wrong.
.SH SEE ALSO
.BR alteri (1)
)";

/// Within single quotes of a shell.
std::string quoted(const std::string& text)
{
    return "'" + replaced(text, "'", "'\\''") + "'";
}

/// Within brackets of zsh's _arguments.
std::string bracketed(const std::string& text)
{
    return replaced(replaced(replaced(text, "[", "("), "]", ")"), ":", "\\:");
}

}  // namespace

std::string manualPage(const CLI::App& program, const std::string& version)
{
    std::ostringstream page;
    page << ".TH ALTERI\\-CLI 1 \"\" \"Alteri " << version << "\"\n"
         << ".SH NAME\nalteri\\-cli \\- studies of ego\\-centred networks on the command line\n"
         << ".SH SYNOPSIS\n.B alteri\\-cli\n.I command\n.RI [ options ]\n"
         << ".SH DESCRIPTION\nResults go to standard output, problems to standard error.\n"
         << ".SH COMMANDS\n";
    for (const auto* command : commandsOf(program)) {
        page << ".SS " << troff(command->get_name()) << '\n'
             << troff(command->get_description()) << ".\n";
        for (const auto* option : optionsOf(*command))
            if (option->get_single_name() != "help")
                addOption(page, *option);
    }
    page << pageEnd;
    return page.str();
}

std::string bashCompletion(const CLI::App& program)
{
    std::ostringstream script;
    std::vector<std::string> names;
    std::ostringstream values;
    std::ostringstream flags;
    for (const auto* command : commandsOf(program)) {
        names.push_back(command->get_name());
        flags << "        " << command->get_name()
              << ") words=" << quoted(joined(flagsOf(*command), " ")) << " ;;\n";
        for (const auto* option : optionsOf(*command))
            if (const auto words = wordsOf(*option); !words.empty())
                for (const auto& flag : flagsOf(*option))
                    values << "        " << command->get_name() << ',' << flag
                           << ") COMPREPLY=($(compgen -W " << quoted(joined(words, " "))
                           << " -- \"$word\")); return ;;\n";
    }
    script << "# Completes alteri-cli in bash.\n_alteri_cli()\n{\n"
           << "    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}\n"
           << "    local command= words= i\n"
           << "    for ((i = 1; i < COMP_CWORD; ++i)); do\n"
           << "        case ${COMP_WORDS[i]} in -*) ;; *) command=${COMP_WORDS[i]}; break ;; esac\n"
           << "    done\n    COMPREPLY=()\n    case $command,$before in\n"
           << values.str()
           << "    esac\n    case $command in\n        '') words=" << quoted(joined(names, " "))
           << " ;;\n"
           << flags.str() << "    esac\n"
           << "    if [[ -z $command || $word == -* ]]; then\n"
           << "        COMPREPLY=($(compgen -W \"$words\" -- \"$word\"))\n    fi\n}\n"
           << "complete -o default -F _alteri_cli alteri-cli\n";
    return script.str();
}

std::string zshCompletion(const CLI::App& program)
{
    std::ostringstream script;
    script << "#compdef alteri-cli\nlocal -a commands\ncommands=(\n";
    for (const auto* command : commandsOf(program))
        script << "    "
               << quoted(command->get_name() + ":" + bracketed(command->get_description())) << '\n';
    script << ")\nif ((CURRENT == 2)); then\n    _describe command commands\n    return\nfi\n"
           << "case $words[2] in\n";
    for (const auto* command : commandsOf(program)) {
        script << "    " << command->get_name() << ") shift words; ((CURRENT--)); _arguments";
        for (const auto* option : optionsOf(*command))
            for (const auto& flag : flagsOf(*option)) {
                auto spec = flag + "[" + bracketed(option->get_description()) + "]";
                if (takesValue(*option)) {
                    const auto words = wordsOf(*option);
                    spec += words.empty() ? ":value:_files" : ":value:(" + joined(words, " ") + ")";
                }
                script << " \\\n        " << quoted(spec);
            }
        script << " \\\n        '*:file:_files' ;;\n";
    }
    script << "esac\n";
    return script.str();
}

std::string fishCompletion(const CLI::App& program)
{
    std::ostringstream script;
    script << "# Completes alteri-cli in fish.\n";
    for (const auto* command : commandsOf(program)) {
        script << "complete -c alteri-cli -n __fish_use_subcommand -f -a " << command->get_name()
               << " -d " << quoted(command->get_description()) << '\n';
        for (const auto* option : optionsOf(*command)) {
            const auto flags = flagsOf(*option);
            if (flags.empty())
                continue;
            script << "complete -c alteri-cli -n '__fish_seen_subcommand_from "
                   << command->get_name() << "'";
            for (const auto& name : option->get_snames())
                script << " -s " << name;
            for (const auto& name : option->get_lnames())
                script << " -l " << name;
            if (takesValue(*option))
                script << " -r";
            if (const auto words = wordsOf(*option); !words.empty())
                script << " -f -a " << quoted(joined(words, " "));
            script << " -d " << quoted(option->get_description()) << '\n';
        }
    }
    return script.str();
}

}  // namespace alteri
