// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/changes/gesture_record.hpp"
#include "core/store/sealing/secret_bytes.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace alteri {

/// Where on a hub something lies. A seal vouches for it: what is moved to another place does not
/// open.
struct HubPlace {
    std::string study;          ///< its id, 16 bytes
    std::int64_t sequence = 0;  ///< number of a gesture
    std::string what{};         ///< id of the gesture, or which piece of a snapshot
};

/// A gesture as bytes, and back; of its id and login nothing.
std::string bytesOf(const GestureRecord& gesture);
/// @throws Error{HubLogBroken} the bytes are none
GestureRecord gestureIn(std::string_view bytes);

/// Seals bytes for a hub, filled up to steps of 256 so that their length says little:
/// nonce (24, random) | XChaCha20-Poly1305 | tag (16).
/// @param key nothing: they stay in the clear
std::string sealedFor(const HubPlace& place, std::string bytes, const SecretBytes* key);

/// @throws Error{HubLogBroken} it is not what was sealed there
std::string openedFrom(const HubPlace& place, const std::string& sealed, const SecretBytes* key);

}  // namespace alteri
