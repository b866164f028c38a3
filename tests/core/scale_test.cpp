// SPDX-License-Identifier: GPL-3.0-or-later
// What is known about each scale, and which answers it allows.
#include "core/maps/typed_answer.hpp"
#include "core/model/codebook.hpp"
#include "core/model/plain_numerals.hpp"
#include "core/model/value.hpp"
#include "core/store/study_file.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"

#include <set>

using namespace alteri;
using namespace alteri::test;

TEST_CASE("every scale has a word of its own")
{
    std::set<std::string_view> words;
    for (const auto& each : scaleTraits()) {
        words.insert(each.word);
        CHECK(scaleFrom(each.word) == each.scale);
        CHECK(traitsOf(each.scale).word == each.word);
    }
    CHECK(words.size() == scaleTraits().size());
    CHECK_FALSE(scaleFrom("none of them"));
}

TEST_CASE("a rating is a whole number within its limits")
{
    Attribute trust;
    trust.scale = Scale::Rating;
    trust.key = "trust";
    CHECK(trust.isNumber());
    CHECK_FALSE(trust.hasCategories());
    // Without limits any whole number will do.
    CHECK(fits(-3.0, trust));
    CHECK_FALSE(fits(2.5, trust));
    trust.smallest = 0;
    trust.largest = 10;
    CHECK(fits(0.0, trust));
    CHECK(fits(10.0, trust));
    CHECK(mayBeGiven(10.0, trust));
    CHECK_FALSE(mayBeGiven(11.0, trust));
    CHECK_FALSE(mayBeGiven(-1.0, trust));
    // What was answered before the limits were narrowed stays.
    CHECK(fits(11.0, trust));
    CHECK(typedAnswer("7", trust) == Value(7.0));
    CHECK_FALSE(typedAnswer("7,5", trust));
    CHECK_FALSE(typedAnswer("12", trust));
    CHECK(fits(MissingReason::Refused, trust));
}

TEST_CASE("numbers are understood as keyboards write them")
{
    Attribute age;
    age.scale = Scale::Numeric;
    age.decimals = 1;
    CHECK(typedAnswer("٣٤", age) == Value(34.0));
    CHECK(typedAnswer("۳۴", age) == Value(34.0));
    CHECK(typedAnswer("\u200E\u2212١٫٥", age) == Value(-1.5));
    CHECK(typedAnswer(" 2,5 ", age) == Value(2.5));
    CHECK_FALSE(typedAnswer("٣٤x", age));
    CHECK_FALSE(typedAnswer("\xD9", age));
    CHECK(plainNumerals("\u200F ").empty());
    Attribute founded;
    founded.scale = Scale::Date;
    founded.datePrecision = DatePrecision::Year;
    CHECK(typedAnswer("١٩٩٨", founded) == Value(std::string("1998")));
}

TEST_CASE("a study keeps how an attribute is asked")
{
    const TemporaryFolder folder;
    const auto study = newStudy(folder.path("study.alteri"));
    Attribute trust;
    trust.owner = Owner::Tie;
    trust.scale = Scale::Rating;
    trust.key = "trust";
    trust.label = "Trust";
    trust.hint = "Show the card";
    trust.expected = false;
    trust.unit = "points";
    trust.smallest = 0;
    trust.largest = 10;
    trust.decimals = 0;
    trust.lowLabel = "none";
    trust.highLabel = "full";
    study->perform("Ask", [&](Writer& writer) { trust.id = writer.addAttribute(trust); });
    const auto kept = [&] { return *study->reader().codebook().find(trust.id); };
    CHECK(kept() == trust);

    auto changed = trust;
    changed.key = "confidence";
    changed.largest.reset();
    changed.expected.reset();
    const auto before = contentOf(*study);
    study->perform("Change", [&](Writer& writer) { writer.changeAttribute(changed); });
    CHECK(kept() == changed);
    study->undo();
    CHECK(contentOf(*study) == before);

    auto taken = trust;
    taken.key = study->reader().codebook().of(Owner::Tie).front()->key;
    CHECK_THROWS(study->perform("Take", [&](Writer& writer) { writer.changeAttribute(taken); }));
    CHECK(contentOf(*study) == before);
}
