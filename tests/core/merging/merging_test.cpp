// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codebook/attribute_changes.hpp"
#include "core/codebook/category_changes.hpp"
#include "core/error.hpp"
#include "core/maps/redesign.hpp"
#include "core/store/changes/gesture_log.hpp"
#include "tests/core/merging/copies.hpp"

using namespace alteri;
using namespace alteri::test;

namespace {

std::vector<std::string> labelsIn(const StudyFile& study, EgoId ego)
{
    std::vector<std::string> labels;
    for (const auto& alter : study.reader().alteri(ego))
        labels.push_back(alter.label);
    return labels;
}

std::size_t count(const MergeReport& report, MergeEntry::Kind kind)
{
    return static_cast<std::size_t>(
        std::count_if(report.plan.entries.begin(), report.plan.entries.end(),
                      [&](const MergeEntry& each) { return each.kind == kind; }));
}

}  // namespace

TEST_CASE_METHOD(Copies, "what only the other copy has comes in", "[merging]")
{
    const auto cara = name(*theirs, map, "Cara");
    answer(*theirs, anna, type, "state");
    theirs->perform("Rename", [&](Writer& writer) { writer.renameAlter(ben, "Benedikt"); });
    answer(*ours, ben, outreach, "local");
    const auto report = merge(*ours, *theirs);
    CHECK(report.plan.questions.empty());
    CHECK(labelsIn(*ours, ego) == std::vector<std::string>{"Anna", "Benedikt", "Cara"});
    CHECK(ours->reader().alter(cara)->code == theirs->reader().alter(cara)->code);
    CHECK(answerIn(*ours, anna, type) == "state");
    CHECK(answerIn(*ours, ben, outreach) == "local");
    CHECK(report.change.alteri.contains(ben));
    // The alter, its tie and the answer come; a name changed.
    CHECK(count(report, MergeEntry::Kind::Added) == 3);
    CHECK(count(report, MergeEntry::Kind::Changed) == 1);
    const auto changed =
        std::find_if(report.plan.entries.begin(), report.plan.entries.end(),
                     [](const auto& each) { return each.kind == MergeEntry::Kind::Changed; });
    CHECK(changed->before == "Ben");
    CHECK(changed->after == "Benedikt");
    CHECK(changed->thing == std::vector<std::string>{"Together", "Ben"});
    // It is one gesture of whoever merged.
    CHECK(ours->history().back().label == "Merge");
    CHECK(ours->history().back().author == "Olga");
}

TEST_CASE_METHOD(Copies, "a merge that was done needs not be done again", "[merging]")
{
    name(*theirs, map, "Cara");
    answer(*ours, anna, type, "state");
    merge(*ours, *theirs);
    const auto content = contentOf(*ours);
    const auto gestures = ours->history().size();
    CHECK(ours->merging(*theirs)->hasNothingNew());
    const auto again = merge(*ours, *theirs);
    CHECK(again.plan.entries.empty());
    CHECK(contentOf(*ours) == content);
    CHECK(ours->history().size() == gestures);
    // Undone, it can be done again.
    ours->undo();
    CHECK_FALSE(ours->merging(*theirs)->hasNothingNew());
    merge(*ours, *theirs);
    CHECK(contentWithoutMerges(*ours).find("Cara") != std::string::npos);
}

TEST_CASE_METHOD(Copies, "two copies that merge each other are alike", "[merging]")
{
    name(*theirs, map, "Cara");
    answer(*ours, anna, type, "state");
    answer(*theirs, anna, type, "company");
    merge(*ours, *theirs, all(MergeChoice::Ours));
    // The decision is known to who gets it.
    const auto back = merge(*theirs, *ours);
    CHECK(back.plan.questions.empty());
    CHECK(answerIn(*theirs, anna, type) == "state");
    CHECK(contentWithoutMerges(*theirs) == contentWithoutMerges(*ours));
    // And both go on.
    answer(*theirs, ben, type, "company");
    CHECK(merge(*ours, *theirs).plan.questions.empty());
    CHECK(answerIn(*ours, ben, type) == "company");
    CHECK(contentWithoutMerges(*theirs) == contentWithoutMerges(*ours));
}

