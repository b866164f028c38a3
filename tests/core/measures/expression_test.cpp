// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.hpp"
#include "core/exchange/tables/import/study_import.hpp"
#include "core/measures/variables/derived_columns.hpp"
#include "core/multilevel/formula/variable_uses.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"

#include <cmath>

using namespace alteri;
using namespace alteri::test;

namespace {

using Level = DerivedColumn::Level;
using Numbers = std::vector<std::optional<double>>;

/// E1 with three partners, one of whose relevance is unknown; E2 with one of whom nothing is known;
/// E3 with none. E1 has 6 members, E2 none, E3's are unknown.
struct StudyOfExpressions {
    TemporaryFolder folder;
    std::unique_ptr<StudyFile> study = newStudy(folder.path("study.alteri"));
    StudyFrames frames;

    StudyOfExpressions()
    {
        importTables(*study,
                     {{"egos.csv", "ego_id,members,staff,outreach\n"
                                   "E1,6,2,local\nE2,0,4,national\nE3,,3,\n"},
                      {"alters.csv", "ego_id,alter_id,type,outreach,relevance\n"
                                     "E1,1,state,local,3\nE1,2,state,national,\n"
                                     "E1,3,religious,local,1\nE2,1,,,\n"},
                      std::nullopt},
                     "Import");
        frames = framesOf(study->reader());
    }

    ComputedValues computed(const std::string& text, Level level = Level::Ego) const
    {
        return valuesOf(parseExpression(text), frames, level);
    }

    Numbers values(const std::string& text, Level level = Level::Ego) const
    {
        return asNumbers(computed(text, level).numbers);
    }

    static Numbers asNumbers(const NumberValues& numbers)
    {
        Numbers found;
        for (std::size_t i = 0; i < numbers.size(); ++i)
            found.push_back(numbers.isMissing(i) ? std::nullopt : std::optional(numbers.values[i]));
        return found;
    }

    Problem problemOf(const std::string& text, Level level = Level::Ego) const
    {
        try {
            computed(text, level);
        } catch (const Error& error) {
            return error.problems().front();
        }
        FAIL("nothing was thrown by " << text);
        return {};
    }
};

const std::nullopt_t none = std::nullopt;

DerivedColumn derived(const std::string& key,
                      const std::string& definition,
                      Level level = Level::Ego,
                      DerivedColumn::Kind kind = DerivedColumn::Kind::Computed)
{
    return {{}, key, key, level, kind, definition};
}

std::size_t reason(const ComputedValues& values, NoValue why)
{
    return values.reasons[static_cast<std::size_t>(why)];
}

}  // namespace

TEST_CASE_METHOD(StudyOfExpressions, "arithmetic has the usual precedence")
{
    CHECK(values("1 + 2 * 3") == Numbers{7, 7, 7});
    CHECK(values("(1 + 2) * 3 - 4 / 2") == Numbers{7, 7, 7});
    CHECK(values("10 - 3 - 2") == Numbers{5, 5, 5});
    CHECK(values("-2 * -3") == Numbers{6, 6, 6});
    CHECK(values("1.5e1 + .5") == Numbers{15.5, 15.5, 15.5});
    CHECK(values("1 + 1 = 2") == Numbers{1, 1, 1});
    CHECK(values("2 < 1 or 3 >= 3 and not(0)") == Numbers{1, 1, 1});
    CHECK(values("1 != 1") == Numbers{0, 0, 0});
    CHECK(values("min(2, max(3, 1)) + abs(-1) + sqrt(9) + log(exp(2))") == Numbers{8, 8, 8});
}

TEST_CASE_METHOD(StudyOfExpressions,
                 "what is missing makes the result missing, and is told by reason")
{
    CHECK(values("members + staff") == Numbers{8, 4, none});
    const auto ratio = computed("staff / members");
    CHECK(asNumbers(ratio.numbers) == Numbers{2.0 / 6, none, none});
    CHECK(ratio.level == VariableLevel::Ego);
    CHECK(reason(ratio, NoValue::None) == 1);
    CHECK(reason(ratio, NoValue::DivisionByZero) == 1);
    CHECK(reason(ratio, NoValue::InputMissing) == 1);
    CHECK(reason(computed("log(members)"), NoValue::LogOfNonPositive) == 1);
    CHECK(reason(computed("sqrt(-staff)"), NoValue::RootOfNegative) == 3);
    CHECK(reason(computed("exp(1000 * staff)"), NoValue::TooLarge) == 3);
    CHECK(values("if(members = 0, 0, staff / members)") == Numbers{2.0 / 6, 0, none});
    CHECK(values("if(staff > 2, members, 9)") == Numbers{9, 0, none});
}

