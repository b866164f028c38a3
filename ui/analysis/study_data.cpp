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
        if (touchesData(change))
            m_frames.reset();
        emit changed();
    });
}

std::shared_ptr<const StudyFrames> StudyData::snapshot()
{
    if (!m_frames)
        m_frames = std::make_shared<const StudyFrames>(framesOf(m_document.reader()));
    return m_frames;
}

Codebook StudyData::codebook() const
{
    return m_document.reader().codebook();
}

}  // namespace alteri
