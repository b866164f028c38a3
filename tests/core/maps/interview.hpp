// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geometry/symbol_placement.hpp"
#include "core/maps/category_keys.hpp"
#include "core/maps/map_reading.hpp"
#include "core/maps/placing.hpp"
#include "core/maps/quick_entry.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"

#include <cmath>
#include <memory>
#include <string>
#include <vector>

namespace alteri::test {

/// One ego with an empty map, and the lines of an interview.
struct Interview {
    TemporaryFolder folder;
    std::unique_ptr<StudyFile> study = newStudy(folder.path("study.alteri"));
    EgoId ego;
    MapId map;

    Interview()
    {
        study->perform("Set up", [&](Writer& writer) {
            ego = writer.addEgo("E1", "Together");
            map = writer.addMap(ego, writer.reader().defaultDesign().id, "First wave");
        });
    }

    Reader reader() const { return study->reader(); }

    std::vector<CategoryKey> keys() const
    {
        return categoryKeys(reader().codebook(), reader().designs());
    }

    QuickEntry parse(const std::string& line) const
    {
        return parseEntry(line, reader().codebook(), keys());
    }

    AlterId add(const std::string& line)
    {
        AlterId alter;
        study->perform("Add",
                       [&](Writer& writer) { alter = addEntry(writer, map, parse(line), {}); });
        return alter;
    }

    std::size_t codebookSize(Owner owner) const { return reader().codebook().of(owner).size(); }

    std::string codeOf(AlterId alter, Owner owner, const std::string& key) const
    {
        const auto codebook = reader().codebook();
        const auto* attribute = codebook.find(owner, key);
        const auto subject = owner == Owner::Alter ? Subject(alter) : Subject(TieKey{map, alter});
        const auto value = reader().answer(subject, attribute->id);
        return value ? attribute->findCategory(std::get<CategoryId>(*value))->code : "";
    }

    /// All codes of an alter, e.g. "state local 1 3".
    std::string codesOf(AlterId alter) const
    {
        return codeOf(alter, Owner::Alter, "type") + ' ' + codeOf(alter, Owner::Alter, "outreach")
               + ' ' + codeOf(alter, Owner::Tie, "relevance") + ' '
               + codeOf(alter, Owner::Tie, "evaluation");
    }

    Place placeOf(AlterId alter) const { return reader().tie({map, alter})->place.value(); }

    int overlaps() const
    {
        std::vector<Point> points;
        for (const auto& tie : reader().ties(map))
            if (tie.place)
                points.push_back(pointOf(*tie.place));
        int count = 0;
        for (std::size_t i = 0; i < points.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                if (std::hypot(points[i].x - points[j].x, points[i].y - points[j].y)
                    < symbolClearance - 1e-9)
                    ++count;
        return count;
    }
};

}  // namespace alteri::test
