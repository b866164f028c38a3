// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codebook/attribute_changes.hpp"
#include "core/codebook/attribute_uses.hpp"
#include "core/codebook/key_from_label.hpp"
#include "core/codebook/owner_change.hpp"
#include "core/codebook/scale_change.hpp"
#include "core/measures/variables/study_frames.hpp"
#include "core/multilevel/formula/model_spec.hpp"
#include "tests/catch.hpp"
#include "tests/core/codebook/codebook_fixture.hpp"

using namespace alteri;
using namespace alteri::test;

TEST_CASE("keys made from labels are names in formulas", "[codebook]")
{
    CHECK(plainKey("Type of organisation") == "type_of_organisation");
    CHECK(plainKey("  Größe (in m²)") == "groesse_in_m");
    CHECK(plainKey("Ärzte & Pflege") == "aerzte_pflege");
    CHECK(plainKey("5 years – or more") == "x5_years_or_more");
    CHECK(plainKey("École") == "école");
    CHECK(plainKey("Возраст") == "Возраст");
    CHECK(plainKey("“…”").empty());
}

TEST_CASE_METHOD(CodebookFixture, "an attribute is added under a free key", "[codebook]")
{
    AttributeId id;
    study->perform("Add", [&](Writer& writer) {
        Attribute wanted;
        wanted.owner = Owner::Tie;
        wanted.scale = Scale::Nominal;
        wanted.label = "Outreach";
        wanted.hint = "Where it works";
        wanted.categories.push_back({{}, "a", "A", {}, {}, false});
        id = addAttribute(writer, wanted);
    });
    const auto added = attribute(Owner::Tie, "outreach2");
    CHECK(added.id == id);
    CHECK(added.hint == "Where it works");
    CHECK(added.categories.size() == 1);
    CHECK(isSound());
    CHECK(isUndone());
    // A key that rows are called by is no key of an attribute.
    Attribute ego;
    ego.key = "ego";
    ego.label = "Ego";
    CHECK_FALSE(perform([&](Writer& writer) { addAttribute(writer, ego); }));
    ego.key.clear();
    CHECK(perform([&](Writer& writer) { addAttribute(writer, ego); }));
    CHECK(attribute(Owner::Ego, "ego2").label == "Ego");
}

TEST_CASE_METHOD(CodebookFixture, "another key is carried through models and columns", "[codebook]")
{
    auto relevance = attribute(Owner::Tie, "relevance");
    relevance.key = "Weight of it";
    study->perform("Key", [&](Writer& writer) { changeAttribute(writer, relevance); });
    CHECK(attribute(Owner::Tie, "weight_of_it").id == relevance.id);
    CHECK(model("Types").formula
          == "weight_of_it ~ type + ego.outreach + share_type_state + mean_weight_of_it"
             " + (1 | ego)");
    CHECK(definition("welfare_share") == "share(type = \"welfare\" and weight_of_it >= 2)");
    CHECK(framesOf(study->reader()).faults.empty());
    CHECK(isUndone());

    auto type = attribute(Owner::Alter, "type");
    type.key = "kind";
    study->perform("Key", [&](Writer& writer) { changeAttribute(writer, type); });
    CHECK(model("Types").references.front().variable == "kind");
    CHECK(model("Types").groupings.front().variable == "kind");
    CHECK(model("Types").formula.find("share_kind_state") != std::string::npos);
    CHECK(isUndone());

    auto members = attribute(Owner::Ego, "members");
    members.key = "people";
    study->perform("Key", [&](Writer& writer) { changeAttribute(writer, members); });
    CHECK(model("Types").centred.front() == "people");
    CHECK(model("Types").egoWeights == "people");
    CHECK(definition("members_centred") == "grand people");
    CHECK(model("Model 2").formula.find("people") != std::string::npos);
    CHECK(isUndone());
}

