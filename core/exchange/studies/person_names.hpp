// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/studies/export_choice.hpp"
#include "core/exchange/studies/study_contents.hpp"

#include <string>

namespace alteri {

/// What egos and alteri are called in what leaves. Numbers count the egos of the study, and the
/// alteri of their ego, from 1, whatever is chosen, so that they are the same in every export.
class PersonNames {
public:
    PersonNames(const StudyContents& contents, ExportedNames names)
        : m_contents(&contents)
        , m_names(names)
    {
    }

    bool hasNames() const
    {
        return m_names != ExportedNames::None && m_names != ExportedNames::Numbers;
    }
    std::string egoId(StudyTable::Number ego) const;
    /// Unique within ego.
    std::string alterId(StudyTable::Number alter) const;
    /// Without a pseudonym the number; empty where no names leave.
    std::string egoName(StudyTable::Number ego) const;
    std::string alterName(StudyTable::Number alter) const;

private:
    const StudyContents* m_contents;
    ExportedNames m_names;
};

}  // namespace alteri
