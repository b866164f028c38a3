// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/studies/study_json.hpp"

#include "core/measures/networks/tie_question.hpp"
#include "core/store/tables/vocabulary.hpp"
#include "core/template/study_template.hpp"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <utility>

namespace alteri {

namespace {

using StudyJsonValue = nlohmann::ordered_json;
using Number = StudyTable::Number;

class StudyJsonWriting {
public:
    StudyJsonWriting(const Reader& reader, const StudyContents& contents)
        : m_reader(reader)
        , m_contents(contents)
        , m_table(*contents.table)
        , m_withoutTies(*contents.table)
        , m_prompts(reader.prompts())
        , m_guide(reader.guide())
    {
        for (const auto& [attribute, texts] : contents.namely)
            for (const auto& each : texts)
                m_namely[{attribute, each.subject}][each.category] = each.text;
    }

    std::string write()
    {
        StudyJsonValue head;
        head["format"] = "alteri-study";
        head["version"] = 1;
        TemplateInfo info;
        info.key = m_reader.studyProperty("template");
        if (info.key.empty())
            info.key = "study";
        info.title = info.key;
        head["template"] = StudyJsonValue::parse(textOf(templateOf(m_reader, info)));
        // Which maps have no ties is said of each map.
        auto properties = m_reader.studyProperties();
        properties.erase("maps_without_alter_ties");
        head["properties"] = properties;
        auto text = head.dump(1);
        text.erase(text.size() - 2);
        // Ego by ego, so that large studies are not in memory twice.
        text += ",\n \"egos\": [";
        for (Number ego = 0; ego < m_table.egos->size(); ++ego)
            text += (ego == 0 ? "\n" : ",\n") + egoJson(ego).dump();
        return text + "\n ]\n}\n";
    }

private:
    static void put(StudyJsonValue& json, const char* key, const std::string& text)
    {
        if (!text.empty())
            json[key] = text;
    }

    StudyJsonValue valueJson(const Attribute& attribute,
                             const Value& value,
                             const std::map<CategoryId, std::string>& namely) const
    {
        const auto codeOf = [&](CategoryId id) { return attribute.findCategory(id)->code; };
        StudyJsonValue json;
        if (const auto* category = std::get_if<CategoryId>(&value))
            json["category"] = codeOf(*category);
        else if (const auto* reason = std::get_if<MissingReason>(&value))
            json["missing"] = wordFor(*reason);
        else if (const auto* number = std::get_if<double>(&value))
            return *number;
        else if (const auto* text = std::get_if<std::string>(&value))
            return *text;
        else {
            json["chosen"] = StudyJsonValue::array();
            for (const auto* each : chosenOf(attribute, std::get<Choices>(value)))
                json["chosen"].push_back(each->code);
        }
        for (const auto& category : attribute.categories)
            if (const auto said = namely.find(category.id); said != namely.end())
                json["namely"][category.code] = said->second;
        return json;
    }

    void putAnswers(StudyJsonValue& json, Owner owner, Number subject) const
    {
        StudyJsonValue answers = StudyJsonValue::object();
        for (const auto* attribute : m_table.codebook().of(owner)) {
            const auto& column = *m_table.answers(attribute->id);
            const auto value = column.valueOf(column.cell(subject));
            const auto reason = DataColumn::reasonOf(column.cell(subject));
            if (!value && !reason)
                continue;
            const auto said = m_namely.find({attribute->id, subject});
            answers[attribute->key] = valueJson(
                *attribute, value ? *value : Value(*reason),
                said == m_namely.end() ? std::map<CategoryId, std::string>() : said->second);
        }
        if (!answers.empty())
            json["answers"] = std::move(answers);
    }

    StudyJsonValue egoJson(Number ego) const
    {
        const auto stored = *m_reader.ego((*m_table.egos)[ego]);
        StudyJsonValue json;
        json["code"] = stored.code;
        json["name"] = stored.label;
        put(json, "pseudonym", stored.pseudonym);
        if (stored.confidential)
            json["confidential"] = true;
        putAnswers(json, Owner::Ego, ego);
        json["alteri"] = StudyJsonValue::array();
        for (const auto& alter : m_reader.alteri(stored.id))
            json["alteri"].push_back(alterJson(alter));
        json["maps"] = StudyJsonValue::array();
        for (const auto& map : m_reader.maps(stored.id))
            json["maps"].push_back(mapJson(map));
        for (const auto& each : m_reader.suspendedAnswers(stored.id))
            json["suspended"].push_back(suspendedJson(each));
        return json;
    }

    StudyJsonValue alterJson(const Alter& alter) const
    {
        StudyJsonValue json;
        json["code"] = alter.code;
        json["name"] = alter.label;
        put(json, "note", alter.note);
        put(json, "pseudonym", alter.pseudonym);
        for (std::size_t i = 0; alter.prompt && i < m_prompts.size(); ++i)
            if (m_prompts[i].id == *alter.prompt)
                json["prompt"] = i;
        putAnswers(json, Owner::Alter, m_table.alteri->ids.find(alter.id));
        return json;
    }

