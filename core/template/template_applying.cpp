// SPDX-License-Identifier: GPL-3.0-or-later
// Brings a template into a study, new or not.
#include "core/codebook/category_changes.hpp"
#include "core/codebook/design_following.hpp"
#include "core/codebook/name_following.hpp"
#include "core/codebook/variable_names.hpp"
#include "core/error.hpp"
#include "core/maps/redesign.hpp"
#include "core/store/tables/writer.hpp"
#include "core/template/study_template.hpp"
#include "core/template/template_plan.hpp"
#include "core/texts/study_languages.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

namespace alteri {

namespace {

using State = PlannedItem::State;
using ItemKind = TemplateItem::Kind;
using ChoiceKind = TemplateChoice::Kind;

/// What became of the things of a template in the study, by the bytes of their ids.
using Counterpart = std::map<TextId, TextId>;

template <class Things, class IsIt>
const typename Things::value_type* findFirst(const Things& things, IsIt isIt)
{
    const auto found = std::find_if(things.begin(), things.end(), isIt);
    return found != things.end() ? &*found : nullptr;
}

class TemplateApplying {
public:
    TemplateApplying(Writer& writer,
                     const StudyTemplate& from,
                     std::vector<PlannedItem> planned,
                     const TemplateChoices& choices)
        : m_writer(writer)
        , m_from(from)
        , m_choices(choices)
    {
        for (auto& each : planned)
            m_planned.emplace(each.item, std::move(each));
    }

    void applyCodebook()
    {
        NameFollowing names(m_writer);
        for (std::size_t i = 0; i < m_from.codebook.attributes.size(); ++i)
            applyAttribute({ItemKind::Attribute, i}, m_from.codebook.attributes[i]);
        for (std::size_t i = 0; i < m_from.codebook.tieKinds.size(); ++i)
            applyKind({ItemKind::TieKind, i}, m_from.codebook.tieKinds[i]);
        for (std::size_t i = 0; i < m_from.codebook.recodes.size(); ++i)
            applyRecode({ItemKind::Grouping, i}, m_from.codebook.recodes[i]);
        names.follow();
    }

    void applyRest()
    {
        for (std::size_t i = 0; i < m_from.designs.size(); ++i)
            applyDesign({ItemKind::Map, i}, m_from.designs[i]);
        for (std::size_t i = 0; i < m_from.prompts.size(); ++i)
            applyPrompt({ItemKind::Question, i}, m_from.prompts[i]);
        m_names = nameChanges();
        for (std::size_t i = 0; i < m_from.columns.size(); ++i)
            applyColumn({ItemKind::Column, i}, m_from.columns[i]);
        for (std::size_t i = 0; i < m_from.models.size(); ++i)
            applyModel({ItemKind::Model, i}, m_from.models[i]);
        for (std::size_t i = 0; i < m_from.styles.size(); ++i)
            applyStyle({ItemKind::Style, i}, m_from.styles[i]);
        if (!m_from.guide.empty())
            applyGuide();
    }

    void applyTranslations()
    {
        const auto main = mainLanguage(m_writer.reader());
        const auto known = m_writer.reader().translations();
        std::set<std::pair<TextPlace, std::string>> ours;
        for (const auto& each : known)
            ours.emplace(each.place, each.language);
        for (auto each : m_from.translations) {
            const auto found = m_became.find(each.place.subject);
            if (found == m_became.end() || each.language == main)
                continue;
            each.place.subject = found->second;
            // What somebody translated for this study is not replaced unless its thing is.
            if (!m_taken.contains(found->second) && ours.contains({each.place, each.language}))
                continue;
            m_writer.setTranslation(each);
        }
        const auto spoken = studyLanguages(m_writer.reader());
        auto languages = spoken;
        for (const auto& each : m_from.languages)
            if (each != main
                && std::find(languages.begin(), languages.end(), each) == languages.end())
                languages.push_back(each);
        if (languages != spoken)
            setStudyLanguages(m_writer, languages);
    }

private:
    /// What is to be done with a thing.
    struct Decision {
        bool isAdded = false;
        bool isTaken = false;
        std::string key;  ///< under which it is added
    };

