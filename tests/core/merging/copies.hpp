// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codebook/study_merge.hpp"
#include "core/maps/placing.hpp"
#include "core/maps/study_check.hpp"
#include "core/store/merging/study_merging.hpp"
#include "core/store/study_file.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"

#include <algorithm>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace alteri::test {

/// The content of a study without what it says of merges.
inline std::string contentWithoutMerges(const StudyFile& study)
{
    auto content = contentOf(study);
    const auto begin = content.find("== merged\n");
    const auto end = content.find("== ", begin + 3);
    return content.erase(begin, end - begin);
}

/// Two copies of one study with an ego, a map and some alteri, and ids of their own from then on.
struct Copies {
    TemporaryFolder folder;
    std::unique_ptr<StudyFile> ours;
    std::unique_ptr<StudyFile> theirs;
    EgoId ego;
    MapId map;
    AlterId anna;
    AlterId ben;
    AttributeId type;
    AttributeId outreach;
    AttributeId relevance;

    Copies()
    {
        const auto first = newStudy(folder.path("first.alteri"));
        first->perform("Set up", [&](Writer& writer) {
            ego = writer.addEgo("E1", "Together");
            map = writer.addMap(ego, writer.reader().designs().front().id, "First wave");
            anna = nameAlter(writer, map, "Anna");
            ben = nameAlter(writer, map, "Ben");
        });
        const auto codebook = first->reader().codebook();
        type = codebook.find(Owner::Alter, "type")->id;
        outreach = codebook.find(Owner::Alter, "outreach")->id;
        relevance = codebook.find(Owner::Tie, "relevance")->id;
        ours = copyOf(*first, "ours.alteri", 2, "Olga");
        theirs = copyOf(*first, "theirs.alteri", 3, "Theo");
    }

    std::unique_ptr<StudyFile> copyOf(const StudyFile& study,
                                      const std::string& name,
                                      std::uint64_t seed,
                                      const std::string& author = {}) const
    {
        study.saveCopy(folder.path(name));
        auto environment = fixedEnvironment(seed);
        environment.author = [author] { return author; };
        // Clocks go on, and not alike.
        const auto start = environment.utcMilliseconds() + static_cast<std::int64_t>(seed) * 1000;
        auto tick = std::make_shared<std::int64_t>(start);
        environment.utcMilliseconds = [tick] { return ++*tick; };
        return StudyFile::open(folder.path(name), environment);
    }

    CategoryId category(AttributeId attribute, const std::string& code) const
    {
        return ours->reader().codebook().find(attribute)->findCode(code)->id;
    }

    void answer(StudyFile& study,
                const Subject& subject,
                AttributeId attribute,
                const std::string& code) const
    {
        study.perform("Code", [&](Writer& writer) {
            alteri::code(writer, subject, attribute, category(attribute, code));
        });
    }

    std::string
    answerIn(const StudyFile& study, const Subject& subject, AttributeId attribute) const
    {
        const auto value = study.reader().answer(subject, attribute);
        if (!value)
            return "";
        const auto codebook = study.reader().codebook();
        return codebook.find(attribute)->findCategory(std::get<CategoryId>(*value))->code;
    }

    static AlterId name(StudyFile& study, MapId on, const std::string& label)
    {
        AlterId alter;
        study.perform("Name", [&](Writer& writer) { alter = nameAlter(writer, on, label); });
        return alter;
    }

    /// Merges and expects a study in order, and one that undo makes what it was.
    static MergeReport
    merge(StudyFile& into, const StudyFile& other, const MergeDecider& decide = asProposed)
    {
        const auto before = contentOf(into);
        const auto merging = into.merging(other);
        merging->plan(decide);
        auto report = mergeStudy(into, *merging, "Merge");
        CHECK(checkStudy(into).empty());
        if (!report.plan.entries.empty()) {
            const auto after = contentOf(into);
            into.undo();
            CHECK(contentOf(into) == before);
            into.redo();
            CHECK(contentOf(into) == after);
        }
        return report;
    }

    static MergeChoice asProposed(const MergeQuestion& question) { return question.proposed; }

    static MergeDecider all(MergeChoice choice)
    {
        return [choice](const MergeQuestion& question) {
            const auto choices = question.choices();
            return std::find(choices.begin(), choices.end(), choice) != choices.end()
                       ? choice
                       : question.proposed;
        };
    }
};

}  // namespace alteri::test
