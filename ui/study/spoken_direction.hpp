// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/language_tag.hpp"
#include "core/texts/study_languages.hpp"
#include "ui/study/study_document.hpp"

#include <QWidget>

namespace alteri {

/// What is asked and answered is laid out as its language is written, whatever that of the program
/// is.
inline void layOutAsSpoken(QWidget& part, const StudyDocument& document)
{
    const auto& spoken = document.spokenLanguage();
    const bool isMirrored =
        isRightToLeft(spoken.empty() ? mainLanguage(document.reader()) : spoken);
    part.setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
}

}  // namespace alteri
