// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"
#include "ui/widgets/shown_rows.hpp"

#include <QWidget>

#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace alteri {

class StudyDocument;

/// Edits one kind of ties between alteri: each field that is left, and each choice, is a gesture.
/// Also takes the name of a new kind. Follows whatever happens to the kind elsewhere.
class TieKindForm : public QWidget {
    Q_OBJECT

public:
    explicit TieKindForm(StudyDocument& document, QWidget* parent = nullptr);

    void show(TieKindId kind);
    /// Waits for the name of a new kind, which makes it.
    void startNew();
    /// Shows the kind as the study has it now.
    void refresh();
    /// Stores what was typed and not confirmed yet.
    void commitPending();

signals:
    void created(alteri::TieKindId kind);

private:
    QLineEdit* addField(const QString& label, const char* name);
    QComboBox* addChoice(const QString& label, const char* name);
    void addLines();
    void addColours();
    void fill(QLineEdit* field, const std::string& text);
    void fillChoices();
    void chooseColour();
    void store();
    void create();
    TieKind entered() const;

    StudyDocument& m_document;
    std::optional<TieKind> m_kind;  ///< as it is in the study; a new one has no id
    QFormLayout* m_form;
    ShownRows m_rows;
    QLineEdit* m_label;
    QLineEdit* m_key;
    QComboBox* m_direction;
    QComboBox* m_line;
    QComboBox* m_colour;
    QLabel* m_uses;
};

}  // namespace alteri
