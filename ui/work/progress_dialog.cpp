// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/progress_dialog.hpp"

#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace alteri {

ProgressDialog::ProgressDialog(const QString& text, QWidget* parent)
    : QDialog(parent)
    , m_text(new QLabel(text))
    , m_bar(new QProgressBar)
{
    setObjectName(QStringLiteral("progressDialog"));
    setWindowModality(Qt::ApplicationModal);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    m_cancel->setObjectName(QStringLiteral("cancelWork"));
    m_bar->setRange(0, 0);
    m_bar->setAccessibleName(text);
    constexpr int width = 320;
    m_bar->setMinimumWidth(width);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_text);
    column->addWidget(m_bar);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &ProgressDialog::reject);
}

void ProgressDialog::letCancel(bool can)
{
    m_cancel->setEnabled(can);
    m_cancel->setVisible(can);
}

void ProgressDialog::tell(int done, int all)
{
    m_bar->setRange(0, all);
    m_bar->setValue(done);
}

void ProgressDialog::reject()
{
    if (!m_cancel->isEnabled())
        return;
    m_cancel->setEnabled(false);
    m_text->setText(tr("Cancelling…"));
    emit cancelled();
}

}  // namespace alteri