TEST_CASE_METHOD(StudyOfExpressions, "aggregates run over the ties of ego that have a known value")
{
    CHECK(values("mean(relevance)") == Numbers{2, none, none});
    CHECK(values("sum(relevance)") == Numbers{4, none, 0});
    CHECK(values("sd(relevance)") == Numbers{std::sqrt(2.0), none, none});
    CHECK(values("count(type = \"state\")") == Numbers{2, none, 0});
    CHECK(values("share(type = \"state\")") == Numbers{200.0 / 3, none, none});
    CHECK(values("share(type = \"state\" and relevance >= 2)") == Numbers{50, none, none});
    // What one side settles is known: R 4.2.2, mean(type == "state" | relevance >= 2, na.rm =
    // TRUE).
    CHECK(values("share(type = \"state\" or relevance >= 2)") == Numbers{200.0 / 3, none, none});
    CHECK(values("share(type = \"religious\" and relevance >= 1)")
          == Numbers{100.0 / 3, none, none});
    CHECK(reason(computed("mean(relevance)"), NoValue::NoKnownTies) == 2);
    CHECK(values("share(outreach = ego.outreach)") == Numbers{200.0 / 3, none, none});
    CHECK(values("mean(relevance - mean(relevance))") == Numbers{0, none, none});
    CHECK(values("mean(ego.members)") == Numbers{6, 0, none});
}

TEST_CASE_METHOD(StudyOfExpressions, "ties see ego's columns and aggregates of their own ego")
{
    CHECK(values("relevance - mean(relevance)", Level::Tie) == Numbers{1, none, -1, none});
    CHECK(values("outreach = ego.outreach", Level::Tie) == Numbers{1, 0, 1, none});
    CHECK(values("members", Level::Tie) == Numbers{6, 6, 6, 0});
    CHECK(values("alter = \"1\"", Level::Tie) == Numbers{1, 0, 0, 1});
    CHECK(computed("size / 2", Level::Ego).level == VariableLevel::Network);
    CHECK(values("size / 2", Level::Network) == Numbers{1.5, 0.5, 0});
}

TEST_CASE_METHOD(StudyOfExpressions,
                 "egos with several maps: of ego all ties, of a network its own")
{
    study->perform("Second map", [&](Writer& writer) {
        const auto reader = writer.reader();
        const auto ego = reader.egos().front().id;
        const auto map = writer.addMap(ego, reader.designs().front().id, "Later");
        writer.addTie({map, reader.alteri(ego).front().id});
    });
    frames = framesOf(study->reader());
    CHECK(values("count(type = \"state\")", Level::Ego) == Numbers{3, 3, none, 0});
    CHECK(values("count(type = \"state\")", Level::Network) == Numbers{2, 1, none, 0});
    // Ego is one person however many maps it has: (6 + 0) / 2.
    CHECK(asNumbers(valuesOf(Centring{Centring::Kind::GrandMean, "members"}, frames).numbers)
          == Numbers{3, 3, -3, none});
}

