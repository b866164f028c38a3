// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/delimited_table.hpp"
#include "tests/catch.hpp"
#include "tests/ui/window_fixture.hpp"
#include "ui/analysis/analysis_page.hpp"
#include "ui/analysis/analysis_workspace.hpp"
#include "ui/analysis/result_model.hpp"
#include "ui/study/study_document.hpp"
#include "ui/window/study_window.hpp"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QTest>

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
