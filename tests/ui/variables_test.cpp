// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/variables/study_frames.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"
#include "ui/analysis/variable_actions.hpp"
#include "ui/codebook/centring_dialog.hpp"
#include "ui/codebook/computed_dialog.hpp"
#include "ui/codebook/expression_field.hpp"
#include "ui/codebook/grouping_dialog.hpp"
#include "ui/codebook/grouping_tree.hpp"
#include "ui/codebook/pseudonym_dialog.hpp"
#include "ui/codebook/pseudonym_model.hpp"
#include "ui/codebook/variables_dialog.hpp"
#include "ui/study/study_document.hpp"
#include "ui/style/theme.hpp"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

using namespace alteri;
using namespace alteri::test;

namespace {

struct VariablesDialogs {
    TemporaryFolder folder;
    std::filesystem::path file = folder.path("sample.alteri");
    StudyDocument document{sampleStudy(file)};

    template <class Widget>
    static Widget& part(QWidget& dialog, const char* name)
    {
        auto* found = dialog.findChild<Widget*>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return *found;
    }

    static void click(QWidget& dialog, const char* name)
    {
        QTest::mouseClick(&part<QPushButton>(dialog, name), Qt::LeftButton);
    }

    template <class Dialog>
    static void show(Dialog& dialog)
    {
        dialog.show();
        REQUIRE(QTest::qWaitForWindowExposed(&dialog));
        QApplication::setActiveWindow(&dialog);
    }

    /// Looks at a dialog in both appearances where ALTERI_PICTURES names a folder.
    static void picture(QWidget& dialog, const QString& name)
    {
        const auto target = qEnvironmentVariable("ALTERI_PICTURES");
        if (target.isEmpty())
            return;
        for (const bool dark : {false, true}) {
            applyAppearance(dark ? Appearance::Dark : Appearance::Light);
            QApplication::processEvents();
            dialog.grab().save(target + QLatin1Char('/') + name
                               + QLatin1String(dark ? "-dark.png" : "-light.png"));
        }
        applyAppearance(Appearance::Light);
    }

    std::vector<Recode> recodes() const { return document.reader().codebook().recodes; }
    std::vector<DerivedColumn> columns() const { return document.reader().derivedColumns(); }

    void addColumn(const std::string& key,
                   const std::string& definition,
                   DerivedColumn::Kind kind = DerivedColumn::Kind::Computed)
    {
        document.perform(QStringLiteral("Add"), [&](Writer& writer) {
            writer.addDerivedColumn({{}, key, key, DerivedColumn::Level::Ego, kind, definition});
        });
    }

    static void type(QLineEdit& field, const QString& text)
    {
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, text);
    }
};

void select(QTreeWidget& tree, const QStringList& names)
{
    tree.clearSelection();
    for (const auto& name : names)
        for (auto* item : tree.findItems(name, Qt::MatchExactly | Qt::MatchRecursive))
            item->setSelected(true);
}

QTreeWidgetItem* itemNamed(QTreeWidget& tree, const QString& name)
{
    const auto found = tree.findItems(name, Qt::MatchExactly | Qt::MatchRecursive);
    REQUIRE_FALSE(found.isEmpty());
    return found.front();
}

/// What a drag of the selected items that ends there does to the tree.
void dropOn(GroupingTree& tree, QTreeWidgetItem* target)
{
    const auto at = tree.visualItemRect(target).center();
    const std::unique_ptr<QMimeData> data(
        tree.model()->mimeData(tree.selectionModel()->selectedIndexes()));
    QDropEvent drop(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    // An application passes a drop on only while a drag of its own is under way.
    struct Open : GroupingTree {
        using GroupingTree::dropEvent;
    };
    (tree.*&Open::dropEvent)(&drop);
}

}  // namespace

