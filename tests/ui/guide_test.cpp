// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maps/study_check.hpp"
#include "tests/core/guide/guide_fixture.hpp"
#include "tests/deadline.hpp"
#include "tests/ui/interview_fixture.hpp"
#include "ui/interview/maps/map_workspace.hpp"
#include "ui/map/design/design_dialog.hpp"
#include "ui/window/study_window.hpp"

#include <QCheckBox>
#include <QComboBox>
#include <QGraphicsView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTableWidget>

using namespace alteri;
using namespace alteri::test;

namespace {

template <class Widget>
Widget& partOf(QWidget& whole, const char* name)
{
    auto* found = whole.findChild<Widget*>(QString::fromLatin1(name));
    if (found == nullptr)
        FAIL("no widget is called " << name);
    return *found;
}

/// A guide that is made in the window of the codebook, by keys alone.
struct GuideWindowFixture : WindowFixture {
    QDialog* codebook = nullptr;

    GuideWindowFixture()
    {
        openSample();
        pressKeys(QKeySequence(Qt::CTRL | Qt::Key_B));
        codebook = window.findChild<QDialog*>(QStringLiteral("codebookWindow"));
        REQUIRE(codebook != nullptr);
        auto& tabs = partOf<QTabWidget>(*codebook, "codebookPages");
        activateCodebook();
        tabs.tabBar()->setFocus();
        QTest::keyClick(tabs.tabBar(), Qt::Key_Right);
        REQUIRE(tabs.currentIndex() == 1);
    }

    void activateCodebook()
    {
        if (QApplication::activeWindow() != codebook)
            QApplication::setActiveWindow(codebook);
        QApplication::processEvents();
    }

    QListWidget& steps() { return partOf<QListWidget>(*codebook, "guideSteps"); }

    void keys(QWidget& where, const QKeySequence& sequence)
    {
        activateCodebook();
        where.setFocus();
        QTest::keySequence(&where, sequence);
        QApplication::processEvents();
    }

    /// Goes down a menu that is open and chooses.
    void choose(int downs)
    {
        auto* menu = QApplication::activePopupWidget();
        REQUIRE(menu != nullptr);
        for (int i = 0; i < downs; ++i)
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QApplication::processEvents();
    }

    void addStep(StepKind kind, const QString& title)
    {
        keys(steps(), QKeySequence(Qt::CTRL | Qt::Key_N));
        choose(static_cast<int>(kind));
        write("stepTitle", title);
    }

    void write(const char* field, const QString& text)
    {
        activateCodebook();
        auto& line = partOf<QLineEdit>(*codebook, field);
        line.setFocus();
        line.selectAll();
        QTest::keyClicks(&line, text);
        QTest::keyClick(&line, Qt::Key_Return);
        QApplication::processEvents();
    }

    std::vector<std::string> titles()
    {
        std::vector<std::string> found;
        for (const auto& step : document().reader().guide())
            found.push_back(step.title);
        return found;
    }
};

}  // namespace

