// SPDX-License-Identifier: GPL-3.0-or-later
// Another copy of the study is merged in the window.
#include "core/store/changes/gesture_log.hpp"
#include "core/store/merging/study_merging.hpp"
#include "tests/catch.hpp"
#include "tests/ui/interview_fixture.hpp"
#include "ui/merge/merge_dialog.hpp"
#include "ui/study/author.hpp"
#include "ui/study/study_document.hpp"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace alteri;
using namespace alteri::test;

namespace {

template <class Widget>
Widget& part(QWidget& of, const char* name)
{
    auto* found = of.findChild<Widget*>(QString::fromLatin1(name));
    REQUIRE(found != nullptr);
    return *found;
}

/// The sample study in the window, and a copy of it in which somebody else worked.
struct TwoCopies : InterviewWindow {
    std::filesystem::path other = folder.path("copy.alteri");
    EgoId ego;

    TwoCopies()
    {
        openSample();
        setAuthorName({});
        ego = document().reader().egos().front().id;
        document().file().saveCopy(other);
        const auto copy = StudyFile::open(other, fixedEnvironment(77));
        copy->perform("Change", [&](Writer& writer) {
            writer.addEgo("N1", "New one");
            writer.renameEgo(ego, "Name there");
        });
        document().perform(QStringLiteral("Change"), [&](Writer& writer) {
            writer.renameEgo(ego, "Name here");
            writer.setPseudonym(ego, "Ego 1");
        });
    }
    ~TwoCopies() { setAuthorName({}); }
    TwoCopies(const TwoCopies&) = delete;
    TwoCopies& operator=(const TwoCopies&) = delete;
    TwoCopies(TwoCopies&&) = delete;
    TwoCopies& operator=(TwoCopies&&) = delete;

    void merge(const std::function<void(MergeDialog&)>& act)
    {
        questions.files.push_back(QString::fromStdString(other.string()));
        bool wasOpen = false;
        whenOpenAtLast<MergeDialog>([&](MergeDialog& dialog) {
            wasOpen = true;
            act(dialog);
        });
        part<QAction>(window, "mergeCopy").trigger();
        CHECK(wasOpen);
    }

    std::string label() { return document().reader().ego(ego)->label; }
    std::size_t egos() { return document().reader().egos().size(); }
};

}  // namespace

TEST_CASE_METHOD(TwoCopies, "another copy is merged as its user decides", "[ui][merge]")
{
    const auto before = contentOf(document().file());
    const auto count = egos();
    merge([](MergeDialog& dialog) {
        auto& asked = part<QTreeWidget>(dialog, "mergeQuestions");
        REQUIRE(asked.topLevelItemCount() == 1);
        auto* item = asked.topLevelItem(0);
        CHECK(item->text(1).contains(QStringLiteral("Name here")));
        CHECK(item->text(2).contains(QStringLiteral("Name there")));
        auto* box = qobject_cast<QComboBox*>(asked.itemWidget(item, 3));
        REQUIRE(box != nullptr);
        REQUIRE(box->count() == 2);
        auto& entries = part<QListWidget>(dialog, "mergeEntries");
        CHECK_FALSE(entries.findItems(QStringLiteral("New one"), Qt::MatchContains).isEmpty());
        // By the keyboard.
        const auto choose = [&](int key) {
            box->setFocus();
            QTest::keyClick(box, static_cast<Qt::Key>(key));
            // Offscreen the list of a box need not open; what is chosen is told all the same.
            emit box->activated(box->currentIndex());
        };
        choose(Qt::Key_Home);
        CHECK(entries.findItems(QStringLiteral("Name there"), Qt::MatchContains).isEmpty());
        choose(Qt::Key_End);
        CHECK_FALSE(entries.findItems(QStringLiteral("Name there"), Qt::MatchContains).isEmpty());
        part<QLineEdit>(dialog, "mergeAuthor").setText(QStringLiteral("Olga"));
        part<QPushButton>(dialog, "merge").click();
    });
    CHECK(questions.problems.isEmpty());
    CHECK(label() == "Name there");
    CHECK(document().reader().ego(ego)->pseudonym == "Ego 1");
    CHECK(egos() == count + 1);
    CHECK(document().file().history().back().author == "Olga");
    CHECK(document().undoLabel() == QStringLiteral("Merge “copy”"));
    document().undo();
    CHECK(contentOf(document().file()) == before);
    document().redo();
    CHECK(egos() == count + 1);

    // Again there is nothing to do, and no dialog.
    questions.files.push_back(QString::fromStdString(other.string()));
    part<QAction>(window, "mergeCopy").trigger();
    REQUIRE(questions.told.size() == 1);
    CHECK(questions.told.front().contains(QStringLiteral("copy.alteri")));
}

TEST_CASE_METHOD(TwoCopies, "contradictions are decided all at once", "[ui][merge]")
{
    const bool ours = GENERATE(true, false);
    CAPTURE(ours);
    merge([&](MergeDialog& dialog) {
        part<QPushButton>(dialog, ours ? "allOurs" : "allTheirs").click();
        CHECK(part<QLabel>(dialog, "mergeSummary").text().contains(QStringLiteral("1")));
        part<QPushButton>(dialog, "merge").click();
    });
    CHECK(label() == (ours ? "Name here" : "Name there"));
}

TEST_CASE_METHOD(TwoCopies, "a merge that is cancelled changes nothing", "[ui][merge]")
{
    const auto before = contentOf(document().file());
    const auto gestures = document().file().history().size();
    merge([](MergeDialog& dialog) { dialog.reject(); });
    CHECK(contentOf(document().file()) == before);
    CHECK(document().file().history().size() == gestures);
}

TEST_CASE_METHOD(TwoCopies, "what is no copy is refused with a sentence", "[ui][merge]")
{
    for (const auto& file :
         {document().file().file(), folder.write("none.alteri", std::string(2000, 'x'))}) {
        questions.problems.clear();
        questions.files.push_back(QString::fromStdString(file.string()));
        part<QAction>(window, "mergeCopy").trigger();
        CHECK(questions.problems.size() == 1);
    }
    CHECK(label() == "Name here");
}
