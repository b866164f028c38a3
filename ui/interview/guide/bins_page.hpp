// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/interview/guide/step_page.hpp"

#include <QListWidget>

#include <functional>
#include <optional>
#include <vector>

class QComboBox;
class QHBoxLayout;
class QLabel;

namespace alteri {

class StudyDocument;

/// One bin: the partners that have one answer, or none yet.
class Bin : public QListWidget {
    Q_OBJECT

public:
    explicit Bin(QWidget* parent = nullptr);

    void show(const std::vector<std::pair<AlterId, QString>>& partners);
    std::vector<AlterId> selectedAlteri() const;

signals:
    /// Partners of another bin, or of none, were dropped here.
    void dropped(const alteri::Bin* from, const std::vector<alteri::AlterId>& alteri);
    void typed(const QString& text);

protected:
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    std::vector<AlterId> m_alteri;
};

/// A name interpreter by sorting partners into bins, one for each category of a question: by
/// dragging them there, or by the key or number of the bin. Where several answers can be given
/// everybody stays in the list at the side, and a key or a drag puts them into one bin more; the
/// same key again, or Delete in the bin, takes them out of it.
class BinsStepPage : public StepPage {
    Q_OBJECT

public:
    explicit BinsStepPage(StudyDocument& document, QWidget* parent = nullptr);

    void show(const InterviewState& state, const GuideStep& step, bool isNew) override;
    bool takeFocus() override;

private:
    void makeBins(const Attribute& attribute);
    void addBin(const Value& value);
    void fill();
    void fillOnce(std::size_t at);
    void fillSeveral(std::size_t at);
    std::vector<Subject> subjectsOf(const std::vector<AlterId>& alteri) const;
    void sort(const std::vector<AlterId>& alteri, const std::optional<Value>& value);
    void
    drop(const Bin* from, const std::vector<AlterId>& alteri, const std::optional<Value>& value);
    void choose(const std::vector<AlterId>& alteri, CategoryId category, bool isIn);
    void press(const Bin& from, const QString& text);
    void pressOnSeveral(const std::vector<AlterId>& chosen, const Value& value);
    std::optional<Value> valueOf(const Bin* bin) const;
    std::optional<Value> valueFor(const QString& text) const;

    StudyDocument& m_document;
    QComboBox* m_question;  ///< where the step has several
    QHBoxLayout* m_row;
    QLabel* m_head;
    Bin* m_unsorted;
    std::optional<Attribute> m_attribute;
    std::vector<Value> m_values;  ///< of the bins
    std::vector<Bin*> m_bins;
    std::vector<std::vector<QuestionForm::Asked>> m_asked;  ///< by question
    std::vector<std::vector<QString>> m_names;              ///< of whom each is about
};

}  // namespace alteri
