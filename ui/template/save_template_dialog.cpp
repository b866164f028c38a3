// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/template/save_template_dialog.hpp"

#include "core/codebook/key_from_label.hpp"
#include "ui/study/template_contents.hpp"
#include "ui/widgets/window_size.hpp"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace alteri {

SaveTemplateDialog::SaveTemplateDialog(const StudyTemplate& made,
                                       const QString& title,
                                       QWidget* parent)
    : QDialog(parent)
    , m_title(new QLineEdit(title))
    , m_description(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("saveTemplate"));
    setWindowTitle(tr("Save as template"));
    resizeOnScreen(*this, {560, 560});
    auto* column = new QVBoxLayout(this);
    auto* form = new QFormLayout;
    m_title->setObjectName(QStringLiteral("templateTitle"));
    m_description->setObjectName(QStringLiteral("templateDescription"));
    m_description->setTabChangesFocus(true);
    constexpr int heightOfDescription = 70;
    m_description->setFixedHeight(heightOfDescription);
    form->addRow(tr("&Name"), m_title);
    form->addRow(tr("&What it is for"), m_description);
    column->addLayout(form);
    auto* says = new QLabel(tr("This goes into the template. Egos, alteri, answers, notes and "
                               "pseudonyms do not, nor does the history."));
    says->setWordWrap(true);
    column->addWidget(says);
    auto* tree = new QTreeWidget;
    tree->setObjectName(QStringLiteral("templateContents"));
    tree->setAccessibleName(tr("What goes into the template"));
    tree->setHeaderHidden(true);
    for (const auto& section : contentsOf(made)) {
        auto* heading = new QTreeWidgetItem(tree, {section.heading});
        for (const auto& item : section.items)
            new QTreeWidgetItem(heading, {item});
    }
    column->addWidget(tree, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_save = buttons->addButton(tr("Save…"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("saveTemplateButton"));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_title, &QLineEdit::textChanged, this, &SaveTemplateDialog::updateButton);
    updateButton();
}

TemplateInfo SaveTemplateDialog::info() const
{
    const auto title = m_title->text().trimmed().toStdString();
    auto key = plainKey(title);
    return {key.empty() ? "template" : key, title,
            m_description->toPlainText().trimmed().toStdString()};
}

void SaveTemplateDialog::updateButton()
{
    m_save->setEnabled(!m_title->text().trimmed().isEmpty());
}

}  // namespace alteri
