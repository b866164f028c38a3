// SPDX-License-Identifier: GPL-3.0-or-later
// How people reach what the study is made with: fields, boxes, cells, menus.
#include "core/model/choices_text.hpp"
#include "core/model/number_text.hpp"
#include "tests/ui/design_study.hpp"
#include "ui/text/codebook_text.hpp"
#include "ui/window/study_window.hpp"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

namespace alteri::test {

void DesignStudy::makeNewStudy(const QString& name,
                               const QString& templateKey,
                               const QString& templateFile)
{
    m_codebook = nullptr;
    const auto file = folder.path((name + QStringLiteral(".alteri")).toStdString());
    questions.newStudies.push_back({templateKey, QString::fromStdString(file.string()),
                                    templateFile, QStringLiteral("en"), !templateFile.isEmpty()});
    for (auto* action : window.findChildren<QAction*>())
        if (action->text() == QObject::tr("New study…")) {
            action->trigger();
            break;  // the actions of the study before are gone
        }
    QApplication::processEvents();
    REQUIRE(questions.problems.isEmpty());
    REQUIRE(document().title() == name);
}

int DesignStudy::undoTo(const std::string& wanted)
{
    int count = 0;
    for (; content() != wanted; ++count) {
        REQUIRE(count < 1000);
        REQUIRE_FALSE(document().undoLabel().isEmpty());
        document().undo();
    }
    QApplication::processEvents();
    return count;
}

Attribute DesignStudy::attribute(Owner owner, const std::string& key)
{
    const auto* found = document().codebook().find(owner, key);
    if (found == nullptr)
        FAIL("no attribute is called " << key);
    return *found;
}

namespace {

std::string codesOfValue(const Value& value, const Attribute& attribute)
{
    if (const auto* category = std::get_if<CategoryId>(&value))
        return attribute.findCategory(*category)->code;
    if (const auto* choices = std::get_if<Choices>(&value))
        return codesOf(attribute, *choices);
    if (const auto* number = std::get_if<double>(&value))
        return fullText(*number);
    if (const auto* words = std::get_if<std::string>(&value))
        return *words;
    return "(" + textFor(value, attribute).toStdString() + ")";
}

}  // namespace

std::map<std::string, std::string> DesignStudy::storedAnswers()
{
    const auto reader = document().reader();
    std::map<std::string, std::string> found;
    const auto nameOf = [&](AlterId alter) { return reader.alter(alter)->label; };
    for (const auto owner : {Owner::Ego, Owner::Alter, Owner::Tie, Owner::AlterTie})
        reader.forEachAnswer(owner, [&](const Subject& subject, AttributeId id,
                                        const Value& value) {
            const auto* asked = document().codebook().find(id);
            std::string who = "ego";
            if (const auto* alter = std::get_if<AlterId>(&subject))
                who = nameOf(*alter);
            else if (const auto* tie = std::get_if<TieKey>(&subject))
                who = nameOf(tie->alter);
            else if (const auto* pair = std::get_if<AlterTie>(&subject))
                who = std::min(nameOf(pair->source), nameOf(pair->target)) + "-"
                      + std::max(nameOf(pair->source), nameOf(pair->target));
            found[who + "." + asked->key] = codesOfValue(value, *asked);
            for (const auto& [category, said] : reader.namely(subject, id))
                found[who + "." + asked->key + ":" + asked->findCategory(category)->code] = said;
        });
    return found;
}

void DesignStudy::openCodebook()
{
    pressKeys(QKeySequence(Qt::CTRL | Qt::Key_B));
    m_codebook = window.findChild<QDialog*>(QStringLiteral("codebookWindow"));
    REQUIRE(m_codebook != nullptr);
    REQUIRE(m_codebook->isVisible());
    m_codebook->resize(1200, 900);
    QApplication::setActiveWindow(m_codebook);
    QApplication::processEvents();
}

void DesignStudy::closeCodebook()
{
    m_codebook->close();
    QApplication::setActiveWindow(&window);
    QApplication::processEvents();
}

void DesignStudy::showCodebookPage(int page)
{
    auto& bar = *part<QTabWidget>("codebookPages").tabBar();
    QTest::mouseClick(&bar, Qt::LeftButton, {}, bar.tabRect(page).center());
    QApplication::processEvents();
    REQUIRE(bar.currentIndex() == page);
}

void DesignStudy::keys(QWidget& where, const QKeySequence& sequence)
{
    // Offscreen nobody gives the window its activity back when a popup closes.
    if (QApplication::activeWindow() != where.window())
        QApplication::setActiveWindow(where.window());
    where.setFocus();
    QTest::keySequence(&where, sequence);
    QApplication::processEvents();
}

void DesignStudy::write(QLineEdit& field, const QString& text)
{
    if (QApplication::activeWindow() != field.window())
        QApplication::setActiveWindow(field.window());
    field.setFocus();
    field.selectAll();
    QTest::keyClicks(&field, text);
    QTest::keyClick(&field, Qt::Key_Return);
    QApplication::processEvents();
}

void DesignStudy::writeInto(const char* field, const QString& text)
{
    write(part<QLineEdit>(field), text);
}

void DesignStudy::pick(QComboBox& box, int row)
{
    REQUIRE(row >= 0);
    REQUIRE(row < box.count());
    box.showPopup();
    box.view()->setCurrentIndex(box.model()->index(row, box.modelColumn()));
    QTest::keyClick(box.view(), Qt::Key_Return);
    QApplication::processEvents();
}

void DesignStudy::pick(QComboBox& box, const QString& text)
{
    const int row = box.findText(text);
    if (row < 0)
        FAIL("there is no " << text.toStdString());
    pick(box, row);
}

void DesignStudy::writeCell(QAbstractItemView& table, int row, int column, const QString& text)
{
    if (QApplication::activeWindow() != table.window())
        QApplication::setActiveWindow(table.window());
    const auto cell = table.model()->index(row, column);
    auto* field = table.viewport()->findChild<QLineEdit*>();
    // The row for the next one is open already.
    if (field == nullptr || table.currentIndex() != cell) {
        table.setFocus();
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        table.setCurrentIndex(cell);
        QTest::keyClick(&table, Qt::Key_F2);
        field = table.viewport()->findChild<QLineEdit*>();
    }
    REQUIRE(field != nullptr);
    field->selectAll();
    for (const auto letter : text)  // of any script
        QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, letter, Qt::NoModifier);
    QTest::keyClick(field, Qt::Key_Return);
    QApplication::processEvents();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QApplication::processEvents();
}

