// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/table_import.hpp"

#include "core/error.hpp"
#include "core/exchange/tables/import/import_recipe.hpp"
#include "ui/export/file_export.hpp"
#include "ui/import/import_assistant.hpp"
#include "ui/import/table_files.hpp"
#include "ui/study/import_report_text.hpp"
#include "ui/study/questions.hpp"
#include "ui/study/study_document.hpp"
#include "ui/study/study_templates.hpp"
#include "ui/style/action.hpp"
#include "ui/style/action_icon.hpp"
#include "ui/text/problem_text.hpp"
#include "ui/work/long_work.hpp"

#include <QAction>
#include <QFileInfo>
#include <QKeySequence>
#include <QTemporaryDir>
#include <QWidget>

#include <utility>

namespace alteri {

namespace {

QString nameOf(ImportPurpose purpose)
{
    switch (purpose) {
    case ImportPurpose::Import:
        return TableImport::tr("Import tables");
    case ImportPurpose::Join:
        return TableImport::tr("Join answers");
    case ImportPurpose::NextDelivery:
        break;
    }
    return TableImport::tr("Import next delivery");
}

KnownRows rowsFor(ImportPurpose purpose)
{
    switch (purpose) {
    case ImportPurpose::Import:
        return {};
    case ImportPurpose::Join:
        return joiningRows;
    case ImportPurpose::NextDelivery:
        break;
    }
    return deliveredRows;
}

StudyTemplate blankTemplate()
{
    return openOffered(QStringLiteral("blank"), {}, studyLanguage()).made;
}

/// A study without anything, in which an import into a new one is rehearsed.
class ScratchStudy {
public:
    ScratchStudy()
        : m_file(createStudy(m_folder.filePath(QStringLiteral("new.alteri")),
                             blankTemplate(),
                             TemplateLanguages::MainOnly))
    {
    }

