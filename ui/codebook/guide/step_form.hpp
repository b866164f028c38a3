// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/guide.hpp"
#include "ui/widgets/shown_rows.hpp"

#include <QScrollArea>

#include <functional>
#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace alteri {

class ConditionEdit;
class QuestionTable;
class StudyDocument;

/// Everything about one step of the guide; only what its kind uses is shown. Every edit is a
/// gesture.
class StepForm : public QScrollArea {
    Q_OBJECT

public:
    explicit StepForm(StudyDocument& document, QWidget* parent = nullptr);

    void show(GuideStepId step);
    /// Shows the step as it is in the study now.
    void refresh();
    /// Stores what was typed and not confirmed.
    void commitPending();
    void focusTitle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addTexts(QFormLayout& form);
    void addChoices(QFormLayout& form);
    void addNaming(QFormLayout& form);
    void addMap(QFormLayout& form);
    void addLine(QFormLayout& form,
                 const QString& label,
                 const char* name,
                 QLineEdit*& field,
                 void (*set)(GuideStep&, std::string));
    QComboBox* addBox(QFormLayout& form, const QString& label, const char* name);
    QSpinBox* addCount(QFormLayout& form, const QString& label, const char* name);
    void showRows();
    void refreshChoices();
    void fillManner();
    void fillAlteri();
    void fillDesigns();
    void fillTieKinds();
    void takeAlteri(int index);
    void takeQuestion();
    void takeDesign(int index);
    void editDesign();
    std::optional<GuideStep> stored() const;
    void change(const std::function<void(GuideStep&)>& edit);

    StudyDocument& m_document;
    GuideStep m_step;
    QFormLayout* m_form;
    ShownRows m_rows;
    QLabel* m_kind;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_question = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QLineEdit* m_hint = nullptr;
    ConditionEdit* m_condition = nullptr;
    QComboBox* m_manner = nullptr;
    QComboBox* m_alteri = nullptr;
    QSpinBox* m_nearest = nullptr;
    ConditionEdit* m_alteriCondition = nullptr;
    QSpinBox* m_smallest = nullptr;
    QSpinBox* m_largest = nullptr;
    QCheckBox* m_offersEarlier = nullptr;
    QWidget* m_designRow = nullptr;
    QComboBox* m_design = nullptr;
    QPushButton* m_editDesign = nullptr;
    QComboBox* m_tieKind = nullptr;
    QCheckBox* m_mustAgree = nullptr;
    QuestionTable* m_questions = nullptr;
    std::vector<StepManner> m_manners;
    std::vector<std::pair<StepAlteri, std::optional<GuideStepId>>> m_choices;
};

}  // namespace alteri
