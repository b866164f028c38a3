// SPDX-License-Identifier: GPL-3.0-or-later
// Several answers, what somebody says to a category, and dates that are known in part.
#include "core/error.hpp"
#include "core/maps/map_snapshot.hpp"
#include "core/maps/study_check.hpp"
#include "core/maps/typed_answer.hpp"
#include "core/maps/waves.hpp"
#include "core/model/choices_text.hpp"
#include "tests/catch.hpp"
#include "tests/core/maps/interview.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <functional>

using namespace alteri;
using namespace alteri::test;

namespace {

/// Languages and reasons as sets; the last of each asks what it is.
struct SeveralAnswers : Interview {
    SeveralAnswers()
    {
        study->perform("Ask", [&](Writer& writer) {
            for (const auto owner : {Owner::Ego, Owner::Alter, Owner::Tie, Owner::AlterTie})
                ids.at(static_cast<std::size_t>(owner)) = writer.addAttribute(languages(owner));
            writer.addTieKind({{}, "knows", "Knows", false});
        });
        alter = add("Anna");
        other = add("Bert");
    }

    static Attribute languages(Owner owner)
    {
        Attribute asked;
        asked.owner = owner;
        asked.scale = Scale::Several;
        asked.key = "langs";
        asked.label = "Languages";
        for (const auto* code : {"ar", "de", "tr", "other"})
            asked.categories.push_back({{}, code, std::string("Label ") + code, {}, {}});
        asked.categories.back().namely = true;
        return asked;
    }

    Attribute asked(Owner owner) const
    {
        return *reader().codebook().find(ids.at(static_cast<std::size_t>(owner)));
    }

    CategoryId category(Owner owner, const std::string& code) const
    {
        return asked(owner).findCode(code)->id;
    }

    Choices choices(Owner owner, const std::string& codes) const
    {
        return choicesIn(codes, asked(owner)).choices;
    }

    void give(const Subject& subject, const Value& value)
    {
        study->perform("Answer", [&](Writer& writer) {
            code(writer, subject, asked(ownerOf(subject)).id, value);
        });
    }

    std::string answer(const Subject& subject) const
    {
        const auto attribute = asked(ownerOf(subject));
        const auto value = reader().answer(subject, attribute.id);
        if (!value)
            return "-";
        const auto* chosen = std::get_if<Choices>(&*value);
        return chosen != nullptr ? alteri::codesOf(attribute, *chosen) : "?";
    }

    AlterTie knows() const
    {
        return makeAlterTie(map, reader().codebook().findTieKind("knows")->id, false, alter, other);
    }

    std::vector<Subject> subjects() const { return {ego, alter, TieKey{map, alter}, knows()}; }

    std::array<AttributeId, 4> ids;
    AlterId alter;
    AlterId other;
};

}  // namespace

TEST_CASE("choices are a set")
{
    CategoryId one;
    CategoryId two;
    one.bytes[0] = 1;
    two.bytes[0] = 2;
    const Choices both({two, one, two});
    CHECK(both.count() == 2);
    CHECK(both == Choices({one, two}));
    CHECK(both.without(one) == Choices({two}));
    CHECK(both.toggled(two) == Choices({one}));
    CHECK(Choices().toggled(one).contains(one));
    CHECK(Choices({one}).without(one).isEmpty());
    CHECK(onlyCategoryOf(Choices({one})) == one);
    CHECK_FALSE(onlyCategoryOf(both));
    CHECK_FALSE(onlyCategoryOf(Choices()));
}

TEST_CASE_METHOD(SeveralAnswers, "several answers are written as a list of codes", "[interview]")
{
    const auto attribute = asked(Owner::Alter);
    CHECK(attribute.hasCategories());
    CHECK_FALSE(attribute.choosesOne());
    // In the order of the codebook, whatever the order in which they were given.
    CHECK(alteri::codesOf(attribute, choices(Owner::Alter, "de;ar")) == "ar; de");
    CHECK(labelsOf(attribute, choices(Owner::Alter, "Label de; ar")) == "Label ar; Label de");
    CHECK(alteri::codesOf(attribute, Choices()) == ";");
    CHECK(choicesIn(";", attribute).choices == Choices());
    CHECK(choicesIn("ar; xx; yy", attribute).unknown == "xx");
    CHECK(typedAnswer("ar; de", attribute) == Value(choices(Owner::Alter, "ar; de")));
    CHECK(typedAnswer("?", attribute) == Value(MissingReason::DoesNotKnow));
    CHECK_FALSE(typedAnswer("ar; xx", attribute));
    CHECK_FALSE(fits(category(Owner::Alter, "ar"), attribute));
    CHECK_FALSE(fits(choices(Owner::Ego, "ar"), attribute));
}

