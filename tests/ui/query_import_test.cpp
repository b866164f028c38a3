// SPDX-License-Identifier: GPL-3.0-or-later
// What a database answers comes into a study as any table.
#include "core/store/study_file.hpp"
#include "tests/catch.hpp"
#include "tests/core/team/hub_cluster.hpp"
#include "tests/ui/interview_fixture.hpp"
#include "ui/import/forecast_pane.hpp"
#include "ui/import/import_assistant.hpp"
#include "ui/import/query_dialog.hpp"
#include "ui/study/study_document.hpp"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTest>

#include <algorithm>

using namespace alteri;
using namespace alteri::test;

namespace {

const QString fromDatabase = QStringLiteral("Import from a database…");
const QString twoTables = QStringLiteral(
    "SELECT * FROM (VALUES ('X1', 'One'), ('X2', 'Two; \"quoted\"')) AS e(ego_id, label)\n  \n"
    "SELECT * FROM (VALUES ('X1', 'A1', 'Ann'), ('X1', 'A2', NULL), ('X2', 'A1', 'Bob'))"
    " AS a(ego_id, alter_id, label)");

template <class Widget>
Widget& named(QWidget& of, const char* name)
{
    auto* found = of.findChild<Widget*>(QString::fromLatin1(name));
    REQUIRE(found != nullptr);
    return *found;
}

void ask(QueryDialog& dialog, const QString& service, const QString& queries)
{
    named<QLineEdit>(dialog, "queryService").setText(service);
    named<QPlainTextEdit>(dialog, "queries").setPlainText(queries);
    QTest::mouseClick(&named<QAbstractButton>(dialog, "askDatabase"), Qt::LeftButton);
}

}  // namespace

TEST_CASE_METHOD(InterviewWindow, "queries come in by the assistant as tables do", "[ui][team]")
{
    ALTERI_NEEDS_HUB(cluster)
    cluster->admit("ada");
    const auto service = QString::fromStdString(cluster->serviceOf("ada"));
    openSample();
    whenOpen<QueryDialog>([&](QueryDialog& dialog) {
        ask(dialog, {}, twoTables);
        CHECK_FALSE(named<QLabel>(dialog, "queryComplaint").text().isEmpty());
        ask(dialog, service, QStringLiteral("  \n\n "));
        CHECK(named<QLabel>(dialog, "queryComplaint").text().contains(QStringLiteral("query")));
        whenOpenAtLast<ImportAssistant>([&](ImportAssistant& assistant) {
            CHECK(named<QTabBar>(assistant, "importTables").count() == 2);
            auto* pane = assistant.findChild<ForecastPane*>();
            CHECK(QTest::qWaitFor([&] { return !pane->isBusy(); }, 60'000));
            QTest::mouseClick(&named<QAbstractButton>(assistant, "import"), Qt::LeftButton);
        });
        ask(dialog, service, twoTables);
    });
    trigger(window, fromDatabase);
    const auto reader = document().reader();
    const auto egos = reader.egos();
    REQUIRE(egos.size() == 17);
    const auto found =
        std::find_if(egos.begin(), egos.end(), [](const auto& ego) { return ego.code == "X2"; });
    REQUIRE(found != egos.end());
    CHECK(found->label == "Two; \"quoted\"");
    REQUIRE(reader.alteri(found->id).size() == 1);
    CHECK(reader.alteri(found->id).front().label == "Bob");
    // One gesture.
    document().undo();
    CHECK(document().reader().egos().size() == 15);

    // What was asked stands there the next time, and what is wrong is told.
    whenOpen<QueryDialog>([&](QueryDialog& dialog) {
        CHECK(named<QLineEdit>(dialog, "queryService").text() == service);
        CHECK(dialog.question().queries.size() == 2);
        ask(dialog, service, QStringLiteral("SELECT * FROM nowhere"));
    });
    trigger(window, fromDatabase);
    REQUIRE(questions.problems.size() == 1);
    CHECK(questions.problems.front().contains(QStringLiteral("nowhere")));
    CHECK(document().reader().egos().size() == 15);
}
