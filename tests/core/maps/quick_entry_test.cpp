// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.hpp"
#include "core/maps/study_check.hpp"
#include "core/maps/typed_answer.hpp"
#include "core/model/choices_text.hpp"
#include "tests/core/maps/interview.hpp"

#include <set>

using namespace alteri;
using namespace alteri::test;

TEST_CASE_METHOD(Interview, "every category has a key of its own, and n has none", "[interview]")
{
    const auto keys = this->keys();
    std::set<std::string> seen;
    for (const auto& key : keys)
        CHECK(seen.insert(key.key).second);
    CHECK_FALSE(seen.contains("n"));
    CHECK(keys.size() == 8 + 3 + 4 + 3);
    const auto codebook = reader().codebook();
    const auto keyFor = [&](Owner owner, const char* attribute, const char* code) {
        const auto& asked = *codebook.find(owner, attribute);
        return keyOf(keys, asked.id, asked.findCode(code)->id);
    };
    CHECK(keyFor(Owner::Alter, "type", "state") == "s");
    CHECK(keyFor(Owner::Alter, "outreach", "local") == "l");
    CHECK(keyFor(Owner::Alter, "outreach", "transnational") == "t");
    // The n begins a name, a and t are others'.
    CHECK(keyFor(Owner::Alter, "outreach", "national") == "i");
    CHECK(keyFor(Owner::Tie, "relevance", "3") == "1");
    CHECK(keyFor(Owner::Tie, "relevance", "0") == "4");
    CHECK(keyFor(Owner::Tie, "evaluation", "3") == "+");
    CHECK(keyFor(Owner::Tie, "evaluation", "2") == "0");
    CHECK(keyFor(Owner::Tie, "evaluation", "1") == "-");
}

TEST_CASE_METHOD(Interview, "yes and no have a letter, small and capital", "[interview]")
{
    AttributeId met;
    study->perform("Ask", [&](Writer& writer) {
        met = writer.addAttribute({{}, Owner::Tie, Scale::YesNo, "met", "Met in person", {}});
    });
    const auto keys = this->keys();
    // Those of its own name are others' already.
    CHECK(keyOf(keys, met, Value(1.0)) == "o");
    CHECK(keyOf(keys, met, Value(0.0)) == "O");
    const auto alter = add("Office; s o");
    CHECK(reader().answer(TieKey{map, alter}, met) == Value(1.0));
    CHECK(reader().answer(TieKey{map, add("League; O")}, met) == Value(0.0));
    CHECK(reader().answer(TieKey{map, add("Club; met=no")}, met) == Value(0.0));
    CHECK(reader().answer(TieKey{map, add("Firm; met=o")}, met) == Value(1.0));
}

TEST_CASE_METHOD(Interview, "capitals are for categories that found no small letter", "[interview]")
{
    std::vector<Category> many;
    for (char letter = 'a'; letter <= 'z'; ++letter)
        many.push_back({{}, std::string{'n', letter}, "", "", ""});
    study->perform("Ask", [&](Writer& writer) {
        writer.addAttribute({{}, Owner::Alter, Scale::Nominal, "many", "Many", many});
    });
    const auto keys = this->keys();
    const auto codebook = reader().codebook();
    const auto& attribute = *codebook.find(Owner::Alter, "many");
    // Each gets the letter of its own code; where others have it, as a capital. N is nobody's.
    std::string capitals;
    for (const auto& category : attribute.categories)
        if (const auto key = keyOf(keys, attribute.id, category.id); key < "a")
            capitals += key;
    CHECK(capitals == "ACEILMBPRSTW");
}

TEST_CASE_METHOD(Interview, "one line names and codes a partner", "[interview]")
{
    const auto line = GENERATE("Jugendamt; state; local; 1; +", "Jugendamt;+;1;local;state",
                               "Jugendamt; s; l; 1; +", "Jugendamt; s l 1 +", "Jugendamt; sl1+",
                               "Jugendamt; SL1+", "Jugendamt; type=s; relevance = 3; l +",
                               " Jugendamt ;STATE; Local;very important; positive",
                               "Jugendamt;\ttype =\ts; l; 1; +");
    const auto alter = add(line);
    CHECK(reader().alter(alter)->label == "Jugendamt");
    CHECK(codesOf(alter) == "state local 3 3");
    CHECK(readingOf(reader(), map).geometry().cellAt(placeOf(alter)) == Cell{0, 0});
    CHECK(checkStudy(*study).empty());
}

