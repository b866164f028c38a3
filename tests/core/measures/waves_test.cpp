// SPDX-License-Identifier: GPL-3.0-or-later
// Statistics of a study in which egos have several maps: what is counted, and once.
#include "core/exchange/tables/import/study_import.hpp"
#include "core/maps/waves.hpp"
#include "core/measures/describe/cross_table.hpp"
#include "core/measures/describe/grouped_univariate.hpp"
#include "core/measures/describe/key_attributes.hpp"
#include "core/measures/networks/partner_identity.hpp"
#include "core/multilevel/inference/fit.hpp"
#include "core/multilevel/inference/model_checks.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"

#include <algorithm>
#include <set>

using namespace alteri;
using namespace alteri::test;

namespace {

template <class Row>
const Row&
rowOf(const std::vector<Row>& rows, const std::string& variable, const std::string& category = {})
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const auto& row) {
        return row.variable == variable && row.category == category;
    });
    REQUIRE(found != rows.end());
    return *found;
}

/// The sample, whose first two egos have a second map with the same partners; on it the first one
/// of E01 is missing.
struct TwoWaves {
    TwoWaves()
    {
        study->perform("Second wave", [&](Writer& writer) {
            const auto maps = study->reader().maps();
            second = duplicateMap(writer, maps[0].id, "Second wave", Takeover::Places);
            duplicateMap(writer, maps[1].id, "Second wave", Takeover::Places);
            writer.removeTie({second, study->reader().ties(second).front().alter});
        });
        frames = framesOf(study->reader());
    }

    std::size_t firstTwo() const
    {
        const auto maps = study->reader().maps();
        return study->reader().ties(maps[0].id).size() + study->reader().ties(maps[2].id).size();
    }

    TemporaryFolder folder;
    std::unique_ptr<StudyFile> study = sampleStudy(folder.path("s.alteri"));
    MapId second;
    StudyFrames frames;
};

}  // namespace

TEST_CASE_METHOD(TwoWaves,
                 "egos and alteri are counted once, networks and ties by the map",
                 "[waves]")
{
    const auto rows = describe(frames);
    const auto& staff = rowOf(rows, "staff");
    CHECK(staff.n + staff.missing == 15);
    CHECK(staff.counted == Counted::Egos);
    const auto& type = rowOf(rows, "type", "state");
    CHECK(type.n + type.missing == 319);
    CHECK(type.counted == Counted::Alteri);
    const auto& relevance = rowOf(rows, "relevance");
    CHECK(relevance.n + relevance.missing == 319 + firstTwo() - 1);
    CHECK(relevance.counted == Counted::Ties);
    const auto& size = rowOf(rows, "size");
    CHECK(size.n == 17);
    CHECK(size.counted == Counted::Networks);

    const auto key = keyAttributes(frames);
    CHECK(rowOf(key, "egos").n == 15);
    CHECK(rowOf(key, "networks").n == 17);
    CHECK(rowOf(key, "alteri").n == 319);
    CHECK(rowOf(key, "type", "state").n + rowOf(key, "type", "state").missing == 319);
    CHECK(rowOf(key, "staff").n + rowOf(key, "staff").missing == 15);

    const auto egos = crossTable(frames, "structural_support", "staff");
    CHECK(egos.counted == Counted::Egos);
    CHECK(egos.n + egos.missing == 15);
    const auto alteri = crossTable(frames, "type", "outreach");
    CHECK(alteri.counted == Counted::Alteri);
    CHECK(alteri.n + alteri.missing == 319);
    CHECK(crossTable(frames, "type", "evaluation").counted == Counted::Ties);

    for (const auto& group : describeGroups(frames, egoGroups(frames, "staff"))) {
        const auto& own = rowOf(group.rows, "year_founded");
        CHECK(own.n + own.missing == group.group.egos.size());
    }
}

