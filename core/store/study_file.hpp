// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"
#include "core/model/leaving.hpp"
#include "core/store/changes/change.hpp"
#include "core/store/file/environment.hpp"
#include "core/store/file/file_stamp.hpp"
#include "core/store/study_opening.hpp"
#include "core/store/tables/reader.hpp"
#include "core/store/tables/writer.hpp"

#include <cstddef>
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
struct GestureRecord;
struct HubLink;
struct Rebased;
class PastStudy;
class Recording;
class StudyCopy;
class StudyCopying;
class StudyMerging;
class StudyPlace;
struct LoggedGesture;
using Changeset = std::vector<std::byte>;

/// How many of how many steps of copying are done; what it throws ends that.
using CopyWatch = std::function<void(std::size_t done, std::size_t all)>;

/// A study in its file: one SQLite database. The only way to change it is perform().
///
/// While it is open for writing nobody else can write to it. Nothing is ever unsaved: when
/// perform(), undo() or redo() returns, the change is on the disk. Before each commit the file is
/// looked at: if it is not where it was, or not as it was left, nothing is written, and the study
/// goes on in memory and for reading only (ReadOnlyLost), to be saved as a copy.
class StudyFile {
public:
    using Access = StudyAccess;
    /// Of a sealed study; nothing: it can be read by whoever has the file.
    using Key = std::shared_ptr<const StudyKey>;

    /// Makes an empty study.
    /// @throws Error{FileExists}, Error{FileNotWritable}
    static std::unique_ptr<StudyFile>
    create(const std::filesystem::path& file, Environment environment, const Key& key = nullptr);

    /// Makes a study and fills it. It appears at its place only when it is whole: whatever
    /// interrupts its making leaves nothing behind that looks like a study in order.
    /// @throws as create(), and what `fill` throws
    static std::unique_ptr<StudyFile> make(const std::filesystem::path& file,
                                           const Environment& environment,
                                           const std::function<void(StudyFile&)>& fill,
                                           const Key& key = nullptr);

    /// Opens a study; if it cannot be had for writing, a copy of it in memory for reading.
    /// @throws Error{FileNotFound}, {FileNotReadable}, {NotAStudy}, {ForeignDatabase},
    ///         {SchemaForeign}, {StudyDamaged}, {StudyTooNew}, {StudyIsBusy}, {DiskFault},
    ///         {OutOfMemory}, {PassphraseNeeded}; the file stays as it was
    static std::unique_ptr<StudyFile> open(const std::filesystem::path& file,
                                           Environment environment,
                                           OpenFor purpose = OpenFor::Writing,
                                           const Key& key = nullptr);

    ~StudyFile();
    StudyFile(const StudyFile&) = delete;
    StudyFile& operator=(const StudyFile&) = delete;
    StudyFile(StudyFile&&) = delete;
    StudyFile& operator=(StudyFile&&) = delete;

    const std::filesystem::path& file() const { return m_file; }
    Access access() const { return m_access; }
    /// Who has the study, where it is in use and that can be told.
    const std::optional<StudyHolder>& holder() const { return m_holder; }
    /// What the user has to know of how it was opened.
    const std::vector<Problem>& notices() const { return m_notices; }
    Reader reader() const;
    /// Whose name stands with gestures from now on; see Environment::author.
    void setAuthor(std::function<std::string()> author);

    /// Nothing if the study is not sealed.
    const Key& key() const;
    /// Lets the study be opened with another passphrase from now on. Not a gesture.
    /// @param key made of key() by StudyKey::with()
    /// @throws Error{NotSealed}, Error{StudyIsReadOnly}, and as perform()
    void changeKey(const Key& key);

    /// Looks whether the file is still there and as it was left; if not, access() changes.
    /// @return whether it is, or need not be
    bool lookAtPlace();

    /// Runs one gesture: one transaction, one changeset, one entry of the log. If `write` throws
    /// or the disk refuses, the study is as before. A gesture that changes nothing leaves no
    /// entry.
    ///
    /// @param label what people call the gesture, e.g. in the undo menu
    /// @throws Error{StudyIsReadOnly}, Error{StudyMoved}, Error{StudyOverwritten}, Error{DiskFull},
    ///         Error{DiskFault}, Error{StoreFailed}, and what `write` throws
    Change perform(std::string_view label, const std::function<void(Writer&)>& write);

    /// Writes what a new study begins with (its codebook and map design). Not a gesture: it is in
    /// no log and cannot be undone, since a study without them is none.
    /// @throws as perform()
    void found(const std::function<void(Writer&)>& write);

    /// Keeps that something left the study. Not a gesture: nobody can take back that it left, and
    /// undo after an export is about what was done before.
    /// @param leaving time and author are those of now
    /// @throws as perform()
    void noteLeaving(Leaving leaving);

    /// Label of the gesture that undo() would take back.
    std::optional<std::string> undoLabel() const;
    std::optional<std::string> redoLabel() const;

    /// Takes the last gesture back. Appends to the log, so that nothing is ever lost from it.
    /// @throws Error{NothingToUndo}, and as perform()
    Change undo();
    /// @throws Error{NothingToRedo}, and as perform()
    Change redo();

    /// Cuts the history off: what happened up to a gesture can neither be undone nor be read from
    /// the file any more. Where later entries take earlier ones back, they go with them. Cannot be
    /// undone. Copies and backups elsewhere keep what they have.
    /// @return the last gesture that was forgotten
    /// @throws as perform()
    std::int64_t forgetUpTo(std::int64_t sequence);

    /// Removes an ego with everything about it, from the history too. Cannot be undone.
    /// @param label what gestures are called from now on that touched it; theirs may name somebody
    /// @throws as perform()
    Change forgetEgo(EgoId ego, std::string_view label);

