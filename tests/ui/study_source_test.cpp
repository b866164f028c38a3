// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codebook/attribute_changes.hpp"
#include "core/maps/placing.hpp"
#include "core/table/study_table_reading.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"
#include "tests/ui/tables_fixture.hpp"
#include "ui/analysis/data/shared_rows.hpp"
#include "ui/study/study_document.hpp"

#include <QSignalSpy>
#include <QTest>

using namespace alteri;
using namespace alteri::test;

namespace {

struct SampleSource {
    bool perform(const std::function<void(Writer&)>& write)
    {
        return document.perform(QStringLiteral("Do"), write);
    }

    void addEgo()
    {
        perform([](Writer& writer) {
            const auto ego = writer.addEgo({}, "New");
            const auto map = writer.addMap(ego, writer.reader().defaultDesign().id, "Map");
            nameAlter(writer, map, "Somebody");
        });
    }

    TemporaryFolder folder;
    StudyDocument document{sampleStudy(folder.path("sample.alteri"))};
    StudySource& source = document.source();
};

struct ShownTies : TablesFixture {
    void name(const std::string& alter)
    {
        const auto map = document().reader().maps().front().id;
        document().perform(QStringLiteral("Name"),
                           [&](Writer& writer) { nameAlter(writer, map, alter); });
        QApplication::processEvents();
    }
};

}  // namespace

TEST_CASE_METHOD(SampleSource, "the table of a study follows its changes", "[ui][source]")
{
    const auto before = source.table();
    CHECK(source.table() == before);
    const auto revision = source.revision();
    const auto ego = document.reader().egos().front();
    perform([&](Writer& writer) { writer.renameEgo(ego.id, "Another name"); });
    CHECK(source.revision() > revision);
    CHECK_FALSE(source.isCurrent(before));
    const auto now = source.table();
    CHECK(now->textOf(StudyTable::EgoName, 0) == "Another name");
    CHECK(before->textOf(StudyTable::EgoName, 0) == ego.label);
    // It was followed: what was not touched is shared.
    CHECK(now->ties == before->ties);
    addEgo();
    document.undo();
    addEgo();
    CHECK(source.table()->count(DataSubject::Tie) == 320);
    CHECK(source.table()->definitions == before->definitions);
    // What is no data leaves the table as it is.
    const auto last = source.table();
    perform([](Writer& writer) { writer.addPictureStyle({{}, "Style", "{}"}); });
    CHECK(source.isCurrent(last));
}

TEST_CASE_METHOD(SampleSource, "a big study shows its first rows while it is read", "[ui][source]")
{
    source.setReadAtOnce(100);
    QSignalSpy ready(&source, &StudySource::ready);
    CHECK_FALSE(source.isReady());
    CHECK(source.shown() == nullptr);
    source.prepare();
    CHECK(source.isBeginning());
    REQUIRE(source.shown() != nullptr);
    CHECK(source.shown()->count(DataSubject::Tie) >= 200);
    CHECK(source.shown()->count(DataSubject::Tie) < 319);
    // What happens meanwhile is in the table that comes of it.
    addEgo();
    REQUIRE(ready.wait());
    CHECK_FALSE(source.isBeginning());
    CHECK(source.isReady());
    CHECK(source.shown()->count(DataSubject::Tie) == 320);
    CHECK(source.isCurrent(source.shown()));

    // After an attribute got other answers it is read anew, and what was there is shown until then.
    const auto before = source.shown();
    perform([](Writer& writer) {
        auto attribute = *writer.reader().codebook().find(Owner::Ego, "city");
        writer.clearAnswers(attribute.id);
        attribute.scale = Scale::Numeric;
        writer.changeAttribute(attribute);
    });
    CHECK_FALSE(source.isReady());
    CHECK(source.shown() == before);
    source.prepare();
    addEgo();
    // Nobody can wait: it is read to the end at once, and whoever waits hears of it.
    CHECK(source.table()->count(DataSubject::Tie) == 321);
    REQUIRE(ready.wait());
    CHECK_FALSE(source.isReading());
    CHECK(ready.count() == 2);
}

TEST_CASE_METHOD(SampleSource, "the reading of a big study can be cancelled", "[ui][source]")
{
    source.setReadAtOnce(100);
    QSignalSpy ready(&source, &StudySource::ready);
    source.prepare();
    source.cancel();
    CHECK_FALSE(source.isReading());
    QApplication::processEvents();
    CHECK(ready.isEmpty());
    source.prepare();
    perform([](Writer& writer) {
        Attribute attribute;
        attribute.owner = Owner::Alter;
        attribute.scale = Scale::Text;
        attribute.label = "Attribute of meanwhile";
        const auto id = addAttribute(writer, attribute);
        const auto map = writer.reader().maps().front().id;
        writer.setAnswer(writer.reader().ties(map).front().alter, id, std::string("An answer"));
    });
    REQUIRE(ready.wait());
    CHECK_FALSE(source.table()->hasUnknownAnswers);
    CHECK(source.table()->columns.back()->content() == DataContent::Answer);
    CHECK(source.table()->columns.size()
          == StudyTable::textColumns + document.reader().codebook().attributes.size());
}

TEST_CASE_METHOD(ShownTies, "a row stays chosen when rows come before it", "[ui][source]")
{
    openSample();
    showPage("ties");
    const auto alter = QStringLiteral("Alter");
    choose(200, alter);
    const auto chosen = model->study().alter(DataRows::Ties, model->studyRow(200));
    const auto name = cell(200, alter);
    this->name("Aaron");
    CHECK(model->rowCount() == 320);
    REQUIRE(table->currentIndex().isValid());
    CHECK(table->currentIndex().row() == 201);
    CHECK(cell(201, alter) == name);
    CHECK(model->study().alter(DataRows::Ties, model->studyRow(201)) == chosen);

    // A change of cells only leaves what is chosen as it is.
    choose(5, alter);
    const auto selected = table->selectedCells().size();
    document().perform(QStringLiteral("Rename"), [&](Writer& writer) {
        writer.renameAlter(*model->study().alter(DataRows::Ties, model->studyRow(5)), "Renamed");
    });
    CHECK(cell(5, alter) == QStringLiteral("Renamed"));
    CHECK(table->selectedCells().size() == selected);
}
