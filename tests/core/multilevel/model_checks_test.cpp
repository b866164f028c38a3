// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/variables/study_frames.hpp"
#include "core/multilevel/design/collinearity.hpp"
#include "core/multilevel/inference/fit.hpp"
#include "core/multilevel/inference/model_checks.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"
#include "tests/core/multilevel/example_models.hpp"

#include <algorithm>
#include <map>

using namespace alteri;
using namespace alteri::test;
using Kind = ModelCheck::Kind;

namespace {

std::vector<ModelCheck> checksOf(const Frame& frame, const ModelSpec& spec)
{
    return checkModel(frame, spec, buildDesignMatrix(frame, spec));
}

Column& columnOf(Frame& frame, const std::string& name)
{
    return *std::find_if(frame.columns.begin(), frame.columns.end(),
                         [&](const auto& column) { return column.name == name; });
}

std::vector<ModelCheck> ofKind(const std::vector<ModelCheck>& checks, Kind kind)
{
    std::vector<ModelCheck> found;
    std::copy_if(checks.begin(), checks.end(), std::back_inserter(found),
                 [&](const auto& each) { return each.kind == kind; });
    return found;
}

Column numbers(const std::string& name, const Frame& frame, double (*value)(std::size_t))
{
    Column column{name, "Label of " + name, VariableLevel::Tie, NumberValues(), std::nullopt, {}};
    for (std::size_t i = 0; i < frame.rows; ++i)
        column.numbers->add(value(i));
    return column;
}

struct Sample {
    TemporaryFolder folder;
    std::unique_ptr<StudyFile> study = sampleStudy(folder.path("sample.alteri"));
    StudyFrames frames = framesOf(study->reader());
};

struct Expected {
    const char* term;
    double gvif;
    int columns;
};

void checkInflations(const Frame& frame,
                     const ModelSpec& spec,
                     const std::vector<Expected>& expected,
                     double tolerance)
{
    const auto inflations = collinearityOf(buildDesignMatrix(frame, spec)).inflations;
    REQUIRE(inflations.size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        CAPTURE(expected[i].term);
        CHECK(inflations[i].term == expected[i].term);
        CHECK(inflations[i].gvif == Approx(expected[i].gvif).epsilon(tolerance));
        CHECK(inflations[i].columns == expected[i].columns);
    }
}

}  // namespace

// R 4.2.2: det(R11) det(R22) / det(R) of cov2cor(vcov(lm(...)))[-1, -1], as car::vif does.
TEST_CASE("variance inflation equals that of R", "[checks]")
{
    const Sample sample;
    checkInflations(sample.frames.ties, specOf(sample.study->reader().models().back()),
                    {{"type4", 1.231099764303, 3},
                     {"outreach", 1.091611791322, 2},
                     {"staff", 1.656416932538, 1},
                     {"members", 1.484639664992, 1},
                     {"regular_funding", 1.542306665671, 1},
                     {"size", 2.220521417163, 1},
                     {"share_state", 2.812120933744, 1},
                     {"share_welfare", 2.030107982210, 1},
                     {"share_migrant", 2.607864846035, 1}},
                    1e-10);
    auto spec = specFor("relevance ~ type4 + outreach + size + type4:size + (1 | ego)");
    spec.references = {{"type4", "other"}, {"outreach", "local"}};
    checkInflations(sample.frames.ties, spec,
                    {{"type4", 2048.495159058181, 3},
                     {"outreach", 1.061256367378, 2},
                     {"size", 2.702082413571, 1},
                     {"type4:size", 2513.301218807035, 3}},
                    1e-9);
    const auto found = ofKind(checksOf(sample.frames.ties, spec), Kind::Collinear);
    REQUIRE(found.size() == 2);
    CHECK(found[0].names == std::vector<std::string>{"Type of organisation"});
    CHECK(found[0].numbers[2] == 1);  // for it is in an interaction
    CHECK(found[1].names == std::vector<std::string>{"Type of organisation × size"});
}

