// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rebasing/gesture_rebasing.hpp"
#include "core/store/tables/reader.hpp"

#include <cstddef>
#include <functional>
#include <memory>
#include <vector>

namespace alteri {

class Connection;
class PastStudy;
class Writer;
struct Environment;
class StudyFile;
class StudyMerging;

/// A study as it was at one moment, with its history, in memory. It has nothing to do with the file
/// any more, so that another thread may have it. What is in a study's tables is read from a
/// StudyTable; only its past takes the file itself.
class StudyCopy {
public:
    explicit StudyCopy(std::unique_ptr<Connection> copy);
    ~StudyCopy();
    StudyCopy(const StudyCopy&) = delete;
    StudyCopy& operator=(const StudyCopy&) = delete;
    StudyCopy(StudyCopy&&) = delete;
    StudyCopy& operator=(StudyCopy&&) = delete;

    /// The study's past, up to its present state. It takes the copy over: nothing else can be read
    /// from it any more.
    std::unique_ptr<PastStudy> intoPast();

    Reader reader() const;
    /// Lets something be written and takes it back.
    /// @throws what `write` throws, Error{StoreFailed}
    void tryOut(const Environment& environment, const std::function<void(Writer&)>& write);
    /// What another copy has that this one lacks; see StudyFile::merging().
    /// @throws Error{HistoryBroken}, Error{StoreFailed}
    std::unique_ptr<StudyMerging> merging(const StudyFile& other) const;

    /// Works out what becomes of the gestures that wait when these come before them; see rebase().
    /// The copy is in the new state afterwards.
    Rebased rebase(const Environment& environment,
                   std::vector<GestureRecord> pulled,
                   const SettlePlaces& settle);

    /// The bytes of a study's file as it is on its hub, for those who join: without what waits
    /// here, and without what it says of the hub. The copy is in that state afterwards.
    std::vector<std::byte> snapshot();

private:
    std::unique_ptr<Connection> m_connection;
};

/// Copies a study piece by piece, so that a window can live on between them. What changes meanwhile
/// is changed in the copy too.
class StudyCopying {
public:
    /// @param source if it is closed before the copy is taken, there will be none
    explicit StudyCopying(Connection& source);
    ~StudyCopying();
    StudyCopying(const StudyCopying&) = delete;
    StudyCopying& operator=(const StudyCopying&) = delete;
    StudyCopying(StudyCopying&&) = delete;
    StudyCopying& operator=(StudyCopying&&) = delete;

    /// Copies some pages of the file. @return whether all are copied
    /// @throws Error{Cancelled} the study was closed; Error{StoreFailed}
    bool copyPiece();
    /// From 0 to 1.
    double progress() const;
    /// The copy, once all pieces are in it.
    std::unique_ptr<StudyCopy> take();

private:
    class Work;
    std::unique_ptr<Work> m_work;
};

}  // namespace alteri
