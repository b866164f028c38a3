// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/changes/gesture_record.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace alteri {

class Connection;
class Writer;
struct Environment;
struct TouchedThings;

/// What a pull makes of a study's log: the same up to some number, then what others did, then what
/// was done here and waits.
struct Rebased {
    std::int64_t head = 0;      ///< number on the hub that the study was at
    std::string last;           ///< id of the last gesture that it had; empty: none waited
    std::size_t confirmed = 0;  ///< own gestures that are on the hub
    std::vector<GestureRecord> pulled{};
    std::vector<GestureRecord> waiting{};
    std::string hash{};  ///< of the hub's log after what was pulled

    // For who watches.
    std::size_t fitted = 0;             ///< waiting ones that stayed as they were
    std::size_t contradicted = 0;       ///< things that others said differently
    std::size_t renamed = 0;            ///< names that others had given
    std::vector<std::string> fallen{};  ///< ids of those whose work others had done too
};

/// Lets places on maps follow the answers.
using SettlePlaces = std::function<void(Writer&, const TouchedThings&)>;

/// Works out what becomes of the gestures that wait in a study when others' come before them. A
/// gesture that fits as it is stays so. Of another what fits comes in; where it contradicts, what
/// was said first stays and the rest is written down as a contradiction. What somebody worked on
/// stays although another removed it.
///
/// Of pulled gestures those that are the study's own are found by their ids.
///
/// @param copy of the study in memory; it is in the new state afterwards
/// @param pulled what follows on the hub
/// @throws Error{HubLogUnfit} the pulled gestures do not fit; Error{HistoryBroken},
///         Error{StoreFailed}, SQLite::Exception
Rebased rebase(Connection& copy,
               const Environment& environment,
               std::vector<GestureRecord> pulled,
               const SettlePlaces& settle);

/// The same where nothing waits behind what was pulled, or nothing but own gestures was pulled;
/// nothing is worked out then. @return nothing where rebase() is needed
/// @throws as rebase()
std::optional<Rebased> plainlyRebased(Connection& connection, std::vector<GestureRecord> pulled);

}  // namespace alteri
