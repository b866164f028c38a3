// SPDX-License-Identifier: GPL-3.0-or-later
// Over the net a hub is spoken to only where it is the one that is meant.
#include "core/error.hpp"
#include "core/team/hub_connection.hpp"
#include "tests/catch.hpp"
#include "tests/core/team/hub_cluster.hpp"

#include <fstream>
#include <optional>

using namespace alteri;
using namespace alteri::test;

namespace {

/// Anna's way to a hub over the net.
struct AnnasWay {
    const HubCluster& cluster;
    TemporaryFolder folder;
    std::filesystem::path passwords = folder.path("pgpass");

    explicit AnnasWay(const HubCluster& of)
        : cluster(of)
    {
        HubConnection keeper(cluster.serviceOf("keeper")
                             + " port=" + std::to_string(cluster.port()));
        keeper.run("CREATE ROLE anna LOGIN PASSWORD 'correct horse'");
        std::ofstream(passwords) << "*:*:*:anna:correct horse\n";
        std::filesystem::permissions(passwords, std::filesystem::perms(0600));
    }

    std::string to(const std::string& host, const std::string& ca) const
    {
        return "host=" + host + " hostaddr=127.0.0.1 port=" + std::to_string(cluster.port())
               + " dbname=postgres user=anna sslmode=verify-full channel_binding=require"
               + " sslrootcert=" + ca + " passfile=" + passwords.string();
    }

    static std::optional<ErrorCode> refusal(const std::string& service)
    {
        try {
            const HubConnection hub(service);
        } catch (const Error& error) {
            return error.code();
        }
        return std::nullopt;
    }
};

}  // namespace

TEST_CASE("a hub over the net is believed by its certificate alone", "[team]")
{
    const HubCluster cluster{HubCluster::OverNet{}};
    if (!cluster.isThere()) {
        WARN("skipped: PostgreSQL's server or openssl is not installed");
        return;
    }
    const AnnasWay anna(cluster);
    const auto ca = cluster.file("ca.crt").string();
    {
        HubConnection hub(anna.to("localhost", ca));
        const auto rows = hub.run("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()");
        CHECK(rows.flag(0, 0));
    }
    using enum ErrorCode;
    CHECK(AnnasWay::refusal(anna.to("hub.example.org", ca)) == HubCertificateForeign);
    CHECK(AnnasWay::refusal(anna.to("localhost", cluster.file("foreign.crt").string()))
          == HubCertificateForeign);
    CHECK(AnnasWay::refusal(anna.to("localhost", cluster.file("gone.crt").string()))
          == HubCertificateForeign);
    for (const auto* unchecked : {"disable", "prefer", "require", "verify-ca"}) {
        CAPTURE(unchecked);
        auto service = anna.to("localhost", ca);
        const std::string full = "verify-full";
        service.replace(service.find(full), full.size(), unchecked);
        CHECK(AnnasWay::refusal(service) == HubNotVerified);
    }
    // A file of passwords that others can read is not used.
    std::filesystem::permissions(anna.passwords, std::filesystem::perms(0644));
    CHECK(AnnasWay::refusal(anna.to("localhost", ca)) == HubLoginRefused);
}
