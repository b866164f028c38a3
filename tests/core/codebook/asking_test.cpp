// SPDX-License-Identifier: GPL-3.0-or-later
// How attributes are asked: what is retired, expected, and out of what is expected.
#include "core/maps/category_keys.hpp"
#include "core/maps/completeness.hpp"
#include "core/maps/quick_entry.hpp"
#include "core/maps/typed_answer.hpp"
#include "core/template/study_template.hpp"
#include "tests/catch.hpp"
#include "tests/core/codebook/codebook_fixture.hpp"

#include <algorithm>

using namespace alteri;
using namespace alteri::test;

TEST_CASE_METHOD(CodebookFixture, "what is retired is not offered", "[codebook]")
{
    auto state = *attribute(Owner::Alter, "type").findCode("state");
    state.retired = true;
    study->perform("Retire", [&](Writer& writer) { writer.changeCategory(state); });
    const auto codebook = study->reader().codebook();
    const auto keys = categoryKeys(codebook, study->reader().designs());
    const auto type = attribute(Owner::Alter, "type").id;
    CHECK(keyOf(keys, type, state.id).empty());
    CHECK(parseEntry("Anna; welfare", codebook, keys).isUnderstood());
    CHECK_FALSE(parseEntry("Anna; state", codebook, keys).isUnderstood());
    CHECK_FALSE(parseEntry("Anna; type=state", codebook, keys).isUnderstood());
    const auto possible = possibleAnswers(parseEntry("Anna; ", codebook, keys), codebook, keys);
    CHECK(std::none_of(possible.begin(), possible.end(),
                       [&](const CategoryKey& each) { return each.value == Value(state.id); }));
    // The ring of a level that is retired keeps its digit for itself: the others keep theirs.
    auto level = *attribute(Owner::Tie, "relevance").findCode("2");
    level.retired = true;
    study->perform("Retire", [&](Writer& writer) { writer.changeCategory(level); });
    const auto fewer = categoryKeys(study->reader().codebook(), study->reader().designs());
    CHECK(findKey(fewer, "2") == nullptr);
    CHECK(findKey(fewer, "3")->value == Value(category(Owner::Tie, "relevance", "1")));
    // Answers that were given stay as they are, and the study is in order.
    CHECK(answer(alteri[0], "type") == "state");
    CHECK(isSound());
}

TEST_CASE_METHOD(CodebookFixture, "gaps are what the study expects", "[codebook]")
{
    const auto asks = [&](const std::string& key) {
        const auto gaps = gapsOf(study->reader(), maps[0]);
        return std::any_of(gaps.ofEgo.begin(), gaps.ofEgo.end(), [&](const auto& each) {
            return each.attribute == attribute(Owner::Ego, key).id;
        });
    };
    CHECK(asks("staff"));
    CHECK_FALSE(asks("city"));
    auto staff = attribute(Owner::Ego, "staff");
    staff.expected = false;
    auto city = attribute(Owner::Ego, "city");
    city.expected = true;
    study->perform("Expect", [&](Writer& writer) {
        writer.changeAttribute(staff);
        writer.changeAttribute(city);
        writer.clearAnswer(egos[0], city.id);
    });
    CHECK_FALSE(asks("staff"));
    CHECK(asks("city"));
}

TEST_CASE("numbers outside of what is expected are noticed", "[codebook]")
{
    Attribute age;
    age.scale = Scale::Numeric;
    CHECK_FALSE(isUnexpected(160.0, age));
    age.largest = 120;
    CHECK(isUnexpected(160.0, age));
    CHECK_FALSE(isUnexpected(120.0, age));
    CHECK_FALSE(isUnexpected(-1.0, age));
    age.smallest = 0;
    CHECK(isUnexpected(-1.0, age));
    CHECK_FALSE(isUnexpected(MissingReason::Refused, age));
}

TEST_CASE("a template says how attributes are asked", "[codebook][templates]")
{
    const std::string json = R"({
        "key": "t", "title": "T", "description": "D", "tie_kinds": [], "recodes": [],
        "models": [], "map": {"title": "Map", "rings": 3},
        "attributes": [
            {"owner": "alter", "key": "age", "label": "Age", "scale": "numeric",
             "hint": {"en": "In years", "de": "In Jahren"}, "expected": false, "unit": "years",
             "smallest": 0, "largest": 120, "decimals": 0, "low_label": "new",
             "high_label": "old"},
            {"owner": "alter", "key": "sex", "label": "Sex", "scale": "nominal",
             "categories": [{"code": "f", "label": "Female"},
                            {"code": "x", "label": "Unclear", "retired": true}]}]})";
    const TemporaryFolder folder;
    auto study = StudyFile::create(folder.path("t.alteri"), fixedEnvironment());
    study->found([&](Writer& writer) { applyTemplate(writer, json, "de"); });
    const auto codebook = study->reader().codebook();
    const auto* age = codebook.find(Owner::Alter, "age");
    REQUIRE(age != nullptr);
    CHECK(age->hint == "In Jahren");
    CHECK_FALSE(age->isExpected());
    CHECK(age->unit == "years");
    CHECK(age->smallest == 0);
    CHECK(age->largest == 120);
    CHECK(age->decimals == 0);
    CHECK(age->lowLabel == "new");
    CHECK(age->highLabel == "old");
    const auto* sex = codebook.find(Owner::Alter, "sex");
    CHECK_FALSE(sex->findCode("f")->retired);
    CHECK(sex->findCode("x")->retired);
    CHECK_FALSE(sex->expected);
    const auto wrong = [&](std::string text, const std::string& from, const std::string& to) {
        text.replace(text.find(from), from.size(), to);
        auto other = StudyFile::create(folder.path("w.alteri"), fixedEnvironment());
        CHECK_THROWS_AS(other->found([&](Writer& writer) { applyTemplate(writer, text, "en"); }),
                        Error);
        other.reset();
        std::filesystem::remove(folder.path("w.alteri"));
    };
    wrong(json, "\"smallest\": 0", "\"smallest\": 121");
    wrong(json, "\"largest\": 120", "\"largest\": \"120\"");
}
