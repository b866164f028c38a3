// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/study_text.hpp"

#include <type_traits>

namespace alteri {

namespace {

using Kind = StudyText::Kind;

// Each of these visits the texts of a thing, to read or to replace them: a constant thing gives
// constant texts. The visitor gets the place, the kind, what the text belongs to, and the text.

template <class Thing, class Visit>
void visitAttribute(Thing& attribute, Visit visit)
{
    const auto id = textIdOf(attribute.id);
    const auto owner = attribute.label;
    visit({id, "label"}, Kind::Attribute, std::string(), attribute.label);
    visit({id, "question"}, Kind::Wording, owner, attribute.question);
    visit({id, "hint"}, Kind::Hint, owner, attribute.hint);
    visit({id, "unit"}, Kind::Unit, owner, attribute.unit);
    visit({id, "low_label"}, Kind::LowLabel, owner, attribute.lowLabel);
    visit({id, "high_label"}, Kind::HighLabel, owner, attribute.highLabel);
    for (auto& category : attribute.categories)
        visit({textIdOf(category.id), "label"}, Kind::Category, owner, category.label);
}

template <class Thing, class Visit>
void visitTexts(Thing& thing, Visit visit)
{
    using Bare = std::remove_const_t<Thing>;
    if constexpr (std::is_same_v<Bare, Codebook>) {
        for (auto& attribute : thing.attributes)
            visitAttribute(attribute, visit);
        for (auto& kind : thing.tieKinds)
            visit({textIdOf(kind.id), "label"}, Kind::TieKind, std::string(), kind.label);
        for (auto& recode : thing.recodes) {
            const auto owner = recode.label;
            visit({textIdOf(recode.id), "label"}, Kind::Grouping, std::string(), recode.label);
            for (auto& group : recode.groups)
                visit({textIdOf(group.id), "label"}, Kind::Group, owner, group.label);
        }
    } else if constexpr (std::is_same_v<Bare, MapDesign>) {
        const auto id = textIdOf(thing.id);
        const auto owner = thing.title;
        visit({id, "title"}, Kind::MapTitle, std::string(), thing.title);
        for (std::size_t i = 0; i < thing.ringTitles.size(); ++i)
            visit({id, "ring." + std::to_string(i)}, Kind::Ring, owner, thing.ringTitles[i]);
        for (std::size_t i = 0; i < thing.freeSectors.size(); ++i)
            visit({id, "sector." + std::to_string(i)}, Kind::Sector, owner,
                  thing.freeSectors[i].title);
    } else if constexpr (std::is_same_v<Bare, GuideStep>) {
        const auto id = textIdOf(thing.id);
        const auto owner = thing.title;
        visit({id, "title"}, Kind::Step, std::string(), thing.title);
        visit({id, "text"}, Kind::StepText, owner, thing.text);
        visit({id, "hint"}, Kind::Hint, owner, thing.hint);
        for (auto& question : thing.questions)
            visit({textIdOf(question.id), "text"}, Kind::Wording, owner, question.text);
    } else if constexpr (std::is_same_v<Bare, Prompt>) {
        visit({textIdOf(thing.id), "text"}, Kind::Question, std::string(), thing.text);
    } else {
        visit({textIdOf(thing.id), "label"}, Kind::DerivedColumn, std::string(), thing.label);
    }
}

template <class Thing>
void replaceTexts(Thing& thing, const StudyLanguage& language)
{
    visitTexts(thing, [&](const TextPlace& place, Kind /*kind*/, const std::string& /*context*/,
                          std::string& text) { text = language.text(place, text); });
}

template <class Thing>
std::vector<StudyText> listTexts(const Thing& thing)
{
    std::vector<StudyText> texts;
    visitTexts(thing, [&](const TextPlace& place, Kind kind, const std::string& context,
                          const std::string& text) {
        if (!text.empty())
            texts.push_back({place, kind, context, text});
    });
    return texts;
}

}  // namespace

bool TextPlace::isBoundToSource() const
{
    return field.starts_with("ring.") || field.starts_with("sector.");
}

StudyLanguage::StudyLanguage(const std::vector<Translation>& translations)
{
    for (const auto& each : translations)
        m_texts[each.place] = {each.text, each.source};
}

std::string StudyLanguage::text(const TextPlace& place, const std::string& main) const
{
    const auto found = m_texts.find(place);
    if (found == m_texts.end() || main.empty())
        return main;
    return place.isBoundToSource() && found->second.source != main ? main : found->second.text;
}

void StudyLanguage::translate(Codebook& codebook) const
{
    replaceTexts(codebook, *this);
}

void StudyLanguage::translate(MapDesign& design) const
{
    replaceTexts(design, *this);
}

void StudyLanguage::translate(Prompt& prompt) const
{
    replaceTexts(prompt, *this);
}

void StudyLanguage::translate(DerivedColumn& column) const
{
    replaceTexts(column, *this);
}

void StudyLanguage::translate(GuideStep& step) const
{
    replaceTexts(step, *this);
}

void StudyLanguage::translate(NetworkMap& map) const
{
    const auto found = m_texts.find({textIdOf(map.design), "title"});
    if (found != m_texts.end() && found->second.source == map.title)
        map.title = found->second.text;
}

std::vector<StudyText> textsOf(const Codebook& codebook)
{
    return listTexts(codebook);
}

std::vector<StudyText> textsOf(const MapDesign& design)
{
    return listTexts(design);
}

std::vector<StudyText> textsOf(const Prompt& prompt)
{
    return listTexts(prompt);
}

std::vector<StudyText> textsOf(const DerivedColumn& column)
{
    return listTexts(column);
}

std::vector<StudyText> textsOf(const GuideStep& step)
{
    return listTexts(step);
}

}  // namespace alteri
