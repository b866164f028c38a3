// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codebook/attribute_changes.hpp"
#include "core/codebook/category_changes.hpp"
#include "core/codebook/owner_change.hpp"
#include "core/codebook/scale_change.hpp"
#include "core/error.hpp"
#include "core/maps/placing.hpp"
#include "core/maps/waves.hpp"
#include "core/table/study_table_following.hpp"
#include "core/table/study_table_reading.hpp"
#include "tests/core/example_study.hpp"
#include "tests/property.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <set>

using namespace alteri;
using namespace alteri::test;

namespace {

using Table = std::shared_ptr<const StudyTable>;

bool hasSameCells(const DataColumn& one, const DataColumn& other)
{
    bool same = one.size() == other.size() && one.subject() == other.subject()
                && one.content() == other.content() && one.attribute() == other.attribute();
    for (std::size_t i = 0; same && i < one.size(); ++i)
        same = one.valueOf(one.cell(i)) == other.valueOf(other.cell(i));
    return same;
}

template <class AnyId>
bool hasSameIds(const IdList<AnyId>& one, const IdList<AnyId>& other)
{
    bool same = one.size() == other.size();
    for (std::size_t i = 0; same && i < one.size(); ++i)
        same = one[i] == other[i] && one.find(one[i]) == i;
    return same;
}

bool isSame(const Belonging& one, const Belonging& other, std::size_t owners)
{
    bool same = one.owners() == other.owners();
    for (StudyTable::Number owner = 0; same && owner < owners; ++owner)
        same = one.begin(owner) == other.begin(owner) && one.end(owner) == other.end(owner);
    return same;
}

/// In what a table is not like another, or an empty text.
std::string difference(const StudyTable& one, const StudyTable& other)
{
    if (one.codebook() != other.codebook() || one.definitions->derived != other.definitions->derived
        || one.definitions->properties != other.definitions->properties)
        return "definitions";
    if (!hasSameIds(*one.egos, *other.egos))
        return "egos";
    if (!hasSameIds(one.maps->ids, other.maps->ids)
        || !isSame(one.maps->ofEgos, other.maps->ofEgos, one.egos->size()))
        return "maps";
    if (!hasSameIds(one.alteri->ids, other.alteri->ids)
        || !isSame(one.alteri->ofEgos, other.alteri->ofEgos, one.egos->size()))
        return "alteri";
    if (!isSame(one.ties->ofMaps, other.ties->ofMaps, one.maps->ids.size())
        || one.ties->alterOf != other.ties->alterOf || one.ties->egoOf != other.ties->egoOf)
        return "ties";
    if (*one.alterTies != *other.alterTies)
        return "ties between alteri";
    if (*one.askedPairs != *other.askedPairs)
        return "asked pairs";
    if (*one.visits != *other.visits)
        return "visits";
    if (one.columns.size() != other.columns.size()
        || one.hasUnknownAnswers != other.hasUnknownAnswers)
        return "columns";
    for (std::size_t i = 0; i < one.columns.size(); ++i)
        if (!hasSameCells(*one.columns[i], *other.columns[i]))
            return "column " + std::to_string(i) + " " + one.columns[i]->attribute().key;
    return {};
}

template <class Things>
auto oneOf(const Things& things)
{
    if (things.empty())
        throw Error(ErrorCode::NotFound);
    return things[*rc::gen::inRange<std::size_t>(0, things.size())];
}

std::string anyText()
{
    return oneOf(std::array<std::string, 5>{"Anna", "Bert", "Cem", "Ärzte", "a long name of many"});
}

/// Two egos with two maps each, alteri on them, ties between these, and an attribute of such ties.
struct World {
    World()
    {
        study->perform("Fill", [](Writer& writer) {
            Attribute strength;
            strength.owner = Owner::AlterTie;
            strength.scale = Scale::Numeric;
            strength.key = "strength";
            strength.label = "Strength";
            writer.addAttribute(strength);
            Attribute languages;
            languages.owner = Owner::Alter;
            languages.scale = Scale::Several;
            languages.key = "languages";
            languages.label = "Languages";
            for (const auto* code : {"ar", "de", "tr"})
                languages.categories.push_back({{}, code, code, {}, {}, false, code[0] == 't'});
            writer.addAttribute(languages);
            GuideStep step;
            step.kind = StepKind::FreeMap;
            step.title = "Free work";
            writer.addStep(step);
            const auto design = writer.reader().defaultDesign().id;
            for (const auto* name : {"One", "Two"}) {
                const auto ego = writer.addEgo({}, name);
                for (const auto* title : {"First", "Second"}) {
                    const auto map = writer.addMap(ego, design, title);
                    for (const auto* partner : {"Anna", "Bert", "Cem"})
                        nameAlter(writer, map, partner);
                }
            }
        });
    }

