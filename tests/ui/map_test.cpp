// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maps/map_snapshot.hpp"
#include "core/maps/study_check.hpp"
#include "tests/catch.hpp"
#include "tests/ui/crowded_map.hpp"
#include "tests/ui/window_fixture.hpp"
#include "ui/map/canvas/map_scene.hpp"
#include "ui/map/canvas/map_view.hpp"
#include "ui/map/labels/label_layout.hpp"
#include "ui/study/study_document.hpp"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QGraphicsItem>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <set>

using namespace alteri;
using namespace alteri::test;

TEST_CASE_METHOD(WindowFixture, "Esc puts a dragged symbol back", "[ui]")
{
    openSample();
    const auto alter = alterNamed("Embassy");
    const auto before = placeOf(alter);
    const auto from = pixelOf(alter);
    auto* viewport = view().viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, from);
    const QPointF to = from + QPoint(90, 60);
    QMouseEvent move(QEvent::MouseMove, to, viewport->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QApplication::sendEvent(viewport, &move);
    CHECK(pixelOf(alter) != from);
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_Escape);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, to.toPoint());
    CHECK(pixelOf(alter) == from);
    CHECK(placeOf(alter) == before);
}

TEST_CASE_METHOD(WindowFixture, "adding, renaming and deleting an alter by keys", "[ui]")
{
    openSample();
    const auto count = scene().snapshot().alteri.size();
    view().setFocus();
    type(QStringLiteral("New partner"));
    pressKeys(QKeySequence(Qt::Key_Return));
    REQUIRE(scene().snapshot().alteri.size() == count + 1);
    const auto alter = alterNamed("New partner");

    click(pixelOf(alter));
    questions.names.push_back(QStringLiteral("Known partner"));
    pressKeys(QKeySequence(Qt::Key_F2));
    CHECK(alterNamed("Known partner") == alter);

    view().setFocus();
    pressKeys(QKeySequence::Delete);
    CHECK(scene().snapshot().alteri.size() == count);
    pressKeys(QKeySequence::Undo);
    CHECK(alterNamed("Known partner") == alter);
    CHECK(checkStudy(document().file()).empty());
}

TEST_CASE_METHOD(WindowFixture, "a name typed in the inspector renames", "[ui]")
{
    openSample();
    const auto alter = alterNamed("Embassy");
    click(pixelOf(alter));
    auto* name = window.findChild<QLineEdit*>(QStringLiteral("inspectorName"));
    CHECK(name->text() == QStringLiteral("Embassy"));
    name->setFocus();
    name->selectAll();
    type(QStringLiteral("Consulate"));
    pressKeys(QKeySequence(Qt::Key_Return));
    CHECK(alterNamed("Consulate") == alter);

    // An empty name is refused with a sentence, and the old one comes back.
    name->selectAll();
    QTest::keyClick(name, Qt::Key_Delete);
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(questions.problems.size() == 1);
    CHECK(name->text() == QStringLiteral("Consulate"));
}

TEST_CASE_METHOD(WindowFixture, "labels of other alteri stay where they are", "[ui]")
{
    openSample();
    const auto moved = alterNamed("Embassy");
    std::map<QGraphicsItem*, QRectF> before;
    for (auto* item : scene().items())
        if (item->isVisible())
            before[item] = item->sceneBoundingRect();
    drag(pixelOf(moved), pixelOf(Place{0.9, 4}));
    int changed = 0;
    for (auto* item : scene().items())
        changed += before.contains(item) && before[item] != item->sceneBoundingRect() ? 1 : 0;
    CHECK(changed == 1);
}

