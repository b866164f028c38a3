// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/rehearsal.hpp"
#include "core/measures/variables/study_frames.hpp"
#include "core/store/changes/gesture_log.hpp"
#include "tests/core/guide/guide_fixture.hpp"

#include <filesystem>

using namespace alteri;
using namespace alteri::test;

namespace {

std::string
madeUpContent(const StudyFile& study, const std::filesystem::path& copy, const RehearsalPlan& plan)
{
    study.saveCopy(copy);
    rehearse(copy, plan);
    const auto made = StudyFile::open(copy, fixedEnvironment());
    auto content = contentOf(*made);
    std::filesystem::remove(copy);
    return content;
}

}  // namespace

TEST_CASE_METHOD(GuidedInterview, "a rehearsal fills a copy and leaves the study alone", "[guide]")
{
    name(2, "Anna");
    change(8, [](GuideStep& step) { step.condition = "size < 0"; });
    const auto before = contentOf(*study);
    const auto copy = folder.path("copy.alteri");
    study->saveCopy(copy);
    const auto result = rehearse(copy, {5, 7, 1'796'000'000'000});
    CHECK(contentOf(*study) == before);
    CHECK(result.interviews == 5);
    REQUIRE(result.steps.size() == 9);
    CHECK(result.steps[0].reached == 5);
    CHECK(result.steps[8].reached == 0);  // its condition never holds
    CHECK(result.steps[4].clicks > 5);
    CHECK(result.clicksPerInterview() > 9);

    const auto made = StudyFile::open(copy, fixedEnvironment());
    CHECK(checkStudy(*made).empty());
    CHECK(made->reader().egos().size() == 5);
    CHECK(made->history().size() == 5);
    for (const auto& each : made->reader().egos()) {
        CHECK(each.label.starts_with("Made-up respondent"));
        for (const auto& alter : made->reader().alteri(each.id))
            CHECK(alter.label != "Anna");
    }
    // What is open in an interview that answered everything are steps that nobody was led to.
    const auto maps = made->reader().maps();
    const InterviewState state(
        made->reader(), std::make_shared<MapContent>(readMap(made->reader(), maps.front().id)));
    CHECK(state.gapsOf(state.guide()[4]).count() == 0);
    const auto frames = framesOf(made->reader());
    const auto* minutes = frames.networks.find("minutes");
    REQUIRE(minutes != nullptr);
    CHECK(minutes->numbers->values.front() > 1);
}

TEST_CASE_METHOD(GuidedInterview, "the same seed makes the same data", "[guide]")
{
    const auto copy = folder.path("copy.alteri");
    const auto first = madeUpContent(*study, copy, {2, 7, 1'796'000'000'000});
    CHECK(madeUpContent(*study, copy, {2, 7, 1'796'000'000'000}) == first);
    CHECK(madeUpContent(*study, copy, {2, 8, 1'796'000'000'000}) != first);
}

TEST_CASE_METHOD(GuidedInterview, "minutes and interviewers are variables of networks", "[guide]")
{
    perform([&](Writer& writer) { writer.endVisit(map); });
    const auto visits = study->reader().visits(map);
    auto frames = framesOf(study->reader());
    const auto* minutes = frames.networks.find("minutes");
    REQUIRE(minutes != nullptr);
    CHECK(minutes->numbers->values
          == std::vector{static_cast<double>(*visits[0].ended - visits[0].began) / 60'000});
    const auto* interviewer = frames.networks.find("interviewer");
    REQUIRE(interviewer != nullptr);
    CHECK(interviewer->categories->levels == std::vector<std::string>{"MK"});
    name(2, "Anna");
    CHECK(framesOf(study->reader()).ties.find("interviewer") != nullptr);

    // An attribute of this key keeps its name.
    study->perform("Add", [](Writer& writer) {
        addAttribute(writer, askedAttribute(Owner::Ego, Scale::Numeric, "minutes"));
    });
    frames = framesOf(study->reader());
    CHECK(frames.networks.find("minutes")->level == VariableLevel::Ego);
    CHECK(frames.networks.find("interview.minutes") != nullptr);
}
