// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/file_field.hpp"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>

#include <utility>

namespace alteri {

FileField::FileField(const QString& name,
                     Purpose purpose,
                     QString filter,
                     QString folder,
                     QWidget* parent)
    : QWidget(parent)
    , m_purpose(purpose)
    , m_filter(std::move(filter))
    , m_folder(std::move(folder))
    , m_field(new QLineEdit)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    auto* button = new QPushButton(tr("Browse…"));
    button->setAutoDefault(false);  // Enter is for the dialog's own button
    button->setAccessibleName(tr("Browse for %1").arg(name));
    m_field->setAccessibleName(name);
    row->addWidget(m_field, 1);
    row->addWidget(button);
    setFocusProxy(m_field);
    setAcceptDrops(true);
    m_field->setAcceptDrops(false);
    connect(m_field, &QLineEdit::textChanged, this, &FileField::changed);
    connect(button, &QPushButton::clicked, this, &FileField::browse);
}

QString FileField::file() const
{
    return m_field->text().trimmed();
}

void FileField::setFile(const QString& file)
{
    m_field->setText(file);
}

void FileField::browse()
{
    const auto start = file().isEmpty() ? m_folder : file();
    const auto chosen = m_purpose == Purpose::Open
                            ? QFileDialog::getOpenFileName(this, {}, start, m_filter)
                            : QFileDialog::getSaveFileName(this, {}, start, m_filter, nullptr,
                                                           QFileDialog::DontConfirmOverwrite);
    if (!chosen.isEmpty())
        setFile(chosen);
}

void FileField::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_purpose == Purpose::Open && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void FileField::dropEvent(QDropEvent* event)
{
    setFile(event->mimeData()->urls().value(0).toLocalFile());
}

}  // namespace alteri
