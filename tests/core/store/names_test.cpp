// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.hpp"
#include "core/maps/placing.hpp"
#include "core/model/composed_text.hpp"
#include "core/model/text_rules.hpp"
#include "core/store/study_file.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"

using namespace alteri;
using namespace alteri::test;
using namespace std::string_literals;

namespace {

struct NamesFixture {
    TemporaryFolder folder;
    std::unique_ptr<StudyFile> study = newStudy(folder.path("study.alteri"));
    EgoId ego;
    MapId map;
    AlterId anna;

    NamesFixture()
    {
        study->perform("Add people", [&](Writer& writer) {
            ego = writer.addEgo("E1", "Together");
            map = writer.addMap(ego, writer.reader().designs().front().id, "Map");
            anna = nameAlter(writer, map, "Anna");
        });
    }

    Problem refusal(const std::function<void(Writer&)>& write)
    {
        const auto before = contentOf(*study);
        try {
            study->perform("Change", write);
        } catch (const Error& error) {
            CHECK(contentOf(*study) == before);
            return error.problems().front();
        }
        FAIL("nothing was refused");
        return {};
    }

    /// Everything that writes a name, with the given one.
    std::vector<std::function<void(Writer&)>> namings(const std::string& name) const
    {
        const auto codebook = study->reader().codebook();
        const auto attribute = codebook.find(Owner::Alter, "type")->id;
        auto category = codebook.find(Owner::Alter, "type")->categories.front();
        category.label = name;
        auto kind = codebook.tieKinds.front();
        kind.label = name;
        auto design = study->reader().defaultDesign();
        design.title = name;
        auto ringTitles = study->reader().defaultDesign();
        ringTitles.ringTitles = {name};
        const Attribute text{{}, Owner::Ego, Scale::Text, "new", name, {}};
        const Attribute key{{}, Owner::Ego, Scale::Text, name, "", {}};
        return {
            [=](Writer& writer) { writer.addEgo("", name); },
            [=](Writer& writer) { writer.addEgo(name, "Label"); },
            [=, this](Writer& writer) { writer.renameEgo(ego, name); },
            [=, this](Writer& writer) { writer.setPseudonym(ego, name); },
            [=, this](Writer& writer) { writer.addMap(ego, design.id, name); },
            [=, this](Writer& writer) { writer.renameMap(map, name); },
            [=, this](Writer& writer) { writer.addAlter(ego, "", name); },
            [=, this](Writer& writer) { writer.addAlter(ego, name, "Label"); },
            [=, this](Writer& writer) { writer.renameAlter(anna, name); },
            [=, this](Writer& writer) { writer.setPseudonym(anna, name); },
            [=](Writer& writer) { writer.addAttribute(text); },
            [=](Writer& writer) { writer.addAttribute(key); },
            [=](Writer& writer) { writer.changeLabel(attribute, name); },
            [=](Writer& writer) {
                writer.addCategory(attribute, {{}, name, "", {}, {}});
            },
            [=](Writer& writer) { writer.changeCategory(category); },
            [=](Writer& writer) {
                writer.addTieKind({{}, name, "", false});
            },
            [=](Writer& writer) { writer.changeTieKind(kind); },
            [=](Writer& writer) { writer.changeDesign(design); },
            [=](Writer& writer) { writer.changeDesign(ringTitles); },
            [=](Writer& writer) {
                writer.addModel({{}, name, "y ~ 1", false, {}, {}, {}});
            },
            [=](Writer& writer) {
                writer.addRecode({{}, attribute, "grouped", name, false, {}});
            },
            [=](Writer& writer) {
                writer.addPictureStyle({{}, name, "{}"});
            },
        };
    }

    /// Everything that writes a text of several lines.
    std::vector<std::function<void(Writer&)>> writings(const std::string& text) const
    {
        return {
            [=, this](Writer& writer) { writer.setNote(anna, text); },
            [=, this](Writer& writer) {
                writer.setNote(TieKey{map, anna}, text);
            },
            [=, this](Writer& writer) { writer.setNote(map, text); },
            [=](Writer& writer) {
                writer.addPrompt({{}, std::nullopt, text});
            },
            [=, this](Writer& writer) {
                const auto id = writer.addAttribute({{}, Owner::Ego, Scale::Text, "said", "", {}});
                writer.setAnswer(ego, id, text);
            },
            [=](Writer& writer) { writer.setStudyProperty("note", text); },
        };
    }
};

}  // namespace

TEST_CASE_METHOD(NamesFixture, "names with control characters are refused", "[names]")
{
    const auto name = GENERATE("An\0na"s, "An\nna"s, "An\tna"s, "An\x7Fna"s, "An\xC2\x80na"s);
    CHECK_FALSE(faultOfName("Änne – 安娜 \xC2\xA0!"));
    for (const auto& naming : namings(name))
        CHECK(refusal(naming) == Problem{ErrorCode::NameInvalid, {}, {"An\xEF\xBF\xBDna"}});
}

