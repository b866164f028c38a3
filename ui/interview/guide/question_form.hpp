// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"
#include "core/model/value.hpp"

#include <QWidget>

#include <optional>
#include <vector>

class QVBoxLayout;

namespace alteri {

class AnswerEditor;
class StudyDocument;

/// The questions of a step about one subject each, one below the other. While a choice has the
/// focus digits choose an answer (and so do the keys of the map), `?`, `!`, `/` and `_` say why
/// there is none, and every answer leads to the next question; where several can be given Enter
/// does, and a category that asks what it is ("other, namely") leads to its line first.
class QuestionForm : public QWidget {
    Q_OBJECT

public:
    /// One question: whom it is about, the attribute with its wording as label, and the answer.
    struct Asked {
        Subject subject;
        Attribute attribute;
        std::optional<Value> value;
    };

    explicit QuestionForm(StudyDocument& document, QWidget* parent = nullptr);

    void show(const std::vector<Asked>& questions);
    void commitPending();
    void focusFirst();
    /// Goes to the first question without an answer, or to the first.
    void focusFirstOpen();

signals:
    /// Enter behind the last question.
    void finished();
    void message(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void rebuild(const std::vector<Asked>& questions);
    void answer(const Subject& subject, AttributeId attribute, const std::optional<Value>& value);
    bool press(AnswerEditor& editor, const QString& text);
    void followAnswer(const QWidget& part);
    void enter(QWidget& part, const QKeyEvent& key);
    void goOn(std::size_t from, int by);
    void focusOn(AnswerEditor& editor);
    std::size_t indexOf(const QWidget* part) const;

    StudyDocument& m_document;
    QVBoxLayout* m_column;
    std::vector<Asked> m_asked;
    std::vector<AnswerEditor*> m_editors;
};

}  // namespace alteri
