// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/study_template.hpp"
#include "core/store/study_file.hpp"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace alteri {

/// The templates of the resources, in the given language ("en", "de").
std::vector<TemplateInfo> studyTemplates(const QString& language);

/// Makes a study from a template. Leaves no file behind if that fails.
/// @param fill what else belongs into it before it is there
/// @throws Error{TemplateUnknown} and what StudyFile::make() throws
std::unique_ptr<StudyFile> createStudy(const QString& file,
                                       const QString& templateKey,
                                       const QString& language,
                                       const std::function<void(StudyFile&)>& fill = {});

/// Makes the sample study of 15 migrant organisations.
std::unique_ptr<StudyFile> createSampleStudy(const QString& file);

/// Language of texts in new studies: that of the program if templates have it, else English.
QString studyLanguage();

}  // namespace alteri
