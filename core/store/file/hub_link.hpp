// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sealing/secret_bytes.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace alteri {

class Connection;

/// Which hub a study is connected to, and how far its log is that of the hub. The rest of the log
/// is its own and waits. It is in no history.
struct HubLink {
    std::string service;         ///< how the hub is reached; never with a password
    std::string study;           ///< the study's id, 16 bytes
    std::int64_t head = 0;       ///< the number, on the hub, of the last gesture that both have
    std::int64_t confirmed = 0;  ///< its number in the log of this file
    std::string hash;            ///< of the hub's log up to there
    std::shared_ptr<const SecretBytes> recordKey;  ///< nothing: the hub has gestures in the clear
};

/// @throws SQLite::Exception
std::optional<HubLink> hubLinkIn(Connection& connection);
/// Within a transaction. @param link nothing: the study is connected to none any more
void writeHubLink(Connection& connection, const std::optional<HubLink>& link);

/// The id that all copies of a study have, 16 bytes.
std::string studyIdIn(Connection& connection);

}  // namespace alteri
