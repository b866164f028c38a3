// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codebook/editor/category_model.hpp"

#include "core/codebook/category_changes.hpp"
#include "core/codebook/look_proposals.hpp"
#include "core/maps/category_keys.hpp"
#include "ui/codebook/editor/category_looks.hpp"
#include "ui/study/study_document.hpp"

#include <QGuiApplication>
#include <QMimeData>
#include <QPalette>

#include <algorithm>

namespace alteri {

namespace {

const QString& rowType()
{
    static const auto type = QStringLiteral("application/x-alteri-category");
    return type;
}

bool beginsAlike(const std::vector<Category>& one, const std::vector<Category>& other)
{
    const auto count = std::min(one.size(), other.size());
    return std::equal(one.begin(), one.begin() + static_cast<std::ptrdiff_t>(count), other.begin(),
                      [](const Category& a, const Category& b) { return a.id == b.id; });
}

}  // namespace

CategoryModel::CategoryModel(StudyDocument& document, QObject* parent)
    : QAbstractTableModel(parent)
    , m_document(document)
{
}

void CategoryModel::show(const std::optional<Attribute>& attribute)
{
    const bool isSame = m_attribute && attribute && m_attribute->id == attribute->id
                        && attribute->hasCategories() == m_attribute->hasCategories()
                        && beginsAlike(m_attribute->categories, attribute->categories)
                        && attribute->categories.size() >= m_attribute->categories.size();
    if (!isSame) {
        beginResetModel();
        m_attribute = attribute;
        endResetModel();
        return;
    }
    const auto before = static_cast<int>(m_attribute->categories.size());
    const auto now = static_cast<int>(attribute->categories.size());
    if (now > before) {
        // Above the empty row, which stays open for the next one.
        beginInsertRows({}, before, now - 1);
        m_attribute = attribute;
        endInsertRows();
    }
    m_attribute = attribute;
    if (now > 0)
        emit dataChanged(index(0, 0), index(now - 1, ColumnCount - 1));
}

const Category* CategoryModel::category(int row) const
{
    return m_attribute && row >= 0 && row < static_cast<int>(m_attribute->categories.size())
               ? &m_attribute->categories[static_cast<std::size_t>(row)]
               : nullptr;
}

bool CategoryModel::isEmptyRow(int row) const
{
    return m_attribute && row == static_cast<int>(m_attribute->categories.size())
           && row < rowCount();
}

int CategoryModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() || !m_attribute || !m_attribute->hasCategories())
        return 0;
    return static_cast<int>(m_attribute->categories.size()) + (m_document.isWritable() ? 1 : 0);
}

int CategoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CategoryModel::textOf(const Category& category, int column) const
{
    switch (column) {
    case LabelColumn:
        return QString::fromStdString(category.label);
    case CodeColumn:
        return QString::fromStdString(category.code);
    case ColourColumn:
        return colourText(QString::fromStdString(category.colour));
    case SymbolColumn:
        return symbolText(QString::fromStdString(category.symbol));
    case LetterColumn:
        return QString::fromStdString(
            keyOf(m_document.keys(), m_attribute->id, answerOf(*m_attribute, category.id)));
    default:
        return {};
    }
}

/// What a field begins with: looks are known by what is stored, not by what they are called.
QVariant CategoryModel::editedText(const Category& category, int column) const
{
    if (column == ColourColumn)
        return QString::fromStdString(category.colour);
    if (column == LetterColumn)
        return QString::fromStdString(category.letter);
    return column == SymbolColumn ? QString::fromStdString(category.symbol)
                                  : textOf(category, column);
}

QVariant CategoryModel::iconOf(const Category& category, int column)
{
    if (column == ColourColumn && !category.colour.empty())
        return colourIcon(QString::fromStdString(category.colour));
    if (column == SymbolColumn && !category.symbol.empty())
        return symbolIcon(QString::fromStdString(category.symbol));
    return {};
}

QVariant CategoryModel::tickOf(const Category& category, int column)
{
    if (column == RetiredColumn)
        return category.retired ? Qt::Checked : Qt::Unchecked;
    if (column == NamelyColumn)
        return category.namely ? Qt::Checked : Qt::Unchecked;
    return {};
}

/// Keys that were found, and not chosen, are only a proposal.
QVariant CategoryModel::foregroundOf(const Category& category, int column) const
{
    if (column == LetterColumn && category.letter.empty())
        return QGuiApplication::palette().placeholderText();
    return {};
}

QVariant CategoryModel::toolTipOf(int column)
{
    if (column == LetterColumn)
        return tr("The key that codes this answer. Write another letter to have that one; an empty "
                  "field takes the one that is found.");
    if (column == RetiredColumn)
        return tr("A retired category is not offered any more; answers that were given stay.");
    if (column == NamelyColumn)
        return tr("Who gives this answer is asked what it is: “other, namely …”.");
    return {};
}

