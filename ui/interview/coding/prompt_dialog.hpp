// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"
#include "core/model/network.hpp"

#include <QDialog>

#include <vector>

class QTableWidget;

namespace alteri {

class StudyDocument;

/// Edits the questions of the interview; all changes are one gesture.
class PromptDialog : public QDialog {
    Q_OBJECT

public:
    explicit PromptDialog(StudyDocument& document, QWidget* parent = nullptr);

    void accept() override;

private:
    void addRow(const Prompt& prompt);
    void moveRow(int by);
    Prompt promptAt(int row) const;

    StudyDocument& m_document;
    Codebook m_codebook;
    QTableWidget* m_table;
    std::vector<PromptId> m_before;
};

}  // namespace alteri
