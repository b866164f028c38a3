// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.hpp"
#include "core/guide/guide_check.hpp"
#include "core/maps/placing.hpp"
#include "core/maps/study_check.hpp"
#include "core/measures/variables/study_frames.hpp"
#include "core/multilevel/formula/formula.hpp"
#include "core/multilevel/formula/model_spec.hpp"
#include "core/store/tables/writer.hpp"
#include "core/template/study_template.hpp"
#include "core/template/template_plan.hpp"
#include "core/texts/study_languages.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"
#include "tests/property.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

using namespace alteri;
using namespace alteri::test;

namespace {

const TemplateInfo ourInfo{"ours", "Our template", "What we asked last year"};

/// A study that has something of everything a template can hold, and somebody who was asked.
struct RichStudy {
    TemporaryFolder folder;
    std::unique_ptr<StudyFile> study = newStudy(folder.path("rich.alteri"));

    RichStudy()
    {
        study->perform("Enrich", [&](Writer& writer) { enrich(writer); });
        study->perform("Ask", [&](Writer& writer) {
            const auto ego = writer.addEgo("E1", "Halima Respondent");
            const auto map = writer.addMap(ego, writer.reader().defaultDesign().id, "Map");
            nameAlter(writer, map, "Zuzana Partner");
        });
    }

    static void enrich(Writer& writer)
    {
        Attribute trust;
        trust.owner = Owner::Tie;
        trust.scale = Scale::Rating;
        trust.key = "trust";
        trust.label = "Trust";
        trust.hint = "Show the card.\nWait.";
        trust.expected = false;
        trust.unit = "points";
        trust.smallest = 0.5;
        trust.largest = 10;
        trust.decimals = 1;
        trust.lowLabel = "none";
        trust.highLabel = "full";
        trust.reasons.offer(MissingReason::DoesNotApply, false);
        trust.identifying = true;
        const auto trustId = writer.addAttribute(trust);
        const auto codebook = writer.reader().codebook();
        auto type = *codebook.find(Owner::Alter, "type");
        type.categories.back().retired = true;
        writer.changeCategory(type.categories.back());
        writer.addTieKind({{}, "funds", "Funds", true, "#123456", TieDash::Dotted});
        MapDesign design;
        design.title = "Free map";
        design.rings = 2;
        design.ringTitles = {"near", "far", "outside"};
        design.freeSectors = {{"here", 2}, {"there", 0.5}};
        design.sizeAttribute = trustId;
        design.outlineAttribute = type.id;
        design.spacing = RingSpacing::EqualArea;
        const auto designId = writer.addDesign(design);
        const auto supports = writer.addPrompt({{}, {}, "Who supports you?"});
        const auto question = writer.addPrompt({{}, trustId, "How much do you trust …?"});
        writer.addDerivedColumn({{},
                                 "close_share",
                                 "Close",
                                 DerivedColumn::Level::Ego,
                                 DerivedColumn::Kind::Computed,
                                 "share(relevance >= 2)"});
        writer.addModel({{},
                         "Grouped",
                         "relevance ~ type + members + (1 | ego)",
                         true,
                         {{"type", "rest"}},
                         {{"type", "rest", {"company", "party"}}},
                         {"members"},
                         {},
                         "members > 3 and type != \"state\"",
                         "members"});
        addGuide(writer, supports, trustId, designId);
        writer.addPictureStyle({{}, "Journal", R"({"font": "Open Sans", "quote": "\""})"});
        writer.setStudyProperty("coefficient_test", "satterthwaite");
        setStudyLanguages(writer, {"de", "ar"});
        translate(writer, {textIdOf(trustId), "label"}, "ar", "الثقة", "Trust");
        translate(writer, {textIdOf(trustId), "hint"}, "de", "Karte zeigen.", "Show a card.");
        translate(writer, {textIdOf(question), "text"}, "de", "Wie sehr …?", "How much …?");
        translate(writer, {textIdOf(designId), "ring.0"}, "de", "nah", "near");
        translate(writer, {textIdOf(type.categories[0].id), "label"}, "ar", "منظمة",
                  type.categories[0].label);
    }

