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
    connect(&document, &StudyDocument::changed, this, [this](const Change& change) {
        if (touchesData(change)) {
            m_all.reset();
            m_frames.reset();
            m_reading.reset();
        }
        emit studyChanged(change);
        emit changed();
    });
}

std::shared_ptr<const StudyFrames> StudyData::snapshot()
{
    if (m_frames)
        return m_frames;
    if (m_wave)
        m_frames = std::make_shared<const StudyFrames>(framesOf(m_document.reader(), m_wave));
    else if (!m_all)
        m_all = std::make_shared<const StudyFrames>(framesOf(m_document.reader()));
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
        m_all = std::make_shared<const StudyFrames>(framesOf(m_document.reader()));
    return *m_all;
}

void StudyData::setWave(const std::optional<int>& wave)
{
    if (wave == m_wave)
        return;
    m_wave = wave;
    m_frames.reset();  // what is there of all waves stays good
    m_reading.reset();
    emit changed();
}

bool StudyData::isReady() const
{
    const bool isThere = m_all && (m_frames || !m_wave);
    return isThere || m_document.reader().tieCount() <= m_readAtOnce;
}

void StudyData::prepare()
{
    if (m_reading || isReady())
        return;
    m_reading = std::make_unique<FramesReading>(m_document.file(), m_wave);
    connect(m_reading.get(), &FramesReading::copied, this, &StudyData::progressed);
    connect(m_reading.get(), &FramesReading::done, this, &StudyData::take);
    connect(m_reading.get(), &FramesReading::failed, this, [this](const Error& error) {
        m_reading.release()->deleteLater();
        emit failed(error);
    });
}

void StudyData::take(const FramesReading::Frames& frames)
{
    m_all = frames.all;
    m_frames = frames.chosen;
    endReading();
}

/// The data are there now, by whatever way.
void StudyData::endReading()
{
    if (!m_reading)
        return;
    m_reading->cancel();                 // what it still brought would be older than what is there
    m_reading.release()->deleteLater();  // it may be telling just now
    emit ready();
}

void StudyData::cancel()
{
    m_reading.reset();
}

Codebook StudyData::codebook() const
{
    return m_document.reader().codebook();
}

}  // namespace alteri
