// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/rows/delimited_table.hpp"
#include "core/measures/networks/measure_catalogue.hpp"
#include "core/table/data_column.hpp"
#include "tests/catch.hpp"
#include "tests/enumerators.hpp"
#include "tests/ui/window_fixture.hpp"
#include "ui/analysis/analysis_workspace.hpp"
#include "ui/analysis/data/data_table_model.hpp"
#include "ui/analysis/data/shared_rows.hpp"
#include "ui/analysis/page/analysis_page.hpp"
#include "ui/analysis/results/result_model.hpp"
#include "ui/study/study_document.hpp"
#include "ui/text/measure_text.hpp"
#include "ui/window/study_window.hpp"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace alteri;
using namespace alteri::test;

namespace {

QString cellOf(const ResultModel& model, const QString& row, int column)
{
    for (int i = 0; i < model.rowCount(); ++i)
        if (model.data(model.index(i, 0)).toString().trimmed() == row)
            return model.data(model.index(i, column)).toString();
    return {};
}

class AnalysisFixture : public WindowFixture {
public:
    /// @return the page's table of results
    ResultModel* showPage(const char* key)
    {
        auto& analysis = window.study()->analysis();
        analysis.showPage(QString::fromLatin1(key));
        return analysis.page(QString::fromLatin1(key))->findChild<ResultModel*>();
    }
};

}  // namespace

