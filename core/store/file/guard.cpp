// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file/guard.hpp"

#include <sqlite3.h>

namespace alteri {

namespace {

constexpr int primary(int code)
{
    return code & 0xff;
}

}  // namespace

Error errorOf(const SQLite::Exception& failure, const std::string& file)
{
    const std::vector<std::string> details{file, failure.what()};
    if (failure.getExtendedErrorCode() == SQLITE_READONLY_DBMOVED)
        return Error(ErrorCode::StudyMoved, details);
    switch (primary(failure.getErrorCode())) {
    case SQLITE_FULL:
        return Error(ErrorCode::DiskFull, details);
    case SQLITE_IOERR:
        if (failure.getExtendedErrorCode() == SQLITE_IOERR_DATA)
            return Error(ErrorCode::SealedPageDamaged, {file});
        return failure.getExtendedErrorCode() == SQLITE_IOERR_NOMEM
                   ? Error(ErrorCode::OutOfMemory, details)
                   : Error(ErrorCode::DiskFault, details);
    case SQLITE_NOMEM:
        return Error(ErrorCode::OutOfMemory, details);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error(ErrorCode::StudyIsBusy, details);
    case SQLITE_NOTADB:
        return Error(ErrorCode::NotAStudy, details);
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return Error(ErrorCode::FileNotReadable, details);
    case SQLITE_CORRUPT:
        return Error(ErrorCode::StudyDamaged, details);
    default:
        return Error(ErrorCode::StoreFailed, {failure.what(), file});
    }
}

}  // namespace alteri
