// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/analysis/models/model_question.hpp"

#include <QDialog>

#include <functional>
#include <memory>

class QComboBox;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace alteri {

class ModelFits;
struct GeneralisedModel;
struct LeastSquares;
class ResultView;

/// Tests of terms, comparisons, intervals and all p values of a fitted model, one table at a time,
/// computed when it is looked at.
class ModelDetails : public QDialog {
    Q_OBJECT

public:
    explicit ModelDetails(ModelFits& fits, QWidget* parent = nullptr);

private:
    QWidget* makeAnswer();
    void readModels();
    void readQuestions();
    static void addLinear(const std::function<void(ModelQuestion, const QString&)>& add);
    /// The model of the list if it is one of categories, proportions or counts.
    std::shared_ptr<const GeneralisedModel> otherModel(int index) const;
    std::shared_ptr<const LeastSquares> networkModel(int index) const;
    bool areOfOneKind(int one, int two) const;
    void ask();
    std::function<ModelAnswer(const Watch&)> question() const;
    std::function<ModelAnswer(const Watch&)> comparisonWith(std::size_t other) const;
    void showAnswer(const ModelAnswer& answer);
    void showBusy();

    ModelFits& m_fits;
    QComboBox* m_model;
    QListWidget* m_questions;
    ResultView* m_table;
    QLabel* m_note;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    ModelQuestionWork* m_work;
};

}  // namespace alteri
