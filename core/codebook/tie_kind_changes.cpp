// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codebook/tie_kind_changes.hpp"

#include "core/codebook/key_from_label.hpp"
#include "core/error.hpp"

#include <algorithm>

namespace alteri {

namespace {

std::string freeKindKey(const Codebook& codebook, const std::string& label)
{
    auto base = plainKey(label);
    if (base.empty())
        base = "kind";
    auto key = base;
    for (int number = 2; codebook.findTieKind(key) != nullptr; ++number)
        key = base + std::to_string(number);
    return key;
}

const TieKind& kindOf(const Codebook& codebook, TieKindId id)
{
    const auto& kinds = codebook.tieKinds;
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [&](const TieKind& each) { return each.id == id; });
    if (found == kinds.end())
        throw Error(ErrorCode::NotFound, {id.hex()});
    return *found;
}

}  // namespace

TieKindId addTieKind(Writer& writer, TieKind kind)
{
    if (kind.key.empty())
        kind.key = freeKindKey(writer.reader().codebook(), kind.label);
    return writer.addTieKind(kind);
}

void changeTieKind(Writer& writer, const TieKind& kind)
{
    const auto codebook = writer.reader().codebook();
    auto changed = kind;
    // A key that a table brought along stays as it is.
    if (kind.key != kindOf(codebook, kind.id).key)
        changed.key = plainKey(kind.key);
    writer.changeTieKind(changed);
}

void moveTieKind(Writer& writer, TieKindId id, std::size_t index)
{
    const auto codebook = writer.reader().codebook();
    kindOf(codebook, id);
    std::vector<TieKindId> order;
    order.reserve(codebook.tieKinds.size());
    for (const auto& each : codebook.tieKinds)
        if (each.id != id)
            order.push_back(each.id);
    order.insert(order.begin() + static_cast<std::ptrdiff_t>(std::min(index, order.size())), id);
    writer.orderTieKinds(order);
}

TieKindUses usesOf(const Reader& reader, TieKindId id)
{
    kindOf(reader.codebook(), id);
    TieKindUses uses;
    const auto counts = reader.countsOf(id);
    uses.ties = counts.ties;
    uses.asked = counts.asked;
    for (const auto& step : reader.guide())
        if (step.tieKind == id)
            uses.steps.push_back(step.title);
    return uses;
}

}  // namespace alteri
