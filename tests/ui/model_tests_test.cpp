// SPDX-License-Identifier: GPL-3.0-or-later
// What the stars of models rest on, in the window.
#include "core/exchange/results/chosen_test.hpp"
#include "tests/ui/interview_fixture.hpp"
#include "tests/ui/models_fixture.hpp"
#include "ui/analysis/models/model_details.hpp"
#include "ui/analysis/results/result_model.hpp"
#include "ui/analysis/results/result_view.hpp"
#include "ui/study/study_document.hpp"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

using namespace alteri;
using namespace alteri::test;

namespace {

struct ModelTests : ModelsFixture {
    QComboBox& choice() { return *window.findChild<QComboBox*>(QStringLiteral("coefficientTest")); }

    double pOf(std::size_t model, const std::string& name)
    {
        for (const auto& each : fits().table().fits.at(model).fixed)
            if (each.name.name == name)
                return each.p;
        FAIL("no coefficient " << name);
        return 0;
    }

    QString note()
    {
        QString text;
        for (auto* label : page().findChildren<QLabel*>())
            text += label->text() + QLatin1Char('\n');
        return text;
    }
};

}  // namespace

TEST_CASE_METHOD(ModelTests, "few egos are told of, and one click tests them rightly", "[ui]")
{
    openModels();
    CHECK(note().contains(QStringLiteral("Wald z")));
    CHECK(pOf(2, "staff") < 0.05);
    auto* notice = window.findChild<QWidget*>(QStringLiteral("smallSampleNotice"));
    REQUIRE(notice->isVisible());
    QTest::mouseClick(window.findChild<QPushButton*>(QStringLiteral("useKenwardRoger")),
                      Qt::LeftButton);
    QApplication::processEvents();
    CHECK_FALSE(notice->isVisible());
    for (const auto& model : models())
        CHECK(model.reml);
    CHECK(pOf(2, "staff") == Approx(0.119).margin(0.0006));
    CHECK(note().contains(QStringLiteral("t tests after Kenward and Roger")));
    // It is a choice of the study: who opens it next finds it.
    CHECK(chosenTest(document().reader()) == CoefficientTest::KenwardRoger);
    // One undo takes back both, the models' criterion and the test.
    document().undo();
    QApplication::processEvents();
    for (const auto& model : models())
        CHECK_FALSE(model.reml);
    CHECK(chosenTest(document().reader()) == CoefficientTest::Wald);
    CHECK(choice().currentData().toInt() == static_cast<int>(CoefficientTest::Wald));
    CHECK(note().contains(QStringLiteral("Wald z")));
    CHECK(notice->isVisible());
}

TEST_CASE_METHOD(ModelTests, "tests that models cannot have are told of", "[ui]")
{
    openModels();
    choice().setCurrentIndex(choice().findData(static_cast<int>(CoefficientTest::KenwardRoger)));
    QApplication::processEvents();
    CHECK(note().contains(QStringLiteral("tested by Wald's z after all")));
    document().undo();
    QApplication::processEvents();
    CHECK(choice().currentData().toInt() == static_cast<int>(CoefficientTest::Wald));
}

TEST_CASE_METHOD(ModelTests, "every test can be chosen for all models", "[ui]")
{
    openModels();
    const double wald = pOf(2, "members");
    for (int i = 1; i < choice().count(); ++i) {
        choice().setCurrentIndex(i);
        QApplication::processEvents();
        const bool needsReml = static_cast<CoefficientTest>(choice().itemData(i).toInt())
                               == CoefficientTest::KenwardRoger;
        CHECK((pOf(2, "members") == wald) == needsReml);
    }
    choice().setCurrentIndex(0);
    CHECK(pOf(2, "members") == wald);
}

TEST_CASE_METHOD(ModelTests, "all that can be asked of a model is answered in the window", "[ui]")
{
    openModels();
    trigger(window, QStringLiteral("Tests and intervals…"));
    auto* details = window.findChild<ModelDetails*>();
    REQUIRE(details != nullptr);
    auto* questions = details->findChild<QListWidget*>(QStringLiteral("detailsQuestions"));
    auto* work = details->findChild<ModelQuestionWork*>();
    auto* shown = details->findChild<ResultView*>();
    auto* note = details->findChild<QLabel*>(QStringLiteral("detailsNote"));
    REQUIRE(questions->count() == 10 + 2);
    for (int row = 0; row < questions->count(); ++row) {
        CAPTURE(questions->item(row)->text().toStdString());
        QSignalSpy answered(work, &ModelQuestionWork::answered);
        questions->setCurrentRow(row);
        if (row == 0 && answered.isEmpty())
            emit questions->currentRowChanged(0);
        REQUIRE((!answered.isEmpty() || answered.wait(patience)));
        // Kenward and Roger need REML, and say so.
        const bool isRefused = questions->item(row)->text().contains(QStringLiteral("Kenward"));
        // Nothing interacts in the sample's models, so there is no type III to be told apart.
        const bool isType = questions->item(row)->text().contains(QStringLiteral("type III"));
        CHECK((shown->model().rowCount() == 0) == (isRefused || isType));
        CHECK(note->text().contains(QStringLiteral("REML")) == isRefused);
    }
    // The last is a comparison of models on the same ties.
    CHECK(shown->model().rowCount() == 2);
}
