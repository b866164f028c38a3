// SPDX-License-Identifier: GPL-3.0-or-later
// Two laptops work on one study by a hub.
#include "core/codebook/contradiction_deciding.hpp"
#include "core/model/assignment.hpp"
#include "core/store/study_copy.hpp"
#include "tests/core/team/team_fixture.hpp"

#include <functional>

using namespace alteri;
using namespace alteri::test;

namespace {

ErrorCode faultOf(const std::function<void()>& work)
{
    try {
        work();
    } catch (const Error& error) {
        return error.code();
    }
    return ErrorCode::ProgramFault;
}

void rename(StudyFile& study, AlterId alter, const std::string& label)
{
    study.perform("Rename", [&](Writer& writer) { writer.renameAlter(alter, label); });
}

void note(StudyFile& study, AlterId alter, const std::string& text)
{
    study.perform("Note", [&](Writer& writer) { writer.setNote(alter, text); });
}

std::string labelOf(const StudyFile& study, AlterId alter)
{
    const auto found = study.reader().alter(alter);
    return found ? found->label : std::string();
}

}  // namespace

TEST_CASE("what one laptop does comes to the other by the hub", "[team]")
{
    ALTERI_NEEDS_HUB(cluster)
    Team team(*cluster);
    CHECK(contentOf(*team.theo.study) == contentOf(*team.olga.study));
    const auto cara = Copies::name(*team.olga.study, team.map, "Cara");
    CHECK(team.olga.study->waitingCount() == 1);
    team.olga.sync();
    CHECK(team.olga.report.sent == 1);
    team.theo.sync();
    CHECK(team.theo.report.pulled == 1);
    CHECK(team.theo.report.change.alteri.contains(cara));
    CHECK(labelOf(*team.theo.study, cara) == "Cara");
    CHECK(team.theo.study->history().back().author == "olga");
    team.requireAlike();
    // Nothing new is nothing.
    team.theo.report = {};
    team.theo.sync();
    CHECK(team.theo.report.pulled + team.theo.report.sent == 0);
}

TEST_CASE("what was done offline on both laptops comes together", "[team]")
{
    ALTERI_NEEDS_HUB(cluster)
    Team team(*cluster);
    const auto cara = Copies::name(*team.olga.study, team.map, "Cara");
    team.answer(*team.olga.study, team.anna, team.type, "state");
    const auto dora = Copies::name(*team.theo.study, team.map, "Dora");
    note(*team.theo.study, team.ben, "Met him twice");
    team.settle();
    team.requireAlike();
    for (const auto* member : {&team.olga, &team.theo}) {
        CHECK(labelOf(*member->study, cara) == "Cara");
        CHECK(labelOf(*member->study, dora) == "Dora");
        CHECK(team.answerIn(*member->study, team.anna, team.type) == "state");
        CHECK(Team::open(*member->study).size() == 1);
    }
    // Both gave Cara and Dora the next free code.
    const auto renamed = Team::open(*team.olga.study).front();
    CHECK(renamed.kind == Contradiction::Kind::Renamed);
    CHECK(renamed.field == "code");
    CHECK(team.theo.report.renamed == 1);
    CHECK(team.theo.report.contradicted == 0);
}

TEST_CASE("of two values the first stays, and the other is written down", "[team]")
{
    ALTERI_NEEDS_HUB(cluster)
    Team team(*cluster);
    team.answer(*team.olga.study, team.anna, team.type, "state");
    team.answer(*team.theo.study, team.anna, team.type, "company");
    rename(*team.olga.study, team.ben, "Benedikt");
    rename(*team.theo.study, team.ben, "Benjamin");
    team.settle();
    team.requireAlike();
    CHECK(team.answerIn(*team.theo.study, team.anna, team.type) == "state");
    CHECK(labelOf(*team.theo.study, team.ben) == "Benedikt");
    CHECK(team.theo.report.contradicted == 2);
    const auto open = Team::open(*team.olga.study);
    REQUIRE(open.size() == 2);
    CHECK(open[0].kind == Contradiction::Kind::Whole);
    REQUIRE(open[0].thing.size() >= 2);
    CHECK(open[0].thing[1] == "Anna");
    CHECK(open[0].kept.author == "olga");
    CHECK(open[0].other.author == "theo");
    CHECK(open[1].kind == Contradiction::Kind::OneValue);
    CHECK(open[1].kept.value == "Benedikt");
    CHECK(open[1].other.value == "Benjamin");
    CHECK(open[1].field == "label");
}

