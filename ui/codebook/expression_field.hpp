// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QCompleter;
class QStringListModel;

namespace alteri {

/// A line for an expression: completes the name under the cursor, takes what lists insert, and
/// underlines the place of a mistake.
class ExpressionField : public QLineEdit {
    Q_OBJECT

public:
    explicit ExpressionField(QWidget* parent = nullptr);

    void setWords(const QStringList& words);
    /// Puts text at the cursor; the cursor comes to stand within its parentheses, if it has any.
    void insertPart(const QString& part);
    /// @param column in bytes of UTF-8 from 1, as core tells it; 0: no mistake
    void markMistake(int column);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void offerCompletions();
    void complete(const QString& word);
    int beginOfWord() const;

    QCompleter* m_completer;
    QStringListModel* m_words;
    int m_mistake = -1;  ///< index of the letter, or none
};

}  // namespace alteri
