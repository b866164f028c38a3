// SPDX-License-Identifier: GPL-3.0-or-later
// What a hub takes: pushes and gestures a second, syncing and joining, publishing and models of
// what is published, with a server of its own that does not wait for its disk (fsync is off).
#include "core/error.hpp"
#include "core/maps/placing.hpp"
#include "core/multilevel/inference/passing_fit.hpp"
#include "core/store/file/gesture_chain.hpp"
#include "core/store/file/hub_link.hpp"
#include "core/store/file/schema.hpp"
#include "core/store/sealing/study_key.hpp"
#include "core/store/study_file.hpp"
#include "core/table/study_table_reading.hpp"
#include "core/team/hub_connection.hpp"
#include "core/team/hub_study.hpp"
#include "core/team/publishing.hpp"
#include "core/team/queried_rows.hpp"
#include "core/team/team_joining.hpp"
#include "core/team/team_sync.hpp"
#include "tests/core/example_study.hpp"
#include "tests/core/team/hub_cluster.hpp"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <memory>
#include <string>
#include <thread>
#include <vector>

using namespace alteri;
using namespace alteri::test;

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

void tell(const std::string& what, double figure, const std::string& unit)
{
    std::cout << what << ": " << figure << ' ' << unit << '\n' << std::flush;
}

/// Some connections push at once, to one study or to one each.
void pushAtOnce(const HubCluster& cluster,
                std::size_t connections,
                std::size_t each,
                bool isOneStudy)
{
    constexpr std::size_t bodySize = 360;
    constexpr int rounds = 100;
    std::vector<std::unique_ptr<HubConnection>> open;
    std::vector<std::string> studies;
    for (std::size_t i = 0; i < connections; ++i) {
        open.push_back(std::make_unique<HubConnection>(cluster.serviceOf("bench")));
        if (i == 0 || !isOneStudy) {
            studies.push_back(newGestureId());
            HubStudy(*open.back(), studies.back()).found(schemaVersion, "", {"x"});
        }
    }
    const auto start = Clock::now();
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < connections; ++i)
        threads.emplace_back([&, i] {
            HubStudy hub(*open[i], studies[isOneStudy ? 0 : i]);
            for (int round = 0; round < rounds; ++round) {
                std::vector<std::string> ids(each);
                std::generate(ids.begin(), ids.end(), &newGestureId);
                const std::vector<std::string> bodies(each, std::string(bodySize, 'z'));
                auto head = hub.state().head;
                for (auto answer = hub.push(schemaVersion, head, ids, bodies); !answer.isTaken;
                     answer = hub.push(schemaVersion, head, ids, bodies))
                    head = answer.head;
            }
        });
    for (auto& thread : threads)
        thread.join();
    const auto pushes = static_cast<double>(connections) * rounds / secondsSince(start);
    tell(
        std::to_string(connections) + " connections, " + (isOneStudy ? "one study" : "a study each")
            + ", " + std::to_string(each) + " gestures a push",
        pushes, "pushes/s (" + std::to_string(pushes * static_cast<double>(each)) + " gestures/s)");
}

void syncOne(const HubCluster& cluster)
{
    const TemporaryFolder folder;
    const auto study = sampleStudy(folder.path("sample.alteri"));
    HubConnection connection(cluster.serviceOf("bench"));
    foundOnHub(*study, connection, cluster.serviceOf("bench"),
               StudyKey::create("a passphrase", {}, {1, 8192}));
    const auto ego = study->reader().egos().front().id;
    const auto map = study->reader().maps(ego).front().id;
    constexpr int gestures = 500;
    for (int i = 0; i < gestures; ++i)
        study->perform("Name", [&](Writer& writer) {
            nameAlter(writer, map, "Partner " + std::to_string(i));
        });
    auto start = Clock::now();
    SyncReport report;
    syncStudy(*study, connection, systemEnvironment(), report);
    tell("500 gestures that waited are sent in", secondsSince(start) * 1000, "ms");
    constexpr int times = 50;
    std::vector<double> taken;
    for (int i = 0; i < times; ++i) {
        study->perform("Rename",
                       [&](Writer& writer) { writer.renameEgo(ego, "Name " + std::to_string(i)); });
        start = Clock::now();
        syncStudy(*study, connection, systemEnvironment(), report);
        taken.push_back(secondsSince(start) * 1000);
    }
    std::sort(taken.begin(), taken.end());
    tell("one gesture is sent in (median)", taken[times / 2], "ms");
    start = Clock::now();
    const auto joined =
        joinFromHub(connection, {cluster.serviceOf("bench"), study->studyId(), "a passphrase"},
                    folder.path("joined.alteri"), systemEnvironment());
    tell("joining with 550 gestures since the snapshot takes", secondsSince(start) * 1000, "ms");
    study->perform("Rename", [&](Writer& writer) { writer.renameEgo(ego, "Ours"); });
    joined->perform("Rename", [&](Writer& writer) { writer.renameEgo(ego, "Theirs"); });
    syncStudy(*study, connection, systemEnvironment(), report);
    start = Clock::now();
    syncStudy(*joined, connection, systemEnvironment(), report);
    tell("a sync with a contradiction takes", secondsSince(start) * 1000, "ms");
}