TEST_CASE("a contradiction is decided by anybody, as an ordinary gesture", "[team]")
{
    ALTERI_NEEDS_HUB(cluster)
    Team team(*cluster);
    team.answer(*team.olga.study, team.anna, team.type, "state");
    team.answer(*team.theo.study, team.anna, team.type, "company");
    rename(*team.olga.study, team.ben, "Benedikt");
    rename(*team.theo.study, team.ben, "Benjamin");
    team.settle();
    const auto open = Team::open(*team.olga.study);
    REQUIRE(open.size() == 2);
    decideContradiction(*team.olga.study, open[0], true, "Decide");
    decideContradiction(*team.olga.study, open[1], false, "Decide");
    CHECK(faultOf([&] { decideContradiction(*team.olga.study, open[0], true, "Decide"); })
          == ErrorCode::NotFound);
    team.settle();
    team.requireAlike();
    CHECK(team.answerIn(*team.theo.study, team.anna, team.type) == "company");
    CHECK(labelOf(*team.theo.study, team.ben) == "Benedikt");
    CHECK(Team::open(*team.theo.study).empty());
    // It can be undone like anything else.
    team.olga.study->undo();
    team.olga.study->undo();
    CHECK(Team::open(*team.olga.study).size() == 2);
    CHECK(team.answerIn(*team.olga.study, team.anna, team.type) == "state");
    team.settle();
    team.requireAlike();
}

TEST_CASE("what somebody worked on stays although another removed it", "[team]")
{
    ALTERI_NEEDS_HUB(cluster)
    Team team(*cluster);
    const auto removeAlter = [](StudyFile& study, AlterId alter) {
        study.perform("Remove", [&](Writer& writer) { writer.removeAlter(alter); });
    };
    removeAlter(*team.olga.study, team.anna);
    team.answer(*team.theo.study, team.anna, team.type, "state");
    note(*team.olga.study, team.ben, "Works there");
    removeAlter(*team.theo.study, team.ben);
    team.settle();
    team.requireAlike();
    CHECK(labelOf(*team.olga.study, team.anna) == "Anna");
    CHECK(team.answerIn(*team.olga.study, team.anna, team.type) == "state");
    CHECK(labelOf(*team.theo.study, team.ben) == "Ben");
    const auto open = Team::open(*team.olga.study);
    REQUIRE(open.size() == 2);
    CHECK(open[0].kind == Contradiction::Kind::Removed);
    CHECK(open[0].kept.author == "olga");
    CHECK(open[1].kind == Contradiction::Kind::WorkedOn);
}

TEST_CASE("what both did alike is done once and asks nobody", "[team]")
{
    ALTERI_NEEDS_HUB(cluster)
    Team team(*cluster);
    rename(*team.olga.study, team.ben, "Benedikt");
    rename(*team.theo.study, team.ben, "Benedikt");
    team.settle();
    team.requireAlike();
    CHECK(team.theo.report.fallen == 1);
    CHECK(team.olga.study->reader().contradictions().empty());
}

TEST_CASE("in a team one takes back one's own steps only", "[team]")
{
    ALTERI_NEEDS_HUB(cluster)
    Team team(*cluster);
    note(*team.theo.study, team.ben, "Theirs");
    team.theo.sync();
    note(*team.olga.study, team.anna, "Ours");
    team.settle();
    CHECK(team.olga.study->undoLabel() == "Note");
    team.olga.study->undo();
    CHECK(team.olga.study->reader().alter(team.anna)->note.empty());
    CHECK(team.olga.study->reader().alter(team.ben)->note == "Theirs");
    team.settle();
    team.requireAlike();
    // Theo has nothing of his own before that.
    team.theo.study->undo();
    CHECK_FALSE(team.theo.study->undoLabel().has_value());
    CHECK(team.theo.study->redoLabel() == "Note");
    team.settle();
    team.requireAlike();
    team.theo.study->redo();
    team.settle();
    team.requireAlike();
    CHECK(team.olga.study->reader().alter(team.ben)->note == "Theirs");
}