    // A study that a team works on (`core/team`): its log is that of a hub up to some gesture, and
    // from there on its own, which waits.

    /// Nothing if the study is connected to no hub.
    std::optional<HubLink> hubLink() const;
    /// Not a gesture, as all of this. @param link nothing: it is connected to none any more
    /// @throws as perform()
    void connectToHub(const std::optional<HubLink>& link);
    /// The gestures that wait to be sent, in order.
    std::vector<GestureRecord> waitingGestures() const;
    std::size_t waitingCount() const;
    /// What a pull makes of the log, where nothing has to be worked out for it; see
    /// plainlyRebased().
    std::optional<Rebased> plainlyRebased(std::vector<GestureRecord> pulled) const;
    /// Takes over what a pull makes of the log.
    /// @return nothing if something was done meanwhile: it has to be worked out again
    /// @throws Error{HubLogUnfit} it does not fit, and as perform(); the study is as it was then
    std::optional<Change> follow(const Rebased& rebased);
    /// Notes that the hub has some of the gestures that waited, the first ones.
    /// @param hash of the hub's log up to there
    /// @throws as perform()
    void confirm(std::size_t gestures, const std::string& hash);
    /// Writes a study to a new file from the bytes of its snapshot. All its gestures are others'.
    /// @throws Error{NotAStudy}, and as make()
    static std::unique_ptr<StudyFile> makeFromSnapshot(const std::filesystem::path& file,
                                                       const Environment& environment,
                                                       const std::vector<std::byte>& snapshot,
                                                       const HubLink& link,
                                                       const Key& key = nullptr);

    /// The id that all copies of the study have, 16 bytes.
    std::string studyId() const;

    /// Number of the last gesture; 0 if there was none, or all are forgotten.
    std::int64_t lastSequence() const;

    /// The gestures of the study in order, undoings and redoings included.
    std::vector<LoggedGesture> history() const;

    /// The gestures after one of them, in order.
    std::vector<LoggedGesture> historyAfter(std::int64_t sequence) const;

    /// The study's past, up to its present state, in memory and for reading only.
    std::unique_ptr<PastStudy> past() const;

    /// Works out what another copy of the study, or another study, has that this one lacks. It is
    /// written by mergeStudy() of `core/codebook/study_merge`.
    /// @throws Error{HistoryBroken}, Error{StoreFailed}
    std::unique_ptr<StudyMerging> merging(const StudyFile& other) const;
    /// The same with this one as the other copy.
    std::unique_ptr<StudyMerging> mergingInto(Connection& ours) const;

    /// The study in memory, to be looked at and tried out by any thread.
    std::unique_ptr<StudyCopy> copy() const;
    /// Begins to make such a copy. To be ended before the file is closed.
    std::unique_ptr<StudyCopying> copying() const;

    /// Writes a copy with its history. Replaces a file that is there (the user was asked), but no
    /// study. Whatever ends it in the middle leaves no copy, and an older file as it was.
    /// @throws Error{FileExists} it is this study; Error{StudyIsBusy}, Error{OutputIsStudy},
    ///         Error{FileNotWritable}, Error{DiskFull}, and what `watch` throws
    void saveCopy(const std::filesystem::path& copy, const CopyWatch& watch = {}) const;

    /// Lets one other thread have the study as long as this lives. Whatever the thread that lent it
    /// asks of the study meanwhile fails with std::logic_error.
    class Loan {
    public:
        explicit Loan(const StudyFile& study);
        ~Loan();
        Loan(const Loan&) = delete;
        Loan& operator=(const Loan&) = delete;
        Loan(Loan&&) = delete;
        Loan& operator=(Loan&&) = delete;

    private:
        const StudyFile& m_study;
    };
    bool isLent() const;

    /// Checks the file itself: its pages, its rows and the references between them. See
    /// `core/maps/study_check.hpp` for the rules of the study.
    /// @return one problem per violation; empty if all is well
    std::vector<Problem> checkFile() const;

    /// Checks the history of a sound file by taking all of it back in a copy.
    /// @return the fault met first on the way back, if there is one
    std::vector<Problem> checkHistory() const;

private:
    /// What the log says of a change beside its rows.
    struct Entry {
        std::string label;
        std::optional<std::int64_t> undoes;
        std::optional<std::int64_t> redoes;
    };

    StudyFile(std::filesystem::path file, OpenedStudy opened, Environment environment);

    void requireWritable() const;
    void prepareToWrite();
    void requireNoTeam() const;
    void requireUncontradicted(const std::string& label,
                               std::int64_t sequence,
                               const Changeset& changeset) const;
    Change replay(std::int64_t sequence, bool isUndo);
    Change enter(const Entry& entry, const std::function<Changeset(Recording&)>& make);
    void transact(const std::function<void()>& write);
    void seal();
    void noteState();
    std::string settled();
    void claim();
    void recover();
    void lose();
    void scrub();
    void signOff() noexcept;

    std::filesystem::path m_file;
    std::unique_ptr<StudyPlace> m_place;  ///< outlives the connection
    std::unique_ptr<Connection> m_connection;
    Access m_access;
    std::optional<StudyHolder> m_holder;
    std::vector<Problem> m_notices;
    Environment m_environment;
    std::unique_ptr<GestureLog> m_log;
    bool m_isMarked = false;  ///< the file says that this program works on it
    bool m_mustClaim;         ///< nothing else keeps other programs away for certain
    FileStamp m_stamp;        ///< of the last commit
    std::int64_t m_stampOffset = -1;
};

}  // namespace alteri
