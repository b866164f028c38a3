// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/keycard/key_card.hpp"

#include <QDialog>

namespace alteri {

class Questions;

/// All keys, to be looked at, printed or written as a file.
class KeyCardDialog : public QDialog {
    Q_OBJECT

public:
    KeyCardDialog(QList<KeySection> sections, Questions& questions, QWidget* parent = nullptr);

private:
    void print();
    void write();

    QList<KeySection> m_sections;
    Questions& m_questions;
};

}  // namespace alteri
