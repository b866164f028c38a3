// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/study_data.hpp"

#include "ui/study/study_document.hpp"

namespace alteri {

StudyData::StudyData(StudyDocument& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&document, &StudyDocument::changed, this, [this] {
        m_frames.reset();
        emit changed();
    });
}

const StudyFrames& StudyData::frames()
{
    if (!m_frames)
        m_frames = framesOf(m_document.reader());
    return *m_frames;
}

Codebook StudyData::codebook() const
{
    return m_document.reader().codebook();
}

}  // namespace alteri