    TemporaryFolder folder;
    std::unique_ptr<StudyFile> study = newStudy(folder.path("study.alteri"));
};

Value anyValue(const Attribute& attribute)
{
    if (*rc::gen::inRange(0, 4) == 0)
        return oneOf(std::array{MissingReason::Refused, MissingReason::DoesNotKnow});
    switch (attribute.kind()) {
    case AnswerKind::Category:
        return oneOf(attribute.categories).id;
    case AnswerKind::Number:
        return oneOf(std::array{0.0, 2.5, -7.0, 1990.0});
    case AnswerKind::YesNo:
        return oneOf(std::array{0.0, 1.0});
    case AnswerKind::Date:
        return std::string("2024-02-29");
    case AnswerKind::Several: {
        std::vector<CategoryId> chosen;
        for (const auto& category : attribute.categories)
            if (*rc::gen::inRange(0, 2) == 0)
                chosen.push_back(category.id);
        return Choices(std::move(chosen));
    }
    case AnswerKind::Text:
        break;
    }
    return anyText();
}

AlterTie anyPair(const Reader& reader)
{
    const auto map = oneOf(reader.maps()).id;
    const auto ties = reader.ties(map);
    const auto one = oneOf(ties).alter;
    const auto other = oneOf(ties).alter;
    if (one == other)
        throw Error(ErrorCode::NotFound);
    const auto kind = oneOf(reader.codebook().tieKinds);
    return makeAlterTie(map, kind.id, kind.directed, one, other);
}

AlterTie anyAlterTie(const Reader& reader)
{
    return oneOf(reader.alterTies(oneOf(reader.maps()).id));
}

TieKey anyTie(const Reader& reader)
{
    const auto tie = oneOf(reader.ties(oneOf(reader.maps()).id));
    return {tie.map, tie.alter};
}

Subject anySubject(const Reader& reader, Owner owner)
{
    switch (owner) {
    case Owner::Ego:
        return oneOf(reader.egos()).id;
    case Owner::Alter:
        return anyTie(reader).alter;
    case Owner::Tie:
        return anyTie(reader);
    case Owner::AlterTie:
        break;
    }
    return anyAlterTie(reader);
}

void answerAny(Writer& writer)
{
    const auto reader = writer.reader();
    const auto attribute = oneOf(reader.codebook().attributes);
    const auto subject = anySubject(reader, attribute.owner);
    if (*rc::gen::inRange(0, 5) == 0)
        code(writer, subject, attribute.id, std::nullopt);
    else
        code(writer, subject, attribute.id, anyValue(attribute));
}

void sayAny(Writer& writer)
{
    const auto reader = writer.reader();
    auto attributes = reader.codebook().attributes;
    std::erase_if(attributes, [](const auto& each) { return !each.hasCategories(); });
    const auto attribute = oneOf(attributes);
    const auto subject = anySubject(reader, attribute.owner);
    const auto answer = reader.answer(subject, attribute.id);
    const auto* choices = answer ? std::get_if<Choices>(&*answer) : nullptr;
    const auto* category = answer ? std::get_if<CategoryId>(&*answer) : nullptr;
    if (choices == nullptr && category == nullptr)
        throw Error(ErrorCode::NotFound);
    writer.setNamely(subject, attribute.id,
                     choices != nullptr ? oneOf(choices->categories()) : *category, anyText());
}

using Gesture = std::function<void(Writer&)>;

const std::vector<Gesture>& peopleGestures()
{
    static const std::vector<Gesture> gestures{
        [](Writer& writer) {
            const auto reader = writer.reader();
            writer.beginVisit(oneOf(reader.maps()).id, oneOf(reader.guide()).id, anyText());
        },
        [](Writer& writer) { writer.endVisit(oneOf(writer.reader().maps()).id); },
        [](Writer& writer) {
            const auto ego = writer.addEgo({}, anyText());
            writer.addMap(ego, writer.reader().defaultDesign().id, anyText());
        },
        [](Writer& writer) { writer.addEgo({}, anyText()); },
        [](Writer& writer) { writer.renameEgo(oneOf(writer.reader().egos()).id, anyText()); },
        [](Writer& writer) { writer.removeEgo(oneOf(writer.reader().egos()).id); },
        [](Writer& writer) {
            const auto reader = writer.reader();
            writer.addMap(oneOf(reader.egos()).id, reader.defaultDesign().id, anyText());
        },
        [](Writer& writer) {
            duplicateMap(writer, oneOf(writer.reader().maps()).id, anyText(), Takeover::Places);
        },
        [](Writer& writer) { writer.renameMap(oneOf(writer.reader().maps()).id, anyText()); },
        [](Writer& writer) { writer.removeMap(oneOf(writer.reader().maps()).id); },
        [](Writer& writer) {
            reorderMap(writer, oneOf(writer.reader().maps()).id, oneOf(std::array{-1, 1, 2}));
        },
        [](Writer& writer) { nameAlter(writer, oneOf(writer.reader().maps()).id, anyText()); },
        [](Writer& writer) { writer.renameAlter(anyTie(writer.reader()).alter, anyText()); },
        [](Writer& writer) { writer.removeAlter(anyTie(writer.reader()).alter); },
        [](Writer& writer) {
            const auto map = oneOf(writer.reader().maps());
            const TieKey tie{map.id, oneOf(writer.reader().alteri(map.ego)).id};
            if (!writer.reader().tie(tie))
                writer.addTie(tie);
        },
        [](Writer& writer) { writer.removeTie(anyTie(writer.reader())); },
        [](Writer& writer) { writer.setNote(anyTie(writer.reader()), anyText()); },
        [](Writer& writer) { writer.setNote(anyTie(writer.reader()).alter, anyText()); },
        [](Writer& writer) { writer.setNote(oneOf(writer.reader().maps()).id, {}); },
        [](Writer& writer) { writer.addAlterTie(anyPair(writer.reader())); },
        [](Writer& writer) { writer.addAlterTie(anyPair(writer.reader())); },
        [](Writer& writer) { writer.removeAlterTie(anyAlterTie(writer.reader())); },
        [](Writer& writer) { writer.setAsked(anyPair(writer.reader())); },
        &answerAny,
        &answerAny,
        &answerAny,
        &answerAny,
        &sayAny,
        &sayAny,
        [](Writer& writer) { writer.setStudyProperty("partners", anyText()); },
    };
    return gestures;
}

Attribute anyAttribute(Writer& writer)
{
    return oneOf(writer.reader().codebook().attributes);
}

Attribute anyCategorical(Writer& writer)
{
    auto attributes = writer.reader().codebook().attributes;
    std::erase_if(attributes, [](const auto& each) { return each.categories.size() < 2; });
    return oneOf(attributes);
}

const std::vector<Gesture>& codebookGestures()
{
    static const std::vector<Gesture> gestures{
        [](Writer& writer) {
            Attribute attribute;
            attribute.owner =
                oneOf(std::array{Owner::Ego, Owner::Alter, Owner::Tie, Owner::AlterTie});
            attribute.scale = oneOf(std::array{Scale::Numeric, Scale::Text, Scale::YesNo});
            attribute.label = anyText();
            addAttribute(writer, attribute);
        },
        [](Writer& writer) { writer.changeLabel(anyAttribute(writer).id, anyText()); },
        [](Writer& writer) {
            moveAttribute(writer, anyAttribute(writer).id, *rc::gen::inRange<std::size_t>(0, 5));
        },
        [](Writer& writer) { removeAttribute(writer, anyAttribute(writer).id); },
        [](Writer& writer) {
            const auto attribute = anyCategorical(writer);
            mergeCategories(writer, attribute.id, {oneOf(attribute.categories).id},
                            oneOf(attribute.categories).id);
        },
        [](Writer& writer) {
            const auto attribute = anyCategorical(writer);
            removeCategory(writer, attribute.id, oneOf(attribute.categories).id, AnswersMissing{});
        },
        [](Writer& writer) {
            auto category = oneOf(anyCategorical(writer).categories);
            category.namely = !category.namely;
            writer.changeCategory(category);
        },
        [](Writer& writer) {
            pasteCategories(writer, anyCategorical(writer).id, "New\n9\tNine\n");
        },
        [](Writer& writer) {
            const auto attribute = anyCategorical(writer);
            moveCategory(writer, attribute.id, oneOf(attribute.categories).id, 0);
        },
        [](Writer& writer) {
            changeScale(writer, anyAttribute(writer).id,
                        oneOf(std::array{Scale::Text, Scale::Nominal, Scale::Numeric}), true);
        },
        [](Writer& writer) {
            changeValidity(writer, anyAttribute(writer).id,
                           oneOf(std::array{Validity::SameOnAllMaps, Validity::PerMap}),
                           WhereMapsDiffer::LatestMap);
        },
        [](Writer& writer) {
            writer.addTieKind({{}, anyText(), anyText(), false});
        },
    };
    return gestures;
}

/// Does something at random to a study. @return what it touched; nothing where it was refused
Change anything(StudyFile& study)
{
    try {
        const int which = *rc::gen::inRange(0, 20);
        if (which == 0)
            return study.undo();
        if (which == 1)
            return study.redo();
        if (which == 2)
            return study.forgetEgo(oneOf(study.reader().egos()).id, "Forgotten");
        const auto gesture = oneOf(which < 6 ? codebookGestures() : peopleGestures());
        return study.perform("Do", gesture);
    } catch (const Error& error) {
        RC_ASSERT(error.code() != ErrorCode::StoreFailed);
        return {};
    }
}

/// Follows what can be followed; all but changes of the codebook can be.
Table after(const Table& before, const Change& change, const Reader& reader)
{
    auto now = followed(before, change, reader);
    RC_ASSERT(now != nullptr || change.codebookChanged);
    return now ? now : tableOf(reader);
}

TieKey firstTie(const Reader& reader)
{
    const auto map = reader.maps().front().id;
    return {map, reader.ties(map).front().alter};
}

}  // namespace

