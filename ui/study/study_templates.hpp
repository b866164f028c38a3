// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/study_file.hpp"
#include "core/template/study_template.hpp"
#include "core/template/template_file.hpp"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace alteri {

/// A template that can be chosen for a new study.
struct OfferedTemplate {
    TemplateInfo info;
    QString file;     ///< empty: one of the resources, by the key of its info
    QString problem;  ///< why it cannot be used; empty: it can
};

/// The templates of the resources, in the given language ("en", "de").
std::vector<TemplateInfo> studyTemplates(const QString& language);

/// The templates of the resources, and those of the user's own folder by their titles. What there
/// cannot be read is among them, with its problem.
std::vector<OfferedTemplate> offeredTemplates(const QString& language);

/// Where the user's own templates are. It need not exist.
QString ownTemplatesFolder();
void setOwnTemplatesFolder(const QString& folder);

/// Opens a template of the resources by its key, or a file.
/// @throws Error{TemplateUnknown} and what openTemplate() throws
OpenedTemplate openOffered(const QString& key, const QString& file, const QString& language);

/// Endings of the files that can be opened as templates, as file dialogs take them.
QString templateFilter();

/// Makes a study from a template. Leaves no file behind if that fails.
/// @param fill what else belongs into it before it is there
/// @param key to protect it with
/// @throws what StudyFile::make() throws
std::unique_ptr<StudyFile> createStudy(const QString& file,
                                       const StudyTemplate& from,
                                       TemplateLanguages languages,
                                       const std::function<void(StudyFile&)>& fill = {},
                                       const StudyFile::Key& key = nullptr);

/// Makes the sample study of 15 migrant organisations, in the language of the program.
std::unique_ptr<StudyFile> createSampleStudy(const QString& file);

/// Language of texts in new studies: that of the program if templates have it, else English.
QString studyLanguage();

}  // namespace alteri
