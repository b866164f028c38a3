// SPDX-License-Identifier: GPL-3.0-or-later
// Models of categories, proportions and counts in the window, beside linear ones.
#include "core/multilevel/generalised/generalised_fit.hpp"
#include "core/multilevel/generalised/predicted_profile.hpp"
#include "core/multilevel/generalised/saved_generalised.hpp"
#include "tests/ui/interview_fixture.hpp"
#include "tests/ui/models_fixture.hpp"
#include "ui/analysis/models/model_details.hpp"
#include "ui/analysis/plots/bar_plot.hpp"
#include "ui/analysis/plots/interval_plot.hpp"
#include "ui/analysis/plots/probability_page.hpp"
#include "ui/analysis/plots/profile_plot.hpp"
#include "ui/analysis/results/result_view.hpp"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>

#include <cmath>

using namespace alteri;
using namespace alteri::test;

namespace {

struct OtherModels : ModelsFixture {
    QComboBox& chooser(std::size_t index, const char* name)
    {
        auto* found = card(index).findChild<QComboBox*>(QLatin1String(name));
        REQUIRE(found != nullptr);
        return *found;
    }

    /// Chooses as the keyboard does.
    static void take(QComboBox& box, const QString& text)
    {
        const int wanted = box.findText(text);
        CAPTURE(text.toStdString());
        REQUIRE(wanted >= 0);
        box.setFocus();
        while (box.currentIndex() != wanted) {
            const int before = box.currentIndex();
            QTest::keyClick(&box, before < wanted ? Qt::Key_Down : Qt::Key_Up);
            if (box.currentIndex() == before)
                break;
        }
        QApplication::processEvents();
    }

    void makeOrdinal(std::size_t index)
    {
        take(chooser(index, "family"), QStringLiteral("Ordinal"));
    }

    ProbabilityPage& probabilities()
    {
        window.study()->analysis().showPage(QStringLiteral("probabilities"));
        QApplication::processEvents();
        auto& page = *qobject_cast<ProbabilityPage*>(
            window.study()->analysis().page(QStringLiteral("probabilities")));
        awaitPlot(page);
        return page;
    }

    static void awaitPlot(const ProbabilityPage& page)
    {
        REQUIRE(QTest::qWaitFor([&] { return !page.isBusy(); }, patience));
    }

    QString pageTexts()
    {
        QString text;
        for (auto* label : page().findChildren<QLabel*>())
            text += label->text() + QLatin1Char('\n');
        return text;
    }

    GeneralisedModel fittedAgain(std::size_t index)
    {
        m_frames = fits().study().snapshot();
        return fitGeneralised(m_frames->ties, generalisedSpecOf(specOf(models().at(index))));
    }

    std::shared_ptr<const StudyFrames> m_frames;
};

}  // namespace

TEST_CASE_METHOD(OtherModels, "the card offers the kinds of models that the outcome allows", "[ui]")
{
    openModels();
    auto& family = chooser(0, "family");
    REQUIRE(family.count() == 2);
    CHECK(family.itemText(0) == QStringLiteral("Linear"));
    CHECK(family.itemText(1) == QStringLiteral("Ordinal"));
    CHECK_FALSE(chooser(0, "link").isVisible());
    const auto before = models();
    makeOrdinal(0);
    REQUIRE(models()[0].family);
    CHECK(models()[0].family->family == Family::Ordinal);
    CHECK(models()[1] == before[1]);
    CHECK_FALSE(chooser(0, "criterion").isVisible());
    CHECK(chooser(0, "link").isVisible());
    QStringList assumptions;
    for (const auto* label : card(0).findChildren<QLabel*>(QStringLiteral("familyAssumption")))
        if (label->isVisible())
            assumptions << label->text();
    REQUIRE(assumptions.size() == 1);
    CHECK(assumptions.front().contains(QStringLiteral("every threshold")));

    take(chooser(0, "link"), QStringLiteral("Probit"));
    CHECK(models()[0].family->link == Link::Probit);
    take(chooser(0, "integration"), QStringLiteral("Laplace"));
    CHECK(models()[0].family->integration == Integration::Laplace);
    CHECK(pageTexts().contains(QStringLiteral("with Laplace's approximation")));
    // Every choice is a gesture of its own.
    document().undo();
    document().undo();
    document().undo();
    QApplication::processEvents();
    CHECK(models() == before);
    CHECK(chooser(0, "criterion").isVisible());
    CHECK(family.currentText() == QStringLiteral("Linear"));
}

