// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of users, by the real assistant: with the mouse and with keys.
#include "core/exchange/tables/import/import_recipe.hpp"
#include "tests/catch.hpp"
#include "tests/ui/interview_fixture.hpp"
#include "tests/ui/window_fixture.hpp"
#include "ui/import/forecast_pane.hpp"
#include "ui/import/import_assistant.hpp"
#include "ui/study/study_document.hpp"
#include "ui/text/file_path.hpp"
#include "ui/window/study_window.hpp"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QTabBar>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QUrl>

using namespace alteri;
using namespace alteri::test;

namespace {

/// The assistant as a user sees it.
class Assistant {
public:
    explicit Assistant(ImportAssistant& dialog)
        : m_dialog(dialog)
    {
    }

    template <class Widget>
    Widget& part(const char* name)
    {
        auto* found = m_dialog.findChild<Widget*>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return *found;
    }

    /// Goes down a box with the keys until it shows what is wanted.
    void pick(const char* box, const QString& text) { pickIn(part<QComboBox>(box), text); }

    static void pickIn(QComboBox& box, const QString& text)
    {
        REQUIRE(box.isEnabled());
        const int wanted = box.findText(text);
        REQUIRE(wanted >= 0);
        box.setFocus();
        QTest::keyClick(&box, Qt::Key_Home);
        for (int i = 0; i < wanted; ++i)
            QTest::keyClick(&box, Qt::Key_Down);
        CHECK(box.currentText() == text);
        QApplication::processEvents();
    }

    /// Clicks the head of a column.
    void clickHead(const QString& title)
    {
        auto& view = part<QTableView>("importPreview");
        auto* head = view.horizontalHeader();
        const int column = columnOf(title);
        view.scrollTo(view.model()->index(0, column));
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {},
                          {head->sectionViewportPosition(column) + 5, head->height() / 2});
        QApplication::processEvents();
        CHECK(m_dialog.findChild<QLabel*>(QStringLiteral("columnTitle"))->text().contains(title));
    }

    int columnOf(const QString& title)
    {
        auto* model = part<QTableView>("importPreview").model();
        for (int i = 0; i < model->columnCount(); ++i)
            if (headAt(i).section(QLatin1Char('\n'), 0, 0) == title)
                return i;
        FAIL("no column " << title.toStdString());
        return -1;
    }

    QString headAt(int column)
    {
        return part<QTableView>("importPreview")
            .model()
            ->headerData(column, Qt::Horizontal)
            .toString();
    }

    /// What a column is understood as.
    QString meant(const QString& title)
    {
        return headAt(columnOf(title)).section(QLatin1Char('\n'), 1);
    }

    QString cell(int row, const QString& title)
    {
        auto* model = part<QTableView>("importPreview").model();
        return model->index(row, columnOf(title)).data().toString();
    }

    void showTable(int tab)
    {
        auto& tabs = part<QTabBar>("importTables");
        QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(tab).center());
        QApplication::processEvents();
    }

    /// What happens is worked out beside the window.
    void waitForForecast()
    {
        constexpr int patience = 60'000;
        auto* pane = m_dialog.findChild<ForecastPane*>();
        REQUIRE(QTest::qWaitFor([&] { return !pane->isBusy(); }, patience));
    }

    QString forecast()
    {
        waitForForecast();
        QStringList lines;
        auto& list = part<QListWidget>("importForecast");
        for (int i = 0; i < list.count(); ++i)
            lines << list.item(i)->text();
        return lines.join(QLatin1Char('\n'));
    }

    QTableWidget& missing() { return part<QTableWidget>("missingTexts"); }

    int lineOfMissing(const QString& text)
    {
        for (int row = 0; row < missing().rowCount(); ++row)
            if (missing().item(row, 0)->text() == text)
                return row;
        FAIL("no text " << text.toStdString());
        return -1;
    }

    void pickReason(const QString& text, const QString& reason)
    {
        pickIn(*qobject_cast<QComboBox*>(missing().cellWidget(lineOfMissing(text), 2)), reason);
    }

    void addMissing(const QString& text)
    {
        click("addMissing");
        // The editor of the text before may still be about to be deleted.
        QLineEdit* editor = nullptr;
        for (auto* each : missing().findChildren<QLineEdit*>())
            if (each->isVisible())
                editor = each;
        REQUIRE(editor != nullptr);
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QApplication::processEvents();
    }

    void click(const char* button)
    {
        waitForForecast();
        QTest::mouseClick(&part<QAbstractButton>(button), Qt::LeftButton);
        QApplication::processEvents();
    }

    bool mayImport()
    {
        waitForForecast();
        return part<QAbstractButton>("import").isEnabled();
    }

private:
    ImportAssistant& m_dialog;
};

