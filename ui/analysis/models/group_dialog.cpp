// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/models/group_dialog.hpp"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace alteri {

GroupDialog::GroupDialog(const QString& variable,
                         const Categories& free,
                         std::vector<std::string> taken,
                         QWidget* parent)
    : QDialog(parent)
    , m_list(new QListWidget)
    , m_name(new QLineEdit)
    , m_problem(new QLabel)
    , m_taken(std::move(taken))
{
    setObjectName(QStringLiteral("groupDialog"));
    setWindowTitle(tr("Put categories together"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(this);
    auto* heading = new QLabel(tr("Categories of “%1” that this model takes as one").arg(variable));
    heading->setWordWrap(true);
    column->addWidget(heading);
    m_list->setObjectName(QStringLiteral("groupMembers"));
    m_list->setAccessibleName(tr("Categories"));
    for (const auto& [code, label] : free) {
        auto* item = new QListWidgetItem(label, m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setData(Qt::UserRole, QString::fromStdString(code));
        item->setCheckState(Qt::Unchecked);
    }
    column->addWidget(m_list, 1);
    m_name->setObjectName(QStringLiteral("groupName"));
    m_name->setAccessibleName(tr("Name of the group"));
    m_name->setPlaceholderText(tr("Name of the group"));
    column->addWidget(m_name);
    m_problem->setObjectName(QStringLiteral("groupProblem"));
    m_problem->setWordWrap(true);
    m_problem->setProperty("caption", true);
    column->addWidget(m_problem);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_ok = buttons->addButton(tr("Put together"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(QStringLiteral("groupOk"));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemChanged, this, &GroupDialog::check);
    connect(m_name, &QLineEdit::textChanged, this, &GroupDialog::check);
    resize(380, 400);
    check();
}

std::string GroupDialog::name() const
{
    return m_name->text().trimmed().toStdString();
}

std::vector<std::string> GroupDialog::members() const
{
    std::vector<std::string> members;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            members.push_back(m_list->item(row)->data(Qt::UserRole).toString().toStdString());
    return members;
}

void GroupDialog::check()
{
    const auto chosen = members();
    const bool isTaken = std::find(m_taken.begin(), m_taken.end(), name()) != m_taken.end()
                         && std::find(chosen.begin(), chosen.end(), name()) == chosen.end();
    QString sentence;
    if (chosen.size() < 2)
        sentence = tr("Tick two or more categories.");
    else if (name().empty())
        sentence = tr("Give the group a name.");
    else if (isTaken)
        sentence = tr("A category or another group is called so already.");
    m_problem->setText(sentence);
    m_ok->setEnabled(sentence.isEmpty());
}

}  // namespace alteri
