// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/study_frames.hpp"

#include <QObject>

#include <memory>

namespace alteri {

class StudyDocument;

/// The study in columns, read when first asked for and again after it changed; shared by all
/// pages of the analysis.
class StudyData : public QObject {
    Q_OBJECT

public:
    explicit StudyData(StudyDocument& document, QObject* parent = nullptr);

    StudyDocument& document() const { return m_document; }
    const StudyFrames& frames() { return *snapshot(); }
    /// The same, to be kept while the study goes on changing, e.g. by work in another thread.
    std::shared_ptr<const StudyFrames> snapshot();
    Codebook codebook() const;

signals:
    /// What was read before is outdated.
    void changed();

private:
    StudyDocument& m_document;
    std::shared_ptr<const StudyFrames> m_frames;
};

}  // namespace alteri
