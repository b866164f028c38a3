// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/template/net_canvas_guide.hpp"

#include "core/template/net_canvas_condition.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>
#include <vector>

namespace alteri {

namespace {

using Kind = ForeignPart::Kind;

class Stage {
public:
    Stage(ForeignBuilding& building, const NetCanvasNames& names, const JsonPlace& stage)
        : m_building(building)
        , m_names(names)
        , m_stage(stage)
        , m_type(stage.textOr("type", {}))
        , m_label(stage.textOr("label", m_type))
    {
    }

    void add()
    {
        readWhen();
        if (m_type == "Information")
            addInformation();
        else if (m_type == "EgoForm")
            addForm(StepKind::EgoForm);
        else if (m_type == "AlterForm")
            addForm(StepKind::NameInterpreter);
        else if (m_type == "AlterEdgeForm")
            addForm(StepKind::AlterTies);
        else if (isNameGenerator())
            addNameGenerator();
        else if (m_type == "OrdinalBin" || m_type == "CategoricalBin")
            addBins();
        else if (m_type == "Sociogram")
            addSociogram();
        else if (const auto manner = mannerOfPairs())
            addPairs(*manner);
        else if (m_type == "Narrative")
            addMap();
        else
            m_building.leaveOut(Kind::Stage, m_label, m_type);
    }

private:
    bool isNameGenerator() const
    {
        constexpr std::array<std::string_view, 5> all{
            "NameGenerator", "NameGeneratorQuickAdd", "NameGeneratorRoster",
            "NameGeneratorAutoComplete", "NameGeneratorList"};
        return std::find(all.begin(), all.end(), m_type) != all.end();
    }

    std::optional<StepManner> mannerOfPairs() const
    {
        if (m_type == "DyadCensus" || m_type == "TieStrengthCensus")
            return StepManner::PairWalk;
        return m_type == "OneToManyDyadCensus" ? std::optional(StepManner::Matrix) : std::nullopt;
    }

    void readWhen()
    {
        if (const auto rule = m_stage.find("skipLogic")) {
            const auto condition = conditionOf(*rule, m_building.made().codebook, m_names);
            if (condition)
                m_condition = *condition;
            else
                m_building.leaveOut(Kind::SkipLogic, m_label);
        }
        if (m_stage.find("filter"))
            m_building.leaveOut(Kind::Filter, m_label);
    }

    GuideStep step(StepKind kind, StepManner manner = StepManner::Form) const
    {
        GuideStep step;
        step.kind = kind;
        step.manner = manner;
        step.title = m_label;
        step.condition = m_condition;
        step.hint = m_stage.textOr("interviewScript", {});
        if (const auto panel = m_stage.find("introductionPanel")) {
            step.title = panel->textOr("title", step.title);
            step.text = panel->textOr("text", {});
        }
        const bool isAboutSome = kind == StepKind::NameInterpreter || kind == StepKind::Placing;
        if (isAboutSome)
            step.alteriCondition = typeCondition(m_stage, m_building.made().codebook, m_names);
        return step;
    }

    const Attribute* attribute(const std::string& id) const
    {
        const auto known = m_names.attributes.find(id);
        return known != m_names.attributes.end() ? m_building.made().codebook.find(known->second)
                                                 : nullptr;
    }

    static void ask(GuideStep& step, const Attribute& attribute, const std::string& text)
    {
        GuideQuestion question;
        question.attribute = attribute.id;
        question.text = text;
        step.questions.push_back(std::move(question));
    }

    bool canAsk(const GuideStep& step, const Attribute& attribute) const
    {
        if (step.asksAboutEgo())
            return attribute.owner == Owner::Ego;
        return step.kind == StepKind::AlterTies ? attribute.owner == Owner::AlterTie
                                                : attribute.isOfPartner();
    }

    void askForm(GuideStep& step) const
    {
        const auto form = m_stage.find("form");
        if (!form)
            return;
        for (const auto& field : form->items("fields"))
            if (const auto* asked = attribute(field.textOr("variable", {}));
                asked != nullptr && canAsk(step, *asked))
                ask(step, *asked, plainText(field.textOr("prompt", {})));
    }

    void addInformation()
    {
        auto information = step(StepKind::Information);
        information.title = m_stage.textOr("title", m_label);
        for (const auto& item : m_stage.items("items"))
            if (item.textOr("type", {}) == "text")
                information.text +=
                    (information.text.empty() ? "" : "\n\n") + item.textOr("content", {});
        m_building.addStep(std::move(information));
    }

    void addForm(StepKind kind)
    {
        auto form =
            step(kind, kind == StepKind::AlterTies ? StepManner::PairWalk : StepManner::Form);
        if (kind == StepKind::AlterTies)
            if (const auto subject = m_stage.find("subject"))
                form.tieKind = tieKind(subject->textOr("type", {}));
        askForm(form);
        m_building.addStep(std::move(form));
    }

    std::optional<TieKindId> tieKind(const std::string& id) const
    {
        const auto known = m_names.tieKinds.find(id);
        return known != m_names.tieKinds.end() ? std::optional(known->second) : std::nullopt;
    }

    /// Several prompts of a stage are several steps, told apart by their numbers.
    std::string titleOf(std::size_t number, std::size_t of, const std::string& title) const
    {
        return of > 1 ? title + " " + std::to_string(number + 1) : title;
    }

