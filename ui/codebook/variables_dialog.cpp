// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codebook/variables_dialog.hpp"

#include "core/measures/variables/derived_columns.hpp"
#include "core/multilevel/formula/variable_uses.hpp"
#include "ui/codebook/centring_dialog.hpp"
#include "ui/codebook/computed_dialog.hpp"
#include "ui/codebook/grouping_dialog.hpp"
#include "ui/study/study_document.hpp"
#include "ui/text/codebook_text.hpp"
#include "ui/text/list_text.hpp"
#include "ui/text/problem_text.hpp"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace alteri {

namespace {

constexpr int labelColumn = 1;
constexpr int definitionColumn = 4;

QString levelText(DerivedColumn::Level level)
{
    switch (level) {
    case DerivedColumn::Level::Tie:
        return textFor(VariableLevel::Tie);
    case DerivedColumn::Level::Ego:
        return textFor(VariableLevel::Ego);
    case DerivedColumn::Level::Network:
        return textFor(VariableLevel::Network);
    }
    return {};
}

/// "state, welfare, other = party, company"
QString groupsText(const Recode& recode, const Attribute* attribute)
{
    QStringList groups;
    for (const auto& group : recode.groups) {
        QStringList members;
        for (const auto member : group.members)
            if (const auto* category =
                    attribute != nullptr ? attribute->findCategory(member) : nullptr)
                members << QString::fromStdString(category->code);
        const auto code = QString::fromStdString(group.code);
        groups << (members == QStringList{code}
                       ? code
                       : code + QStringLiteral(" = ") + members.join(QStringLiteral(" + ")));
    }
    return listText(groups);
}

}  // namespace

VariablesDialog::VariablesDialog(StudyDocument& document, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_list(new QTreeWidget)
    , m_message(new QLabel)
{
    setWindowTitle(tr("Variables made from others"));
    resize(820, 460);
    auto* column = new QVBoxLayout(this);
    auto* hint = new QLabel(tr("Groupings, centred and computed columns are kept in the study by "
                               "name and can be chosen wherever variables are."));
    hint->setProperty("caption", true);
    hint->setWordWrap(true);
    column->addWidget(hint);
    m_list->setObjectName(QStringLiteral("madeVariables"));
    m_list->setAccessibleName(windowTitle());
    m_list->setRootIsDecorated(false);
    m_list->setHeaderLabels({tr("Name"), tr("Label"), tr("Kind"), tr("Level"), tr("Made from")});
    column->addWidget(m_list, 1);
    m_message->setObjectName(QStringLiteral("variablesMessage"));
    m_message->setWordWrap(true);
    m_message->setMinimumHeight(fontMetrics().lineSpacing());
    column->addWidget(m_message);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    const auto addButton = [&](const QString& text, const char* name, auto act) {
        auto* button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        return button;
    };
    m_edit = addButton(tr("Edit…"), "editVariable", &VariablesDialog::edit);
    m_delete = addButton(tr("Delete"), "deleteVariable", &VariablesDialog::remove);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &VariablesDialog::enableButtons);
    connect(m_list, &QTreeWidget::itemActivated, this, &VariablesDialog::edit);
    connect(&document, &StudyDocument::changed, this, [this](const Change& change) {
        if (change.codebookChanged || change.modelsChanged)
            list();
    });
    list();
}

void VariablesDialog::list()
{
    const int row = std::max(0, m_list->indexOfTopLevelItem(m_list->currentItem()));
    m_list->clear();
    m_entries.clear();
    m_message->clear();
    addRecodes();
    addColumns();
    for (int column = 0; column < definitionColumn; ++column)
        m_list->resizeColumnToContents(column);
    m_list->setColumnWidth(labelColumn, std::min(m_list->columnWidth(labelColumn), 220));
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(
            m_list->topLevelItem(std::min(row, m_list->topLevelItemCount() - 1)));
    else
        m_message->setText(tr("There are none yet. Group categories, Centre variables and Computed "
                              "column in the menu Analysis make them."));
    enableButtons();
}

void VariablesDialog::addItem(const QStringList& texts, const QString& fault)
{
    auto* item = new QTreeWidgetItem(m_list, texts);
    item->setToolTip(definitionColumn, texts[definitionColumn]);
    item->setToolTip(labelColumn, texts[labelColumn]);
    if (fault.isEmpty())
        return;
    item->setText(definitionColumn, tr("cannot be worked out: %1").arg(fault));
    item->setToolTip(definitionColumn, texts[definitionColumn] + QLatin1Char('\n') + fault);
}

void VariablesDialog::addRecodes()
{
    const auto codebook = m_document.reader().codebook();
    for (const auto& recode : codebook.recodes) {
        const auto* attribute = codebook.find(recode.attribute);
        const bool ofEgo = attribute != nullptr && attribute->owner == Owner::Ego;
        m_entries.emplace_back(recode);
        addItem({QString::fromStdString(recode.key), QString::fromStdString(recode.label),
                 tr("Grouping"), textFor(ofEgo ? VariableLevel::Ego : VariableLevel::Tie),
                 (attribute != nullptr ? QString::fromStdString(attribute->key) : QString())
                     + QStringLiteral(": ") + groupsText(recode, attribute)},
                {});
    }
}

void VariablesDialog::addColumns()
{
    const auto columns = m_document.reader().derivedColumns();
    const auto faults = columns.empty() ? std::vector<StudyFrames::Fault>()
                                        : framesOf(*m_document.source().table()).faults;
    for (const auto& column : columns) {
        const auto fault = std::find_if(faults.begin(), faults.end(),
                                        [&](const auto& each) { return each.key == column.key; });
        m_entries.emplace_back(column);
        addItem({QString::fromStdString(column.key), QString::fromStdString(column.label),
                 column.kind == DerivedColumn::Kind::Computed ? tr("Computed") : tr("Centred"),
                 levelText(column.level), QString::fromStdString(column.definition)},
                fault != faults.end() ? sentenceFor(fault->problem) : QString());
    }
}

const VariablesDialog::Entry* VariablesDialog::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 ? &m_entries[static_cast<std::size_t>(row)] : nullptr;
}

void VariablesDialog::enableButtons()
{
    for (auto* button : {m_edit, m_delete})
        button->setEnabled(current() != nullptr && m_document.isWritable());
}

void VariablesDialog::edit()
{
    const auto* entry = current();
    if (entry == nullptr || !m_document.isWritable())
        return;
    QDialog* dialog = nullptr;
    if (const auto* recode = std::get_if<Recode>(entry))
        dialog = new GroupingDialog(m_document, recode->id, this);
    else if (const auto& column = std::get<DerivedColumn>(*entry);
             column.kind == DerivedColumn::Kind::Computed)
        dialog = new ComputedDialog(m_document, column.id, this);
    else
        dialog = new CentringDialog(m_document, column.id, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void VariablesDialog::remove()
{
    const auto* entry = current();
    if (entry == nullptr)
        return;
    const auto* recode = std::get_if<Recode>(entry);
    const auto* column = std::get_if<DerivedColumn>(entry);
    const auto refusal = recode != nullptr ? refusalToRemove(m_document, *recode)
                                           : refusalToTouch(m_document, std::vector{column->key},
                                                            QString::fromStdString(column->key));
    m_message->setText(refusal);
    if (!refusal.isEmpty())
        return;
    if (recode != nullptr)
        m_document.perform(tr("Delete grouping"),
                           [id = recode->id](Writer& writer) { writer.removeRecode(id); });
    else
        m_document.perform(tr("Delete column"),
                           [id = column->id](Writer& writer) { writer.removeDerivedColumn(id); });
}

}  // namespace alteri