    /// What a step can say, beside the guide that the template of the study has.
    static void addGuide(Writer& writer, PromptId prompt, AttributeId attribute, DesignId design)
    {
        GuideStep names;
        names.kind = StepKind::NameGenerator;
        names.title = "Support";
        names.text = "Think of the **last year**.";
        names.hint = "Wait.";
        names.condition = "size < 30";
        names.prompt = prompt;
        names.smallest = 1;
        names.largest = 20;
        names.offersEarlier = true;
        names.questions.push_back({{}, attribute, "How much?", {}});
        const auto namesId = writer.addStep(names);
        GuideStep places;
        places.kind = StepKind::Placing;
        places.title = "Place them";
        places.manner = StepManner::OneAtATime;
        places.alteri = StepAlteri::NamedAt;
        places.namedAt = namesId;
        places.alteriCondition = "trust > 2";
        places.design = design;
        writer.addStep(places);
        const auto added = writer.reader().guide();
        translate(writer, {textIdOf(namesId), "title"}, "de", "Unterstützung", "Support");
        translate(writer, {textIdOf(added[added.size() - 2].questions[0].id), "text"}, "de",
                  "Wie sehr?", "How much?");
    }

    static void translate(Writer& writer,
                          const TextPlace& place,
                          const std::string& language,
                          const std::string& text,
                          const std::string& source)
    {
        writer.setTranslation({place, language, text, source});
    }

    std::string text() const { return textOf(templateOf(study->reader(), ourInfo)); }
};

std::unique_ptr<StudyFile> madeFrom(const TemporaryFolder& folder,
                                    const std::string& name,
                                    const std::string& json,
                                    const std::string& language = "en")
{
    auto study = StudyFile::create(folder.path(name), fixedEnvironment(7));
    study->found([&](Writer& writer) {
        foundStudy(writer, readTemplate(json, language), TemplateLanguages::All);
    });
    return study;
}

Problem refusalOf(const std::string& json)
{
    try {
        readTemplate(json, "en");
    } catch (const Error& error) {
        return error.problems().front();
    }
    FAIL("not refused: " << json);
    return {};
}

const PlannedItem&
itemOf(const std::vector<PlannedItem>& planned, TemplateItem::Kind kind, const std::string& key)
{
    const auto found = std::find_if(planned.begin(), planned.end(), [&](const auto& each) {
        return each.item.kind == kind && each.key == key;
    });
    REQUIRE(found != planned.end());
    return *found;
}

/// A template of one attribute of alteri, a map that shows it, and a model.
std::string smallTemplate(const std::string& label, const std::string& codes)
{
    nlohmann::ordered_json categories = nlohmann::ordered_json::array();
    for (const char code : codes)
        categories.push_back({{"code", std::string(1, code)}, {"label", std::string(1, code)}});
    nlohmann::ordered_json root;
    root["format"] = "alteri-template";
    root["version"] = 1;
    root["key"] = "small";
    root["title"] = "Small";
    root["description"] = "";
    root["attributes"] = {
        {{"owner", "tie"},
         {"key", "closeness"},
         {"scale", "ordinal"},
         {"label", label},
         {"categories", categories}},
        {{"owner", "ego"}, {"key", "age"}, {"scale", "numeric"}, {"label", "Age"}}};
    root["maps"] = {{{"title", "Small map"},
                     {"rings", 1},
                     {"ring", "tie.closeness"},
                     {"levels", {codes.substr(0, 1), codes.substr(1, 1)}}}};
    root["models"] = {
        {{"name", "Small model"}, {"formula", "closeness ~ age + (1 | ego)"}, {"reml", false}}};
    return root.dump();
}

}  // namespace

