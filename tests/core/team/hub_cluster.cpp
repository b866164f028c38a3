// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/team/hub_cluster.hpp"

#include "core/team/hub_connection.hpp"
#include "core/team/hub_schema.hpp"

#include <algorithm>
#include <cstdlib>
#include <netinet/in.h>
#include <stdexcept>
#include <sys/socket.h>
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

/// A port that nobody listens at, just now.
int freePort()
{
    const int number = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    const bool isBound = number >= 0
                         && bind(number, reinterpret_cast<sockaddr*>(&address), size) == 0
                         && getsockname(number, reinterpret_cast<sockaddr*>(&address), &size) == 0;
    if (number >= 0)
        close(number);
    if (!isBound)
        throw std::runtime_error("no free port");
    return ntohs(address.sin_port);
}

}  // namespace

HubCluster::HubCluster()
    : m_programs(serverPrograms())
{
    if (m_programs.empty())
        return;
    begin();
    start("-c listen_addresses= -c unix_socket_permissions=0777");
    HubConnection keeper(serviceOf("keeper"));
    keeper.runAll(hubSchema);
    m_isThere = true;
}

HubCluster::HubCluster(OverNet /*over*/)
    : m_programs(serverPrograms())
{
    if (m_programs.empty() || std::system("command -v openssl >/dev/null 2>&1") != 0)
        return;
    begin();
    makeCertificates();
    m_port = freePort();
    runShell(asServer("printf \"local all all trust\\nhostssl all all 127.0.0.1/32 scram-sha-256\\n"
                      "hostnossl all all all reject\\n\" >"
                      + (m_folder / "data" / "pg_hba.conf").string()));
    start("-c listen_addresses=127.0.0.1 -c port=" + std::to_string(m_port)
          + " -c ssl=on -c ssl_cert_file=" + file("server.crt").string()
          + " -c ssl_key_file=" + file("server.key").string() + " -c unix_socket_permissions=0777");
    HubConnection keeper(serviceOf("keeper") + " port=" + std::to_string(m_port));
    keeper.runAll(hubSchema);
    m_isThere = true;
}

void HubCluster::begin()
{
    m_folder = newFolder();
    const auto folder = m_folder.string();
    // initdb refuses root; anybody else runs it himself.
    if (geteuid() == 0)
        runShell("chown nobody " + folder);
    runShell(asServer("env LC_ALL=C.UTF-8 " + (m_programs / "initdb").string() + " -D " + folder
                      + "/data -U keeper -A trust --no-sync -E UTF8 >" + folder + "/made 2>&1"));
}

void HubCluster::start(const std::string& options)
{
    const auto folder = m_folder.string();
    runShell(asServer((m_programs / "pg_ctl").string() + " -D " + folder + "/data -w -t 60 -l "
                      + folder + "/log -o \"" + options + " -c unix_socket_directories=" + folder
                      + " -c fsync=off -c max_connections=60\" start >" + folder
                      + "/started 2>&1"));
    fs::permissions(m_folder, fs::perms(0711));
}

/// A CA, what it signed, and another CA that has signed nothing.
void HubCluster::makeCertificates() const
{
    const auto folder = m_folder.string();
    const auto newCa = [&](const std::string& name) {
        return "openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=" + name + " -keyout "
               + folder + "/" + name + ".key -out " + folder + "/" + name + ".crt";
    };
    const auto commands = newCa("ca") + " && " + newCa("foreign")
                          + " && openssl req -newkey rsa:2048 -nodes -subj"
                            " /CN=localhost -keyout "
                          + folder + "/server.key -out " + folder
                          + "/server.csr && echo subjectAltName=DNS:localhost >" + folder
                          + "/names && openssl x509 -req -days 2 -in " + folder + "/server.csr -CA "
                          + folder + "/ca.crt -CAkey " + folder
                          + "/ca.key -CAcreateserial -extfile " + folder + "/names -out " + folder
                          + "/server.crt && chmod 600 " + folder + "/server.key";
    runShell(asServer("(" + commands + ") >" + folder + "/certified 2>&1"));
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
