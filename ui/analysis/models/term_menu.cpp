// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/models/term_menu.hpp"

#include "core/multilevel/formula_editing.hpp"
#include "ui/analysis/models/model_edits.hpp"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QStringList>

#include <array>
#include <utility>

namespace alteri {

namespace {

struct TermMenu {
    Q_DECLARE_TR_FUNCTIONS(alteri::TermMenu)
};

QString variableLabel(const FormulaVariable& variable, const VariableCatalogue& variables)
{
    const auto* known = variables.find(variable.name);
    auto label = known != nullptr ? known->label : QString::fromStdString(variable.name);
    switch (variable.as) {
    case Transformation::Centre:
        return TermMenu::tr("%1 (centred)").arg(label);
    case Transformation::Within:
        return TermMenu::tr("%1 (within ego)").arg(label);
    case Transformation::Between:
        return TermMenu::tr("%1 (mean of ego)").arg(label);
    case Transformation::Number:
        return TermMenu::tr("%1 (as a number)").arg(label);
    case Transformation::Sum:
        return TermMenu::tr("%1 (sum contrasts)").arg(label);
    case Transformation::None:
        break;
    }
    return label;
}

/// Builds the menu of one main effect.
class Builder {
public:
    Builder(QMenu& menu,
            FormulaVariable variable,
            const SavedModel& model,
            const VariableCatalogue& variables,
            const ModelEdit& edit)
        : m_menu(menu)
        , m_variable(std::move(variable))
        , m_model(model)
        , m_formula(parseFormula(model.formula))
        , m_variables(variables)
        , m_known(variables.find(m_variable.name))
        , m_edit(edit)
    {
    }

    void build()
    {
        addReferences();
        addCentring();
        addInteractions();
        addSlope();
    }

private:
    QString label() const { return variableLabel(m_variable, m_variables); }

    void addChoice(QMenu* menu, const QString& text, bool isChosen, const SavedModel& changed)
    {
        auto* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(isChosen);
        QObject::connect(action, &QAction::triggered, menu,
                         [edit = m_edit, changed, title = TermMenu::tr("Change %1").arg(label())] {
                             edit(changed, title);
                         });
    }

    void addReferences()
    {
        const bool isPlain = m_variable.as == Transformation::None;
        if (m_known == nullptr || m_known->categories.empty() || !isPlain)
            return;
        auto* menu = m_menu.addMenu(TermMenu::tr("Reference category"));
        menu->setObjectName(QStringLiteral("referenceMenu"));
        const auto chosen = referenceOf(m_model, m_variable.name);
        addChoice(menu,
                  m_known->isNumber ? TermMenu::tr("None: enter as a number")
                                    : TermMenu::tr("The first that occurs"),
                  chosen.empty(), withReference(m_model, m_variable.name, {}));
        menu->addSeparator();
        for (const auto& [code, text] : m_known->categories)
            addChoice(menu, text, code == chosen, withReference(m_model, m_variable.name, code));
    }

    void addCentring()
    {
        if (m_known == nullptr || !m_known->isNumber
            || !referenceOf(m_model, m_variable.name).empty())
            return;
        auto* menu = m_menu.addMenu(TermMenu::tr("Centring"));
        menu->setObjectName(QStringLiteral("centringMenu"));
        const auto present = centringOf(m_model, m_variable);
        const std::array choices{
            std::pair(Centring::None, TermMenu::tr("None")),
            std::pair(Centring::GrandMean, TermMenu::tr("At the mean of all ties")),
            std::pair(Centring::Within, TermMenu::tr("Within egos")),
            std::pair(Centring::Between, TermMenu::tr("Between egos: the mean of ego")),
            std::pair(Centring::WithinAndBetween, TermMenu::tr("Within and between egos"))};
        for (const auto& [centring, text] : choices) {
            // Within one ego all ties have the same value of what describes ego.
            const bool isOfTies = m_known->level == VariableLevel::Tie;
            if (isOfTies || centring == Centring::None || centring == Centring::GrandMean)
                addChoice(menu, text, centring == present,
                          withCentring(m_model, m_variable, centring));
        }
    }

    void addInteractions()
    {
        auto* menu = m_menu.addMenu(TermMenu::tr("Interaction with"));
        menu->setObjectName(QStringLiteral("interactionMenu"));
        for (const auto& term : m_formula.terms) {
            if (term.size() != 1 || term.front() == m_variable)
                continue;
            const FormulaTerm both{m_variable, term.front()};
            const bool isThere = hasTerm(m_formula, both);
            addChoice(menu, variableLabel(term.front(), m_variables), isThere,
                      withFormula(m_model,
                                  isThere ? withoutTerm(m_formula, both)
                                          : withInteraction(m_formula, m_variable, term.front())));
        }
        menu->setEnabled(!menu->isEmpty());
    }

    void addSlope()
    {
        const bool isThere = hasRandomSlope(m_formula, m_variable);
        // What is the same for all ties of an ego cannot have another effect in each.
        const bool isOfTies = m_known == nullptr || m_known->level == VariableLevel::Tie;
        if (!isThere && (!isOfTies || m_variable.as == Transformation::Between))
            return;
        addChoice(&m_menu, TermMenu::tr("Random slope"), isThere,
                  withFormula(m_model, isThere ? withoutRandomSlope(m_formula, m_variable)
                                               : withRandomSlope(m_formula, m_variable)));
        m_menu.actions().back()->setToolTip(TermMenu::tr("Lets the effect differ between egos"));
    }

    QMenu& m_menu;
    FormulaVariable m_variable;
    const SavedModel& m_model;
    Formula m_formula;
    const VariableCatalogue& m_variables;
    const ModelVariable* m_known;
    const ModelEdit& m_edit;
};

}  // namespace

QString termLabel(const FormulaTerm& term, const VariableCatalogue& variables)
{
    QStringList labels;
    for (const auto& variable : term)
        labels << variableLabel(variable, variables);
    return labels.join(QStringLiteral(" × "));
}

QString
termDetails(const FormulaTerm& term, const SavedModel& model, const VariableCatalogue& variables)
{
    if (term.size() != 1)
        return {};
    QStringList details;
    const auto& variable = term.front();
    const auto reference = referenceOf(model, variable.name);
    if (const auto* known = variables.find(variable.name); known != nullptr && !reference.empty())
        for (const auto& [code, label] : known->categories)
            if (code == reference)
                details << TermMenu::tr("ref. %1").arg(label);
    if (variable.as == Transformation::None && centringOf(model, variable) == Centring::GrandMean)
        details << TermMenu::tr("centred");
    if (hasRandomSlope(parseFormula(model.formula), variable))
        details << TermMenu::tr("random slope");
    return details.join(QStringLiteral(", "));
}

void fillTermMenu(QMenu& menu,
                  const FormulaTerm& term,
                  const SavedModel& model,
                  const VariableCatalogue& variables,
                  const ModelEdit& edit)
{
    menu.clear();
    qDeleteAll(menu.findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly));
    menu.setToolTipsVisible(true);
    if (term.size() == 1) {
        Builder(menu, term.front(), model, variables, edit).build();
        menu.addSeparator();
    }
    const auto label = termLabel(term, variables);
    auto* remove = menu.addAction(TermMenu::tr("Remove"));
    const auto changed = withFormula(model, withoutTerm(parseFormula(model.formula), term));
    QObject::connect(remove, &QAction::triggered, &menu, [edit, changed, label] {
        edit(changed, TermMenu::tr("Remove %1").arg(label));
    });
}

}  // namespace alteri
