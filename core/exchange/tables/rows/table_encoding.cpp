// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/rows/table_encoding.hpp"

#include "core/exchange/tables/rows/table_rows.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <utility>

namespace alteri {

namespace {

using namespace std::string_view_literals;
using Byte = unsigned char;

/// The bytes that may follow a first byte, and how many (Unicode 15, table 3-7).
struct CharacterForm {
    unsigned firstFrom;
    unsigned firstTo;
    unsigned secondFrom;
    unsigned secondTo;
    std::size_t length;
};

constexpr std::array<CharacterForm, 8> longForms{{{0xC2, 0xDF, 0x80, 0xBF, 2},
                                                  {0xE0, 0xE0, 0xA0, 0xBF, 3},
                                                  {0xE1, 0xEC, 0x80, 0xBF, 3},
                                                  {0xED, 0xED, 0x80, 0x9F, 3},
                                                  {0xEE, 0xEF, 0x80, 0xBF, 3},
                                                  {0xF0, 0xF0, 0x90, 0xBF, 4},
                                                  {0xF1, 0xF3, 0x80, 0xBF, 4},
                                                  {0xF4, 0xF4, 0x80, 0x8F, 4}}};

/// What Windows-1252 has for the bytes 80 to 9F; 0: nothing.
constexpr std::array<char16_t, 32> windowsSigns{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

constexpr std::array<std::pair<TableEncoding, std::string_view>, 4> words{
    {{TableEncoding::Utf8, "utf-8"},
     {TableEncoding::Utf16LittleEndian, "utf-16le"},
     {TableEncoding::Utf16BigEndian, "utf-16be"},
     {TableEncoding::Windows1252, "windows-1252"}}};

unsigned byteAt(std::string_view text, std::size_t at)
{
    return static_cast<Byte>(text[at]);
}

/// Length of the valid UTF-8 character at a position, 0 if there is none.
std::size_t characterLength(std::string_view text, std::size_t at)
{
    if (byteAt(text, at) < 0x80U)
        return 1;
    for (const auto& form : longForms) {
        if (byteAt(text, at) < form.firstFrom || byteAt(text, at) > form.firstTo
            || at + form.length > text.size())
            continue;
        bool valid =
            byteAt(text, at + 1) >= form.secondFrom && byteAt(text, at + 1) <= form.secondTo;
        for (std::size_t i = 2; i < form.length; ++i)
            valid = valid && continuesCharacter(text[at + i]);
        return valid ? form.length : 0;
    }
    return 0;
}

/// How many of the first bytes at even and at odd places are NULs: Latin letters in units of two
/// bytes have NULs between them.
std::optional<TableEncoding> unmarkedUnits(std::string_view text)
{
    const auto start = text.substr(0, 64);
    std::array<std::size_t, 2> nuls{};
    for (std::size_t i = 0; i < start.size(); ++i)
        nuls.at(i % 2) += start[i] == '\0' ? 1U : 0U;
    if (std::min(nuls[0], nuls[1]) > 0 || std::max(nuls[0], nuls[1]) <= start.size() / 4)
        return std::nullopt;
    return nuls[1] > nuls[0] ? TableEncoding::Utf16LittleEndian : TableEncoding::Utf16BigEndian;
}

bool isTextOfWindows(char c)
{
    const auto byte = unsigned{static_cast<Byte>(c)};
    if (byte < 0x20U)
        return c == '\t' || c == '\n' || c == '\r';
    return byte < 0x80U || byte > 0x9FU || windowsSigns.at(byte - 0x80U) != 0;
}

/// Most of a table are eight characters of ASCII in a row, none of them a NUL.
bool isOfAscii(std::string_view text, std::size_t at)
{
    std::uint64_t eight = 0;
    if (at + sizeof eight > text.size())
        return false;
    std::memcpy(&eight, text.data() + at, sizeof eight);
    constexpr std::uint64_t ones = 0x0101010101010101U;
    constexpr std::uint64_t highs = 0x8080808080808080U;
    return ((eight | (eight - ones)) & highs) == 0;
}

struct Utf8Look {
    std::size_t firstFault = std::string_view::npos;  ///< a byte that is no UTF-8, or a NUL
    bool hasLongCharacters = false;
};

Utf8Look lookAtUtf8(std::string_view text)
{
    Utf8Look look;
    for (std::size_t at = 0; at < text.size();) {
        if (isOfAscii(text, at)) {
            at += sizeof(std::uint64_t);
            continue;
        }
        const auto length = characterLength(text, at);
        if ((length == 0 || text[at] == '\0') && look.firstFault == std::string_view::npos)
            look.firstFault = at;
        look.hasLongCharacters = look.hasLongCharacters || length > 1;
        at += std::max<std::size_t>(length, 1);
    }
    return look;
}

void append(std::string& text, std::uint32_t character)
{
    const auto add = [&](std::uint32_t byte) {
        text += static_cast<char>(static_cast<Byte>(byte));
    };
    if (character < 0x80U) {
        add(character);
    } else if (character < 0x800U) {
        add(0xC0U | (character >> 6U));
        add(0x80U | (character & 0x3FU));
    } else if (character < 0x10000U) {
        add(0xE0U | (character >> 12U));
        add(0x80U | ((character >> 6U) & 0x3FU));
        add(0x80U | (character & 0x3FU));
    } else {
        add(0xF0U | (character >> 18U));
        add(0x80U | ((character >> 12U) & 0x3FU));
        add(0x80U | ((character >> 6U) & 0x3FU));
        add(0x80U | (character & 0x3FU));
    }
}

/// @return nothing if a unit lacks its other half
std::optional<std::string> fromUtf16(std::string_view bytes, TableEncoding encoding)
{
    if (bytes.size() % 2 != 0)
        return std::nullopt;
    const auto unit = [&](std::size_t at) -> std::uint32_t {
        const std::size_t low = encoding == TableEncoding::Utf16LittleEndian ? 0 : 1;
        return byteAt(bytes, at + low) | (byteAt(bytes, at + 1 - low) << 8U);
    };
    std::string text;
    text.reserve(bytes.size());
    for (std::size_t at = 0; at < bytes.size(); at += 2) {
        auto character = unit(at);
        if (character >= 0xD800U && character < 0xE000U) {
            const auto second = at + 2 < bytes.size() ? unit(at + 2) : 0U;
            if (character >= 0xDC00U || second < 0xDC00U || second >= 0xE000U)
                return std::nullopt;
            character = 0x10000U + ((character - 0xD800U) << 10U) + (second - 0xDC00U);
            at += 2;
        }
        append(text, character);
    }
    return text;
}

std::string fromWindows(std::string_view bytes)
{
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 16);
    for (const char c : bytes) {
        const std::uint32_t byte = static_cast<Byte>(c);
        append(text, byte >= 0x80U && byte < 0xA0U ? windowsSigns.at(byte - 0x80U) : byte);
    }
    return text;
}

/// What byte order marks say; the mark is taken off.
std::optional<TableEncoding> markedEncoding(std::string& bytes)
{
    constexpr std::array<std::pair<std::string_view, TableEncoding>, 3> marks{
        {{"\xEF\xBB\xBF"sv, TableEncoding::Utf8},
         {"\xFF\xFE"sv, TableEncoding::Utf16LittleEndian},
         {"\xFE\xFF"sv, TableEncoding::Utf16BigEndian}}};
    for (const auto& [mark, encoding] : marks)
        if (bytes.starts_with(mark)) {
            bytes.erase(0, mark.size());
            return encoding;
        }
    return std::nullopt;
}

TableEncoding guessedEncoding(std::string_view bytes, const Utf8Look& look)
{
    if (const auto units = unmarkedUnits(bytes))
        return *units;
    const bool isOfWindows = look.firstFault != std::string_view::npos && !look.hasLongCharacters
                             && std::all_of(bytes.begin(), bytes.end(), isTextOfWindows);
    return isOfWindows ? TableEncoding::Windows1252 : TableEncoding::Utf8;
}

Problem foreign(const std::string& name, const char* encoding)
{
    return {ErrorCode::TableEncodingForeign, {name, 0, 0}, {encoding}};
}

std::optional<Problem> faultOf(std::string_view text, const Utf8Look& look, const std::string& name)
{
    const auto at = look.firstFault;
    if (at == std::string_view::npos)
        return std::nullopt;
    return Problem{text[at] == '\0' ? ErrorCode::TableNulCharacter : ErrorCode::TableNotUtf8,
                   placeFrom(text, 0, {name, 1, 1}, at),
                   {}};
}

}  // namespace

std::string_view wordFor(TableEncoding encoding)
{
    return words.at(static_cast<std::size_t>(encoding)).second;
}

std::optional<TableEncoding> encodingFrom(std::string_view word)
{
    for (const auto& [encoding, name] : words)
        if (name == word)
            return encoding;
    return std::nullopt;
}

std::optional<DecodedTable> decodedTable(std::string bytes,
                                         const std::string& name,
                                         std::optional<TableEncoding> wanted,
                                         std::vector<Problem>& problems)
{
    if (bytes.starts_with("\xFF\xFE\0\0"sv) || bytes.starts_with("\0\0\xFE\xFF"sv)) {
        problems.push_back(foreign(name, "UTF-32"));
        return std::nullopt;
    }
    const auto marked = markedEncoding(bytes);
    auto look = lookAtUtf8(bytes);
    const auto encoding = wanted.value_or(marked ? *marked : guessedEncoding(bytes, look));
    if (encoding == TableEncoding::Windows1252) {
        bytes = fromWindows(bytes);
    } else if (encoding != TableEncoding::Utf8) {
        auto text = fromUtf16(bytes, encoding);
        if (!text) {
            problems.push_back(foreign(name, "UTF-16"));
            return std::nullopt;
        }
        bytes = std::move(*text);
    }
    if (encoding != TableEncoding::Utf8)
        look = lookAtUtf8(bytes);
    if (auto fault = faultOf(bytes, look, name)) {
        problems.push_back(std::move(*fault));
        return std::nullopt;
    }
    return DecodedTable{std::move(bytes), encoding};
}

}  // namespace alteri
