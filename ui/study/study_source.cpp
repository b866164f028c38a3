// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/study_source.hpp"

#include "core/store/study_file.hpp"
#include "core/table/study_table_following.hpp"
#include "core/table/study_table_reading.hpp"

#include <QElapsedTimer>
#include <QMetaObject>

#include <optional>
#include <utility>

namespace alteri {

StudySource::StudySource(const StudyFile& file, QObject* parent)
    : QObject(parent)
    , m_file(file)
{
    connect(&m_timer, &QTimer::timeout, this, &StudySource::readOn);
}

StudySource::~StudySource() = default;

void StudySource::follow(const Change& change)
{
    ++m_revision;
    m_pending.add(change);
    // What was read so far may lack columns, or have others.
    if (m_reading && change.codebookChanged)
        begin();
}

/// Brings the table up to date, if there is one. @return whether there is one now
bool StudySource::settle()
{
    // What another thread does to the study is followed when it has given it back.
    if (!m_table || m_pending.isEmpty() || m_file.isLent())
        return m_table != nullptr;
    m_table = followed(m_table, m_pending, m_file.reader());
    m_pending = {};
    if (m_table)
        m_shown = m_table;
    return m_table != nullptr;
}

bool StudySource::isSmall() const
{
    return !m_file.isLent() && m_file.reader().tieCount() <= m_readAtOnce;
}

bool StudySource::isReady()
{
    return settle() || isSmall();
}

std::shared_ptr<const StudyTable> StudySource::table()
{
    while (!settle()) {
        const bool wasReading = isReading();
        if (!wasReading)
            begin();
        m_timer.stop();
        m_table = std::exchange(m_reading, nullptr)->readAll();
        m_shown = m_table;
        m_isBeginning = false;
        // Whoever asked for it is in the middle of something; whoever waits is told later.
        if (wasReading)
            QMetaObject::invokeMethod(this, &StudySource::ready, Qt::QueuedConnection);
    }
    return m_table;
}

std::shared_ptr<const StudyTable> StudySource::shown()
{
    return isReady() ? table() : m_shown;
}

bool StudySource::isCurrent(const std::shared_ptr<const StudyTable>& table)
{
    return settle() && table == m_table;
}

void StudySource::begin()
{
    m_table.reset();
    m_pending = {};
    m_reading = std::make_unique<StudyTableReading>(m_file.reader());
}

void StudySource::prepare()
{
    if (isReading() || isReady() || m_file.isLent())
        return;
    constexpr std::size_t firstTies = 200;
    begin();
    if (!m_shown) {
        m_shown = m_reading->firstRows(firstTies);
        m_isBeginning = true;
    }
    m_timer.start(0);
}

void StudySource::cancel()
{
    m_timer.stop();
    m_reading.reset();
}

double StudySource::progress() const
{
    return m_reading ? m_reading->progress() : 1;
}

/// @return whether the table is there
bool StudySource::readPieces()
{
    constexpr qint64 milliseconds = 12;
    constexpr int rows = 2000;
    QElapsedTimer time;
    time.start();
    bool done = false;
    while (!done && time.elapsed() < milliseconds)
        done = m_reading->readPiece(rows);
    if (!done)
        return false;
    m_table = m_reading->take();
    cancel();
    if (!settle()) {
        // So much happened meanwhile that it is read once more.
        prepare();
        return false;
    }
    m_shown = m_table;
    m_isBeginning = false;
    return true;
}

void StudySource::readOn()
{
    constexpr int later = 50;
    m_timer.setInterval(m_file.isLent() ? later : 0);
    if (m_file.isLent())
        return;
    std::optional<Error> fault;
    bool isThere = false;
    try {
        isThere = readPieces();
    } catch (...) {
        fault = currentError();
        cancel();
    }
    if (fault) {
        emit failed(*fault);
        return;
    }
    emit progressed(progress());
    if (isThere)
        emit ready();
}

}  // namespace alteri
