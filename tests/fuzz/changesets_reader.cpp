// SPDX-License-Identifier: GPL-3.0-or-later
// Changesets in the log of gestures, which undo and redo apply.
#include "core/error.hpp"
#include "core/maps/study_check.hpp"
#include "core/store/changes/changeset_rows.hpp"
#include "core/store/changes/gesture_log.hpp"
#include "core/store/study_file.hpp"
#include "tests/fuzz/damages.hpp"
#include "tests/fuzz/readers.hpp"

namespace {

/// One that a gesture left, damaged; or bytes that never were one.
std::string changesetFrom(const std::filesystem::path& file, const std::string& bytes)
{
    if (bytes.empty() || bytes.front() % 4 == 0)
        return bytes;
    const auto recorded = alteri::fuzz::changesetsOf(file);
    const auto& chosen = recorded.at(static_cast<unsigned char>(bytes.front()) % recorded.size());
    return alteri::fuzz::damagedBytes(chosen, bytes.substr(1));
}

}  // namespace

void alteri::fuzz::readChangeset(std::string bytes)
{
    const auto file = specimen().whole();
    const auto changeset = changesetFrom(file, bytes);
    replaceChangeset(file, changeset);
    const auto study = StudyFile::open(file, test::fixedEnvironment(2));
    checkStudy(*study);
    study->history();
    study->redo();
    study->undo();
    const auto* first = reinterpret_cast<const std::byte*>(changeset.data());
    const Changeset rows(first, first + changeset.size());
    filtered(rows, [](const ChangesetRow& row) { return row.operation % 2 == 0; });
}
