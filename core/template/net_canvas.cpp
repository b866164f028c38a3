// SPDX-License-Identifier: GPL-3.0-or-later
// Protocols of Network Canvas. Their format is described by what its Architect writes: `codebook`
// has `ego`, and `node` and `edge` by id, each with `variables` by id; `stages` are the pages.
#include "core/error.hpp"
#include "core/files/whole_file.hpp"
#include "core/files/zip_archive.hpp"
#include "core/template/foreign_template.hpp"
#include "core/template/json_place.hpp"
#include "core/template/net_canvas_guide.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace alteri {

namespace {

using Kind = ForeignPart::Kind;

class NetCanvasReader {
public:
    explicit NetCanvasReader(const nlohmann::ordered_json& protocol)
        : m_protocol(protocol, {})
    {
    }

    OpenedTemplate read(const std::string& name)
    {
        requireVersion();
        auto& made = m_building.made();
        const auto title = m_protocol.textOr("name", name);
        made.info = {"network-canvas", title, m_protocol.textOr("description", {})};
        made.language = "en";
        const auto codebook = m_protocol.at("codebook");
        if (const auto ego = codebook.find("ego"))
            readVariables(*ego, Owner::Ego);
        readNodes(codebook);
        readEdges(codebook);
        for (const auto& stage : m_protocol.items("stages"))
            readStage(stage);
        if (const auto assets = m_protocol.find("assetManifest"))
            for (const auto& [id, asset] : assets->members())
                m_building.leaveOut(asset.textOr("type", {}) == "network" ? Kind::Roster
                                                                          : Kind::Asset,
                                    asset.textOr("name", id));
        m_building.finish(title);
        return m_building.take();
    }

private:
    void requireVersion() const
    {
        constexpr int oldest = 7;
        const auto version = m_protocol.at("schemaVersion").integer();
        if (version < oldest)
            throw Error(ErrorCode::ProtocolTooOld, {std::to_string(version)});
    }

    void readNodes(const JsonPlace& codebook)
    {
        const auto nodes = codebook.find("node");
        if (!nodes)
            return;
        const auto types = nodes->members();
        if (types.size() > 1)
            addNodeTypes(types);
        for (const auto& [id, type] : types) {
            m_names.nodeTypes[id] = type.textOr("name", id);
            m_nameOfNodes.insert(type.textOr("displayVariable", {}));
            readVariables(type, Owner::Alter);
        }
    }

    /// All alteri have the same attributes here; which of the other program's kinds one is, is an
    /// attribute itself.
    void addNodeTypes(const std::vector<std::pair<std::string, JsonPlace>>& types)
    {
        Attribute attribute;
        attribute.owner = Owner::Alter;
        attribute.scale = Scale::Nominal;
        attribute.label = "Kind";
        for (const auto& [id, type] : types) {
            const auto name = type.textOr("name", id);
            ForeignBuilding::addCategory(attribute, name, name);
            m_building.leaveOut(Kind::NodeType, name);
        }
        const auto place = m_building.add(std::move(attribute), "kind");
        m_names.kindOfNode = m_building.made().codebook.attributes[place].id;
    }

    void readEdges(const JsonPlace& codebook)
    {
        const auto edges = codebook.find("edge");
        if (!edges)
            return;
        for (const auto& [id, type] : edges->members()) {
            const auto name = type.textOr("name", id);
            m_names.tieKinds[id] = m_building.addKind({}, name);
            readVariables(type, Owner::AlterTie);
        }
    }

    void readVariables(const JsonPlace& entity, Owner owner)
    {
        const auto variables = entity.find("variables");
        if (!variables)
            return;
        for (const auto& [id, variable] : variables->members())
            readVariable(id, variable, owner);
    }

    void readVariable(const std::string& id, const JsonPlace& variable, Owner owner)
    {
        const auto name = variable.textOr("name", id);
        const auto type = variable.textOr("type", {});
        if (const auto encrypted = variable.find("encrypted"); encrypted && encrypted->flag())
            m_building.leaveOut(Kind::Encrypted, name);
        // What the other program shows on a node is the name of an alter.
        if (owner == Owner::Alter && type == "text"
            && (m_nameOfNodes.contains(id) || name == "name"))
            return;
        Attribute attribute;
        attribute.owner = owner;
        attribute.label = name;
        if (!readType(variable, type, attribute)) {
            m_building.leaveOut(Kind::Variable, name, type);
            return;
        }
        readValidation(variable, name, attribute);
        const auto place = m_building.add(std::move(attribute), name);
        m_names.attributes[id] = m_building.made().codebook.attributes[place].id;
    }

