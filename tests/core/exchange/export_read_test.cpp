// SPDX-License-Identifier: GPL-3.0-or-later
// What was exported, read by the programs that it is for.
#include "core/files/whole_file.hpp"
#include "tests/catch.hpp"
#include "tests/core/exchange/export_study.hpp"

#include <cstdlib>
#include <string>

using namespace alteri;
using namespace alteri::test;

namespace {

/// Every format in a folder of its own, workbooks beside them.
void writeAll(const ExportStudy& from, const std::filesystem::path& folder)
{
    const auto contents = from.contents();
    ExportChoice choice;
    choice.title = "all";
    for (const auto& writer : studyWriters())
        exportStudy({from.study->reader(), &contents}, choice, writer,
                    folder
                        / (writer.isFolder() ? std::string(writer.key)
                                             : "all." + std::string(writer.suffix)),
                    Replacing::Nothing, {from.study->file()});
}

/// Runs a script on what was written, where the machine has what it needs.
void runScript(const ExportStudy& from, const std::string& needed, const std::string& command)
{
    if (std::system((needed + " >/dev/null 2>&1").c_str()) != 0) {
        WARN("Not read, since this is not installed: " << needed);
        return;
    }
    const auto folder = from.folder.path("written");
    std::filesystem::create_directory(folder);
    writeAll(from, folder);
    const auto told = from.folder.path("told").string();
    const int code = std::system((command + " " + folder.string() + " >" + told + " 2>&1").c_str());
    INFO(readFile(told));
    CHECK(code == 0);
}

}  // namespace

TEST_CASE_METHOD(ExportStudy, "R reads what was exported", "[export][others]")
{
    runScript(*this, "Rscript -e 'library(haven); library(igraph); library(readxl)'",
              "Rscript " + testData("exchange/read_exports.R").string());
}

TEST_CASE_METHOD(ExportStudy, "Python reads what was exported", "[export][others]")
{
    runScript(*this, "/usr/bin/python3 -c 'import networkx, pandas'",
              "/usr/bin/python3 " + testData("exchange/read_exports.py").string());
}
