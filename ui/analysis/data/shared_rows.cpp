// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/data/shared_rows.hpp"

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

}  // namespace

SharedRows::SharedRows(StudyDocument& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_timer(new QTimer(this))
{
    connect(&document, &StudyDocument::changed, this, &SharedRows::follow);
    connect(m_timer, &QTimer::timeout, this, &SharedRows::readOn);
}

SharedRows::~SharedRows() = default;

void SharedRows::refresh()
{
    if (!std::exchange(m_outdated, false))
        return;
    const auto reader = m_document.reader();
    m_meanwhile.clear();
    m_isBeginning = false;
    m_reading = std::make_unique<StudyGridReading>(reader);
    if (reader.tieCount() <= smallStudy) {
        m_rows = m_reading->readAll();
        m_reading.reset();
        emit replaced();
        return;
    }
    if (m_rows.columns().empty()) {
        m_rows = m_reading->firstRows(firstTies);
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
    m_rows = m_reading->take();
    m_reading.reset();
    const auto reader = m_document.reader();
    const auto meanwhile = std::exchange(m_meanwhile, {});
    for (const auto& change : meanwhile)
        m_rows.refresh(reader, change);
    if (std::exchange(m_isBeginning, false))
        emit grown();
    else
        emit replaced();
}

void SharedRows::follow(const Change& change)
{
    if (m_outdated)
        return;
    if (!m_rows.refresh(m_document.reader(), change)) {
        // What was read so far lacks rows, or has too many. Tables refresh when they are in sight.
        m_timer->stop();
        m_reading.reset();
        m_outdated = true;
        emit outdated();
        return;
    }
    if (m_reading)
        m_meanwhile.push_back(change);
    emit cellsChanged();
}

}  // namespace alteri
