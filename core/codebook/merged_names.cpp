// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codebook/merged_names.hpp"

#include "core/codebook/name_following.hpp"
#include "core/error.hpp"
#include "core/store/merging/study_merging.hpp"
#include "core/store/tables/writer.hpp"

#include <algorithm>
#include <cstring>
#include <optional>
#include <string>

namespace alteri {

namespace {

/// A codebook of the other copy with the ids that its things have in ours.
class OurIds {
public:
    explicit OurIds(const std::map<std::string, std::string>& sameThings)
        : m_same(sameThings)
    {
    }

    Codebook of(Codebook codebook) const
    {
        for (auto& attribute : codebook.attributes) {
            swap(attribute.id);
            for (auto& category : attribute.categories)
                swap(category.id);
        }
        for (auto& recode : codebook.recodes) {
            swap(recode.id);
            swap(recode.attribute);
            for (auto& group : recode.groups) {
                swap(group.id);
                for (auto& member : group.members)
                    swap(member);
            }
        }
        return codebook;
    }

private:
    template <class AnyId>
    void swap(AnyId& id) const
    {
        const std::string bytes(reinterpret_cast<const char*>(id.bytes.data()), id.bytes.size());
        if (const auto ours = m_same.find(bytes); ours != m_same.end())
            std::memcpy(id.bytes.data(), ours->second.data(), id.bytes.size());
    }

    const std::map<std::string, std::string>& m_same;
};

/// What is gone is no reason to refuse a merge: people were asked whether it shall go.
NameChanges withoutLosses(NameChanges changes)
{
    changes.gone.clear();
    changes.beginningsGone.clear();
    std::erase_if(changes.levels, [](const auto& each) { return each.second.empty(); });
    return changes;
}

/// @return nothing if it names all as before, or would not be the same any more
template <class Definition>
std::optional<Definition> rewritten(const Definition& before, const NameChanges& changes)
{
    if (changes.isEmpty())
        return std::nullopt;
    try {
        auto now = followed(before, changes);
        return now == before ? std::nullopt : std::optional(std::move(now));
    } catch (const Error&) {
        return std::nullopt;
    }
}

MergeEntry entryFor(const std::string& table,
                    const std::string& name,
                    const std::string& before,
                    const std::string& after)
{
    return {MergeEntry::Kind::Changed, table, {name}, "formula", before, after};
}

class MergedNames {
public:
    MergedNames(Writer& writer, const StudyMerging& merging)
        : m_writer(writer)
        , m_naming(merging.naming())
    {
        const auto now = writer.reader().codebook();
        const auto& [ours, theirs] = merging.codebooks();
        m_ofOurs = withoutLosses(nameChanges(ours, now));
        m_ofTheirs = withoutLosses(nameChanges(OurIds(merging.sameThings()).of(theirs), now));
    }

    std::vector<MergeEntry> follow()
    {
        for (const auto& model : m_writer.reader().models())
            if (const auto now = rewritten(model, changesOf(m_naming.models.contains(model.id)))) {
                m_writer.changeModel(*now);
                m_entries.push_back(entryFor("model", model.name, model.formula, now->formula));
            }
        for (const auto& column : m_writer.reader().derivedColumns())
            if (const auto now =
                    rewritten(column, changesOf(m_naming.columns.contains(column.id)))) {
                m_writer.changeDerivedColumn(*now);
                m_entries.push_back(
                    entryFor("derived_column", column.label, column.definition, now->definition));
            }
        for (const auto& step : m_writer.reader().guide())
            if (const auto now = rewritten(step, changesOf(isTheirs(step)))) {
                m_writer.changeStep(*now);
                m_entries.push_back(
                    entryFor("guide_step", step.title, step.condition, now->condition));
            }
        return std::move(m_entries);
    }

private:
    const NameChanges& changesOf(bool isTheirs) const { return isTheirs ? m_ofTheirs : m_ofOurs; }

    bool isTheirs(const GuideStep& step) const
    {
        return m_naming.steps.contains(step.id)
               || std::any_of(step.questions.begin(), step.questions.end(), [&](const auto& each) {
                      return m_naming.questions.contains(each.id);
                  });
    }

    Writer& m_writer;
    StudyMerging::Naming m_naming;
    NameChanges m_ofOurs;
    NameChanges m_ofTheirs;
    std::vector<MergeEntry> m_entries;
};

}  // namespace

std::vector<MergeEntry> followMergedNames(Writer& writer, const StudyMerging& merging)
{
    return MergedNames(writer, merging).follow();
}

}  // namespace alteri
