// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_dialog.hpp"

#include "core/error.hpp"
#include "core/exchange/studies/chosen_tables.hpp"
#include "core/exchange/studies/text_table_writing.hpp"
#include "ui/text/export_text.hpp"
#include "ui/text/problem_text.hpp"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>
#include <optional>
#include <utility>

namespace alteri {

namespace {

/// Of whom the first rows are shown.
constexpr std::size_t shownEgos = 3;

template <class Chosen>
std::optional<Chosen> chosenIn(const QComboBox& box)
{
    const auto data = box.currentData();
    return data.isValid() ? std::optional(static_cast<Chosen>(data.toInt())) : std::nullopt;
}

}  // namespace

ExportDialog::ExportDialog(const StudyContents& contents, QWidget* parent)
    : QDialog(parent)
    , m_contents(contents)
    , m_what(new QLabel)
    , m_reduces(new QCheckBox(tr("Make what could identify people less exact")))
    , m_computed(new QCheckBox(tr("Groupings, computed columns and measures of networks too")))
    , m_rows(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export data"));
    auto* form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addChoices(*form);
    m_reduces->setObjectName(QStringLiteral("exportReduces"));
    m_reduces->setToolTip(tr("Years stand for dates, rare categories are put together, and free "
                             "texts are left out"));
    m_computed->setObjectName(QStringLiteral("exportComputed"));
    form->addRow(QString(), m_reduces);
    form->addRow(QString(), m_computed);
    m_rows->setReadOnly(true);
    m_rows->setLayoutDirection(Qt::LeftToRight);  // as files are
    m_rows->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_rows->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_rows->setObjectName(QStringLiteral("exportRows"));
    m_rows->setMinimumSize(520, 160);
    form->addRow(tr("First &rows, as text tables"), m_rows);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(tr("Export…"), QDialogButtonBox::AcceptRole)->setDefault(true);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::showFormat);
    for (auto* box : {m_names, m_categories, m_missing, m_separators})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::showRows);
    for (auto* box : {m_reduces, m_computed})
        connect(box, &QCheckBox::toggled, this, &ExportDialog::showRows);
    showFormat();
}

QComboBox* ExportDialog::addChoice(QFormLayout& form, const QString& label, const char* name)
{
    auto* box = new QComboBox;
    box->setObjectName(QString::fromLatin1(name));
    form.addRow(label, box);
    return box;
}

void ExportDialog::addChoices(QFormLayout& form)
{
    m_format = addChoice(form, tr("&Format"), "exportFormat");
    for (const auto& writer : studyWriters())
        m_format->addItem(nameOf(writer));
    m_what->setWordWrap(true);
    m_what->setProperty("caption", true);
    form.addRow(QString(), m_what);
    const auto asUsual = tr("As is usual for the format");
    m_names = addChoice(form, tr("&Names"), "exportNames");
    m_names->addItem(asUsual);
    m_names->addItem(tr("As they are"), static_cast<int>(ExportedNames::AsIs));
    m_names->addItem(tr("Pseudonyms"), static_cast<int>(ExportedNames::Pseudonyms));
    m_names->addItem(tr("Numbers"), static_cast<int>(ExportedNames::Numbers));
    m_names->addItem(tr("None"), static_cast<int>(ExportedNames::None));
    m_categories = addChoice(form, tr("&Categories"), "exportCategories");
    m_categories->addItem(asUsual);
    m_categories->addItem(tr("Codes"), 0);
    m_categories->addItem(tr("Labels"), 1);
    m_missing = addChoice(form, tr("&Missing answers"), "exportMissing");
    m_missing->addItem(asUsual);
    m_missing->addItem(tr("Reasons in columns of their own"),
                       static_cast<int>(MissingForm::Columns));
    m_missing->addItem(tr("Reasons as codes"), static_cast<int>(MissingForm::Codes));
    m_missing->addItem(tr("Blank"), static_cast<int>(MissingForm::Blank));
    m_separators = addChoice(form, tr("&Text tables"), "exportSeparators");
    m_separators->addItem(tr("Commas between columns, decimal points"));
    m_separators->addItem(tr("Semicolons between columns, decimal commas"));
}

const StudyWriter& ExportDialog::writer() const
{
    return studyWriters()[static_cast<std::size_t>(m_format->currentIndex())];
}

ExportChoice ExportDialog::choice() const
{
    ExportChoice choice;
    choice.names = chosenIn<ExportedNames>(*m_names);
    choice.labels = chosenIn<bool>(*m_categories);
    choice.missing = chosenIn<MissingForm>(*m_missing);
    if (m_reduces->isChecked())
        choice.identifying = Identifying::Reduce;
    choice.computed = m_computed->isChecked();
    if (m_separators->currentIndex() == 1) {
        choice.separator = ';';
        choice.decimal = ',';
    }
    return choice;
}

void ExportDialog::showFormat()
{
    m_what->setText(whatOf(writer()));
    showRows();
}

/// The first rows as text tables have them; other formats hold the same.
void ExportDialog::showRows()
{
    auto choice = completedChoice(this->choice(), writer());
    choice.egos.emplace();
    const auto& egos = *m_contents.table->egos;
    for (std::size_t ego = 0; ego < std::min(shownEgos, egos.size()); ++ego)
        choice.egos->insert(egos[static_cast<StudyTable::Number>(ego)]);
    QString text;
    try {
        const auto tables = plainTables(m_contents, choice);
        for (const auto* each : tables.all())
            text += QString::fromStdString(each->table.name) + QLatin1Char('\n')
                    + QString::fromStdString(textOf(each->table, choice)) + QLatin1Char('\n');
    } catch (const Error& error) {
        text = sentencesFor(error).join(QLatin1Char('\n'));
    }
    m_rows->setPlainText(text);
}

}  // namespace alteri