TEST_CASE_METHOD(GuideWindowFixture, "a guide is made by keys alone", "[guide]")
{
    const auto before = contentOf(document().file());
    addStep(StepKind::Information, QStringLiteral("Welcome"));
    addStep(StepKind::NameGenerator, QStringLiteral("Names"));
    addStep(StepKind::NameInterpreter, QStringLiteral("About each"));
    CHECK(titles() == std::vector<std::string>{"Welcome", "Names", "About each"});

    auto& table = partOf<QTableWidget>(*codebook, "questionTable");
    keys(table, QKeySequence(Qt::Key_Insert));
    choose(1);
    keys(table, QKeySequence(Qt::Key_Insert));
    choose(0);
    REQUIRE(document().reader().guide().at(2).questions.size() == 2);
    const auto first = document().reader().guide()[2].questions[0].attribute;
    keys(table, QKeySequence(Qt::CTRL | Qt::Key_Up));
    CHECK(document().reader().guide()[2].questions[1].attribute == first);

    auto& condition = partOf<QWidget>(*codebook, "stepCondition");
    auto& line = *condition.findChild<QLineEdit*>();
    line.setFocus();
    QTest::keyClicks(&line, QStringLiteral("size >= 3"));
    QTest::keyClick(&line, Qt::Key_Return);
    CHECK(document().reader().guide()[2].condition == "size >= 3");

    steps().setCurrentRow(1);
    write("stepQuestion", QStringLiteral("With whom do you work?"));
    CHECK(document().reader().prompts().front().text == "With whom do you work?");
    auto& findings = partOf<QListWidget>(*codebook, "guideFindings");
    CHECK(findings.count() == 0);

    // Before the names the size is not known yet, which is said.
    steps().setCurrentRow(2);
    keys(steps(), QKeySequence(Qt::CTRL | Qt::Key_Up));
    CHECK(titles() == std::vector<std::string>{"Welcome", "About each", "Names"});
    CHECK(findings.count() == 1);
    keys(steps(), QKeySequence(Qt::CTRL | Qt::Key_Down));
    keys(steps(), QKeySequence(Qt::CTRL | Qt::Key_D));
    CHECK(titles().size() == 4);
    keys(steps(), QKeySequence(Qt::CTRL | Qt::Key_Delete));
    CHECK(titles().size() == 3);
    CHECK(checkStudy(document().file()).empty());
    for (int i = 0; contentOf(document().file()) != before; ++i) {
        REQUIRE(i < 50);
        keys(steps(), QKeySequence(QKeySequence::Undo));
    }
    CHECK(steps().count() == 0);
}

TEST_CASE_METHOD(GuideWindowFixture, "an empty guide offers its first step only", "[guide]")
{
    const auto areOffered = [&](bool are) {
        for (const auto* name : {"Duplicate", "Delete", "Up", "Down", "Try it…"})
            for (const auto* button : codebook->findChildren<QPushButton*>())
                if (button->isVisible() && button->text() == QString::fromUtf8(name)) {
                    INFO(name);
                    CHECK(button->isEnabled() == are);
                }
        CHECK(partOf<QPushButton>(*codebook, "tryGuide").isEnabled() == are);
    };
    areOffered(false);
    addStep(StepKind::Information, QStringLiteral("Welcome"));
    areOffered(true);
    document().undo();
    document().undo();
    QApplication::processEvents();
    REQUIRE(steps().count() == 0);
    areOffered(false);
}

TEST_CASE_METHOD(GuideWindowFixture, "menus build a condition", "[guide]")
{
    addStep(StepKind::EgoForm, QStringLiteral("About you"));
    whenOpen<QDialog>([](QDialog& dialog) {
        REQUIRE(dialog.objectName() == QStringLiteral("conditionDialog"));
        auto& variable = partOf<QComboBox>(dialog, "conditionVariable");
        for (int i = 0; i < variable.count(); ++i)
            if (variable.itemText(i).contains(QStringLiteral("(members)")))
                variable.setCurrentIndex(i);
        auto& sign = partOf<QComboBox>(dialog, "conditionSign");
        sign.setFocus();
        QTest::keyClick(&sign, Qt::Key_End);
        auto& answer = partOf<QComboBox>(dialog, "conditionAnswer");
        answer.setEditText(QStringLiteral("50"));
        CHECK(partOf<QLabel>(dialog, "conditionText").text() == QStringLiteral("members >= 50"));
        // What is not filled in is neither left out nor taken for 0.
        auto& accept = *dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        CHECK(accept.isEnabled());
        for (const auto* notFilledIn : {"", " ", "many"}) {
            CAPTURE(notFilledIn);
            answer.setEditText(QString::fromUtf8(notFilledIn));
            CHECK_FALSE(accept.isEnabled());
            CHECK(partOf<QLabel>(dialog, "conditionText").text().contains(QStringLiteral("lacks")));
        }
        // Numbers are typed as the language has them, and stored as formulas have them.
        answer.setEditText(QStringLiteral("49,5"));
        CHECK(partOf<QLabel>(dialog, "conditionText").text() == QStringLiteral("members >= 49.5"));
        answer.setEditText(QStringLiteral("50"));
        CHECK(accept.isEnabled());
        dialog.accept();
    });
    auto& condition = partOf<QWidget>(*codebook, "stepCondition");
    QTest::mouseClick(&partOf<QAbstractButton>(condition, "buildCondition"), Qt::LeftButton);
    QApplication::processEvents();
    CHECK(document().reader().guide().at(0).condition == "members >= 50");
}

