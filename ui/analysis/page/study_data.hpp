// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"
#include "core/measures/variables/study_frames.hpp"
#include "core/model/codebook.hpp"
#include "ui/work/background_task.hpp"

#include <QObject>

#include <memory>
#include <optional>

namespace alteri {

struct Change;
class StudyDocument;
struct StudyTable;

/// The study in columns for statistics, made from its table when first asked for and again after it
/// changed; shared by all pages of the analysis. Those of a big one are better prepared before they
/// are asked for: the table is read while the window lives on, and another thread makes them of it.
class StudyData : public QObject {
    Q_OBJECT

public:
    explicit StudyData(StudyDocument& document, QObject* parent = nullptr);

    StudyDocument& document() const { return m_document; }
    /// All that was entered, see StudySource::table().
    std::shared_ptr<const StudyTable> table() const;
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
    bool isReading() const { return m_isReading; }

signals:
    /// The study changed. Comes before changed(), so that whatever is kept of the study has
    /// followed by the time that somebody looks at it.
    void studyChanged(const alteri::Change& change);
    /// What was read before is outdated.
    void changed();
    /// @param share of the study that was read, from 0 to 1; then columns are made of it
    void progressed(double share);
    void ready();
    /// The reading ended without data.
    void failed(const alteri::Error& error);

private:
    /// Of all waves, and of the one that is looked at.
    struct Frames {
        std::shared_ptr<const StudyFrames> all;
        std::shared_ptr<const StudyFrames> chosen;
    };

    void follow(const Change& change);
    void makeFrames();
    void fail(const Error& error);
    void stopReading();
    void endReading();

    StudyDocument& m_document;
    std::optional<int> m_wave;
    std::shared_ptr<const StudyFrames> m_all;
    std::shared_ptr<const StudyFrames> m_frames;
    bool m_isReading = false;
    BackgroundTask m_task;
};

}  // namespace alteri
