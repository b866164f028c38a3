// SPDX-License-Identifier: GPL-3.0-or-later
// Letters of the keyboard that a study chooses for its answers.
#include "core/codebook/attribute_changes.hpp"
#include "core/codebook/category_changes.hpp"
#include "core/codebook/category_sets.hpp"
#include "core/error.hpp"
#include "core/maps/category_keys.hpp"
#include "core/maps/quick_entry.hpp"
#include "core/template/study_template.hpp"
#include "tests/catch.hpp"
#include "tests/core/codebook/codebook_fixture.hpp"

using namespace alteri;
using namespace alteri::test;

namespace {

struct LettersFixture : CodebookFixture {
    std::vector<CategoryKey> keys()
    {
        return categoryKeys(study->reader().codebook(), study->reader().designs());
    }

    std::string keyFor(Owner owner, const std::string& attribute, const std::string& code)
    {
        return keyOf(keys(), this->attribute(owner, attribute).id,
                     category(owner, attribute, code));
    }

    void choose(Owner owner, const std::string& key, const std::string& code, std::string letter)
    {
        const auto changed = attribute(owner, key);
        auto category = *changed.findCode(code);
        category.letter = std::move(letter);
        study->perform("Letter",
                       [&](Writer& writer) { changeCategory(writer, changed.id, category); });
    }
};

}  // namespace

TEST_CASE_METHOD(LettersFixture, "a letter that is chosen codes the answer", "[codebook]")
{
    const auto before = keyFor(Owner::Alter, "type", "welfare");
    const auto state = keyFor(Owner::Alter, "type", "state");
    REQUIRE(before != state);
    // Even one that another answer was found for before, which finds another.
    choose(Owner::Alter, "type", "welfare", state);
    CHECK(keyFor(Owner::Alter, "type", "welfare") == state);
    CHECK(keyFor(Owner::Alter, "type", "state") != state);
    const auto entry = parseEntry("Anna; " + state, study->reader().codebook(), keys());
    REQUIRE(entry.isUnderstood());
    CHECK(entry.parts.front().answers.front().value
          == Value(category(Owner::Alter, "type", "welfare")));

    // Rings can have letters instead of digits.
    choose(Owner::Tie, "relevance", "3", "Z");
    CHECK(findKey(keys(), "Z")->value == Value(category(Owner::Tie, "relevance", "3")));
    CHECK(findKey(keys(), "1") == nullptr);
    choose(Owner::Alter, "type", "welfare", {});
    CHECK(keyFor(Owner::Alter, "type", "welfare") == before);
}

TEST_CASE_METHOD(LettersFixture, "a letter has one answer, and is a letter", "[codebook]")
{
    choose(Owner::Alter, "type", "welfare", "q");
    CHECK_THROWS_AS(choose(Owner::Alter, "type", "state", "q"), Error);
    CHECK_THROWS_AS(choose(Owner::Tie, "relevance", "3", "q"), Error);
    for (const auto* wrong : {"n", "N", "1", "ä", "ab", "+"})
        CHECK_THROWS_AS(choose(Owner::Alter, "type", "state", wrong), Error);
    CHECK(keyFor(Owner::Alter, "type", "welfare") == "q");

    Attribute known;
    known.owner = Owner::Alter;
    known.scale = Scale::YesNo;
    known.label = "Known";
    known.letter = "q";
    CHECK_THROWS_AS(study->perform("Add", [&](Writer& writer) { addAttribute(writer, known); }),
                    Error);
    known.letter = "Q";
    CHECK_THROWS_AS(study->perform("Add", [&](Writer& writer) { addAttribute(writer, known); }),
                    Error);
    known.letter = "x";
    study->perform("Add", [&](Writer& writer) { addAttribute(writer, known); });
    const auto id = attribute(Owner::Alter, "known").id;
    CHECK(keyOf(keys(), id, 1.0) == "x");
    CHECK(keyOf(keys(), id, 0.0) == "X");
    CHECK_THROWS_AS(choose(Owner::Alter, "type", "state", "X"), Error);
    // What is retired lets its letter go, and cannot come back for it.
    auto welfare = *attribute(Owner::Alter, "type").findCode("welfare");
    welfare.retired = true;
    const auto type = attribute(Owner::Alter, "type").id;
    study->perform("Retire", [&](Writer& writer) { changeCategory(writer, type, welfare); });
    choose(Owner::Alter, "type", "state", "q");
    welfare.retired = false;
    CHECK_THROWS_AS(
        study->perform("Offer", [&](Writer& writer) { changeCategory(writer, type, welfare); }),
        Error);
    CHECK(isSound());
}

TEST_CASE_METHOD(LettersFixture,
                 "letters go with a template, and not with a copied set",
                 "[codebook][templates]")
{
    choose(Owner::Alter, "type", "welfare", "q");
    const auto read = readTemplate(textOf(templateOf(study->reader(), {"t", "T", "D"})), "en");
    const auto* type = read.codebook.find(Owner::Alter, "type");
    REQUIRE(type != nullptr);
    CHECK(type->findCode("welfare")->letter == "q");
    CHECK(type->findCode("state")->letter.empty());

    AttributeId second;
    study->perform("Add", [&](Writer& writer) {
        Attribute added;
        added.owner = Owner::Alter;
        added.scale = Scale::Nominal;
        added.label = "Second type";
        second = addAttribute(writer, added);
        takeCategories(writer, second, attribute(Owner::Alter, "type").id);
    });
    CHECK(attribute(Owner::Alter, "second_type").findCode("welfare")->letter.empty());
}