TEST_CASE_METHOD(VariablesDialogs,
                 "categories are grouped by a name or by dragging, in one gesture")
{
    const auto before = contentOf(document.file());
    const auto recodesBefore = recodes().size();
    GroupingDialog dialog(document);
    show(dialog);
    auto& tree = part<GroupingTree>(dialog, "groupingTree");
    type(part<QLineEdit>(dialog, "groupingName"), QStringLiteral("sector"));
    select(tree, {QStringLiteral("Company or profession"), QStringLiteral("Party or politician")});
    REQUIRE(tree.selectedItems().size() == 2);
    part<QComboBox>(dialog, "groupName").setEditText(QStringLiteral("Private life"));
    click(dialog, "putIntoGroup");
    auto* group = itemNamed(tree, QStringLiteral("Private life"));
    CHECK(group->childCount() == 2);
    const int counted = group->text(2).toInt();

    select(tree, {QStringLiteral("Association, initiative or centre")});
    dropOn(tree, group->child(0));
    CHECK(group->childCount() == 3);
    CHECK(group->text(2).toInt() > counted);
    select(tree, {QStringLiteral("Religious institution")});
    dropOn(tree, itemNamed(tree, QStringLiteral("Left out")));
    part<QCheckBox>(dialog, "shortShares").setChecked(true);
    picture(dialog, QStringLiteral("grouping"));
    click(dialog, "acceptGrouping");

    REQUIRE(recodes().size() == recodesBefore + 1);
    const auto recode = recodes().back();
    CHECK(recode.key == "sector");
    CHECK(recode.shortShares);
    CHECK(recode.groups.back().code == "private_life");
    CHECK(recode.groups.back().members.size() == 3);
    std::size_t members = 0;
    for (const auto& each : recode.groups)
        members += each.members.size();
    CHECK(members == 7);  // of eight types one is left out
    CHECK(framesOf(document.reader()).networks.find("share_private_life") != nullptr);
    document.undo();
    CHECK(contentOf(document.file()) == before);
}

TEST_CASE_METHOD(VariablesDialogs, "a grouping that a model uses keeps the names it needs")
{
    const auto type4 = recodes().front();
    GroupingDialog dialog(document, type4.id);
    show(dialog);
    auto& problem = part<QLabel>(dialog, "groupingProblem");
    CHECK(problem.text().isEmpty());
    CHECK_FALSE(part<QComboBox>(dialog, "groupedAttribute").isEnabled());
    click(dialog, "deleteGrouping");
    CHECK(problem.text().contains(QStringLiteral("uses it")));
    CHECK(recodes().front() == type4);

    type(part<QLineEdit>(dialog, "groupingName"), QStringLiteral("kind"));
    CHECK(problem.text().contains(QStringLiteral("uses it")));
    CHECK_FALSE(part<QPushButton>(dialog, "acceptGrouping").isEnabled());
    type(part<QLineEdit>(dialog, "groupingName"), QStringLiteral("type4"));
    type(part<QLineEdit>(dialog, "groupingLabel"), QStringLiteral("Four types"));
    click(dialog, "acceptGrouping");
    CHECK(recodes().front().label == "Four types");
    for (std::size_t i = 0; i < type4.groups.size(); ++i)
        CHECK(recodes().front().groups.at(i).members.size() > 0);
}

TEST_CASE_METHOD(VariablesDialogs, "variables are centred with proposed names, several at once")
{
    CentringDialog dialog(document);
    show(dialog);
    auto& list = part<QTreeWidget>(dialog, "centringVariables");
    CHECK_FALSE(part<QPushButton>(dialog, "acceptCentring").isEnabled());
    for (const auto* name : {"members", "relevance"})
        itemNamed(list, QString::fromLatin1(name))->setCheckState(0, Qt::Checked);
    CHECK(itemNamed(list, QStringLiteral("members"))->text(2) == QStringLiteral("members_c"));
    picture(dialog, QStringLiteral("centring"));

    // Only what differs between ties has a mean per ego.
    const auto buttons = dialog.findChildren<QRadioButton*>();
    REQUIRE(buttons.size() == 3);
    buttons[1]->click();
    CHECK(itemNamed(list, QStringLiteral("members"))->checkState(0) == Qt::Unchecked);
    CHECK(itemNamed(list, QStringLiteral("members"))->isDisabled());
    buttons[0]->click();
    itemNamed(list, QStringLiteral("members"))->setCheckState(0, Qt::Checked);
    itemNamed(list, QStringLiteral("relevance"))->setText(2, QStringLiteral("members_c"));
    CHECK(part<QLabel>(dialog, "centringProblem").text().contains(QStringLiteral("exists")));
    itemNamed(list, QStringLiteral("relevance"))->setText(2, QStringLiteral("rel_c"));
    click(dialog, "acceptCentring");

    REQUIRE(columns().size() == 2);
    const auto frames = framesOf(document.reader());
    CHECK(frames.faults.empty());
    double sum = 0;
    for (const double value : frames.networks.find("members_c")->numbers->values)
        sum += value;
    CHECK(std::abs(sum) < 1e-9);
    CHECK(frames.ties.find("rel_c")->level == VariableLevel::Tie);
    document.undo();
    CHECK(columns().empty());
}

