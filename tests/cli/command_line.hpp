// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/delimited_table.hpp"
#include "tests/core/example_study.hpp"

#include <cstdlib>
#include <string>
#include <sys/wait.h>

namespace alteri::test {

/// What a run of the program printed, and its exit code.
struct Run {
    int code = 0;
    std::string output;
    std::string problems;
};

/// Runs the real command-line program, with a study of its own.
struct CommandLine {
    TemporaryFolder folder;
    std::string study = folder.path("s.alteri").string();

    Run run(const std::string& arguments) const
    {
        const auto out = folder.path("stdout");
        const auto err = folder.path("stderr");
        const auto command =
            std::string(ALTERI_CLI) + " " + arguments + " >" + out.string() + " 2>" + err.string();
        const int status = std::system(command.c_str());
        return {WEXITSTATUS(status), readFile(out), readFile(err)};
    }

    Run import() const
    {
        return run("import " + study + " --template migrant-organizations --egos "
                   + sampleTable("egos.csv").string() + " --alters "
                   + sampleTable("alters.csv").string());
    }
};

}  // namespace alteri::test
