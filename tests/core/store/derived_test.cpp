// SPDX-License-Identifier: GPL-3.0-or-later
// What a study keeps for analysis and pictures: groupings, models, derived columns, styles,
// pseudonyms.
#include "core/error.hpp"
#include "core/maps/study_check.hpp"
#include "core/store/file/schema.hpp"
#include "core/store/study_file.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"

#include <functional>

using namespace alteri;
using namespace alteri::test;

namespace {

struct AnalysisFixture {
    TemporaryFolder folder;
    std::filesystem::path file = folder.path("study.alteri");
    std::unique_ptr<StudyFile> study = newStudy(file);
    EgoId ego;
    AlterId alter;
    ModelId first;
    ModelId second;
    DerivedColumnId column;
    PictureStyleId style;

    AnalysisFixture()
    {
        study->perform("Begin", [&](Writer& writer) {
            ego = writer.addEgo("E1", "Together");
            alter = writer.addAlter(ego, "", "Anna");
            for (const auto& model : writer.reader().models())
                writer.removeModel(model.id);
            first =
                writer.addModel({{}, "First", "relevance ~ type + (1 | ego)", false, {}, {}, {}});
            second = writer.addModel({{},
                                      "Second",
                                      "relevance ~ members + (1 | ego)",
                                      true,
                                      {{"type", "state"}},
                                      {{"type", "rest", {"party", "company"}}},
                                      {"members"}});
            column = writer.addDerivedColumn({{},
                                              "per_staff",
                                              "Members per staff",
                                              DerivedColumn::Level::Ego,
                                              DerivedColumn::Kind::Computed,
                                              "members / staff"});
            style = writer.addPictureStyle({{}, "Journal", "{\"width\": 84}"});
        });
    }

    const Attribute type() const { return *codebook().find(Owner::Alter, "type"); }
    Codebook codebook() const { return study->reader().codebook(); }
    Recode recode() const { return codebook().recodes.at(0); }

    ErrorCode refusalOf(const std::function<void(Writer&)>& write)
    {
        const auto before = contentOf(*study);
        try {
            study->perform("Refused", write);
        } catch (const Error& error) {
            CHECK(contentOf(*study) == before);
            return error.code();
        }
        FAIL("nothing was thrown");
        return {};
    }
};

using AnalysisGesture = std::function<void(Writer&, const AnalysisFixture&)>;

Recode halves(const AnalysisFixture& fixture)
{
    const auto type = fixture.type();
    Recode recode{{}, type.id, "half", "Halves", true, {{{}, "a", "A", {}}, {{}, "b", "B", {}}}};
    for (std::size_t i = 0; i < type.categories.size(); ++i)
        recode.groups[i % 2].members.push_back(type.categories[i].id);
    return recode;
}

std::vector<std::pair<std::string, AnalysisGesture>> allAnalysisGestures()
{
    using F = AnalysisFixture;
    return {
        {"add recode", [](Writer& w, const F& f) { w.addRecode(halves(f)); }},
        {"change recode",
         [](Writer& w, const F& f) {
             auto recode = f.recode();
             recode.key = "other_type";
             recode.shortShares = !recode.shortShares;
             recode.groups.front().label = "Changed";
             recode.groups.back().members.pop_back();
             std::reverse(recode.groups.begin(), recode.groups.end());
             recode.groups.push_back({{}, "new", "New", {}});
             w.changeRecode(recode);
         }},
        {"remove recode", [](Writer& w, const F& f) { w.removeRecode(f.recode().id); }},
        {"change model",
         [](Writer& w, const F& f) {
             w.changeModel({f.second,
                            "Third",
                            "relevance ~ staff + (1 | ego)",
                            false,
                            {{"type", "welfare"}, {"outreach", "local"}},
                            {{"type", "rest", {"party"}}},
                            {"staff"}});
         }},
        {"move model", [](Writer& w, const F& f) { w.moveModel(f.second, 0); }},
        {"remove model", [](Writer& w, const F& f) { w.removeModel(f.second); }},
        {"relabel attribute",
         [](Writer& w, const F& f) { w.changeLabel(f.type().id, "Kind of organisation"); }},
        {"change category",
         [](Writer& w, const F& f) {
             auto category = f.type().categories.front();
             category.label = "Public body";
             category.colour = "#112233";
             category.symbol = "hexagon";
             w.changeCategory(category);
         }},
        {"add derived column",
         [](Writer& w, const F&) {
             w.addDerivedColumn({{},
                                 "members_c",
                                 "",
                                 DerivedColumn::Level::Ego,
                                 DerivedColumn::Kind::Centred,
                                 "grand members"});
         }},
        {"change derived column",
         [](Writer& w, const F& f) {
             w.changeDerivedColumn({f.column, "ratio", "Ratio", DerivedColumn::Level::Network,
                                    DerivedColumn::Kind::Computed, "staff / members"});
         }},
        {"remove derived column", [](Writer& w, const F& f) { w.removeDerivedColumn(f.column); }},
        {"add style",
         [](Writer& w, const F&) {
             w.addPictureStyle({{}, "Slides", "{}"});
         }},
        {"change style",
         [](Writer& w, const F& f) {
             w.changePictureStyle({f.style, "Book", "anything"});
         }},
        {"remove style", [](Writer& w, const F& f) { w.removePictureStyle(f.style); }},
        {"pseudonym of ego", [](Writer& w, const F& f) { w.setPseudonym(f.ego, "Ego 1"); }},
        {"pseudonym of alter", [](Writer& w, const F& f) { w.setPseudonym(f.alter, "P 1"); }},
    };
}

}  // namespace