TEST_CASE_METHOD(Copies, "an answer that both gave differently is asked about", "[merging]")
{
    answer(*ours, anna, type, "state");
    answer(*theirs, anna, type, "company");
    const auto report = merge(*ours, *theirs, all(MergeChoice::Theirs));
    REQUIRE(report.plan.questions.size() == 1);
    const auto& question = report.plan.questions.front();
    const auto labels = theirs->reader().codebook();
    CHECK(question.kind == MergeQuestion::Kind::WholeChanged);
    CHECK(question.table == "alter_value");
    CHECK(question.thing == std::vector<std::string>{"Together", "Anna", labels.find(type)->label});
    CHECK(question.ours.value == labels.find(type)->findCode("state")->label);
    CHECK(question.theirs.value == labels.find(type)->findCode("company")->label);
    CHECK(question.ours.author == "Olga");
    CHECK(question.theirs.author == "Theo");
    CHECK(question.theirs.utcMilliseconds > question.ours.utcMilliseconds);
    // What was said later is proposed.
    CHECK(question.proposed == MergeChoice::Theirs);
    CHECK(answerIn(*ours, anna, type) == "company");
    SECTION("the same answer is no question")
    {
        answer(*ours, ben, type, "state");
        answer(*theirs, ben, type, "state");
        CHECK(merge(*ours, *theirs).plan.questions.empty());
    }
    SECTION("reason and category are one answer")
    {
        answer(*ours, ben, type, "state");
        theirs->perform("Code",
                        [&](Writer& writer) { code(writer, ben, type, MissingReason::Refused); });
        const auto other = merge(*ours, *theirs, all(MergeChoice::Theirs));
        REQUIRE(other.plan.questions.size() == 1);
        CHECK(other.plan.questions.front().theirs.isMissingReason);
        CHECK(ours->reader().answer(ben, type) == Value(MissingReason::Refused));
    }
}

TEST_CASE_METHOD(Copies, "different values of one thing are no contradiction", "[merging]")
{
    ours->perform("Rename", [&](Writer& writer) { writer.renameAlter(anna, "Anna B."); });
    theirs->perform("Note", [&](Writer& writer) { writer.setNote(anna, "Met in May"); });
    CHECK(merge(*ours, *theirs).plan.questions.empty());
    CHECK(ours->reader().alter(anna)->label == "Anna B.");
    CHECK(ours->reader().alter(anna)->note == "Met in May");
}

TEST_CASE_METHOD(Copies, "of two notes both can stay", "[merging]")
{
    ours->perform("Note", [&](Writer& writer) { writer.setNote(anna, "Ours"); });
    theirs->perform("Note", [&](Writer& writer) { writer.setNote(anna, "Theirs"); });
    const auto report = merge(*ours, *theirs, all(MergeChoice::Both));
    REQUIRE(report.plan.questions.size() == 1);
    CHECK(report.plan.questions.front().field == "note");
    CHECK(ours->reader().alter(anna)->note == "Ours\nTheirs");
}

TEST_CASE_METHOD(Copies, "who was removed here and worked on there is asked about", "[merging]")
{
    ours->perform("Remove", [&](Writer& writer) { writer.removeAlter(anna); });
    answer(*theirs, anna, type, "state");
    theirs->perform("Note", [&](Writer& writer) { writer.setNote(anna, "Met in May"); });
    SECTION("kept, as is proposed")
    {
        const auto report = merge(*ours, *theirs);
        REQUIRE(report.plan.questions.size() == 1);
        const auto& question = report.plan.questions.front();
        CHECK(question.kind == MergeQuestion::Kind::RemovedHere);
        CHECK(question.table == "alter");
        CHECK(question.changes == 2);
        CHECK(ours->reader().alter(anna)->note == "Met in May");
        CHECK(answerIn(*ours, anna, type) == "state");
        CHECK(ours->reader().tie({map, anna}));
    }
    SECTION("gone")
    {
        merge(*ours, *theirs, all(MergeChoice::Ours));
        CHECK_FALSE(ours->reader().alter(anna));
    }
}

