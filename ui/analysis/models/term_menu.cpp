// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/models/term_menu.hpp"

#include "core/multilevel/formula/formula_editing.hpp"
#include "ui/analysis/models/group_dialog.hpp"
#include "ui/analysis/models/model_edits.hpp"
#include "ui/text/list_text.hpp"
#include "ui/text/literal_text.hpp"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QStringList>

#include <algorithm>
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
    case Transformation::Log:
        return TermMenu::tr("%1 (logarithm)").arg(label);
    case Transformation::Power:
        return TermMenu::tr("%1 (to the power of %2)").arg(label, QString::number(variable.power));
    case Transformation::Scale:
        return TermMenu::tr("%1 (standardised)").arg(label);
    case Transformation::Poly:
        return TermMenu::tr("%1 (polynomial of degree %2)")
            .arg(label, QString::number(variable.power));
    case Transformation::All:
        return TermMenu::tr("All other variables");
    case Transformation::Factor:
    case Transformation::None:
        break;
    }
    return label;
}

using Categories = std::vector<std::pair<std::string, QString>>;

/// The groups that a model makes of a variable's categories.
std::vector<SavedModel::Grouping> groupsOf(const SavedModel& model, const std::string& variable)
{
    std::vector<SavedModel::Grouping> groups;
    for (const auto& each : model.groupings)
        if (each.variable == variable)
            groups.push_back(each);
    return groups;
}

/// The categories that are in none of the groups.
Categories ungrouped(const Categories& categories, const std::vector<SavedModel::Grouping>& groups)
{
    Categories free;
    for (const auto& category : categories)
        if (std::none_of(groups.begin(), groups.end(), [&](const auto& group) {
                return std::find(group.members.begin(), group.members.end(), category.first)
                       != group.members.end();
            }))
            free.push_back(category);
    return free;
}

/// What a model distinguishes: the categories in no group, and the groups.
Categories distinguished(const Categories& categories,
                         const std::vector<SavedModel::Grouping>& groups)
{
    auto all = ungrouped(categories, groups);
    for (const auto& group : groups)
        if (std::none_of(all.begin(), all.end(),
                         [&](const auto& each) { return each.first == group.level; }))
            all.emplace_back(group.level, QString::fromStdString(group.level));
    return all;
}

QString membersText(const SavedModel::Grouping& group, const Categories& categories)
{
    QStringList members;
    for (const auto& [code, text] : categories)
        if (std::find(group.members.begin(), group.members.end(), code) != group.members.end())
            members << text;
    return QStringLiteral("%1 = %2").arg(QString::fromStdString(group.level), listText(members));
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
        addGroups();
        addCentring();
        addInteractions();
        addSlope();
    }

private:
    QString label() const { return variableLabel(m_variable, m_variables); }

    void addChoice(QMenu* menu, const QString& text, bool isChosen, const SavedModel& changed)
    {
        auto* action = menu->addAction(literalLabel(text));
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
        const auto groups = groupsOf(m_model, m_variable.name);
        for (const auto& [code, text] : distinguished(m_known->categories, groups))
            addChoice(menu, text, code == chosen, withReference(m_model, m_variable.name, code));
    }

    void addGroups()
    {
        constexpr std::size_t fewest = 3;
        const bool isPlain = m_variable.as == Transformation::None;
        if (m_known == nullptr || m_known->categories.size() < fewest || !isPlain)
            return;
        auto* menu = m_menu.addMenu(TermMenu::tr("Groups in this model"));
        menu->setObjectName(QStringLiteral("groupMenu"));
        menu->setToolTipsVisible(true);
        const auto groups = groupsOf(m_model, m_variable.name);
        for (const auto& group : groups) {
            addChoice(menu, membersText(group, m_known->categories), true,
                      withoutGroup(m_model, m_variable.name, group.level));
            menu->actions().back()->setToolTip(TermMenu::tr("Takes the group apart"));
        }
        if (!groups.empty())
            menu->addSeparator();
        auto* add = menu->addAction(TermMenu::tr("Put categories together…"));
        add->setEnabled(ungrouped(m_known->categories, groups).size() > 1);
        QObject::connect(add, &QAction::triggered, menu, askForGroup());
    }

    /// Asks which categories, and changes the model then.
    std::function<void()> askForGroup() const
    {
        const auto groups = groupsOf(m_model, m_variable.name);
        const auto free = ungrouped(m_known->categories, groups);
        std::vector<std::string> taken;
        taken.reserve(m_known->categories.size() + groups.size());
        for (const auto& each : m_known->categories)
            taken.push_back(each.first);
        for (const auto& each : groups)
            taken.push_back(each.level);
        const auto title = TermMenu::tr("Change %1").arg(label());
        auto* owner = m_menu.parentWidget()->window();
        return [owner, free, taken, title, label = m_known->label, edit = m_edit, model = m_model,
                variable = m_variable.name] {
            auto* dialog = new GroupDialog(label, free, taken, owner);
            QObject::connect(dialog, &QDialog::accepted, dialog, [=] {
                edit(withGroup(model, variable, dialog->name(), dialog->members()), title);
            });
            dialog->open();
        };
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
            std::pair(PredictorCentring::None, TermMenu::tr("None")),
            std::pair(PredictorCentring::GrandMean,
                      m_formula.random.empty() ? TermMenu::tr("At the mean of all networks")
                                               : TermMenu::tr("At the mean of all ties")),
            std::pair(PredictorCentring::Within, TermMenu::tr("Within egos")),
            std::pair(PredictorCentring::Between, TermMenu::tr("Between egos: the mean of ego")),
            std::pair(PredictorCentring::WithinAndBetween,
                      TermMenu::tr("Within and between egos"))};
        for (const auto& [centring, text] : choices) {
            // Within one ego all ties have the same value of what describes ego.
            const bool isOfTies = m_known->level == VariableLevel::Tie;
            if (isOfTies || centring == PredictorCentring::None
                || centring == PredictorCentring::GrandMean)
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
        if (m_formula.random.empty())
            return;  // of networks
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
        for (const auto& [code, label] :
             distinguished(known->categories, groupsOf(model, variable.name)))
            if (code == reference)
                details << TermMenu::tr("ref. %1").arg(label);
    if (const auto* known = variables.find(variable.name); known != nullptr)
        for (const auto& group : groupsOf(model, variable.name))
            details << membersText(group, known->categories);
    if (variable.as == Transformation::None
        && centringOf(model, variable) == PredictorCentring::GrandMean)
        details << TermMenu::tr("centred");
    if (hasRandomSlope(parseFormula(model.formula), variable))
        details << TermMenu::tr("random slope");
    return listText(details);
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