TEST_CASE_METHOD(WindowFixture, "the list of egos is a sound model and renames in place", "[ui]")
{
    openSample();
    auto* list = window.findChild<QTableView*>(QStringLiteral("egoList"));
    const QAbstractItemModelTester tester(list->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(list->model()->rowCount() == 15);
    CHECK(list->model()->index(3, 1).data().toInt() == 31);
    CHECK(list->model()->setData(list->model()->index(3, 0), QStringLiteral("Four")));
    CHECK(list->model()->index(3, 0).data().toString() == QStringLiteral("Four"));
    list->selectRow(3);
    CHECK(scene().snapshot().egoLabel == "Four");

    questions.names.push_back(QStringLiteral("New ego"));
    clickButton(QStringLiteral("addEgo"));
    CHECK(list->model()->rowCount() == 16);
    CHECK(scene().snapshot().egoLabel == "New ego");
    list->setFocus();
    pressKeys(QKeySequence::Delete);
    CHECK(list->model()->rowCount() == 15);
    pressKeys(QKeySequence::Undo);
    CHECK(list->model()->rowCount() == 16);
}

TEST_CASE_METHOD(WindowFixture, "a study without egos offers to add the first", "[ui]")
{
    questions.newStudies.push_back({QStringLiteral("migrant-organizations"),
                                    QString::fromStdString(folder.path("new.alteri").string())});
    clickButton(QStringLiteral("startNew"));
    REQUIRE(window.study() != nullptr);
    const auto* offer = window.findChild<QPushButton*>(QStringLiteral("addFirstEgo"));
    REQUIRE(offer->isVisible());
    questions.names.push_back(QStringLiteral("Together e.V."));
    clickButton(QStringLiteral("addFirstEgo"));
    CHECK(document().reader().egos().size() == 1);
    CHECK(!offer->isVisible());
}

TEST_CASE_METHOD(WindowFixture, "a study that is open elsewhere is shown, and says so", "[ui]")
{
    const auto file = folder.path("busy.alteri");
    const auto other = sampleStudy(file);
    window.openStudy(QString::fromStdString(file.string()));
    REQUIRE(window.study() != nullptr);
    CHECK(window.findChild<QLabel*>(QStringLiteral("readOnlyNotice"))->isVisible());
    CHECK(scene().snapshot().alteri.size() == 25);
    CHECK_FALSE(window.findChild<QWidget*>(QStringLiteral("nameBar"))->isEnabled());
    // A drag is refused and the symbol goes back.
    const auto alter = alterNamed("Embassy");
    const auto from = pixelOf(alter);
    drag(from, from + QPoint(80, 30));
    CHECK(pixelOf(alter) == from);
    CHECK(questions.problems.size() == 1);
}

TEST_CASE_METHOD(WindowFixture, "a file that is no study is refused with a sentence", "[ui]")
{
    window.openStudy(
        QString::fromStdString(folder.write("text.alteri", std::string(2000, 'x')).string()));
    CHECK(window.study() == nullptr);
    REQUIRE(questions.problems.size() == 1);
    CHECK(questions.problems.front().contains(QStringLiteral("not an Alteri study")));
}

TEST_CASE_METHOD(WindowFixture, "what was typed about one ego never goes to another", "[ui]")
{
    openSample();
    auto* list = window.findChild<QTableView*>(QStringLiteral("egoList"));
    const auto reader = document().reader();
    const auto first = reader.egos()[0].id;
    const auto second = reader.egos()[1].id;
    const auto codebook = reader.codebook();
    const auto founded = codebook.find(Owner::Ego, "year_founded")->id;
    const auto before = reader.answer(second, founded);

    auto* editor = window.findChild<QWidget*>(QStringLiteral("year_founded"));
    auto* field = editor->findChild<QLineEdit*>();
    field->setFocus();
    field->selectAll();
    type(QStringLiteral("1999"));
    list->selectRow(1);
    CHECK(document().reader().answer(first, founded) == std::optional<Value>(1999.0));
    CHECK(document().reader().answer(second, founded) == before);
}

TEST_CASE_METHOD(WindowFixture, "a number that is none is told and nothing is stored", "[ui]")
{
    openSample();
    const auto content = contentOf(document().file());
    auto* editor = window.findChild<QWidget*>(QStringLiteral("year_founded"));
    auto* field = editor->findChild<QLineEdit*>();
    field->setFocus();
    field->selectAll();
    type(QStringLiteral("about 1990"));
    pressKeys(QKeySequence(Qt::Key_Return));
    bool told = false;
    for (const auto* label : editor->findChildren<QLabel*>())
        told = told || (label->isVisible() && label->text().startsWith(QStringLiteral("Write a ")));
    CHECK(told);
    CHECK(field->text() == QStringLiteral("about 1990"));
    CHECK(contentOf(document().file()) == content);
}

TEST_CASE_METHOD(WindowFixture, "undo works from the line for names", "[ui]")
{
    openSample();
    view().setFocus();
    type(QStringLiteral("Alpha"));
    pressKeys(QKeySequence(Qt::Key_Return));
    const auto count = scene().snapshot().alteri.size();
    pressKeys(QKeySequence::Undo);
    CHECK(scene().snapshot().alteri.size() == count - 1);
}

TEST_CASE_METHOD(WindowFixture, "a name that was not added yet stays with its ego", "[ui]")
{
    openSample();
    const auto file = QString::fromStdString(document().file().file().string());
    auto* list = window.findChild<QTableView*>(QStringLiteral("egoList"));
    auto* line = window.findChild<QLineEdit*>(QStringLiteral("nameBar"));
    view().setFocus();
    type(QStringLiteral("Draft"));
    list->selectRow(1);
    CHECK(line->text().isEmpty());
    list->selectRow(0);
    CHECK(line->text() == QStringLiteral("Draft"));
    // Closing loses no name.
    pressKeys(QKeySequence::Close);
    window.openStudy(file);
    CHECK_NOTHROW(alterNamed("Draft"));
}

TEST_CASE_METHOD(WindowFixture, "a file that cannot be opened leaves the open study open", "[ui]")
{
    openSample();
    window.openStudy(
        QString::fromStdString(folder.write("junk.alteri", std::string(2000, 'x')).string()));
    REQUIRE(window.study() != nullptr);
    CHECK(scene().snapshot().egoLabel == "Together e.V.");
    CHECK(questions.problems.size() == 1);
}

TEST_CASE_METHOD(WindowFixture, "a new study cannot lose its codebook by undo", "[ui]")
{
    const auto file = QString::fromStdString(folder.path("new.alteri").string());
    questions.newStudies.push_back({QStringLiteral("migrant-organizations"), file});
    clickButton(QStringLiteral("startNew"));
    pressKeys(QKeySequence::Undo);
    questions.names.push_back(QStringLiteral("Ego"));
    clickButton(QStringLiteral("addEgo"));
    CHECK(scene().map());
}

TEST_CASE_METHOD(WindowFixture, "Tab walks the alteri in the order of naming", "[ui]")
{
    // All of them have their answers: whoever begins with nobody selected goes through all.
    openSample();
    view().setFocus();
    std::vector<AlterId> walked;
    for (std::size_t i = 0; i < scene().snapshot().alteri.size(); ++i) {
        pressKeys(QKeySequence(Qt::Key_Tab));
        REQUIRE(scene().selectedAlter());
        walked.push_back(*scene().selectedAlter());
    }
    std::vector<AlterId> named;
    for (const auto& partner : document().content(*scene().map())->partners)
        named.push_back(partner.alter.id);
    CHECK(walked == named);
    QTest::keyClick(&view(), Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(scene().selectedAlter() == walked[walked.size() - 2]);
    // After the last one Tab leaves the map.
    pressKeys(QKeySequence(Qt::Key_Tab));
    pressKeys(QKeySequence(Qt::Key_Tab));
    CHECK_FALSE(scene().selectedAlter());
}

namespace {

/// The rooms of what is shown without being asked for, and how many are not.
struct ShownNames {
    std::vector<QRectF> boxes;
    int onDemand = 0;

    ShownNames(const MapSnapshot& map, const MapStyle& style)
    {
        const auto labels = LabelLayout(style).place(map);
        for (std::size_t i = 0; i < labels.size(); ++i)
            if (labels[i].onDemand)
                ++onDemand;
            else if (!labels[i].isEmpty())
                boxes.push_back(labels[i].box.translated(scenePoint(*map.alteri[i].place, style)));
    }

    int meetings(const MapStyle& style) const
    {
        // Boxes are a little higher than their letters.
        const double air = style.labelSize * 0.1;
        const double reach = style.egoRadius;
        int count = 0;
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            const auto letters = boxes[i].adjusted(0, air, 0, -air);
            for (std::size_t j = 0; j < i; ++j)
                count += letters.intersects(boxes[j].adjusted(0, air, 0, -air)) ? 1 : 0;
            count += letters.intersects({-reach, -reach, 2 * reach, 2 * reach}) ? 1 : 0;
        }
        return count;
    }
};

}  // namespace

TEST_CASE("names on the screen never cover each other or ego", "[ui]")
{
    const TemporaryFolder folder;
    const auto study = sampleStudy(folder.path("sample.alteri"));
    const auto reader = study->reader();
    const auto style = paperStyle();
    int hidden = 0;
    for (const auto& map : reader.maps()) {
        const ShownNames names(snapshotOf(reader, map.id), style);
        CHECK(names.meetings(style) == 0);
        hidden += names.onDemand;
    }
    // Of 319 names at full size, 37 of them on one map.
    CHECK(hidden <= 60);
    for (const int alteri : {60, 120}) {
        const ShownNames names(crowdedMap(alteri, 1), style);
        CHECK(names.meetings(style) == 0);
        CHECK(names.onDemand > 0);
        CHECK(names.boxes.size() >= 15);
    }
    // So many that none is searched a place for.
    auto many = crowdedMap(60, 1);
    while (many.alteri.size() < 700) {
        auto copy = many.alteri[many.alteri.size() - 60];
        copy.place->angle += 0.37;
        many.alteri.push_back(copy);
    }
    CHECK(ShownNames(many, style).meetings(style) == 0);
}
