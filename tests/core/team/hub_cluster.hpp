// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/example_study.hpp"

#include <filesystem>
#include <string>

namespace alteri::test {

/// A PostgreSQL of its own in a temporary folder: a socket, everybody is believed who they are
/// there, and usually no port. It ends with its object. Without a server to start, `isThere()` says
/// so, and tests are skipped.
class HubCluster {
public:
    HubCluster();
    /// Asks for passwords, over TLS alone, at a port of this machine; the certificate of
    /// "localhost" is signed by a CA of its own.
    struct OverNet {};
    explicit HubCluster(OverNet /*over*/);
    ~HubCluster();
    HubCluster(const HubCluster&) = delete;
    HubCluster& operator=(const HubCluster&) = delete;
    HubCluster(HubCluster&&) = delete;
    HubCluster& operator=(HubCluster&&) = delete;

    bool isThere() const { return m_isThere; }
    /// Over the net.
    int port() const { return m_port; }
    std::filesystem::path file(const std::string& name) const { return m_folder / name; }
    /// How somebody connects. "keeper" is the superuser.
    std::string serviceOf(const std::string& login) const;
    /// Makes logins that may take part in studies.
    void admit(const std::string& login) const;

private:
    std::string asServer(const std::string& command) const;
    void begin();
    void start(const std::string& options);
    void makeCertificates() const;

    std::filesystem::path m_folder;
    std::filesystem::path m_programs;
    int m_port = 0;
    bool m_isThere = false;
};

/// The one of all tests, with the schema of a hub, started when it is first asked for.
/// @return nothing, and says why, where PostgreSQL's server is not installed
const HubCluster* hubCluster();

}  // namespace alteri::test

/// Ends a test where there is no server.
#define ALTERI_NEEDS_HUB(name)                                                                     \
    const auto* name = alteri::test::hubCluster();                                                 \
    if ((name) == nullptr) {                                                                       \
        WARN("skipped: PostgreSQL's server is not installed (package postgresql)");                \
        return;                                                                                    \
    }
