// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codebook/editor/translation_page.hpp"

#include "core/exchange/tables/rows/table_text.hpp"
#include "core/exchange/tables/rows/table_workbook.hpp"
#include "core/files/output_file.hpp"
#include "core/model/language_tag.hpp"
#include "core/texts/study_languages.hpp"
#include "core/texts/translation_table.hpp"
#include "ui/codebook/editor/translation_model.hpp"
#include "ui/export/file_export.hpp"
#include "ui/study/questions.hpp"
#include "ui/study/study_document.hpp"
#include "ui/study/table_asked_for.hpp"
#include "ui/text/file_path.hpp"
#include "ui/text/language_text.hpp"
#include "ui/text/study_text_text.hpp"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

namespace alteri {

namespace {

QString sayingOf(const TranslationReport& report)
{
    const auto count = [](std::size_t number) { return static_cast<int>(number); };
    QStringList lines{
        TranslationPage::tr("%n texts were taken over.", nullptr, count(report.changed))};
    if (report.same > 0)
        lines << TranslationPage::tr("%n were so already.", nullptr, count(report.same));
    if (report.empty > 0)
        lines << TranslationPage::tr("%n cells are empty; what there was stays.", nullptr,
                                     count(report.empty));
    if (report.outdated > 0)
        lines << TranslationPage::tr(
            "%n texts have changed since the table was written; their translations "
            "are marked.",
            nullptr, count(report.outdated));
    if (report.unknown > 0)
        lines << TranslationPage::tr(
            "%n rows are of texts that the study does not have; they were left out.", nullptr,
            count(report.unknown));
    for (const auto& each : report.added)
        lines << TranslationPage::tr("New language: %1")
                     .arg(languageName(QString::fromStdString(each)));
    for (const auto& each : report.ignored)
        lines << TranslationPage::tr("The column “%1” is no language and was left out.")
                     .arg(QString::fromStdString(each));
    return lines.join(QLatin1Char('\n'));
}

}  // namespace

TranslationPage::TranslationPage(StudyDocument& document, Questions& questions, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_questions(questions)
    , m_model(new TranslationModel(document, this))
    , m_table(new QTableView)
    , m_shown(new QComboBox)
    , m_state(new QLabel)
{
    auto* column = new QVBoxLayout(this);
    auto* row = new QHBoxLayout;
    m_add = addButton(*row, "addLanguage", tr("Add language…"), &TranslationPage::addLanguage);
    m_remove =
        addButton(*row, "removeLanguage", tr("Remove language"), &TranslationPage::removeLanguage);
    m_main = addButton(*row, "mainLanguage", tr("Main language…"), &TranslationPage::changeMain);
    row->addStretch();
    m_export = addButton(*row, "exportTranslations", tr("Export…"), &TranslationPage::exportTable);
    m_import = addButton(*row, "importTranslations", tr("Import…"), &TranslationPage::importTable);
    column->addLayout(row);
    auto* filter = new QHBoxLayout;
    m_shown->setObjectName(QStringLiteral("shownTexts"));
    m_shown->setAccessibleName(tr("Which texts are shown"));
    m_shown->addItem(tr("All texts"), static_cast<int>(TranslationModel::Shown::All));
    m_shown->addItem(tr("What is not translated"),
                     static_cast<int>(TranslationModel::Shown::Untranslated));
    m_shown->addItem(tr("What has changed since it was translated"),
                     static_cast<int>(TranslationModel::Shown::Outdated));
    filter->addWidget(m_shown);
    m_state->setObjectName(QStringLiteral("translationState"));
    m_state->setWordWrap(true);
    filter->addWidget(m_state, 1);
    column->addLayout(filter);
    m_table->setObjectName(QStringLiteral("translations"));
    m_table->setAccessibleName(tr("Texts of the study in its languages"));
    m_table->setModel(m_model);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed);
    column->addWidget(m_table, 1);
    connect(m_shown, &QComboBox::activated, this, [this] {
        m_model->setShown(static_cast<TranslationModel::Shown>(m_shown->currentData().toInt()));
    });
    connect(&document, &StudyDocument::changed, this, [this](const Change& change) {
        if (change.codebookChanged || change.designChanged || change.promptsChanged
            || change.guideChanged || change.studyChanged)
            followInSight();
    });
    connect(&document, &StudyDocument::accessChanged, this, &TranslationPage::followInSight);
}

void TranslationPage::showEvent(QShowEvent* event)
{
    if (m_isStale)
        follow();
    QWidget::showEvent(event);
}

/// Of a long codebook there are thousands of texts, which nobody waits for on another page.
void TranslationPage::followInSight()
{
    m_isStale = true;
    if (isVisible())
        follow();
}

QPushButton* TranslationPage::addButton(QHBoxLayout& row,
                                        const char* name,
                                        const QString& text,
                                        void (TranslationPage::*slot)()) const
{
    auto* button = new QPushButton(text);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, slot);
    row.addWidget(button);
    return button;
}

