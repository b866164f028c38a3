// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <cstring>
#include <functional>
#include <string>
#include <string_view>

namespace alteri {

/// Random 128-bit id of one kind of thing. Random, so that the files of several interviewers can
/// be merged; typed, so that an ego cannot be passed where an alter is meant.
template <class Tag>
struct Id {
    std::array<std::uint8_t, 16> bytes{};

    friend auto operator<=>(const Id&, const Id&) = default;

    bool isNull() const { return *this == Id{}; }

    /// 32 lower-case hexadecimal digits.
    std::string hex() const
    {
        static constexpr std::string_view digits = "0123456789abcdef";
        std::string text;
        for (const auto byte : bytes) {
            text += digits[byte >> 4U];
            text += digits[byte & 15U];
        }
        return text;
    }
};

using AttributeId = Id<struct AttributeTag>;
using CategoryId = Id<struct CategoryTag>;
using EgoId = Id<struct EgoTag>;
using MapId = Id<struct MapTag>;
using AlterId = Id<struct AlterTag>;
using DesignId = Id<struct DesignTag>;
using TieKindId = Id<struct TieKindTag>;
using RecodeId = Id<struct RecodeTag>;
using RecodeGroupId = Id<struct RecodeGroupTag>;
using ModelId = Id<struct ModelTag>;
using PromptId = Id<struct PromptTag>;
using DerivedColumnId = Id<struct DerivedColumnTag>;
using PictureStyleId = Id<struct PictureStyleTag>;
using GuideStepId = Id<struct GuideStepTag>;
using GuideQuestionId = Id<struct GuideQuestionTag>;

}  // namespace alteri

template <class Tag>
struct std::hash<alteri::Id<Tag>> {
    /// The bytes are random, so that any eight of them are a good hash.
    std::size_t operator()(const alteri::Id<Tag>& id) const noexcept
    {
        std::size_t bits = 0;
        std::memcpy(&bits, id.bytes.data(), sizeof bits);
        return bits;
    }
};