void DesignStudy::tickCell(QAbstractItemView& table, int row, int column)
{
    table.setFocus();
    table.setCurrentIndex(table.model()->index(row, column));
    QTest::keyClick(&table, Qt::Key_Space);
    QApplication::processEvents();
}

void DesignStudy::press(QWidget& whole, const char* button)
{
    QTest::mouseClick(&in<QAbstractButton>(whole, button), Qt::LeftButton);
    QApplication::processEvents();
}

void DesignStudy::clickItem(QTreeWidgetItem* item)
{
    auto& tree = *item->treeWidget();
    tree.scrollToItem(item);
    QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, tree.visualItemRect(item).center());
    QApplication::processEvents();
}

void DesignStudy::select(int group, const QString& label)
{
    auto* top = part<QTreeWidget>("codebookTree").topLevelItem(group);
    for (int row = 0; row < top->childCount(); ++row)
        if (top->child(row)->text(0) == label) {
            clickItem(top->child(row));
            return;
        }
    FAIL("no attribute is called " << label.toStdString());
}

QTableView& DesignStudy::categories()
{
    return part<QTableView>("categories");
}

void DesignStudy::selectCategories(const QList<int>& rows)
{
    auto& table = categories();
    table.setFocus();
    table.setCurrentIndex(table.model()->index(rows.front(), 0));
    for (const int row : rows)
        table.selectionModel()->select(table.model()->index(row, 0),
                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void DesignStudy::chooseInMenu(const std::function<bool(const QAction&)>& isIt)
{
    QContextMenuEvent wanted(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(&categories(), &wanted);
    const QPointer<QMenu> menu = m_codebook->findChild<QMenu*>(QStringLiteral("categoryMenu"));
    REQUIRE(menu != nullptr);
    QAction* chosen = nullptr;
    for (auto* each : menu->findChildren<QAction*>())
        if (chosen == nullptr && isIt(*each))
            chosen = each;
    REQUIRE(chosen != nullptr);
    CHECK(chosen->isEnabled());
    chosen->trigger();
    if (menu)
        menu->close();
    QApplication::processEvents();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QApplication::setActiveWindow(m_codebook);
}

void DesignStudy::chooseDown(int downs)
{
    auto* menu = QApplication::activePopupWidget();
    REQUIRE(menu != nullptr);
    for (int i = 0; i < downs; ++i)
        QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QApplication::processEvents();
}

QString DesignStudy::text(const char* name)
{
    return in<QLabel>(window, name).text();
}

}  // namespace alteri::test
