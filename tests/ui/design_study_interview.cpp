// SPDX-License-Identifier: GPL-3.0-or-later
// An interview led through the guide of the study by keys.
#include "core/guide/step_changes.hpp"
#include "tests/ui/design_study.hpp"

#include <QGraphicsView>
#include <QLabel>
#include <QListWidget>

#include <set>

namespace alteri::test {

void DesignStudy::enter(const std::string& line)
{
    InterviewWindow::write(line);
    press(Qt::Key_Return);
}

void DesignStudy::nextStep(int expected)
{
    press(Qt::Key_PageDown);
    const auto place = text("guidePlace");
    INFO(place.toStdString());
    REQUIRE(place.startsWith(QStringLiteral("Step %1 of").arg(expected)));
}

void DesignStudy::interview()
{
    startInterviewOf(QStringLiteral("Family A"));
    agreeAndTellAboutEgo();
    nameEverybody();
    tellAboutAlteri();
    sortIntoBins();
    placeTheLast();
    askPairs();
    close();
}

void DesignStudy::startInterviewOf(const QString& ego)
{
    questions.names.push_back(ego);
    clickButton(QStringLiteral("addEgo"));
    REQUIRE(scene().map());
    questions.names.push_back(QStringLiteral("MK"));
    press(Qt::Key_F5);
    REQUIRE(text("guidePlace").startsWith(QStringLiteral("Step 1 of")));
}

void DesignStudy::agreeAndTellAboutEgo()
{
    press(Qt::Key_Space);
    const auto consent = storedAnswers().at("ego.consent");
    CHECK(consent.find("I agree that **what I say** is kept.") != std::string::npos);

    nextStep(2);
    enter("2012");
    CHECK(storedAnswers().at("ego.languages") == "(Does not apply)");
    window.focusWidget()->parentWidget()->setFocus();
    press(Qt::Key_PageUp);
    nextStep(2);
    enter("2020");
    CHECK_FALSE(storedAnswers().contains("ego.languages"));
    enter("5");
    // Several answers, the last of which asks what it is; Enter goes on.
    InterviewWindow::write("179");
    enter("Zaza");
    InterviewWindow::write("8");
    const auto answers = storedAnswers();
    CHECK(answers.at("ego.arrival") == "2020");
    CHECK(answers.at("ego.household") == "5");
    CHECK(answers.at("ego.languages") == "ar; en; other");
    CHECK(answers.at("ego.languages:other") == "Zaza");
    CHECK(answers.at("ego.safety") == "8");
}

void DesignStudy::nameEverybody()
{
    nextStep(3);
    CHECK(text("guideQuestion") == QStringLiteral("Who helped your family in the last year?"));
    for (const auto* line : {"Anna; partner; 1", "Bert; friend; 2", "Cem; volunteer; 3",
                             "Dora; professional; 4", "Emil; authority; 5", "Fay; volunteer; 2"})
        enter(line);
    CHECK(text("guideNamed").startsWith(QStringLiteral("6 named")));
    // Digits are the rings from the inside, and the nearest is the highest level.
    CHECK(storedAnswers().at("Anna.closeness") == "5");
    CHECK(storedAnswers().at("Emil.closeness") == "1");

    nextStep(4);
    enter("Gul; neighbour");
    auto& earlier = in<QListWidget>(window, "guideEarlier");
    REQUIRE(earlier.count() == 6);
    earlier.setFocus();
    earlier.setCurrentRow(1);
    press(Qt::Key_Space);
    const auto namings = document().reader().namings(*scene().map());
    const auto& here = namings.at(document().reader().guide()[3].id);
    CHECK(std::set<AlterId>(here.begin(), here.end())
          == std::set{alterNamed("Bert"), alterNamed("Gul")});
}

void DesignStudy::tellAboutAlteri()
{
    struct Told {
        std::string name, age, town, met, shared;
    };
    const std::vector<Told> all{
        {"Anna", "40", "Town 1", "2001-05-30", "1"}, {"Bert", "?", "Town 12", "2019-07", "7"},
        {"Cem", "31", "Town 40", "2020", "9"},       {"Dora", "55", "Town 1", "2021-01-02", "78"},
        {"Emil", "60", "Town 2", "2021", "9"},       {"Fay", "22", "Town 3", "2018", "9"},
        {"Gul", "70", "Town 1", "2017", "17"}};
    nextStep(5);
    for (const auto& told : all) {
        INFO(told.name);
        REQUIRE(text("guideAlter").toStdString() == told.name);
        enter(told.age);
        InterviewWindow::write(told.town);
        if (QApplication::activePopupWidget() != nullptr)
            press(Qt::Key_Escape);
        press(Qt::Key_Return);
        enter(told.met);
        InterviewWindow::write(told.shared);
        if (told.shared == "9")
            InterviewWindow::write("Zaza");
        press(Qt::Key_Return);
    }
    const auto answers = storedAnswers();
    CHECK(answers.at("Anna.lives") == "m1");
    CHECK(answers.at("Cem.lives") == "m40");
    CHECK(answers.at("Bert.age") == "(Does not know)");
    CHECK(answers.at("Bert.met") == "2019-07");
    CHECK(answers.at("Dora.shared") == "en; de");
    CHECK(answers.at("Fay.shared:other") == "Zaza");
}

void DesignStudy::sortIntoBins()
{
    nextStep(6);
    // Everybody stays in the list, Enter goes to the next one.
    for (const auto* supports : {"136", "1", "12", "2", "", "5", "66"}) {
        InterviewWindow::write(supports);
        press(Qt::Key_Return);
    }
    auto answers = storedAnswers();
    CHECK(answers.at("Anna.support") == "advice; money; company");
    CHECK(answers.at("Cem.support") == "advice; translation");
    CHECK_FALSE(answers.contains("Emil.support"));
    CHECK_FALSE(answers.contains("Gul.support"));  // in and out again
    auto& advice = in<QListWidget>(window, "bin1");
    CHECK(advice.count() == 3);
    // Delete takes out of one bin only.
    advice.setFocus();
    advice.setCurrentRow(2);
    press(Qt::Key_Delete);
    CHECK(storedAnswers().at("Cem.support") == "translation");
}

void DesignStudy::placeTheLast()
{
    nextStep(7);
    CHECK(text("guideMapText").contains(QStringLiteral("Gul")));
    CHECK(scene().selectedAlter() == alterNamed("Gul"));
    press(Qt::Key_1);
    CHECK(storedAnswers().at("Gul.closeness") == "5");
    CHECK(placeOf(alterNamed("Gul")));
    // Friends and neighbours share a sector, and its place says not which they are.
    CHECK(scene().snapshot().sectors.size() == 4);
    CHECK(storedAnswers().at("Gul.relationship") == "neighbour");
    const auto& geometry = scene().snapshot().geometry;
    CHECK(geometry.cellAt(*placeOf(alterNamed("Gul"))).sector
          == geometry.cellAt(*placeOf(alterNamed("Bert"))).sector);
    CHECK(text("guideMapText").startsWith(QStringLiteral("Everybody")));
}

void DesignStudy::askPairs()
{
    nextStep(8);
    // Of the seven only the five nearest, and how well those know each other who do.
    InterviewWindow::write("y");
    InterviewWindow::write("2");
    InterviewWindow::write("y");
    InterviewWindow::write("1");
    InterviewWindow::write("y");
    press(Qt::Key_Return);  // this stays open
    InterviewWindow::write("xxxxxxx");
    CHECK(document().reader().askedPairs(*scene().map()).size() == 10);
    CHECK(document().reader().alterTies(*scene().map()).size() == 3);
    std::vector<std::string> howWell;
    for (const auto& [key, value] : storedAnswers())
        if (key.ends_with(".how_well"))
            howWell.push_back(value);
    std::sort(howWell.begin(), howWell.end());
    CHECK(howWell == std::vector<std::string>{"1", "2"});
    for (const auto* absent : {"Dora", "Emil"})
        for (const auto& pair : document().reader().askedPairs(*scene().map()))
            CHECK((pair.source != alterNamed(absent) && pair.target != alterNamed(absent)));
}

void DesignStudy::close()
{
    nextStep(9);
    InterviewWindow::write("Nothing else");
    press(Qt::Key_F5);
    CHECK(storedAnswers().at("ego.remarks") == "Nothing else");
    const auto visits = document().reader().visits(*scene().map());
    CHECK(visits.front().interviewer == "MK");
    CHECK(visits.back().ended);
}

}  // namespace alteri::test
