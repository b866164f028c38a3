// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/data/shared_rows.hpp"

#include "ui/analysis/page/study_data.hpp"
#include "ui/study/study_document.hpp"

#include <QTimer>

#include <utility>

namespace alteri {

namespace {

// Nobody who goes on typing is to wait for what follows from it.
constexpr int pauseBeforeDeriving = 400;

/// Whether the rows of all tables are the first ones of others.
bool isBeginningOf(const StudyTable& whole, const StudyTable& first)
{
    bool same = first.egos->size() == whole.egos->size()
                && first.maps->ids.size() == whole.maps->ids.size()
                && first.alteri->ids.size() <= whole.alteri->ids.size()
                && first.count(DataSubject::Tie) <= whole.count(DataSubject::Tie);
    for (std::size_t i = 0; same && i < first.egos->size(); ++i)
        same = (*first.egos)[i] == (*whole.egos)[i];
    for (std::size_t i = 0; same && i < first.maps->ids.size(); ++i)
        same = first.maps->ids[i] == whole.maps->ids[i];
    for (std::size_t i = 0; same && i < first.alteri->ids.size(); ++i)
        same = first.alteri->ids[i] == whole.alteri->ids[i];
    for (StudyTable::Number i = 0; same && i < first.count(DataSubject::Tie); ++i)
        same = first.tieKey(i) == whole.tieKey(i);
    return same;
}

}  // namespace

SharedRows::SharedRows(StudyData& study, QObject* parent)
    : QObject(parent)
    , m_study(study)
    , m_pause(new QTimer(this))
{
    m_pause->setSingleShot(true);
    connect(m_pause, &QTimer::timeout, this, &SharedRows::derive);
    auto& source = document().source();
    connect(&source, &StudySource::progressed, this, &SharedRows::progressed);
    connect(&source, &StudySource::ready, this, [this] {
        show();
        // Those in sight ask for what is worked out from the rows.
        emit outdated();
    });
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

bool SharedRows::isComplete() const
{
    return document().source().isCurrent(m_rows.table());
}

double SharedRows::progress() const
{
    return document().source().progress();
}

void SharedRows::refresh(DataRows rows, const std::function<bool()>& showsDerived)
{
    document().source().prepare();
    show();
    if (rows == DataRows::Networks)
        measure();
    if (m_isDerived || !isComplete())
        return;
    if (document().source().isSmall())
        derive();
    else if (showsDerived())
        m_pause->start(pauseBeforeDeriving);
}

/// Takes over the table that there is.
void SharedRows::show()
{
    auto& source = document().source();
    const auto table = source.shown();
    if (!table || table == m_rows.table())
        return;
    StudyGrid rows(table);
    rows.keepFiguresOf(m_rows);
    m_isDerived = false;
    m_isMeasured = false;
    const bool wasBeginning = std::exchange(m_isBeginning, source.isBeginning());
    takeOver(std::move(rows), wasBeginning);
}

void SharedRows::takeOver(StudyGrid rows, bool wasBeginning)
{
    const bool hasSameColumns = rows.hasColumnsOf(m_rows);
    if (hasSameColumns && rows.hasRowsOf(m_rows)) {
        m_rows = std::move(rows);
        emit cellsChanged();
    } else if (wasBeginning && hasSameColumns && isBeginningOf(*rows.table(), *m_rows.table())) {
        m_rows = std::move(rows);
        emit grown();
    } else {
        emit replacing();
        m_rows = std::move(rows);
        emit replaced();
    }
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
    if (m_isMeasured || !isComplete() || !hasData())
        return;
    m_isMeasured = true;
    auto rows = m_rows;
    if (rows.measure(m_study.allFrames()) == StudyGrid::Measuring::Nothing)
        return;
    // Sorting and filters are to hold for the new figures too.
    emit replacing();
    m_rows = std::move(rows);
    emit replaced();
}

void SharedRows::derive()
{
    if (m_isDerived || !isComplete() || !m_rows.hasDerived() || !hasData())
        return;
    m_isDerived = true;
    m_rows.derive(m_study.allFrames());
    emit cellsChanged();
}

}  // namespace alteri
