// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked in the study: attributes of every scale, their categories, and the map.
#include "tests/ui/design_study.hpp"
#include "ui/codebook/computed_dialog.hpp"
#include "ui/codebook/grouping_dialog.hpp"
#include "ui/map/design/design_dialog.hpp"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTreeWidget>

#include <fstream>

namespace alteri::test {

namespace {

// as the form offers scales
enum { nominal, ordinal, several, numeric, rating, yesNo, date, shortText, longText };
// as the list groups attributes
enum { ofEgo, ofAlter, ofTie, ofAlterTie, kindsOfTies };
// columns of the table of categories
enum { labelColumn, codeColumn, colourColumn, symbolColumn, letterColumn, namelyColumn };

constexpr int municipalities = 40;

/// The municipalities of the study, in the folder of the test.
QString municipalityTable(const TemporaryFolder& folder)
{
    std::string rows = "code,label\n";
    for (int i = 1; i <= municipalities; ++i)
        rows += "m" + std::to_string(i) + ",Town " + std::to_string(i) + "\n";
    return QString::fromStdString(folder.write("municipalities.csv", rows).string());
}

void pressOk(QDialog& dialog)
{
    for (auto* box : dialog.findChildren<QDialogButtonBox*>())
        if (auto* ok = box->button(QDialogButtonBox::Ok)) {
            QTest::mouseClick(ok, Qt::LeftButton);
            return;
        }
    FAIL("the dialog has no button OK");
}

/// Chooses the entry that a text is part of.
void pickContaining(QComboBox& box, const QString& text)
{
    const int row = box.findText(text, Qt::MatchContains);
    REQUIRE(row >= 0);
    box.setCurrentIndex(row);
}

}  // namespace

void DesignStudy::designAll()
{
    questions.names.push_back(QStringLiteral("Trial family"));
    clickButton(QStringLiteral("addEgo"));
    openCodebook();
    makeEgosAttributes();
    makeAlterisAttributes();
    makeTiesAttributes();
    makeTieKind();
    closeCodebook();
    makeGrouping();
    makeComputedColumn();
    designMap();
    openCodebook();
    designGuide();
    translate();
    closeCodebook();
}

void DesignStudy::make(int group, int scale, const QString& label, const QString& key)
{
    auto& tree = part<QTreeWidget>("codebookTree");
    clickItem(tree.topLevelItem(group));
    keys(tree, QKeySequence(Qt::CTRL | Qt::Key_N));
    pick(part<QComboBox>("attributeScale"), scale);
    writeInto("attributeLabel", label);
    REQUIRE(tree.currentItem()->text(0) == label);
    if (part<QLineEdit>("attributeKey").text() != key)
        writeInto("attributeKey", key);
    CHECK(part<QLineEdit>("attributeKey").text() == key);
}

void DesignStudy::limit(const char* smallest, const char* largest)
{
    writeInto("attributeSmallest", QString::fromLatin1(smallest));
    writeInto("attributeLargest", QString::fromLatin1(largest));
}

void DesignStudy::paste(const QString& list)
{
    QApplication::clipboard()->setText(list);
    keys(categories(), QKeySequence(QKeySequence::Paste));
}

void DesignStudy::makeEgosAttributes()
{
    make(ofEgo, date, QStringLiteral("Year of arrival"), QStringLiteral("arrival"));
    pick(part<QComboBox>("attributePrecision"), 2);
    make(ofEgo, numeric, QStringLiteral("Persons in the household"), QStringLiteral("household"));
    limit("1", "15");
    writeInto("attributeDecimals", QStringLiteral("0"));
    make(ofEgo, several, QStringLiteral("Languages spoken"), QStringLiteral("languages"));
    paste(QStringLiteral("ar\tArabic\nku\tKurdish\nprs\tDari\nfa\tFarsi\nti\tTigrinya\n"
                         "tr\tTurkish\nen\tEnglish\nde\tGerman\nother\tOther"));
    tickCell(categories(), 8, namelyColumn);
    make(ofEgo, rating, QStringLiteral("How safe do you feel here?"), QStringLiteral("safety"));
    limit("0", "10");
    writeInto("attributeLowLabel", QStringLiteral("not at all"));
    writeInto("attributeHighLabel", QStringLiteral("completely"));
    make(ofEgo, longText, QStringLiteral("Remarks"), QStringLiteral("remarks"));
    make(ofEgo, yesNo, QStringLiteral("Interpreter present"), QStringLiteral("interpreter"));

    CHECK(attribute(Owner::Ego, "arrival").datePrecision == DatePrecision::Year);
    CHECK(attribute(Owner::Ego, "household").largest == 15);
    const auto languages = attribute(Owner::Ego, "languages");
    REQUIRE(languages.categories.size() == 9);
    CHECK(languages.findCode("other")->namely);
    CHECK(attribute(Owner::Ego, "safety").highLabel == "completely");
}

void DesignStudy::makeAlterisAttributes()
{
    make(ofAlter, nominal, QStringLiteral("Relationship"), QStringLiteral("relationship"));
    const QStringList relationships{QStringLiteral("Partner"),      QStringLiteral("Parent"),
                                    QStringLiteral("Child"),        QStringLiteral("Sibling"),
                                    QStringLiteral("Other kin"),    QStringLiteral("Friend"),
                                    QStringLiteral("Neighbour"),    QStringLiteral("Volunteer"),
                                    QStringLiteral("Professional"), QStringLiteral("Authority")};
    for (int row = 0; row < relationships.size(); ++row)
        writeCell(categories(), row, labelColumn, relationships[row]);
    make(ofAlter, numeric, QStringLiteral("Age"), QStringLiteral("age"));
    limit("0", "110");
    make(ofAlter, nominal, QStringLiteral("Lives in"), QStringLiteral("lives"));
    questions.files.push_back(municipalityTable(folder));
    chooseInMenu([](const QAction& each) {
        return each.objectName() == QStringLiteral("importCategories");
    });
    make(ofAlter, date, QStringLiteral("Met when"), QStringLiteral("met"));
    make(ofAlter, several, QStringLiteral("Languages shared"), QStringLiteral("shared"));
    chooseInMenu([](const QAction& each) {
        return each.text().endsWith(QStringLiteral("Languages spoken"));
    });
    make(ofAlter, shortText, QStringLiteral("Telephone"), QStringLiteral("telephone"));

    CHECK(attribute(Owner::Alter, "relationship").categories.size() == 10);
    CHECK(attribute(Owner::Alter, "relationship").findCode("other_kin") != nullptr);
    CHECK(attribute(Owner::Alter, "lives").categories.size() == municipalities);
    CHECK(attribute(Owner::Alter, "shared").findCode("other")->namely);
}

/// Gives categories a colour each, as the table offers them.
void DesignStudy::colour(int count)
{
    auto& table = categories();
    for (int row = 0; row < count; ++row) {
        table.setFocus();
        table.setCurrentIndex(table.model()->index(row, colourColumn));
        QTest::keyClick(&table, Qt::Key_F2);
        auto* choice = table.viewport()->findChild<QComboBox*>();
        REQUIRE(choice != nullptr);
        pick(*choice, row + 1);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents();
    }
}

void DesignStudy::makeTiesAttributes()
{
    make(ofTie, ordinal, QStringLiteral("Closeness"), QStringLiteral("closeness"));
    paste(QStringLiteral("1\tDistant\n2\tRather distant\n3\tIn between\n4\tClose\n5\tVery close"));
    make(ofTie, several, QStringLiteral("Kinds of support"), QStringLiteral("support"));
    paste(QStringLiteral("Advice\nTranslation\nMoney\nHousing\nCare\nCompany"));
    colour(6);
    make(ofTie, rating, QStringLiteral("How reliable"), QStringLiteral("reliable"));
    limit("0", "10");
    make(ofAlterTie, ordinal, QStringLiteral("How well they know each other"),
         QStringLiteral("how_well"));
    paste(QStringLiteral("1\tA little\n2\tWell"));

    CHECK(attribute(Owner::Tie, "closeness").categories.size() == 5);
    const auto support = attribute(Owner::Tie, "support");
    REQUIRE(support.categories.size() == 6);
    std::set<std::string> colours;
    for (const auto& category : support.categories)
        colours.insert(category.colour);
    CHECK(colours.size() == 6);
    CHECK_FALSE(colours.contains(""));
}

void DesignStudy::makeTieKind()
{
    auto& tree = part<QTreeWidget>("codebookTree");
    clickItem(tree.topLevelItem(kindsOfTies));
    keys(tree, QKeySequence(Qt::CTRL | Qt::Key_N));
    writeInto("tieKindLabel", QStringLiteral("Know each other"));
    REQUIRE(document().codebook().tieKinds.size() == 1);
    CHECK_FALSE(document().codebook().tieKinds.front().directed);
}

void DesignStudy::makeGrouping()
{
    trigger(window, QStringLiteral("&Group categories…"));
    auto* dialog = window.findChild<GroupingDialog*>();
    REQUIRE(dialog != nullptr);
    pick(in<QComboBox>(*dialog, "groupedAttribute"), QStringLiteral("Relationship (alter)"));
    auto& key = in<QLineEdit>(*dialog, "groupingName");
    key.setFocus();
    QTest::keyClicks(&key, QStringLiteral("circle"));  // Enter would save it as it is
    auto& tree = in<QTreeWidget>(*dialog, "groupingTree");
    const std::vector<std::pair<QString, QStringList>> groups{
        {QStringLiteral("Family"),
         {QStringLiteral("Partner"), QStringLiteral("Parent"), QStringLiteral("Child"),
          QStringLiteral("Sibling"), QStringLiteral("Other kin")}},
        {QStringLiteral("Friends and neighbours"),
         {QStringLiteral("Friend"), QStringLiteral("Neighbour")}},
        {QStringLiteral("Helpers"), {QStringLiteral("Volunteer"), QStringLiteral("Professional")}}};
    for (const auto& [group, members] : groups) {
        tree.clearSelection();
        for (const auto& member : members)
            for (auto* item : tree.findItems(member, Qt::MatchExactly | Qt::MatchRecursive))
                item->setSelected(true);
        auto& name = *in<QComboBox>(*dialog, "groupName").lineEdit();
        name.selectAll();
        QTest::keyClicks(&name, group);
        press(*dialog, "putIntoGroup");
    }
    press(*dialog, "acceptGrouping");
    REQUIRE(document().codebook().recodes.size() == 1);
    CHECK(document().codebook().recodes.front().groups.size() == 4);
}

void DesignStudy::makeComputedColumn()
{
    trigger(window, QStringLiteral("Comp&uted column…"));
    auto* dialog = window.findChild<ComputedDialog*>();
    REQUIRE(dialog != nullptr);
    pick(in<QComboBox>(*dialog, "computedLevel"), 2);
    QTest::keyClicks(&in<QLineEdit>(*dialog, "computedName"), QStringLiteral("same_town"));
    auto& expression = in<QLineEdit>(*dialog, "expression");
    expression.setFocus();
    QTest::keyClicks(&expression, QStringLiteral("lives = \"m1\" "));
    press(*dialog, "acceptComputed");
    REQUIRE(document().reader().derivedColumns().size() == 1);
    CHECK(document().reader().derivedColumns().front().definition == "lives = \"m1\"");
}

void DesignStudy::designMap()
{
    whenOpen<DesignDialog>([](DesignDialog& dialog) {
        pick(in<QComboBox>(dialog, "Rings show"), QStringLiteral("Closeness"));
        for (auto* each : dialog.findChildren<QCheckBox*>())
            if (each->isChecked())
                each->click();  // no level lies outside
        // The nearest ring is the highest level.
        QTest::mouseClick(&in<QPushButton>(dialog, "reverseRings"), Qt::LeftButton);
        pickContaining(in<QComboBox>(dialog, "Sectors show"),
                       QStringLiteral("(grouping of Relationship)"));
        pick(in<QComboBox>(dialog, "Colour"), QStringLiteral("Kinds of support"));
        pickContaining(in<QComboBox>(dialog, "Symbol"),
                       QStringLiteral("(grouping of Relationship)"));
        pick(in<QComboBox>(dialog, "Badge"), QStringLiteral("How reliable"));
        CHECK(in<QDoubleSpinBox>(dialog, "badgeFrom").value() == 8);
        pick(in<QComboBox>(dialog, "Size"), QStringLiteral("How reliable"));
        pressOk(dialog);
    });
    trigger(window, QStringLiteral("Map design…"));
    const auto design = document().reader().designs().front();
    const auto closeness = attribute(Owner::Tie, "closeness");
    CHECK(design.rings == 5);
    REQUIRE(design.levels.size() == 5);
    CHECK(design.levels.front() == closeness.findCode("5")->id);
    CHECK(design.levels.back() == closeness.findCode("1")->id);
    CHECK(design.sectors.size() == 4);
    CHECK(design.sectorGrouping == document().codebook().recodes.front().id);
    CHECK(design.sectorAttribute == attribute(Owner::Alter, "relationship").id);
    CHECK(design.symbolGrouping == design.sectorGrouping);
    CHECK(design.colourAttribute == attribute(Owner::Tie, "support").id);
    CHECK(design.badgeAttribute == attribute(Owner::Tie, "reliable").id);
    CHECK(design.badgeFrom == 8);
}

}  // namespace alteri::test