TEST_CASE_METHOD(AnalysisFixture,
                 "the analysis shows the published models and follows changes",
                 "[ui]")
{
    openSample();
    pressKeys(QKeySequence(Qt::ALT | Qt::Key_2));
    auto* variables = showPage("variables");
    const auto* models = showPage("models");
    const QAbstractItemModelTester tester(variables,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(cellOf(*variables, QStringLiteral("Year founded"), 3) == QStringLiteral("2005.60"));
    CHECK(cellOf(*models, QStringLiteral("State actor"), 1) == QStringLiteral("0.481*** (0.096)"));
    CHECK(cellOf(*models, QStringLiteral("Transnational"), 3)
          == QStringLiteral("−0.400** (0.154)"));
    CHECK(cellOf(*models, QStringLiteral("BIC (n = ties)"), 3) == QStringLiteral("694.1"));
    CHECK(models->tabSeparated().startsWith(QStringLiteral("Term\tModel 1\tModel 2\tModel 3\n")));

    // An undo of the import empties the study: no models, but reasons.
    pressKeys(QKeySequence::Undo);
    CHECK(cellOf(*models, QStringLiteral("State actor"), 1).isEmpty());
}

TEST_CASE_METHOD(AnalysisFixture, "a change of the study refreshes the page in sight once", "[ui]")
{
    openSample();
    pressKeys(QKeySequence(Qt::ALT | Qt::Key_2));
    auto& analysis = window.study()->analysis();
    const auto ego = document().reader().egos().front().id;
    int number = 0;
    for (const auto& key : analysis.pages()) {
        CAPTURE(key.toStdString());
        analysis.showPage(key);
        QApplication::processEvents();
        const QSignalSpy refreshed(&analysis, &AnalysisWorkspace::refreshed);
        const QSignalSpy asked(window.findChild<SharedRows*>(), &SharedRows::outdated);
        const auto* results = analysis.page(key)->findChild<ResultModel*>();
        const auto resets = results == nullptr
                                ? nullptr
                                : std::make_unique<QSignalSpy>(results, &ResultModel::modelReset);
        const auto change = [&](const std::function<void(Writer&)>& write) {
            CHECK(document().perform(QStringLiteral("Change"), write));
        };
        change([&](Writer& writer) {
            const auto members = writer.reader().codebook().find(Owner::Ego, "members")->id;
            writer.setAnswer(ego, members, 100.0 + ++number);
        });
        change([&](Writer& writer) { writer.addEgo({}, "New"); });
        change([&](Writer& writer) {
            auto model = writer.reader().models().front();
            model.name = "Changed " + std::to_string(++number);
            writer.changeModel(model);
        });
        CHECK(refreshed.count() == 3);
        CHECK(asked.isEmpty());
        if (resets)
            CHECK(resets->count() <= 3);
    }
}

TEST_CASE_METHOD(AnalysisFixture, "models share their sample on request", "[ui]")
{
    openSample();
    // An ego attribute of the second model only loses an answer.
    const auto ego = document().reader().egos().front().id;
    const auto codebook = document().reader().codebook();
    document().perform(QStringLiteral("Clear"), [&](Writer& writer) {
        writer.clearAnswer(ego, codebook.find(Owner::Ego, "members")->id);
    });
    pressKeys(QKeySequence(Qt::ALT | Qt::Key_2));
    const auto* models = showPage("models");
    CHECK(cellOf(*models, QStringLiteral("Ties"), 1) == QStringLiteral("319"));
    CHECK(cellOf(*models, QStringLiteral("Ties"), 2) == QStringLiteral("294"));
    QTest::mouseClick(window.findChild<QCheckBox*>(QStringLiteral("sameSample")), Qt::LeftButton,
                      {}, QPoint(8, 8));
    CHECK(cellOf(*models, QStringLiteral("Ties"), 1) == QStringLiteral("294"));
    CHECK(cellOf(*models, QStringLiteral("Ties"), 2) == QStringLiteral("294"));
}

TEST_CASE_METHOD(AnalysisFixture,
                 "networks show every measure, its meaning and what has none",
                 "[ui]")
{
    openSample();
    pressKeys(QKeySequence(Qt::ALT | Qt::Key_2));
    showPage("networks");
    auto* page = window.study()->analysis().page(QStringLiteral("networks"));
    const auto* networks = page->findChild<DataTableModel*>();
    REQUIRE(networks != nullptr);
    const auto columnCalled = [&](const QString& title) {
        for (int column = 0; column < networks->columnCount(); ++column)
            if (networks->headerData(column, Qt::Horizontal, Qt::DisplayRole) == title)
                return column;
        return -1;
    };
    const auto density = columnCalled(QStringLiteral("Density"));
    REQUIRE(density > 0);
    const auto meaning = networks->headerData(density, Qt::Horizontal, Qt::ToolTipRole).toString();
    CHECK(meaning.contains(QStringLiteral("2m / (n (n − 1))")));
    CHECK(meaning.contains(QStringLiteral("Wasserman & Faust 1994")));
    // The sample holds no ties between alteri: nothing can be said of them.
    const auto cell = networks->index(0, density);
    CHECK(cell.data().toString() == QStringLiteral("undefined"));
    CHECK(cell.data(Qt::ToolTipRole).toString()
          == QStringLiteral("Undefined: this network has no ties between alteri, nor was ego "
                            "asked about any."));
    CHECK(cell.data(Qt::ForegroundRole).isValid());
    // Values of an attribute: a share of state actors and their Blau index.
    const auto blau =
        networks->index(0, columnCalled(QStringLiteral("Blau index: Type of organisation")));
    CHECK(blau.isValid());
}

TEST_CASE("every measure and every reason has its words", "[ui]")
{
    for (const auto& measure : measureCatalogue()) {
        const std::string key(measure.key);
        CAPTURE(key);
        CHECK_FALSE(labelOf(key).isEmpty());
        CHECK_FALSE(definitionOf(key).isEmpty());
    }
    CHECK(labelOf("ei_ties_type") == QStringLiteral("E-I index of ties"));
    CHECK(definitionOf("members").isEmpty());
    for (const auto reason : enumerators<Undefined>()) {
        CAPTURE(static_cast<int>(reason));
        CHECK(textFor(reason).isEmpty() == (reason == Undefined::No));
        // No reason is taken for a value.
        CHECK(DataColumn::beforeUndefined + static_cast<DataColumn::Cell>(reason)
              < DataColumn::firstValue);
    }
}