/// Ten thousand gestures that a laptop has not seen.
void joinLate(const HubCluster& cluster)
{
    const TemporaryFolder folder;
    const auto study = sampleStudy(folder.path("sample.alteri"));
    HubConnection connection(cluster.serviceOf("bench"));
    foundOnHub(*study, connection, cluster.serviceOf("bench"),
               StudyKey::create("a passphrase", {}, {1, 8192}));
    const auto ego = study->reader().egos().front().id;
    constexpr int gestures = 10'000;
    for (int i = 0; i < gestures; ++i)
        study->perform("Rename",
                       [&](Writer& writer) { writer.renameEgo(ego, "Name " + std::to_string(i)); });
    SyncReport report;
    syncStudy(*study, connection, systemEnvironment(), report);
    const auto start = Clock::now();
    joinFromHub(connection, {cluster.serviceOf("bench"), study->studyId(), "a passphrase"},
                folder.path("joined.alteri"), systemEnvironment());
    tell("joining a study of 10,000 gestures takes", secondsSince(start), "s");
}

/// A study of 1,000 egos with 500 ties each, published, and published again.
void publishMany(const HubCluster& cluster)
{
    const TemporaryFolder folder;
    const auto study = newStudy(folder.path("large.alteri"));
    study->found([](Writer& writer) {
        const auto codebook = writer.reader().codebook();
        const auto& relevance = *codebook.find(Owner::Tie, "relevance");
        const auto design = writer.reader().defaultDesign().id;
        for (int e = 0; e < 1000; ++e) {
            const auto ego = writer.addEgo("L" + std::to_string(e), "Large");
            const auto map = writer.addMap(ego, design, "");
            for (std::size_t a = 0; a < 500; ++a) {
                const auto alter = writer.addAlter(ego, {}, "Partner " + std::to_string(a));
                writer.addTie({map, alter});
                writer.setAnswer(TieKey{map, alter}, relevance.id,
                                 relevance.categories[a % relevance.categories.size()].id);
            }
        }
    });
    HubConnection connection(cluster.serviceOf("keeper"));
    connection.run("DROP SCHEMA IF EXISTS bench CASCADE");
    Publishing how{"bench", {}, {}};
    how.choice.names = ExportedNames::AsIs;
    for (const auto* times : {"first", "again"}) {
        const auto start = Clock::now();
        const auto reader = study->reader();
        publish(connection, readContents(reader, StudyTableReading(reader).readAll()), how);
        tell(std::string("500,000 ties are published, ") + times, secondsSince(start), "s");
    }
}

/// The largest memory that this program has had, in MB; what came before is forgotten first.
double peakMemory()
{
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;)
        if (word == "VmHWM:" && status >> word)
            return std::stod(word) / 1024;
    return 0;
}

/// A model of ten million ties that pass by.
void fitQuery(const HubCluster& cluster)
{
    HubConnection keeper(cluster.serviceOf("keeper"));
    keeper.run("DROP TABLE IF EXISTS public.bench_ties");
    keeper.run("CREATE TABLE public.bench_ties AS SELECT 1 + (hashint4(i) & 3) AS relevance,"
               " (ARRAY['state', 'welfare', 'migrant'])[1 + (hashint4(i + 7) & 1)] AS type,"
               " (hashint4(i * 3) & 1023) / 1024.0::float8 AS contact, i % 100000 AS ego"
               " FROM generate_series(1, 10000000) AS i");
    ModelSpec spec;
    spec.formula = "relevance ~ contact * type + (1 | ego)";
    std::ofstream("/proc/self/clear_refs") << 5;
    {
        const auto start = Clock::now();
        HubConnection connection(cluster.serviceOf("keeper"));
        QueriedRows rows(connection, "SELECT * FROM public.bench_ties", {}, {{}, {"ego"}, {}});
        const auto model = fitPassing(rows, spec);
        tell("a model of 10,000,000 ties of a query takes", secondsSince(start), "s");
        tell("with at most", peakMemory(), "MB (n = " + std::to_string(model.fit.n) + ")");
    }
    keeper.run("DROP TABLE public.bench_ties");
}

}  // namespace

int main()
{
    try {
        const auto* cluster = hubCluster();
        if (cluster == nullptr) {
            std::cerr << "PostgreSQL's server is not installed.\n";
            return 1;
        }
        cluster->admit("bench");
        pushAtOnce(*cluster, 1, 1, true);
        pushAtOnce(*cluster, 10, 1, true);
        pushAtOnce(*cluster, 10, 50, true);
        pushAtOnce(*cluster, 10, 1, false);
        pushAtOnce(*cluster, 10, 50, false);
        syncOne(*cluster);
        joinLate(*cluster);
        publishMany(*cluster);
        fitQuery(*cluster);
        return 0;
    } catch (const std::exception& fault) {
        std::cerr << fault.what() << '\n';
        return 1;
    }
}