TEST_CASE_METHOD(AnalysisFixture,
                 "undo of what prepares an analysis leaves the study as it was, redo as it became")
{
    for (const auto& [name, gesture] : allAnalysisGestures()) {
        CAPTURE(name);
        const auto before = contentOf(*study);
        const auto change = study->perform(
            name, [&, &gesture = gesture](Writer& writer) { gesture(writer, *this); });
        CHECK_FALSE(change.isEmpty());
        const auto after = contentOf(*study);
        CHECK(after != before);
        study->undo();
        CHECK(contentOf(*study) == before);
        study.reset();
        study = StudyFile::open(file, fixedEnvironment(2));
        study->redo();
        CHECK(contentOf(*study) == after);
        study->undo();
    }
    CHECK(checkStudy(*study).empty());
}

TEST_CASE_METHOD(AnalysisFixture, "a changed grouping keeps its groups and its place")
{
    study->perform("Add", [&](Writer& writer) { writer.addRecode(halves(*this)); });
    auto changed = recode();
    REQUIRE(changed.groups.size() > 1);
    changed.label = "Regrouped";
    std::swap(changed.groups.front(), changed.groups.back());
    changed.groups.front().members.clear();
    const auto change =
        study->perform("Change", [&](Writer& writer) { writer.changeRecode(changed); });
    CHECK(change.codebookChanged);
    CHECK(recode() == changed);
    CHECK(codebook().recodes.at(1).key == "half");
    CHECK(codebook().recodes.at(1).groups.at(0).members.size()
          == (type().categories.size() + 1) / 2);
}

TEST_CASE_METHOD(AnalysisFixture, "a changed model keeps its id and its place")
{
    auto model = study->reader().models().at(0);
    CHECK(model.id == first);
    model.formula = "relevance ~ outreach + (1 | ego)";
    model.references = {{"outreach", "local"}};
    model.groupings = {{"type", "rest", {"company", "party"}}};
    model.centred = {"staff"};
    model.subset = "members > 3";
    model.egoWeights = "members";
    model.variances = "type";
    const auto change =
        study->perform("Change", [&](Writer& writer) { writer.changeModel(model); });
    CHECK(change.modelsChanged);
    CHECK(study->reader().models().at(0) == model);

    ModelId third;
    study->perform("Third", [&](Writer& writer) {
        third = writer.addModel({{}, "Third", "relevance ~ 1 + (1 | ego)", false, {}, {}, {}});
    });
    const auto order = [&](std::size_t index, ModelId moved) {
        study->perform("Move", [&](Writer& writer) { writer.moveModel(moved, index); });
        std::vector<ModelId> ids;
        for (const auto& each : study->reader().models())
            ids.push_back(each.id);
        return ids;
    };
    CHECK(order(1, third) == std::vector{first, third, second});
    CHECK(order(0, second) == std::vector{second, first, third});
    CHECK(order(99, first) == std::vector{second, third, first});
}

TEST_CASE_METHOD(AnalysisFixture, "derived columns, styles and pseudonyms are read as written")
{
    CHECK(study->reader().derivedColumns()
          == std::vector<DerivedColumn>{{column, "per_staff", "Members per staff",
                                         DerivedColumn::Level::Ego, DerivedColumn::Kind::Computed,
                                         "members / staff"}});
    CHECK(study->reader().pictureStyles()
          == std::vector<PictureStyle>{{style, "Journal", "{\"width\": 84}"}});
    CHECK(study->reader().egos().at(0).pseudonym.empty());
    study->perform("Names", [&](Writer& writer) {
        writer.setPseudonym(ego, "Ego 1");
        writer.setPseudonym(alter, "P 1");
    });
    CHECK(study->reader().ego(ego)->pseudonym == "Ego 1");
    CHECK(study->reader().egos().at(0).pseudonym == "Ego 1");
    CHECK(study->reader().alter(alter)->pseudonym == "P 1");
    CHECK(study->reader().alteri(ego).at(0).pseudonym == "P 1");
}

