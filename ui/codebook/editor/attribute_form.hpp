// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"
#include "ui/widgets/shown_rows.hpp"

#include <QWidget>

#include <optional>
#include <vector>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace alteri {

class AttributePreview;
class CategoryTable;
class StudyDocument;

/// Edits one attribute of the codebook: each field that is left, and each choice, is a gesture.
/// Also takes the name of a new attribute. Follows whatever happens to the attribute elsewhere.
class AttributeForm : public QWidget {
    Q_OBJECT

public:
    explicit AttributeForm(StudyDocument& document, QWidget* parent = nullptr);

    void show(AttributeId attribute);
    /// Waits for the name of a new attribute, which makes it.
    void startNew(Owner owner);
    /// Shows the attribute as the study has it now.
    void refresh();
    /// Leads from the name to what is written next: the first category, if there are some.
    void goOn();
    /// Stores what was typed and not confirmed yet.
    void commitPending();

signals:
    void created(alteri::AttributeId attribute);
    /// The categories of a table are to be added to an attribute.
    void importWanted(alteri::AttributeId attribute);

private:
    QLineEdit* addField(const QString& label, const char* name);
    QComboBox* addChoice(const QString& label, const char* name);
    void addReasons();
    QCheckBox* boxFor(MissingReason reason) const;
    void addNumberFields();
    void addCategories(QBoxLayout& column);
    void fillChoices();
    void fill(QLineEdit* field, const QString& text);
    void fillNumbers();
    void fillLetter();
    void showRows();
    void store();
    void create();
    std::optional<Attribute> entered() const;
    void changeScaleAsChosen();
    void changeValidityAsChosen();
    void changePrecisionAsChosen();
    std::vector<QLineEdit*> fields() const;

    StudyDocument& m_document;
    std::optional<Attribute> m_attribute;  ///< as it is in the study; a new one has no id
    QFormLayout* m_form;
    ShownRows m_rows;
    QLineEdit* m_label;
    QLineEdit* m_key;
    QComboBox* m_scale;
    QComboBox* m_validity;
    QLineEdit* m_question;
    QLineEdit* m_hint;
    QLineEdit* m_letter;
    QComboBox* m_expected;
    QCheckBox* m_identifying;
    QWidget* m_reasons;  ///< a box for each reason why an answer may be missing
    QLineEdit* m_unit = nullptr;
    QLineEdit* m_smallest = nullptr;
    QLineEdit* m_largest = nullptr;
    QLineEdit* m_decimals = nullptr;
    QLineEdit* m_lowLabel = nullptr;
    QLineEdit* m_highLabel = nullptr;
    QComboBox* m_precision = nullptr;
    QLineEdit* m_earliest = nullptr;
    QLineEdit* m_latest = nullptr;
    QLabel* m_categoriesHint;
    QPushButton* m_change;  ///< the categories, by a menu
    CategoryTable* m_categories;
    QLabel* m_clash;
    AttributePreview* m_preview;
    bool m_isAsking = false;  ///< a dialog about this attribute is open
};

}  // namespace alteri