TEST_CASE("what others have gone on with cannot be taken back", "[team]")
{
    ALTERI_NEEDS_HUB(cluster)
    Team team(*cluster);
    rename(*team.olga.study, team.ben, "Benedikt");
    team.settle();
    rename(*team.theo.study, team.ben, "Benjamin");
    team.theo.sync();
    team.olga.sync();
    const auto before = contentOf(*team.olga.study);
    CHECK(faultOf([&] { team.olga.study->undo(); }) == ErrorCode::ChangedByOthers);
    CHECK(contentOf(*team.olga.study) == before);
    CHECK(team.olga.study->undoLabel() == "Rename");
}

TEST_CASE("a push whose answer is lost is neither lost nor done twice", "[team]")
{
    ALTERI_NEEDS_HUB(cluster)
    Team team(*cluster);
    rename(*team.olga.study, team.ben, "Benedikt");
    push(team.olga.hub(), *team.olga.study->hubLink(), team.olga.study->waitingGestures());
    CHECK(team.olga.study->waitingCount() == 1);
    note(*team.olga.study, team.ben, "Later");
    note(*team.theo.study, team.anna, "Meanwhile");
    team.theo.sync();
    team.settle();
    team.requireAlike();
    CHECK(HubStudy(team.olga.hub(), team.id).state().head == 3);
    // They are still one's own.
    team.olga.study->undo();
    team.olga.study->undo();
    CHECK(labelOf(*team.olga.study, team.ben) == "Ben");
    team.settle();
    team.requireAlike();
}

TEST_CASE("steps that wait are closed with the file and go later", "[team]")
{
    ALTERI_NEEDS_HUB(cluster)
    Team team(*cluster);
    rename(*team.olga.study, team.ben, "Benedikt");
    const auto file = team.olga.study->file();
    team.olga.study.reset();
    team.olga.study = StudyFile::open(file, team.olga.environment);
    CHECK(team.olga.study->waitingCount() == 1);
    CHECK(team.olga.study->undoLabel() == "Rename");
    team.settle();
    team.requireAlike();
    CHECK(labelOf(*team.theo.study, team.ben) == "Benedikt");
}

TEST_CASE("a hub that changes, moves or cuts its log is found out, and nothing is taken over",
          "[team]")
{
    ALTERI_NEEDS_HUB(cluster)
    Team team(*cluster);
    rename(*team.olga.study, team.ben, "Benedikt");
    note(*team.olga.study, team.anna, "One");
    note(*team.olga.study, team.anna, "Two");
    team.olga.sync();
    const auto id = HubValue::ofId(team.id);
    HubConnection keeper(cluster->serviceOf("keeper"));
    const std::string chain = "WITH RECURSIVE c(sequence, hash) AS (SELECT 0::bigint,"
                              " sha256(uuid_send($1)) UNION ALL SELECT g.sequence,"
                              " sha256(c.hash || g.body) FROM c JOIN alteri.gesture g"
                              " ON g.study = $1 AND g.sequence = c.sequence + 1)"
                              " UPDATE alteri.gesture g SET hash = c.hash FROM c"
                              " WHERE g.study = $1 AND g.sequence = c.sequence";
    const auto before = contentOf(*team.theo.study);
    SECTION("a byte is another")
    {
        keeper.run("UPDATE alteri.gesture SET body = set_byte(body, 60, get_byte(body, 60) # 1)"
                   " WHERE study = $1 AND sequence = 2",
                   {id});
        SECTION("and the hash is as it was") {}
        SECTION("and the hashes are made anew")
        {
            keeper.run(chain, {id});
        }
    }
    SECTION("two are swapped and chained anew")
    {
        for (const auto* sql :
             {"UPDATE alteri.gesture SET sequence = -2 WHERE study = $1 AND sequence = 2",
              "UPDATE alteri.gesture SET sequence = 2 WHERE study = $1 AND sequence = 3",
              "UPDATE alteri.gesture SET sequence = 3 WHERE study = $1 AND sequence = -2"})
            keeper.run(sql, {id});
        keeper.run(chain, {id});
    }
    SECTION("one is left out")
    {
        for (const auto* sql : {"DELETE FROM alteri.gesture WHERE study = $1 AND sequence = 2",
                                "UPDATE alteri.gesture SET sequence = 2 WHERE study = $1"
                                " AND sequence = 3"})
            keeper.run(sql, {id});
        keeper.run(chain, {id});
    }
    SECTION("its id is another")
    {
        keeper.run("UPDATE alteri.gesture SET id = gen_random_uuid() WHERE study = $1"
                   " AND sequence = 2",
                   {id});
    }
    CHECK(faultOf([&] { team.theo.sync(); }) == ErrorCode::HubLogBroken);
    CHECK(contentOf(*team.theo.study) == before);
    CHECK(team.theo.study->hubLink()->head == 0);
}

