// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/import_purpose.hpp"
#include "ui/import/query_dialog.hpp"

#include <QList>
#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

class QAction;
class QWidget;

namespace alteri {

class ImportAssistant;
class Questions;
class StudyDocument;
class StudyFile;

/// Brings tables into the open study or a new one, by the assistant.
class TableImport : public QObject {
    Q_OBJECT

public:
    /// The open study, ready to be changed; null if there is none.
    using OpenStudy = std::function<StudyDocument*()>;
    /// Makes a study and shows it.
    using ShowNew = std::function<void(const QString& file,
                                       const std::function<std::unique_ptr<StudyFile>()>& make)>;

    TableImport(Questions& questions, OpenStudy study, ShowNew showNew, QWidget* window);

    QList<QAction*> actions() const;
    /// @param isOpen whether there is a study
    /// @param isWritable whether it can be changed
    void updateActions(bool isOpen, bool isWritable);

    void importFiles(const QStringList& files);

private:
    QAction* newImportAction(const QString& text,
                             const QKeySequence& key,
                             const QString& toolTip,
                             ImportPurpose purpose);
    void ask(ImportPurpose purpose);
    void askDatabase();
    /// @param open gives at least one table
    /// @param proposal for the name of a new study
    void run(ImportPurpose purpose,
             const std::function<std::vector<OpenedTable>()>& open,
             const QString& proposal);
    std::vector<ImportTarget> targetsFor(ImportPurpose purpose, StudyDocument* document);
    void importInto(StudyDocument& document,
                    ImportPurpose purpose,
                    const std::function<StudyTables()>& tables);
    void importIntoNew(const std::function<StudyTables()>& tables, const QString& proposal);

    Questions& m_questions;
    OpenStudy m_study;
    ShowNew m_showNew;
    QWidget* m_window;
    QAction* m_import;
    QAction* m_join;
    QAction* m_next;
    QAction* m_database;
    DatabaseQuestion m_lastQuestion;
};

}  // namespace alteri
