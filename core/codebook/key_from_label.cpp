// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codebook/key_from_label.hpp"

#include "core/error.hpp"
#include "core/measures/networks/structure.hpp"
#include "core/model/ascii.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace alteri {

namespace {

/// The next character of a text in UTF-8, and how many bytes it has; 0 for what is none.
std::pair<std::uint32_t, std::size_t> characterAt(std::string_view text, std::size_t at)
{
    const auto lead = static_cast<unsigned char>(text[at]);
    const std::size_t length = lead < 0x80U ? 1 : lead < 0xe0U ? 2 : lead < 0xf0U ? 3 : 4;
    if (at + length > text.size() || (lead >= 0x80U && lead < 0xc0U))
        return {0, 1};
    if (length == 1)
        return {lead, 1};
    std::uint32_t code = lead & (0xffU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i)
        code = (code << 6U) | (static_cast<unsigned char>(text[at + i]) & 0x3fU);
    return {code, length};
}

struct Range {
    std::uint32_t first;
    std::uint32_t last;
};

/// What is no letter among the characters beyond ASCII: signs, punctuation, arrows, pictures.
constexpr std::array noLetters{
    Range{0x80, 0xbf},     Range{0xd7, 0xd7},     Range{0xf7, 0xf7},     Range{0x2000, 0x2bff},
    Range{0x3000, 0x303f}, Range{0xd800, 0xf8ff}, Range{0xfe00, 0xfe6f}, Range{0x1f000, 0x10ffff},
};

bool isForeignLetter(std::uint32_t code)
{
    return code >= 0x80
           && std::none_of(noLetters.begin(), noLetters.end(), [&](const Range& range) {
                  return code >= range.first && code <= range.last;
              });
}

bool isUpperLatin(std::uint32_t code)
{
    return (code >= 'A' && code <= 'Z') || (code >= 0xc0 && code <= 0xde && code != 0xd7);
}

/// How a small letter is spelt; an empty text for what is no letter.
std::string spelt(std::uint32_t code, std::string_view bytes)
{
    switch (code) {
    case 0xe4:
        return "ae";
    case 0xf6:
        return "oe";
    case 0xfc:
        return "ue";
    case 0xdf:
        return "ss";
    default:
        break;
    }
    const bool isPlain = (code >= 'a' && code <= 'z') || (code >= '0' && code <= '9');
    if (isPlain || (code >= 0xe0 && code <= 0xff && isForeignLetter(code)))
        return code < 0x80 ? std::string(1, static_cast<char>(code))
                           : std::string{static_cast<char>(0xc0U | (code >> 6U)),
                                         static_cast<char>(0x80U | (code & 0x3fU))};
    return isForeignLetter(code) ? std::string(bytes) : std::string();
}

/// What rows and measures of networks are called by, and words of expressions.
bool isReserved(std::string_view key)
{
    constexpr std::array<std::string_view, 10> words{"ego",  "ego_id",     "alter", "map", "map_id",
                                                     "wave", "map_number", "and",   "or",  "size"};
    return std::find(words.begin(), words.end(), key) != words.end()
           || std::any_of(structureMeasures.begin(), structureMeasures.end(),
                          [&](const StructureMeasure& each) { return each.key == key; });
}

template <class Things>
bool hasKey(const Things& things, std::string_view key)
{
    return std::any_of(things.begin(), things.end(),
                       [&](const auto& each) { return each.key == key; });
}

}  // namespace

std::string plainKey(std::string_view label)
{
    std::string key;
    for (std::size_t at = 0; at < label.size();) {
        auto [code, length] = characterAt(label, at);
        const auto letters =
            spelt(isUpperLatin(code) ? code + 0x20 : code, label.substr(at, length));
        if (!letters.empty())
            key += letters;
        else if (!key.empty() && key.back() != '_')
            key += '_';
        at += length;
    }
    while (!key.empty() && key.back() == '_')
        key.pop_back();
    const bool beginsWithDigit = !key.empty() && isAsciiDigit(key.front());
    return beginsWithDigit ? "x" + key : key;
}

std::string freeKey(const Reader& reader, std::string_view label)
{
    const auto codebook = reader.codebook();
    const auto columns = reader.derivedColumns();
    auto base = plainKey(label);
    if (base.empty())
        base = "attribute";
    const auto isTaken = [&](const std::string& key) {
        return isReserved(key) || hasKey(codebook.attributes, key) || hasKey(codebook.recodes, key)
               || hasKey(columns, key);
    };
    auto key = base;
    for (int number = 2; isTaken(key); ++number)
        key = base + std::to_string(number);
    return key;
}

std::string wantedKey(const Reader& reader,
                      Owner owner,
                      const std::optional<AttributeId>& own,
                      std::string_view wanted)
{
    const auto codebook = reader.codebook();
    // What was there before, from a table perhaps, stays as it is.
    if (const auto* attribute = own ? codebook.find(*own) : nullptr;
        attribute != nullptr && attribute->key == wanted)
        return attribute->key;
    auto key = plainKey(wanted);
    if (key.empty())
        throw Error(ErrorCode::EmptyName);
    const auto* other = codebook.find(owner, key);
    if ((other != nullptr && other->id != own) || isReserved(key) || hasKey(codebook.recodes, key)
        || hasKey(reader.derivedColumns(), key))
        throw Error(ErrorCode::DuplicateKey, {key});
    return key;
}

}  // namespace alteri
