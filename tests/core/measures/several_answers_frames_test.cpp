// SPDX-License-Identifier: GPL-3.0-or-later
// Statistics of several answers against values worked out by hand.
#include "core/codebook/category_changes.hpp"
#include "core/exchange/results/r_script.hpp"
#include "core/exchange/tables/import/study_import.hpp"
#include "core/exchange/tables/rows/delimited_rows.hpp"
#include "core/exchange/tables/rows/delimited_table.hpp"
#include "core/maps/study_check.hpp"
#include "core/measures/columns/choice_name.hpp"
#include "core/measures/describe/missing_reasons.hpp"
#include "core/measures/describe/univariate.hpp"
#include "core/measures/variables/study_frames.hpp"
#include "core/measures/variables/study_grid.hpp"
#include "core/model/choices_text.hpp"
#include "core/multilevel/formula/formula.hpp"
#include "core/multilevel/formula/formula_text.hpp"
#include "core/multilevel/inference/fit.hpp"
#include "core/table/study_table_reading.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"

#include <algorithm>

using namespace alteri;
using namespace alteri::test;

namespace {

/// Two egos whose partners speak languages, one of whom nothing is known about; a third ego has no
/// partners.
//          langs        ar de tr  how many
//   E1 1   ar; de        1  1  0  2
//   E1 2   de            0  1  0  1
//   E1 3   none          0  0  0  0
//   E1 4   (no answer)
//   E2 5   tr            0  0  1  1
//   E2 6   tr; de; ar    1  1  1  3
//   E2 7   ar            1  0  0  1
struct LanguagesFixture {
    TemporaryFolder folder;
    std::unique_ptr<StudyFile> study = newStudy(folder.path("study.alteri"), "blank");

    LanguagesFixture()
    {
        importTables(*study,
                     {{"egos.csv", "ego_id,home\nE1,ar; de\nE2,de\nE3,de; ar\n"},
                      {"alters.csv", "ego_id,alter_id,langs,trust\nE1,1,ar; de,4\nE1,2,de,5\n"
                                     "E1,3,;,1\nE1,4,,3\nE2,5,tr,2.5\nE2,6,tr; de; ar,9\n"
                                     "E2,7,ar,3.5\n"},
                      std::nullopt,
                      {}},
                     "Import");
    }

    StudyFrames frames() const { return framesOf(study->reader()); }

    Attribute langs() const { return *study->reader().codebook().find(Owner::Alter, "langs"); }
};

std::vector<std::optional<double>> numbersOf(const Frame& frame, const std::string& name)
{
    const auto* column = frame.find(name);
    REQUIRE(column != nullptr);
    std::vector<std::optional<double>> found;
    for (std::size_t row = 0; row < frame.rows; ++row)
        found.push_back(column->isMissing(row) ? std::nullopt
                                               : std::optional(column->numbers->values[row]));
    return found;
}

using Numbers = std::vector<std::optional<double>>;

}  // namespace

TEST_CASE_METHOD(LanguagesFixture, "a table of several answers is read as such", "[import]")
{
    const auto attribute = langs();
    CHECK(attribute.scale == Scale::Several);
    std::vector<std::string> codes;
    for (const auto& category : attribute.categories)
        codes.push_back(category.code);
    CHECK(codes == std::vector<std::string>{"ar", "de", "tr"});
    std::vector<std::string> answers;
    const auto reader = study->reader();
    for (const auto& ego : reader.egos())
        for (const auto& alter : reader.alteri(ego.id)) {
            const auto value = reader.answer(alter.id, attribute.id);
            answers.push_back(value ? codesOf(attribute, std::get<Choices>(*value)) : "-");
        }
    CHECK(answers == std::vector<std::string>{"ar; de", "de", ";", "-", "tr", "ar; de; tr", "ar"});
    CHECK(checkStudy(*study).empty());
}

