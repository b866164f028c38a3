// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace alteri {

class HubConnection;

/// What a hub says of a study.
struct HubStudyState {
    std::int64_t head = 0;  ///< number of gestures in the log
    std::string hash;       ///< of the log
    int schemaVersion = 0;  ///< of the study's file
    std::string keySlots;   ///< head of the team's key; empty: gestures are in the clear
    std::string role;       ///< of who has logged in: owner, interviewer or analyst
};

struct HubMember {
    std::string study;
    std::string login;
    std::string role;
};

/// One gesture as it lies there.
struct HubEntry {
    std::int64_t sequence = 0;
    std::string id;
    std::string login;
    std::string hash;
    std::string body;
};

struct PushAnswer {
    std::int64_t head = 0;
    std::string hash;
    bool isTaken = false;  ///< else somebody was faster
};

struct HubSnapshot {
    std::int64_t sequence = 0;
    std::vector<std::string> pieces;
};

/// A study on a hub: the statements of `packaging/hub/hub.sql`. Functions throw as
/// HubConnection::run().
class HubStudy {
public:
    /// @param id of the study, 16 bytes
    HubStudy(HubConnection& connection, std::string id);

    /// Puts the study there, with its state as those who join get it.
    /// @return the hash that its log begins with
    /// @throws Error{HubStudyKnown}
    std::string
    found(int schemaVersion, const std::string& keySlots, const std::vector<std::string>& snapshot);

    /// @throws Error{HubStudyUnknown} it is not there, or not for this login
    HubStudyState state();
    std::vector<HubEntry> entriesAfter(std::int64_t sequence, int most);
    /// Appends gestures behind a number, all or none.
    PushAnswer push(int schemaVersion,
                    std::int64_t base,
                    const std::vector<std::string>& ids,
                    const std::vector<std::string>& bodies);
    void upgrade(int schemaVersion);

    std::optional<HubSnapshot> snapshot();
    std::optional<std::int64_t> snapshotSequence();
    void putSnapshot(std::int64_t sequence, const std::vector<std::string>& pieces);

    void admit(const std::string& login, const std::string& role);
    /// @return whether the login took part
    bool dismiss(const std::string& login);

    /// Waits until nobody else is in turn to push; ends with leaveTurn() or the connection.
    void waitForTurn();
    void leaveTurn();
    /// Tells those who listen that there is something new.
    void announce();
    void listen();

private:
    std::string channel() const;

    HubConnection& m_connection;
    std::string m_id;
};

/// All studies that the login takes part in, and who else does.
std::vector<HubMember> hubMembers(HubConnection& connection);

/// An id as people read it, xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx, and back.
std::string textOfId(const std::string& id);
std::optional<std::string> idInText(const std::string& text);

}  // namespace alteri
