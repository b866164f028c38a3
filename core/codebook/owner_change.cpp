// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codebook/owner_change.hpp"

#include "core/codebook/answers_of.hpp"
#include "core/codebook/attribute_of.hpp"
#include "core/codebook/design_following.hpp"
#include "core/codebook/name_following.hpp"
#include "core/codebook/namely_texts.hpp"
#include "core/codebook/suspended_answers.hpp"
#include "core/error.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace alteri {

namespace {

using AnswersByMap = std::vector<std::pair<MapId, Value>>;

Attribute partnerAttribute(const Reader& reader, AttributeId id)
{
    auto attribute = attributeOf(reader, id);
    if (!attribute.isOfPartner())
        throw Error(ErrorCode::ValueDoesNotFit, {{}, attribute.label});
    return attribute;
}

Owner ownerFor(Validity validity)
{
    return validity == Validity::SameOnAllMaps ? Owner::Alter : Owner::Tie;
}

/// What was said about each alter on its maps, in the order of the maps.
std::map<AlterId, AnswersByMap> answersByMap(const Reader& reader, const Attribute& attribute)
{
    std::map<MapId, std::size_t> order;
    for (const auto& map : reader.maps())
        order.emplace(map.id, order.size());
    std::map<AlterId, AnswersByMap> found;
    for (const auto& [subject, value] : answersOf(reader, attribute)) {
        const auto& tie = std::get<TieKey>(subject);
        found[tie.alter].emplace_back(tie.map, value);
    }
    for (auto& [alter, answers] : found)
        std::sort(answers.begin(), answers.end(), [&](const auto& one, const auto& other) {
            return order.at(one.first) < order.at(other.first);
        });
    return found;
}

bool differ(const AnswersByMap& answers)
{
    return std::any_of(answers.begin(), answers.end(),
                       [&](const auto& each) { return each.second != answers.front().second; });
}

void makePerMap(Writer& writer, const Attribute& attribute)
{
    const auto answers = answersOf(writer.reader(), attribute);
    const auto said = namelyTexts(writer.reader(), attribute);
    writer.clearAnswers(attribute.id);
    writer.changeOwner(attribute.id, Owner::Tie);
    for (const auto& [subject, value] : answers) {
        const auto alter = std::get<AlterId>(subject);
        const auto texts = said.find(subject);
        for (const auto map : writer.reader().mapsOf(alter)) {
            writer.setAnswer(TieKey{map, alter}, attribute.id, value);
            if (texts != said.end())
                giveNamely(writer, TieKey{map, alter}, attribute.id, value, texts->second);
        }
    }
}

void makeSameOnAllMaps(Writer& writer, const Attribute& attribute, WhereMapsDiffer decision)
{
    const auto answers = answersByMap(writer.reader(), attribute);
    const auto said = namelyTexts(writer.reader(), attribute);
    writer.clearAnswers(attribute.id);
    writer.changeOwner(attribute.id, Owner::Alter);
    for (const auto& [alter, ofMaps] : answers) {
        if (differ(ofMaps) && decision == WhereMapsDiffer::NoAnswer)
            continue;
        const auto& decisive =
            decision == WhereMapsDiffer::LatestMap ? ofMaps.back() : ofMaps.front();
        writer.setAnswer(alter, attribute.id, decisive.second);
        if (const auto texts = said.find(TieKey{decisive.first, alter}); texts != said.end())
            giveNamely(writer, alter, attribute.id, decisive.second, texts->second);
    }
}

}  // namespace

OwnerChange previewOwnerChange(const Reader& reader, AttributeId id, Validity validity)
{
    const auto attribute = partnerAttribute(reader, id);
    OwnerChange change;
    if (attribute.owner == ownerFor(validity))
        return change;
    if (validity == Validity::PerMap) {
        for (const auto& [subject, value] : answersOf(reader, attribute)) {
            const bool isOnMap = !reader.mapsOf(std::get<AlterId>(subject)).empty();
            ++(isOnMap ? change.alteri : change.onNoMap);
        }
        return change;
    }
    for (auto& [alter, answers] : answersByMap(reader, attribute)) {
        ++change.alteri;
        if (differ(answers))
            change.contradictions.push_back({alter, std::move(answers)});
    }
    return change;
}

void changeValidity(Writer& writer, AttributeId id, Validity validity, WhereMapsDiffer decision)
{
    const auto attribute = partnerAttribute(writer.reader(), id);
    if (attribute.owner == ownerFor(validity))
        return;
    const auto designs = writer.reader().designs();
    const bool isOfRings = std::any_of(designs.begin(), designs.end(), [&](const auto& design) {
        return design.ringAttribute == id;
    });
    if (isOfRings && validity == Validity::SameOnAllMaps)
        throw Error(ErrorCode::VariableInUse, {attribute.label, designs.front().title});
    NameFollowing names(writer);
    restoreSuspended(writer, id);
    if (validity == Validity::PerMap)
        makePerMap(writer, attribute);
    else
        makeSameOnAllMaps(writer, attribute, decision);
    followAnswers(writer, id);
    names.follow();
}

}  // namespace alteri
