// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vennmaker/vennmaker_draft.hpp"

#include "core/error.hpp"
#include "core/exchange/vennmaker/venn_codebook.hpp"
#include "core/exchange/vennmaker/venn_names.hpp"
#include "core/files/whole_file.hpp"
#include "core/files/zip_archive.hpp"
#include "core/geometry/map_geometry.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <utility>

namespace alteri {

namespace {

using Remark = DraftRemark::Kind;

/// Circles and sectors as VennMaker draws them: a tenth of the height is ego's, the circles share
/// the rest of the smaller half evenly; sectors go against the clock from three o'clock.
class VennGeometry {
public:
    VennGeometry(const VennInterview& interview, const VennMap& map)
        : m_ego(interview.height / 10)
        , m_outer(std::min(interview.height * interview.ratio, interview.height) / 2)
        , m_start(map.sectors.empty() ? 0 : map.sectors.front().start)
        , m_hasSectors(!map.sectors.empty())
    {
    }

    /// In the same ring and sector, as far as it lies in one.
    Place placeOf(const std::pair<double, double>& point) const
    {
        auto place = alteri::placeOf({point.first, point.second});
        constexpr double ego = MapGeometry::egoRadius;
        const double radius = place.radius;
        place.radius = radius < m_ego ? radius / m_ego * ego
                                      : ego + (radius - m_ego) / (m_outer - m_ego) * (1 - ego);
        if (m_hasSectors) {
            const double angle =
                std::atan2(-point.second, point.first) - m_start * MapGeometry::fullCircle;
            place.angle = alteri::placeOf(pointOf({1, angle})).angle;
        }
        return place;
    }

private:
    double m_ego;
    double m_outer;
    double m_start;
    bool m_hasSectors;
};

class Drafting {
public:
    Drafting(const std::vector<VennInterview>& interviews)
        : m_interviews(interviews)
        , m_codebook(interviews, m_draft)
    {
    }

    StudyDraft make()
    {
        for (const auto& interview : m_interviews)
            addEgo(interview);
        m_codebook.finish();
        return std::move(m_draft);
    }

private:
    using Direction = VennCodebook::Direction;

    void addEgo(const VennInterview& interview)
    {
        m_interview = &interview;
        DraftEgo ego;
        ego.code = freeCode(interview.name);
        if (interview.ego)
            ego.name = interview.actors[*interview.ego].name;
        if (interview.isEncrypted)
            m_draft.remark(Remark::NamesEncrypted, ego.code);
        if (m_codebook.notes() && !interview.notes.empty())
            ego.answers[*m_codebook.notes()] = interview.notes;
        for (const auto& map : interview.maps)
            if (interview.ego)
                answerEgo(ego, map);
        addAlteri(ego);
        for (const auto& map : interview.maps)
            addMap(ego, map);
        for (int i = 0; i < interview.lostRelations; ++i)
            m_draft.remark(Remark::TieToNobody, ego.code);
        sayWhoIsNowhere(ego);
        m_draft.egos.push_back(std::move(ego));
    }

    std::string freeCode(const std::string& name)
    {
        auto code = name;
        for (int number = 2; !m_codes.insert(code).second; ++number)
            code = name + "_" + std::to_string(number);
        return code;
    }

    void answerEgo(DraftEgo& ego, const VennMap& map)
    {
        const auto values = map.values.find(*m_interview->ego);
        if (values == map.values.end())
            return;
        for (const auto& [type, text] : values->second)
            if (const auto id = m_codebook.ofEgo(m_interview->types[type], map))
                ego.answers.emplace(*id, m_codebook.valueOf(*id, text));
    }

    void addAlteri(DraftEgo& ego)
    {
        m_alteri.clear();
        std::set<std::string> codes;
        for (std::size_t actor = 0; actor < m_interview->actors.size(); ++actor) {
            if (m_interview->ego == actor)
                continue;
            const auto& read = m_interview->actors[actor];
            DraftAlter alter{read.id, read.name, read.note};
            for (int number = 2; !codes.insert(alter.code).second; ++number)
                alter.code = read.id + "_" + std::to_string(number);
            for (const auto& map : m_interview->maps)
                answerAlter(alter, map, actor);
            m_alteri[actor] = ego.alteri.size();
            ego.alteri.push_back(std::move(alter));
        }
    }

    /// What is said of an alter holds on all maps, or it would be held for each.
    void answerAlter(DraftAlter& alter, const VennMap& map, std::size_t actor)
    {
        const auto values = map.values.find(actor);
        if (values == map.values.end())
            return;
        for (const auto& [type, text] : values->second)
            if (const auto id = m_codebook.ofPartner(m_interview->types[type]);
                id && m_codebook.attribute(*id).owner == Owner::Alter)
                alter.answers.emplace(*id, m_codebook.valueOf(*id, text));
    }