TEST_CASE_METHOD(GuideWindowFixture, "a rehearsal says what it takes, and gives data", "[guide]")
{
    document().perform(QStringLiteral("Guide"), [](Writer& writer) { addNineSteps(writer); });
    const auto before = contentOf(document().file());
    QTest::mouseClick(&partOf<QAbstractButton>(*codebook, "tryGuide"), Qt::LeftButton);
    auto* dialog = codebook->findChild<QDialog*>(QStringLiteral("rehearsalDialog"));
    REQUIRE(dialog != nullptr);
    partOf<QSpinBox>(*dialog, "rehearsalInterviews").setValue(2);
    auto& save = partOf<QAbstractButton>(*dialog, "rehearsalSave");
    CHECK_FALSE(save.isEnabled());
    QTest::mouseClick(&partOf<QAbstractButton>(*dialog, "rehearsalStart"), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return save.isEnabled(); }, 60'000 * slowness));
    CHECK(partOf<QTableWidget>(*dialog, "rehearsalSteps").item(0, 1)->text()
          == QStringLiteral("2"));
    const auto file = folder.path("made up.alteri");
    questions.files.push_back(QString::fromStdString(file.generic_string()));
    QTest::mouseClick(&save, Qt::LeftButton);
    CHECK(contentOf(document().file()) == before);
    const auto made = StudyFile::open(file, fixedEnvironment());
    CHECK(made->reader().egos().size() == 2);
    CHECK(checkStudy(*made).empty());
    dialog->reject();
}

namespace {

/// An interview that is led through nine steps, by keys alone.
struct GuidedWindow : InterviewWindow {
    std::vector<GuideStepId> ids;

    GuidedWindow()
    {
        startInterview();
        document().perform(QStringLiteral("Guide"),
                           [&](Writer& writer) { ids = addNineSteps(writer); });
        questions.names.push_back(QStringLiteral("MK"));
        press(Qt::Key_F5);
    }

    EgoId ego() { return document().reader().map(*scene().map())->ego; }

    std::optional<Value> ofEgo(const std::string& key)
    {
        const auto* attribute = document().codebook().find(Owner::Ego, key);
        return document().reader().answer(ego(), attribute->id);
    }

    std::optional<Value> ofAlter(const std::string& name, const std::string& key)
    {
        const auto* attribute = document().codebook().find(Owner::Alter, key);
        return document().reader().answer(alterNamed(name), attribute->id);
    }

    QString text(const char* name) { return partOf<QLabel>(window, name).text(); }

    void enter(const std::string& line)
    {
        write(line);
        press(Qt::Key_Return);
    }

    bool isAt(int step)
    {
        return text("guidePlace").startsWith(QStringLiteral("Step %1 of").arg(step));
    }
};

const std::optional<Value> doesNotApply = MissingReason::DoesNotApply;

}  // namespace

