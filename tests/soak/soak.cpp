// SPDX-License-Identifier: GPL-3.0-or-later
// Puts interviews through everything that can happen to a disk, and counts what was lost: gestures
// that were acknowledged and are not in the file, or were refused and are.
//
//   soak [--short] [PART...]          all faults, at every call to the disk or at some of them, or
//                                     those whose names have one of the parts
//   soak interview STUDY PREFIX N SEED [waits]   one interview; used by the above
#include "tests/soak/account.hpp"
#include "tests/soak/disk_log.hpp"
#include "tests/soak/interviewer.hpp"
#include "tests/soak/process.hpp"
#include "tests/soak/scene.hpp"

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <functional>

namespace alteri::soak {

namespace {

namespace fs = std::filesystem;

class Soak {
public:
    Soak(std::string self, bool isShort, std::vector<std::string> wanted)
        : m_self(std::move(self))
        , m_wanted(std::move(wanted))
        , m_isShort(isShort)
        , m_gestures(isShort ? 12 : 24)
    {
    }

    int run()
    {
        std::printf("%-44s %7s %7s %7s %6s %6s %6s\n", "fault", "tried", "told", "refused", "lost",
                    "wrong", "broken");
        for (const auto& [fault, call] : {std::pair("write", DiskCall::Write),
                                          {"full", DiskCall::Write},
                                          {"sync", DiskCall::Sync},
                                          {"read", DiskCall::Read}})
            everyCall(
                std::string("the n-th ") + fault + " fails",
                [&, call = call](const auto& log) { return countCalls(log, call); },
                [&, fault = fault](bool isSealed, std::size_t n, Tally& tally) {
                    failing(fault, isSealed, n + 1, tally);
                });
        powerGoes();
        everyCall(
            "the n-th sync fails, and the power goes",
            [](const auto& log) { return countCalls(log, DiskCall::Sync); },
            [&](bool isSealed, std::size_t n, Tally& tally) {
                failingSyncThenCut(isSealed, n + 1, tally);
            });
        rounds("killed", [&](int round, Tally& tally) { killed(round, tally); });
        rounds("two writers, locks that do nothing",
               [&](int round, Tally& tally) { twoWriters(round, tally); });
        for (const std::string change :
             {"deleted", "renamed", "replaced", "replaced by an older one",
              "written over by an older one", "cut off", "folder renamed"})
            rounds("the file is " + change,
                   [&](int round, Tally& tally) { moved(change, round, tally); });
        return m_isSound ? 0 : 1;
    }

private:
    bool isWanted(const std::string& name) const
    {
        return m_wanted.empty()
               || std::any_of(m_wanted.begin(), m_wanted.end(), [&](const auto& part) {
                      return name.find(part) != std::string::npos;
                  });
    }

    void print(const std::string& name, const Tally& tally)
    {
        std::printf("%-44s %7d %7d %7d %6d %6d %6d\n", name.c_str(), tally.tried,
                    tally.acknowledged, tally.refused, tally.lost, tally.wrong, tally.broken);
        std::fflush(stdout);
        m_isSound = m_isSound && tally.isSound() && tally.tried > 0;
    }

    void rounds(const std::string& name, const std::function<void(int, Tally&)>& round)
    {
        if (!isWanted(name))
            return;
        const int count = m_isShort ? 4 : 60;
        Tally tally;
        for (int i = 0; i < count; ++i, ++tally.tried)
            round(i, tally);
        print(name, tally);
    }

    /// How far from one call to the next that is tried, so that the short way takes a few. Odd,
    /// since a gesture makes four calls of some kinds.
    std::size_t stride(std::size_t count, std::size_t few) const
    {
        return m_isShort ? std::max<std::size_t>(1, count / few) | 1U : 1;
    }

    /// Plain and sealed studies, each with a fault at every call of a kind.
    void everyCall(const std::string& name,
                   const std::function<std::size_t(const std::vector<LoggedCall>&)>& count,
                   const std::function<void(bool, std::size_t, Tally&)>& attempt)
    {
        if (!isWanted(name))
            return;
        for (const bool isSealed : {false, true}) {
            Tally tally;
            const auto calls = count(wholeInterview(Scene(isSealed)));
            for (std::size_t n = 0; n < calls; n += stride(calls, 5), ++tally.tried)
                attempt(isSealed, n, tally);
            print(name + (isSealed ? ", sealed" : ""), tally);
        }
    }

    /// The calls of an interview in which nothing fails.
    std::vector<LoggedCall> wholeInterview(const Scene& scene) const
    {
        Process process(interviewOf(scene.study, "a", m_gestures, 1, false), scene.logged());
        accountOf(process);
        return readDiskLog(scene.log);
    }

