// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/rows/delimited_table.hpp"
#include "tests/core/example_study.hpp"

#include <cstdlib>
#include <string>
#include <sys/wait.h>

namespace alteri::test {

/// What one run of the command-line program left.
struct Run {
    int code = 0;
    std::string output;
    std::string problems;
};

/// The real command-line program, with a folder and the name of a study in it.
struct CommandLine {
    TemporaryFolder folder;
    std::string study = folder.path("s.alteri").string();
    std::string environment{};  ///< variables for the program: NAME=VALUE

    Run run(const std::string& arguments) const
    {
        const auto out = folder.path("stdout");
        const auto err = folder.path("stderr");
        const auto command = "env " + environment + " " + ALTERI_CLI + " " + arguments + " >"
                             + out.string() + " 2>" + err.string();
        const int status = std::system(command.c_str());
        return {WEXITSTATUS(status), readFile(out), readFile(err)};
    }

    /// Makes the sample study from its tables.
    Run import() const
    {
        return run("import " + study + " --template migrant-organizations --egos "
                   + sampleTable("egos.csv").string() + " --alters "
                   + sampleTable("alters.csv").string());
    }
};

}  // namespace alteri::test
