// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/rows/delimited_table.hpp"
#include "tests/catch.hpp"
#include "tests/ui/window_fixture.hpp"
#include "ui/analysis/analysis_workspace.hpp"
#include "ui/analysis/describe/choice_box.hpp"
#include "ui/analysis/describe/distribution_drawing.hpp"
#include "ui/analysis/describe/overview/aggregate_page.hpp"
#include "ui/analysis/describe/overview/miniature_list.hpp"
#include "ui/analysis/page/analysis_page.hpp"
#include "ui/analysis/results/result_model.hpp"
#include "ui/analysis/results/result_view.hpp"
#include "ui/paper/lettering.hpp"
#include "ui/paper/picture_export.hpp"
#include "ui/study/study_document.hpp"
#include "ui/window/study_window.hpp"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QImage>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace alteri;
using namespace alteri::test;

namespace {

class DescribeFixture : public WindowFixture {
public:
    AnalysisPage& showPage(const char* key)
    {
        openSample();
        pressKeys(QKeySequence(Qt::ALT | Qt::Key_2));
        auto& analysis = window.study()->analysis();
        analysis.showPage(QString::fromLatin1(key));
        return *analysis.page(QString::fromLatin1(key));
    }

    static void trigger(const AnalysisPage& page, const char* text)
    {
        for (auto* action : page.pageActions())
            if (action->text() == QString::fromUtf8(text))
                action->trigger();
    }

    /// Answers the question for a file. @return its path
    QString fileFor(const char* name)
    {
        questions.files.push_back(QString::fromStdString(folder.path(name).string()));
        return questions.files.back();
    }
};

ChoiceBox& choiceIn(const AnalysisPage& page, const char* name)
{
    return *page.findChild<ChoiceBox*>(QString::fromLatin1(name));
}

int rowOf(const ResultModel& model, const QString& name, int from = 0)
{
    for (int i = from; i < model.rowCount(); ++i)
        if (model.data(model.index(i, 0)).toString().trimmed() == name)
            return i;
    return -1;
}

QString cellOf(const ResultModel& model, int row, const QString& title)
{
    for (int column = 0; column < model.columnCount(); ++column)
        if (model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() == title)
            return model.data(model.index(row, column)).toString();
    return QStringLiteral("no such column");
}

bool someLabelSays(const QWidget& page, const QString& text)
{
    for (const auto* label : page.findChildren<QLabel*>())
        if (label->text().contains(text))
            return true;
    return false;
}

}  // namespace

TEST_CASE_METHOD(DescribeFixture, "variables are described by groups, with reasons", "[ui]")
{
    auto& page = showPage("variables");
    auto& model = *page.findChild<ResultModel*>();
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto state = QStringLiteral("State actor");
    CHECK(cellOf(model, rowOf(model, state), QStringLiteral("Count")) == QStringLiteral("79"));
    CHECK(cellOf(model, rowOf(model, state), QStringLiteral("Share (%)"))
          == QStringLiteral("24.8"));

    choiceIn(page, "describedBy").choose(QStringLiteral("staff"));
    // The second group below relevance: figures of R as in the tests of the command line.
    const int relevance = rowOf(model, QStringLiteral("Relevance for ego"));
    REQUIRE(relevance >= 0);
    const int second = rowOf(model, QStringLiteral("Mostly volunteers"), relevance);
    CHECK(cellOf(model, second, QStringLiteral("Mean")) == QStringLiteral("2.23"));
    CHECK(cellOf(model, second, QStringLiteral("n")) == QStringLiteral("56"));

    // A refusal becomes a column of its own as soon as there is one.
    const auto codebook = document().reader().codebook();
    document().perform(QStringLiteral("Refuse"), [&](Writer& writer) {
        writer.setAnswer(document().reader().egos().front().id,
                         codebook.find(Owner::Ego, "members")->id, MissingReason::Refused);
    });
    choiceIn(page, "describedBy").choose(QString());
    const int members = rowOf(model, QStringLiteral("Members (class of size)"));
    CHECK(cellOf(model, members, QStringLiteral("Refused")) == QStringLiteral("1"));
    CHECK(cellOf(model, members, QStringLiteral("Missing")) == QStringLiteral("1"));

    choiceIn(page, "describedBy").choose(QStringLiteral("ego"));
    CHECK(rowOf(model, QStringLiteral("Together e.V.")) >= 0);
    // An empty study has nothing to describe, and says so instead of breaking.
    pressKeys(QKeySequence::Undo);
    pressKeys(QKeySequence::Undo);
    CHECK(cellOf(model, rowOf(model, state), QStringLiteral("Share (%)"))
          != QStringLiteral("24.8"));
}

