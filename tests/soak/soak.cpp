// SPDX-License-Identifier: GPL-3.0-or-later
// Puts interviews through everything that can happen to a disk, and counts what was lost: gestures
// that were acknowledged and are not in the file, or were refused and are.
//
//   soak [--short]                    all faults, many times or some times
//   soak interview STUDY PREFIX N SEED [waits]   one interview; used by the above
#include "core/error.hpp"
#include "core/maps/study_check.hpp"
#include "core/store/study_file.hpp"
#include "tests/core/example_study.hpp"
#include "tests/soak/interviewer.hpp"
#include "tests/soak/process.hpp"
#include "tests/soak/tried_study.hpp"

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <functional>
#include <iostream>
#include <random>
#include <set>

namespace alteri::soak {

namespace {

namespace fs = std::filesystem;
using Names = std::set<std::string>;

/// What an interview said of its gestures.
struct Account {
    Names there;  ///< acknowledged, and not taken back
    Names gone;   ///< taken back, or refused
    Names seen;   ///< what it saw itself in the end
    int acknowledged = 0;
    int refused = 0;
    int exitCode = 0;

    void note(const std::string& line)
    {
        const auto name = line.substr(2);
        if (line[0] == '+') {
            there.insert(name);
            gone.erase(name);
            ++acknowledged;
        } else if (line[0] == '-') {
            there.erase(name);
            gone.insert(name);
            ++acknowledged;
        } else if (line[0] == '?') {
            ++refused;
            if (const auto plain = name.substr(0, name.find(' ')); !there.contains(plain))
                gone.insert(plain);
        } else if (line[0] == '=') {
            seen.insert(name);
        }
    }
};

struct Tally {
    int rounds = 0;
    int acknowledged = 0;
    int refused = 0;
    int lost = 0;    ///< acknowledged, not in the file
    int wrong = 0;   ///< refused or taken back, but in the file
    int broken = 0;  ///< studies that the check finds fault with, or that do not open
};

class Soak {
public:
    Soak(std::string self, bool isShort)
        : m_self(std::move(self))
        , m_rounds(isShort ? 12 : 120)
    {
    }

    int run()
    {
        std::printf("%-44s %7s %7s %7s %6s %6s %6s\n", "fault", "rounds", "told", "refused", "lost",
                    "wrong", "broken");
        for (const std::string fault : {"write", "full", "sync", "read"})
            row("the n-th " + fault + " fails",
                [&](int round, Tally& tally) { disk(fault, round, tally); });
        row("killed", [&](int round, Tally& tally) { killed(round, tally); });
        row("two writers, locks that do nothing",
            [&](int round, Tally& tally) { twoWriters(round, tally); });
        for (const std::string change :
             {"deleted", "renamed", "replaced", "cut off", "folder renamed"})
            row("the file is " + change,
                [&](int round, Tally& tally) { moved(change, round, tally); });
        return m_isSound ? 0 : 1;
    }

private:
    void row(const std::string& name, const std::function<void(int, Tally&)>& round)
    {
        Tally tally;
        for (int i = 0; i < m_rounds; ++i, ++tally.rounds)
            round(i, tally);
        std::printf("%-44s %7d %7d %7d %6d %6d %6d\n", name.c_str(), tally.rounds,
                    tally.acknowledged, tally.refused, tally.lost, tally.wrong, tally.broken);
        std::fflush(stdout);
        m_isSound = m_isSound && tally.lost + tally.wrong + tally.broken == 0;
    }

    std::vector<std::string> interviewOf(const fs::path& study,
                                         const std::string& prefix,
                                         int gestures,
                                         int seed,
                                         bool waits) const
    {
        std::vector<std::string> command{m_self,
                                         "interview",
                                         study.string(),
                                         prefix,
                                         std::to_string(gestures),
                                         std::to_string(seed)};
        if (waits)
            command.emplace_back("waits");
        return command;
    }

    static std::map<std::string, std::string> faulty(const std::string& fault, int at)
    {
        return {{"LD_PRELOAD", FAULTY_DISK},
                {"FAULTY_DISK_FILE", "interviewed.alteri"},
                {"FAULTY_DISK_FAULT", fault},
                {"FAULTY_DISK_AT", std::to_string(at)}};
    }

    static Account accountOf(Process& process)
    {
        Account account;
        std::string line;
        while (process.read(line))
            account.note(line);
        account.exitCode = process.wait();
        return account;
    }

