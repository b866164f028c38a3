// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/template/study_template.hpp"
#include "core/template/template_file.hpp"
#include "core/template/template_plan.hpp"

#include <QString>
#include <QStringList>

#include <vector>

namespace alteri {

/// One kind of things in a template, with what people call them.
struct TemplateSection {
    QString heading;  ///< with their number: "Attributes: 12"
    QStringList items;
};

/// All that is in a template; kinds of which there are none are left out.
std::vector<TemplateSection> contentsOf(const StudyTemplate& made);

QString textFor(TemplateItem::Kind kind);

/// What of another program's template has no counterpart here, as a list to be read.
QString textFor(const std::vector<ForeignPart>& leftOut);

}  // namespace alteri
