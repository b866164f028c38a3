// SPDX-License-Identifier: GPL-3.0-or-later
// The interview guide of a template: as its file has it, and read from there.
#include "core/template/template_guide.hpp"

#include "core/error.hpp"
#include "core/store/tables/vocabulary.hpp"
#include "core/template/study_template.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace alteri {

namespace {

using GuideJson = nlohmann::ordered_json;

/// A member that may be left out, as one of a set of words.
template <class Word>
Word wordOr(const JsonPlace& json,
            const char* key,
            Word otherwise,
            std::optional<Word> (*from)(std::string_view))
{
    const auto place = json.find(key);
    if (!place)
        return otherwise;
    const auto found = from(place->text());
    if (!found)
        place->refuseWord(place->text());
    return *found;
}

std::optional<int> countIn(const JsonPlace& json, const char* key)
{
    const auto place = json.find(key);
    return place ? std::optional(place->integer()) : std::nullopt;
}

class StepReading {
public:
    explicit StepReading(const GuideReading& reading)
        : m_reading(reading)
    {
    }

    GuideStep read(const JsonPlace& json)
    {
        json.requireOnly({"key",
                          "kind",
                          "title",
                          "text",
                          "hint",
                          "condition",
                          "manner",
                          "alteri",
                          "named_at",
                          "nearest",
                          "alteri_condition",
                          "prompt",
                          "question",
                          "smallest",
                          "largest",
                          "offers_earlier",
                          "map",
                          "tie_kind",
                          "consent",
                          "must_agree",
                          "questions"});
        GuideStep step;
        const auto kind = stepKindFrom(json.at("kind").text());
        if (!kind)
            json.at("kind").refuseWord(json.at("kind").text());
        step.kind = *kind;
        const auto questions = json.items("questions");
        step.questions.resize(questions.size());
        m_reading.giveIds(step.id, step.questions);
        const auto id = textIdOf(step.id);
        step.title = m_reading.text(json.at("title"), id, "title");
        step.text = optionalText(json, "text", id);
        step.hint = optionalText(json, "hint", id);
        step.condition = json.textOr("condition", {});
        readPeople(json, step);
        readNaming(json, step);
        for (std::size_t i = 0; i < questions.size(); ++i)
            readQuestion(questions[i], step.questions[i]);
        if (const auto key = json.find("key"))
            noteKey(*key, step.id);
        return step;
    }

private:
    std::string optionalText(const JsonPlace& json, const char* field, const TextId& id) const
    {
        const auto found = json.find(field);
        return found ? m_reading.text(*found, id, field) : std::string();
    }

    void noteKey(const JsonPlace& key, GuideStepId step)
    {
        if (!m_keys.emplace(key.text(), step).second)
            throw Error(ErrorCode::TemplateKeyTwice, {key.path(), key.text()});
    }

    /// Whom the step is about, and what is done with them.
    void readPeople(const JsonPlace& json, GuideStep& step) const
    {
        step.manner = wordOr(json, "manner", step.manner, &stepMannerFrom);
        step.alteri = wordOr(json, "alteri", step.alteri, &stepAlteriFrom);
        if (const auto at = json.find("named_at")) {
            const auto found = m_keys.find(at->text());
            if (found == m_keys.end())
                throw Error(ErrorCode::TemplateReferenceUnknown, {at->path(), at->text()});
            step.namedAt = found->second;
        }
        step.nearest = countIn(json, "nearest").value_or(step.nearest);
        step.alteriCondition = json.textOr("alteri_condition", {});
        if (const auto map = json.find("map"))
            step.design = m_reading.map(*map);
        if (const auto kind = json.find("tie_kind"))
            step.tieKind = m_reading.tieKind(*kind);
        if (const auto consent = json.find("consent"))
            step.consent = m_reading.attribute(*consent);
        if (const auto must = json.find("must_agree"))
            step.mustAgree = must->flag();
    }

    void readNaming(const JsonPlace& json, GuideStep& step) const
    {
        if (const auto key = json.find("prompt"))
            step.prompt = m_reading.prompt(*key);
        else if (const auto question = json.find("question"))
            step.prompt = m_reading.newPrompt(*question);
        step.smallest = countIn(json, "smallest");
        step.largest = countIn(json, "largest");
        step.offersEarlier = json.find("offers_earlier") && json.at("offers_earlier").flag();
    }

