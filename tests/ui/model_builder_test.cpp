// SPDX-License-Identifier: GPL-3.0-or-later
// Models put together by mouse, menu and formula.
#include "tests/ui/models_fixture.hpp"
#include "ui/analysis/models/formula_edit.hpp"
#include "ui/analysis/models/group_dialog.hpp"
#include "ui/analysis/models/model_edits.hpp"
#include "ui/study/study_document.hpp"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace alteri;
using namespace alteri::test;

TEST_CASE_METHOD(ModelsFixture, "a reference category is changed by menu and undone", "[ui]")
{
    openModels();
    const auto before = models();
    CHECK(cell(QStringLiteral("Other"), 1).isEmpty());
    const auto state = cell(QStringLiteral("State actor"), 1);
    CHECK(state == QStringLiteral("0.481*** (0.096)"));
    choose(row(0, "type4"), {QStringLiteral("Reference category"), QStringLiteral("State actor")});
    CHECK(referenceOf(models()[0], "type4") == "state");
    CHECK(cell(QStringLiteral("Other"), 1) == QStringLiteral("−0.481*** (0.096)"));
    CHECK(cell(QStringLiteral("State actor"), 1).isEmpty());
    CHECK(cell(QStringLiteral("State actor"), 2).startsWith(QStringLiteral("0.4")));
    pressKeys(QKeySequence::Undo);
    CHECK(models() == before);
    CHECK(cell(QStringLiteral("State actor"), 1) == state);
}

TEST_CASE_METHOD(ModelsFixture, "variables go into models by double click and by drag", "[ui]")
{
    openModels();
    QTest::mouseClick(&card(0), Qt::LeftButton, {}, QPoint(4, 4));
    REQUIRE(page().board().active() == &card(0));
    doubleClickVariable("size");
    CHECK(formula(0) == "relevance ~ type4 + outreach + size + (1 | ego)");
    CHECK(formulaField(0).text().toStdString() == formula(0));
    REQUIRE(row(0, "size") != nullptr);
    CHECK_FALSE(cell(QStringLiteral("Network size"), 1).isEmpty());
    // What is there already is not added twice.
    doubleClickVariable("size");
    CHECK(formula(0) == "relevance ~ type4 + outreach + size + (1 | ego)");
    dropVariable(1, "year_founded");
    CHECK(formula(1).find("year_founded") != std::string::npos);
    CHECK(page().board().active() == &card(1));

    QTest::mouseClick(row(0, "size")->findChild<QToolButton*>(QStringLiteral("removeTerm")),
                      Qt::LeftButton);
    QApplication::processEvents();
    CHECK(formula(0) == "relevance ~ type4 + outreach + (1 | ego)");
    CHECK(row(0, "size") == nullptr);
    pressKeys(QKeySequence::Undo);
    CHECK(row(0, "size") != nullptr);
}

TEST_CASE_METHOD(ModelsFixture, "centring, interactions and slopes are chosen by menu", "[ui]")
{
    openModels();
    choose(row(1, "members"),
           {QStringLiteral("Centring"), QStringLiteral("At the mean of all ties")});
    CHECK(formula(1).find("centre(members)") != std::string::npos);
    choose(row(1, "centre(members)"),
           {QStringLiteral("Interaction with"), QStringLiteral("Professional staff")});
    CHECK(formula(1).find("centre(members):staff") != std::string::npos);
    CHECK(row(1, "centre(members):staff") != nullptr);
    dropVariable(0, "evaluation");
    choose(row(0, "evaluation"),
           {QStringLiteral("Centring"), QStringLiteral("Within and between egos")});
    CHECK(formula(0)
          == "relevance ~ type4 + outreach + within(evaluation) + between(evaluation) + (1 | ego)");
    choose(row(0, "within(evaluation)"), {QStringLiteral("Random slope")});
    CHECK(formula(0).ends_with("(1 + within(evaluation) | ego)"));
    // A main effect takes its slope along.
    choose(row(0, "within(evaluation)"), {QStringLiteral("Remove")});
    CHECK(formula(0) == "relevance ~ type4 + outreach + between(evaluation) + (1 | ego)");
}