struct AssistantFixture : WindowFixture {
    QString table(const std::string& name, const std::string& bytes)
    {
        return fileAt(folder.write(name, bytes));
    }

    /// An action of the menu, and what is done in the assistant that it opens.
    void
    run(const QString& action, const QStringList& files, const std::function<void(Assistant&)>& act)
    {
        questions.manyFiles.push_back(files);
        bool isDone = false;
        whenOpen<ImportAssistant>([&](ImportAssistant& dialog) {
            Assistant assistant(dialog);
            act(assistant);
            isDone = true;
            if (dialog.isVisible())
                dialog.reject();
        });
        trigger(window, action);
        CHECK(isDone);
    }

    void startBlank()
    {
        questions.newStudies.push_back(
            {QStringLiteral("blank"), fileAt(folder.path("import.alteri"))});
        clickButton(QStringLiteral("startNew"));
    }

    /// An answer of the ego with a code; nothing if there is none.
    std::optional<Value> answerOf(const std::string& ego, const std::string& key)
    {
        const auto reader = document().reader();
        const auto codebook = reader.codebook();
        const auto* attribute = codebook.find(Owner::Ego, key);
        REQUIRE(attribute != nullptr);
        for (const auto& each : reader.egos())
            if (each.code == ego)
                return reader.answer(each.id, attribute->id);
        FAIL("no ego " << ego);
        return std::nullopt;
    }
};

const QString importTables = QStringLiteral("Import tables…");
const QString nextDelivery = QStringLiteral("Next delivery…");
const QString joinAnswers = QStringLiteral("Join answers…");

const std::string persons = "Nummer;Name;Einkommen;Seit\n"
                            "1;M\xFCller;1.200,50;03.04.2019\n"
                            "2;Gr\xF6n;-9;31.12.2020\n"
                            "3;Ada;950,25;k. A.\n";
const std::string contacts = "Befragte;Kontakt;Art;Stadt\n1;a;1;Bonn\n1;b;2;Bonn\n2;a;1;Ulm\n";

}  // namespace

TEST_CASE_METHOD(AssistantFixture, "tables are imported with a report", "[ui][assistant]")
{
    startBlank();
    const auto egos = table("egos.csv", "ego_id,colour\nE1,red\nE2,red\n");
    const auto alteri = table("alters.csv", "ego_id,alter_id\nE2,A1\n");
    run(importTables, {egos, alteri}, [](Assistant& assistant) {
        CHECK(assistant.forecast().contains(QStringLiteral("2 egos will come in.")));
        CHECK(assistant.meant(QStringLiteral("colour")) == QStringLiteral("Ego: nominal, new"));
        assistant.click("import");
    });
    REQUIRE(questions.told.size() == 1);
    CHECK(questions.told.front().contains(QStringLiteral("colour (nominal)")));
    CHECK(document().reader().egos().size() == 2);
    // One gesture.
    document().undo();
    CHECK(document().reader().egos().empty());
}

TEST_CASE_METHOD(AssistantFixture, "faulty tables are told and not imported", "[ui][assistant]")
{
    startBlank();
    const auto egos = table("egos.csv", "ego_id\nE1\nE1\n");
    const auto alteri = table("alters.csv", "ego_id,alter_id\nE2,A1\n");
    run(importTables, {egos, alteri}, [](Assistant& assistant) {
        CHECK_FALSE(assistant.mayImport());
        const auto forecast = assistant.forecast();
        CHECK(forecast.contains(QStringLiteral("Nothing can be imported")));
    });
    CHECK(document().reader().egos().empty());
    run(importTables, {egos, alteri}, [](Assistant& assistant) {
        // Whose rows repeat egos is a table of alteri, unless the user says otherwise.
        assistant.showTable(0);
        assistant.pick("tableKind", QStringLiteral("Egos"));
        CHECK(assistant.forecast().contains(QStringLiteral("egos.csv, line 3, column 1: ")));
        CHECK(assistant.forecast().contains(QStringLiteral("There is no ego “E2”")));
        CHECK_FALSE(assistant.mayImport());
    });
    CHECK(questions.told.isEmpty());
}

