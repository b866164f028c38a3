// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codebook/editor/merge_categories_dialog.hpp"

#include "ui/text/list_text.hpp"
#include "ui/widgets/wrapped_label.hpp"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace alteri {

MergeCategoriesDialog::MergeCategoriesDialog(Attribute attribute,
                                             std::vector<CategoryId> merged,
                                             std::map<CategoryId, std::size_t> answers,
                                             QWidget* parent)
    : QDialog(parent)
    , m_attribute(std::move(attribute))
    , m_merged(std::move(merged))
    , m_answers(std::move(answers))
    , m_into(new QComboBox)
    , m_effect(wrapped({}))
{
    setObjectName(QStringLiteral("mergeCategories"));
    setWindowTitle(tr("Merge categories"));
    m_into->setObjectName(QStringLiteral("mergeTarget"));
    for (const auto& each : m_attribute.categories)
        if (m_merged.size() > 1 || each.id != m_merged.front()) {
            m_offered.push_back(each.id);
            m_into->addItem(QString::fromStdString(each.label));
        }
    if (m_attribute.hasLongList()) {
        m_into->setEditable(true);
        m_into->setInsertPolicy(QComboBox::NoInsert);
        m_into->completer()->setCompletionMode(QCompleter::PopupCompletion);
        m_into->completer()->setFilterMode(Qt::MatchContains);
    }
    auto* heading = wrapped(m_merged.size() > 1 ? tr("The selected categories become:")
                                                : tr("The selected category becomes:"));
    heading->setBuddy(m_into);
    m_into->setAccessibleName(heading->text());
    m_effect->setObjectName(QStringLiteral("mergeEffect"));
    m_effect->setTextFormat(Qt::PlainText);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_ok = buttons->addButton(tr("Merge"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(QStringLiteral("mergeNow"));
    auto* column = new QVBoxLayout(this);
    for (auto* widget : {static_cast<QWidget*>(heading), static_cast<QWidget*>(m_into),
                         static_cast<QWidget*>(m_effect)})
        column->addWidget(widget);
    column->addStretch();
    column->addWidget(buttons);
    connect(m_into, &QComboBox::currentIndexChanged, this, &MergeCategoriesDialog::refresh);
    connect(m_into, &QComboBox::editTextChanged, this, &MergeCategoriesDialog::refresh);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    constexpr int width = 420;
    resize(width, sizeHint().height());
    refresh();
}

CategoryId MergeCategoriesDialog::into() const
{
    // What was only begun is no choice; two of the same name are told apart by their places.
    const int at = m_into->itemText(m_into->currentIndex()) == m_into->currentText()
                       ? m_into->currentIndex()
                       : m_into->findText(m_into->currentText());
    return at < 0 ? CategoryId() : m_offered[static_cast<std::size_t>(at)];
}

QString MergeCategoriesDialog::labelsOf(const std::vector<const Category*>& categories)
{
    QStringList labels;
    for (const auto* each : categories)
        labels << tr("“%1”").arg(QString::fromStdString(each->label));
    constexpr qsizetype most = 6;
    if (labels.size() > most)
        labels = labels.mid(0, most) << QStringLiteral("…");
    return listText(labels);
}

void MergeCategoriesDialog::refresh()
{
    const auto target = into();
    m_ok->setEnabled(!target.isNull());
    if (target.isNull()) {
        m_effect->setText(tr("There is no category of this name."));
        return;
    }
    std::vector<const Category*> gone;
    std::size_t moving = 0;
    for (const auto id : m_merged) {
        if (id == target)
            continue;
        gone.push_back(m_attribute.findCategory(id));
        const auto found = m_answers.find(id);
        moving += found != m_answers.end() ? found->second : 0;
    }
    const auto stays = QString::fromStdString(m_attribute.findCategory(target)->label);
    m_effect->setText(
        moving == 0 ? tr("Nobody has answered %1 so far.").arg(labelsOf(gone))
                    : tr("%n answers move from %1 to “%2”.", nullptr, static_cast<int>(moving))
                          .arg(labelsOf(gone), stays));
}

}  // namespace alteri