TEST_CASE("a table that follows equals one that is read anew", "[table][property]")
{
    checkProperty("whatever is done, one by one or several at once", [] {
        const World world;
        const auto reader = world.study->reader();
        auto table = tableOf(reader);
        Change pending;
        const int steps = *rc::gen::inRange(1, 25);
        for (int i = 0; i < steps; ++i) {
            pending.add(anything(*world.study));
            if (*rc::gen::inRange(0, 3) == 0)
                continue;
            table = after(table, std::exchange(pending, {}), reader);
            RC_ASSERT(difference(*table, *tableOf(reader)) == "");
        }
    });
}

TEST_CASE("what changes while a table is read is followed", "[table][property]")
{
    checkProperty("wherever the reading is", [] {
        const World world;
        const auto reader = world.study->reader();
        StudyTableReading reading(reader);
        Change meanwhile;
        for (bool done = false; !done; done = reading.readPiece(*rc::gen::inRange(1, 9))) {
            if (*rc::gen::inRange(0, 3) != 0)
                continue;
            const auto change = anything(*world.study);
            if (change.codebookChanged)
                return;  // it begins anew
            meanwhile.add(change);
        }
        const auto table = after(reading.take(), meanwhile, reader);
        RC_ASSERT(difference(*table, *tableOf(reader)) == "");
    });
}

