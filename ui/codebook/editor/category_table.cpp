// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codebook/editor/category_table.hpp"

#include "core/codebook/answers_of.hpp"
#include "core/codebook/category_changes.hpp"
#include "core/codebook/category_conversion.hpp"
#include "core/codebook/category_sets.hpp"
#include "core/codebook/look_proposals.hpp"
#include "core/maps/category_keys.hpp"
#include "ui/codebook/editor/answers_fate_dialog.hpp"
#include "ui/codebook/editor/category_model.hpp"
#include "ui/codebook/editor/convert_categories_dialog.hpp"
#include "ui/codebook/editor/look_delegate.hpp"
#include "ui/codebook/editor/merge_categories_dialog.hpp"
#include "ui/codebook/editor/said_texts_dialog.hpp"
#include "ui/codebook/editor/split_dialog.hpp"
#include "ui/study/study_document.hpp"
#include "ui/style/action_icon.hpp"
#include "ui/text/codebook_text.hpp"
#include "ui/text/literal_text.hpp"

#include <QClipboard>
#include <QCollator>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

#include <algorithm>
#include <set>

namespace alteri {

CategoryTable::CategoryTable(StudyDocument& document, QWidget* parent)
    : QTableView(parent)
    , m_document(document)
    , m_model(new CategoryModel(document, this))
{
    setObjectName(QStringLiteral("categories"));
    setAccessibleName(tr("Categories"));
    setModel(m_model);
    setItemDelegate(new LookDelegate(this));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                    | QAbstractItemView::AnyKeyPressed);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDragDropOverwriteMode(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(CategoryModel::LabelColumn, QHeaderView::Stretch);
    // The names need the room.
    horizontalHeader()->setSectionResizeMode(CategoryModel::CodeColumn,
                                             QHeaderView::ResizeToContents);
    for (const auto column :
         {CategoryModel::LetterColumn, CategoryModel::NamelyColumn, CategoryModel::RetiredColumn})
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    constexpr int widthOfLooks = 112;
    horizontalHeader()->resizeSection(CategoryModel::ColourColumn, widthOfLooks);
    horizontalHeader()->resizeSection(CategoryModel::SymbolColumn, widthOfLooks);
    // Once the field is closed, so that the next one opens behind it.
    connect(m_model, &CategoryModel::added, this, &CategoryTable::editNext, Qt::QueuedConnection);
}

void CategoryTable::show(const std::optional<Attribute>& attribute)
{
    const int row = currentIndex().row();
    m_model->show(attribute);
    setColumnHidden(CategoryModel::LetterColumn,
                    !attribute || !attribute->isOfPartner() || !isKeyed(*attribute));
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), 0));
}

void CategoryTable::editNext()
{
    const auto last = m_model->index(m_model->rowCount() - 1, CategoryModel::LabelColumn);
    if (!m_model->isEmptyRow(last.row()))
        return;
    setCurrentIndex(last);
    edit(last);
}

void CategoryTable::mousePressEvent(QMouseEvent* event)
{
    QTableView::mousePressEvent(event);
    // What is typed after a click below all rows is a new category, not another name of the last.
    if (!indexAt(event->pos()).isValid() && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(m_model->rowCount() - 1, CategoryModel::LabelColumn));
}

void CategoryTable::keyPressEvent(QKeyEvent* event)
{
    const bool isWriting = state() == QAbstractItemView::EditingState;
    if (isWriting || !takeKey(*event))
        QTableView::keyPressEvent(event);
}

/// @return false if the key means nothing of its own here
bool CategoryTable::takeKey(const QKeyEvent& key)
{
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (key.modifiers() == Qt::AltModifier
        && (key.key() == Qt::Key_Up || key.key() == Qt::Key_Down))
        moveCurrent(key.key() == Qt::Key_Up ? -1 : 1);
    else if (key.matches(QKeySequence::Paste))
        pasteList();
    else if (key.key() == Qt::Key_Delete)
        removeSelected();
    else if (isEnter && currentIndex().isValid())
        edit(currentIndex());
    else
        return false;
    return true;
}

void CategoryTable::moveCurrent(int step)
{
    const int target = currentIndex().row() + step;
    const int column = currentIndex().column();
    if (m_model->moveTo(currentIndex().row(), target))
        setCurrentIndex(m_model->index(target, column));
}

void CategoryTable::pasteList()
{
    const auto list = QGuiApplication::clipboard()->text();
    if (!m_model->attribute() || list.trimmed().isEmpty())
        return;
    const bool isColoured = areAllColoured(*m_model->attribute());
    m_document.perform(tr("Paste categories"), [&, id = m_model->attribute()->id](Writer& writer) {
        pasteCategories(writer, id, list.toStdString());
        if (isColoured)
            alteri::giveLooks(writer, id);
    });
}

std::vector<CategoryId> CategoryTable::selectedCategories() const
{
    std::set<int> rows;
    for (const auto& index : selectionModel()->selectedIndexes())
        rows.insert(index.row());
    std::vector<CategoryId> found;
    for (const int row : rows)
        if (const auto* category = m_model->category(row))
            found.push_back(category->id);
    return found;
}