    void readQuestion(const JsonPlace& json, GuideQuestion& question) const
    {
        json.requireOnly({"attribute", "text", "condition"});
        question.attribute = m_reading.attribute(json.at("attribute"));
        question.text = optionalText(json, "text", textIdOf(question.id));
        question.condition = json.textOr("condition", {});
    }

    const GuideReading& m_reading;
    std::map<std::string, GuideStepId> m_keys;
};

class StepWriting {
public:
    StepWriting(const StudyTemplate& made, const WrittenText& text)
        : m_made(made)
        , m_text(text)
    {
        for (const auto& step : made.guide)
            if (step.namedAt)
                m_named.insert(*step.namedAt);
    }

    GuideJson write(const GuideStep& step) const
    {
        GuideJson json;
        const auto id = textIdOf(step.id);
        if (m_named.contains(step.id))
            json["key"] = keyOf(step.id);
        json["kind"] = wordFor(step.kind);
        json["title"] = m_text(step.title, id, "title");
        putText(json, "text", step.text, id);
        putText(json, "hint", step.hint, id);
        putWord(json, "condition", step.condition);
        putPeople(json, step);
        putNaming(json, step);
        for (const auto& question : step.questions) {
            GuideJson asked;
            asked["attribute"] = writtenName(m_made.codebook, question.attribute);
            putText(asked, "text", question.text, textIdOf(question.id));
            putWord(asked, "condition", question.condition);
            json["questions"].push_back(std::move(asked));
        }
        return json;
    }

private:
    void
    putText(GuideJson& json, const char* field, const std::string& text, const TextId& id) const
    {
        if (!text.empty())
            json[field] = m_text(text, id, field);
    }

    static void putWord(GuideJson& json, const char* field, const std::string& word)
    {
        if (!word.empty())
            json[field] = word;
    }

    /// Only what differs from a new step.
    void putPeople(GuideJson& json, const GuideStep& step) const
    {
        const GuideStep plain;
        if (step.manner != plain.manner)
            json["manner"] = wordFor(step.manner);
        if (step.alteri != plain.alteri)
            json["alteri"] = wordFor(step.alteri);
        if (step.namedAt)
            json["named_at"] = keyOf(*step.namedAt);
        if (step.nearest != plain.nearest)
            json["nearest"] = step.nearest;
        putWord(json, "alteri_condition", step.alteriCondition);
        if (step.design)
            json["map"] = placeOf(m_made.designs, *step.design);
        if (step.tieKind)
            for (const auto& kind : m_made.codebook.tieKinds)
                if (kind.id == *step.tieKind)
                    json["tie_kind"] = kind.key;
        if (step.consent)
            json["consent"] = writtenName(m_made.codebook, *step.consent);
        if (step.mustAgree != plain.mustAgree)
            json["must_agree"] = step.mustAgree;
    }

    void putNaming(GuideJson& json, const GuideStep& step) const
    {
        if (step.prompt)
            json["prompt"] = promptKey(placeOf(m_made.prompts, *step.prompt));
        if (step.smallest)
            json["smallest"] = *step.smallest;
        if (step.largest)
            json["largest"] = *step.largest;
        if (step.offersEarlier)
            json["offers_earlier"] = true;
    }

    std::string keyOf(GuideStepId step) const
    {
        return "step-" + std::to_string(placeOf(m_made.guide, step) + 1);
    }

    template <class Things, class AnyId>
    static std::size_t placeOf(const Things& things, const AnyId& id)
    {
        const auto found = std::find_if(things.begin(), things.end(),
                                        [&](const auto& each) { return each.id == id; });
        return static_cast<std::size_t>(found - things.begin());
    }

    const StudyTemplate& m_made;
    const WrittenText& m_text;
    std::set<GuideStepId> m_named;
};

}  // namespace

std::vector<GuideStep> readGuide(const std::vector<JsonPlace>& guide, const GuideReading& reading)
{
    StepReading steps(reading);
    std::vector<GuideStep> read;
    read.reserve(guide.size());
    for (const auto& each : guide)
        read.push_back(steps.read(each));
    return read;
}

GuideJson writtenGuide(const StudyTemplate& made, const WrittenText& text)
{
    const StepWriting writing(made, text);
    auto steps = GuideJson::array();
    for (const auto& step : made.guide)
        steps.push_back(writing.write(step));
    return steps;
}

std::string promptKey(std::size_t index)
{
    return "question-" + std::to_string(index + 1);
}

std::string writtenName(const Codebook& codebook, AttributeId attribute)
{
    const auto* found = codebook.find(attribute);
    return std::string(wordFor(found->owner)) + "." + found->key;
}

}  // namespace alteri
