// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/import_dialog.hpp"

#include "ui/study/file_field.hpp"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace alteri {

ImportDialog::ImportDialog(const QString& folder, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Import tables"));
    setMinimumWidth(560);
    const auto filter = tr("Tables (*.csv *.tsv *.txt *.xlsx *.sav *.dta *.xpt);;All files (*)");
    m_egos = new FileField(tr("Egos"), FileField::Purpose::Open, filter, folder);
    m_alteri = new FileField(tr("Alteri"), FileField::Purpose::Open, filter, folder);
    m_ties = new FileField(tr("Ties between alteri"), FileField::Purpose::Open, filter, folder);
    makeRuleFields();
    auto* column = new QVBoxLayout(this);
    auto* text = new QLabel(tr(
        "Text tables, separated by commas, semicolons or tabs, workbooks (.xlsx), or files of "
        "SPSS, "
        "Stata and SAS; the first line names the columns. Columns that the codebook does not know "
        "become new attributes."));
    text->setWordWrap(true);
    column->addWidget(text);
    auto* form = new QFormLayout;
    form->addRow(tr("Egos"), m_egos);
    form->addRow(tr("Alteri"), m_alteri);
    form->addRow(tr("Ties between alteri (optional)"), m_ties);
    form->addRow(tr("Missing codes (optional)"), m_missing);
    form->addRow(tr("Decimal sign"), m_decimal);
    column->addLayout(form);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_import = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    column->addWidget(buttons);
    m_import->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_egos, &FileField::changed, this, &ImportDialog::proposeNeighbours);
    for (auto* field : {m_egos, m_alteri})
        connect(field, &FileField::changed, this, &ImportDialog::updateButton);
    updateButton();
}

QString ImportDialog::egosFile() const
{
    return m_egos->file();
}

QString ImportDialog::alteriFile() const
{
    return m_alteri->file();
}

QString ImportDialog::alterTiesFile() const
{
    return m_ties->file();
}

TableRules ImportDialog::rules() const
{
    static const QRegularExpression between(QStringLiteral("[;,]"));
    TableRules rules;
    for (const auto& code : m_missing->text().split(between, Qt::SkipEmptyParts))
        if (const auto text = code.trimmed(); !text.isEmpty())
            rules.missing.push_back(missingCodeFrom(text.toStdString()));
    if (const auto sign = m_decimal->currentData().toString(); !sign.isEmpty())
        rules.decimal = sign.front().toLatin1();
    return rules;
}

void ImportDialog::makeRuleFields()
{
    m_missing = new QLineEdit;
    m_missing->setObjectName(QStringLiteral("missingCodes"));
    m_missing->setPlaceholderText(tr("-99; income=999"));
    m_missing->setToolTip(tr("Codes that mean missing in all columns, or in one: COLUMN=CODE"));
    m_decimal = new QComboBox;
    m_decimal->setObjectName(QStringLiteral("decimalSign"));
    m_decimal->addItem(tr("As the numbers show"), QString());
    m_decimal->addItem(tr("Point"), QStringLiteral("."));
    m_decimal->addItem(tr("Comma"), QStringLiteral(","));
}

void ImportDialog::updateButton()
{
    m_import->setEnabled(!egosFile().isEmpty() && !alteriFile().isEmpty());
}

/// The tables of one study usually lie side by side.
void ImportDialog::proposeNeighbours()
{
    const auto folder = QFileInfo(egosFile()).dir();
    for (const auto& [field, name] :
         {std::pair(m_alteri, "alters.csv"), std::pair(m_alteri, "alteri.csv"),
          std::pair(m_ties, "aaties.csv")})
        if (field->file().isEmpty() && folder.exists(QLatin1String(name)))
            field->setFile(folder.filePath(QLatin1String(name)));
}

}  // namespace alteri
