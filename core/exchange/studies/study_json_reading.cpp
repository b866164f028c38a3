// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.hpp"
#include "core/exchange/studies/study_json.hpp"
#include "core/measures/networks/tie_question.hpp"
#include "core/store/study_file.hpp"
#include "core/store/tables/vocabulary.hpp"
#include "core/template/json_place.hpp"
#include "core/template/study_template.hpp"

#include <cmath>
#include <limits>
#include <map>
#include <set>
#include <utility>

namespace alteri {

namespace {

[[noreturn]] void refuseJson(const std::string& what, const JsonPlace& at)
{
    throw Error(ErrorCode::StudyJsonInvalid, {what, at.path()});
}

class StudyJsonReading {
public:
    StudyJsonReading(Writer& writer, const JsonPlace& root)
        : m_writer(writer)
        , m_root(root)
    {
    }

    void read()
    {
        const auto place = m_root.at("template");
        auto made = readTemplate(place.value().dump(), place.textOr("main_language", {}));
        made.settings.clear();  // they are among the properties
        foundStudy(m_writer, made, TemplateLanguages::All);
        const std::set<std::string> ofTemplate{"language", "languages", "maps_without_alter_ties"};
        for (const auto& [key, value] : m_root.at("properties").members())
            if (!ofTemplate.contains(key))
                m_writer.setStudyProperty(key, value.text());
        m_codebook = m_writer.reader().codebook();
        m_designs = m_writer.reader().designs();
        m_prompts = m_writer.reader().prompts();
        m_guide = m_writer.reader().guide();
        for (const auto& ego : m_root.at("egos").items())
            readEgo(ego);
    }

private:
    template <class Things>
    static const typename Things::value_type& numbered(const Things& things, const JsonPlace& place)
    {
        const auto number = place.integer();
        if (number < 0 || static_cast<std::size_t>(number) >= things.size())
            refuseJson("there is no such number", place);
        return things[static_cast<std::size_t>(number)];
    }

    const Attribute& attributeOf(Owner owner, const std::string& key, const JsonPlace& place) const
    {
        const auto* attribute = m_codebook.find(owner, key);
        if (attribute == nullptr)
            refuseJson("the template has no such attribute", place);
        return *attribute;
    }

    static CategoryId
    categoryOf(const Attribute& attribute, const std::string& code, const JsonPlace& place)
    {
        const auto* category = attribute.findCode(code);
        if (category == nullptr)
            refuseJson("the attribute has no such category", place);
        return category->id;
    }

    static Value valueOf(const Attribute& attribute, const JsonPlace& place)
    {
        if (place.value().is_number())
            return place.number();
        if (place.value().is_string())
            return place.text();
        if (const auto code = place.find("category"))
            return categoryOf(attribute, code->text(), *code);
        if (const auto word = place.find("missing")) {
            const auto reason = missingReasonFrom(word->text());
            if (!reason)
                refuseJson("there is no such reason", *word);
            return *reason;
        }
        std::vector<CategoryId> chosen;
        for (const auto& code : place.at("chosen").items())
            chosen.push_back(categoryOf(attribute, code.text(), code));
        return Choices(std::move(chosen));
    }

    void readAnswer(const Subject& subject, const Attribute& attribute, const JsonPlace& place)
    {
        m_writer.setAnswer(subject, attribute.id, valueOf(attribute, place));
        if (!place.value().is_object())
            return;
        if (const auto said = place.find("namely"))
            for (const auto& [code, text] : said->members())
                m_writer.setNamely(subject, attribute.id, categoryOf(attribute, code, text),
                                   text.text());
    }

    void readAnswers(const Subject& subject, const JsonPlace& of)
    {
        if (const auto answers = of.find("answers"))
            for (const auto& [key, value] : answers->members())
                readAnswer(subject, attributeOf(ownerOf(subject), key, value), value);
    }

    void readEgo(const JsonPlace& place)
    {
        const auto ego = m_writer.addEgo(place.at("code").text(), place.at("name").text());
        if (const auto pseudonym = place.find("pseudonym"))
            m_writer.setPseudonym(ego, pseudonym->text());
        if (const auto secret = place.find("confidential"))
            m_writer.setConfidential(ego, secret->flag());
        m_alteri.clear();
        m_maps.clear();
        const auto alteri = place.items("alteri");
        for (const auto& alter : alteri)
            readAlter(ego, alter);
        const auto maps = place.items("maps");
        for (const auto& map : maps)
            readMap(ego, map);
        // What is suspended was the answer before; the present one comes after it.
        for (const auto& each : place.items("suspended"))
            readSuspended(ego, each);
        readAnswers(ego, place);
        for (const auto& alter : alteri)
            readAnswers(m_alteri.at(alter.at("code").text()), alter);
        for (std::size_t i = 0; i < maps.size(); ++i)
            for (const auto& tie : maps[i].items("ties"))
                readAnswers(TieKey{m_maps[i], alterOf(tie.at("alter"))}, tie);
    }

    void readAlter(EgoId ego, const JsonPlace& place)
    {
        const auto code = place.at("code").text();
        const auto alter = m_writer.addAlter(ego, code, place.at("name").text());
        m_alteri[code] = alter;
        if (const auto note = place.find("note"))
            m_writer.setNote(alter, note->text());
        if (const auto pseudonym = place.find("pseudonym"))
            m_writer.setPseudonym(alter, pseudonym->text());
        if (const auto prompt = place.find("prompt"))
            m_writer.setPrompt(alter, numbered(m_prompts, *prompt).id);
    }

    AlterId alterOf(const JsonPlace& place) const
    {
        const auto found = m_alteri.find(place.text());
        if (found == m_alteri.end())
            refuseJson("ego has no such alter", place);
        return found->second;
    }

