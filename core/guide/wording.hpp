// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"
#include "core/model/guide.hpp"

#include <string>

namespace alteri {

/// What an attribute is asked for by: the wording of the step, else the codebook's question, else
/// its label.
inline const std::string& wordingOf(const GuideQuestion& question, const Attribute& attribute)
{
    return !question.text.empty()        ? question.text
           : !attribute.question.empty() ? attribute.question
                                         : attribute.label;
}

}  // namespace alteri