    bool readType(const JsonPlace& variable, const std::string& type, Attribute& attribute)
    {
        const auto component = variable.textOr("component", {});
        if (type == "text") {
            attribute.scale = component == "TextArea" ? Scale::LongText : Scale::Text;
        } else if (type == "number") {
            attribute.scale = Scale::Numeric;
        } else if (type == "scalar") {
            readScalar(variable, attribute);
        } else if (type == "datetime") {
            attribute.scale = Scale::Date;
        } else if (type == "boolean") {
            attribute.scale = Scale::YesNo;
        } else if (type == "ordinal" || type == "categorical") {
            attribute.scale = type == "ordinal" ? Scale::Ordinal : categoricalScale(variable);
            for (const auto& option : variable.items("options"))
                addOption(option, attribute);
        } else {
            return false;
        }
        return true;
    }

    static void addOption(const JsonPlace& option, Attribute& attribute)
    {
        if (!option.value().is_object()) {
            ForeignBuilding::addCategory(attribute, wordOf(option), wordOf(option));
            return;
        }
        const auto code = wordOf(option.at("value"));
        ForeignBuilding::addCategory(attribute, code, option.textOr("label", code));
    }

    /// A slider from 0 to 1.
    static void readScalar(const JsonPlace& variable, Attribute& attribute)
    {
        attribute.scale = Scale::Numeric;
        attribute.smallest = 0;
        attribute.largest = 1;
        if (const auto parameters = variable.find("parameters")) {
            attribute.lowLabel = parameters->textOr("minLabel", {});
            attribute.highLabel = parameters->textOr("maxLabel", {});
        }
    }

    /// Several answers at once, unless a rule lets one only.
    static Scale categoricalScale(const JsonPlace& variable)
    {
        const auto validation = variable.find("validation");
        const auto most = validation ? validation->find("maxSelected") : std::nullopt;
        return most && most->number() == 1 ? Scale::Nominal : Scale::Several;
    }

    void readValidation(const JsonPlace& variable, const std::string& name, Attribute& attribute)
    {
        const auto validation = variable.find("validation");
        if (!validation)
            return;
        for (const auto& [rule, value] : validation->members()) {
            if (rule == "required" && value.value().is_boolean())
                attribute.expected = value.flag();
            else if (rule == "minValue" && value.value().is_number())
                attribute.smallest = value.number();
            else if (rule == "maxValue" && value.value().is_number())
                attribute.largest = value.number();
            else if (rule != "maxSelected" || value.number() != 1)
                m_building.leaveOut(Kind::Validation, name, rule);
        }
    }

    void readStage(const JsonPlace& stage)
    {
        addStage(m_building, m_names, stage);
        readForm(stage);
    }

    /// Questions of a form stand with the attributes that they ask for.
    void readForm(const JsonPlace& stage)
    {
        const auto form = stage.find("form");
        if (!form)
            return;
        for (const auto& field : form->items("fields")) {
            const auto known = m_names.attributes.find(field.textOr("variable", {}));
            const auto text = plainText(field.textOr("prompt", {}));
            if (known == m_names.attributes.end() || text.empty())
                continue;
            setQuestion(known->second, text);
            if (m_building.made().codebook.find(known->second)->isOfPartner())
                m_building.addPrompt(text, known->second);
        }
    }

    /// The first wording is that of the codebook; steps have their own.
    void setQuestion(AttributeId id, const std::string& text)
    {
        for (auto& attribute : m_building.made().codebook.attributes)
            if (attribute.id == id && attribute.question.empty())
                attribute.question = text;
    }

    JsonPlace m_protocol;
    ForeignBuilding m_building;
    NetCanvasNames m_names;
    std::set<std::string> m_nameOfNodes;
};

/// The protocol itself, out of its archive if it is in one.
std::string protocolText(std::string bytes, const std::string& name)
{
    constexpr auto most = 64 * mebibyte;
    if (!ZipArchive::isArchive(bytes)) {
        if (bytes.size() > most)
            throw Error(ErrorCode::FileTooLarge, {name, std::to_string(most / mebibyte)});
        return bytes;
    }
    const ZipArchive archive(std::move(bytes), name);
    const auto isProtocol = [](const std::string& part) {
        return part == "protocol.json" || part.ends_with("/protocol.json");
    };
    const auto& names = archive.names();
    const auto found = std::find_if(names.begin(), names.end(), isProtocol);
    if (found == names.end())
        throw Error(ErrorCode::ArchivePartMissing, {name, "protocol.json"});
    return archive.read(*found, most);
}

}  // namespace

OpenedTemplate readNetCanvas(std::string bytes, const std::string& name)
{
    const auto text = protocolText(std::move(bytes), name);
    try {
        const auto protocol = parsedJson(text);
        return NetCanvasReader(protocol).read(name);
    } catch (const Error& error) {
        const bool isOfFormat = error.code() == ErrorCode::TemplateInvalid
                                || error.code() == ErrorCode::TemplatePartMissing
                                || error.code() == ErrorCode::TemplatePartKind;
        if (!isOfFormat)
            throw;
        throw Error(ErrorCode::ProtocolInvalid, error.problems().front().details);
    }
}

}  // namespace alteri
