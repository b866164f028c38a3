// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/models/model_menu.hpp"

#include "ui/style/action_icon.hpp"
#include "ui/text/literal_text.hpp"

#include <QActionGroup>

namespace alteri {

ModelMenu::ModelMenu(QWidget* parent)
    : QMenu(parent)
    , m_left(new QAction(tr("Move to the left"), this))
    , m_right(new QAction(tr("Move to the right"), this))
{
    const auto addWish = [this](const QString& text, const char* name, auto signal) {
        auto* action = addAction(text);
        nameAction(action, name);
        connect(action, &QAction::triggered, this, signal);
        return action;
    };
    addWish(tr("Duplicate as next block"), "duplicateModel", &ModelMenu::duplicateWanted);
    addWish(tr("Rename…"), "renameModel", &ModelMenu::renameWanted);
    nameAction(m_left, "moveModelLeft");
    nameAction(m_right, "moveModelRight");
    connect(m_left, &QAction::triggered, this, [this] { emit moveWanted(-1); });
    connect(m_right, &QAction::triggered, this, [this] { emit moveWanted(1); });
    addAction(m_left);
    addAction(m_right);
    addSeparator();
    m_filter = addWish(tr("Only some ties…"), "filterModel", &ModelMenu::filterWanted);
    m_weights = addChoice(tr("Sampling weights of egos"), "weightsMenu");
    m_variances = addChoice(tr("Residual variances by category"), "variancesMenu");
    connect(m_weights, &QMenu::aboutToShow, this, &ModelMenu::fillWeights);
    connect(m_variances, &QMenu::aboutToShow, this, &ModelMenu::fillVariances);
    addSeparator();
    addWish(tr("Delete"), "deleteModel", &ModelMenu::removeWanted);
}

QMenu* ModelMenu::addChoice(const QString& title, const char* name)
{
    auto* menu = addMenu(title);
    menu->setObjectName(QString::fromLatin1(name));
    return menu;
}

void ModelMenu::show(const SavedModel& model, const VariableCatalogue& variables, bool isOfNetworks)
{
    m_model = model;
    m_variables = &variables;
    // Other models have one residual variance at most; what one has can be taken from it.
    const bool isLinear = !model.family && !isOfNetworks;
    m_variances->setEnabled(isLinear || !model.variances.empty());
    m_weights->setEnabled(!isOfNetworks || !model.egoWeights.empty());
    m_filter->setText(isOfNetworks ? tr("Only some networks…") : tr("Only some ties…"));
}

void ModelMenu::setNeighbours(bool left, bool right)
{
    m_left->setEnabled(left);
    m_right->setEnabled(right);
}

void ModelMenu::fillWeights()
{
    fill(*m_weights, &SavedModel::egoWeights, tr("None: all egos weigh alike"),
         tr("Change sampling weights"), [](const ModelVariable& variable) {
             return variable.isNumber && variable.level != VariableLevel::Tie;
         });
}

void ModelMenu::fillVariances()
{
    fill(*m_variances, &SavedModel::variances, tr("None: all residuals have one variance"),
         tr("Change residual variances"), [this](const ModelVariable& variable) {
             return !m_model.family && variable.categories.size() > 1;
         });
}

void ModelMenu::fill(QMenu& menu,
                     std::string SavedModel::*role,
                     const QString& none,
                     const QString& label,
                     const Offered& isOffered)
{
    menu.clear();
    auto* group = new QActionGroup(&menu);
    const auto add = [&](const QString& text, const std::string& variable) {
        auto* action = menu.addAction(literalLabel(text));
        action->setCheckable(true);
        action->setChecked(m_model.*role == variable);
        action->setData(QString::fromStdString(variable));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, role, label, variable] {
            auto changed = m_model;
            changed.*role = variable;
            if (changed != m_model)
                emit edited(changed, label);
        });
    };
    add(none, {});
    menu.addSeparator();
    bool isShown = (m_model.*role).empty();
    if (m_variables != nullptr)
        for (const auto& variable : m_variables->all()) {
            if (!isOffered(variable))
                continue;
            add(variable.listed, variable.name);
            isShown = isShown || variable.name == m_model.*role;
        }
    // What the model has is shown, even if it cannot be chosen any more.
    if (!isShown)
        add(QString::fromStdString(m_model.*role), m_model.*role);
}

}  // namespace alteri
