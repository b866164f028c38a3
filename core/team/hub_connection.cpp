// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/team/hub_connection.hpp"

#include "core/error.hpp"
#include "core/system/socket_wait.hpp"
#include "core/team/client_library.hpp"
#include "core/team/hub_faults.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace alteri {

namespace {

struct FreeOptions {
    void operator()(PQconninfoOption* options) const { libpq().conninfoFree(options); }
};

using Options = std::unique_ptr<PQconninfoOption, FreeOptions>;

std::map<std::string, std::string> valuesOf(const Options& options)
{
    std::map<std::string, std::string> values;
    for (const auto* each = options.get(); each != nullptr && each->keyword != nullptr; ++each)
        if (each->val != nullptr)
            values[each->keyword] = each->val;
    return values;
}

bool isConnectionString(const std::string& service)
{
    return service.find('=') != std::string::npos || service.find("://") != std::string::npos;
}

/// What is told by hand, or the name of a service; never a password, which the study would keep.
std::string connectionString(const std::string& service)
{
    if (!isConnectionString(service)) {
        std::string quoted;
        for (const char c : service)
            quoted += c == '\'' || c == '\\' ? std::string{'\\', c} : std::string{c};
        return "service='" + quoted + "'";
    }
    char* fault = nullptr;
    const Options options(libpq().conninfoParse(service.c_str(), &fault));
    const std::unique_ptr<char, decltype(&PQfreemem)> text(fault, libpq().freemem);
    if (options == nullptr)
        throw Error(ErrorCode::HubFailed, {fault == nullptr ? service : fault});
    if (valuesOf(options).contains("password"))
        throw Error(ErrorCode::HubServiceWithPassword);
    return service;
}

bool isSocket(const std::string& host)
{
    return host.empty() || host.front() == '/' || host.front() == '@';
}

bool areSockets(const std::string& hosts)
{
    for (std::size_t at = 0; at <= hosts.size();) {
        const auto end = std::min(hosts.find(',', at), hosts.size());
        if (!isSocket(hosts.substr(at, end - at)))
            return false;
        at = end + 1;
    }
    return true;
}

constexpr std::chrono::milliseconds longestConnecting{10'000};

/// Waits until a connection can be read from or written to. @return whether it can
bool waitFor(pg_conn* connection, bool toRead, std::chrono::milliseconds longest)
{
    return waitForSocket(libpq().socket(connection), toRead ? SocketUse::Read : SocketUse::Write,
                         longest);
}

}  // namespace

void HubConnection::Closing::operator()(pg_conn* connection) const
{
    libpq().finish(connection);
}

HubConnection::HubConnection(const std::string& service, std::function<bool()> isEnding)
    : m_isEnding(std::move(isEnding))
{
    connect(connectionString(service));
    // What the server has to remark is for its own log.
    libpq().setNoticeProcessor(
        m_connection.get(), [](void*, const char*) {}, nullptr);
}

void HubConnection::connect(const std::string& service)
{
    m_connection.reset(libpq().connectStart(service.c_str()));
    if (m_connection == nullptr)
        throw Error(ErrorCode::OutOfMemory);
    requireVerified();
    if (libpq().status(m_connection.get()) == CONNECTION_BAD)
        throw connectingFault(m_connection.get());
    const auto deadline = std::chrono::steady_clock::now() + longestConnecting;
    auto wanted = PGRES_POLLING_WRITING;
    while (wanted != PGRES_POLLING_OK) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
            deadline - std::chrono::steady_clock::now());
        if (left.count() <= 0 || !waitPatiently(wanted == PGRES_POLLING_READING, left))
            throw Error(ErrorCode::HubUnreachable, {{}});
        wanted = libpq().connectPoll(m_connection.get());
        if (wanted == PGRES_POLLING_FAILED)
            throw connectingFault(m_connection.get());
    }
}

void HubConnection::requireGoingOn() const
{
    if (m_isEnding && m_isEnding())
        throw Error(ErrorCode::Cancelled);
}

/// Waits in short glances, so that it can end. @return whether the connection can be used
bool HubConnection::waitPatiently(bool toRead, std::chrono::milliseconds longest) const
{
    constexpr std::chrono::milliseconds glance{100};
    for (; longest.count() > 0; longest -= glance) {
        requireGoingOn();
        if (waitFor(m_connection.get(), toRead, std::min(glance, longest)))
            return true;
    }
    return false;
}

