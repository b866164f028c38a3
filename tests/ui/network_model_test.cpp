// SPDX-License-Identifier: GPL-3.0-or-later
// Models of networks: without groups, of what egos and their networks are.
#include "core/measures/variables/study_frames.hpp"
#include "core/multilevel/report/regression_table.hpp"
#include "core/multilevel/single_level/least_squares.hpp"
#include "core/table/study_table_reading.hpp"
#include "tests/ui/interview_fixture.hpp"
#include "tests/ui/models_fixture.hpp"
#include "ui/analysis/models/filter_dialog.hpp"
#include "ui/analysis/models/model_details.hpp"
#include "ui/analysis/models/model_question.hpp"
#include "ui/analysis/results/result_model.hpp"
#include "ui/analysis/results/result_view.hpp"
#include "ui/study/study_document.hpp"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

using namespace alteri;
using namespace alteri::test;

namespace {

class NetworkFixture : public ModelsFixture {
public:
    /// The last card, of the model that the button adds.
    std::size_t addNetworkModel()
    {
        openModels();
        page().board().findChild<QPushButton*>(QStringLiteral("newNetworkModel"))->click();
        QApplication::processEvents();
        return models().size() - 1;
    }

    QString line(std::size_t index, const char* name)
    {
        QApplication::processEvents();
        for (auto* label : card(index).findChildren<QLabel*>(QLatin1String(name)))
            if (!label->isHidden())
                return label->text();
        return {};
    }

    bool statusSays(std::size_t index, const QString& text)
    {
        return QTest::qWaitFor([&] { return line(index, "modelStatus").contains(text); }, patience);
    }
};

}  // namespace

TEST_CASE_METHOD(NetworkFixture, "a model of networks is made by one click and grows", "[ui]")
{
    const auto at = addNetworkModel();
    CHECK(formula(at) == "size ~ 1");
    CHECK_FALSE(line(at, "modelOfNetworks").isEmpty());
    CHECK(statusSays(at, QStringLiteral("15 network")));
    // Its outcomes are what networks and egos have.
    auto* outcome = card(at).findChild<QComboBox*>(QStringLiteral("outcome"));
    CHECK(outcome->findData(QStringLiteral("size")) >= 0);
    CHECK(outcome->findData(QStringLiteral("year_founded")) >= 0);
    CHECK(outcome->findData(QStringLiteral("relevance")) < 0);
    doubleClickVariable("year_founded");
    CHECK(formula(at) == "size ~ year_founded");
    const auto column = static_cast<int>(at) + 1;
    CHECK_FALSE(cell(QStringLiteral("Year founded"), column).isEmpty());
    // What ties have cannot explain networks: it is said, and nothing is added.
    doubleClickVariable("evaluation");
    CHECK(formula(at) == "size ~ year_founded");
    CHECK(line(at, "modelStatus").contains(QStringLiteral("is about ties")));

    // The numbers are those of the model of networks.
    const auto frames = framesOf(*tableOf(document().reader()), std::nullopt);
    ModelSpec spec;
    spec.formula = formula(at);
    const auto model = fitLeastSquares(frames.networks, spec);
    CHECK(cell(QStringLiteral("Networks"), column) == QString::number(model.fit.n));
    CHECK(cell(QStringLiteral("Ties"), column).isEmpty());
    CHECK(cell(QStringLiteral("Ties"), 1) == QStringLiteral("319"));
    CHECK_FALSE(cell(QStringLiteral("R²"), column).isEmpty());
    CHECK(cell(QStringLiteral("R²"), 1).isEmpty());
}

TEST_CASE_METHOD(NetworkFixture, "models of networks are of every kind", "[ui]")
{
    const auto at = addNetworkModel();
    doubleClickVariable("year_founded");
    auto* family = card(at).findChild<QComboBox*>(QStringLiteral("family"));
    REQUIRE(family->count() > 2);
    const auto column = static_cast<int>(at) + 1;
    for (int kind = 0; kind < family->count(); ++kind) {
        CAPTURE(family->itemText(kind).toStdString());
        family->setCurrentIndex(kind);
        emit family->activated(kind);
        CHECK(statusSays(at, QStringLiteral("AIC")));
        CHECK(cell(QStringLiteral("Networks"), column) == QStringLiteral("15"));
        CHECK_FALSE(cell(QStringLiteral("Year founded"), column).isEmpty());
        trigger(window, QStringLiteral("Tests and intervals…"));
        auto* details = window.findChild<ModelDetails*>();
        REQUIRE(details != nullptr);
        details->findChild<QComboBox*>(QStringLiteral("detailsModel"))
            ->setCurrentIndex(static_cast<int>(at));
        auto* questions = details->findChild<QListWidget*>(QStringLiteral("detailsQuestions"));
        auto* work = details->findChild<ModelQuestionWork*>();
        for (int row = 0; row < questions->count(); ++row) {
            questions->setCurrentRow(row);
            CHECK(QTest::qWaitFor([&] { return !work->isBusy(); }, patience));
        }
        delete details;
        for (const auto* name : {"coefficients", "variance", "probabilities", "specifications"}) {
            window.study()->analysis().showPage(QString::fromLatin1(name));
            QApplication::processEvents();
        }
        window.study()->analysis().showPage(QStringLiteral("models"));
        QApplication::processEvents();
    }
}

