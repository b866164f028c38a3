// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codebook/attribute_changes.hpp"

#include "core/codebook/attribute_of.hpp"
#include "core/codebook/design_following.hpp"
#include "core/codebook/key_from_label.hpp"
#include "core/codebook/letters.hpp"
#include "core/codebook/name_following.hpp"
#include "core/error.hpp"
#include "core/model/date_order.hpp"

#include <algorithm>
#include <vector>

namespace alteri {

namespace {

void requireLimits(const Attribute& attribute)
{
    if (attribute.smallest && attribute.largest && *attribute.smallest > *attribute.largest)
        throw Error(ErrorCode::LimitsReversed, {attribute.label});
    for (const auto& date : {attribute.earliest, attribute.latest})
        if (!date.empty() && !precisionOf(date))
            throw Error(ErrorCode::ValueDoesNotFit, {date, attribute.label});
    if (isEarlier(attribute.latest, attribute.earliest))
        throw Error(ErrorCode::LimitsReversed, {attribute.label});
}

/// The steps of the guide go on without it.
void leaveGuide(Writer& writer, AttributeId id)
{
    for (const auto& before : writer.reader().guide()) {
        auto step = before;
        std::erase_if(step.questions, [&](const auto& each) { return each.attribute == id; });
        if (step.consent == id)
            step.consent.reset();
        if (step != before)
            writer.changeStep(step);
    }
}

}  // namespace

AttributeId addAttribute(Writer& writer, Attribute attribute)
{
    requireLimits(attribute);
    NameFollowing names(writer);
    const auto reader = writer.reader();
    attribute.key = attribute.key.empty() ? freeKey(reader, attribute.label)
                                          : wantedKey(reader, attribute.owner, {}, attribute.key);
    requireLetters(reader.codebook(), attribute);
    const auto id = writer.addAttribute(attribute);
    names.follow();
    return id;
}

void changeAttribute(Writer& writer, const Attribute& attribute)
{
    requireLimits(attribute);
    const auto reader = writer.reader();
    const auto before = attributeOf(reader, attribute.id);
    auto changed = attribute;
    changed.scale = before.scale;
    changed.datePrecision = before.datePrecision;
    changed.key = wantedKey(reader, before.owner, before.id, attribute.key);
    changed.categories = before.categories;
    if (changed.letter != before.letter)
        requireLetters(reader.codebook(), changed);
    NameFollowing names(writer);
    writer.changeAttribute(changed);
    if (changed.key != before.key)
        names.follow();
}

void moveAttribute(Writer& writer, AttributeId id, std::size_t index)
{
    const auto codebook = writer.reader().codebook();
    const auto* moved = codebook.find(id);
    if (moved == nullptr)
        throw Error(ErrorCode::NotFound, {id.hex()});
    std::vector<AttributeId> order;
    for (const auto* each : codebook.of(moved->owner))
        if (each->id != id)
            order.push_back(each->id);
    order.insert(order.begin() + static_cast<std::ptrdiff_t>(std::min(index, order.size())), id);
    writer.orderAttributes(order);
}

void removeAttribute(Writer& writer, AttributeId id)
{
    const auto reader = writer.reader();
    const auto attribute = attributeOf(reader, id);
    NameFollowing names(writer);
    for (const auto& prompt : reader.prompts())
        if (prompt.attribute == id)
            writer.removePrompt(prompt.id);
    for (const auto& recode : reader.codebook().recodes)
        if (recode.attribute == id)
            writer.removeRecode(recode.id);
    leaveGuide(writer, id);
    writer.clearAnswers(id);
    for (const auto& design : reader.designs())
        changeWhereNeeded(writer, design, showing(design, id, std::nullopt));
    writer.removeAttribute(id);
    names.follow();
}

}  // namespace alteri