TEST_CASE("a hub learns neither names nor answers", "[team]")
{
    ALTERI_NEEDS_HUB(cluster)
    Team team(*cluster);
    rename(*team.olga.study, team.ben, "Quite an unusual name");
    team.olga.sync();
    HubConnection keeper(cluster->serviceOf("keeper"));
    const auto found = [&](const std::string& text) {
        const auto rows = keeper.run(
            "SELECT count(*) FROM (SELECT body FROM alteri.gesture WHERE study = $1 UNION ALL"
            " SELECT body FROM alteri.snapshot WHERE study = $1) AS b"
            " WHERE position($2 IN body) > 0",
            {HubValue::ofId(team.id), HubValue::ofBytes(text)});
        return rows.whole(0, 0);
    };
    for (const auto* text : {"Quite an unusual name", "Anna", "Rename", "olga", "SQLite format"})
        CHECK(found(text) == 0);
    // Lengths say little: all are a multiple of 256 and what a seal takes.
    const auto sizes = keeper.run("SELECT DISTINCT (length(body) - 40) % 256 FROM alteri.gesture"
                                  " WHERE study = $1",
                                  {HubValue::ofId(team.id)});
    REQUIRE(sizes.count() == 1);
    CHECK(sizes.whole(0, 0) == 0);
}

TEST_CASE("who joins needs the team's passphrase", "[team]")
{
    ALTERI_NEEDS_HUB(cluster)
    Team team(*cluster);
    const auto file = team.folder.path("wrong.alteri");
    CHECK(isSealedOnHub(team.theo.hub(), team.id));
    CHECK(faultOf([&] {
              joinFromHub(team.theo.hub(), {team.theo.service, team.id, "another one"}, file,
                          team.theo.environment);
          })
          == ErrorCode::PassphraseWrong);
    CHECK_FALSE(std::filesystem::exists(file));
}

TEST_CASE("analysts follow a study on a hub and keep what they do", "[team]")
{
    ALTERI_NEEDS_HUB(cluster)
    Team team(*cluster);
    auto carl = team.member("carl", 23);
    HubStudy(team.olga.hub(), team.id).admit("carl", "analyst");
    carl.study = team.join(carl);
    rename(*team.olga.study, team.ben, "Benedikt");
    team.olga.sync();
    rename(*carl.study, team.anna, "Anne");
    CHECK(faultOf([&] { carl.sync(); }) == ErrorCode::HubRightMissing);
    CHECK(labelOf(*carl.study, team.ben) == "Benedikt");
    CHECK(labelOf(*carl.study, team.anna) == "Anne");
    CHECK(carl.study->waitingCount() == 1);
    CHECK(checkStudy(*carl.study).empty());
}

TEST_CASE("who joins late gets the latest state, with what happened since", "[team]")
{
    ALTERI_NEEDS_HUB(cluster)
    Team team(*cluster);
    for (const auto* label : {"Bea", "Bob", "Bill"})
        rename(*team.olga.study, team.ben, label);
    team.olga.sync();
    refreshSnapshot(*team.olga.study, team.olga.hub(), 2);
    CHECK(HubStudy(team.olga.hub(), team.id).snapshotSequence() == 3);
    rename(*team.olga.study, team.ben, "Benedikt");
    team.settle();
    auto late = team.member("theo", 24);
    const auto key = StudyKey::create("their own words", {}, {1, 8192});
    late.study = joinFromHub(late.hub(), {late.service, team.id, Team::passphrase},
                             team.folder.path("late.alteri"), late.environment, key);
    CHECK(late.study->key() != nullptr);
    CHECK(labelOf(*late.study, team.ben) == "Benedikt");
    CHECK(contentOf(*late.study) == contentOf(*team.olga.study));
    CHECK(checkStudy(*late.study).empty());
    CHECK_FALSE(late.study->undoLabel().has_value());
    rename(*late.study, team.anna, "Anne");
    late.sync();
    team.settle();
    team.requireAlike();
    CHECK(labelOf(*team.olga.study, team.anna) == "Anne");
}

