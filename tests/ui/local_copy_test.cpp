// SPDX-License-Identifier: GPL-3.0-or-later
// A study on a slow medium is worked on in a copy on this computer, and written back.
#include "tests/catch.hpp"
#include "tests/ui/window_fixture.hpp"
#include "ui/study/study_document.hpp"
#include "ui/window/local_copies.hpp"
#include "ui/window/recent_studies.hpp"
#include "ui/window/study_window.hpp"

#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QTest>

#include <atomic>

using namespace alteri;
using namespace alteri::test;

namespace {

constexpr int soon = 10'000;  // milliseconds

/// A window on a computer whose media are slow.
class SlowMediumFixture : public WindowFixture {
public:
    std::atomic<int> measured = 0;

    SlowMediumFixture()
    {
        setMediumMeasure([this](const std::filesystem::path&) {
            ++measured;
            return slowMedium * 5;
        });
        newStudy(folder.path("study.alteri")).reset();
    }
    ~SlowMediumFixture() { setMediumMeasure({}); }
    SlowMediumFixture(const SlowMediumFixture&) = delete;
    SlowMediumFixture& operator=(const SlowMediumFixture&) = delete;
    SlowMediumFixture(SlowMediumFixture&&) = delete;
    SlowMediumFixture& operator=(SlowMediumFixture&&) = delete;

    QString place() const { return QString::fromStdString(folder.path("study.alteri").string()); }

    QString openFile() { return QString::fromStdString(document().file().file().string()); }

    void workOnCopy()
    {
        window.openStudy(place());
        REQUIRE(QTest::qWaitFor([&] { return !questions.asked.isEmpty(); }, soon));
        REQUIRE(openFile() != place());
        document().perform(QStringLiteral("Add"),
                           [](Writer& writer) { writer.addEgo({}, "Here"); });
    }

    void closeIt()
    {
        window.findChild<QAction*>(QStringLiteral("closeStudy"))->trigger();
        QApplication::processEvents();
    }

    std::size_t egosAtPlace() const
    {
        return StudyFile::open(folder.path("study.alteri"), fixedEnvironment(5))
            ->reader()
            .egos()
            .size();
    }
};

}  // namespace

TEST_CASE_METHOD(SlowMediumFixture, "a copy is worked on and written back at closing", "[ui]")
{
    const auto before = egosAtPlace();
    workOnCopy();
    CHECK(questions.asked.front().contains(QStringLiteral("300 ms")));
    CHECK(window.windowTitle().contains(QStringLiteral("copy on this computer")));
    const auto copy = openFile();
    CHECK(egosAtPlace() == before);
    closeIt();
    CHECK(questions.problems.isEmpty());
    CHECK(egosAtPlace() == before + 1);
    CHECK_FALSE(QFileInfo::exists(copy));
    CHECK_FALSE(localCopyOf(place()));
    CHECK(recentStudies().front() == place());
    // It was told once.
    questions.asked.clear();
    window.openStudy(place());
    CHECK(QTest::qWaitFor([&] { return measured == 2; }, soon));
    QApplication::processEvents();
    CHECK(questions.asked.isEmpty());
    CHECK(openFile() == place());
}

TEST_CASE_METHOD(SlowMediumFixture, "who does not want a copy works on the medium", "[ui]")
{
    questions.confirms = false;
    window.openStudy(place());
    CHECK(QTest::qWaitFor([&] { return !questions.asked.isEmpty(); }, soon));
    CHECK(openFile() == place());
    CHECK_FALSE(window.windowTitle().contains(QStringLiteral("copy")));
}

TEST_CASE_METHOD(SlowMediumFixture, "a copy that cannot be written back is kept", "[ui]")
{
    workOnCopy();
    const auto before = egosAtPlace();
    {
        const auto busy = StudyFile::open(folder.path("study.alteri"), fixedEnvironment(5));
        closeIt();
    }
    REQUIRE(questions.problems.size() == 2);
    CHECK(questions.problems.back().contains(QStringLiteral("copy stays")));
    CHECK(egosAtPlace() == before);
    // Whoever opens the study comes to the copy, and closing it tries again.
    questions.asked.clear();
    window.openStudy(place());
    REQUIRE(questions.asked.size() == 1);
    CHECK(openFile() != place());
    closeIt();
    CHECK(egosAtPlace() == before + 1);
}

TEST_CASE_METHOD(SlowMediumFixture, "what others did there is not overwritten by a copy", "[ui]")
{
    workOnCopy();
    {
        const auto other = StudyFile::open(folder.path("study.alteri"), fixedEnvironment(5));
        other->perform("Add", [](Writer& writer) { writer.addEgo({}, "There"); });
    }
    const auto before = egosAtPlace();
    closeIt();
    REQUIRE(questions.problems.size() == 1);
    CHECK(questions.problems.front().contains(QStringLiteral("meanwhile")));
    CHECK(egosAtPlace() == before);
    CHECK(localCopyOf(place()));
}
