// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/variables/derived_columns.hpp"
#include "ui/codebook/study_variables.hpp"

#include <QDialog>

#include <optional>

class QButtonGroup;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace alteri {

class StudyDocument;

/// Centres numeric variables, or takes their means per ego, as new columns of the study. All
/// columns that are added at once are one gesture.
class CentringDialog : public QDialog {
    Q_OBJECT

public:
    explicit CentringDialog(StudyDocument& document,
                            std::optional<DerivedColumnId> edited = std::nullopt,
                            QWidget* parent = nullptr);

    void accept() override;

private:
    QWidget* kindButtons();
    void listVariables();
    void proposeNames();
    void refresh();
    bool fits(const QTreeWidgetItem& item) const;
    Centring::Kind kind() const;
    std::vector<DerivedColumn> columns() const;
    QString problemWith(const std::vector<DerivedColumn>& columns) const;

    StudyDocument& m_document;
    std::optional<DerivedColumn> m_edited;
    StudyFrames m_frames;
    std::vector<StudyVariable> m_variables;  ///< numbers only, in the order of the list
    QButtonGroup* m_kinds;
    QTreeWidget* m_list;
    QLabel* m_problem;
    QPushButton* m_ok = nullptr;
};

}  // namespace alteri