TEST_CASE_METHOD(AssistantFixture,
                 "a table that no program wrote becomes a study",
                 "[ui][assistant]")
{
    const auto file = fileAt(folder.path("new.alteri"));
    questions.files.push_back(file);
    run(importTables, {table("persons.csv", persons)}, [](Assistant& assistant) {
        CHECK(assistant.part<QComboBox>("tableEncoding").currentText()
              == QStringLiteral("As found: Windows-1252"));
        CHECK(assistant.part<QComboBox>("tableSeparator").currentText()
              == QStringLiteral("As found: semicolons"));
        CHECK(assistant.cell(0, QStringLiteral("Name")) == QStringLiteral("Müller"));
        CHECK_FALSE(assistant.mayImport());
        assistant.pick("tableKind", QStringLiteral("Egos"));
        assistant.clickHead(QStringLiteral("Nummer"));
        assistant.pick("columnRole", QStringLiteral("Ego"));
        CHECK(assistant.mayImport());
        CHECK(assistant.meant(QStringLiteral("Einkommen")) == QStringLiteral("Ego: numeric, new"));
        CHECK(assistant.cell(0, QStringLiteral("Einkommen"))
              == QStringLiteral("1.200,50 → 1200.5"));
        // As long as nobody says that it is missing it is an answer.
        CHECK(assistant.meant(QStringLiteral("Seit")) != QStringLiteral("Ego: date, new"));
        assistant.addMissing(QStringLiteral("k. A."));
        assistant.pickReason(QStringLiteral("k. A."), QStringLiteral("Does not know"));
        CHECK(assistant.meant(QStringLiteral("Seit")) == QStringLiteral("Ego: date, new"));
        CHECK(assistant.cell(2, QStringLiteral("Seit")) == QStringLiteral("k. A. → Does not know"));
        assistant.addMissing(QStringLiteral("-9"));
        assistant.pickReason(QStringLiteral("-9"), QStringLiteral("Refused"));
        assistant.clickHead(QStringLiteral("Einkommen"));
        auto& label = assistant.part<QLineEdit>("columnLabel");
        label.setFocus();
        label.selectAll();
        QTest::keyClicks(&label, QStringLiteral("Income"));
        QTest::keyClick(&label, Qt::Key_Tab);
        assistant.click("import");
    });
    CHECK(questions.problems.isEmpty());
    REQUIRE(window.study() != nullptr);
    CHECK(QFile::exists(file));
    const auto reader = document().reader();
    REQUIRE(reader.egos().size() == 3);
    CHECK(answerOf("1", "Einkommen") == std::optional<Value>(1200.5));
    CHECK(answerOf("2", "Einkommen") == std::optional<Value>(MissingReason::Refused));
    CHECK(answerOf("1", "Seit") == std::optional<Value>(std::string("2019-04-03")));
    CHECK(reader.codebook().find(Owner::Ego, "Einkommen")->label == "Income");
}

TEST_CASE_METHOD(AssistantFixture,
                 "columns are chosen and the next delivery is read alike",
                 "[ui][assistant]")
{
    startBlank();
    const auto chosen = [](Assistant& assistant) {
        assistant.showTable(0);
        assistant.pick("tableKind", QStringLiteral("Egos"));
        assistant.clickHead(QStringLiteral("Nummer"));
        assistant.pick("columnRole", QStringLiteral("Ego"));
        assistant.showTable(1);
        assistant.pick("tableKind", QStringLiteral("Alteri"));
        assistant.clickHead(QStringLiteral("Befragte"));
        assistant.pick("columnRole", QStringLiteral("Ego"));
        assistant.clickHead(QStringLiteral("Kontakt"));
        // On the way to it the keys pass what another column is.
        assistant.pick("columnRole", QStringLiteral("Alter"));
        CHECK(assistant.meant(QStringLiteral("Befragte")) == QStringLiteral("Ego"));
        assistant.clickHead(QStringLiteral("Stadt"));
        assistant.pick("columnRole", QStringLiteral("Left out"));
        assistant.clickHead(QStringLiteral("Art"));
        assistant.pick("columnOwner", QStringLiteral("tie"));
        assistant.pick("columnScale", QStringLiteral("nominal"));
        CHECK(assistant.meant(QStringLiteral("Art")) == QStringLiteral("Tie: nominal, new"));
        CHECK(assistant.forecast().contains(QStringLiteral("3 alteri will come in.")));
    };
    questions.files.push_back(
        table("labels.csv", "column;code;label\nArt;1;friend\nArt;2;colleague\n"));
    run(importTables, {table("p.csv", persons), table("c.csv", contacts)},
        [&](Assistant& assistant) {
            chosen(assistant);
            assistant.click("labelsFromTable");
            CHECK(assistant.cell(1, QStringLiteral("Art")) == QStringLiteral("2 → colleague"));
            assistant.click("import");
        });
    CHECK(questions.problems.isEmpty());
    const auto codebook = document().reader().codebook();
    REQUIRE(codebook.find(Owner::Tie, "Art") != nullptr);
    CHECK(codebook.find(Owner::Tie, "Art")->findCode("2")->label == "colleague");
    CHECK(codebook.find(Owner::Alter, "Stadt") == nullptr);

    const auto next = table("p-2.csv", "Nummer;Name;Einkommen;Seit\n"
                                       "1;M\xFCller;1.300,00;03.04.2019\n"
                                       "4;Neu;10,00;1.1.2020\n");
    run(nextDelivery, {next, table("c-2.csv", "Befragte;Kontakt;Art;Stadt\n1;z;2;Bonn\n")},
        [](Assistant& assistant) {
            CHECK(assistant.meant(QStringLiteral("Nummer")) == QStringLiteral("Ego"));
            CHECK(assistant.forecast().contains(QStringLiteral("1 egos will come in.")));
            CHECK(assistant.forecast().contains(QStringLiteral("“Einkommen” is “1200.5” in the "
                                                               "study and “1.300,00” in the table; "
                                                               "it will be replaced.")));
            assistant.showTable(1);
            CHECK(assistant.meant(QStringLiteral("Stadt")) == QStringLiteral("Left out"));
            assistant.click("import");
        });
    CHECK(document().reader().egos().size() == 4);
    CHECK(answerOf("1", "Einkommen") == std::optional<Value>(1300.0));
    CHECK(document().undoLabel() == QStringLiteral("Import next delivery"));
}