TEST_CASE_METHOD(CodebookFixture,
                 "variables that make way for others keep their meaning",
                 "[codebook]")
{
    // Ego's is called ego.outreach only as long as alteri have one of the same key.
    auto outreach = attribute(Owner::Alter, "outreach");
    outreach.key = "reach";
    study->perform("Key", [&](Writer& writer) { changeAttribute(writer, outreach); });
    CHECK(model("Types").formula.find("type + outreach +") != std::string::npos);
    CHECK(model("Model 1").formula.find("reach + (1") != std::string::npos);
    outreach.key = "outreach";
    study->perform("Key", [&](Writer& writer) { changeAttribute(writer, outreach); });
    CHECK(contentOf(*study) == start);
}

TEST_CASE_METHOD(CodebookFixture, "attributes move among those of their owner", "[codebook]")
{
    const auto city = attribute(Owner::Ego, "city").id;
    study->perform("Move", [&](Writer& writer) { moveAttribute(writer, city, 1); });
    const auto codebook = study->reader().codebook();
    CHECK(codebook.of(Owner::Ego)[1]->key == "city");
    CHECK(codebook.of(Owner::Ego)[0]->key == "members");
    CHECK(codebook.of(Owner::Alter)[0]->key == "type");
    CHECK(isUndone());
}

TEST_CASE_METHOD(CodebookFixture, "an attribute that is needed stays", "[codebook]")
{
    const auto type = attribute(Owner::Alter, "type").id;
    const auto uses = usesOf(study->reader(), type);
    CHECK(uses.answers == 5);
    CHECK(uses.designs.size() == 1);
    CHECK(uses.groupings.size() == 1);
    CHECK(uses.models.size() >= 4);
    CHECK(uses.columns == std::vector<std::string>{"Welfare"});
    CHECK_FALSE(perform([&](Writer& writer) { removeAttribute(writer, type); }));
    CHECK(contentOf(*study) == start);
}

TEST_CASE_METHOD(CodebookFixture, "a deleted attribute leaves designs and questions", "[codebook]")
{
    const auto evaluation = attribute(Owner::Tie, "evaluation").id;
    study->perform("Ask", [&](Writer& writer) {
        writer.addPrompt({{}, evaluation, "How is it?"});
        CodebookFixture::give(writer, TieKey{maps[0], alteri[0]}, "evaluation", "2");
    });
    const auto before = contentOf(*study);
    CHECK_FALSE(usesOf(study->reader(), evaluation).isNeeded());
    study->perform("Delete", [&](Writer& writer) { removeAttribute(writer, evaluation); });
    CHECK(attribute(Owner::Tie, "evaluation").label.empty());
    CHECK_FALSE(study->reader().designs().front().badgeAttribute);
    CHECK(study->reader().prompts().empty());
    CHECK(isSound());
    study->undo();
    CHECK(contentOf(*study) == before);
}

TEST_CASE_METHOD(CodebookFixture, "an attribute of alteri can hold per map", "[codebook]")
{
    const auto outreach = attribute(Owner::Alter, "outreach").id;
    const auto preview = previewOwnerChange(study->reader(), outreach, Validity::PerMap);
    CHECK(preview.alteri == 5);
    CHECK(preview.onNoMap == 0);
    // Sectors show it, and models name it.
    study->perform("Per map",
                   [&](Writer& writer) { changeValidity(writer, outreach, Validity::PerMap); });
    CHECK(attribute(Owner::Tie, "outreach").id == outreach);
    for (const auto map : {maps[0], maps[1]})
        CHECK(answer(TieKey{map, alteri[1]}, "outreach") == "national");
    CHECK(isSound());
    CHECK(framesOf(study->reader()).ties.find("outreach") != nullptr);

    // What is coded on the second map leaves the first one alone, and contradicts it later.
    study->perform("Code", [&](Writer& writer) {
        give(writer, TieKey{maps[1], alteri[1]}, "outreach", "local");
    });
    CHECK(answer(TieKey{maps[0], alteri[1]}, "outreach") == "national");
    const auto back = previewOwnerChange(study->reader(), outreach, Validity::SameOnAllMaps);
    REQUIRE(back.contradictions.size() == 1);
    CHECK(back.contradictions.front().alter == alteri[1]);
    CHECK(back.contradictions.front().answers.size() == 2);
    CHECK(back.alteri == 5);
    for (const auto& [decision, answered] : {std::pair(WhereMapsDiffer::LatestMap, "local"),
                                             std::pair(WhereMapsDiffer::EarliestMap, "national"),
                                             std::pair(WhereMapsDiffer::NoAnswer, "-")}) {
        study->perform("For good", [&, how = decision](Writer& writer) {
            changeValidity(writer, outreach, Validity::SameOnAllMaps, how);
        });
        CHECK(answer(alteri[1], "outreach") == answered);
        CHECK(answer(alteri[0], "outreach") == "local");
        CHECK(isSound());
        study->undo();
    }
    study->undo();
    CHECK(isUndone());
}