TEST_CASE_METHOD(DescribeFixture, "the selected variable is drawn and exported", "[ui]")
{
    auto& page = showPage("variables");
    auto& view = *page.findChild<ResultView*>();
    view.selectRow(rowOf(view.model(), QStringLiteral("State actor")));
    const auto svg = fileFor("bars.svg");
    questions.size = {84, 300};
    trigger(page, "Export picture…");
    CHECK(readFile(svg.toStdString()).find("84mm") != std::string::npos);
    view.selectRow(rowOf(view.model(), QStringLiteral("Year founded")));
    const auto png = fileFor("histogram.png");
    trigger(page, "Export picture…");
    CHECK(QImage(png).width() == qRound(84 / 25.4 * 300));
    trigger(page, "Copy picture");
    CHECK_FALSE(QApplication::clipboard()->image().isNull());

    const auto table = fileFor("table.html");
    trigger(page, "Export table…");
    CHECK(readFile(table.toStdString()).find("charset=\"utf-8\"") != std::string::npos);
    questions.files.push_back(QStringLiteral("/no/such/folder/t.csv"));
    trigger(page, "Export table…");
    CHECK(questions.problems.size() == 1);
}

TEST_CASE_METHOD(DescribeFixture, "a cross table shows counts, percentages and its test", "[ui]")
{
    auto& page = showPage("crosstable");
    const auto& model = *page.findChild<ResultModel*>();
    choiceIn(page, "crossRows").choose(QStringLiteral("type"));
    choiceIn(page, "crossColumns").choose(QStringLiteral("evaluation"));
    const int state = rowOf(model, QStringLiteral("State actor"));
    CHECK(model.data(model.index(state, 3)).toString() == QStringLiteral("48"));
    CHECK(someLabelSays(page, QStringLiteral("χ²(14) = 20.02, p = 0.130, Cramér’s V = 0.18")));
    CHECK(someLabelSays(page, QStringLiteral("8 of 24 cells")));
    auto* percent = page.findChild<QComboBox*>(QStringLiteral("crossPercent"));
    percent->setCurrentIndex(1);
    CHECK(model.data(model.index(state, 3)).toString() == QStringLiteral("61.5"));
    CHECK(cellOf(model, state, QStringLiteral("Total")) == QStringLiteral("100.0"));
    CHECK(cellOf(model, state, QStringLiteral("n")) == QStringLiteral("78"));

    const auto file = fileFor("cross.csv");
    trigger(page, "Export table…");
    CHECK(readFile(file.toStdString()).find("State actor,") != std::string::npos);
    trigger(page, "Copy table");
    CHECK(QApplication::clipboard()->text().contains(QStringLiteral("State actor\t")));
}

TEST_CASE_METHOD(DescribeFixture, "key attributes are shown as a paper prints them", "[ui]")
{
    auto& page = showPage("keyattributes");
    const auto& model = *page.findChild<ResultModel*>();
    CHECK(cellOf(model, rowOf(model, QStringLiteral("Egos")), QStringLiteral("n"))
          == QStringLiteral("15"));
    const int size = rowOf(model, QStringLiteral("Network size"));
    CHECK(cellOf(model, size, QStringLiteral("Mean (SD)")) == QStringLiteral("21.27 (7.98)"));
    CHECK(cellOf(model, size, QStringLiteral("Range")) == QStringLiteral("6 to 37"));
    const int state = rowOf(model, QStringLiteral("State actor"));
    CHECK(cellOf(model, state, QStringLiteral("Mean (SD)")) == QStringLiteral("23.2 (8.5)"));
    for (const auto* name : {"key.md", "key.tex"}) {
        const auto file = fileFor(name);
        trigger(page, "Export table…");
        CHECK(readFile(file.toStdString()).find("23.2 (8.5)") != std::string::npos);
    }
}

