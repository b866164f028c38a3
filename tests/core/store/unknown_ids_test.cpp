// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.hpp"
#include "core/maps/placing.hpp"
#include "core/store/study_file.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"

#include <functional>
#include <string>
#include <utility>
#include <vector>

using namespace alteri;
using namespace alteri::test;

namespace {

/// An id that no study has.
template <class AnyId>
AnyId unknown()
{
    AnyId id;
    id.bytes.fill(7);
    return id;
}

struct UnknownIdsFixture {
    TemporaryFolder folder;
    std::unique_ptr<StudyFile> study = newStudy(folder.path("study.alteri"));
    EgoId ego;
    MapId map;
    AlterId anna;
    AlterId ben;

    UnknownIdsFixture()
    {
        study->perform("Add people", [&](Writer& writer) {
            ego = writer.addEgo("E1", "Together");
            map = writer.addMap(ego, writer.reader().defaultDesign().id, "Map");
            anna = nameAlter(writer, map, "Anna");
            ben = nameAlter(writer, map, "Ben");
        });
    }

    Codebook codebook() const { return study->reader().codebook(); }
    TieKindId kind() const { return codebook().tieKinds.front().id; }
    const Attribute attribute(Owner owner, const std::string& key) const
    {
        return *codebook().find(owner, key);
    }
    const AlterTie pair() const { return makeAlterTie(map, kind(), false, anna, ben); }

