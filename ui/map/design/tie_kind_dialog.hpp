// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"

#include <QDialog>

#include <set>
#include <vector>

class QComboBox;
class QLabel;
class QTableWidget;

namespace alteri {

class StudyDocument;

/// Edits the kinds of ties between alteri: name, direction, line and colour. OK changes the study
/// by one gesture. A kind that is in use keeps its direction and cannot be deleted.
class TieKindDialog : public QDialog {
    Q_OBJECT

public:
    explicit TieKindDialog(StudyDocument& document, QWidget* parent = nullptr);

    void accept() override;

private:
    enum Column { NameColumn, DirectionColumn, LineColumn, ColourColumn, ColumnCount };

    void addRow(const TieKind& kind);
    void addChoice(int row, int column, QComboBox* choice);
    QComboBox* lineChoice(TieDash dash) const;
    QComboBox* colourChoice(const QString& colour);
    void chooseOther(QComboBox& choice, int before);
    void addNew();
    void removeCurrent();
    TieKind kindAt(int row) const;

    StudyDocument& m_document;
    std::vector<TieKind> m_before;
    std::set<TieKindId> m_used;
    std::vector<TieKind> m_rows;  ///< of the table, as they were before; new ones without an id
    QTableWidget* m_table;
    QLabel* m_problem;
};

}  // namespace alteri
