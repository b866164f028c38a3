// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/rehearsal.hpp"
#include "ui/work/background_task.hpp"

#include <QDialog>
#include <QTemporaryDir>

class QLabel;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace alteri {

class Questions;
class StudyDocument;

/// Tries the guide with made-up respondents in a copy of the study: how many clicks an interview
/// takes, and which steps nobody comes to. The made-up data can be saved as a study of its own, to
/// build the analysis on.
class RehearsalDialog : public QDialog {
    Q_OBJECT

public:
    RehearsalDialog(StudyDocument& document, Questions& questions, QWidget* parent = nullptr);

private:
    void start();
    void show(const Rehearsal& rehearsal);
    void save();
    QString copyFile() const;

    StudyDocument& m_document;
    Questions& m_questions;
    QTemporaryDir m_folder;
    QSpinBox* m_interviews;
    QSpinBox* m_seed;
    QPushButton* m_start;
    QPushButton* m_save;
    QLabel* m_result;
    QTableWidget* m_steps;
    BackgroundTask m_task;  ///< goes before the folder that it works in
};

}  // namespace alteri