TEST_CASE("a table that follows shares with the one before what was not touched", "[table]")
{
    const TemporaryFolder folder;
    const auto study = sampleStudy(folder.path("sample.alteri"));
    const auto reader = study->reader();
    const auto before = tableOf(reader);
    const auto& codebook = before->codebook();
    const auto type = *codebook.find(Owner::Alter, "type");
    const auto tie = firstTie(reader);
    const auto present = reader.answer(tie.alter, type.id);
    const auto other =
        present == Value(type.categories[0].id) ? type.categories[1].id : type.categories[0].id;
    const auto change =
        study->perform("Code", [&](Writer& writer) { code(writer, tie.alter, type.id, other); });
    const auto now = followed(before, change, reader);
    REQUIRE(now != nullptr);
    CHECK(now->egos == before->egos);
    CHECK(now->maps == before->maps);
    CHECK(now->alteri == before->alteri);
    CHECK(now->ties == before->ties);
    CHECK(now->alterTies == before->alterTies);
    std::size_t copied = 0;
    for (std::size_t i = 0; i < now->columns.size(); ++i)
        copied += now->columns[i] != before->columns[i] ? 1U : 0U;
    CHECK(copied == 1);
    CHECK(now->answers(type.id) != before->answers(type.id));
    // Whoever holds the one before sees nothing of it.
    const auto alter = *before->numberOf(tie.alter);
    CHECK(before->answers(type.id)->valueOf(before->answers(type.id)->cell(alter)) == present);
    CHECK(now->answers(type.id)->valueOf(now->answers(type.id)->cell(alter)) == Value(other));

    // What is no data is followed by the same table.
    Change models;
    models.modelsChanged = true;
    CHECK(followed(now, models, reader) == now);
}