    std::vector<std::string> interviewOf(const fs::path& study,
                                         const std::string& prefix,
                                         int count,
                                         int seed,
                                         bool waits) const
    {
        std::vector<std::string> command{m_self, "interview",           study.string(),
                                         prefix, std::to_string(count), std::to_string(seed)};
        if (waits)
            command.emplace_back("waits");
        return command;
    }

    void failing(const std::string& fault, bool isSealed, std::size_t at, Tally& tally) const
    {
        const Scene scene(isSealed);
        Process process(interviewOf(scene.study, "a", m_gestures, 1, false),
                        Scene::faulty(fault, at));
        const auto account = accountOf(process);
        if (!account.livedOn())
            ++tally.broken;
        judge(scene.study, account, tally);
    }

    void powerGoes()
    {
        if (!isWanted("the power goes"))
            return;
        for (const bool isSealed : {false, true}) {
            Tally tally;
            const Scene scene(isSealed);
            const auto log = wholeInterview(scene);
            for (std::size_t cut = 1; cut <= log.size(); cut += stride(log.size(), 25))
                for (std::uint64_t seed = 0; seed < (m_isShort ? 1 : 3); ++seed)
                    if (log[cut - 1].call != DiskCall::Read && ++tally.tried > 0)
                        scene.judgeRemains(log, cut, 1000 * cut + seed, tally);
            print(std::string("the power goes") + (isSealed ? ", sealed" : ""), tally);
        }
    }

    void failingSyncThenCut(bool isSealed, std::size_t at, Tally& tally) const
    {
        const Scene scene(isSealed);
        Process process(interviewOf(scene.study, "a", m_gestures, 1, false),
                        scene.logged("sync", at));
        accountOf(process);
        const auto log = readDiskLog(scene.log);
        const auto failed = std::find_if(log.begin(), log.end(), [](const auto& each) {
            return each.call == DiskCall::FailedSync;
        });
        auto cut = static_cast<std::size_t>(failed - log.begin());
        for (int i = 0; i < 12 && cut < log.size(); ++i, cut += 5)
            scene.judgeRemains(log, cut + 1, 1000 * at + cut, tally);
    }

    void killed(int round, Tally& tally) const
    {
        const Scene scene(round % 2 == 1);
        Process process(interviewOf(scene.study, "a", 100000, round, false), {});
        Account account;
        std::string line;
        for (int i = 0; i < 6 + round % 34 && process.read(line); ++i)
            account.note(line);
        process.kill();
        while (process.read(line))
            account.note(line);
        process.wait();
        judge(scene.study, account, tally);
    }

    void twoWriters(int round, Tally& tally) const
    {
        const Scene scene(round % 2 == 1);
        Process one(interviewOf(scene.study, "a", 6, round, false), Scene::faulty("lock", 0));
        Process other(interviewOf(scene.study, "b", 6, round + 1000, false),
                      Scene::faulty("lock", 0));
        auto account = accountOf(one);
        const auto second = accountOf(other);
        account.there.insert(second.there.begin(), second.there.end());
        account.acknowledged += second.acknowledged;
        account.refused += second.refused;
        account.unexplained += second.unexplained;
        judge(scene.study, account, tally);
    }

    /// The file is changed between two gestures: those before are in it, none after is told as
    /// stored, and all before can be seen to the end.
    void moved(const std::string& change, int round, Tally& tally) const
    {
        const Scene scene(round % 2 == 1);
        const auto kept = scene.folder.path("kept.alteri");
        Process process(interviewOf(scene.study, "a", 8, round, true), {});
        Account account;
        for (int i = 0; i < 4 && readGesture(process, account); ++i) {
            if (i == (change.ends_with("older one") ? 1 : 3))
                fs::copy_file(scene.study, kept);
            if (i < 3)
                process.goOn();
        }
        scene.alter(kept, change);
        const auto before = account;
        process.goOn();
        while (readGesture(process, account))
            process.goOn();
        account.exitCode = process.wait();
        tally.add(account);
        tally.wrong += account.acknowledged - before.acknowledged;
        tally.broken += account.livedOn() ? 0 : 1;
        for (const auto& name : before.there)
            tally.lost += account.seen.contains(name) ? 0 : 1;
    }

    /// Reads what is said of one gesture, or what is said at the end.
    static bool readGesture(Process& process, Account& account)
    {
        std::string line;
        while (process.read(line)) {
            account.note(line);
            if (line[0] != '>' && line[0] != '=')
                return true;
        }
        return false;
    }

    std::string m_self;
    std::vector<std::string> m_wanted;  ///< parts of names; none: all
    bool m_isShort;
    int m_gestures;
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
    return alteri::soak::Soak(std::filesystem::canonical("/proc/self/exe").string(), isShort,
                              {arguments.begin() + (isShort ? 1 : 0), arguments.end()})
        .run();
}
