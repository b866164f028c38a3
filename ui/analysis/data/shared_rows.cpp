// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/data/shared_rows.hpp"

#include "ui/analysis/page/study_data.hpp"
#include "ui/study/study_document.hpp"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace alteri {

namespace {

// A study of so many ties is read faster than anybody notices.
constexpr int smallStudy = 5000;
constexpr std::size_t firstTies = 200;
constexpr int pieceRows = 2000;
constexpr int pieceMilliseconds = 12;
// Nobody who goes on typing is to wait for what follows from it.
constexpr int pauseBeforeReading = 400;

/// Whether other figures may follow from a change.
bool touchesFigures(const Change& change)
{
    return !change.egos.empty() || !change.maps.empty() || !change.alteri.empty();
}

}  // namespace

SharedRows::SharedRows(StudyData& study, QObject* parent)
    : QObject(parent)
    , m_study(study)
    , m_timer(new QTimer(this))
    , m_pause(new QTimer(this))
{
    m_pause->setSingleShot(true);
    connect(&m_study, &StudyData::studyChanged, this, &SharedRows::follow);
    connect(m_timer, &QTimer::timeout, this, &SharedRows::readOn);
    connect(m_pause, &QTimer::timeout, this, &SharedRows::derive);
    connect(&m_study, &StudyData::ready, this, [this] {
        if (std::exchange(m_waits, false))
            emit outdated();
    });
}

SharedRows::~SharedRows() = default;

StudyDocument& SharedRows::document() const
{
    return m_study.document();
}

void SharedRows::refresh(DataRows rows, bool showsDerived)
{
    read();
    if (rows == DataRows::Networks)
        measure();
    if (m_isDerived || m_reading)
        return;
    if (m_rows.count(DataRows::Ties) <= smallStudy)
        derive();
    else if (showsDerived)
        m_pause->start(pauseBeforeReading);
}

/// Takes rows that were read, with the columns that the old ones had.
void SharedRows::takeOver(StudyGrid rows)
{
    rows.addMeasuresOf(m_rows);
    m_rows = std::move(rows);
    m_isDerived = false;
    m_isMeasured = false;
}

/// Whether the data of the whole study are there; otherwise they will be, and it is told.
bool SharedRows::hasData()
{
    m_waits = !m_study.isReady();
    if (m_waits)
        m_study.prepare();
    return !m_waits;
}

void SharedRows::measure()
{
    if (m_isMeasured || !hasData())
        return;
    m_isMeasured = true;
    // Sorting and filters are to hold for the new figures too.
    if (m_rows.measure(m_study.allFrames()) != StudyGrid::Measuring::Nothing)
        emit replaced();
}

void SharedRows::derive()
{
    if (m_reading || m_isDerived || !m_rows.hasDerived() || !hasData())
        return;
    m_isDerived = true;
    m_rows.derive(m_study.allFrames());
    emit cellsChanged();
}

void SharedRows::read()
{
    if (!std::exchange(m_outdated, false))
        return;
    const auto reader = document().reader();
    m_meanwhile.clear();
    m_isBeginning = false;
    m_reading = std::make_unique<StudyGridReading>(reader);
    if (reader.tieCount() <= smallStudy) {
        takeOver(m_reading->readAll());
        m_reading.reset();
        emit replaced();
        return;
    }
    if (m_rows.columns().empty()) {
        takeOver(m_reading->firstRows(firstTies));
        m_isBeginning = true;
        emit replaced();
    }
    m_timer->start(0);
}

void SharedRows::readOn()
{
    QElapsedTimer time;
    time.start();
    bool done = false;
    while (!done && time.elapsed() < pieceMilliseconds)
        done = m_reading->readPiece(pieceRows);
    if (!done) {
        emit progressed();
        return;
    }
    m_timer->stop();
    takeOver(m_reading->take());
    m_reading.reset();
    const auto reader = document().reader();
    const auto meanwhile = std::exchange(m_meanwhile, {});
    for (const auto& change : meanwhile)
        m_rows.refresh(reader, change);
    if (std::exchange(m_isBeginning, false))
        emit grown();
    else
        emit replaced();
    // Those in sight ask for what is worked out from the rows.
    emit outdated();
}

void SharedRows::follow(const Change& change)
{
    if (m_outdated)
        return;
    if (!m_rows.refresh(document().reader(), change)) {
        // What was read so far lacks rows, or has too many.
        m_timer->stop();
        m_reading.reset();
        m_outdated = true;
        return;
    }
    if (m_reading)
        m_meanwhile.push_back(change);
    emit cellsChanged();
    if (!touchesFigures(change))
        return;
    m_isDerived = false;
    m_isMeasured = false;
}

}  // namespace alteri
