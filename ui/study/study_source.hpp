// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"
#include "core/store/changes/change.hpp"
#include "core/table/study_table.hpp"

#include <QObject>
#include <QTimer>

#include <cstdint>
#include <memory>

namespace alteri {

class StudyFile;
class StudyTableReading;

/// The open study as one table in memory, for all that is looked at, counted and computed of it.
/// Whoever works in another thread takes the pointer along, and keeps what the study was.
///
/// A small study is read when it is first asked for. A big one is read in pieces between which the
/// window lives on, since only one thread may have the file; its first rows are there at once. What
/// changes is followed when the table is next asked for, many changes at once, so that nothing is
/// read again in an interview that nobody analyses.
class StudySource : public QObject {
    Q_OBJECT

public:
    explicit StudySource(const StudyFile& file, QObject* parent = nullptr);
    ~StudySource() override;
    StudySource(const StudySource&) = delete;
    StudySource& operator=(const StudySource&) = delete;
    StudySource(StudySource&&) = delete;
    StudySource& operator=(StudySource&&) = delete;

    /// The study as it is. What was not read yet is read now, however long that takes.
    /// @throws Error{StoreFailed}
    std::shared_ptr<const StudyTable> table();
    /// The same if it costs no time; while a big study is being read, its first rows, or what it
    /// was before.
    /// @return nothing if nothing was ever read
    std::shared_ptr<const StudyTable> shown();
    /// Whether that is no more than the first rows.
    bool isBeginning() const { return m_isBeginning; }
    /// Whether a table says what the study says now.
    bool isCurrent(const std::shared_ptr<const StudyTable>& table);
    /// Grows with each change of the study.
    std::uint64_t revision() const { return m_revision; }

    /// Whether table() is there before anybody notices.
    bool isReady();
    /// Whether the study is read faster than anybody notices.
    bool isSmall() const;
    /// Begins to read a big study; ready() tells when the table is there.
    void prepare();
    /// Ends that.
    void cancel();
    bool isReading() const { return m_reading != nullptr; }
    /// What was read, from 0 to 1.
    double progress() const;

    /// Studies of more ties than this are big.
    void setReadAtOnce(int ties) { m_readAtOnce = ties; }

    /// Takes note of a change. To be called before anybody hears of it.
    void follow(const Change& change);

signals:
    void progressed(double share);
    /// What was being read is there.
    void ready();
    /// The reading ended without a table.
    void failed(const alteri::Error& error);

private:
    bool settle();
    void begin();
    bool readPieces();
    void readOn();

    const StudyFile& m_file;
    std::shared_ptr<const StudyTable> m_table;  ///< of the study before `m_pending`
    std::shared_ptr<const StudyTable> m_shown;
    Change m_pending;  ///< since the table was right, or began to be read
    std::uint64_t m_revision = 0;
    std::unique_ptr<StudyTableReading> m_reading;
    QTimer m_timer;
    bool m_isBeginning = false;
    int m_readAtOnce = 5000;
};

}  // namespace alteri