TEST_CASE_METHOD(RichStudy, "a template holds everything of a study but its data", "[templates]")
{
    const auto json = text();
    CHECK(json.find("Halima") == std::string::npos);
    CHECK(json.find("Zuzana") == std::string::npos);
    const auto made = madeFrom(folder, "made.alteri", json);
    CHECK(textOf(templateOf(made->reader(), ourInfo)) == json);
    CHECK(checkStudy(*made).empty());

    const auto reader = made->reader();
    const auto before = study->reader();
    const auto codebook = reader.codebook();
    CHECK(codebook.attributes.size() == before.codebook().attributes.size());
    const auto* trust = codebook.find(Owner::Tie, "trust");
    REQUIRE(trust != nullptr);
    CHECK(trust->hint == "Show the card.\nWait.");
    CHECK(trust->smallest == 0.5);
    CHECK(trust->expected == false);
    CHECK(codebook.findTieKind("funds")->dash == TieDash::Dotted);
    REQUIRE(reader.designs().size() == 2);
    CHECK(reader.designs()[1].sizeAttribute == trust->id);
    CHECK(reader.designs()[1].freeSectors[1].share == 0.5);
    REQUIRE(reader.prompts().size() == 2);
    CHECK(reader.prompts()[1].attribute == trust->id);
    CHECK(reader.derivedColumns().front().definition == "share(relevance >= 2)");
    CHECK(reader.models().back().groupings == before.models().back().groupings);
    CHECK(reader.models().back().centred == before.models().back().centred);
    CHECK(reader.models().back().subset == "members > 3 and type != \"state\"");
    CHECK(reader.models().back().egoWeights == before.models().back().egoWeights);
    CHECK(reader.models().back().egoWeights == "members");
    CHECK(reader.pictureStyles().front().definition == before.pictureStyles().front().definition);
    CHECK(reader.studyProperty("coefficient_test") == "satterthwaite");
    const auto guide = reader.guide();
    REQUIRE(guide.size() == before.guide().size());
    const auto& names = guide[guide.size() - 2];
    CHECK(names.text == "Think of the **last year**.");
    CHECK(names.condition == "size < 30");
    CHECK(names.prompt == reader.prompts()[0].id);
    CHECK(names.largest == 20);
    CHECK(names.questions.at(0).attribute == trust->id);
    CHECK(guide.back().namedAt == names.id);
    CHECK(guide.back().design == reader.designs()[1].id);
    CHECK(guide.back().alteriCondition == "trust > 2");
    CHECK(reader.in("de").guide()[guide.size() - 2].title == "Unterstützung");
    CHECK(reader.in("de").guide()[guide.size() - 2].questions[0].text == "Wie sehr?");
    CHECK(studyLanguages(reader) == std::vector<std::string>{"de", "ar"});
    CHECK(reader.in("ar").codebook().find(Owner::Tie, "trust")->label == "الثقة");
    CHECK(reader.in("de").designs()[1].ringTitles
          == std::vector<std::string>{"nah", "far", "outside"});
    CHECK(reader.egos().empty());
}

TEST_CASE_METHOD(RichStudy, "a translated template can begin in another of its languages")
{
    const auto made = madeFrom(folder, "made.alteri", text(), "de");
    CHECK(made->reader().studyProperty("language") == "de");
    const auto prompts = made->reader().prompts();
    CHECK(prompts.back().text == "Wie sehr …?");
    CHECK(made->reader().in("en").prompts().back().text == "How much do you trust …?");
    // What it has not in German stays as it was written.
    CHECK(prompts.front().text == "Who supports you?");
    // A language that it has not at all is not taken for the one of its texts.
    const auto other = madeFrom(folder, "other.alteri", text(), "fr");
    CHECK(other->reader().studyProperty("language") == "en");
}