    void addMap(DraftEgo& ego, const VennMap& read)
    {
        DraftMap map;
        map.title = read.title;
        map.note = read.note;
        map.design = m_codebook.designOf(*m_interview, read);
        if (read.hasPicture)
            m_draft.remark(Remark::PictureLeftOut, read.title);
        if (!read.sectors.empty())
            m_draft.remark(Remark::MapTurned, read.title);
        addTies(map, read);
        sayWhatIsOff(map, read);
        std::map<std::size_t, std::size_t> places;
        for (std::size_t i = 0; i < map.ties.size(); ++i)
            places[map.ties[i].alter] = i;
        std::map<AlterTieKey, std::size_t> known;
        for (const auto& relation : read.relations)
            addRelation(map, relation, places, known);
        ego.maps.push_back(std::move(map));
    }

    void addTies(DraftMap& map, const VennMap& read)
    {
        const VennGeometry geometry(*m_interview, read);
        std::set<std::size_t> there;
        for (const auto actor : read.actors) {
            const auto alter = m_alteri.find(actor);
            if (alter == m_alteri.end() || !there.insert(actor).second)
                continue;
            DraftTie tie;
            tie.alter = alter->second;
            if (const auto point = read.points.find(actor); point != read.points.end())
                tie.place = geometry.placeOf(point->second);
            const auto values = read.values.find(actor);
            if (values != read.values.end())
                for (const auto& [type, text] : values->second)
                    if (const auto id = m_codebook.ofPartner(m_interview->types[type]);
                        id && m_codebook.attribute(*id).owner == Owner::Tie)
                        tie.answers.emplace(*id, m_codebook.valueOf(*id, text));
            map.ties.push_back(std::move(tie));
        }
    }

    /// Answers for one map about actors that are not on it.
    void sayWhatIsOff(const DraftMap& map, const VennMap& read)
    {
        std::set<std::size_t> there;
        for (const auto& tie : map.ties)
            there.insert(tie.alter);
        for (const auto& [actor, values] : read.values) {
            const auto alter = m_alteri.find(actor);
            if (alter == m_alteri.end() || there.contains(alter->second))
                continue;
            for (const auto& [type, text] : values)
                if (const auto id = m_codebook.ofPartner(m_interview->types[type]);
                    id && m_codebook.attribute(*id).owner == Owner::Tie)
                    m_draft.remark(Remark::ValuesOffMap, m_interview->types[type].label);
        }
    }

    using AlterTieKey = std::pair<std::size_t, std::pair<std::size_t, std::size_t>>;

    void addRelation(DraftMap& map,
                     const VennRelation& relation,
                     const std::map<std::size_t, std::size_t>& places,
                     std::map<AlterTieKey, std::size_t>& known)
    {
        if (relation.from == relation.to) {
            m_draft.remark(Remark::TieToItself, relation.group);
            return;
        }
        if (m_interview->ego == relation.from || m_interview->ego == relation.to) {
            addEgoRelation(map, relation, places);
            return;
        }
        const auto source = m_alteri.at(relation.from);
        const auto target = m_alteri.at(relation.to);
        if (!places.contains(source) || !places.contains(target)) {
            m_draft.remark(Remark::TieToNobody, relation.group);
            return;
        }
        const auto kind = m_codebook.kindOf(relation.group);
        auto ends = std::pair(source, target);
        if (!m_codebook.isDirected(relation.group) && target < source)
            ends = {target, source};
        const auto [place, isNew] = known.emplace(AlterTieKey{kind, ends}, map.alterTies.size());
        if (isNew)
            map.alterTies.push_back({kind, source, target});
        else
            m_draft.remark(Remark::TieRepeated, relation.group);
        auto& answers = map.alterTies[place->second].answers;
        for (const auto& [type, text] : relation.values)
            answer(answers, m_codebook.ofAlterTie(m_interview->types[type]), text);
        if (!relation.note.empty())
            answer(answers, m_codebook.tieNotes(), relation.note);
    }

    void addEgoRelation(DraftMap& map,
                        const VennRelation& relation,
                        const std::map<std::size_t, std::size_t>& places)
    {
        const bool isToEgo = m_interview->ego == relation.to;
        const auto alter = m_alteri.at(isToEgo ? relation.from : relation.to);
        const auto place = places.find(alter);
        if (place == places.end()) {
            m_draft.remark(Remark::TieToNobody, relation.group);
            return;
        }
        const auto direction = isToEgo && m_codebook.isDirected(relation.group)
                                   ? Direction::ToEgo
                                   : Direction::FromEgo;
        auto& tie = map.ties[place->second];
        for (const auto& [type, text] : relation.values)
            answer(tie.answers, m_codebook.ofEgoRelation(m_interview->types[type], direction),
                   text);
        if (const auto mark = m_codebook.markOf(relation.group, direction))
            tie.answers[*mark] = 1.0;
        if (!relation.note.empty())
            tie.note += (tie.note.empty() ? "" : "\n") + relation.note;
    }