    void readMap(EgoId ego, const JsonPlace& place)
    {
        const auto map = m_writer.addMap(ego, numbered(m_designs, place.at("design")).id,
                                         place.at("title").text());
        m_maps.push_back(map);
        if (const auto note = place.find("note"))
            m_writer.setNote(map, note->text());
        for (const auto& tie : place.items("ties"))
            readTie(map, tie);
        for (const auto& pair : place.items("alter_ties")) {
            const auto tie = pairOf(map, pair);
            m_writer.addAlterTie(tie);
            readAnswers(tie, pair);
        }
        for (const auto& pair : place.items("asked_pairs"))
            m_writer.setAsked(pairOf(map, pair));
        if (place.find("has_no_alter_ties"))
            sayWithoutTies(m_writer, {map});
        for (const auto& visit : place.items("visits"))
            readVisit(map, visit);
        for (const auto& naming : place.items("namings"))
            for (const auto& alter : naming.at("alteri").items())
                m_writer.addNaming({map, alterOf(alter)}, numbered(m_guide, naming.at("step")).id);
    }

    void readTie(MapId map, const JsonPlace& place)
    {
        const TieKey tie{map, alterOf(place.at("alter"))};
        m_writer.addTie(tie);
        if (const auto note = place.find("note"))
            m_writer.setNote(tie, note->text());
        const auto where = place.find("place");
        if (!where)
            return;
        const auto numbers = where->items();
        if (numbers.size() != 2 || !(numbers[0].number() >= 0))
            refuseJson("a place is a radius and an angle", *where);
        m_writer.setPlace(tie, Place{numbers[0].number(), numbers[1].number()});
    }

    AlterTie pairOf(MapId map, const JsonPlace& place) const
    {
        const auto key = place.at("kind");
        const auto* kind = m_codebook.findTieKind(key.text());
        if (kind == nullptr)
            refuseJson("the template has no such kind of ties", key);
        return makeAlterTie(map, kind->id, kind->directed, alterOf(place.at("source")),
                            alterOf(place.at("target")));
    }

    static std::int64_t timeOf(const JsonPlace& place)
    {
        constexpr double latest = 1e15;
        const auto time = place.number();
        if (!(std::abs(time) < latest) || time != std::floor(time))
            refuseJson("a time is in whole milliseconds", place);
        return static_cast<std::int64_t>(time);
    }

    void readVisit(MapId map, const JsonPlace& place)
    {
        StepVisit visit;
        visit.map = map;
        if (const auto step = place.find("step"))
            visit.step = numbered(m_guide, *step).id;
        visit.began = timeOf(place.at("began"));
        if (const auto ended = place.find("ended"))
            visit.ended = timeOf(*ended);
        visit.interviewer = place.textOr("interviewer", {});
        m_writer.addVisit(visit);
    }

    void readSuspended(EgoId ego, const JsonPlace& place)
    {
        SuspendedAnswer suspended{ego, Subject(ego), {}};
        if (const auto map = place.find("map")) {
            const auto number = map->integer();
            if (number < 1 || static_cast<std::size_t>(number) > m_maps.size())
                refuseJson("ego has no such map", *map);
            suspended.subject =
                TieKey{m_maps[static_cast<std::size_t>(number) - 1], alterOf(place.at("alter"))};
        } else if (const auto alter = place.find("alter")) {
            suspended.subject = alterOf(*alter);
        }
        const auto key = place.at("attribute");
        const auto& attribute = attributeOf(ownerOf(suspended.subject), key.text(), key);
        suspended.attribute = attribute.id;
        if (const auto answer = place.find("answer")) {
            suspended.value = valueOf(attribute, *answer);
            readAnswer(suspended.subject, attribute, *answer);
        }
        m_writer.keepSuspended(suspended);
        if (suspended.value)
            m_writer.clearAnswer(suspended.subject, attribute.id);
    }

    Writer& m_writer;
    const JsonPlace& m_root;
    Codebook m_codebook;
    std::vector<MapDesign> m_designs;
    std::vector<Prompt> m_prompts;
    std::vector<GuideStep> m_guide;
    std::map<std::string, AlterId> m_alteri;  ///< of the ego that is read
    std::vector<MapId> m_maps;
};

/// What the template's readers say of the form, as a fault of this one.
void readChecked(Writer& writer, std::string_view json)
{
    try {
        const auto parsed = parsedJson(json);
        const JsonPlace root(parsed, "");
        if (root.textOr("format", {}) != "alteri-study")
            throw Error(ErrorCode::StudyJsonInvalid, {"“format” is not “alteri-study”", "format"});
        if (root.at("version").integer() > 1)
            throw Error(ErrorCode::StudyJsonTooNew);
        StudyJsonReading(writer, root).read();
    } catch (const Error& error) {
        const auto& details = error.problems().front().details;
        const auto place = details.empty() ? std::string() : details.front();
        switch (error.code()) {
        case ErrorCode::TemplateInvalid:
            throw Error(ErrorCode::StudyJsonInvalid, {"no sound JSON", place});
        case ErrorCode::TemplatePartMissing:
            throw Error(ErrorCode::StudyJsonInvalid, {"something is missing", place});
        case ErrorCode::TemplatePartKind:
            throw Error(ErrorCode::StudyJsonInvalid, {"something else is expected", place});
        default:
            throw;
        }
    }
}

}  // namespace

bool isStudyJson(std::string_view text)
{
    constexpr std::size_t head = 200;  // the format is its first member
    const auto first = text.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && text[first] == '{'
           && text.substr(first, head).find("\"alteri-study\"") != std::string_view::npos;
}

void studyFromJson(StudyFile& study, std::string_view json)
{
    study.found([&](Writer& writer) { readChecked(writer, json); });
}

}  // namespace alteri