TEST_CASE("few egos for the predictors of level 2 are told of", "[checks]")
{
    const Sample sample;
    const auto models = sample.study->reader().models();
    CHECK(ofKind(checksOf(sample.frames.ties, specOf(models[0])), Kind::FewGroups).empty());
    const auto second = ofKind(checksOf(sample.frames.ties, specOf(models[1])), Kind::FewGroups);
    REQUIRE(second.size() == 1);
    CHECK(second.front().numbers == std::vector<double>{15, 3});
    CHECK(second.front().weight == ModelCheck::Weight::Warning);
    const auto third = ofKind(checksOf(sample.frames.ties, specOf(models[2])), Kind::FewGroups);
    CHECK(third.front().numbers == std::vector<double>{15, 7});
}

TEST_CASE("a fit without variance between groups is not told as nothing to watch",
          "[checks][numbers]")
{
    auto frame = exampleFrame();
    CHECK(
        ofKind(checkFit(frame, fitAndKeep(frame, specFor("y ~ x + (1 | ego)"))), Kind::VarianceZero)
            .empty());
    // Within each ego 1, -1, 1, ... : the means of egos differ less than by chance.
    std::vector<double> values(frame.rows);
    const auto& egos = frame.find("ego")->categories->codes;
    std::map<std::int32_t, int> seen;
    for (std::size_t row = 0; row < frame.rows; ++row)
        values[row] = seen[egos[row]]++ % 2 == 0 ? 1 : -1;
    frame.edit("y")->numbers->values = values;
    const auto model = fitAndKeep(frame, specFor("y ~ x + (1 | ego)"));
    REQUIRE(model.fit.singular);
    const auto told = checkFit(frame, model);
    REQUIRE(ofKind(told, Kind::VarianceZero).size() == 1);
    CHECK(told.size() == checkModel(frame, model.fit.spec, model.design).size() + 1);
}

TEST_CASE("partners named by several egos are counted", "[checks]")
{
    auto frame = exampleFrame();
    const auto spec = specFor("y ~ x + (1 | ego)");
    CHECK(ofKind(checksOf(frame, spec), Kind::PartnersShared).empty());
    Column alter{"alter", "alter", VariableLevel::Tie, std::nullopt, std::nullopt, {}};
    for (std::size_t i = 0; i < frame.rows; ++i)
        alter.texts.push_back("P" + std::to_string(i));
    alter.texts[0] = alter.texts[1] = "Twice in one network";
    alter.texts[2] = alter.texts[10] = alter.texts[30] = "City council";
    alter.texts[4] = alter.texts[40] = "Library";
    alter.texts[5] = alter.texts[50] = "";
    auto& categories = alter.categories.emplace();
    for (const auto& name : alter.texts) {
        const auto known = std::find(categories.levels.begin(), categories.levels.end(), name);
        categories.codes.push_back(
            name.empty() ? CategoryValues::missing
                         : static_cast<std::int32_t>(known - categories.levels.begin()));
        if (!name.empty() && known == categories.levels.end())
            categories.levels.push_back(name);
    }
    categories.labels = categories.levels;
    frame.columns.push_back(alter);
    const auto found = ofKind(checksOf(frame, spec), Kind::PartnersShared);
    REQUIRE(found.size() == 1);
    CHECK(found.front().names == std::vector<std::string>({"City council", "Library"}));
    CHECK(found.front().numbers == std::vector<double>({2, 5, 72}));
    // A random part of partners knows of it; without names in common there is nothing to say.
    CHECK(ofKind(checksOf(exampleFrame(), spec), Kind::PartnersShared).empty());
}

TEST_CASE("an outcome of few steps is told of", "[checks]")
{
    const Sample sample;
    const auto steps = ofKind(checksOf(sample.frames.ties, specFor("relevance ~ type + (1 | ego)")),
                              Kind::OutcomeOfSteps);
    REQUIRE(steps.size() == 1);
    CHECK(steps.front().names == std::vector<std::string>{"Relevance for ego"});
    CHECK(steps.front().numbers.front() <= 4);
    CHECK(ofKind(checksOf(exampleFrame(), specFor("y ~ x + (1 | ego)")), Kind::OutcomeOfSteps)
              .empty());
}

