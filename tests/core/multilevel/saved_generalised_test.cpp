// SPDX-License-Identifier: GPL-3.0-or-later
// Models of categories, proportions and counts beside linear ones: what outcomes allow, what is
// saved, and what tables say of them.
#include "core/error.hpp"
#include "core/exchange/results/fit_json.hpp"
#include "core/exchange/results/r_script.hpp"
#include "core/measures/variables/study_frames.hpp"
#include "core/multilevel/generalised/offered_families.hpp"
#include "core/multilevel/generalised/saved_generalised.hpp"
#include "core/multilevel/generalised/term_tests.hpp"
#include "core/multilevel/report/journal_table.hpp"
#include "core/multilevel/report/regression_table.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

using namespace alteri;
using namespace alteri::test;

namespace {

struct SavedSample {
    TemporaryFolder folder;
    std::unique_ptr<StudyFile> study = sampleStudy(folder.path("sample.alteri"));
    StudyFrames frames = framesOf(study->reader());

    ModelSpec ordinal(const std::string& formula = "relevance ~ type4 + staff + (1 | ego)") const
    {
        ModelSpec spec;
        spec.name = "Ordinal";
        spec.formula = formula;
        spec.family = FamilyChoice{};
        return spec;
    }

    GeneralisedModel fitted(const ModelSpec& spec) const
    {
        return fitGeneralised(frames.ties, generalisedSpecOf(spec));
    }