TEST_CASE("a state for others leaves out what waits, and says nothing of the hub", "[team]")
{
    ALTERI_NEEDS_HUB(cluster)
    Team team(*cluster);
    const auto before = contentOf(*team.olga.study);
    rename(*team.olga.study, team.ben, "Benedikt");
    const auto bytes = team.olga.study->copy()->snapshot();
    auto link = *team.olga.study->hubLink();
    link.service = "another";
    const auto made = StudyFile::makeFromSnapshot(team.folder.path("made.alteri"),
                                                  team.olga.environment, bytes, link);
    CHECK(contentOf(*made) == before);
    CHECK(checkStudy(*made).empty());
    CHECK(made->waitingCount() == 0);
    CHECK(made->hubLink()->confirmed == link.confirmed);
    CHECK_FALSE(made->undoLabel().has_value());
    const std::string all(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    CHECK(all.find("Benedikt") == std::string::npos);
    CHECK(all.find(cluster->serviceOf("olga")) == std::string::npos);
}

TEST_CASE("a study of a team is not forgotten in part, and can leave", "[team]")
{
    ALTERI_NEEDS_HUB(cluster)
    Team team(*cluster);
    CHECK(faultOf([&] { team.olga.study->forgetUpTo(1); }) == ErrorCode::StudyInTeam);
    CHECK(faultOf([&] { team.olga.study->forgetEgo(team.ego, "Forget"); })
          == ErrorCode::StudyInTeam);
    CHECK(faultOf([&] { foundOnHub(*team.olga.study, team.olga.hub(), "x", nullptr); })
          == ErrorCode::StudyInTeam);
    team.theo.study->connectToHub(std::nullopt);
    CHECK(faultOf([&] { team.theo.sync(); }) == ErrorCode::NotInTeam);
    rename(*team.theo.study, team.ben, "Alone");
    CHECK(checkStudy(*team.theo.study).empty());
    team.theo.study->forgetEgo(team.ego, "Forget");
    CHECK(contentOf(*team.theo.study).find("Anna") == std::string::npos);
}

TEST_CASE("a hub wakes those who listen", "[team]")
{
    ALTERI_NEEDS_HUB(cluster)
    Team team(*cluster);
    HubStudy(team.theo.hub(), team.id).listen();
    CHECK_FALSE(team.theo.hub().waitForNotice(std::chrono::milliseconds(0)));
    rename(*team.olga.study, team.ben, "Benedikt");
    team.olga.sync();
    CHECK(team.theo.hub().waitForNotice(std::chrono::seconds(20)));
}

TEST_CASE("who interviews whom is known to the whole team", "[team]")
{
    ALTERI_NEEDS_HUB(cluster)
    Team team(*cluster);
    const auto assign = [&](StudyFile& study, const std::string& who, Assignment::State state) {
        study.perform("Assign", [&](Writer& writer) { writer.assign({team.ego, who, state}); });
    };
    assign(*team.olga.study, "theo", Assignment::State::Open);
    team.settle();
    assign(*team.theo.study, "theo", Assignment::State::Running);
    team.theo.sync();
    team.olga.sync();
    team.requireAlike();
    CHECK(team.olga.study->reader().assignments()
          == std::vector<Assignment>{{team.ego, "theo", Assignment::State::Running}});
    // Two who take the same ego: the first has it, and both know.
    assign(*team.olga.study, "olga", Assignment::State::Running);
    assign(*team.theo.study, "paul", Assignment::State::Running);
    team.settle();
    team.requireAlike();
    CHECK(team.theo.study->reader().assignments().front().interviewer == "olga");
    const auto open = Team::open(*team.theo.study);
    REQUIRE(open.size() == 1);
    CHECK(open.front().table == "assignment");
    CHECK(open.front().other.value == "paul");
    team.olga.study->perform("Free", [&](Writer& writer) { writer.removeAssignment(team.ego); });
    CHECK(faultOf([&] {
              team.olga.study->perform("Free",
                                       [&](Writer& writer) { writer.removeAssignment(team.ego); });
          })
          == ErrorCode::NotFound);
    team.olga.study->perform("Remove", [&](Writer& writer) { writer.removeEgo(team.ego); });
    CHECK(checkStudy(*team.olga.study).empty());
}