TEST_CASE("egos with one tie and dropped rows are counted with their reasons", "[checks]")
{
    auto frame = exampleFrame();
    const auto spec = specFor("y ~ x + z + (1 | ego)");
    auto& x = *columnOf(frame, "x").numbers;
    x.setMissing(0);
    x.setMissing(1);
    CHECK(ofKind(checksOf(frame, spec), Kind::RowsDropped).empty());
    CHECK(ofKind(checksOf(frame, spec), Kind::GroupsWithOneRow).front().numbers
          == std::vector<double>({1, 16}));
    columnOf(frame, "z").numbers->setMissing(7);
    x.setMissing(8);
    const auto found = ofKind(checksOf(frame, spec), Kind::RowsDropped);
    REQUIRE(found.size() == 1);
    CHECK(found.front().names == std::vector<std::string>({"x", "z"}));
    CHECK(found.front().numbers == std::vector<double>({4, 72, 3, 1}));
}

TEST_CASE("categories without ties, with one, and without variance are named", "[checks]")
{
    auto frame = exampleFrame();
    auto& type = *columnOf(frame, "type").categories;
    type.levels.insert(type.levels.end(), {"rare", "empty", "flat"});
    type.labels = {"A", "B", "C", "Rare one", "Empty one", "Flat one"};
    type.codes[3] = 3;
    type.codes[20] = type.codes[21] = type.codes[60] = 5;
    auto& y = columnOf(frame, "y").numbers->values;
    y[20] = y[21] = y[60] = 2;
    const auto checks = checksOf(frame, specFor("y ~ type + (1 | ego)"));
    CHECK(ofKind(checks, Kind::CategoryOfOneRow).at(0).names
          == std::vector<std::string>({"type", "Rare one"}));
    CHECK(ofKind(checks, Kind::CategoryEmpty).at(0).names
          == std::vector<std::string>({"type", "Empty one"}));
    CHECK(ofKind(checks, Kind::CategoryConstant).at(0).names
          == std::vector<std::string>({"type", "Flat one"}));
    CHECK(ofKind(checks, Kind::CategoryConstant).at(0).numbers == std::vector<double>{3});
    CHECK(checks.back().weight == ModelCheck::Weight::Information);

    // What the model puts together counts together.
    auto grouped = specFor("y ~ type + (1 | ego)");
    grouped.groupings = {{"type", "rest", {"rare", "empty", "flat"}}};
    const auto after = checksOf(frame, grouped);
    CHECK(ofKind(after, Kind::CategoryOfOneRow).empty());
    CHECK(ofKind(after, Kind::CategoryEmpty).empty());
    CHECK(ofKind(after, Kind::CategoryConstant).empty());
}

TEST_CASE("constant and determined columns are named", "[checks]")
{
    auto frame = exampleFrame();
    frame.columns.push_back(numbers("five", frame, [](std::size_t) { return 5.0; }));
    auto twice = columnOf(frame, "x");
    twice.name = "twice";
    twice.label = "Twice x";
    for (auto& value : twice.numbers->values)
        value = 2 * value + 1e6;
    frame.columns.push_back(twice);
    const auto checks = checksOf(frame, specFor("y ~ x + five + twice + z + (1 | ego)"));
    CHECK(ofKind(checks, Kind::VariableConstant).at(0).names
          == std::vector<std::string>{"Label of five"});
    CHECK(ofKind(checks, Kind::ColumnDetermined).at(0).names
          == std::vector<std::string>{"Twice x"});
    CHECK(ofKind(checks, Kind::Collinear).empty());
}

TEST_CASE("a model without predictors has nothing but its groups to watch", "[checks]")
{
    CHECK(checksOf(exampleFrame(), specFor("y ~ 1 + (1 | ego)")).empty());
    CHECK(collinearityOf(buildDesignMatrix(exampleFrame(), specFor("y ~ x + (1 | ego)")))
              .inflations.empty());
}
