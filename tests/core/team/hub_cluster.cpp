// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/team/hub_cluster.hpp"

#include "core/team/hub_connection.hpp"
#include "core/team/hub_schema.hpp"

#include <algorithm>
#include <cstdlib>
#include <stdexcept>
#include <system_error>
#include <unistd.h>
#include <vector>

namespace alteri::test {

namespace fs = std::filesystem;

namespace {

/// The newest server that is installed.
fs::path serverPrograms()
{
    std::vector<std::pair<int, fs::path>> found;
    std::error_code ignored;
    for (fs::directory_iterator entry("/usr/lib/postgresql", ignored), end;
         !ignored && entry != end; entry.increment(ignored))
        if (fs::exists(entry->path() / "bin" / "initdb"))
            found.emplace_back(std::atoi(entry->path().filename().c_str()), entry->path() / "bin");
    return found.empty() ? fs::path() : std::max_element(found.begin(), found.end())->second;
}

void runShell(const std::string& command)
{
    if (std::system(command.c_str()) != 0)
        throw std::runtime_error("failed: " + command);
}

/// Paths of sockets end at 107 bytes, so that the folder lies where names are short.
fs::path newFolder()
{
    std::string name = "/tmp/alteri-hub-XXXXXX";
    if (mkdtemp(name.data()) == nullptr)
        throw std::runtime_error("no temporary folder");
    return name;
}

}  // namespace

HubCluster::HubCluster()
    : m_programs(serverPrograms())
{
    if (m_programs.empty())
        return;
    m_folder = newFolder();
    const auto folder = m_folder.string();
    // initdb refuses root; anybody else runs it himself.
    if (geteuid() == 0)
        runShell("chown nobody " + folder);
    runShell(asServer("env LC_ALL=C.UTF-8 " + (m_programs / "initdb").string() + " -D " + folder
                      + "/data -U keeper -A trust --no-sync -E UTF8 >" + folder + "/made 2>&1"));
    runShell(asServer((m_programs / "pg_ctl").string() + " -D " + folder + "/data -w -t 60 -l "
                      + folder + "/log -o \"-c listen_addresses='' -c unix_socket_directories='"
                      + folder
                      + "' -c unix_socket_permissions=0777 -c fsync=off -c max_connections=60\""
                        " start >"
                      + folder + "/started 2>&1"));
    fs::permissions(m_folder, fs::perms(0711));
    HubConnection keeper(serviceOf("keeper"));
    keeper.runAll(hubSchema);
    m_isThere = true;
}

HubCluster::~HubCluster()
{
    if (m_folder.empty())
        return;
    const auto stopping =
        asServer((m_programs / "pg_ctl").string() + " -D " + m_folder.string()
                 + "/data -m immediate stop >" + m_folder.string() + "/stopped 2>&1");
    [[maybe_unused]] const int status = std::system(stopping.c_str());
    std::error_code ignored;
    fs::remove_all(m_folder, ignored);
}

std::string HubCluster::asServer(const std::string& command) const
{
    // From a folder that everybody may be in.
    const auto here = "cd " + m_folder.string() + " && ";
    return geteuid() == 0
               ? "runuser -u nobody -- sh -c '" + here +
                     [&] {
                         std::string quoted;
                         for (const char c : command)
                             quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
                         return quoted;
                     }()
                     + "'"
               : here + command;
}

std::string HubCluster::serviceOf(const std::string& login) const
{
    return "host=" + m_folder.string() + " dbname=postgres user=" + login;
}

void HubCluster::admit(const std::string& login) const
{
    HubConnection keeper(serviceOf("keeper"));
    const auto name = keeper.quoted(login);
    const auto rows =
        keeper.run("SELECT 1 FROM pg_roles WHERE rolname = $1", {HubValue::ofText(login)});
    if (rows.count() == 0)
        keeper.run("CREATE ROLE " + name + " LOGIN");
    keeper.run("GRANT alteri_member TO " + name);
}

const HubCluster* hubCluster()
{
    static const HubCluster cluster;
    return cluster.isThere() ? &cluster : nullptr;
}

}  // namespace alteri::test
