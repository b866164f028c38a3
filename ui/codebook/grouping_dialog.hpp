// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/variables/study_frames.hpp"
#include "core/model/codebook.hpp"

#include <QDialog>

#include <map>
#include <optional>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace alteri {

class GroupingTree;
class StudyDocument;

/// Puts categories of an attribute together under a name, changes such groupings and deletes
/// them. Each of these is one gesture; the data stay as they are.
class GroupingDialog : public QDialog {
    Q_OBJECT

public:
    explicit GroupingDialog(StudyDocument& document,
                            std::optional<RecodeId> edited = std::nullopt,
                            QWidget* parent = nullptr);

    void accept() override;

private:
    void addFields(QBoxLayout* column, const std::optional<RecodeId>& edited);
    void addPutting(QBoxLayout* column);
    void addButtons(QBoxLayout* column);
    void chooseGrouping();
    void chooseAttribute();
    void removeGrouping();
    void refresh();
    const Recode* edited() const;
    const Attribute& attribute() const;
    std::map<CategoryId, int> counts(const Attribute& attribute) const;
    Recode recode() const;
    QString problemWith(const Recode& recode) const;

    StudyDocument& m_document;
    Codebook m_codebook;
    StudyFrames m_frames;
    QComboBox* m_grouping;
    QComboBox* m_attribute;
    QLineEdit* m_name;
    QLineEdit* m_label;
    GroupingTree* m_tree;
    QComboBox* m_group;
    QPushButton* m_put;
    QCheckBox* m_shortShares;
    QLabel* m_problem;
    QPushButton* m_delete = nullptr;
    QPushButton* m_ok = nullptr;
};

}  // namespace alteri
