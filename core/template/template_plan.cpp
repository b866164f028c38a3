// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/template/template_plan.hpp"

#include "core/codebook/answers_of.hpp"
#include "core/codebook/key_from_label.hpp"
#include "core/store/tables/vocabulary.hpp"
#include "core/template/template_guide.hpp"

#include <algorithm>
#include <set>

namespace alteri {

namespace {

using State = PlannedItem::State;
using ItemKind = TemplateItem::Kind;

/// What two codebooks have in common by keys and codes, since their ids differ: everything is
/// compared with the ids of the study in the place of the template's.
class Counterparts {
public:
    Counterparts(const Codebook& ours, const Codebook& theirs)
    {
        for (const auto& attribute : theirs.attributes) {
            const auto* own = ours.find(attribute.owner, attribute.key);
            if (own == nullptr)
                continue;
            m_attributes[attribute.id] = own->id;
            for (const auto& category : attribute.categories)
                if (const auto* same = own->findCode(category.code))
                    m_categories[category.id] = same->id;
        }
        for (const auto& recode : theirs.recodes)
            if (const auto* own = ours.findRecode(recode.key))
                m_recodes[recode.id] = own->id;
    }

    template <class AnyId>
    void map(std::optional<AnyId>& id) const
    {
        if (id)
            map(*id);
    }
    void map(AttributeId& id) const { put(m_attributes, id); }
    void map(CategoryId& id) const { put(m_categories, id); }
    void map(RecodeId& id) const { put(m_recodes, id); }

private:
    template <class AnyId>
    static void put(const std::map<AnyId, AnyId>& known, AnyId& id)
    {
        if (const auto found = known.find(id); found != known.end())
            id = found->second;
    }

    std::map<AttributeId, AttributeId> m_attributes;
    std::map<CategoryId, CategoryId> m_categories;
    std::map<RecodeId, RecodeId> m_recodes;
};

bool areSame(const Attribute& ours, Attribute theirs, const Counterparts& counterparts)
{
    theirs.id = ours.id;
    for (auto& category : theirs.categories)
        counterparts.map(category.id);
    return ours == theirs;
}

bool areSame(const TieKind& ours, TieKind theirs)
{
    theirs.id = ours.id;
    return ours == theirs;
}

bool areSame(Recode ours, Recode theirs, const Counterparts& counterparts)
{
    theirs.id = ours.id;
    counterparts.map(theirs.attribute);
    for (auto& group : theirs.groups) {
        group.id = {};
        for (auto& member : group.members)
            counterparts.map(member);
        std::sort(group.members.begin(), group.members.end());
    }
    for (auto& group : ours.groups) {
        group.id = {};
        std::sort(group.members.begin(), group.members.end());
    }
    return ours == theirs;
}

bool areSame(const MapDesign& ours, MapDesign theirs, const Counterparts& counterparts)
{
    theirs.id = ours.id;
    for (auto* bound : {&theirs.ringAttribute, &theirs.sectorAttribute, &theirs.colourAttribute,
                        &theirs.symbolAttribute, &theirs.badgeAttribute, &theirs.sizeAttribute,
                        &theirs.outlineAttribute})
        counterparts.map(*bound);
    for (auto* grouping : {&theirs.sectorGrouping, &theirs.colourGrouping, &theirs.symbolGrouping})
        counterparts.map(*grouping);
    for (auto& level : theirs.levels)
        counterparts.map(level);
    for (auto& sector : theirs.sectors)
        counterparts.map(sector.category);
    return ours == theirs;
}

bool areSame(SavedModel ours, SavedModel theirs)
{
    theirs.id = ours.id;
    const auto sorted = [](SavedModel& model) {
        std::sort(model.references.begin(), model.references.end(),
                  [](const auto& a, const auto& b) { return a.variable < b.variable; });
        std::sort(model.centred.begin(), model.centred.end());
        std::sort(model.groupings.begin(), model.groupings.end(), [](const auto& a, const auto& b) {
            return std::tie(a.variable, a.level) < std::tie(b.variable, b.level);
        });
        for (auto& grouping : model.groupings)
            std::sort(grouping.members.begin(), grouping.members.end());
    };
    sorted(ours);
    sorted(theirs);
    return ours == theirs;
}

class Planning {
public:
    Planning(const Reader& reader, const StudyTemplate& from)
        : m_reader(reader)
        , m_from(from)
        , m_codebook(reader.codebook())
        , m_columns(reader.derivedColumns())
        , m_counterparts(m_codebook, from.codebook)
    {
    }

