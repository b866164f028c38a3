// SPDX-License-Identifier: GPL-3.0-or-later
// The readers of the fuzz targets under a few inputs, the same ones every time: under the
// sanitizers with everything else. ALTERI_FUZZ_RUNS says how many instead; `./dev fuzz` finds more.
#include "core/error.hpp"
#include "core/files/whole_file.hpp"
#include "tests/catch.hpp"
#include "tests/deadline.hpp"
#include "tests/fuzz/mutation.hpp"
#include "tests/fuzz/readers.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <sstream>

using namespace alteri;
using namespace alteri::fuzz;

namespace {

namespace fs = std::filesystem;

struct FuzzedReader {
    const char* name;
    void (*read)(std::string);
    int few;
    const char* seeds;
};

const std::vector<FuzzedReader> fuzzedReaders{
#define ALTERI_READER(name, function, runs, few, seeds) {#name, &function, few, seeds},
#include "tests/fuzz/readers.def"
#undef ALTERI_READER
};

/// Large ones cost time and hide nothing that small ones have not.
constexpr std::uintmax_t largestSeed = 64 * 1024;

std::vector<std::string> seedsOf(const FuzzedReader& reader)
{
    std::vector<fs::path> files;
    std::istringstream folders(reader.seeds);
    for (std::string folder; folders >> folder;)
        for (const auto& entry :
             fs::recursive_directory_iterator(fs::path(ALTERI_RESOURCES).parent_path() / folder))
            if (entry.is_regular_file() && entry.file_size() <= largestSeed)
                files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    std::vector<std::string> seeds;
    for (const auto& file : files)
        seeds.push_back(readFile(file));
    return seeds;
}

int runsOf(const FuzzedReader& reader)
{
    const char* wanted = std::getenv("ALTERI_FUZZ_RUNS");
    return wanted != nullptr ? std::atoi(wanted) : reader.few;
}

/// @return what came beside an Error, which is as it should be
std::string faultOf(const FuzzedReader& reader, const std::string& input)
{
    try {
        reader.read(input);
    } catch (const Error&) {
        return {};
    } catch (const std::exception& fault) {
        return fault.what();
    }
    return {};
}

}  // namespace

TEST_CASE("whatever bytes come, readers read or refuse them", "[fuzz]")
{
    const auto reader = GENERATE(from_range(fuzzedReaders));
    CAPTURE(reader.name);
    const auto seeds = seedsOf(reader);
    REQUIRE_FALSE(seeds.empty());
    for (const auto& seed : seeds)
        CHECK(faultOf(reader, seed).empty());
    Mutation mutation(seeds, 20261130);
    const int runs = runsOf(reader);
    for (int run = 0; run < runs; ++run) {
        const auto input = mutation.next();
        const test::Deadline soon(10);
        const auto fault = faultOf(reader, input);
        if (fault.empty() && soon.isKept())
            continue;  // to show each input would take longer than to read it
        CAPTURE(run, fault, input);
        FAIL((fault.empty() ? "it takes too long" : "it is not told by an Error"));
    }
}