    std::string alterCode(Number alter) const
    {
        return m_table.textOf(StudyTable::AlterCode, alter);
    }

    StudyJsonValue mapJson(const NetworkMap& map) const
    {
        const auto number = m_table.maps->ids.find(map.id);
        StudyJsonValue json;
        json["title"] = map.title;
        put(json, "note", map.note);
        json["design"] = m_contents.designOf[number];
        if (m_withoutTies.contains(map.id))
            json["has_no_alter_ties"] = true;
        json["ties"] = StudyJsonValue::array();
        for (auto tie = m_table.ties->ofMaps.begin(number); tie < m_table.ties->ofMaps.end(number);
             ++tie)
            json["ties"].push_back(tieJson(tie));
        const auto [from, to] = StudyTable::pairsOf(*m_table.alterTies, number);
        for (auto pair = from; pair < to; ++pair)
            json["alter_ties"].push_back(pairJson((*m_table.alterTies)[pair], pair));
        const auto [first, last] = StudyTable::pairsOf(*m_table.askedPairs, number);
        for (auto pair = first; pair < last; ++pair)
            json["asked_pairs"].push_back(pairJson((*m_table.askedPairs)[pair], {}));
        sortPairs(json, "alter_ties");
        sortPairs(json, "asked_pairs");
        putVisits(json, map.id);
        return json;
    }

    /// In the table pairs lie by random ids.
    static void sortPairs(StudyJsonValue& json, const char* key)
    {
        if (json.contains(key))
            std::sort(json[key].begin(), json[key].end(),
                      [](const StudyJsonValue& one, const StudyJsonValue& other) {
                          return one.dump() < other.dump();
                      });
    }

    StudyJsonValue tieJson(Number tie) const
    {
        StudyJsonValue json;
        json["alter"] = alterCode(m_table.ties->alterOf[tie]);
        if (const auto& place = m_contents.places[tie])
            json["place"] = {place->radius, place->angle};
        put(json, "note", m_table.textOf(StudyTable::TieNote, tie));
        putAnswers(json, Owner::Tie, tie);
        return json;
    }

    StudyJsonValue pairJson(const StudyTable::Pair& pair, std::optional<std::size_t> number) const
    {
        const auto& kind = m_table.codebook().tieKinds[pair.kind];
        auto source = alterCode(pair.source);
        auto target = alterCode(pair.target);
        if (!kind.directed && target < source)
            std::swap(source, target);
        StudyJsonValue json;
        json["kind"] = kind.key;
        json["source"] = source;
        json["target"] = target;
        if (number)
            putAnswers(json, Owner::AlterTie, static_cast<Number>(*number));
        return json;
    }

    std::optional<std::size_t> stepNumber(const std::optional<GuideStepId>& step) const
    {
        for (std::size_t i = 0; step && i < m_guide.size(); ++i)
            if (m_guide[i].id == *step)
                return i;
        return std::nullopt;
    }

    void putVisits(StudyJsonValue& json, MapId map) const
    {
        for (const auto& visit : m_reader.visits(map)) {
            StudyJsonValue made;
            if (const auto step = stepNumber(visit.step))
                made["step"] = *step;
            made["began"] = visit.began;
            if (visit.ended)
                made["ended"] = *visit.ended;
            put(made, "interviewer", visit.interviewer);
            json["visits"].push_back(std::move(made));
        }
        std::map<std::size_t, std::vector<AlterId>> byStep;
        for (const auto& [step, alteri] : m_reader.namings(map))
            if (const auto number = stepNumber(step))
                byStep[*number] = alteri;
        for (const auto& [step, alteri] : byStep) {
            StudyJsonValue made;
            made["step"] = step;
            for (const auto& alter : alteri)
                made["alteri"].push_back(alterCode(m_table.alteri->ids.find(alter)));
            json["namings"].push_back(std::move(made));
        }
    }

    StudyJsonValue suspendedJson(const SuspendedAnswer& suspended) const
    {
        const auto& attribute = *m_table.codebook().find(suspended.attribute);
        StudyJsonValue json;
        if (const auto* alter = std::get_if<AlterId>(&suspended.subject))
            json["alter"] = alterCode(m_table.alteri->ids.find(*alter));
        if (const auto* tie = std::get_if<TieKey>(&suspended.subject)) {
            const auto map = m_table.maps->ids.find(tie->map);
            json["map"] = m_table.waveOf(map);
            json["alter"] = alterCode(m_table.alteri->ids.find(tie->alter));
        }
        json["attribute"] = attribute.key;
        if (suspended.value)
            json["answer"] = valueJson(attribute, *suspended.value, suspended.namely);
        return json;
    }

    const Reader& m_reader;
    const StudyContents& m_contents;
    const StudyTable& m_table;
    MapsWithoutTies m_withoutTies;
    std::vector<Prompt> m_prompts;
    std::vector<GuideStep> m_guide;
    std::map<std::pair<AttributeId, Number>, std::map<CategoryId, std::string>> m_namely;
};

}  // namespace

std::string studyJson(const Reader& reader, const StudyContents& contents)
{
    return StudyJsonWriting(reader, contents).write();
}

}  // namespace alteri
