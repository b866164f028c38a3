// SPDX-License-Identifier: GPL-3.0-or-later
// What the tables of data show that nobody entered: measures, groupings and derived columns.
#include "core/exchange/tables/rows/delimited_table.hpp"
#include "core/maps/placing.hpp"
#include "core/measures/variables/study_frames.hpp"
#include "tests/ui/tables_fixture.hpp"
#include "ui/analysis/data/shared_rows.hpp"
#include "ui/interview/maps/map_workspace.hpp"
#include "ui/map/canvas/map_scene.hpp"
#include "ui/study/study_document.hpp"
#include "ui/style/theme.hpp"
#include "ui/text/number_format.hpp"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QListWidget>
#include <QMenu>
#include <QToolTip>

using namespace alteri;
using namespace alteri::test;

namespace {

const QString size = QStringLiteral("Network size");
const QString blau = QStringLiteral("Blau index: Type of organisation");

class ComputedTablesFixture : public TablesFixture {
public:
    ComputedTablesFixture() { openSample(); }

    /// An ego who names nobody has a network of which little can be said.
    void addLonelyEgo()
    {
        document().perform(QStringLiteral("Add"), [](Writer& writer) {
            const auto ego = writer.addEgo("alone", "Aaron alone");
            writer.addMap(ego, writer.reader().defaultDesign().id, "Map");
        });
    }

    QStringList cells(const QString& title) const
    {
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row)
            texts << cell(row, title);
        return texts;
    }

    /// State actors against all others, and three derived columns.
    void keepVariables()
    {
        document().perform(QStringLiteral("Keep"), [](Writer& writer) {
            const auto codebook = writer.reader().codebook();
            const auto* type = codebook.find(Owner::Alter, "type");
            Recode recode;
            recode.attribute = type->id;
            recode.key = "kind";
            recode.label = "Kind of partner";
            recode.groups = {{{}, "public", "Public", {type->findCode("state")->id}},
                             {{}, "other", "Everybody else", {}}};
            for (const auto& category : type->categories)
                if (category.code != "state")
                    recode.groups[1].members.push_back(category.id);
            writer.addRecode(recode);
            using Level = DerivedColumn::Level;
            using Kind = DerivedColumn::Kind;
            writer.addDerivedColumn(
                {{}, "twice", "Twice the members", Level::Ego, Kind::Computed, "2 * members"});
            writer.addDerivedColumn({{},
                                     "near",
                                     "Relevance within egos",
                                     Level::Tie,
                                     Kind::Centred,
                                     "within relevance"});
            writer.addDerivedColumn(
                {{}, "broken", "Broken", Level::Ego, Kind::Computed, "nobody + 1"});
        });
    }

    QString headingToolTip(const QString& title) const
    {
        return model->headerData(column(title), Qt::Horizontal, Qt::ToolTipRole).toString();
    }

    bool isEditable(const QString& title) const
    {
        return model->flags(model->index(0, column(title))).testFlag(Qt::ItemIsEditable);
    }

    bool hasColumn(const QString& title) const
    {
        for (int i = 0; i < model->columnCount(); ++i)
            if (model->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString() == title)
                return true;
        return false;
    }
};

/// The values of the column of networks that statistics see, as the table writes them.
QStringList expected(const Reader& reader, const std::string& name, int decimals)
{
    const auto frames = framesOf(reader);
    const auto* values = frames.networks.find(name);
    QStringList texts;
    for (std::size_t i = 0; i < frames.networks.rows; ++i)
        texts << (values->isMissing(i) ? QStringLiteral("undefined")
                                       : localNumber(values->numbers->values[i], decimals));
    return texts;
}

}  // namespace

