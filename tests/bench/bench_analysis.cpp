// SPDX-License-Identifier: GPL-3.0-or-later
// The analysis of a large study: 10,000 egos who name 500,000 alteri, made here; and how long a
// window is deaf while three models of it are fitted in the background.
#include "core/measures/describe/result_tables.hpp"
#include "core/multilevel/report/regression_table.hpp"
#include "tests/bench/report.hpp"
#include "tests/core/example_study.hpp"
#include "ui/analysis/models/model_fits.hpp"
#include "ui/analysis/page/study_data.hpp"
#include "ui/study/study_document.hpp"

#include <sqlite3.h>

#include <QCoreApplication>

#include <algorithm>
#include <random>
#include <stdexcept>
#include <sys/resource.h>

using namespace alteri;
using namespace alteri::bench;
using namespace alteri::test;

namespace {

constexpr int egos = 10000;
constexpr int alteriOfEgo = 50;

/// A statement whose parameters are bound one after the other. Rows are written past the library:
/// gestures would take minutes, and their log is not what is measured.
class Insert {
public:
    Insert(sqlite3* database, const std::string& sql)
    {
        if (sqlite3_prepare_v2(database, sql.c_str(), -1, &m_statement, nullptr) != SQLITE_OK)
            throw std::runtime_error(sqlite3_errmsg(database));
    }
    ~Insert() { sqlite3_finalize(m_statement); }
    Insert(const Insert&) = delete;
    Insert& operator=(const Insert&) = delete;
    Insert(Insert&&) = delete;
    Insert& operator=(Insert&&) = delete;

