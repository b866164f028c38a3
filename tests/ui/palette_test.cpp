// SPDX-License-Identifier: GPL-3.0-or-later
// The command palette: everything by any word of it, without the mouse.
#include "tests/catch.hpp"
#include "tests/deadline.hpp"
#include "tests/ui/window_fixture.hpp"
#include "ui/analysis/analysis_workspace.hpp"
#include "ui/codebook/editor/codebook_window.hpp"
#include "ui/interview/maps/map_workspace.hpp"
#include "ui/map/canvas/map_scene.hpp"
#include "ui/palette/palette_list.hpp"
#include "ui/palette/study_names.hpp"
#include "ui/study/study_document.hpp"
#include "ui/window/study_window.hpp"
#include "ui/words/word_index.hpp"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QToolBar>

#include <algorithm>
#include <ctime>
#include <vector>

using namespace alteri;
using namespace alteri::test;

namespace {

struct PaletteWindow : WindowFixture {
    QLineEdit& line() { return *window.findChild<QLineEdit*>(QStringLiteral("paletteLine")); }
    QListView& list() { return *window.findChild<QListView*>(QStringLiteral("paletteList")); }

    void openPalette()
    {
        pressKeys(QKeySequence(Qt::CTRL | Qt::Key_K));
        REQUIRE(line().isVisible());
        REQUIRE(line().hasFocus());
        if (window.study() == nullptr)
            return;
        auto* names = window.study()->findChild<StudyNames*>();
        REQUIRE(QTest::qWaitFor([&] { return names->isReady(); }));
    }

    void look(const QString& words)
    {
        line().clear();
        QTest::keyClicks(&line(), words);
    }

    QString found(int row, int role = Qt::DisplayRole)
    {
        return list().model()->index(row, 0).data(role).toString();
    }

    QStringList all()
    {
        QStringList texts;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            texts << found(row);
        return texts;
    }

    void press(Qt::Key key)
    {
        QTest::keyClick(&line(), key);
        QApplication::processEvents();
    }
};

}  // namespace

TEST_CASE("texts are found by any words of them, in any order", "[palette]")
{
    WordIndex index;
    index.add("Export map…");
    index.add("Map design…");
    index.add("„Müller“ & Söhne (Kartenverlag)");
    index.add("");
    const auto numbers = [&](std::string_view words) {
        std::vector<WordIndex::Number> found;
        for (const auto& hit : index.find(words, 10))
            found.push_back(hit.number);
        return found;
    };
    using Numbers = std::vector<WordIndex::Number>;
    CHECK(numbers("map") == Numbers{1, 0});  // it begins with it
    CHECK(numbers("MAP exp") == Numbers{0});
    CHECK(numbers("sohne muller") == Numbers{2});
    CHECK(numbers("verlag") == Numbers{2});
    CHECK(numbers("m") == Numbers{1, 2, 0});
    CHECK(numbers("x").empty());  // within a word only
    CHECK(numbers("map sohne").empty());
    CHECK(numbers(" … ").empty());
    CHECK(index.find("map", 1).size() == 1);
    // Who has no umlauts on the keyboard writes two letters.
    CHECK(numbers("soehne mueller") == Numbers{2});
    CHECK(numbers("mueller söhne") == Numbers{2});
    CHECK(numbers("mueller sohne") == Numbers{2});

    // What a text belongs to helps to find it, but does not bring it up alone.
    const auto first = index.add("Caritas", "Verein Berlin");
    const auto second = index.add("Caritas", "Verein Köln");
    CHECK(numbers("caritas") == Numbers{first, second});
    CHECK(numbers("carit koeln") == Numbers{second});
    CHECK(numbers("berlin caritas") == Numbers{first});
    CHECK(numbers("berlin").empty());
}

