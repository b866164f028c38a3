// SPDX-License-Identifier: GPL-3.0-or-later
// Changing the codebook where several answers, texts to categories and dates hang on it.
#include "core/codebook/answers_of.hpp"
#include "core/codebook/attribute_changes.hpp"
#include "core/codebook/category_changes.hpp"
#include "core/codebook/owner_change.hpp"
#include "core/codebook/scale_change.hpp"
#include "core/codebook/variable_names.hpp"
#include "core/model/choices_text.hpp"
#include "tests/catch.hpp"
#include "tests/core/codebook/codebook_fixture.hpp"

using namespace alteri;
using namespace alteri::test;

namespace {

/// The partners speak languages: Anna two, Bert one, Cem said that none of them, Dora refused, Emil
/// another one.
struct SeveralChanges : CodebookFixture {
    SeveralChanges()
    {
        study->perform("Ask", [&](Writer& writer) {
            Attribute asked;
            asked.owner = Owner::Alter;
            asked.scale = Scale::Several;
            asked.key = "langs";
            asked.label = "Languages";
            for (const auto* code : {"ar", "de", "tr", "other"})
                asked.categories.push_back({{}, code, std::string("L ") + code, {}, {}});
            asked.categories.back().namely = true;
            id = addAttribute(writer, asked);
        });
        study->perform("Answer", [&](Writer& writer) {
            const auto attribute = langs();
            const std::vector<std::string> answers{"ar; de", "de", ";", "", "other"};
            for (std::size_t i = 0; i < alteri.size(); ++i)
                if (answers[i].empty())
                    writer.setAnswer(alteri[i], id, MissingReason::Refused);
                else
                    writer.setAnswer(alteri[i], id, choicesIn(answers[i], attribute).choices);
            writer.setNamely(alteri[4], id, of("other"), "Zaza");
        });
        start = contentOf(*study);
    }

    Attribute langs() const { return *study->reader().codebook().find(id); }
    CategoryId of(const std::string& code) const { return langs().findCode(code)->id; }

    std::string saidBy(const Subject& subject) const
    {
        std::string all;
        for (const auto& [category, text] : study->reader().namely(subject, id))
            all += langs().findCategory(category)->code + "=" + text;
        return all;
    }

    /// What was answered about everybody, on the first of their maps.
    std::vector<std::string> answers() const
    {
        std::vector<std::string> found;
        const auto attribute = langs();
        for (const auto alter : alteri) {
            const Subject subject = attribute.owner == Owner::Tie
                                        ? Subject(TieKey{study->reader().mapsOf(alter)[0], alter})
                                        : Subject(alter);
            const auto value = study->reader().answer(subject, id);
            if (value && std::holds_alternative<Choices>(*value))
                found.push_back(codesOf(attribute, std::get<Choices>(*value)));
            else if (value && std::holds_alternative<CategoryId>(*value))
                found.push_back(attribute.findCategory(std::get<CategoryId>(*value))->code);
            else if (value && std::holds_alternative<std::string>(*value))
                found.push_back(std::get<std::string>(*value));
            else
                found.emplace_back(value ? "?" : "-");
        }
        return found;
    }

