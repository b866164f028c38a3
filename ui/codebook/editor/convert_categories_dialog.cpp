// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codebook/editor/convert_categories_dialog.hpp"

#include "ui/widgets/window_size.hpp"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <set>
#include <string>

namespace alteri {

ConvertCategoriesDialog::ConvertCategoriesDialog(const Attribute& attribute,
                                                 const std::map<CategoryId, std::size_t>& counts,
                                                 QWidget* parent)
    : QDialog(parent)
    , m_attribute(attribute)
    , m_counts(counts)
    , m_summary(new QLabel)
{
    setObjectName(QStringLiteral("convertCategories"));
    setWindowTitle(tr("Convert categories"));
    resizeOnScreen(*this, {620, 460});
    auto* column = new QVBoxLayout(this);
    auto* says = new QLabel(tr("Choose or write what each category becomes. Those that get the "
                               "same name become one, and their answers go along."));
    says->setWordWrap(true);
    column->addWidget(says);
    const auto rows = static_cast<int>(attribute.categories.size());
    auto* table = new QTableWidget(rows, 3);
    table->setObjectName(QStringLiteral("conversionTable"));
    table->setAccessibleName(windowTitle());
    table->setHorizontalHeaderLabels({tr("Category"), tr("How many answers"), tr("Becomes")});
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->verticalHeader()->hide();
    QStringList labels;
    for (const auto& category : attribute.categories)
        labels << QString::fromStdString(category.label);
    for (int row = 0; row < rows; ++row) {
        const auto& category = attribute.categories[static_cast<std::size_t>(row)];
        const auto count = counts.find(category.id);
        table->setItem(row, 0, new QTableWidgetItem(labels[row]));
        table->setItem(
            row, 1,
            new QTableWidgetItem(QString::number(count != counts.end() ? count->second : 0)));
        auto* becomes = new QComboBox;
        becomes->setObjectName(QStringLiteral("becomes%1").arg(row));
        becomes->setAccessibleName(tr("What “%1” becomes").arg(labels[row]));
        becomes->setEditable(true);
        becomes->setInsertPolicy(QComboBox::NoInsert);
        becomes->setCompleter(nullptr);  // a name that begins alike is another one
        becomes->addItems(labels);
        becomes->setCurrentIndex(row);
        table->setCellWidget(row, 2, becomes);
        connect(becomes, &QComboBox::currentTextChanged, this,
                &ConvertCategoriesDialog::showSummary);
        m_becomes.push_back(becomes);
    }
    column->addWidget(table, 1);
    m_summary->setObjectName(QStringLiteral("conversionSummary"));
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_convert = buttons->addButton(tr("Convert"), QDialogButtonBox::AcceptRole);
    m_convert->setObjectName(QStringLiteral("convertButton"));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showSummary();
}

std::vector<CategoryConversion> ConvertCategoriesDialog::table() const
{
    std::vector<CategoryConversion> table;
    table.reserve(m_becomes.size());
    for (std::size_t row = 0; row < m_becomes.size(); ++row)
        table.push_back({m_attribute.categories[row].id,
                         m_becomes[row]->currentText().trimmed().toStdString()});
    return table;
}

void ConvertCategoriesDialog::showSummary()
{
    const auto wanted = table();
    std::set<std::string> labels;
    std::size_t moved = 0;
    bool isChanged = false;
    for (std::size_t row = 0; row < wanted.size(); ++row) {
        const auto& category = m_attribute.categories[row];
        isChanged = isChanged || wanted[row].label != category.label;
        // The first of those that become one stays; the answers of the others move.
        const bool isFirst = labels.insert(wanted[row].label).second;
        const auto count = m_counts.find(category.id);
        if (!isFirst && count != m_counts.end())
            moved += count->second;
    }
    QStringList sentences{
        tr("%1 categories become %2.").arg(wanted.size()).arg(labels.size()),
        tr("%n answer(s) move to another category.", nullptr, static_cast<int>(moved))};
    if (labels.size() < wanted.size() && hasNumberedCodes(m_attribute))
        sentences << tr("The codes are numbered anew.");
    const bool isComplete = !labels.contains(std::string());
    m_summary->setText(isComplete ? sentences.join(QLatin1Char(' '))
                                  : tr("Every category needs a name."));
    m_convert->setEnabled(isChanged && isComplete);
}

}  // namespace alteri