TEST_CASE_METHOD(DescribeFixture, "all maps are listed, sorted, filtered and opened", "[ui]")
{
    auto& page = showPage("overview");
    auto* list = page.findChild<QListView*>(QStringLiteral("overviewMaps"));
    const auto* model = page.findChild<MiniatureModel*>();
    REQUIRE(model->rowCount() == 15);
    page.findChild<QComboBox*>(QStringLiteral("overviewOrder"))->setCurrentIndex(2);
    CHECK(model->entries().front().size == 37);
    CHECK(model->entries().back().size == 6);
    QSignalSpy opened(&page, &AnalysisPage::alterWanted);
    const auto middle = list->visualRect(model->index(1, 0)).center();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, middle);
    QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, middle);
    REQUIRE(opened.size() == 1);
    CHECK(opened.front().front().value<TieKey>().map == model->entries()[1].map);

    auto& egos = choiceIn(page, "overviewEgos");
    for (int i = 0; i < egos.count(); ++i)
        if (egos.itemText(i).endsWith(QStringLiteral("Volunteers only")))
            egos.setCurrentIndex(i);
    CHECK(model->rowCount() == 4);
    const auto file = fileFor("all.pdf");
    questions.size = {174, 150};
    trigger(page, "Export picture…");
    CHECK(readFile(file.toStdString()).starts_with("%PDF"));
}

TEST_CASE_METHOD(DescribeFixture, "only maps in sight are painted", "[ui]")
{
    auto& page = showPage("overview");
    document().perform(QStringLiteral("Add egos"), [](Writer& writer) {
        const auto design = writer.reader().defaultDesign().id;
        for (int i = 0; i < 400; ++i)
            writer.addMap(writer.addEgo({}, "Ego " + std::to_string(i)), design, "Map");
    });
    const auto* model = page.findChild<MiniatureModel*>();
    REQUIRE(model->rowCount() == 415);
    const auto* delegate = page.findChild<MiniatureDelegate*>();
    const int before = delegate->painted();
    page.grab();
    CHECK(delegate->painted() > before);
    CHECK(delegate->painted() - before < 60);
    const int once = delegate->painted();
    page.grab();
    CHECK(delegate->painted() == once);
}

TEST_CASE_METHOD(DescribeFixture, "the aggregate map counts and filters partners", "[ui]")
{
    auto& page = dynamic_cast<AggregatePage&>(showPage("aggregate"));
    CHECK(page.map().networks == 15);
    const auto* boxes = page.findChild<QWidget*>(QStringLiteral("aggregateCategories"));
    const auto all = boxes->findChildren<QCheckBox*>();
    REQUIRE(all.size() == 9);
    AggregateView view{CellMeasure::Count, std::vector<bool>(page.map().groups(), true), {}};
    const auto sum = [&] {
        double total = 0;
        for (const auto& ring : cellValues(page.map(), view))
            for (const double value : ring)
                total += value;
        return total;
    };
    CHECK(sum() <= 319);
    view.measure = CellMeasure::Share;
    CHECK(sum() == Approx(100));
    view.measure = CellMeasure::PerNetwork;
    CHECK(sum() <= 319.0 / 15 + 1e-9);

    QApplication::processEvents();  // the boxes are shown a moment after they are made
    const auto before = page.grab().toImage();
    QTest::mouseClick(all.front(), Qt::LeftButton, {}, QPoint(8, all.front()->height() / 2));
    CHECK_FALSE(all.front()->isChecked());
    CHECK(page.grab().toImage() != before);
    const auto file = fileFor("aggregate.svg");
    trigger(page, "Export picture…");
    CHECK(readFile(file.toStdString()).find("<svg") != std::string::npos);
    choiceIn(page, "aggregateAttribute").setCurrentIndex(0);
    CHECK(page.map().groups() == 1);
    // A change of the study keeps the choice; an empty study has no map at all.
    pressKeys(QKeySequence::Undo);
    CHECK(page.map().networks == 0);
}

TEST_CASE("drawings of nothing say so, and lines never cut a word off", "[ui]")
{
    const Distribution nothing{QStringLiteral("Empty"), {}, {}, {}};
    const auto drawing = distributionDrawing(nothing, 84, paperStyle());
    CHECK(drawing.millimetres.height() > 5);
    CHECK_FALSE(pictureImage(drawing, 100).isNull());
    const Lettering text(9);
    const auto lines = wrapped(QStringLiteral("Donaudampfschifffahrtsgesellschaft mbH"), 20, text);
    CHECK(lines.join(QString()) == QStringLiteral("DonaudampfschifffahrtsgesellschaftmbH"));
    for (const auto& line : lines)
        CHECK(text.width(line) <= 20);
    CHECK(wrapped({}, 20, text).size() == 1);
}
