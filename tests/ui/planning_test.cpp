// SPDX-License-Identifier: GPL-3.0-or-later
// Planning a study in the window: a model as its pilot, or nothing but assumptions.
#include "core/multilevel/formula/model_spec.hpp"
#include "core/multilevel/inference/fit.hpp"
#include "tests/ui/models_fixture.hpp"
#include "ui/analysis/plots/power_page.hpp"
#include "ui/analysis/plots/profile_plot.hpp"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>

using namespace alteri;
using namespace alteri::test;

namespace {

struct Planning : ModelsFixture {
    PowerPage& planning()
    {
        window.study()->analysis().showPage(QStringLiteral("power"));
        QApplication::processEvents();
        return *qobject_cast<PowerPage*>(window.study()->analysis().page(QStringLiteral("power")));
    }

    template <class Widget>
    Widget& find(const char* name)
    {
        auto* found = window.findChild<Widget*>(QLatin1String(name));
        REQUIRE(found != nullptr);
        return *found;
    }

    void click(const char* name) { QTest::mouseClick(&find<QPushButton>(name), Qt::LeftButton); }

    void setSizes(const QString& egos, const QString& partners)
    {
        find<QLineEdit>("powerEgos").setText(egos);
        find<QLineEdit>("powerPartners").setText(partners);
    }

    const ProfileContent& computed()
    {
        auto& page = planning();
        click("computePower");
        REQUIRE(QTest::qWaitFor([&] { return !page.isBusy(); }, 60000));
        const auto* plot = dynamic_cast<const ProfilePlot*>(page.plot().get());
        REQUIRE(plot != nullptr);
        return plot->content();
    }

    const ProfileContent& shown()
    {
        return dynamic_cast<const ProfilePlot&>(*planning().plot()).content();
    }
};

}  // namespace

TEST_CASE_METHOD(Planning, "a study is planned with a model as its pilot", "[plots][power]")
{
    openModels();
    auto& page = planning();
    auto& effect = find<QDoubleSpinBox>("powerEffect");
    CHECK(page.plot() == nullptr);
    CHECK_FALSE(find<QPushButton>("assumptions").isVisible());
    const auto pilot =
        fitAndKeep(fits().study().snapshot()->ties, specOf(document().reader().models().front()));
    CHECK(effect.value() == Approx(pilot.fit.fixed.at(1).estimate).margin(0.001));
    setSizes(QStringLiteral("ten"), QStringLiteral("10"));
    click("computePower");
    CHECK_FALSE(page.isBusy());
    CHECK(page.plot() == nullptr);

    setSizes(QStringLiteral("8 16"), QStringLiteral("6; 12"));
    effect.setValue(0.5);
    const auto series = computed().series;
    REQUIRE(series.size() == 2);
    CHECK(series[0].marks.size() == 2);
    CHECK(series[0].marks[1].x == 16);
    // More egos, and more partners, find more.
    CHECK(series[0].marks[1].estimate >= series[0].marks[0].estimate);
    CHECK(series[1].marks[1].estimate >= series[0].marks[1].estimate - 0.05);

    // What was computed for another effect goes.
    effect.setValue(0.1);
    CHECK(page.plot() == nullptr);
    click("computePower");
    REQUIRE(page.isBusy());
    click("cancelPower");
    CHECK_FALSE(page.isBusy());
}

TEST_CASE_METHOD(Planning, "a plan tells precision, errors and the cheapest size", "[plots][power]")
{
    openModels();
    planning();
    setSizes(QStringLiteral("12 24"), QStringLiteral("8 16"));
    find<QSpinBox>("powerFits").setValue(100);
    find<QDoubleSpinBox>("powerEffect").setValue(0.6);
    const auto power = computed();
    CHECK(power.isShare);
    CHECK(power.series[0].marks[0].text.contains(QStringLiteral("overstate the effect")));
    find<QDoubleSpinBox>("wantedPower").setValue(0.3);
    find<QDoubleSpinBox>("costOfEgo").setValue(100);
    find<QDoubleSpinBox>("costOfPartner").setValue(2);
    // What is wished for needs no other simulation.
    CHECK(shown().frame.note.contains(
        QStringLiteral("The cheapest of these sizes with power 0.30 has")));
    CHECK(shown().series[1].marks[1].estimate == power.series[1].marks[1].estimate);
    find<QComboBox>("curveChooser").setCurrentIndex(1);
    CHECK_FALSE(shown().isShare);
    CHECK(shown().series[0].marks[1].estimate < shown().series[0].marks[0].estimate);
    find<QComboBox>("curveChooser").setCurrentIndex(2);
    CHECK(shown().series[0].marks[0].estimate >= 1);
}

TEST_CASE_METHOD(Planning, "a model of categories is a pilot, too", "[plots][power]")
{
    openModels();
    makeSmallOrdinal(0, "relevance ~ type + (1 | ego)");
    auto& page = planning();
    REQUIRE(
        QTest::qWaitFor([&] { return find<QPushButton>("computePower").isEnabled(); }, patience));
    setSizes(QStringLiteral("8 20"), QStringLiteral("8"));
    find<QSpinBox>("powerFits").setValue(20);
    find<QDoubleSpinBox>("powerEffect").setValue(1.5);
    const auto content = computed();
    REQUIRE(content.series.size() == 1);
    CHECK(content.series[0].marks[1].estimate >= content.series[0].marks[0].estimate);
    // A linear one beside it, by the chooser.
    page.modelChooser().setCurrentIndex(1);
    CHECK(page.plot() == nullptr);
}

TEST_CASE_METHOD(Planning,
                 "a study without a pilot is planned from what is assumed",
                 "[plots][power]")
{
    openModels();
    auto& page = planning();
    page.modelChooser().setCurrentIndex(page.modelChooser().count() - 1);
    CHECK(find<QPushButton>("assumptions").isVisible());
    CHECK_FALSE(find<QPushButton>("computePower").isEnabled());
    click("assumptions");
    auto& table = find<QTableWidget>("assumedPredictors");
    REQUIRE(table.rowCount() == 1);
    auto& ok = find<QPushButton>("acceptAssumptions");
    CHECK(ok.isEnabled());
    // Names that formulas cannot have as they are, and what cannot be.
    table.item(0, 0)->setText(QStringLiteral("support received"));
    table.item(0, 1)->setText(QStringLiteral("much"));
    CHECK_FALSE(ok.isEnabled());
    table.item(0, 1)->setText(QStringLiteral("0.7"));
    table.item(0, 3)->setText(QStringLiteral("1.5"));
    CHECK_FALSE(ok.isEnabled());
    table.item(0, 3)->setText(QStringLiteral("0.5"));
    table.item(0, 2)->setCheckState(Qt::Checked);
    CHECK(ok.isEnabled());
    find<QComboBox>("assumedOutcome").setCurrentIndex(1);
    CHECK_FALSE(ok.isEnabled());
    find<QComboBox>("assumedOutcome").setCurrentIndex(0);
    find<QDoubleSpinBox>("assumedIcc").setValue(0.3);
    QTest::mouseClick(&ok, Qt::LeftButton);
    QApplication::processEvents();

    CHECK(find<QDoubleSpinBox>("powerEffect").value() == 0.7);
    setSizes(QStringLiteral("24"), QStringLiteral("10"));
    find<QSpinBox>("powerFits").setValue(1000);
    // By the t test of ego means: 0.80; see the engine's own test.
    CHECK(computed().series[0].marks[0].estimate == Approx(0.8).margin(0.05));
    CHECK(shown().frame.note.startsWith(QStringLiteral("Predictors and variances are assumed")));
}