void CategoryTable::removeSelected()
{
    for (const auto id : selectedCategories()) {
        const auto* attribute =
            m_model->attribute() ? m_document.codebook().find(m_model->attribute()->id) : nullptr;
        if (attribute == nullptr)
            return;
        if (const auto* category = attribute->findCategory(id))
            remove(Category(*category));
    }
}

void CategoryTable::remove(const Category& category)
{
    const auto attribute = *m_document.codebook().find(m_model->attribute()->id);
    const auto counts = answersByCategory(m_document.reader(), attribute);
    const auto count = counts.find(category.id);
    AnswersFate fate = AnswersMissing{};
    if (count != counts.end()) {
        AnswersFateDialog dialog(attribute, category, count->second, this);
        if (dialog.exec() != QDialog::Accepted)
            return;
        fate = dialog.fate();
    }
    const auto gesture = std::holds_alternative<AnswersStay>(fate) ? tr("Retire category %1")
                                                                   : tr("Delete category %1");
    m_document.perform(gesture.arg(QString::fromStdString(category.label)), [&](Writer& writer) {
        removeCategory(writer, attribute.id, category.id, fate);
    });
}

void CategoryTable::merge()
{
    const auto merged = selectedCategories();
    if (merged.empty())
        return;
    const auto attribute = *m_document.codebook().find(m_model->attribute()->id);
    MergeCategoriesDialog dialog(attribute, merged,
                                 answersByCategory(m_document.reader(), attribute), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto into = dialog.into();
    m_document.perform(tr("Merge categories"), [&, id = m_model->attribute()->id](Writer& writer) {
        mergeCategories(writer, id, merged, into);
    });
}

/// All other attributes that have categories.
void CategoryTable::fillSources(QMenu& menu)
{
    menu.setObjectName(QStringLiteral("takeFrom"));
    for (const auto& source : m_document.codebook().attributes) {
        if (source.id == m_model->attribute()->id || source.categories.empty())
            continue;
        auto label = tr("%1: %2").arg(textFor(source.owner), QString::fromStdString(source.label));
        menu.addAction(literalLabel(label), this, [this, source] { takeFrom(source); });
    }
}

void CategoryTable::takeFrom(const Attribute& source)
{
    m_document.perform(tr("Take the categories of %1").arg(QString::fromStdString(source.label)),
                       [&, id = m_model->attribute()->id](Writer& writer) {
                           takeCategories(writer, id, source.id);
                       });
}

void CategoryTable::split()
{
    const auto selected = selectedCategories();
    const auto attribute = *m_document.codebook().find(m_model->attribute()->id);
    const auto* category =
        selected.size() == 1 ? attribute.findCategory(selected.front()) : nullptr;
    if (category == nullptr)
        return;
    SplitDialog dialog(m_document, attribute, *category, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_document.perform(
        tr("Split category %1").arg(QString::fromStdString(category->label)), [&](Writer& writer) {
            splitCategory(writer, attribute.id, category->id, dialog.label(), dialog.chosen());
        });
}

void CategoryTable::convert()
{
    const auto attribute = *m_document.codebook().find(m_model->attribute()->id);
    ConvertCategoriesDialog dialog(attribute, answersByCategory(m_document.reader(), attribute),
                                   this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_document.perform(
        tr("Convert categories of %1").arg(QString::fromStdString(attribute.label)),
        [&](Writer& writer) { convertCategories(writer, attribute.id, dialog.table()); });
}

/// Of what was said to the selected category.
void CategoryTable::makeOfTexts()
{
    const auto selected = selectedCategories();
    const auto attribute = *m_document.codebook().find(m_model->attribute()->id);
    const auto* category =
        selected.size() == 1 ? attribute.findCategory(selected.front()) : nullptr;
    if (category == nullptr)
        return;
    SaidTextsDialog dialog(*category, saidTo(m_document.reader(), attribute, category->id), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_document.perform(
        tr("Make category %1").arg(QString::fromStdString(dialog.label())), [&](Writer& writer) {
            categoryOfTexts(writer, attribute.id, category->id, dialog.label(), dialog.chosen());
        });
}

void CategoryTable::order(const std::vector<Category>& categories)
{
    std::vector<CategoryId> ids;
    ids.reserve(categories.size());
    for (const auto& each : categories)
        ids.push_back(each.id);
    m_document.perform(tr("Sort categories"), [&, id = m_model->attribute()->id](Writer& writer) {
        orderCategories(writer, id, ids);
    });
}

template <class Before>
void CategoryTable::sort(Before isBefore)
{
    auto categories = m_model->attribute()->categories;
    std::stable_sort(categories.begin(), categories.end(), isBefore);
    order(categories);
}

void CategoryTable::reverse()
{
    auto categories = m_model->attribute()->categories;
    std::reverse(categories.begin(), categories.end());
    order(categories);
}

void CategoryTable::giveLooks()
{
    m_document.perform(
        tr("Propose colours and symbols"),
        [id = m_model->attribute()->id](Writer& writer) { alteri::giveLooks(writer, id); });
}

void CategoryTable::addSorting(QMenu& menu)
{
    auto* sorting = menu.addMenu(tr("S&ort"));
    sorting->setObjectName(QStringLiteral("sortCategories"));
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    const auto addOrder = [&](const QString& text, const char* name, std::string Category::*by) {
        nameAction(sorting->addAction(text, this,
                                      [this, collator, by] {
                                          sort([&](const Category& one, const Category& other) {
                                              return collator.compare(
                                                         QString::fromStdString(one.*by),
                                                         QString::fromStdString(other.*by))
                                                     < 0;
                                          });
                                      }),
                   name);
    };
    addOrder(tr("By name"), "sortByName", &Category::label);
    addOrder(tr("By code"), "sortByCode", &Category::code);
    nameAction(sorting->addAction(tr("The other way round"), this, &CategoryTable::reverse),
               "reverseCategories");
    nameAction(sorting->menuAction(), "sortCategories");
    sorting->setEnabled(m_document.isWritable() && m_model->attribute()->categories.size() > 1);
}

/// What is done to the categories that are selected.
void CategoryTable::addSelectionActions(QMenu& menu, const std::vector<CategoryId>& selected)
{
    auto* rename = menu.addAction(tr("&Rename"), this, [this] {
        edit(currentIndex().siblingAtColumn(CategoryModel::LabelColumn));
    });
    auto* into = menu.addAction(tr("&Merge into…"), this, &CategoryTable::merge);
    auto* split = menu.addAction(tr("&Split…"), this, &CategoryTable::split);
    auto* said = menu.addAction(tr("What was sai&d to it…"), this, &CategoryTable::makeOfTexts);
    auto* up = menu.addAction(tr("Move &up"), this, [this] { moveCurrent(-1); });
    auto* down = menu.addAction(tr("Move do&wn"), this, [this] { moveCurrent(1); });
    auto* remove = menu.addAction(tr("De&lete…"), this, &CategoryTable::removeSelected);
    nameAction(rename, "renameCategory");
    nameAction(into, "mergeInto");
    nameAction(split, "splitAction");
    nameAction(said, "saidAction");
    nameAction(up, "categoryUp");
    nameAction(down, "categoryDown");
    nameAction(remove, "removeCategories");
    const bool some = !selected.empty() && m_document.isWritable();
    for (auto* action : {rename, up, down, remove})
        action->setEnabled(some);
    into->setEnabled(some && m_model->attribute()->categories.size() > 1);
    split->setEnabled(some && selected.size() == 1);
    said->setEnabled(
        some && selected.size() == 1
        && !saidTo(m_document.reader(), *m_model->attribute(), selected.front()).empty());
}

/// What is done to the whole list.
void CategoryTable::addListActions(QMenu& menu)
{
    const auto& attribute = *m_model->attribute();
    auto* paste = menu.addAction(tr("&Paste a list"), this, &CategoryTable::pasteList);
    auto* sources = menu.addMenu(tr("&Take those of"));
    fillSources(*sources);
    auto* table = menu.addAction(tr("&Import from a table…"), this,
                                 [this] { emit importWanted(m_model->attribute()->id); });
    addSorting(menu);
    auto* convert = menu.addAction(tr("&Convert by a table…"), this, &CategoryTable::convert);
    auto* looks =
        menu.addAction(tr("Propose colours and s&ymbols"), this, &CategoryTable::giveLooks);
    looks->setToolTip(tr("Gives those that have none colours and symbols that can be told apart, "
                         "also in grey and with colour blindness"));
    nameAction(paste, "pasteCategories");
    nameAction(sources->menuAction(), "takeCategories");
    nameAction(table, "importCategories");
    nameAction(convert, "convertAction");
    nameAction(looks, "proposeLooks");
    const bool isWritable = m_document.isWritable();
    paste->setEnabled(isWritable);
    sources->setEnabled(isWritable && !sources->isEmpty());
    table->setEnabled(isWritable);
    convert->setEnabled(isWritable && attribute.categories.size() > 1);
    looks->setEnabled(isWritable && !proposedLooks(attribute).empty());
}

void CategoryTable::fillMenu(QMenu& menu)
{
    if (!m_model->attribute() || !m_model->attribute()->hasCategories())
        return;
    menu.setToolTipsVisible(true);
    addSelectionActions(menu, selectedCategories());
    menu.addSeparator();
    addListActions(menu);
}

void CategoryTable::contextMenuEvent(QContextMenuEvent* event)
{
    if (!m_model->attribute() || !m_model->attribute()->hasCategories())
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("categoryMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu);
    menu->popup(event->reason() == QContextMenuEvent::Keyboard
                    ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft())
                    : event->globalPos());
}

}  // namespace alteri
