// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/variables/counted_rows.hpp"

#include "core/measures/variables/study_frames.hpp"

#include <functional>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace alteri {

namespace {

constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

/// Puts every row of the frames into its group, by the group of its ego.
class Sorting {
public:
    /// @param groupOf the group of the ego of this code, or `nowhere`
    Sorting(const StudyFrames& frames,
            std::size_t groups,
            const std::function<std::size_t(const std::string&)>& groupOf)
        : m_frames(frames)
        , m_found(groups)
    {
        sortNetworks(groupOf);
        sortTies(groupOf);
    }

    std::vector<CountedRows> take() { return std::move(m_found); }

private:
    void sortNetworks(const std::function<std::size_t(const std::string&)>& groupOf)
    {
        std::unordered_set<std::string_view> seen;
        const auto& codes = m_frames.networks.find("ego_id")->texts;
        for (std::size_t row = 0; row < m_frames.networks.rows; ++row) {
            const auto group = groupOf(codes[row]);
            if (group == nowhere)
                continue;
            m_found[group].networks.push_back(row);
            if (seen.insert(codes[row]).second)
                m_found[group].egos.push_back(row);
        }
    }

    void sortTies(const std::function<std::size_t(const std::string&)>& groupOf)
    {
        const auto& egos = *m_frames.ties.find("ego_id")->categories;
        std::vector<std::size_t> groupOfEgo;
        groupOfEgo.reserve(egos.levels.size());
        for (const auto& code : egos.levels)
            groupOfEgo.push_back(groupOf(code));
        std::unordered_set<AlterId> seen;
        const bool areRepeated = m_frames.networks.rows != egos.levels.size();
        for (std::size_t row = 0; row < m_frames.ties.rows; ++row) {
            const auto group = groupOfEgo[static_cast<std::size_t>(egos.codes[row])];
            if (group == nowhere)
                continue;
            m_found[group].ties.push_back(row);
            // Where every ego has one map, every tie is to another alter.
            if (!areRepeated || seen.insert(m_frames.tieKeys[row].alter).second)
                m_found[group].alteri.push_back(row);
        }
    }

    const StudyFrames& m_frames;
    std::vector<CountedRows> m_found;
};

}  // namespace

std::string wordFor(Counted counted)
{
    switch (counted) {
    case Counted::Egos:
        return "egos";
    case Counted::Networks:
        return "networks";
    case Counted::Alteri:
        return "alteri";
    case Counted::Ties:
        break;
    }
    return "ties";
}

Counted countedBy(const StudyFrames& frames, const Column& column)
{
    switch (column.level) {
    case VariableLevel::Ego:
        return Counted::Egos;
    case VariableLevel::Network:
        return Counted::Networks;
    case VariableLevel::Tie:
        break;
    }
    return frames.ofAlteri.contains(column.name) ? Counted::Alteri : Counted::Ties;
}

const std::vector<std::size_t>& CountedRows::of(Counted counted) const
{
    switch (counted) {
    case Counted::Egos:
        return egos;
    case Counted::Networks:
        return networks;
    case Counted::Alteri:
        return alteri;
    case Counted::Ties:
        break;
    }
    return ties;
}

CountedRows countedRows(const StudyFrames& frames)
{
    return std::move(Sorting(frames, 1, [](const auto&) { return std::size_t{0}; }).take().front());
}

std::vector<CountedRows> countedRows(const StudyFrames& frames,
                                     const std::vector<std::set<std::string>>& groups)
{
    std::unordered_map<std::string, std::size_t> groupOf;
    for (std::size_t i = 0; i < groups.size(); ++i)
        for (const auto& ego : groups[i])
            groupOf[ego] = i;
    return Sorting(frames, groups.size(),
                   [&](const std::string& ego) {
                       const auto found = groupOf.find(ego);
                       return found != groupOf.end() ? found->second : nowhere;
                   })
        .take();
}

Column selected(const Column& column, const std::vector<std::size_t>& rows)
{
    Column part = column.head();
    if (column.numbers)
        for (const auto row : rows)
            part.numbers->add(column.numbers->isMissing(row)
                                  ? std::nullopt
                                  : std::optional(column.numbers->values[row]));
    if (column.categories) {
        part.categories->codes.reserve(rows.size());
        for (const auto row : rows)
            part.categories->codes.push_back(column.categories->codes[row]);
    }
    return part;
}

}  // namespace alteri
