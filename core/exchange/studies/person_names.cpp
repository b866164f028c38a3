// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/studies/person_names.hpp"

namespace alteri {

std::string PersonNames::egoId(StudyTable::Number ego) const
{
    return m_names == ExportedNames::AsIs ? m_contents->table->textOf(StudyTable::EgoCode, ego)
                                          : std::to_string(ego + 1);
}

std::string PersonNames::alterId(StudyTable::Number alter) const
{
    const auto& table = *m_contents->table;
    if (m_names == ExportedNames::AsIs)
        return table.textOf(StudyTable::AlterCode, alter);
    const auto& egos = table.alteri->ofEgos;
    return std::to_string(alter - egos.begin(egos[alter]) + 1);
}

std::string PersonNames::egoName(StudyTable::Number ego) const
{
    if (!hasNames())
        return {};
    if (m_names == ExportedNames::AsIs)
        return m_contents->table->textOf(StudyTable::EgoName, ego);
    const auto& pseudonym = m_contents->egoPseudonyms[ego];
    return pseudonym.empty() ? egoId(ego) : pseudonym;
}

std::string PersonNames::alterName(StudyTable::Number alter) const
{
    if (!hasNames())
        return {};
    if (m_names == ExportedNames::AsIs)
        return m_contents->table->textOf(StudyTable::AlterName, alter);
    const auto& pseudonym = m_contents->alterPseudonyms[alter];
    return pseudonym.empty() ? alterId(alter) : pseudonym;
}

}  // namespace alteri