    template <class Tag>
    Insert& operator<<(const Id<Tag>& id)
    {
        sqlite3_bind_blob(m_statement, ++m_bound, id.bytes.data(), 16, SQLITE_TRANSIENT);
        return *this;
    }
    Insert& operator<<(double number)
    {
        sqlite3_bind_double(m_statement, ++m_bound, number);
        return *this;
    }
    Insert& operator<<(const std::string& text)
    {
        sqlite3_bind_text(m_statement, ++m_bound, text.c_str(), -1, SQLITE_TRANSIENT);
        return *this;
    }
    void run()
    {
        sqlite3_step(m_statement);
        sqlite3_reset(m_statement);
        m_bound = 0;
    }

private:
    sqlite3_stmt* m_statement = nullptr;
    int m_bound = 0;
};

Attribute attribute(Owner owner, const std::string& key, int categories)
{
    const bool isOrdinal = owner == Owner::Tie;
    Attribute made{{}, owner, Scale::Numeric, key, key, {}};
    if (categories > 0)
        made.scale = isOrdinal ? Scale::Ordinal : Scale::Nominal;
    for (int i = 0; i < categories; ++i) {
        const auto code = isOrdinal ? std::to_string(i) : key + std::to_string(i);
        made.categories.push_back({{}, code, code, {}, {}});
    }
    return made;
}

struct Made {
    std::vector<Attribute> alter;
    std::vector<Attribute> tie;
    std::vector<Attribute> ego;
    DesignId design;
};

Made found(const std::filesystem::path& file)
{
    const auto study = newStudy(file, "blank");
    study->found([](Writer& writer) {
        writer.addAttribute(attribute(Owner::Ego, "founded", 0));
        writer.addAttribute(attribute(Owner::Ego, "outreach", 3));
        writer.addAttribute(attribute(Owner::Alter, "type", 8));
        writer.addAttribute(attribute(Owner::Alter, "outreach", 3));
        writer.addAttribute(attribute(Owner::Tie, "relevance", 4));
        writer.addAttribute(attribute(Owner::Tie, "evaluation", 3));
    });
    const auto codebook = study->reader().codebook();
    Made made;
    for (const auto& each : codebook.attributes)
        (each.owner == Owner::Ego   ? made.ego
         : each.owner == Owner::Tie ? made.tie
                                    : made.alter)
            .push_back(each);
    made.design = study->reader().defaultDesign().id;
    return made;
}

template <class AnyId>
AnyId randomId(std::mt19937_64& random)
{
    AnyId id;
    for (auto& byte : id.bytes)
        byte = static_cast<std::uint8_t>(random());
    return id;
}

void fill(const std::filesystem::path& file, const Made& made)
{
    sqlite3* database = nullptr;
    if (sqlite3_open(file.c_str(), &database) != SQLITE_OK)
        throw std::runtime_error("cannot open the study");
    sqlite3_exec(database, "BEGIN", nullptr, nullptr, nullptr);
    {
        const std::string answer = "_value VALUES (";
        Insert ego(database, "INSERT INTO ego (id, code, label, created, position)"
                             " VALUES (?, ?, ?, 0, ?)");
        Insert map(database, "INSERT INTO map (id, ego, design, title, position)"
                             " VALUES (?, ?, ?, 'Network map', ?)");
        Insert alter(database, "INSERT INTO \"alter\" (id, ego, code, label, created, position)"
                               " VALUES (?, ?, ?, ?, 0, ?)");
        Insert tie(database, "INSERT INTO tie (map, \"alter\") VALUES (?, ?)");
        Insert number(database,
                      "INSERT INTO ego" + answer + "?, ?, NULL, ?, NULL, NULL, NULL, '')");
        Insert egoCategory(database,
                           "INSERT INTO ego" + answer + "?, ?, ?, NULL, NULL, NULL, NULL, '')");
        Insert ofAlter(database,
                       "INSERT INTO alter" + answer + "?, ?, ?, NULL, NULL, NULL, NULL, '')");
        Insert ofTie(database,
                     "INSERT INTO tie" + answer + "?, ?, ?, ?, NULL, NULL, NULL, NULL, '')");
        std::mt19937_64 random(1);
        const auto pick = [&](const Attribute& from) -> const CategoryId& {
            return from.categories[random() % from.categories.size()].id;
        };
        double position = 0;
        for (int i = 0; i < egos; ++i) {
            const auto egoId = randomId<EgoId>(random);
            const auto mapId = randomId<MapId>(random);
            const auto name = "E" + std::to_string(i + 1);
            (ego << egoId << name << name << i).run();
            (map << mapId << egoId << made.design << i).run();
            (number << egoId << made.ego[0].id << static_cast<double>(1950 + random() % 70)).run();
            (egoCategory << egoId << made.ego[1].id << pick(made.ego[1])).run();
            for (int j = 0; j < alteriOfEgo; ++j) {
                const auto id = randomId<AlterId>(random);
                const auto code = std::to_string(j + 1);
                (alter << id << egoId << code << "Partner " + code << ++position).run();
                (tie << mapId << id).run();
                for (const auto& each : made.alter)
                    (ofAlter << id << each.id << pick(each)).run();
                for (const auto& each : made.tie)
                    (ofTie << mapId << id << each.id << pick(each)).run();
            }
        }
    }
    sqlite3_exec(database, "COMMIT", nullptr, nullptr, nullptr);
    sqlite3_close(database);
}

/// Peak resident memory of this process in MiB.
double peakMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

void measure(const std::filesystem::path& file, Report& report)
{
    const auto name = [](const char* what, const char* statistic) {
        return std::string(what) + "/" + std::to_string(egos * alteriOfEgo) + "/" + statistic;
    };
    std::unique_ptr<StudyFile> study;
    report.add(name("open", "time"),
               millisecondsOf([&] { study = StudyFile::open(file, systemEnvironment()); }), "ms");
    StudyFrames frames;
    report.add(name("frames", "time"), millisecondsOf([&] { frames = framesOf(study->reader()); }),
               "ms");
    report.add(name("univariate", "time"),
               millisecondsOf([&] { univariateTable(describe(frames)); }), "ms");
    ModelSpec spec;
    spec.name = "Model 1";
    spec.formula = "relevance ~ type + outreach + evaluation + founded + ego.outreach + size"
                   " + blau_type + (1 | ego)";
    report.add(name("model", "time"), millisecondsOf([&] {
                   std::vector<Fit> fits;
                   fits.push_back(fitModel(frames.ties, spec));
                   textTable(regressionTable(std::move(fits)));
               }),
               "ms");
    report.add(name("measures", "time"), millisecondsOf([&] { measuresTable(frames.networks); }),
               "ms");
    report.add(name("memory", "peak"), peakMemory(), "MiB");
    report.add(name("egos", "count"), static_cast<double>(frames.networks.rows), "");
    report.add(name("ties", "count"), static_cast<double>(frames.ties.rows), "");
}

void addModels(StudyDocument& document)
{
    document.perform(QStringLiteral("Add models"), [](Writer& writer) {
        int number = 0;
        for (const auto* const terms :
             {"type", "type + outreach + evaluation",
              "type + outreach + evaluation + founded + ego.outreach + size + blau_type"}) {
            SavedModel model;
            model.name = "Model " + std::to_string(++number);
            model.formula = std::string("relevance ~ ") + terms + " + (1 | ego)";
            writer.addModel(model);
        }
    });
}

void measureBackground(const std::filesystem::path& file, Report& report)
{
    const auto size = std::to_string(egos * alteriOfEgo);
    StudyDocument document(StudyFile::open(file, systemEnvironment()));
    if (document.reader().models().empty())
        addModels(document);
    StudyData data(document);
    bool isReady = false;
    QObject::connect(&data, &StudyData::ready, &data, [&] { isReady = true; });
    std::vector<double> pieces;
    const auto reading = millisecondsOf([&] {
        data.prepare();
        while (!isReady)
            pieces.push_back(millisecondsOf([] { QCoreApplication::processEvents(); }));
    });
    report.add("background-frames/" + size + "/total", reading, "ms");
    report.add("background-frames-step/" + size + "/max", quantile(pieces, 1), "ms");
    ModelFits fits(data);
    std::vector<double> steps;
    const auto all = millisecondsOf([&] {
        steps.push_back(millisecondsOf([&] { (void)fits.states(); }));
        while (fits.progress().isBusy)
            steps.push_back(millisecondsOf([] { QCoreApplication::processEvents(); }));
    });
    if (!std::all_of(fits.states().begin(), fits.states().end(),
                     [](const auto& state) { return state.stage == ModelFits::Stage::Fitted; }))
        throw std::runtime_error("a model was not fitted");
    report.add("background-fit/" + size + "/total", all, "ms");
    report.add("background-fit-step/" + size + "/max", quantile(steps, 1), "ms");
    report.add("memory-window/" + size + "/peak", peakMemory(), "MiB");
}

}  // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    // A study that was made before can be measured again: bench_analysis FILE.
    const TemporaryFolder folder;
    std::filesystem::path file = folder.path("large.alteri");
    for (int i = 1; i < argc; ++i)
        if (argv[i][0] != '-')
            file = argv[i];
    Report report(argc, argv);
    if (!std::filesystem::exists(file))
        fill(file, found(file));
    measure(file, report);
    measureBackground(file, report);
    return 0;
}