void TranslationPage::follow()
{
    m_isStale = false;
    const auto current = m_table->currentIndex();
    m_model->refresh();
    if (current.row() < m_model->rowCount() && current.column() < m_model->columnCount())
        m_table->setCurrentIndex(m_model->index(current.row(), current.column()));
    QStringList states;
    const auto languages = studyLanguages(m_document.reader());
    for (const auto& each : languages)
        states << tr("%1: %2 not translated, %3 changed since")
                      .arg(languageName(QString::fromStdString(each)))
                      .arg(m_model->untranslated(each))
                      .arg(m_model->outdated(each));
    m_state->setText(
        states.isEmpty()
            ? tr("This study has texts in one language only: %1.")
                  .arg(languageName(QString::fromStdString(mainLanguage(m_document.reader()))))
            : states.join(QStringLiteral("; ")));
    const bool isWritable = m_document.isWritable();
    for (auto* button : {m_add, m_main, m_import})
        button->setEnabled(isWritable);
    m_remove->setEnabled(isWritable && !languages.empty());
}

void TranslationPage::commitPending()
{
    // A cell that is left is stored.
    m_table->setFocus();
}

/// The language of the column that is selected; else the only one there is.
std::string TranslationPage::currentLanguage() const
{
    const auto current = m_model->languageAt(m_table->currentIndex().column());
    const auto languages = studyLanguages(m_document.reader());
    return current.empty() && languages.size() == 1 ? languages.front() : current;
}

void TranslationPage::addLanguage()
{
    const auto wanted = m_questions.name(
        tr("Add language"), tr("Tag of the language (BCP 47), e.g. de, pt-BR, ar or sr-Latn:"), {});
    if (!wanted)
        return;
    auto languages = studyLanguages(m_document.reader());
    const auto tag = languageTag(wanted->toStdString());
    languages.push_back(tag.value_or(wanted->toStdString()));
    if (std::count(languages.begin(), languages.end(), languages.back()) > 1)
        return;
    m_document.perform(tr("Add language %1").arg(*wanted),
                       [&](Writer& writer) { setStudyLanguages(writer, languages); });
}

void TranslationPage::removeLanguage()
{
    const auto language = currentLanguage();
    if (language.empty()) {
        m_questions.tell(tr("Remove language"), tr("Select a text of the language first."));
        return;
    }
    const auto name = languageName(QString::fromStdString(language));
    if (!m_questions.confirm(tr("Remove %1 with all translations into it?").arg(name),
                             tr("Remove")))
        return;
    auto languages = studyLanguages(m_document.reader());
    languages.erase(std::find(languages.begin(), languages.end(), language));
    m_document.perform(tr("Remove language %1").arg(name), [&](Writer& writer) {
        writer.removeTranslations(language);
        setStudyLanguages(writer, languages);
    });
}

void TranslationPage::changeMain()
{
    const auto present = QString::fromStdString(mainLanguage(m_document.reader()));
    const auto wanted = m_questions.name(
        tr("Main language"),
        tr("Tag of the language that the texts of the study are written in; the texts stay:"),
        present);
    if (!wanted || *wanted == present)
        return;
    m_document.perform(tr("Main language %1").arg(*wanted),
                       [&](Writer& writer) { setMainLanguage(writer, wanted->toStdString()); });
}

void TranslationPage::exportTable()
{
    const auto table = [this] {
        return translationTable(m_document.reader(),
                                [](StudyText::Kind kind) { return textFor(kind).toStdString(); });
    };
    const FileExport out(m_questions, tr("Export translations"));
    const auto csv = [&](const QString& file) {
        writeOutput(pathOf(file), writeTable(table(), TableFormat::Csv), Replacing::Outputs);
    };
    const auto sheet = [&](const QString& file) {
        writeTableWorkbook(table(), pathOf(file), Replacing::Outputs);
    };
    const auto file = out.write(tr("%1 – translations").arg(m_document.title()),
                                {{{QStringLiteral("xlsx")}, tr("Spreadsheet"), sheet},
                                 {{QStringLiteral("csv")}, tr("Comma-separated values"), csv}});
    if (file)
        m_questions.tell(tr("Export translations"), FileExport::sentenceOf(*file));
}

void TranslationPage::importTable()
{
    const auto title = tr("Import translations");
    const auto rows = tableAskedFor(m_questions, title);
    if (!rows)
        return;
    std::optional<TranslationReport> report;
    const bool done = m_document.perform(
        title, [&](Writer& writer) { report = importTranslations(writer, *rows); });
    if (done && report)
        m_questions.tell(title, sayingOf(*report));
}

}  // namespace alteri
