// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the text of a template file; `FORMAT.md` says what is in it.
#include "core/codebook/letters.hpp"
#include "core/error.hpp"
#include "core/model/language_tag.hpp"
#include "core/store/tables/vocabulary.hpp"
#include "core/template/json_place.hpp"
#include "core/template/study_template.hpp"
#include "core/template/template_guide.hpp"
#include "core/template/template_ids.hpp"
#include "core/template/template_settings.hpp"
#include "core/template/template_words.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace alteri {

namespace {

using TemplateJson = nlohmann::ordered_json;

constexpr const char* outdatedKey = "@outdated";

std::optional<double> optionalNumber(const JsonPlace& place, const char* key)
{
    const auto found = place.find(key);
    return found ? std::optional(found->number()) : std::nullopt;
}

class TemplateReader {
public:
    TemplateReader(const TemplateJson& root, const std::string& language)
        : m_root(root, {})
    {
        requireFormat();
        const auto own = m_root.textOr("main_language", "en");
        const auto listed = m_root.items("languages");
        const bool hasIt = listed.empty() || own == language
                           || std::any_of(listed.begin(), listed.end(), [&](const auto& each) {
                                  return each.text() == language;
                              });
        m_own = own;
        m_made.language = hasIt ? language : own;
        // Its own language first, then the others as they were added.
        if (!listed.empty() && m_made.language != own)
            m_made.languages.push_back(own);
        for (const auto& each : listed) {
            if (languageTag(each.text()) != each.text())
                each.refuseWord(each.text());
            if (each.text() != m_made.language)
                m_made.languages.push_back(each.text());
        }
    }

    TemplateInfo info() const
    {
        return {m_root.at("key").text(), plainText(m_root.at("title")),
                plainText(m_root.at("description"))};
    }

    StudyTemplate read()
    {
        m_root.requireOnly({"format", "version", "key", "title", "description", "main_language",
                            "languages", "attributes", "tie_kinds", "recodes", "map", "maps",
                            "prompts", "columns", "models", "styles", "settings", "guide"});
        m_made.info = info();
        for (const auto& each : m_root.at("attributes").items())
            m_made.codebook.attributes.push_back(readAttribute(each));
        for (const auto& each : m_root.items("tie_kinds"))
            m_made.codebook.tieKinds.push_back(readTieKind(each));
        for (const auto& each : m_root.items("recodes"))
            m_made.codebook.recodes.push_back(readRecode(each));
        if (const auto map = m_root.find("map"))
            m_made.designs.push_back(readDesign(*map));
        for (const auto& each : m_root.items("maps"))
            m_made.designs.push_back(readDesign(each));
        if (m_made.designs.empty())
            throw Error(ErrorCode::TemplatePartMissing, {"maps"});
        for (const auto& each : m_root.items("prompts"))
            m_made.prompts.push_back(readPrompt(each));
        for (const auto& each : m_root.items("columns"))
            m_made.columns.push_back(readColumn(each));
        for (const auto& each : m_root.items("models"))
            m_made.models.push_back(readModel(each));
        for (const auto& each : m_root.items("styles"))
            m_made.styles.push_back(readStyle(each));
        readSettings();
        m_made.guide = readGuide(m_root.items("guide"), guideReading());
        for (const auto& each : m_made.translations)
            if (std::find(m_made.languages.begin(), m_made.languages.end(), each.language)
                == m_made.languages.end())
                m_made.languages.push_back(each.language);
        return std::move(m_made);
    }

private:
    void requireFormat() const
    {
        const auto& root = m_root.value();
        // Templates from before the format had a version say neither.
        if (!root.is_object() || (!root.contains("format") && !root.contains("attributes")))
            throw Error(ErrorCode::TemplateForeign);
        if (m_root.textOr("format", "alteri-template") != "alteri-template")
            throw Error(ErrorCode::TemplateForeign);
        const auto version = m_root.find("version");
        if (version && version->integer() > templateVersion)
            throw Error(ErrorCode::TemplateTooNew,
                        {std::to_string(version->integer()), std::to_string(templateVersion)});
    }

    /// A text is given as such, or by language: {"en": "...", "de": "..."}.
    std::string plainText(const JsonPlace& place) const
    {
        if (!place.value().is_object())
            return place.text();
        for (const auto& language : {m_made.language, m_own, std::string("en")})
            if (const auto found = place.find(language))
                return found->text();
        const auto all = place.members();
        if (all.empty())
            place.refuseKind();
        return all.front().second.text();
    }

