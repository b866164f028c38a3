// SPDX-License-Identifier: GPL-3.0-or-later
// Laptops of a team do anything at random, offline and at once, while connections are killed and
// answers are lost: all come to the same study, and every gesture is accounted for.
#include "tests/core/merging/random_work.hpp"
#include "tests/core/team/team_fixture.hpp"
#include "tests/deadline.hpp"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <random>
#include <thread>
#include <vector>

using namespace alteri;
using namespace alteri::test;

namespace {

/// Kills the server's side of connections when it is asked to, at whatever moment that is.
class Killer {
public:
    explicit Killer(const HubCluster& cluster)
        : m_keeper(cluster.serviceOf("keeper"))
        , m_thread([this] { work(); })
    {
    }
    ~Killer()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_isEnding = true;
        }
        m_isWanted.notify_one();
        m_thread.join();
    }
    Killer(const Killer&) = delete;
    Killer& operator=(const Killer&) = delete;
    Killer(Killer&&) = delete;
    Killer& operator=(Killer&&) = delete;

    void kill(int backend)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_victims.push_back(backend);
        }
        m_isWanted.notify_one();
    }

private:
    void work()
    {
        std::unique_lock lock(m_mutex);
        for (;;) {
            m_isWanted.wait(lock, [&] { return m_isEnding || !m_victims.empty(); });
            if (m_victims.empty())
                return;
            const int victim = m_victims.back();
            m_victims.pop_back();
            lock.unlock();
            m_keeper.run("SELECT pg_terminate_backend($1::int)",
                         {HubValue::ofText(std::to_string(victim))});
            lock.lock();
        }
    }

    HubConnection m_keeper;
    std::mutex m_mutex;
    std::condition_variable m_isWanted;
    std::vector<int> m_victims;
    bool m_isEnding = false;
    std::thread m_thread;  ///< last: it uses the others
};

/// A laptop whose line is bad.
struct BadLine {
    TeamMember member;
    std::mt19937 random;
    std::size_t made = 0;
    std::size_t cuts = 0;
    std::size_t lostAnswers = 0;
    std::string unexpected{};

    void work(int gestures)
    {
        const auto before = member.study->waitingCount();
        RandomWork(*member.study, member.name + std::to_string(random() % 100'000),
                   static_cast<unsigned>(random()))
            .workOnAnything(gestures);
        made += member.study->waitingCount() - before;
    }

    /// Syncs, or tries to.
    void trySync(Killer& killer)
    {
        try {
            const auto luck = random() % 4;
            if (luck == 0 && member.study->waitingCount() > 0) {
                push(member.hub(), *member.study->hubLink(), member.study->waitingGestures());
                ++lostAnswers;
            } else {
                if (luck == 1)
                    killer.kill(member.hub().backend());
                member.sync();
            }
        } catch (const Error& error) {
            if (error.code() != ErrorCode::HubUnreachable)
                throw;
            member.connection.reset();
            ++cuts;
        }
    }

    void workAlong(int gestures, int burst, Killer& killer) noexcept
    {
        try {
            for (int done = 0; done < gestures; done += burst) {
                work(burst);
                trySync(killer);
            }
        } catch (const std::exception& fault) {
            unexpected = fault.what();
        }
    }
};

BadLine badLine(TeamMember member, unsigned seed)
{
    return {std::move(member), std::mt19937(seed)};
}

void syncAll(std::vector<BadLine>& laptops)
{
    for (int round = 0; round < 2; ++round)
        for (auto& each : laptops) {
            each.member.connection.reset();
            each.member.sync();
        }
}

void requireAllAccountedFor(Team& team, std::vector<BadLine>& laptops)
{
    std::size_t made = 0;
    std::size_t fallen = 0;
    std::size_t cuts = 0;
    std::size_t contradicted = 0;
    for (const auto& each : laptops) {
        CHECK(each.unexpected.empty());
        made += each.made;
        fallen += each.member.report.fallen;
        cuts += each.cuts + each.lostAnswers;
        contradicted += each.member.report.contradicted;
    }
    const auto& first = laptops.front().member;
    const auto link = *first.study->hubLink();
    CAPTURE(made, fallen, cuts, contradicted);
    CHECK(cuts > 0);
    CHECK(static_cast<std::size_t>(link.head) == made - fallen);
    const auto content = contentOf(*first.study);
    for (const auto& each : laptops) {
        CHECK(contentOf(*each.member.study) == content);
        CHECK(each.member.study->waitingCount() == 0);
        CHECK(each.member.study->hubLink()->hash == link.hash);
        CHECK(checkStudy(*each.member.study).empty());
    }
    auto late = team.member("theo", 99);
    late.study = team.join(late, "late");
    CHECK(contentOf(*late.study) == content);
    CHECK(checkStudy(*late.study).empty());
    const auto log = late.study->history();
    CHECK(log.size() >= made - fallen);
    WARN(laptops.size() << " laptops: " << made << " gestures, " << link.head << " on the hub, "
                        << fallen << " done alike, " << contradicted << " contradictions, " << cuts
                        << " cuts and lost answers");
}

}  // namespace

TEST_CASE("two laptops with bad lines come to the same study", "[team]")
{
    ALTERI_NEEDS_HUB(cluster)
    Team team(*cluster);
    std::vector<BadLine> laptops;
    laptops.push_back(badLine(std::move(team.olga), 1));
    laptops.push_back(badLine(std::move(team.theo), 2));
    {
        Killer killer(*cluster);
        std::mt19937 random(7);
        // In turn, so that each run is alike but for what the killer meets.
        for (int done = 0; done < 500 / sparseness; done += 10)
            for (auto& each : laptops)
                each.workAlong(10, 1 + static_cast<int>(random() % 10), killer);
    }
    syncAll(laptops);
    requireAllAccountedFor(team, laptops);
}

TEST_CASE("ten laptops at once with bad lines come to the same study", "[team]")
{
    ALTERI_NEEDS_HUB(cluster)
    Team team(*cluster);
    std::vector<BadLine> laptops;
    laptops.push_back(badLine(std::move(team.olga), 1));
    laptops.push_back(badLine(std::move(team.theo), 2));
    for (unsigned number = 3; number <= 10; ++number) {
        const auto name = "member" + std::to_string(number);
        auto member = team.member(name, 30 + number);
        HubStudy(laptops[0].member.hub(), team.id).admit(name, "interviewer");
        member.study = team.join(member);
        laptops.push_back(badLine(std::move(member), number));
    }
    {
        Killer killer(*cluster);
        std::vector<std::thread> threads;
        threads.reserve(laptops.size());
        for (auto& each : laptops)
            threads.emplace_back([&] { each.workAlong(200 / sparseness, 8, killer); });
        for (auto& each : threads)
            each.join();
    }
    syncAll(laptops);
    requireAllAccountedFor(team, laptops);
}
