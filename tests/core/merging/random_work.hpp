// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codebook/attribute_changes.hpp"
#include "core/codebook/category_changes.hpp"
#include "core/error.hpp"
#include "tests/core/merging/copies.hpp"

#include <cstddef>
#include <optional>
#include <random>
#include <string>
#include <utility>

namespace alteri::test {

/// Does something at random to a study; what cannot be is left.
class RandomWork {
public:
    RandomWork(StudyFile& study, std::string name, unsigned seed)
        : m_study(study)
        , m_name(std::move(name))
        , m_random(seed)
    {
    }

    void workOnAnything(int gestures)
    {
        for (int i = 0; i < gestures; ++i) {
            try {
                if (below(12) == 0 && m_done > 0) {
                    m_study.undo();
                    --m_done;
                } else {
                    const auto change =
                        m_study.perform("Anything", [&](Writer& writer) { doAnything(writer); });
                    m_done += change.isEmpty() ? 0 : 1;
                }
            } catch (const Error&) {
                // There is none of what was picked, or the study refuses.
            }
        }
    }

    /// Work that nobody else can contradict: on one ego, and on what is added.
    void workOn(EgoId ego, int gestures)
    {
        m_own = ego;
        workOnAnything(gestures);
    }

private:
    std::size_t below(std::size_t end) { return end == 0 ? 0 : m_random() % end; }

    template <class Things>
    auto one(const Things& things)
    {
        if (things.empty())
            throw Error(ErrorCode::NotFound);
        return things[below(things.size())];
    }

    std::string newName() { return m_name + std::to_string(++m_named); }

    Ego anyEgo(const Reader& reader) { return m_own ? *reader.ego(*m_own) : one(reader.egos()); }
    Alter anyAlter(const Reader& reader) { return one(reader.alteri(anyEgo(reader).id)); }
    NetworkMap anyMap(const Reader& reader) { return one(reader.maps(anyEgo(reader).id)); }

    void doAnything(Writer& writer)
    {
        // Beyond the first ones two copies contradict each other.
        switch (below(m_own ? 9 : 18)) {
        case 0:
            return answerSomething(writer, Owner::Ego);
        case 1:
        case 2:
            return answerSomething(writer, Owner::Alter);
        case 3:
        case 4:
            return answerSomething(writer, Owner::Tie);
        case 5:
            return writer.setNote(anyAlter(writer.reader()).id, newName());
        case 6:
            return nameSomebody(writer);
        case 7:
            return tieSomebody(writer);
        case 8:
            return addToCodebook(writer);
        case 9:
            return writer.removeAlter(anyAlter(writer.reader()).id);
        case 10:
            return writer.renameAlter(anyAlter(writer.reader()).id, newName());
        case 11:
            writer.addEgo("", newName());
            return;
        case 12:
            return writer.removeEgo(anyEgo(writer.reader()).id);
        case 13:
            return changeSomeCategory(writer);
        case 14:
            return removeAttribute(writer, one(writer.reader().codebook().attributes).id);
        case 15: {
            writer.addMap(anyEgo(writer.reader()).id, writer.reader().defaultDesign().id,
                          newName());
            return;
        }
        case 16:
            return writer.removeMap(anyMap(writer.reader()).id);
        default: {
            const auto map = anyMap(writer.reader());
            return writer.removeTie({map.id, one(writer.reader().ties(map.id)).alter});
        }
        }
    }

    void nameSomebody(Writer& writer)
    {
        const auto map = anyMap(writer.reader());
        // A code that only this interviewer gives.
        const auto label = newName();
        const auto alter = writer.addAlter(map.ego, label, label);
        writer.addTie({map.id, alter});
    }

    void tieSomebody(Writer& writer)
    {
        const auto map = anyMap(writer.reader());
        const auto ties = writer.reader().ties(map.id);
        AlterTie tie{map.id, one(writer.reader().codebook().tieKinds).id, one(ties).alter,
                     one(ties).alter};
        if (tie.target < tie.source)
            std::swap(tie.source, tie.target);
        writer.addAlterTie(tie);
    }

    void addToCodebook(Writer& writer)
    {
        Attribute attribute;
        attribute.owner = Owner::Alter;
        attribute.key = newName();
        attribute.label = attribute.key;
        attribute.scale = Scale::Numeric;
        writer.addAttribute(attribute);
    }

    void changeSomeCategory(Writer& writer)
    {
        auto attributes = writer.reader().codebook().attributes;
        std::erase_if(attributes, [](const auto& each) { return each.categories.size() < 2; });
        const auto attribute = one(attributes);
        auto category = one(attribute.categories);
        if (below(2) == 0)
            return removeCategory(writer, attribute.id, category.id, AnswersMissing{});
        category.label = newName();
        changeCategory(writer, attribute.id, category);
    }

    void answerSomething(Writer& writer, Owner owner)
    {
        const auto reader = writer.reader();
        const auto codebook = reader.codebook();
        const auto& attribute = *one(codebook.of(owner));
        const auto subject = [&]() -> Subject {
            if (owner == Owner::Ego)
                return anyEgo(reader).id;
            if (owner == Owner::Alter)
                return anyAlter(reader).id;
            const auto map = anyMap(reader);
            return TieKey{map.id, one(reader.ties(map.id)).alter};
        }();
        if (below(8) == 0)
            return code(writer, subject, attribute.id, MissingReason::Refused);
        if (attribute.hasCategories())
            return code(writer, subject, attribute.id, one(attribute.categories).id);
        if (attribute.scale == Scale::Numeric)
            return code(writer, subject, attribute.id, static_cast<double>(below(5)));
        if (attribute.scale == Scale::Text)
            return code(writer, subject, attribute.id, newName());
    }

    StudyFile& m_study;
    std::string m_name;
    std::mt19937 m_random;
    int m_named = 0;
    int m_done = 0;  ///< what is its own and can be undone
    std::optional<EgoId> m_own;
};

/// Copies with two egos, so that each can have one.
struct TwoEgos : Copies {
    EgoId second;

    TwoEgos()
    {
        ours->perform("Second", [&](Writer& writer) {
            second = writer.addEgo("E2", "Second");
            const auto map2 = writer.addMap(second, writer.reader().defaultDesign().id, "Map");
            nameAlter(writer, map2, "Carl");
            nameAlter(writer, map2, "Dora");
        });
        theirs.reset();
        theirs = copyOf(*ours, "later.alteri", 3, "Theo");
    }
};

}  // namespace alteri::test
