// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace alteri {

/// Asks for a new passphrase, twice, and says what is wrong with it.
class NewPassphraseFields : public QWidget {
    Q_OBJECT

public:
    explicit NewPassphraseFields(QWidget* parent = nullptr);

    /// Whether both are alike and long enough.
    bool isSound() const;
    QString passphrase() const;
    void clear();

signals:
    void changed();

private:
    void say();

    QLineEdit* m_first;
    QLineEdit* m_second;
    QLabel* m_problem;
};

}  // namespace alteri