    /// @return nothing where it was not refused
    std::optional<ErrorCode> refusalOf(const std::function<void(Writer&)>& write) const
    {
        const auto before = contentOf(*study);
        try {
            study->perform("Refused", write);
        } catch (const Error& error) {
            CHECK(contentOf(*study) == before);
            return error.code();
        }
        return std::nullopt;
    }
};

using GestureOnUnknown = std::function<void(Writer&)>;
using GesturesOnUnknown = std::vector<std::pair<std::string, GestureOnUnknown>>;

GesturesOnUnknown codebookGestures(const UnknownIdsFixture& f)
{
    auto attribute = f.attribute(Owner::Alter, "type");
    auto category = attribute.categories.front();
    auto kind = f.codebook().tieKinds.front();
    auto design = f.study->reader().defaultDesign();
    attribute.id = unknown<AttributeId>();
    category.id = unknown<CategoryId>();
    kind.id = unknown<TieKindId>();
    auto badge = design;
    badge.badgeAttribute = unknown<AttributeId>();
    auto levels = design;
    levels.levels.back() = unknown<CategoryId>();
    auto sectors = design;
    sectors.sectors = {{unknown<CategoryId>(), 1}};
    auto gone = design;
    gone.id = unknown<DesignId>();
    return {
        {"addCategory",
         [=](Writer& w) {
             w.addCategory(attribute.id, {{}, "new", "New", {}, {}});
         }},
        {"changeAttribute", [=](Writer& w) { w.changeAttribute(attribute); }},
        {"changeLabel", [=](Writer& w) { w.changeLabel(attribute.id, "Kind"); }},
        {"changeCategory", [=](Writer& w) { w.changeCategory(category); }},
        {"changeTieKind", [=](Writer& w) { w.changeTieKind(kind); }},
        {"removeTieKind", [=](Writer& w) { w.removeTieKind(kind.id); }},
        {"addDesign: attribute", [=](Writer& w) { w.addDesign(badge); }},
        {"addDesign: level", [=](Writer& w) { w.addDesign(levels); }},
        {"addDesign: sector", [=](Writer& w) { w.addDesign(sectors); }},
        {"changeDesign", [=](Writer& w) { w.changeDesign(gone); }},
        {"changeDesign: attribute", [=](Writer& w) { w.changeDesign(badge); }},
        {"changeDesign: level", [=](Writer& w) { w.changeDesign(levels); }},
    };
}

GesturesOnUnknown analysisGestures(const UnknownIdsFixture& f)
{
    const auto type = f.attribute(Owner::Alter, "type").id;
    const DerivedColumn column{
        unknown<DerivedColumnId>(),    "ratio",          "", DerivedColumn::Level::Ego,
        DerivedColumn::Kind::Computed, "staff / members"};
    return {
        {"addRecode: attribute",
         [](Writer& w) {
             w.addRecode({{}, unknown<AttributeId>(), "half", "Half", false, {}});
         }},
        {"changeRecode",
         [=](Writer& w) {
             w.changeRecode({unknown<RecodeId>(), type, "half", "Half", false, {}});
         }},
        {"removeRecode", [](Writer& w) { w.removeRecode(unknown<RecodeId>()); }},
        {"changeModel",
         [](Writer& w) {
             w.changeModel({unknown<ModelId>(), "Mine", "y ~ 1", false, {}, {}, {}});
         }},
        {"moveModel", [](Writer& w) { w.moveModel(unknown<ModelId>(), 0); }},
        {"removeModel", [](Writer& w) { w.removeModel(unknown<ModelId>()); }},
        {"changeDerivedColumn", [=](Writer& w) { w.changeDerivedColumn(column); }},
        {"removeDerivedColumn", [=](Writer& w) { w.removeDerivedColumn(column.id); }},
        {"changePictureStyle",
         [](Writer& w) {
             w.changePictureStyle({unknown<PictureStyleId>(), "Journal", "{}"});
         }},
        {"removePictureStyle", [](Writer& w) { w.removePictureStyle(unknown<PictureStyleId>()); }},
    };
}

GesturesOnUnknown peopleGestures(const UnknownIdsFixture& f)
{
    const auto design = f.study->reader().defaultDesign().id;
    const auto ego = unknown<EgoId>();
    const auto map = unknown<MapId>();
    const auto alter = unknown<AlterId>();
    return {
        {"renameEgo", [=](Writer& w) { w.renameEgo(ego, "New"); }},
        {"setPseudonym: ego", [=](Writer& w) { w.setPseudonym(ego, "A"); }},
        {"setConfidential", [=](Writer& w) { w.setConfidential(ego, true); }},
        {"removeEgo", [=](Writer& w) { w.removeEgo(ego); }},
        {"addMap: ego", [=](Writer& w) { w.addMap(ego, design, "Map"); }},
        {"addMap: design", [=, &f](Writer& w) { w.addMap(f.ego, unknown<DesignId>(), "Map"); }},
        {"renameMap", [=](Writer& w) { w.renameMap(map, "New"); }},
        {"moveMap", [=](Writer& w) { w.moveMap(map, 3); }},
        {"removeMap", [=](Writer& w) { w.removeMap(map); }},
        {"addAlter", [=](Writer& w) { w.addAlter(ego, "", "Dora"); }},
        {"renameAlter", [=](Writer& w) { w.renameAlter(alter, "New"); }},
        {"setPseudonym: alter", [=](Writer& w) { w.setPseudonym(alter, "A"); }},
        {"removeAlter", [=](Writer& w) { w.removeAlter(alter); }},
    };
}

GesturesOnUnknown tieGestures(const UnknownIdsFixture& f)
{
    const TieKey noMap{unknown<MapId>(), f.anna};
    const TieKey noAlter{f.map, unknown<AlterId>()};
    auto noKind = f.pair();
    noKind.kind = unknown<TieKindId>();
    auto noPartner = f.pair();
    noPartner.source = unknown<AlterId>();
    return {
        {"addTie: map", [=](Writer& w) { w.addTie(noMap); }},
        {"addTie: alter", [=](Writer& w) { w.addTie(noAlter); }},
        {"removeTie: map", [=](Writer& w) { w.removeTie(noMap); }},
        {"removeTie: alter", [=](Writer& w) { w.removeTie(noAlter); }},
        {"setPlace",
         [=](Writer& w) {
             w.setPlace(noAlter, Place{0.3, 1});
         }},
        {"setPlace: none", [=](Writer& w) { w.setPlace(noMap, std::nullopt); }},
        {"addAlterTie: kind", [=](Writer& w) { w.addAlterTie(noKind); }},
        {"addAlterTie: alter", [=](Writer& w) { w.addAlterTie(noPartner); }},
        {"removeAlterTie: kind", [=](Writer& w) { w.removeAlterTie(noKind); }},
        {"removeAlterTie: none", [pair = f.pair()](Writer& w) { w.removeAlterTie(pair); }},
        {"setAsked: kind", [=](Writer& w) { w.setAsked(noKind); }},
        {"setAsked: alter", [=](Writer& w) { w.setAsked(noPartner); }},
        {"setNote: tie", [=](Writer& w) { w.setNote(noAlter, "Note"); }},
        {"setNote: alter", [](Writer& w) { w.setNote(unknown<AlterId>(), "Note"); }},
        {"setNote: map", [](Writer& w) { w.setNote(unknown<MapId>(), "Note"); }},
    };
}

GesturesOnUnknown interviewGestures(const UnknownIdsFixture& f)
{
    const auto prompt = unknown<PromptId>();
    const auto nothing = unknown<AttributeId>();
    const auto members = f.attribute(Owner::Ego, "members").id;
    const auto relevance = f.attribute(Owner::Tie, "relevance").id;
    const TieKey noAlter{f.map, unknown<AlterId>()};
    return {
        {"addPrompt: attribute",
         [=](Writer& w) {
             w.addPrompt({{}, nothing, "How?"});
         }},
        {"changePrompt",
         [=](Writer& w) {
             w.changePrompt({prompt, std::nullopt, "Who?"});
         }},
        {"changePrompt: attribute",
         [=](Writer& w) {
             const auto known = w.addPrompt({{}, std::nullopt, "Who?"});
             w.changePrompt({known, nothing, "How?"});
         }},
        {"movePrompt", [=](Writer& w) { w.movePrompt(prompt, 2); }},
        {"removePrompt", [=](Writer& w) { w.removePrompt(prompt); }},
        {"setPrompt: alter", [](Writer& w) { w.setPrompt(unknown<AlterId>(), std::nullopt); }},
        {"setPrompt: prompt", [=, &f](Writer& w) { w.setPrompt(f.anna, prompt); }},
        {"setAnswer: subject", [=](Writer& w) { w.setAnswer(unknown<EgoId>(), members, 3.0); }},
        {"setAnswer: tie",
         [=](Writer& w) { w.setAnswer(noAlter, relevance, MissingReason::Refused); }},
        {"setAnswer: attribute", [=, &f](Writer& w) { w.setAnswer(f.ego, nothing, 3.0); }},
        {"clearAnswer: subject", [=](Writer& w) { w.clearAnswer(unknown<EgoId>(), members); }},
        {"clearAnswer: tie", [=](Writer& w) { w.clearAnswer(noAlter, relevance); }},
        {"clearAnswer: attribute", [=, &f](Writer& w) { w.clearAnswer(f.ego, nothing); }},
    };
}

}  // namespace