TEST_CASE_METHOD(Copies, "who was removed there and worked on here is asked about", "[merging]")
{
    theirs->perform("Remove", [&](Writer& writer) { writer.removeAlter(anna); });
    theirs->perform("Remove", [&](Writer& writer) { writer.removeAlter(ben); });
    answer(*ours, anna, type, "state");
    SECTION("kept, as is proposed; where nobody did anything it goes without a question")
    {
        const auto report = merge(*ours, *theirs);
        REQUIRE(report.plan.questions.size() == 1);
        CHECK(report.plan.questions.front().kind == MergeQuestion::Kind::RemovedThere);
        CHECK(labelsIn(*ours, ego) == std::vector<std::string>{"Anna"});
        CHECK(answerIn(*ours, anna, type) == "state");
    }
    SECTION("gone with what we said")
    {
        merge(*ours, *theirs, all(MergeChoice::Theirs));
        CHECK(labelsIn(*ours, ego).empty());
    }
}

TEST_CASE_METHOD(Copies, "codes that both gave stay different", "[merging]")
{
    ours->perform("Add", [&](Writer& writer) { writer.addEgo("E2", "Ours"); });
    theirs->perform("Add", [&](Writer& writer) { writer.addEgo("E2", "Theirs"); });
    const auto cara = name(*ours, map, "Cara");
    const auto dora = name(*theirs, map, "Dora");
    REQUIRE(ours->reader().alter(cara)->code == theirs->reader().alter(dora)->code);
    const auto report = merge(*ours, *theirs);
    CHECK(report.plan.questions.empty());
    CHECK(report.renamed.size() == 2);
    CHECK(ours->reader().alter(cara)->code != ours->reader().alter(dora)->code);
    CHECK(ours->reader().egos().size() == 3);
    CHECK(ours->reader().egos().at(2).code != "E2");
}

TEST_CASE_METHOD(Copies, "people of one name are asked about", "[merging]")
{
    const auto ourCara = name(*ours, map, "Cara");
    const auto theirCara = name(*theirs, map, "Cara");
    answer(*theirs, theirCara, type, "state");
    SECTION("one, as is proposed within an ego")
    {
        const auto report = merge(*ours, *theirs);
        REQUIRE(report.plan.questions.size() == 1);
        CHECK(report.plan.questions.front().kind == MergeQuestion::Kind::PerhapsSame);
        CHECK(labelsIn(*ours, ego) == std::vector<std::string>{"Anna", "Ben", "Cara"});
        CHECK(answerIn(*ours, ourCara, type) == "state");
    }
    SECTION("two")
    {
        merge(*ours, *theirs, all(MergeChoice::Two));
        CHECK(labelsIn(*ours, ego) == std::vector<std::string>{"Anna", "Ben", "Cara", "Cara"});
        CHECK(answerIn(*ours, theirCara, type) == "state");
    }
}

TEST_CASE_METHOD(Copies, "what has a key and was made twice is one thing", "[merging]")
{
    Attribute trust;
    trust.owner = Owner::Alter;
    trust.key = "trust";
    trust.label = "Trust";
    trust.scale = Scale::Numeric;
    const auto add = [&](StudyFile& study) {
        AttributeId id;
        study.perform("Add", [&](Writer& writer) { id = writer.addAttribute(trust); });
        return id;
    };
    const auto ourTrust = add(*ours);
    SECTION("and answers follow it")
    {
        const auto theirTrust = add(*theirs);
        theirs->perform("Answer", [&](Writer& writer) { writer.setAnswer(anna, theirTrust, 4.0); });
        const auto report = merge(*ours, *theirs);
        CHECK(report.plan.unified == 1);
        CHECK(ours->reader().answer(anna, ourTrust) == Value(4.0));
    }
    SECTION("but not one of another scale")
    {
        trust.scale = Scale::Text;
        const auto theirTrust = add(*theirs);
        const auto report = merge(*ours, *theirs);
        REQUIRE(report.renamed.size() == 1);
        CHECK(report.renamed.front().after == "trust_2");
        CHECK(ours->reader().codebook().find(theirTrust)->key == "trust_2");
        CHECK(ours->reader().codebook().find(ourTrust)->key == "trust");
    }
}