TEST_CASE_METHOD(VariablesDialogs,
                 "a computed column shows its values and mistakes while it is typed")
{
    ComputedDialog dialog(document);
    show(dialog);
    auto& expression = part<ExpressionField>(dialog, "expression");
    auto& problem = part<QLabel>(dialog, "expressionProblem");
    auto& ok = part<QPushButton>(dialog, "acceptComputed");
    type(part<QLineEdit>(dialog, "computedName"), QStringLiteral("strong"));
    type(expression, QStringLiteral("share(type = \"state\" and relevance >= "));
    CHECK(problem.text().startsWith(QStringLiteral("Character 39")));
    CHECK_FALSE(ok.isEnabled());
    picture(dialog, QStringLiteral("computed-mistake"));
    QTest::keyClicks(&expression, QStringLiteral("2)"));
    CHECK(problem.text().isEmpty());
    auto& preview = part<QTableWidget>(dialog, "computedPreview");
    CHECK(preview.item(0, 1)->text() == QStringLiteral("28.000"));
    CHECK(preview.item(1, 1)->text() == QStringLiteral("6.667"));
    CHECK(part<QLabel>(dialog, "computedSummary").text().startsWith(QStringLiteral("15 value")));
    picture(dialog, QStringLiteral("computed"));
    CHECK(ok.isEnabled());
    click(dialog, "acceptComputed");
    REQUIRE(columns().size() == 1);
    CHECK(columns().front().definition == "share(type = \"state\" and relevance >= 2)");
    document.undo();
    CHECK(columns().empty());
}