    JournalModel linear() const
    {
        ModelSpec spec;
        spec.name = "Linear";
        spec.formula = "relevance ~ type4 + staff + (1 | ego)";
        return journalModel(fitAndKeep(frames.ties, spec));
    }
};

Frame numbersOf(const std::string& name, std::vector<double> values)
{
    Frame frame;
    frame.rows = values.size();
    Column column;
    column.name = column.label = name;
    column.numbers = NumberValues{std::move(values), {}};
    frame.columns.push_back(std::move(column));
    return frame;
}

OfferedFamilies offeredTo(std::vector<double> values)
{
    return offeredFamilies(numbersOf("y", std::move(values)), parseFormula("y ~ 1 + (1 | g)"));
}

std::string notesOf(const JournalTable& table)
{
    std::string text;
    for (const auto& note : table.notes)
        text += note + "\n";
    return text;
}

const JournalTable::Row* rowNamed(const JournalTable& table, const std::string& label)
{
    const auto found = std::find_if(table.rows.begin(), table.rows.end(),
                                    [&](const auto& row) { return row.label == label; });
    return found == table.rows.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE_METHOD(SavedSample, "an outcome offers the models that it allows", "[families]")
{
    using Families = std::vector<Family>;
    const auto relevance = offeredFamilies(frames.ties, parseFormula("relevance ~ 1 + (1 | ego)"));
    CHECK(relevance.linear);
    CHECK(relevance.families == Families{Family::Ordinal});
    const auto type = offeredFamilies(frames.ties, parseFormula("type ~ 1 + (1 | ego)"));
    CHECK_FALSE(type.linear);
    CHECK(type.families == Families{Family::Ordinal});
    CHECK_FALSE(type.allows(std::nullopt));
    CHECK(offeredTo({0, 1, 1, 0}).families == Families{Family::Binomial});
    CHECK(offeredTo({0, 1, 5, 2}).families
          == Families{Family::Ordinal, Family::Poisson, Family::NegativeBinomial});
    CHECK(offeredTo({-1, 0, 1}).families == Families{Family::Ordinal});
    CHECK(offeredTo({0.5, 1, 2}).families.empty());
    CHECK(offeredTo({0.5, 1, 2}).linear);
    std::vector<double> many(40);
    for (std::size_t i = 0; i < many.size(); ++i)
        many[i] = static_cast<double>(i);
    CHECK(offeredTo(many).families == Families{Family::Poisson, Family::NegativeBinomial});
    auto shares = numbersOf("yes", {1, 2});
    CHECK(offeredFamilies(shares, parseFormula("cbind(yes, no) ~ 1 + (1 | g)")).families
          == Families{Family::Binomial});
}

TEST_CASE_METHOD(SavedSample, "a common fit says what the fit says", "[families]")
{
    const auto model = fitted(ordinal("relevance ~ type4 + staff + (1 + staff | ego)"));
    const auto common = commonFit(model.fit);
    REQUIRE(common.outcome);
    CHECK(common.outcome->thresholds.size() == 3);
    CHECK(common.logLik == model.fit.logLik);
    REQUIRE(common.fixed.size() == model.fit.fixed.size());
    for (std::size_t i = 0; i < common.fixed.size(); ++i) {
        const auto at = static_cast<Eigen::Index>(i);
        CHECK(std::sqrt(common.covariance(at, at)) == Approx(common.fixed[i].se));
    }
    CHECK(common.random.front().covariance == model.fit.random.front().covariance);
    CHECK(common.sigma2 == 0);
}

TEST_CASE_METHOD(SavedSample, "terms of one coefficient are tested by its z", "[families]")
{
    const auto model = fitted(ordinal());
    const auto tests = generalisedTermTests(model);
    REQUIRE(tests.size() == 2);
    CHECK(tests[0].wald.df == 3);
    CHECK(tests[1].term == "staff");
    CHECK(tests[1].wald.df == 1);
    const auto& staff = model.fit.fixed.back();
    CHECK(tests[1].wald.chi2 == Approx(staff.z * staff.z));
    CHECK(*tests[1].wald.p == Approx(staff.p));
    CHECK(generalisedTermsPart(model).table.rows.size() == 4);
}

TEST_CASE_METHOD(SavedSample, "linear and ordinal models stand side by side", "[families][journal]")
{
    const auto other = generalisedJournalModel(fitted(ordinal()));
    const auto table = journalTable({linear(), other}, JournalWords());
    const auto notes = notesOf(table);
    CHECK(notes.find("Linear is a multilevel linear model of relevance, fitted by ML.")
          != std::string::npos);
    CHECK(notes.find("Ordinal is a multilevel ordinal (cumulative) model of relevance with logit "
                     "link")
          != std::string::npos);
    CHECK(notes.find("Gauss-Hermite") != std::string::npos);
    CHECK(notes.find("Ordinal: ICC and R² are on the latent scale.") != std::string::npos);
    const auto* threshold = rowNamed(table, "0|1");
    REQUIRE(threshold != nullptr);
    CHECK(threshold->cells[0].kind == JournalCell::Kind::Empty);
    CHECK(threshold->cells[1].value == other.fit.outcome->thresholds[0].estimate);
    CHECK(threshold->cells[1].stars.empty());
    // There is no variance within of an ordinal outcome.
    const auto* within = rowNamed(table, "Variance within egos");
    REQUIRE(within != nullptr);
    CHECK(within->cells[1].kind == JournalCell::Kind::Empty);

    const auto ratios = journalTable({linear(), other}, JournalWords(), EffectScale::Ratios);
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const auto& row = table.rows[i];
        if (row.name.empty() || row.cells.empty()
            || row.cells[1].kind != JournalCell::Kind::Estimate)
            continue;
        const auto& cells = ratios.rows[i].cells;
        CHECK(cells[0].text() == row.cells[0].text());
        CHECK(cells[1].value == Approx(std::exp(row.cells[1].value)));
        CHECK(cells[1].error == Approx(std::exp(row.cells[1].value) * row.cells[1].error));
        CHECK(cells[1].stars == row.cells[1].stars);
    }
    CHECK(notesOf(ratios).find("Ordinal: effects are odds or rate ratios") != std::string::npos);
}

TEST_CASE_METHOD(SavedSample, "texts and JSON of several models name the family", "[families]")
{
    const auto other = generalisedJournalModel(fitted(ordinal()));
    const auto text = textTable(regressionTable({linear().fit, other.fit}));
    const auto rowOf = [&](const std::string& name) {
        for (const auto& row : text.rows)
            if (std::get<std::string>(row.front()) == name)
                return row;
        FAIL("no row " << name);
        return text.rows.front();
    };
    CHECK(std::get<std::string>(rowOf("method")[2]) == "ordinal, logit, exact");
    CHECK(std::get<std::string>(rowOf("variance within")[2]).empty());
    CHECK(std::get<std::string>(rowOf("1|2")[1]).empty());
    CHECK_FALSE(std::get<std::string>(rowOf("1|2")[2]).empty());
    const auto json = nlohmann::json::parse(fitsJson({linear().fit, other.fit}));
    CHECK_FALSE(json[0].contains("family"));
    CHECK(json[1].at("family") == "ordinal");
    CHECK(json[1].at("thresholds").size() == 3);
    CHECK_FALSE(json[1].contains("sigma"));
}

TEST_CASE_METHOD(SavedSample, "the script for R calls clmm and glmer", "[families][r-script]")
{
    auto probit = ordinal();
    probit.family->link = Link::Probit;
    const auto fits = std::vector<Fit>{linear().fit, commonFit(fitted(probit).fit)};
    const auto script = rScript(frames.ties, fits, "ties.csv");
    CHECK(script.find("lmer(`relevance` ~") != std::string::npos);
    CHECK(script.find("ordinal::clmm(`relevance` ~") != std::string::npos);
    CHECK(script.find("link = \"probit\", nAGQ = 25") != std::string::npos);
    CHECK(script.find("factor(d$`relevance`, ordered = TRUE)") != std::string::npos);
    CHECK(script.find("show_beside(model, \"Ordinal\"") != std::string::npos);
}

TEST_CASE_METHOD(SavedSample, "the family of a model is kept by the file and by undo", "[families]")
{
    auto model = study->reader().models().front();
    CHECK_FALSE(model.family);
    const auto before = model;
    model.family = FamilyChoice{Family::Ordinal, Link::Probit, Integration::Laplace};
    study->perform("Change kind", [&](Writer& writer) { writer.changeModel(model); });
    CHECK(study->reader().models().front() == model);
    CHECK(specOf(model).family == model.family);
    study->undo();
    CHECK(study->reader().models().front() == before);
    study->redo();
    study.reset();
    study = StudyFile::open(folder.path("sample.alteri"), fixedEnvironment(2));
    CHECK(study->reader().models().front() == model);
    model.family->link.reset();
    model.family->integration.reset();
    study->perform("Change link", [&](Writer& writer) { writer.changeModel(model); });
    CHECK(study->reader().models().front() == model);
}