TEST_CASE_METHOD(SeveralAnswers, "a study keeps several answers about everybody", "[store]")
{
    study->perform("Tie", [&](Writer& writer) { writer.addAlterTie(knows()); });
    const auto start = contentOf(*study);
    for (const auto& subject : subjects()) {
        const auto owner = ownerOf(subject);
        CAPTURE(static_cast<int>(owner));
        give(subject, choices(owner, "de; ar"));
        CHECK(answer(subject) == "ar; de");
        const auto first = contentOf(*study);
        give(subject, choices(owner, "de; other"));
        CHECK(answer(subject) == "de; other");
        // Nothing chosen is an answer, and another one than none.
        give(subject, Choices());
        CHECK(answer(subject) == ";");
        give(subject, MissingReason::Refused);
        CHECK(answer(subject) == "?");
        give(subject, choices(owner, "tr"));
        study->perform("Clear",
                       [&](Writer& writer) { writer.clearAnswer(subject, asked(owner).id); });
        CHECK(answer(subject) == "-");
        CHECK(checkStudy(*study).empty());
        for (int i = 0; i < 5; ++i)
            study->undo();
        CHECK(contentOf(*study) == first);
        CHECK(answer(subject) == "ar; de");
    }
    // Read one by one, all of a subject, by map, in one pass and piece by piece: the same.
    const auto wanted = Value(choices(Owner::Tie, "ar; de"));
    CHECK(reader().answers(TieKey{map, alter}).at(asked(Owner::Tie).id) == wanted);
    CHECK(reader().tieAnswers(map).at(alter).at(asked(Owner::Tie).id) == wanted);
    CHECK(reader().alterAnswers(map).at(alter).at(asked(Owner::Alter).id)
          == Value(choices(Owner::Alter, "ar; de")));
    std::size_t visited = 0;
    reader().forEachAnswer(Owner::Tie, [&](const Subject&, AttributeId id, const Value& value) {
        visited += id == asked(Owner::Tie).id && value == wanted ? 1U : 0U;
    });
    reader().scanAnswers(Owner::Tie, 0, 1000,
                         [&](const Subject&, AttributeId id, const Value& value) {
                             visited += id == asked(Owner::Tie).id && value == wanted ? 1U : 0U;
                         });
    CHECK(visited == 2);
    for (int i = 0; i < 4; ++i)
        study->undo();
    CHECK(contentOf(*study) == start);
}

TEST_CASE_METHOD(SeveralAnswers, "several answers go with whom they are about", "[store]")
{
    study->perform("Tie", [&](Writer& writer) { writer.addAlterTie(knows()); });
    for (const auto& subject : subjects()) {
        give(subject, choices(ownerOf(subject), "ar; other"));
        study->perform("Say", [&](Writer& writer) {
            writer.setNamely(subject, asked(ownerOf(subject)).id,
                             category(ownerOf(subject), "other"), "Kurmanji");
        });
    }
    const auto start = contentOf(*study);
    const auto removals = std::vector<std::function<void(Writer&)>>{
        [&](Writer& writer) { writer.removeAlterTie(knows()); },
        [&](Writer& writer) {
            writer.removeTie({map, alter});
        },
        [&](Writer& writer) { writer.removeAlter(alter); },
        [&](Writer& writer) { writer.removeMap(map); },
        [&](Writer& writer) { writer.removeEgo(ego); },
        [&](Writer& writer) { writer.clearAnswers(asked(Owner::Tie).id); },
    };
    for (const auto& remove : removals) {
        const auto change = study->perform("Remove", remove);
        CHECK_FALSE(change.isEmpty());
        CHECK(checkStudy(*study).empty());
        study->undo();
        CHECK(contentOf(*study) == start);
    }
    study->forgetEgo(ego, "Forget");
    study->saveCopy(folder.path("copy.alteri"));
    CHECK(readFile(folder.path("copy.alteri")).find("Kurmanji") == std::string::npos);
}