TEST_CASE_METHOD(OtherModels, "an outcome without numbers takes its kind of model along", "[ui]")
{
    openModels();
    const auto before = models();
    typeFormula(0, QStringLiteral("type ~ staff + (1 | ego)"));
    QTest::keyClick(&formulaField(0), Qt::Key_Return);
    QApplication::processEvents();
    REQUIRE(models()[0].family);
    CHECK(models()[0].family->family == Family::Ordinal);
    CHECK(chooser(0, "family").findText(QStringLiteral("Linear")) < 0);
    typeFormula(0, QStringLiteral("staff ~ members + (1 | ego)"));
    QTest::keyClick(&formulaField(0), Qt::Key_Return);
    QApplication::processEvents();
    document().undo();
    document().undo();
    QApplication::processEvents();
    CHECK(models() == before);
}

TEST_CASE_METHOD(OtherModels, "the table sets an ordinal model beside linear ones", "[ui]")
{
    openModels();
    makeOrdinal(0);
    const auto model = fittedAgain(0);
    const auto& fit = model.fit;
    CHECK(fits().states()[0].stage == ModelFits::Stage::Fitted);
    CHECK_FALSE(cell(QStringLiteral("0|1"), 1).isEmpty());
    CHECK(cell(QStringLiteral("0|1"), 2).isEmpty());
    CHECK(cell(QStringLiteral("Variance within egos"), 1).isEmpty());
    CHECK_FALSE(cell(QStringLiteral("Variance within egos"), 2).isEmpty());
    CHECK(pageTexts().contains(QStringLiteral("is an ordinal (cumulative) multilevel model")));
    CHECK(pageTexts().contains(QStringLiteral("multilevel linear model")));

    auto* ratios = page().findChild<QCheckBox*>(QStringLiteral("ratios"));
    REQUIRE(ratios->isVisible());
    const auto* table = page().findChild<ResultModel*>();
    const auto numberIn = [&](int column) {
        for (int row = 0; row < table->rowCount(); ++row) {
            const auto tip =
                table->data(table->index(row, 0), Qt::ToolTipRole).toString().section('\n', 0, 0);
            if (tip.toStdString() == fit.fixed.back().name.name)
                return table->data(table->index(row, column))
                    .toString()
                    .section(QLatin1Char(' '), 0, 0)
                    .remove(QLatin1Char('*'))
                    .replace(QChar(0x2212), QLatin1Char('-'))
                    .toDouble();
        }
        FAIL("no such row");
        return 0.0;
    };
    CHECK(numberIn(1) == Approx(fit.fixed.back().estimate).margin(0.0006));
    const double linear = numberIn(2);
    QTest::mouseClick(ratios, Qt::LeftButton, {}, QPoint(8, ratios->height() / 2));
    QApplication::processEvents();
    REQUIRE(ratios->isChecked());
    CHECK(numberIn(1) == Approx(std::exp(fit.fixed.back().estimate)).margin(0.0006));
    CHECK(numberIn(2) == linear);
    CHECK(pageTexts().contains(QStringLiteral("odds or rate ratios")));
}

TEST_CASE_METHOD(OtherModels, "every effect is said in a sentence", "[ui]")
{
    openModels();
    const auto* table = page().findChild<ResultModel*>();
    const auto tips = [&] {
        QString all;
        for (int row = 0; row < table->rowCount(); ++row)
            all += table->data(table->index(row, 0), Qt::ToolTipRole).toString() + '\n';
        return all;
    };
    CHECK(tips().contains(QStringLiteral("is on average")));
    CHECK_FALSE(tips().contains(QStringLiteral("times as high for the same ego")));
    makeOrdinal(0);
    CHECK(tips().contains(QStringLiteral("times as high for the same ego")));
    CHECK(tips().contains(QStringLiteral("A ratio of odds is no ratio of probabilities")));
}

TEST_CASE_METHOD(OtherModels, "all that can be asked of an ordinal model is answered", "[ui]")
{
    openModels();
    makeSmallOrdinal(0, "relevance ~ staff + (1 | ego)");
    makeSmallOrdinal(1, "relevance ~ staff + members + (1 | ego)");
    trigger(window, QStringLiteral("Tests and intervals…"));
    auto* details = window.findChild<ModelDetails*>();
    REQUIRE(details != nullptr);
    auto* questions = details->findChild<QListWidget*>(QStringLiteral("detailsQuestions"));
    auto* work = details->findChild<ModelQuestionWork*>();
    auto* shown = details->findChild<ResultView*>();
    const auto* note = details->findChild<QLabel*>(QStringLiteral("detailsNote"));
    // With the comparison to the other ordinal model, but not to the linear one.
    REQUIRE(questions->count() == 8 + 1);
    for (int row = 0; row < questions->count(); ++row) {
        CAPTURE(questions->item(row)->text().toStdString());
        QSignalSpy answered(work, &ModelQuestionWork::answered);
        questions->setCurrentRow(row);
        if (row == 0 && answered.isEmpty())
            emit questions->currentRowChanged(0);
        REQUIRE((!answered.isEmpty() || answered.wait(patience)));
        CAPTURE(note->text().toStdString());
        CHECK(shown->model().rowCount() > 0);
    }
    CHECK(shown->model().rowCount() == 2);
}

