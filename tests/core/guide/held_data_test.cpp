// SPDX-License-Identifier: GPL-3.0-or-later
// What a study holds about people, as its page on data protection counts it.
#include "core/guide/held_data.hpp"
#include "tests/core/guide/guide_fixture.hpp"

#include <algorithm>

using namespace alteri;
using namespace alteri::test;

TEST_CASE_METHOD(GuidedInterview, "what a study holds about people is counted", "[guide]")
{
    auto held = heldData(study->reader());
    const auto egos = study->reader().egos().size();
    CHECK(held.egos == egos);
    CHECK(held.asksForConsent);
    CHECK(held.consents.empty());
    CHECK(held.egosWithout.size() == egos);

    perform([&](Writer& writer) { agree(writer, ego, step(0), true); });
    const auto anna = name(2, "Anna; welfare; local; 3");
    name(2, "Bert; type=?");
    perform([&](Writer& writer) {
        writer.setNote(anna, "Met at the fair");
        writer.setNote(TieKey{map, anna}, "Every week");
        auto type = *writer.reader().codebook().find(Owner::Alter, "type");
        type.identifying = true;
        writer.changeAttribute(type);
    });
    held = heldData(study->reader());
    REQUIRE(held.consents.size() == 1);
    CHECK(held.consents.front().ego == study->reader().ego(ego)->label);
    CHECK(held.consents.front().given.wording == "I agree that what I say is kept.");
    CHECK(held.egosWithout.size() == egos - 1);
    CHECK(held.alteri == 2);
    CHECK(held.ties == 2);
    CHECK(held.notes == 2);
    const auto type =
        std::find_if(held.fields.begin(), held.fields.end(), [](const HeldField& field) {
            return field.attribute.owner == Owner::Alter && field.attribute.key == "type";
        });
    REQUIRE(type != held.fields.end());
    CHECK(type->answers == 1);  // that nobody knows is no answer
    CHECK(type->attribute.identifying);
    // The attribute that keeps the consent is no field of its own.
    CHECK(std::none_of(held.fields.begin(), held.fields.end(), [&](const HeldField& field) {
        return field.attribute.id == *step(0).consent;
    }));
}
