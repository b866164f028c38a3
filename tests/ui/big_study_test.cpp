// SPDX-License-Identifier: GPL-3.0-or-later
// Studies too big to be read at once: the sample counts as one here.
#include "tests/ui/tables_fixture.hpp"
#include "ui/analysis/page/study_data.hpp"
#include "ui/analysis/results/result_model.hpp"
#include "ui/study/study_document.hpp"

#include <QSignalSpy>

using namespace alteri;
using namespace alteri::test;

namespace {

struct BigStudy : TablesFixture {
    /// With a page in sight whose data are outdated: they are being read.
    void open(const char* key)
    {
        openSample();
        showPage(key);
        data = window.study()->analysis().findChild<StudyData*>();
        REQUIRE(data != nullptr);
        document().source().setReadAtOnce(100);
        addEgo("new");
    }

    void addEgo(const std::string& code)
    {
        document().perform(QStringLiteral("Add ego"), [&](Writer& writer) {
            const auto ego = writer.addEgo(code, "New");
            writer.addMap(ego, writer.reader().defaultDesign().id, "Map");
        });
    }

    int shownEgos()
    {
        auto* rows = page->findChild<ResultModel*>();
        for (int row = 0; row < rows->rowCount(); ++row)
            if (rows->index(row, 0).data().toString() == QStringLiteral("Egos"))
                return rows->index(row, 1).data().toString().toInt();
        return -1;
    }

    QWidget* strip()
    {
        return window.study()->analysis().findChild<QWidget*>(QStringLiteral("readingStrip"));
    }
    StudyData* data = nullptr;
};

}  // namespace

TEST_CASE_METHOD(BigStudy, "a big study is read while the window lives on", "[ui][big]")
{
    open("keyattributes");
    QSignalSpy ready(data, &StudyData::ready);
    CHECK(strip()->isVisible());
    CHECK_FALSE(page->isEnabled());
    CHECK(shownEgos() == 15);
    REQUIRE(ready.wait());
    CHECK_FALSE(strip()->isVisible());
    CHECK(page->isEnabled());
    CHECK(shownEgos() == 16);
    // What is there is not read again.
    window.study()->analysis().showPage(QStringLiteral("crosstable"));
    CHECK_FALSE(strip()->isVisible());
    CHECK_FALSE(data->isReading());
}

TEST_CASE_METHOD(BigStudy, "reading a big study can be cancelled and begun again", "[ui][big]")
{
    open("keyattributes");
    QSignalSpy ready(data, &StudyData::ready);
    QTest::mouseClick(strip()->findChild<QWidget*>(QStringLiteral("cancelReading")),
                      Qt::LeftButton);
    CHECK_FALSE(data->isReading());
    CHECK(strip()->isVisible());
    CHECK(shownEgos() == 15);
    QTest::mouseClick(strip()->findChild<QWidget*>(QStringLiteral("readAgain")), Qt::LeftButton);
    REQUIRE(ready.wait());
    CHECK(shownEgos() == 16);
    CHECK(ready.count() == 1);
}

TEST_CASE_METHOD(BigStudy,
                 "what changes while a big study is read is in what is shown",
                 "[ui][big]")
{
    open("keyattributes");
    QSignalSpy ready(data, &StudyData::ready);
    addEgo("newer");
    CHECK(strip()->isVisible());
    REQUIRE(ready.wait());
    CHECK(ready.count() == 1);
    CHECK(shownEgos() == 17);
}

TEST_CASE("what was read of a big study too late is never taken", "[ui][big]")
{
    const TemporaryFolder folder;
    StudyDocument document(sampleStudy(folder.path("sample.alteri")));
    StudyData study(document);
    document.source().setReadAtOnce(100);
    double share = 0;
    QObject::connect(&study, &StudyData::progressed, [&](double now) { share = now; });
    // Often, since it is about moments: somebody asks at once for what is being read, and then it
    // changes before a word of the reading is heard.
    for (int i = 0; i < 20; ++i) {
        share = 0;
        study.prepare();
        REQUIRE(QTest::qWaitFor([&] { return share == 1; }));
        CHECK(study.snapshot()->networks.rows == 15U);
        document.perform(QStringLiteral("Add ego"),
                         [&](Writer& writer) { writer.addEgo("new" + std::to_string(i), "New"); });
        for (int j = 0; j < 5; ++j)
            QApplication::processEvents();
        CHECK_FALSE(study.isReady());
    }
}

TEST_CASE_METHOD(BigStudy, "a column that is made in a big study fills by itself", "[ui][big]")
{
    open("ties");
    QApplication::processEvents();
    document().perform(QStringLiteral("Make a column"), [](Writer& writer) {
        writer.addDerivedColumn({{},
                                 "near",
                                 "Near",
                                 DerivedColumn::Level::Tie,
                                 DerivedColumn::Kind::Centred,
                                 "within relevance"});
    });
    const auto isFilled = [&] {
        for (int column = 0; column < model->columnCount(); ++column)
            if (model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()
                == QStringLiteral("Near"))
                return !model->index(0, column).data().toString().isEmpty();
        return false;
    };
    CHECK(QTest::qWaitFor(isFilled, 10000));
}

TEST_CASE_METHOD(BigStudy, "rows of a big study need not wait for all of it", "[ui][big]")
{
    open("ties");
    QSignalSpy ready(data, &StudyData::ready);
    CHECK_FALSE(strip()->isVisible());
    CHECK(model->rowCount() == 319);
    window.study()->analysis().showPage(QStringLiteral("networks"));
    CHECK(strip()->isVisible());
    REQUIRE(ready.wait());
    CHECK_FALSE(strip()->isVisible());
    showPage("networks");
    CHECK(model->rowCount() == 16);
    CHECK(cell(0, QStringLiteral("Network size")).toInt() > 0);
}