TEST_CASE_METHOD(OtherModels, "predicted probabilities are drawn with the data behind", "[ui]")
{
    openModels();
    auto& empty = probabilities();
    CHECK(empty.plot() == nullptr);
    window.study()->analysis().showPage(QStringLiteral("models"));
    QApplication::processEvents();
    makeSmallOrdinal(2, "relevance ~ type4 + staff + (1 | ego)");
    auto& page = probabilities();
    REQUIRE(page.modelChooser().count() == 1);
    const auto model = fittedAgain(2);
    auto& predictor = *page.findChild<QComboBox*>(QStringLiteral("profilePredictor"));
    REQUIRE(predictor.count() > 1);
    const auto offered = profileVariables(model, m_frames->ties);
    for (int i = 0; i < predictor.count(); ++i) {
        take(predictor, predictor.itemText(i));
        awaitPlot(page);
        const auto& variable = offered.at(static_cast<std::size_t>(i));
        const auto expected = predictedProfile(model, m_frames->ties, variable.name);
        REQUIRE(page.plot() != nullptr);
        if (variable.isCategorical) {
            const auto& rows =
                dynamic_cast<const IntervalPlot&>(*page.plot()).content().blocks[0].rows;
            REQUIRE(rows.size() == expected.points.size());
            CHECK(rows[1].marks[2].estimate == Approx(expected.points[1].averageEgo[2].estimate));
            CHECK(rows[1].marks[2].upper == Approx(expected.points[1].averageEgo[2].upper));
        } else {
            const auto& series = dynamic_cast<const ProfilePlot&>(*page.plot()).content().series;
            REQUIRE(series.size() == expected.outcomes.size());
            CHECK(series[0].marks.size() == expected.points.size());
            CHECK(series[0].dots.size() == expected.observed.size());
        }
    }
    // The other reading, and the other form.
    take(predictor, predictor.itemText(0));
    awaitPlot(page);
    take(*page.findChild<QComboBox*>(QStringLiteral("profileWhom")),
         QStringLiteral("all egos, averaged"));
    take(*page.findChild<QComboBox*>(QStringLiteral("profileForm")),
         QStringLiteral("stacked shares"));
    REQUIRE(offered[0].isCategorical);
    const auto expected = predictedProfile(model, m_frames->ties, offered[0].name);
    const auto& bars = dynamic_cast<const BarPlot&>(*page.plot()).content();
    double sum = 0;
    for (std::size_t k = 0; k < bars.rows[0].pieces.size(); ++k) {
        CHECK(bars.rows[0].pieces[k].value == Approx(expected.points[0].population[k].estimate));
        sum += bars.rows[0].pieces[k].value;
    }
    CHECK(sum == Approx(1));
    // Plots of linear models say that they are none of this one.
    window.study()->analysis().showPage(QStringLiteral("residuals"));
    QApplication::processEvents();
    auto& residuals =
        *qobject_cast<ModelPlotPage*>(window.study()->analysis().page(QStringLiteral("residuals")));
    CHECK(residuals.plot() != nullptr);
    residuals.modelChooser().setCurrentIndex(2);
    CHECK(residuals.plot() == nullptr);
}

TEST_CASE_METHOD(OtherModels, "ordinal models are fitted in the background and cancelled", "[ui]")
{
    openModels();
    fits().setBackgroundAbove(1000);  // ties of linear models
    QSignalSpy changed(&fits(), &ModelFits::changed);
    // Without a look at the events, in which the fit would arrive.
    auto& family = chooser(0, "family");
    family.setFocus();
    QTest::keyClick(&family, Qt::Key_Down);
    CHECK(fits().states()[0].stage == ModelFits::Stage::Waiting);
    CHECK(fits().progress().isBusy);
    fits().cancel();
    CHECK(fits().states()[0].stage == ModelFits::Stage::Cancelled);
    CHECK(fits().states()[1].stage == ModelFits::Stage::Fitted);
    fits().fitAgain();
    QApplication::processEvents();
    REQUIRE(QTest::qWaitFor([&] { return fits().states()[0].stage == ModelFits::Stage::Fitted; },
                            patience));
    CHECK(fits().keepGeneralised(0) != nullptr);
    CHECK(fits().keep(0) == nullptr);
}