TEST_CASE_METHOD(ModelsFixture, "categories are put together for one model", "[ui]")
{
    openModels();
    // What the study keeps as a grouping, made by hand in a model of its own.
    const auto codebook = document().reader().codebook();
    const auto* type = codebook.find(Owner::Alter, "type");
    const auto& groups = codebook.findRecode("type4")->groups;
    const auto other = std::find_if(groups.begin(), groups.end(),
                                    [](const auto& group) { return group.members.size() > 2; });
    REQUIRE(other != groups.end());
    const auto likelihood = cell(QStringLiteral("Log-likelihood"), 1);
    REQUIRE_FALSE(likelihood.isEmpty());
    typeFormula(0, QStringLiteral("relevance ~ type + outreach + (1 | ego)"));
    QTest::keyClick(&formulaField(0), Qt::Key_Return);
    QApplication::processEvents();
    CHECK(cell(QStringLiteral("Log-likelihood"), 1) != likelihood);

    const QString groupsEntry = QStringLiteral("Groups in this model");
    choose(row(0, "type"), {groupsEntry, QStringLiteral("Put categories together…")});
    auto* dialog = window.findChild<GroupDialog*>();
    REQUIRE(dialog != nullptr);
    auto* ok = dialog->findChild<QPushButton*>(QStringLiteral("groupOk"));
    auto* list = dialog->findChild<QListWidget*>(QStringLiteral("groupMembers"));
    CHECK_FALSE(ok->isEnabled());
    for (const auto member : other->members)
        list->findItems(QString::fromStdString(type->findCategory(member)->label), Qt::MatchExactly)
            .front()
            ->setCheckState(Qt::Checked);
    auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("groupName"));
    QTest::keyClicks(name, QStringLiteral("state"));
    CHECK_FALSE(ok->isEnabled());
    name->clear();
    QTest::keyClicks(name, QStringLiteral("Rest"));
    QTest::mouseClick(ok, Qt::LeftButton);
    QApplication::processEvents();
    REQUIRE(models()[0].groupings.size() == 1);
    CHECK(models()[0].groupings[0].members.size() == other->members.size());
    CHECK(cell(QStringLiteral("Log-likelihood"), 1) == likelihood);
    CHECK_FALSE(cell(QStringLiteral("Rest"), 1).isEmpty());

    // It can be the reference, and goes again with a click.
    choose(row(0, "type"), {QStringLiteral("Reference category"), QStringLiteral("Rest")});
    CHECK(cell(QStringLiteral("Log-likelihood"), 1) == likelihood);
    REQUIRE(row(0, "type") != nullptr);
    emit row(0, "type")->menu().aboutToShow();
    auto* menu = row(0, "type")->menu().findChild<QMenu*>(QStringLiteral("groupMenu"));
    REQUIRE(menu != nullptr);
    CHECK(menu->actions().front()->text().startsWith(QStringLiteral("Rest = ")));
    menu->actions().front()->trigger();
    QApplication::processEvents();
    CHECK(models()[0].groupings.empty());
    const auto references = models()[0].references;
    CHECK(std::none_of(references.begin(), references.end(),
                       [](const auto& each) { return each.level == "Rest"; }));
    pressKeys(QKeySequence::Undo);
    CHECK(models()[0].groupings.size() == 1);
}

TEST_CASE_METHOD(ModelsFixture, "formulas are written as well as clicked", "[ui]")
{
    openModels();
    const auto before = formula(0);
    typeFormula(0, QStringLiteral("relevance ~ type4 + + size"));
    auto* problem = card(0).findChild<QLabel*>(QStringLiteral("formulaProblem"));
    CHECK(problem->isVisible());
    CHECK(problem->text().contains(QStringLiteral("character 21")));
    QTest::keyClick(&formulaField(0), Qt::Key_Return);
    CHECK(formula(0) == before);
    CHECK(row(0, "outreach") != nullptr);

    typeFormula(0, QStringLiteral("relevance ~ nothing + (1 | ego)"));
    CHECK(problem->text().contains(QStringLiteral("nothing")));
    typeFormula(0, QStringLiteral("relevance~size*outreach+(1|ego)"));
    CHECK_FALSE(problem->isVisible());
    CHECK(formula(0) == before);  // not before Enter
    QTest::keyClick(&formulaField(0), Qt::Key_Return);
    QApplication::processEvents();
    CHECK(formula(0) == "relevance ~ size + outreach + size:outreach + (1 | ego)");
    CHECK(formulaField(0).text().toStdString() == formula(0));
    CHECK(row(0, "size:outreach") != nullptr);
    CHECK(row(0, "type4") == nullptr);
    // Choices of variables that are gone are gone too.
    CHECK(models()[0].references.size() == 1);
    pressKeys(QKeySequence::Undo);
    CHECK(formula(0) == before);
    CHECK(formulaField(0).text().toStdString() == before);
    CHECK(row(0, "type4") != nullptr);
    // Who goes on elsewhere has said it; what is no formula waits to be mended.
    typeFormula(0, QStringLiteral("relevance ~ size + (1 | ego)"));
    formulaField(1).setFocus();
    QApplication::processEvents();
    CHECK(formula(0) == "relevance ~ size + (1 | ego)");
    typeFormula(0, QStringLiteral("relevance ~ size +"));
    formulaField(1).setFocus();
    QApplication::processEvents();
    CHECK(formula(0) == "relevance ~ size + (1 | ego)");
    CHECK(formulaField(0).text() == QStringLiteral("relevance ~ size +"));
    CHECK(problem->isVisible());
}

TEST_CASE_METHOD(ModelsFixture, "models are added, duplicated, moved, renamed and deleted", "[ui]")
{
    openModels();
    clickButton(QStringLiteral("newModel"));
    REQUIRE(models().size() == 4);
    CHECK(models()[3].name == "Model 4");
    CHECK(formula(3) == "relevance ~ 1 + (1 | ego)");
    CHECK(page().board().active() == &card(3));
    doubleClickVariable("type");
    CHECK(formula(3) == "relevance ~ type + (1 | ego)");

    chooseInModelMenu(0, "duplicateModel");
    REQUIRE(models().size() == 5);
    CHECK(models()[1].name == "Model 5");
    CHECK(models()[1].formula == models()[0].formula);
    CHECK(models()[1].references == models()[0].references);
    CHECK(page().board().active() == &card(1));
    chooseInModelMenu(1, "moveModelLeft");
    CHECK(models()[0].name == "Model 5");
    questions.names.push_back(QStringLiteral("First block"));
    chooseInModelMenu(0, "renameModel");
    CHECK(models()[0].name == "First block");
    chooseInModelMenu(0, "deleteModel");
    CHECK(models().size() == 4);
    CHECK(models()[0].name == "Model 1");
    pressKeys(QKeySequence::Undo);
    CHECK(models()[0].name == "First block");
    // A name that is taken is refused.
    questions.names.push_back(QStringLiteral("Model 2"));
    chooseInModelMenu(0, "renameModel");
    CHECK(questions.problems.size() == 1);
    CHECK(models()[0].name == "First block");

    auto* criterion = card(0).findChild<QComboBox*>(QStringLiteral("criterion"));
    criterion->setCurrentIndex(1);
    emit criterion->activated(1);
    CHECK(models()[0].reml);
}
