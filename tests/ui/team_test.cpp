// SPDX-License-Identifier: GPL-3.0-or-later
// A team works on a study in the window; the hub is followed in the background.
#include "core/model/assignment.hpp"
#include "core/store/changes/gesture_log.hpp"
#include "core/store/file/hub_link.hpp"
#include "core/store/sealing/study_key.hpp"
#include "core/team/hub_connection.hpp"
#include "core/team/hub_study.hpp"
#include "core/team/team_joining.hpp"
#include "core/team/team_sync.hpp"
#include "tests/catch.hpp"
#include "tests/core/team/hub_cluster.hpp"
#include "tests/ui/interview_fixture.hpp"
#include "ui/study/author.hpp"
#include "ui/team/team_dialog.hpp"
#include "ui/team/team_following.hpp"
#include "ui/window/study_window.hpp"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace alteri;
using namespace alteri::test;

namespace {

constexpr int longEnough = 60'000;  // milliseconds

template <class Widget>
Widget& teamPart(QWidget& of, const char* name)
{
    auto* found = of.findChild<Widget*>(QString::fromLatin1(name));
    REQUIRE(found != nullptr);
    return *found;
}

/// The sample study on a hub: Olga has it in the window, Theo on another laptop.
struct TeamWindow : InterviewWindow {
    const HubCluster& cluster;
    HubConnection theo;
    std::unique_ptr<StudyFile> theirs;
    EgoId ego;

    explicit TeamWindow(const HubCluster& of)
        : cluster(of)
        , theo((of.admit("olga"), of.admit("theo"), of.serviceOf("theo")))
    {
        setAuthorName(QStringLiteral("Olga"));
        const auto file = folder.path("olga.alteri");
        std::string id;
        {
            const auto study = sampleStudy(file);
            HubConnection olga(of.serviceOf("olga"));
            foundOnHub(*study, olga, of.serviceOf("olga"),
                       StudyKey::create("correct horse", {}, {1, 8192}));
            id = study->studyId();
            HubStudy(olga, id).admit("theo", "interviewer");
        }
        theirs = joinFromHub(theo, {of.serviceOf("theo"), id, "correct horse"},
                             folder.path("theo.alteri"), fixedEnvironment(5));
        ego = theirs->reader().egos().front().id;
        window.openStudy(QString::fromStdString(file.string()));
        REQUIRE(window.study() != nullptr);
    }
    ~TeamWindow() { setAuthorName({}); }
    TeamWindow(const TeamWindow&) = delete;
    TeamWindow& operator=(const TeamWindow&) = delete;
    TeamWindow(TeamWindow&&) = delete;
    TeamWindow& operator=(TeamWindow&&) = delete;

    void syncTheirs()
    {
        SyncReport report;
        syncStudy(*theirs, theo, fixedEnvironment(6), report);
    }

    void rename(StudyFile& study, const std::string& label) const
    {
        study.perform("Rename", [&](Writer& writer) { writer.renameEgo(ego, label); });
    }

    std::string nameHere() { return document().reader().ego(ego)->label; }

    QString status() { return teamPart<QLabel>(window, "teamStatus").text(); }

    bool isFollowing()
    {
        return QTest::qWaitFor([&] { return status().contains(QStringLiteral("following")); },
                               longEnough);
    }
};

}  // namespace

TEST_CASE("what others do comes into the window by itself", "[team]")
{
    ALTERI_NEEDS_HUB(cluster)
    TeamWindow team(*cluster);
    REQUIRE(team.isFollowing());
    const auto undo = team.document().file().undoLabel();
    team.rename(*team.theirs, "Renamed there");
    team.syncTheirs();
    CHECK(QTest::qWaitFor([&] { return team.nameHere() == "Renamed there"; }, longEnough));
    // It is theirs, so that nothing here is to be taken back.
    CHECK(team.document().file().undoLabel() == undo);
}

