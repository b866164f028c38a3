// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.hpp"
#include "core/exchange/studies/study_json.hpp"
#include "tests/catch.hpp"
#include "tests/core/exchange/export_study.hpp"

#include <nlohmann/json.hpp>

using namespace alteri;
using namespace alteri::test;

namespace {

std::string jsonOf(const StudyFile& study)
{
    const auto reader = study.reader();
    return studyJson(reader, readContents(reader, StudyTableReading(reader).readAll()));
}

std::unique_ptr<StudyFile> readBack(const std::filesystem::path& file, const std::string& json)
{
    auto study = StudyFile::create(file, fixedEnvironment(99));
    studyFromJson(*study, json);
    return study;
}

ErrorCode faultOf(const std::filesystem::path& file, const std::string& json)
{
    try {
        readBack(file, json);
    } catch (const Error& error) {
        return error.code();
    }
    return ErrorCode::ProgramFault;
}

}  // namespace

TEST_CASE_METHOD(ExportStudy, "a study in JSON is read back as it was", "[export][json]")
{
    const auto json = jsonOf(*study);
    const auto again = readBack(folder.path("again.alteri"), json);
    CHECK(jsonOf(*again) == json);
    // The tables that leave are the same too.
    const auto first = tables();
    const auto reader = again->reader();
    const auto contents = readContents(reader, StudyTableReading(reader).readAll());
    const auto second = exportTables(contents, {});
    for (std::size_t i = 0; i < first.all().size(); ++i)
        CHECK(first.all()[i]->table.rows == second.all()[i]->table.rows);
    CHECK(columnOf(second.egos, "langs_other_namely").texts
          == columnOf(first.egos, "langs_other_namely").texts);
    CHECK(reader.egos().at(1).confidential);
    CHECK(reader.egos().at(0).pseudonym == "Rosa");
}

TEST_CASE("the sample study is read back from JSON as it was", "[export][json]")
{
    const TemporaryFolder folder;
    const auto study = sampleStudy(folder.path("sample.alteri"));
    const auto json = jsonOf(*study);
    CHECK(jsonOf(*readBack(folder.path("again.alteri"), json)) == json);
}

TEST_CASE_METHOD(ExportStudy,
                 "an interview's way through the guide stays in JSON",
                 "[export][json]")
{
    study->perform("Guide", [&](Writer& writer) {
        GuideStep step;
        step.kind = StepKind::NameGenerator;
        step.title = "Names";
        const auto names = writer.addStep(step);
        const auto map = writer.reader().maps().front();
        writer.beginVisit(map.id, names, "Ida");
        writer.endVisit(map.id);
        writer.addNaming({map.id, writer.reader().alteri(map.ego).front().id}, names);
        const auto size = writer.reader().codebook().find(Owner::Alter, "size")->id;
        const auto alter = writer.reader().alteri(map.ego).front().id;
        const SuspendedAnswer suspended{map.ego, alter, size, Value(2.5), {}};
        writer.keepSuspended(suspended);
        writer.setAnswer(alter, size, MissingReason::DoesNotApply);
    });
    const auto json = jsonOf(*study);
    CHECK(json.find("\"interviewer\":\"Ida\"") != std::string::npos);
    CHECK(json.find("\"suspended\"") != std::string::npos);
    CHECK(jsonOf(*readBack(folder.path("again.alteri"), json)) == json);
}

TEST_CASE_METHOD(ExportStudy, "JSON that is no study is refused with its place", "[export][json]")
{
    const auto json = jsonOf(*study);
    const auto changed = [&](const std::string& from, const std::string& to) {
        auto other = json;
        const auto at = other.find(from);
        REQUIRE(at != std::string::npos);
        return other.replace(at, from.size(), to);
    };
    CHECK(faultOf(folder.path("1"), "{") == ErrorCode::StudyJsonInvalid);
    CHECK(faultOf(folder.path("2"), "[]") == ErrorCode::StudyJsonInvalid);
    CHECK(faultOf(folder.path("3"), changed("\"version\": 1", "\"version\": 2"))
          == ErrorCode::StudyJsonTooNew);
    CHECK(faultOf(folder.path("4"), changed("\"refused\"", "\"denied\""))
          == ErrorCode::StudyJsonInvalid);
    CHECK(faultOf(folder.path("5"), changed("{\"alter\":\"A1\"", "{\"alter\":\"A9\""))
          == ErrorCode::StudyJsonInvalid);
    CHECK(faultOf(folder.path("6"), changed("\"design\":0", "\"design\":7"))
          == ErrorCode::StudyJsonInvalid);
}

TEST_CASE_METHOD(ExportStudy, "JSON is written whole or not at all", "[export][json]")
{
    ExportChoice choice;
    choice.names = ExportedNames::Numbers;
    CHECK_THROWS_AS(written("json", choice), Error);
    choice = {};
    choice.wave = 1;
    CHECK_THROWS_AS(written("json", choice), Error);
}