/// Waits for what the server answers to what was sent.
pg_result* HubConnection::lastResult()
{
    pg_result* last = nullptr;
    try {
        for (;;) {
            while (libpq().isBusy(m_connection.get()) != 0) {
                waitPatiently(true, longestConnecting);
                if (libpq().consumeInput(m_connection.get()) != 1)
                    throw lostFault(m_connection.get());
            }
            auto* next = libpq().getResult(m_connection.get());
            if (next == nullptr)
                return last;
            libpq().clear(last);
            last = next;
            // Of a copying there would be no end.
            const auto status = libpq().resultStatus(last);
            if (status == PGRES_COPY_IN || status == PGRES_COPY_OUT || status == PGRES_COPY_BOTH)
                return last;
        }
    } catch (...) {
        libpq().clear(last);
        throw;
    }
}

/// Before anything is sent: `sslmode=require` would send the password to whoever answers.
void HubConnection::requireVerified()
{
    const Options options(libpq().conninfo(m_connection.get()));
    auto values = valuesOf(options);
    if (values["hostaddr"].empty() && areSockets(values["host"]))
        return;
    if (values["sslmode"] != "verify-full")
        throw Error(ErrorCode::HubNotVerified, {values["host"]});
}

HubRows HubConnection::checked(pg_result* result)
{
    HubRows rows(result);
    const auto status = libpq().resultStatus(result);
    if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK && status != PGRES_COPY_IN)
        throw statementFault(m_connection.get(), result);
    return rows;
}

HubRows
HubConnection::send(const std::string& statement, const std::vector<HubValue>& values, int form)
{
    std::vector<const char*> starts;
    std::vector<int> lengths;
    std::vector<int> formats;
    std::vector<unsigned int> types;
    for (const auto& value : values) {
        starts.push_back(value.isNothing() ? nullptr : value.bytes().c_str());
        lengths.push_back(value.isNothing() ? 0 : static_cast<int>(value.bytes().size()));
        formats.push_back(value.isBinary() ? 1 : 0);
        types.push_back(value.type());
    }
    if (libpq().sendQueryParams(m_connection.get(), statement.c_str(),
                                static_cast<int>(values.size()), types.data(), starts.data(),
                                lengths.data(), formats.data(), form)
        != 1)
        throw lostFault(m_connection.get());
    return checked(lastResult());
}

HubRows HubConnection::run(const std::string& statement, const std::vector<HubValue>& values)
{
    return send(statement, values, 1);
}

HubRows HubConnection::runForTexts(const std::string& statement)
{
    return send(statement, {}, 0);
}

void HubConnection::runAll(const std::string& statements)
{
    run("BEGIN");
    try {
        checked(libpq().exec(m_connection.get(), statements.c_str()));
    } catch (...) {
        HubRows ended(libpq().exec(m_connection.get(), "ROLLBACK"));
        throw;
    }
    run("COMMIT");
}

void HubConnection::copyIn(const std::string& statement,
                           const std::function<bool(std::string&)>& lines)
{
    checked(libpq().exec(m_connection.get(), statement.c_str()));
    std::string text;
    try {
        for (text.clear(); lines(text); text.clear())
            if (libpq().putCopyData(m_connection.get(), text.data(), static_cast<int>(text.size()))
                != 1)
                throw lostFault(m_connection.get());
    } catch (...) {
        libpq().putCopyEnd(m_connection.get(), "not written whole");
        HubRows ended(lastResult());
        throw;
    }
    if (libpq().putCopyEnd(m_connection.get(), nullptr) != 1)
        throw lostFault(m_connection.get());
    checked(lastResult());
}

bool HubConnection::takeNotices()
{
    bool isNoticed = false;
    while (auto* notice = libpq().notifies(m_connection.get())) {
        isNoticed = true;
        libpq().freemem(notice);
    }
    return isNoticed;
}

bool HubConnection::waitForNotice(std::chrono::milliseconds longest)
{
    // What came along with the answer to something else is there already.
    if (takeNotices())
        return true;
    if (!waitFor(m_connection.get(), true, longest))
        return false;
    if (libpq().consumeInput(m_connection.get()) != 1)
        throw lostFault(m_connection.get());
    return takeNotices();
}

std::string HubConnection::login() const
{
    return libpq().user(m_connection.get());
}

std::string HubConnection::quoted(const std::string& name) const
{
    const std::unique_ptr<char, decltype(&PQfreemem)> text(
        libpq().escapeIdentifier(m_connection.get(), name.data(), name.size()), libpq().freemem);
    if (text == nullptr)
        throw Error(ErrorCode::HubFailed, {libpq().errorMessage(m_connection.get())});
    return text.get();
}

int HubConnection::backend() const
{
    return libpq().backendPid(m_connection.get());
}

}  // namespace alteri