TEST_CASE_METHOD(NetworkFixture, "models of ties and of networks have samples of their own", "[ui]")
{
    const auto at = addNetworkModel();
    doubleClickVariable("year_founded");
    const auto column = static_cast<int>(at) + 1;
    const auto estimate = cell(QStringLiteral("Year founded"), column);
    page().findChild<QCheckBox*>(QStringLiteral("sameSample"))->click();
    QApplication::processEvents();
    CHECK(cell(QStringLiteral("Year founded"), column) == estimate);
    // The exact test has the p of F, not that of chi-square.
    const auto frames = framesOf(*tableOf(document().reader()), std::nullopt);
    ModelSpec spec;
    spec.formula = formula(at);
    const auto model = fitLeastSquares(frames.networks, spec);
    const auto test = cell(QStringLiteral("F (df, df of the residual)"), column);
    CHECK(test.contains(QStringLiteral("(1, 13)")));
    CHECK(test.count(QLatin1Char('*')) == static_cast<qsizetype>(starsFor(model.all->p).size()));
    CHECK(cell(QStringLiteral("Wald χ² (df)"), column).isEmpty());
    CHECK_FALSE(cell(QStringLiteral("Wald χ² (df)"), 1).isEmpty());
    // Few networks are told of.
    const auto& checks = fits().states()[at].outcome->checks;
    CHECK(std::any_of(checks.begin(), checks.end(),
                      [](const auto& check) {
                          return check.kind == ModelCheck::Kind::FewRows && check.numbers[0] == 15;
                      })
          == false);
    doubleClickVariable("members");
    const auto& more = fits().states()[at].outcome->checks;
    CHECK(std::any_of(more.begin(), more.end(),
                      [](const auto& check) { return check.kind == ModelCheck::Kind::FewRows; }));
}

TEST_CASE_METHOD(NetworkFixture, "a formula without groups is a model of networks", "[ui]")
{
    openModels();
    typeFormula(0, QStringLiteral("size ~ year_founded"));
    QTest::keyClick(&formulaField(0), Qt::Key_Return);
    CHECK(formula(0) == "size ~ year_founded");
    CHECK(statusSays(0, QStringLiteral("network")));
    pressKeys(QKeySequence::Undo);
    CHECK(formula(0).ends_with("(1 | ego)"));
    pressKeys(QKeySequence(Qt::CTRL | Qt::Key_Y));
    CHECK(formula(0) == "size ~ year_founded");
    pressKeys(QKeySequence::Undo);
    // Of ties it is none: egos' ties are alike.
    typeFormula(0, QStringLiteral("relevance ~ outreach"));
    auto* problem = card(0).findChild<QLabel*>(QStringLiteral("formulaProblem"));
    CHECK_FALSE(problem->text().isEmpty());
    typeFormula(0, QStringLiteral("size ~ outreach"));
    CHECK(problem->text().contains(QStringLiteral("“outreach” is about ties")));
}

TEST_CASE_METHOD(NetworkFixture, "a model of networks answers its own questions", "[ui]")
{
    const auto at = addNetworkModel();
    doubleClickVariable("year_founded");
    auto model = models()[at];
    // A second one, to compare.
    document().perform(QStringLiteral("Add"), [&](Writer& writer) {
        model.name = "Empty";
        model.formula = "size ~ 1";
        writer.addModel(model);
    });
    QApplication::processEvents();
    trigger(window, QStringLiteral("Tests and intervals…"));
    auto* details = window.findChild<ModelDetails*>();
    REQUIRE(details != nullptr);
    details->findChild<QComboBox*>(QStringLiteral("detailsModel"))
        ->setCurrentIndex(static_cast<int>(at));
    auto* questions = details->findChild<QListWidget*>(QStringLiteral("detailsQuestions"));
    auto* work = details->findChild<ModelQuestionWork*>();
    auto* shown = details->findChild<ResultView*>();
    auto* note = details->findChild<QLabel*>(QStringLiteral("detailsNote"));
    // Coefficients, tests of terms, robust errors, and the other model.
    REQUIRE(questions->count() == 4);
    for (int row = 0; row < questions->count(); ++row) {
        questions->setCurrentRow(row);
        CAPTURE(row);
        CHECK(QTest::qWaitFor([&] { return !work->isBusy(); }, patience));
        CHECK(shown->model().rowCount() > 0);
        CHECK(note->text().isEmpty());
    }
    // The one of ties is no such model.
    details->findChild<QComboBox*>(QStringLiteral("detailsModel"))->setCurrentIndex(0);
    CHECK(questions->count() > 4);
}

TEST_CASE_METHOD(NetworkFixture, "a filter of a model of networks counts networks", "[ui]")
{
    const auto at = addNetworkModel();
    chooseInModelMenu(at, "filterModel");
    auto* dialog = card(at).findChild<FilterDialog*>();
    REQUIRE(dialog != nullptr);
    auto* remark = dialog->findChild<QLabel*>(QStringLiteral("filterRemark"));
    CHECK(remark->text().startsWith(QStringLiteral("All 15 network")));
    dialog->findChild<QLineEdit*>(QStringLiteral("filter"))->setText(QStringLiteral("size >= 20"));
    CHECK(remark->text().contains(QStringLiteral("of 15 network")));
    dialog->findChild<QPushButton*>(QStringLiteral("acceptFilter"))->click();
    CHECK(models()[at].subset == "size >= 20");
    CHECK(line(at, "modelFilter").contains(QStringLiteral("networks")));
}