    /// Of relations that are there twice the first one's answers count.
    void answer(Answers& answers, const std::optional<AttributeId>& id, const std::string& text)
    {
        if (!id)
            return;
        const auto value = m_codebook.valueOf(*id, text);
        const auto [known, isNew] = answers.emplace(*id, value);
        if (!isNew && known->second != value)
            m_draft.remark(Remark::TieAnswersDiffer, m_codebook.attribute(*id).label, text);
    }

    void sayWhoIsNowhere(const DraftEgo& ego)
    {
        std::set<std::size_t> somewhere;
        for (const auto& map : ego.maps)
            for (const auto& tie : map.ties)
                somewhere.insert(tie.alter);
        for (std::size_t i = 0; i < ego.alteri.size(); ++i)
            if (!somewhere.contains(i))
                m_draft.remark(Remark::AlterOnNoMap, ego.code, ego.alteri[i].name);
    }

    const std::vector<VennInterview>& m_interviews;
    StudyDraft m_draft;
    VennCodebook m_codebook;
    std::set<std::string> m_codes;
    const VennInterview* m_interview = nullptr;
    std::map<std::size_t, std::size_t> m_alteri;  ///< of the present ego, by actors
};

/// @throws Error{NamePasswordWrong}
void openNames(VennInterview& interview, const std::string& password)
{
    if (!interview.isEncrypted)
        return;
    for (auto& actor : interview.actors) {
        auto name = openedName(actor.name, password, interview.salt);
        if (!name)
            throw Error(ErrorCode::NamePasswordWrong, {interview.name});
        actor.name = std::move(*name);
    }
    interview.isEncrypted = false;
}

bool isInterview(const std::string& part)
{
    return part.ends_with(".venn");
}

std::string interviewName(const std::string& part)
{
    const auto begin = part.find_last_of("/\\") + 1;
    return part.substr(begin, part.find_last_of('.') - begin);
}

}  // namespace

bool isVennTemplate(const std::string& bytes)
{
    constexpr std::size_t head = 4096;
    if (!ZipArchive::isArchive(bytes))
        return bytes.substr(0, head).find("<gui.configdialog.save") != std::string::npos;
    const ZipArchive archive(bytes, "*.vmt");
    const auto& names = archive.names();
    return std::none_of(names.begin(), names.end(), &isInterview)
           && std::any_of(names.begin(), names.end(),
                          [](const std::string& part) { return part.ends_with(".vmt"); });
}

StudyDraft draftOfTemplate(std::string bytes, const std::string& name)
{
    StudyDraft draft;
    auto opened = readVennMaker(std::move(bytes), name);
    draft.design = std::move(opened.made);
    for (auto& part : opened.leftOut)
        if (part.kind != ForeignPart::Kind::KeyChanged)
            draft.leftOut.push_back(std::move(part));
    return draft;
}

bool isVennMaker(const std::string& bytes)
{
    if (isVennTemplate(bytes))
        return true;
    constexpr std::size_t head = 4096;
    if (ZipArchive::isArchive(bytes)) {
        const ZipArchive archive(bytes, "*.vmp");
        const auto& names = archive.names();
        return std::any_of(names.begin(), names.end(), &isInterview);
    }
    const auto beginning = bytes.substr(0, head);
    return beginning.find("<projekt") != std::string::npos;
}

std::vector<VennInterview> readVennInterviews(std::string bytes, const std::string& name)
{
    constexpr auto most = 256 * mebibyte;
    std::vector<VennInterview> interviews;
    if (!ZipArchive::isArchive(bytes)) {
        interviews.push_back(readVennInterview(bytes, name));
        return interviews;
    }
    const ZipArchive archive(std::move(bytes), name);
    for (const auto& part : archive.names())
        if (isInterview(part))
            interviews.push_back(readVennInterview(archive.read(part, most), interviewName(part)));
    if (interviews.empty())
        throw Error(ErrorCode::ArchivePartMissing, {name, "*.venn"});
    return interviews;
}

StudyDraft draftOf(std::vector<VennInterview> interviews,
                   const std::optional<std::string>& password)
{
    if (password)
        for (auto& interview : interviews)
            openNames(interview, *password);
    return Drafting(interviews).make();
}

}  // namespace alteri
