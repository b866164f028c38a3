// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codebook/grouping_dialog.hpp"

#include "core/codebook/design_following.hpp"
#include "core/multilevel/formula/variable_uses.hpp"
#include "ui/codebook/grouping_tree.hpp"
#include "ui/codebook/study_variables.hpp"
#include "ui/study/study_document.hpp"
#include "ui/text/codebook_text.hpp"
#include "ui/text/problem_text.hpp"
#include "ui/widgets/window_size.hpp"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace alteri {

GroupingDialog::GroupingDialog(StudyDocument& document,
                               std::optional<RecodeId> edited,
                               QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_codebook(document.reader().codebook())
    , m_frames(framesOf(*document.source().table()))
    , m_grouping(new QComboBox)
    , m_attribute(new QComboBox)
    , m_name(new QLineEdit)
    , m_label(new QLineEdit)
    , m_tree(new GroupingTree)
    , m_group(new QComboBox)
    , m_put(new QPushButton(tr("Put into group")))
    , m_shortShares(new QCheckBox(
          tr("Also give the shares of the groups short names (%1)").arg(QStringLiteral("share_…"))))
    , m_problem(new QLabel)
{
    setWindowTitle(tr("Group categories"));
    resizeOnScreen(*this, {620, 680});
    auto* column = new QVBoxLayout(this);
    addFields(column, edited);
    m_tree->setObjectName(QStringLiteral("groupingTree"));
    m_tree->setAccessibleName(tr("Groups and categories"));
    column->addWidget(m_tree, 1);
    addPutting(column);
    m_shortShares->setObjectName(QStringLiteral("shortShares"));
    column->addWidget(m_shortShares);
    m_problem->setObjectName(QStringLiteral("groupingProblem"));
    m_problem->setWordWrap(true);
    m_problem->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_problem->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    column->addWidget(m_problem);
    addButtons(column);
    chooseGrouping();
    connect(m_grouping, &QComboBox::currentIndexChanged, this, &GroupingDialog::chooseGrouping);
    connect(m_attribute, &QComboBox::currentIndexChanged, this, &GroupingDialog::chooseAttribute);
    connect(m_tree, &GroupingTree::regrouped, this, &GroupingDialog::refresh);
    for (auto* field : {m_name, m_label})
        connect(field, &QLineEdit::textChanged, this, &GroupingDialog::refresh);
    connect(m_shortShares, &QCheckBox::toggled, this, &GroupingDialog::refresh);
}

void GroupingDialog::addFields(QBoxLayout* column, const std::optional<RecodeId>& edited)
{
    auto* form = new QFormLayout;
    column->addLayout(form);
    m_grouping->setObjectName(QStringLiteral("grouping"));
    m_grouping->addItem(tr("New grouping"));
    for (const auto& recode : m_codebook.recodes) {
        m_grouping->addItem(
            QString::fromStdString(recode.label.empty() ? recode.key : recode.label));
        if (recode.id == edited)
            m_grouping->setCurrentIndex(m_grouping->count() - 1);
    }
    m_attribute->setObjectName(QStringLiteral("groupedAttribute"));
    for (std::size_t i = 0; i < m_codebook.attributes.size(); ++i) {
        const auto& each = m_codebook.attributes[i];
        if (each.choosesOne() && each.owner != Owner::AlterTie)
            m_attribute->addItem(
                tr("%1 (%2)").arg(QString::fromStdString(each.label), textFor(each.owner)),
                static_cast<int>(i));
    }
    // Partners are what is grouped most often.
    for (int i = 0; i < m_attribute->count(); ++i)
        if (m_codebook.attributes[m_attribute->itemData(i).toUInt()].owner == Owner::Alter) {
            m_attribute->setCurrentIndex(i);
            break;
        }
    m_name->setObjectName(QStringLiteral("groupingName"));
    m_name->setPlaceholderText(tr("a short name for formulas, for example type4"));
    m_label->setObjectName(QStringLiteral("groupingLabel"));
    m_label->setPlaceholderText(tr("as people read it in tables"));
    form->addRow(tr("Grouping"), m_grouping);
    form->addRow(tr("Attribute"), m_attribute);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Label"), m_label);
}

void GroupingDialog::addPutting(QBoxLayout* column)
{
    auto* row = new QHBoxLayout;
    column->addLayout(row);
    auto* label = new QLabel(tr("Selected categories:"));
    m_group->setObjectName(QStringLiteral("groupName"));
    m_group->setEditable(true);
    m_group->setInsertPolicy(QComboBox::NoInsert);
    m_group->lineEdit()->setPlaceholderText(tr("name of a group, or a new one"));
    m_group->setAccessibleName(tr("Group"));
    m_put->setObjectName(QStringLiteral("putIntoGroup"));
    m_put->setAutoDefault(false);
    row->addWidget(label);
    row->addWidget(m_group, 1);
    row->addWidget(m_put);
    const auto put = [this] { m_tree->putSelectedInto(m_group->currentText()); };
    connect(m_put, &QPushButton::clicked, this, put);
    const auto enable = [this] {
        m_put->setEnabled(!m_tree->selectedItems().isEmpty()
                          && !m_group->currentText().trimmed().isEmpty());
    };
    connect(m_tree, &QTreeWidget::itemSelectionChanged, this, enable);
    connect(m_group, &QComboBox::editTextChanged, this, enable);
    enable();
}

void GroupingDialog::addButtons(QBoxLayout* column)
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_ok = buttons->addButton(tr("Save grouping"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(QStringLiteral("acceptGrouping"));
    m_delete = buttons->addButton(tr("Delete grouping"), QDialogButtonBox::DestructiveRole);
    m_delete->setObjectName(QStringLiteral("deleteGrouping"));
    m_delete->setAutoDefault(false);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &GroupingDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_delete, &QPushButton::clicked, this, &GroupingDialog::removeGrouping);
}

const Recode* GroupingDialog::edited() const
{
    const int index = m_grouping->currentIndex();
    return index > 0 ? &m_codebook.recodes[static_cast<std::size_t>(index - 1)] : nullptr;
}

const Attribute& GroupingDialog::attribute() const
{
    static const Attribute none;
    return m_attribute->count() > 0 ? m_codebook.attributes[m_attribute->currentData().toUInt()]
                                    : none;
}

void GroupingDialog::chooseGrouping()
{
    const auto* recode = edited();
    {
        const QSignalBlocker quietAttribute(m_attribute);
        const QSignalBlocker quietName(m_name);
        const QSignalBlocker quietLabel(m_label);
        const QSignalBlocker quietShares(m_shortShares);
        for (int i = 0; recode != nullptr && i < m_attribute->count(); ++i)
            if (m_codebook.attributes[m_attribute->itemData(i).toUInt()].id == recode->attribute)
                m_attribute->setCurrentIndex(i);
        m_name->setText(recode != nullptr ? QString::fromStdString(recode->key) : QString());
        m_label->setText(recode != nullptr ? QString::fromStdString(recode->label) : QString());
        m_shortShares->setChecked(recode != nullptr && recode->shortShares);
    }
    m_attribute->setEnabled(recode == nullptr);
    m_delete->setEnabled(recode != nullptr);
    chooseAttribute();
}

void GroupingDialog::chooseAttribute()
{
    const auto* recode = edited();
    m_tree->setGroups(attribute(),
                      recode != nullptr ? recode->groups : std::vector<Recode::Group>(),
                      counts(attribute()));
    m_group->clear();
    refresh();
}

std::map<CategoryId, int> GroupingDialog::counts(const Attribute& attribute) const
{
    std::map<CategoryId, int> counts;
    const auto table = m_document.source().table();
    const auto& answers = *table->answers(attribute.id);
    for (const auto cell : answers.cells())
        if (!DataColumn::isMissing(cell))
            ++counts[answers.categoryOf(cell).id];
    return counts;
}

Recode GroupingDialog::recode() const
{
    const auto* before = edited();
    Recode recode;
    recode.id = before != nullptr ? before->id : RecodeId();
    recode.attribute = attribute().id;
    recode.key = m_name->text().trimmed().toStdString();
    recode.label = m_label->text().trimmed().toStdString();
    if (recode.label.empty())
        recode.label = recode.key;
    recode.shortShares = m_shortShares->isChecked();
    recode.groups = m_tree->groups();
    // A group that stays the same category keeps its id, so that nothing changes needlessly.
    std::set<RecodeGroupId> used;
    for (const auto& group : recode.groups)
        used.insert(group.id);
    for (auto& group : recode.groups)
        for (std::size_t i = 0; before != nullptr && i < before->groups.size(); ++i)
            if (group.id.isNull() && before->groups[i].members == group.members
                && used.insert(before->groups[i].id).second)
                group.id = before->groups[i].id;
    return recode;
}

QString GroupingDialog::problemWith(const Recode& recode) const
{
    if (attribute().categories.empty())
        return tr("The study has no attribute with categories.");
    const auto* before = edited();
    const bool isSameName = before != nullptr && before->key == recode.key;
    if (recode.key.empty())
        return tr("Give the grouping a name.");
    if (!isSameName && isTaken(m_frames, recode.key))
        return sentenceFor({ErrorCode::DuplicateKey, {}, {recode.key}});
    std::set<std::string> codes;
    for (const auto& group : recode.groups) {
        if (group.code.empty() || group.label.empty())
            return sentenceFor({ErrorCode::EmptyName, {}, {}});
        if (!codes.insert(group.code).second)
            return sentenceFor({ErrorCode::DuplicateKey, {}, {group.code}});
    }
    if (recode.groups.size() < 2)
        return tr("A grouping needs at least two groups.");
    if (before == nullptr)
        return {};
    // What a model or column uses must not vanish; what stays under its name may change.
    auto gone = variablesOf(*before);
    const auto kept = variablesOf(recode);
    std::erase_if(gone, [&](const std::string& name) {
        return std::find(kept.begin(), kept.end(), name) != kept.end();
    });
    return refusalToTouch(m_document, gone, QString::fromStdString(before->key));
}

void GroupingDialog::refresh()
{
    const auto typed = m_group->currentText();
    m_group->clear();
    m_group->addItems(m_tree->groupNames());
    m_group->setCurrentText(typed);
    const auto problem = problemWith(recode());
    m_problem->setText(problem);
    m_ok->setEnabled(problem.isEmpty());
}

void GroupingDialog::accept()
{
    if (!m_ok->isEnabled())
        return;
    const auto wanted = recode();
    const bool done =
        edited() != nullptr ? m_document.perform(
            tr("Change grouping"), [&](Writer& writer) { changeGrouping(writer, wanted); })
                            : m_document.perform(tr("Group categories"),
                                                 [&](Writer& writer) { writer.addRecode(wanted); });
    if (done)
        QDialog::accept();
}

void GroupingDialog::removeGrouping()
{
    const auto* recode = edited();
    if (recode == nullptr)
        return;
    const auto refusal = refusalToRemove(m_document, *recode);
    m_problem->setText(refusal);
    if (!refusal.isEmpty())
        return;
    if (m_document.perform(tr("Delete grouping"),
                           [&](Writer& writer) { writer.removeRecode(recode->id); }))
        QDialog::accept();
}

}  // namespace alteri