TEST_CASE_METHOD(Copies, "places follow the answers that come in", "[merging]")
{
    for (auto* study : {ours.get(), theirs.get()}) {
        answer(*study, TieKey{map, anna}, relevance, "3");
        answer(*study, anna, outreach, "local");
    }
    REQUIRE(ours->reader().tie({map, anna})->place);
    answer(*theirs, anna, outreach, "national");
    // Ben has one of the two answers here and the other one there.
    answer(*ours, ben, outreach, "local");
    answer(*theirs, TieKey{map, ben}, relevance, "2");
    const auto report = merge(*ours, *theirs, all(MergeChoice::Theirs));
    // Both answered, one of them on: it is one answer that differs.
    CHECK(report.plan.questions.size() == 1);
    const auto reader = ours->reader();
    const MapReading reading(reader.designs().front(), reader.codebook());
    CHECK(reading.geometry().cellAt(*reader.tie({map, anna})->place) == Cell{0, 1});
    CHECK(reader.tie({map, ben})->place);
}

TEST_CASE_METHOD(Copies, "a design that both changed is taken whole", "[merging]")
{
    const auto retitle = [](StudyFile& study, const std::string& title, std::size_t sectors) {
        auto design = study.reader().designs().front();
        design.title = title;
        design.sectors.resize(sectors);
        study.perform("Design", [&](Writer& writer) { changeMapDesign(writer, design); });
    };
    retitle(*ours, "Ours", 2);
    retitle(*theirs, "Theirs", 1);
    const auto report = merge(*ours, *theirs, all(MergeChoice::Theirs));
    REQUIRE(report.plan.questions.size() == 1);
    CHECK(report.plan.questions.front().table == "map_design");
    CHECK(ours->reader().designs().front() == theirs->reader().designs().front());
}

TEST_CASE_METHOD(Copies, "studies without a common beginning are matched by keys", "[merging]")
{
    const auto stranger = StudyFile::create(folder.path("stranger.alteri"), fixedEnvironment(9));
    const auto model = newStudy(folder.path("model.alteri"));
    stranger->found([&](Writer& writer) {
        for (const auto& attribute : model->reader().codebook().attributes)
            writer.addAttribute(attribute);
        Attribute extra;
        extra.key = "extra";
        extra.label = "Extra";
        extra.scale = Scale::Text;
        extra.owner = Owner::Ego;
        writer.addAttribute(extra);
    });
    EgoId lone;
    stranger->perform("Add", [&](Writer& writer) {
        lone = writer.addEgo("E1", "Alone");
        const auto attribute = *writer.reader().codebook().find(Owner::Ego, "city");
        writer.setAnswer(lone, attribute.id, std::string("Mainz"));
    });
    const auto attributes = ours->reader().codebook().attributes.size();
    CHECK_FALSE(ours->merging(*stranger)->isSameStudy());
    const auto report = merge(*ours, *stranger);
    CHECK(report.plan.questions.empty());
    CHECK(report.plan.unified >= attributes);
    CHECK(ours->reader().codebook().attributes.size() == attributes + 1);
    CHECK(ours->reader().answer(lone, ours->reader().codebook().find(Owner::Ego, "city")->id)
          == Value(std::string("Mainz")));
    CHECK(report.renamed.size() == 1);
    CHECK(merge(*ours, *stranger).plan.entries.empty());
}

TEST_CASE_METHOD(Copies, "a forgotten history still leads to the common beginning", "[merging]")
{
    answer(*ours, anna, type, "state");
    name(*theirs, map, "Cara");
    const bool both = GENERATE(false, true);
    CAPTURE(both);
    ours->forgetUpTo(ours->lastSequence());
    if (both)
        theirs->forgetUpTo(theirs->lastSequence());
    theirs->perform("Remove", [&](Writer& writer) { writer.removeAlter(ben); });
    const auto report = merge(*ours, *theirs);
    CHECK(report.plan.questions.empty());
    CHECK(ours->merging(*theirs)->isSameStudy());
    CHECK(answerIn(*ours, anna, type) == "state");
    // Whether ours is new or theirs is removed cannot be told where both have forgotten.
    CHECK(ours->reader().alter(ben).has_value() == both);
    CHECK(labelsIn(*ours, ego).back() == "Cara");
}

