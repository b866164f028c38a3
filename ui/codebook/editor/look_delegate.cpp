// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codebook/editor/look_delegate.hpp"

#include "ui/codebook/editor/category_looks.hpp"
#include "ui/codebook/editor/category_model.hpp"

#include <QColorDialog>
#include <QComboBox>

namespace alteri {

namespace {

const QString& otherColour()
{
    static const auto mark = QStringLiteral("?");
    return mark;
}

}  // namespace

QWidget* LookDelegate::createEditor(QWidget* parent,
                                    const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const
{
    const bool isColour = index.column() == CategoryModel::ColourColumn;
    if (!isColour && index.column() != CategoryModel::SymbolColumn)
        return QStyledItemDelegate::createEditor(parent, option, index);
    auto* choice = new QComboBox(parent);
    choice->setAccessibleName(
        index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    choice->addItem(isColour ? colourText({}) : symbolText({}), QString());
    for (const auto& look : isColour ? offeredColours() : offeredSymbols())
        choice->addItem(isColour ? colourIcon(look) : symbolIcon(look),
                        isColour ? colourText(look) : symbolText(look), look);
    const auto present = index.data(Qt::EditRole).toString();
    if (choice->findData(present, Qt::UserRole, Qt::MatchFixedString) < 0)
        choice->addItem(isColour ? colourIcon(present) : symbolIcon(present), present, present);
    if (isColour)
        choice->addItem(tr("Other…"), otherColour());
    // Chosen is chosen: nobody has to leave the field first.
    auto* self = const_cast<LookDelegate*>(this);
    connect(choice, &QComboBox::activated, self, [self, choice] {
        emit self->commitData(choice);
        emit self->closeEditor(choice);
    });
    return choice;
}

void LookDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* choice = qobject_cast<QComboBox*>(editor);
    if (choice == nullptr) {
        QStyledItemDelegate::setEditorData(editor, index);
        return;
    }
    const auto present = index.data(Qt::EditRole).toString();
    // Colours are the same in small and in large letters.
    choice->setCurrentIndex(choice->findData(present, Qt::UserRole, Qt::MatchFixedString));
}

void LookDelegate::setModelData(QWidget* editor,
                                QAbstractItemModel* model,
                                const QModelIndex& index) const
{
    const auto* choice = qobject_cast<const QComboBox*>(editor);
    if (choice == nullptr) {
        QStyledItemDelegate::setModelData(editor, model, index);
        return;
    }
    auto chosen = choice->currentData().toString();
    if (chosen == otherColour()) {
        const auto colour =
            QColorDialog::getColor(Qt::black, editor->window(), tr("Colour of the category"));
        if (!colour.isValid())
            return;
        chosen = colour.name();
    }
    // The same colour in other letters is no change.
    if (chosen.compare(index.data(Qt::EditRole).toString(), Qt::CaseInsensitive) != 0)
        model->setData(index, chosen, Qt::EditRole);
}

}  // namespace alteri
