// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/study_templates.hpp"

#include "core/error.hpp"
#include "core/exchange/tables/import/study_import.hpp"
#include "ui/text/file_path.hpp"
#include "ui/text/problem_text.hpp"
#include "ui/text/program_language.hpp"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <utility>

namespace alteri {

namespace {

// In the order in which they are offered.
const QStringList& templateNames()
{
    static const QStringList names{
        QStringLiteral("migrant_organizations"),   QStringLiteral("personal_network"),
        QStringLiteral("important_matters"),       QStringLiteral("support_exchange"),
        QStringLiteral("organisational_partners"), QStringLiteral("family_household"),
        QStringLiteral("learning_network"),        QStringLiteral("blank")};
    return names;
}

const QString& folderKey()
{
    static const auto key = QStringLiteral("templates/folder");
    return key;
}

std::string resourceText(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::FileNotFound, {name.toStdString()});
    return file.readAll().toStdString();
}

std::string templateText(const QString& name)
{
    return resourceText(QStringLiteral(":/templates/%1.json").arg(name));
}

std::string textOfTemplate(const QString& key)
{
    std::string known;
    for (const auto& name : templateNames()) {
        auto text = templateText(name);
        const auto info = readTemplateInfo(text, "en");
        if (info.key == key.toStdString())
            return text;
        known += (known.empty() ? "" : ", ") + info.key;
    }
    throw Error(ErrorCode::TemplateUnknown, {key.toStdString(), known});
}

}  // namespace

std::vector<TemplateInfo> studyTemplates(const QString& language)
{
    std::vector<TemplateInfo> templates;
    for (const auto& name : templateNames())
        templates.push_back(readTemplateInfo(templateText(name), language.toStdString()));
    return templates;
}

std::vector<OfferedTemplate> offeredTemplates(const QString& language)
{
    std::vector<OfferedTemplate> offered;
    for (auto& info : studyTemplates(language))
        offered.push_back({std::move(info), {}, {}});
    const QDir folder(ownTemplatesFolder());
    const auto names =
        folder.entryList({QStringLiteral("*.alteri-template")}, QDir::Files | QDir::Readable,
                         QDir::Name | QDir::LocaleAware);
    for (const auto& name : names) {
        OfferedTemplate own;
        own.file = folder.filePath(name);
        try {
            own.info = openTemplate(pathOf(own.file), language.toStdString()).made.info;
        } catch (const Error& error) {
            own.info.title = QFileInfo(name).completeBaseName().toStdString();
            own.problem = sentencesFor(error).join(QLatin1Char(' '));
        }
        offered.push_back(std::move(own));
    }
    return offered;
}

QString ownTemplatesFolder()
{
    const auto usual = QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
                           .filePath(QStringLiteral("templates"));
    return QSettings().value(folderKey(), usual).toString();
}

void setOwnTemplatesFolder(const QString& folder)
{
    QSettings().setValue(folderKey(), folder);
}

OpenedTemplate openOffered(const QString& key, const QString& file, const QString& language)
{
    if (file.isEmpty())
        return {readTemplate(textOfTemplate(key), language.toStdString()), {}};
    return openTemplate(pathOf(file), language.toStdString());
}

QString templateFilter()
{
    return QCoreApplication::translate(
        "alteri::StudyTemplates", "Templates (*.alteri-template *.netcanvas *.vmt);;All files (*)");
}

std::unique_ptr<StudyFile> createStudy(const QString& file,
                                       const StudyTemplate& from,
                                       TemplateLanguages languages,
                                       const std::function<void(StudyFile&)>& fill,
                                       const StudyFile::Key& key)
{
    return StudyFile::make(
        pathOf(file), systemEnvironment(),
        [&](StudyFile& study) {
            study.found([&](Writer& writer) { foundStudy(writer, from, languages); });
            if (fill)
                fill(study);
        },
        key);
}

std::unique_ptr<StudyFile> createSampleStudy(const QString& file)
{
    const auto text = textOfTemplate(QStringLiteral("migrant-organizations"));
    return StudyFile::make(pathOf(file), systemEnvironment(), [&](StudyFile& study) {
        study.found(
            [&](Writer& writer) { applyTemplate(writer, text, studyLanguage().toStdString()); });
        importTables(
            study,
            {{"egos.csv", resourceText(QStringLiteral(":/sample/egos.csv"))},
             {"alters.csv", resourceText(QStringLiteral(":/sample/alters.csv"))},
             std::nullopt},
            QCoreApplication::translate("alteri::StudyTemplates", "Import tables").toStdString());
    });
}

QString studyLanguage()
{
    return spokenLanguage();
}

}  // namespace alteri
