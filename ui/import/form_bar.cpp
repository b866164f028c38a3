// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/form_bar.hpp"

#include "ui/import/chosen_item.hpp"
#include "ui/import/preview_text.hpp"
#include "ui/study/table_reading_text.hpp"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>

namespace alteri {

namespace {

QString foundEncoding(const TablePreview& preview)
{
    return preview.hasByteOrderMark
               ? FormBar::tr("%1 with byte order mark").arg(textFor(preview.encoding))
               : textFor(preview.encoding);
}

}  // namespace

FormBar::FormBar(QWidget* parent)
    : QWidget(parent)
    , m_header(new QCheckBox(tr("First line &names the columns")))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_kind = addBox(tr("&Taken for"), "tableKind");
    for (const auto kind : {TableKind::Egos, TableKind::Alteri, TableKind::AlterTies})
        m_kind->addItem(textFor(kind), static_cast<int>(kind));
    m_encoding = addBox(tr("&Encoding"), "tableEncoding");
    for (const auto encoding : {TableEncoding::Utf8, TableEncoding::Utf16LittleEndian,
                                TableEncoding::Utf16BigEndian, TableEncoding::Windows1252})
        m_encoding->addItem(textFor(encoding), static_cast<int>(encoding));
    m_separator = addBox(tr("&Separated by"), "tableSeparator");
    for (const char sign : {',', ';', '\t'})
        m_separator->addItem(separatorText(sign), static_cast<int>(sign));
    m_header->setObjectName(QStringLiteral("tableHeader"));
    row->addWidget(m_header);
    row->addStretch();
    connect(m_header, &QCheckBox::clicked, this, &FormBar::changed);
}

QComboBox* FormBar::addBox(const QString& label, const char* name)
{
    auto* box = new QComboBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->addItem(QString());
    auto* text = new QLabel(label);
    text->setBuddy(box);
    layout()->addWidget(text);
    layout()->addWidget(box);
    connect(box, &QComboBox::activated, this, &FormBar::changed);
    return box;
}

void FormBar::show(const TablePreview& preview, const TableSource& source, bool isText)
{
    const auto found = [](bool isSaid, const QString& what) {
        return isSaid ? tr("As found") : tr("As found: %1").arg(what);
    };
    m_kind->setItemText(0, found(source.kind.has_value(),
                                 preview.kind ? textFor(*preview.kind) : tr("nothing known")));
    choose(*m_kind, source.kind);
    m_encoding->setItemText(0, found(source.form.encoding.has_value(), foundEncoding(preview)));
    choose(*m_encoding, source.form.encoding);
    m_separator->setItemText(
        0, found(source.form.separator.has_value(), separatorText(preview.separator)));
    choose(*m_separator, source.form.separator);
    for (auto* box : {m_encoding, m_separator})
        box->setEnabled(isText);
    m_header->setChecked(preview.hasHeader);
}

std::optional<TableKind> FormBar::kind() const
{
    return chosenItem<TableKind>(*m_kind);
}

TableForm FormBar::form() const
{
    TableForm form;
    form.encoding = chosenItem<TableEncoding>(*m_encoding);
    form.separator = chosenItem<char>(*m_separator);
    if (!m_header->isChecked())
        form.header = false;
    return form;
}

}  // namespace alteri
