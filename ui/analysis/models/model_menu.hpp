// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/analysis/models/variable_catalogue.hpp"

#include <QMenu>

#include <functional>
#include <string>

namespace alteri {

/// What can be done with a model as a whole, and what of its definition is not in its formula:
/// which ties it has, what weighs egos, whose residuals have variances of their own.
class ModelMenu : public QMenu {
    Q_OBJECT

public:
    explicit ModelMenu(QWidget* parent = nullptr);

    /// @param variables must outlive the menu or be given anew before they go
    void show(const SavedModel& model, const VariableCatalogue& variables, bool isOfNetworks);
    /// Which ways the model can be moved.
    void setNeighbours(bool left, bool right);

signals:
    /// Replace the model by this one.
    void edited(const alteri::SavedModel& model, const QString& label);
    void filterWanted();
    void renameWanted();
    void duplicateWanted();
    void removeWanted();
    /// @param by -1 or 1
    void moveWanted(int by);

private:
    using Offered = std::function<bool(const ModelVariable&)>;

    QMenu* addChoice(const QString& title, const char* name);
    void fillWeights();
    void fillVariances();
    /// One of the variables that are offered, or none.
    void fill(QMenu& menu,
              std::string SavedModel::*role,
              const QString& none,
              const QString& label,
              const Offered& isOffered);

    SavedModel m_model;
    const VariableCatalogue* m_variables = nullptr;
    QAction* m_left;
    QAction* m_right;
    QAction* m_filter = nullptr;
    QMenu* m_weights = nullptr;
    QMenu* m_variances = nullptr;
};

}  // namespace alteri