TEST_CASE_METHOD(Copies, "what was undone is not merged", "[merging]")
{
    name(*theirs, map, "Cara");
    theirs->undo();
    CHECK(ours->merging(*theirs)->hasNothingNew());
    CHECK(merge(*ours, *theirs).plan.entries.empty());
}

TEST_CASE_METHOD(Copies, "a plan for another state of the study is not written", "[merging]")
{
    name(*theirs, map, "Cara");
    const auto merging = ours->merging(*theirs);
    merging->plan(asProposed);
    name(*ours, map, "Dora");
    const auto before = contentOf(*ours);
    try {
        mergeStudy(*ours, *merging, "Merge");
        FAIL("it was written");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::ProgramFault);
    }
    CHECK(contentOf(*ours) == before);
}

namespace {

/// Copies in which ties between alteri can have no direction, or have one.
struct CopiesWithKind : Copies {
    TieKindId kind;
    AlterId cara;

    CopiesWithKind()
    {
        ours->perform("Kind", [&](Writer& writer) {
            cara = nameAlter(writer, map, "Cara");
            kind = writer.addTieKind({{}, "helps", "Helps", false});
        });
        theirs.reset();
        theirs = copyOf(*ours, "with-kind.alteri", 3, "Theo");
    }

    void tie(StudyFile& study, AlterId one, AlterId other, bool turned = false) const
    {
        study.perform("Tie", [&](Writer& writer) {
            AlterTie made{map, kind, std::min(one, other), std::max(one, other)};
            if (turned)
                std::swap(made.source, made.target);
            writer.addAlterTie(made);
        });
    }

    static void direct(StudyFile& study, bool directed)
    {
        study.perform("Direct", [&](Writer& writer) {
            auto changed = *writer.reader().codebook().findTieKind("helps");
            changed.directed = directed;
            writer.changeTieKind(changed);
        });
    }

    static bool isDirected(const StudyFile& study)
    {
        return study.reader().codebook().findTieKind("helps")->directed;
    }

    std::size_t tieCount() const { return ours->reader().alterTies(map).size(); }
};

std::size_t questionsAbout(const MergeReport& report, const std::string& field)
{
    return static_cast<std::size_t>(
        std::count_if(report.plan.questions.begin(), report.plan.questions.end(),
                      [&](const MergeQuestion& each) { return each.field == field; }));
}

}  // namespace

TEST_CASE_METHOD(CopiesWithKind, "a direction that only one copy gave is asked about", "[merging]")
{
    direct(*ours, true);
    tie(*theirs, anna, ben);
    SECTION("with a direction, a tie is two arcs")
    {
        const auto report = merge(*ours, *theirs, all(MergeChoice::Ours));
        REQUIRE(questionsAbout(report, "directed") == 1);
        CHECK(report.plan.questions.front().ours.value == "directed");
        CHECK(report.plan.questions.front().theirs.value == "undirected");
        CHECK(isDirected(*ours));
        CHECK(tieCount() == 2);
    }
    SECTION("without one it stays a tie")
    {
        const auto report = merge(*ours, *theirs, all(MergeChoice::Theirs));
        CHECK(questionsAbout(report, "directed") == 1);
        CHECK_FALSE(isDirected(*ours));
        CHECK(tieCount() == 1);
    }
    SECTION("the other copy asks the same")
    {
        const auto report = merge(*theirs, *ours, all(MergeChoice::Theirs));
        CHECK(questionsAbout(report, "directed") == 1);
        CHECK(isDirected(*theirs));
        CHECK(theirs->reader().alterTies(map).size() == 2);
    }
}