    Decision decisionFor(const TemplateItem& item, const std::string& key) const
    {
        const auto& planned = m_planned.at(item);
        if (planned.state == State::New)
            return {true, false, key};
        const auto choice = m_choices.find(item);
        if (planned.state == State::Same || choice == m_choices.end()
            || choice->second.kind == ChoiceKind::KeepOurs)
            return {};
        if (choice->second.kind == ChoiceKind::AddUnderKey)
            return {true, false, choice->second.key};
        if (!planned.mayTake)
            throw Error(ErrorCode::TemplateNotTaken, {planned.label, planned.ours});
        return {false, true, key};
    }

    template <class Tag>
    void note(const Id<Tag>& theirs, const Id<Tag>& ours, bool isTaken = true)
    {
        m_became[textIdOf(theirs)] = textIdOf(ours);
        if (isTaken)
            m_taken.insert(textIdOf(ours));
    }

    /// @throws Error{TemplateNotTaken} it is not in the study
    template <class Tag>
    Id<Tag> oursOf(const Id<Tag>& theirs, const std::string& user, const std::string& needed) const
    {
        const auto found = m_became.find(textIdOf(theirs));
        if (found == m_became.end())
            throw Error(ErrorCode::TemplateNotTaken, {user, needed});
        return {found->second.bytes};
    }

    AttributeId oursOf(AttributeId theirs, const std::string& user) const
    {
        return oursOf(theirs, user, m_from.codebook.find(theirs)->label);
    }

    CategoryId oursOf(AttributeId attribute, CategoryId theirs, const std::string& user) const
    {
        const auto* known = m_from.codebook.find(attribute);
        return oursOf(theirs, user, known->label + ": " + known->findCategory(theirs)->label);
    }

    void applyAttribute(const TemplateItem& item, const Attribute& theirs)
    {
        const auto decision = decisionFor(item, theirs.key);
        if (decision.isAdded) {
            auto added = theirs;
            added.key = decision.key;
            requireFreeKey(added.key);
            const auto id = m_writer.addAttribute(added);
            const auto codebook = m_writer.reader().codebook();
            noteAttribute(theirs, *codebook.find(id), true);
            return;
        }
        const auto codebook = m_writer.reader().codebook();
        const auto* ours = codebook.find(theirs.owner, theirs.key);
        if (ours == nullptr)
            return;
        if (decision.isTaken)
            take(*ours, theirs);
        const auto after = m_writer.reader().codebook();
        noteAttribute(theirs, *after.find(ours->id), decision.isTaken);
    }

    void noteAttribute(const Attribute& theirs, const Attribute& ours, bool isTaken)
    {
        // Answers to another kind of question are not what the template's maps and models mean.
        if (ours.kind() != theirs.kind() || ours.isNumber() != theirs.isNumber())
            return;
        note(theirs.id, ours.id, isTaken);
        for (const auto& category : theirs.categories)
            if (const auto* same = ours.findCode(category.code))
                note(category.id, same->id, isTaken);
    }

    void take(const Attribute& ours, const Attribute& theirs)
    {
        auto changed = theirs;
        changed.id = ours.id;
        m_writer.changeAttribute(changed);
        for (const auto& design : m_writer.reader().designs())
            changeWhereNeeded(m_writer, design, showing(design, ours.id, changed));
        std::vector<CategoryId> order;
        order.reserve(theirs.categories.size() + ours.categories.size());
        for (const auto& category : theirs.categories) {
            const auto* same = ours.findCode(category.code);
            if (same == nullptr) {
                order.push_back(addCategory(m_writer, ours.id, category));
                continue;
            }
            auto now = category;
            now.id = same->id;
            m_writer.changeCategory(now);
            order.push_back(same->id);
        }
        for (const auto& category : ours.categories)
            if (theirs.findCode(category.code) == nullptr)
                order.push_back(category.id);
        m_writer.orderCategories(order);
    }

