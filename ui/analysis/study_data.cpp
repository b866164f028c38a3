// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/study_data.hpp"

#include "ui/study/study_document.hpp"

namespace alteri {

namespace {

/// Whether more changed than what is asked of the data: models, questions, styles.
bool touchesData(const Change& change)
{
    return !change.egos.empty() || !change.maps.empty() || !change.alteri.empty()
           || change.egoListChanged || change.codebookChanged;
}

}  // namespace

StudyData::StudyData(StudyDocument& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&document, &StudyDocument::changed, this, [this](const Change& change) {
        if (touchesData(change)) {
            m_frames.reset();
            m_reading.reset();
        }
        emit changed();
    });
}

std::shared_ptr<const StudyFrames> StudyData::snapshot()
{
    if (!m_frames)
        take(std::make_shared<const StudyFrames>(framesOf(m_document.reader())));
    return m_frames;
}

bool StudyData::isReady() const
{
    return m_frames || m_document.reader().tieCount() <= m_readAtOnce;
}

void StudyData::prepare()
{
    if (m_reading || isReady())
        return;
    m_reading = std::make_unique<FramesReading>(m_document.file());
    connect(m_reading.get(), &FramesReading::copied, this, &StudyData::progressed);
    connect(m_reading.get(), &FramesReading::done, this, &StudyData::take);
    connect(m_reading.get(), &FramesReading::failed, this, [this](const Error& error) {
        m_reading.release()->deleteLater();
        emit failed(error);
    });
}

void StudyData::take(const FramesReading::Frames& frames)
{
    m_frames = frames;
    if (!m_reading)
        return;
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
