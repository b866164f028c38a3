// SPDX-License-Identifier: GPL-3.0-or-later
// The models page by mouse and keys.
#include "core/exchange/delimited_table.hpp"
#include "tests/catch.hpp"
#include "tests/ui/window_fixture.hpp"
#include "ui/analysis/analysis_workspace.hpp"
#include "ui/analysis/models/checks_panel.hpp"
#include "ui/analysis/models/formula_edit.hpp"
#include "ui/analysis/models/group_dialog.hpp"
#include "ui/analysis/models/model_board.hpp"
#include "ui/analysis/models/model_edits.hpp"
#include "ui/analysis/models/models_page.hpp"
#include "ui/analysis/models/term_row.hpp"
#include "ui/analysis/models/variable_lists.hpp"
#include "ui/analysis/plots/coefficient_page.hpp"
#include "ui/analysis/result_model.hpp"
#include "ui/analysis/study_data.hpp"
#include "ui/study/study_document.hpp"
#include "ui/window/study_window.hpp"

#include <QAbstractButton>
#include <QApplication>
#include <QChartView>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>
#include <chrono>
#include <nlohmann/json.hpp>

using namespace alteri;
using namespace alteri::test;

namespace {

constexpr int patience = 20000;  // milliseconds, for slow machines

class ModelsFixture : public WindowFixture {
public:
    void openModels()
    {
        openSample();
        pressKeys(QKeySequence(Qt::ALT | Qt::Key_2));
        window.study()->analysis().showPage(QStringLiteral("models"));
        QApplication::processEvents();
    }

    ModelsPage& page()
    {
        return *qobject_cast<ModelsPage*>(
            window.study()->analysis().page(QStringLiteral("models")));
    }

    ModelFits& fits() { return *window.findChild<ModelFits*>(); }
    ModelCard& card(std::size_t index) { return *page().board().cards().at(index); }
    std::vector<SavedModel> models() { return document().reader().models(); }

    std::string formula(std::size_t index) { return models().at(index).formula; }

    TermRow* row(std::size_t index, const char* term)
    {
        QApplication::processEvents();  // layouts show new rows a moment later
        for (auto* each : card(index).findChildren<TermRow*>())
            if (each->isVisibleTo(&card(index))
                && each->property("term").toString() == QLatin1String(term))
                return each;
        return nullptr;
    }

    /// Opens a term's menu and chooses in it, as a click does.
    void choose(TermRow* term, const QStringList& path)
    {
        REQUIRE(term != nullptr);
        emit term->menu().aboutToShow();
        auto* menu = &term->menu();
        for (const auto& text : path) {
            const auto actions = menu->actions();
            const auto found = std::find_if(actions.begin(), actions.end(),
                                            [&](auto* action) { return action->text() == text; });
            CAPTURE(text.toStdString());
            REQUIRE(found != actions.end());
            if ((*found)->menu() == nullptr) {
                REQUIRE((*found)->isEnabled());
                (*found)->trigger();
                return;
            }
            menu = (*found)->menu();
        }
    }

    void chooseInModelMenu(std::size_t index, const char* name)
    {
        auto* action = card(index).findChild<QAction*>(QLatin1String(name));
        REQUIRE(action != nullptr);
        action->trigger();
        QApplication::processEvents();
    }

    void doubleClickVariable(const char* name)
    {
        auto& lists = page().variables();
        auto* item = lists.itemOf(name);
        REQUIRE(item != nullptr);
        lists.tree()->scrollToItem(item);
        const auto at = lists.tree()->visualItemRect(item).center();
        QTest::mouseClick(lists.tree()->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(lists.tree()->viewport(), Qt::LeftButton, {}, at);
        QApplication::processEvents();
    }

    void dropVariable(std::size_t index, const char* name)
    {
        QMimeData carried;
        carried.setData(VariableLists::mimeType(), name);
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &carried, Qt::LeftButton,
                              Qt::NoModifier);
        QApplication::sendEvent(&card(index), &enter);
        CHECK(enter.isAccepted());
        QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &carried, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&card(index), &drop);
        QApplication::processEvents();
    }

    QLineEdit& formulaField(std::size_t index)
    {
        return *card(index).findChild<QLineEdit*>(QStringLiteral("formula"));
    }

    /// Replaces what stands in a model's formula, as somebody who types.
    void typeFormula(std::size_t index, const QString& text)
    {
        auto& field = formulaField(index);
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, text);
    }

    QString cell(const QString& row, int column)
    {
        const auto* table = page().findChild<ResultModel*>();
        for (int i = 0; i < table->rowCount(); ++i)
            if (table->data(table->index(i, 0)).toString().trimmed() == row)
                return table->data(table->index(i, column)).toString();
        return {};
    }

    void triggerPageAction(AnalysisPage& of, const QString& text)
    {
        for (auto* action : of.pageActions())
            if (action->text() == text) {
                action->trigger();
                return;
            }
        FAIL("no action " << text.toStdString());
    }
};

