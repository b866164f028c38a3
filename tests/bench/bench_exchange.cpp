// SPDX-License-Identifier: GPL-3.0-or-later
// Import and export of many ties as text tables, beside reading the same bytes and splitting them
// into cells, and the import of a study of the size of published ones with all places. Times are on
// the clock and of the processor, which tells more on a machine that others use too.
#include "core/exchange/tables/import/study_import.hpp"
#include "core/exchange/writers.hpp"
#include "core/files/whole_file.hpp"
#include "core/store/study_file.hpp"
#include "core/table/study_table_reading.hpp"
#include "tests/bench/report.hpp"
#include "tests/core/example_study.hpp"

#include <array>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#ifdef __linux__
#include <sys/resource.h>
#endif

using namespace alteri;
using namespace alteri::bench;

namespace {

/// Processor time of all threads so far, in milliseconds.
double processorTime()
{
#ifdef __linux__
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto milliseconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) * 1000 + static_cast<double>(time.tv_usec) / 1000;
    };
    return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
#else
    return 0;
#endif
}

/// A figure in /proc/self/status, in MiB.
double memoryNow(std::string_view key)
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (std::string_view(line).starts_with(key))
            return std::strtod(line.c_str() + key.size() + 1, nullptr) / 1024;
    return 0;
}

/// Begins to count the most memory anew.
void forgetPeak()
{
    std::ofstream("/proc/self/clear_refs") << "5";
}

struct Took {
    double clock = 0;
    double processor = 0;
    double peak = 0;  ///< MiB more than before
};

Took timeOf(const std::function<void()>& work)
{
    forgetPeak();
    const auto memory = memoryNow("VmRSS");
    const auto before = processorTime();
    Took took;
    took.clock = millisecondsOf(work);
    took.processor = processorTime() - before;
    took.peak = memoryNow("VmHWM") - memory;
    return took;
}

void add(Report& report, const std::string& name, const Took& took)
{
    report.add(name + "/clock", took.clock, "ms");
    report.add(name + "/processor", took.processor, "ms");
    report.add(name + "/memory", took.peak, "MiB");
}

/// Tables of egos with so many alteri and so many ties between them each.
struct Tables {
    std::string egos = "ego_id,label,age\n";
    std::string alteri = "ego_id,alter_id,label,role,closeness,residence\n";
    std::string ties = "ego_id,Source,Target,weight\n";

    Tables(int egoCount, int alterCount, int tieCount)
    {
        for (int ego = 0; ego < egoCount; ++ego)
            addEgo("E" + std::to_string(1000 + ego), ego, alterCount, tieCount);
    }

    std::size_t size() const { return egos.size() + alteri.size() + ties.size(); }

private:
    void addEgo(const std::string& ego, int number, int alterCount, int tieCount)
    {
        egos += ego + ",Organisation " + std::to_string(number) + ","
                + std::to_string(20 + number % 60) + "\n";
        const std::array roles{"family", "friend", "neighbour", "work", "other"};
        const std::array residences{"same_town", "same_country", "abroad"};
        for (int i = 1; i <= alterCount; ++i)
            alteri += ego + ",A" + std::to_string(i) + ",Partner " + std::to_string(i) + ","
                      + roles.at(static_cast<std::size_t>(i * i + number) % roles.size()) + ","
                      + std::to_string(1 + i % 3) + ","
                      + residences.at(static_cast<std::size_t>(i / 3) % residences.size()) + "\n";
        int done = 0;
        for (int step = 1; step < alterCount && done < tieCount; ++step)
            for (int i = 1; i + step <= alterCount && done < tieCount; ++i, ++done)
                ties += ego + ",A" + std::to_string(i) + ",A" + std::to_string(i + step) + ","
                        + std::to_string(1 + (i + step) % 3) + "\n";
    }
};

/// What any import does first: reads a file and finds the cells.
std::size_t splitCells(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    std::stringstream read;
    read << in.rdbuf();
    const auto bytes = std::move(read).str();
    std::vector<std::vector<std::string>> rows(1);
    std::string cell;
    bool isQuoted = false;
    for (const char c : bytes) {
        if (c == '"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && (c == ',' || c == '\n')) {
            rows.back().push_back(std::move(cell));
            cell.clear();
            if (c == '\n')
                rows.emplace_back();
        } else {
            cell += c;
        }
    }
    return rows.size();
}

class Bench {
public:
    explicit Bench(Report& report)
        : m_report(report)
    {
    }

    void run(const std::string& name, const Tables& tables)
    {
        const auto egos = m_folder.write(name + "-egos.csv", tables.egos);
        const auto alteri = m_folder.write(name + "-alteri.csv", tables.alteri);
        const auto ties = m_folder.write(name + "-ties.csv", tables.ties);
        m_report.add(name + "/file", static_cast<double>(tables.size()) / mebibyte, "MiB");
        const auto split = timeOf([&] {
            for (const auto& file : {egos, alteri, ties})
                if (splitCells(file) == 0)
                    std::abort();
        });
        add(m_report, name + "/split", split);
        auto study = test::newStudy(m_folder.path(name + ".alteri"), "personal_network");
        ImportReport imported;
        const auto import = timeOf(
            [&] { imported = importTables(*study, readTables(egos, alteri, ties), "Import"); });
        add(m_report, name + "/import", import);
        m_report.add(name + "/import/unplaced", imported.unplaced + imported.toBePlaced, "alteri");
        m_report.add(name + "/import/split", import.processor / split.processor, "times");
        const auto written = timeOf([&] { exportAll(*study, name); });
        add(m_report, name + "/export", written);
        m_report.add(name + "/export/split", written.processor / split.processor, "times");
    }

private:
    void exportAll(const StudyFile& study, const std::string& name)
    {
        const auto reader = study.reader();
        const auto contents = readContents(reader, StudyTableReading(reader).readAll());
        exportStudy({reader, &contents}, {}, *findWriter("csv"), m_folder.path(name + "-csv"),
                    Replacing::Nothing, {});
    }

    Report& m_report;
    test::TemporaryFolder m_folder;
};

}  // namespace

int main(int argc, char** argv)
{
    Report report(argc, argv);
    Bench bench(report);
    // "published" or "ties" as last argument: only that.
    const std::string_view only = argc > 1 ? argv[argc - 1] : "";
    if (only != "ties")
        bench.run("published-26000", {102, 45, 255});
    if (only != "published")
        bench.run("ties-500000", {1000, 40, 500});
    return 0;
}
