// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"
#include "core/model/id.hpp"
#include "core/store/merging/merge_question.hpp"
#include "core/store/merging/touched_things.hpp"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace alteri {

class Connection;

/// What another copy of a study has that this one has not, worked out from three states: what both
/// come from, ours and theirs. Made by StudyFile::merging(), written by
/// `core/codebook/study_merge`. Holds copies in memory and touches neither file.
class StudyMerging {
public:
    /// What both copies ask about, before the merge.
    struct Codebooks {
        Codebook ours;
        Codebook theirs;
    };

    /// @throws SQLite::Exception, Error{HistoryBroken}, Error{StoreFailed}
    StudyMerging(Connection& ours,
                 Connection& theirs,
                 Codebooks codebooks,
                 std::filesystem::path file);
    ~StudyMerging();
    StudyMerging(const StudyMerging&) = delete;
    StudyMerging& operator=(const StudyMerging&) = delete;
    StudyMerging(StudyMerging&&) = delete;
    StudyMerging& operator=(StudyMerging&&) = delete;

    /// The other copy's file.
    const std::filesystem::path& file() const { return m_file; }
    /// Whether both are copies of one study; else things are known by their keys and names.
    bool isSameStudy() const;
    /// Whether the other copy has nothing that ours lacks.
    bool hasNothingNew() const;

    /// What is asked and what comes in, if questions are decided like this. The last plan is the
    /// one that is written.
    /// @throws Error{StoreFailed}
    const MergePlan& plan(const MergeDecider& decide);
    const MergePlan& lastPlan() const;

    /// What places of symbols may have to follow.
    TouchedThings touched() const;

    const Codebooks& codebooks() const;
    /// By the ids of things in their copy, what stands for them in ours; of the last plan. The ids
    /// are those of any kind.
    const std::map<std::string, std::string>& sameThings() const;
    /// What comes in, in the last plan, that names variables of their codebook.
    struct Naming {
        std::set<ModelId> models;
        std::set<DerivedColumnId> columns;
        std::set<GuideStepId> steps;
        std::set<GuideQuestionId> questions;
    };
    Naming naming() const;

    /// Writes the last plan within the current transaction of our study.
    /// @return what was renamed since its code or name was taken
    /// @throws Error{ProgramFault} ours is not what the plan was made for
    std::vector<MergeEntry> write(Connection& ours, std::int64_t utcMilliseconds) const;

private:
    class Work;
    std::filesystem::path m_file;
    std::unique_ptr<Work> m_work;
};

}  // namespace alteri