TEST_CASE_METHOD(TwoWaves, "a wave can be looked at by itself", "[waves]")
{
    const auto first = framesOf(study->reader(), 1);
    CHECK(first.networks.rows == 15);
    CHECK(first.ties.rows == 319);
    CHECK(first.waveCount == 2);
    const auto other = framesOf(study->reader(), 2);
    CHECK(other.networks.rows == 2);
    CHECK(other.ties.rows == firstTwo() - 1);
    CHECK(other.networks.find("map")->texts == std::vector<std::string>(2, "Second wave"));
    CHECK(framesOf(study->reader(), 3).networks.rows == 0);
}

TEST_CASE_METHOD(TwoWaves, "models know maps, waves and alteri, and warn without them", "[waves]")
{
    const auto hasWarning = [&](const std::string& formula) {
        ModelSpec spec;
        spec.formula = formula;
        const auto model = fitAndKeep(frames.ties, spec);
        const auto checks = checkFit(frames.ties, model);
        return std::any_of(checks.begin(), checks.end(), [](const auto& check) {
            return check.kind == ModelCheck::Kind::SeveralMaps;
        });
    };
    CHECK(hasWarning("relevance ~ type + (1 | ego)"));
    CHECK(hasWarning("relevance ~ wave + (1 | ego)"));
    CHECK_FALSE(hasWarning("relevance ~ wave + (1 | ego/map)"));
    CHECK_FALSE(hasWarning("relevance ~ num(wave) + (1 | ego) + (1 | alter)"));
    const auto* map = frames.ties.find("map");
    REQUIRE(map != nullptr);
    CHECK(map->categories->levels.size() == 17);
    CHECK(frames.networks.find("wave")->numbers->values[1] == 2);
    const auto once = sampleStudy(folder.path("once.alteri"));
    CHECK(framesOf(once->reader()).ties.find("wave") == nullptr);
}

TEST_CASE("a study's own variable wave keeps its name", "[waves]")
{
    const TemporaryFolder folder;
    const auto study = newStudy(folder.path("s.alteri"), "blank");
    study->perform("Attributes", [&](Writer& writer) {
        for (const auto* key : {"wave", "map"}) {
            Attribute attribute;
            attribute.owner = Owner::Tie;
            attribute.scale = Scale::Numeric;
            attribute.key = key;
            attribute.label = key;
            writer.addAttribute(attribute);
        }
    });
    importTables(*study,
                 {{"egos.csv", "ego_id\nE1\n"},
                  {"alters.csv", "ego_id,alter_id,wave,map\nE1,1,9,7\n"},
                  std::nullopt},
                 "Import");
    study->perform("Second", [&](Writer& writer) {
        duplicateMap(writer, study->reader().maps().front().id, "B", Takeover::Places);
    });
    const auto frames = framesOf(study->reader());
    CHECK(frames.ties.find("wave")->numbers->values == std::vector<double>{9, 9});
    CHECK(frames.ties.find("map_number")->numbers->values == std::vector<double>{1, 2});
    CHECK(frames.ties.find("map")->numbers->values == std::vector<double>{7, 7});
    CHECK(frames.ties.find("map_id")->categories->levels.size() == 2);
}

TEST_CASE("partners of one name are the same only where the study says so", "[waves]")
{
    const TemporaryFolder folder;
    const auto study = newStudy(folder.path("s.alteri"), "personal_network");
    importTables(*study,
                 {{"egos.csv", "ego_id\nE1\nE2\n"},
                  {"alters.csv", "ego_id,alter_id,name\nE1,1,Mother\nE2,1,Mother\n"},
                  std::nullopt},
                 "Import");
    CHECK(partnerIdentity(study->reader()) == PartnerIdentity::WithinEgo);
    CHECK(framesOf(study->reader()).ties.find("alter")->categories->levels
          == std::vector<std::string>{"E1:Mother", "E2:Mother"});
    study->perform("Say",
                   [](Writer& writer) { setPartnerIdentity(writer, PartnerIdentity::ByName); });
    CHECK(framesOf(study->reader()).ties.find("alter")->categories->levels
          == std::vector<std::string>{"Mother"});
    CHECK(partnerIdentity(sampleStudy(folder.path("organisations.alteri"))->reader())
          == PartnerIdentity::ByName);
}

