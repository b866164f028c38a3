// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/variable_actions.hpp"

#include "core/measures/networks/partner_identity.hpp"
#include "ui/codebook/centring_dialog.hpp"
#include "ui/codebook/computed_dialog.hpp"
#include "ui/codebook/grouping_dialog.hpp"
#include "ui/codebook/pseudonym_dialog.hpp"
#include "ui/codebook/variables_dialog.hpp"
#include "ui/study/study_document.hpp"
#include "ui/style/action.hpp"
#include "ui/style/action_icon.hpp"

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
    , m_samePartners(newAction(this,
                               tr("Partners of one name are the &same"),
                               {},
                               tr("For names of organisations, which several egos name. Off where "
                                  "names are “Mother” or numbers: then only alteri of one ego are "
                                  "the same, on whatever maps")))
{
    nameAction(m_groupCategories, "groupCategories");
    nameAction(m_centreVariables, "centreVariables");
    nameAction(m_computeColumn, "computeColumn");
    nameAction(m_showVariables, "showVariables");
    nameAction(m_editPseudonyms, "editPseudonyms");
    nameAction(m_samePartners, "samePartners");
    m_samePartners->setCheckable(true);
    showIdentity();
    connect(m_samePartners, &QAction::triggered, this, &VariableActions::setIdentity);
    connect(&document, &StudyDocument::changed, this, [this](const Change& change) {
        if (change.studyChanged)
            showIdentity();
    });
    openOn<GroupingDialog>(m_groupCategories);
    openOn<CentringDialog>(m_centreVariables);
    openOn<ComputedDialog>(m_computeColumn);
    openOn<VariablesDialog>(m_showVariables);
    openOn<PseudonymDialog>(m_editPseudonyms);
    for (auto* action :
         {m_groupCategories, m_centreVariables, m_computeColumn, m_editPseudonyms, m_samePartners})
        action->setEnabled(document.isWritable());
}

void VariableActions::showIdentity()
{
    m_samePartners->setChecked(partnerIdentity(m_document.reader()) == PartnerIdentity::ByName);
}

void VariableActions::setIdentity(bool byName)
{
    m_document.perform(tr("Say who is the same partner"), [&](Writer& writer) {
        setPartnerIdentity(writer, byName ? PartnerIdentity::ByName : PartnerIdentity::WithinEgo);
    });
    showIdentity();  // also where it was refused
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
