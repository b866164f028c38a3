// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/page/study_data.hpp"

#include "ui/study/study_document.hpp"

namespace alteri {

namespace {

/// Whether more changed than what is asked of the data: models, questions, styles. The study itself
/// says who is the same partner.
bool touchesData(const Change& change)
{
    return !change.egos.empty() || !change.maps.empty() || !change.alteri.empty()
           || change.egoListChanged || change.codebookChanged || change.studyChanged;
}

}  // namespace

StudyData::StudyData(StudyDocument& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&document, &StudyDocument::changed, this, &StudyData::follow);
    auto& source = document.source();
    connect(&source, &StudySource::ready, this, [this] {
        if (m_isReading && !m_task.isBusy())
            makeFrames();
    });
    connect(&source, &StudySource::progressed, this, [this](double share) {
        if (m_isReading && share < 1)
            emit progressed(share);
    });
    connect(&source, &StudySource::failed, this, [this](const Error& error) {
        if (m_isReading)
            fail(error);
    });
}

void StudyData::follow(const Change& change)
{
    if (touchesData(change)) {
        m_all.reset();
        m_frames.reset();
        stopReading();
    }
    emit studyChanged(change);
    emit changed();
}

std::shared_ptr<const StudyTable> StudyData::table() const
{
    return m_document.source().table();
}

std::shared_ptr<const StudyFrames> StudyData::snapshot()
{
    if (m_frames)
        return m_frames;
    if (m_wave)
        m_frames = std::make_shared<const StudyFrames>(framesOf(*table(), m_wave));
    else if (!m_all)
        m_all = std::make_shared<const StudyFrames>(framesOf(*table()));
    if (!m_wave)
        m_frames = m_all;
    endReading();
    return m_frames;
}

const StudyFrames& StudyData::allFrames()
{
    if (!m_wave)
        return frames();
    if (!m_all)
        m_all = std::make_shared<const StudyFrames>(framesOf(*table()));
    return *m_all;
}

void StudyData::setWave(const std::optional<int>& wave)
{
    if (wave == m_wave)
        return;
    m_wave = wave;
    m_frames.reset();  // what is there of all waves stays good
    stopReading();
    emit changed();
}

bool StudyData::isReady() const
{
    const bool isThere = m_all && (m_frames || !m_wave);
    return isThere || m_document.source().isSmall();
}

void StudyData::prepare()
{
    if (m_isReading || isReady())
        return;
    m_isReading = true;
    if (m_document.source().isReady())
        makeFrames();
    else
        m_document.source().prepare();
}

void StudyData::makeFrames()
{
    emit progressed(1);
    m_task.run(
        [table = table(), wave = m_wave, known = m_all](const Watch& watch) {
            Frames frames{known, nullptr};
            if (!known)
                frames.all =
                    std::make_shared<const StudyFrames>(framesOf(*table, std::nullopt, watch.stop));
            frames.chosen =
                wave ? std::make_shared<const StudyFrames>(framesOf(*table, wave, watch.stop))
                     : frames.all;
            return frames;
        },
        [this](const Frames& frames) {
            m_all = frames.all;
            m_frames = frames.chosen;
            endReading();
        },
        [this](const Error& error) { fail(error); });
}

void StudyData::fail(const Error& error)
{
    m_isReading = false;
    emit failed(error);
}

/// What still came would be about something else.
void StudyData::stopReading()
{
    m_isReading = false;
    m_task.abandon();
}

/// The data are there now, by whatever way.
void StudyData::endReading()
{
    if (!m_isReading)
        return;
    stopReading();
    emit ready();
}

void StudyData::cancel()
{
    stopReading();
    m_document.source().cancel();
}

Codebook StudyData::codebook() const
{
    return m_document.codebook();
}

}  // namespace alteri
