// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/page/frames_reading.hpp"

#include "core/store/study_copy.hpp"

#include <stop_token>

namespace alteri {

namespace {

FramesReading::Frames
framesIn(StudyCopy& copy, const std::optional<int>& wave, const std::stop_token& stop)
{
    const std::stop_callback interrupt(stop, [&] { copy.interrupt(); });
    FramesReading::Frames frames;
    frames.all = std::make_shared<const StudyFrames>(framesOf(copy.reader()));
    frames.chosen =
        wave ? std::make_shared<const StudyFrames>(framesOf(copy.reader(), wave)) : frames.all;
    return frames;
}

}  // namespace

FramesReading::FramesReading(const StudyFile& file, const std::optional<int>& wave)
    : m_wave(wave)
    , m_copy(std::make_unique<BackgroundCopy>(file))
{
    connect(m_copy.get(), &BackgroundCopy::copied, this, &FramesReading::copied);
    connect(m_copy.get(), &BackgroundCopy::done, this, &FramesReading::readCopy);
    connect(m_copy.get(), &BackgroundCopy::failed, this, &FramesReading::failed);
}

void FramesReading::cancel()
{
    m_copy->disconnect(this);
    m_task.abandon();
}

void FramesReading::readCopy()
{
    m_task.run([copy = std::shared_ptr<StudyCopy>(m_copy->take()),
                wave = m_wave](const Watch& watch) { return framesIn(*copy, wave, watch.stop); },
               [this](const Frames& frames) { emit done(frames); },
               [this](const Error& error) { emit failed(error); });
}

}  // namespace alteri
