// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"
#include "core/store/change.hpp"
#include "core/store/environment.hpp"
#include "core/store/reader.hpp"
#include "core/store/study_opening.hpp"
#include "core/store/writer.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace alteri {

class GestureLog;
class PastStudy;
class StudyCopying;
struct LoggedGesture;

/// A study in its file: one SQLite database. The only way to change it is perform().
///
/// While it is open for writing nobody else can write to it. Nothing is ever unsaved: when
/// perform(), undo() or redo() returns, the change is on the disk.
class StudyFile {
public:
    using Access = StudyAccess;

    /// Makes an empty study.
    /// @throws Error{FileExists}, Error{FileNotWritable}
    static std::unique_ptr<StudyFile> create(const std::filesystem::path& file,
                                             Environment environment);

    /// Opens a study; if it cannot be had for writing, a copy of it in memory for reading.
    /// @throws Error{FileNotFound}, {FileNotReadable}, {NotAStudy}, {ForeignDatabase},
    ///         {StudyDamaged}, {StudyTooNew}, {StudyIsBusy}; the file stays as it was
    static std::unique_ptr<StudyFile> open(const std::filesystem::path& file,
                                           Environment environment);

    ~StudyFile();
    StudyFile(const StudyFile&) = delete;
    StudyFile& operator=(const StudyFile&) = delete;
    StudyFile(StudyFile&&) = delete;
    StudyFile& operator=(StudyFile&&) = delete;

    const std::filesystem::path& file() const { return m_file; }
    Access access() const { return m_access; }
    Reader reader() const;

    /// Runs one gesture: one transaction, one changeset, one entry of the log. If `write` throws
    /// or the disk refuses, the study is as before. A gesture that changes nothing leaves no
    /// entry.
    ///
    /// @param label what people call the gesture, e.g. in the undo menu
    /// @throws Error{StudyIsReadOnly}, Error{StoreFailed}, and what `write` throws
    Change perform(std::string_view label, const std::function<void(Writer&)>& write);

    /// Writes what a new study begins with (its codebook and map design). Not a gesture: it is in
    /// no log and cannot be undone, since a study without them is none.
    /// @throws as perform()
    void found(const std::function<void(Writer&)>& write);

    /// Label of the gesture that undo() would take back.
    std::optional<std::string> undoLabel() const;
    std::optional<std::string> redoLabel() const;

    /// Takes the last gesture back. Appends to the log, so that nothing is ever lost from it.
    /// @throws Error{NothingToUndo}, Error{StudyIsReadOnly}, Error{StoreFailed}
    Change undo();
    /// @throws Error{NothingToRedo}, Error{StudyIsReadOnly}, Error{StoreFailed}
    Change redo();

    /// The gestures of the study in order, undoings and redoings included.
    std::vector<LoggedGesture> history() const;

    /// The gestures after one of them, in order.
    std::vector<LoggedGesture> historyAfter(std::int64_t sequence) const;

    /// The study's past, up to its present state, in memory and for reading only.
    std::unique_ptr<PastStudy> past() const;

    /// Begins to copy the study into memory. To be ended before the file is closed.
    std::unique_ptr<StudyCopying> copying() const;

    /// Writes a copy with its history. Replaces `copy` if it exists; the user was asked.
    /// @throws Error{FileNotWritable}
    void saveCopy(const std::filesystem::path& copy) const;

    /// Checks the file itself: its pages and the references between its rows. See
    /// `core/maps/study_check.hpp` for the rules of the study.
    /// @return one problem per violation; empty if all is well
    std::vector<Problem> checkFile() const;

private:
    StudyFile(std::filesystem::path file,
              Access access,
              std::unique_ptr<Connection> connection,
              Environment environment);

    void requireWritable() const;
    Change replay(std::int64_t sequence, bool isUndo);

    std::filesystem::path m_file;
    Access m_access;
    std::unique_ptr<Connection> m_connection;
    Environment m_environment;
    std::unique_ptr<GestureLog> m_log;
};

}  // namespace alteri
