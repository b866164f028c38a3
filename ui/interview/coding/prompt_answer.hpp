// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"
#include "core/model/value.hpp"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QLineEdit;

namespace alteri {

class StudyDocument;

/// Where the answer to the question that is asked is written, if it is a number, a date or a
/// text, or one of so many categories that its name is begun and completed.
/// What was begun about somebody is stored about them and nobody else.
class PromptAnswer : public QWidget {
    Q_OBJECT

public:
    explicit PromptAnswer(StudyDocument& document, QWidget* parent = nullptr);

    /// The attribute that is asked about; the field hides where its answers are not written.
    void ask(const std::optional<AttributeId>& attribute);
    /// Begins an answer about somebody with what was typed elsewhere.
    void begin(const QString& text, std::vector<Subject> subjects);
    /// Stores what was typed and not confirmed. @return false if it is no answer, and stays
    bool commitPending();

signals:
    /// The answer is stored.
    void answered();
    /// Esc: nothing is written now.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void submit();
    const Attribute* attribute() const;

    StudyDocument& m_document;
    std::optional<AttributeId> m_attribute;
    std::vector<Subject> m_subjects;
    QLineEdit* m_field;
    QLabel* m_problem;
};

}  // namespace alteri
