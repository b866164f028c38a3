// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace alteri {

/// How a contradiction between two copies of a study is decided.
enum class MergeChoice {
    Ours,
    Theirs,
    Both,  ///< of notes: one under the other
    One,   ///< they are the same
    Two,   ///< they are not
};

/// What a value says in one of the copies, and who said so last.
struct MergeVersion {
    std::string value;                 ///< empty if there is none
    bool isMissingReason = false;      ///< the value is the word for why there is none
    std::string author;                ///< empty if the copy does not say
    std::int64_t utcMilliseconds = 0;  ///< 0 if that cannot be told
};

/// Something that two copies of a study say differently, and only a person can decide.
struct MergeQuestion {
    enum class Kind {
        BothChanged,   ///< one value, differently
        WholeChanged,  ///< a design, model, answer and so on, which is taken as a whole
        RemovedHere,   ///< removed in our copy, worked on in theirs
        RemovedThere,  ///< removed in their copy, worked on in ours
        PerhapsSame,   ///< people of one name that were entered in both copies
    };

    Kind kind = Kind::BothChanged;
    std::string id;                  ///< the same whenever the same is asked
    std::string table;               ///< what kind of thing, as the study file calls it
    std::vector<std::string> thing;  ///< what it is called, from what it belongs to on
    std::string field;               ///< which of its values; empty for all of it
    MergeVersion ours;
    MergeVersion theirs;
    std::size_t changes = 1;  ///< how many hang on it
    MergeChoice proposed = MergeChoice::Ours;
    std::string rowKey{};  ///< the cells of its row's key, packed

    std::vector<MergeChoice> choices() const
    {
        if (kind == Kind::PerhapsSame)
            return {MergeChoice::One, MergeChoice::Two};
        if (field == "note")
            return {MergeChoice::Ours, MergeChoice::Theirs, MergeChoice::Both};
        return {MergeChoice::Ours, MergeChoice::Theirs};
    }
};

using MergeDecider = std::function<MergeChoice(const MergeQuestion&)>;

/// One thing that a merge brings in.
struct MergeEntry {
    enum class Kind {
        Added,
        Changed,
        Removed,
        Restored,  ///< removed here, but worked on there
        Renamed,   ///< its code or name was taken here
    };

    Kind kind = Kind::Added;
    std::string table;
    std::vector<std::string> thing;
    std::string field{};   ///< of changes
    std::string before{};  ///< of changes
    std::string after{};   ///< of changes
};

/// What a merge asks and what it does.
struct MergePlan {
    std::vector<MergeQuestion> questions;
    std::vector<MergeEntry> entries;
    std::size_t unified = 0;  ///< things that are one although both copies made them
    std::size_t same = 0;     ///< values that both copies changed alike
};

}  // namespace alteri