    /// The text in the main language; the others are kept as its translations.
    template <class Tag>
    std::string text(const JsonPlace& place, const Id<Tag>& id, const std::string& field)
    {
        auto main = plainText(place);
        if (!place.value().is_object())
            return main;
        const auto outdated = place.find(outdatedKey);
        for (const auto& [language, each] : place.members()) {
            if (language == m_made.language || language == outdatedKey)
                continue;
            if (languageTag(language) != language)
                each.refuseWord(language);
            const auto source = outdated ? outdated->find(language) : std::nullopt;
            m_made.translations.push_back(
                {{textIdOf(id), field}, language, each.text(), source ? source->text() : main});
        }
        return main;
    }

    template <class Tag>
    std::string optionalText(const JsonPlace& place,
                             const char* key,
                             const Id<Tag>& id,
                             const std::string& field)
    {
        const auto found = place.find(key);
        return found ? text(*found, id, field) : std::string();
    }

    /// @throws Error{TemplateKeyTwice} it was taken before
    static void requireNew(std::set<std::string>& taken, const JsonPlace& place)
    {
        if (!taken.insert(place.text()).second)
            throw Error(ErrorCode::TemplateKeyTwice, {place.path(), place.text()});
    }

    Attribute readAttribute(const JsonPlace& json)
    {
        json.requireOnly({"owner",       "key",       "scale",      "label",          "categories",
                          "hint",        "expected",  "unit",       "smallest",       "largest",
                          "decimals",    "low_label", "high_label", "date_precision", "reasons",
                          "identifying", "letter",    "question",   "earliest",       "latest"});
        Attribute attribute;
        m_ids.give(attribute.id);
        const auto owner = ownerFrom(json.at("owner").text());
        if (!owner)
            json.at("owner").refuseWord(json.at("owner").text());
        const auto scale = scaleFrom(json.at("scale").text());
        if (!scale)
            json.at("scale").refuseWord(json.at("scale").text());
        attribute.owner = *owner;
        attribute.scale = *scale;
        attribute.key = json.at("key").text();
        if (m_made.codebook.find(*owner, attribute.key) != nullptr)
            throw Error(ErrorCode::TemplateKeyTwice, {json.path(), attribute.key});
        attribute.label = text(json.at("label"), attribute.id, "label");
        readAsking(json, attribute);
        std::set<std::string> codes;
        for (const auto& each : json.items("categories"))
            attribute.categories.push_back(readCategory(each, codes));
        if (!attribute.categories.empty() && !attribute.hasCategories())
            json.at("categories").refuseKind();
        return attribute;
    }

    Category readCategory(const JsonPlace& json, std::set<std::string>& codes)
    {
        json.requireOnly({"code", "label", "colour", "symbol", "retired", "namely", "letter"});
        requireNew(codes, json.at("code"));
        Category category;
        m_ids.give(category.id);
        category.code = json.at("code").text();
        category.label = text(json.at("label"), category.id, "label");
        category.colour = json.textOr("colour", {});
        category.symbol = json.textOr("symbol", {});
        category.retired = json.find("retired") && json.at("retired").flag();
        category.namely = json.find("namely") && json.at("namely").flag();
        category.letter = readLetter(json, true);
        return category;
    }

    /// How it is asked: nothing of this has to be in a template.
    void readAsking(const JsonPlace& json, Attribute& attribute)
    {
        attribute.question = optionalText(json, "question", attribute.id, "question");
        attribute.hint = optionalText(json, "hint", attribute.id, "hint");
        if (const auto expected = json.find("expected"))
            attribute.expected = expected->flag();
        attribute.unit = optionalText(json, "unit", attribute.id, "unit");
        attribute.smallest = optionalNumber(json, "smallest");
        attribute.largest = optionalNumber(json, "largest");
        if (const auto decimals = json.find("decimals"))
            attribute.decimals = decimals->integer();
        attribute.lowLabel = optionalText(json, "low_label", attribute.id, "low_label");
        attribute.highLabel = optionalText(json, "high_label", attribute.id, "high_label");
        if (const auto precision = json.find("date_precision")) {
            const auto found = datePrecisionFrom(precision->text());
            if (!found)
                precision->refuseWord(precision->text());
            attribute.datePrecision = *found;
        }
        attribute.earliest = readDate(json, "earliest");
        attribute.latest = readDate(json, "latest");
        if (const auto reasons = json.find("reasons"))
            attribute.reasons = readReasons(*reasons);
        attribute.identifying = json.find("identifying") && json.at("identifying").flag();
        attribute.letter = readLetter(json, false);
        if (attribute.smallest && attribute.largest && *attribute.smallest > *attribute.largest)
            json.at("smallest").refuseKind();
    }

