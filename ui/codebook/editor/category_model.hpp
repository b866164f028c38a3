// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"

#include <QAbstractTableModel>

#include <optional>

namespace alteri {

class StudyDocument;

/// The categories of one attribute as a table. What is entered becomes a gesture; the last row is
/// empty and makes a category of the name that is written into it.
class CategoryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        LabelColumn,
        CodeColumn,
        ColourColumn,
        SymbolColumn,
        LetterColumn,
        NamelyColumn,
        RetiredColumn,
        ColumnCount
    };

    explicit CategoryModel(StudyDocument& document, QObject* parent = nullptr);

    /// Shows an attribute as it is now; rows that are the same stay where they are.
    void show(const std::optional<Attribute>& attribute);
    const std::optional<Attribute>& attribute() const { return m_attribute; }
    /// @return nothing for the empty row and for what is none
    const Category* category(int row) const;
    bool isEmptyRow(int row) const;

    /// Moves a category to another row. @return false if it was refused
    bool moveTo(int row, int target);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* data,
                      Qt::DropAction action,
                      int row,
                      int column,
                      const QModelIndex& parent) override;

signals:
    /// Somebody wrote a name into the empty row.
    void added();

private:
    static QVariant tickOf(const Category& category, int column);
    static QVariant toolTipOf(int column);
    QVariant foregroundOf(const Category& category, int column) const;
    QVariant textOf(const Category& category, int column) const;
    QVariant editedText(const Category& category, int column) const;
    static QVariant iconOf(const Category& category, int column);
    bool add(const QString& label);
    bool change(Category category, int column, const QVariant& value);

    StudyDocument& m_document;
    std::optional<Attribute> m_attribute;
};

}  // namespace alteri
