// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/variables/expression_values.hpp"
#include "core/model/network.hpp"
#include "ui/codebook/study_variables.hpp"

#include <QDialog>

#include <optional>
#include <vector>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace alteri {

class ExpressionField;
class StudyDocument;

/// Makes or changes a variable that is worked out from others; shows its values while it is
/// written. Adding or changing it is one gesture.
class ComputedDialog : public QDialog {
    Q_OBJECT

public:
    explicit ComputedDialog(StudyDocument& document,
                            std::optional<DerivedColumnId> edited = std::nullopt,
                            QWidget* parent = nullptr);

    void accept() override;

private:
    void fillIn(const DerivedColumn& column);
    void addFields(QBoxLayout* column);
    void addLists(QBoxLayout* column);
    void addPreview(QBoxLayout* column);
    void listVariables();
    void refresh();
    void showValues(const ComputedValues& values);
    void showProblem(const QString& sentence);
    QString problemWithName(const DerivedColumn& column) const;
    QString summaryOf(const ComputedValues& values) const;
    DerivedColumn column() const;

    StudyDocument& m_document;
    std::optional<DerivedColumn> m_edited;
    std::vector<DerivedColumn> m_others;
    StudyFrames m_frames;
    QLineEdit* m_name;
    QLineEdit* m_label;
    QComboBox* m_level;
    ExpressionField* m_expression;
    QLabel* m_problem;
    QListWidget* m_variables;
    QListWidget* m_functions;
    QTableWidget* m_preview;
    QLabel* m_summary;
    QPushButton* m_ok = nullptr;
};

}  // namespace alteri
