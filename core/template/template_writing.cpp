// SPDX-License-Identifier: GPL-3.0-or-later
// What goes into a template, and the text of its file.
#include "core/measures/networks/partner_identity.hpp"
#include "core/store/tables/vocabulary.hpp"
#include "core/template/study_template.hpp"
#include "core/template/template_guide.hpp"
#include "core/template/template_settings.hpp"
#include "core/texts/study_languages.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

namespace alteri {

namespace {

using WrittenJson = nlohmann::ordered_json;

class TemplateText {
public:
    explicit TemplateText(const StudyTemplate& made)
        : m_made(made)
    {
        for (const auto& each : made.translations)
            m_translations[each.place].push_back(&each);
    }

    std::string write() const
    {
        WrittenJson root;
        root["format"] = "alteri-template";
        root["version"] = templateVersion;
        root["key"] = m_made.info.key;
        root["title"] = m_made.info.title;
        root["description"] = m_made.info.description;
        root["main_language"] = m_made.language;
        root["languages"] = m_made.languages;
        root["attributes"] = list(m_made.codebook.attributes);
        root["tie_kinds"] = list(m_made.codebook.tieKinds);
        root["recodes"] = list(m_made.codebook.recodes);
        root["maps"] = list(m_made.designs);
        root["prompts"] = WrittenJson::array();
        for (std::size_t i = 0; i < m_made.prompts.size(); ++i)
            root["prompts"].push_back(one(m_made.prompts[i], i));
        root["columns"] = list(m_made.columns);
        root["models"] = list(m_made.models);
        root["styles"] = list(m_made.styles);
        root["settings"] = WrittenJson(m_made.settings);
        root["guide"] = writtenGuide(
            m_made, [this](const std::string& main, const TextId& id, const std::string& field) {
                return text(main, id, field);
            });
        return root.dump(2) + "\n";
    }

private:
    template <class Things>
    WrittenJson list(const Things& things) const
    {
        auto written = WrittenJson::array();
        for (const auto& each : things)
            written.push_back(one(each));
        return written;
    }

    /// As such, or by language where it is translated.
    template <class Tag>
    WrittenJson text(const std::string& main, const Id<Tag>& id, const std::string& field) const
    {
        const auto known = m_translations.find({textIdOf(id), field});
        if (known == m_translations.end())
            return main;
        WrittenJson written{{m_made.language, main}};
        WrittenJson outdated;
        for (const auto* each : known->second) {
            written[each->language] = each->text;
            if (each->source != main)
                outdated[each->language] = each->source;
        }
        if (!outdated.is_null())
            written["@outdated"] = outdated;
        return written;
    }

    template <class Tag>
    void put(WrittenJson& json,
             const std::string& main,
             const Id<Tag>& id,
             const std::string& field) const
    {
        if (!main.empty())
            json[field] = text(main, id, field);
    }

    WrittenJson one(const Attribute& attribute) const
    {
        WrittenJson json;
        json["owner"] = wordFor(attribute.owner);
        json["key"] = attribute.key;
        json["scale"] = wordFor(attribute.scale);
        put(json, attribute.label, attribute.id, "label");
        put(json, attribute.question, attribute.id, "question");
        put(json, attribute.hint, attribute.id, "hint");
        if (attribute.expected)
            json["expected"] = *attribute.expected;
        put(json, attribute.unit, attribute.id, "unit");
        if (attribute.smallest)
            json["smallest"] = *attribute.smallest;
        if (attribute.largest)
            json["largest"] = *attribute.largest;
        if (attribute.decimals)
            json["decimals"] = *attribute.decimals;
        put(json, attribute.lowLabel, attribute.id, "low_label");
        put(json, attribute.highLabel, attribute.id, "high_label");
        if (attribute.datePrecision != DatePrecision::Day)
            json["date_precision"] = wordFor(attribute.datePrecision);
        if (!attribute.earliest.empty())
            json["earliest"] = attribute.earliest;
        if (!attribute.latest.empty())
            json["latest"] = attribute.latest;
        if (attribute.identifying)
            json["identifying"] = true;
        if (!attribute.letter.empty())
            json["letter"] = attribute.letter;
        if (!attribute.reasons.areAll()) {
            json["reasons"] = WrittenJson::array();
            for (const auto reason : allMissingReasons)
                if (attribute.reasons.offers(reason))
                    json["reasons"].push_back(wordFor(reason));
        }
        if (attribute.hasCategories())
            json["categories"] = list(attribute.categories);
        return json;
    }