TEST_CASE_METHOD(StudyOfExpressions, "mistakes are told with their place and what was expected")
{
    const auto expectedAt = [&](const std::string& text) {
        const auto problem = problemOf(text);
        CHECK(problem.code == ErrorCode::ExpressionSyntax);
        return std::pair(problem.where.column, problem.details.at(1));
    };
    using Place = std::pair<int, std::string>;
    CHECK(expectedAt("") == Place{1, "a value"});
    CHECK(expectedAt("members +") == Place{10, "a value"});
    CHECK(expectedAt("members staff") == Place{9, "an operator or the end"});
    CHECK(expectedAt("(members") == Place{9, ")"});
    CHECK(expectedAt("if(members, 1)") == Place{14, ","});
    CHECK(expectedAt("median(members)") == Place{1, "the name of a function"});
    CHECK(expectedAt("1.2.3") == Place{1, "a number"});
    CHECK(expectedAt("1 < 2 < 3") == Place{7, "an operator or the end"});
    CHECK(expectedAt("`members") == Place{1, "a name in backticks"});
    CHECK(expectedAt("count(type = \"state)") == Place{14, "a closing quotation mark"});
    CHECK(expectedAt("and 1") == Place{1, "a value"});
    CHECK(expectedAt(std::string(5000, '(')).second == "fewer parentheses");
    std::string sum = "1";
    for (int i = 0; i < 1000; ++i)
        sum += "+1";
    CHECK(parseExpression(sum).operands.size() == 2);
    for (int i = 0; i < 100'000; ++i)
        sum += "+1";
    CHECK(expectedAt(sum).second == "fewer operations");

    const auto codeAt = [&](const std::string& text) {
        const auto problem = problemOf(text);
        return std::pair(problem.code, problem.where.column);
    };
    using Code = std::pair<ErrorCode, int>;
    CHECK(codeAt("1 + nothing") == Code{ErrorCode::ExpressionVariableUnknown, 5});
    CHECK(codeAt("1 + relevance") == Code{ErrorCode::ExpressionNeedsAggregate, 5});
    CHECK(codeAt("mean(type)") == Code{ErrorCode::ExpressionNeedsNumber, 6});
    CHECK(codeAt("\"state\"") == Code{ErrorCode::ExpressionNeedsNumber, 1});
    CHECK(codeAt("count(type < \"state\")") == Code{ErrorCode::ExpressionNeedsNumber, 7});
    CHECK(codeAt("members = \"six\"") == Code{ErrorCode::ExpressionMixesTexts, 1});
    CHECK(codeAt("count(type = \"stat\")") == Code{ErrorCode::LevelUnknown, 14});
}

TEST_CASE_METHOD(StudyOfExpressions, "derived columns are found by name at their level")
{
    addDerived(frames, {derived("double_ratio", "2 * ratio"), derived("ratio", "staff / members"),
                        derived("is_state", "type = \"state\"", Level::Tie),
                        derived("broken", "nothing + 1"), derived("size", "1"),
                        derived("snake", "tail"), derived("tail", "snake")});
    const auto* ratio = frames.networks.find("double_ratio");
    REQUIRE(ratio != nullptr);
    CHECK(ratio->level == VariableLevel::Ego);
    CHECK(asNumbers(*ratio->numbers) == Numbers{4.0 / 6, none, none});
    CHECK(asNumbers(*frames.ties.find("double_ratio")->numbers)
          == Numbers{4.0 / 6, 4.0 / 6, 4.0 / 6, none});
    CHECK(asNumbers(*frames.ties.find("is_state")->numbers) == Numbers{1, 1, 0, none});
    CHECK(frames.networks.find("is_state") == nullptr);

    std::map<std::string, ErrorCode> faults;
    for (const auto& fault : frames.faults)
        faults[fault.key] = fault.problem.code;
    CHECK(faults
          == std::map<std::string, ErrorCode>{{"broken", ErrorCode::ExpressionVariableUnknown},
                                              {"size", ErrorCode::DuplicateKey},
                                              {"snake", ErrorCode::DerivedCircular},
                                              {"tail", ErrorCode::ExpressionVariableUnknown}});
    CHECK(circularColumn({derived("a", "b"), derived("b", "a + 1")}));
    CHECK_FALSE(circularColumn({derived("a", "b"), derived("b", "members"), derived("c", "(")}));
}

TEST_CASE_METHOD(StudyOfExpressions,
                 "variables are centred at the grand mean, at ego's, or give ego's")
{
    const auto centred = [&](Centring::Kind kind, const std::string& variable) {
        const Centring centring{kind, variable};
        CHECK(centringFrom(definitionOf(centring)) == centring);
        return asNumbers(valuesOf(centring, frames).numbers);
    };
    CHECK(centred(Centring::Kind::GrandMean, "members") == Numbers{3, -3, none});
    CHECK(centred(Centring::Kind::GrandMean, "relevance") == Numbers{1, none, -1, none});
    CHECK(centred(Centring::Kind::WithinEgo, "relevance") == Numbers{1, none, -1, none});
    CHECK(centred(Centring::Kind::EgoMean, "relevance") == Numbers{2, none, none});
    CHECK_THROWS_AS(centred(Centring::Kind::WithinEgo, "members"), Error);
    CHECK_THROWS_AS(centred(Centring::Kind::GrandMean, "type"), Error);
    CHECK_THROWS_AS(centringFrom("median members"), Error);
}

TEST_CASE_METHOD(StudyOfExpressions, "who uses a variable is known before it goes")
{
    const SavedModel model{{}, "M1", "relevance ~ share_state + a + (1 | ego)", false, {}, {}, {}};
    const SavedModel broken{{}, "M2", "relevance ~ half_ +", false, {}, {}, {}};
    CHECK(userOf({"a"}, {model}, {}) == "M1");
    CHECK(userOf({"half_"}, {model, broken}, {}) == "M2");
    CHECK(userOf({"b"}, {model}, {derived("c", "log(b)")}) == "c");
    CHECK_FALSE(userOf({"b"}, {model}, {derived("c", "log(a)")}));
    const SavedModel filtered{{}, "M3",   "relevance ~ a + (1 | ego)", false, {}, {}, {},
                              {}, "b > 2"};
    CHECK(userOf({"b"}, {model, filtered}, {}) == "M3");
    const auto recode = study->reader().codebook().recodes.front();
    CHECK(userOf(variablesOf(recode), {model}, {}) == "M1");
}

TEST_CASE("names are quoted where an expression needs it", "[measures]")
{
    CHECK(quotedWhereNeeded("ego.members") == "ego.members");
    CHECK(quotedWhereNeeded("share_region of origin") == "`share_region of origin`");
    CHECK(quotedWhereNeeded("2nd") == "`2nd`");
    CHECK(quotedWhereNeeded("or") == "`or`");
    CHECK(variablesOf(parseExpression("`share_region of origin` + a + a"))
          == std::vector<std::string>{"share_region of origin", "a"});
}

TEST_CASE("derived columns of the sample agree with R", "[measures]")
{
    // R 4.2.2 on resources/sample: tapply(relevance, ego_id, mean), the same with sd;
    // 100 * tapply(type == "state" & relevance >= 2, ego_id, mean); log(members / (staff + 1));
    // relevance - ave(relevance, ego_id). Tolerance 1e-12, relative.
    const TemporaryFolder folder;
    const auto study = sampleStudy(folder.path("sample.alteri"));
    study->perform("Derive", [](Writer& writer) {
        using Kind = DerivedColumn::Kind;
        writer.addDerivedColumn(derived("m", "mean(relevance)"));
        writer.addDerivedColumn(derived("s", "sd(relevance)"));
        writer.addDerivedColumn(derived("strong", "share(type = \"state\" and relevance >= 2)"));
        writer.addDerivedColumn(derived("l", "log(members / (staff + 1))"));
        writer.addDerivedColumn(derived("members_c", "grand members", Level::Ego, Kind::Centred));
        writer.addDerivedColumn(derived("w", "within relevance", Level::Tie, Kind::Centred));
        writer.addDerivedColumn(derived("same", "outreach = ego.outreach", Level::Tie));
    });
    const auto frames = framesOf(study->reader());
    CHECK(frames.faults.empty());
    const auto close = [](double value) { return Approx(value).epsilon(1e-12); };
    const auto of = [&](const std::string& name, std::size_t row) {
        return frames.networks.find(name)->numbers->values.at(row);
    };
    CHECK(of("m", 3) == close(2.0967741935483870));
    CHECK(of("m", 14) == close(2.0810810810810811));
    CHECK(of("s", 0) == close(0.62449979983983983));
    CHECK(of("s", 7) == close(0.88704120832301692));
    CHECK(of("strong", 1) == close(6.666666666666667));
    CHECK(of("strong", 11) == close(34.615384615384613));
    CHECK(of("l", 1) == close(-0.91629073187415500));
    CHECK(frames.networks.find("l")->numbers->isMissing(6));
    CHECK(of("members_c", 0) == close(6 - 3.4666666666666668));
    const auto& within = *frames.ties.find("w")->numbers;
    CHECK(within.values.at(0) == close(-0.16000000000000014));
    CHECK(within.values.at(49) == close(0.58333333333333348));
    double squares = 0;
    for (const double value : within.values)
        squares += value * value;
    CHECK(squares == close(136.75091525059267));
    double same = 0;
    for (const double value : frames.ties.find("same")->numbers->values)
        same += value;
    CHECK(same == 206);
}