    void requireFreeKey(const std::string& key) const
    {
        const auto reader = m_writer.reader();
        const auto isIt = [&](const auto& each) { return each.key == key; };
        if (reader.codebook().findRecode(key) != nullptr
            || findFirst(reader.derivedColumns(), isIt) != nullptr)
            throw Error(ErrorCode::DuplicateKey, {key});
    }

    void applyKind(const TemplateItem& item, const TieKind& theirs)
    {
        const auto decision = decisionFor(item, theirs.key);
        auto changed = theirs;
        if (decision.isAdded) {
            changed.key = decision.key;
            note(theirs.id, m_writer.addTieKind(changed));
            return;
        }
        const auto codebook = m_writer.reader().codebook();
        const auto* ours = codebook.findTieKind(theirs.key);
        changed.id = ours->id;
        if (decision.isTaken)
            m_writer.changeTieKind(changed);
        note(theirs.id, ours->id, decision.isTaken);
    }

    void applyRecode(const TemplateItem& item, const Recode& theirs)
    {
        const auto decision = decisionFor(item, theirs.key);
        auto changed = theirs;
        const auto before = m_writer.reader().codebook();
        const auto* ours = before.findRecode(theirs.key);
        if (!decision.isAdded && !decision.isTaken) {
            if (ours != nullptr)
                noteRecode(theirs, *ours, false);
            return;
        }
        changed.key = decision.key;
        changed.attribute = oursOf(theirs.attribute, theirs.label);
        for (auto& group : changed.groups)
            for (auto& member : group.members)
                member = oursOf(theirs.attribute, member, theirs.label);
        RecodeId id;
        if (decision.isAdded) {
            id = m_writer.addRecode(changed);
        } else {
            id = changed.id = ours->id;
            for (auto& group : changed.groups)
                for (const auto& each : ours->groups)
                    if (each.code == group.code)
                        group.id = each.id;
            changeGrouping(m_writer, changed);
        }
        const auto after = m_writer.reader().codebook();
        noteRecode(theirs,
                   *findFirst(after.recodes, [&](const auto& each) { return each.id == id; }),
                   true);
    }

    void noteRecode(const Recode& theirs, const Recode& ours, bool isTaken)
    {
        note(theirs.id, ours.id, isTaken);
        for (const auto& group : theirs.groups)
            if (const auto* same = findFirst(
                    ours.groups, [&](const auto& each) { return each.code == group.code; }))
                note(group.id, same->id, isTaken);
    }

    void bind(std::optional<AttributeId>& bound, const std::string& user) const
    {
        if (bound)
            bound = oursOf(*bound, user);
    }

    void applyDesign(const TemplateItem& item, const MapDesign& theirs)
    {
        const auto decision = decisionFor(item, theirs.title);
        if (!decision.isAdded && !decision.isTaken) {
            const auto designs = m_writer.reader().designs();
            if (const auto* ours = findFirst(
                    designs, [&](const auto& each) { return each.title == theirs.title; }))
                note(theirs.id, ours->id, false);
            return;
        }
        auto changed = theirs;
        changed.title = decision.key;
        for (auto& level : changed.levels)
            level = oursOf(*theirs.ringAttribute, level, theirs.title);
        for (auto& sector : changed.sectors)
            sector.category = oursOf(*theirs.sectorAttribute, sector.category, theirs.title);
        for (auto* bound :
             {&changed.ringAttribute, &changed.sectorAttribute, &changed.colourAttribute,
              &changed.symbolAttribute, &changed.badgeAttribute, &changed.sizeAttribute,
              &changed.outlineAttribute})
            bind(*bound, theirs.title);
        for (auto* grouping :
             {&changed.sectorGrouping, &changed.colourGrouping, &changed.symbolGrouping})
            if (*grouping)
                *grouping = oursOf(**grouping, theirs.title, groupingLabel(**grouping));
        if (decision.isAdded) {
            note(theirs.id, m_writer.addDesign(changed));
            return;
        }
        const auto designs = m_writer.reader().designs();
        changed.id =
            findFirst(designs, [&](const auto& each) { return each.title == theirs.title; })->id;
        changeMapDesign(m_writer, changed);
        note(theirs.id, changed.id);
    }