    WrittenJson one(const Category& category) const
    {
        WrittenJson json;
        json["code"] = category.code;
        json["label"] = text(category.label, category.id, "label");
        if (!category.colour.empty())
            json["colour"] = category.colour;
        if (!category.symbol.empty())
            json["symbol"] = category.symbol;
        if (category.retired)
            json["retired"] = true;
        if (category.namely)
            json["namely"] = true;
        if (!category.letter.empty())
            json["letter"] = category.letter;
        return json;
    }

    WrittenJson one(const TieKind& kind) const
    {
        WrittenJson json;
        json["key"] = kind.key;
        json["label"] = text(kind.label, kind.id, "label");
        json["directed"] = kind.directed;
        if (!kind.colour.empty())
            json["colour"] = kind.colour;
        json["dash"] = wordFor(kind.dash);
        return json;
    }

    WrittenJson one(const Recode& recode) const
    {
        const auto* attribute = m_made.codebook.find(recode.attribute);
        WrittenJson json;
        json["key"] = recode.key;
        json["label"] = text(recode.label, recode.id, "label");
        json["attribute"] = writtenName(m_made.codebook, recode.attribute);
        json["short_shares"] = recode.shortShares;
        json["groups"] = WrittenJson::array();
        for (const auto& group : recode.groups) {
            WrittenJson each;
            each["code"] = group.code;
            each["label"] = text(group.label, group.id, "label");
            each["members"] = WrittenJson::array();
            for (const auto member : group.members)
                each["members"].push_back(attribute->findCategory(member)->code);
            json["groups"].push_back(each);
        }
        return json;
    }

    void bind(WrittenJson& json, const char* key, const std::optional<AttributeId>& id) const
    {
        if (id && m_made.codebook.find(*id) != nullptr)
            json[key] = writtenName(m_made.codebook, *id);
    }

    void group(WrittenJson& json, const char* key, const std::optional<RecodeId>& id) const
    {
        for (const auto& recode : m_made.codebook.recodes)
            if (id == recode.id)
                json[key] = recode.key;
    }

    WrittenJson one(const MapDesign& design) const
    {
        WrittenJson json;
        json["title"] = text(design.title, design.id, "title");
        json["rings"] = design.rings;
        bind(json, "ring", design.ringAttribute);
        if (design.ringAttribute)
            json["levels"] = WrittenJson::array();
        for (const auto level : design.levels)
            json["levels"].push_back(codeOf(*design.ringAttribute, level));
        bind(json, "sector", design.sectorAttribute);
        if (design.sectorAttribute)
            json["sectors"] = WrittenJson::array();
        for (const auto& each : design.sectors)
            json["sectors"].push_back(
                {{"code", codeOf(*design.sectorAttribute, each.category)}, {"share", each.share}});
        group(json, "sector_grouping", design.sectorGrouping);
        bind(json, "colour", design.colourAttribute);
        group(json, "colour_grouping", design.colourGrouping);
        bind(json, "symbol", design.symbolAttribute);
        group(json, "symbol_grouping", design.symbolGrouping);
        bind(json, "badge", design.badgeAttribute);
        if (design.badgeFrom)
            json["badge_from"] = *design.badgeFrom;
        bind(json, "size", design.sizeAttribute);
        bind(json, "outline", design.outlineAttribute);
        json["spacing"] = wordFor(design.spacing);
        putAreas(json, design);
        return json;
    }

    void putAreas(WrittenJson& json, const MapDesign& design) const
    {
        for (std::size_t i = 0; i < design.ringTitles.size(); ++i)
            json["ring_titles"].push_back(
                text(design.ringTitles[i], design.id, "ring." + std::to_string(i)));
        for (std::size_t i = 0; i < design.freeSectors.size(); ++i) {
            const auto& sector = design.freeSectors[i];
            WrittenJson each;
            each["title"] = text(sector.title, design.id, "sector." + std::to_string(i));
            each["share"] = sector.share;
            json["free_sectors"].push_back(each);
        }
    }