TEST_CASE_METHOD(CopiesWithKind, "arcs of a kind that has no direction become ties", "[merging]")
{
    direct(*theirs, true);
    tie(*theirs, anna, ben, true);
    tie(*theirs, anna, ben);
    tie(*theirs, ben, cara, true);
    tie(*ours, anna, cara);
    SECTION("ours")
    {
        const auto report = merge(*ours, *theirs, all(MergeChoice::Ours));
        CHECK(questionsAbout(report, "directed") == 1);
        CHECK_FALSE(isDirected(*ours));
        CHECK(tieCount() == 3);
        for (const auto& each : ours->reader().alterTies(map))
            CHECK(each.source < each.target);
    }
    SECTION("theirs")
    {
        merge(*ours, *theirs, all(MergeChoice::Theirs));
        CHECK(isDirected(*ours));
        CHECK(tieCount() == 5);
    }
}

TEST_CASE_METHOD(CopiesWithKind, "a direction that nobody has used is no question", "[merging]")
{
    direct(*theirs, true);
    CHECK(merge(*ours, *theirs).plan.questions.empty());
    CHECK(isDirected(*ours));
}

namespace {

void renameKey(StudyFile& study, AttributeId attribute, const std::string& key)
{
    study.perform("Rename", [&](Writer& writer) {
        auto changed = *writer.reader().codebook().find(attribute);
        changed.key = key;
        changeAttribute(writer, changed);
    });
}

void addModelAndColumn(StudyFile& study)
{
    study.perform("Model", [](Writer& writer) {
        SavedModel model;
        model.name = "A model";
        model.formula = "relevance ~ type + (1 | ego)";
        model.references = {{"type", "state"}};
        writer.addModel(model);
        DerivedColumn column;
        column.key = "near";
        column.label = "Near";
        column.level = DerivedColumn::Level::Tie;
        column.definition = "type = \"state\"";
        writer.addDerivedColumn(column);
    });
}

}  // namespace

TEST_CASE_METHOD(Copies, "models and columns name what the other copy renamed", "[merging]")
{
    const bool oursRenames = GENERATE(true, false);
    CAPTURE(oursRenames);
    renameKey(oursRenames ? *ours : *theirs, type, "kind_of_partner");
    addModelAndColumn(oursRenames ? *theirs : *ours);
    const auto report = merge(*ours, *theirs);
    CHECK(report.plan.questions.empty());
    const auto model = ours->reader().models().back();
    CHECK(model.formula == "relevance ~ kind_of_partner + (1 | ego)");
    CHECK(model.references.front().variable == "kind_of_partner");
    CHECK(ours->reader().derivedColumns().front().definition == "kind_of_partner = \"state\"");
    // It is told, and nothing else was renamed.
    CHECK(std::count_if(report.renamed.begin(), report.renamed.end(),
                        [](const MergeEntry& each) { return each.field == "formula"; })
          == 2);
}

TEST_CASE_METHOD(Copies, "codes in models follow those of the other copy", "[merging]")
{
    theirs->perform("Recode", [&](Writer& writer) {
        auto changed = *writer.reader().codebook().find(type)->findCode("state");
        changed.code = "public";
        changeCategory(writer, type, changed);
    });
    addModelAndColumn(*ours);
    merge(*ours, *theirs);
    CHECK(ours->reader().models().back().references.front().level == "public");
    CHECK(ours->reader().derivedColumns().front().definition == "type = \"public\"");
}

TEST_CASE_METHOD(Copies, "what left the other copy has left the study", "[merging]")
{
    const auto take = [this] {
        const auto merging = ours->merging(*theirs);
        merging->plan(asProposed);
        mergeStudy(*ours, *merging, "Merge");
    };
    Leaving leaving;
    leaving.file = "egos.csv";
    theirs->noteLeaving(leaving);
    CHECK(ours->merging(*theirs)->hasNothingNew());
    name(*theirs, map, "Cara");
    take();
    REQUIRE(ours->reader().leavings().size() == 1);
    CHECK(ours->reader().leavings().front().author == "Theo");
    // Undo takes back what the merge did to the study, and not that something left it.
    ours->undo();
    CHECK(ours->reader().alteri(ego).size() == 2);
    CHECK(ours->reader().leavings().size() == 1);
    ours->redo();
    name(*theirs, map, "Dora");
    take();
    CHECK(ours->reader().alteri(ego).size() == 4);
    CHECK(ours->reader().leavings().size() == 1);
}
