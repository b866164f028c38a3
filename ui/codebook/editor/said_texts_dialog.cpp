// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codebook/editor/said_texts_dialog.hpp"

#include "ui/widgets/window_size.hpp"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <cstddef>
#include <utility>

namespace alteri {

SaidTextsDialog::SaidTextsDialog(const Category& category,
                                 std::vector<SaidText> texts,
                                 QWidget* parent)
    : QDialog(parent)
    , m_texts(std::move(texts))
    , m_list(new QListWidget)
    , m_label(new QLineEdit)
    , m_summary(new QLabel)
{
    setObjectName(QStringLiteral("saidTexts"));
    setWindowTitle(tr("What was said"));
    resizeOnScreen(*this, {460, 520});
    auto* column = new QVBoxLayout(this);
    auto* says = new QLabel(tr("This was said to “%1”. Texts that are ticked become a category of "
                               "their own, and the answer of all who said them.")
                                .arg(QString::fromStdString(category.label)));
    says->setWordWrap(true);
    says->setTextFormat(Qt::PlainText);
    column->addWidget(says);
    m_list->setObjectName(QStringLiteral("saidList"));
    m_list->setAccessibleName(windowTitle());
    for (const auto& each : m_texts) {
        auto* item = new QListWidgetItem(
            tr("%1 (%2)").arg(QString::fromStdString(each.text), QString::number(each.count)),
            m_list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    column->addWidget(m_list, 1);
    auto* form = new QFormLayout;
    m_label->setObjectName(QStringLiteral("saidLabel"));
    form->addRow(tr("&Name of the new category"), m_label);
    column->addLayout(form);
    m_summary->setWordWrap(true);
    m_summary->setProperty("caption", true);
    column->addWidget(m_summary);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_make = buttons->addButton(tr("Make category"), QDialogButtonBox::AcceptRole);
    m_make->setObjectName(QStringLiteral("makeCategory"));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemChanged, this, &SaidTextsDialog::propose);
    connect(m_label, &QLineEdit::textChanged, this, &SaidTextsDialog::showSummary);
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    showSummary();
}

std::string SaidTextsDialog::label() const
{
    return m_label->text().trimmed().toStdString();
}

std::vector<std::string> SaidTextsDialog::chosen() const
{
    std::vector<std::string> chosen;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            chosen.push_back(m_texts[static_cast<std::size_t>(row)].text);
    return chosen;
}

/// The text itself is the name, until somebody writes another one.
void SaidTextsDialog::propose()
{
    const auto texts = chosen();
    if (!m_label->isModified())
        m_label->setText(texts.empty() ? QString() : QString::fromStdString(texts.front()));
    showSummary();
}

void SaidTextsDialog::showSummary()
{
    std::size_t answers = 0;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            answers += m_texts[static_cast<std::size_t>(row)].count;
    m_summary->setText(
        tr("%n answer(s) move to another category.", nullptr, static_cast<int>(answers)));
    m_make->setEnabled(answers > 0 && !label().empty());
}

}  // namespace alteri