TEST_CASE_METHOD(VariablesDialogs, "names are completed, and lists insert them at the cursor")
{
    ComputedDialog dialog(document);
    show(dialog);
    auto& expression = part<ExpressionField>(dialog, "expression");
    expression.setFocus();
    QTest::keyClicks(&expression, QStringLiteral("memb"));
    auto* popup = expression.findChild<QCompleter*>()->popup();
    REQUIRE(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    CHECK(expression.text().startsWith(QStringLiteral("memb")));
    CHECK(expression.text().size() > 4);

    expression.clear();
    auto& functions = part<QListWidget>(dialog, "expressionFunctions");
    emit functions.itemActivated(functions.item(0));
    CHECK(expression.text() == QStringLiteral("mean(x)"));
    CHECK(expression.selectedText() == QStringLiteral("x"));
    auto& variables = part<QListWidget>(dialog, "expressionVariables");
    for (int row = 0; row < variables.count(); ++row)
        if (variables.item(row)->data(Qt::UserRole) == QStringLiteral("relevance"))
            emit variables.itemActivated(variables.item(row));
    CHECK(expression.text() == QStringLiteral("mean(relevance)"));
}

TEST_CASE_METHOD(VariablesDialogs, "a column cannot be made from itself, nor lose a name in use")
{
    addColumn("first", "members + 1");
    addColumn("second", "first * 2");
    ComputedDialog dialog(document, columns().front().id);
    show(dialog);
    CHECK(part<QLineEdit>(dialog, "computedName").isReadOnly());
    type(part<ExpressionField>(dialog, "expression"), QStringLiteral("second + 1 "));
    CHECK(part<QLabel>(dialog, "expressionProblem").text().contains(QStringLiteral("itself")));
    type(part<ExpressionField>(dialog, "expression"), QStringLiteral("members + 2 "));
    click(dialog, "acceptComputed");
    CHECK(columns().front().definition == "members + 2");
}

TEST_CASE_METHOD(VariablesDialogs,
                 "the overview deletes what nobody uses and says who uses the rest")
{
    addColumn("per_staff", "members / staff");
    addColumn("twice", "per_staff * 2");
    addColumn("members_c", "grand members", DerivedColumn::Kind::Centred);
    addColumn("broken", "nothing + 1");
    VariablesDialog dialog(document);
    show(dialog);
    auto& list = part<QTreeWidget>(dialog, "madeVariables");
    auto& message = part<QLabel>(dialog, "variablesMessage");
    CHECK(list.topLevelItemCount() == static_cast<int>(recodes().size()) + 4);
    CHECK(itemNamed(list, QStringLiteral("broken"))->text(4).contains(QStringLiteral("nothing")));
    picture(dialog, QStringLiteral("variables"));
    for (const auto* name : {"type4", "per_staff"}) {
        list.setCurrentItem(itemNamed(list, QString::fromLatin1(name)));
        click(dialog, "deleteVariable");
        CHECK(message.text().contains(QStringLiteral("uses it")));
    }
    CHECK(columns().size() == 4);
    list.setCurrentItem(itemNamed(list, QStringLiteral("twice")));
    click(dialog, "deleteVariable");
    list.setCurrentItem(itemNamed(list, QStringLiteral("per_staff")));
    click(dialog, "deleteVariable");
    CHECK(columns().size() == 2);
    CHECK(message.text().isEmpty());

    list.setCurrentItem(itemNamed(list, QStringLiteral("members_c")));
    click(dialog, "editVariable");
    auto* edit = dialog.findChild<CentringDialog*>();
    REQUIRE(edit != nullptr);
    auto& centring = part<QTreeWidget>(*edit, "centringVariables");
    CHECK(itemNamed(centring, QStringLiteral("members"))->checkState(0) == Qt::Checked);
    itemNamed(centring, QStringLiteral("members"))->setText(2, QStringLiteral("members_centred"));
    click(*edit, "acceptCentring");
    CHECK(columns().front().key == "members_centred");
    CHECK_FALSE(list.findItems(QStringLiteral("members_centred"), Qt::MatchExactly).isEmpty());
}

TEST_CASE_METHOD(VariablesDialogs, "pseudonyms are numbered and edited in one gesture")
{
    const auto before = contentOf(document.file());
    PseudonymDialog dialog(document);
    show(dialog);
    auto& table = part<QTableView>(dialog, "pseudonyms");
    const QAbstractItemModelTester tester(table.model());
    CHECK(table.model()->rowCount() == 15 + 319);
    click(dialog, "numberPseudonyms");
    const auto cell = [&](int row) {
        return table.model()->index(row, PseudonymModel::PseudonymColumn);
    };
    CHECK(cell(2).data().toString() == QStringLiteral("Partner 2"));
    table.model()->setData(cell(2), QStringLiteral("Partner 1"));
    CHECK(part<QLabel>(dialog, "pseudonymProblem").text().contains(QStringLiteral("Partner 1")));
    table.model()->setData(cell(2), QStringLiteral("The welfare office"));
    CHECK(part<QLabel>(dialog, "pseudonymProblem").text().isEmpty());
    picture(dialog, QStringLiteral("pseudonyms"));
    dialog.accept();
    const auto egos = document.reader().egos();
    CHECK(egos.back().pseudonym == "Ego 15");
    CHECK(document.reader().alteri(egos.front().id).at(1).pseudonym == "The welfare office");
    document.undo();
    CHECK(contentOf(document.file()) == before);
}

TEST_CASE_METHOD(VariablesDialogs, "each action opens its dialog over the window")
{
    QMainWindow window;
    auto& actions = *new VariableActions(document, &window);
    const auto opens = [&](QAction* action, const char* className) {
        action->trigger();
        CHECK_FALSE(action->toolTip().isEmpty());
        for (auto* dialog : window.findChildren<QDialog*>())
            if (dialog->inherits(className) && dialog->isVisible()) {
                dialog->close();
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
                return true;
            }
        return false;
    };
    CHECK(opens(actions.groupCategories(), "alteri::GroupingDialog"));
    CHECK(opens(actions.centreVariables(), "alteri::CentringDialog"));
    CHECK(opens(actions.computeColumn(), "alteri::ComputedDialog"));
    CHECK(opens(actions.showVariables(), "alteri::VariablesDialog"));
    CHECK(opens(actions.editPseudonyms(), "alteri::PseudonymDialog"));
}