    /// Compares what was said with what the file holds.
    static void
    judge(const fs::path& study, const Account& account, bool mayHoldOneMore, Tally& tally)
    {
        tally.acknowledged += account.acknowledged;
        tally.refused += account.refused;
        try {
            const auto opened = openStudy(study);
            Names held;
            for (const auto& ego : opened->reader().egos())
                held.insert(ego.label);
            const auto missing = [&](const Names& wanted, const Names& in) {
                return static_cast<int>(
                    std::count_if(wanted.begin(), wanted.end(),
                                  [&](const auto& name) { return !in.contains(name); }));
            };
            const int lost = missing(account.there, held);
            const int wrong = static_cast<int>(account.gone.size()) - missing(account.gone, held);
            // What was under way when the program was killed may be in the file or not.
            tally.lost += mayHoldOneMore ? std::max(0, lost - 1) : lost;
            tally.wrong += mayHoldOneMore ? std::max(0, wrong - 1) : wrong;
            tally.broken += checkStudy(*opened).empty() ? 0 : 1;
        } catch (const std::exception& fault) {
            std::cerr << fault.what() << '\n';
            ++tally.broken;
        }
    }

    void disk(const std::string& fault, int round, Tally& tally) const
    {
        const test::TemporaryFolder folder;
        const auto study = folder.path("interviewed.alteri");
        makeStudy(study, round % 2 == 1);
        Process process(interviewOf(study, "a", 12, round, false), faulty(fault, 1 + round));
        const auto account = accountOf(process);
        if (account.exitCode < 0)
            ++tally.broken;
        judge(study, account, false, tally);
    }

    void killed(int round, Tally& tally) const
    {
        const test::TemporaryFolder folder;
        const auto study = folder.path("interviewed.alteri");
        makeStudy(study, round % 2 == 1);
        Process process(interviewOf(study, "a", 100000, round, false), {});
        Account account;
        std::string line;
        for (int i = 0; i < 3 + round % 17 && process.read(line); ++i)
            account.note(line);
        process.kill();
        while (process.read(line))
            account.note(line);
        process.wait();
        judge(study, account, true, tally);
    }

    void twoWriters(int round, Tally& tally) const
    {
        const test::TemporaryFolder folder;
        const auto study = folder.path("interviewed.alteri");
        makeStudy(study, round % 2 == 1);
        Process one(interviewOf(study, "a", 6, round, false), faulty("lock", 0));
        Process other(interviewOf(study, "b", 6, round + 1000, false), faulty("lock", 0));
        auto account = accountOf(one);
        const auto second = accountOf(other);
        account.there.insert(second.there.begin(), second.there.end());
        account.gone.insert(second.gone.begin(), second.gone.end());
        account.acknowledged += second.acknowledged;
        account.refused += second.refused;
        judge(study, account, false, tally);
    }

    /// The file is changed between two gestures: those before are in it, none after is told as
    /// stored, and all before can be seen to the end.
    void moved(const std::string& change, int round, Tally& tally) const
    {
        const test::TemporaryFolder folder;
        fs::create_directory(folder.path("inner"));
        const auto study = folder.path("inner") / "interviewed.alteri";
        makeStudy(study, round % 2 == 1);
        Process process(interviewOf(study, "a", 8, round, true), {});
        Account account;
        std::string line;
        for (int i = 0; i < 4 && process.read(line); ++i) {
            account.note(line);
            if (i < 3)
                process.goOn();
        }
        const auto kept = folder.path("kept.alteri");
        fs::copy_file(study, kept);
        alter(study, kept, change);
        const auto before = account;
        process.goOn();
        while (process.read(line)) {
            account.note(line);
            process.goOn();
        }
        tally.wrong += account.acknowledged - before.acknowledged;
        for (const auto& name : before.there)
            tally.lost += account.seen.contains(name) ? 0 : 1;
        tally.acknowledged += before.acknowledged;
        tally.refused += account.refused;
    }

    static void alter(const fs::path& study, const fs::path& kept, const std::string& change)
    {
        if (change == "deleted")
            fs::remove(study);
        else if (change == "renamed")
            fs::rename(study, study.string() + ".old");
        else if (change == "cut off")
            fs::resize_file(study, 4096);
        else if (change == "folder renamed")
            fs::rename(study.parent_path(), study.parent_path().string() + " old");
        else
            fs::rename(kept, study);
    }

    std::string m_self;
    int m_rounds;
    bool m_isSound = true;
};

}  // namespace

}  // namespace alteri::soak

int main(int argc, char** argv)
{
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    std::signal(SIGPIPE, SIG_IGN);
    if (arguments.size() >= 5 && arguments[0] == "interview")
        return alteri::soak::interview(arguments[1], arguments[2], std::stoi(arguments[3]),
                                       std::stoull(arguments[4]), arguments.size() > 5);
    const bool isShort = !arguments.empty() && arguments[0] == "--short";
    return alteri::soak::Soak(std::filesystem::canonical("/proc/self/exe").string(), isShort).run();
}
