// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/variable_actions.hpp"

#include "ui/codebook/centring_dialog.hpp"
#include "ui/codebook/computed_dialog.hpp"
#include "ui/codebook/grouping_dialog.hpp"
#include "ui/codebook/pseudonym_dialog.hpp"
#include "ui/codebook/variables_dialog.hpp"
#include "ui/study/study_document.hpp"
#include "ui/style/action.hpp"

#include <QAction>
#include <QKeySequence>

#include <type_traits>

namespace alteri {

VariableActions::VariableActions(StudyDocument& document, QWidget* window)
    : QObject(window)
    , m_document(document)
    , m_window(window)
    , m_groupCategories(newAction(this,
                                  tr("&Group categories…"),
                                  {},
                                  tr("Put categories together for analysis, for example rare types "
                                     "as “other”; the data stay as they are")))
    , m_centreVariables(newAction(this,
                                  tr("&Centre variables…"),
                                  {},
                                  tr("Variables less their mean, or the means of each ego, as new "
                                     "variables")))
    , m_computeColumn(newAction(this,
                                tr("Comp&uted column…"),
                                {},
                                tr("A new variable of ties, egos or networks by an expression")))
    , m_showVariables(newAction(this,
                                tr("&Variables…"),
                                {},
                                tr("All groupings, centred and computed columns of the study, to "
                                   "change or delete")))
    , m_editPseudonyms(newAction(this,
                                 tr("&Pseudonyms…"),
                                 {},
                                 tr("Names for egos and alteri in pictures and tables that leave "
                                    "the program")))
{
    openOn<GroupingDialog>(m_groupCategories);
    openOn<CentringDialog>(m_centreVariables);
    openOn<ComputedDialog>(m_computeColumn);
    openOn<VariablesDialog>(m_showVariables);
    openOn<PseudonymDialog>(m_editPseudonyms);
    for (auto* action : {m_groupCategories, m_centreVariables, m_computeColumn, m_editPseudonyms})
        action->setEnabled(document.isWritable());
}

template <class Dialog>
void VariableActions::openOn(QAction* action)
{
    connect(action, &QAction::triggered, this, [this] {
        Dialog* dialog = nullptr;
        if constexpr (std::is_constructible_v<Dialog, StudyDocument&, QWidget*>)
            dialog = new Dialog(m_document, m_window);
        else
            dialog = new Dialog(m_document, std::nullopt, m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

}  // namespace alteri
