// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/team/hub_values.hpp"

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

struct pg_conn;
struct pg_result;

namespace alteri {

/// A connection to a PostgreSQL server. It is used by one thread at a time.
///
/// Unless the server is on this machine (a socket in a folder), its certificate must be checked
/// against the name that was asked for (`sslmode=verify-full`); with any other setting nothing is
/// sent.
class HubConnection {
public:
    /// @param service name of a service in `~/.pg_service.conf`, or a connection string of libpq
    ///        without a password (that lies in `~/.pgpass`)
    /// @param isEnding asked several times a second while the server is waited for, from now on;
    ///        what waits then ends with Error{Cancelled}, and the connection is good for nothing
    /// @throws Error{HubServiceWithPassword}, {HubNotVerified}, {HubCertificateForeign},
    ///         {HubLoginRefused}, {HubUnreachable}
    explicit HubConnection(const std::string& service, std::function<bool()> isEnding = {});
    void endWhen(std::function<bool()> isEnding) { m_isEnding = std::move(isEnding); }

    /// Runs one statement. Answers come in binary form.
    /// @throws Error{HubUnreachable} the connection is lost: it is not known whether the statement
    ///         was carried out; {HubRightMissing}, {HubDiskFull}, {HubNotSetUp}, {HubStudyKnown},
    ///         {HubVersionDiffers}, {HubFailed}
    HubRows run(const std::string& statement, const std::vector<HubValue>& values = {});
    /// The same with answers as texts, as people write them.
    HubRows runForTexts(const std::string& statement);
    /// Runs several statements, all or none.
    void runAll(const std::string& statements);

    /// Sends rows into a table: COPY ... FROM STDIN. @param lines ends with false
    void copyIn(const std::string& statement, const std::function<bool(std::string&)>& lines);

    /// Waits for what others announce by NOTIFY. @return whether they did
    /// @throws Error{HubUnreachable}
    bool waitForNotice(std::chrono::milliseconds longest);

    /// Who has logged in.
    std::string login() const;
    /// A name as statements write it.
    std::string quoted(const std::string& name) const;
    /// Number of the server's process that works for this connection.
    int backend() const;

private:
    struct Closing {
        void operator()(pg_conn* connection) const;
    };

    void connect(const std::string& service);
    bool waitPatiently(bool toRead, std::chrono::milliseconds longest) const;
    void requireGoingOn() const;
    pg_result* lastResult();
    bool takeNotices();
    void requireVerified();
    HubRows checked(pg_result* result);
    HubRows send(const std::string& statement, const std::vector<HubValue>& values, int form);

    std::unique_ptr<pg_conn, Closing> m_connection;
    std::function<bool()> m_isEnding;
};

}  // namespace alteri