    std::string groupingLabel(RecodeId grouping) const
    {
        const auto* found = findFirst(m_from.codebook.recodes,
                                      [&](const auto& each) { return each.id == grouping; });
        return found != nullptr ? found->label : std::string();
    }

    void applyPrompt(const TemplateItem& item, const Prompt& theirs)
    {
        if (!decisionFor(item, {}).isAdded) {
            const auto prompts = m_writer.reader().prompts();
            if (const auto* ours =
                    findFirst(prompts, [&](const auto& each) { return each.text == theirs.text; }))
                note(theirs.id, ours->id, false);
            return;
        }
        auto changed = theirs;
        bind(changed.attribute, theirs.text);
        note(theirs.id, m_writer.addPrompt(changed));
    }

    /// What variables of the template are called in the study.
    NameChanges nameChanges() const
    {
        const auto theirs = variableNames(m_from.codebook);
        const auto ours = variableNames(m_writer.reader().codebook());
        NameChanges changes;
        compare(theirs.names, ours.names, changes.renamed, changes.gone);
        compare(theirs.beginnings, ours.beginnings, changes.beginningsRenamed,
                changes.beginningsGone);
        return changes;
    }

    void compare(const std::map<VariableNames::Meaning, std::string>& theirs,
                 const std::map<VariableNames::Meaning, std::string>& ours,
                 std::map<std::string, std::string>& renamed,
                 std::set<std::string>& gone) const
    {
        std::map<std::string, std::string> became;
        for (const auto& [from, to] : m_became)
            became[from.hex()] = to.hex();
        const auto translated = [&](const std::string& hex) {
            const auto found = became.find(hex);
            return found != became.end() ? found->second : hex;
        };
        for (const auto& [meaning, name] : theirs) {
            const auto found = ours.find(
                {translated(meaning.made), meaning.measure, translated(meaning.category)});
            if (found == ours.end())
                gone.insert(name);
            else if (found->second != name)
                renamed[name] = found->second;
        }
    }

    /// @throws Error{TemplateNotTaken} it names what is not in the study
    template <class Thing>
    Thing named(const Thing& theirs) const
    {
        try {
            return followed(theirs, m_names);
        } catch (const Error& error) {
            if (error.code() != ErrorCode::VariableInUse)
                throw;
            const auto& details = error.problems().front().details;
            throw Error(ErrorCode::TemplateNotTaken, {details.at(1), details.at(0)});
        }
    }

    void applyColumn(const TemplateItem& item, const DerivedColumn& theirs)
    {
        const auto decision = decisionFor(item, theirs.key);
        const auto columns = m_writer.reader().derivedColumns();
        const auto* ours =
            findFirst(columns, [&](const auto& each) { return each.key == theirs.key; });
        if (!decision.isAdded && !decision.isTaken) {
            if (ours != nullptr)
                note(theirs.id, ours->id, false);
            else
                m_names.gone.insert(theirs.key);
            return;
        }
        auto changed = named(theirs);
        changed.key = decision.key;
        if (decision.isAdded) {
            note(theirs.id, m_writer.addDerivedColumn(changed));
            if (decision.key != theirs.key)
                m_names.renamed[theirs.key] = decision.key;
        } else {
            changed.id = ours->id;
            m_writer.changeDerivedColumn(changed);
            note(theirs.id, ours->id);
        }
    }