TEST_CASE_METHOD(AssistantFixture,
                 "joined answers fill gaps, and contradictions are listed",
                 "[ui][assistant]")
{
    startBlank();
    run(importTables, {table("egos.csv", "ego_id,age\n1,30\n2,\n")},
        [](Assistant& assistant) { assistant.click("import"); });
    const auto registry = table("registry.csv", "ego_id,age,income\n1,31,900\n2,40,800\n9,50,1\n");
    run(joinAnswers, {registry}, [](Assistant& assistant) {
        const auto forecast = assistant.forecast();
        CHECK(forecast.contains(QStringLiteral("3 answers fill gaps.")));
        CHECK(forecast.contains(QStringLiteral(
            "registry.csv, line 2: ego “1”: “age” is “30” in the study and “31” in the table; it "
            "stays as it is.")));
        CHECK(forecast.contains(QStringLiteral("1 rows are left out")));
        // What the codebook has keeps its scale.
        assistant.clickHead(QStringLiteral("age"));
        CHECK_FALSE(assistant.part<QComboBox>("columnScale").isEnabled());
        assistant.clickHead(QStringLiteral("income"));
        CHECK(assistant.part<QComboBox>("columnScale").isEnabled());
        assistant.click("import");
    });
    CHECK(answerOf("1", "age") == std::optional<Value>(30.0));
    CHECK(answerOf("2", "age") == std::optional<Value>(40.0));
    CHECK(answerOf("1", "income") == std::optional<Value>(900.0));
    CHECK(document().reader().egos().size() == 2);
    document().undo();
    CHECK_FALSE(answerOf("2", "age"));
}

TEST_CASE_METHOD(AssistantFixture, "the report of an import says how tables were read", "[ui]")
{
    startBlank();
    const auto egos =
        table("egos.csv", "ego_id;income;age\nE1;1.234;30\nE2;-1;-99\nE3;.;999\nE4;20;31\n");
    run(importTables, {egos, table("alters.csv", "ego_id,alter_id\nE2,A1\n")},
        [](Assistant& assistant) {
            assistant.pick("decimalSign", QStringLiteral("Comma"));
            assistant.addMissing(QStringLiteral("-99"));
            assistant.addMissing(QStringLiteral("-1"));
            Assistant::pickIn(*qobject_cast<QComboBox*>(assistant.missing().cellWidget(
                                  assistant.lineOfMissing(QStringLiteral("-1")), 1)),
                              QStringLiteral("income"));
            // Found by itself, and a number that may mean missing.
            assistant.lineOfMissing(QStringLiteral("."));
            assistant.lineOfMissing(QStringLiteral("999"));
            assistant.click("import");
        });
    REQUIRE(questions.told.size() == 1);
    const auto& report = questions.told.front();
    for (const auto* part : {"egos.csv is read as separated by semicolons.", "“.” in “income”",
                             "“-1” in “income”", "“-99” in “age”", "999 in “age”",
                             "Points in “income” are read as parting thousands.", "wait beside"})
        CHECK(report.contains(QString::fromUtf8(part)));
    CHECK(answerOf("E1", "income") == std::optional<Value>(1234.0));
    CHECK_FALSE(answerOf("E2", "income"));
}

TEST_CASE_METHOD(AssistantFixture, "dropped tables open the assistant", "[ui][assistant]")
{
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(table("egos.csv", "ego_id,age\n1,30\n"))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    bool isOpen = false;
    whenOpen<ImportAssistant>([&](ImportAssistant& dialog) {
        isOpen = Assistant(dialog).mayImport();
        dialog.reject();
    });
    QDropEvent event(QPointF(10, 10), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &event);
    CHECK(isOpen);
    CHECK(window.study() == nullptr);
}
