// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codebook/attribute_changes.hpp"
#include "core/codebook/owner_change.hpp"
#include "core/maps/category_keys.hpp"
#include "core/maps/placing.hpp"
#include "core/maps/study_check.hpp"
#include "core/maps/waves.hpp"
#include "tests/catch.hpp"
#include "tests/deadline.hpp"
#include "tests/ui/interview_fixture.hpp"
#include "tests/ui/window_fixture.hpp"
#include "ui/codebook/editor/category_model.hpp"
#include "ui/interview/maps/map_workspace.hpp"
#include "ui/map/canvas/map_scene.hpp"
#include "ui/study/study_document.hpp"
#include "ui/text/codebook_text.hpp"
#include "ui/window/study_window.hpp"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QElapsedTimer>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace alteri;
using namespace alteri::test;

namespace {

/// The codebook of the sample study in its window, used by mouse and keys.
struct CodebookWindowFixture : WindowFixture {
    CodebookWindowFixture()
    {
        openSample();
        start = contentOf(document().file());
        open();
    }

    void open()
    {
        pressKeys(QKeySequence(Qt::CTRL | Qt::Key_B));
        codebook = window.findChild<QDialog*>(QStringLiteral("codebookWindow"));
        REQUIRE(codebook != nullptr);
        REQUIRE(codebook->isVisible());
        codebook->resize(1100, 800);
        QApplication::setActiveWindow(codebook);
        QApplication::processEvents();
    }

    template <class Widget>
    Widget& part(const char* name)
    {
        auto* found = codebook->findChild<Widget*>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return *found;
    }

    QTreeWidget& tree() { return part<QTreeWidget>("codebookTree"); }
    QTableView& categories() { return part<QTableView>("categories"); }

    void press(QWidget& where, const QKeySequence& keys)
    {
        // Offscreen nobody gives the window its activity back when a popup closes.
        if (QApplication::activeWindow() != codebook)
            QApplication::setActiveWindow(codebook);
        where.setFocus();
        QTest::keySequence(&where, keys);
        QApplication::processEvents();
    }

    void clickItem(QTreeWidgetItem* item)
    {
        tree().scrollToItem(item);
        QTest::mouseClick(tree().viewport(), Qt::LeftButton, {},
                          tree().visualItemRect(item).center());
        QApplication::processEvents();
    }

    /// Selects an attribute by its label in the group of an owner.
    void select(int group, const QString& label)
    {
        auto* top = tree().topLevelItem(group);
        for (int row = 0; row < top->childCount(); ++row)
            if (top->child(row)->text(0) == label) {
                clickItem(top->child(row));
                return;
            }
        FAIL("no attribute is called " << label.toStdString());
    }

    void write(const char* field, const QString& text)
    {
        auto& edit = part<QLineEdit>(field);
        edit.setFocus();
        edit.selectAll();
        QTest::keyClicks(&edit, text);
        QTest::keyClick(&edit, Qt::Key_Return);
        QApplication::processEvents();
    }

    void choose(const char* field, int row)
    {
        auto& box = part<QComboBox>(field);
        box.setFocus();
        QTest::keyClick(&box, Qt::Key_Home);
        for (int i = 0; i < row; ++i)
            QTest::keyClick(&box, Qt::Key_Down);
        QApplication::processEvents();
    }

    void selectRow(int row)
    {
        categories().setFocus();
        categories().setCurrentIndex(categories().model()->index(row, 0));
        QApplication::processEvents();
    }

    /// Writes into whatever field is open in the table.
    void typeIntoCell(const QString& text)
    {
        auto* field = categories().findChild<QLineEdit*>();
        REQUIRE(field != nullptr);
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents();
    }

    Attribute attribute(Owner owner, const std::string& key)
    {
        const auto* found = document().codebook().find(owner, key);
        return found != nullptr ? *found : Attribute{};
    }

    /// Presses a button of the dialog that the next act opens.
    void answerDialogBy(const std::function<void(QDialog&)>& act) { whenOpen<QDialog>(act); }

