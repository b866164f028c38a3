// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/study_text_text.hpp"

#include <QCoreApplication>

namespace alteri {

namespace {

struct KindText {
    Q_DECLARE_TR_FUNCTIONS(alteri::StudyTextText)
};

}  // namespace

QString textFor(StudyText::Kind kind)
{
    using Kind = StudyText::Kind;
    switch (kind) {
    case Kind::Attribute:
        return KindText::tr("Attribute");
    case Kind::Hint:
        return KindText::tr("Hint for the interviewer");
    case Kind::Unit:
        return KindText::tr("Unit");
    case Kind::LowLabel:
        return KindText::tr("Meaning of the smallest number");
    case Kind::HighLabel:
        return KindText::tr("Meaning of the largest number");
    case Kind::Category:
        return KindText::tr("Category");
    case Kind::TieKind:
        return KindText::tr("Kind of ties");
    case Kind::Grouping:
        return KindText::tr("Grouping");
    case Kind::Group:
        return KindText::tr("Group");
    case Kind::MapTitle:
        return KindText::tr("Title of a map");
    case Kind::Ring:
        return KindText::tr("Ring");
    case Kind::Sector:
        return KindText::tr("Sector");
    case Kind::Question:
        return KindText::tr("Question");
    case Kind::DerivedColumn:
        return KindText::tr("Column");
    case Kind::Step:
        return KindText::tr("Step of the guide");
    case Kind::StepText:
        return KindText::tr("Text of a step");
    case Kind::Wording:
        return KindText::tr("Wording of a question");
    }
    return {};
}

}  // namespace alteri
