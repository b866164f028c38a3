// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/study_templates.hpp"

#include "core/error.hpp"
#include "core/exchange/study_import.hpp"
#include "ui/text/file_path.hpp"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

namespace alteri {

namespace {

// In the order in which they are offered.
const QStringList& templateNames()
{
    static const QStringList names{QStringLiteral("migrant_organizations"),
                                   QStringLiteral("personal_network"), QStringLiteral("blank")};
    return names;
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

std::unique_ptr<StudyFile> createStudy(const QString& file,
                                       const QString& templateKey,
                                       const QString& language,
                                       const std::function<void(StudyFile&)>& fill)
{
    const auto text = textOfTemplate(templateKey);
    return StudyFile::make(pathOf(file), systemEnvironment(), [&](StudyFile& study) {
        study.found([&](Writer& writer) { applyTemplate(writer, text, language.toStdString()); });
        if (fill)
            fill(study);
    });
}

std::unique_ptr<StudyFile> createSampleStudy(const QString& file)
{
    const auto text = textOfTemplate(QStringLiteral("migrant-organizations"));
    return StudyFile::make(pathOf(file), systemEnvironment(), [&](StudyFile& study) {
        study.found([&](Writer& writer) { applyTemplate(writer, text, "en"); });
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
    return QLocale().language() == QLocale::German ? QStringLiteral("de") : QStringLiteral("en");
}

}  // namespace alteri