    void undoAll()
    {
        for (int i = 0; contentOf(document().file()) != start; ++i) {
            REQUIRE(i < 100);
            press(tree(), QKeySequence(QKeySequence::Undo));
        }
    }

    bool isSound() { return checkStudy(document().file()).empty(); }

    QDialog* codebook = nullptr;
    std::string start;
};

}  // namespace

TEST_CASE_METHOD(CodebookWindowFixture, "an attribute with five categories colours the map")
{
    clickItem(tree().topLevelItem(1));
    press(tree(), QKeySequence(Qt::CTRL | Qt::Key_N));
    write("attributeLabel", QStringLiteral("Legal form"));
    CHECK(attribute(Owner::Alter, "legal_form").label == "Legal form");
    CHECK(tree().currentItem()->text(0) == QStringLiteral("Legal form"));
    selectRow(0);
    QTest::keyClick(&categories(), Qt::Key_Return);
    for (const auto* name : {"Association", "Company", "Office", "Church", "Union"})
        typeIntoCell(QString::fromLatin1(name));
    const auto made = attribute(Owner::Alter, "legal_form");
    REQUIRE(made.categories.size() == 5);
    CHECK(made.categories[1].code == "company");
    CHECK(made.categories[4].label == "Union");

    // It is asked at once, and maps can show it.
    const auto alter = scene().snapshot().alteri.front().id;
    part<QAbstractButton>("showOnMaps").click();
    CHECK_FALSE(part<QAbstractButton>("showOnMaps").isVisible());
    document().perform(QStringLiteral("Code"), [&](Writer& writer) {
        code(writer, alter, made.id, made.categories[1].id);
    });
    CHECK(codeOf(alter, Owner::Alter, "legal_form") == "company");
    CHECK(document().reader().designs().front().colourAttribute == made.id);
    CHECK(isSound());
    undoAll();
}