TEST_CASE_METHOD(AnalysisFixture, "changes of styles and derived columns say what they touched")
{
    const auto styled =
        study->perform("Style", [&](Writer& writer) { writer.removePictureStyle(style); });
    CHECK(styled.picturesChanged);
    CHECK_FALSE(styled.codebookChanged);
    const auto derived =
        study->perform("Column", [&](Writer& writer) { writer.removeDerivedColumn(column); });
    CHECK(derived.codebookChanged);
    CHECK_FALSE(derived.modelsChanged);
}

TEST_CASE_METHOD(AnalysisFixture, "names that are taken and things that are not there are refused")
{
    const DerivedColumn taken{{}, "per_staff", "", {}, {}, "1"};
    CHECK(refusalOf([&](Writer& w) { w.addDerivedColumn(taken); }) == ErrorCode::DuplicateKey);
    for (const auto* key : {"type", "members"}) {
        auto named = taken;
        named.key = key;
        CHECK(refusalOf([&](Writer& w) { w.addDerivedColumn(named); }) == ErrorCode::DuplicateKey);
    }
    CHECK(refusalOf([&](Writer& w) {
              w.addDerivedColumn({{}, recode().key, "", {}, {}, "1"});
          })
          == ErrorCode::DuplicateKey);
    CHECK(refusalOf([&](Writer& w) {
              w.addDerivedColumn({{}, " ", "", {}, {}, "1"});
          })
          == ErrorCode::EmptyName);
    CHECK(refusalOf([&](Writer& w) {
              w.addPictureStyle({{}, "Journal", ""});
          })
          == ErrorCode::DuplicateKey);
    CHECK(refusalOf([&](Writer& w) {
              w.changePictureStyle({{}, "None", ""});
          })
          == ErrorCode::NotFound);
    CHECK(refusalOf([&](Writer& w) { w.removeDerivedColumn({}); }) == ErrorCode::NotFound);
    CHECK(refusalOf([&](Writer& w) { w.removeRecode({}); }) == ErrorCode::NotFound);
    CHECK(refusalOf([&](Writer& w) { w.changeModel({}); }) == ErrorCode::EmptyName);
    CHECK(refusalOf([&](Writer& w) {
              w.changeModel({second, "First", "y ~ 1", false, {}, {}, {}});
          })
          == ErrorCode::DuplicateKey);
    CHECK(refusalOf([&](Writer& w) { w.moveModel({}, 0); }) == ErrorCode::NotFound);
    CHECK(refusalOf([&](Writer& w) { w.setPseudonym(EgoId(), "x"); }) == ErrorCode::NotFound);
    CHECK(refusalOf([&](Writer& w) { w.changeLabel(type().id, ""); }) == ErrorCode::EmptyName);

    auto foreign = recode();
    foreign.groups.front().members.push_back(
        codebook().find(Owner::Alter, "outreach")->categories.front().id);
    CHECK(refusalOf([&](Writer& w) { w.changeRecode(foreign); }) == ErrorCode::ValueDoesNotFit);
}

TEST_CASE("a study of an earlier version is brought up to date with its history", "[store]")
{
    const auto version =
        GENERATE(std::string("version-2"), std::string("version-4"), std::string("version-5"),
                 std::string("version-6"), std::string("version-7"), std::string("version-8"),
                 std::string("version-9"));
    CAPTURE(version);
    const TemporaryFolder folder;
    const auto file = folder.path("old.alteri");
    std::filesystem::copy_file(testData("store/" + version + ".alteri"), file);
    const auto study = StudyFile::open(file, fixedEnvironment());
    CHECK(checkStudy(*study).empty());
    const auto before = contentOf(*study);
    study->undo();
    CHECK(study->reader().egos().empty());
    study->redo();
    CHECK(contentOf(*study) == before);
    const auto egos = study->reader().egos();
    REQUIRE(egos.size() == 2);
    CHECK(egos.front().pseudonym.empty());
    CHECK(study->reader().alteri(egos.front().id).size() == 4);
    study->perform("Name", [&](Writer& writer) { writer.setPseudonym(egos.front().id, "One"); });
    study->undo();
    CHECK(contentOf(*study) == before);
    study->perform("Keep", [&](Writer& writer) { writer.setConfidential(egos.front().id, true); });
    CHECK(study->reader().egos().front().confidential);
    study->undo();
    CHECK(contentOf(*study) == before);
    const bool isOld = version != "version-" + std::to_string(schemaVersion);
    CHECK(std::filesystem::exists(folder.path("old.alteri." + version)) == isOld);
}