TEST_CASE("attributes of egos and alteri that are called alike are told apart", "[waves]")
{
    const TemporaryFolder folder;
    const auto study = newStudy(folder.path("s.alteri"), "personal_network");
    importTables(*study,
                 {{"egos.csv", "ego_id,age,gender\nE1,40,female\nE2,50,male\n"},
                  {"alters.csv", "ego_id,alter_id,age,gender\nE1,1,30,male\nE2,1,20,female\n"},
                  std::nullopt},
                 "Import");
    const auto frames = framesOf(study->reader());
    CHECK(frames.networks.find("age") == nullptr);
    CHECK(frames.networks.find("ego.age")->numbers->values == std::vector<double>{40, 50});
    CHECK(frames.ties.find("age")->numbers->values == std::vector<double>{30, 20});
    CHECK(frames.ties.find("age")->label == "Age");
    CHECK(frames.ties.find("ego.age")->label == "Ego: Age");
    // Of egos nothing else can be meant.
    CHECK(egoGroups(frames, "gender").size() == 2);
    const auto rows = describe(frames);
    CHECK(rowOf(rows, "ego.age").counted == Counted::Egos);
    // How old an alter is is asked on each map anew, what gender it has is not.
    CHECK(rowOf(rows, "age").counted == Counted::Ties);
    CHECK(rowOf(rows, "gender").counted == Counted::Alteri);
}

TEST_CASE("measures of categories that are called alike have labels of their own", "[waves]")
{
    const TemporaryFolder folder;
    const auto networks = framesOf(sampleStudy(folder.path("s.alteri"))->reader()).networks;
    CHECK(networks.find("count_type_state")->label == "Type of organisation (type): State actor");
    CHECK(networks.find("count_type4_state")->label == "Type of organisation (type4): State actor");
    std::set<std::string> labels;
    std::size_t counts = 0;
    for (const auto& head : networks.heads())
        if (head.name.starts_with("count_")) {
            labels.insert(head.label);
            ++counts;
        }
    CHECK(labels.size() == counts);
}

TEST_CASE("a network that was not asked about ties between alteri has no density", "[waves]")
{
    const TemporaryFolder folder;
    const auto study = newStudy(folder.path("s.alteri"), "blank");
    importTables(*study,
                 {{"egos.csv", "ego_id\nE1\nE2\n"},
                  {"alters.csv", "ego_id,alter_id\nE1,1\nE1,2\nE2,1\nE2,2\n"},
                  TableSource{"ties.csv", "ego_id,Source,Target\nE1,1,2\n"}},
                 "Import");
    const auto imported = *framesOf(study->reader()).networks.find("density");
    CHECK(imported.numbers->values == std::vector<double>{1, 0});  // the table is about all egos
    study->perform("Second", [&](Writer& writer) {
        const auto maps = study->reader().maps();
        duplicateMap(writer, maps[1].id, "Later", Takeover::Names);
    });
    const auto density = *framesOf(study->reader()).networks.find("density");
    CHECK_FALSE(density.isMissing(1));
    CHECK(density.isMissing(2));
    CHECK(density.undefined[2] == Undefined::TiesNotRecorded);
    study->perform("Ask", [&](Writer& writer) {
        const auto map = study->reader().maps()[2].id;
        const auto ties = study->reader().ties(map);
        const auto kind = study->reader().codebook().tieKinds.front();
        writer.setAsked(makeAlterTie(map, kind.id, kind.directed, ties[0].alter, ties[1].alter));
    });
    CHECK(framesOf(study->reader()).networks.find("density")->isMissing(2) == false);
}