TEST_CASE_METHOD(Interview, "a line that is not understood adds nothing", "[interview]")
{
    using Reading = QuickEntry::Part::Reading;
    const auto entry = parse("Office; x; very");
    REQUIRE(entry.parts.size() == 2);
    CHECK(entry.parts[0].reading == Reading::Unknown);
    CHECK(entry.parts[1].reading == Reading::Ambiguous);
    CHECK_THROWS_AS(add("Office; x"), Error);
    CHECK_THROWS_AS(add("; state"), Error);
    CHECK(reader().ties(map).empty());
    CHECK(parse("League;at20").isUnderstood());
    // An attribute answered once is not answered again.
    CHECK(parse("Office; state; welfare").parts[1].reading == Reading::Answered);
    CHECK(parse("Office; s; w").parts[1].reading == Reading::Answered);
    CHECK(parse("Office; colour=red").parts[0].reading == Reading::NoSuchAttribute);
    CHECK(parse("Office; relevance=9").parts[0].reading == Reading::NoSuchAnswer);
    CHECK(parse("Office; evaluation=3").isUnderstood());
}

TEST_CASE_METHOD(Interview, "a reason that is not offered is no answer", "[interview]")
{
    using Reading = QuickEntry::Part::Reading;
    study->perform("Offer less", [&](Writer& writer) {
        auto type = *writer.reader().codebook().find(Owner::Alter, "type");
        for (const auto reason : {MissingReason::Refused, MissingReason::NotAsked})
            type.reasons.offer(reason, false);
        writer.changeAttribute(type);
    });
    const auto type = *reader().codebook().find(Owner::Alter, "type");
    CHECK(type.reasons.offers(MissingReason::DoesNotKnow));
    CHECK_FALSE(type.reasons.offers(MissingReason::Refused));
    CHECK(parse("Office; type=?").isUnderstood());
    CHECK(parse("Office; type=!").parts[0].reading == Reading::NoSuchAnswer);
    CHECK(parse("Office; outreach=!").isUnderstood());
    CHECK(typedAnswer("?", type) == Value(MissingReason::DoesNotKnow));
    CHECK_FALSE(typedAnswer("!", type));
    // A sign alone is for those that offer it.
    const auto signAlone = parse("Office; !");
    for (const auto& answer : signAlone.parts[0].answers)
        CHECK(answer.attribute != type.id);
    // None at all is possible, and kept.
    study->perform("Offer nothing", [&](Writer& writer) {
        auto none = type;
        for (const auto reason : allMissingReasons)
            none.reasons.offer(reason, false);
        writer.changeAttribute(none);
    });
    CHECK_FALSE(reader().codebook().find(type.id)->reasons.offers(MissingReason::DoesNotKnow));
    CHECK_FALSE(reader().codebook().find(type.id)->reasons.areAll());
}

TEST_CASE_METHOD(Interview, "a digit is a ring, and behind a name the code", "[interview]")
{
    CHECK(codesOf(add("One; 1")) == "  3 ");
    CHECK(codesOf(add("Two; relevance=1")) == "  1 ");
    CHECK(codesOf(add("Three; relevance=very important")) == "  3 ");
    CHECK(codesOf(add("Four; evaluation=+")) == "   3");
    study->perform("Ask", [&](Writer& writer) {
        writer.addAttribute({{}, Owner::Alter, Scale::YesNo, "yoga", "Yoga", {}});
        writer.addAttribute({{},
                             Owner::Alter,
                             Scale::Nominal,
                             "work",
                             "Work",
                             {{{}, "artist", "Painter", "", ""},
                              {{}, "7", "Art", "", ""},
                              {{}, "p", "Teacher", "", ""},
                              {{}, "teach", "Pupil", "", ""}}});
    });
    using Reading = QuickEntry::Part::Reading;
    const auto codebook = reader().codebook();
    const auto* work = codebook.find(Owner::Alter, "work");
    const auto answerTo = [&](const std::string& line) {
        const auto entry = parse(line);
        REQUIRE(entry.isUnderstood());
        return entry.parts.front().answers.front().value;
    };
    // What is called exactly so is meant, not what begins so or has it as its key.
    CHECK(answerTo("A; work=art") == Value(work->findCode("7")->id));
    CHECK(answerTo("A; art") == Value(work->findCode("7")->id));
    CHECK(answerTo("A; work=P") == Value(work->findCode("p")->id));
    CHECK(answerTo("A; work=teacher") == Value(work->findCode("p")->id));
    CHECK(parse("A; work=teac").parts.front().reading == Reading::Ambiguous);
    CHECK(parse("A; teac").parts.front().reading == Reading::Ambiguous);
    // The word for yes is the key for no.
    CHECK(keyOf(keys(), codebook.find(Owner::Alter, "yoga")->id, 0.0) == "Y");
    CHECK(answerTo("A; yoga=y") == Value(1.0));
    CHECK(answerTo("A; yoga=no") == Value(0.0));
    CHECK(parse("A; yoga=Y").parts.front().reading == Reading::Ambiguous);
}

