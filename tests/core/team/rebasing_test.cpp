// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of gestures that wait when others' come before them, without a hub.
#include "core/codebook/study_merge.hpp"
#include "core/maps/waves.hpp"
#include "core/store/changes/gesture_log.hpp"
#include "core/store/file/hub_link.hpp"
#include "core/store/study_copy.hpp"
#include "core/team/record_sealing.hpp"
#include "core/team/team_sync.hpp"
#include "tests/core/merging/copies.hpp"

using namespace alteri;
using namespace alteri::test;

namespace {

/// Both copies as a hub would have connected them.
struct LinkedCopies : Copies {
    LinkedCopies()
    {
        for (auto* study : {ours.get(), theirs.get()})
            study->connectToHub(
                HubLink{"none", study->studyId(), 0, study->lastSequence(), "h", nullptr});
    }

    /// What theirs did comes before what waits in ours.
    Rebased takeTheirs()
    {
        auto pulled = theirs->waitingGestures();
        for (auto& each : pulled)
            each.login = "theo";
        auto rebased = ours->plainlyRebased(pulled);
        if (!rebased)
            rebased = workedOut(*ours->copy(), fixedEnvironment(9), {pulled, "h2", false});
        rebased->hash = "h2";
        REQUIRE(ours->follow(*rebased).has_value());
        CHECK(checkStudy(*ours).empty());
        return *rebased;
    }
};

}  // namespace

TEST_CASE_METHOD(LinkedCopies, "gestures that meet nobody's stay as they are", "[team]")
{
    const auto cara = name(*ours, map, "Cara");
    answer(*ours, anna, type, "state");
    const auto before = ours->waitingGestures();
    theirs->perform("Note", [&](Writer& writer) { writer.setNote(ben, "Note"); });
    const auto rebased = takeTheirs();
    CHECK(rebased.fitted == 2);
    const auto after = ours->waitingGestures();
    REQUIRE(after.size() == 2);
    for (std::size_t i = 0; i < 2; ++i) {
        CHECK(after[i].id == before[i].id);
        CHECK(after[i].changeset == before[i].changeset);
    }
    CHECK(ours->reader().alter(ben)->note == "Note");
    CHECK(ours->reader().alter(cara).has_value());
    CHECK(ours->hubLink()->head == 1);
    CHECK(ours->hubLink()->hash == "h2");
}

TEST_CASE_METHOD(LinkedCopies, "what was worked out for another state is not taken", "[team]")
{
    answer(*ours, anna, type, "state");
    theirs->perform("Note", [&](Writer& writer) { writer.setNote(ben, "Note"); });
    const auto rebased =
        workedOut(*ours->copy(), fixedEnvironment(9), {theirs->waitingGestures(), "h2", false});
    answer(*ours, anna, outreach, "local");
    const auto before = contentOf(*ours);
    CHECK_FALSE(ours->follow(rebased).has_value());
    CHECK(contentOf(*ours) == before);
    CHECK(ours->hubLink()->head == 0);
}

TEST_CASE_METHOD(LinkedCopies, "symbols follow the answers that others gave first", "[team]")
{
    // Both put Anna into a ring.
    answer(*theirs, TieKey{map, anna}, relevance, "1");
    answer(*ours, TieKey{map, anna}, relevance, "3");
    const auto rebased = takeTheirs();
    CHECK(rebased.contradicted == 1);
    CHECK(answerIn(*ours, TieKey{map, anna}, relevance) == "1");
}

TEST_CASE_METHOD(LinkedCopies, "an undo goes with what it takes back", "[team]")
{
    ours->perform("Rename", [&](Writer& writer) { writer.renameAlter(ben, "Benedikt"); });
    ours->undo();
    answer(*ours, anna, type, "state");
    theirs->perform("Rename", [&](Writer& writer) { writer.renameAlter(ben, "Benjamin"); });
    takeTheirs();
    CHECK(ours->reader().alter(ben)->label == "Benjamin");
    CHECK(answerIn(*ours, anna, type) == "state");
    // Undo and redo stay usable, whatever fell away.
    CHECK(ours->undoLabel() == "Code");
    ours->undo();
    CHECK(answerIn(*ours, anna, type).empty());
    ours->redo();
    CHECK(answerIn(*ours, anna, type) == "state");
    CHECK(checkStudy(*ours).empty());
}

