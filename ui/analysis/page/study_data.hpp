// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/variables/study_frames.hpp"
#include "ui/analysis/page/frames_reading.hpp"

#include <QObject>

#include <memory>
#include <optional>

namespace alteri {

struct Change;
class StudyDocument;

/// The study in columns, read when first asked for and again after it changed; shared by all
/// pages of the analysis. A big one is better prepared before it is asked for.
class StudyData : public QObject {
    Q_OBJECT

public:
    explicit StudyData(StudyDocument& document, QObject* parent = nullptr);

    StudyDocument& document() const { return m_document; }
    /// Those of the wave that is looked at.
    const StudyFrames& frames() { return *snapshot(); }
    /// The same, to be kept while the study goes on changing, e.g. by work in another thread.
    std::shared_ptr<const StudyFrames> snapshot();
    /// The data of all waves, whichever is looked at: for tables of what was entered.
    const StudyFrames& allFrames();
    Codebook codebook() const;

    /// The wave that statistics are of: the how manieth map of each ego, from 1; nothing: all maps.
    const std::optional<int>& wave() const { return m_wave; }
    /// Looks at another wave; what was read before is outdated.
    void setWave(const std::optional<int>& wave);

    /// Whether the data are there, or will be before anybody notices. Whoever asks for those of a
    /// big study without that makes the window wait.
    bool isReady() const;
    /// Reads the data of a big study while the window lives on; ready() tells when they are there.
    void prepare();
    void cancel();
    bool isReading() const { return m_reading != nullptr; }

    /// Studies of more ties than this are big.
    void setReadAtOnce(int ties) { m_readAtOnce = ties; }

signals:
    /// The study changed. Comes before changed(), so that whatever is kept of the study has
    /// followed by the time that somebody looks at it.
    void studyChanged(const alteri::Change& change);
    /// What was read before is outdated.
    void changed();
    /// @param share of the study that was copied, from 0 to 1
    void progressed(double share);
    void ready();
    /// The reading ended without data.
    void failed(const alteri::Error& error);

private:
    void take(const FramesReading::Frames& frames);
    void endReading();

    StudyDocument& m_document;
    std::optional<int> m_wave;
    std::shared_ptr<const StudyFrames> m_all;
    std::shared_ptr<const StudyFrames> m_frames;
    std::unique_ptr<FramesReading> m_reading;
    int m_readAtOnce = 5000;
};

}  // namespace alteri