TEST_CASE("sentences and single categories are no lists of several answers", "[import]")
{
    const TemporaryFolder folder;
    const auto study = newStudy(folder.path("study.alteri"), "blank");
    importTables(*study,
                 {{"egos.csv", "ego_id\nE1\n"},
                  {"alters.csv", "ego_id,alter_id,said,kind\nE1,1,\"A friend; since school\",a\n"
                                 "E1,2,\"Helps; not always\",b\nE1,3,Fine,a\nE1,4,Old,b\n"},
                  std::nullopt,
                  {}},
                 "Import");
    const auto codebook = study->reader().codebook();
    CHECK(codebook.find(Owner::Alter, "said")->scale == Scale::Text);
    CHECK(codebook.find(Owner::Alter, "kind")->scale == Scale::Nominal);
}

TEST_CASE_METHOD(LanguagesFixture, "an unknown code in a list is told", "[import]")
{
    try {
        importTables(*study,
                     {{"egos.csv", "ego_id\nE9\n"},
                      {"alters.csv", "ego_id,alter_id,langs\nE9,1,ar; xx\n"},
                      std::nullopt,
                      {}},
                     "Import");
        FAIL("was imported");
    } catch (const Error& error) {
        REQUIRE(error.problems().size() == 1);
        CHECK(error.problems().front().code == ErrorCode::CodeUnknown);
        CHECK(error.problems().front().details.front() == "xx");
    }
}

TEST_CASE_METHOD(LanguagesFixture, "each category of several answers is a variable", "[measures]")
{
    const auto all = frames();
    const auto none = std::optional<double>();
    CHECK(numbersOf(all.ties, "langs[ar]") == Numbers{1, 0, 0, none, 0, 1, 1});
    CHECK(numbersOf(all.ties, "langs[de]") == Numbers{1, 1, 0, none, 0, 1, 0});
    CHECK(numbersOf(all.ties, "langs[tr]") == Numbers{0, 0, 0, none, 1, 1, 0});
    CHECK(numbersOf(all.ties, "langs[]") == Numbers{2, 1, 0, none, 1, 3, 1});
    CHECK(all.ties.find("langs") == nullptr);
    CHECK(all.ties.find("langs[ar]")->label == "langs: ar");
    CHECK(all.ofAlteri.contains("langs[ar]"));
    CHECK(numbersOf(all.networks, "home[ar]") == Numbers{1, 0, 1});
    CHECK(numbersOf(all.networks, "home[]") == Numbers{2, 1, 2});
    CHECK(numbersOf(all.ties, "home[ar]") == Numbers{1, 1, 1, 1, 0, 0, 0});
}

TEST_CASE_METHOD(LanguagesFixture,
                 "shares of several answers are of those who gave one",
                 "[measures]")
{
    const auto networks = frames().networks;
    const auto at = [&](const std::string& name, std::size_t row) {
        return numbersOf(networks, name).at(row).value();
    };
    // Three of four partners of E1 have an answer: one, two and none of them.
    CHECK(at("share_langs_ar", 0) == Approx(100.0 / 3));
    CHECK(at("share_langs_de", 0) == Approx(200.0 / 3));
    CHECK(at("share_langs_tr", 0) == 0);
    CHECK(at("share_langs_ar", 1) == Approx(200.0 / 3));
    CHECK(at("share_langs_de", 1) == Approx(100.0 / 3));
    CHECK(at("share_langs_tr", 1) == Approx(200.0 / 3));
    CHECK(at("mean_langs[]", 0) == 1);
    CHECK(at("mean_langs[]", 1) == Approx(5.0 / 3));
    CHECK(at("sd_langs[]", 0) == 1);
    CHECK(at("max_langs[]", 1) == 3);
    const auto* share = networks.find("share_langs_ar");
    CHECK(share->isMissing(2));
    CHECK(share->undefined.at(2) == Undefined::NoAlteri);
    // A share says it; more of the same would be in the way.
    CHECK(networks.find("mean_langs[ar]") == nullptr);
    CHECK(networks.find("entropy_langs[ar]") == nullptr);
}

