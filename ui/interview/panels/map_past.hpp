// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"
#include "core/maps/map_snapshot.hpp"
#include "ui/study/background_copy.hpp"
#include "ui/work/background_task.hpp"

#include <QObject>

#include <cstdint>
#include <memory>
#include <optional>

namespace alteri {

class StudyDocument;

/// Makes maps as they were after gestures of the past, while the window lives on: of a copy of the
/// study that is made when it is first asked for, and kept until it is dropped.
class MapPast : public QObject {
    Q_OBJECT

public:
    explicit MapPast(StudyDocument& document, QObject* parent = nullptr);
    ~MapPast() override;
    MapPast(const MapPast&) = delete;
    MapPast& operator=(const MapPast&) = delete;
    MapPast(MapPast&&) = delete;
    MapPast& operator=(MapPast&&) = delete;

    /// Makes the map as it was after a gesture. Nothing is heard of what was asked for before.
    void find(MapId map, std::int64_t sequence);
    /// Ends what goes on without a word, and gives the copy up.
    void drop();
    bool isBusy() const { return m_copying != nullptr || m_task.isBusy(); }

signals:
    /// @param map nothing where the study had no such map then
    void found(const std::optional<alteri::MapSnapshot>& map);
    void failed(const alteri::Error& error);

private:
    struct Copy;

    void copyStudy();
    void takeCopy();
    void endCopying();
    void go();

    StudyDocument& m_document;
    MapId m_map;
    std::int64_t m_sequence = 0;
    BackgroundCopy* m_copying = nullptr;
    std::shared_ptr<Copy> m_copy;  ///< whoever works has it
    BackgroundTask m_task;
};

}  // namespace alteri
