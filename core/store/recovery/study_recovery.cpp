// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recovery/study_recovery.hpp"

#include "core/error.hpp"
#include "core/files/new_file.hpp"
#include "core/files/study_signature.hpp"
#include "core/store/file/connection.hpp"
#include "core/store/file/guard.hpp"
#include "core/store/file/schema.hpp"
#include "core/store/recovery/salvaged_study.hpp"
#include "core/store/sealing/sealed_bytes.hpp"
#include "core/store/study_opening.hpp"
#include "core/store/study_rewriting.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <system_error>

namespace alteri {

namespace fs = std::filesystem;

namespace {

/// Of the tables in a file: its head says so; if that is lost, it is taken for one of today.
int versionIn(std::span<const std::byte> bytes)
{
    constexpr std::size_t at = 60;  // "user version", big-endian
    if (bytes.size() < at + 4)
        return schemaVersion;
    unsigned version = 0;
    for (const auto byte : bytes.subspan(at, 4))
        version = version << 8U | std::to_integer<unsigned>(byte);
    const bool isKnown = version >= 1 && version <= static_cast<unsigned>(schemaVersion);
    return isKnown ? static_cast<int>(version) : schemaVersion;
}

bool isAnythingIn(const RecoveredStudy& recovered)
{
    return std::any_of(recovered.tables.begin(), recovered.tables.end(), [](const auto& table) {
        return table.fromPages > 0 && isRecorded(table.name);
    });
}

}  // namespace

RecoveredStudy recoverStudy(const fs::path& damaged,
                            const fs::path& target,
                            const std::shared_ptr<const StudyKey>& key)
{
    std::error_code ignored;
    if (!fs::exists(damaged, ignored))
        throw Error(ErrorCode::FileNotFound, {damaged.string()});
    const bool isSealed = isSealedStudy(damaged);
    if (isSealed && key == nullptr)
        throw Error(ErrorCode::PassphraseNeeded, {damaged.string()});
    const auto used = isSealed ? key : nullptr;
    const auto clear = settledBytes(damaged, used);
    const DatabasePages pages(
        clear.bytes, isSealed ? DatabasePages::Size{SealedLayout::pageSize, SealedLayout::reserve}
                              : DatabasePages::Size{});
    RecoveredStudy recovered;
    recovered.pages = pages.count();
    recovered.damagedPages = static_cast<std::uint32_t>(clear.damaged.size());
    return guarded(
        [&] {
            const auto found = foundRows(pages);
            recovered.unreadableRows = found.unreadable;
            SalvagedStudy study(versionIn(clear.bytes));
            study.add(found);
            study.bringUpToDate();
            study.addFromHistory();
            study.makeWhole();
            study.settleHistory();
            study.report(recovered);
            if (!isAnythingIn(recovered))
                throw Error(ErrorCode::NotAStudy, {damaged.string()});
            auto file = NewFile::at(target, damaged);
            writeAnew(study.connection(), file.path(), used);
            settleOnDisk(file.path());
            file.keep();
            return recovered;
        },
        target.string());
}

}  // namespace alteri