    std::vector<PlannedItem> plan()
    {
        planAttributes();
        planKinds();
        planRecodes();
        planDesigns();
        planPrompts();
        planColumns();
        planModels();
        planStyles();
        planGuide();
        return std::move(m_planned);
    }

private:
    PlannedItem&
    add(ItemKind kind, std::size_t index, const std::string& key, const std::string& label)
    {
        PlannedItem planned;
        planned.item = {kind, index};
        planned.key = key;
        planned.label = label;
        return m_planned.emplace_back(planned);
    }

    template <class Things, class IsIt>
    static const typename Things::value_type* findIf(const Things& things, IsIt isIt)
    {
        const auto found = std::find_if(things.begin(), things.end(), isIt);
        return found != things.end() ? &*found : nullptr;
    }

    void differ(PlannedItem& planned, const std::string& ours, bool mayTake)
    {
        planned.state = State::Differs;
        planned.ours = ours;
        planned.mayTake = mayTake;
    }

    /// What makes keys of variables: they must differ from one another, whatever they are of.
    const std::string* labelOfVariable(const std::string& key, bool attributesToo) const
    {
        if (const auto* recode = m_codebook.findRecode(key))
            return &recode->label;
        const auto isIt = [&](const auto& each) { return each.key == key; };
        if (const auto* column = findIf(m_columns, isIt))
            return &column->label;
        const auto* attribute = attributesToo ? findIf(m_codebook.attributes, isIt) : nullptr;
        return attribute != nullptr ? &attribute->label : nullptr;
    }

    bool mayTake(const Attribute& ours, const Attribute& theirs) const
    {
        if (ours.scale == theirs.scale || (ours.choosesOne() && theirs.choosesOne()))
            return true;
        return ours.hasCategories() == theirs.hasCategories() && answersOf(m_reader, ours).empty();
    }

    void planAttributes()
    {
        for (std::size_t i = 0; i < m_from.codebook.attributes.size(); ++i) {
            const auto& theirs = m_from.codebook.attributes[i];
            auto& planned =
                add(ItemKind::Attribute, i, std::string(wordFor(theirs.owner)) + "." + theirs.key,
                    theirs.label);
            planned.freeKey = freeKey(m_reader, theirs.key);
            const auto* ours = m_codebook.find(theirs.owner, theirs.key);
            if (ours == nullptr) {
                if (const auto* label = labelOfVariable(theirs.key, false))
                    differ(planned, *label, false);
            } else if (areSame(*ours, theirs, m_counterparts))
                planned.state = State::Same;
            else
                differ(planned, ours->label, mayTake(*ours, theirs));
        }
    }

    void planKinds()
    {
        for (std::size_t i = 0; i < m_from.codebook.tieKinds.size(); ++i) {
            const auto& theirs = m_from.codebook.tieKinds[i];
            auto& planned = add(ItemKind::TieKind, i, theirs.key, theirs.label);
            planned.freeKey = numbered(theirs.key, [&](const std::string& key) {
                return m_codebook.findTieKind(key) != nullptr;
            });
            const auto* ours = m_codebook.findTieKind(theirs.key);
            if (ours != nullptr && areSame(*ours, theirs))
                planned.state = State::Same;
            else if (ours != nullptr)
                differ(planned, ours->label, true);
        }
    }

    void planRecodes()
    {
        for (std::size_t i = 0; i < m_from.codebook.recodes.size(); ++i) {
            const auto& theirs = m_from.codebook.recodes[i];
            auto& planned = add(ItemKind::Grouping, i, theirs.key, theirs.label);
            planned.freeKey = freeKey(m_reader, theirs.key);
            const auto* ours = m_codebook.findRecode(theirs.key);
            if (ours == nullptr) {
                if (const auto* label = labelOfVariable(theirs.key, true))
                    differ(planned, *label, false);
            } else if (areSame(*ours, theirs, m_counterparts))
                planned.state = State::Same;
            else {
                auto attribute = theirs.attribute;
                m_counterparts.map(attribute);
                differ(planned, ours->label, attribute == ours->attribute);
            }
        }
    }

