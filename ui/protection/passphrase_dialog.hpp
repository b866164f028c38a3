// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;

namespace alteri {

class StudyKey;

/// Asks for the passphrase of a sealed study until one opens it.
class PassphraseDialog : public QDialog {
    Q_OBJECT

public:
    explicit PassphraseDialog(const QString& file, QWidget* parent = nullptr);

    /// Once it is accepted.
    std::shared_ptr<const StudyKey> key() const { return m_key; }

private:
    void accept() override;

    QString m_study;
    QLineEdit* m_passphrase;
    QLabel* m_problem;
    QPushButton* m_open = nullptr;
    std::shared_ptr<const StudyKey> m_key;
};

}  // namespace alteri
