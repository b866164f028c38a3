// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codebook/study_merge.hpp"
#include "core/error.hpp"
#include "core/exchange/draft/draft_applying.hpp"
#include "core/exchange/tables/import/study_import.hpp"
#include "core/maps/category_keys.hpp"
#include "core/maps/map_content.hpp"
#include "core/store/study_file.hpp"
#include "core/team/team_sync.hpp"
#include "ui/study/study_source.hpp"
#include "ui/work/long_work.hpp"

#include <QObject>
#include <QString>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace alteri {

struct Contradiction;

/// The one door of the user interface to a study. Every change goes through perform(), undo() or
/// redo() and comes back through changed(); no view edits itself.
class StudyDocument : public QObject {
    Q_OBJECT

public:
    explicit StudyDocument(std::unique_ptr<StudyFile> file, QObject* parent = nullptr);

    const StudyFile& file() const { return *m_file; }
    Reader reader() const { return m_file->reader(); }
    /// The codebook, read again only when it changes.
    const Codebook& codebook() const;

    // The interview and the respondent's view speak one of the study's languages. What they show is
    // never written back.

    /// @return a tag; empty: the study's main language
    const std::string& spokenLanguage() const { return m_spoken; }
    /// The study with its texts in that language.
    Reader spokenReader() const { return reader().in(m_spoken); }
    const Codebook& spokenCodebook() const;
    /// Changes the language; views follow by changed().
    /// @param language one of the study's; empty: its main one
    void speak(const std::string& language);

    /// The key of every category, the same on all maps and in the line.
    const std::vector<CategoryKey>& keys() const;
    /// What the file says about a map, in the spoken language: kept in memory for the maps that are
    /// looked at, and brought up to date by every change before changed() is emitted. Whoever holds
    /// one keeps what it was.
    /// @return nothing if there is no such map
    std::shared_ptr<const MapContent> content(MapId map) const;
    /// The study as one table in memory; it follows every change before changed() is emitted.
    StudySource& source() const { return *m_source; }
    QString title() const;
    bool isWritable() const { return m_file->access() == StudyFile::Access::Write; }
    /// Whether what is shown is nowhere on the disk any more.
    bool isLost() const { return m_file->access() == StudyFile::Access::ReadOnlyLost; }
    /// Looks whether the file is still where it was and as it was left.
    void lookAtPlace();

    /// Runs a gesture. @return false if it was refused; refused() says why
    bool perform(const QString& label, const std::function<void(Writer&)>& write);

    // What takes long is done in another thread by `doWork`, which has the file for itself
    // meanwhile. It keeps the user from the study until it returns.

    /// @param tables make them, there too
    /// @param known what becomes of rows that the study has
    /// @return nothing if the import was refused or cancelled
    std::optional<ImportReport> import(const std::function<StudyTables()>& tables,
                                       const QString& label,
                                       const KnownRows& known,
                                       const DoWork& doWork);
    /// The same with what another program's file says.
    std::optional<DraftReport> import(const StudyDraft& draft, const DoWork& doWork);
    /// @throws as StudyFile::saveCopy(), and Error{Cancelled}
    void saveCopy(const QString& file, const DoWork& doWork) const;

    /// Keeps that something left the study; no gesture, see StudyFile::noteLeaving(). Where it
    /// cannot be kept, warned() says why: what left has left. Of a study that is open for reading
    /// only nothing is kept.
    void noteLeaving(const Leaving& leaving);

    /// Takes over what another copy of the study has, as it was planned.
    /// @return nothing if it was refused
    std::optional<MergeReport> merge(const StudyMerging& merging, const QString& label);

    // A team: see StudyFile.

    enum class Followed {
        Yes,
        WentOn,   ///< something was done here meanwhile: it has to be worked out again
        Refused,  ///< refused() says why
    };
    /// Takes over what a pull from the hub makes of the study.
    Followed follow(const Rebased& rebased);
    /// Notes what the hub has now. @return false if it was refused
    bool confirm(const Pushed& pushed);
    /// Connects the study to a hub by `connecting`, or takes it from one.
    /// @throws what that throws
    void connectTeam(const std::function<void(StudyFile&)>& connecting);
    /// Decides what people of a team said differently. @return false if it was refused
    bool decide(const Contradiction& contradiction, bool takeOther);

    /// Cuts the history off after a gesture, or removes an ego from study and history. Neither can
    /// be undone. @return false if it was refused
    bool forgetUpTo(std::int64_t sequence);
    bool forgetEgo(EgoId ego);

    /// See StudyFile::changeKey().
    void changeKey(const StudyFile::Key& key);

    /// As undo() and redo(). In a big study, where one gesture may be an import of thousands, the
    /// window lives on meanwhile.
    void undo(const DoWork& doWork);
    void redo(const DoWork& doWork);

    QString undoLabel() const;
    QString redoLabel() const;

public slots:
    void undo();
    void redo();

signals:
    void changed(const alteri::Change& change);
    void refused(const alteri::Error& error);
    /// A change is stored, but something has to be known of it.
    void warned(const alteri::Error& error);
    /// The history was cut: numbers of gestures mean others now.
    void historyForgotten();
    /// The study may not be written to any more.
    void accessChanged();

private:
    void step(Change (StudyFile::*take)(), const DoWork& doWork);
    bool run(const std::function<Change()>& gesture);
    void tellAccess(StudyFile::Access before);

    void keepUpToDate(const Change& change);
    /// What is kept of the codebook and of maps, as it is shown.
    void keepShownUpToDate(const Change& change);

    std::unique_ptr<StudyFile> m_file;
    std::string m_spoken;
    std::unique_ptr<StudySource> m_source;
    mutable std::optional<Codebook> m_codebook;
    mutable std::optional<Codebook> m_spokenCodebook;
    mutable std::optional<std::vector<CategoryKey>> m_keys;
    mutable std::vector<std::shared_ptr<MapContent>> m_contents;  ///< the latest first
};

}  // namespace alteri