TEST_CASE_METHOD(GuidedWindow, "the guide leads an interview by keys", "[guide]")
{
    CHECK(isAt(1));
    CHECK_FALSE(view().isVisible());
    press(Qt::Key_Space);
    const auto* consent = document().codebook().find(Owner::Ego, "consent");
    REQUIRE(consent != nullptr);
    CHECK(document().reader().answer(ego(), consent->id).has_value());

    press(Qt::Key_PageDown);
    CHECK(isAt(2));
    enter("2012");
    CHECK(ofEgo("arrival") == std::optional<Value>(2012.0));
    CHECK(ofEgo("languages") == doesNotApply);
    window.focusWidget()->setProperty("text", QString());
    enter("2020");
    CHECK_FALSE(ofEgo("languages"));
    press(Qt::Key_2);  // the focus is on the question that is asked now
    const auto* languages = document().codebook().find(Owner::Ego, "languages");
    CHECK(ofEgo("languages") == std::optional<Value>(languages->findCode("money")->id));

    press(Qt::Key_PageDown);
    CHECK(isAt(3));
    CHECK(view().isVisible());
    CHECK(text("guideQuestion") == QStringLiteral("Who helped your family?"));
    for (const auto* line :
         {"Anna; welfare; local; 1", "Bert; state; local; 2", "Cem; party; local; 3"})
        enter(line);
    CHECK(text("guideNamed").startsWith(QStringLiteral("3 named")));

    press(Qt::Key_PageDown);
    CHECK(isAt(4));
    auto& earlier = partOf<QListWidget>(window, "guideEarlier");
    CHECK(earlier.count() == 3);
    earlier.setFocus();
    earlier.setCurrentRow(1);
    press(Qt::Key_Space);
    const auto again = document().reader().namings(*scene().map());
    CHECK(again.at(ids[3]) == std::vector{alterNamed("Bert")});

    press(Qt::Key_PageDown);
    CHECK(isAt(5));
    CHECK(text("guideAlter") == QStringLiteral("Anna"));
    enter("40");
    enter("Ulm");
    CHECK(text("guideAlter") == QStringLiteral("Bert"));
    enter("50");  // where he lives is not asked, since he is of the state
    CHECK(text("guideAlter") == QStringLiteral("Cem"));
    enter("?");
    enter("Bonn");
    CHECK(ofAlter("Anna", "lives") == std::optional<Value>(std::string("Ulm")));
    CHECK(ofAlter("Bert", "age") == std::optional<Value>(50.0));
    CHECK(ofAlter("Bert", "lives") == doesNotApply);
    CHECK(ofAlter("Cem", "age") == std::optional<Value>(MissingReason::DoesNotKnow));

    press(Qt::Key_PageDown);
    CHECK(isAt(6));
    for (const auto key : {Qt::Key_1, Qt::Key_2, Qt::Key_3})
        press(key);
    CHECK(codeOf(alterNamed("Anna"), Owner::Tie, "support") == "advice");
    CHECK(codeOf(alterNamed("Cem"), Owner::Tie, "support") == "care");

    press(Qt::Key_PageDown);
    CHECK(isAt(7));
    CHECK(text("guideMapText").startsWith(QStringLiteral("Everybody has a place")));
    press(Qt::Key_PageDown);
    CHECK(isAt(8));
    write("yxy");
    CHECK(document().reader().askedPairs(*scene().map()).size() == 3);
    CHECK(document().reader().alterTies(*scene().map()).size() == 2);

    press(Qt::Key_PageDown);
    CHECK(isAt(9));
    CHECK(text("guideOpen") == QStringLiteral("Missing: 1 here, 1 in all"));
    enter("Nothing else");
    CHECK(text("guideOpen") == QStringLiteral("Nothing is missing"));

    // One key to free work on the map and back; the times and the interviewer are kept.
    press(Qt::Key_F5);
    CHECK(view().isVisible());
    CHECK_FALSE(partOf<QWidget>(window, "guideBar").isVisible());
    press(Qt::Key_F5);
    CHECK(isAt(9));
    press(Qt::Key_PageUp);
    CHECK(isAt(8));
    const auto visits = document().reader().visits(*scene().map());
    CHECK(visits.size() == 11);
    CHECK(visits.front().interviewer == "MK");
    CHECK(std::count_if(visits.begin(), visits.end(), [](const auto& each) { return !each.ended; })
          == 1);
    document().undo();
    CHECK(isAt(9));
    CHECK(checkStudy(document().file()).empty());
}

TEST_CASE_METHOD(GuidedWindow,
                 "no step of the guide cuts off its texts or takes the map's room",
                 "[guide]")
{
    window.resize(1280, 720);
    press(Qt::Key_PageDown);
    press(Qt::Key_PageDown);
    for (const auto* line : {"Anna; welfare; local; 1", "Bert; state; local; 2",
                             "Cem from the office for youth and families; party; local; 3"})
        enter(line);
    for (std::size_t step = 3; step <= document().reader().guide().size(); ++step) {
        CAPTURE(step);
        REQUIRE(isAt(static_cast<int>(step)));
        QApplication::processEvents();
        for (auto* label : window.findChildren<QLabel*>()) {
            if (!label->isVisible() || label->text().isEmpty())
                continue;
            CAPTURE(label->text().toStdString());
            CHECK(label->width() >= label->minimumSizeHint().width());
            if (label->wordWrap())
                CHECK(label->height() >= label->heightForWidth(label->width()));
        }
        if (view().isVisible())
            CHECK(view().height() > window.height() * 2 / 5);
        press(Qt::Key_PageDown);
    }
}