TEST_CASE_METHOD(LanguagesFixture, "several answers are described by category", "[measures]")
{
    const auto reader = study->reader();
    study->perform("Refuse", [&](Writer& writer) {
        const auto alter = writer.reader().alteri(writer.reader().egos().front().id).at(3);
        writer.setAnswer(alter.id, langs().id, MissingReason::Refused);
    });
    std::map<std::string, UnivariateRow> rows;
    for (auto& row : describe(frames()))
        rows.emplace(row.variable, row);
    CHECK(rows.at("langs[ar]").n == 6);
    CHECK(rows.at("langs[ar]").missing == 1);
    CHECK(rows.at("langs[ar]").mean == Approx(3.0 / 6));
    CHECK(rows.at("langs[tr]").mean == Approx(2.0 / 6));
    CHECK(rows.at("langs[]").mean == Approx(8.0 / 6));
    const MissingReasons reasons(*tableOf(reader));
    const auto refused = static_cast<std::size_t>(MissingReason::Refused);
    CHECK(reasons.of(VariableLevel::Tie, "langs[ar]").at(refused) == 1);
    CHECK(reasons.of(VariableLevel::Tie, "langs[]").at(refused) == 1);
}

TEST_CASE_METHOD(LanguagesFixture,
                 "several answers of ego, alter and tie are told apart",
                 "[measures]")
{
    study->perform("Ask", [&](Writer& writer) {
        auto same = langs();
        same.owner = Owner::Tie;
        writer.addAttribute(same);
        same.owner = Owner::Ego;
        same.categories.resize(1);
        writer.addAttribute(same);
    });
    const auto all = frames();
    for (const auto* name : {"langs[ar]", "langs[]", "tie.langs[ar]", "tie.langs[]"})
        CHECK(all.ties.find(name) != nullptr);
    CHECK(all.networks.find("ego.langs[ar]") != nullptr);
    CHECK(all.networks.find("ego.langs[]") != nullptr);
    CHECK(all.networks.find("share_tie.langs_ar") != nullptr);
    CHECK(all.ties.find("langs[ar]")->label == "Alter: langs: ar");
    // As the codebook has them called.
    std::set<std::string> labels;
    for (const auto& column : all.ties.columns)
        CHECK(labels.insert(column.label).second);
}

TEST_CASE_METHOD(LanguagesFixture,
                 "what was said to a category stands beside the answer",
                 "[measures]")
{
    const auto asked = langs();
    const auto ofEgo = study->reader().egos().front().id;
    study->perform("Say", [&](Writer& writer) {
        auto turkish = *asked.findCode("tr");
        turkish.namely = true;
        writer.changeCategory(turkish);
        const auto alteri = writer.reader().alteri(writer.reader().egos()[1].id);
        writer.setNamely(alteri[0].id, asked.id, turkish.id, "Zazaki");
        writer.setNamely(alteri[1].id, asked.id, turkish.id, "Azeri; \"Azari\"");
    });
    const StudyGrid grid(tableOf(study->reader()));
    std::vector<std::string> keys;
    DelimitedRows part{DataRows::Alteri, {4, 5, 6}, {}, {}};
    for (const auto column : grid.columnsOf(DataRows::Alteri)) {
        const auto& shown = grid.column(column);
        if (shown.content() == DataContent::Answer || shown.content() == DataContent::Namely) {
            keys.push_back(shown.attribute().key);
            part.columns.push_back(column);
        }
    }
    CHECK(keys == std::vector<std::string>{"langs", "langs.namely", "trust", "home"});
    part.columns.resize(2);
    part.titles = {"langs", "langs.namely"};
    DelimitedStyle style;
    style.codes = true;
    const std::string csv =
        "langs,langs.namely\ntr,Zazaki\nar; de; tr,\"Azeri; \"\"Azari\"\"\"\nar,\n";
    CHECK(delimitedText(grid, part, style) == csv);
    CHECK(study->reader().namely(ofEgo, asked.id).empty());
    // It is no variable of models and no answer that could be missing.
    CHECK(frames().ties.find("langs.namely") == nullptr);
}