TEST_CASE_METHOD(PaletteWindow,
                 "the palette does what is chosen by arrows and Return",
                 "[ui][palette]")
{
    openSample();
    auto* before = window.findChild<QLineEdit*>(QStringLiteral("nameBar"));
    before->setFocus();
    // The field keeps no key of the program for itself.
    openPalette();
    look(QStringLiteral("design MAP"));
    REQUIRE(found(0) == QStringLiteral("Map design…"));
    CHECK(found(0, PaletteModel::KeyRole) == QStringLiteral("Ctrl+D"));
    CHECK(found(0, PaletteModel::PlaceRole) == QStringLiteral("Map"));
    press(Qt::Key_Escape);
    CHECK_FALSE(line().isVisible());
    CHECK(before->hasFocus());

    openPalette();
    CHECK(line().text().isEmpty());
    CHECK(all().contains(QStringLiteral("New study…")));
    look(QStringLiteral("plot"));
    const auto plots = all();
    const auto row = static_cast<int>(plots.indexOf(QStringLiteral("Residuals")));
    REQUIRE(row > 0);
    for (int i = 0; i < row; ++i)
        press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Up);
    press(Qt::Key_Return);
    CHECK_FALSE(line().isVisible());
    CHECK(window.study()->analysis().isVisible());
    CHECK(window.findChild<QWidget*>(QStringLiteral("residualsPage"))->isVisible());

    openPalette();
    look(QStringLiteral("history panel"));
    REQUIRE(found(0) == QStringLiteral("History"));
    press(Qt::Key_Return);
    CHECK(window.study()->map().isVisible());
}

TEST_CASE_METHOD(PaletteWindow, "the palette finds egos, alteri and attributes", "[ui][palette]")
{
    openSample();
    const auto egos = document().reader().egos();
    const auto& last = egos.back();
    const auto alteri = document().reader().alteri(last.id);
    openPalette();
    look(QString::fromStdString(last.code).toLower());
    REQUIRE(all().contains(QString::fromStdString(last.label)));
    press(Qt::Key_Return);
    CHECK(window.study()->map().shownEgo() == last.id);

    window.study()->map().showEgoAlone(egos.front().id);
    openPalette();
    look(QString::fromStdString(alteri.front().label + " " + last.label));
    // An alter is found by its own words; its ego stands behind it.
    look(QString::fromStdString(alteri.front().label));
    const auto rows = list().model()->rowCount();
    int row = 0;
    while (row < rows
           && !found(row, PaletteModel::PlaceRole).endsWith(QString::fromStdString(last.label)))
        ++row;
    REQUIRE(row < rows);
    for (int i = 0; i < row; ++i)
        press(Qt::Key_Down);
    press(Qt::Key_Return);
    CHECK(window.study()->map().shownEgo() == last.id);
    CHECK(scene().selectedAlter() == alteri.front().id);

    const auto& attribute = document().codebook().attributes.front();
    openPalette();
    look(QString::fromStdString(attribute.key) + QStringLiteral(" attribute"));
    REQUIRE(found(0) == QString::fromStdString(attribute.label));
    press(Qt::Key_Return);
    auto* codebook = window.study()->findChild<CodebookWindow*>();
    REQUIRE(codebook != nullptr);
    CHECK(codebook->isVisible());
    codebook->close();
}

TEST_CASE_METHOD(PaletteWindow,
                 "partners of a confidential ego are found with it only",
                 "[ui][palette]")
{
    openSample();
    const auto egos = document().reader().egos();
    const auto name = QStringLiteral("Quite secret");
    document().perform(QStringLiteral("Name"), [&](Writer& writer) {
        writer.setConfidential(egos.front().id, true);
        writer.addAlter(egos.front().id, {}, name.toStdString());
    });
    window.study()->map().showEgoAlone(egos.back().id);
    openPalette();
    look(QStringLiteral("secret"));
    CHECK(all().isEmpty());
    CHECK_FALSE(list().isVisible());
    press(Qt::Key_Return);  // nothing to do
    press(Qt::Key_Escape);
    window.study()->map().showEgoAlone(egos.front().id);
    openPalette();
    look(QStringLiteral("secret"));
    CHECK(all() == QStringList{name});
}