TEST_CASE_METHOD(GuidedWindow, "a table and a matrix are filled by keys", "[guide]")
{
    document().perform(QStringLiteral("Change"), [&](Writer& writer) {
        auto guide = writer.reader().guide();
        guide[5].manner = StepManner::Table;
        guide[7].manner = StepManner::Matrix;
        guide[7].condition.clear();
        writer.changeStep(guide[5]);
        writer.changeStep(guide[7]);
    });
    press(Qt::Key_PageDown);
    press(Qt::Key_PageDown);
    for (const auto* line : {"Anna; welfare; local; 1", "Bert; state; local; 2"})
        enter(line);
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_PageDown);
    CHECK(isAt(6));
    auto& table = partOf<QTableWidget>(window, "guideTable");
    REQUIRE(table.rowCount() == 2);
    write("mon");
    press(Qt::Key_Return);
    CHECK(codeOf(alterNamed("Anna"), Owner::Tie, "support") == "money");
    CHECK(table.item(0, 0)->text() == QStringLiteral("money"));
    table.setFocus();
    table.setCurrentCell(1, 0);
    write("gold");
    press(Qt::Key_Return);
    CHECK(codeOf(alterNamed("Bert"), Owner::Tie, "support").empty());
    CHECK(table.item(1, 0)->text().isEmpty());

    press(Qt::Key_PageDown);
    press(Qt::Key_PageDown);
    CHECK(isAt(8));
    write("y");
    CHECK(document().reader().alterTies(*scene().map()).size() == 1);
    auto& matrix = partOf<QTableWidget>(window, "guideMatrix");
    matrix.setCurrentCell(0, 1);
    write("x");
    CHECK(document().reader().alterTies(*scene().map()).empty());
    CHECK(document().reader().askedPairs(*scene().map()).size() == 1);
    CHECK(text("guideOpen").startsWith(QStringLiteral("Missing: 0 here")));
    matrix.setCurrentCell(0, 1);
    press(Qt::Key_Delete);
    CHECK(document().reader().askedPairs(*scene().map()).empty());
    CHECK(text("guideOpen").startsWith(QStringLiteral("Missing: 1 here")));
    matrix.setCurrentCell(0, 1);
    write("y");
    matrix.setCurrentCell(0, 1);
    press(Qt::Key_Delete);
    CHECK(document().reader().alterTies(*scene().map()).empty());
    CHECK(document().reader().askedPairs(*scene().map()).empty());
}

TEST_CASE_METHOD(GuidedWindow, "partners are placed one after the other", "[guide]")
{
    press(Qt::Key_PageDown);
    press(Qt::Key_PageDown);
    enter("Anna; welfare; local");
    enter("Bert; state; local");
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_PageDown);
    CHECK(isAt(7));
    CHECK(text("guideMapText").contains(QStringLiteral("Anna")));
    CHECK(scene().selectedAlter() == alterNamed("Anna"));
    press(Qt::Key_1);
    CHECK(codeOf(alterNamed("Anna"), Owner::Tie, "relevance") == "3");
    CHECK(placeOf(alterNamed("Anna")));
    CHECK(scene().selectedAlter() == alterNamed("Bert"));
    press(Qt::Key_2);
    CHECK(text("guideMapText").startsWith(QStringLiteral("Everybody")));
}

