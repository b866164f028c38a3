// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maps/map_snapshot.hpp"
#include "core/measures/columns/table.hpp"
#include "ui/picture/picture_settings.hpp"

#include <map>
#include <string>
#include <vector>

namespace alteri {

/// What egos and alteri are called on pictures. A number of an alter is the same on all maps of its
/// ego, and those of egos in the whole study.
class NameBook {
public:
    /// @throws Error{StoreFailed}
    explicit NameBook(const Reader& reader);

    /// The map with the names that may leave. Nothing else of it says whom it shows.
    MapSnapshot renamed(MapSnapshot map, PictureNames names) const;

    /// Alteri and egos of a map without a pseudonym; numbers stand for them.
    int withoutPseudonym(const MapSnapshot& map) const;

    /// Which name each number or pseudonym stands for, for a file of its own.
    Table key(const std::vector<MapSnapshot>& maps, PictureNames names) const;

private:
    struct Person {
        std::string code;
        std::string label;
        std::string pseudonym;
        int number = 0;
    };

    std::string shownEgo(const Person& ego, PictureNames names) const;
    std::string shownAlter(const Person& alter, PictureNames names) const;

    std::map<EgoId, Person> m_egos;
    std::map<AlterId, Person> m_alteri;
};

/// What leaves the program with this picture, line by line, for whoever exports it.
QStringList leavingNames(const MapSnapshot& renamed);

}  // namespace alteri