    TieKind readTieKind(const JsonPlace& json)
    {
        json.requireOnly({"key", "label", "directed", "colour", "dash"});
        TieKind kind;
        m_ids.give(kind.id);
        kind.key = json.at("key").text();
        if (m_made.codebook.findTieKind(kind.key) != nullptr)
            throw Error(ErrorCode::TemplateKeyTwice, {json.path(), kind.key});
        kind.label = text(json.at("label"), kind.id, "label");
        kind.directed = json.at("directed").flag();
        kind.colour = json.textOr("colour", {});
        const auto word = json.textOr("dash", "solid");
        const auto dash = tieDashFrom(word);
        if (!dash)
            json.at("dash").refuseWord(word);
        kind.dash = *dash;
        return kind;
    }

    /// An attribute is named "owner.key", e.g. "alter.type".
    const Attribute& attributeNamed(const JsonPlace& place) const
    {
        const auto name = place.text();
        const auto dot = name.find('.');
        const auto owner = ownerFrom(name.substr(0, dot));
        const auto* found = owner && dot != std::string::npos
                                ? m_made.codebook.find(*owner, name.substr(dot + 1))
                                : nullptr;
        if (found == nullptr)
            throw Error(ErrorCode::TemplateReferenceUnknown, {place.path(), name});
        return *found;
    }

    static CategoryId categoryCoded(const Attribute& attribute, const JsonPlace& place)
    {
        const auto* found = attribute.findCode(place.text());
        if (found == nullptr)
            throw Error(ErrorCode::TemplateReferenceUnknown, {place.path(), place.text()});
        return found->id;
    }

    Recode readRecode(const JsonPlace& json)
    {
        json.requireOnly({"key", "label", "attribute", "short_shares", "groups"});
        const auto& attribute = attributeNamed(json.at("attribute"));
        Recode recode;
        m_ids.give(recode.id);
        recode.attribute = attribute.id;
        recode.key = json.at("key").text();
        if (m_made.codebook.findRecode(recode.key) != nullptr)
            throw Error(ErrorCode::TemplateKeyTwice, {json.path(), recode.key});
        recode.label = text(json.at("label"), recode.id, "label");
        recode.shortShares = json.find("short_shares") && json.at("short_shares").flag();
        std::set<std::string> members;
        for (const auto& group : json.items("groups")) {
            group.requireOnly({"code", "label", "members"});
            Recode::Group& added = recode.groups.emplace_back();
            m_ids.give(added.id);
            added.code = group.at("code").text();
            added.label = text(group.at("label"), added.id, "label");
            for (const auto& member : group.at("members").items()) {
                requireNew(members, member);
                added.members.push_back(categoryCoded(attribute, member));
            }
        }
        return recode;
    }

    std::optional<AttributeId> boundTo(const JsonPlace& json, const char* key) const
    {
        const auto found = json.find(key);
        return found ? std::optional(attributeNamed(*found).id) : std::nullopt;
    }

    /// A grouping of the attribute that is shown.
    std::optional<RecodeId> groupedBy(const JsonPlace& json,
                                      const char* key,
                                      const std::optional<AttributeId>& attribute) const
    {
        const auto found = json.find(key);
        if (!found)
            return std::nullopt;
        const auto* recode = m_made.codebook.findRecode(found->text());
        if (recode == nullptr || recode->attribute != attribute)
            throw Error(ErrorCode::TemplateReferenceUnknown, {found->path(), found->text()});
        return recode->id;
    }

