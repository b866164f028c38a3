// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/analysis/models/model_card.hpp"

#include <QScrollArea>

#include <functional>
#include <vector>

class QHBoxLayout;
class QPushButton;

namespace alteri {

class Questions;
class StudyDocument;

/// The study's models side by side, as blocks that grow. Every change is a gesture.
class ModelBoard : public QScrollArea {
    Q_OBJECT

public:
    ModelBoard(StudyDocument& document, Questions& questions, QWidget* parent = nullptr);

    /// @param variables and frames must outlive the board or be given anew before they go
    void show(const std::vector<ModelFits::State>& states,
              const ModelVariables& variables,
              const StudyFrames& frames);

    /// Adds a variable to the active model, or to a new one if there is none.
    void addVariable(const std::string& name);
    /// Adds a model without predictors, or with one.
    void addModel(const std::string& variable = {});
    /// Adds a model of networks without predictors.
    void addNetworkModel();

    const std::vector<ModelCard*>& cards() const { return m_cards; }
    ModelCard* active() const;

private:
    void addCard();
    void activate(ModelId model);
    void rename(const SavedModel& model);
    void duplicate(const SavedModel& model);
    void remove(const SavedModel& model);
    void move(const SavedModel& model, int by);
    void add(SavedModel model, const QString& label, std::optional<std::size_t> index);

    StudyDocument& m_document;
    Questions& m_questions;
    const ModelVariables* m_variables = nullptr;
    QHBoxLayout* m_row;
    QPushButton* m_new;
    QPushButton* m_newOfNetworks;
    std::vector<ModelCard*> m_cards;
    ModelId m_active;
};

}  // namespace alteri
