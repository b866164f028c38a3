// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/columns/tie_directions.hpp"

#include "core/exchange/tables/cells/yes_no.hpp"
#include "core/model/small_letters.hpp"

#include <string_view>

namespace alteri {

namespace {

constexpr std::string_view ofDirected = "_directed";

/// What the kind of the other direction is called.
std::string otherKind(const std::string& key, bool directed)
{
    if (directed)
        return key + std::string(ofDirected);
    return key.ends_with(ofDirected) ? key.substr(0, key.size() - ofDirected.size())
                                     : key + "_undirected";
}

}  // namespace

std::optional<bool> directionWord(const std::string& text)
{
    const auto small = inSmallLetters(text);
    return small == "directed" || small == "undirected" ? std::optional(small == "directed")
                                                        : std::nullopt;
}

std::optional<bool> directionIn(const std::string& text)
{
    if (const auto word = directionWord(text))
        return word;
    if (const auto yes = yesNoIn(text))
        return *yes == 1.0;
    return std::nullopt;
}

TieKind TieDirections::kindOf(const std::string& called,
                              std::optional<bool> said,
                              const IndexedCodebook& codebook) const
{
    const auto* known = codebook.findTieKind(called);
    const auto found = ofKinds.find(called);
    const auto ofKind = found != ofKinds.end() ? found->second : Said();
    const bool directed = said ? *said : known != nullptr ? known->directed : ofKind.differ;
    if (known != nullptr && known->directed == directed)
        return *known;
    const bool isOther = known != nullptr || (directed && ofKind.areBoth());
    auto key = isOther ? otherKind(called, directed) : called;
    // What the table itself calls so is something else.
    while (isOther && ofKinds.contains(key))
        key += "_";
    for (const auto* same = codebook.findTieKind(key); same != nullptr;
         same = codebook.findTieKind(key)) {
        if (same->directed == directed)
            return *same;
        key += "_";
    }
    TieKind made;
    made.key = key;
    made.label = !isOther ? key : called + (directed ? " (directed)" : " (undirected)");
    made.directed = directed;
    return made;
}

}  // namespace alteri
