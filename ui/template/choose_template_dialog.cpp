// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/template/choose_template_dialog.hpp"

#include "core/error.hpp"
#include "ui/study/template_list.hpp"
#include "ui/text/problem_text.hpp"
#include "ui/widgets/window_size.hpp"

#include <QDialogButtonBox>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace alteri {

ChooseTemplateDialog::ChooseTemplateDialog(QString language, QWidget* parent)
    : QDialog(parent)
    , m_language(std::move(language))
    , m_list(new TemplateList)
{
    setObjectName(QStringLiteral("chooseTemplate"));
    setWindowTitle(tr("Apply template"));
    resizeOnScreen(*this, {600, 480});
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto* go = buttons->addButton(tr("Next…"), QDialogButtonBox::AcceptRole);
    go->setObjectName(QStringLiteral("takeTemplate"));
    go->setToolTip(tr("Shows what comes in before anything does"));
    go->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ChooseTemplateDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ChooseTemplateDialog::offerFile(const QString& file)
{
    m_list->offerFile(file);
}

std::optional<OpenedTemplate> ChooseTemplateDialog::takeOpened()
{
    return std::exchange(m_opened, std::nullopt);
}

void ChooseTemplateDialog::accept()
{
    try {
        m_opened = m_list->opened(m_language);
    } catch (const Error& error) {
        QMessageBox::warning(this, windowTitle(), sentencesFor(error).join(QLatin1Char('\n')));
        return;
    }
    if (m_opened)
        QDialog::accept();
}

}  // namespace alteri