TEST_CASE_METHOD(SeveralAnswers, "a change of chosen categories says whom it is about", "[store]")
{
    give(alter, choices(Owner::Alter, "ar"));
    give(TieKey{map, alter}, choices(Owner::Tie, "ar"));
    const auto ofAlter = study->perform("More", [&](Writer& writer) {
        writer.setAnswer(alter, asked(Owner::Alter).id, choices(Owner::Alter, "ar; de"));
    });
    CHECK(ofAlter.alteri == std::set<AlterId>{alter});
    const auto ofTie = study->perform("More", [&](Writer& writer) {
        writer.setAnswer(TieKey{map, alter}, asked(Owner::Tie).id, choices(Owner::Tie, "de"));
    });
    CHECK(ofTie.maps == std::set<MapId>{map});
    const auto ofEgo = study->perform("More", [&](Writer& writer) {
        writer.setAnswer(ego, asked(Owner::Ego).id, choices(Owner::Ego, "de"));
    });
    CHECK(ofEgo.egos == std::set<EgoId>{ego});
}

TEST_CASE_METHOD(SeveralAnswers,
                 "what is said to a category stays as long as it is chosen",
                 "[store]")
{
    const auto id = asked(Owner::Alter).id;
    const auto otherOne = category(Owner::Alter, "other");
    const auto say = [&](const std::string& text) {
        study->perform("Say", [&](Writer& writer) { writer.setNamely(alter, id, otherOne, text); });
    };
    const auto said = [&] { return reader().namely(alter, id); };
    CHECK_THROWS_AS(say("nobody"), Error);
    give(alter, choices(Owner::Alter, "other"));
    CHECK(said().empty());
    say("Kurmanji");
    CHECK(said() == std::map<CategoryId, std::string>{{otherOne, "Kurmanji"}});
    const auto before = contentOf(*study);
    give(alter, choices(Owner::Alter, "ar; other"));
    CHECK(said().at(otherOne) == "Kurmanji");
    give(alter, choices(Owner::Alter, "ar"));
    CHECK(said().empty());
    study->undo();
    study->undo();
    CHECK(contentOf(*study) == before);
    say("");
    CHECK(said().empty());

    // The same of a single answer.
    Attribute kind;
    kind.owner = Owner::Alter;
    kind.scale = Scale::Nominal;
    kind.key = "kind";
    kind.categories = {{{}, "a", "A", {}, {}}, {{}, "x", "Other", {}, {}, false, true}};
    study->perform("Ask", [&](Writer& writer) { kind.id = writer.addAttribute(kind); });
    kind = *reader().codebook().find(kind.id);
    CHECK(kind.categories.back().namely);
    study->perform("Answer", [&](Writer& writer) {
        writer.setAnswer(alter, kind.id, kind.categories.back().id);
        writer.setNamely(alter, kind.id, kind.categories.back().id, "Uncle");
    });
    study->perform("Again", [&](Writer& writer) {
        writer.setAnswer(alter, kind.id, kind.categories.back().id);
    });
    CHECK(reader().namely(alter, kind.id).size() == 1);
    MapId copy;
    study->perform("Copy", [&](Writer& writer) {
        writer.setAnswer(TieKey{map, alter}, asked(Owner::Tie).id, choices(Owner::Tie, "other"));
        writer.setNamely(TieKey{map, alter}, asked(Owner::Tie).id, category(Owner::Tie, "other"),
                         "Zaza");
        copy = duplicateMap(writer, map, "Second", Takeover::Places);
    });
    CHECK(reader().namely(TieKey{copy, alter}, asked(Owner::Tie).id).begin()->second == "Zaza");
    study->perform("Else", [&](Writer& writer) {
        writer.setAnswer(alter, kind.id, kind.categories.front().id);
    });
    CHECK(reader().namely(alter, kind.id).empty());
    CHECK(checkStudy(*study).empty());
}

