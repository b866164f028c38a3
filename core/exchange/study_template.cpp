// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/study_template.hpp"

#include "core/error.hpp"
#include "core/store/tables/vocabulary.hpp"
#include "core/store/tables/writer.hpp"

#include <nlohmann/json.hpp>
#include <optional>
#include <utility>

namespace alteri {

namespace {

using TemplateJson = nlohmann::json;

/// Reads one template. The JSON library throws where something is missing or of another kind;
/// the entry points below turn that into our Error.
class TemplateReader {
public:
    TemplateReader(const TemplateJson& root, std::string language)
        : m_root(root)
        , m_language(std::move(language))
    {
    }

    /// A text is given as such or by language: {"en": "...", "de": "..."}.
    std::string text(const TemplateJson& value) const
    {
        if (value.is_string())
            return value.get<std::string>();
        return value.value(m_language, value.at("en").get<std::string>());
    }

    TemplateInfo info() const
    {
        return {m_root.at("key").get<std::string>(), text(m_root.at("title")),
                text(m_root.at("description"))};
    }

    void apply(Writer& writer) const
    {
        writer.setStudyProperty("template", m_root.at("key").get<std::string>());
        writer.setStudyProperty("language", m_language);
        for (const auto& attribute : m_root.at("attributes"))
            writer.addAttribute(readAttribute(attribute));
        for (const auto& kind : m_root.at("tie_kinds"))
            writer.addTieKind({{},
                               kind.at("key").get<std::string>(),
                               text(kind.at("label")),
                               kind.at("directed").get<bool>()});
        const auto codebook = writer.reader().codebook();
        for (const auto& recode : m_root.at("recodes"))
            writer.addRecode(readRecode(recode, codebook));
        writer.addDesign(readDesign(m_root.at("map"), codebook));
        for (const auto& model : m_root.at("models"))
            writer.addModel(readModel(model));
    }

private:
    Attribute readAttribute(const TemplateJson& json) const
    {
        Attribute attribute;
        const auto owner = ownerFrom(json.at("owner").get<std::string>());
        const auto scale = scaleFrom(json.at("scale").get<std::string>());
        if (!owner || !scale)
            throw Error(ErrorCode::TemplateInvalid, {json.at("key").get<std::string>()});
        attribute.owner = *owner;
        attribute.scale = *scale;
        attribute.key = json.at("key").get<std::string>();
        attribute.label = text(json.at("label"));
        readAsking(json, attribute);
        for (const auto& category : json.value("categories", TemplateJson::array()))
            attribute.categories.push_back({{},
                                            category.at("code").get<std::string>(),
                                            text(category.at("label")),
                                            category.value("colour", ""),
                                            category.value("symbol", ""),
                                            category.value("retired", false)});
        return attribute;
    }

    std::string optionalText(const TemplateJson& json, const char* key) const
    {
        return json.contains(key) ? text(json.at(key)) : std::string();
    }

    template <class Value>
    static std::optional<Value> optionalValue(const TemplateJson& json, const char* key)
    {
        return json.contains(key) ? std::optional(json.at(key).get<Value>()) : std::nullopt;
    }

    /// How it is asked: nothing of this has to be in a template.
    void readAsking(const TemplateJson& json, Attribute& attribute) const
    {
        attribute.hint = optionalText(json, "hint");
        attribute.expected = optionalValue<bool>(json, "expected");
        attribute.unit = optionalText(json, "unit");
        attribute.smallest = optionalValue<double>(json, "smallest");
        attribute.largest = optionalValue<double>(json, "largest");
        attribute.decimals = optionalValue<int>(json, "decimals");
        attribute.lowLabel = optionalText(json, "low_label");
        attribute.highLabel = optionalText(json, "high_label");
        if (attribute.smallest && attribute.largest && *attribute.smallest > *attribute.largest)
            throw Error(ErrorCode::TemplateInvalid, {attribute.key});
    }