TEST_CASE("templates say where they are faulty", "[templates]")
{
    const auto good = smallTemplate("Closeness", "12");
    readTemplate(good, "en");
    const auto with = [&](const std::string& from, const std::string& to) {
        auto text = good;
        const auto at = text.find(from);
        REQUIRE(at != std::string::npos);
        return refusalOf(text.replace(at, from.size(), to));
    };
    using Details = std::vector<std::string>;
    auto problem = with("\"ordinal\"", "\"fuzzy\"");
    CHECK(problem.code == ErrorCode::TemplateWordUnknown);
    CHECK(problem.details == Details{"attributes[0].scale", "fuzzy"});
    problem = with("\"scale\":\"numeric\",", "");
    CHECK(problem.code == ErrorCode::TemplatePartMissing);
    CHECK(problem.details == Details{"attributes[1].scale"});
    problem = with("\"rings\":1", "\"rings\":\"1\"");
    CHECK(problem.code == ErrorCode::TemplatePartKind);
    CHECK(problem.details == Details{"maps[0].rings"});
    problem = with("\"ring\":\"tie.closeness\"", "\"ring\":\"tie.nearness\"");
    CHECK(problem.code == ErrorCode::TemplateReferenceUnknown);
    CHECK(problem.details == Details{"maps[0].ring", "tie.nearness"});
    problem = with("\"code\":\"2\"", "\"code\":\"1\"");
    CHECK(problem.code == ErrorCode::TemplateKeyTwice);
    CHECK(problem.details.at(1) == "1");
    problem = with("\"version\":1", "\"version\":2");
    CHECK(problem.code == ErrorCode::TemplateTooNew);
    problem = with("\"reml\":false", "\"reml\":false,\"family\":\"gamma\"");
    CHECK(problem.code == ErrorCode::TemplateWordUnknown);
    CHECK(problem.details == Details{"models[0].family", "gamma"});
    problem = with("\"reml\":false", "\"reml\":false,\"link\":\"probit\"");
    CHECK(problem.details == Details{"models[0].link", "probit"});
    problem = with("\"reml\"", "\"rmel\"");
    CHECK(problem.code == ErrorCode::TemplateWordUnknown);
    CHECK(problem.details == Details{"models[0]", "rmel"});
    CHECK(refusalOf("{}").code == ErrorCode::TemplateForeign);
    CHECK(refusalOf("[]").code == ErrorCode::TemplateForeign);
    CHECK(refusalOf("{\"format\": \"other\"}").code == ErrorCode::TemplateForeign);
    CHECK(refusalOf(std::string(100'000, '[')).code == ErrorCode::TemplateInvalid);
}

TEST_CASE_METHOD(RichStudy, "a template carries the kinds of models", "[templates]")
{
    study->perform("Other kinds", [](Writer& writer) {
        auto model = writer.reader().models().front();
        model.family = FamilyChoice{Family::Ordinal, Link::Probit, Integration::Laplace};
        writer.changeModel(model);
    });
    const auto json = text();
    const auto made = madeFrom(folder, "kinds.alteri", json);
    CHECK(made->reader().models().front().family == study->reader().models().front().family);
    CHECK(textOf(templateOf(made->reader(), ourInfo)) == json);
}

TEST_CASE_METHOD(RichStudy, "whatever is done to a template, it is read or refused", "[templates]")
{
    const auto good = text();
    checkProperty("damaged templates", [&] {
        auto damaged = good;
        const auto count = *rc::gen::inRange(1, 4);
        for (int i = 0; i < count; ++i) {
            const auto at = *rc::gen::inRange<std::size_t>(0, damaged.size());
            const auto length = *rc::gen::inRange<std::size_t>(0, 40);
            damaged.replace(at, length, *rc::gen::element<std::string>("", "{", "\"", "null", "7"));
        }
        try {
            readTemplate(damaged, "en");
        } catch (const Error&) {
        }
    });
}

TEST_CASE_METHOD(RichStudy, "a template that is applied twice changes nothing the second time")
{
    const auto from = readTemplate(text(), "en");
    const auto before = contentOf(*study);
    for (const auto& each : plannedFor(study->reader(), from)) {
        INFO(each.key);
        CHECK(each.state == PlannedItem::State::Same);
    }
    study->perform(
        "Apply", [&](Writer& writer) { applyTemplate(writer, from, {}, TemplateLanguages::All); });
    CHECK(contentOf(*study) == before);
}

TEST_CASE("a template is brought into a study that has other things of its keys", "[templates]")
{
    const TemporaryFolder folder;
    auto study = newStudy(folder.path("study.alteri"), "personal_network");
    const auto from = readTemplate(smallTemplate("Nearness", "34"), "en");
    const auto planned = plannedFor(study->reader(), from);
    using Kind = TemplateItem::Kind;
    const auto closeness = itemOf(planned, Kind::Attribute, "tie.closeness");
    CHECK(closeness.state == PlannedItem::State::Differs);
    CHECK(closeness.ours == "Emotional closeness");
    CHECK(closeness.mayTake);
    CHECK(itemOf(planned, Kind::Attribute, "ego.age").state == PlannedItem::State::Same);
    CHECK(itemOf(planned, Kind::Map, "Small map").state == PlannedItem::State::New);
    const auto apply = [&](const TemplateChoice& choice) {
        study->perform("Apply", [&](Writer& writer) {
            applyTemplate(writer, from, {{closeness.item, choice}}, TemplateLanguages::All);
        });
    };
    const auto codebook = [&] { return study->reader().codebook(); };

    SECTION("ours stays, and what needs theirs is refused")
    {
        const auto before = contentOf(*study);
        try {
            apply({TemplateChoice::Kind::KeepOurs});
            FAIL("not refused");
        } catch (const Error& error) {
            CHECK(error.code() == ErrorCode::TemplateNotTaken);
            CHECK(error.problems().front().details.at(0) == "Small map");
        }
        CHECK(contentOf(*study) == before);
    }
    SECTION("theirs is taken over, our categories stay behind them")
    {
        apply({TemplateChoice::Kind::TakeTheirs});
        const auto after = codebook();
        const auto* taken = after.find(Owner::Tie, "closeness");
        CHECK(taken->label == "Nearness");
        std::string codes;
        for (const auto& each : taken->categories)
            codes += each.code;
        CHECK(codes == "3412");
        CHECK(study->reader().designs().back().ringAttribute == taken->id);
        CHECK(checkStudy(*study).empty());
        study->undo();
        CHECK(codebook().find(Owner::Tie, "closeness")->label == "Emotional closeness");
    }
    SECTION("theirs is added under another key, and its model means that one")
    {
        CHECK(closeness.freeKey == "closeness2");
        apply({TemplateChoice::Kind::AddUnderKey, closeness.freeKey});
        CHECK(codebook().find(Owner::Tie, "closeness")->label == "Emotional closeness");
        CHECK(codebook().find(Owner::Tie, "closeness2")->label == "Nearness");
        // In this study `age` is the tie's.
        CHECK(study->reader().models().back().formula == "closeness2 ~ ego.age + (1 | ego)");
    }
}

TEST_CASE("a key that another kind of variable has is a conflict", "[templates]")
{
    const TemporaryFolder folder;
    auto study = newStudy(folder.path("study.alteri"));
    study->perform("Column", [](Writer& writer) {
        writer.addDerivedColumn({{},
                                 "closeness",
                                 "Closeness",
                                 DerivedColumn::Level::Ego,
                                 DerivedColumn::Kind::Computed,
                                 "members"});
    });
    const auto from = readTemplate(smallTemplate("Nearness", "34"), "en");
    const auto planned = plannedFor(study->reader(), from);
    const auto& item = itemOf(planned, TemplateItem::Kind::Attribute, "tie.closeness");
    CHECK(item.state == PlannedItem::State::Differs);
    CHECK_FALSE(item.mayTake);
    study->perform("Apply", [&](Writer& writer) {
        applyTemplate(writer, from,
                      {{item.item, {TemplateChoice::Kind::AddUnderKey, item.freeKey}}},
                      TemplateLanguages::MainOnly);
    });
    CHECK(study->reader().codebook().find(Owner::Tie, item.freeKey) != nullptr);
}

namespace {

/// Every text by language in some JSON, and whether it has both of ours.
void requireBothLanguages(const nlohmann::ordered_json& json, const std::string& path)
{
    INFO(path);
    if (json.is_object() && json.contains("en")) {
        REQUIRE(json.contains("de"));
        CHECK_FALSE(json.at("en").get<std::string>().empty());
        CHECK_FALSE(json.at("de").get<std::string>().empty());
    } else if (json.is_structured()) {
        for (const auto& [key, value] : json.items())
            requireBothLanguages(value, path + "/" + key);
    }
}

}  // namespace

TEST_CASE("built-in templates have a guide, a map and a model that names what there is")
{
    const std::string name = GENERATE(
        "migrant_organizations", "personal_network", "important_matters", "support_exchange",
        "organisational_partners", "family_household", "learning_network", "blank");
    const auto json = templateText(name);
    requireBothLanguages(nlohmann::ordered_json::parse(json), name);
    const TemporaryFolder folder;
    const auto study = madeFrom(folder, "study.alteri", json, "de");
    const auto reader = study->reader();
    CHECK(reader.guide().size() > 2);
    for (const auto& finding : checkGuide(reader)) {
        CAPTURE(name, static_cast<int>(finding.kind), finding.condition, finding.detail);
        FAIL_CHECK("the guide has a fault");
    }
    CHECK(reader.models().empty() == (name == "blank"));
    const auto frames = framesOf(reader);
    for (const auto& model : reader.models()) {
        for (const auto& variable : variablesOf(parseFormula(model.formula))) {
            INFO(name << " " << model.name << ": " << variable);
            const bool isGroup = variable == "ego";
            CHECK((isGroup || frames.ties.find(variable) != nullptr));
        }
        for (const auto& reference : model.references) {
            INFO(name << " " << reference.variable << " " << reference.level);
            CHECK(frames.ties.find(reference.variable) != nullptr);
        }
    }
    // Whoever opens it in English finds all of it in German, too.
    const auto german = reader.in("en").codebook();
    for (std::size_t i = 0; i < german.attributes.size(); ++i)
        CHECK(readTemplate(json, "en").codebook.attributes[i].label == german.attributes[i].label);
    const auto steps = reader.in("en").guide();
    for (std::size_t i = 0; i < steps.size(); ++i)
        CHECK(readTemplate(json, "en").guide[i].title == steps[i].title);
}