TEST_CASE_METHOD(UnknownIdsFixture, "what is not in the study is not found", "[store]")
{
    for (const auto& gestures :
         {codebookGestures(*this), analysisGestures(*this), peopleGestures(*this),
          tieGestures(*this), interviewGestures(*this)})
        for (const auto& [name, gesture] : gestures) {
            CAPTURE(name);
            CHECK(refusalOf(gesture) == ErrorCode::NotFound);
        }
}

TEST_CASE_METHOD(UnknownIdsFixture, "a refusal does not fall on the next gesture", "[store]")
{
    const auto add = [&](TieKindId of) {
        study->perform("Draw tie", [&](Writer& writer) {
            auto tie = pair();
            tie.kind = of;
            writer.addAlterTie(tie);
        });
    };
    CHECK_THROWS_AS(add(unknown<TieKindId>()), Error);
    CHECK_NOTHROW(add(kind()));
    CHECK(study->reader().alterTies(map).size() == 1);
}

TEST_CASE_METHOD(UnknownIdsFixture, "what was not answered can be cleared", "[store]")
{
    const auto members = attribute(Owner::Ego, "members").id;
    const auto change =
        study->perform("Clear", [&](Writer& writer) { writer.clearAnswer(ego, members); });
    CHECK(change.isEmpty());
}