TEST_CASE_METHOD(ComputedTablesFixture,
                 "networks are sorted by a measure, and what is undefined comes last",
                 "[ui][tables]")
{
    addLonelyEgo();
    showPage("networks");
    const QAbstractItemModelTester tester(model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(model->rowCount() == 16);
    CHECK(cells(size) == expected(document().reader(), "size", 0));
    CHECK(cells(blau) == expected(document().reader(), "blau_type", 3));
    clickHeading(size);
    CHECK(cell(0, QStringLiteral("Ego")) == QStringLiteral("Aaron alone"));
    clickHeading(size);
    CHECK(cell(15, QStringLiteral("Ego")) == QStringLiteral("Aaron alone"));
    table->scrollTo(model->index(0, column(blau)));
    for (int click = 0; click < 2; ++click) {
        clickHeading(blau);
        CHECK(cell(15, blau) == QStringLiteral("undefined"));
        const double first = cell(0, blau).toDouble();
        const double last = cell(14, blau).toDouble();
        CHECK((click == 0 ? first < last : first > last));
    }
    const auto undefined = model->index(15, column(blau));
    CHECK(undefined.data(Qt::ToolTipRole).toString()
          == QStringLiteral("Undefined: ego named nobody."));
    CHECK(undefined.data(Qt::ForegroundRole).isValid());
}

TEST_CASE_METHOD(ComputedTablesFixture,
                 "networks are filtered and searched like other tables",
                 "[ui][tables]")
{
    showPage("networks");
    auto* popup = openFilter(size);
    QTest::keyClicks(popup->findChild<QLineEdit*>(QStringLiteral("filterLeast")),
                     QStringLiteral("20"));
    close(popup);
    CHECK(model->rowCount() > 0);
    CHECK(model->rowCount() < 15);
    for (const auto& text : cells(size))
        CHECK(text.toInt() >= 20);
    CHECK(chips().front() == QStringLiteral("Network size: 20 or more"));
    CHECK(count() == QStringLiteral("%1 of 15 rows").arg(model->rowCount()));
    press(page, "clearFilters");
    const auto name = cell(4, QStringLiteral("Ego"));
    pressKeys(QKeySequence::Find);
    type(name.toLower());
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    REQUIRE(model->rowCount() == 1);
    CHECK(cell(0, QStringLiteral("Ego")) == name);
}

TEST_CASE_METHOD(ComputedTablesFixture,
                 "measures are hidden by their kind, and stay hidden",
                 "[ui][tables]")
{
    showPage("networks");
    auto* menu = page->findChild<QToolButton*>(QStringLiteral("columnButton"))->menu();
    for (auto* kind : menu->actions())
        if (kind->menu() != nullptr && kind->text() == QStringLiteral("Count"))
            for (auto* action : kind->menu()->actions())
                if (action->text() == QStringLiteral("Hide all"))
                    action->trigger();
    QApplication::processEvents();
    const auto state = QStringLiteral("Count: Type of organisation (type): State actor");
    REQUIRE(hasColumn(state));
    CHECK(table->isColumnHidden(column(state)));
    CHECK_FALSE(table->isColumnHidden(column(blau)));
    window.openStudy(QString::fromStdString(document().file().file().string()));
    QApplication::processEvents();
    showPage("networks");
    CHECK(table->isColumnHidden(column(state)));
    CHECK_FALSE(table->isColumnHidden(column(blau)));
}

TEST_CASE_METHOD(ComputedTablesFixture,
                 "networks are copied and exported as shown, measures as numbers",
                 "[ui][tables]")
{
    addLonelyEgo();
    showPage("networks");
    clickHeading(size);
    choose(0, QStringLiteral("Ego"));
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const auto lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    REQUIRE(lines.size() == 18);
    CHECK(lines[0].startsWith(QStringLiteral("Ego\tNetwork size\t")));
    CHECK(lines[1].startsWith(QStringLiteral("Aaron alone\t0\t0\t")));

    const auto codes = folder.path("networks.csv");
    questions.files.push_back(QString::fromStdString(codes.string()));
    trigger("Export codes…");
    const auto written = QString::fromStdString(readFile(codes)).split(QLatin1Char('\n'));
    CHECK(written.size() == 18);
    CHECK(written[0].startsWith(QStringLiteral("ego,size,")));
    CHECK(written[0].contains(QStringLiteral(",density,")));
    CHECK(written[1].startsWith(QStringLiteral("Aaron alone,0,0,")));
    // What is undefined is said where people read it, and left out where programs do.
    CHECK(lines[1].contains(QStringLiteral("\tundefined\t")));
    CHECK(written[1].contains(QStringLiteral(",,")));
    CHECK_FALSE(written[1].contains(QStringLiteral("undefined")));

    const auto markdown = folder.path("networks.md");
    questions.files.push_back(QString::fromStdString(markdown.string()));
    trigger("Export labels…");
    const auto shown = QString::fromStdString(readFile(markdown));
    CHECK(shown.contains(QStringLiteral("Network size")));
    CHECK(shown.contains(cell(15, blau)));
}

TEST_CASE_METHOD(ComputedTablesFixture,
                 "measures cannot be edited and follow the map; a row leads to ego's map",
                 "[ui][tables]")
{
    showPage("networks");
    CHECK_FALSE(isEditable(size));
    CHECK(headingToolTip(size).contains(QStringLiteral("cannot be edited here")));
    CHECK(model->index(0, column(size)).data(Qt::ToolTipRole).toString()
          == QStringLiteral("Computed from the data: cannot be edited here."));
    clickHeading(size);
    choose(3, size);
    const auto ego = cell(3, QStringLiteral("Ego"));
    const int before = cell(3, size).toInt();
    const auto map = *model->study().map(DataRows::Networks, model->studyRow(3));
    document().perform(QStringLiteral("Name"),
                       [&](Writer& writer) { nameAlter(writer, map, "One more"); });
    const int row = table->currentIndex().row();
    CHECK(cell(row, QStringLiteral("Ego")) == ego);
    CHECK(cell(row, size).toInt() == before + 1);
    // Sorted as before.
    for (int i = 1; i < model->rowCount(); ++i)
        CHECK(cell(i - 1, size).toInt() <= cell(i, size).toInt());
    pressKeys(QKeySequence::Undo);
    CHECK(cell(table->currentIndex().row(), size).toInt() == before);

    choose(5, size);
    const auto wanted = model->study().map(DataRows::Networks, model->studyRow(5));
    pressKeys(QKeySequence(Qt::ALT | Qt::Key_1));
    CHECK(scene().snapshot().map == wanted);
}

TEST_CASE_METHOD(ComputedTablesFixture,
                 "groupings stand in the tables, follow answers and cannot be edited",
                 "[ui][tables]")
{
    keepVariables();
    showPage("ties");
    const QAbstractItemModelTester tester(model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto kind = QStringLiteral("Kind of partner (grouped)");
    const auto type = QStringLiteral("Type of organisation");
    const auto groupOf = [&](int row) {
        if (cell(row, type).isEmpty())
            return QString();
        return cell(row, type) == QStringLiteral("State actor") ? QStringLiteral("Public")
                                                                : QStringLiteral("Everybody else");
    };
    for (int row = 0; row < model->rowCount(); ++row)
        CHECK(cell(row, kind) == groupOf(row));
    CHECK_FALSE(isEditable(kind));
    CHECK(headingToolTip(kind).startsWith(
        QStringLiteral("Grouping of “Type of organisation”:\nPublic = State actor\n")));
    const bool isState = cell(0, type) == QStringLiteral("State actor");
    chooseAnswer(0, type,
                 isState ? QStringLiteral("Party or politician") : QStringLiteral("State actor"));
    CHECK(cell(0, kind) == groupOf(0));
    chooseAnswer(0, type, QStringLiteral("Refused"));
    CHECK(cell(0, kind) == QStringLiteral("Refused"));
    pressKeys(QKeySequence::Undo);

    auto* popup = openFilter(kind);
    press(popup, "checkNone");
    auto* list = popup->findChild<QListWidget*>(QStringLiteral("filterCategories"));
    list->findItems(QStringLiteral("Public"), Qt::MatchExactly).front()->setCheckState(Qt::Checked);
    close(popup);
    REQUIRE(model->rowCount() > 0);
    for (const auto& text : cells(type))
        CHECK(text == QStringLiteral("State actor"));
    showPage("alteri");
    CHECK(hasColumn(kind));
    showPage("egos");
    CHECK_FALSE(hasColumn(kind));

    // A grouping that goes takes its column along, and the filter on it.
    document().perform(QStringLiteral("Remove"), [](Writer& writer) {
        writer.removeRecode(writer.reader().codebook().findRecode("kind")->id);
    });
    showPage("ties");
    CHECK_FALSE(hasColumn(kind));
    CHECK(model->rowCount() == 319);
}

TEST_CASE_METHOD(ComputedTablesFixture,
                 "derived columns stand in the tables of their level and follow changes",
                 "[ui][tables]")
{
    keepVariables();
    showPage("egos");
    const auto twice = QStringLiteral("Twice the members");
    const auto members = QStringLiteral("Members (class of size)");
    for (int row = 0; row < model->rowCount(); ++row)
        CHECK(cell(row, twice).toDouble() == 2 * cell(row, members).toDouble());
    CHECK(headingToolTip(twice).startsWith(QStringLiteral("twice = 2 * members\n")));
    CHECK_FALSE(isEditable(twice));
    CHECK(cell(0, QStringLiteral("Broken")).isEmpty());
    CHECK(
        headingToolTip(QStringLiteral("Broken")).contains(QStringLiteral("Cannot be worked out")));
    typeAnswer(0, members, QStringLiteral("41"));
    CHECK(cell(0, twice) == QStringLiteral("82"));
    pressKeys(QKeySequence::Undo);
    CHECK(cell(0, twice).toDouble() == 2 * cell(0, members).toDouble());

    // Of a tie: relevance less the mean of ego's ties adds up to nothing within an ego.
    showPage("ties");
    const auto near = QStringLiteral("Relevance within egos");
    QMap<QString, double> sums;
    for (int row = 0; row < model->rowCount(); ++row) {
        const auto text = cell(row, near).replace(QChar(0x2212), QLatin1Char('-'));
        CHECK(text.isEmpty() == cell(row, QStringLiteral("Relevance for ego")).isEmpty());
        sums[cell(row, QStringLiteral("Ego"))] += text.toDouble();
    }
    CHECK(sums.size() == 15);
    for (const double sum : sums)
        CHECK(std::abs(sum) < 0.03);  // cells are rounded to three decimals
    CHECK(hasColumn(QStringLiteral("Twice the members (ego)")));
    clickHeading(near);
    CHECK(model->query().sorting);
}

TEST_CASE_METHOD(ComputedTablesFixture,
                 "a big study shows derived columns once nothing has changed for a moment",
                 "[ui][tables]")
{
    constexpr int egos = 52;
    constexpr int alteri = 100;
    document().perform(QStringLiteral("Fill"), [](Writer& writer) {
        const auto design = writer.reader().defaultDesign().id;
        for (int i = 0; i < egos; ++i) {
            const auto ego = writer.addEgo("B" + std::to_string(i), "Big " + std::to_string(i));
            const auto map = writer.addMap(ego, design, "Map");
            for (int k = 0; k < alteri; ++k)
                nameAlter(writer, map, std::to_string(i) + " knows " + std::to_string(k));
        }
    });
    keepVariables();
    showPage("ties");
    CHECK(hasColumn(QStringLiteral("Kind of partner (grouped)")));
    REQUIRE(QTest::qWaitFor([&] { return model->rowCount() == egos * alteri + 319; }));
    const auto near = QStringLiteral("Relevance within egos");
    REQUIRE(QTest::qWaitFor([&] { return !cell(0, near).isEmpty(); }));
    CHECK(cell(0, QStringLiteral("Kind of partner (grouped)")).isEmpty()
          == cell(0, QStringLiteral("Type of organisation")).isEmpty());
    showPage("networks");
    CHECK(model->rowCount() == egos + 15);
    CHECK(cell(15, size) == QStringLiteral("100"));
}

TEST_CASE_METHOD(ComputedTablesFixture,
                 "a table that is made when the rows are there is laid out, too",
                 "[ui][tables]")
{
    showPage("ties");
    showPage("alteri");
    CHECK(table->isColumnHidden(column(QStringLiteral("Alter code"))));
    CHECK_FALSE(table->isColumnHidden(column(QStringLiteral("Alter"))));
    auto* menu = page->findChild<QToolButton*>(QStringLiteral("columnButton"))->menu();
    CHECK(menu->actions().size() == model->columnCount());
    CHECK(count() == QStringLiteral("319 of 319 rows"));
}

TEST_CASE_METHOD(ComputedTablesFixture, "tooltips can be read in both appearances", "[ui][tables]")
{
    showPage("networks");
    for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
        applyAppearance(appearance);
        QToolTip::showText(table->mapToGlobal(QPoint(40, 40)), headingToolTip(size), table);
        QWidget* shown = nullptr;
        for (auto* widget : QApplication::topLevelWidgets())
            if (widget->inherits("QTipLabel") && widget->isVisible())
                shown = widget;
        REQUIRE(shown != nullptr);
        CHECK(shown->grab().toImage().pixelColor(3, 3)
              == QApplication::palette().color(QPalette::ToolTipBase));
        CHECK(std::abs(QApplication::palette().color(QPalette::ToolTipBase).lightness()
                       - QApplication::palette().color(QPalette::ToolTipText).lightness())
              > 150);
        QToolTip::hideText();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    applyAppearance(Appearance::Light);
}

TEST_CASE_METHOD(ComputedTablesFixture, "a page is made when it is first wanted", "[ui][tables]")
{
    auto& analysis = window.study()->analysis();
    CHECK(analysis.findChildren<AnalysisPage*>().size() == 1);
    CHECK(analysis.pages().size() == 20);
    // Whom the map shows is selected on pages made later, too.
    const auto other = scene().snapshot().alteri.back().id;
    scene().selectAlter(other);
    showPage("alteri");
    CHECK(model->study().alter(DataRows::Alteri, model->studyRow(table->currentIndex().row()))
          == other);
    CHECK(analysis.findChildren<AnalysisPage*>().size() <= 3);
    for (const auto& key : analysis.pages())
        CHECK(analysis.page(key) != nullptr);
    CHECK(analysis.page(QStringLiteral("no such page")) == nullptr);
}