TEST_CASE_METHOD(GuidedWindow, "a step places partners on the map of its own design", "[guide]")
{
    document().perform(QStringLiteral("Design"), [&](Writer& writer) {
        auto design = writer.reader().defaultDesign();
        design.title = "Second look";
        auto step = writer.reader().guide().at(6);
        step.design = writer.addDesign(design);
        writer.changeStep(step);
    });
    const auto interview = *scene().map();
    auto& tabs = partOf<QTabBar>(window, "mapTabs");
    press(Qt::Key_PageDown);
    press(Qt::Key_PageDown);
    enter("Anna; welfare; local; 1");
    enter("Bert; state; local; 2");
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_PageDown);
    CHECK(tabs.count() == 1);
    press(Qt::Key_PageDown);
    CHECK(isAt(7));
    REQUIRE(tabs.count() == 2);
    CHECK(tabs.tabText(tabs.currentIndex()) == QStringLiteral("Second look"));
    const auto own = *scene().map();
    REQUIRE(own != interview);
    CHECK(text("guideMapText").contains(QStringLiteral("Anna")));
    CHECK(scene().selectedAlter() == alterNamed("Anna"));
    press(Qt::Key_3);
    const auto relevance = document().codebook().find(Owner::Tie, "relevance")->id;
    const auto on = [&](MapId map, const char* who) {
        return document().reader().answer(TieKey{map, alterNamed(who)}, relevance);
    };
    CHECK(on(own, "Anna"));
    CHECK(on(own, "Anna") != on(interview, "Anna"));
    CHECK(scene().selectedAlter() == alterNamed("Bert"));
    press(Qt::Key_1);
    CHECK(text("guideMapText").startsWith(QStringLiteral("Everybody")));
    // The next steps are about the map of the interview.
    press(Qt::Key_PageDown);
    CHECK(isAt(8));
    CHECK(scene().map() == interview);
    press(Qt::Key_PageUp);
    CHECK(scene().map() == own);
    CHECK(on(own, "Bert"));
    // Leaving leads to the interview, and the same key back to where it was.
    press(Qt::Key_F5);
    CHECK(scene().map() == interview);
    press(Qt::Key_F5);
    CHECK(isAt(7));
    CHECK(scene().map() == own);
    CHECK(document().reader().maps(ego()).size() == 2);
    CHECK(checkStudy(document().file()).empty());
    while (document().reader().maps(ego()).size() == 2)
        document().undo();
    QApplication::processEvents();
    CHECK(isAt(6));
    CHECK(scene().map() == interview);
}

TEST_CASE_METHOD(GuideWindowFixture, "a step of placing gets a design of its own", "[guide]")
{
    addStep(StepKind::Placing, QStringLiteral("How reliable"));
    auto& box = partOf<QComboBox>(*codebook, "stepDesign");
    auto& edit = partOf<QPushButton>(*codebook, "editStepDesign");
    REQUIRE(box.count() == 3);
    CHECK_FALSE(edit.isEnabled());
    whenOpen<DesignDialog>([](DesignDialog& dialog) {
        partOf<QComboBox>(dialog, "Sectors show").setCurrentIndex(0);
        dialog.accept();
    });
    box.setCurrentIndex(2);
    emit box.activated(2);
    const auto designs = document().reader().designs();
    REQUIRE(designs.size() == 2);
    CHECK(designs[1].title == "How reliable");
    CHECK_FALSE(designs[1].sectorAttribute);
    CHECK(designs[0].sectorAttribute);
    CHECK(document().reader().guide().back().design == designs[1].id);
    CHECK(edit.isEnabled());
    CHECK(box.currentText() == QStringLiteral("How reliable"));
    box.setCurrentIndex(0);
    emit box.activated(0);
    CHECK_FALSE(document().reader().guide().back().design);
    for (int i = 0; i < 3; ++i)
        document().undo();
    CHECK(document().reader().designs().size() == 1);
}

TEST_CASE_METHOD(GuidedWindow, "another interview leaves the guide", "[guide]")
{
    const auto map = *scene().map();
    questions.names.push_back(QStringLiteral("Another"));
    clickButton(QStringLiteral("addEgo"));
    CHECK_FALSE(partOf<QWidget>(window, "guideBar").isVisible());
    CHECK(document().reader().visits(map).back().ended.has_value());
    window.study()->map().showAlter({map, {}});
    press(Qt::Key_F5);
    CHECK(isAt(1));
    CHECK(document().reader().visits(map).size() == 2);
}
