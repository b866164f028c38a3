// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codebook/variable_names.hpp"
#include "core/model/codebook.hpp"
#include "core/model/network.hpp"
#include "core/store/tables/writer.hpp"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace alteri {

/// What becomes of names and codes when a codebook changes.
struct NameChanges {
    std::map<std::string, std::string> renamed;
    std::set<std::string> gone;
    std::map<std::string, std::string> beginningsRenamed;
    std::set<std::string> beginningsGone;
    /// By the name of the variable before, and the code before; an empty code: it is gone.
    std::map<std::pair<std::string, std::string>, std::string> levels;

    bool isEmpty() const;
    /// What a name is now; the name itself if nothing became of it.
    std::string nameAfter(const std::string& name) const;
    bool isGone(const std::string& name) const;
};

/// What becomes of the names and codes of one codebook in another that has the same things.
/// @param merged categories that are gone, and which stand for them now
NameChanges nameChanges(const Codebook& before,
                        const Codebook& after,
                        const std::map<CategoryId, CategoryId>& merged = {});

/// The names in a formula or an expression, each replaced; everything else stays as it was written.
std::string withNames(std::string_view text, const NameChanges& changes);

/// A model, a column or a step of the guide with the names and codes in it replaced.
/// @throws Error{VariableInUse} it needs what is gone, or would hold one variable where it holds
/// two
SavedModel followed(const SavedModel& before, const NameChanges& changes);
DerivedColumn followed(const DerivedColumn& before, const NameChanges& changes);
GuideStep followed(const GuideStep& before, const NameChanges& changes);

/// Lets saved models, derived columns and conditions of the guide follow what happens to the names
/// of variables and to the codes of categories within one gesture: made before the change, follow()
/// called after it.
class NameFollowing {
public:
    explicit NameFollowing(Writer& writer);

    /// @param merged categories that are gone, and which stand for them now
    /// @throws Error{VariableInUse} a model, column or condition needs what is gone, or would hold
    /// one variable
    ///         where it holds two
    void follow(const std::map<CategoryId, CategoryId>& merged = {});

private:
    void followModels(const NameChanges& changes);
    void followColumns(const NameChanges& changes);
    void followGuide(const NameChanges& changes);

    Writer& m_writer;
    Codebook m_before;
};

}  // namespace alteri
