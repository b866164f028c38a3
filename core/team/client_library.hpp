// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <libpq-fe.h>

namespace alteri {

/// Functions of libpq, PostgreSQL's client library, by their names without `PQ`.
///
/// It is loaded when a hub is talked to first: with it come some twenty libraries for networks,
/// which a program that works alone neither needs nor has.
struct ClientLibrary {
    decltype(&PQbackendPID) backendPid = nullptr;
    decltype(&PQclear) clear = nullptr;
    decltype(&PQconnectPoll) connectPoll = nullptr;
    decltype(&PQconnectStart) connectStart = nullptr;
    decltype(&PQconnectionNeedsPassword) connectionNeedsPassword = nullptr;
    decltype(&PQconnectionUsedPassword) connectionUsedPassword = nullptr;
    decltype(&PQconninfo) conninfo = nullptr;
    decltype(&PQconninfoFree) conninfoFree = nullptr;
    decltype(&PQconninfoParse) conninfoParse = nullptr;
    decltype(&PQconsumeInput) consumeInput = nullptr;
    decltype(&PQerrorMessage) errorMessage = nullptr;
    decltype(&PQescapeIdentifier) escapeIdentifier = nullptr;
    decltype(&PQexec) exec = nullptr;
    decltype(&PQfinish) finish = nullptr;
    decltype(&PQfname) fname = nullptr;
    decltype(&PQfreemem) freemem = nullptr;
    decltype(&PQftype) ftype = nullptr;
    decltype(&PQgetResult) getResult = nullptr;
    decltype(&PQgetisnull) getisnull = nullptr;
    decltype(&PQgetlength) getlength = nullptr;
    decltype(&PQgetvalue) getvalue = nullptr;
    decltype(&PQisBusy) isBusy = nullptr;
    decltype(&PQnfields) nfields = nullptr;
    decltype(&PQnotifies) notifies = nullptr;
    decltype(&PQntuples) ntuples = nullptr;
    decltype(&PQputCopyData) putCopyData = nullptr;
    decltype(&PQputCopyEnd) putCopyEnd = nullptr;
    decltype(&PQresultErrorField) resultErrorField = nullptr;
    decltype(&PQresultStatus) resultStatus = nullptr;
    decltype(&PQsendQueryParams) sendQueryParams = nullptr;
    decltype(&PQsetNoticeProcessor) setNoticeProcessor = nullptr;
    decltype(&PQsocket) socket = nullptr;
    decltype(&PQstatus) status = nullptr;
    decltype(&PQuser) user = nullptr;
};

/// @throws Error{HubUnreachable} the library is not there
const ClientLibrary& libpq();

}  // namespace alteri