    /// An attribute is named "owner.key", e.g. "alter.type".
    static const Attribute& attributeNamed(const std::string& name, const Codebook& codebook)
    {
        const auto dot = name.find('.');
        const auto owner = ownerFrom(name.substr(0, dot));
        const auto* found = owner && dot != std::string::npos
                                ? codebook.find(*owner, name.substr(dot + 1))
                                : nullptr;
        if (found == nullptr)
            throw Error(ErrorCode::TemplateInvalid, {name});
        return *found;
    }

    static CategoryId categoryCoded(const Attribute& attribute, const std::string& code)
    {
        const auto* found = attribute.findCode(code);
        if (found == nullptr)
            throw Error(ErrorCode::TemplateInvalid, {attribute.key + ": " + code});
        return found->id;
    }

    Recode readRecode(const TemplateJson& json, const Codebook& codebook) const
    {
        const auto& attribute = attributeNamed(json.at("attribute").get<std::string>(), codebook);
        Recode recode;
        recode.attribute = attribute.id;
        recode.key = json.at("key").get<std::string>();
        recode.label = text(json.at("label"));
        recode.shortShares = json.at("short_shares").get<bool>();
        for (const auto& group : json.at("groups")) {
            Recode::Group& added = recode.groups.emplace_back();
            added.code = group.at("code").get<std::string>();
            added.label = text(group.at("label"));
            for (const auto& member : group.at("members"))
                added.members.push_back(categoryCoded(attribute, member.get<std::string>()));
        }
        return recode;
    }

    MapDesign readDesign(const TemplateJson& json, const Codebook& codebook) const
    {
        const auto bound = [&](const char* key) -> const Attribute* {
            if (!json.contains(key))
                return nullptr;
            return &attributeNamed(json.at(key).get<std::string>(), codebook);
        };
        const auto idOf = [](const Attribute* attribute) {
            return attribute != nullptr ? std::optional(attribute->id) : std::nullopt;
        };
        MapDesign design;
        design.title = text(json.at("title"));
        design.rings = json.at("rings").get<int>();
        design.colourAttribute = idOf(bound("colour"));
        design.symbolAttribute = idOf(bound("symbol"));
        design.badgeAttribute = idOf(bound("badge"));
        if (const auto* ring = bound("ring")) {
            design.ringAttribute = ring->id;
            for (const auto& level : json.at("levels"))
                design.levels.push_back(categoryCoded(*ring, level.get<std::string>()));
        }
        if (const auto* sector = bound("sector")) {
            design.sectorAttribute = sector->id;
            for (const auto& each : json.at("sectors"))
                design.sectors.push_back(
                    {categoryCoded(*sector, each.at("code").get<std::string>()),
                     each.at("share").get<double>()});
        }
        return design;
    }

    static SavedModel readModel(const TemplateJson& json)
    {
        SavedModel model;
        model.name = json.at("name").get<std::string>();
        model.formula = json.at("formula").get<std::string>();
        model.reml = json.at("reml").get<bool>();
        for (const auto& [variable, level] : json.at("references").items())
            model.references.push_back({variable, level.get<std::string>()});
        return model;
    }

    const TemplateJson& m_root;
    std::string m_language;
};

template <class Work>
auto withTemplate(std::string_view json, const std::string& language, Work work)
{
    try {
        const auto root = TemplateJson::parse(json);
        return work(TemplateReader(root, language));
    } catch (const TemplateJson::exception& failure) {
        throw Error(ErrorCode::TemplateInvalid, {failure.what()});
    }
}

}  // namespace

TemplateInfo readTemplateInfo(std::string_view json, const std::string& language)
{
    return withTemplate(json, language, [](const TemplateReader& reader) { return reader.info(); });
}

void applyTemplate(Writer& writer, std::string_view json, const std::string& language)
{
    withTemplate(json, language, [&](const TemplateReader& reader) { reader.apply(writer); });
}

}  // namespace alteri