TEST_CASE("what is done in the window goes to others by itself", "[team]")
{
    ALTERI_NEEDS_HUB(cluster)
    TeamWindow team(*cluster);
    REQUIRE(team.isFollowing());
    team.document().perform(QStringLiteral("Rename"),
                            [&](Writer& writer) { writer.renameEgo(team.ego, "Renamed here"); });
    CHECK(team.status().contains(QStringLiteral("wait")));
    REQUIRE(
        QTest::qWaitFor([&] { return team.document().file().waitingCount() == 0; }, longEnough));
    team.syncTheirs();
    CHECK(team.theirs->reader().ego(team.ego)->label == "Renamed here");
    CHECK(team.theirs->history().back().author == "Olga");
    CHECK(team.isFollowing());
}

TEST_CASE("two windows on two files follow each other", "[team]")
{
    ALTERI_NEEDS_HUB(cluster)
    TeamWindow team(*cluster);
    const auto file = team.theirs->file();
    team.theirs.reset();
    ScriptedQuestions answers;
    MainWindow other(answers);
    other.show();
    other.openStudy(QString::fromStdString(file.string()));
    REQUIRE(other.study() != nullptr);
    auto& there = other.study()->document();
    const auto nameThere = [&] { return there.reader().ego(team.ego)->label; };
    REQUIRE(team.isFollowing());
    for (const auto* name : {"First", "Second", "Third"}) {
        CAPTURE(name);
        team.document().perform(QStringLiteral("Rename"), [&](Writer& writer) {
            writer.renameEgo(team.ego, std::string(name) + " here");
        });
        CHECK(QTest::qWaitFor([&] { return nameThere() == std::string(name) + " here"; },
                              longEnough));
        there.perform(QStringLiteral("Rename"), [&](Writer& writer) {
            writer.renameEgo(team.ego, std::string(name) + " there");
        });
        CHECK(QTest::qWaitFor([&] { return team.nameHere() == std::string(name) + " there"; },
                              longEnough));
    }
    CHECK(team.document().reader().contradictions().empty());
    CHECK(answers.problems.isEmpty());
}

TEST_CASE("without a hub the window works on, and catches up later", "[team]")
{
    ALTERI_NEEDS_HUB(cluster)
    TeamWindow team(*cluster);
    REQUIRE(team.isFollowing());
    HubConnection keeper(cluster->serviceOf("keeper"));
    keeper.run("ALTER ROLE olga CONNECTION LIMIT 0");
    keeper.run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'olga'");
    CHECK(QTest::qWaitFor([&] { return team.status().contains(QStringLiteral("offline")); },
                          longEnough));
    team.document().perform(QStringLiteral("Rename"),
                            [&](Writer& writer) { writer.renameEgo(team.ego, "Offline"); });
    CHECK(team.nameHere() == "Offline");
    keeper.run("ALTER ROLE olga CONNECTION LIMIT -1");
    team.document().perform(QStringLiteral("Note"),
                            [&](Writer& writer) { writer.setPseudonym(team.ego, "P1"); });
    CHECK(QTest::qWaitFor([&] { return team.document().file().waitingCount() == 0; }, longEnough));
    team.syncTheirs();
    CHECK(team.theirs->reader().ego(team.ego)->label == "Offline");
}

TEST_CASE("contradictions are listed in the dialog of the team and decided there", "[team]")
{
    ALTERI_NEEDS_HUB(cluster)
    TeamWindow team(*cluster);
    REQUIRE(team.isFollowing());
    team.rename(*team.theirs, "Theirs");
    team.document().perform(QStringLiteral("Rename"),
                            [&](Writer& writer) { writer.renameEgo(team.ego, "Ours"); });
    REQUIRE(
        QTest::qWaitFor([&] { return team.document().file().waitingCount() == 0; }, longEnough));
    team.syncTheirs();
    bool wasOpen = false;
    whenOpenAtLast<TeamDialog>([&](TeamDialog& dialog) {
        wasOpen = true;
        auto& list = teamPart<QTreeWidget>(dialog, "teamContradictions");
        const bool isListed =
            QTest::qWaitFor([&] { return list.topLevelItemCount() == 1; }, longEnough);
        CHECK(isListed);
        if (isListed) {
            CHECK(list.topLevelItem(0)->text(0).contains(QStringLiteral("Theirs")));
            list.topLevelItem(0)->setSelected(true);
            teamPart<QPushButton>(dialog, "teamTakeOther").click();
            CHECK(list.topLevelItemCount() == 0);
        }
        dialog.reject();
    });
    teamPart<QAction>(team.window, "team").trigger();
    CHECK(wasOpen);
    CHECK(team.nameHere() == "Theirs");
    team.document().undo();
    CHECK(team.nameHere() == "Ours");
}

