// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"

struct pg_conn;
struct pg_result;

namespace alteri {

/// Why a connection could not be made. libpq has no codes for it, only texts.
Error connectingFault(pg_conn* connection);

/// That a connection is lost, and why.
Error lostFault(pg_conn* connection);

/// Why a statement failed, by its SQLSTATE (PostgreSQL's documentation, appendix A).
Error statementFault(pg_conn* connection, pg_result* result);

}  // namespace alteri