TEST_CASE_METHOD(NamesFixture, "names that no list can show are refused", "[names]")
{
    for (const auto& naming : namings(std::string(longestName + 1, 'x')))
        CHECK(refusal(naming).code == ErrorCode::NameTooLong);
    const std::string longest(longestName, 'x');
    study->perform("Rename", [&](Writer& writer) { writer.renameAlter(anna, longest); });
    CHECK(study->reader().alter(anna)->label == longest);
}

TEST_CASE_METHOD(NamesFixture, "texts have lines, but neither NULs nor megabytes", "[names]")
{
    for (const auto& writing : writings("one\0two"s))
        CHECK(refusal(writing).code == ErrorCode::TextInvalid);
    for (const auto& writing : writings(std::string(longestText + 1, 'x')))
        CHECK(refusal(writing).code == ErrorCode::TextTooLong);
    for (const auto& writing : writings("one\n\ttwo\r\n"))
        CHECK_NOTHROW(study->perform("Write", writing));
    CHECK(study->reader().alter(anna)->note == "one\n\ttwo\r\n");
}

TEST_CASE("a sentence shows the beginning of a text", "[names]")
{
    CHECK(beginningOf("Anna") == "Anna");
    CHECK(beginningOf(std::string(41, 'x')) == std::string(40, 'x') + "…");
    CHECK(beginningOf("a\0b\xC2\x85"s)
          == "a\xEF\xBF\xBD"
             "b\xEF\xBF\xBD");
    std::string umlauts;
    for (int i = 0; i < 40; ++i)
        umlauts += "ü";
    CHECK(beginningOf(umlauts) == umlauts);
    CHECK(beginningOf(umlauts + "ü") == umlauts + "…");
}

TEST_CASE_METHOD(NamesFixture, "what a gesture has added to the codebook it finds", "[names]")
{
    study->perform("Add", [&](Writer& writer) {
        const auto id = writer.addAttribute(
            {{}, Owner::Alter, Scale::Nominal, "origin", "", {{{}, "x", "", {}, {}}}});
        CHECK_THROWS_AS(writer.addAttribute({{}, Owner::Alter, Scale::Text, "origin", "", {}}),
                        Error);
        CHECK_THROWS_AS(writer.addCategory(id, {{}, "x", "", {}, {}}), Error);
        const auto category = writer.addCategory(id, {{}, "y", "Y", {}, {}});
        writer.setAnswer(anna, id, category);
        writer.changeLabel(id, "Where from");
        writer.addCategory(id, {{}, "z", "", {}, {}});
        writer.addTieKind({{}, "helps", "", true});
        CHECK_THROWS_AS(writer.addTieKind({{}, "helps", "", true}), Error);
    });
    const auto codebook = study->reader().codebook();
    const auto* origin = codebook.find(Owner::Alter, "origin");
    REQUIRE(origin != nullptr);
    CHECK(origin->label == "Where from");
    REQUIRE(origin->categories.size() == 3);
    CHECK(origin->categories[0].label == "x");
}

TEST_CASE("letters with marks of their own are kept as one letter each", "[store]")
{
    CHECK(composed("Mu\xCC\x88ller") == "M\xC3\xBCller");
    CHECK(composed("A\xCC\x8A") == "\xC3\x85");
    CHECK(composed("plain") == "plain");
    CHECK(composed("").empty());
    CHECK(composed("Caf\xC3\xA9") == "Caf\xC3\xA9");
    // Without such a letter the marks stay; what is no UTF-8 is as it was.
    CHECK(composed("q\xCC\x88") == "q\xCC\x88");
    CHECK(composed("\xFF\xCC") == "\xFF\xCC");
    // An Arabic letter with its mark, and a Korean syllable in its parts.
    CHECK(composed("\xD8\xA7\xD9\x93") == "\xD8\xA2");
    CHECK(composed("\xE1\x84\x80\xE1\x85\xA1") == "\xEA\xB0\x80");

    const TemporaryFolder folder;
    const auto study = newStudy(folder.path("study.alteri"));
    EgoId ego;
    AlterId alter;
    study->perform("Add", [&](Writer& writer) {
        ego = writer.addEgo("", "Cafe\xCC\x81");
        alter = writer.addAlter(ego, "", "Jo\xCC\x88rg");
    });
    CHECK(study->reader().ego(ego)->label == "Caf\xC3\xA9");
    CHECK(study->reader().alter(alter)->label == "J\xC3\xB6rg");
    study->perform("Rename", [&](Writer& writer) { writer.renameAlter(alter, "U\xCC\x88"); });
    CHECK(study->reader().alter(alter)->label == "\xC3\x9C");
}