    MapDesign readDesign(const JsonPlace& json)
    {
        json.requireOnly({"title", "rings", "ring", "levels", "sector", "sectors",
                          "sector_grouping", "colour", "colour_grouping", "symbol",
                          "symbol_grouping", "badge", "badge_from", "size", "outline", "spacing",
                          "ring_titles", "free_sectors"});
        MapDesign design;
        m_ids.give(design.id);
        design.title = text(json.at("title"), design.id, "title");
        design.rings = json.at("rings").integer();
        constexpr int mostRings = 8;
        if (design.rings < 1 || design.rings > mostRings)
            json.at("rings").refuseKind();
        design.ringAttribute = boundTo(json, "ring");
        design.sectorAttribute = boundTo(json, "sector");
        design.colourAttribute = boundTo(json, "colour");
        design.symbolAttribute = boundTo(json, "symbol");
        design.sectorGrouping = groupedBy(json, "sector_grouping", design.sectorAttribute);
        design.colourGrouping = groupedBy(json, "colour_grouping", design.colourAttribute);
        design.symbolGrouping = groupedBy(json, "symbol_grouping", design.symbolAttribute);
        design.badgeAttribute = boundTo(json, "badge");
        design.badgeFrom = optionalNumber(json, "badge_from");
        design.sizeAttribute = boundTo(json, "size");
        design.outlineAttribute = boundTo(json, "outline");
        const auto word = json.textOr("spacing", "width");
        const auto spacing = ringSpacingFrom(word);
        if (!spacing)
            json.at("spacing").refuseWord(word);
        design.spacing = *spacing;
        readAreas(json, design);
        return design;
    }

    void readAreas(const JsonPlace& json, MapDesign& design)
    {
        if (design.ringAttribute)
            for (const auto& level : json.at("levels").items())
                design.levels.push_back(categoryCoded(attributeNamed(json.at("ring")), level));
        if (design.sectorAttribute)
            for (const auto& each : json.at("sectors").items())
                design.sectors.push_back(
                    {categoryCoded(attributeNamed(json.at("sector")), each.at("code")),
                     shareAt(each)});
        for (const auto& each : json.items("ring_titles"))
            design.ringTitles.push_back(
                text(each, design.id, "ring." + std::to_string(design.ringTitles.size())));
        for (const auto& each : json.items("free_sectors")) {
            const auto field = "sector." + std::to_string(design.freeSectors.size());
            design.freeSectors.push_back({text(each.at("title"), design.id, field), shareAt(each)});
        }
    }

    static double shareAt(const JsonPlace& json)
    {
        const double share = json.at("share").number();
        if (share <= 0)
            json.at("share").refuseKind();
        return share;
    }

    Prompt readPrompt(const JsonPlace& json)
    {
        json.requireOnly({"key", "text", "attribute"});
        Prompt prompt;
        m_ids.give(prompt.id);
        // Steps of the guide name it by its key.
        if (const auto key = json.find("key");
            key && !m_prompts.emplace(key->text(), prompt.id).second)
            throw Error(ErrorCode::TemplateKeyTwice, {key->path(), key->text()});
        prompt.attribute = boundTo(json, "attribute");
        prompt.text = text(json.at("text"), prompt.id, "text");
        return prompt;
    }

    DerivedColumn readColumn(const JsonPlace& json)
    {
        json.requireOnly({"key", "label", "level", "kind", "definition"});
        DerivedColumn column;
        m_ids.give(column.id);
        column.key = json.at("key").text();
        column.label = text(json.at("label"), column.id, "label");
        const auto level = derivedLevelFrom(json.at("level").text());
        if (!level)
            json.at("level").refuseWord(json.at("level").text());
        const auto kind = derivedKindFrom(json.at("kind").text());
        if (!kind)
            json.at("kind").refuseWord(json.at("kind").text());
        column.level = *level;
        column.kind = *kind;
        column.definition = json.at("definition").text();
        requireNew(m_columnKeys, json.at("key"));
        return column;
    }

    SavedModel readModel(const JsonPlace& json)
    {
        json.requireOnly({"name", "formula", "reml", "references", "groupings", "centred", "family",
                          "link", "integration", "subset", "ego_weights"});
        SavedModel model;
        m_ids.give(model.id);
        requireNew(m_modelNames, json.at("name"));
        model.name = json.at("name").text();
        model.formula = json.at("formula").text();
        model.reml = json.at("reml").flag();
        if (const auto references = json.find("references"))
            for (const auto& [variable, level] : references->members())
                model.references.push_back({variable, level.text()});
        for (const auto& each : json.items("groupings")) {
            each.requireOnly({"variable", "level", "members"});
            auto& grouping = model.groupings.emplace_back();
            grouping.variable = each.at("variable").text();
            grouping.level = each.at("level").text();
            for (const auto& member : each.at("members").items())
                grouping.members.push_back(member.text());
        }
        for (const auto& each : json.items("centred"))
            model.centred.push_back(each.text());
        model.family = readFamily(json);
        model.subset = json.textOr("subset", {});
        model.egoWeights = json.textOr("ego_weights", {});
        model.variances = json.textOr("variances", {});
        return model;
    }

