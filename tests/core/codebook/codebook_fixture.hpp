// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"
#include "core/maps/placing.hpp"
#include "core/maps/study_check.hpp"
#include "tests/core/example_study.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace alteri::test {

/// Two egos, one with two maps, whose partners have answers and places; models and columns.
struct CodebookFixture {
    TemporaryFolder folder;
    std::unique_ptr<StudyFile> study = newStudy(folder.path("study.alteri"));
    std::vector<EgoId> egos;
    std::vector<MapId> maps;
    std::vector<AlterId>
        alteri;  ///< the first three are on the first two maps, the others on the last
    std::string start;

    CodebookFixture()
    {
        study->perform("Set up", [&](Writer& writer) { people(writer); });
        study->perform("Answer", [&](Writer& writer) { answers(writer); });
        study->perform("Columns", [](Writer& writer) {
            writer.addDerivedColumn({{},
                                     "welfare_share",
                                     "Welfare",
                                     DerivedColumn::Level::Ego,
                                     DerivedColumn::Kind::Computed,
                                     "share(type = \"welfare\" and relevance >= 2)"});
            writer.addDerivedColumn({{},
                                     "members_centred",
                                     "Members, centred",
                                     DerivedColumn::Level::Ego,
                                     DerivedColumn::Kind::Centred,
                                     "grand members"});
            writer.addModel({{},
                             "Types",
                             "relevance ~ type + ego.outreach + share_type_state + mean_relevance"
                             " + (1 | ego)",
                             false,
                             {{"type", "state"}},
                             {{"type", "rest", {"party", "company"}}},
                             {"members"},
                             {},
                             {},
                             "members"});
        });
        start = contentOf(*study);
    }

    void people(Writer& writer)
    {
        const auto design = writer.reader().designs().front().id;
        for (const auto* name : {"Together", "Apart"})
            egos.push_back(writer.addEgo({}, name));
        maps.push_back(writer.addMap(egos[0], design, "First wave"));
        maps.push_back(writer.addMap(egos[0], design, "Second wave"));
        maps.push_back(writer.addMap(egos[1], design, "First wave"));
        for (const auto* name : {"Anna", "Bert", "Cem"}) {
            alteri.push_back(nameAlter(writer, maps[0], name));
            writer.addTie({maps[1], alteri.back()});
        }
        for (const auto* name : {"Dora", "Emil"})
            alteri.push_back(nameAlter(writer, maps[2], name));
    }

    void answers(Writer& writer)
    {
        const std::vector<std::string> types{"state", "welfare", "party", "company", "state"};
        const std::vector<std::string> reaches{"local", "national", "local", "transnational",
                                               "local"};
        const std::vector<std::string> levels{"3", "2", "1", "0", "3"};
        for (std::size_t i = 0; i < alteri.size(); ++i) {
            give(writer, alteri[i], "type", types[i]);
            give(writer, alteri[i], "outreach", reaches[i]);
            for (const auto map : writer.reader().mapsOf(alteri[i]))
                give(writer, TieKey{map, alteri[i]}, "relevance", levels[i]);
        }
        give(writer, TieKey{maps[1], alteri[0]}, "relevance", "1");
        const auto codebook = writer.reader().codebook();
        writer.setAnswer(egos[0], codebook.find(Owner::Ego, "members")->id, 40.0);
        writer.setAnswer(egos[1], codebook.find(Owner::Ego, "members")->id, 2.5);
        writer.setAnswer(egos[0], codebook.find(Owner::Ego, "city")->id, std::string("1990"));
        writer.setAnswer(egos[1], codebook.find(Owner::Ego, "city")->id, std::string("Ulm"));
        writer.setAnswer(egos[1], codebook.find(Owner::Ego, "donations")->id, 1.0);
        writer.setAnswer(egos[0], codebook.find(Owner::Ego, "donations")->id,
                         MissingReason::Refused);
    }

    static void
    give(Writer& writer, const Subject& subject, const std::string& key, const std::string& value)
    {
        const auto codebook = writer.reader().codebook();
        const auto* attribute = codebook.find(ownerOf(subject), key);
        code(writer, subject, attribute->id, attribute->findCode(value)->id);
    }

    Attribute attribute(Owner owner, const std::string& key) const
    {
        const auto codebook = study->reader().codebook();
        const auto* found = codebook.find(owner, key);
        return found != nullptr ? *found : Attribute{};
    }

    CategoryId category(Owner owner, const std::string& key, const std::string& code) const
    {
        const auto found = attribute(owner, key);
        const auto* category = found.findCode(code);
        return category != nullptr ? category->id : CategoryId{};
    }

    /// The label of a category, or what else was answered.
    std::string answer(const Subject& subject, const std::string& key) const
    {
        const auto asked = attribute(ownerOf(subject), key);
        const auto value = study->reader().answer(subject, asked.id);
        if (!value)
            return "-";
        if (const auto* category = std::get_if<CategoryId>(&*value))
            return asked.findCategory(*category)->code;
        if (std::holds_alternative<MissingReason>(*value))
            return "?";
        if (const auto* number = std::get_if<double>(&*value))
            return std::to_string(static_cast<int>(*number));
        return std::get<std::string>(*value);
    }

    SavedModel model(const std::string& name) const
    {
        for (const auto& each : study->reader().models())
            if (each.name == name)
                return each;
        return {};
    }

    std::string definition(const std::string& key) const
    {
        for (const auto& each : study->reader().derivedColumns())
            if (each.key == key)
                return each.definition;
        return {};
    }

    bool perform(const std::function<void(Writer&)>& write) const
    {
        try {
            study->perform("Change the codebook", write);
            return true;
        } catch (const Error&) {
            return false;
        }
    }

    bool isSound() const { return checkStudy(*study).empty(); }

    /// Whether one gesture takes everything back.
    bool isUndone() const
    {
        study->undo();
        return contentOf(*study) == start;
    }
};

}  // namespace alteri::test