TEST_CASE_METHOD(CodebookWindowFixture, "categories are renamed, merged and retired in their table")
{
    select(1, QStringLiteral("Type of organisation"));
    const auto before = attribute(Owner::Alter, "type");
    REQUIRE(categories().model()->rowCount() == 9);

    selectRow(1);
    QTest::keyClick(&categories(), Qt::Key_F2);
    typeIntoCell(QStringLiteral("Public office"));
    CHECK(attribute(Owner::Alter, "type").categories[1].label == "Public office");
    // What is typed after a click below the rows is a new one, not another name of that row.
    auto* paper = categories().viewport();
    QTest::mouseClick(paper, Qt::LeftButton, {}, {20, paper->height() - 3});
    QTest::keyClicks(&categories(), QStringLiteral("u"));
    typeIntoCell(QStringLiteral("Union"));
    CHECK(attribute(Owner::Alter, "type").categories[1].label == "Public office");
    REQUIRE(attribute(Owner::Alter, "type").categories.size() == 9);
    document().undo();
    QApplication::processEvents();

    // The party joins the company, by the menu of the keyboard.
    selectRow(7);
    QContextMenuEvent wanted(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(&categories(), &wanted);
    auto* menu = codebook->findChild<QMenu*>(QStringLiteral("categoryMenu"));
    REQUIRE(menu != nullptr);
    answerDialogBy([](QDialog& dialog) {
        REQUIRE(dialog.objectName() == QStringLiteral("mergeCategories"));
        auto& into = *dialog.findChild<QComboBox*>(QStringLiteral("mergeTarget"));
        REQUIRE(into.count() == 7);
        into.setCurrentIndex(5);
        const auto effect = dialog.findChild<QLabel*>(QStringLiteral("mergeEffect"))->text();
        CHECK(effect.contains(QStringLiteral("move from")));
        CHECK(effect.contains(into.itemText(5)));
        QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("mergeNow")),
                          Qt::LeftButton);
    });
    menu->findChild<QAction*>(QStringLiteral("mergeInto"))->trigger();
    codebook->findChild<QMenu*>(QStringLiteral("categoryMenu"))->close();
    QApplication::processEvents();
    CHECK(attribute(Owner::Alter, "type").categories.size() == 7);
    CHECK(attribute(Owner::Alter, "type").findCode("party") == nullptr);
    CHECK(attribute(Owner::Alter, "type").findCode("company") != nullptr);
    CHECK(isSound());

    selectRow(0);
    answerDialogBy([](QDialog& dialog) {
        CHECK(dialog.objectName() == QStringLiteral("answersFate"));
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    QTest::keyClick(&categories(), Qt::Key_Delete);
    QApplication::processEvents();
    CHECK(attribute(Owner::Alter, "type").categories[0].retired);
    CHECK(isSound());

    press(tree(), QKeySequence(QKeySequence::Undo));
    CHECK_FALSE(attribute(Owner::Alter, "type").categories[0].retired);
    undoAll();
    CHECK(attribute(Owner::Alter, "type") == before);
    CHECK(categories().model()->rowCount() == 9);
}

TEST_CASE_METHOD(CodebookWindowFixture, "a key is chosen in the table of categories")
{
    select(1, QStringLiteral("Type of organisation"));
    const auto type = attribute(Owner::Alter, "type");
    const auto keyShown = [&](int row) {
        return categories().model()->index(row, CategoryModel::LetterColumn).data().toString();
    };
    CHECK_FALSE(categories().isColumnHidden(CategoryModel::LetterColumn));
    const auto first = keyShown(0);
    const auto second = keyShown(1);
    REQUIRE(first != second);
    const auto cell = categories().model()->index(1, CategoryModel::LetterColumn);
    categories().setCurrentIndex(cell);
    QTest::keyClick(&categories(), Qt::Key_F2);
    typeIntoCell(first);
    CHECK(keyShown(1) == first);
    CHECK(keyShown(0) != first);
    CHECK(keyOf(document().keys(), type.id, type.categories[1].id) == first.toStdString());
    // An empty field takes what is found again.
    categories().setCurrentIndex(cell);
    QTest::keyClick(&categories(), Qt::Key_F2);
    auto* field = categories().findChild<QLineEdit*>();
    REQUIRE(field != nullptr);
    field->clear();
    QTest::keyClick(field, Qt::Key_Return);
    QApplication::processEvents();
    CHECK(keyShown(1) == second);
    // Nobody keys what ego is asked.
    select(0, QStringLiteral("Outreach"));
    CHECK(categories().isColumnHidden(CategoryModel::LetterColumn));
    undoAll();
}

TEST_CASE_METHOD(CodebookWindowFixture, "a pasted list makes categories, keys move them")
{
    select(0, QStringLiteral("Outreach"));
    QApplication::clipboard()->setText(QStringLiteral("eu\tEurope\nThe whole world\n"));
    selectRow(0);
    QTest::keySequence(&categories(), QKeySequence(QKeySequence::Paste));
    auto now = attribute(Owner::Ego, "outreach");
    REQUIRE(now.categories.size() == 5);
    CHECK(now.categories[3].code == "eu");
    CHECK(now.categories[4].code == "the_whole_world");
    selectRow(3);
    QTest::keyClick(&categories(), Qt::Key_Up, Qt::AltModifier);
    CHECK(attribute(Owner::Ego, "outreach").categories[2].code == "eu");
    CHECK(categories().currentIndex().row() == 2);
    undoAll();
}

TEST_CASE_METHOD(CodebookWindowFixture, "fields are gestures, and follow undo")
{
    select(0, QStringLiteral("Year founded"));
    write("attributeSmallest", QStringLiteral("1900"));
    write("attributeLargest", QStringLiteral("2030"));
    write("attributeHint", QStringLiteral("As in the register"));
    write("attributeKey", QStringLiteral("Founded in"));
    const auto founded = attribute(Owner::Ego, "founded_in");
    CHECK(founded.smallest == 1900);
    CHECK(founded.largest == 2030);
    CHECK(founded.hint == "As in the register");
    CHECK(part<QLineEdit>("attributeKey").text() == QStringLiteral("founded_in"));
    press(tree(), QKeySequence(QKeySequence::Undo));
    CHECK(part<QLineEdit>("attributeKey").text() == QStringLiteral("year_founded"));
    press(tree(), QKeySequence(QKeySequence::Undo));
    CHECK(part<QLineEdit>("attributeHint").text().isEmpty());
    undoAll();
    CHECK(part<QLineEdit>("attributeSmallest").text().isEmpty());
}

TEST_CASE_METHOD(CodebookWindowFixture, "an attribute offers the reasons that it is told to")
{
    const auto alter = scene().snapshot().alteri.front().id;
    const auto type = attribute(Owner::Alter, "type").id;
    scene().selectAlteri({alter});
    const auto signs = [&] {
        QString shown;
        const auto* inspector = window.findChild<QWidget*>(QStringLiteral("inspector"));
        const auto* editor = inspector->findChild<QWidget*>(QStringLiteral("type"));
        REQUIRE(editor != nullptr);
        for (const auto* button : editor->findChildren<QToolButton*>())
            if (button->text().size() == 1 && !button->isHidden())
                shown += button->text();
        return shown;
    };
    CHECK(signs() == QStringLiteral("_?!/"));
    select(1, QStringLiteral("Type of organisation"));
    auto& boxes = part<QWidget>("attributeReasons");
    for (auto* box : boxes.findChildren<QCheckBox*>())
        if (box->text() == textFor(MissingReason::Refused)
            || box->text() == textFor(MissingReason::NotAsked))
            box->click();
    CHECK_FALSE(attribute(Owner::Alter, "type").reasons.offers(MissingReason::Refused));
    QApplication::processEvents();
    CHECK(signs() == QStringLiteral("?/"));
    // What was answered before is seen.
    document().perform(QStringLiteral("Refuse"), [&](Writer& writer) {
        writer.setAnswer(alter, type, MissingReason::Refused);
    });
    QApplication::processEvents();
    CHECK(signs() == QStringLiteral("?!/"));
    undoAll();
    QApplication::processEvents();
    CHECK(signs() == QStringLiteral("_?!/"));
}

TEST_CASE_METHOD(CodebookWindowFixture,
                 "an attribute that holds per map leaves the first wave alone")
{
    const auto alter = scene().snapshot().alteri.front().id;
    const auto map = *scene().map();
    document().perform(QStringLiteral("Second wave"), [&](Writer& writer) {
        const auto first = *writer.reader().map(map);
        const auto second = writer.addMap(first.ego, first.design, "Second wave");
        writer.addTie({second, alter});
    });
    start = contentOf(document().file());
    select(1, QStringLiteral("Type of organisation"));
    const auto before = codeOf(alter, Owner::Alter, "type");
    choose("attributeValidity", 1);
    const auto type = attribute(Owner::Tie, "type");
    REQUIRE(type.label == "Type of organisation");
    CHECK(isSound());
    const auto maps = document().reader().mapsOf(alter);
    REQUIRE(maps.size() == 2);
    const auto other = type.findCode(before == "state" ? "welfare" : "state")->id;
    document().perform(QStringLiteral("Code"), [&](Writer& writer) {
        code(writer, TieKey{maps[1], alter}, type.id, other);
    });
    const auto answerOn = [&](MapId where) {
        return std::get<CategoryId>(*document().reader().answer(TieKey{where, alter}, type.id));
    };
    CHECK(type.findCategory(answerOn(maps[0]))->code == before);
    CHECK(answerOn(maps[1]) == other);

    // Back again one map contradicts the other, and somebody decides.
    answerDialogBy([](QDialog& dialog) {
        CHECK(dialog.objectName() == QStringLiteral("conversion"));
        for (auto* button : dialog.findChildren<QAbstractButton*>())
            if (button->text() == QStringLiteral("Earliest map wins"))
                QTest::mouseClick(button, Qt::LeftButton);
    });
    choose("attributeValidity", 0);
    CHECK(codeOf(alter, Owner::Alter, "type") == before);
    CHECK(isSound());
    undoAll();
}

TEST_CASE_METHOD(CodebookWindowFixture,
                 "what is needed is not deleted, and the rest says what goes")
{
    select(1, QStringLiteral("Type of organisation"));
    press(tree(), QKeySequence(Qt::CTRL | Qt::Key_Delete));
    REQUIRE(questions.told.size() == 1);
    CHECK(questions.told.front().contains(QStringLiteral("Model 1")));
    CHECK(contentOf(document().file()) == start);
    select(2, QStringLiteral("Evaluation of the tie"));
    press(tree(), QKeySequence(Qt::CTRL | Qt::Key_Delete));
    CHECK(document().codebook().find(Owner::Tie, "evaluation") == nullptr);
    undoAll();
}

TEST_CASE_METHOD(CodebookWindowFixture, "an answer's menu leads to its attribute")
{
    codebook->close();
    click(pixelOf(scene().snapshot().alteri.front().id));
    auto* editor = window.findChild<QWidget*>(QStringLiteral("outreach"));
    REQUIRE(editor != nullptr);
    editor->findChild<QAction*>(QStringLiteral("changeAttribute"))->trigger();
    QApplication::processEvents();
    CHECK(codebook->isVisible());
    CHECK(part<QLineEdit>("attributeLabel").text() == QStringLiteral("Outreach"));
}

TEST_CASE_METHOD(CodebookWindowFixture, "kinds of ties have a form, an order and a key")
{
    const auto kinds = [&] { return document().codebook().tieKinds; };
    const auto first = kinds().front();
    clickItem(tree().topLevelItem(4));
    CHECK(part<QAbstractButton>("addAttribute").text() == QStringLiteral("Add kind of tie"));
    press(tree(), QKeySequence(Qt::CTRL | Qt::Key_N));
    write("tieKindLabel", QStringLiteral("Gives advice"));
    REQUIRE(kinds().size() == 2);
    CHECK(kinds()[1].key == "gives_advice");
    CHECK(tree().currentItem()->text(0) == QStringLiteral("Gives advice"));
    press(tree(), QKeySequence(Qt::CTRL | Qt::Key_Up));
    CHECK(kinds()[1] == first);
    CHECK(tree().currentItem()->text(0) == QStringLiteral("Gives advice"));
    write("tieKindKey", QStringLiteral("advice"));
    CHECK(kinds()[0].key == "advice");
    write("tieKindLabel", QStringLiteral("Advises"));
    CHECK(kinds()[0].label == "Advises");
    CHECK(tree().currentItem()->text(0) == QStringLiteral("Advises"));
    choose("tieKindLine", 2);
    CHECK(kinds()[0].dash == TieDash::Dotted);
    // What was typed and not confirmed is stored when another one is selected.
    part<QLineEdit>("tieKindLabel").setFocus();
    QTest::keyClicks(&part<QLineEdit>("tieKindLabel"), QStringLiteral(" us"));
    clickItem(tree().topLevelItem(4)->child(1));
    CHECK(kinds()[0].label == "Advises us");
    clickItem(tree().topLevelItem(4)->child(0));
    press(tree(), QKeySequence(Qt::CTRL | Qt::Key_Delete));
    CHECK(kinds() == std::vector{first});
    CHECK(isSound());
    undoAll();
}

TEST_CASE_METHOD(CodebookWindowFixture,
                 "an attribute is tried out and seen before anybody is asked")
{
    select(1, QStringLiteral("Type of organisation"));
    const auto before = contentOf(document().file());
    const auto picture = [&] {
        QApplication::processEvents();
        return part<QWidget>("lookSample").grab().toImage();
    };
    const auto segment = [&](const QString& text) {
        for (auto* button : part<QWidget>("previewEditor").findChildren<QAbstractButton*>())
            if (button->accessibleName().endsWith(text))
                return button;
        FAIL("no segment " << text.toStdString());
        return static_cast<QAbstractButton*>(nullptr);
    };
    const auto all = picture();
    const auto label = QString::fromStdString(attribute(Owner::Alter, "type").categories[1].label);
    segment(label)->click();
    CHECK(segment(label)->isChecked());
    CHECK(picture() != all);
    // It was tried and not answered.
    CHECK(contentOf(document().file()) == before);
    segment(label)->click();
    CHECK(picture() == all);

    // It follows what is changed, and what is being typed.
    document().perform(QStringLiteral("Colour"), [&](Writer& writer) {
        auto category = attribute(Owner::Alter, "type").categories[1];
        category.colour = "#ff00ff";
        writer.changeCategory(category);
    });
    CHECK(picture() != all);
    auto& name = part<QLineEdit>("attributeLabel");
    name.setFocus();
    QTest::keyClicks(&name, QStringLiteral(" now"));
    const auto shows = [&](const QString& text) {
        for (auto* each : part<QWidget>("previewEditor").findChildren<QLabel*>())
            if (each->text().contains(text))
                return true;
        return false;
    };
    CHECK(QTest::qWaitFor([&] { return shows(name.text()); }));
    select(0, QString::fromStdString(document().codebook().of(Owner::Ego).front()->label));
    CHECK_FALSE(part<QWidget>("lookSample").isVisible());
}

TEST_CASE("what was typed into the codebook is stored when the program ends", "[codebook]")
{
    const TemporaryFolder folder;
    const auto file = folder.path("typed.alteri");
    sampleStudy(file).reset();
    {
        ScriptedQuestions questions;
        MainWindow window(questions);
        window.show();
        window.openStudy(QString::fromStdString(file.string()));
        QApplication::setActiveWindow(&window);
        QTest::keySequence(&window, QKeySequence(Qt::CTRL | Qt::Key_B));
        auto* codebook = window.findChild<QDialog*>(QStringLiteral("codebookWindow"));
        REQUIRE(codebook != nullptr);
        auto* tree = codebook->findChild<QTreeWidget*>(QStringLiteral("codebookTree"));
        tree->setCurrentItem(tree->topLevelItem(0)->child(0));
        QApplication::setActiveWindow(codebook);
        auto* name = codebook->findChild<QLineEdit*>(QStringLiteral("attributeLabel"));
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("Typed at last"));
    }
    const auto study = StudyFile::open(file, fixedEnvironment(), OpenFor::Reading);
    CHECK(study->reader().codebook().of(Owner::Ego).front()->label == "Typed at last");
}