/// Clicks a widget with the mouse and counts it.
class Mouse {
public:
    void click(QWidget* widget, const QPoint& at)
    {
        REQUIRE(widget != nullptr);
        REQUIRE(widget->isVisible());
        QTest::mouseClick(widget, Qt::LeftButton, {}, at);
        QApplication::processEvents();
        ++m_clicks;
    }
    void click(QWidget* widget) { click(widget, widget->rect().center()); }

    int clicks() const { return m_clicks; }

private:
    int m_clicks = 0;
};

}  // namespace

TEST_CASE_METHOD(ModelsFixture,
                 "five clicks lead from the start to the plot of three models",
                 "[ui]")
{
    Mouse mouse;
    mouse.click(window.findChild<QAbstractButton*>(QStringLiteral("startSample")));
    REQUIRE(window.study() != nullptr);
    QWidget* button = nullptr;
    for (auto* bar : window.findChildren<QToolBar*>())
        for (auto* action : bar->actions())
            if (action->text() == QStringLiteral("Analysis"))
                button = bar->widgetForAction(action);
    mouse.click(button);
    auto* pages = window.findChild<QListWidget*>(QStringLiteral("analysisPages"));
    const auto items = pages->findItems(QStringLiteral("Coefficient plot"), Qt::MatchContains);
    REQUIRE(items.size() == 1);
    mouse.click(pages->viewport(), pages->visualItemRect(items.front()).center());
    CHECK(mouse.clicks() <= 5);

    auto& analysis = window.study()->analysis();
    auto* plots = analysis.page(QStringLiteral("coefficients"));
    REQUIRE(plots->isVisible());
    CHECK(fits().table().fits.size() == 3);
    CHECK(fits().fitted(2) != nullptr);
    CHECK(fits().fitted(3) == nullptr);

    // The table and the plot in files; the table's figures are the published ones.
    const auto csv = folder.path("models.csv");
    analysis.showPage(QStringLiteral("models"));
    questions.files.push_back(QString::fromStdString(csv.string()));
    triggerPageAction(page(), QStringLiteral("Export table…"));
    CHECK(questions.problems.isEmpty());
    std::vector<Problem> problems;
    const auto table = readTable(csv, problems);
    const auto expected =
        nlohmann::json::parse(readFile(testData("sample/expected.json"))).at("models");
    const auto* result = &fits().table();
    std::size_t compared = 0;
    for (std::size_t model = 0; model < result->fits.size(); ++model) {
        const auto& fit = result->fits[model];
        const auto& values = expected.at(fit.spec.name);
        std::vector<std::pair<std::string, std::string>> printed;  // estimate, error
        for (const auto& line : table.rows)
            if (!line[1 + 3 * model].text.empty() && printed.size() < fit.fixed.size())
                printed.emplace_back(line[1 + 3 * model].text, line[3 + 3 * model].text);
        REQUIRE(printed.size() == fit.fixed.size());
        std::vector<std::pair<double, double>> wanted;
        for (const auto& row : result->rows)
            if (row.models[model])
                wanted.emplace_back(values.at("estimate").at(row.name.name).get<double>(),
                                    values.at("se").at(row.name.name).get<double>());
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            // Printed with three decimals.
            CHECK(std::abs(std::stod(printed[i].first) - wanted[i].first) < 0.00051);
            CHECK(std::abs(std::stod(printed[i].second) - wanted[i].second) < 0.00051);
            ++compared;
        }
    }
    CHECK(compared > 20);

    analysis.showPage(QStringLiteral("coefficients"));
    const auto picture = QString::fromStdString(folder.path("plot.png").string());
    questions.files.push_back(picture);
    questions.size = {84, 300};
    for (auto* action : plots->pageActions())
        if (action->text().startsWith(QStringLiteral("Export plot")))
            action->trigger();
    CHECK(QImage(picture).width() == qRound(84 / 25.4 * 300));
}

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
    CHECK(std::none_of(models()[0].references.begin(), models()[0].references.end(),
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

TEST_CASE_METHOD(ModelsFixture, "the sample is refitted at once", "[ui]")
{
    openModels();
    const auto* kept = fits().fitted(1);
    const auto begin = std::chrono::steady_clock::now();
    choose(row(0, "type4"), {QStringLiteral("Reference category"), QStringLiteral("State actor")});
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
    INFO("a click to its figures: " << took.count() << " ms");
    // 50 ms are wanted; machines that do other things as well get more.
    CHECK(took.count() < 1000);
    CHECK(fits().fitted(1) == kept);  // models that did not change keep their fits
    WARN("a click to its figures: " << took.count() << " ms");
}

TEST_CASE_METHOD(ModelsFixture,
                 "large studies are fitted in the background and can be cancelled",
                 "[ui]")
{
    openModels();
    fits().setBackgroundAbove(10);
    auto* cancel = page().findChild<QPushButton*>(QStringLiteral("cancelFit"));
    auto* again = page().findChild<QPushButton*>(QStringLiteral("fitAgain"));
    choose(row(0, "type4"), {QStringLiteral("Reference category"), QStringLiteral("State actor")});
    // One model is under way, the others stay.
    CHECK(fits().progress().isBusy);
    CHECK(cancel->isVisible());
    CHECK(fits().table().fits.size() == 2);
    CHECK(fits().states()[0].stage == ModelFits::Stage::Waiting);
    REQUIRE(QTest::qWaitFor([&] { return !fits().progress().isBusy; }, patience));
    CHECK_FALSE(cancel->isVisible());
    CHECK(fits().table().fits.size() == 3);
    CHECK(cell(QStringLiteral("Other"), 1) == QStringLiteral("−0.481*** (0.096)"));

    choose(row(0, "type4"), {QStringLiteral("Reference category"), QStringLiteral("Other")});
    REQUIRE(cancel->isVisible());
    cancel->click();
    CHECK_FALSE(fits().progress().isBusy);
    QApplication::processEvents();  // a result that was on its way is not taken
    CHECK(fits().states()[0].stage == ModelFits::Stage::Cancelled);
    CHECK(fits().table().fits.size() == 2);
    REQUIRE(again->isVisible());
    again->click();
    REQUIRE(QTest::qWaitFor([&] { return fits().table().fits.size() == 3; }, patience));
    CHECK(cell(QStringLiteral("State actor"), 1) == QStringLiteral("0.481*** (0.096)"));

    // What was begun for models that have changed since is not taken.
    choose(row(0, "type4"), {QStringLiteral("Reference category"), QStringLiteral("State actor")});
    pressKeys(QKeySequence::Undo);
    REQUIRE(QTest::qWaitFor([&] { return fits().table().fits.size() == 3; }, patience));
    CHECK(cell(QStringLiteral("State actor"), 1) == QStringLiteral("0.481*** (0.096)"));
}

TEST_CASE_METHOD(ModelsFixture, "what to watch is said and can be hidden", "[ui]")
{
    openModels();
    auto* panel = page().findChild<ChecksPanel*>();
    const auto sentences = panel->sentences();
    CHECK(sentences.contains(
        QStringLiteral("Model 2: 15 egos for 3 predictors of egos and networks: 5.0 each, at least "
                       "10 are wanted.")));
    CHECK(sentences.filter(QStringLiteral("are named by several egos")).size() == 1);
    triggerPageAction(page(), QStringLiteral("What to watch"));
    CHECK_FALSE(panel->isVisible());

    // A model that cannot be fitted says so in its card and beneath the table.
    typeFormula(0, QStringLiteral("relevance ~ type4 + (1 | alter)"));
    QTest::keyClick(&formulaField(0), Qt::Key_Return);
    CHECK(formula(0).find("alter)") == std::string::npos);
}

TEST_CASE_METHOD(ModelsFixture, "the table is copied for word processors and spreadsheets", "[ui]")
{
    openModels();
    triggerPageAction(page(), QStringLiteral("Copy table"));
    const auto* copied = QApplication::clipboard()->mimeData();
    CHECK(copied->html().contains(QStringLiteral("Type of organisation (reference: Other)")));
    CHECK(copied->text().startsWith(QStringLiteral("Term\tModel 1\tModel 2\tModel 3\n")));
    questions.files.push_back(QString::fromStdString(folder.path("models.doc").string()));
    triggerPageAction(page(), QStringLiteral("Export table…"));
    CHECK(questions.problems.size() == 1);
    for (const auto* name : {"m.html", "m.tex", "m.md", "m.xlsx"}) {
        questions.files.push_back(QString::fromStdString(folder.path(name).string()));
        triggerPageAction(page(), QStringLiteral("Export table…"));
        CHECK(std::filesystem::file_size(folder.path(name)) > 1000);
    }
}

TEST_CASE_METHOD(ModelsFixture, "variables are searched by label and by name", "[ui]")
{
    openModels();
    auto* search = page().findChild<QLineEdit*>(QStringLiteral("variableSearch"));
    search->setText(QStringLiteral("FOUNDED"));
    CHECK_FALSE(page().variables().itemOf("year_founded")->isHidden());
    CHECK(page().variables().itemOf("size")->isHidden());
    search->clear();
    CHECK_FALSE(page().variables().itemOf("size")->isHidden());
    CHECK(page().variables().itemOf("size")->toolTip(0).contains(QStringLiteral("Number of ties")));
    CHECK(page().variables().itemOf("ego.outreach") != nullptr);
}