QVariant CategoryModel::data(const QModelIndex& index, int role) const
{
    const auto* shown = category(index.row());
    if (shown == nullptr) {
        if (role == Qt::DisplayRole && index.column() == LabelColumn && isEmptyRow(index.row()))
            return tr("New category…");
        return role == Qt::EditRole ? QVariant(QString()) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return textOf(*shown, index.column());
    case Qt::EditRole:
        return editedText(*shown, index.column());
    case Qt::DecorationRole:
        return iconOf(*shown, index.column());
    case Qt::CheckStateRole:
        return tickOf(*shown, index.column());
    case Qt::ForegroundRole:
        return foregroundOf(*shown, index.column());
    case Qt::ToolTipRole:
        return toolTipOf(index.column());
    default:
        return {};
    }
}

bool CategoryModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (isEmptyRow(index.row()))
        return role == Qt::EditRole && add(value.toString().trimmed());
    const auto* changed = category(index.row());
    if (changed == nullptr || (role != Qt::EditRole && role != Qt::CheckStateRole))
        return false;
    return change(*changed, index.column(), value);
}

bool CategoryModel::add(const QString& label)
{
    if (label.isEmpty())
        return false;
    const auto write = [&, isColoured = areAllColoured(*m_attribute)](Writer& writer) {
        addCategory(writer, m_attribute->id, {{}, {}, label.toStdString(), {}, {}, false});
        if (isColoured)
            giveLooks(writer, m_attribute->id);
    };
    if (!m_document.perform(tr("Add category %1").arg(label), write))
        return false;
    emit added();
    return true;
}

bool CategoryModel::change(Category category, int column, const QVariant& value)
{
    const auto before = category;
    const auto text = value.toString().trimmed().toStdString();
    auto gesture = tr("Change category %1");
    switch (column) {
    case LabelColumn:
        category.label = text;
        gesture = tr("Rename category %1");
        break;
    case CodeColumn:
        category.code = text;
        break;
    case ColourColumn:
        category.colour = text;
        break;
    case SymbolColumn:
        category.symbol = text;
        break;
    case LetterColumn:
        category.letter = text;
        gesture = tr("Change the key of category %1");
        break;
    case NamelyColumn:
        category.namely = value.toInt() == Qt::Checked;
        break;
    default:
        category.retired = value.toInt() == Qt::Checked;
        gesture = category.retired ? tr("Retire category %1") : tr("Offer category %1 again");
    }
    if (category == before || category.label.empty() || category.code.empty())
        return false;
    return m_document.perform(
        gesture.arg(QString::fromStdString(before.label)),
        [&, id = m_attribute->id](Writer& writer) { changeCategory(writer, id, category); });
}

bool CategoryModel::moveTo(int row, int target)
{
    const auto* moved = category(row);
    if (moved == nullptr || target < 0 || category(target) == nullptr || target == row)
        return false;
    const auto gesture = tr("Move category %1").arg(QString::fromStdString(moved->label));
    return m_document.perform(
        gesture, [&, id = m_attribute->id, category = moved->id](Writer& writer) {
            moveCategory(writer, id, category, static_cast<std::size_t>(target));
        });
}

QVariant CategoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LabelColumn:
        return tr("Category");
    case CodeColumn:
        return tr("Code");
    case ColourColumn:
        return tr("Colour");
    case SymbolColumn:
        return tr("Symbol");
    case LetterColumn:
        return tr("Key");
    case NamelyColumn:
        return tr("Namely");
    case RetiredColumn:
        return tr("Retired");
    default:
        return {};
    }
}

Qt::ItemFlags CategoryModel::flags(const QModelIndex& index) const
{
    auto flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (!index.isValid())
        return m_document.isWritable() ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    if (!m_document.isWritable())
        return flags;
    if (category(index.row()) == nullptr)
        return index.column() == LabelColumn ? flags | Qt::ItemIsEditable : flags;
    flags |= Qt::ItemIsDragEnabled;
    const bool isCheck = index.column() == RetiredColumn || index.column() == NamelyColumn;
    return flags | (isCheck ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable);
}

Qt::DropActions CategoryModel::supportedDropActions() const
{
    return Qt::MoveAction;
}

QStringList CategoryModel::mimeTypes() const
{
    return {rowType()};
}

QMimeData* CategoryModel::mimeData(const QModelIndexList& indexes) const
{
    auto* data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(rowType(), QByteArray::number(indexes.front().row()));
    return data;
}

bool CategoryModel::dropMimeData(const QMimeData* data,
                                 Qt::DropAction action,
                                 int row,
                                 int /*column*/,
                                 const QModelIndex& parent)
{
    if (action != Qt::MoveAction || !data->hasFormat(rowType()))
        return false;
    const int from = data->data(rowType()).toInt();
    int target = row >= 0 ? row : parent.row();
    if (target < 0)
        target = rowCount();
    const bool isDownwards = row >= 0 && target > from;
    const auto last = m_attribute ? static_cast<int>(m_attribute->categories.size()) - 1 : 0;
    return moveTo(from, std::min(isDownwards ? target - 1 : target, last));
}

}  // namespace alteri