TEST_CASE("thousands of subjects are read anew", "[table]")
{
    const World world;
    const auto reader = world.study->reader();
    const auto table = tableOf(reader);
    const auto change = world.study->perform("Fill", [](Writer& writer) {
        const auto map = writer.reader().maps().front().id;
        for (int i = 0; i < 2100; ++i)
            nameAlter(writer, map, "Partner " + std::to_string(i));
    });
    CHECK(followed(table, change, reader) == nullptr);
    CHECK(tableOf(reader)->count(DataSubject::Tie) == 2112);
}

TEST_CASE("ties between alteri are in the table with what was said about them", "[table]")
{
    const World world;
    const auto reader = world.study->reader();
    const auto map = reader.maps().back().id;
    const auto ties = reader.ties(map);
    const auto kind = reader.codebook().tieKinds.front();
    const auto tie = makeAlterTie(map, kind.id, kind.directed, ties[0].alter, ties[2].alter);
    const auto strength = reader.codebook().find(Owner::AlterTie, "strength")->id;
    world.study->perform("Tie", [&](Writer& writer) {
        writer.addAlterTie(tie);
        writer.setAnswer(tie, strength, 3.0);
        writer.setAsked(makeAlterTie(map, kind.id, kind.directed, ties[0].alter, ties[1].alter));
    });
    const auto table = tableOf(reader);
    REQUIRE(table->alterTies->size() == 1);
    CHECK(table->alterTie(table->alterTies->front()) == tie);
    CHECK(table->numberOf(tie) == 0U);
    CHECK(table->subject(DataSubject::AlterTie, 0) == Subject(tie));
    const auto& column = *table->answers(strength);
    CHECK(column.valueOf(column.cell(0)) == Value(3.0));
    CHECK(table->askedPairs->size() == 1);
}

TEST_CASE("what was said to a category is a column of its own", "[table]")
{
    World world;
    const auto attribute = *world.study->reader().codebook().find(Owner::Alter, "languages");
    const auto other = attribute.findCode("tr")->id;
    const auto alter = firstTie(world.study->reader()).alter;
    const auto before = tableOf(world.study->reader());
    const auto columns = before->namely(attribute.id);
    REQUIRE(columns.size() == 1);
    CHECK(columns.front()->attribute().key == "languages.namely");
    CHECK(columns.front()->saidTo() == other);

    const auto change = world.study->perform("Say", [&](Writer& writer) {
        code(writer, alter, attribute.id, Choices({other, attribute.findCode("ar")->id}));
        writer.setNamely(alter, attribute.id, other, "Zazaki");
    });
    const auto now = followed(before, change, world.study->reader());
    REQUIRE(now != nullptr);
    const auto said = now->namely(attribute.id).front();
    const auto number = now->numberOf(alter);
    REQUIRE(number.has_value());
    CHECK(said->valueOf(said->cell(*number)) == Value("Zazaki"));
    CHECK(difference(*now, *tableOf(world.study->reader())).empty());

    // Where two categories ask, each column says which one it is about.
    world.study->perform("Ask", [&](Writer& writer) {
        auto arabic = *attribute.findCode("ar");
        arabic.namely = true;
        writer.changeCategory(arabic);
    });
    const auto two = tableOf(world.study->reader())->namely(attribute.id);
    REQUIRE(two.size() == 2);
    CHECK(two[0]->attribute().key == "languages[ar].namely");
    CHECK(two[1]->attribute().key == "languages[tr].namely");
}

TEST_CASE("the reading of a table can be stopped", "[table]")
{
    const TemporaryFolder folder;
    const auto study = sampleStudy(folder.path("sample.alteri"));
    std::stop_source stop;
    stop.request_stop();
    StudyTableReading reading(study->reader());
    try {
        reading.readAll(stop.get_token());
        FAIL("it was read");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::Cancelled);
    }
}