    void planDesigns()
    {
        const auto designs = m_reader.designs();
        for (std::size_t i = 0; i < m_from.designs.size(); ++i) {
            const auto& theirs = m_from.designs[i];
            auto& planned = add(ItemKind::Map, i, theirs.title, theirs.title);
            const auto isTaken = [&](const std::string& title) {
                return findIf(designs, [&](const auto& each) { return each.title == title; })
                       != nullptr;
            };
            planned.freeKey = numbered(theirs.title, isTaken);
            const auto* same = findIf(designs, [&](const MapDesign& each) {
                return areSame(each, theirs, m_counterparts);
            });
            if (same != nullptr)
                planned.state = State::Same;
            else if (isTaken(theirs.title))
                differ(planned, theirs.title, true);
        }
    }

    void planPrompts()
    {
        const auto prompts = m_reader.prompts();
        for (std::size_t i = 0; i < m_from.prompts.size(); ++i) {
            const auto& theirs = m_from.prompts[i];
            auto& planned = add(ItemKind::Question, i, theirs.text, theirs.text);
            auto attribute = theirs.attribute;
            m_counterparts.map(attribute);
            const auto isIt = [&](const Prompt& each) {
                return each.text == theirs.text && each.attribute == attribute;
            };
            if (findIf(prompts, isIt) != nullptr)
                planned.state = State::Same;
        }
    }

    void planColumns()
    {
        for (std::size_t i = 0; i < m_from.columns.size(); ++i) {
            const auto& theirs = m_from.columns[i];
            auto& planned = add(ItemKind::Column, i, theirs.key, theirs.label);
            planned.freeKey = freeKey(m_reader, theirs.key);
            const auto* ours =
                findIf(m_columns, [&](const auto& each) { return each.key == theirs.key; });
            if (ours == nullptr) {
                if (const auto* label = labelOfVariable(theirs.key, true))
                    differ(planned, *label, false);
                continue;
            }
            auto same = theirs;
            same.id = ours->id;
            if (same == *ours)
                planned.state = State::Same;
            else
                differ(planned, ours->label, true);
        }
    }

    void planModels()
    {
        const auto models = m_reader.models();
        for (std::size_t i = 0; i < m_from.models.size(); ++i)
            planNamed(ItemKind::Model, i, m_from.models[i], models,
                      [](const auto& ours, const auto& theirs) { return areSame(ours, theirs); });
    }

    void planStyles()
    {
        const auto styles = m_reader.pictureStyles();
        for (std::size_t i = 0; i < m_from.styles.size(); ++i)
            planNamed(ItemKind::Style, i, m_from.styles[i], styles,
                      [](const auto& ours, const auto& theirs) {
                          return ours.definition == theirs.definition;
                      });
    }

    /// A guide is one thing: its steps build on each other.
    void planGuide()
    {
        if (m_from.guide.empty())
            return;
        auto& planned = add(ItemKind::Guide, 0, {}, m_from.guide.front().title);
        const auto ours = templateOf(m_reader, m_from.info);
        const auto plain = [](const std::string& text, const TextId& /*id*/,
                              const std::string& /*field*/) {
            return nlohmann::ordered_json(text);
        };
        if (ours.guide.empty())
            return;
        if (writtenGuide(ours, plain) == writtenGuide(m_from, plain))
            planned.state = State::Same;
        else
            differ(planned, ours.guide.front().title, true);
    }

    template <class Thing, class AreSame>
    void planNamed(ItemKind kind,
                   std::size_t index,
                   const Thing& theirs,
                   const std::vector<Thing>& things,
                   AreSame same)
    {
        auto& planned = add(kind, index, theirs.name, theirs.name);
        const auto find = [&](const std::string& name) {
            return findIf(things, [&](const auto& each) { return each.name == name; });
        };
        planned.freeKey =
            numbered(theirs.name, [&](const std::string& name) { return find(name) != nullptr; });
        const auto* ours = find(theirs.name);
        if (ours != nullptr && same(*ours, theirs))
            planned.state = State::Same;
        else if (ours != nullptr)
            differ(planned, ours->name, true);
    }

    template <class IsTaken>
    static std::string numbered(const std::string& name, IsTaken isTaken)
    {
        auto proposed = name;
        for (int number = 2; isTaken(proposed); ++number)
            proposed = name + " " + std::to_string(number);
        return proposed;
    }

    const Reader& m_reader;
    const StudyTemplate& m_from;
    Codebook m_codebook;
    std::vector<DerivedColumn> m_columns;
    Counterparts m_counterparts;
    std::vector<PlannedItem> m_planned;
};

}  // namespace

std::vector<PlannedItem> plannedFor(const Reader& reader, const StudyTemplate& from)
{
    return Planning(reader, from).plan();
}

}  // namespace alteri
