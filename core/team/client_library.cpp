// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/team/client_library.hpp"

#include "core/error.hpp"
#include "core/system/shared_library.hpp"

#include <string>
#include <type_traits>

namespace alteri {

namespace {

// The name that all versions since 8.3 have.
#if defined(_WIN32)
constexpr auto fileName = "libpq.dll";
#elif defined(__APPLE__)
constexpr auto fileName = "libpq.5.dylib";
#else
constexpr auto fileName = "libpq.so.5";
#endif

ClientLibrary loaded()
{
    const SharedLibrary file(fileName);  // which stays
    if (!file.isLoaded())
        throw Error(ErrorCode::HubUnreachable,
                    {"PostgreSQL's client library is not installed: " + file.fault()});
    const auto take = [&](auto& function, const char* name) {
        function = reinterpret_cast<std::remove_reference_t<decltype(function)>>(file.find(name));
        if (function == nullptr)
            throw Error(ErrorCode::HubUnreachable, {std::string(fileName) + ": " + name});
    };
    ClientLibrary library;
    take(library.backendPid, "PQbackendPID");
    take(library.clear, "PQclear");
    take(library.connectPoll, "PQconnectPoll");
    take(library.connectStart, "PQconnectStart");
    take(library.connectionNeedsPassword, "PQconnectionNeedsPassword");
    take(library.connectionUsedPassword, "PQconnectionUsedPassword");
    take(library.conninfo, "PQconninfo");
    take(library.conninfoFree, "PQconninfoFree");
    take(library.conninfoParse, "PQconninfoParse");
    take(library.consumeInput, "PQconsumeInput");
    take(library.errorMessage, "PQerrorMessage");
    take(library.escapeIdentifier, "PQescapeIdentifier");
    take(library.exec, "PQexec");
    take(library.finish, "PQfinish");
    take(library.fname, "PQfname");
    take(library.freemem, "PQfreemem");
    take(library.ftype, "PQftype");
    take(library.getResult, "PQgetResult");
    take(library.getisnull, "PQgetisnull");
    take(library.getlength, "PQgetlength");
    take(library.getvalue, "PQgetvalue");
    take(library.isBusy, "PQisBusy");
    take(library.nfields, "PQnfields");
    take(library.notifies, "PQnotifies");
    take(library.ntuples, "PQntuples");
    take(library.putCopyData, "PQputCopyData");
    take(library.putCopyEnd, "PQputCopyEnd");
    take(library.resultErrorField, "PQresultErrorField");
    take(library.resultStatus, "PQresultStatus");
    take(library.sendQueryParams, "PQsendQueryParams");
    take(library.setNoticeProcessor, "PQsetNoticeProcessor");
    take(library.socket, "PQsocket");
    take(library.status, "PQstatus");
    take(library.user, "PQuser");
    return library;
}

}  // namespace

const ClientLibrary& libpq()
{
    static const auto library = loaded();
    return library;
}

}  // namespace alteri