TEST_CASE("names of several answers need no backticks", "[formula]")
{
    CHECK(choiceName("langs", "ar") == "langs[ar]");
    CHECK(choiceName("langs", {}) == "langs[]");
    CHECK(plainNameLength("langs[ar] + x") == 9);
    CHECK(plainNameLength("langs[] + x") == 7);
    CHECK(plainNameLength("langs + x[a]") == 5);
    CHECK(plainNameLength("langs[ar") == 5);
    CHECK(plainNameLength("[ar]") == 0);
    CHECK(isPlainName("ego.langs[ar]"));
    CHECK_FALSE(isPlainName("share_langs[ar]_1"));
    CHECK_FALSE(isPlainName("1[ar]"));
    const auto formula = parseFormula("trust ~ langs[ar] * ego.langs[] + (langs[two words] | ego)");
    CHECK(formula.terms.front().front().name == "langs[ar]");
    CHECK(variablesOf(formula).back() == "ego");
    CHECK(parseFormula(formulaText(formula)).terms == formula.terms);
    CHECK_THROWS_AS(parseFormula("trust ~ langs[ar"), Error);
}

TEST_CASE_METHOD(LanguagesFixture, "several answers stand in formulas and columns", "[measures]")
{
    study->perform("Column", [](Writer& writer) {
        writer.addDerivedColumn({{},
                                 "arabic",
                                 "Arabic",
                                 DerivedColumn::Level::Ego,
                                 DerivedColumn::Kind::Computed,
                                 "share(langs[ar] = 1 and langs[] > 1)"});
        writer.addModel({{}, "Trust", "trust ~ langs[ar] + (1 | ego)", false, {}, {}, {}});
    });
    const auto all = frames();
    CHECK(all.faults.empty());
    CHECK(numbersOf(all.networks, "arabic").at(0).value() == Approx(100.0 / 3));
    // Without differences between egos it is the difference of two means: of 4, 9 and 3.5, and of
    // 5, 1 and 2.5.
    const auto fit = fitModel(all.ties, specOf(study->reader().models().front()));
    REQUIRE(fit.fixed.size() == 2);
    CHECK(fit.n == 6);
    CHECK(fit.fixed[0].estimate == Approx(8.5 / 3).epsilon(1e-6));
    CHECK(fit.fixed[1].estimate == Approx(16.5 / 3 - 8.5 / 3).epsilon(1e-6));
    const auto script = rScript(all.ties, {fit}, "data.csv");
    CHECK(script.find("`langs[ar]`") != std::string::npos);

    // A new code is carried through both; what they need cannot go.
    study->perform("Code", [&](Writer& writer) {
        auto changed = *langs().findCode("ar");
        changed.code = "arb";
        changeCategory(writer, langs().id, changed);
    });
    CHECK(study->reader().models().front().formula == "trust ~ langs[arb] + (1 | ego)");
    CHECK(study->reader().derivedColumns().front().definition
          == "share(langs[arb] = 1 and langs[] > 1)");
    CHECK_THROWS_AS(study->perform("Delete",
                                   [&](Writer& writer) {
                                       removeCategory(writer, langs().id,
                                                      langs().findCode("arb")->id,
                                                      AnswersMissing{});
                                   }),
                    Error);
    study->perform("Merge", [&](Writer& writer) {
        mergeCategories(writer, langs().id, {langs().findCode("arb")->id},
                        langs().findCode("tr")->id);
    });
    CHECK(study->reader().models().front().formula == "trust ~ langs[tr] + (1 | ego)");
    CHECK(frames().faults.empty());
}
