// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/team/hub_faults.hpp"

#include "core/team/client_library.hpp"

#include <array>
#include <string>
#include <string_view>

namespace alteri {

namespace {

std::string withoutLineEnd(std::string text)
{
    while (!text.empty() && (text.back() == '\n' || text.back() == ' '))
        text.pop_back();
    return text;
}

bool has(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

struct StateMeaning {
    std::string_view state;  ///< or how it begins
    ErrorCode code;
};

constexpr std::array meanings{
    StateMeaning{"08", ErrorCode::HubUnreachable},
    StateMeaning{"57", ErrorCode::HubUnreachable},
    StateMeaning{"53300", ErrorCode::HubUnreachable},
    StateMeaning{"28", ErrorCode::HubLoginRefused},
    StateMeaning{"42501", ErrorCode::HubRightMissing},
    StateMeaning{"53100", ErrorCode::HubDiskFull},
    StateMeaning{"55000", ErrorCode::HubVersionDiffers},
};

}  // namespace

Error connectingFault(pg_conn* connection)
{
    const auto text = withoutLineEnd(libpq().errorMessage(connection));
    if (has(text, "certificate") || has(text, "SSL") || has(text, "root.crt"))
        return Error(ErrorCode::HubCertificateForeign, {text});
    const bool isBusy = has(text, "starting up") || has(text, "shutting down")
                        || has(text, "too many") || has(text, "terminating connection");
    if (!isBusy
        && (libpq().connectionNeedsPassword(connection) != 0
            || libpq().connectionUsedPassword(connection) != 0 || has(text, "FATAL")))
        return Error(ErrorCode::HubLoginRefused, {text});
    return Error(ErrorCode::HubUnreachable, {text});
}

Error lostFault(pg_conn* connection)
{
    return Error(ErrorCode::HubUnreachable, {withoutLineEnd(libpq().errorMessage(connection))});
}

Error statementFault(pg_conn* connection, pg_result* result)
{
    const char* sent = libpq().resultErrorField(result, PG_DIAG_SQLSTATE);
    if (sent == nullptr || libpq().status(connection) == CONNECTION_BAD)
        return lostFault(connection);
    const std::string_view state = sent;
    const char* message = libpq().resultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
    const std::string text = message == nullptr ? std::string(state) : message;
    // The hub's own table or schema is not there.
    if ((state == "42P01" && has(text, "alteri.")) || (state == "3F000" && has(text, "alteri")))
        return Error(ErrorCode::HubNotSetUp);
    for (const auto& each : meanings)
        if (state.starts_with(each.state))
            return Error(each.code, {text});
    return Error(ErrorCode::HubFailed, {text, std::string(state)});
}

}  // namespace alteri
