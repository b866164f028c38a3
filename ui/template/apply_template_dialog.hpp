// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/template/study_template.hpp"
#include "core/template/template_plan.hpp"

#include <QDialog>

#include <vector>

class QCheckBox;
class QTableWidget;

namespace alteri {

class StudyDocument;

/// Brings a template into the open study: says what comes in, and asks about each thing that the
/// study has otherwise. Closes when it has gone in.
class ApplyTemplateDialog : public QDialog {
    Q_OBJECT

public:
    ApplyTemplateDialog(StudyDocument& document, StudyTemplate from, QWidget* parent = nullptr);

public slots:
    void accept() override;

private:
    enum Column { WhatColumn, OursColumn, TheirsColumn, ChoiceColumn, KeyColumn, ColumnCount };

    QString summary() const;
    void addRow(const PlannedItem& item);
    TemplateChoices choices() const;

    StudyDocument& m_document;
    StudyTemplate m_from;
    std::vector<PlannedItem> m_differing;
    std::size_t m_new = 0;
    std::size_t m_same = 0;
    QTableWidget* m_table;
    QCheckBox* m_languages;
};

}  // namespace alteri
