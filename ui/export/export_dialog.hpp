// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/studies/export_choice.hpp"
#include "core/exchange/studies/study_contents.hpp"
#include "core/exchange/writers.hpp"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPlainTextEdit;

namespace alteri {

/// Asks in which format data leave, what of them, and how names, categories and missing answers are
/// written, and shows the first rows as they would be.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// @param contents of the study; must outlive the dialog
    explicit ExportDialog(const StudyContents& contents, QWidget* parent = nullptr);

    const StudyWriter& writer() const;
    /// What was chosen; the rest is as the format has it.
    ExportChoice choice() const;

private:
    QComboBox* addChoice(QFormLayout& form, const QString& label, const char* name);
    void addChoices(QFormLayout& form);
    void showFormat();
    void showRows();

    const StudyContents& m_contents;
    QComboBox* m_format = nullptr;
    QLabel* m_what;
    QComboBox* m_names = nullptr;
    QComboBox* m_categories = nullptr;
    QComboBox* m_missing = nullptr;
    QComboBox* m_separators = nullptr;
    QCheckBox* m_reduces;
    QCheckBox* m_computed;
    QPlainTextEdit* m_rows;
};

}  // namespace alteri