    /// Link and integration have a meaning with a family only.
    static std::optional<FamilyChoice> readFamily(const JsonPlace& json)
    {
        const auto family = wordIn(json, "family", &familyFrom);
        const auto link = wordIn(json, "link", &linkFrom);
        const auto integration = wordIn(json, "integration", &integrationFrom);
        if (!family) {
            if (link)
                json.at("link").refuseWord(json.at("link").text());
            if (integration)
                json.at("integration").refuseWord(json.at("integration").text());
            return std::nullopt;
        }
        return FamilyChoice{*family, link, integration};
    }

    template <class Enum>
    static std::optional<Enum>
    wordIn(const JsonPlace& json, const char* member, std::optional<Enum> (*from)(std::string_view))
    {
        const auto place = json.find(member);
        if (!place)
            return std::nullopt;
        const auto found = from(place->text());
        if (!found)
            place->refuseWord(place->text());
        return found;
    }

    PictureStyle readStyle(const JsonPlace& json)
    {
        json.requireOnly({"name", "definition"});
        PictureStyle style;
        m_ids.give(style.id);
        requireNew(m_styleNames, json.at("name"));
        style.name = json.at("name").text();
        style.definition = json.at("definition").text();
        return style;
    }

    GuideReading guideReading()
    {
        GuideReading reading;
        reading.text = [this](const JsonPlace& place, const TextId& id, const std::string& field) {
            return text(place, id, field);
        };
        reading.giveIds = [this](GuideStepId& step, std::vector<GuideQuestion>& questions) {
            m_ids.give(step);
            for (auto& question : questions)
                m_ids.give(question.id);
        };
        reading.attribute = [this](const JsonPlace& place) { return attributeNamed(place).id; };
        reading.prompt = [this](const JsonPlace& place) {
            const auto found = m_prompts.find(place.text());
            if (found == m_prompts.end())
                throw Error(ErrorCode::TemplateReferenceUnknown, {place.path(), place.text()});
            return found->second;
        };
        reading.newPrompt = [this](const JsonPlace& place) {
            Prompt prompt;
            m_ids.give(prompt.id);
            prompt.text = text(place, prompt.id, "text");
            m_made.prompts.push_back(prompt);
            return prompt.id;
        };
        reading.map = [this](const JsonPlace& place) {
            const auto number = static_cast<std::size_t>(place.integer());
            if (number >= m_made.designs.size())
                throw Error(ErrorCode::TemplateReferenceUnknown,
                            {place.path(), std::to_string(place.integer())});
            return m_made.designs[number].id;
        };
        reading.tieKind = [this](const JsonPlace& place) {
            const auto* kind = m_made.codebook.findTieKind(place.text());
            if (kind == nullptr)
                throw Error(ErrorCode::TemplateReferenceUnknown, {place.path(), place.text()});
            return kind->id;
        };
        return reading;
    }

    void readSettings()
    {
        const auto settings = m_root.find("settings");
        if (!settings)
            return;
        for (const auto& [key, value] : settings->members()) {
            if (std::find(templateSettings.begin(), templateSettings.end(), key)
                == templateSettings.end())
                value.refuseWord(key);
            m_made.settings[key] = value.text();
        }
    }

    JsonPlace m_root;
    std::string m_own;
    StudyTemplate m_made;
    TemplateIds m_ids;
    std::map<std::string, PromptId> m_prompts;
    std::set<std::string> m_columnKeys;
    std::set<std::string> m_modelNames;
    std::set<std::string> m_styleNames;
};

}  // namespace

TemplateInfo readTemplateInfo(std::string_view json, const std::string& language)
{
    const auto root = parsedJson(json);
    return TemplateReader(root, language).info();
}

StudyTemplate readTemplate(std::string_view json, const std::string& language)
{
    const auto root = parsedJson(json);
    return TemplateReader(root, language).read();
}

}  // namespace alteri