TEST_CASE_METHOD(WindowFixture, "a codebook of 300 attributes opens at once")
{
    openSample();
    document().perform(QStringLiteral("Many"), [](Writer& writer) {
        for (int i = 0; i < 300; ++i) {
            Attribute attribute;
            attribute.owner = i % 2 == 0 ? Owner::Alter : Owner::Tie;
            attribute.scale = Scale::Nominal;
            attribute.key = "a" + std::to_string(i);
            attribute.label = "Attribute " + std::to_string(i);
            for (int category = 0; category < 20; ++category)
                attribute.categories.push_back(
                    {{}, std::to_string(category), "Category", {}, {}, false});
            writer.addAttribute(attribute);
        }
    });
    QElapsedTimer timer;
    timer.start();
    pressKeys(QKeySequence(Qt::CTRL | Qt::Key_B));
    auto* codebook = window.findChild<QDialog*>(QStringLiteral("codebookWindow"));
    REQUIRE(codebook != nullptr);
    auto* tree = codebook->findChild<QTreeWidget*>(QStringLiteral("codebookTree"));
    tree->setCurrentItem(tree->topLevelItem(1)->child(100));
    QApplication::processEvents();
    // 200 ms where nothing else runs; a machine that is shared gets ten times as much.
    CHECK(timer.elapsed() < 2000 * slowness);
    CHECK(codebook->findChild<QTableView*>(QStringLiteral("categories"))->model()->rowCount()
          == 21);

    // What a key in a name repaints does not depend on how many attributes there are.
    auto* name = codebook->findChild<QLineEdit*>(QStringLiteral("attributeLabel"));
    name->setFocus();
    timer.restart();
    constexpr int keys = 20;
    for (int i = 0; i < keys; ++i) {
        QTest::keyClick(name, Qt::Key_X);
        QApplication::processEvents();
    }
    CHECK(timer.elapsed() < keys * 160 * slowness);
    CHECK(name->text().endsWith(QStringLiteral("xxx")));
}
