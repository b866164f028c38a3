// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QString>

#include <vector>

namespace alteri {

/// A list to choose from whose entries stand under headings; the choice survives new entries.
class ChoiceBox : public QComboBox {
    Q_OBJECT

public:
    struct Entry {
        QString key;  ///< empty: no choice of its own, e.g. "all"
        QString text;
        QString heading{};  ///< entries of one heading follow each other
    };

    explicit ChoiceBox(const QString& accessibleName, QWidget* parent = nullptr);

    /// Keeps the present choice if it is still there, and takes the first otherwise.
    void setEntries(const std::vector<Entry>& entries);
    QString key() const { return currentData().toString(); }
    void choose(const QString& key);

signals:
    void chosen();

private:
    void addHeading(const QString& text);
};

}  // namespace alteri