    AttributeId id;
};

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE_METHOD(SeveralChanges, "merged categories are chosen once", "[codebook]")
{
    CHECK(answersByCategory(study->reader(), langs())
          == std::map<CategoryId, std::size_t>{{of("ar"), 1}, {of("de"), 2}, {of("other"), 1}});
    study->perform("Merge", [&](Writer& writer) {
        mergeCategories(writer, id, {of("de"), of("other")}, of("ar"));
    });
    CHECK(answers() == Texts{"ar", "ar", ";", "?", "ar"});
    CHECK(saidBy(alteri[4]) == "ar=Zaza");
    CHECK(isSound());
    CHECK(isUndone());
}

TEST_CASE_METHOD(SeveralChanges,
                 "what is said to two categories is kept when they merge",
                 "[codebook]")
{
    study->perform("Both", [&](Writer& writer) {
        writer.setAnswer(alteri[4], id, choicesIn("de; other", langs()).choices);
        writer.setNamely(alteri[4], id, of("de"), "Swabian");
        mergeCategories(writer, id, {of("other")}, of("de"));
    });
    CHECK(saidBy(alteri[4]) == "de=Swabian; Zaza");
    CHECK(isUndone());
}

TEST_CASE_METHOD(SeveralChanges, "a deleted category leaves the others", "[codebook]")
{
    study->perform("Delete", [&](Writer& writer) {
        removeCategory(writer, id, of("de"), AnswersMissing{MissingReason::NotAsked});
    });
    // Where it was the only one, nobody said that there is none.
    CHECK(answers() == Texts{"ar", "?", ";", "?", "other"});
    CHECK(isSound());
    CHECK(isUndone());
    study->perform("Move", [&](Writer& writer) {
        removeCategory(writer, id, of("other"), AnswersMove{of("tr")});
    });
    CHECK(answers() == Texts{"ar; de", "de", ";", "?", "tr"});
    CHECK(saidBy(alteri[4]) == "tr=Zaza");
    CHECK(isUndone());
    study->perform("Retire",
                   [&](Writer& writer) { removeCategory(writer, id, of("de"), AnswersStay{}); });
    CHECK(answers() == Texts{"ar; de", "de", ";", "?", "other"});
    CHECK(isUndone());
}

TEST_CASE_METHOD(SeveralChanges, "several answers become one where there is one", "[codebook]")
{
    const auto preview = previewScaleChange(study->reader(), id, Scale::Nominal);
    CHECK(preview.lost() == 2);  // two languages, and none
    CHECK_FALSE(perform([&](Writer& w) { changeScale(w, id, Scale::Nominal, false); }));
    study->perform("Scale", [&](Writer& w) { changeScale(w, id, Scale::Nominal, true); });
    CHECK(answers() == Texts{"-", "de", "-", "?", "other"});
    CHECK(saidBy(alteri[4]) == "other=Zaza");
    CHECK(langs().categories.size() == 4);
    CHECK(isSound());
    study->perform("Back", [&](Writer& w) { changeScale(w, id, Scale::Several, false); });
    CHECK(answers() == Texts{"-", "de", "-", "?", "other"});
    CHECK(std::holds_alternative<Choices>(*study->reader().answer(alteri[1], id)));
    CHECK(saidBy(alteri[4]) == "other=Zaza");
    CHECK(isSound());
    study->undo();
    CHECK(isUndone());
}

TEST_CASE_METHOD(SeveralChanges,
                 "several answers become a text and texts several answers",
                 "[codebook]")
{
    const auto preview = previewScaleChange(study->reader(), id, Scale::Text);
    CHECK(preview.lost() == 1);  // that there is none is no text
    study->perform("Scale", [&](Writer& w) { changeScale(w, id, Scale::Text, true); });
    CHECK(answers() == Texts{"L ar; L de", "L de", "-", "?", "L other: Zaza"});
    CHECK(langs().categories.empty());
    study->perform("Back", [&](Writer& w) { changeScale(w, id, Scale::Several, false); });
    CHECK(answers() == Texts{"L ar; L de", "L de", "-", "?", "L other: Zaza"});
    CHECK(langs().categories.size() == 3);
    CHECK(isSound());
    study->undo();
    CHECK(isUndone());
}

TEST_CASE_METHOD(SeveralChanges, "what is said to a category is no number to lose", "[codebook]")
{
    study->perform("Number", [&](Writer& writer) {
        auto changed = *langs().findCode("other");
        changed.code = "9";
        changeCategory(writer, id, changed);
        writer.setAnswer(alteri[0], id, Choices({of("9")}));
    });
    const auto preview = previewScaleChange(study->reader(), id, Scale::Numeric);
    std::size_t kept = 0;
    for (const auto& each : preview.conversions)
        kept += each.after ? each.answers : 0;
    CHECK(kept == 1);  // Emil said which one
}

TEST_CASE_METHOD(SeveralChanges, "a nominal question takes several answers", "[codebook]")
{
    const auto type = attribute(Owner::Alter, "type").id;
    // Sectors show one category only, and the model names the types.
    CHECK_FALSE(perform([&](Writer& w) { changeScale(w, type, Scale::Several, false); }));
    const auto reach = attribute(Owner::Alter, "outreach").id;
    const auto preview = previewScaleChange(study->reader(), reach, Scale::Several);
    CHECK(preview.lost() == 0);
    // A model that names it would be left with nothing, or with what ego is asked.
    const auto change = [&](Writer& w) { changeScale(w, reach, Scale::Several, false); };
    CHECK_FALSE(perform(change));
    study->perform("Remove models", [&](Writer& w) {
        for (const auto& model : w.reader().models())
            w.removeModel(model.id);
    });
    study->perform("Scale", change);
    const auto now = attribute(Owner::Alter, "outreach");
    CHECK(study->reader().answer(alteri[0], reach) == answerOf(now, now.findCode("local")->id));
    for (const auto& design : study->reader().designs())
        CHECK(design.sectorAttribute != reach);
    CHECK(isSound());
    study->undo();
    CHECK(isUndone());
}

TEST_CASE_METHOD(SeveralChanges, "several answers hold per map and back", "[codebook]")
{
    study->perform("Per map", [&](Writer& w) { changeValidity(w, id, Validity::PerMap); });
    CHECK(answers() == Texts{"ar; de", "de", ";", "?", "other"});
    CHECK(saidBy(TieKey{maps[2], alteri[4]}) == "other=Zaza");
    study->perform("One map", [&](Writer& writer) {
        writer.setAnswer(TieKey{maps[1], alteri[0]}, id, choicesIn("tr", langs()).choices);
    });
    CHECK(previewOwnerChange(study->reader(), id, Validity::SameOnAllMaps).contradictions.size()
          == 1);
    study->perform("For good", [&](Writer& w) {
        changeValidity(w, id, Validity::SameOnAllMaps, WhereMapsDiffer::LatestMap);
    });
    CHECK(answers() == Texts{"tr", "de", ";", "?", "other"});
    CHECK(saidBy(alteri[4]) == "other=Zaza");
    CHECK(isSound());
    study->undo();
    study->undo();
    CHECK(isUndone());
}

TEST_CASE_METHOD(SeveralChanges, "the variables of several answers have names", "[codebook]")
{
    const auto names = variableNames(study->reader().codebook()).names;
    std::set<std::string> all;
    for (const auto& [meaning, name] : names)
        all.insert(name);
    for (const auto* name : {"langs[ar]", "langs[]", "share_langs_ar", "mean_langs[]"})
        CHECK(all.contains(name));
}

TEST_CASE_METHOD(SeveralChanges, "dates are asked for less precisely", "[codebook]")
{
    AttributeId since;
    study->perform("Ask", [&](Writer& writer) {
        Attribute asked;
        asked.owner = Owner::Alter;
        asked.scale = Scale::Date;
        asked.key = "since";
        since = addAttribute(writer, asked);
        writer.setAnswer(alteri[0], since, std::string("2020-05-03"));
        writer.setAnswer(alteri[1], since, std::string("2020-05"));
        writer.setAnswer(alteri[2], since, std::string("2020"));
        writer.setAnswer(alteri[3], since, MissingReason::Refused);
    });
    start = contentOf(*study);
    const auto preview = previewDatePrecision(study->reader(), since, DatePrecision::Year);
    REQUIRE(preview.conversions.size() == 2);
    CHECK(preview.conversions[0].before == "2020-05");
    CHECK(preview.conversions[0].after == "2020");
    study->perform("Years", [&](Writer& w) { changeDatePrecision(w, since, DatePrecision::Year); });
    CHECK(answer(alteri[0], "since") == "2020");
    CHECK(answer(alteri[1], "since") == "2020");
    CHECK(answer(alteri[3], "since") == "?");
    CHECK(isSound());
    CHECK(isUndone());
    CHECK_FALSE(perform([&](Writer& w) { changeDatePrecision(w, id, DatePrecision::Year); }));
    // A year that was a number is a date, and the other way round.
    study->perform("Number", [&](Writer& w) { changeScale(w, since, Scale::Numeric, true); });
    CHECK(answer(alteri[2], "since") == "2020");
    study->perform("Date", [&](Writer& w) { changeScale(w, since, Scale::Date, false); });
    CHECK(study->reader().answer(alteri[2], since) == Value(std::string("2020")));
    CHECK(isSound());
}