TEST_CASE("interviews are given to people in the dialog of the team", "[team]")
{
    InterviewWindow at;
    at.openSample();
    const auto assignments = [&] { return at.document().reader().assignments(); };
    whenOpenAtLast<TeamDialog>([&](TeamDialog& dialog) {
        auto& table = teamPart<QTreeWidget>(dialog, "assignments");
        auto& person = teamPart<QComboBox>(dialog, "assignedPerson");
        auto& state = teamPart<QComboBox>(dialog, "assignmentState");
        auto& assign = teamPart<QPushButton>(dialog, "assign");
        CHECK(table.topLevelItemCount() == 15);
        CHECK_FALSE(assign.isEnabled());
        table.topLevelItem(0)->setSelected(true);
        table.topLevelItem(3)->setSelected(true);
        CHECK_FALSE(state.isEnabled());  // there is nobody yet
        person.setEditText(QStringLiteral(" Olga "));
        assign.click();
        REQUIRE(assignments().size() == 2);
        CHECK(assignments()[1].interviewer == "Olga");
        CHECK(table.topLevelItem(3)->text(1) == QStringLiteral("Olga"));
        CHECK(table.selectedItems().size() == 2);
        table.topLevelItem(0)->setSelected(false);
        state.setCurrentIndex(2);
        emit state.activated(2);
        CHECK(assignments()[0].state == Assignment::State::Open);
        CHECK(assignments()[1].state == Assignment::State::Done);
        teamPart<QPushButton>(dialog, "assignNobody").click();
        CHECK(assignments().size() == 1);
        dialog.reject();
    });
    teamPart<QAction>(at.window, "team").trigger();
    at.document().undo();
    at.document().undo();
    at.document().undo();
    CHECK(assignments().empty());
}

TEST_CASE("a study is put on a hub in the window, and leaves it", "[team]")
{
    ALTERI_NEEDS_HUB(cluster)
    cluster->admit("olga");
    InterviewWindow at;
    at.openSample();
    CHECK(teamPart<QLabel>(at.window, "teamStatus").text().isEmpty());
    bool isConnected = false;
    whenOpenAtLast<TeamDialog>([&](TeamDialog& dialog) {
        teamPart<QPushButton>(dialog, "teamConnect").click();
        CHECK_FALSE(teamPart<QLabel>(dialog, "teamComplaint").text().isEmpty());
        teamPart<QLineEdit>(dialog, "teamService")
            .setText(QString::fromStdString(cluster->serviceOf("olga")));
        teamPart<QLineEdit>(dialog, "teamPassphrase").setText(QStringLiteral("correct horse"));
        teamPart<QPushButton>(dialog, "teamConnect").click();
        CHECK(dialog.isVisible());
        teamPart<QLineEdit>(dialog, "teamPassphraseAgain").setText(QStringLiteral("correct horse"));
        // The dialog opens once more, with the connected study.
        whenOpenAtLast<TeamDialog>([&](TeamDialog& again) {
            isConnected =
                teamPart<QLabel>(again, "teamPlace")
                    .text()
                    .contains(QString::fromStdString(textOfId(at.document().file().studyId())));
            teamPart<QPushButton>(again, "teamLeave").click();
            again.reject();
        });
        teamPart<QPushButton>(dialog, "teamConnect").click();
    });
    teamPart<QAction>(at.window, "team").trigger();
    CHECK(isConnected);
    CHECK_FALSE(at.document().file().hubLink().has_value());
}
