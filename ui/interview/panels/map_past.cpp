// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/panels/map_past.hpp"

#include "core/store/past_study.hpp"
#include "core/store/study_copy.hpp"
#include "ui/study/study_document.hpp"

#include <utility>

namespace alteri {

/// The copy as it was made, and what becomes of it at the first step into the past.
struct MapPast::Copy {
    std::unique_ptr<StudyCopy> present;
    std::unique_ptr<PastStudy> past;

    std::optional<MapSnapshot> map(MapId id, std::int64_t sequence, const std::stop_token& stop)
    {
        if (!past)
            past = present->intoPast();
        past->goTo(sequence, stop);
        // Before it was added, or after it was deleted, there is nothing to show.
        if (!past->reader().map(id))
            return std::nullopt;
        return snapshotOf(past->reader(), id);
    }
};

MapPast::MapPast(StudyDocument& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
{
}

MapPast::~MapPast() = default;

void MapPast::find(MapId map, std::int64_t sequence)
{
    m_map = map;
    m_sequence = sequence;
    if (m_copy)
        go();
    else if (m_copying == nullptr)
        copyStudy();
}

void MapPast::copyStudy()
{
    m_copying = new BackgroundCopy(m_document.file(), this);
    connect(m_copying, &BackgroundCopy::done, this, &MapPast::takeCopy);
    connect(m_copying, &BackgroundCopy::failed, this, [this](const Error& error) {
        endCopying();
        emit failed(error);
    });
}

void MapPast::takeCopy()
{
    m_copy = std::make_shared<Copy>();
    m_copy->present = m_copying->take();
    endCopying();
    go();
}

void MapPast::endCopying()
{
    if (m_copying == nullptr)
        return;
    m_copying->disconnect(this);
    std::exchange(m_copying, nullptr)->deleteLater();  // it may be telling just now
}

void MapPast::go()
{
    m_task.run([copy = m_copy, map = m_map, sequence = m_sequence](
                   const Watch& watch) { return copy->map(map, sequence, watch.stop); },
               [this](const std::optional<MapSnapshot>& map) { emit found(map); },
               [this](const Error& error) { emit failed(error); });
}

void MapPast::drop()
{
    endCopying();
    m_task.abandon();
    m_copy.reset();
}

}  // namespace alteri