TEST_CASE_METHOD(Interview, "a name that two attributes begin with does not decide", "[interview]")
{
    study->perform("Ask", [&](Writer& writer) {
        writer.addAttribute({{}, Owner::Alter, Scale::Numeric, "contacts", "Meetings", {}});
        writer.addAttribute({{}, Owner::Tie, Scale::Numeric, "freq", "Contact", {}});
    });
    using Reading = QuickEntry::Part::Reading;
    CHECK(parse("Anna; cont=3").parts.front().reading == Reading::Ambiguous);
    const auto codebook = reader().codebook();
    const auto exact = parse("Anna; contact=3");
    REQUIRE(exact.isUnderstood());
    CHECK(exact.parts.front().answers.front().attribute == codebook.find(Owner::Tie, "freq")->id);
    CHECK(parse("Anna; contacts=3").isUnderstood());
}

TEST_CASE_METHOD(Interview,
                 "numbers, dates and reasons for missing are typed in the line",
                 "[interview]")
{
    AttributeId age;
    AttributeId since;
    study->perform("Ask", [&](Writer& writer) {
        age = writer.addAttribute({{}, Owner::Alter, Scale::Numeric, "age", "Age", {}});
        since = writer.addAttribute({{}, Owner::Tie, Scale::Date, "since", "Known since", {}});
    });
    const auto alter = add("Anna; s; 45; 2019-05-01");
    CHECK(reader().answer(alter, age) == Value(45.0));
    CHECK(reader().answer(TieKey{map, alter}, since) == Value(std::string("2019-05-01")));
    CHECK(reader().answer(add("Ben; age=3,5"), age) == Value(3.5));
    CHECK(reader().answer(add("Cem; age=?"), age) == Value(MissingReason::DoesNotKnow));
    CHECK(reader().answer(add("Dora; ag=!"), age) == Value(MissingReason::Refused));
    using Reading = QuickEntry::Part::Reading;
    // One sign for many questions does not say which; for the last that is open it does.
    CHECK(parse("Eva; ?").parts[0].reading == Reading::Ambiguous);
    CHECK(parse("Eva; sl1+; 45; ?").parts.back().answers
          == std::vector{CategoryKey{"", Owner::Tie, since, MissingReason::DoesNotKnow}});
    CHECK(parse("Eva; age=old").parts[0].reading == Reading::NoSuchAnswer);
    study->perform("Ask", [&](Writer& writer) {
        writer.addAttribute({{}, Owner::Tie, Scale::Numeric, "years", "Years", {}});
    });
    CHECK(parse("Eva; 45").parts[0].reading == Reading::Ambiguous);
}

TEST_CASE_METHOD(Interview, "the same code of two attributes does not decide", "[interview]")
{
    study->perform("Ask", [&](Writer& writer) {
        writer.addAttribute({{},
                             Owner::Alter,
                             Scale::Nominal,
                             "funder",
                             "Funder",
                             {{{}, "state", "State", "", ""}, {{}, "other", "Other", "", ""}}});
    });
    using Reading = QuickEntry::Part::Reading;
    const auto entry = parse("Office; state");
    CHECK(entry.parts[0].reading == Reading::Ambiguous);
    CHECK(entry.parts[0].answers.size() == 2);
    CHECK(parse("Office; funder=state; type=state").isUnderstood());
    // One key, one category, whatever the codes are.
    CHECK(parse("Office; s").isUnderstood());
}

TEST_CASE_METHOD(Interview, "all that may follow in a line is known", "[interview]")
{
    const auto codebook = reader().codebook();
    CHECK(possibleAnswers(parse("Office"), codebook, keys()).size() == 8 + 3 + 4 + 3);
    const auto left = possibleAnswers(parse("Office; sl"), codebook, keys());
    REQUIRE(left.size() == 4 + 3);
    for (const auto& each : left)
        CHECK(parse("Office; sl" + entryCode(each, *codebook.find(each.attribute))).isUnderstood());
}

TEST_CASE("a typed answer is never a guess", "[interview]")
{
    Attribute asked{{}, Owner::Alter, Scale::Nominal, "kin", "Kin", {}};
    for (const auto* code : {"m", "f", "n"})
        asked.categories.push_back(
            {CategoryId{}, code, code == std::string("n") ? "None" : "Cousin", "", ""});
    CHECK(typedAnswer("m", asked).has_value());
    CHECK(typedAnswer("None", asked).has_value());
    CHECK_FALSE(typedAnswer("Cousin", asked));  // two are called so
    asked.scale = Scale::Several;
    CHECK(choicesIn("Cousin", asked).unknown == "Cousin");
    CHECK_FALSE(choicesIn("m; n", asked).unknown);

    Attribute number{{}, Owner::Ego, Scale::Numeric, "income", "Income", {}};
    CHECK(typedAnswer("1,5", number) == Value(1.5));
    number.decimals = 0;
    CHECK(typedAnswer("1000", number) == Value(1000.0));
    CHECK_FALSE(typedAnswer("1,000", number));  // a thousand, or one
    CHECK_FALSE(typedAnswer("2.5", number));
    number.decimals = 2;
    CHECK(typedAnswer("2,50", number) == Value(2.5));
    CHECK_FALSE(typedAnswer("1.000", number));
}