TEST_CASE_METHOD(SeveralAnswers,
                 "a damaged study of several answers is told and left out",
                 "[store]")
{
    give(alter, choices(Owner::Alter, "ar; de"));
    give(other, choices(Owner::Alter, "tr"));
    const auto file = folder.path("damaged.alteri");
    study->saveCopy(file);
    const auto* const damage = GENERATE(
        "UPDATE alter_value SET several = NULL, number = 1 WHERE several = 1",
        "UPDATE alter_choice SET category = (SELECT category.id FROM category JOIN attribute"
        " ON attribute.id = category.attribute WHERE attribute.owner = 'ego' LIMIT 1)"
        " WHERE rowid = (SELECT min(rowid) FROM alter_choice)");
    sqlite3* database = nullptr;
    sqlite3_open(file.string().c_str(), &database);
    REQUIRE(sqlite3_exec(database, damage, nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(database);
    const auto opened = StudyFile::open(file, fixedEnvironment());
    CHECK(opened->access() == StudyAccess::ReadOnlyDamaged);
    CHECK_NOTHROW(opened->reader().alterAnswers(map));
}

TEST_CASE_METHOD(SeveralAnswers, "several answers are given in one line", "[interview]")
{
    using Reading = QuickEntry::Part::Reading;
    const auto line = GENERATE("Cem; alter.langs=ar+de", "Cem; alter.langs= de + ar ",
                               "Cem; alter.langs=ar; alter.langs=de",
                               "Cem; alter.langs=Label ar+Label de", "Cem; alter.langs=AR+ar+de");
    const auto cem = add(line);
    CHECK(answer(cem) == "ar; de");
    CHECK(answer(TieKey{map, cem}) == "-");
    CHECK(answer(add("Dora; alter.langs=+")) == ";");
    CHECK(answer(add("Emil; alter.langs=?")) == "?");
    CHECK(parse("X; alter.langs=ar+xx").parts[0].reading == Reading::NoSuchAnswer);
    CHECK(parse("X; alter.langs=ar+label").parts[0].reading == Reading::Ambiguous);
    CHECK(parse("X; alter.langs=").parts[0].reading == Reading::NoSuchAnswer);
    // What would contradict what stands before it is told.
    CHECK(parse("X; alter.langs=ar; alter.langs=?").parts[1].reading == Reading::Answered);
    CHECK(parse("X; alter.langs=ar; alter.langs=+").parts[1].reading == Reading::Answered);
    CHECK(parse("X; alter.langs=+; alter.langs=ar").parts[1].reading == Reading::Answered);
    CHECK(checkStudy(*study).empty());
}

TEST_CASE_METHOD(SeveralAnswers, "keys add several answers one by one", "[interview]")
{
    const auto attribute = asked(Owner::Alter);
    const auto keyFor = [&](const std::string& code) {
        return keyOf(keys(), attribute.id, answerOf(attribute, attribute.findCode(code)->id));
    };
    REQUIRE(keyFor("ar").size() == 1);
    REQUIRE(keyFor("de").size() == 1);
    const auto cem = add("Cem; " + keyFor("ar") + keyFor("de"));
    CHECK(answer(cem) == "ar; de");
    const auto begun = parse("X; " + keyFor("ar"));
    const auto left = possibleAnswers(begun, reader().codebook(), keys());
    const auto offers = [&](const std::string& code) {
        return std::any_of(left.begin(), left.end(), [&](const CategoryKey& each) {
            return each.attribute == attribute.id
                   && each.value == answerOf(attribute, attribute.findCode(code)->id);
        });
    };
    CHECK_FALSE(offers("ar"));
    CHECK(offers("de"));
    for (const auto& each : left)
        CHECK(parse("X; " + keyFor("ar") + "; "
                    + entryCode(each, *reader().codebook().find(each.attribute)))
                  .isUnderstood());
}

TEST_CASE_METHOD(SeveralAnswers, "a list longer than the alphabet takes no keys", "[interview]")
{
    Attribute country;
    country.owner = Owner::Alter;
    country.scale = Scale::Nominal;
    country.key = "country";
    for (int i = 0; i < 200; ++i)
        country.categories.push_back({{}, "c" + std::to_string(i), {}, {}, {}});
    const auto before = keys();
    study->perform("Ask", [&](Writer& writer) { country.id = writer.addAttribute(country); });
    CHECK(keys() == before);
    const auto cem = add("Cem; country=c17");
    CHECK(codeOf(cem, Owner::Alter, "country") == "c17");
    CHECK(reader().codebook().find(country.id)->hasLongList());
}

TEST_CASE_METHOD(SeveralAnswers, "a map shows several answers by slices and badges", "[interview]")
{
    study->perform("Colours", [&](Writer& writer) {
        for (const auto& code : {"v", "w"})
            writer.addCategory(asked(Owner::Alter).id, {{}, code, code, "#0072b2", "square"});
    });
    auto design = reader().defaultDesign();
    design.colourAttribute = asked(Owner::Alter).id;
    design.badgeAttribute = asked(Owner::Tie).id;
    give(alter, choices(Owner::Alter, "ar; de; tr; other; v; w"));
    give(TieKey{map, alter}, choices(Owner::Tie, "de; tr"));
    give(other, Choices());
    const auto snapshot = snapshotOf(reader(), map, design);
    REQUIRE(snapshot.alteri.size() == 2);
    const auto& all = snapshot.alteri[0];
    CHECK(all.slices.size() == AlterSnapshot::mostChoices);
    CHECK(all.slices[1].rank == 1);
    CHECK(all.unseen == 2);
    CHECK(all.badges.size() == 2);
    CHECK(all.badge.empty());
    CHECK(snapshot.alteri[1].slices.empty());
    const auto block = [&](LegendBlock::Kind kind) {
        const auto found = std::find_if(snapshot.legend.begin(), snapshot.legend.end(),
                                        [&](const auto& each) { return each.kind == kind; });
        REQUIRE(found != snapshot.legend.end());
        return *found;
    };
    const auto colours = block(LegendBlock::Kind::Colours);
    REQUIRE(colours.entries.size() == 6);
    CHECK(colours.entries[0].count == 1);
    CHECK(colours.entries[4].colour == "#0072b2");
    CHECK(colours.chosenNone == 1);
    CHECK(colours.unanswered == 0);
    const auto badges = block(LegendBlock::Kind::Badges);
    CHECK(badges.entries[0].count == 0);
    CHECK(badges.entries[1].count == 1);
    CHECK(badges.entries[1].isChoice);
    CHECK(badges.unanswered == 1);
}

TEST_CASE("a date may be a day, a month or a year")
{
    CHECK(precisionOf("2026-01-31") == DatePrecision::Day);
    CHECK(precisionOf("2024-02-29") == DatePrecision::Day);
    CHECK(precisionOf("2026-01") == DatePrecision::Month);
    CHECK(precisionOf("2026") == DatePrecision::Year);
    for (const auto* wrong : {"", "26", "2026-13", "2026-1", "2025-02-29", "2026-01-", "2026/01",
                              "20260131", "2026-01-3", "abcd", "2026-00"})
        CHECK_FALSE(precisionOf(wrong));
    CHECK(isIsoDate("2026-01-31"));
    CHECK_FALSE(isIsoDate("2026-01"));
    CHECK(reducedDate("2026-01-31", DatePrecision::Month) == "2026-01");
    CHECK(reducedDate("2026", DatePrecision::Day) == "2026");
    Attribute since;
    since.scale = Scale::Date;
    CHECK(typedAnswer("2026-01", since) == Value(std::string("2026-01")));
    since.datePrecision = DatePrecision::Month;
    CHECK(typedAnswer("2026", since));
    CHECK_FALSE(typedAnswer("2026-01-31", since));
}

TEST_CASE("a long text is a text")
{
    Attribute story;
    story.scale = Scale::LongText;
    CHECK(story.kind() == AnswerKind::Text);
    CHECK(traitsOf(story.scale).isLong);
    CHECK_FALSE(story.isExpected());
    CHECK(fits(std::string("one\ntwo"), story));
}
