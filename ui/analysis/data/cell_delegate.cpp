// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/data/cell_delegate.hpp"

#include "ui/analysis/data/cell_text.hpp"
#include "ui/analysis/data/data_table_model.hpp"
#include "ui/text/codebook_text.hpp"

#include <QComboBox>
#include <QLineEdit>
#include <QTimer>

#include <algorithm>

namespace alteri {

namespace {

const DataColumn& columnAt(const QModelIndex& index)
{
    return qobject_cast<const DataTableModel*>(index.model())->columnAt(index.column());
}

bool isList(const DataColumn& column)
{
    return column.attribute().choosesOne() || column.kind() == AnswerKind::YesNo;
}

QString placeholderFor(const DataColumn& column)
{
    switch (column.kind()) {
    case AnswerKind::Date:
        return dateForm(column.attribute().datePrecision);
    case AnswerKind::Number:
        return CellDelegate::tr("Number");
    case AnswerKind::Several:
        return CellDelegate::tr("Codes with semicolons between them");
    default:
        return {};
    }
}

}  // namespace

QWidget* CellDelegate::createEditor(QWidget* parent,
                                    const QStyleOptionViewItem& /*option*/,
                                    const QModelIndex& index) const
{
    const auto& column = columnAt(index);
    if (column.content() != DataContent::Answer) {
        auto* field = new QLineEdit(parent);
        field->setAccessibleName(
            index.model()->headerData(index.column(), Qt::Horizontal).toString());
        return field;
    }
    auto* box = new QComboBox(parent);
    box->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    if (isList(column))
        for (auto cell = DataColumn::firstValue;
             cell < static_cast<DataColumn::Cell>(column.cellCount()); ++cell)
            box->addItem(cellText(column, cell), QVariant::fromValue(column.valueOf(cell)));
    else
        box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    if (box->count() > 0)
        box->insertSeparator(box->count());
    for (const auto reason : allMissingReasons)
        if (column.attribute().reasons.offers(reason))
            box->addItem(textFor(reason), QVariant::fromValue(CellValue(reason)));
    box->addItem(tr("Not filled in"), QVariant::fromValue(CellValue()));
    if (box->isEditable()) {
        box->setCompleter(nullptr);
        box->lineEdit()->setPlaceholderText(placeholderFor(column));
        return box;
    }
    // The list opens at once, and a choice from it is all there is to say.
    QTimer::singleShot(0, box, &QComboBox::showPopup);
    connect(box, &QComboBox::activated, this, [this, box] {
        auto* self = const_cast<CellDelegate*>(this);
        emit self->commitData(box);
        emit self->closeEditor(box);
    });
    return box;
}

void CellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const auto text = index.data(Qt::EditRole).toString();
    if (auto* field = qobject_cast<QLineEdit*>(editor)) {
        field->setText(text);
        field->selectAll();
        return;
    }
    auto* box = qobject_cast<QComboBox*>(editor);
    const auto cell = index.data(DataTableModel::CellRole).toUInt();
    const int known = box->findText(cell == DataColumn::empty ? tr("Not filled in") : text);
    box->setCurrentIndex(known);
    if (box->isEditable()) {
        box->setEditText(cell == DataColumn::empty ? QString() : text);
        box->lineEdit()->selectAll();
    }
}

void CellDelegate::setModelData(QWidget* editor,
                                QAbstractItemModel* model,
                                const QModelIndex& index) const
{
    QString text;
    if (const auto* box = qobject_cast<QComboBox*>(editor)) {
        const int chosen =
            box->isEditable() ? box->findText(box->currentText()) : box->currentIndex();
        if (chosen >= 0) {
            model->setData(index, box->itemData(chosen));
            return;
        }
        if (!box->isEditable())
            return;
        text = box->currentText();
    } else {
        text = qobject_cast<QLineEdit*>(editor)->text();
    }
    const auto value = valueFrom(text, columnAt(index));
    if (const auto* sentence = std::get_if<QString>(&value))
        emit refused(*sentence);
    else
        model->setData(index, QVariant::fromValue(std::get<CellValue>(value)));
}

void CellDelegate::updateEditorGeometry(QWidget* editor,
                                        const QStyleOptionViewItem& option,
                                        const QModelIndex& /*index*/) const
{
    // Wide enough to read what one chooses from.
    auto rect = option.rect;
    constexpr int narrowest = 150;
    rect.setWidth(std::max({rect.width(), narrowest, editor->sizeHint().width()}));
    const int room = editor->parentWidget()->width() - rect.left();
    rect.setWidth(std::max(option.rect.width(), std::min(rect.width(), room)));
    editor->setGeometry(rect);
}

}  // namespace alteri
