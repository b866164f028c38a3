// SPDX-License-Identifier: GPL-3.0-or-later
// The analysis of a study in which egos have several maps, and of attributes called alike.
#include "core/maps/waves.hpp"
#include "core/measures/networks/partner_identity.hpp"
#include "tests/catch.hpp"
#include "tests/ui/window_fixture.hpp"
#include "ui/analysis/analysis_workspace.hpp"
#include "ui/analysis/page/analysis_page.hpp"
#include "ui/analysis/page/study_data.hpp"
#include "ui/analysis/plots/coefficient_page.hpp"
#include "ui/analysis/plots/coefficient_print.hpp"
#include "ui/analysis/plots/influence_page.hpp"
#include "ui/analysis/results/result_model.hpp"
#include "ui/codebook/computed_dialog.hpp"
#include "ui/study/study_document.hpp"
#include "ui/window/study_window.hpp"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QTest>

using namespace alteri;
using namespace alteri::test;

namespace {

class WavesFixture : public WindowFixture {
public:
    WavesFixture()
    {
        openSample();
        pressKeys(QKeySequence(Qt::ALT | Qt::Key_2));
    }

    void addSecondWave()
    {
        document().perform(QStringLiteral("Second wave"), [&](Writer& writer) {
            const auto map = document().reader().maps().front().id;
            duplicateMap(writer, map, "Second wave", Takeover::Places);
        });
        QApplication::processEvents();
    }

    template <class Page = AnalysisPage>
    Page& show(const char* key)
    {
        auto& analysis = window.study()->analysis();
        analysis.showPage(QString::fromLatin1(key));
        QApplication::processEvents();
        auto* page = dynamic_cast<Page*>(analysis.page(QString::fromLatin1(key)));
        REQUIRE(page != nullptr);
        return *page;
    }

    template <class Widget>
    Widget& part(const char* name)
    {
        auto* found = window.study()->analysis().findChild<Widget*>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return *found;
    }

    bool barIsShown() { return part<QWidget>("waveBar").isVisible(); }

    void chooseWave(int index)
    {
        part<QComboBox>("waveChooser").setCurrentIndex(index);
        QApplication::processEvents();
    }

    /// The second cell of the row of this name: n, in the table of key attributes.
    static QString numberOf(const AnalysisPage& page, const QString& name)
    {
        const auto& model = *page.findChild<ResultModel*>();
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.data(model.index(row, 0)).toString().trimmed() == name)
                return model.data(model.index(row, 1)).toString();
        return QStringLiteral("no such row");
    }

    void saveModel(const char* name, const char* formula)
    {
        document().perform(QStringLiteral("Model"), [&](Writer& writer) {
            SavedModel model;
            model.name = name;
            model.formula = formula;
            writer.addModel(model);
        });
    }
};

}  // namespace

TEST_CASE_METHOD(WavesFixture, "a page says which waves it shows, and one can be chosen", "[waves]")
{
    auto& page = show("keyattributes");
    CHECK_FALSE(barIsShown());
    addSecondWave();
    REQUIRE(barIsShown());
    CHECK(numberOf(page, QStringLiteral("Egos")) == QStringLiteral("15"));
    CHECK(numberOf(page, QStringLiteral("Networks")) == QStringLiteral("16"));
    CHECK(numberOf(page, QStringLiteral("Alteri")) == QStringLiteral("319"));
    CHECK(numberOf(page, QStringLiteral("Ties")) == QStringLiteral("344"));
    CHECK(part<QLabel>("waveCounts").text().startsWith(QStringLiteral("16 networks of 15 egos")));
    auto& chooser = part<QComboBox>("waveChooser");
    REQUIRE(chooser.count() == 3);
    CHECK(chooser.itemText(0) == QStringLiteral("All waves"));
    CHECK(chooser.itemText(2) == QStringLiteral("Wave 2 (Second wave)"));

    chooseWave(2);
    CHECK(numberOf(page, QStringLiteral("Egos")) == QStringLiteral("1"));
    CHECK(numberOf(page, QStringLiteral("Ties")) == QStringLiteral("25"));
    // What was entered is shown whole, with its measures.
    show("networks");
    CHECK_FALSE(barIsShown());
    for (const auto* key :
         {"variables", "crosstable", "overview", "aggregate", "models", "coefficients", "shares"}) {
        CAPTURE(key);
        show(key);
        CHECK(barIsShown());
    }
    // A wave that is gone is not looked at any more.
    document().undo();
    show("keyattributes");
    CHECK(numberOf(page, QStringLiteral("Egos")) == QStringLiteral("15"));
    CHECK_FALSE(barIsShown());
}

TEST_CASE_METHOD(WavesFixture, "influence of a model that was undone is not shown", "[waves]")
{
    auto& page = show<InfluencePage>("influence");
    for (const auto& model : document().reader().models())
        document().perform(QStringLiteral("Remove"),
                           [&](Writer& writer) { writer.removeModel(model.id); });
    QApplication::processEvents();
    saveModel("Only", "relevance ~ type + (1 | ego)");
    REQUIRE(page.isBusy());
    document().undo();  // before its influence is there
    CHECK_FALSE(page.isBusy());
    QApplication::processEvents();
    CHECK(page.plot() == nullptr);

    // Nor of one that was undone after it had been worked out.
    document().redo();
    REQUIRE(QTest::qWaitFor([&] { return !page.isBusy(); }, 30000));
    QApplication::processEvents();
    REQUIRE(page.plot() != nullptr);
    document().undo();
    QApplication::processEvents();
    CHECK(page.plot() == nullptr);
    emit part<QComboBox>("measureChooser").currentIndexChanged(1);
    CHECK(page.plot() == nullptr);
}

TEST_CASE_METHOD(WavesFixture, "terms of one attribute have names of their own", "[waves]")
{
    saveModel("Own", "relevance ~ within(evaluation) + between(evaluation) + type + (1 | ego)");
    saveModel("Other", "evaluation ~ type + (1 | ego)");
    auto& page = show<CoefficientPage>("coefficients");
    QApplication::processEvents();
    QStringList labels;
    for (const auto& block : page.data().blocks)
        for (const auto& term : block.terms)
            labels << term.label;
    CHECK(labels.filter(QStringLiteral("(within ego)")).size() == 1);
    CHECK(labels.filter(QStringLiteral("(mean of ego)")).size() == 1);
    CHECK(labels.filter(QStringLiteral("State actor (")).size() >= 1);
    CHECK(QStringList(labels).removeDuplicates() == 0);
    CHECK(page.data().outcome.isEmpty());
    CHECK(differentOutcomesText(page.data()).contains(QStringLiteral("units of its own outcome")));
}

TEST_CASE_METHOD(WavesFixture,
                 "the study says whether partners of one name are the same",
                 "[waves]")
{
    auto* action = window.findChild<QAction*>(QStringLiteral("samePartners"));
    REQUIRE(action != nullptr);
    CHECK(action->isChecked());
    action->trigger();
    CHECK(partnerIdentity(document().reader()) == PartnerIdentity::WithinEgo);
    document().undo();
    CHECK(action->isChecked());
}

TEST_CASE_METHOD(WavesFixture,
                 "the dialog of computed columns says what missing values do",
                 "[waves]")
{
    const ComputedDialog dialog(document(), std::nullopt);
    const auto* rule = dialog.findChild<QLabel*>(QStringLiteral("missingRule"));
    REQUIRE(rule != nullptr);
    CHECK(rule->text().contains(QStringLiteral("no and missing is no")));
}
