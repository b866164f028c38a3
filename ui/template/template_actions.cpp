// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/template/template_actions.hpp"

#include "core/error.hpp"
#include "core/files/output_file.hpp"
#include "core/template/study_template.hpp"
#include "core/texts/study_languages.hpp"
#include "ui/export/file_export.hpp"
#include "ui/study/questions.hpp"
#include "ui/study/study_document.hpp"
#include "ui/study/study_templates.hpp"
#include "ui/study/template_contents.hpp"
#include "ui/style/action.hpp"
#include "ui/style/action_icon.hpp"
#include "ui/template/apply_template_dialog.hpp"
#include "ui/template/choose_template_dialog.hpp"
#include "ui/template/save_template_dialog.hpp"
#include "ui/text/file_path.hpp"
#include "ui/text/problem_text.hpp"

#include <QAction>
#include <QDir>
#include <QWidget>

#include <utility>

namespace alteri {

TemplateActions::TemplateActions(StudyDocument& document, Questions& questions, QWidget* parent)
    : QObject(parent)
    , m_document(document)
    , m_questions(questions)
    , m_window(parent)
    , m_save(makeAction("saveAsTemplate",
                        tr("Save as &template…"),
                        tr("Everything but the data, for another study"),
                        &TemplateActions::saveTemplate))
    , m_apply(makeAction("applyTemplate",
                         tr("&Apply template…"),
                         tr("Brings attributes, maps, questions and models of a template into "
                            "this study"),
                         &TemplateActions::applyTemplate))
{
    const auto enable = [this] { m_apply->setEnabled(m_document.isWritable()); };
    connect(&document, &StudyDocument::accessChanged, this, enable);
    enable();
}

QAction* TemplateActions::makeAction(const char* name,
                                     const QString& text,
                                     const QString& toolTip,
                                     void (TemplateActions::*slot)())
{
    auto* action = newAction(this, text, {}, toolTip);
    nameAction(action, name);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void TemplateActions::saveTemplate()
{
    auto made = templateOf(m_document.reader(), {});
    SaveTemplateDialog dialog(made, m_document.title(), m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    made.info = dialog.info();
    const QDir folder(ownTemplatesFolder());
    folder.mkpath(QStringLiteral("."));
    const FileExport out(m_questions, tr("Save as template"));
    const auto write = [&](const QString& file) {
        writeOutput(pathOf(file), textOf(made), Replacing::Outputs);
    };
    const auto file = out.write(
        folder.filePath(
            QString::fromStdString(made.info.title).replace(QLatin1Char('/'), QLatin1Char('-'))),
        {{{QStringLiteral("alteri-template")}, tr("Template of Alteri"), write}});
    if (file)
        m_questions.tell(tr("Save as template"), FileExport::sentenceOf(*file));
}

void TemplateActions::applyTemplate()
{
    ChooseTemplateDialog choice(QString::fromStdString(mainLanguage(m_document.reader())),
                                m_window);
    if (choice.exec() != QDialog::Accepted)
        return;
    auto opened = choice.takeOpened().value();
    if (!opened.leftOut.empty())
        m_questions.tell(tr("Apply template"), textFor(opened.leftOut));
    ApplyTemplateDialog dialog(m_document, std::move(opened.made), m_window);
    dialog.exec();
}

}  // namespace alteri
