// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/changes/gesture_record.hpp"
#include "core/store/file/hub_link.hpp"
#include "core/team/team_sync.hpp"

#include <functional>
#include <memory>
#include <vector>

namespace alteri {

class HubConnection;

/// The connection to a hub that pieces of background work share, one after the other.
class HubLine {
public:
    HubLine();
    ~HubLine();
    HubLine(const HubLine&) = delete;
    HubLine& operator=(const HubLine&) = delete;
    HubLine(HubLine&&) = delete;
    HubLine& operator=(HubLine&&) = delete;

    /// What a step of a sync brought.
    struct Step {
        PulledLog pulled;
        Pushed pushed;
        bool isBehind = false;  ///< somebody was faster
    };

    /// Fetches, and if there is nothing, sends.
    /// @param waitForTurn so that nobody can be faster any more
    /// @param isEnding asked several times a second
    /// @throws as pull() and push(), and Error{Cancelled}; the next step connects anew
    Step step(const HubLink& link,
              const std::vector<GestureRecord>& waiting,
              bool waitForTurn,
              const std::function<bool()>& isEnding);

    /// Waits for news. @return whether there are some
    /// @throws Error{HubUnreachable}
    bool listen(const HubLink& link, const std::function<bool()>& isEnding);

private:
    HubConnection& connected(const HubLink& link, const std::function<bool()>& isEnding);
    template <class Work>
    auto working(Work work);

    std::unique_ptr<HubConnection> m_connection;
    bool m_isListening = false;
    bool m_isInTurn = false;
};

}  // namespace alteri
