// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of Writer and Reader about other copies of the study.
#include "core/store/file/guard.hpp"
#include "core/store/merging/contradictions.hpp"
#include "core/store/merging/study_merging.hpp"
#include "core/store/tables/reader.hpp"
#include "core/store/tables/writer.hpp"

namespace alteri {

std::vector<MergeEntry> Writer::takeOver(const StudyMerging& merging)
{
    m_codebook.reset();
    m_positions.clear();
    const auto touched = merging.touched();
    m_touched.egos.insert(touched.egos.begin(), touched.egos.end());
    m_touched.maps.insert(touched.maps.begin(), touched.maps.end());
    m_touched.alteri.insert(touched.alteri.begin(), touched.alteri.end());
    return guarded([&] { return merging.write(m_connection, now()); });
}

std::vector<Contradiction> Reader::contradictions() const
{
    return guarded([&] { return contradictionsIn(*m_connection); });
}

TouchedThings Writer::decide(const Contradiction& contradiction, bool takeOther)
{
    m_codebook.reset();
    m_positions.clear();
    auto touched =
        guarded([&] { return alteri::decide(m_connection, contradiction.id, takeOther); });
    m_touched.egos.insert(touched.egos.begin(), touched.egos.end());
    m_touched.maps.insert(touched.maps.begin(), touched.maps.end());
    m_touched.alteri.insert(touched.alteri.begin(), touched.alteri.end());
    return touched;
}

}  // namespace alteri
