// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/data_protection.hpp"

#include <QDialog>

namespace alteri {

class Questions;
class StudyDocument;

/// Shows what a study holds about people, who agreed and where the data lie; to be printed, kept,
/// or copied as a text for a board of ethics.
class DataProtectionDialog : public QDialog {
    Q_OBJECT

public:
    DataProtectionDialog(StudyDocument& document, Questions& questions, QWidget* parent = nullptr);

private:
    void copyText();
    void print();
    void write();

    Questions& m_questions;
    QString m_title;
    HeldData m_held;
    DataPlace m_place;
};

}  // namespace alteri