TEST_CASE_METHOD(LinkedCopies, "keys that both made become different", "[team]")
{
    const auto add = [](StudyFile& study) {
        study.perform("Add", [](Writer& writer) {
            Attribute attribute;
            attribute.owner = Owner::Alter;
            attribute.key = "trust";
            attribute.label = "Trust";
            attribute.scale = Scale::Numeric;
            writer.addAttribute(attribute);
        });
    };
    add(*theirs);
    add(*ours);
    CHECK(takeTheirs().renamed == 1);
    CHECK(ours->reader().codebook().find(Owner::Alter, "trust") != nullptr);
    CHECK(ours->reader().codebook().find(Owner::Alter, "trust_2") != nullptr);
}

TEST_CASE_METHOD(LinkedCopies, "a log that does not fit is refused", "[team]")
{
    theirs->perform("One", [&](Writer& writer) { writer.renameAlter(ben, "Benedikt"); });
    theirs->perform("Two", [&](Writer& writer) { writer.renameAlter(ben, "Benjamin"); });
    auto pulled = theirs->waitingGestures();
    pulled.erase(pulled.begin());
    const auto before = contentOf(*ours);
    const auto rebased = ours->plainlyRebased(pulled);
    REQUIRE(rebased);
    CHECK_THROWS_AS(ours->follow(*rebased), Error);
    CHECK(contentOf(*ours) == before);
    answer(*ours, anna, type, "state");
    CHECK_THROWS_AS(workedOut(*ours->copy(), fixedEnvironment(9), {pulled, "h2", false}), Error);
}

TEST_CASE("a gesture on its way to a hub comes back as it was, or not at all", "[team]")
{
    const GestureRecord gesture{
        "0123456789abcdef", 1'234'567'890'123, "Olga", "Name “Ä”", 7, {}, {}};
    SecretBytes key(32);
    std::fill_n(key.data(), key.size(), static_cast<unsigned char>(5));
    const HubPlace place{"abcdefghijklmnop", 12, gesture.id};
    const auto sealed = sealedFor(place, bytesOf(gesture), &key);
    const auto opened = gestureIn(openedFrom(place, sealed, &key));
    CHECK(opened.utcMilliseconds == gesture.utcMilliseconds);
    CHECK(opened.author == gesture.author);
    CHECK(opened.label == gesture.label);
    CHECK(opened.undoes == gesture.undoes);
    CHECK_FALSE(opened.redoes.has_value());
    CHECK(sealed != sealedFor(place, bytesOf(gesture), &key));
    for (std::size_t i = 0; i < sealed.size(); i += 7) {
        auto other = sealed;
        other[i] = static_cast<char>(other[i] ^ 1);
        CHECK_THROWS_AS(openedFrom(place, other, &key), Error);
    }
    auto elsewhere = place;
    ++elsewhere.sequence;
    CHECK_THROWS_AS(openedFrom(elsewhere, sealed, &key), Error);
    const auto clear = bytesOf(gesture);
    for (std::size_t size = 0; size < clear.size(); ++size)
        CHECK_THROWS_AS(gestureIn(clear.substr(0, size)), Error);
}

TEST_CASE("a gesture from a hub changes nothing but what gestures change", "[team]")
{
    // One row that comes into a table, as a changeset has it.
    const auto changesetFor = [](const std::string& table) {
        std::string bytes = "T\x01\x01";
        bytes +=
            table + std::string(1, '\0') + std::string("\x12\0\x01", 3) + std::string(8, '\x01');
        const auto* start = reinterpret_cast<const std::byte*>(bytes.data());
        return Changeset(start, start + bytes.size());
    };
    GestureRecord gesture{"0123456789abcdef", 1, "", "x", {}, {}, changesetFor("ego")};
    CHECK(gestureIn(bytesOf(gesture)).changeset == gesture.changeset);
    for (const auto* table : {"hub_link", "gesture", "file_stamp", "pulled_gesture"}) {
        gesture.changeset = changesetFor(table);
        CHECK_THROWS_AS(gestureIn(bytesOf(gesture)), Error);
    }
}