    std::string codeOf(AttributeId attribute, CategoryId category) const
    {
        return m_made.codebook.find(attribute)->findCategory(category)->code;
    }

    WrittenJson one(const Prompt& prompt, std::size_t index) const
    {
        WrittenJson json;
        // Steps of the guide name it by this.
        if (!prompt.attribute)
            json["key"] = promptKey(index);
        json["text"] = text(prompt.text, prompt.id, "text");
        bind(json, "attribute", prompt.attribute);
        return json;
    }

    WrittenJson one(const DerivedColumn& column) const
    {
        WrittenJson json;
        json["key"] = column.key;
        json["label"] = text(column.label, column.id, "label");
        json["level"] = wordFor(column.level);
        json["kind"] = wordFor(column.kind);
        json["definition"] = column.definition;
        return json;
    }

    static WrittenJson one(const SavedModel& model)
    {
        WrittenJson json;
        json["name"] = model.name;
        json["formula"] = model.formula;
        json["reml"] = model.reml;
        json["references"] = WrittenJson::object();
        for (const auto& each : model.references)
            json["references"][each.variable] = each.level;
        for (const auto& each : model.groupings)
            json["groupings"].push_back(
                {{"variable", each.variable}, {"level", each.level}, {"members", each.members}});
        if (!model.centred.empty())
            json["centred"] = model.centred;
        if (model.family) {
            json["family"] = wordOf(model.family->family);
            if (model.family->link)
                json["link"] = wordOf(*model.family->link);
            if (model.family->integration)
                json["integration"] = wordOf(*model.family->integration);
        }
        if (!model.subset.empty())
            json["subset"] = model.subset;
        if (!model.egoWeights.empty())
            json["ego_weights"] = model.egoWeights;
        if (!model.variances.empty())
            json["variances"] = model.variances;
        return json;
    }

    static WrittenJson one(const PictureStyle& style)
    {
        WrittenJson json;
        json["name"] = style.name;
        json["definition"] = style.definition;
        return json;
    }

    const StudyTemplate& m_made;
    std::map<TextPlace, std::vector<const Translation*>> m_translations;
};

/// The places of all texts of a template.
std::set<TextPlace> placesOf(const StudyTemplate& made)
{
    std::set<TextPlace> places;
    const auto add = [&](const std::vector<StudyText>& texts) {
        for (const auto& each : texts)
            places.insert(each.place);
    };
    add(textsOf(made.codebook));
    for (const auto& each : made.designs)
        add(textsOf(each));
    for (const auto& each : made.prompts)
        add(textsOf(each));
    for (const auto& each : made.columns)
        add(textsOf(each));
    for (const auto& each : made.guide)
        add(textsOf(each));
    return places;
}

}  // namespace

StudyTemplate templateOf(const Reader& reader, const TemplateInfo& info)
{
    StudyTemplate made;
    made.info = info;
    made.language = reader.studyProperty("language");
    if (made.language.empty())
        made.language = "en";
    made.languages = studyLanguages(reader);
    made.codebook = reader.codebook();
    made.designs = reader.designs();
    made.prompts = reader.prompts();
    made.guide = reader.guide();
    made.columns = reader.derivedColumns();
    made.models = reader.models();
    made.styles = reader.pictureStyles();
    const auto places = placesOf(made);
    for (auto& each : reader.translations())
        if (places.contains(each.place)
            && std::find(made.languages.begin(), made.languages.end(), each.language)
                   != made.languages.end())
            made.translations.push_back(each);
    for (const auto key : templateSettings)
        if (const auto value = reader.studyProperty(std::string(key)); !value.empty())
            made.settings[std::string(key)] = value;
    // Studies of organisations need not say so, but what is made of their template must.
    if (partnerIdentity(reader) == PartnerIdentity::ByName)
        made.settings["partners"] = "by-name";
    return made;
}

std::string textOf(const StudyTemplate& made)
{
    return TemplateText(made).write();
}

}  // namespace alteri