TEST_CASE_METHOD(CodebookFixture, "what rings show is said on each map", "[codebook]")
{
    CHECK_FALSE(perform([&](Writer& writer) {
        changeValidity(writer, attribute(Owner::Tie, "relevance").id, Validity::SameOnAllMaps);
    }));
    CHECK_FALSE(perform([&](Writer& writer) {
        changeValidity(writer, attribute(Owner::Ego, "city").id, Validity::PerMap);
    }));
    CHECK(contentOf(*study) == start);
}

TEST_CASE_METHOD(CodebookFixture, "another scale converts what it can", "[codebook]")
{
    const auto city = attribute(Owner::Ego, "city").id;
    const auto preview = previewScaleChange(study->reader(), city, Scale::Numeric);
    REQUIRE(preview.conversions.size() == 2);
    CHECK(preview.conversions[0].before == "1990");
    CHECK(preview.conversions[0].after == "1990");
    CHECK_FALSE(preview.conversions[1].after);
    CHECK(preview.lost() == 1);
    CHECK_FALSE(perform([&](Writer& w) { changeScale(w, city, Scale::Numeric, false); }));
    study->perform("Scale", [&](Writer& w) { changeScale(w, city, Scale::Numeric, true); });
    CHECK(answer(egos[0], "city") == "1990");
    CHECK(answer(egos[1], "city") == "-");
    CHECK(isSound());
    CHECK(isUndone());

    study->perform("Scale", [&](Writer& w) { changeScale(w, city, Scale::Nominal, false); });
    CHECK(attribute(Owner::Ego, "city").categories.size() == 2);
    CHECK(answer(egos[1], "city") == "Ulm");
    study->perform("Scale", [&](Writer& w) { changeScale(w, city, Scale::Text, false); });
    CHECK(attribute(Owner::Ego, "city").categories.empty());
    CHECK(answer(egos[1], "city") == "Ulm");
    study->undo();
    CHECK(isUndone());

    const auto donations = attribute(Owner::Ego, "donations").id;
    study->perform("Scale", [&](Writer& w) { changeScale(w, donations, Scale::Ordinal, false); });
    CHECK(answer(egos[1], "donations") == "1");
    CHECK(answer(egos[0], "donations") == "?");
    CHECK(isUndone());
}

TEST_CASE_METHOD(CodebookFixture, "what a map shows follows the scale", "[codebook]")
{
    const auto outreach = attribute(Owner::Alter, "outreach").id;
    CHECK(previewScaleChange(study->reader(), outreach, Scale::Text).designs.size() == 1);
    study->perform("Scale", [&](Writer& w) { changeScale(w, outreach, Scale::Text, false); });
    CHECK_FALSE(study->reader().designs().front().sectorAttribute);
    CHECK(study->reader().designs().front().sectors.empty());
    CHECK(answer(alteri[1], "outreach") == "National");
    CHECK(isSound());
    CHECK(isUndone());
    // The mean of relevance is in a model.
    const auto relevance = attribute(Owner::Tie, "relevance").id;
    CHECK_FALSE(perform([&](Writer& w) { changeScale(w, relevance, Scale::Text, true); }));
}
