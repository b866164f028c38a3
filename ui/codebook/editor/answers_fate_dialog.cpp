// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codebook/editor/answers_fate_dialog.hpp"

#include "ui/text/codebook_text.hpp"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace alteri {

AnswersFateDialog::AnswersFateDialog(const Attribute& attribute,
                                     const Category& category,
                                     std::size_t answers,
                                     QWidget* parent)
    : QDialog(parent)
    , m_other(new QComboBox)
    , m_reason(new QComboBox)
{
    setObjectName(QStringLiteral("answersFate"));
    setWindowTitle(tr("Delete category"));
    auto* column = new QVBoxLayout(this);
    auto* text = new QLabel(
        tr("%n answer(s) are “%1”. What becomes of them?", nullptr, static_cast<int>(answers))
            .arg(QString::fromStdString(category.label)));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    column->addWidget(text);
    if (attribute.choosesSeveral()) {
        auto* others =
            new QLabel(tr("What else was chosen with it stays. Where it was the only one, "
                          "the answer is missing."));
        others->setTextFormat(Qt::PlainText);
        others->setWordWrap(true);
        others->setProperty("caption", true);
        column->addWidget(others);
    }
    for (const auto& each : attribute.categories)
        if (each.id != category.id) {
            m_others.push_back(each.id);
            m_other->addItem(QString::fromStdString(each.label));
        }
    for (const auto reason : allMissingReasons)
        m_reason->addItem(textFor(reason), static_cast<int>(reason));
    m_retire =
        addChoice(tr("They &stay; the category is not offered any more"), "fateRetire", nullptr);
    m_move = addChoice(tr("They become &another category:"), "fateMove", m_other);
    addChoice(tr("They are &missing, because:"), "fateMissing", m_reason);
    m_move->setEnabled(!m_others.empty());
    m_retire->setChecked(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QRadioButton* AnswersFateDialog::addChoice(const QString& text, const char* name, QComboBox* choice)
{
    auto* button = new QRadioButton(text);
    button->setObjectName(QString::fromLatin1(name));
    auto* row = new QHBoxLayout;
    row->addWidget(button);
    if (choice != nullptr) {
        choice->setAccessibleName(text);
        row->addWidget(choice, 1);
        connect(choice, &QComboBox::activated, button, [button] { button->setChecked(true); });
    }
    row->addStretch();
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    return button;
}

AnswersFate AnswersFateDialog::fate() const
{
    if (m_retire->isChecked())
        return AnswersStay{};
    if (m_move->isChecked())
        return AnswersMove{m_others[static_cast<std::size_t>(m_other->currentIndex())]};
    return AnswersMissing{static_cast<MissingReason>(m_reason->currentData().toInt())};
}

}  // namespace alteri