    void addNameGenerator()
    {
        const auto prompts = m_stage.items("prompts");
        for (std::size_t i = 0; i < prompts.size(); ++i) {
            auto generator = step(StepKind::NameGenerator);
            generator.title = titleOf(i, prompts.size(), generator.title);
            const auto text = plainText(prompts[i].textOr("text", m_label));
            generator.prompt = m_building.addPrompt(text, std::nullopt);
            readLimits(generator);
            readPanels(generator);
            askForm(generator);
            if (m_names.kindOfNode)
                ask(generator, *m_building.made().codebook.find(*m_names.kindOfNode), {});
            if (prompts[i].find("additionalAttributes"))
                m_building.leaveOut(Kind::Interface, text, "additionalAttributes");
            m_building.addStep(std::move(generator));
        }
    }

    void readLimits(GuideStep& generator) const
    {
        const auto behaviours = m_stage.find("behaviours");
        if (!behaviours)
            return;
        const auto limit = [&](const char* name) {
            const auto found = behaviours->find(name);
            return found && found->value().is_number_integer() ? std::optional(found->integer())
                                                               : std::nullopt;
        };
        generator.smallest = limit("minNodes");
        generator.largest = limit("maxNodes");
    }

    void readPanels(GuideStep& generator)
    {
        for (const auto& panel : m_stage.items("panels"))
            if (panel.textOr("dataSource", {}) == "existing")
                generator.offersEarlier = true;
            else
                m_building.leaveOut(Kind::Roster, panel.textOr("title", m_label));
    }

    void addBins()
    {
        const auto prompts = m_stage.items("prompts");
        for (std::size_t i = 0; i < prompts.size(); ++i) {
            const auto* asked = attribute(prompts[i].textOr("variable", {}));
            if (asked == nullptr)
                continue;
            auto bins = step(StepKind::NameInterpreter, StepManner::Bins);
            bins.title = titleOf(i, prompts.size(), bins.title);
            const auto text = plainText(prompts[i].textOr("text", {}));
            ask(bins, *asked, text);
            if (!text.empty())
                m_building.addPrompt(text, asked->id);
            m_building.addStep(std::move(bins));
        }
    }

    DesignId addDesign()
    {
        MapDesign design;
        design.title = m_label;
        if (const auto background = m_stage.find("background")) {
            if (const auto circles = background->find("concentricCircles"))
                design.rings = std::clamp(circles->integer(), 1, static_cast<int>(mostCircles));
            if (background->find("image"))
                m_building.leaveOut(Kind::MapPicture, m_label);
        }
        return m_building.addDesign(std::move(design));
    }

    /// Each prompt places symbols, draws ties, or marks some; one can do all of it.
    void addSociogram()
    {
        const auto design = addDesign();
        for (const auto& prompt : m_stage.items("prompts")) {
            const auto text = plainText(prompt.textOr("text", m_label));
            if (prompt.find("layout")) {
                auto placing = step(StepKind::Placing, StepManner::Free);
                placing.text = text;
                placing.design = design;
                m_building.addStep(std::move(placing));
            }
            if (const auto edges = prompt.find("edges"))
                addDrawing(*edges, text);
            if (const auto highlight = prompt.find("highlight"))
                addMarking(*highlight, text);
        }
    }

    void addDrawing(const JsonPlace& edges, const std::string& text)
    {
        const auto kind = tieKind(edges.textOr("create", {}));
        if (!kind)
            return;  // it only shows ties
        auto drawing = step(StepKind::AlterTies, StepManner::Drawing);
        drawing.text = text;
        drawing.tieKind = kind;
        m_building.addStep(std::move(drawing));
    }

    /// A click on a symbol answers yes there; here a table asks it.
    void addMarking(const JsonPlace& highlight, const std::string& text)
    {
        const auto* asked = attribute(highlight.textOr("variable", {}));
        if (asked == nullptr)
            return;
        auto table = step(StepKind::NameInterpreter, StepManner::Table);
        table.text = text;
        ask(table, *asked, text);
        m_building.addStep(std::move(table));
        m_building.leaveOut(Kind::Interface, text, "highlight");
    }

    void addPairs(StepManner manner)
    {
        const auto prompts = m_stage.items("prompts");
        for (std::size_t i = 0; i < prompts.size(); ++i) {
            auto pairs = step(StepKind::AlterTies, manner);
            pairs.title = titleOf(i, prompts.size(), pairs.title);
            const auto text = plainText(prompts[i].textOr("text", {}));
            pairs.text += (pairs.text.empty() || text.empty() ? "" : "\n\n") + text;
            pairs.tieKind = tieKind(prompts[i].textOr("createEdge", {}));
            if (const auto* strength = attribute(prompts[i].textOr("edgeVariable", {}));
                strength != nullptr && canAsk(pairs, *strength))
                ask(pairs, *strength, text);
            m_building.addStep(std::move(pairs));
        }
    }

    /// What has been drawn is talked about.
    void addMap()
    {
        m_building.addStep(step(StepKind::FreeMap));
        if (!m_stage.items("presets").empty())
            m_building.leaveOut(Kind::Interface, m_label, "presets");
    }

    ForeignBuilding& m_building;
    const NetCanvasNames& m_names;
    const JsonPlace& m_stage;
    std::string m_type;
    std::string m_label;
    std::string m_condition;
};

}  // namespace

void addStage(ForeignBuilding& building, const NetCanvasNames& names, const JsonPlace& stage)
{
    Stage(building, names, stage).add();
}

}  // namespace alteri
