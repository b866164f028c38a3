// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/hub_line.hpp"

#include "core/error.hpp"
#include "core/team/hub_connection.hpp"
#include "core/team/hub_study.hpp"

#include <chrono>

namespace alteri {

HubLine::HubLine() = default;
HubLine::~HubLine() = default;

HubConnection& HubLine::connected(const HubLink& link, const std::function<bool()>& isEnding)
{
    if (m_connection == nullptr) {
        m_isListening = false;
        m_isInTurn = false;
        m_connection = std::make_unique<HubConnection>(link.service, isEnding);
    }
    m_connection->endWhen(isEnding);
    return *m_connection;
}

/// After a failure the connection may be in the middle of something.
template <class Work>
auto HubLine::working(Work work)
{
    try {
        return work();
    } catch (...) {
        m_connection.reset();
        throw;
    }
}

HubLine::Step HubLine::step(const HubLink& link,
                            const std::vector<GestureRecord>& waiting,
                            bool waitForTurn,
                            const std::function<bool()>& isEnding)
{
    return working([&] {
        auto& connection = connected(link, isEnding);
        HubStudy hub(connection, link.study);
        if (waitForTurn && !m_isInTurn) {
            hub.waitForTurn();
            m_isInTurn = true;
        }
        Step step{pull(connection, link), {}, false};
        if (step.pulled.gestures.empty() && !waiting.empty()) {
            step.pushed = push(connection, link, waiting);
            step.isBehind = step.pushed.gestures == 0;
            if (!step.isBehind)
                hub.announce();
        }
        if (m_isInTurn && !waitForTurn) {
            hub.leaveTurn();
            m_isInTurn = false;
        }
        return step;
    });
}

bool HubLine::listen(const HubLink& link, const std::function<bool()>& isEnding)
{
    constexpr auto glance = std::chrono::milliseconds(100);
    return working([&] {
        auto& connection = connected(link, isEnding);
        if (m_isInTurn) {
            HubStudy(connection, link.study).leaveTurn();
            m_isInTurn = false;
        }
        if (!m_isListening) {
            HubStudy(connection, link.study).listen();
            m_isListening = true;
            return true;  // what came before is asked for
        }
        while (!isEnding())
            if (connection.waitForNotice(glance))
                return true;
        return false;
    });
}

}  // namespace alteri