TEST_CASE_METHOD(PaletteWindow, "the palette says why something cannot be done", "[ui][palette]")
{
    openPalette();
    look(QStringLiteral("save copy"));
    REQUIRE(found(0) == QStringLiteral("Save a copy…"));
    CHECK(found(0, PaletteModel::WhyNotRole) == QStringLiteral("Open a study first"));
    press(Qt::Key_Return);
    CHECK(line().isVisible());
    press(Qt::Key_Escape);

    openSample();
    openPalette();
    look(QStringLiteral("save copy"));
    CHECK(found(0, PaletteModel::WhyNotRole).isEmpty());
    look(QStringLiteral("connect selected"));
    CHECK(found(0, PaletteModel::WhyNotRole) == QStringLiteral("Select 2 alteri first"));
    look(QStringLiteral("undo"));  // nobody says why there is nothing to take back
    CHECK_FALSE(all().contains(QStringLiteral("Undo")));
}

TEST_CASE_METHOD(PaletteWindow,
                 "a key takes the palette less than a frame with 2,000 egos",
                 "[ui][palette]")
{
    const auto file = folder.path("big.alteri");
    {
        const auto study = newStudy(file);
        study->perform("Set up", [](Writer& writer) {
            for (int i = 0; i < 2000; ++i) {
                const auto ego = writer.addEgo({}, "Person " + std::to_string(i));
                for (int j = 0; j < 10; ++j)
                    writer.addAlter(ego, {},
                                    "Partner " + std::to_string(j) + " of " + std::to_string(i));
            }
        });
    }
    window.openStudy(QString::fromStdString(file.string()));
    openPalette();
    const auto word = QStringLiteral("partner 7 1999");
    std::vector<double> times;
    for (const auto letter : word) {
        // Of the processor: other programs have the machine, too.
        const auto before = std::clock();
        QTest::keyClick(&line(), letter.toLatin1());
        times.push_back(1000.0 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC);
    }
    CHECK(all().contains(QStringLiteral("Partner 7 of 1999")));
    std::sort(times.begin(), times.end());
    CAPTURE(times);
    CHECK(times[times.size() / 2] < 16 * slowness);
}

TEST_CASE_METHOD(PaletteWindow,
                 "the palette offers the buttons of the page in sight",
                 "[ui][palette]")
{
    openSample();
    window.study()->showPage(QStringLiteral("models"));
    openPalette();
    look(QStringLiteral("new model"));
    REQUIRE(all().contains(QStringLiteral("New model")));
    const auto before = document().reader().models().size();
    press(Qt::Key_Return);
    CHECK(document().reader().models().size() == before + 1);

    window.study()->showWorkspace(StudyWindow::Workspace::Map);
    openPalette();
    look(QStringLiteral("new model"));
    CHECK_FALSE(all().contains(QStringLiteral("New model")));
}

TEST_CASE_METHOD(PaletteWindow, "the tool tip of every action names its key", "[ui][palette]")
{
    openSample();
    window.study()->showCodebook({});
    for (const auto& page : window.study()->analysis().pages())
        window.study()->analysis().page(page);
    int keys = 0;
    for (const auto* action : window.findChildren<QAction*>()) {
        if (action->shortcut().isEmpty())
            continue;
        ++keys;
        CAPTURE(action->text().toStdString(), action->toolTip().toStdString());
        CHECK(action->toolTip().endsWith(
            QStringLiteral(" (%1)").arg(action->shortcut().toString(QKeySequence::NativeText))));
        CHECK_FALSE(action->toolTip().startsWith(QLatin1Char(' ')));
    }
    CHECK(keys > 30);
    window.study()->findChild<CodebookWindow*>()->close();
}