    void applyModel(const TemplateItem& item, const SavedModel& theirs)
    {
        const auto decision = decisionFor(item, theirs.name);
        if (!decision.isAdded && !decision.isTaken)
            return;
        auto changed = named(theirs);
        changed.name = decision.key;
        if (decision.isAdded) {
            m_writer.addModel(changed);
            return;
        }
        const auto models = m_writer.reader().models();
        changed.id =
            findFirst(models, [&](const auto& each) { return each.name == theirs.name; })->id;
        m_writer.changeModel(changed);
    }

    void applyStyle(const TemplateItem& item, const PictureStyle& theirs)
    {
        const auto decision = decisionFor(item, theirs.name);
        if (!decision.isAdded && !decision.isTaken)
            return;
        auto changed = theirs;
        changed.name = decision.key;
        if (decision.isAdded) {
            m_writer.addPictureStyle(changed);
            return;
        }
        const auto styles = m_writer.reader().pictureStyles();
        changed.id =
            findFirst(styles, [&](const auto& each) { return each.name == theirs.name; })->id;
        m_writer.changePictureStyle(changed);
    }

    /// The steps behind ours, or in their place.
    void applyGuide()
    {
        const auto decision = decisionFor({ItemKind::Guide, 0}, {});
        if (!decision.isAdded && !decision.isTaken)
            return;
        const auto before = m_writer.reader().guide();
        if (decision.isTaken)
            for (const auto& step : before)
                m_writer.removeStep(step.id);
        for (const auto& theirs : m_from.guide) {
            const auto step = stepHere(theirs);
            note(theirs.id, m_writer.addStep(step));
        }
        const auto after = m_writer.reader().guide();
        for (std::size_t i = 0; i < m_from.guide.size(); ++i) {
            const auto& theirs = m_from.guide[i].questions;
            const auto& ours = after[after.size() - m_from.guide.size() + i].questions;
            for (std::size_t k = 0; k < theirs.size(); ++k)
                note(theirs[k].id, ours[k].id);
        }
    }

    GuideStep stepHere(const GuideStep& theirs) const
    {
        auto step = named(theirs);
        for (auto& question : step.questions)
            question.attribute = oursOf(question.attribute, theirs.title);
        bind(step.consent, theirs.title);
        if (step.prompt)
            step.prompt = oursOf(*step.prompt, theirs.title, promptText(*step.prompt));
        if (step.design)
            step.design = oursOf(*step.design, theirs.title, m_from.designs.front().title);
        if (step.tieKind)
            step.tieKind = oursOf(*step.tieKind, theirs.title, theirs.title);
        if (step.namedAt)
            step.namedAt = oursOf(*step.namedAt, theirs.title, theirs.title);
        return step;
    }

    std::string promptText(PromptId prompt) const
    {
        const auto* found =
            findFirst(m_from.prompts, [&](const auto& each) { return each.id == prompt; });
        return found != nullptr ? found->text : std::string();
    }

    Writer& m_writer;
    const StudyTemplate& m_from;
    const TemplateChoices& m_choices;
    std::map<TemplateItem, PlannedItem> m_planned;
    Counterpart m_became;
    std::set<TextId> m_taken;  ///< of the study: what is as in the template now
    NameChanges m_names;
};

}  // namespace

void applyTemplate(Writer& writer,
                   const StudyTemplate& from,
                   const TemplateChoices& choices,
                   TemplateLanguages languages)
{
    TemplateApplying applying(writer, from, plannedFor(writer.reader(), from), choices);
    applying.applyCodebook();
    applying.applyRest();
    if (languages == TemplateLanguages::All)
        applying.applyTranslations();
}

void foundStudy(Writer& writer, const StudyTemplate& from, TemplateLanguages languages)
{
    writer.setStudyProperty("template", from.info.key);
    writer.setStudyProperty("language", from.language);
    for (const auto& [key, value] : from.settings)
        writer.setStudyProperty(key, value);
    applyTemplate(writer, from, {}, languages);
}

void applyTemplate(Writer& writer, std::string_view json, const std::string& language)
{
    foundStudy(writer, readTemplate(json, language), TemplateLanguages::MainOnly);
}

}  // namespace alteri
