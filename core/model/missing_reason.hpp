// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

namespace alteri {

/// Why an answer is missing. An attribute without any value was simply not filled in yet.
enum class MissingReason { NotAsked, DoesNotKnow, Refused, DoesNotApply };

/// In the order in which people are offered them.
inline constexpr std::array allMissingReasons{MissingReason::NotAsked, MissingReason::DoesNotKnow,
                                              MissingReason::Refused, MissingReason::DoesNotApply};

/// Which of them an attribute offers; all, unless some are taken away. What a study has already,
/// what tables bring and what the guide's conditions say is not bound to it.
class OfferedReasons {
public:
    bool offers(MissingReason reason) const { return (m_bits & bitOf(reason)) != 0; }
    bool areAll() const { return m_bits == all; }
    void offer(MissingReason reason, bool isOffered)
    {
        m_bits =
            static_cast<std::uint8_t>(isOffered ? m_bits | bitOf(reason) : m_bits & ~bitOf(reason));
    }

    friend bool operator==(const OfferedReasons&, const OfferedReasons&) = default;

private:
    static constexpr std::uint8_t all = 15;
    static constexpr unsigned bitOf(MissingReason reason)
    {
        return 1U << static_cast<unsigned>(reason);
    }

    std::uint8_t m_bits = all;
};

}  // namespace alteri