    StudyFile& file() { return *m_file; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<StudyFile> m_file;
};

ImportTarget newStudyTarget()
{
    const auto scratch = std::make_shared<ScratchStudy>();
    return {TableImport::tr("A new study"),
            scratch->file().reader().codebook(),
            {},
            std::shared_ptr<const StudyFile>(scratch, &scratch->file())};
}

/// Reads tables as those before, as far as they are like them.
TableRules readAsBefore(const StudyDocument& document, std::vector<OpenedTable>& tables)
{
    const auto recipe = recipeIn(document.reader());
    if (!recipe)
        return {};
    std::vector<TableSource> sources;
    sources.reserve(tables.size());
    for (auto& each : tables)
        sources.push_back(std::move(each.source));
    takeRecipe(*recipe, sources);
    for (std::size_t i = 0; i < tables.size(); ++i)
        tables[i].source = std::move(sources[i]);
    return completedRules({}, *recipe);
}

}  // namespace

TableImport::TableImport(Questions& questions, OpenStudy study, ShowNew showNew, QWidget* window)
    : QObject(window)
    , m_questions(questions)
    , m_study(std::move(study))
    , m_showNew(std::move(showNew))
    , m_window(window)
    , m_import(newImportAction(
          tr("Import tables…"),
          QKeySequence(Qt::CTRL | Qt::Key_I),
          tr("Imports egos, alteri and ties from text tables, workbooks and files of SPSS, Stata "
             "and SAS, into the open study or a new one"),
          ImportPurpose::Import))
    , m_join(newImportAction(tr("Join answers…"),
                             {},
                             tr("Joins the columns of tables to the egos and alteri of the study"),
                             ImportPurpose::Join))
    , m_next(newImportAction(tr("Next delivery…"),
                             {},
                             tr("Imports the next tables as those before: what is new comes in, "
                                "what has changed is brought up to date"),
                             ImportPurpose::NextDelivery))
    , m_database(newAction(this,
                           tr("Import from a database…"),
                           {},
                           tr("Imports what queries to a PostgreSQL database answer, published "
                              "studies for example")))
{
    connect(m_database, &QAction::triggered, this, &TableImport::askDatabase);
    nameAction(m_database, "importDatabase");
    nameAction(m_import, "importTables");
    nameAction(m_join, "joinAnswers");
    nameAction(m_next, "nextDelivery");
}

QAction* TableImport::newImportAction(const QString& text,
                                      const QKeySequence& key,
                                      const QString& toolTip,
                                      ImportPurpose purpose)
{
    auto* action = newAction(this, text, key, toolTip);
    connect(action, &QAction::triggered, this, [this, purpose] { ask(purpose); });
    return action;
}

QList<QAction*> TableImport::actions() const
{
    return {m_import, m_join, m_next, m_database};
}

void TableImport::updateActions(bool isOpen, bool isWritable)
{
    for (auto* action : {m_import, m_database})
        action->setEnabled(isWritable || !isOpen);
    m_join->setEnabled(isWritable);
    m_next->setEnabled(isWritable);
}

void TableImport::importFiles(const QStringList& files)
{
    run(
        ImportPurpose::Import, [&] { return openSingleTables(files); },
        QFileInfo(files.front()).completeBaseName());
}

void TableImport::ask(ImportPurpose purpose)
{
    if (const auto files = m_questions.filesToOpen(nameOf(purpose), tableFilter()))
        run(
            purpose, [&] { return openSingleTables(*files); },
            QFileInfo(files->front()).completeBaseName());
}

void TableImport::askDatabase()
{
    QueryDialog dialog(m_lastQuestion, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_lastQuestion = dialog.question();
    const auto open = [this] {
        std::vector<OpenedTable> tables;
        LongWork(tr("Asking the database…"), m_window)(
            [&](const Watch& watch) { tables = askedTables(m_lastQuestion, watch); });
        return tables;
    };
    run(ImportPurpose::Import, open, m_lastQuestion.service);
}

void TableImport::run(ImportPurpose purpose,
                      const std::function<std::vector<OpenedTable>()>& open,
                      const QString& proposal)
{
    try {
        auto* document = m_study();
        auto opened = open();
        TableRules rules;
        if (document != nullptr && purpose != ImportPurpose::Import)
            rules = readAsBefore(*document, opened);
        ImportAssistant assistant(purpose, std::move(opened), std::move(rules),
                                  targetsFor(purpose, document), m_questions, m_window);
        if (assistant.exec() != QDialog::Accepted)
            return;
        if (document != nullptr && assistant.target() == 0)
            importInto(*document, purpose, assistant.tables());
        else
            importIntoNew(assistant.tables(), proposal);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::Cancelled)
            m_questions.tellProblems(nameOf(purpose), sentencesFor(error));
    }
}

std::vector<ImportTarget> TableImport::targetsFor(ImportPurpose purpose, StudyDocument* document)
{
    std::vector<ImportTarget> targets;
    if (document != nullptr)
        targets.push_back(
            {tr("The study “%1”").arg(document->title()), document->codebook(), rowsFor(purpose),
             std::shared_ptr<const StudyFile>(std::shared_ptr<void>(), &document->file())});
    if (purpose == ImportPurpose::Import)
        targets.push_back(newStudyTarget());
    return targets;
}

void TableImport::importInto(StudyDocument& document,
                             ImportPurpose purpose,
                             const std::function<StudyTables()>& tables)
{
    const auto report = document.import(tables, nameOf(purpose), rowsFor(purpose),
                                        LongWork(tr("Importing tables…"), m_window));
    if (report)
        m_questions.tell(nameOf(purpose), textFor(*report));
}

/// The study appears only when the tables are in it.
void TableImport::importIntoNew(const std::function<StudyTables()>& tables, const QString& proposal)
{
    const auto chosen = FileExport(m_questions, tr("New study"))
                            .ask(proposal, {{{QStringLiteral("alteri")}, tr("Alteri study"), {}}});
    if (!chosen)
        return;
    std::optional<ImportReport> report;
    const auto label = nameOf(ImportPurpose::Import).toStdString();
    m_showNew(chosen->file, [&] {
        std::unique_ptr<StudyFile> made;
        const LongWork doWork(tr("Importing tables…"), m_window);
        doWork([&, blank = blankTemplate()](const Watch& watch) {
            made =
                createStudy(chosen->file, blank, TemplateLanguages::MainOnly, [&](StudyFile& file) {
                    report = importTables(file, tables(), label, endingWhenCancelled(watch));
                });
        });
        return made;
    });
    if (report)
        m_questions.tell(nameOf(ImportPurpose::Import), textFor(*report));
}

}  // namespace alteri
