// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace alteri {

/// Shows the words for recovery, this once, to be printed or written down.
class RecoveryWordsDialog : public QDialog {
    Q_OBJECT

public:
    RecoveryWordsDialog(const QString& study, const QString& words, QWidget* parent = nullptr);

private:
    void reject() override;
    void print();

    QString m_study;
    QString m_words;
};

}  // namespace alteri
